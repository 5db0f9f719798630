The certification is given to those who ask for it, once enough sets are achieved.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car request certification -C DoeJane
  car: error: */DoeJane: the office has not accepted you as a candidate yet (glob)
  car: hint: send your application ('car apply'), and file the acceptance letter with 'car receive FILE'
  [1]

  $ car review init office --no-passphrase >/dev/null
  $ echo "My life" >cv.txt
  $ car add-artifact -C DoeJane resume cv.txt >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox \
  >   >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust $code >/dev/null
  $ car request certification -C DoeJane
  car: error: LSSC-2026-00001: 0 of 3 core sets are achieved, and 0 of 3 elective sets are achieved
  car: hint: 'car status' shows what is open
  [1]
  $ car request certification -C DoeJane --json
  {
    "error": {
      "kind": "answer_no",
      "exit_code": 1,
      "subject": "LSSC-2026-00001",
      "reason": "0 of 3 core sets are achieved, and 0 of 3 elective sets are achieved",
      "hint": "'car status' shows what is open"
    }
  }
  [1]
  $ ls DoeJane | grep requests
  [1]

Six sets by courses, each decided by the office:

  $ for set in FND COM TEC ACC CAT ARA; do
  >   car set choose -C DoeJane $set --route course >/dev/null
  >   echo "passed $set" >$set.txt
  >   car attach-ccc -C DoeJane $set $set.txt --provider "State Library" --course "$set" --completed 2026-01-15 >/dev/null
  >   car submit -C DoeJane $set --yes --output office/inbox >/dev/null 2>&1
  >   car review intake -C office --arrived 2026-05-02 >/dev/null
  >   car review decide -C office LSSC-2026-00001-$set-1 --outcome approved --reason "the certificate is in order" >/dev/null
  > done
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* | tail -2
  18 filed, 1 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ ls DoeJane/9-letters
  access-services-letter.asics
  access-services-letter.txt
  cataloging-letter.asics
  cataloging-letter.txt
  communication-letter.asics
  communication-letter.txt
  foundations-letter.asics
  foundations-letter.txt
  readers-advisory-letter.asics
  readers-advisory-letter.txt
  section.toml
  technology-letter.asics
  technology-letter.txt

Now it is asked for, once:

  $ mkdir outbox
  $ cp -a DoeJane copy
  $ car request certification -C copy --json
  {
    "kind": "certification",
    "number": 1,
    "file": "requests/certification-1/DoeJaneCAR-00001-certification-1.asics",
    "to_send": "*/copy/requests/certification-1/DoeJaneCAR-00001-certification-1.asics", (glob)
    "is_encrypted": false,
    "sha256": "*", (glob)
    "size": * (glob)
  }
  $ car request certification -C DoeJane "Please write Jane A. Doe." --output outbox
  Prepared your request for the certification (Library Support Staff Certification, * kB): (glob)
    outbox/DoeJaneCAR-00001-certification-1.asics
    SHA-256 of its content * (glob)
  Your own copy is requests/certification-1/DoeJaneCAR-00001-certification-1.asics.
  It is prepared, not sent: send this file to the office.
  Next: 'car receive' files the receipt and the letter.
  $ car request certification -C DoeJane
  car: error: */DoeJane/requests/certification-1: you have asked for it already (glob)
  car: hint: send the file in that folder if you have not; the office answers with a receipt and a letter
  [1]
  $ unzip -q -j outbox/*.asics '*.zip' -d object && unzip -p object/*.zip '*/request.json' | grep -E '"(kind|text|slug)"'
    "kind": "certification",
    "text": "Please write Jane A. Doe.",
          "slug": "foundations"
          "slug": "communication"
          "slug": "technology"
          "slug": "access-services"
          "slug": "readers-advisory"
          "slug": "cataloging"

The office takes it, and its receipt is filed with it:

  $ cp outbox/*.asics office/inbox
  $ car review intake -C office --arrived 2026-05-02 >/dev/null
  $ car receive -C DoeJane office/outbox/* | grep request
  20-certification-1-receipt.asics: The office received your request for the certification on 2026-05-02.
    filed as requests/certification-1/DoeJaneCAR-00001-certification-1-receipt.asics
  $ ls DoeJane/requests/certification-1
  DoeJaneCAR-00001-certification-1-receipt.asics
  DoeJaneCAR-00001-certification-1.asics
