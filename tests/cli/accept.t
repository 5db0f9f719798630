A filed document was changed in a word processor. It is never taken over in silence; this command makes it the filed one.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; echo plan >../plan.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt >/dev/null; car add-artifact TEC-5 ../plan.txt >/dev/null; car add-artifact resume ../cv.txt >/dev/null
  $ car accept TEC
  Nothing that is filed under TEC has changed.
  $ echo "more books" >3-technology/evidence/booklist.txt; echo "a plan" >3-technology/evidence/plan.txt; echo "a cv" >1-introduction/cv.txt
  $ car accept TEC-4
  evidence/booklist.txt is filed as it is now.
  Next: 'car validate' checks the record again.
  $ grep -A2 booklist 3-technology/section.toml; sha256sum 3-technology/evidence/booklist.txt
  file = "evidence/booklist.txt"
  size = 11
  sha256 = "02f17caaa621f7a004bbc55848fab792a6d4b66faaf34b3e6c74ae6253015987"
  02f17caaa621f7a004bbc55848fab792a6d4b66faaf34b3e6c74ae6253015987  3-technology/evidence/booklist.txt
  $ car accept technology
  evidence/plan.txt is filed as it is now.
  Next: 'car validate' checks the record again.
  $ car accept resume --json
  {
    "place": "resume",
    "accepted": [
      "cv.txt"
    ]
  }
  $ car accept resume --json
  {
    "place": "resume",
    "accepted": []
  }
  $ car log | tail -3
  2026-05-02T09:30:00Z  took the changed evidence/booklist.txt as the new version
  2026-05-02T09:30:00Z  took the changed evidence/plan.txt as the new version
  2026-05-02T09:30:00Z  took the changed cv.txt as the new version

What is gone or empty is no new version, and then nothing is accepted:

  $ echo "third plan" >3-technology/evidence/plan.txt; mv 3-technology/evidence/booklist.txt ..
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car accept TEC
  car: error: */DoeJane/3-technology/evidence/booklist.txt: is not there any more (glob)
  car: hint: put it back, or take it from a backup; 'car validate' lists what is missing
  [3]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ : >3-technology/evidence/booklist.txt
  $ before=$(state)
  $ car accept TEC
  car: error: */DoeJane/3-technology/evidence/booklist.txt: is empty (glob)
  car: hint: save the document again, and look whether it opens
  [3]
  $ rm 3-technology/evidence/booklist.txt; ln -s ../../../booklist.txt 3-technology/evidence/booklist.txt
  $ car accept TEC
  car: error: */DoeJane/3-technology/evidence/booklist.txt: cannot open it: Too many levels of symbolic links (glob)
  car: hint: a link stands in the way; replace it by the real file or folder
  [3]
  $ rm 3-technology/evidence/booklist.txt; mkfifo 3-technology/evidence/booklist.txt
  $ car accept TEC
  car: error: */DoeJane/3-technology/evidence/booklist.txt: is not an ordinary file (glob)
  car: hint: move it away and put the file in its place
  [3]
  $ rm 3-technology/evidence/booklist.txt; : >3-technology/evidence/booklist.txt
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ mv ../booklist.txt 3-technology/evidence/

A place that there is not:

  $ before=$(state)
  $ car accept COM
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car accept TEC-12
  car: error: TEC-12: the set has competencies 1 to 9
  car: hint: 'car show TEC' lists them
  [2]
  $ car accept resum
  car: error: resum: there is no such set in LSSC
  car: hint: did you mean 'resume'?
  [2]
  $ car accept
  car: error: car accept: PLACE is missing
  car: hint: 'car accept --help' shows how it is written
  [2]
  $ car accept TEC-4 TEC-5
  car: error: TEC-5: 'car accept' takes no such argument
  car: hint: 'car accept --help' shows how it is written
  [2]
  $ car accept "$(printf '\377')"
  car: error: PLACE: '\xff' is not UTF-8 text
  car: hint: set the terminal to UTF-8
  [2]
  $ car -C / accept TEC
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
