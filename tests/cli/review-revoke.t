A candidate's computer was stolen. Nobody is to send anything in her name any more.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-10 +%s)
  $ car review revoke -C office LSSC-2026-00001 --reason key-compromise --why "her computer was stolen"
  $ car review revoke -C office LSSC-2026-00001 --reason key-compromise
  $ car review revoke -C office LSSC-2026-00001 --why "her computer was stolen"
  $ car review revoke -C office LSSC-2026-00007 --reason key-compromise --why "her computer was stolen" --yes
  $ ls office/lists
  $ car review revoke -C office LSSC-2026-00001 --reason key-compromise --why "her computer was stolen" --yes
  $ openssl crl -in office/public/candidates.crl -CAfile office/public/candidates-ca.pem -noout -text 2>&1 | grep -E "verify|Revocation Date|Compromise"
  $ car review revoke -C office LSSC-2026-00001 --reason superseded --why "again" --yes
  $ car set choose -C DoeJane access-services --route course >/dev/null
  $ echo certificate >ccc.pdf
  $ car attach-ccc -C DoeJane ACC ccc.pdf --provider "Example College" --course "Lending" --completed 2026-04-02 >/dev/null
  $ car submit -C DoeJane ACC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-10

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
  $ ls office/lists

A signer of the office itself gets a new key:

  $ car review revoke -C office intake --replace --no-passphrase
  $ car review revoke -C office intake --reason superseded --why "a new server" --yes --json | sed 's/[0-9a-f]\{16,\}/SERIAL/'
  $ car review intake -C office
  $ car review revoke -C office intake --replace --no-passphrase
  $ ls office/keys office/keys/old | sed 's/[0-9a-f]\{16,\}/SERIAL/'
  $ stat -c '%a %n' office/keys/old/*.pem office/keys/intake.pem | sed 's/[0-9a-f]\{16,\}/SERIAL/'
  $ car review revoke -C office "Ruth Example" --reason cessation --why "she retires" --yes --replace --signer "Sam Example" --no-passphrase
  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome take-course --reason "said so" >/dev/null
  $ car review letters -C office | head -1
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep decision
  $ car review revoke -C office LSSC-2026-00002 --reason withdrawn --why "he asked" --yes --replace
  $ car review revoke -C office LSSC-2026-00002 --reason withdrawn --why "he asked" --yes --signer "Sam"

Without the key that publishes it nothing is revoked:

  $ mv office/keys/candidates.pem .
  $ car review revoke -C office LSSC-2026-00002 --reason withdrawn --why "he asked for it" --yes
  $ mv candidates.pem office/keys
  $ car review revoke LSSC-2026-00002 --reason withdrawn --why "he asked for it" --yes
