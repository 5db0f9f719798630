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
  car: error: TEC: nothing of this set is prepared for sending
  car: hint: 'car status' shows where every set stands
  [1]

  $ mkdir outbox
  $ car submit -C DoeJane TEC --yes --output outbox >/dev/null 2>&1
  $ car withdraw -C DoeJane TEC --as-of 2026-05-02
  Took back the submission of Technology, attempt 1. It lies in .car/trash/20260502T000000Z-1/submissions/technology-1.
  The set is open again. Do not send a copy of it any more: if the office receives one after all, its receipt brings it back.
  Next: change what you want, then 'car submit TEC'.
  $ ls DoeJane/submissions
  $ find DoeJane/.car/trash -name '*.asics'
  DoeJane/.car/trash/20260502T000000Z-1/submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics

The set is open again. What was withdrawn had been sent after all: its receipt brings it back.

  $ cp outbox/*.asics office/inbox
  $ car review intake -C office --arrived 2026-05-02 >/dev/null
  $ car receive -C DoeJane office/outbox/* | grep received
  2-TEC-1-receipt.asics: The office received Technology, attempt 1, on 2026-05-02 and means to decide by 2026-07-01.
  $ ls DoeJane/submissions/technology-1
  DoeJaneTechnologyCAR-00001-1-receipt.asics
  DoeJaneTechnologyCAR-00001-1.asics
  $ find DoeJane/.car/trash -name '*.asics'

Now it is with the office, and stays there:

  $ car withdraw -C DoeJane TEC
  car: error: TEC: the office has received it, and it cannot be taken back
  car: hint: wait for the decision; 'car status' shows when it is due
  [1]

The answer as JSON:

  $ car set choose -C DoeJane communication --route course >/dev/null
  $ echo "passed too" >ccc.txt
  $ car attach-ccc -C DoeJane COM ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit -C DoeJane COM --yes >/dev/null 2>&1
  $ car withdraw -C DoeJane communication --as-of 2026-05-02 --json
  {
    "set": "communication",
    "attempt": 1,
    "sha256": "*", (glob)
    "trash": ".car/trash/20260502T000000Z-2/submissions/communication-1"
  }

A set that there is not, and no record:

  $ car withdraw -C DoeJane technolgy
  car: error: technolgy: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car withdraw -C outbox TEC
  car: error: */outbox: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
