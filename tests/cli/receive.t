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
  $ jane=office/outbox/LSSC-*-00001 richard=office/outbox/LSSC-*-00002
  $ code() { openssl x509 -in $1/public/root.pem -outform DER | sha256sum | cut -c1-20; }
  $ state() { find DoeJane -type f | sort | xargs sha256sum | sha256sum; }
  $ state >before

The first time the record knows no office, and somebody has to say the check code. Nobody can be asked here, and yes is no
code:

  $ car receive -C DoeJane $jane
  $ car receive -C DoeJane $jane --yes
  $ car receive -C DoeJane $jane --trust y
  $ car receive -C DoeJane $jane --trust "$(code other)"
  $ state | diff before -

On a terminal it is asked for, and y is no answer there either:

  $ answer() { script -qec "car receive -C DoeJane $jane" /dev/null <<<"$1" | tr -d '\r'; }
  $ answer y
  $ state | diff before -

The letter of another candidate is refused, and no question is asked about it:

  $ car receive -C DoeJane $richard
  $ state | diff before -

With the right code the letter is filed, and its text beside it, which is the certificate too:

  $ car receive -C DoeJane $jane --trust "$(code office)"
  $ ls DoeJane/2-acceptance DoeJane/trust
  $ openssl x509 -in DoeJane/2-acceptance/acceptance-letter.txt -noout -subject
  $ head -4 DoeJane/2-acceptance/acceptance-letter.txt

The same once more does nothing, and needs no code any more:

  $ state >before
  $ car receive -C DoeJane $jane
  $ state | diff before -

A letter of the other office, which accepted the same application:

  $ car receive -C DoeJane other/outbox/LSSC-*-00001 --trust "$(code other)"

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
  $ state | diff before -

One's own submission is no answer of the office:

  $ car receive -C DoeJane DoeJane/submissions/technology-1/*.asics
  $ state | diff before -

The receipt in another candidate's record:

  $ car receive -C RoeRichard $richard --trust "$(code office)" >/dev/null
  $ car receive -C RoeRichard receipt.asics

One that cannot be read stops no other, and the exit code says that it has no verdict:

  $ car receive -C DoeJane not-there.asics text.asics $jane
  $ ls DoeJane/submissions/technology-1

As JSON, one answer or one line for each:

  $ car receive -C DoeJane text.asics --json
  $ car receive -C DoeJane text.asics receipt.asics --jsonl

A folder with nothing in it, and a place that is no record:

  $ mkdir empty
  $ car receive -C DoeJane empty
  $ car receive -C empty receipt.asics
  $ car receive -C DoeJane
