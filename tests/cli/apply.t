A candidate applies to the program office. First the record, with a resume and a proof of what the program asks for.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ cd DoeJane
  $ echo "I have worked in libraries since 2019." >../cv.txt
  $ echo "Lincoln High School" >../diploma.txt
  $ car add-artifact resume ../cv.txt >/dev/null
  $ car add-artifact diploma ../diploma.txt >/dev/null

Without a claim the application is made all the same, and says what it lacks:

  $ car apply --as-of 2026-05-02

It is said what leaves, and where it lies:

  $ mkdir ../outbox
  $ car apply --email jane@example.org --eligible diploma="Lincoln High School, 1998" \
  >   --eligible hours="2,100 hours at Example Library" --output ../outbox --as-of 2026-05-02

The first application is not lost:

  $ find .car/trash -type f

What was made is a signed zip around a bag that anybody can look into:

  $ unzip -Z1 ../outbox/DoeJaneCAR-application.asics
  $ unzip -q -j ../outbox/DoeJaneCAR-application.asics -d ../object DoeJaneCAR-application.zip
  $ unzip -Z1 ../object/DoeJaneCAR-application.zip
  $ unzip -p ../object/DoeJaneCAR-application.zip '*/application.json' | grep -A 12 '"eligibility"'

It is in the log with what left, before anybody can have it:

  $ tail -1 log.jsonl | tr ',' '\n' | grep -A 4 departure

The answer as JSON:

  $ car apply --email jane@example.org --as-of 2026-05-03 --json

A copy never takes the place of another file, and then nothing is made at all:

  $ state() { find . -type f | sort | xargs sha256sum | sha256sum; }
  $ state >../before
  $ car apply --output ../outbox
  $ car apply --output ../not-there
  $ state | diff ../before -

What the program does not ask for:

  $ car apply --eligible diplome="Lincoln High School"
  $ car apply --eligible diploma
  $ state | diff ../before -

A document that was changed since it was filed:

  $ echo "and before" >>1-introduction/cv.txt
  $ car apply
  $ car accept resume
  $ car apply --as-of 2026-05-04 >/dev/null

The key is used only when nobody else can read it:

  $ state >../before
  $ chmod 644 ~/config/car/keys/*.pem
  $ car apply
  $ chmod 600 ~/config/car/keys/*.pem
  $ mkdir ../elsewhere && mv ~/config/car/keys/*.pem ../elsewhere
  $ car apply
  $ mv ../elsewhere/*.pem ~/config/car/keys
  $ state | diff ../before -

A key with a passphrase opens with that passphrase alone, and nobody is asked where there is no terminal:

  $ cd ..
  $ car init RoeRichard --name "Richard Roe" --passphrase-fd 3 3<<<"correct horse" >/dev/null
  $ car apply -C RoeRichard --passphrase-fd 3 3<<<"wrong horse"
  $ car apply -C RoeRichard
  $ car apply -C RoeRichard --passphrase-fd 3 3<<<"correct horse" | head -1

Where there is no record:

  $ car apply -C outbox

Once accepted, nobody applies again:

  $ car review init office --no-passphrase >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma="Lincoln High School, 1998" \
  >   --eligible hours="2,100 hours at Example Library" --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/*/ --trust $code >/dev/null
  $ car apply -C DoeJane
