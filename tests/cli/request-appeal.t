An appeal is against a decision, and about the procedure.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-10 +%s)
  $ car request appeal -C DoeJane TEC "It takes too long."
  car: error: TEC: there is no decision on it to appeal against
  car: hint: 'car status' shows where every set stands
  [1]
  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome take-course --reason "said so" >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-12 +%s)
  $ car request appeal -C DoeJane TEC
  The decision was signed on 2026-05-10; notice of an appeal is to be given within 10 days of the day you received it.
  car: error: car request appeal: what was wrong with the procedure is not said
  car: hint: say it in a sentence or two, as in 'car request appeal TEC "…"'
  [2]
  $ echo contract >contract.pdf; mkdir outbox
  $ car request appeal -C DoeJane TEC "One evaluator is my supervisor." --document contract.pdf --output outbox
  The decision was signed on 2026-05-10; notice of an appeal is to be given within 10 days of the day you received it.
  Prepared your appeal (Library Support Staff Certification, * kB): (glob)
    outbox/DoeJaneCAR-00001-appeal-1.asics
    SHA-256 of its content * (glob)
  Your own copy is requests/appeal-1/DoeJaneCAR-00001-appeal-1.asics.
  It is prepared, not sent: send this file to the office.
  Next: 'car receive' files the receipt and the letter.
  $ find DoeJane/requests -type f | sort
  DoeJane/requests/appeal-1/DoeJaneCAR-00001-appeal-1.asics
  DoeJane/requests/appeal-1/documents/contract.pdf
  $ car verify outbox/*.asics --office office/public/root.pem | head -3
  * (glob)
  * (glob)
  * (glob)

The office takes it:

  $ cp outbox/*.asics office/inbox; car review intake -C office --arrived 2026-05-12 >/dev/null
  $ car receive -C DoeJane office/outbox/*/* | grep appeal
  * (glob)
  * (glob)

Documents can follow, and nothing else can:

  $ car request appeal -C DoeJane TEC "Again."
  The decision was signed on 2026-05-10; documents are to follow within 30 days of the day you received it.
  car: error: TEC: you have appealed against this decision already
  car: hint: '--document FILE' sends documents after it
  [1]
  $ echo letter >letter.pdf; export SOURCE_DATE_EPOCH=$(date -d 2026-07-01 +%s)
  $ car request appeal -C DoeJane TEC --document letter.pdf --json
  The decision was signed on 2026-05-10; documents are to follow within 30 days of the day you received it. That may be over: say in the text when you received it.
  {
    "kind": "appeal",
    "number": 2,
    "file": "requests/appeal-2/DoeJaneCAR-00001-appeal-2.asics",
    "to_send": "*/DoeJane/requests/appeal-2/DoeJaneCAR-00001-appeal-2.asics", (glob)
    "is_encrypted": false,
    "sha256": "*", (glob)
    "size": *, (glob)
    "set": "technology",
    "decision": "*", (glob)
    "documents": 1,
    "disclosures": [],
    "unread": []
  }
  $ car request appeal -C DoeJane TEC --document absent.pdf 2>&1 | tail -2
  car: error: absent.pdf: there is no such file
  car: hint: * (glob)
  $ ls DoeJane/requests
  appeal-1
  appeal-2
  $ car request appeal -C DoeJane underwater "x"
  car: error: underwater: * (glob)
  car: hint: * (glob)
  [2]
  $ car request appeal TEC "x"
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
