A version of a text is put back. What stood there is kept as a version itself.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ printf '#!/bin/sh\necho "$1" >"$2"\n' >../write; chmod +x ../write
  $ write() { EDITOR="$PWD/../write '$1'" car edit TEC >/dev/null; }
  $ write "I teach people to print."; write "Oh no, everything is gone"
  $ car restore TEC@1
  Version 1 of 3-technology/statement.md stands there again. What stood there is kept as a version too.
  Next: 'car validate' checks the record; 'car undo' takes this back.
  $ cat 3-technology/statement.md; stat -c %a 3-technology/statement.md
  I teach people to print.
  600
  $ car history TEC
  3-technology/statement.md
      1  2026-05-02T09:30:00Z       25 B  stands there now
      2  2026-05-02T09:30:00Z       26 B
  Next: 'car diff 3-technology/statement.md@2' shows what changed since; 'car restore 3-technology/statement.md@2' puts it back.
  $ car log | tail -1
  2026-05-02T09:30:00Z  made version 1 of 3-technology/statement.md what stands there

Twice does no harm:

  $ car restore TEC@1
  3-technology/statement.md@1 is what stands there already.
  $ car restore technology@2 --json
  {
    "path": "3-technology/statement.md",
    "number": 2,
    "changed": true,
    "unlisted": []
  }
  $ car restore TEC@2 --json
  {
    "path": "3-technology/statement.md",
    "number": 2,
    "changed": false,
    "unlisted": []
  }

A section.toml too. Documents that it does not list stay, and are named:

  $ echo books >../a.txt; car add-artifact TEC-4 ../a.txt >/dev/null
  $ car restore 3-technology/section.toml@1
  Version 1 of 3-technology/section.toml stands there again. What stood there is kept as a version too.
  evidence/a.txt is not listed any more; the file stays where it is.
  Next: 'car validate' checks the record; 'car undo' takes this back.
  $ ls 3-technology/evidence
  a.txt
  $ car validate TEC --json | grep -A3 file-unlisted | head -1
        "rule": "file-unlisted",
  $ car undo >/dev/null; car validate TEC --json | grep -c file-unlisted
  0
  [1]

It mends one that is damaged:

  $ car set route TEC course >/dev/null; echo "kind = [" >3-technology/section.toml; car status
  car: error: */DoeJane/3-technology/section.toml:1: is not well-formed TOML: Error while parsing array: encountered end-of-file (glob)
  car: hint: open it in a text editor and mend that line
  [3]
  $ car history 3-technology/section.toml | tail -3 | head -1
      4  2026-05-02T09:30:00Z      398 B
  $ car restore 3-technology/section.toml@4 | head -1; car show TEC | head -1
  Version 4 of 3-technology/section.toml stands there again. What stood there is kept as a version too.
  Technology (TEC), core

A section.toml that lists documents that are gone is refused, and they are named:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ car restore 3-technology/section.toml@1 >/dev/null; rm 3-technology/evidence/a.txt; before=$(state)
  $ car restore 3-technology/section.toml@4
  car: error: 3-technology/section.toml@4: it lists 1 document that is not there any more: evidence/a.txt
  car: hint: 'car trash list' shows what can be put back; put it back first
  [1]
  $ test "$(state)" = "$before" && echo "as before"
  as before

So is what could not be read afterwards:

  $ mkdir -p .car/history/1-introduction/section.toml .car/history/trust/root.pem trust
  $ echo "kind = [" >.car/history/1-introduction/section.toml/1-20260502T093000Z.toml
  $ echo old >.car/history/trust/root.pem/1-20260502T093000Z.pem; before=$(state)
  $ car restore 1-introduction/section.toml@1
  car: error: 1-introduction/section.toml@1:1: is not well-formed TOML: Error while parsing array: encountered end-of-file
  car: hint: nothing was changed; 'car history 1-introduction/section.toml' lists the other versions
  [3]

What the candidate and the office sent each other is never put back:

  $ car restore trust/root.pem@1
  car: error: */DoeJane/trust/root.pem: belongs to what you and the office sent each other, and stays as it is (glob)
  car: hint: 'car history' and 'car diff' show what it was
  [1]

When it cannot, nothing is changed:

  $ car restore TEC
  car: error: TEC: which version is meant is not said
  car: hint: write its number behind it, as in TEC@1; 'car history TEC' lists them
  [2]
  $ car restore TEC@9
  car: error: 3-technology/statement.md@9: there is no version of that number
  car: hint: 'car history 3-technology/statement.md' lists them
  [2]
  $ car restore COM@1
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car restore 3-tecnology/statement.md@1
  car: error: 3-tecnology/statement.md: there is no such text in the record
  car: hint: did you mean '3-technology/statement.md'?
  [2]
  $ car restore
  car: error: car restore: PATH@N is missing
  car: hint: 'car restore --help' shows how it is written
  [2]
  $ car restore TEC@1 TEC@2
  car: error: TEC@2: 'car restore' takes no such argument
  car: hint: 'car restore --help' shows how it is written
  [2]
  $ car -C / restore TEC@1
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ flock . car restore TEC@1
  car: error: */DoeJane: another car is changing it at this moment (glob)
  car: hint: wait until it is done and try again
  [6]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ car set drop TEC --yes >/dev/null; car restore 3-technology/statement.md@1
  car: error: */DoeJane/3-technology: this section is not in the record any more (glob)
  car: hint: 'car trash list' shows what was taken out of it, and 'car trash restore' puts it back
  [1]

While the set is with the office, it stays as it is. Nor is what was sent taken back by undo:

  $ cd ..; rm -rf DoeJane; begin-review; cd DoeJane
  $ mkdir -p .car/history/3-technology/statement.md; echo other >.car/history/3-technology/statement.md/1-20260502T093000Z.md
  $ before=$(state)
  $ car restore TEC@1
  car: error: */DoeJane/submissions/technology-1: TEC is with the office and cannot be changed (glob)
  car: hint: wait for the decision; 'car status' shows when it is due
  [1]
  $ car restore 3-technology/section.toml@3
  car: error: */DoeJane/submissions/technology-1: TEC is with the office and cannot be changed (glob)
  car: hint: wait for the decision; 'car status' shows when it is due
  [1]
  $ car undo
  car: error: The office received Technology, attempt 1, on 2026-05-04 and means to decide by 2026-07-03: what came from the office cannot be taken back
  car: hint: what the office says stays in the record; ask the office about it
  [1]
  $ test "$(state)" = "$before" && echo "as before"
  as before
