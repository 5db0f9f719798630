The last change is taken back, and once more the one before.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ own() { find . -path ./.car -prune -o -name log.jsonl -o -type f -exec sha256sum {} + | sort -k2; }
  $ car undo
  $ own >../0; car set choose technology >/dev/null
  $ own >../1; echo books >../a.txt; car add-artifact TEC-4 ../a.txt --as-of 2026-05-03 >/dev/null
  $ own >../2; car set route TEC course >/dev/null
  $ own >../3; echo passed >../ccc.txt; car attach-ccc TEC ../ccc.txt >/dev/null
  $ own >../4; car set drop TEC --yes >/dev/null
  $ car undo; own | diff ../4 -
  $ car undo; own | diff ../3 -
  $ car undo --json; own | diff ../2 -
  $ car undo --as-of 2026-05-04; own | diff ../1 -
  $ car undo; own | diff ../0 -; ls
  $ car undo

Nothing is lost by it: what was filed is in the trash, what was written is among the versions, and the log tells all.

  $ car trash list | grep -v Next
  $ car log | tail -2

A file that was touched since is named, and nothing is changed:

  $ printf '#!/bin/sh\necho "$1" >"$2"\n' >../write; chmod +x ../write
  $ car set choose TEC >/dev/null; EDITOR="$PWD/../write text" car edit TEC >/dev/null
  $ echo "more by hand" >>3-technology/statement.md
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car undo
  $ car undo all
  $ car -C / undo
  $ flock . car undo
  $ test "$(state)" = "$before" && echo "as before"
  $ echo text >3-technology/statement.md; car undo; ls 3-technology

What another copy of the record did, as the log says, is not taken back here; nor what was done before car kept notes:

  $ cp log.jsonl ../log; echo '{"at":"2026-05-05T00:00:00Z","what":"edit","text":"saved elsewhere"}' >>log.jsonl
  $ car undo
  $ cp ../log log.jsonl; mv .car/changes ../changes
  $ car undo
  $ car set route TEC course >/dev/null; car undo | sed 1q
  $ cd ..; rm -rf DoeJane

What left for the office or came from it is not taken back:

  $ begin-review; cd DoeJane; tail -1 log.jsonl | cut -c 1-60
  $ car undo
  $ car set choose COM --route course >/dev/null
  $ car attach-ccc COM ../ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit COM --yes >/dev/null 2>&1; car undo
  $ car withdraw COM >/dev/null; car undo
