Documents are copied into the record and listed there. Yours stay where they are.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ umask 000
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null; car set choose ACC >/dev/null; car set choose CAT --route course >/dev/null
  $ echo "ten books" >../booklist.pdf
  $ car add-artifact TEC-4 ../booklist.pdf --title "Booklist" --kind Booklist --suggestion a --basis experience --own-role "The second half"
  Filed evidence/booklist.pdf under TEC-4 (10 B).
  Next: 'car show TEC' shows what the set still needs.
  $ sed -n '/artifact/,$p' 3-technology/section.toml
  [[artifact]]
  file = "evidence/booklist.pdf"
  size = 10
  sha256 = "6e63133fb2913a38ffcb26f6213cc2fbebe1ca2e51ebc7ec06a6040a5d55aa1b"
  filed = 2026-05-02T09:30:00Z
  title = "Booklist"
  competencies = [4]
  suggestions = ["4a"]
  kind = "booklist"
  basis = "experience"
  own_role = "The second half"
  $ cat ../booklist.pdf 3-technology/evidence/booklist.pdf
  ten books
  ten books
  $ find 3-technology -printf '%m %p\n' | sort
  600 3-technology/evidence/booklist.pdf
  600 3-technology/section.toml
  700 3-technology
  700 3-technology/evidence
  $ car log | tail -1
  2026-05-02T09:30:00Z  filed booklist.pdf under TEC-4

An activity of your own, instead of the program's suggestions; several files at once; what a picture shows:

  $ echo one >../one.jpg; echo two >../two.jpg
  $ car add-artifact tec-6 ../one.jpg ../two.jpg --activity "A class for six people" --learned "To wait" --judged "By their slips" --alternative-text "Six people at computers" --no-questions
  Filed evidence/one.jpg under TEC-6 (4 B).
  Filed evidence/two.jpg under TEC-6 (4 B).
  Next: 'car show TEC' shows what the set still needs.
  $ grep -A4 activity 3-technology/section.toml | head -5
  [artifact.activity]
  done = "A class for six people"
  learned = "To wait"
  judged = "By their slips"
  

The same content again is not copied: it serves one competency more. What changes nothing is said, and not written down:

  $ cp ../booklist.pdf ../other-name.pdf
  $ car add-artifact TEC-7 ../other-name.pdf --title "Booklist for beginners"
  evidence/booklist.pdf was filed already, and now serves TEC-7 too.
  Next: 'car show TEC' shows what the set still needs.
  $ car add-artifact TEC-7 ../booklist.pdf
  evidence/booklist.pdf was filed under TEC-7 already.
  Next: 'car show TEC' shows what the set still needs.
  $ grep -A9 'evidence/booklist' 3-technology/section.toml; ls 3-technology/evidence
  file = "evidence/booklist.pdf"
  size = 10
  sha256 = "6e63133fb2913a38ffcb26f6213cc2fbebe1ca2e51ebc7ec06a6040a5d55aa1b"
  filed = 2026-05-02T09:30:00Z
  title = "Booklist for beginners"
  competencies = [4, 7]
  suggestions = ["4a"]
  kind = "booklist"
  basis = "experience"
  own_role = "The second half"
  booklist.pdf
  one.jpg
  two.jpg
  $ car log | wc -l
  7

One file for competencies of two sets is in both, so that each is complete by itself:

  $ echo photo >../photo.jpg
  $ car add-artifact TEC-9 ../photo.jpg --also TEC-4 --also ACC-8 --suggestion b --json
  {
    "added": [
      {
        "how": "filed",
        "place": "TEC-9",
        "section": "3-technology",
        "file": "evidence/photo.jpg",
        "original_name": "photo.jpg",
        "size": 6,
        "sha256": "9fe36faa6e710cbbfe894e2ed0ee227ca2179beea08210789c73971ba565ea10",
        "competencies": [
          4,
          9
        ]
      },
      {
        "how": "filed",
        "place": "TEC-4",
        "section": "3-technology",
        "file": "evidence/photo.jpg",
        "original_name": "photo.jpg",
        "size": 6,
        "sha256": "9fe36faa6e710cbbfe894e2ed0ee227ca2179beea08210789c73971ba565ea10",
        "competencies": [
          4,
          9
        ]
      },
      {
        "how": "filed",
        "place": "ACC-8",
        "section": "4-access-services",
        "file": "evidence/photo.jpg",
        "original_name": "photo.jpg",
        "size": 6,
        "sha256": "9fe36faa6e710cbbfe894e2ed0ee227ca2179beea08210789c73971ba565ea10",
        "competencies": [
          8
        ]
      }
    ]
  }
  $ cat 3-technology/evidence/photo.jpg 4-access-services/evidence/photo.jpg
  photo
  photo
  $ grep suggestions 4-access-services/section.toml
  [1]

