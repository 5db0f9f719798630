A document is taken out, from one competency or wholly. Nothing is deleted.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; echo class >../class.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt --also TEC-6 >/dev/null
  $ car add-artifact TEC-4 ../class.txt >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car remove booklist.txt --from TEC-6
  $ car remove booklist.txt
  $ cat .car/trash/*/booklist.txt
  $ car remove class.txt --json
  $ car remove cv.txt | sed 's/ The file.*//'
  $ grep -c file 3-technology/section.toml
  $ car log | tail -4

One whose file is gone already:

  $ car add-artifact TEC-4 ../class.txt >/dev/null; rm 3-technology/evidence/class.txt
  $ car remove class.txt

Each way to fail, and nothing is changed:

  $ car add-artifact TEC-4 ../booklist.txt >/dev/null; car add-artifact resume ../cv.txt >/dev/null
  $ echo name >form.txt; car apply --email jane@example.org >/dev/null 2>&1; rm form.txt
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car remove bookist.txt
  $ car remove booklist.txt --from TEC-5
  $ car remove booklist.txt --from TEC
  $ car remove cv.txt --from TEC-4
  $ car remove application.asics
  $ car remove
  $ car -C / remove booklist.txt
  $ test "$(state)" = "$before" && echo "as before"
