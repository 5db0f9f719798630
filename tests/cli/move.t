Evidence was filed under the wrong competency, or fits another better.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null; car set choose communication >/dev/null
  $ echo books >../booklist.txt; echo class >../class.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt --title "Books" --suggestion a >/dev/null
  $ car add-artifact TEC-4 ../class.txt --also TEC-6 >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car move booklist.txt TEC-5
  3-technology/evidence/booklist.txt is filed under TEC-5 now.
  Next: 'car show TEC' shows what the set still needs.
  $ grep -A12 booklist 3-technology/section.toml
  file = "evidence/booklist.txt"
  size = 6
  sha256 = "1df870b16a16294a50d23bd91971eb20b73afe08e11c1f8c9ba97a795d7b17b5"
  filed = 2026-05-02T09:30:00Z
  title = "Books"
  competencies = [5]
  
  [[artifact]]
  file = "evidence/class.txt"
  size = 6
  sha256 = "29e86792f4a6bb3cae98ee783597c120f16363821dff0823ea663292cca3e225"
  filed = 2026-05-02T09:30:00Z
  competencies = [4, 6]
  $ car move class.txt COM-2 --from TEC-6 --json
  {
    "section": "4-communication",
    "file": "evidence/class.txt",
    "place": "COM-2"
  }
  $ ls 3-technology/evidence 4-communication/evidence
  3-technology/evidence:
  booklist.txt
  class.txt
  
  4-communication/evidence:
  class.txt
  $ car move booklist.txt COM-3 | head -1
  4-communication/evidence/booklist.txt is filed under COM-3 now.
  $ ls 3-technology/evidence 4-communication/evidence
  3-technology/evidence:
  class.txt
  
  4-communication/evidence:
  booklist.txt
  class.txt
  $ car log | tail -3
  2026-05-02T09:30:00Z  moved 3-technology/evidence/booklist.txt from TEC-4 to TEC-5
  2026-05-02T09:30:00Z  moved 3-technology/evidence/class.txt from TEC-6 to COM-2
  2026-05-02T09:30:00Z  moved 3-technology/evidence/booklist.txt from TEC-5 to COM-3

Each way to fail, and nothing is changed:

  $ car add-artifact TEC-7 ../booklist.txt --also TEC-8 >/dev/null
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car move booklst.txt TEC-5
  car: error: booklst.txt: nothing of that name is filed
  car: hint: did you mean 'booklist.txt'?
  [2]
  $ car move 3-technology/evidence/booklist.txt TEC-9
  car: error: 3-technology/evidence/booklist.txt: is filed under TEC-7, TEC-8
  car: hint: say with --from which of them it is to leave
  [2]
  $ car move 3-technology/evidence/booklist.txt TEC-9 --from TEC-1
  car: error: TEC-1: 3-technology/evidence/booklist.txt is not filed under it
  car: hint: it is filed under TEC-7, TEC-8
  [2]
  $ car move 3-technology/evidence/booklist.txt TEC-8 --from TEC-7
  car: error: 3-technology/evidence/booklist.txt: is filed under TEC-8 already
  car: hint: 'car remove evidence/booklist.txt --from TEC-7' takes it away from there
  [1]
  $ car move 3-technology/evidence/booklist.txt COM-1 --from TEC-7
  car: error: 3-technology/evidence/booklist.txt: the same document is filed as 4-communication/evidence/booklist.txt already
  car: hint: 'car add-artifact COM-1 3-technology/evidence/booklist.txt' files it under one competency more
  [1]
  $ car move 3-technology/evidence/booklist.txt TEC-99 --from TEC-7
  car: error: TEC-99: the set has competencies 1 to 9
  car: hint: 'car show TEC' lists them
  [2]
  $ car move 3-technology/evidence/booklist.txt TEC --from TEC-7
  car: error: TEC: evidence belongs to a competency of the set
  car: hint: name it as in TEC-1; 'car show TEC' lists them
  [2]
  $ car move 3-technology/evidence/booklist.txt resume --from TEC-7
  car: error: resume: is a place of the introduction
  car: hint: 'car add-artifact resume 3-technology/evidence/booklist.txt' files it there too
  [2]
  $ car move 3-technology/evidence/booklist.txt ARA-1 --from TEC-7
  car: error: ARA: 'Adult Readers' Advisory Services' is not one of your sets
  car: hint: 'car set choose readers-advisory' gives it a section
  [1]
  $ car move cv.txt TEC-1
  car: error: 1-introduction/cv.txt: is a document of the introduction
  car: hint: 'car add-artifact TEC-1 1-introduction/cv.txt' files it as evidence too
  [2]
  $ car move booklist.txt
  car: error: car move: COMPETENCY is missing
  car: hint: 'car move --help' shows how it is written
  [2]
  $ car -C / move booklist.txt TEC-1
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before

A document that was changed since it was filed is not carried along unseen:

  $ echo plan >../plan.txt; car add-artifact TEC-1 ../plan.txt >/dev/null
  $ echo "plan, later" >3-technology/evidence/plan.txt
  $ car move plan.txt COM-4
  car: error: 3-technology/evidence/plan.txt: was changed since it was filed
  car: hint: 'car validate' tells what to do about it
  [1]
