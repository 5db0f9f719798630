A candidate's computer was stolen. Nobody is to send anything in her name any more.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-10 +%s)
  $ car review revoke -C office LSSC-2026-00001 --reason key-compromise --why "her computer was stolen"
  car: error: there is no terminal to ask on: Revoke it, for ever?
  car: hint: add --yes to answer yes to every question
  [2]
  $ car review revoke -C office LSSC-2026-00001 --reason key-compromise
  car: error: car review revoke: does not say why
  car: hint: add --why TEXT, for the journal
  [2]
  $ car review revoke -C office LSSC-2026-00001 --why "her computer was stolen"
  car: error: car review revoke: does not say for which reason
  car: hint: add --reason WORD
  [2]
  $ car review revoke -C office LSSC-2026-00007 --reason key-compromise --why "her computer was stolen" --yes
  car: error: LSSC-2026-00007: is neither a candidate nor a signer of the office
  car: hint: did you mean 'LSSC-2026-00001'? The signers of the office are 'intake' (Program office, intake) and 'decision' (Ruth Example)
  [2]
  $ ls office/lists
  candidates-1.crl
  office-1.crl
  root-1.crl
  $ car review revoke -C office LSSC-2026-00001 --reason key-compromise --why "her computer was stolen" --yes
  Revoked 1 certificate of LSSC-2026-00001, Jane Doe (key-compromise).
  What they signed is refused from now on, also what arrived before and was not taken in yet. What has a receipt stays as it is.
  Issued list 2 of 'candidates', in force until 2026-06-14.
  Next: publish the files in public/.
  $ openssl crl -in office/public/candidates.crl -CAfile office/public/candidates-ca.pem -noout -text 2>&1 | grep -E "verify|Revocation Date|Compromise"
  verify OK
          Revocation Date: May 10 00:00:00 2026 GMT
                  Key Compromise
  $ car review revoke -C office LSSC-2026-00001 --reason superseded --why "again" --yes
  car: error: LSSC-2026-00001: was revoked on 2026-05-10 already
  car: hint: a new key is taken with 'car review enrol FILE --replace-key LSSC-2026-00001'
  [1]
  $ car set choose -C DoeJane access-services --route course >/dev/null
  $ echo certificate >ccc.pdf
  $ car attach-ccc -C DoeJane ACC ccc.pdf --provider "Example College" --course "Lending" --completed 2026-04-02 >/dev/null
  $ car submit -C DoeJane ACC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-10
  DoeJaneAccessServicesCAR-00001-1.asics: quarantined (certificate-revoked): a certificate was revoked: certificate revoked (Jane Doe, LSSC-2026-00001)
  0 accepted, 0 refused, 1 quarantined, 0 known.
  [1]

On a terminal it asks first:

  $ car init RoeRichard --name "Richard Roe" --no-passphrase >/dev/null
  $ car apply -C RoeRichard --eligible diploma=yes --eligible hours=2000 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ in-terminal car review revoke -C office LSSC-2026-00002 --reason withdrawn --why "he asked for it" <<'END'
  > see what arrived before
  > see for ever?
  > type n\r
  > end
  > END
  ended with 1
  $ ls office/lists
  candidates-1.crl
  candidates-2.crl
  office-1.crl
  root-1.crl

A signer of the office itself gets a new key:

  $ car review revoke -C office intake --replace --no-passphrase
  car: error: car review revoke: does not say for which reason
  car: hint: add --reason WORD
  [2]
  $ car review revoke -C office intake --reason superseded --why "a new server" --yes --json | sed 's/[0-9a-f]\{16,\}/SERIAL/'
  {
    "who": "intake",
    "name": "Program office, intake",
    "revoked": {
      "authority": "office",
      "reason": "superseded",
      "revoked_at": "2026-05-10T00:00:00Z",
      "serials": [
        "SERIAL"
      ],
      "list": {
        "authority": "office",
        "number": 2,
        "next_update": "2026-06-14T00:00:00Z"
      }
    },
    "signer": null
  }
  $ car review intake -C office
  car: error: keys/intake-certificate.pem: the certificate of 'intake' was revoked on 2026-05-10
  car: hint: nothing was done; 'car review revoke intake --replace' gives it a new key
  [3]
  $ car review revoke -C office intake --replace --no-passphrase
  'intake' has a new key, keys/intake.pem, and a certificate for Program office, intake until 2036-05-10.
  Next: keep a second copy of it.
  $ ls office/keys office/keys/old | sed 's/[0-9a-f]\{16,\}/SERIAL/'
  office/keys:
  candidates.pem
  decision-certificate.pem
  decision.pem
  intake-certificate.pem
  intake.pem
  office.pem
  old
  root.pem
  
  office/keys/old:
  intake-SERIAL-certificate.pem
  intake-SERIAL.pem
  $ stat -c '%a %n' office/keys/old/*.pem office/keys/intake.pem | sed 's/[0-9a-f]\{16,\}/SERIAL/'
  600 office/keys/old/intake-SERIAL-certificate.pem
  600 office/keys/old/intake-SERIAL.pem
  600 office/keys/intake.pem
  $ car review revoke -C office "Ruth Example" --reason cessation --why "she retires" --yes --replace --signer "Sam Example" --no-passphrase
  Revoked 1 certificate of decision, Ruth Example (cessation).
  Candidates refuse what 'decision' signs from now on, and what it signed before and they have not filed yet. What they filed already stays.
  Issued list 3 of 'office', in force until 2026-06-14.
  Next: publish the files in public/.
  'decision' has a new key, keys/decision.pem, and a certificate for Sam Example until 2036-05-10.
  Next: keep a second copy of it.
  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome take-course --reason "said so" >/dev/null
  $ car review letters -C office | head -1
  Jane Doe: outbox/LSSC-2026-00001/3-TEC-1-decision.asics
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep decision
  3-TEC-1-decision.asics: The office decided that Technology is to be achieved by a course.
    filed as submissions/technology-1/DoeJaneTechnologyCAR-00001-1-decision.asics
  $ car review revoke -C office LSSC-2026-00002 --reason withdrawn --why "he asked" --yes --replace
  car: error: car review revoke: --replace is for the office's own signers
  car: hint: a candidate makes their own key: 'car apply --new-key'
  [2]
  $ car review revoke -C office LSSC-2026-00002 --reason withdrawn --why "he asked" --yes --signer "Sam"
  car: error: car review revoke: --signer and --no-passphrase belong to --replace
  car: hint: add --replace for a new key
  [2]

Without the key that publishes it nothing is revoked:

  $ mv office/keys/candidates.pem .
  $ car review revoke -C office LSSC-2026-00002 --reason withdrawn --why "he asked for it" --yes
  car: error: */office/keys/candidates.pem: the key 'candidates' of the office is not here (glob)
  car: hint: bring it from where it is kept, run this again, and take it back there
  [3]
  $ mv candidates.pem office/keys
  $ car review revoke LSSC-2026-00002 --reason withdrawn --why "he asked for it" --yes
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
