Whoever rates portfolios is named with the sets of their expertise.

  $ car review evaluator add "Anna Example" --sets TEC
  car: error: */review-evaluator-add.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
  $ car review init office --no-passphrase >/dev/null
  $ cd office
  $ car review evaluator add "Anna Example" --sets TEC,access --email anna@example.org
  Added Anna Example as anna-example: access-services, technology.
  Next: 'car review assign --auto' gives out what is waiting.
  $ car review evaluator add "Zoë O'Hara" --sets reference --id zoe --json
  {
    "id": "zoe",
    "name": "Zo\xc3\xab O'Hara", (esc)
    "email": "",
    "sets": [
      "reference"
    ],
    "is_active": true,
    "cap": null,
    "is_new": true
  }

Nobody is there twice, by mistake or otherwise, and a set that there is not is told:

  $ sha256sum ledger.sqlite3 >../before
  $ car review evaluator add "Anna Example" --sets TEC
  car: error: anna-example: there is an evaluator of this id
  car: hint: change what is known of them with --change, or choose another id with --id
  [1]
  $ car review evaluator add "Ben Example" --sets TEK
  car: error: TEK: there is no such set in LSSC
  car: hint: did you mean 'TEC'?
  [2]
  $ car review evaluator add "Ben Example"
  car: error: Ben Example: has expertise in no set
  car: hint: name them as in --sets TEC,ACC
  [2]
  $ car review evaluator add "李" --sets TEC
  car: error: \xe6\x9d\x8e: gives no id of the letters a-z, digits and hyphens (esc)
  car: hint: choose one with --id, such as ruth-example
  [2]
  $ car review evaluator add
  car: error: car review evaluator add: NAME is missing
  car: hint: 'car review evaluator add --help' shows how it is written
  [2]
  $ sha256sum --check --quiet ../before

What changes is what is said:

  $ car review evaluator add "Anna Example" --change --inactive
  Changed Anna Example as anna-example: access-services, technology. Nothing new is given to them.
  Next: 'car review assign --auto' gives out what is waiting.
  $ car review evaluator add "Anna Example" --change --active --sets COM,TEC
  Changed Anna Example as anna-example: communication, technology.
  Next: 'car review assign --auto' gives out what is waiting.
  $ car review evaluator add "Anne Example" --change --inactive
  car: error: Anne Example: there is no such evaluator
  car: hint: did you mean 'anna-example'?
  [2]

A cap is the most of a calendar year:

  $ car review evaluator add "Anna Example" --change --cap 12 --json
  {
    "id": "anna-example",
    "name": "Anna Example",
    "email": "anna@example.org",
    "sets": [
      "communication",
      "technology"
    ],
    "is_active": true,
    "cap": 12,
    "is_new": false
  }
  $ car review evaluator add "Anna Example" --change --cap 1
  Changed Anna Example as anna-example: communication, technology. At most 1 evaluation a year.
  Next: 'car review assign --auto' gives out what is waiting.
  $ car review evaluator list
  anna-example   0 open, 0 of 1 this year  Anna Example: communication, technology
  zoe            0 open, 0 this year  Zo\xc3\xab O'Hara: reference (esc)
  $ car review evaluator add "Anna Example" --change --no-cap
  Changed Anna Example as anna-example: communication, technology.
  Next: 'car review assign --auto' gives out what is waiting.
  $ car review evaluator add "Anna Example" --change --cap 0
  car: error: --cap: 0 is too small
  car: hint: give at least 1
  [2]
  $ car review evaluator add "Anna Example" --change --cap 1 --no-cap
  car: error: --cap: is given together with --no-cap
  car: hint: leave one of the two out
  [2]
