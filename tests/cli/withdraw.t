A submission that was not sent is taken back.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car review init office --no-passphrase >/dev/null
  $ echo "My life" >cv.txt
  $ car add-artifact -C DoeJane resume cv.txt >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox \
  >   >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust $code >/dev/null
  $ car set choose -C DoeJane technology --route course >/dev/null
  $ echo "passed" >ccc.txt
  $ car attach-ccc -C DoeJane TEC ccc.txt --provider "State Library" --course "Computers" --completed 2026-01-15 >/dev/null

Nothing is prepared yet:

  $ car withdraw -C DoeJane TEC

  $ mkdir outbox
  $ car submit -C DoeJane TEC --yes --output outbox >/dev/null 2>&1
  $ car withdraw -C DoeJane TEC --as-of 2026-05-02
  $ ls DoeJane/submissions
  $ find DoeJane/.car/trash -name '*.asics'

The set is open again. What was withdrawn had been sent after all: its receipt brings it back.

  $ cp outbox/*.asics office/inbox
  $ car review intake -C office --arrived 2026-05-02 >/dev/null
  $ car receive -C DoeJane office/outbox/* | grep received
  $ ls DoeJane/submissions/technology-1
  $ find DoeJane/.car/trash -name '*.asics'

Now it is with the office, and stays there:

  $ car withdraw -C DoeJane TEC

The answer as JSON:

  $ car set choose -C DoeJane communication --route course >/dev/null
  $ echo "passed too" >ccc.txt
  $ car attach-ccc -C DoeJane COM ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit -C DoeJane COM --yes >/dev/null 2>&1
  $ car withdraw -C DoeJane communication --as-of 2026-05-02 --json

A set that there is not, and no record:

  $ car withdraw -C DoeJane technolgy
  $ car withdraw -C outbox TEC
