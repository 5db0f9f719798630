The certification is given to those who ask for it, once enough sets are achieved.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car request certification -C DoeJane

  $ car review init office --no-passphrase >/dev/null
  $ echo "My life" >cv.txt
  $ car add-artifact -C DoeJane resume cv.txt >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox \
  >   >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust $code >/dev/null
  $ car request certification -C DoeJane
  $ car request certification -C DoeJane --json
  $ ls DoeJane | grep requests

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
  $ ls DoeJane/9-letters

Now it is asked for, once:

  $ mkdir outbox
  $ car request certification -C DoeJane "Please write Jane A. Doe." --output outbox
  $ car request certification -C DoeJane
  $ unzip -q -j outbox/*.asics '*.zip' -d object && unzip -p object/*.zip '*/request.json' | grep -E '"(kind|text|slug)"'

The office takes it, and its receipt is filed with it:

  $ cp outbox/*.asics office/inbox
  $ car review intake -C office --arrived 2026-05-02 >/dev/null
  $ car receive -C DoeJane office/outbox/* | grep request
  $ ls DoeJane/requests/certification-1
