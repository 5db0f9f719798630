Decisions and letters are signed into the outbox, and what is sealed stays sealed until approval.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review letters -C office
  There is nothing to sign.
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/; s/^comments = ""/comments = "sealed words"/' forms/*
  $ sed -i '/^\[TEC-4\]/,/^\[TEC-5\]/ { s/^rating = .*/rating = "not met"/; s/^requests = .*/requests = "A plan, with dates"/ }' forms/*
  $ car review record -C office forms >/dev/null
  $ car review decide -C office --ready >/dev/null
  $ car review letters -C office
  Jane Doe: outbox/LSSC-2026-00001/3-TEC-1-decision.asics
  1 container signed.
  Next: send each candidate the containers in outbox/ with their number; the text file beside each is the message.
  $ grep -rl "sealed words" office/outbox
  [1]
  $ grep -rl "A plan, with dates" office/outbox | sort
  office/outbox/LSSC-2026-00001/3-TEC-1-decision.asics
  office/outbox/LSSC-2026-00001/3-TEC-1-decision.txt
  $ cat office/outbox/LSSC-2026-00001/*TEC-1-decision.txt
  Dear Jane Doe,
  
  Thank you for your submission of the set Technology. It was read from beginning to end. What is not named here
  stands as it is; for the following, more is needed before we can decide:
  
    TEC-4: Discuss suitable technology use by different kinds of users.
        A plan, with dates
  
  Candidate number: LSSC-2026-00001
  Date of this decision: 2026-05-05
  
  What to do next:
  
    1. File this decision with 'car receive' and the name of the file it came in. Your set is then open again
       for the competencies named above, and for no others.
    2. Type 'car show' with the set or the competency to see the request beside what you sent.
    3. Add documents with 'car add-artifact'. A few lines that say how a new document answers the request help
       whoever reads it a great deal.
    4. Type 'car validate' to see whether every request has an answer, and then 'car submit' to send it.
  
  You can add documents once, so take the time you need. If a request is not clear to you, please ask us before
  you begin.
  
  With kind regards,
  the program office of Library Support Staff Certification

Another run signs nothing:

  $ find office/outbox office/store -type f | sort | xargs sha256sum >before
  $ car review letters -C office --as-of 2026-05-06
  There is nothing to sign.
  $ sha256sum --check --quiet before

The candidate receives it and answers:

  $ car receive -C DoeJane office/outbox/*
  1-acceptance-letter.asics: is filed already, as 2-acceptance/acceptance-letter.asics
  2-TEC-1-receipt.asics: is filed already, as submissions/technology-1/DoeJaneTechnologyCAR-00001-1-receipt.asics
  3-TEC-1-decision.asics: The office asks for more documents on 1 point of Technology.
    filed as submissions/technology-1/DoeJaneTechnologyCAR-00001-1-decision.asics
    TEC-4: A plan, with dates
  1 filed, 2 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ echo "May: the new computers. June: the printers." >plan.txt
  $ car add-artifact -C DoeJane TEC-4 plan.txt --kind plan --title "A plan" --suggestion a >/dev/null
  $ car submit -C DoeJane TEC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output second >/dev/null
  $ grep -h "^\[TEC" second/*
  [TEC-4]
  [TEC-4]
  $ sed -i 's/^rating = ""/rating = "met"/' second/*
  $ car review record -C office second >/dev/null
  $ car review decide -C office --ready
  LSSC-2026-00001-TEC-2: approved (by the rule)
  1 decision made.
  Next: 'car review letters' signs what is to be sent.

With approval come the comments, and the letter for the set:

  $ car review letters -C office --json | grep -v '"object"'
  {
    "count": 2,
    "posted": [
      {
        "candidate": "LSSC-2026-00001",
        "name": "Jane Doe",
        "email": "jane@example.org",
        "type": "decision",
        "sequence": 5,
        "about": "LSSC-2026-00001-TEC-2",
        "file": "outbox/LSSC-2026-00001/5-TEC-2-decision.asics",
        "message": "outbox/LSSC-2026-00001/5-TEC-2-decision.txt",
      },
      {
        "candidate": "LSSC-2026-00001",
        "name": "Jane Doe",
        "email": "jane@example.org",
        "type": "letter",
        "sequence": 6,
        "about": "LSSC-2026-00001-TEC-2",
        "file": "outbox/LSSC-2026-00001/6-TEC-2-letter.asics",
        "message": "outbox/LSSC-2026-00001/6-TEC-2-letter.txt",
      }
    ],
    "left_open": []
  }
  $ grep -rl "sealed words" office/outbox
  office/outbox/LSSC-2026-00001/5-TEC-2-decision.asics
  $ car receive -C DoeJane office/outbox/* | grep -A3 TEC-2-decision
  5-TEC-2-decision.asics: Technology is approved.
    filed as submissions/technology-2/DoeJaneTechnologyCAR-00001-2-decision.asics
    TEC: sealed words
    TEC-1: sealed words
  $ car verify office/outbox/LSSC-2026-00001/*TEC-2-letter.asics --office office/public/root.pem >/dev/null && echo genuine
  genuine

A list that has run out stops it before anything is signed:

  $ car review letters -C office --as-of 2026-12-01
  car: error: */review-letters.t/office: the list of 'candidates' ended on 2026-06-05 (glob)
  car: hint: nothing was done; issue a new one with 'car review crl' and try again
  [3]
  $ car review letters
  car: error: */review-letters.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
