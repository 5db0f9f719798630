  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car activity list
  No activity is filed yet: 'car activity add' files one.
  Counted: 0 h of 32 h, technology: 0 h of 4 h.
  The time for a renewal begins to run with the letter of certification.
  $ echo 1 >../1.pdf; echo 2 >../2.pdf; echo 3 >../3.pdf
  $ car activity add ../1.pdf --title "Library Technology Day" --hours 6 --date 2026-05-02 --kind technology >/dev/null
  $ car activity add ../2.pdf --title "A short talk" --hours 0:45 --date 2026-04-01 >/dev/null
  $ car activity add ../3.pdf --title "Metadata" --count 2 --unit "semester credit" --date 2026-06-30 >/dev/null
  $ car activity list
  2026-04-01       45 min  A short talk; does not count: it is shorter than 1 h
                           activities/2.pdf
  2026-05-02          6 h  Library Technology Day (technology)
                           activities/1.pdf
  2026-06-30         30 h  Metadata
                           activities/3.pdf
  Counted: 36 h of 32 h, technology: 6 h of 4 h.
  The time for a renewal begins to run with the letter of certification.
  $ car activity list --json
  {
    "minutes": 2160,
    "needed": 1920,
    "is_enough": true,
    "kinds": [
      {
        "kind": "technology",
        "minutes": 360,
        "needed": 240
      }
    ],
    "activities": [
      {
        "file": "activities/2.pdf",
        "title": "A short talk",
        "kind": "",
        "date": "2026-04-01",
        "minutes": 45,
        "counts": false,
        "why_not": "is shorter than 1 h"
      },
      {
        "file": "activities/1.pdf",
        "title": "Library Technology Day",
        "kind": "technology",
        "date": "2026-05-02",
        "minutes": 360,
        "counts": true,
        "why_not": ""
      },
      {
        "file": "activities/3.pdf",
        "title": "Metadata",
        "kind": "",
        "date": "2026-06-30",
        "minutes": 1800,
        "counts": true,
        "why_not": ""
      }
    ]
  }
  $ car status | grep continuing
  10-continuing                 ########## 36/32
  $ cd ..; car activity list
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
