A submission in a browser, for whoever reviews it.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review open -C office LSSC
  Made its pages: */office/open/LSSC-2026-00001-TEC-1/index.html (glob)
  The folder may be deleted at any time.
  Open that file in any browser; with BROWSER=w3m it is shown in the terminal.
  $ cd office/open/LSSC-2026-00001-TEC-1; find . -type f | sort; stat -c %a . files index.html; cd ../../..
  ./files/evidence/evidence-1.txt
  ./files/evidence/evidence-2.txt
  ./files/evidence/evidence-3.txt
  ./files/evidence/evidence-4.txt
  ./files/evidence/evidence-5.txt
  ./files/evidence/evidence-6.txt
  ./files/evidence/evidence-7.txt
  ./files/evidence/evidence-8.txt
  ./files/evidence/evidence-9.txt
  ./index.html
  700
  700
  600
  $ w3m -dump office/open/*/index.html | sed -n '/^LSSC/,/^Evidence$/p' | grep -v '^$'
  LSSC-2026-00001-TEC-1: Technology
  Candidate
      Jane Doe, LSSC-2026-00001
  Route
      portfolio
  Attempt
      1, round 1
  Arrived
      2026-05-04
  Due
      2026-07-03
  Personal Learning Statement
  How this set relates to my work
  I help people at the public computers every day.
  What I have learned, and how I came to it
  To explain without jargon.
  Evidence
  $ cmp office/open/*/files/evidence/evidence-4.txt evidence-4.txt

With a display it is opened:

  $ printf '#!/bin/sh\necho "opened: $*"\n' >browser; chmod +x browser
  $ DISPLAY=:0 BROWSER="$PWD/browser" car review open -C office LSSC | head -1
  opened: file://*/office/open/LSSC-2026-00001-TEC-1/index.html (glob)
  $ DISPLAY=:0 BROWSER="$PWD/browser" car review open -C office LSSC --no-open | head -1
  Made its pages: */office/open/LSSC-2026-00001-TEC-1/index.html (glob)
  $ ls -A office/open
  LSSC-2026-00001-TEC-1

A second attempt, with documents that nobody should open without care, and with words that try to be more than words:

  $ car review decide -C office LSSC --outcome more-documents --request TEC-4="A <b>plan</b>" --reason "One thing is missing." >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ echo '<script>alert(1)</script>' >page.html; echo '<svg onload="alert(1)"/>' >drawing.svg; echo 'rm -r /' >run.sh
  $ printf 'PK\003\004 word/vbaProject.bin' >plan.docx
  $ cp "$CAR_SOURCE/examples/doe-jane/technology/Borrow the internet – poster.png" poster.png
  $ for file in page.html drawing.svg run.sh plan.docx; do
  >   car add-artifact -C DoeJane TEC-4 $file --kind plan --title "<i>$file</i>" --suggestion a >/dev/null
  > done
  $ car add-artifact -C DoeJane TEC-4 poster.png --kind photograph --title "Poster" --alternative-text 'A poster "borrow"' --suggestion a >/dev/null
  $ printf 'Look <script>alert(2)</script> [here](javascript:alert(3)) ![x](http://example.org/x.png)\n' >before.md
  $ EDITOR="cp $PWD/before.md" car edit -C DoeJane TEC-4 >/dev/null
  $ car submit -C DoeJane TEC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review open -C office LSSC-2026-00001-TEC-2 --output to-read
  Made its pages: */to-read/index.html (glob)
    only listed: evidence/drawing.svg (25 B), which can run something when it is opened
    only listed: evidence/page.html (26 B), which can run something when it is opened
    only listed: evidence/plan.docx (24 B), which has macros in it
    only listed: evidence/run.sh (8 B), which is of a kind that car does not know
  '--with-active' copies them too.
  Open that file in any browser; with BROWSER=w3m it is shown in the terminal.
  $ ls to-read to-read/files/evidence
  to-read:
  files
  index.html
  
  to-read/files/evidence:
  evidence-1.txt
  evidence-2.txt
  evidence-3.txt
  evidence-4.txt
  evidence-5.txt
  evidence-6.txt
  evidence-7.txt
  evidence-8.txt
  evidence-9.txt
  poster.png

Nothing of it is active, and nothing leads out of the folder:

  $ grep -ciE '<script|<svg|<iframe|<object|<embed|<i>|<b>|javascript:|onload=.alert|style="' to-read/index.html
  0
  [1]
  $ grep -oE '(src|href)="[^"]*"' to-read/index.html | grep -vE '"(#|files/)' | sort -u
  href=""
  $ grep -c example.org to-read/index.html
  0
  [1]
  $ grep -o 'http-equiv="Content-Security-Policy" content="[^"]*"' to-read/index.html | sed 's/sha256-[^ ;]*/…/'
  http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '…; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'" (esc)
  $ grep -o '<img [^>]*poster[^>]*>' to-read/index.html
  <img src="files/evidence/poster.png" alt="A poster &quot;borrow&quot;" loading="lazy">
  $ w3m -dump to-read/index.html | sed -n '/^What was asked/,/^Personal/p' | head -8
  What was asked for, and what is new
  
  * (glob)
  * (glob)
  * (glob)
  * (glob)
  * (glob)
  * (glob)

Copied too, where no page leads to:

  $ car review open -C office LSSC-2026-00001-TEC-2 --with-active --json | jq -c '.copied, (.withheld | length)'
  10
  4
  $ ls office/open/LSSC-2026-00001-TEC-2/active/evidence; grep -c 'active/' office/open/LSSC-2026-00001-TEC-2/index.html
  drawing.svg
  page.html
  plan.docx
  run.sh
  0
  [1]

A course, with what the program's table says:

  $ car set choose -C DoeJane access-services --route course >/dev/null
  $ echo "certificate" >ccc.txt
  $ car attach-ccc -C DoeJane access-services ccc.txt --provider "State Library Training Center (example)" \
  >   --course "At the Desk: Lending and Service (example)" --completed 2026-03-02 >/dev/null
  $ car submit -C DoeJane ACC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review open -C office LSSC-2026-00001-ACC-1 >/dev/null
  $ w3m -dump office/open/LSSC-2026-00001-ACC-1/index.html | grep -A1 "table" | grep .
  The program's table
      the course is in the program's table, and was completed in time

Each way to fail:

  $ car review open -C office LSSC-2026-00001-TEC-1 --output to-read
  car: error: to-read: is there already, and nothing is overwritten
  car: hint: name a new folder, or an empty one
  [1]
  $ car review open -C office LSSC-2026-00001-TEC-1 --output nowhere/to-read
  car: error: */nowhere: there is no such folder (glob)
  car: hint: make it first, or choose another place; a stick has to be plugged in
  [3]
  $ car review open -C office LSSC-2026-00001-TEC-1 --output office/pages
  car: error: office/pages: lies in the office itself
  car: hint: name a folder elsewhere, best on another disk
  [2]
  $ car review open -C office NOSUCH
  car: error: NOSUCH: there is no submission of this id
  car: hint: 'car review queue' lists them
  [2]
  $ chmod -R u+w office/store; rm -r office/store; car review open -C office LSSC-2026-00001-TEC-1 --output other
  car: error: * (glob)
  car: hint: * (glob)
  [3]
  $ ls -A | grep -c other
  0
  [1]
  $ car review open LSSC
  car: error: */review-open.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
