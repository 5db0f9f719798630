A set is frozen and signed for review. First a candidate whom the office has accepted.

  $ car init DoeJane --name "Jane Doe" --no-passphrase --as-of 2026-05-01 >/dev/null
  $ car set choose -C DoeJane technology --route portfolio --as-of 2026-05-01 >/dev/null
  $ state() { find DoeJane -type f | sort | xargs sha256sum | sha256sum; }

Before the acceptance letter nothing is submitted:

  $ car submit -C DoeJane TEC
  car: error: */DoeJane: the office has not accepted you as a candidate yet (glob)
  car: hint: send your application ('car apply'), and file the acceptance letter with 'car receive FILE'
  [1]

  $ car review init office --no-passphrase --as-of 2026-05-01 >/dev/null
  $ echo "My life" >cv.txt
  $ car add-artifact -C DoeJane resume cv.txt --as-of 2026-05-01 >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --as-of 2026-05-01 \
  >   --output office/inbox >/dev/null
  $ car review enrol -C office --as-of 2026-05-01 >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust $code --as-of 2026-05-01 >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)

An incomplete set is refused with all that is wrong, and nothing changes:

  $ cat >DoeJane/3-technology/statement.md <<'END'
  > ## How this set relates to my work
  > 
  > I help people at the public computers every day.
  > END
  $ for number in 1 2 3 4 5 6 7; do
  >   echo "what I did for TEC-$number" >evidence-$number.txt
  >   car add-artifact -C DoeJane TEC-$number evidence-$number.txt --kind response --title "Response $number" \
  >     --suggestion a >/dev/null
  > done
  $ state >before
  $ car submit -C DoeJane TEC --yes
  3-technology
    error   competency-uncovered
            TEC-8: nothing is filed for: Fix simple technical faults, or pass them
            to the right person.
            TEC-9: nothing is filed for: Operate assistive tools so that everyone
            has fair access.
         -> for the first: 'car show TEC-8' has the suggestions, 'car add-artifact
            TEC-8 FILE' files a document
    error   statement-part-empty
            TEC statement.md: nothing stands under '## What I have learned, and
            how I came to it'
         -> 'car edit TEC' opens it
  
  3 errors.
  Technology is not submitted: mend the errors first.
  [1]
  $ state | diff before -

Complete:

  $ cat >>DoeJane/3-technology/statement.md <<'END'
  > 
  > ## What I have learned, and how I came to it
  > 
  > To explain without jargon.
  > END
  $ for number in 8 9; do
  >   echo "what I did for TEC-$number" >evidence-$number.txt
  >   car add-artifact -C DoeJane TEC-$number evidence-$number.txt --kind response --title "Response $number" \
  >     --suggestion a >/dev/null
  > done
  $ echo "private" >DoeJane/3-technology/notes.txt
  $ state >before
  $ car submit -C DoeJane TEC --dry-run
  This is what leaves, and nothing else: 10 files, 348 B.
       159 B  statement.md
        21 B  evidence/evidence-1.txt
        21 B  evidence/evidence-2.txt
        21 B  evidence/evidence-3.txt
        21 B  evidence/evidence-4.txt
        21 B  evidence/evidence-5.txt
        21 B  evidence/evidence-6.txt
        21 B  evidence/evidence-7.txt
        21 B  evidence/evidence-8.txt
        21 B  evidence/evidence-9.txt
  With them goes what you said about them, and your name and number.
  Set: Technology, attempt 1. For one reviewer: LSSCP Certification Administrator <LSSCP_Admin>.
  3-technology
    warning file-unlisted
            notes.txt: is listed in no section.toml, so it is part of nothing
         -> 'car add-artifact PLACE FILE' files it; else move it out of the record
  
  1 warning.
  $ state | diff before -

Without somebody to ask, and without --yes, nothing leaves:

  $ car submit -C DoeJane TEC 2>&1 | tail -2
  car: error: there is no terminal to ask on: Submit it?
  car: hint: add --yes to answer yes to every question
  $ state | diff before -

A reviewer is found by any part of the name:

  $ car submit -C DoeJane TEC --to LSSCP --dry-run
  car: error: LSSCP: could be more than one reviewer
  car: hint: say LSSCP Certification Administrator <LSSCP_Admin>, LSSCP Appeals Coordinator <LSSCP_Appeals> or LSSCP Renewal Coordinator <LSSCP_Renewal>
  [2]
  $ car submit -C DoeJane TEC --to nobody --dry-run
  car: error: nobody: no reviewer of the program is called so
  car: hint: the program names LSSCP Certification Administrator <LSSCP_Admin>
  [2]
  $ car submit -C DoeJane TEC --to appeals --dry-run | tail -1
  1 warning.

