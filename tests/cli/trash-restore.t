What lies in the trash is put back where it was.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ own() { find . -path ./.car -prune -o -name log.jsonl -o -type f -exec sha256sum {} + | sort -k2; }
  $ car set choose technology >/dev/null
  $ echo books >../a.txt; car add-artifact TEC-4 ../a.txt --title "Booklist" >/dev/null
  $ own >../before; car set drop TEC --yes >/dev/null
  $ car trash restore 3-technology
  3-technology is back where it was.
  Next: 'car status' shows where everything stands.
  $ own | diff ../before - && car trash list
  The trash is empty.
  $ car log | tail -1
  2026-05-02T09:30:00Z  put 3-technology back out of the trash

A document comes back as it was filed. Here it is one that undo took away:

  $ echo more >../b.txt; car add-artifact TEC-5 ../b.txt --title "More" >/dev/null; car undo >/dev/null
  $ car trash list | sed 1q
  20260502T093000Z-2  2026-05-02T09:30:00Z        5 B  3-technology/evidence/b.txt
  $ car trash restore 20260502T093000Z-2 --json
  {
    "id": "20260502T093000Z-2",
    "was": "3-technology/evidence/b.txt",
    "what": "document",
    "listed": true
  }
  $ car show TEC-5 | grep More
      title         More

What stands in its place is never overwritten:

  $ echo "my life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null
  $ echo "my whole life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null
  $ echo "another" >../life.txt; car add-artifact resume ../life.txt >/dev/null
  $ car trash list | grep -v Next
  20260502T093000Z-3  2026-05-02T09:30:00Z        8 B  1-introduction/cv.txt
  20260502T093000Z-4  2026-05-02T09:30:00Z       14 B  1-introduction/cv.txt
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car trash restore 1-introduction/cv.txt
  car: error: 1-introduction/cv.txt: 2 things in the trash may be meant
  car: hint: name the one by its whole id; 'car trash list' shows them
  [2]
  $ car trash restore 20260502T093000Z-3
  car: error: */DoeJane/1-introduction/cv.txt: the document that is filed as 'resume' now is life.txt (glob)
  car: hint: 'car add-artifact resume FILE' files another one in its place; what you want back lies in .car/trash/20260502T093000Z-3/1-introduction/cv.txt
  [1]
  $ cp 1-introduction/life.txt 1-introduction/cv.txt; car trash restore 20260502T093000Z-3; rm 1-introduction/cv.txt
  car: error: */DoeJane/1-introduction/cv.txt: something is there, and is not overwritten (glob)
  car: hint: look at both; what you want back lies in .car/trash/20260502T093000Z-3/1-introduction/cv.txt
  $ test "$(state)" = "$before" && echo "as before"
  as before

Nor does a set come back when its number or the set itself has another section:

  $ car set drop TEC --yes >/dev/null; car set choose COM >/dev/null; before=$(state)
  $ car trash restore 3-technology
  car: error: */DoeJane/3-communication: has the number 3 now (glob)
  car: hint: 'car set drop SET' gives it free, if that one is not wanted
  [1]
  $ car set choose TEC >/dev/null; car trash restore 3-technology
  car: error: */DoeJane/4-technology: this set has another section now (glob)
  car: hint: 'car set drop SET' gives it free, if that one is not wanted
  [1]
  $ car undo >/dev/null; car undo >/dev/null; car trash restore 3-technology | sed 1q
  3-technology is back where it was.

When nothing tells as what a document was filed, it can be filed anew:

  $ mkdir -p .car/trash/in-the-way-1/3-technology/evidence; echo x >.car/trash/in-the-way-1/3-technology/evidence/x.txt
  $ before=$(state)
  $ car trash restore in-the-way-1
  car: error: */DoeJane/3-technology/evidence/x.txt: nothing tells as what it was filed (glob)
  car: hint: 'car add-artifact PLACE .car/trash/in-the-way-1/3-technology/evidence/x.txt' files it anew
  [1]

When it cannot, nothing is changed:

  $ car trash restore 20260502
  car: error: 20260502: 4 things in the trash may be meant
  car: hint: name the one by its whole id; 'car trash list' shows them
  [2]
  $ car trash restore 3-tecnology
  car: error: 3-tecnology: there is no such thing in the trash
  car: hint: did you mean '4-technology'?
  [2]
  $ car trash restore
  car: error: car trash restore: ID is missing
  car: hint: 'car trash restore --help' shows how it is written
  [2]
  $ car trash restore 1 2
  car: error: 2: 'car trash restore' takes no such argument
  car: hint: 'car trash restore --help' shows how it is written
  [2]
  $ car -C / trash restore 1
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ flock . car trash restore in-the-way-1
  car: error: */DoeJane: another car is changing it at this moment (glob)
  car: hint: wait until it is done and try again
  [6]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ cd ..; rm -rf DoeJane

A submission that was withdrawn, and had been sent after all, stands there again:

  $ begin-review; cd DoeJane
  $ car set choose COM --route course >/dev/null; echo passed >../ccc.txt
  $ car attach-ccc COM ../ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit COM --yes >/dev/null 2>&1; car withdraw COM >/dev/null
  $ car trash restore submissions/communication-1 | sed 1q
  submissions/communication-1 is back where it was.
  $ car set list --chosen | grep ^COM
  COM  Communication and Teamwork  core       9  section 4, by course, prepared
  $ car undo
  car: error: put submissions/communication-1 back out of the trash: what is between you and the office is left alone by undo
  car: hint: 'car withdraw SET' takes a submission back
  [1]
  $ car withdraw COM >/dev/null; car trash list | grep -v Next
  20260502T093000Z-2  2026-05-02T09:30:00Z     8.0 kB  submissions/communication-1
  $ car submit COM --yes >/dev/null 2>&1; car trash restore submissions/communication-1
  car: error: */DoeJane/submissions/communication-1: something is there, and is not overwritten (glob)
  car: hint: look at both; what you want back lies in .car/trash/20260502T093000Z-2/submissions/communication-1
  [1]
