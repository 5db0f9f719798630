Evaluators read packets that do not tell whose they are.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s) documents="$CAR_SOURCE/tests/data/privacy"
  $ car review packet -C office --all --output packets
  $ car review assign -C office --auto >/dev/null
  $ car review packet -C office LSSC --output packets
  $ ls packets 2>/dev/null
  $ car review assign -C office --publish >/dev/null
  $ car review packet -C office --all --output packets
  $ find packets -type f | sort
  $ sed -n 1,18p packets/anna-example/*/*.toml
  $ w3m -dump -cols 80 packets/anna-example/*/index.html | head -30

A packet that is there already stays, since its form may be half filled in:

  $ echo "# I began" >>packets/anna-example/TEC-*/*.toml
  $ car review packet -C office LSSC --evaluator anna-example --output packets --json
  $ tail -1 packets/anna-example/*/*.toml

The forms come back in their folders, and are known by the reference:

  $ sed -i 's/^rating = ""/rating = "met"/' packets/*/*/*.toml
  $ car review record -C office packets
  $ car review packet -C office --all --output again
  $ car review show -C office LSSC | tail -2

A portfolio in which each file tells who made it: Jane Doe is Ann Archer in this office.

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
  $ car review assign -C office --auto --publish >/dev/null
  $ car review packet -C office LSSC --evaluator eva-example --output packets
  $ cd packets/eva-example/TEC-*; find . -type f | sort

No byte of it tells whose it is, not inside Office documents, PDFs and photographs either:

  $ mkdir ../open; for file in evidence/*.docx evidence/*.odt; do unzip -q -d ../open/$(basename $file) $file; done
  $ for file in evidence/*.pdf; do qpdf --qdf --object-streams=disable $file ../open/$(basename $file); done
  $ for file in evidence/*.pdf; do pdftotext $file ../open/$(basename $file).txt; done
  $ grep -rail archer . ../open
  [1]
  $ grep -rail -e lssc-2026 -e 'ann@example' -e 'BEGIN CERTIFICATE' . ../open
  [1]
  $ openssl x509 -in ../../../office/outbox/*/*acceptance*.txt -outform DER | head -c 80 | xxd -p | tr -d '\n' >../der
  $ cat $(find . ../open -type f) | xxd -p | tr -d '\n' | grep -c "$(cat ../der)"
  0
  [1]
  $ for file in evidence/*.jpg evidence/*.png; do exiv2 -pa $file 2>/dev/null; done
  Exif.Image.Orientation                       Short       1  right, top
  Exif.Image.Orientation                       Short       1  right, top

What somebody looked at is taken by name, and no other:

  $ cd ../../..
  $ car review packet -C office LSSC --evaluator ben-example --include evidence/talk.mp3 --output packets | grep talk
  $ car review packet -C office LSSC --include evidence/tlak.mp3 --output third
  $ car review packet -C office --all --include evidence/talk.mp3 --output third
  $ car review packet -C office --output third
  $ car review packet -C office LSSC --evaluator Anna --output third
  $ car review packet -C office NOSUCH --output third
  $ ls third
