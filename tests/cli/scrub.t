A cleaned copy of a photograph, a PDF or a document is made beside it; the original is as it was.

  $ export SOURCE_DATE_EPOCH=1777714200 documents="$CAR_SOURCE/tests/data/privacy"
  $ mkdir work; cd work; cp $documents/class.* $documents/minutes.docx $documents/loans.xlsx $documents/letter.odt $documents/report.pdf .
  $ sha256sum * >../before
  $ car scrub class.jpg
  Made class-scrubbed.jpg, a cleaned copy of class.jpg.
    gone: where the photograph was taken: 40.81, -96.70
    gone: who made the photograph, or owns the camera: Ann Archer
    gone: serial number of the camera: 20114477
    gone: e-mail address: ro\xe2\x80\xa6@example.org (esc)
    gone: person named in the photograph: Rosa Alvarez
  $ exiv2 -pa class-scrubbed.jpg
  Exif.Image.Orientation                       Short       1  right, top
  $ car scrub class.png letter.odt report.pdf
  Made class-scrubbed.png, a cleaned copy of class.png.
    gone: where the photograph was taken: 40.81, -96.70
    gone: who made the photograph, or owns the camera: Ann Archer
    gone: serial number of the camera: 20114477
    gone: e-mail address: ro\xe2\x80\xa6@example.org (esc)
    gone: person named in the photograph: Rosa Alvarez
  Made letter-scrubbed.odt, a cleaned copy of letter.odt.
    gone: author of the document: Ann Archer
    gone: author of the document: Jane Doe
    gone: author of the document: Cy Reed
  What it still reveals:
  letter.odt
        comment: Author: Which one? (content.xml)
     -> Delete the comments in the program that made it, and file that with 'car
        replace'; 'car scrub FILE' takes only the names off them.
        deleted text that is still in the document: Author: She was late again.
        (content.xml)
     -> Accept or reject all changes in Word or LibreOffice, and file that with
        'car replace'.
  2 things to look at before anything leaves.
  Made report-scrubbed.pdf, a cleaned copy of report.pdf.
    gone: author of the document: Ann Archer
    gone: earlier version of the document: 1 earlier version
  What it still reveals:
  report.pdf
        telephone number: \xe2\x80\xa60142 (page 2) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
        comment: Is she the mayor's? (page 1)
     -> Delete the comments in the program that made it, and file that with 'car
        replace'; 'car scrub FILE' takes only the names off them.
  2 things to look at before anything leaves.
  $ car scrub minutes.docx
  Made minutes-scrubbed.docx, a cleaned copy of minutes.docx.
    gone: author of the document: Ann Archer
    gone: author of the document: Jane Doe
  What it still reveals:
  minutes.docx
        number of a library card: \xe2\x80\xa63455 (word/document.xml) (esc)
     -> Take it out or blacken it: who borrowed what is for nobody else to know.
        comment: Author: Do not name her. (word/comments.xml)
     -> Delete the comments in the program that made it, and file that with 'car
        replace'; 'car scrub FILE' takes only the names off them.
        deleted text that is still in the document: Author: the complaint of Rosa
        Alvarez (word/document.xml)
     -> Accept or reject all changes in Word or LibreOffice, and file that with
        'car replace'.
        tracked change: Author (word/document.xml)
     -> Accept or reject all changes in Word or LibreOffice, and file that with
        'car replace'.
        hidden text: She owes 12 dollars. (word/document.xml)
     -> Show hidden text in Word or LibreOffice, and delete it if nobody is to see
        it.
  5 things to look at before anything leaves.
  $ sha256sum --quiet -c ../before

