A version of a text is put back. What stood there is kept as a version itself.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ printf '#!/bin/sh\necho "$1" >"$2"\n' >../write; chmod +x ../write
  $ write() { EDITOR="$PWD/../write '$1'" car edit TEC >/dev/null; }
  $ write "I teach people to print."; write "Oh no, everything is gone"
  $ car restore TEC@1
  $ cat 3-technology/statement.md; stat -c %a 3-technology/statement.md
  $ car history TEC
  $ car log | tail -1

Twice does no harm:

  $ car restore TEC@1
  $ car restore technology@2 --json
  $ car restore TEC@2 --json

A section.toml too. Documents that it does not list stay, and are named:

  $ echo books >../a.txt; car add-artifact TEC-4 ../a.txt >/dev/null
  $ car restore 3-technology/section.toml@1
  $ ls 3-technology/evidence
  $ car validate TEC --json | grep -A3 file-unlisted | head -1
  $ car undo >/dev/null; car validate TEC --json | grep -c file-unlisted
  [1]

It mends one that is damaged:

  $ car set route TEC course >/dev/null; echo "kind = [" >3-technology/section.toml; car status
  $ car history 3-technology/section.toml | tail -3 | head -1
  $ car restore 3-technology/section.toml@4 | head -1; car show TEC | head -1

A section.toml that lists documents that are gone is refused, and they are named:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ rm 3-technology/evidence/a.txt; before=$(state)
  $ car restore 3-technology/section.toml@3

So is what could not be read afterwards:

  $ mkdir -p .car/history/1-introduction/section.toml .car/history/trust/root.pem trust
  $ echo "kind = [" >.car/history/1-introduction/section.toml/1-20260502T093000Z.toml
  $ echo old >.car/history/trust/root.pem/1-20260502T093000Z.pem; before=$(state)
  $ car restore 1-introduction/section.toml@1

What the candidate and the office sent each other is never put back:

  $ car restore trust/root.pem@1

When it cannot, nothing is changed:

  $ car restore TEC
  $ car restore TEC@9
  $ car restore COM@1
  $ car restore 3-tecnology/statement.md@1
  $ car restore
  $ car restore TEC@1 TEC@2
  $ car -C / restore TEC@1
  $ flock . car restore TEC@1
  $ test "$(state)" = "$before" && echo "as before"
  $ car set drop TEC --yes >/dev/null; car restore 3-technology/statement.md@1

While the set is with the office, it stays as it is. Nor is what was sent taken back by undo:

  $ cd ..; begin-review; cd DoeJane
  $ mkdir -p .car/history/3-technology/statement.md; echo other >.car/history/3-technology/statement.md/1-20260502T093000Z.md
  $ before=$(state)
  $ car restore TEC@1
  $ car restore 3-technology/section.toml@3
  $ car undo
  $ test "$(state)" = "$before" && echo "as before"
