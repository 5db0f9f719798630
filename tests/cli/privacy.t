Before anything leaves, the record tells what it would reveal about people. First a set with documents that do.

  $ export SOURCE_DATE_EPOCH=1777714200 documents="$CAR_SOURCE/tests/data/privacy"
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ car privacy
  Looked into 3 files, and found nothing that should not leave.
  $ cat >../overdue.csv <<'END'
  > name,card,mail,title
  > Rosa Alvarez,21234000123455,rosa@example.org,978-0-8389-1234-5
  > Bea Stone,21234000123463,bea@example.org,978-0-8389-1235-2
  > Cy Reed,21234000123471,cy@example.org,978-0-8389-1236-9
  > Dee Moss,21234000123489,dee@example.org,978-0-8389-1237-6
  > END
  $ car add-artifact TEC-3 ../overdue.csv >/dev/null
  $ car add-artifact TEC-4 $documents/class.jpg >/dev/null
  $ car add-artifact TEC-5 $documents/minutes.docx >/dev/null
  $ car add-artifact TEC-6 $documents/loans.xlsx $documents/letter.odt >/dev/null
  $ car add-artifact TEC-7 $documents/report.pdf --title "Ask rosa@example.org" >/dev/null
  $ car privacy TEC
  3-technology/section.toml
        e-mail address: ro\xe2\x80\xa6@example.org (line 49) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
  3-technology/evidence/class.jpg
        e-mail address: ro\xe2\x80\xa6@example.org (Iptc.Application2.Caption) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
        where the photograph was taken: 40.81, -96.70 (Exif.GPSInfo)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
        who made the photograph, or owns the camera: Ann Archer
        (Exif.Image.Artist)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
        serial number of the camera: 20114477 (Exif.Photo.BodySerialNumber)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
        person named in the photograph: Rosa Alvarez (Xmp.iptcExt.PersonInImage)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
  3-technology/evidence/letter.odt
        author of the document: Ann Archer (meta.xml)
        author of the document: Cy Reed (meta.xml)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
        comment: Bea Stone: Which one? (content.xml)
     -> Delete the comments in the program that made it, and file that with 'car
        replace'; 'car scrub FILE' takes only the names off them.
        deleted text that is still in the document: Ann Archer: She was late
        again. (content.xml)
     -> Accept or reject all changes in Word or LibreOffice, and file that with
        'car replace'.
  3-technology/evidence/loans.xlsx
        e-mail address: ro\xe2\x80\xa6@example.org (xl/worksheets/sheet2.xml) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
        number of a library card: \xe2\x80\xa63455 (xl/worksheets/sheet2.xml) (esc)
     -> Take it out or blacken it: who borrowed what is for nobody else to know.
        hidden sheet: Readers (xl/workbook.xml)
     -> Show the sheet in Excel or LibreOffice, and delete it if nobody is to see
        it.
        hidden rows or columns: rows (xl/worksheets/sheet1.xml)
     -> Show them in Excel or LibreOffice, and delete them if nobody is to see
        them.
  3-technology/evidence/minutes.docx
        number of a library card: \xe2\x80\xa63455 (word/document.xml) (esc)
     -> Take it out or blacken it: who borrowed what is for nobody else to know.
        author of the document: Ann Archer (docProps/core.xml)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
        comment: Bea Stone: Do not name her. (word/comments.xml)
     -> Delete the comments in the program that made it, and file that with 'car
        replace'; 'car scrub FILE' takes only the names off them.
        deleted text that is still in the document: Ann Archer: the complaint of
        Rosa Alvarez (word/document.xml)
     -> Accept or reject all changes in Word or LibreOffice, and file that with
        'car replace'.
        tracked change: Ann Archer (word/document.xml)
     -> Accept or reject all changes in Word or LibreOffice, and file that with
        'car replace'.
        hidden text: She owes 12 dollars. (word/document.xml)
     -> Show hidden text in Word or LibreOffice, and delete it if nobody is to see
        it.
  3-technology/evidence/overdue.csv
        e-mail address: ro\xe2\x80\xa6@example.org (line 2) (esc)
        e-mail address: b\xe2\x80\xa6@example.org (line 3) (esc)
        e-mail address: c\xe2\x80\xa6@example.org (line 4) (esc)
        and 1 more of these
     -> Take it out or blacken it, unless it is meant to be read.
        number of a library card: \xe2\x80\xa63455 (line 2) (esc)
        number of a library card: \xe2\x80\xa63463 (line 3) (esc)
        number of a library card: \xe2\x80\xa63471 (line 4) (esc)
        and 1 more of these
     -> Take it out or blacken it: who borrowed what is for nobody else to know.
  3-technology/evidence/report.pdf
        telephone number: \xe2\x80\xa60142 (page 2) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
        author of the document: Ann Archer (Info)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
        comment: Ann Archer: Is she the mayor's? (page 1)
     -> Delete the comments in the program that made it, and file that with 'car
        replace'; 'car scrub FILE' takes only the names off them.
        earlier version of the document: 1 earlier version
     -> 'car scrub FILE' makes a PDF without it; in LibreOffice delete it under
        File, Versions.
  32 things to look at before anything leaves.
  Looked into 7 files. What is on a picture, and who a name is, only you can see.
  [1]