The copies are whole, and other programs read them:

  $ qpdf --check report-scrubbed.pdf | tail -2
  No syntax or stream encoding errors found; the file may still contain
  errors that qpdf cannot detect
  $ pdftotext report-scrubbed.pdf - | head -1
  Overdue: one reader
  $ unzip -tq minutes-scrubbed.docx
  No errors detected in compressed data of minutes-scrubbed.docx.
  $ unzip -p minutes-scrubbed.docx docProps/core.xml | grep -c Archer
  0
  [1]
  $ file --brief --mime-type class-scrubbed.png letter-scrubbed.odt
  image/png
  application/vnd.oasis.opendocument.text

In a folder, under a name, and for machines:

  $ mkdir out; car scrub class.jpg loans.xlsx --output out --json | jq -c '.files[] | [.file, .copy, (.gone | length), [.disclosures[].kind]]'
  ["class.jpg","out/class-scrubbed.jpg",5,[]]
  ["loans.xlsx","out/loans-scrubbed.xlsx",1,["hidden-sheet","hidden-cells","e-mail-address","card-number"]]
  $ car scrub class.jpg --output out/clean.jpg | head -1
  Made out/clean.jpg, a cleaned copy of class.jpg.
  $ car scrub out/clean.jpg
  out/clean.jpg: nothing in it can be taken off; no copy was made.
  $ ls out
  class-scrubbed.jpg
  clean.jpg
  loans-scrubbed.xlsx

