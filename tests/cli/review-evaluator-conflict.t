Whoever has a conflict of interest with a candidate is given nothing of theirs.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review evaluator conflict anna-example LSSC-2026-00001 --reason "works at the same library"
  car: error: */review-evaluator-conflict.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
  $ car review evaluator conflict
  car: error: car review evaluator conflict: EVALUATOR is missing
  car: hint: 'car review evaluator conflict --help' shows how it is written
  [2]
  $ cd office
  $ car review evaluator conflict anna-example LSSC-2026-00001 --reason "works at the same library"
  anna-example may not rate LSSC-2026-00001, Jane Doe: works at the same library.
  $ car review evaluator conflict anna-example "Jane Doe" --reason "again"
  car: error: anna-example: may not rate LSSC-2026-00001 already: works at the same library
  car: hint: 'car review evaluator list' shows all conflicts
  [1]
  $ car review evaluator list
  anna-example   0 open, 0 this year  Anna Example: access-services, technology
                not LSSC-2026-00001: works at the same library
  ben-example    0 open, 0 this year  Ben Example: access-services, technology
  cleo-example   0 open, 0 this year  Cleo Example: access-services, technology
  $ car review assign --auto
  LSSC-2026-00001-TEC-1: ben-example (expertise in technology, 0 open and 0 this year, the least of 2; 1 has a conflict of interest)
  LSSC-2026-00001-TEC-1: cleo-example (the only one left with expertise in technology; 1 has a conflict of interest)
  2 drafts to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  $ car review assign LSSC --remove ben-example
  LSSC-2026-00001-TEC-1: ben-example (taken back)
  1 draft to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  $ car review assign LSSC --evaluator anna-example
  car: error: anna-example: has a conflict of interest with LSSC-2026-00001: works at the same library
  car: hint: name somebody else
  [1]

A draft that a conflict meets is taken back; what is given out already is named:

  $ car review evaluator conflict cleo-example lssc-2026-00001 --reason "her sister" --json
  {
    "evaluator": "cleo-example",
    "candidate": "LSSC-2026-00001",
    "reason": "her sister",
    "is_conflict": true,
    "taken_back": [
      "LSSC-2026-00001-TEC-1"
    ],
    "reading": []
  }
  $ car review assign --auto
  LSSC-2026-00001-TEC-1: ben-example (the only one left with expertise in technology; 2 have a conflict of interest)
  LSSC-2026-00001-TEC-1: 1 evaluator more with expertise in technology needed; of the others who have it, 2 have a conflict of interest
  1 draft to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  [1]
  $ car review assign --publish >/dev/null
  $ car review evaluator conflict ben-example LSSC-2026-00001 --reason "taught her"
  ben-example may not rate LSSC-2026-00001, Jane Doe: taught her.
  LSSC-2026-00001-TEC-1: was given to ben-example already; 'car review assign LSSC-2026-00001-TEC-1 --remove ben-example' takes it back, as long as no form is handed in
  $ car review evaluator conflict ben-example LSSC-2026-00001 --remove
  ben-example may again rate LSSC-2026-00001, Jane Doe: no conflict of interest any more.
  $ car review evaluator conflict ben-example LSSC-2026-00001 --remove
  car: error: ben-example: has no conflict of interest with LSSC-2026-00001
  car: hint: 'car review evaluator list' shows those that there are
  [1]

What there is not is told:

  $ sha256sum ledger.sqlite3 >../before
  $ car review evaluator conflict bem LSSC-2026-00001 --reason "x"
  car: error: bem: there is no such evaluator
  car: hint: 'car review evaluator list' names them
  [2]
  $ car review evaluator conflict ben-example LSSC-2026-00010 --reason "x"
  car: error: LSSC-2026-00010: there is no such candidate
  car: hint: did you mean 'LSSC-2026-00001'?
  [2]
  $ car review evaluator conflict ben-example LSSC-2026-00001
  car: error: the reason of the conflict: is missing
  car: hint: say it with --reason, such as --reason "works at the same library"
  [2]
  $ sha256sum --check --quiet ../before
