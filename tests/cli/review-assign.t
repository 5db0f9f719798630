Portfolios go to evaluators with expertise in the set, those with the least to do first.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review evaluator add -C office "Otto Other" --sets REF >/dev/null

By hand: nobody without expertise, nobody twice, nobody too many.

  $ sha256sum office/ledger.sqlite3 >before
  $ car review assign -C office LSSC --evaluator otto-other
  car: error: otto-other: has no expertise in technology
  car: hint: 'car review evaluator add "Otto Other" --change --sets \xe2\x80\xa6' gives it (esc)
  [1]
  $ car review assign -C office LSSC --evaluator anna-example --evaluator anna-example
  car: error: anna-example: reads LSSC-2026-00001-TEC-1 already
  car: hint: name somebody else
  [1]
  $ car review assign -C office LSSC --evaluator anna-example --evaluator ben-example --evaluator cleo-example
  car: error: LSSC-2026-00001-TEC-1: needs 2 evaluators more, and 3 would be given
  car: hint: 'car review show LSSC-2026-00001-TEC-1' tells where it stands
  [1]
  $ car review assign -C office LSSC --evaluator cleo
  car: error: cleo: there is no such evaluator
  car: hint: did you mean 'cleo-example'?
  [2]
  $ car review assign -C office NOSUCH --evaluator cleo-example
  car: error: NOSUCH: there is no submission of this id
  car: hint: 'car review queue' lists them
  [2]
  $ car review assign -C office LSSC
  car: error: car review assign: takes either --auto, or an ID and --evaluator
  car: hint: 'car review assign --help' shows how it is written
  [2]
  $ car review assign --auto
  car: error: */review-assign.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
  $ sha256sum --check --quiet before
  $ car review assign -C office LSSC-2026-00001-TEC-1 --evaluator ben-example
  LSSC-2026-00001-TEC-1: ben-example (named by hand)
  Next: 'car review form --all --output forms' writes their forms.

The rest is given out by itself:

  $ car review assign -C office --auto --json
  {
    "assigned": [
      {
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "anna-example",
        "reason": "expertise in technology and 0 open evaluations, the fewest of 2"
      }
    ],
    "unassigned": []
  }
  $ car review assign -C office --auto
  Every submission has the evaluators it needs.
  $ car review assign -C office LSSC --evaluator cleo-example
  car: error: LSSC-2026-00001-TEC-1: has all the evaluators that it needs
  car: hint: 'car review show LSSC-2026-00001-TEC-1' tells where it stands
  [1]

A third is asked once the outcomes of the two differ:

  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,$ s/^rating = .*/rating = "not met"/' forms/*ben*
  $ car review record -C office forms | tail -2
  2 forms: 2 recorded, 0 revised, 0 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  $ car review assign -C office --auto
  LSSC-2026-00001-TEC-1: cleo-example (the only one left with expertise in technology)
  Next: 'car review form --all --output forms' writes their forms.
