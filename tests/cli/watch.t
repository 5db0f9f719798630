While it runs, a version is kept of each statement and each introduction that is written, in whatever program:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null; echo books >../booklist.txt; car add-artifact TEC-4 ../booklist.txt >/dev/null
  $ car watch --once
  No text was written: no version was kept.
  $ kept() { until [ -e .car/history/3-technology/$1/$2-* ]; do sleep 0.1; done; }
  $ car watch --every 1 >../out 2>&1 & watch=$!
  $ echo "One sentence." >3-technology/statement.md; kept statement.md 1
  $ mkdir 3-technology/introductions; echo "What I did." >3-technology/introductions/TEC-4.md; kept introductions/TEC-4.md 1
  $ echo "Two sentences." >new.md; mv new.md 3-technology/statement.md; kept statement.md 2

Other commands change the record meanwhile, and a filed document that was changed is named:

  $ car set choose communication >/dev/null; EDITOR='sh -c "echo mine >\$1" --' car edit COM >/dev/null; until [ -e .car/history/4-*/statement.md/1-* ]; do sleep 0.1; done
  $ echo more >>3-technology/evidence/booklist.txt; until grep -q accept ../out; do sleep 0.1; done

Ctrl-C is its ordinary end, and what was written just before is kept too:

  $ echo "Three." >3-technology/statement.md; kill -INT $watch; wait $watch; echo "ended with $?"
  ended with 0
  $ cat ../out
  2026-05-02T09:30:00Z  kept version 1 of 3-technology/statement.md
  2026-05-02T09:30:00Z  kept version 1 of 3-technology/introductions/TEC-4.md
  2026-05-02T09:30:00Z  kept version 2 of 3-technology/statement.md
  2026-05-02T09:30:00Z  kept version 1 of 4-communication/statement.md
  3-technology/evidence/booklist.txt is not as it was filed; 'car accept TEC-4' takes it as it is now
  2026-05-02T09:30:00Z  kept version 3 of 3-technology/statement.md
  Kept 5 versions.
  Next: 'car history 3-technology/statement.md' lists those of one text.
  $ cat 3-technology/statement.md; cat .car/history/3-technology/statement.md/*
  Three.
  One sentence.
  Two sentences.
  Three.

In a script it ends by itself:

  $ rm -r .car/history; car watch TEC --once --json
  {
    "kept": 2,
    "changed": 1,
    "seen": [
      {
        "result": "kept",
        "path": "3-technology/statement.md",
        "number": 1,
        "at": "2026-05-02T09:30:00Z",
        "size": 7
      },
      {
        "result": "kept",
        "path": "3-technology/introductions/TEC-4.md",
        "number": 1,
        "at": "2026-05-02T09:30:00Z",
        "size": 12
      },
      {
        "result": "changed",
        "path": "3-technology/evidence/booklist.txt",
        "place": "TEC-4"
      }
    ]
  }
  $ echo "Four." >3-technology/statement.md; rm 3-technology/evidence/booklist.txt
  $ car watch TEC --for 0 --jsonl
  Kept 1 version.
  Next: 'car history 3-technology/statement.md' lists those of one text.
  {"result":"kept","path":"3-technology/statement.md","number":2,"at":"2026-05-02T09:30:00Z","size":6}
  {"result":"missing","path":"3-technology/evidence/booklist.txt","place":"TEC-4"}
  $ car watch resume --for 1
  No text was written: no version was kept.
  $ echo books >3-technology/evidence/booklist.txt

What cannot be kept is told, and tried again:

  $ head -c 5000000 /dev/zero | tr '\0' x >3-technology/introductions/TEC-5.md
  $ car watch --every 1 --for 2
  2026-05-02T09:30:00Z  kept version 1 of 4-communication/statement.md
  not this time, and tried again: */DoeJane/3-technology/introductions/TEC-5.md: is larger than the 4194304 bytes that such a file can have (glob)
  Kept 1 version.
  Next: 'car history 4-communication/statement.md' lists those of one text.
  [3]
  $ rm 3-technology/introductions/TEC-5.md

When it cannot, nothing is changed:

  $ car watch ACC
  car: error: ACC: 'Access Services' is not one of your sets
  car: hint: 'car set choose access-services' gives it a section
  [1]
  $ car watch tecnology
  car: error: tecnology: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car watch TEC COM
  car: error: COM: 'car watch' takes no such argument
  car: hint: 'car watch --help' shows how it is written
  [2]
  $ car watch --every 0
  car: error: --every: 0 is too small
  car: hint: give at least 1
  [2]
  $ car watch --for -1
  car: error: --for: -1 is too small
  car: hint: give at least 0
  [2]
  $ car -C / watch
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ chmod -R a-w .; car watch --once; chmod -R u+w .
  car: error: */DoeJane: cannot change the record: Permission denied (glob)
  car: hint: check who owns it and whether you may read and write it
  $ car watch --help | grep -A3 Examples
  Examples:
    car watch
        keeps a version every 30 seconds of what was written, until Ctrl-C
    car watch TEC --every 10
