Whether an office is whole, and whether anybody rewrote it. First an office with a set that was approved.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ cd office
  $ car review assign --auto --publish >/dev/null
  $ car review form --all --output ../forms >/dev/null
  $ sed -i 's/^rating = ""$/rating = "met"/' ../forms/*
  $ car review record ../forms >/dev/null
  $ car review decide --ready >/dev/null
  $ car review letters >/dev/null
  $ car review audit
  database   in order: 1 file
  journal    in order: * lines of the journal, * changes (glob)
  rows       in order: * rows in 16 tables (glob)
  receipts   in order: 1 receipt
  store      in order: 6 containers
  sequences  in order: 1 candidate
  decisions  in order: 1 decision
  lists      in order: 3 lists
  program    in order: 1 edition
  keys       in order: 5 keys and 5 certificates
  public     in order: 3 lists
  outbox     in order: 4 containers
  modes      in order: * files and folders (glob)
  strangers  in order: * files (glob)
  The office is whole, and nothing of it was rewritten.

It only reads:

  $ find . -type f ! -name '*-shm' ! -name '*-wal' | sort | xargs sha256sum >../before
  $ car review audit --json | check-json review-audit
  $ find . -type f ! -name '*-shm' ! -name '*-wal' | sort | xargs sha256sum | diff ../before -

Several administrators may work at once; each waits for the other, and nothing gets lost:

  $ for number in 1 2 3 4 5 6 7 8 9 10; do
  >   car review evaluator add "Evaluator $number" --sets TEC >/dev/null &
  > done
  $ wait
  $ car review evaluator list --json | jq '.evaluators | length'
  13
  $ car review audit | tail -1
  The office is whole, and nothing of it was rewritten.

Somebody makes a decision other than it was, with another program:

  $ cp ledger.sqlite3 ../ledger
  $ sqlite3 ledger.sqlite3 "DROP TRIGGER decisions_update; UPDATE decisions SET outcome = 'take-course'"
  $ car review audit >found
  [1]
  $ grep -Ev '^[a-z]+ +in order:' found
  rows       not in order: * rows in 16 tables (glob)
    decisions: has a row that no change made: submission='LSSC-2026-00001-TEC-1', revision=1
      hint: somebody changed the ledger with another program: keep this file, and compare it with your backups
    decisions: a row is gone that no change removed
      hint: somebody changed the ledger with another program: keep this file, and compare it with your backups
  decisions  not in order: 1 decision
    LSSC-2026-00001-TEC-1: the ratings do not give the decision that was made by the rule
      hint: 'car review explain LSSC-2026-00001-TEC-1' shows both
  3 things to look at.
  $ mv ../ledger ledger.sqlite3

A container is not there any more:

  $ file=$(find store -name '*.asics' | sort | head -1)
  $ mv $file ..
  $ car review audit >found
  [1]
  $ grep -Ev '^[a-z]+ +in order:' found
  store      not in order: 6 containers
    */store/*.asics: is missing in the store (glob)
      hint: put it back from your newest backup
  1 thing to look at.
  $ mv ../*.asics $file

A ledger that is damaged, and no office:

  $ sqlite3 ledger.sqlite3 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
  $ page=$(sqlite3 ledger.sqlite3 "SELECT rootpage FROM sqlite_schema WHERE name = 'journal_by_subject'")
  $ dd if=/dev/zero of=ledger.sqlite3 bs=4096 seek=$((page - 1)) count=1 conv=notrunc status=none
  $ car review audit >found
  [1]
  $ grep -c 'ledger.sqlite3: ' found
  [1-9]\d* (re)
  $ grep -v '^ ' found
  database   not in order: 1 file
  \d+ things? to look at. (re)
  $ head -c 1000 /dev/zero >ledger.sqlite3
  $ car review audit
  car: error: */office/ledger.sqlite3: is no database (glob)
  car: hint: put it back from your newest backup
  [3]
  $ cd ..
  $ car review audit
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
