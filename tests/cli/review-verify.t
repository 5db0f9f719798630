The two halves of an intake: verdicts are reached without the ledger, in parts, and recorded in the office. First an office,
two candidates, and what they send.

  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ echo "a certificate" >ccc.pdf; mkdir mail
  $ number=0
  $ for name in "Jane Doe" "Richard Roe"; do
  >   record=${name/ /}; number=$((number + 1))
  >   car init $record --name "$name" --no-passphrase >/dev/null
  >   car apply -C $record --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  >   car review enrol -C office >/dev/null
  >   car receive -C $record office/outbox/LSSC-2026-0000$number --trust $code >/dev/null
  >   for set in technology reference; do
  >     car set choose -C $record $set --route course >/dev/null
  >     car attach-ccc -C $record $set ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  >     car submit -C $record $set --to LSSCP_admin --yes --output mail >/dev/null 2>&1
  >   done
  > done
  $ echo hello >mail/hello.asics; : >mail/empty.asics
  $ cp mail/RoeRichardReference*.asics mail/flipped.asics
  $ printf X | dd of=mail/flipped.asics bs=1 seek=2000 conv=notrunc status=none
  $ as_of 2026-03-10
  $ for file in mail/*.asics; do printf '%s\t2026-03-09T10:00:00Z\n' "$file"; done >arrived.txt
  $ wc -l <arrived.txt
  7

A copy of what the office publishes, its program and its lists are enough; neither keys nor ledger are there:

  $ mkdir elsewhere && cp -r office/office.toml office/program office/public office/lists elsewhere
  $ for i in 1 2 3; do car review verify -C elsewhere --shard $i/3 --list arrived.txt >verdicts-$i.jsonl; echo "ended with $?"; done
  2 in order, 0 faulty, 1 foreign, 0 applications, 0 encrypted, 0 without a verdict.
  Next: 'car review intake --verdicts FILE' records what was written.
  ended with 1
  1 in order, 0 faulty, 1 foreign, 0 applications, 0 encrypted, 0 without a verdict.
  Next: 'car review intake --verdicts FILE' records what was written.
  ended with 1
  1 in order, 0 faulty, 1 foreign, 0 applications, 0 encrypted, 0 without a verdict.
  Next: 'car review intake --verdicts FILE' records what was written.
  ended with 1
  $ cat verdicts-*.jsonl | sed 's/.*"file":"\([^"]*\)","standing":"\([^"]*\)".*/\1 \2/' | sort
  mail/DoeJaneReferenceCAR-00001-1.asics in-order
  mail/DoeJaneTechnologyCAR-00001-1.asics in-order
  mail/RoeRichardReferenceCAR-00002-1.asics in-order
  mail/RoeRichardTechnologyCAR-00002-1.asics in-order
  mail/empty.asics foreign
  mail/flipped.asics foreign
  mail/hello.asics foreign
  $ check-json --lines review-verify-item <verdicts-1.jsonl
  $ car review verify -C elsewhere --shard 1/3 --list arrived.txt 2>/dev/null | cmp - verdicts-1.jsonl
  $ car review verify -C elsewhere --jobs 4 --list arrived.txt 2>/dev/null | sort | sha256sum >all
  $ sort verdicts-*.jsonl | sha256sum -c all
  -: OK

Recorded, they give what one intake gives:

  $ cp -r office whole
  $ car review intake -C whole --list arrived.txt
  DoeJaneReferenceCAR-00001-1.asics: LSSC-2026-00001-REF-1 accepted, to be decided by 2026-05-08
  DoeJaneTechnologyCAR-00001-1.asics: LSSC-2026-00001-TEC-1 accepted, to be decided by 2026-05-08
  RoeRichardReferenceCAR-00002-1.asics: LSSC-2026-00002-REF-1 accepted, to be decided by 2026-05-08
  RoeRichardTechnologyCAR-00002-1.asics: LSSC-2026-00002-TEC-1 accepted, to be decided by 2026-05-08
  empty.asics: quarantined (archive-too-small): is too small to be a zip archive
  flipped.asics: quarantined (member-crc): the file 'RoeRichardReferenceCAR-00002-1.zip' in it is damaged: its CRC-32 differs
  hello.asics: quarantined (archive-too-small): is too small to be a zip archive
  4 accepted, 0 refused, 3 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  [1]
  $ sort verdicts-*.jsonl | car review intake -C office --verdicts - >/dev/null
  [1]
  $ rows() {
  >   sqlite3 $1/ledger.sqlite3 'SELECT container, object, type, candidate, set_slug, attempt, arrival, recorded_at, reception, check_name, reason, checks, file, receipt FROM received ORDER BY container;
  >     SELECT * FROM submissions ORDER BY id; SELECT * FROM evidence ORDER BY submission, file; SELECT candidate, sequence, type, about, object IS NULL FROM outgoing ORDER BY candidate, sequence'
  > }
  $ rows office >office.rows; rows whole | diff office.rows - && wc -l <office.rows
  23

Again, nothing is recorded twice:

  $ sort verdicts-*.jsonl | car review intake -C office --verdicts - | tail -1
  0 accepted, 0 refused, 3 quarantined, 4 known.
  $ rows office | diff office.rows -