A competency alone, and for machines:

  $ car privacy TEC-4 --json
  {
    "place": "TEC-4",
    "files": 1,
    "disclosures": [
      {
        "kind": "photograph-position",
        "file": "3-technology/evidence/class.jpg",
        "place": "Exif.GPSInfo",
        "found": "40.81, -96.70",
        "hint": "'car scrub FILE' makes a copy without it; with --replace it takes its place."
      },
      {
        "kind": "photograph-owner",
        "file": "3-technology/evidence/class.jpg",
        "place": "Exif.Image.Artist",
        "found": "Ann Archer",
        "hint": "'car scrub FILE' makes a copy without it; with --replace it takes its place."
      },
      {
        "kind": "photograph-serial-number",
        "file": "3-technology/evidence/class.jpg",
        "place": "Exif.Photo.BodySerialNumber",
        "found": "20114477",
        "hint": "'car scrub FILE' makes a copy without it; with --replace it takes its place."
      },
      {
        "kind": "e-mail-address",
        "file": "3-technology/evidence/class.jpg",
        "place": "Iptc.Application2.Caption",
        "found": "ro\xe2\x80\xa6@example.org", (esc)
        "hint": "Take it out or blacken it, unless it is meant to be read."
      },
      {
        "kind": "photograph-person",
        "file": "3-technology/evidence/class.jpg",
        "place": "Xmp.iptcExt.PersonInImage",
        "found": "Rosa Alvarez",
        "hint": "'car scrub FILE' makes a copy without it; with --replace it takes its place."
      }
    ],
    "unread": [],
    "omitted": 0
  }
  [1]
  $ car privacy --json | jq -c '[.files, (.disclosures | length), (.unread | length), .omitted]'
  [9,32,0,0]

The statement is looked into, and your own name is no finding:

  $ printf '# One\n\nI am Jane Doe. Call me: 402-555-0142.\n' >3-technology/statement.md
  $ car privacy TEC --json | jq -c '.disclosures[] | select(.file | endswith("statement.md")) | [.kind, .place, .found]'
  ["telephone-number","line 3","\xe2\x80\xa60142"] (esc)

What cannot be looked into is said, and makes the answer no only if that is asked for:

  $ printf '\0\0\0\030ftypmp42' >../film.mp4
  $ car set choose communication >/dev/null; car add-artifact COM-1 ../film.mp4 >/dev/null
  $ car privacy COM
  4-communication/evidence/film.mp4: not looked into: a recording
  Looked into 2 files. What is on a picture, and who a name is, only you can see.
  $ car privacy COM --strict
  4-communication/evidence/film.mp4: not looked into: a recording
  Looked into 2 files. What is on a picture, and who a name is, only you can see.
  [1]

