What was said of a document when it was filed can be said otherwise, and taken back.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt --also TEC-6 --title "Books" --kind handout --suggestion a --own-role "all of it" >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car describe booklist.txt --title "Booklist of the reading group" --suggestion 6b --clear own-role
  3-technology/evidence/booklist.txt
    title             Booklist of the reading group
    kind              handout
    suggestion        6b
  $ car describe booklist.txt
  3-technology/evidence/booklist.txt
    title             Booklist of the reading group
    kind              handout
    suggestion        6b
  $ car describe 3-technology/evidence/booklist.txt --activity "A booklist" --learned "What people ask for" --judged "By use" --clear suggestion --json
  {
    "section": "3-technology",
    "file": "evidence/booklist.txt",
    "title": "Booklist of the reading group",
    "kind": "handout",
    "basis": "",
    "suggestions": [],
    "activity": "A booklist",
    "learned": "What people ask for",
    "judged": "By use",
    "own_role": "",
    "alternative_text": "",
    "answers": []
  }
  $ grep -c . log.jsonl; car describe booklist.txt --title "Booklist of the reading group" >/dev/null; grep -c . log.jsonl
  6
  6
  $ car log | tail -2
  2026-05-02T09:30:00Z  described 3-technology/evidence/booklist.txt anew
  2026-05-02T09:30:00Z  described 3-technology/evidence/booklist.txt anew
  $ car describe cv.txt --title "Resume of May"
  1-introduction/cv.txt
    title             Resume of May

From within the section a name is enough there, and a path from here too:

  $ cd 3-technology/evidence; car describe ./booklist.txt | head -1; cd ../..
  3-technology/evidence/booklist.txt

Each way to fail, and nothing is changed:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car describe bookist.txt
  car: error: bookist.txt: nothing of that name is filed
  car: hint: did you mean 'booklist.txt'?
  [2]
  $ car describe booklist.txt --kind leaflett
  car: error: leaflett: is no kind of document that the program knows
  car: hint: the kinds are response, plan, report, essay, handout, booklist, policy, procedure, log, table, drawing, photograph, screenshot, slides, recording, display, correspondence, job description, appraisal, supervisor's letter, colleague's letter, user's letter, training record, certificate, news article or award
  [2]
  $ car describe booklist.txt --basis hearsay
  car: error: --basis: 'hearsay' is none of experience, new-learning
  [2]
  $ car describe booklist.txt --suggestion 6z
  car: error: 6z: TEC-6 has the suggestions a, b or c
  car: hint: 'car show TEC-6' shows them; --activity is for one of your own
  [2]
  $ car describe cv.txt --suggestion a
  car: error: resume: suggestions and requests belong to a competency
  car: hint: name the competency as the place, as in FND-1
  [2]
  $ car describe booklist.txt --answers COM-1
  car: error: COM-1: is a competency of another set
  car: hint: name a competency of Technology
  [2]
  $ car describe booklist.txt --answers 4
  car: error: TEC-4: the office did not ask for more on this competency, so nothing can answer it
  car: hint: leave --answers out; 'car status' shows what the office asks for
  [1]
  $ car describe booklist.txt --clear everything
  car: error: --clear: 'everything' is none of title, kind, basis, suggestion, activity, own-role, alternative-text, answers
  [2]
  $ car describe
  car: error: car describe: FILE is missing
  car: hint: 'car describe --help' shows how it is written
  [2]
  $ car describe "$(printf '\377')"
  car: error: FILE: '\xff' is not UTF-8 text
  car: hint: set the terminal to UTF-8
  [2]
  $ car -C / describe booklist.txt
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before

Two documents of one name are told apart by their paths:

  $ car set choose communication >/dev/null; echo other >../booklist.txt
  $ car add-artifact COM-1 ../booklist.txt >/dev/null
  $ car describe booklist.txt
  car: error: booklist.txt: 2 documents have that name
  car: hint: name one of them: 3-technology/evidence/booklist.txt, 4-communication/evidence/booklist.txt
  [2]
  $ car describe 4-communication/evidence/booklist.txt
  4-communication/evidence/booklist.txt
    Nothing is said of it yet.

A certificate is no evidence:

  $ car set choose youth-services --route course >/dev/null; echo ccc >../ccc.txt
  $ car attach-ccc youth-services ../ccc.txt >/dev/null
  $ car describe ccc.txt --title "Certificate"
  car: error: 5-youth-services/certificates/ccc.txt: is no evidence, so nothing of this kind is said of it
  car: hint: 'car remove certificates/ccc.txt' takes it out; file it again with what is to be said
  [1]