The times of files count when nothing else is said, and what is encrypted waits for the office's key:

  $ printf 'age-encryption.org/v1\n-> X25519 x\n' >mail/sealed.asics.age
  $ touch -d 2026-03-08T07:00:00Z mail/sealed.asics.age mail/hello.asics
  $ car review verify -C elsewhere mail/sealed.asics.age mail/hello.asics | sed 's/[0-9a-f]\{64\}/DIGEST/g; s/"checks":.*"signer"/"checks":...,"signer"/'
  0 in order, 0 faulty, 1 foreign, 0 applications, 1 encrypted, 0 without a verdict.
  Next: 'car review intake --verdicts FILE' records what was written.
  {"type":"car.verdict/1","file":"mail/sealed.asics.age","standing":"sealed","rules":1,"office":"DIGEST","pack":"DIGEST","lists":[{"authority":"root","number":1},{"authority":"candidates","number":1}],"newest":[{"authority":"root","number":1},{"authority":"candidates","number":1}],"container":"DIGEST","size":34,"object":"","arrival":"2026-03-08T07:00:00Z","checks":...,"signer":null,"text":"","reason":"","hint":""}
  {"type":"car.verdict/1","file":"mail/hello.asics","standing":"foreign","rules":1,"office":"DIGEST","pack":"DIGEST","lists":[{"authority":"root","number":1},{"authority":"candidates","number":1}],"newest":[{"authority":"root","number":1},{"authority":"candidates","number":1}],"container":"DIGEST","size":6,"object":"","arrival":"2026-03-08T07:00:00Z","checks":...,"signer":null,"text":"","reason":"","hint":""}
  $ car review verify -C elsewhere mail/hello.asics mail/absent.asics --json | sed 's/[0-9a-f]\{64\}/DIGEST/g; s/"[a-z0-9, ]*resource limits[a-z ]*"/"MEASURES"/'
  {
    "verdicts": [
      {
        "type": "car.verdict/1",
        "file": "mail/hello.asics",
        "standing": "foreign",
        "rules": 1,
        "office": "DIGEST",
        "pack": "DIGEST",
        "lists": [
          {
            "authority": "root",
            "number": 1
          },
          {
            "authority": "candidates",
            "number": 1
          }
        ],
        "newest": [
          {
            "authority": "root",
            "number": 1
          },
          {
            "authority": "candidates",
            "number": 1
          }
        ],
        "container": "DIGEST",
        "size": 6,
        "object": "",
        "arrival": "2026-03-08T07:00:00Z",
        "checks": [
          {
            "name": "size",
            "passed": true,
            "detail": "it is not too large"
          },
          {
            "name": "archive-too-small",
            "passed": false,
            "detail": "is too small to be a zip archive"
          }
        ],
        "signer": null,
        "text": "",
        "reason": "",
        "hint": ""
      },
      {
        "type": "car.verdict/1",
        "file": "mail/absent.asics",
        "standing": "unread",
        "rules": 1,
        "office": "",
        "pack": "",
        "lists": [],
        "newest": [],
        "container": "",
        "size": 0,
        "object": "",
        "arrival": null,
        "checks": [],
        "signer": null,
        "text": "",
        "reason": "there is no such file",
        "hint": "check the name; 'ls' shows what is here"
      }
    ],
    "in_order": 0,
    "faulty": 0,
    "foreign": 1,
    "applications": 0,
    "sealed": 0,
    "unread": 1,
    "isolation": "MEASURES"
  }

A verdict is recorded only for the file that it is about, and as long as nothing changed in the office:

  $ cp -r office changed
  $ echo bye >other.asics
  $ sed 's#mail/hello.asics#other.asics#' verdicts-*.jsonl | grep '"file":"other.asics"' | car review intake -C changed --verdicts -
  other.asics: failed: it is not the file that was verified
  other.asics: hint: verify it again with 'car review verify', or take it in without
  0 accepted, 0 refused, 0 quarantined, 0 known.
  1 without a verdict: see to what is said of it, and run 'car review intake' again.
  [3]
  $ car review crl -C changed >/dev/null
  $ grep -h hello verdicts-*.jsonl | car review intake -C changed --verdicts -
  hello.asics: failed: the verdict was reached with other lists than this office has now
  hello.asics: hint: verify it again with 'car review verify', or take it in without
  0 accepted, 0 refused, 0 quarantined, 0 known.
  1 without a verdict: see to what is said of it, and run 'car review intake' again.
  [3]
  $ echo '{"type":"car.verdict/1"}' | car review intake -C changed --verdicts -
  line 1 of the verdicts: failed: 'file' is missing
  line 1 of the verdicts: hint: verify that file again with 'car review verify'
  0 accepted, 0 refused, 0 quarantined, 0 known.
  1 without a verdict: see to what is said of it, and run 'car review intake' again.
  [3]

What cannot be verified at all:

  $ printf 'mail/hello.asics\tyesterday\n\n\t2026-03-09T10:00:00Z\n' | car review verify -C elsewhere --list -
  car: error: standard input: line 1 says 'yesterday', which is no moment; line 3 has no path
  car: hint: each line is a path, and behind a tab when it arrived, if that is to be said: 2026-05-02T09:30:00Z
  [3]
  $ car review verify -C elsewhere --list absent.txt
  car: error: absent.txt: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car review verify -C elsewhere
  car: error: car review verify: nothing is named that is to be verified
  car: hint: name containers or folders, or a list of them with --list
  [2]
  $ car review verify -C elsewhere --shard 4/3 mail
  car: error: 4/3: is no part of a whole
  car: hint: the second of three parts is '2/3'
  [2]
  $ car review verify -C elsewhere --list arrived.txt mail
  car: error: arrived.txt: files are named beside a list of them
  car: hint: give either FILE, or --list
  [2]
  $ car review verify -C mail mail
  car: error: */mail: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
  $ car review intake -C office --verdicts verdicts-1.jsonl --list arrived.txt
  car: error: --verdicts: names the files by itself, and says when they arrived
  car: hint: leave FILE, --list and --arrived away
  [2]
