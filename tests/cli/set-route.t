A set can be achieved in another way than was thought first. What is filed stays.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >booklist.txt; car add-artifact TEC-4 booklist.txt >/dev/null; rm booklist.txt
  $ car set route TEC course
  Technology is now achieved by course. What is filed stays where it is.
  Next: 'car show TEC' tells what it needs.
  $ cat 3-technology/evidence/booklist.txt; grep -c booklist 3-technology/section.toml
  books
  1
  $ car set list --chosen | head -1
  TEC  Technology  core       9  section 3, by course, open
  $ car set route technology portfolio --json
  {
    "set": "technology",
    "folder": "3-technology",
    "route": "portfolio",
    "changed": true
  }
  $ ls .car/history/3-technology/section.toml
  1-20260502T093000Z.toml
  2-20260502T093000Z.toml
  3-20260502T093000Z.toml

The route that it has already changes nothing:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car set route TEC portfolio
  Technology is achieved by portfolio already.

When it cannot, nothing is changed:

  $ car set route COM course
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car set route tecnology course
  car: error: tecnology: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car set route TEC exam
  car: error: ROUTE: 'exam' is none of course, portfolio, recognition
  [2]
  $ car set route TEC
  car: error: car set route: ROUTE is missing
  car: hint: 'car set route --help' shows how it is written
  [2]
  $ car set route TEC course portfolio
  car: error: portfolio: 'car set route' takes no such argument
  car: hint: 'car set route --help' shows how it is written
  [2]
  $ car -C / set route TEC course
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
