What lies in the trash is put back where it was.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ own() { find . -path ./.car -prune -o -name log.jsonl -o -type f -exec sha256sum {} + | sort -k2; }
  $ car set choose technology >/dev/null
  $ echo books >../a.txt; car add-artifact TEC-4 ../a.txt --title "Booklist" >/dev/null
  $ own >../before; car set drop TEC --yes >/dev/null
  $ car trash restore 3-technology
  $ own | diff ../before - && car trash list
  $ car log | tail -1

A document comes back as it was filed. Here it is one that undo took away:

  $ echo more >../b.txt; car add-artifact TEC-5 ../b.txt --title "More" >/dev/null; car undo >/dev/null
  $ car trash list | sed 1q
  $ car trash restore 20260502T093000Z-2 --json
  $ car show TEC-5 | grep More

What stands in its place is never overwritten:

  $ echo "my life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null
  $ echo "my whole life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null
  $ echo "another" >../life.txt; car add-artifact resume ../life.txt >/dev/null
  $ car trash list | grep -v Next
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car trash restore 1-introduction/cv.txt
  $ car trash restore 20260502T093000Z-3
  $ cp 1-introduction/life.txt 1-introduction/cv.txt; car trash restore 20260502T093000Z-3; rm 1-introduction/cv.txt
  $ test "$(state)" = "$before" && echo "as before"

Nor does a set come back when its number or the set itself has another section:

  $ car set drop TEC --yes >/dev/null; car set choose COM >/dev/null; before=$(state)
  $ car trash restore 3-technology
  $ car set choose TEC >/dev/null; car trash restore 3-technology
  $ car undo >/dev/null; car undo >/dev/null; car trash restore 3-technology | sed 1q

When nothing tells as what a document was filed, it can be filed anew:

  $ mkdir -p .car/trash/in-the-way-1/3-technology/evidence; echo x >.car/trash/in-the-way-1/3-technology/evidence/x.txt
  $ before=$(state)
  $ car trash restore in-the-way-1

When it cannot, nothing is changed:

  $ car trash restore 20260502
  $ car trash restore 3-tecnology
  $ car trash restore
  $ car trash restore 1 2
  $ car -C / trash restore 1
  $ flock . car trash restore in-the-way-1
  $ test "$(state)" = "$before" && echo "as before"
  $ cd ..; rm -rf DoeJane

A submission that was withdrawn, and had been sent after all, stands there again:

  $ begin-review; cd DoeJane
  $ car set choose COM --route course >/dev/null; echo passed >../ccc.txt
  $ car attach-ccc COM ../ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit COM --yes >/dev/null 2>&1; car withdraw COM >/dev/null
  $ car trash restore submissions/communication-1 | sed 1q
  $ car status | grep Communication
  $ car undo
  $ car withdraw COM >/dev/null; car trash list | grep -v Next
  $ car submit COM --yes >/dev/null 2>&1; car trash restore submissions/communication-1
