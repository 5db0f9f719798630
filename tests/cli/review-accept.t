What arrives after the end of the subscription is refused for that alone, and an administrator can take it all the same.

  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car apply -C DoeJane --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 --trust $code >/dev/null
  $ echo "a certificate" >ccc.pdf
  $ as_of 2030-02-20
  $ for set in technology reference; do
  >   car set choose -C DoeJane $set --route course >/dev/null
  >   car attach-ccc -C DoeJane $set ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  >   car submit -C DoeJane $set --to LSSCP_admin --yes --output mail-$set >/dev/null 2>&1
  > done
  $ as_of 2030-03-09
  $ car review crl -C office --root >/dev/null
  $ as_of 2030-03-11
  $ car review intake -C office mail-technology --arrived 2030-03-10
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | head -3

Only for a reason, and only what exists:

  $ car review accept -C office LSSC-2026-00001-TEC-1
  $ car review accept -C office LSSC-2026-00001-TEC-1 --reason " "
  $ car review accept -C office LSSC-2026-00001-REF-1 --reason "The post was on strike."
  $ car review accept -C mail-reference LSSC-2026-00001-TEC-1 --reason "The post was on strike."

Accepted, it counts as of its arrival, and a second receipt says so:

  $ car review accept -C office LSSC-2026-00001-TEC-1 --reason "The post was on strike."
  $ ls office/outbox/LSSC-2026-00001
  $ car review queue -C office
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep -v filed
  $ car attempts -C DoeJane TEC
  $ sqlite3 office/ledger.sqlite3 "SELECT who, what, subject, why FROM journal ORDER BY number DESC LIMIT 1"
  $ car review intake -C office mail-technology
  $ car review accept -C office LSSC-2026-00001-TEC-1 --reason "Again."

As JSON; and what was refused for another reason stays refused:

  $ car review intake -C office mail-reference --arrived 2030-03-10 >/dev/null
  [1]
  $ car review accept -C office LSSC-2026-00001-REF-1 --reason "The post was on strike." --json | sed 's/[0-9a-f]\{64\}/DIGEST/g'
  $ rm -r DoeJane/submissions/reference-1
  $ as_of 2030-02-21
  $ echo "another" >other.pdf
  $ car attach-ccc -C DoeJane reference other.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  $ car submit -C DoeJane REF --to LSSCP_admin --yes --output other >/dev/null 2>&1
  $ as_of 2030-03-11
  $ car review intake -C office other --arrived 2030-02-28 | sed 's/[0-9a-f]\{64\}/DIGEST/g'
