What candidates ask for, with the program's clocks and hours.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review request list -C office
  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome take-course --reason "said so" >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-20 +%s)
  $ echo contract >contract.pdf
  $ car request appeal -C DoeJane TEC "One evaluator is my supervisor." --document contract.pdf --output office/inbox >/dev/null 2>&1
  $ car request renewal -C DoeJane --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-20 >/dev/null
  $ car review request list -C office
  $ car review request list -C office --overdue
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-07-01 +%s)
  $ car review request list -C office --overdue --kind appeal --json
  $ car review request list -C office --kind renewal --jsonl
  $ car review request list -C office --kind other
  $ car review request list
