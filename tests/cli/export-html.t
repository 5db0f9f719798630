The record as pages, for any browser. First a record with a picture, a recording, and what cannot be shown.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null; car set choose ACC --route course >/dev/null
  $ cp "$CAR_SOURCE/examples/doe-jane/technology/Borrow the internet – poster.png" "../100% it's #1.png"
  $ cp "$CAR_SOURCE/examples/doe-jane/communication/Telephone greeting.ogg" ..
  $ echo "<script>alert(1)</script>" >../page.html; echo "my life" >../cv.txt; echo passed >../ccc.txt
  $ car add-artifact TEC-2 "../100% it's #1.png" --title "Borrow <the> internet" --alternative-text "A hotspot" >/dev/null
  $ car add-artifact TEC-6 "../Telephone greeting.ogg" --also TEC-8 --suggestion c >/dev/null
  $ car add-artifact TEC-7 ../page.html >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car attach-ccc ACC ../ccc.txt --provider "State Library" --course "At the Desk" >/dev/null
  $ printf '## How this set relates to my work\n\nI **help** people.\n\n<script>x</script>\n' >3-technology/statement.md

  $ car export html ../pages
  Made 10 pages with 5 documents (* kB) in ../pages, and read all of it back. (glob)
  Open ../pages/index.html in any browser.
  $ (cd ../pages; find . -type f | LC_ALL=C sort)
  ./files/1-introduction/cv.txt
  ./files/3-technology/evidence/100- it's #1.png
  ./files/3-technology/evidence/Telephone greeting.ogg
  ./files/3-technology/evidence/page.html
  ./files/4-access-services/certificates/ccc.txt
  ./guide-approval-letters.html
  ./guide-courses.html
  ./guide-overview.html
  ./guide-portfolio.html
  ./guide-statement.html
  ./guide-suggestions.html
  ./index.html
  ./introduction.html
  ./set-access-services.html
  ./set-technology.html