Completion offers them:

  $ car __complete bash -C DoeJane submit --to lsscp_a
  none
  LSSCP_Admin
  LSSCP_Appeals
  $ car __complete zsh -C DoeJane submit --to appeal
  none
  LSSCP_Appeals\tLSSCP Appeals Coordinator (esc)

A document that was changed since it was filed is never frozen in silence:

  $ echo "more of it" >>DoeJane/3-technology/evidence/evidence-4.txt
  $ car submit -C DoeJane TEC --dry-run | tail -3
  
  1 error, 1 warning.
  Technology is not submitted: mend the errors first.
  $ car submit -C DoeJane TEC
  car: error: there is no terminal to ask on: Changed since filed: evidence/evidence-4.txt. Submit what is there now?
  car: hint: add --yes to answer yes to every question
  [2]
  $ mkdir outbox
  $ car submit -C DoeJane TEC --to LSSCP_admin --yes --output outbox
  This is what leaves, and nothing else: 10 files, 359 B.
       159 B  statement.md
        21 B  evidence/evidence-1.txt
        21 B  evidence/evidence-2.txt
        21 B  evidence/evidence-3.txt
        32 B  evidence/evidence-4.txt
        21 B  evidence/evidence-5.txt
        21 B  evidence/evidence-6.txt
        21 B  evidence/evidence-7.txt
        21 B  evidence/evidence-8.txt
        21 B  evidence/evidence-9.txt
  With them goes what you said about them, and your name and number.
  Set: Technology, attempt 1. For one reviewer: LSSCP Certification Administrator <LSSCP_Admin>.
  3-technology
    warning file-unlisted
            notes.txt: is listed in no section.toml, so it is part of nothing
         -> 'car add-artifact PLACE FILE' files it; else move it out of the record
  
  1 warning.
  Prepared Technology, attempt 1, for one reviewer: LSSCP Certification Administrator <LSSCP_Admin>.
    outbox/DoeJaneTechnologyCAR-00001-1.asics (*) (glob)
    SHA-256 of its content * (glob)
    at 2026-05-02T00:00:00Z
  Your own copy is submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics.
  It is prepared, not received: send this file to the office.
  Next: 'car receive' files the receipt; until you sent it, 'car withdraw TEC' takes it back.

On a terminal it is asked, and anything but yes is no:

  $ car withdraw -C DoeJane TEC >/dev/null
  $ script -qec "car submit -C DoeJane TEC" /dev/null <<<"n" | tail -3 | tr -d '\r'
  1 warning.
  Submit it? [y/N] car: error: TEC: not submitted
  car: hint: nothing was made
  $ ls DoeJane/submissions
  $ rm outbox/*; car submit -C DoeJane TEC --yes --output outbox >/dev/null 2>&1

The container in the record and the one to send are the same:

  $ cmp DoeJane/submissions/technology-1/*.asics outbox/*.asics
  $ unzip -Z1 outbox/*.asics
  mimetype
  DoeJaneTechnologyCAR-00001-1.zip
  META-INF/signature.p7s
  $ unzip -q -j outbox/*.asics DoeJaneTechnologyCAR-00001-1.zip -d object
  $ unzip -Z1 object/*.zip
  DoeJaneTechnologyCAR-00001-1/bagit.txt
  DoeJaneTechnologyCAR-00001-1/bag-info.txt
  DoeJaneTechnologyCAR-00001-1/submission.json
  DoeJaneTechnologyCAR-00001-1/index.html
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-1.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-2.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-3.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-4.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-5.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-6.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-7.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-8.txt
  DoeJaneTechnologyCAR-00001-1/data/evidence/evidence-9.txt
  DoeJaneTechnologyCAR-00001-1/data/statement.md
  DoeJaneTechnologyCAR-00001-1/manifest-sha256.txt
  DoeJaneTechnologyCAR-00001-1/tagmanifest-sha256.txt
  $ unzip -q object/*.zip -d bag && cd bag/* && sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt && cd ../..

What left is in the log:

  $ tail -1 DoeJane/log.jsonl | tr '[' '\n' | head -1
  {"at":"2026-05-02T00:00:00Z","what":"submit","text":"prepared Technology for LSSCP_Admin, attempt 1","departure":{"to":"LSSCP_Admin","sha256":"*","files": (glob)

While it is prepared, the set is neither submitted again nor changed:

  $ car submit -C DoeJane TEC --yes
  car: error: */DoeJane/submissions/technology-1: TEC is prepared for sending already (glob)
  car: hint: send submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics, or take it back with 'car withdraw TEC'
  [1]
  $ car add-artifact -C DoeJane TEC-4 evidence-1.txt
  car: error: */DoeJane/submissions/technology-1: TEC is prepared for sending and cannot be changed (glob)
  car: hint: 'car withdraw TEC' takes it back, if it has not been sent
  [1]
  $ car set drop -C DoeJane TEC --yes
  car: error: */DoeJane/submissions/technology-1: TEC is prepared for sending and cannot be changed (glob)
  car: hint: 'car withdraw TEC' takes it back, if it has not been sent
  [1]

