What the office sends is checked and filed. Two candidates apply to one office, and there is another office too.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ for name in "Jane Doe" "Richard Roe"; do
  >   folder=$(echo "$name" | awk '{print $2 $1}')
  >   car init $folder --name "$name" --no-passphrase >/dev/null
  >   echo "I am $name" >cv.txt
  >   car add-artifact -C $folder resume cv.txt >/dev/null
  >   mkdir -p out/$folder
  >   car apply -C $folder --email one@example.org --eligible diploma=yes --eligible hours=2000 --output out/$folder \
  >     >/dev/null
  > done
  $ car review init office --no-passphrase --name "Example Office" >/dev/null
  $ car review init other --no-passphrase --name "Other Office" >/dev/null
  $ cp out/*/*.asics office/inbox; cp out/*/*.asics other/inbox
  $ car review enrol -C office >/dev/null; car review enrol -C other >/dev/null
  $ ls office/outbox/*
  office/outbox/LSSC-2026-00001:
  1-acceptance-letter.asics
  1-acceptance-letter.txt
  
  office/outbox/LSSC-2026-00002:
  1-acceptance-letter.asics
  1-acceptance-letter.txt
  $ jane=office/outbox/LSSC-*-00001 richard=office/outbox/LSSC-*-00002
  $ code() { openssl x509 -in $1/public/root.pem -outform DER | sha256sum | cut -c1-20; }
  $ state() { find DoeJane -type f | sort | xargs sha256sum | sha256sum; }
  $ state >before

The first time the record knows no office, and somebody has to say the check code. Nobody can be asked here, and yes is no
code:

  $ car receive -C DoeJane $jane
  car: error: --trust: this record does not know the office yet, and nobody can be asked
  car: hint: ask the office for its check code by telephone, and give it with --trust
  [2]
  $ car receive -C DoeJane $jane --yes
  car: error: --trust: this record does not know the office yet, and nobody can be asked
  car: hint: ask the office for its check code by telephone, and give it with --trust
  [2]
  $ car receive -C DoeJane $jane --trust y
  1-acceptance-letter.asics: refused (check-code): the check code that was given is not that of whoever signed the letter
    compare it with the code on the office's own page, or ask by telephone; receive it again then
  0 filed, 0 filed already, 1 refused.
  [1]
  $ car receive -C DoeJane $jane --trust "$(code other)"
  1-acceptance-letter.asics: refused (check-code): the check code that was given is not that of whoever signed the letter
    compare it with the code on the office's own page, or ask by telephone; receive it again then
  0 filed, 0 filed already, 1 refused.
  [1]
  $ state | diff before -

On a terminal it is asked for, and y is no answer there either:

  $ answer() { script -qec "car receive -C DoeJane $jane" /dev/null <<<"$1" | tr -d '\r'; }
  $ answer y
  y
  The letter is signed by 'Example Office', which this record does not know yet.
  Take the check code from the office's own page or by telephone, not from the message that the letter came with.
  The office's check code: 1-acceptance-letter.asics: refused (check-code): the check code that was given is not that of whoever signed the letter
    compare it with the code on the office's own page, or ask by telephone; receive it again then
  0 filed, 0 filed already, 1 refused.
  $ state | diff before -

The letter of another candidate is refused, and no question is asked about it:

  $ car receive -C DoeJane $richard
  1-acceptance-letter.asics: refused (key): the letter is for another key than that of this record
    look whether it belongs to another record of yours; else ask the office
  0 filed, 0 filed already, 1 refused.
  [1]
  $ state | diff before -

With the right code the letter is filed, and its text beside it, which is the certificate too:

  $ car receive -C DoeJane $jane --trust "$(code office)"
  1-acceptance-letter.asics: You are accepted as candidate LSSC-2026-00001. Your subscription runs until 2030-05-02.
    filed as 2-acceptance/acceptance-letter.asics
  1 filed, 0 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ ls DoeJane/2-acceptance DoeJane/trust
  DoeJane/2-acceptance:
  acceptance-letter.asics
  acceptance-letter.txt
  section.toml
  
  DoeJane/trust:
  candidates-ca.pem
  candidates.crl
  office-ca.pem
  office.crl
  root.crl
  root.pem
  $ openssl x509 -in DoeJane/2-acceptance/acceptance-letter.txt -noout -subject
  subject=O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-2026-00001
  $ head -4 DoeJane/2-acceptance/acceptance-letter.txt
  Type: car.letter/1
  Kind: acceptance
  Date: 2026-05-02
  Candidate: LSSC-2026-00001

The same once more does nothing, and needs no code any more:

  $ state >before
  $ car receive -C DoeJane $jane
  1-acceptance-letter.asics: is filed already, as 2-acceptance/acceptance-letter.asics
  0 filed, 1 filed already, 0 refused.
  $ state | diff before -

A letter of the other office, which accepted the same application:

  $ car receive -C DoeJane other/outbox/LSSC-*-00001 --trust "$(code other)"
  1-acceptance-letter.asics: refused (signer-untrusted): its signer does not belong to the office that is known here: certificate chain too long (Program office, root)
    it is not from the office that this record knows; ask the office how it was sent
  0 filed, 0 filed already, 1 refused.
  [1]

A set goes to the office, and the receipt comes back:

  $ car set choose -C DoeJane technology --route course >/dev/null
  $ echo "passed" >ccc.txt
  $ car attach-ccc -C DoeJane technology ccc.txt --provider "State Library" --course "Computers" \
  >   --completed 2026-01-15 >/dev/null
  $ car submit -C DoeJane technology --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-02 >/dev/null
  $ receipt=$(echo $jane/*receipt.asics)
  $ cp "$receipt" receipt.asics
  $ state >before

Altered by one byte, cut short, or something else:

  $ cp receipt.asics altered.asics
  $ printf '\001' | dd of=altered.asics bs=1 seek=700 conv=notrunc status=none
  $ head -c 1000 receipt.asics >short.asics
  $ echo "Dear Jane" >text.asics
  $ truncate -s 17M large.asics
  $ car receive -C DoeJane altered.asics short.asics text.asics large.asics
  altered.asics: refused (member-crc): the file 'receipt.json' in it is damaged: its CRC-32 differs
    it may have been damaged on the way: fetch it again from where you have it, or ask the office to send it again
  short.asics: refused (archive-end): is no zip archive, or its end is missing
    it may have been damaged on the way: fetch it again from where you have it, or ask the office to send it again
  text.asics: refused (archive-too-small): is too small to be a zip archive
    it may have been damaged on the way: fetch it again from where you have it, or ask the office to send it again
  large.asics: refused (size): it has 17.8 MB, more than anything that an office sends
    it may be a submission or a backup: look what it is with 'car verify'
  0 filed, 0 filed already, 4 refused.
  [1]
  $ state | diff before -

One's own submission is no answer of the office:

  $ car receive -C DoeJane DoeJane/submissions/technology-1/*.asics
  DoeJaneTechnologyCAR-00001-1.asics: refused (signer-role): it is signed by somebody with the role 'candidate', who signs nothing of what is expected
    it is not what an office sends to candidates; ask the office to send it again
  0 filed, 0 filed already, 1 refused.
  [1]
  $ state | diff before -

The receipt in another candidate's record:

  $ car receive -C RoeRichard $richard --trust "$(code office)" >/dev/null
  $ car receive -C RoeRichard receipt.asics
  receipt.asics: refused (candidate): it is of candidate LSSC-2026-00001, and not LSSC-2026-00002
    it is for somebody else: delete it, and tell the office
  0 filed, 0 filed already, 1 refused.
  [1]

One that cannot be read stops no other, and the exit code says that it has no verdict:

  $ car receive -C DoeJane not-there.asics text.asics $jane
  not-there.asics: not looked at: there is no such file
    check the name; 'ls' shows what is here
  text.asics: refused (archive-too-small): is too small to be a zip archive
    it may have been damaged on the way: fetch it again from where you have it, or ask the office to send it again
  1-acceptance-letter.asics: is filed already, as 2-acceptance/acceptance-letter.asics
  2-TEC-1-receipt.asics: The office received Technology, attempt 1, on 2026-05-02 and means to decide by 2026-07-01.
    filed as submissions/technology-1/DoeJaneTechnologyCAR-00001-1-receipt.asics
  1 filed, 1 filed already, 1 refused, 1 not looked at.
  Run the same command again once what is said above is mended.
  Next: 'car status' shows where you stand.
  [3]
  $ ls DoeJane/submissions/technology-1
  DoeJaneTechnologyCAR-00001-1-receipt.asics
  DoeJaneTechnologyCAR-00001-1.asics

As JSON, one answer or one line for each:

  $ car receive -C DoeJane text.asics --json
  {
    "filed": 0,
    "known": 0,
    "refused": 1,
    "failed": 0,
    "containers": [
      {
        "source": "text.asics",
        "result": "refused",
        "check": "archive-too-small",
        "reason": "is too small to be a zip archive",
        "hint": "it may have been damaged on the way: fetch it again from where you have it, or ask the office to send it again"
      }
    ]
  }
  [1]
  $ car receive -C DoeJane text.asics receipt.asics --jsonl
  0 filed, 1 filed already, 1 refused.
  {"source":"text.asics","result":"refused","check":"archive-too-small","reason":"is too small to be a zip archive","hint":"it may have been damaged on the way: fetch it again from where you have it, or ask the office to send it again"}
  {"source":"receipt.asics","result":"known","type":"receipt","file":"submissions/technology-1/DoeJaneTechnologyCAR-00001-1-receipt.asics","text":"The office received Technology, attempt 1, on 2026-05-02 and means to decide by 2026-07-01."}
  [1]

A folder with nothing in it, and a place that is no record:

  $ mkdir empty
  $ car receive -C DoeJane empty
  There is no container (*.asics) there: nothing was done.
  $ car receive -C empty receipt.asics
  car: error: */empty: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ car receive -C DoeJane
  car: error: car receive: FILE is missing
  car: hint: 'car receive --help' shows how it is written
  [2]
