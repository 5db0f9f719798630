What arrives after the end of the subscription is refused for that alone, and an administrator can take it all the same.

  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car apply -C DoeJane --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 --trust $code >/dev/null
  $ echo "a certificate" >ccc.pdf; mkdir mail-technology mail-reference other
  $ as_of 2030-02-20
  $ for set in technology reference; do
  >   car set choose -C DoeJane $set --route course >/dev/null
  >   car attach-ccc -C DoeJane $set ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  >   rm -rf Copy && cp -r DoeJane Copy
  >   car submit -C DoeJane $set --to LSSCP_admin --yes --output mail-$set >/dev/null 2>&1
  > done
  $ echo "another" >other.pdf
  $ car attach-ccc -C Copy reference other.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  $ car submit -C Copy REF --to LSSCP_admin --yes --output other >/dev/null 2>&1
  $ as_of 2030-03-09
  $ car review crl -C office --root >/dev/null
  $ as_of 2030-03-11
  $ car review intake -C office mail-technology --arrived 2030-03-10
  DoeJaneTechnologyCAR-00001-1.asics: LSSC-2026-00001-TEC-1 refused (late): it arrived on 2030-03-10, and the subscription ended on 2030-03-02
  0 accepted, 1 refused, 0 quarantined, 0 known.
  [1]
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | head -3
  1-acceptance-letter.asics: is filed already, as 2-acceptance/acceptance-letter.asics
  2-TEC-1-receipt.asics: The office could not take Technology, attempt 1: it arrived on 2030-03-10, and the subscription ended on 2030-03-02.
    filed as submissions/technology-1/DoeJaneTechnologyCAR-00001-1-receipt.asics

Only for a reason, and only what exists:

  $ car review accept -C office LSSC-2026-00001-TEC-1
  car: error: car review accept: --reason is missing
  car: hint: add --reason TEXT
  [2]
  $ car review accept -C office LSSC-2026-00001-TEC-1 --reason " "
  car: error: --reason: is empty
  car: hint: say why it is accepted although it came late; the journal keeps it
  [2]
  $ car review accept -C office LSSC-2026-00001-REF-1 --reason "The post was on strike."
  car: error: LSSC-2026-00001-REF-1: nothing was received under this id
  car: hint: the whole id is needed, as 'car review intake' told it: LSSC-2026-00042-TEC-1
  [2]
  $ car review accept -C mail-reference LSSC-2026-00001-TEC-1 --reason "The post was on strike."
  car: error: */mail-reference: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]

Accepted, it counts as of its arrival, and a second receipt says so:

  $ car review accept -C office LSSC-2026-00001-TEC-1 --reason "The post was on strike."
  LSSC-2026-00001-TEC-1 is accepted as of 2030-03-10T00:00:00Z.
  It is to be decided by 2030-05-09.
  Next: send the candidate outbox/LSSC-2026-00001/3-TEC-1-receipt.asics; it takes the place of the receipt that refused it.
  $ ls office/outbox/LSSC-2026-00001
  1-acceptance-letter.asics
  1-acceptance-letter.txt
  2-TEC-1-receipt.asics
  3-TEC-1-receipt.asics
  $ car review queue -C office
  LSSC-2026-00001-TEC-1  waiting, course  due 2030-05-09  Jane Doe
  1 submission, 0 overdue.
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep -v filed
  3-TEC-1-receipt.asics: The office received Technology, attempt 1, on 2030-03-10 and means to decide by 2030-05-09.
  Next: 'car status' shows where you stand.
  $ car attempts -C DoeJane TEC
  Technology, attempt 1
    made 2030-02-20, received 2030-03-10, no decision yet
  $ sqlite3 office/ledger.sqlite3 "SELECT who, what, subject, why FROM journal ORDER BY number DESC LIMIT 1"
  Ruth Example|accept-late|LSSC-2026-00001-TEC-1|The post was on strike.
  $ car review intake -C office mail-technology
  DoeJaneTechnologyCAR-00001-1.asics: LSSC-2026-00001-TEC-1 known
  0 accepted, 0 refused, 0 quarantined, 1 known.
  $ car review accept -C office LSSC-2026-00001-TEC-1 --reason "Again."
  car: error: LSSC-2026-00001-TEC-1: is accepted already
  car: hint: 'car review show' tells how far it is
  [1]

As JSON; and what else speaks against one still does, as that its number is taken:

  $ car review intake -C office mail-reference --arrived 2030-03-10 >/dev/null
  [1]
  $ car review accept -C office LSSC-2026-00001-REF-1 --reason "The post was on strike." --json | sed 's/[0-9a-f]\{64\}/DIGEST/g'
  {
    "id": "LSSC-2026-00001-REF-1",
    "type": "submission",
    "candidate": "LSSC-2026-00001",
    "sha256": "DIGEST",
    "arrival": "2030-03-10T00:00:00Z",
    "due": "2030-05-09T00:00:00Z",
    "receipt": "outbox/LSSC-2026-00001/5-REF-1-receipt.asics"
  }
  $ car review intake -C office other --arrived 2030-03-10 | sed 's/[0-9a-f]\{64\}/DIGEST/g'
  DoeJaneReferenceCAR-00001-1.asics: LSSC-2026-00001-REF-1 refused (late): it arrived on 2030-03-10, and the subscription ended on 2030-03-02
  0 accepted, 1 refused, 0 quarantined, 0 known.
  $ car review accept -C office LSSC-2026-00001-REF-1 --reason "The post was on strike."
  car: error: LSSC-2026-00001-REF-1: cannot be accepted (attempt-taken): attempt 1 of REF was received on 2030-03-10 with another content: * then, * now; file the receipt of that day, and send what is new under the next number (glob)
  car: hint: the candidate has to send another attempt
  [1]