A filed document: the copy lies beside the record, or takes its place at once.

  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ car add-artifact TEC-4 ../class.jpg --title "A class" --alternative-text "People at computers" >/dev/null
  $ car scrub class.jpg >../told
  car: error: */class-scrubbed.jpg: exists already and is not overwritten (glob)
  car: hint: choose another place, or move it away first
  [1]
  $ car scrub class.jpg --output ../filed.jpg | tail -1
  Next: 'car replace 3-technology/evidence/class.jpg ../filed.jpg' files the copy in its place, as --replace does at once.
  $ ls 3-technology/evidence
  class.jpg
  $ car scrub 3-technology/evidence/class.jpg --replace
  3-technology/evidence/class.jpg is filed cleaned. What was there before is kept in .car/history, in your record alone.
    gone: where the photograph was taken: 40.81, -96.70
    gone: who made the photograph, or owns the camera: Ann Archer
    gone: serial number of the camera: 20114477
    gone: e-mail address: ro\xe2\x80\xa6@example.org (esc)
    gone: person named in the photograph: Rosa Alvarez
  $ cmp 3-technology/evidence/class.jpg ../class-scrubbed.jpg
  $ cmp .car/history/3-technology/evidence/class.jpg/* ../class.jpg
  $ car privacy
  Looked into 4 files, and found nothing that should not leave.
  $ car validate TEC --json | jq -c '[.findings[] | select(.file | endswith("class.jpg")) | .rule]'
  []
  $ car scrub class.jpg --replace
  3-technology/evidence/class.jpg: nothing in it can be taken off; no copy was made.
  $ car undo >/dev/null; cmp 3-technology/evidence/class.jpg ../class.jpg

Each way to fail, and nothing is left behind:

  $ cd ..; ls -A . out DoeJane >../listing
  $ car scrub class.jpg
  car: error: class-scrubbed.jpg: exists already and is not overwritten
  car: hint: choose another place, or move it away first
  [1]
  $ car scrub none.jpg
  car: error: none.jpg: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car scrub out
  car: error: out: is a folder, not a file
  car: hint: name the documents in it one by one
  [3]
  $ car scrub class.tif
  car: error: class.tif: is a photograph that is neither JPEG nor PNG, and car does not clean such files
  car: hint: save it as JPEG in a program for pictures, and clean that
  [1]
  $ echo text >notes.txt; car scrub notes.txt
  car: error: notes.txt: is text, and car does not clean such files
  car: hint: what it says is yours to change, in an editor
  [1]
  $ printf '\0\0\0\030ftypmp42' >film.mp4; car scrub film.mp4
  car: error: film.mp4: is a recording, and car does not clean such files
  car: hint: save it as PDF, .docx, .odt, JPEG or PNG, and clean that
  [1]
  $ zip -q files.zip notes.txt; car scrub files.zip
  car: error: files.zip: is an archive, and car does not clean such files
  car: hint: clean the files in it one by one
  [1]
  $ head -c 2000 class.jpg >cut.jpg; car scrub cut.jpg
  car: error: cut.jpg: could not be read (Failed to read image data)
  car: hint: open it in the program that made it, and save it again
  [3]
  $ head -c 900 minutes.docx >cut.docx; car scrub cut.docx
  car: error: cut.docx: the archive is damaged (Not a zip archive)
  car: hint: open it in the program that made it, and save it again
  [3]
  $ head -c 300 report.pdf >cut.pdf; car scrub cut.pdf
  car: error: cut.pdf: the PDF is damaged (unable to find trailer dictionary while recovering damaged file)
  car: hint: open it in the program that made it, and save it again
  [3]
  $ sed 's/Root/Rood/' report.pdf >cut.pdf; car scrub cut.pdf
  car: error: cut.pdf: could not be read (unable to find /Root dictionary)
  car: hint: open it in the program that made it, and save it again
  [3]
  $ qpdf --encrypt secret owner 256 -- report.pdf locked.pdf; car scrub locked.pdf
  car: error: locked.pdf: is protected by a password
  car: hint: save a copy of it without one
  [3]
  $ qpdf --encrypt "" owner 256 -- report.pdf signed.pdf; car scrub signed.pdf
  car: error: signed.pdf: is protected against changes
  car: hint: save a copy of it without protection, in the program that made it
  [1]
  $ ln -s class.jpg link.jpg; car scrub link.jpg
  car: error: link.jpg: is a link, and links are not filed
  car: hint: name the file it points to; 'readlink -f' shows which
  [3]
  $ : >empty.pdf; car scrub empty.pdf
  car: error: empty.pdf: is empty
  car: hint: save the document again, and look whether it opens
  [3]
  $ car scrub class.png report.pdf --output one.jpg
  car: error: one.jpg: two copies would have this name
  car: hint: clean them one by one, each with --output FILE
  [2]
  $ mkdir again; cp class.jpg again; car scrub class.jpg again/class.jpg --output out/new.jpg
  car: error: out/new.jpg: two copies would have this name
  car: hint: clean them one by one, each with --output FILE
  [2]
  $ car scrub class.jpg --output nowhere/clean.jpg
  car: error: nowhere/clean.jpg: cannot write it: No such file or directory
  [3]
  $ mkdir full; (ulimit -f 1; car scrub class.png minutes.docx --output full)
  car: error: full/minutes-scrubbed.docx: cannot write it: File too large
  [3]
  $ ls -A full; rmdir full
  $ car scrub loans.xlsx class.tif
  car: error: class.tif: is a photograph that is neither JPEG nor PNG, and car does not clean such files
  car: hint: save it as JPEG in a program for pictures, and clean that
  [1]
  $ mkdir shut; chmod a-w shut; car scrub class.jpg --output shut; chmod u+w shut
  car: error: shut/class-scrubbed.jpg: cannot write it: Permission denied
  car: hint: check who owns it and whether you may read and write it
  $ car scrub class.jpg --replace
  car: error: */work: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ car scrub -C DoeJane class.jpg --replace
  car: error: class.jpg: is not filed in this record, so nothing can be replaced
  car: hint: without --replace a cleaned copy is made
  [2]
  $ car scrub class.jpg --replace --output out
  car: error: car scrub: has both --output and --replace
  car: hint: choose one of them
  [2]
  $ car scrub
  car: error: car scrub: FILE is missing
  car: hint: 'car scrub --help' shows how it is written
  [2]
  $ rm -r notes.txt film.mp4 files.zip cut.* locked.pdf signed.pdf link.jpg empty.pdf again shut
  $ ls -A . out DoeJane | cmp - ../listing
