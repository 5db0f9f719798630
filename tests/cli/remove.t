A document is taken out, from one competency or wholly. Nothing is deleted.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; echo class >../class.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt --also TEC-6 >/dev/null
  $ car add-artifact TEC-4 ../class.txt >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car remove booklist.txt --from TEC-6
  3-technology/evidence/booklist.txt is not filed under TEC-6 any more.
  $ car remove booklist.txt
  3-technology/evidence/booklist.txt is taken out. The file lies in .car/trash/20260502T093000Z-1/3-technology/evidence/booklist.txt, and is not deleted.
  'car trash restore 3-technology/evidence/booklist.txt' puts it back.
  $ cat .car/trash/*/3-technology/evidence/booklist.txt
  books
  $ car remove class.txt --json
  {
    "section": "3-technology",
    "file": "evidence/class.txt",
    "still_shows": [],
    "trash": ".car/trash/20260502T093000Z-2/3-technology/evidence/class.txt"
  }
  $ car remove cv.txt | head -1 | sed 's/ The file.*//'
  1-introduction/cv.txt is taken out.
  $ grep -c file 3-technology/section.toml
  1
  $ car log | tail -4
  2026-05-02T09:30:00Z  took 3-technology/evidence/booklist.txt away from TEC-6
  2026-05-02T09:30:00Z  took 3-technology/evidence/booklist.txt out
  2026-05-02T09:30:00Z  took 3-technology/evidence/class.txt out
  2026-05-02T09:30:00Z  took 1-introduction/cv.txt out

It comes back as it was:

  $ car trash restore 3-technology/evidence/booklist.txt | head -1
  3-technology/evidence/booklist.txt is back where it was, and filed as it was.
  $ grep -A4 booklist 3-technology/section.toml | grep competencies
  competencies = [4]
  $ car remove booklist.txt >/dev/null; car undo | head -1; car redo | head -1
  Took back: took 3-technology/evidence/booklist.txt out (2026-05-02T09:30:00Z).
  Made again: took 3-technology/evidence/booklist.txt out (2026-05-02T09:30:00Z).

One whose file is gone already:

  $ car add-artifact TEC-4 ../class.txt >/dev/null; rm 3-technology/evidence/class.txt
  $ car remove class.txt
  3-technology/evidence/class.txt is taken out; the file was gone already.

Each way to fail, and nothing is changed:

  $ car add-artifact TEC-4 ../booklist.txt >/dev/null; car add-artifact resume ../cv.txt >/dev/null
  $ echo name >form.txt; car apply --email jane@example.org >/dev/null 2>&1; rm form.txt
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car remove bookist.txt
  car: error: bookist.txt: nothing of that name is filed
  car: hint: did you mean 'booklist.txt'?
  [2]
  $ car remove booklist.txt --from TEC-5
  car: error: TEC-5: 3-technology/evidence/booklist.txt is not filed under it
  car: hint: it is filed under TEC-4
  [2]
  $ car remove booklist.txt --from TEC
  car: error: TEC: 3-technology/evidence/booklist.txt is not filed under it
  car: hint: it is filed under TEC-4
  [2]
  $ car remove cv.txt --from TEC-4
  car: error: TEC-4: 1-introduction/cv.txt is not filed under it
  car: hint: it is a document of the introduction
  [2]
  $ car remove application.asics
  car: error: 1-introduction/application.asics: is what you sent to the office, and stays as it is
  car: hint: what you filed yourself can be changed
  [1]
  $ car remove
  car: error: car remove: FILE is missing
  car: hint: 'car remove --help' shows how it is written
  [2]
  $ car -C / remove booklist.txt
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
