Every change of the record, oldest first, and all that ever left it.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology --as-of 2026-05-03 >/dev/null
  $ echo books >booklist.txt; car add-artifact TEC-4 booklist.txt --as-of 2026-05-04T12:00:00Z >/dev/null; rm booklist.txt
  $ car log
  2026-05-02T09:30:00Z  made the record of Jane Doe for Library Support Staff Certification
  2026-05-03T00:00:00Z  chose Technology (portfolio) as section 3
  2026-05-04T12:00:00Z  filed booklist.txt under TEC-4
  $ car log --json
  {
    "entries": [
      {
        "at": "2026-05-02T09:30:00Z",
        "what": "init",
        "text": "made the record of Jane Doe for Library Support Staff Certification"
      },
      {
        "at": "2026-05-03T00:00:00Z",
        "what": "set choose",
        "text": "chose Technology (portfolio) as section 3"
      },
      {
        "at": "2026-05-04T12:00:00Z",
        "what": "add-artifact",
        "text": "filed booklist.txt under TEC-4"
      }
    ],
    "unread_lines": 0
  }

It is a text file of its own, one line for each; what another program wrote is passed over, and a line that was cut off
counts for nothing:

  $ cat log.jsonl
  {"at":"2026-05-02T09:30:00Z","what":"init","text":"made the record of Jane Doe for Library Support Staff Certification"}
  {"at":"2026-05-03T00:00:00Z","what":"set choose","text":"chose Technology (portfolio) as section 3"}
  {"at":"2026-05-04T12:00:00Z","what":"add-artifact","text":"filed booklist.txt under TEC-4"}
  $ echo 'not JSON' >>log.jsonl; printf '{"at":"2026-05-0' >>log.jsonl
  $ car log | wc -l
  1 line of log.jsonl passed over: not as car writes them
  3
  $ car log --json | tail -2
  1 line of log.jsonl passed over: not as car writes them
    "unread_lines": 1
  }
  $ car set choose COM --as-of 2026-05-05 >/dev/null; tail -2 log.jsonl
  not JSON
  {"at":"2026-05-05T00:00:00Z","what":"set choose","text":"chose Communication and Teamwork (portfolio) as section 4"}

What somebody wrote into it cannot steer the terminal:

  $ printf '{"at":"2026-05-06T00:00:00Z","what":"x","text":"a\\u001b[31mb"}\n' >>log.jsonl
  $ car log 2>/dev/null | tail -1
  2026-05-06T00:00:00Z  a\u{1b}[31mb

Without the file there is nothing to show:

  $ rm log.jsonl; car log
  Nothing is written down.
  $ car log --json
  {
    "entries": [],
    "unread_lines": 0
  }

When it cannot:

  $ car log today
  car: error: today: 'car log' takes no such argument
  car: hint: 'car log --help' shows how it is written
  [2]
  $ car -C / log
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
