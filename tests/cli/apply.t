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
  Made your application for the program office (*): (glob)
    */DoeJane/1-introduction/application.asics (glob)
    SHA-256 of its content * (glob)
  In it are the form with your public key, and 2 documents.
    cv.txt
    diploma.txt
  It does not say how to reach you: 'car apply --email ADDRESS' makes it anew.
  It says nothing to 'diploma', which the program asks for: 'car apply --eligible diploma=TEXT'.
  It says nothing to 'hours', which the program asks for: 'car apply --eligible hours=TEXT'.
  It is made, not sent: send this file to the office.
  Next: 'car receive' files the acceptance letter that the office answers with.

It is said what leaves, and where it lies:

  $ mkdir ../outbox
  $ car apply --email jane@example.org --eligible diploma="Lincoln High School, 1998" \
  >   --eligible hours="2,100 hours at Example Library" --output ../outbox --as-of 2026-05-02
  Made your application for the program office (*): (glob)
    ../outbox/DoeJaneCAR-application.asics
    SHA-256 of its content * (glob)
  In it are the form with your public key, and 2 documents.
    cv.txt
    diploma.txt
  Your own copy is 1-introduction/application.asics.
  It is made, not sent: send this file to the office.
  Next: 'car receive' files the acceptance letter that the office answers with.

The first application is not lost:

  $ find .car/trash -type f
  .car/trash/20260502T000000Z-1/1-introduction/application.asics

