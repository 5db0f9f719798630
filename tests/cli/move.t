Evidence was filed under the wrong competency, or fits another better.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null; car set choose communication >/dev/null
  $ echo books >../booklist.txt; echo class >../class.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt --title "Books" --suggestion a >/dev/null
  $ car add-artifact TEC-4 ../class.txt --also TEC-6 >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car move booklist.txt TEC-5
  $ grep -A12 booklist 3-technology/section.toml
  $ car move class.txt COM-2 --from TEC-6 --json
  $ ls 3-technology/evidence 4-communication/evidence
  $ car move booklist.txt COM-3 | head -1
  $ ls 3-technology/evidence 4-communication/evidence
  $ car log | tail -3

Each way to fail, and nothing is changed:

  $ car add-artifact TEC-7 ../booklist.txt --also TEC-8 >/dev/null
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car move booklst.txt TEC-5
  $ car move 3-technology/evidence/booklist.txt TEC-9
  $ car move 3-technology/evidence/booklist.txt TEC-9 --from TEC-1
  $ car move 3-technology/evidence/booklist.txt TEC-8 --from TEC-7
  $ car move 3-technology/evidence/booklist.txt COM-1 --from TEC-7
  $ car move 3-technology/evidence/booklist.txt TEC-99 --from TEC-7
  $ car move 3-technology/evidence/booklist.txt TEC --from TEC-7
  $ car move 3-technology/evidence/booklist.txt resume --from TEC-7
  $ car move 3-technology/evidence/booklist.txt ADU-1 --from TEC-7
  $ car move cv.txt TEC-1
  $ car move booklist.txt
  $ car -C / move booklist.txt TEC-1
  $ test "$(state)" = "$before" && echo "as before"
  $ echo "class, later" >3-technology/evidence/class.txt
  $ car move 3-technology/evidence/class.txt COM-4
