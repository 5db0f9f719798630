The evaluators, and how much each has still to rate.

  $ car review init office --no-passphrase >/dev/null
  $ car review evaluator list -C office
  There are no evaluators yet.
  Next: 'car review evaluator add' adds one.
  $ car review evaluator add -C office "Anna Example" --sets TEC,ACC >/dev/null
  $ car review evaluator add -C office "Ben Example" --sets REF --email ben@example.org --inactive >/dev/null
  $ car review evaluator list -C office
  anna-example   0 open, 0 this year  Anna Example: access-services, technology
  ben-example    0 open, 0 this year  Ben Example: reference (inactive)
  $ car review evaluator list -C office --json
  {
    "count": 2,
    "evaluators": [
      {
        "id": "anna-example",
        "name": "Anna Example",
        "email": "",
        "sets": [
          "access-services",
          "technology"
        ],
        "is_active": true,
        "open": 0,
        "drafts": 0,
        "this_year": 0,
        "cap": null,
        "conflicts": []
      },
      {
        "id": "ben-example",
        "name": "Ben Example",
        "email": "ben@example.org",
        "sets": [
          "reference"
        ],
        "is_active": false,
        "open": 0,
        "drafts": 0,
        "this_year": 0,
        "cap": null,
        "conflicts": []
      }
    ]
  }
  $ car review evaluator list
  car: error: */review-evaluator-list.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
