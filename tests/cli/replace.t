A better version takes the place of a filed document; what was said of it stays.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; echo "more books" >../booklist-final.txt; echo pdf >../booklist.pdf
  $ car add-artifact TEC-4 ../booklist.txt --title "Booklist" --kind handout >/dev/null
  $ car replace booklist.txt ../booklist-final.txt
  booklist-final.txt is filed in place of 3-technology/evidence/booklist.txt. What was there before is kept in .car/history; 'car undo' puts it back.
  Next: 'car validate' checks the record again.
  $ cat 3-technology/evidence/booklist.txt; cat .car/history/3-technology/evidence/booklist.txt/*
  more books
  books
  $ grep -A8 'file = ' 3-technology/section.toml
  file = "evidence/booklist.txt"
  original_name = "booklist-final.txt"
  size = 11
  sha256 = "02f17caaa621f7a004bbc55848fab792a6d4b66faaf34b3e6c74ae6253015987"
  filed = 2026-05-02T09:30:00Z
  title = "Booklist"
  competencies = [4]
  kind = "handout"
  $ car validate TEC --json | jq '[.findings[] | select(.rule == "artifact-changed")] | length'
  0
  $ car replace booklist.txt ../booklist.pdf --json
  {
    "section": "3-technology",
    "file": "evidence/booklist.pdf",
    "replaced": "evidence/booklist.txt"
  }
  $ ls 3-technology/evidence; find .car/trash -type f -exec cat {} +
  booklist.pdf
  more books
  $ car log | tail -2
  2026-05-02T09:30:00Z  replaced 3-technology/evidence/booklist.txt by booklist-final.txt
  2026-05-02T09:30:00Z  replaced 3-technology/evidence/booklist.txt by booklist.pdf

Each way to fail, and nothing is changed:

  $ echo other >../other.txt; car add-artifact TEC-5 ../other.txt >/dev/null
  $ : >../empty.txt; ln -s other.txt ../link.txt; mkdir ../folder
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car replace bookliste.pdf ../booklist.txt
  car: error: bookliste.pdf: nothing of that name is filed
  car: hint: did you mean 'booklist.pdf'?
  [2]
  $ car replace booklist.pdf ../booklist.pdf
  car: error: ../booklist.pdf: the same document is filed already, as 3-technology/evidence/booklist.pdf
  car: hint: choose the file that you changed
  [1]
  $ car replace booklist.pdf ../other.txt
  car: error: ../other.txt: the same document is filed already, as 3-technology/evidence/other.txt
  car: hint: choose the file that you changed
  [1]
  $ car replace booklist.pdf ../none.pdf
  car: error: ../none.pdf: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car replace booklist.pdf ../empty.txt
  car: error: ../empty.txt: is empty
  car: hint: save the document again, and look whether it opens
  [3]
  $ car replace booklist.pdf ../link.txt
  car: error: ../link.txt: is a link, and links are not filed
  car: hint: name the file it points to; 'readlink -f' shows which
  [3]
  $ car replace booklist.pdf ../folder
  car: error: ../folder: is a folder, not a file
  car: hint: name the documents in it one by one
  [3]
  $ car replace booklist.pdf
  car: error: car replace: NEW is missing
  car: hint: 'car replace --help' shows how it is written
  [2]
  $ car -C / replace booklist.pdf other.txt
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
