What was said of a document when it was filed can be said otherwise, and taken back.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt --also TEC-6 --title "Books" --kind handout --suggestion a --own-role "all of it" >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car describe booklist.txt --title "Booklist of the reading group" --suggestion 6b --clear own-role
  $ car describe booklist.txt
  $ car describe 3-technology/evidence/booklist.txt --activity "A booklist" --learned "What people ask for" --judged "By use" --clear suggestion --json
  $ grep -c . log.jsonl; car describe booklist.txt --title "Booklist of the reading group" >/dev/null; grep -c . log.jsonl
  $ car log | tail -2
  $ car describe cv.txt --title "Resume of May"

From within the section a name is enough there, and a path from here too:

  $ cd 3-technology/evidence; car describe ./booklist.txt | head -1; cd ../..

Each way to fail, and nothing is changed:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car describe bookist.txt
  $ car describe booklist.txt --kind leaflett
  $ car describe booklist.txt --basis hearsay
  $ car describe booklist.txt --suggestion 6z
  $ car describe cv.txt --suggestion a
  $ car describe booklist.txt --answers COM-1
  $ car describe booklist.txt --answers 4
  $ car describe booklist.txt --clear everything
  $ car describe
  $ car describe "$(printf '\377')"
  $ car -C / describe booklist.txt
  $ test "$(state)" = "$before" && echo "as before"

Two documents of one name are told apart by their paths:

  $ car set choose communication >/dev/null; echo other >../booklist.txt
  $ car add-artifact COM-1 ../booklist.txt >/dev/null
  $ car describe booklist.txt
  $ car describe 4-communication/evidence/booklist.txt

A certificate is no evidence:

  $ car set choose adult-programming --route course >/dev/null; echo ccc >../ccc.txt
  $ car attach-ccc adult-programming ../ccc.txt >/dev/null
  $ car describe ccc.txt --title "Certificate"
