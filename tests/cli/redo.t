What undo took back is made again.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ own() { find . -path ./.car -prune -o -name log.jsonl -o -type f -exec sha256sum {} + | sort -k2; }
  $ car set choose technology >/dev/null; own >../1
  $ car redo
  car: error: */DoeJane: nothing was taken back since the last change (glob)
  [1]
  $ echo "my life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; own >../2
  $ echo "my whole life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; own >../3
  $ for i in 1 2 3; do car undo | sed 1q; done
  Took back: filed cv.txt under resume (2026-05-02T09:30:00Z).
  Took back: filed cv.txt under resume (2026-05-02T09:30:00Z).
  Took back: chose Technology (portfolio) as section 3 (2026-05-02T09:30:00Z).
  $ car redo; own | diff ../1 -
  Made again: chose Technology (portfolio) as section 3 (2026-05-02T09:30:00Z).
    3-technology
  Next: 'car undo' takes it back.
  $ car redo --json; own | diff ../2 -
  {
    "what": "add-artifact",
    "text": "filed cv.txt under resume",
    "at": "2026-05-02T09:30:00Z",
    "files": [
      "1-introduction/cv.txt",
      "1-introduction/section.toml"
    ]
  }
  $ car redo | sed 1q; own | diff ../3 -
  Made again: filed cv.txt under resume (2026-05-02T09:30:00Z).
  $ car redo
  car: error: */DoeJane: nothing was taken back since the last change (glob)
  [1]
  $ car undo | sed 1q; own | diff ../2 -
  Took back: filed cv.txt under resume (2026-05-02T09:30:00Z).
  $ car log | tail -2
  2026-05-02T09:30:00Z  made again: filed cv.txt under resume
  2026-05-02T09:30:00Z  took back: filed cv.txt under resume

Once something else is changed, nothing can be made again; it is in the trash still:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ car set route TEC course >/dev/null; before=$(state)
  $ car redo
  car: error: */DoeJane: nothing was taken back since the last change (glob)
  [1]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ car trash list | grep -v Next
  20260502T093000Z-2  2026-05-02T09:30:00Z       14 B  1-introduction/cv.txt

What was touched since is named:

  $ car undo >/dev/null; echo "# by hand" >>3-technology/section.toml; before=$(state)
  $ car redo
  car: error: Technology is now achieved by course: cannot be made again: not as it was left any more: 3-technology/section.toml
  car: hint: nothing was changed; 'car history' and 'car diff' show what a text was, 'car restore' puts a version back
  [1]
  $ car redo it
  car: error: it: 'car redo' takes no such argument
  car: hint: 'car redo --help' shows how it is written
  [2]
  $ car -C / redo
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ flock . car redo
  car: error: */DoeJane: another car is changing it at this moment (glob)
  car: hint: wait until it is done and try again
  [6]
  $ test "$(state)" = "$before" && echo "as before"
  as before