The answer as JSON, of a set on the course route:

  $ car set choose -C DoeJane communication --route course >/dev/null
  $ echo "passed" >ccc.txt
  $ car attach-ccc -C DoeJane COM ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit -C DoeJane COM --dry-run --json
  {
    "set": "communication",
    "attempt": 1,
    "to": "LSSCP_Admin",
    "title": "DoeJaneCommunicationCAR",
    "bytes": 7,
    "files": [
      {
        "file": "certificates/ccc.txt",
        "size": 7
      }
    ],
    "findings": [
      {
        "rule": "certificate-not-approved",
        "severity": "warning",
        "section": "4-communication",
        "place": "COM",
        "file": "4-communication/certificates/ccc.txt",
        "message": "the program's table has no course 'Talking' of 'State Library' for this set",
        "hint": "compare it with the certificate; when it is right, ask the office, which decides"
      }
    ],
    "disclosures": [],
    "unread": []
  }
  $ car submit -C DoeJane COM --yes --json 2>/dev/null | grep -A 8 '"submission"'
    "submission": {
      "file": "submissions/communication-1/DoeJaneCommunicationCAR-00001-1.asics",
      "to_send": "*/DoeJane/submissions/communication-1/DoeJaneCommunicationCAR-00001-1.asics", (glob)
      "is_encrypted": false,
      "sha256": "*", (glob)
      "size": *, (glob)
      "created": "2026-05-02T00:00:00Z"
    }
  }

After the end of the subscription nothing is submitted:

  $ car set choose -C DoeJane foundations --route course >/dev/null
  $ car submit -C DoeJane FND --as-of 2031-01-01
  car: error: LSSC-2026-00001: your subscription ended on 2030-05-01
  car: hint: 'car request renewal' asks the office to renew it; reading, checking and backing up work as ever
  [1]

A set that is not chosen, none at all, and one that there is not:

  $ car submit -C DoeJane CAT
  car: error: CAT: 'Cataloging and Classification' is not one of your sets
  car: hint: 'car set choose cataloging' gives it a section
  [1]
  $ car submit -C DoeJane technolgy
  car: error: technolgy: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car submit -C DoeJane
  car: error: car submit: SET is missing
  car: hint: 'car submit --help' shows how it is written
  [2]

What leaves reveals something: it is shown with all the rest, and stops nothing.

  $ car set choose -C DoeJane supervision --route course >/dev/null
  $ printf '\0\0\0\030ftypmp42' >talk.mp4
  $ car attach-ccc -C DoeJane SUP "$CAR_SOURCE/tests/data/privacy/report.pdf" --provider "Ann, ann@example.org" \
  >   --course "Leading" --completed 2026-01-15 >/dev/null
  $ car attach-ccc -C DoeJane SUP talk.mp4 --provider "State Library" --course "Leading" --completed 2026-01-15 >/dev/null
  $ car submit -C DoeJane SUP --dry-run
  This is what leaves, and nothing else: 2 files, 1.9 kB.
      1.9 kB  certificates/report.pdf
        12 B  certificates/talk.mp4
  With them goes what you said about them, and your name and number.
  Set: Supervision and Management, attempt 1. For one reviewer: LSSCP Certification Administrator <LSSCP_Admin>.
  What it reveals:
  6-supervision/certificates/report.pdf
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
  submission.json
        e-mail address: a\xe2\x80\xa6@example.org (line 31) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
  6-supervision/certificates/talk.mp4: not looked into: a recording
  5 things to look at before anything leaves.
  6-supervision
    warning certificate-not-approved
            SUP certificates/report.pdf: the program's table has no course
            'Leading' of 'Ann, ann@example.org' for this set
            SUP certificates/talk.mp4: the program's table has no course 'Leading'
            of 'State Library' for this set
         -> compare it with the certificate; when it is right, ask the office,
            which decides
  
  2 warnings.
  $ car submit -C DoeJane SUP --dry-run --json | jq -c '[.disclosures[].kind], .unread'
  ["document-author","document-comment","document-earlier-version","telephone-number","e-mail-address"]
  [{"file":"6-supervision/certificates/talk.mp4","reason":"a recording","is_damaged":false}]
  $ car submit -C DoeJane SUP --yes 2>/dev/null | head -1
  Prepared Supervision and Management, attempt 1, for one reviewer: LSSCP Certification Administrator <LSSCP_Admin>.
