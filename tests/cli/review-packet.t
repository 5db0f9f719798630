Evaluators read packets that do not tell whose they are.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s) documents="$CAR_SOURCE/tests/data/privacy"
  $ car review packet -C office --all --output packets
  Nothing is to be rated at present.
  $ car review assign -C office --auto >/dev/null
  $ car review packet -C office LSSC --output packets
  car: error: LSSC-2026-00001-TEC-1: is assigned in a draft only, so there is no form
  car: hint: 'car review assign --publish' makes drafts count
  [1]
  $ ls packets 2>/dev/null
  [2]
  $ car review assign -C office --publish >/dev/null
  $ car review packet -C office --all --output packets
  packets/anna-example/TEC-?????????? (glob)
  packets/ben-example/TEC-?????????? (glob)
  Next: send each evaluator the folder of their id; 'car review record' takes the forms back.
  $ find packets -type f | sort
  packets/anna-example/TEC-??????????/TEC-??????????-anna-example.toml (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-1-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-2-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-3-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-4-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-5-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-6-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-7-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-8-1.txt (glob)
  packets/anna-example/TEC-??????????/evidence/TEC-9-1.txt (glob)
  packets/anna-example/TEC-??????????/index.html (glob)
  packets/ben-example/TEC-??????????/TEC-??????????-ben-example.toml (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-1-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-2-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-3-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-4-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-5-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-6-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-7-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-8-1.txt (glob)
  packets/ben-example/TEC-??????????/evidence/TEC-9-1.txt (glob)
  packets/ben-example/TEC-??????????/index.html (glob)
  $ sed -n 1,18p packets/anna-example/*/*.toml
  # Review of TEC-??????????: Technology, by Anna Example. (glob)
  #
  # rating: write met, partly met or not met between the quotation marks, for every competency.
  # comments: what you think of it. They stay sealed until the set is approved; then the candidate
  # reads them.
  # requests: what the candidate should add. They are sent when more documents are asked for, so
  # keep your judgement out of them.
  # A text of several lines stands between three quotation marks, """like this"""; a quotation mark
  # within a text is written \" .
  # When it is filled in, send the file back under its own name.
  
  submission = "TEC-??????????" (glob)
  evaluator = "anna-example"
  
  # About the set as a whole, if there is anything to say.
  comments = ""
  
  [TEC-1]
  $ w3m -dump -cols 80 packets/anna-example/*/index.html | head -30
  TEC-??????????: Technology (glob)
  
  Round 1. Who sent it is left out, so that it is rated for what it shows. Your
  ratings go into the form beside this page.
  
  Personal Learning Statement
  
  How this set relates to my work
  
  I help people at the public computers every day.
  
  What I have learned, and how I came to it
  
  To explain without jargon.
  
  Competencies
  
  TEC-1. Follow how technology is changing library work.
  
  Response 1
  
  text, 21 B
  
  Kind
      response
  Suggestion
      1a
  
  TEC-2. Explain the library's part in bringing useful technology to the public.
  

A packet that is there already stays, since its form may be half filled in:

  $ echo "# I began" >>packets/anna-example/TEC-*/*.toml
  $ car review packet -C office LSSC --evaluator anna-example --output packets --json
  {
    "count": 1,
    "packets": [
      {
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "anna-example",
        "reference": "TEC-??????????", (glob)
        "folder": "packets/anna-example/TEC-??????????", (glob)
        "is_new": false,
        "files": []
      }
    ]
  }
  $ tail -1 packets/anna-example/*/*.toml
  # I began

The forms come back in their folders, and are known by the reference:

  $ sed -i 's/^rating = ""/rating = "met"/' packets/*/*/*.toml
  $ car review record -C office packets
  packets/anna-example/TEC-??????????/TEC-??????????-anna-example.toml: recorded for LSSC-2026-00001-TEC-1, revision 1 (glob)
  packets/ben-example/TEC-??????????/TEC-??????????-ben-example.toml: recorded for LSSC-2026-00001-TEC-1, revision 1 (glob)
  2 forms: 2 recorded, 0 revised, 0 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  $ car review packet -C office --all --output again
  Nothing is to be rated at present.
  $ car review show -C office LSSC | tail -2
    evaluator ben-example: has rated: revision 1 on 2026-05-05
    sent receipt 2: 2-TEC-1-receipt.asics

A portfolio in which each file tells who made it:

  $ mkdir two; cd two; export SOURCE_DATE_EPOCH=$(date -d 2026-05-01 +%s)
  $ car init ArcherAnn --name "Ann Archer" --no-passphrase >/dev/null
  $ car review init office --no-passphrase >/dev/null
  $ car review evaluator add -C office "Eva Example" --sets TEC >/dev/null
  $ car review evaluator add -C office "Ben Example" --sets TEC >/dev/null
  $ echo "My life" >resume.txt; car add-artifact -C ArcherAnn resume resume.txt >/dev/null
  $ car apply -C ArcherAnn --email ann@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C ArcherAnn office/outbox/* --trust "$code" >/dev/null
  $ car set choose -C ArcherAnn technology --route portfolio >/dev/null
  $ printf '## How this set relates to my work\n\nI, Ann Archer (ann@example.org), help people.\n\n' >ArcherAnn/3-technology/statement.md
  $ printf '## What I have learned, and how I came to it\n\nARCHER, ANN: to explain.\n' >>ArcherAnn/3-technology/statement.md
  $ cp $documents/minutes.docx Archer-minutes.docx; cp $documents/letter.odt ann_archer.odt; cp $documents/report.pdf .
  $ cp $documents/class.jpg AnnArcher.jpg; cp $documents/class.png .
  $ echo "Notes of Ann Archer, LSSC-2026-00001: a day at the desk." >notes.txt
  $ printf '%%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n4 0 obj\n<< /Length 54 >>\nstream\nBT /F 12 Tf 10 50 Td (My essay, by Ann Archer) Tj ET  \nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n' >draft.pdf
  $ qpdf draft.pdf essay.pdf 2>/dev/null
  [3]
  $ printf 'ID3 a talk by Ann Archer' >talk.mp3
  $ for number in 1 2 3 5 6 7 8 9; do car add-artifact -C ArcherAnn TEC-$number notes.txt --title "Archer's notes" --kind response --suggestion a >/dev/null; done
  $ car add-artifact -C ArcherAnn TEC-4 Archer-minutes.docx ann_archer.odt report.pdf AnnArcher.jpg class.png essay.pdf talk.mp3 --title "By Ann Archer" --kind response --suggestion a >/dev/null
  $ car submit -C ArcherAnn TEC --yes --output office/inbox >/dev/null 2>&1
  $ SOURCE_DATE_EPOCH=$(date -d 2026-05-04 +%s) car review intake -C office --arrived 2026-05-04 | head -1
  ArcherAnnTechnologyCAR-00001-1.asics: LSSC-2026-00001-TEC-1 accepted, to be decided by 2026-07-03
  $ car review assign -C office --auto --publish >/dev/null
  $ car review packet -C office LSSC --evaluator eva-example --output packets
  packets/eva-example/TEC-?????????? (glob)
    left out evidence/essay.pdf: it names the candidate in object 4, page 1
    left out evidence/talk.mp3: it is a recording, which car does not clean
  Look at what is left out: show it to the evaluator in another way, or take it with --include FILE.
  Next: send each evaluator the folder of their id; 'car review record' takes the forms back.
  $ cd packets/eva-example/TEC-*; find . -type f | sort
  ./TEC-??????????-eva-example.toml (glob)
  ./evidence/TEC-1-1.txt
  ./evidence/TEC-4-1.jpg
  ./evidence/TEC-4-2.docx
  ./evidence/TEC-4-3.odt
  ./evidence/TEC-4-4.png
  ./evidence/TEC-4-6.pdf
  ./index.html

No byte of it tells whose it is, not inside Office documents, PDFs and photographs either:

  $ mkdir ../open; for file in evidence/*.docx evidence/*.odt; do unzip -q -d ../open/$(basename $file) $file; done
  $ for file in evidence/*.pdf; do qpdf --qdf --object-streams=disable $file ../open/$(basename $file); done
  $ for file in evidence/*.pdf; do pdftotext $file ../open/$(basename $file).txt; done
  $ grep -rail archer . ../open
  [1]
  $ grep -rail -e lssc-2026 -e 'ann@example' -e 'BEGIN CERTIFICATE' . ../open
  [1]
  $ openssl x509 -in ../../../office/outbox/*/*acceptance*.txt -outform DER | head -c 80 | od -An -v -tx1 | tr -d ' \n' >../der
  $ cat $(find . ../open -type f) | od -An -v -tx1 | tr -d ' \n' | grep -c "$(cat ../der)"
  0
  [1]
  $ for file in evidence/*.jpg evidence/*.png; do exiv2 -pa $file 2>/dev/null; done
  Exif.Image.Orientation                       Short       1  right, top
  Exif.Image.Orientation                       Short       1  right, top

What somebody looked at is taken by name, and no other:

  $ cd ../../..
  $ car review packet -C office LSSC --evaluator ben-example --include evidence/talk.mp3 --output packets | grep talk
    included evidence/talk.mp3: it is a recording, which car does not clean
  $ car review packet -C office LSSC --include evidence/tlak.mp3 --output third
  car: error: evidence/tlak.mp3: is no document of LSSC-2026-00001-TEC-1
  car: hint: did you mean 'evidence/talk.mp3'?
  [2]
  $ car review packet -C office --all --include evidence/talk.mp3 --output third
  car: error: --include: needs the ID of a submission
  car: hint: look at each document by itself
  [2]
  $ car review packet -C office --output third
  car: error: car review packet: takes either --all or an ID
  car: hint: 'car review packet --help' shows how it is written
  [2]
  $ car review packet -C office LSSC --evaluator Anna --output third
  car: error: Anna: there is no such evaluator
  car: hint: 'car review evaluator list' names them
  [2]
  $ car review packet -C office NOSUCH --output third
  car: error: NOSUCH: there is no submission of this id
  car: hint: 'car review queue' lists them
  [2]
  $ ls third
