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
  car: error: car review assign: takes --auto, --publish or --list, or an ID with --evaluator or --remove
  car: hint: 'car review assign --help' shows how they go together
  [2]
  $ car review assign -C office --auto --list
  car: error: car review assign: takes --auto, --publish or --list, or an ID with --evaluator or --remove
  car: hint: 'car review assign --help' shows how they go together
  [2]
  $ car review assign --auto
  car: error: */review-assign.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
  $ sha256sum --check --quiet before
  $ car review assign -C office LSSC-2026-00001-TEC-1 --evaluator ben-example
  LSSC-2026-00001-TEC-1: ben-example (named by hand)
  1 draft to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.

The rest is given out by itself. All of it is a draft, of which evaluators know nothing:

  $ car review assign -C office --auto --json
  {
    "assigned": [
      {
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "anna-example",
        "reason": "expertise in technology, 0 open and 0 this year, the least of 2"
      }
    ],
    "unassigned": [],
    "published": [],
    "taken_back": [],
    "drafts": [
      {
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "ben-example",
        "assigned_at": "2026-05-05T00:00:00Z"
      },
      {
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "anna-example",
        "assigned_at": "2026-05-05T00:00:00Z"
      }
    ]
  }
  $ car review assign -C office --auto
  LSSC-2026-00001-TEC-1: ben-example (draft)
  LSSC-2026-00001-TEC-1: anna-example (draft)
  2 drafts to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  $ car review assign -C office --list
  LSSC-2026-00001-TEC-1: ben-example (draft)
  LSSC-2026-00001-TEC-1: anna-example (draft)
  2 drafts to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  $ car review assign -C office LSSC --evaluator cleo-example
  car: error: LSSC-2026-00001-TEC-1: has all the evaluators that it needs
  car: hint: 'car review show LSSC-2026-00001-TEC-1' tells where it stands
  [1]
  $ car review show -C office LSSC | grep evaluator
    evaluator ben-example: a draft, not given out yet
    evaluator anna-example: a draft, not given out yet
  $ car review queue -C office
  LSSC-2026-00001-TEC-1  waiting 0/0  due 2026-07-03  Jane Doe
  1 submission, 0 overdue.
  $ car review form -C office LSSC --output forms
  car: error: LSSC-2026-00001-TEC-1: is assigned in a draft only, so there is no form
  car: hint: 'car review assign --publish' makes drafts count
  [1]
  $ car review evaluator list -C office
  anna-example   0 open, 1 this year, 1 in draft  Anna Example: access-services, technology
  ben-example    0 open, 1 this year, 1 in draft  Ben Example: access-services, technology
  cleo-example   0 open, 0 this year  Cleo Example: access-services, technology
  otto-other     0 open, 0 this year  Otto Other: reference

It can be changed, and counts once it is published:

  $ car review assign -C office LSSC --remove anna-example
  LSSC-2026-00001-TEC-1: anna-example (taken back)
  1 draft to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  $ car review assign -C office LSSC --remove anna-example
  car: error: anna-example: does not read LSSC-2026-00001-TEC-1
  car: hint: 'car review show LSSC-2026-00001-TEC-1' names those who do
  [1]
  $ car review assign -C office --auto
  LSSC-2026-00001-TEC-1: anna-example (expertise in technology, 0 open and 0 this year, the least of 2)
  2 drafts to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  $ car review assign -C office --publish
  LSSC-2026-00001-TEC-1: ben-example (published)
  LSSC-2026-00001-TEC-1: anna-example (published)
  Next: 'car review form --all --output forms' writes their forms, 'car review packet --all --output packets' blinded packets.
  $ car review assign -C office --publish
  There is no draft.
  $ car review queue -C office
  LSSC-2026-00001-TEC-1  assigned 0/2  due 2026-07-03  Jane Doe
  1 submission, 0 overdue.

A third is asked once the outcomes of the two differ:

  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,$ s/^rating = .*/rating = "not met"/' forms/*ben*
  $ car review record -C office forms | tail -2
  2 forms: 2 recorded, 0 revised, 0 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  $ car review assign -C office LSSC --remove ben-example
  car: error: ben-example: has handed in a form about LSSC-2026-00001-TEC-1, which stays
  car: hint: a form can be handed in again, changed, until the submission is decided
  [1]
  $ car review decide -C office LSSC
  car: error: LSSC-2026-00001-TEC-1: its evaluators differ, and a third is to be assigned
  car: hint: 'car review assign --auto' gives it to one
  [1]
  $ car review assign -C office --auto
  LSSC-2026-00001-TEC-1: cleo-example (the only one left with expertise in technology)
  1 draft to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID --remove WHO' takes one back.
  $ car review decide -C office LSSC
  car: error: LSSC-2026-00001-TEC-1: its evaluators differ, and a third is to be assigned
  car: hint: 'car review assign --publish' gives out the draft of who is to rate it
  [1]
  $ car review evaluator conflict -C office cleo-example LSSC-2026-00001 --reason "a friend"
  cleo-example may not rate LSSC-2026-00001, Jane Doe: a friend.
  LSSC-2026-00001-TEC-1: taken back from cleo-example, who had it in a draft
  Next: 'car review assign --auto' gives it to somebody else.
  $ car review assign -C office --auto
  LSSC-2026-00001-TEC-1: 1 evaluator more with expertise in technology needed; of the others who have it, 1 has a conflict of interest
  Next: 'car review evaluator add' adds evaluators.
  [1]
  $ car review assign -C office --list
  There is no draft.
