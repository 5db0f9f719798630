What is in review, what is overdue first.

  $ car review init empty --no-passphrase --as-of 2026-05-01 >/dev/null
  $ car review queue -C empty
  Nothing is in this queue.
  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review queue -C office
  LSSC-2026-00001-TEC-1  waiting 0/0  due 2026-07-03  Jane Doe
  1 submission, 0 overdue.
  $ car review assign -C office --auto --publish >/dev/null
  $ car review queue -C office --json
  {
    "count": 1,
    "submissions": [
      {
        "id": "LSSC-2026-00001-TEC-1",
        "candidate": "LSSC-2026-00001",
        "name": "Jane Doe",
        "set": "technology",
        "route": "portfolio",
        "attempt": 1,
        "round": 1,
        "state": "assigned",
        "assigned": 2,
        "rated": 0,
        "arrival": "2026-05-04T00:00:00Z",
        "due": "2026-07-03T00:00:00Z",
        "is_overdue": false
      }
    ]
  }
  $ car review queue -C office --state rated
  Nothing is in this queue.
  $ car review queue -C office --overdue
  Nothing is in this queue.
  $ car review queue -C office --overdue --as-of 2026-08-01
  LSSC-2026-00001-TEC-1  assigned 0/2  OVERDUE 2026-07-03  Jane Doe
  1 submission, 1 overdue.
  $ car review queue -C office --jsonl --as-of 2026-08-01
  1 submission, 1 overdue.
  {"id":"LSSC-2026-00001-TEC-1","candidate":"LSSC-2026-00001","name":"Jane Doe","set":"technology","route":"portfolio","attempt":1,"round":1,"state":"assigned","assigned":2,"rated":0,"arrival":"2026-05-04T00:00:00Z","due":"2026-07-03T00:00:00Z","is_overdue":true}

Another submission, a course, which nobody rates:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-06 +%s)
  $ car set choose -C DoeJane access-services --route course >/dev/null
  $ echo "certificate" >ccc.txt
  $ car attach-ccc -C DoeJane access-services ccc.txt --provider "State Library Training Center (example)" \
  >   --course "At the Desk: Lending and Service (example)" --completed 2026-03-02 >/dev/null
  $ car submit -C DoeJane ACC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-06 >/dev/null
  $ car review queue -C office --as-of 2026-07-04
  LSSC-2026-00001-TEC-1  assigned 0/2     OVERDUE 2026-07-03  Jane Doe
  LSSC-2026-00001-ACC-1  waiting, course  due 2026-07-05      Jane Doe
  2 submissions, 1 overdue.

Narrowed:

  $ car review queue -C office --set access
  LSSC-2026-00001-ACC-1  waiting, course  due 2026-07-05  Jane Doe
  1 submission, 0 overdue.
  $ car review queue -C office --route portfolio --evaluator anna-example --candidate lssc-2026-00001
  LSSC-2026-00001-TEC-1  assigned 0/2  due 2026-07-03  Jane Doe
  1 submission, 0 overdue.
  $ car review queue -C office --evaluator "Cleo Example"
  Nothing is in this queue.
  $ car review queue -C office --due-before 2026-07-03
  Nothing is in this queue.
  $ car review queue -C office --due-before 2026-07-04 | wc -l
  2

What is decided stands below what is not:

  $ car review decide -C office LSSC-2026-00001-TEC --outcome approved --reason "Agreed by telephone." >/dev/null
  $ car review queue -C office --state any --as-of 2026-07-04
  LSSC-2026-00001-ACC-1  waiting, course  due 2026-07-05  Jane Doe
  LSSC-2026-00001-TEC-1  decided 0/2      due 2026-07-03  Jane Doe
  2 submissions, 0 overdue.

A name that is too long for the line is cut:

  $ sqlite3 office/ledger.sqlite3 "UPDATE candidates SET name = 'Jane Alexandra Constantina Doe of the Northern Branch'"
  $ car review queue -C office
  LSSC-2026-00001-ACC-1  waiting, course  due 2026-07-05  Jane Alexandra Constant… (esc)
  1 submission, 0 overdue.

For a spreadsheet; a name that it would take for a formula is made a text:

  $ sqlite3 office/ledger.sqlite3 "UPDATE candidates SET name = '=cmd()'"
  $ car review queue -C office --csv
  id,candidate,name,set,route,attempt,round,state,assigned,rated,arrival,due,overdue\r (esc)
  LSSC-2026-00001-ACC-1,LSSC-2026-00001,'=cmd(),access-services,course,1,1,waiting,0,0,2026-05-06T00:00:00Z,2026-07-05T00:00:00Z,no\r (esc)

Each way to fail:

  $ car review queue -C office --state done
  car: error: --state: 'done' is none of waiting, assigned, rated, decided, any
  [2]
  $ car review queue -C office --set FOO
  car: error: FOO: * (glob)
  car: hint: * (glob)
  [2]
  $ car review queue -C office --candidate LSSC-2026-00002
  car: error: LSSC-2026-00002: there is no such candidate
  car: hint: did you mean 'LSSC-2026-00001'?
  [2]
  $ car review queue -C office --evaluator dora
  car: error: dora: * (glob)
  car: hint: * (glob)
  [2]
  $ car review queue -C office --due-before soon
  car: error: --due-before: * (glob)
  car: hint: write it like 2026-05-02: year, month, day
  [2]
  $ car review queue -C office --csv --json
  {
    "error": {
      "kind": "usage",
      "exit_code": 2,
      "subject": "--csv",
      "reason": "the answer has one format",
      "hint": "leave out --csv, or --json and --jsonl"
    }
  }
  [2]
  $ car review queue
  car: error: */review-queue.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
