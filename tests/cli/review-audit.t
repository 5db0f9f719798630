Whether an office is whole, and whether anybody rewrote it. First an office with a set that was approved.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ cd office
  $ car review assign --auto >/dev/null
  $ car review form --all --output ../forms >/dev/null
  $ sed -i 's/^rating = ""$/rating = "met"/' ../forms/*
  $ car review record ../forms >/dev/null
  $ car review decide --ready >/dev/null
  $ car review letters >/dev/null
  $ car review audit
  database   in order: 1 file
  journal    in order: * lines of the journal, * changes (glob)
  rows       in order: * rows in 14 tables (glob)
  receipts   in order: 1 receipt
  store      in order: 5 containers
  sequences  in order: 1 candidate
  decisions  in order: 1 decision
  lists      in order: 3 lists
  The office is whole, and nothing of it was rewritten.

It only reads:

  $ find . -type f ! -name '*-shm' ! -name '*-wal' | sort | xargs sha256sum >../before
  $ car review audit --json | check-json review-audit
  $ find . -type f ! -name '*-shm' ! -name '*-wal' | sort | xargs sha256sum | diff ../before -

Somebody makes a decision other than it was, with another program:

  $ cp ledger.sqlite3 ../ledger
  $ sqlite3 ledger.sqlite3 "DROP TRIGGER decisions_update; UPDATE decisions SET outcome = 'take-course'"
  $ car review audit | grep -v 'in order:'
  [1]
  $ mv ../ledger ledger.sqlite3

A container is not there any more:

  $ file=$(find store -name '*.asics' | sort | head -1)
  $ mv $file ..
  $ car review audit | grep -v 'in order:'
  store      not in order: 5 containers
    */store/*.asics: is missing in the store (glob)
      hint: put it back from your newest backup
  1 thing to look at.
  $ mv ../*.asics $file

A ledger that is damaged, and no office:

  $ sqlite3 ledger.sqlite3 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
  $ dd if=/dev/urandom of=ledger.sqlite3 bs=4096 seek=20 count=4 conv=notrunc status=none
  $ car review audit >found
  [1]
  $ sed -E 's/[0-9]+/N/g' found | grep -c 'ledger.sqlite3: '
  \d+ (re)
  $ grep -c 'in order:' found
  1
  $ cd ..
  $ car review audit
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
