A copy of chosen parts, for somebody whom the candidate names. First a candidate with some evidence.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane; mkdir ../outbox
  $ car set choose technology >/dev/null; car set choose COM >/dev/null
  $ echo books >../booklist.txt; echo other >../other.txt; echo "my life" >../cv.txt
  $ car add-artifact TEC-4 ../booklist.txt --title "A booklist" >/dev/null; car add-artifact TEC-5 ../other.txt >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ printf '## How this set relates to my work\n\nI help.\n' >3-technology/statement.md

It is shown what would leave:

  $ car share TEC-4 resume --for "Ann Archer" --dry-run | sed 's/[0-9.]* k*B/.../'
  This is what leaves, and nothing else: 6 files, ....
         ...  1-introduction/cv.txt
         ...  3-technology/evidence/booklist.txt
       ...  share.json
      ...  index.html
      ...  introduction.html
      ...  set-technology.html
  In the pages stands what you said about the documents, and your name.
  For: Ann Archer.
  It is signed with your key, for which nobody else vouches: the office has not accepted you yet, or your subscription is over.
  $ car share TEC --for "Ann Archer" --dry-run --json | jq -r '.files[].file'
  3-technology/evidence/booklist.txt
  3-technology/evidence/other.txt
  3-technology/statement.md
  share.json
  index.html
  set-technology.html

Nobody is there to ask, so it is said in a script:

  $ car share TEC-4 --for "Ann Archer" 2>&1 | tail -2
  car: error: there is no terminal to ask on: Make this copy for Ann Archer?
  car: hint: add --yes to answer yes to every question
  $ car share TEC-4 resume --for "Ann Archer" --reason "my application" --output ../outbox --yes 2>/dev/null
  Made a copy for Ann Archer:
    ../outbox/DoeJaneCAR-share-1.asics (* kB) (glob)
    SHA-256 of its content * (glob)
  Your own copy is shares/DoeJaneCAR-share-1.asics.
  It is made, not sent: that is for you to do. 'car share log' shows all that ever left.
  $ ls ../outbox shares
  ../outbox:
  DoeJaneCAR-share-1.asics
  
  shares:
  DoeJaneCAR-share-1.asics

Before the office has accepted her, she alone vouches for it:

  $ car verify ../outbox/DoeJaneCAR-share-1.asics
  ../outbox/DoeJaneCAR-share-1.asics
    ok  size              it has * kB (glob)
    ok  outer-archive     it is an archive in the one form that is taken
    ok  signature-form    it has one signature, by a method that is taken
    ok  signer-chain      Jane Doe vouches for itself alone
    ok  signer-role       the signer's role is 'applicant'
    ok  signature         it was signed at 2026-05-02T00:00:00Z
    ok  object-digest     its content is what was signed, * (glob)
    ok  inner-archive     its content is an archive of 10 files
    ok  bag               the bag is complete, with 2 files
    ok  type              it is a share
    ok  value             what it says is well-formed
    ok  files             it has the 2 files that it names, and no other
    ok  recipient         it is for Ann Archer
  In order, but signed by the applicant alone: nobody else vouches for it.
  [1]

