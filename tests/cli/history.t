The versions of a text: whenever car replaces one, it keeps the one before.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ printf '#!/bin/sh\necho "$1" >"$2"\n' >../write; chmod +x ../write
  $ write() { EDITOR="$PWD/../write '$1'" car edit TEC --as-of $2 >/dev/null; }
  $ car history TEC
  3-technology/statement.md
  No earlier version of it is kept.
  Nothing stands there now.
  $ write "I teach people to print." 2026-05-03; car history TEC
  3-technology/statement.md
  No earlier version of it is kept.
      -                             25 B  stands there now
  $ write "I teach people to print and to scan." 2026-05-04; write "I teach." 2026-05-05
  $ car history TEC
  3-technology/statement.md
      1  2026-05-04T00:00:00Z       25 B
      2  2026-05-05T00:00:00Z       37 B
      -                              9 B  stands there now
  Next: 'car diff 3-technology/statement.md@2' shows what changed since; 'car restore 3-technology/statement.md@2' puts it back.
  $ echo "I teach people to print." >3-technology/statement.md; car history TEC
  3-technology/statement.md
      1  2026-05-04T00:00:00Z       25 B  stands there now
      2  2026-05-05T00:00:00Z       37 B
  Next: 'car diff 3-technology/statement.md@2' shows what changed since; 'car restore 3-technology/statement.md@2' puts it back.

A path may be named from here or from the record:

  $ (cd 3-technology; car history statement.md | head -1; car history 3-technology/section.toml | head -1)
  3-technology/statement.md
  3-technology/section.toml
  $ car history section.toml 2>&1 | head -1
  car: error: section.toml: there is no such text in the record
  $ (cd /; car -C "$OLDPWD" history 3-technology/statement.md | head -1)
  3-technology/statement.md

As JSON:

  $ car history technology --json
  {
    "path": "3-technology/statement.md",
    "versions": [
      {
        "number": 1,
        "at": "2026-05-04T00:00:00Z",
        "size": 25,
        "sha256": "6fc1d1817afe1131c25afb3c87c1bd66b297acba3804fc82f8400b3d6403e028",
        "file": ".car/history/3-technology/statement.md/1-20260504T000000Z.md",
        "stands_now": true
      },
      {
        "number": 2,
        "at": "2026-05-05T00:00:00Z",
        "size": 37,
        "sha256": "f1add24d3a560400a67dc2699ba5e317397091de99bbdd0349a978a1c1039b32",
        "file": ".car/history/3-technology/statement.md/2-20260505T000000Z.md",
        "stands_now": false
      }
    ],
    "present": {
      "size": 25,
      "sha256": "6fc1d1817afe1131c25afb3c87c1bd66b297acba3804fc82f8400b3d6403e028"
    }
  }
  $ rm 3-technology/statement.md; car history TEC | tail -2
  Nothing stands there now.
  Next: 'car diff 3-technology/statement.md@2' shows what changed since; 'car restore 3-technology/statement.md@2' puts it back.
  $ car history TEC --json | grep present
    "present": null

What is kept are plain files, which need no car:

  $ cat .car/history/3-technology/statement.md/1-20260504T000000Z.md
  I teach people to print.

The versions of a damaged file can be seen too, and those of a set that was dropped, by its path:

  $ car set route TEC course >/dev/null; echo "kind = [" >3-technology/section.toml
  $ car history 3-technology/section.toml | sed 1q
  3-technology/section.toml
  $ car history TEC | sed 1q
  3-technology/statement.md
  $ cp .car/history/3-technology/section.toml/1-* 3-technology/section.toml; car set drop TEC --yes >/dev/null
  $ car history 3-technology/statement.md | sed 2q
  3-technology/statement.md
      1  2026-05-04T00:00:00Z       25 B

It only reads:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state); car history 3-technology/statement.md >/dev/null
  $ car history TEC
  car: error: TEC: 'Technology' is not one of your sets
  car: hint: 'car set choose technology' gives it a section
  [1]
  $ car history 3-tecnology/statement.md
  car: error: 3-tecnology/statement.md: there is no such text in the record
  car: hint: did you mean '3-technology/statement.md'?
  [2]
  $ car history resume
  car: error: resume: is a place of documents, of which no versions are kept
  car: hint: name a set, a competency, or a file such as 1-introduction/section.toml
  [2]
  $ car history TEC-4
  car: error: TEC: 'Technology' is not one of your sets
  car: hint: 'car set choose technology' gives it a section
  [1]
  $ car history .car/history
  car: error: .car/history: there is no such text in the record
  car: hint: name a set, or a file such as 1-introduction/section.toml
  [2]
  $ car history ../write
  car: error: ../write: there is no such text in the record
  car: hint: name a set, or a file such as 1-introduction/section.toml
  [2]
  $ car history
  car: error: car history: PATH is missing
  car: hint: 'car history --help' shows how it is written
  [2]
  $ car history TEC COM
  car: error: COM: 'car history' takes no such argument
  car: hint: 'car history --help' shows how it is written
  [2]
  $ car -C / history TEC
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