A damaged file is a line, and the run goes on:

  $ head -c 3000 $documents/class.jpg >../cut.jpg; head -c 900 $documents/minutes.docx >../cut.docx
  $ echo 'bea@example.org' >../z.txt
  $ car add-artifact COM-2 ../cut.jpg ../cut.docx ../z.txt >/dev/null
  $ car privacy COM-2
  4-communication/evidence/z.txt
        e-mail address: b\xe2\x80\xa6@example.org (line 1) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
  4-communication/evidence/cut.docx: could not be read: the archive is damaged (Not a zip archive)
  4-communication/evidence/cut.jpg: could not be read: Failed to read image data
  1 thing to look at before anything leaves.
  Looked into 3 files. What is on a picture, and who a name is, only you can see.
  [1]
  $ sed 's/Root/Rood/' $documents/report.pdf >../lost.pdf; car add-artifact COM-3 ../lost.pdf >/dev/null
  $ car privacy COM-3
  4-communication/evidence/lost.pdf
        author of the document: Ann Archer (Info)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
  4-communication/evidence/lost.pdf: could not be read: unable to find /Root dictionary
  1 thing to look at before anything leaves.
  Looked into 1 file. What is on a picture, and who a name is, only you can see.
  [1]
  $ rm 4-communication/evidence/cut.jpg; car privacy COM-2 --json | jq -c '.unread'
  [{"file":"4-communication/evidence/cut.docx","reason":"the archive is damaged (Not a zip archive)","is_damaged":true},{"file":"4-communication/evidence/cut.jpg","reason":"it is not there","is_damaged":true}]
  $ chmod 000 4-communication/evidence/z.txt; ln -s /etc/passwd 4-communication/evidence/cut.jpg
  $ car privacy COM-2
  4-communication/evidence/cut.docx: could not be read: the archive is damaged (Not a zip archive)
  4-communication/evidence/cut.jpg: could not be read: cannot open it: Too many levels of symbolic links
  4-communication/evidence/z.txt: could not be read: cannot open it: Permission denied
  Looked into 3 files. What is on a picture, and who a name is, only you can see.
  [1]
  $ chmod 600 4-communication/evidence/z.txt; rm 4-communication/evidence/cut.jpg

Nothing was changed by looking, and a record that cannot be written is looked into as well:

  $ find . -type f -exec sha256sum {} + | sort >../before; car privacy >/dev/null
  [1]
  $ find . -type f -exec sha256sum {} + | sort | cmp - ../before
  $ chmod -R a-w . && car privacy COM; chmod -R u+w .
  4-communication/evidence/lost.pdf
        author of the document: Ann Archer (Info)
     -> 'car scrub FILE' makes a copy without it; with --replace it takes its
        place.
  4-communication/evidence/z.txt
        e-mail address: b\xe2\x80\xa6@example.org (line 1) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
  4-communication/evidence/cut.docx: could not be read: the archive is damaged (Not a zip archive)
  4-communication/evidence/cut.jpg: could not be read: it is not there
  4-communication/evidence/film.mp4: not looked into: a recording
  4-communication/evidence/lost.pdf: could not be read: unable to find /Root dictionary
  2 things to look at before anything leaves.
  Looked into 6 files. What is on a picture, and who a name is, only you can see.

Each way to fail:

  $ car privacy TEC-44
  car: error: TEC-44: the set has competencies 1 to 9
  car: hint: 'car show TEC' lists them
  [2]
  $ car privacy cataloging
  car: error: CAT: 'Cataloging and Classification' is not one of your sets
  car: hint: 'car set choose cataloging' gives it a section
  [1]
  $ car privacy nowhere
  car: error: nowhere: there is no such set in LSSC
  car: hint: 'car set list' lists the sets
  [2]
  $ car -C / privacy
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
