The versions of a text: whenever car replaces one, it keeps the one before.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ printf '#!/bin/sh\necho "$1" >"$2"\n' >../write; chmod +x ../write
  $ write() { EDITOR="$PWD/../write '$1'" car edit TEC --as-of $2 >/dev/null; }
  $ car history TEC
  $ write "I teach people to print." 2026-05-03; car history TEC
  $ write "I teach people to print and to scan." 2026-05-04; write "I teach." 2026-05-05
  $ car history TEC
  $ echo "I teach people to print." >3-technology/statement.md; car history TEC

A path may be named from here or from the record:

  $ (cd 3-technology; car history statement.md | head -1; car history 3-technology/section.toml | head -1)
  $ car history section.toml 2>&1 | head -1
  $ (cd /; car -C "$OLDPWD" history 3-technology/statement.md | head -1)

As JSON:

  $ car history technology --json
  $ rm 3-technology/statement.md; car history TEC | tail -2
  $ car history TEC --json | grep present

What is kept are plain files, which need no car:

  $ cat .car/history/3-technology/statement.md/1-20260504T000000Z.md

The versions of a damaged file can be seen too, and those of a set that was dropped, by its path:

  $ car set route TEC course >/dev/null; echo "kind = [" >3-technology/section.toml
  $ car history 3-technology/section.toml | sed 1q
  $ car history TEC | sed 1q
  $ cp .car/history/3-technology/section.toml/1-* 3-technology/section.toml; car set drop TEC --yes >/dev/null
  $ car history 3-technology/statement.md | sed 2q

It only reads:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state); car history 3-technology/statement.md >/dev/null
  $ car history TEC
  $ car history 3-tecnology/statement.md
  $ car history resume
  $ car history TEC-4
  $ car history .car/history
  $ car history ../write
  $ car history
  $ car history TEC COM
  $ car -C / history TEC
  $ test "$(state)" = "$before" && echo "as before"