Nothing in them runs, nothing comes from elsewhere, and every link leads somewhere:

  $ cd ../pages; grep -l '<script' *.html
  [1]
  $ grep -L "default-src 'none'" *.html
  $ grep -oh ' src="[^"]*"' *.html
   src="files/3-technology/evidence/100-%20it%27s%20%231.png"
   src="files/3-technology/evidence/Telephone%20greeting.ogg"
   src="files/3-technology/evidence/Telephone%20greeting.ogg"
  $ for page in *.html; do
  >   grep -o ' href="[^"]*"' $page | sed 's/ href="//; s/"$//' | sort -u | while IFS= read -r link; do
  >     file=${link%%#*}; anchor=${link#"$file"}; file=$(printf '%b' "${file//%/\\x}")
  >     [ -f "${file:-$page}" ] || echo "$page: no $link"
  >     [ -z "$anchor" ] || grep -q " id=\"${anchor#\#}\"" "${file:-$page}" || echo "$page: no place $link"
  >   done
  > done
  $ cmp "files/3-technology/evidence/100%25 it's #1.png" "../100% it's #1.png" 2>&1 | head -1; ls files/3-technology/evidence
  cmp: files/3-technology/evidence/100%25 it's #1.png: No such file or directory
  100- it's #1.png
  Telephone greeting.ogg
  page.html

They can be read without any style:

  $ w3m -dump -cols 76 index.html | head -30
  Jane Doe
  
  Achievement record
  
  Program
      Library Support Staff Certification
  Edition
      2012-10
  
  Contents
  
   1. Overview of LSSC
   2. Approval Letters and Resume
   3. Developing a Portfolio
   4. Taking Approved Courses
   5. Personal Learning Statement
   6. Technology (TEC) core, by portfolio, open Sections of Technology (TEC)
        \xe2\x96\xa1 Overview (esc)
        \xe2\x96\xa1 If You Have Passed an Approved Course (esc)
        \xe2\x96\xa1 Using Portfolio Development Suggestions (esc)
        \xe2\x96\xa1 Personal Learning Statement (esc)
        \xe2\x96\xa1 TEC-1 Follow how technology is changing library work. Suggestions (esc)
          of TEC-1
            \xe2\x98\x86 a. Choose one task, such as checking out books or finding an (esc)
              article. Ask a colleague of long service how it was done thirty
              years ago and ten years ago, and show beside it how it is done
              today and what was won and lost.
            \xe2\x98\x86 b. Keep a reading diary for six weeks: each week one article on (esc)
              technology in libraries, with three sentences on what is new,
              whom it would help, and whether it suits a library like yours.
  $ w3m -dump -cols 76 set-technology.html | sed -n '/Personal Learning/,/TEC-1/p'
  Personal Learning Statement
  
  How this set relates to my work
  
  I help people.
  
  Competencies
  
  TEC-1 Follow how technology is changing library work.
  $ w3m -dump -cols 76 set-technology.html | sed -n '/^TEC-6/,/^TEC-7/p' | grep -v '^$' | tail -12
      photograph of it in place.
    \xe2\x80\xa2 c. Hold a class of 45 minutes for beginners, with no more than five (esc)
      people and three exercises. Ask at the end what was too fast. Evidence:
      The outline, the exercises, and a summary of what people said.
  Telephone greeting.ogg
  sound (Ogg), 79.0 kB
  Suggestion
      6c: Hold a class of 45 minutes for beginners, with no more than five
      people and three exercises. Ask at the end what was too fast.
  Also for
      TEC-8
  TEC-7 Use discovery tools, and explain how technology shapes finding
  $ w3m -dump -cols 76 set-access-services.html | sed -n '/Certificates/,/Competencies/p' | grep -v '^$'
  Certificates of Course Completion
  At the Desk
  text, 7 B
  Provider
      State Library
  Using Portfolio Development Suggestions
  One suggestion for each competency is enough, or an activity of your own.
  The program's advice.
  Competencies

What left is in the log, by a digest that anybody can compute:

  $ tail -1 ../DoeJane/log.jsonl | jq -c '[.what, .text, .departure.to, .departure.files]'
  ["export html","made pages of the whole record in ../pages","yourself",["the whole record"]]
  $ find * -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64 >../digest
  $ [ "$(cat ../digest)" = "$(tail -1 ../DoeJane/log.jsonl | jq -r .departure.sha256)" ] && echo same
  same
  $ find . -perm /077

Made again they are the same, byte for byte; an empty folder is filled; what a run that was killed left is in nobody's way:

  $ cd ../DoeJane; mkdir ../again ../.again.car-part; touch ../.again.car-part/x; car export html ../again/ >/dev/null
  $ diff -r ../pages ../again && ls -A .. | grep again
  again

One set, or a competency, or several places:

  $ car export html ../set ACC | head -1; ls ../set | grep -v guide
  Made 8 pages with 1 document (* kB) in ../set, and read all of it back. (glob)
  files
  index.html
  set-access-services.html
  $ car export html ../some TEC-2 resume --json | jq -c 'del(.sha256, .bytes)'
  {"path":"../some","pages":9,"files":11,"left_out":[]}
  $ (cd ../some; find . -type f | grep -v guide | LC_ALL=C sort)
  ./files/1-introduction/cv.txt
  ./files/3-technology/evidence/100- it's #1.png
  ./index.html
  ./introduction.html
  ./set-technology.html

A document that is missing or changed is no broken link:

  $ rm 3-technology/evidence/page.html; echo more >>1-introduction/cv.txt
  $ car export html ../damaged
  Made 10 pages with 3 documents (* kB) in ../damaged, and read all of it back. (glob)
  Left out, since it is missing or not what was filed: 1-introduction/cv.txt
  Left out, since it is missing or not what was filed: 3-technology/evidence/page.html
  Open ../damaged/index.html in any browser.
  $ w3m -dump ../damaged/set-technology.html | grep Missing; w3m -dump ../damaged/introduction.html | grep Changed
  Missing: it was filed on 2026-05-02 as evidence/page.html, and is not there any
  Changed: cv.txt is not what was filed on 2026-05-02, so it is not shown.
  $ find ../damaged/files -name 'cv*' -o -name 'page*'

Each way to fail leaves nothing, and says nothing in the log:

  $ wc -l <log.jsonl >../lines
  $ car export html ../pages
  car: error: ../pages: is there already, and nothing is overwritten
  car: hint: name a new folder, or an empty one
  [1]
  $ car export html ../cv.txt
  car: error: ../cv.txt: is there already, and nothing is overwritten
  car: hint: name a new folder, or an empty one
  [1]
  $ car export html pages
  car: error: pages: lies in the record itself
  car: hint: name a folder elsewhere, best on another disk
  [2]
  $ car export html ../none/pages
  car: error: */none: there is no such folder (glob)
  car: hint: make it first, or choose another place; a stick has to be plugged in
  [3]
  $ car export html ../new COM
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car export html ../new TEC-99
  car: error: TEC-99: the set has competencies 1 to 9
  car: hint: 'car show TEC' lists them
  [2]
  $ car export html
  car: error: car export html: DIR is missing
  car: hint: 'car export html --help' shows how it is written
  [2]
  $ wc -l <log.jsonl | diff ../lines -; ls -A .. | grep -e new -e part
  [1]
  $ chmod 500 ..; car export html ../new; chmod 700 ..
  car: error: */.new.car-part: cannot make the folder: Permission denied (glob)
  car: hint: check who owns it and whether you may read and write it
  $ car -C / export html pages
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]

Documents of the program about a set are copied beside the pages, which link to them:

  $ cd ..; car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >/dev/null; cd Doe
  $ car set choose teaching >/dev/null
  $ car export html ../brigade
  Made 5 pages with 2 documents (* kB) in ../brigade, and read all of it back. (glob)
  Open ../brigade/index.html in any browser.
  $ grep -A1 'program/files' ../brigade/set-teaching.html
  <li><a href="files/program/files/teaching.pdf">Teaching First Aid: the set</a></li>
  <li><a href="files/program/files/teaching-suggestions.pdf">Teaching First Aid: its suggestions</a></li>
  </ul>
  $ cd ../brigade/files/program/files; sha256sum * | (cd "$CAR_SOURCE/schemas/programs/first-aid-instructor/files"; sha256sum -c); cd ../../../../Doe
  teaching-suggestions.pdf: OK
  teaching.pdf: OK
