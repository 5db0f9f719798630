Reminders are texts to those who have something to do. Nothing is sent.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review remind -C office
  office Ruth Example
    LSSC-2026-00001-TEC-1: given to nobody yet; due on 2026-07-03
  Next: 'car review remind --output DIR' writes a text for each.
  $ car review evaluator add -C office "Anna Example" --change --email anna@example.org >/dev/null
  $ car review assign -C office --auto >/dev/null
  $ car review remind -C office | head -3
  office Ruth Example
    LSSC-2026-00001-TEC-1: given to nobody yet; due on 2026-07-03
  Next: 'car review remind --output DIR' writes a text for each.
  $ car review assign -C office --publish >/dev/null
  $ car review remind -C office --output reminders
  evaluator anna-example, Anna Example
    LSSC-2026-00001-TEC-1 (Technology), with you since 2026-05-05, due on 2026-07-03
    written to reminders/evaluator-anna-example.txt
  evaluator ben-example, Ben Example
    LSSC-2026-00001-TEC-1 (Technology), with you since 2026-05-05, due on 2026-07-03
    written to reminders/evaluator-ben-example.txt
  Next: send each text to whom its first line names; car sends nothing itself.
  $ cat reminders/evaluator-anna-example.txt
  To: Anna Example <anna@example.org>
  
  Dear Anna Example,
  
  thank you for rating portfolios of Library Support Staff Certification.
  These are with you, and your form has not reached us yet:
  
    * LSSC-2026-00001-TEC-1 (Technology), with you since 2026-05-05, due on 2026-07-03
  
  A filled-in form is sent back as a file under its own name. If you cannot rate one of them, for want of time or
  since you know whose it is, please tell us, so that somebody else can.
  
  With kind regards,
  the program office
  $ car review remind -C office --output reminders
  car: error: reminders: is not empty, and a text of an earlier day would be sent again
  car: hint: name a new folder, or empty this one first
  [1]

Whoever got a blinded packet is reminded by its reference. What is late says so, and the office is told, too:

  $ car review packet -C office --all --output packets >/dev/null
  $ car review remind -C office --as-of 2026-07-10 --json
  {
    "count": 3,
    "reminders": [
      {
        "to": "evaluator",
        "who": "anna-example",
        "name": "Anna Example",
        "email": "anna@example.org",
        "file": "",
        "points": [
          {
            "about": "LSSC-2026-00001-TEC-1",
            "text": "TEC-?????????? (Technology), with you since 2026-05-05, due on 2026-07-03, overdue by 7 days" (glob)
          }
        ]
      },
      {
        "to": "evaluator",
        "who": "ben-example",
        "name": "Ben Example",
        "email": "",
        "file": "",
        "points": [
          {
            "about": "LSSC-2026-00001-TEC-1",
            "text": "TEC-?????????? (Technology), with you since 2026-05-05, due on 2026-07-03, overdue by 7 days" (glob)
          }
        ]
      },
      {
        "to": "office",
        "who": "",
        "name": "Ruth Example",
        "email": "",
        "file": "",
        "points": [
          {
            "about": "LSSC-2026-00001-TEC-1",
            "text": "LSSC-2026-00001-TEC-1: 0 of 2 forms are there; due on 2026-07-03, overdue by 7 days"
          }
        ]
      }
    ]
  }

A candidate is reminded of documents that were asked for, and of the end of the subscription:

  $ sed -i 's/^rating = ""/rating = "met"/' packets/*/*/*.toml
  $ sed -i '/^\[TEC-4\]/,/^requests/ s/^rating = .*/rating = "not met"/; /^\[TEC-4\]/,/^requests/ s/^requests = .*/requests = "a plan"/' packets/*/*/*.toml
  $ car review record -C office packets | tail -2
  2 forms: 2 recorded, 0 revised, 0 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  $ car review decide -C office --ready >/dev/null
  $ car review remind -C office
  office Ruth Example
    LSSC-2026-00001-TEC-1: decided on 2026-05-05 and not signed; 'car review letters' does that
  Next: 'car review remind --output DIR' writes a text for each.
  $ car review letters -C office >/dev/null
  $ car review remind -C office --output later
  candidate LSSC-2026-00001, Jane Doe
    Technology: on 2026-05-05 more documents were asked for (TEC-4), and none have arrived
    written to later/candidate-LSSC-2026-00001.txt
  Next: send each text to whom its first line names; car sends nothing itself.
  $ cat later/candidate-*.txt
  To: Jane Doe <jane@example.org>
  
  Dear Jane Doe,
  
  this is a reminder about your record, candidate number LSSC-2026-00001, from the program office of
  Library Support Staff Certification:
  
    * Technology: on 2026-05-05 more documents were asked for (TEC-4), and none have arrived
  
  'car status' shows where your record stands, and what is next. If you have sent it within the last days, there is
  nothing to do. If something keeps you from it, please write to us.
  
  With kind regards,
  the program office
  $ car review remind -C office --as-of 2030-04-20 --within 14
  candidate LSSC-2026-00001, Jane Doe
    Technology: on 2026-05-05 more documents were asked for (TEC-4), and none have arrived
    your subscription ends on 2030-05-01, in 11 days; 'car request renewal' asks for its renewal
  Next: 'car review remind --output DIR' writes a text for each.
  $ car review remind -C office --as-of 2030-04-01 --within 14 | grep -c subscription
  0
  [1]

The office may have a text of its own:

  $ printf 'Hello {candidate}:\n{requests}\n' >office/templates/reminder-candidate.txt
  $ car review remind -C office --output own >/dev/null; cat own/candidate-*.txt
  To: Jane Doe <jane@example.org>
  
  Hello Jane Doe:
    * Technology: on 2026-05-05 more documents were asked for (TEC-4), and none have arrived
  $ printf 'Hello {nobody}' >office/templates/reminder-candidate.txt
  $ car review remind -C office --output broken
  car: error: */review-remind.t/office/templates/reminder-candidate.txt: has the unknown placeholder {nobody} (glob)
  car: hint: correct the program pack; 'car program check' names all its faults
  [3]
  $ car review remind
  car: error: */review-remind.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
