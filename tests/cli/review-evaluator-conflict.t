Whoever has a conflict of interest with a candidate is given nothing of theirs.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review evaluator conflict anna-example LSSC-2026-00001 --reason "works at the same library"
  $ car review evaluator conflict
  $ cd office
  $ car review evaluator conflict anna-example LSSC-2026-00001 --reason "works at the same library"
  $ car review evaluator conflict anna-example "Jane Doe" --reason "again"
  $ car review evaluator list
  $ car review assign --auto
  $ car review assign LSSC --remove ben-example
  $ car review assign LSSC --evaluator anna-example

A draft that a conflict meets is taken back; what is given out already is named:

  $ car review evaluator conflict cleo-example lssc-2026-00001 --reason "her sister" --json
  $ car review assign --auto
  $ car review assign --publish >/dev/null
  $ car review evaluator conflict ben-example LSSC-2026-00001 --reason "taught her"
  $ car review evaluator conflict ben-example LSSC-2026-00001 --remove
  $ car review evaluator conflict ben-example LSSC-2026-00001 --remove

What there is not is told:

  $ sha256sum ledger.sqlite3 >../before
  $ car review evaluator conflict bem LSSC-2026-00001 --reason "x"
  $ car review evaluator conflict ben-example LSSC-2026-00010 --reason "x"
  $ car review evaluator conflict ben-example LSSC-2026-00001
  $ sha256sum --check --quiet ../before
