The last change is taken back, and once more the one before.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ own() { find . -path ./.car -prune -o -name log.jsonl -o -type f -exec sha256sum {} + | sort -k2; }
  $ car undo
  car: error: */DoeJane: nothing was changed that could be taken back (glob)
  [1]
  $ own >../0; car set choose technology >/dev/null
  $ own >../1; echo books >../a.txt; car add-artifact TEC-4 ../a.txt --as-of 2026-05-03 >/dev/null
  $ own >../2; car set route TEC course >/dev/null
  $ own >../3; echo passed >../ccc.txt; car attach-ccc TEC ../ccc.txt >/dev/null
  $ own >../4; car set drop TEC --yes >/dev/null
  $ car undo; own | diff ../4 -
  Took back: dropped Technology; its folder lies in .car/trash/20260502T093000Z-1/3-technology (2026-05-02T09:30:00Z).
    3-technology
  Next: 'car redo' makes it again.
  $ car undo; own | diff ../3 -
  Took back: filed the certificate certificates/ccc.txt under TEC (2026-05-02T09:30:00Z).
    3-technology/certificates/ccc.txt
    3-technology/section.toml
  Next: 'car redo' makes it again.
  $ car undo --json; own | diff ../2 -
  {
    "what": "set route",
    "text": "Technology is now achieved by course",
    "at": "2026-05-02T09:30:00Z",
    "files": [
      "3-technology/section.toml"
    ]
  }
  $ car undo --as-of 2026-05-04; own | diff ../1 -
  Took back: filed a.txt under TEC-4 (2026-05-03T00:00:00Z).
    3-technology/evidence/a.txt
    3-technology/section.toml
  Next: 'car redo' makes it again.
  $ car undo; own | diff ../0 -; ls
  Took back: chose Technology (portfolio) as section 3 (2026-05-02T09:30:00Z).
    3-technology
  Next: 'car redo' makes it again.
  1-introduction
  10-continuing
  2-acceptance
  9-letters
  car.toml
  log.jsonl
  program
  trust
  $ car undo
  car: error: */DoeJane: nothing was changed that could be taken back (glob)
  [1]

Nothing is lost by it: what was filed is in the trash, what was written is among the versions, and the log tells all.

  $ car trash list | grep -v Next
  20260502T093000Z-2  2026-05-02T09:30:00Z        7 B  3-technology/certificates/ccc.txt
  20260502T093000Z-3  2026-05-02T09:30:00Z      227 B  3-technology
  20260504T000000Z-1  2026-05-04T00:00:00Z        6 B  3-technology/evidence/a.txt
  $ car log | tail -2
  2026-05-04T00:00:00Z  took back: filed a.txt under TEC-4
  2026-05-02T09:30:00Z  took back: chose Technology (portfolio) as section 3

A file that was touched since is named, and nothing is changed:

  $ printf '#!/bin/sh\necho "$1" >"$2"\n' >../write; chmod +x ../write
  $ car set choose TEC >/dev/null; EDITOR="$PWD/../write text" car edit TEC >/dev/null
  $ echo "more by hand" >>3-technology/statement.md
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car undo
  car: error: saved the statement of Technology: cannot be taken back: not as it was left any more: 3-technology/statement.md
  car: hint: nothing was changed; 'car history' and 'car diff' show what a text was, 'car restore' puts a version back
  [1]
  $ car undo all
  car: error: all: 'car undo' takes no such argument
  car: hint: 'car undo --help' shows how it is written
  [2]
  $ car -C / undo
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ flock . car undo
  car: error: */DoeJane: another car is changing it at this moment (glob)
  car: hint: wait until it is done and try again
  [6]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ echo text >3-technology/statement.md; car undo; ls 3-technology
  Took back: saved the statement of Technology (2026-05-02T09:30:00Z).
    3-technology/statement.md
  Next: 'car redo' makes it again.
  section.toml

What another copy of the record did, as the log says, is not taken back here; nor what was done before car kept notes:

  $ cp log.jsonl ../log; echo '{"at":"2026-05-05T00:00:00Z","what":"edit","text":"saved elsewhere"}' >>log.jsonl
  $ car undo
  car: error: saved elsewhere: the last change in the log was made by an older version of car, or in another copy of the record
  car: hint: what it replaced lies in .car/history, what it removed in .car/trash
  [1]
  $ cp ../log log.jsonl; mv .car/changes ../changes
  $ car undo
  car: error: took back: saved the statement of Technology: the last change in the log was made by an older version of car, or in another copy of the record
  car: hint: what it replaced lies in .car/history, what it removed in .car/trash
  [1]
  $ car set route TEC course >/dev/null; car undo | sed 1q
  Took back: Technology is now achieved by course (2026-05-02T09:30:00Z).
  $ cd ..; rm -rf DoeJane

What left for the office or came from it is not taken back:

  $ begin-review; cd DoeJane; tail -1 log.jsonl | cut -c 1-60
  {"at":"2026-05-04T00:00:00Z","what":"receive","text":"The of
  $ car undo
  car: error: The office received Technology, attempt 1, on 2026-05-04 and means to decide by 2026-07-03: what came from the office cannot be taken back
  car: hint: what the office says stays in the record; ask the office about it
  [1]
  $ car set choose COM --route course >/dev/null
  $ car attach-ccc COM ../ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit COM --yes >/dev/null 2>&1; car undo
  car: error: prepared Communication and Teamwork for LSSCP_Admin, attempt 1: what was made for somebody else cannot be taken back
  car: hint: 'car withdraw SET' takes it back, if it was not sent
  [1]
  $ car withdraw COM >/dev/null; car undo
  car: error: took back the submission of Communication and Teamwork, attempt 1: what is between you and the office is left alone by undo
  car: hint: 'car submit SET' prepares it again
  [1]
