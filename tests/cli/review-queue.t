What is in review, the earliest due first.

  $ car review init empty --no-passphrase --as-of 2026-05-01 >/dev/null
  $ car review queue -C empty
  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review queue -C office
  $ car review assign -C office --auto >/dev/null
  $ car review queue -C office --json
  $ car review queue -C office --state rated
  $ car review queue -C office --overdue
  $ car review queue -C office --overdue --as-of 2026-08-01
  $ car review queue -C office --jsonl --as-of 2026-08-01

For a spreadsheet; a name that it would take for a formula is made a text:

  $ sqlite3 office/ledger.sqlite3 "UPDATE candidates SET name = '=cmd()'"
  $ car review queue -C office --csv
  $ car review queue -C office --state done
  $ car review queue
