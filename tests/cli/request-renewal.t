The subscription is renewed for the same key, and the activities that count go with the request.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-01 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car request renewal -C DoeJane
  car: error: */DoeJane: the office has not accepted you as a candidate yet (glob)
  car: hint: send your application ('car apply'), and file the acceptance letter with 'car receive FILE'
  [1]
  $ rm -rf DoeJane; begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2030-04-20 +%s)
  $ echo badge >badge.pdf; echo talk >talk.pdf
  $ car activity add -C DoeJane badge.pdf --title "Library Technology Day" --hours 6 --date 2030-03-01 --kind technology >/dev/null
  $ car activity add -C DoeJane talk.pdf --title "A short talk" --hours 0.5 --date 2030-03-02 >/dev/null

It can be asked for when the subscription is over, too:

  $ export SOURCE_DATE_EPOCH=$(date -d 2030-05-20 +%s)
  $ car status -C DoeJane | tail -2
  Next: your subscription ended on 2030-05-01. 'car request renewal' asks the
        program office to renew it.
  $ mkdir outbox
  $ car request renewal -C DoeJane "The fee is on its way." --output outbox
  With it goes 1 activity that counts, 6 h. For the certification itself 32 h are asked: 'car activity list' shows what is missing.
  Prepared your request for renewal (Library Support Staff Certification, * kB): (glob)
    outbox/DoeJaneCAR-00001-renewal-1.asics
    SHA-256 of its content * (glob)
  Your own copy is requests/renewal-1/DoeJaneCAR-00001-renewal-1.asics.
  It is prepared, not sent: send this file to the office.
  Next: 'car receive' files the receipt and the letter.
  $ unzip -q -j outbox/*.asics '*.zip' -d object && unzip -p object/*.zip '*/request.json' | grep -E '"(kind|text|title|minutes|file)"'
    "kind": "renewal",
    "text": "The fee is on its way.",
        "file": "activities/badge.pdf",
        "title": "Library Technology Day",
        "kind": "technology",
        "minutes": 360
  $ unzip -p object/*.zip '*/data/activities/badge.pdf'
  badge
  $ car log -C DoeJane | tail -2
  2030-05-20T00:00:00Z  asked the office to renew
                        left for the program office: 2 files, * (glob)
  $ car request renewal -C DoeJane
  car: error: */DoeJane/requests/renewal-1: you have asked for it already (glob)
  car: hint: send the file in that folder if you have not; the office answers with a letter
  [1]

What changed on disk does not leave, and a program may know no renewal:

  $ cp -a DoeJane Other; rm -rf Other/requests; echo other >Other/10-continuing/activities/badge.pdf
  $ car request renewal -C Other --json | grep -E 'kind|reason'
  With it goes 1 activity that counts, 6 h. For the certification itself 32 h are asked: 'car activity list' shows what is missing.
      "kind": "failed",
      "reason": "* (glob)
  $ ls Other | grep requests
  [1]
  $ car request renewal
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
