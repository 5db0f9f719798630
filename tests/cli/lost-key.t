Jane Doe loses her key, gets another one, and goes on with the same record. One portfolio of hers is with the office; a
certificate of a course is prepared and not sent yet.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car set choose -C DoeJane access-services --route course >/dev/null
  $ echo certificate >ccc.pdf
  $ car attach-ccc -C DoeJane ACC ccc.pdf --provider "Example College" --course "Lending" --completed 2026-04-02 >/dev/null
  $ mkdir mail
  $ car submit -C DoeJane ACC --yes --output mail >/dev/null 2>&1
  $ mv mail/*.asics signed-with-the-old-key.asics

The disk with the key is broken, and there was no backup:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-10 +%s)
  $ keys=$XDG_CONFIG_HOME/car/keys; mkdir found; mv "$keys"/*.pem found
  $ car request renewal -C DoeJane
  With it go 0 activities that count, 0 h. For the certification itself 32 h are asked: 'car activity list' shows what is missing.
  car: error: */config/car/keys/*.pem: the key of this record is not on this computer (glob)
  car: hint: 'car key import FILE' brings it from the computer where the record was made, or from a backup; if it is lost, 'car apply --new-key' makes another
  [3]
  $ car doctor -C DoeJane | grep -A2 key-not-usable
  warning key-not-usable
          the record: */config/car/keys/*.pem: (glob)
          the key of this record is not on this computer
  $ car apply -C DoeJane
  car: error: */DoeJane: the office accepted you already, as LSSC-2026-00001 (glob)
  car: hint: 'car status' shows where you stand; if your key is lost, 'car apply --new-key' makes another
  [1]