A slot of the introduction has one document; the one before goes to the trash:

  $ echo cv >../cv.pdf; car add-artifact resume ../cv.pdf
  Filed cv.pdf under resume (3 B).
  Next: 'car status' shows what is still missing.
  $ echo "newer cv" >../cv.pdf; car add-artifact Resume ../cv.pdf
  Filed cv.pdf under resume (9 B).
  What was there before lies in .car/trash/20260502T093000Z-1/1-introduction/cv.pdf.
  Next: 'car status' shows what is still missing.
  $ cat 1-introduction/cv.pdf .car/trash/*/1-introduction/cv.pdf
  newer cv
  cv

Names are kept as they are, in the composed form; what could not be used everywhere is cleaned, and the first name kept:

  $ long=$(printf 'x%.0s' $(seq 196)).pdf
  $ short() { head -1 | sed 's/x\{99,\}/x…x/'; }
  $ for name in "Núñez.pdf" "$(printf 'Nu\314\201n\314\203ez.pdf')" "Ana's list.pdf" "what? a:b.pdf" "$(printf 'a\033[31mb.pdf')" "$(printf 'caf\351.pdf')" "$long" "CON.pdf"; do
  >   echo "document $((++n))" >"../$name"; car add-artifact TEC-1 "../$name" | short
  > done
  Filed evidence/Núñez.pdf under TEC-1 (11 B).
  Filed evidence/Núñez-2.pdf under TEC-1 (11 B).
  Filed evidence/Ana's list.pdf under TEC-1 (11 B).
  Filed evidence/what- a-b.pdf under TEC-1 (11 B).
  Filed evidence/a[31mb.pdf under TEC-1 (11 B).
  Filed evidence/caf.pdf under TEC-1 (11 B).
  Filed evidence/x…x.pdf under TEC-1 (11 B).
  Filed evidence/document-CON.pdf under TEC-1 (11 B).
  $ echo "document 9" >"../$long"; car add-artifact TEC-1 "../$long" | short
  Filed evidence/x…x-2.pdf under TEC-1 (11 B).
  $ grep original_name 3-technology/section.toml | sed 's/x\{99,\}/x…x/'
  original_name = "Nu\xcc\x81n\xcc\x83ez.pdf" (esc)
  original_name = "a\u001B[31mb.pdf"
  original_name = "caf\\xe9.pdf"
  original_name = "CON.pdf"
  original_name = "what? a:b.pdf"
  original_name = "x…x.pdf"
  $ car add-artifact TEC-1 -- ../booklist.pdf | head -1
  evidence/booklist.pdf was filed already, and now serves TEC-1 too.

On a terminal, what was not said is asked for, and each question can be skipped:

  $ echo asked >../asked.pdf
  $ script -qe -E never -c "car add-artifact TEC-2 ../asked.pdf" /dev/null <<<$'A title\n\na\n\n' | tr -d '\r' | sed 's/: /:\n/g'
  Each of these can be skipped with the Enter key.
  What you call it:
  What kind of document it is (handout, photograph, letter …):
  The suggestion that it follows (a, b, c):
  Your own part, if you made it with others:
  Filed evidence/asked.pdf under TEC-2 (6 B).
  Next:
  'car show TEC' shows what the set still needs.
  $ sed -n '/asked.pdf/,/^$/p' 3-technology/section.toml | grep -E 'title|suggestions'
  title = "A title"
  suggestions = ["2a"]

When it cannot, nothing is changed, also when only one of several files is at fault:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ echo good >../good.pdf
  $ car add-artifact TEC-4 ../good.pdf ../none.pdf
  car: error: ../none.pdf: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ ln -s good.pdf ../link.pdf; car add-artifact TEC-4 ../good.pdf ../link.pdf
  car: error: ../link.pdf: is a link, and links are not filed
  car: hint: name the file it points to; 'readlink -f' shows which
  [3]
  $ mkdir ../folder; car add-artifact TEC-4 ../good.pdf ../folder
  car: error: ../folder: there is no document in this folder
  car: hint: name another one
  [3]
  $ ln -s ../good.pdf ../folder/link.pdf; car add-artifact TEC-4 ../folder
  car: error: ../folder/link.pdf: is neither a file nor a folder
  car: hint: put the document itself there, or take it out of the folder
  [3]
  $ truncate -s 8000000000000 ../huge.bin; car add-artifact TEC-4 ../huge.bin
  car: error: ../huge.bin: has 8.0 TB, and the program takes 2.1 GB in a whole submission
  car: hint: make it smaller, a recording shorter, say, or name the place where it can be seen; nothing was changed
  [1]
  $ truncate -s 3G ../huge.bin; du -s .car >../before; car add-artifact TEC-4 ../good.pdf ../huge.bin; du -s .car | diff ../before -
  car: error: ../huge.bin: has 3.2 GB, and the program takes 2.1 GB in a whole submission
  car: hint: make it smaller, a recording shorter, say, or name the place where it can be seen; nothing was changed
  $ car attach-ccc CAT ../huge.bin 2>&1 | head -1
  car: error: ../huge.bin: has 3.2 GB, and the program takes 2.1 GB in a whole submission
  $ rm ../huge.bin
  $ car add-artifact TEC-4 /dev/null
  car: error: /dev/null: is a device or a pipe, not a document
  car: hint: name a file on your disk
  [3]
  $ mkfifo ../fifo; car add-artifact TEC-4 ../fifo
  car: error: ../fifo: is a device or a pipe, not a document
  car: hint: name a file on your disk
  [3]
  $ : >../empty.pdf; car add-artifact TEC-4 ../good.pdf ../empty.pdf
  car: error: ../empty.pdf: is empty
  car: hint: save the document again, and look whether it opens
  [3]
  $ echo secret >../closed.pdf; chmod 000 ../closed.pdf; car add-artifact TEC-4 ../closed.pdf
  car: error: ../closed.pdf: may not be read by you
  car: hint: check its permissions: 'ls -l' shows them
  [3]
  $ head -c 30000000 /dev/zero >../growing.pdf; touch ../grows; (while [ -e ../grows ]; do echo more; done >>../growing.pdf) &
  $ car add-artifact TEC-4 ../growing.pdf; code=$?; rm ../grows; wait; (exit $code)
  car: error: ../growing.pdf: changed while it was read
  car: hint: close the program that is writing it and try again
  [3]
  $ car add-artifact TEC-12 ../good.pdf
  car: error: TEC-12: the set has competencies 1 to 9
  car: hint: 'car show TEC' lists them
  [2]
  $ car add-artifact tecnology-4 ../good.pdf
  car: error: tecnology: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car add-artifact resum ../good.pdf
  car: error: resum: there is no such set in LSSC
  car: hint: did you mean 'resume'?
  [2]
  $ car add-artifact "$(printf '\377')" ../good.pdf
  car: error: PLACE: '\xff' is not UTF-8 text
  car: hint: set the terminal to UTF-8
  [2]
  $ car add-artifact TEC ../good.pdf
  car: error: TEC: evidence belongs to a competency of the set
  car: hint: name it as in TEC-1; 'car show TEC' lists them
  [2]
  $ car add-artifact TEC-4 ../good.pdf --suggestion z
  car: error: z: TEC-4 has the suggestions a, b or c
  car: hint: 'car show TEC-4' shows them; --activity is for one of your own
  [2]
  $ car add-artifact TEC-4 ../good.pdf --kind bookliste
  car: error: bookliste: is no kind of document that the program knows
  car: hint: did you mean 'booklist'?
  [2]
  $ car add-artifact TEC-4 ../good.pdf --basis hope
  car: error: --basis: 'hope' is none of experience, new-learning
  [2]
  $ car add-artifact TEC-4 ../good.pdf --title "$(printf '\377')"
  car: error: --title: '\xff' is not UTF-8 text
  car: hint: set the terminal to UTF-8
  [2]
  $ car add-artifact TEC-4 ../good.pdf --answers 4
  car: error: TEC-4: the office did not ask for more on this competency, so nothing can answer it
  car: hint: leave --answers out; 'car status' shows what the office asks for
  [1]
  $ car add-artifact TEC-4 ../good.pdf --answers ACC-1
  car: error: ACC-1: is a competency of another set
  car: hint: name a competency of Technology
  [2]
  $ car add-artifact resume ../good.pdf --suggestion a
  car: error: resume: suggestions and requests belong to a competency
  car: hint: name the competency as the place, as in FND-1
  [2]
  $ car add-artifact resume ../good.pdf ../one.jpg
  car: error: resume: takes one document
  car: hint: name the one that you want to be seen, or bring them together in one file
  [2]
  $ car add-artifact application ../cv.pdf
  car: error: ../cv.pdf: the same document is filed as 'resume' already
  car: hint: file another one as 'application'
  [1]
  $ car add-artifact CAT-1 ../good.pdf
  car: error: CAT-1: Cataloging and Classification is on the course route, where no evidence is asked for
  car: hint: 'car attach-ccc CAT FILE' files a certificate; 'car set route CAT portfolio' changes the route
  [1]
  $ car add-artifact COM-1 ../good.pdf
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car add-artifact TEC-4 ../good.pdf --also COM-1
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car add-artifact TEC-4
  car: error: car add-artifact: FILE is missing
  car: hint: 'car add-artifact --help' shows how it is written
  [2]
  $ car add-artifact
  car: error: car add-artifact: PLACE is missing
  car: hint: 'car add-artifact --help' shows how it is written
  [2]
  $ car -C / add-artifact TEC-4 ../good.pdf
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ car add-artifact TEC-4 ../none.pdf --json
  {
    "error": {
      "kind": "failed",
      "exit_code": 3,
      "subject": "../none.pdf",
      "reason": "there is no such file",
      "hint": "check the name; 'ls' shows what is here"
    }
  }
  [3]
  $ test "$(state)" = "$before" && echo "as before"
  as before