What is in it can be seen without car:

  $ unzip -q -j ../outbox/DoeJaneCAR-share-1.asics -d ../object DoeJaneCAR-share-1.zip
  $ unzip -Z1 ../object/DoeJaneCAR-share-1.zip
  DoeJaneCAR-share-1/bagit.txt
  DoeJaneCAR-share-1/bag-info.txt
  DoeJaneCAR-share-1/share.json
  DoeJaneCAR-share-1/index.html
  DoeJaneCAR-share-1/introduction.html
  DoeJaneCAR-share-1/set-technology.html
  DoeJaneCAR-share-1/data/1-introduction/cv.txt
  DoeJaneCAR-share-1/data/3-technology/evidence/booklist.txt
  DoeJaneCAR-share-1/manifest-sha256.txt
  DoeJaneCAR-share-1/tagmanifest-sha256.txt
  $ cd ..; unzip -q object/DoeJaneCAR-share-1.zip; cd DoeJaneCAR-share-1; sha256sum -c --quiet *manifest-sha256.txt && jq -c 'del(.program)' share.json
  {"type":"car.share/1","candidate":{"name":"Jane Doe","sort_name":"Doe, Jane"},"for":"Ann Archer","reason":"my application","created":"2026-05-02T00:00:00Z","parts":[{"place":"TEC-4","title":"Technology, competency 4","files":["3-technology/evidence/booklist.txt"]},{"place":"resume","title":"Resume","files":["1-introduction/cv.txt"]}],"files":[{"file":"1-introduction/cv.txt","original_name":"cv.txt","size":8,"sha256":"*"},{"file":"3-technology/evidence/booklist.txt","original_name":"booklist.txt","size":6,"sha256":"*"}]} (glob)
  $ w3m -dump index.html; w3m -dump set-technology.html | grep -c 'TEC-5\|other'
  Jane Doe
  
  Parts of an achievement record
  
  Program
      Library Support Staff Certification
  Edition
      2012-10
  For
      Ann Archer
  Why
      my application
  
  Contents
  
   1. Technology (TEC) core, by portfolio Sections of Technology (TEC)
        \xe2\x96\xa1 TEC-4 Discuss suitable technology use by different kinds of users. (esc)
   2. Introduction
  
  Made on 2026-05-02 from the achievement record of Jane Doe, for Ann Archer: my
  application.
  
  0
  [1]
  $ for link in $(grep -oh 'href="data[^"]*"' *.html | cut -d'"' -f2); do ls $link; done; cd ../DoeJane
  data/1-introduction/cv.txt
  data/3-technology/evidence/booklist.txt

