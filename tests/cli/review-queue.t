What is in review, the earliest due first.

  $ car review init empty --no-passphrase --as-of 2026-05-01 >/dev/null
  $ car review queue -C empty
  Nothing is in this queue.
  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review queue -C office
  LSSC-2026-00001-TEC-1        waiting 0/0         due 2026-07-03  Jane Doe
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
  LSSC-2026-00001-TEC-1        assigned 0/2        due 2026-07-03 OVERDUE  Jane Doe
  1 submission, 1 overdue.
  $ car review queue -C office --jsonl --as-of 2026-08-01
  1 submission, 1 overdue.
  {"id":"LSSC-2026-00001-TEC-1","candidate":"LSSC-2026-00001","name":"Jane Doe","set":"technology","route":"portfolio","attempt":1,"round":1,"state":"assigned","assigned":2,"rated":0,"arrival":"2026-05-04T00:00:00Z","due":"2026-07-03T00:00:00Z","is_overdue":true}

For a spreadsheet; a name that it would take for a formula is made a text:

  $ sqlite3 office/ledger.sqlite3 "UPDATE candidates SET name = '=cmd()'"
  $ car review queue -C office --csv
  id,candidate,name,set,route,attempt,round,state,assigned,rated,arrival,due,overdue
  LSSC-2026-00001-TEC-1,LSSC-2026-00001,'=cmd(),technology,portfolio,1,1,assigned,2,0,2026-05-04T00:00:00Z,2026-07-03T00:00:00Z,no
  $ car review queue -C office --state done
  car: error: --state: 'done' is none of waiting, assigned, rated, decided
  [2]
  $ car review queue
  car: error: */review-queue.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
