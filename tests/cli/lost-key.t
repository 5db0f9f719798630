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
  $ car doctor -C DoeJane | grep -A2 key-not-usable
  $ car apply -C DoeJane

She makes another key, and a second application with it. What she said in the first stands in it again:

  $ car apply -C DoeJane --new-key --no-passphrase --output mail
  $ ls "$keys" | wc -l
  $ car doctor -C DoeJane | grep -c key-not-usable

The office holds it, for anybody could have made it:

  $ cp mail/DoeJaneCAR-application.asics office/inbox
  $ car review enrol -C office
  $ car review enrol -C office office/inbox/*.asics --replace-key LSSC-2026-00001
  $ car review enrol -C office --replace-key LSSC-2026-00001 --checked "called back"
  $ car review enrol -C office office/inbox/*.asics --replace-key LSSC-2026-00002 --checked "called back"
  $ car review enrol -C office office/inbox/*.asics --checked "called back"

Ruth calls back on the number that she has, and it is Jane:

  $ car review enrol -C office office/inbox/*.asics --replace-key LSSC-2026-00001 --checked "called back at the library"
  $ openssl crl -in office/public/candidates.crl -noout -text | grep -E "Revocation Date|Superseded"
  $ sed 's/[0-9a-f]\{64\}/DIGEST/' office/outbox/LSSC-2026-00001/*-acceptance-letter.txt | sed -n '/^Kind/p;/^Seq/p;/^Sub/p;/^You told/,/^$/p'
  $ car review enrol -C office mail/*.asics --replace-key LSSC-2026-00001 --checked "called back" --json >again.json
  $ jq -c '[.applications[0].how, .replaced, .revoked, .list]' again.json

With the letter the record has its new key, and what is signed with the old one is told:

  $ car receive -C DoeJane office/outbox/LSSC-2026-00001
  $ ls DoeJane/2-acceptance
  $ car validate -C DoeJane | grep 2-acceptance
  $ car status -C DoeJane | tail -2
  $ car send -C DoeJane --to http://127.0.0.1:1/ --yes
  $ car submit -C DoeJane ACC --yes 2>&1 | sed 's|/.*/DoeJane|DoeJane|'
  $ car withdraw -C DoeJane ACC
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-11 +%s)
  $ car submit -C DoeJane ACC --yes --output office/inbox 2>/dev/null | tail -3
  $ car review intake -C office --arrived 2026-05-11
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep Access
  $ car doctor -C DoeJane | grep -E "submissions|acceptance|key"
  $ car verify DoeJane/submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics --receipt DoeJane/submissions/technology-1/*-receipt.asics --office office/public/root.pem | tail -1
  $ car log -C DoeJane | grep -E "key|Access"

Whoever finds the old key can do nothing with it. What was signed with it and comes now is refused:

  $ car review intake -C office signed-with-the-old-key.asics --arrived 2026-05-11
  $ rm mail/*
  $ car apply -C DoeJane --new-key --no-passphrase --json --output mail | jq 'keys'
