Evaluators fill in forms, offline and with any editor.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review form -C office LSSC --output forms
  car: error: LSSC-2026-00001-TEC-1: has no evaluators yet, so there is no form
  car: hint: 'car review assign --auto' gives it to some
  [1]
  $ ls forms 2>/dev/null
  [2]
  $ car review form -C office --all --output forms
  No form is to be filled in at present.
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms
  forms/LSSC-2026-00001-TEC-1-anna-example.toml
  forms/LSSC-2026-00001-TEC-1-ben-example.toml
  Next: send each evaluator the forms that bear their id; 'car review record' takes them back.
  $ sed -n 1,25p forms/*anna*
  # Review of LSSC-2026-00001-TEC-1: Technology, by Anna Example.
  #
  # rating: write met, partly met or not met between the quotation marks, for every competency.
  # comments: what you think of it. They stay sealed until the set is approved; then the candidate
  # reads them.
  # requests: what the candidate should add. They are sent when more documents are asked for, so
  # keep your judgement out of them.
  # A text of several lines stands between three quotation marks, """like this"""; a quotation mark
  # within a text is written \" .
  # When it is filled in, send the file back under its own name.
  
  submission = "LSSC-2026-00001-TEC-1"
  evaluator = "anna-example"
  
  # About the set as a whole, if there is anything to say.
  comments = ""
  
  [TEC-1]
  # Follow how technology is changing library work.
  # - evidence/evidence-1.txt: Response 1 (response)
  rating = ""
  comments = ""
  requests = ""
  
  [TEC-2]

A form that is there already may be half filled in, so it stays:

  $ echo "# I began" >>forms/LSSC-2026-00001-TEC-1-anna-example.toml
  $ car review form -C office LSSC --output forms --json
  {
    "count": 2,
    "forms": [
      {
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "anna-example",
        "file": "forms/LSSC-2026-00001-TEC-1-anna-example.toml",
        "is_new": false
      },
      {
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "ben-example",
        "file": "forms/LSSC-2026-00001-TEC-1-ben-example.toml",
        "is_new": false
      }
    ]
  }
  $ tail -1 forms/LSSC-2026-00001-TEC-1-anna-example.toml
  # I began

  $ car review form -C office --evaluator anna-example --output hers
  hers/LSSC-2026-00001-TEC-1-anna-example.toml
  Next: send each evaluator the forms that bear their id; 'car review record' takes them back.
  $ car review form -C office LSSC --evaluator "Ben Example" --output his
  his/LSSC-2026-00001-TEC-1-ben-example.toml
  Next: send each evaluator the forms that bear their id; 'car review record' takes them back.
  $ car review form -C office --evaluator dora --output hers
  car: error: dora: there is no such evaluator
  car: hint: 'car review evaluator list' names them
  [2]
  $ car review form -C office --output forms
  car: error: car review form: takes either --all, --evaluator or an ID
  car: hint: 'car review form --help' shows how it is written
  [2]
  $ car review form -C office NOSUCH --output forms
  car: error: NOSUCH: there is no submission of this id
  car: hint: 'car review queue' lists them
  [2]
  $ car review form -C office --all
  car: error: car review form: --output is missing
  car: hint: add --output DIR
  [2]