She makes another key, and a second application with it. What she said in the first stands in it again:

  $ car apply -C DoeJane --new-key --no-passphrase --output mail
  Your new private key is */config/car/keys/*.pem. (glob)
  It has no passphrase: whoever copies the file can sign in your name.
  Make a second copy of it now, with 'car backup' or 'car key export'. The old key stays where it is, and is good for nothing once the office has taken the new one.
  Tell the office that your key is lost, so that it expects this application: it makes sure that it is you.
  Made your application for the program office (* kB): (glob)
    mail/DoeJaneCAR-application.asics
    SHA-256 of its content * (glob)
  In it are the form with your public key, and 1 document.
    resume.txt
  Your own copy is 1-introduction/application.asics.
  It is made, not sent: send this file to the office.
  Next: 'car receive' files the acceptance letter that the office answers with.
  $ ls "$keys" | wc -l
  1
  $ car doctor -C DoeJane | grep -c key-not-usable
  0
  [1]

Until the office's letter has come, nothing else can be done with the office:

  $ car status -C DoeJane | sed -n '3p;$p'
  A new key of yours waits for the office's letter.
        you have not. 'car receive FILE' files the letter.
  $ car status -C DoeJane --json | jq .has_waiting_key
  true

The office holds it, for anybody could have made it:

  $ cp mail/DoeJaneCAR-application.asics office/inbox
  $ car review enrol -C office
  DoeJaneCAR-application.asics: held: a candidate of this name is enrolled, LSSC-2026-00001, with another key
  DoeJaneCAR-application.asics: hint: look whether it is the same person. If not, enrol this one file with --namesake; if they lost their key, with --replace-key LSSC-2026-00001 --checked "how you made sure that it is they"
  0 enrolled, 0 known, 0 refused.
  1 without an answer: see to what is said of it, and run 'car review enrol' again.
  [3]
  $ car review enrol -C office office/inbox/*.asics --replace-key LSSC-2026-00001
  car: error: --checked: it is not said how the candidate's identity was checked
  car: hint: make sure that it is the candidate who asks (by telephone, say), and write how: --checked "called back on the number in the ledger"
  [2]
  $ car review enrol -C office --replace-key LSSC-2026-00001 --checked "called back"
  car: error: car review enrol: --replace-key takes exactly one application, and no other number
  car: hint: name the one file: a key is never replaced in a batch
  [2]
  $ car review enrol -C office office/inbox/*.asics --replace-key LSSC-2026-00002 --checked "called back"
  car: error: LSSC-2026-00002: there is no such candidate
  car: hint: did you mean 'LSSC-2026-00001'?
  [2]
  $ car review enrol -C office office/inbox/*.asics --checked "called back"
  car: error: car review enrol: --checked and --renamed belong to --replace-key
  car: hint: say whose key it replaces: --replace-key NUMBER
  [2]

Ruth calls back on the number that she has, and it is Jane:

  $ car review enrol -C office office/inbox/*.asics --replace-key LSSC-2026-00001 --checked "called back at the library"
  DoeJaneCAR-application.asics: new key of LSSC-2026-00001, until 2030-05-01; the letter is outbox/LSSC-2026-00001/3-acceptance-letter.asics
  The old key of LSSC-2026-00001 is revoked as superseded: what arrives from now on and is signed with it is refused, what arrived before stays valid.
  Issued list 2 of 'candidates', in force until 2026-06-14.
  Next: send Jane Doe what lies in outbox/LSSC-2026-00001/, and publish the files in public/.
  $ openssl crl -in office/public/candidates.crl -noout -text | grep -E "Revocation Date|Superseded"
          Revocation Date: May 10 00:00:00 2026 GMT
                  Superseded
  $ sed 's/[0-9a-f]\{64\}/DIGEST/' office/outbox/LSSC-2026-00001/*-acceptance-letter.txt | sed -n '/^Kind/p;/^Seq/p;/^Sub/p;/^You told/,/^$/p'
  Kind: acceptance
  Sequence: 1
  Subscription-End: 2030-05-01T00:00:00Z
  Kind: acceptance
  Sequence: 3
  Subscription-End: 2030-05-01T00:00:00Z
  You told us that the key of your record was lost, and sent a second application with a new one. We made sure
  that it was you, and this letter of 2026-05-10 carries the certificate for the new key. Your candidate number stays
  
  $ car review enrol -C office mail/*.asics --replace-key LSSC-2026-00001 --checked "called back" --json >again.json
  $ jq -c '[.applications[0].how, .replaced, .revoked, .list]' again.json
  ["known",0,[],null]

With the letter the record has its new key, and what is signed with the old one is told:

  $ car receive -C DoeJane office/outbox/LSSC-2026-00001
  1-acceptance-letter.asics: is filed already, as 2-acceptance/acceptance-letter.asics
  2-TEC-1-receipt.asics: is filed already, as submissions/technology-1/DoeJaneTechnologyCAR-00001-1-receipt.asics
  3-acceptance-letter.asics: Your new key is accepted; you are candidate LSSC-2026-00001. Your subscription runs until 2030-05-01.
    filed as 2-acceptance/acceptance-letter-3.asics
    ACC, attempt 1, is signed with the old key. If it did not reach the office before this letter, take it back with 'car withdraw ACC' and submit it again.
  1 filed, 2 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ ls DoeJane/2-acceptance
  acceptance-letter-3.asics
  acceptance-letter-3.txt
  acceptance-letter.asics
  acceptance-letter.txt
  section.toml
  $ car validate -C DoeJane | grep 2-acceptance
  [1]
  $ car status -C DoeJane | tail -2
  Next: Access Services is prepared for sending, and signed with your old key.
        'car withdraw ACC' takes it back; then submit it again.
  $ car send -C DoeJane --to http://127.0.0.1:1/ --yes
  car: error: submissions/access-services-1/DoeJaneAccessServicesCAR-00001-1.asics: is signed with your old key, which the office does not take any more
  car: hint: take it back with 'car withdraw ACC' and submit it again
  [1]
  $ car submit -C DoeJane ACC --yes 2>&1 | sed 's|/.*/DoeJane|DoeJane|'
  car: error: DoeJane/submissions/access-services-1: ACC is prepared for sending already, and signed with your old key
  car: hint: take it back with 'car withdraw ACC', and submit it again
  $ car withdraw -C DoeJane ACC
  Took back the submission of Access Services, attempt 1. It lies in .car/trash/20260510T000000Z-2/submissions/access-services-1.
  The set is open again. Do not send a copy of it any more: if the office receives one after all, its receipt brings it back.
  Next: change what you want, then 'car submit ACC'.
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-11 +%s)
  $ car submit -C DoeJane ACC --yes --output office/inbox 2>/dev/null | tail -3
  Your own copy is submissions/access-services-1/DoeJaneAccessServicesCAR-00001-1.asics.
  It is prepared, not received: send this file to the office.
  Next: 'car receive' files the receipt; until you sent it, 'car withdraw ACC' takes it back.
  $ car review intake -C office --arrived 2026-05-11
  DoeJaneAccessServicesCAR-00001-1.asics: LSSC-2026-00001-ACC-1 accepted, to be decided by 2026-07-10
  1 accepted, 0 refused, 0 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep Access
  4-ACC-1-receipt.asics: The office received Access Services, attempt 1, on 2026-05-11 and means to decide by 2026-07-10.
    filed as submissions/access-services-1/DoeJaneAccessServicesCAR-00001-1-receipt.asics
  $ car doctor -C DoeJane | grep -E "submissions|acceptance|key"
  [1]
  $ car verify DoeJane/submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics --receipt DoeJane/submissions/technology-1/*-receipt.asics --office office/public/root.pem | tail -1
  Accepted: every check passed.
  $ car log -C DoeJane | grep -E "key|Access"
  2026-05-05T00:00:00Z  chose Access Services (course) as section 4
  2026-05-05T00:00:00Z  prepared Access Services for LSSCP_Admin, attempt 1
  2026-05-10T00:00:00Z  made a second application for the program office, with a new key
  2026-05-10T00:00:00Z  Your new key is accepted; you are candidate LSSC-2026-00001. Your subscription runs until 2030-05-01.
  2026-05-10T00:00:00Z  took back the submission of Access Services, attempt 1
  2026-05-11T00:00:00Z  prepared Access Services for LSSCP_Admin, attempt 1
  2026-05-11T00:00:00Z  The office received Access Services, attempt 1, on 2026-05-11 and means to decide by 2026-07-10.

Whoever finds the old key can do nothing with it. What was signed with it and comes now is refused:

  $ car review intake -C office signed-with-the-old-key.asics --arrived 2026-05-11
  signed-with-the-old-key.asics: quarantined (certificate-revoked): a certificate was revoked: certificate revoked (Jane Doe, LSSC-2026-00001)
  0 accepted, 0 refused, 1 quarantined, 0 known.
  [1]
  $ rm mail/*
  $ car apply -C DoeJane --new-key --no-passphrase --json --output mail | jq 'keys'
  [
    "disclosures",
    "documents",
    "file",
    "key",
    "key_file",
    "sha256",
    "size",
    "to_send",
    "unclaimed",
    "unread"
  ]