Once the office has accepted her, whoever has the office's root can check it, at any time:

  $ car review init ../office --no-passphrase >/dev/null
  $ car apply --email jane@example.org --eligible diploma=yes --eligible hours=2000 --output ../office/inbox >/dev/null
  $ car review enrol -C ../office >/dev/null
  $ code=$(openssl x509 -in ../office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive ../office/outbox/* --trust $code >/dev/null
  $ car share TEC --for "Ann Archer" --output ../outbox --yes --json 2>/dev/null | jq -c '[.for, .places, .vouched_for_by, .share.file]'
  ["Ann Archer",["TEC"],"office","shares/DoeJaneCAR-share-2.asics"]
  $ car -C / verify $PWD/../outbox/DoeJaneCAR-share-2.asics --office ../office/public/root.pem --as-of 2050-01-01 | tail -7
    ok  bag               the bag is complete, with 3 files
    ok  type              it is a share
    ok  value             what it says is well-formed
    ok  files             it has the 3 files that it names, and no other
    ok  recipient         it is for Ann Archer
    ok  candidate         it is of candidate LSSC-2026-00001
  Accepted: every check passed.
  $ car verify ../outbox/DoeJaneCAR-share-2.asics | tail -1
  Accepted: every check passed.

After the subscription it works on, and she alone vouches again:

  $ car share TEC-4 --for "Ann Archer" --output ../outbox --yes --as-of 2035-01-01 2>&1 | grep nobody
  It is signed with your key, for which nobody else vouches: the office has not accepted you yet, or your subscription is over.
  $ car verify ../outbox/DoeJaneCAR-share-3.asics --office ../office/public/root.pem --as-of 2050-01-01 | tail -1
  In order, but signed by the applicant alone: nobody else vouches for it.

As pages it is a folder, and nothing stays in the record but the log:

  $ car share COM TEC-4 --for "Millbrook Library" --as pages --output ../outbox --yes 2>/dev/null | sed 's/[0-9a-f]\{64\}/.../; s/([0-9.]* kB)/(...)/'
  Made a copy for Millbrook Library:
    ../outbox/DoeJaneCAR-share-4 (...)
    SHA-256 of its content ...
  It is made, not sent: that is for you to do. 'car share log' shows all that ever left.
  $ (cd ../outbox/DoeJaneCAR-share-4; find . -type f | LC_ALL=C sort); ls shares; find ../outbox -perm /077
  ./files/3-technology/evidence/booklist.txt
  ./index.html
  ./set-communication.html
  ./set-technology.html
  DoeJaneCAR-share-1.asics
  DoeJaneCAR-share-2.asics
  DoeJaneCAR-share-3.asics
  ../outbox
  $ grep -c '<script' ../outbox/DoeJaneCAR-share-4/*.html
  ../outbox/DoeJaneCAR-share-4/index.html:0
  ../outbox/DoeJaneCAR-share-4/set-communication.html:0
  ../outbox/DoeJaneCAR-share-4/set-technology.html:0
  [1]

What left is in the log, and cannot be taken back:

  $ tail -1 log.jsonl | jq -c '[.what, .text, .departure.to, .departure.files]'
  ["share","shared COM, TEC-4 with Millbrook Library","Millbrook Library",["3-technology/evidence/booklist.txt","index.html","set-technology.html","set-communication.html"]]
  $ car undo
  car: error: shared TEC-4 with Ann Archer: what was made for somebody else cannot be taken back
  car: hint: 'car share log' shows what left, and for whom
  [1]

Each way to fail leaves nothing, and says nothing in the log:

  $ wc -l <log.jsonl >../lines
  $ car share TEC-1 --for "Ann Archer" --yes
  car: error: */DoeJane: nothing is filed in what you named (glob)
  car: hint: 'car toc' shows the places, and 'car show PLACE' what lies in one
  [1]
  $ car share REF --for "Ann Archer" --yes
  car: error: REF: 'Reference and Information Services' is not one of your sets
  car: hint: 'car set choose reference' gives it a section
  [1]
  $ car share nothing --for "Ann Archer" --yes
  car: error: nothing: there is no such set in LSSC
  car: hint: 'car set list' lists the sets
  [2]
  $ car share TEC-4 --for " " --yes
  car: error: --for: it is to be said for whom this is
  car: hint: name the person or the library, as in --for "Ann Archer"
  [2]
  $ car share TEC-4
  car: error: car share: --for is missing
  car: hint: add --for NAME
  [2]
  $ car share --for "Ann Archer"
  car: error: car share: PLACE is missing
  car: hint: 'car share --help' shows how it is written
  [2]
  $ car share TEC-4 --for "Ann Archer" --as paper
  car: error: --as: 'paper' is none of container, pages
  [2]
  $ car share TEC-4 --for "Ann Archer" --as pages --yes 2>&1 | tail -2
  car: error: --output: it is to be said where the pages go
  car: hint: name a folder, as in --output /media/stick
  $ car share TEC-4 --for "Ann Archer" --output ../none --yes 2>&1 | tail -2
  car: error: ../none: is no folder
  car: hint: make it first, or name another with --output
  $ touch ../outbox/DoeJaneCAR-share-5.asics; car share TEC-4 --for "Ann Archer" --output ../outbox --yes 2>&1 | tail -2
  car: error: ../outbox/DoeJaneCAR-share-5.asics: exists already and is not overwritten
  car: hint: name another folder with --output, or move that file away
  $ echo more >>3-technology/evidence/booklist.txt; car share TEC-4 --for "Ann Archer" --yes
  car: error: */DoeJane/3-technology/evidence/booklist.txt: was changed since it was filed (glob)
  car: hint: 'car accept PLACE' takes it as it is now; or put back what was filed
  [1]
  $ rm 3-technology/evidence/booklist.txt; car share TEC-4 --for "Ann Archer" --yes
  car: error: */DoeJane/3-technology/evidence/booklist.txt: is filed, and not there any more (glob)
  car: hint: put it back, or take it from a backup
  [1]
  $ wc -l <log.jsonl | diff ../lines -; ls shares | wc -l
  3
  $ XDG_CONFIG_HOME=/nowhere car share TEC-5 --for "Ann Archer" --yes 2>&1 | tail -2
  car: error: /nowhere/car/keys/*.pem: the key of this record is not on this computer (glob)
  car: hint: 'car key import FILE' brings it from the computer where the record was made, or from a backup; if it is lost, 'car apply --new-key' makes another
  $ car -C / share TEC --for x
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