What was made is a signed zip around a bag that anybody can look into:

  $ unzip -Z1 ../outbox/DoeJaneCAR-application.asics
  mimetype
  DoeJaneCAR-application.zip
  META-INF/signature.p7s
  $ unzip -q -j ../outbox/DoeJaneCAR-application.asics -d ../object DoeJaneCAR-application.zip
  $ unzip -Z1 ../object/DoeJaneCAR-application.zip
  DoeJaneCAR-application/bagit.txt
  DoeJaneCAR-application/bag-info.txt
  DoeJaneCAR-application/application.json
  DoeJaneCAR-application/request.p10
  DoeJaneCAR-application/data/cv.txt
  DoeJaneCAR-application/data/diploma.txt
  DoeJaneCAR-application/manifest-sha256.txt
  DoeJaneCAR-application/tagmanifest-sha256.txt
  $ unzip -p ../object/DoeJaneCAR-application.zip '*/application.json' | grep -A 12 '"eligibility"'
    "eligibility": [
      {
        "id": "diploma",
        "statement": "Lincoln High School, 1998",
        "files": [
          "diploma.txt"
        ]
      },
      {
        "id": "hours",
        "statement": "2,100 hours at Example Library",
        "files": []
      }

It is in the log with what left, before anybody can have it:

  $ tail -1 log.jsonl | tr ',' '\n' | grep -A 4 departure
  "departure":{"to":"the program office"
  "sha256":"*" (glob)
  "files":["cv.txt"
  "diploma.txt"
  "application.json"]

The answer as JSON:

  $ car apply --email jane@example.org --as-of 2026-05-03 --json
  {
    "file": "1-introduction/application.asics",
    "to_send": "*/DoeJane/1-introduction/application.asics", (glob)
    "sha256": "*", (glob)
    "size": *, (glob)
    "documents": [
      "cv.txt",
      "diploma.txt"
    ],
    "unclaimed": [
      "diploma",
      "hours"
    ],
    "disclosures": [],
    "unread": []
  }

A copy never takes the place of another file, and then nothing is made at all:

  $ state() { find . -type f | sort | xargs sha256sum | sha256sum; }
  $ state >../before
  $ car apply --output ../outbox
  car: error: ../outbox/DoeJaneCAR-application.asics: exists already and is not overwritten
  car: hint: name another folder with --output, or move that file away
  [1]
  $ car apply --output ../not-there
  car: error: ../not-there: is no folder
  car: hint: make it first, or name another with --output
  [3]
  $ state | diff ../before -

What the program does not ask for:

  $ car apply --eligible diplome="Lincoln High School"
  car: error: diplome: the program does not ask for this
  car: hint: did you mean 'diploma'?
  [2]
  $ car apply --eligible diploma
  car: error: diploma: says nothing
  car: hint: write diploma=TEXT, in quotes
  [2]
  $ state | diff ../before -

A document that was changed since it was filed:

  $ echo "and before" >>1-introduction/cv.txt
  $ car apply
  car: error: */DoeJane/1-introduction/cv.txt: was changed since it was filed (glob)
  car: hint: 'car accept resume' takes it as it is now
  [1]
  $ car accept resume
  cv.txt is filed as it is now.
  Next: 'car validate' checks the record again.
  $ car apply --as-of 2026-05-04 >/dev/null

The key is used only when nobody else can read it:

  $ state >../before
  $ chmod 644 ~/config/car/keys/*.pem
  $ car apply
  car: error: */config/car/keys/*.pem: others on this computer can read this key, so it is not used (glob)
  car: hint: 'chmod 600 */config/car/keys/*.pem' makes it yours alone; if others may have copied it, tell the office (glob)
  [3]
  $ chmod 600 ~/config/car/keys/*.pem
  $ mkdir ../elsewhere && mv ~/config/car/keys/*.pem ../elsewhere
  $ car apply
  car: error: */config/car/keys/*.pem: the key of this record is not on this computer (glob)
  car: hint: 'car key import FILE' brings it from the computer where the record was made, or from a backup; if it is lost, 'car apply --new-key' makes another
  [3]
  $ mv ../elsewhere/*.pem ~/config/car/keys
  $ state | diff ../before -

A key with a passphrase opens with that passphrase alone, and nobody is asked where there is no terminal:

  $ cd ..
  $ car init RoeRichard --name "Richard Roe" --passphrase-fd 3 3<<<"correct horse" >/dev/null
  $ car apply -C RoeRichard --passphrase-fd 3 3<<<"wrong horse"
  car: error: */config/car/keys/*.pem: the passphrase is wrong (glob)
  car: hint: type it again; watch the keyboard's layout and Caps Lock
  [3]
  $ car apply -C RoeRichard
  car: error: there is no terminal to ask on: the passphrase of Richard Roe's key
  car: hint: add --passphrase-fd N, or name a program that asks in CAR_ASKPASS
  [2]
  $ car apply -C RoeRichard --passphrase-fd 3 3<<<"correct horse" | head -1
  Made your application for the program office (*): (glob)

What the documents reveal is told, but for the contact that is given with them:

  $ printf 'Richard Roe, roe@example.org, (402) 555-0142\nReferee: ann@example.org\n' >roe.txt
  $ car add-artifact -C RoeRichard resume roe.txt >/dev/null
  $ car apply -C RoeRichard --email roe@example.org --telephone 402-555-0142 --passphrase-fd 3 3<<<"correct horse"
  Made your application for the program office (*): (glob)
    */RoeRichard/1-introduction/application.asics (glob)
    SHA-256 of its content * (glob)
  In it are the form with your public key, and 1 document.
    roe.txt
  What they reveal:
  1-introduction/roe.txt
        e-mail address: a\xe2\x80\xa6@example.org (line 2) (esc)
     -> Take it out or blacken it, unless it is meant to be read.
  1 thing to look at before anything leaves.
  It says nothing to 'diploma', which the program asks for: 'car apply --eligible diploma=TEXT'.
  It says nothing to 'hours', which the program asks for: 'car apply --eligible hours=TEXT'.
  It is made, not sent: send this file to the office.
  Next: 'car receive' files the acceptance letter that the office answers with.
  $ car apply -C RoeRichard --passphrase-fd 3 3<<<"correct horse" --json | jq -c '[.disclosures[] | [.file, .kind, .place, .found]]'
  [["1-introduction/roe.txt","e-mail-address","line 1","r\xe2\x80\xa6@example.org"],["1-introduction/roe.txt","telephone-number","line 1","\xe2\x80\xa60142"],["1-introduction/roe.txt","e-mail-address","line 2","a\xe2\x80\xa6@example.org"]] (esc)

Where there is no record:

  $ car apply -C outbox
  car: error: */outbox: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]

Once accepted, nobody applies again:

  $ car review init office --no-passphrase >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma="Lincoln High School, 1998" \
  >   --eligible hours="2,100 hours at Example Library" --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/*/ --trust $code >/dev/null
  $ car apply -C DoeJane
  car: error: */DoeJane: the office accepted you already, as LSSC-2026-00001 (glob)
  car: hint: 'car status' shows where you stand; if your key is lost, 'car apply --new-key' makes another
  [1]
