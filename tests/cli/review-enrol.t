Two people apply. First an office, and their applications in its inbox.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-03-02 +%s)
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ apply() { car apply -C $1 --email $1@example.org --eligible diploma=yes --eligible hours="2,100" --output office/inbox; }
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car init RoeRichard --name "Richard Roe" --no-passphrase >/dev/null
  $ apply DoeJane >/dev/null; apply RoeRichard >/dev/null
  $ car review enrol -C office
  DoeJaneCAR-application.asics: enrolled as LSSC-2026-00001, until 2030-03-02; the letter is outbox/LSSC-2026-00001/1-acceptance-letter.asics
  RoeRichardCAR-application.asics: enrolled as LSSC-2026-00002, until 2030-03-02; the letter is outbox/LSSC-2026-00002/1-acceptance-letter.asics
  2 enrolled, 0 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ find office/inbox office/outbox -type f | sort
  office/inbox/done/DoeJaneCAR-application.asics
  office/inbox/done/RoeRichardCAR-application.asics
  office/outbox/LSSC-2026-00001/1-acceptance-letter.asics
  office/outbox/LSSC-2026-00001/1-acceptance-letter.txt
  office/outbox/LSSC-2026-00002/1-acceptance-letter.asics
  office/outbox/LSSC-2026-00002/1-acceptance-letter.txt

The letter is for a person, carries the certificate, and is signed for the record:

  $ cd office/outbox/LSSC-2026-00001
  $ sed 's/[0-9a-f]\{64\}/DIGEST/' 1-acceptance-letter.txt | head -9
  Type: car.letter/1
  Kind: acceptance
  Date: 2026-03-02
  Candidate: LSSC-2026-00001
  Key: DIGEST
  Application: DIGEST
  Sequence: 1
  Subscription-End: 2030-03-02T00:00:00Z
  Certificate: DIGEST
  $ openssl x509 -in 1-acceptance-letter.txt -noout -subject -enddate
  subject=O = Program Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-2026-00001
  notAfter=Mar  2 00:00:00 2030 GMT
  $ car verify 1-acceptance-letter.asics --office ../../public/root.pem | tail -1
  Accepted: every check passed.
  $ cd ../../..

The same application again gives the same letter, byte for byte:

  $ sha256sum office/outbox/*/* >letters
  $ rm -r office/outbox/*
  $ SOURCE_DATE_EPOCH=$(date -d 2026-03-05 +%s) car review enrol -C office office/inbox/done/*.asics
  DoeJaneCAR-application.asics: known as LSSC-2026-00001, until 2030-03-02; the letter is outbox/LSSC-2026-00001/1-acceptance-letter.asics
  RoeRichardCAR-application.asics: known as LSSC-2026-00002, until 2030-03-02; the letter is outbox/LSSC-2026-00002/1-acceptance-letter.asics
  0 enrolled, 2 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ sha256sum -c --quiet letters

A key that is known never makes a second candidate, and of one that is not known any more than its last application is taken:

  $ car apply -C DoeJane --email other@example.org --eligible diploma=yes --eligible hours=1 --output office/inbox >/dev/null
  $ car review enrol -C office
  DoeJaneCAR-application.asics: refused: its key is that of candidate LSSC-2026-00001, Jane Doe, who was accepted on 2026-03-02
  DoeJaneCAR-application.asics: hint: the letter of that day holds; 'car review resend LSSC-2026-00001' sends it again
  0 enrolled, 0 known, 1 refused.
  [1]
  $ ls office/inbox/refused | sed 's/^[0-9a-f]\{64\}/DIGEST/'
  DIGEST.asics
  DIGEST.txt
  $ cat office/inbox/refused/*.txt
  DoeJaneCAR-application.asics
  its key is that of candidate LSSC-2026-00001, Jane Doe, who was accepted on 2026-03-02

Somebody of the same name is held until a person has looked:

  $ car init OtherJane --name "Jane Doe" --no-passphrase >/dev/null
  $ apply OtherJane >/dev/null
  $ car review enrol -C office
  DoeJaneCAR-application.asics: held: a candidate of this name is enrolled, LSSC-2026-00001, with another key
  DoeJaneCAR-application.asics: hint: look whether it is the same person. If not, enrol this one file with --namesake; if they lost their key, with --replace-key LSSC-2026-00001 --checked "how you made sure that it is they"
  0 enrolled, 0 known, 0 refused.
  1 without an answer: see to what is said of it, and run 'car review enrol' again.
  [3]
  $ car review enrol -C office office/inbox/*.asics --namesake --json >answer.json
  $ sed 's/[0-9a-f]\{64\}/DIGEST/' answer.json
  {
    "applications": [
      {
        "file": "office/inbox/DoeJaneCAR-application.asics",
        "how": "enrolled",
        "candidate": "LSSC-2026-00003",
        "name": "Jane Doe",
        "application": "DIGEST",
        "subscription_end": "2030-03-02T00:00:00Z",
        "letter": "outbox/LSSC-2026-00003/1-acceptance-letter.asics",
        "reasons": [],
        "hint": ""
      }
    ],
    "enrolled": 1,
    "known": 0,
    "refused": 0,
    "held": 0,
    "left": 0,
    "failed": 0
  }

What is incomplete is refused with all that is missing, and what is no application stays:

  $ car init PoePaul --name "Paul Poe" --no-passphrase >/dev/null
  $ car apply -C PoePaul --output office/inbox >/dev/null
  $ echo hello >office/inbox/hello.asics
  $ car review enrol -C office office/inbox/*.asics --jsonl >items
  0 enrolled, 0 known, 1 refused.
  1 left for 'car review intake'.
  [1]
  $ sed 's/[0-9a-f]\{64\}/DIGEST/' items
  {"file":"office/inbox/hello.asics","how":"left","candidate":"","name":"","application":"","subscription_end":null,"letter":"","reasons":[],"hint":""}
  {"file":"office/inbox/PoePaulCAR-application.asics","how":"refused","candidate":"","name":"Paul Poe","application":"DIGEST","subscription_end":null,"letter":"","reasons":["nothing is said about 'diploma': A high-school diploma or its equivalent.","nothing is said about 'hours': At least 1,820 hours of work in a library, paid or as a volunteer, within the last five years. That is about one year of full-time work."],"hint":"tell the applicant what is missing; they apply again with 'car apply'"}
  $ ls office/inbox
  done
  hello.asics
  refused

Of files elsewhere nothing is changed, and one that is damaged or not there does not stop the others:

  $ car init LeeLi --name "Li Lee" --no-passphrase >/dev/null
  $ mkdir mail
  $ car apply -C LeeLi --eligible diploma=yes --eligible hours=1900 --output mail >/dev/null
  $ head -c 3000 mail/LeeLiCAR-application.asics >mail/damaged.asics
  $ sha256sum mail/* >before
  $ car review enrol -C office mail/damaged.asics mail/absent.asics mail/LeeLiCAR-application.asics
  absent.asics: failed: there is no such file
  absent.asics: hint: check the name; 'ls' shows what is here
  LeeLiCAR-application.asics: enrolled as LSSC-2026-00004, until 2030-03-02; the letter is outbox/LSSC-2026-00004/1-acceptance-letter.asics
  1 enrolled, 0 known, 0 refused.
  1 left for 'car review intake'.
  Next: send each candidate what lies in outbox/ for them.
  1 without an answer: see to what is said of it, and run 'car review enrol' again.
  [3]
  $ sha256sum -c --quiet before

Keys with passphrases are asked for by name; without them nothing is done:

  $ for key in root candidates office decision; do echo "$key: secret of $key"; done >passphrases
  $ car review init closed --passphrase-fd 3 3<passphrases >/dev/null
  $ car apply -C PoePaul --eligible diploma=yes --eligible hours=1900 --output closed/inbox >/dev/null
  $ car review enrol -C closed
  car: error: there is no terminal to ask on: the passphrase of the office's key 'decision'
  car: hint: add --passphrase-fd N, or name a program that asks in CAR_ASKPASS
  [2]
  $ sed 's/secret/wrong/' passphrases >wrong
  $ car review enrol -C closed --passphrase-fd 3 3<wrong
  car: error: */closed/keys/decision.pem: the passphrase is wrong (glob)
  car: hint: type it again; watch the keyboard's layout and Caps Lock
  [3]
  $ ls closed/inbox closed/outbox
  closed/inbox:
  PoePaulCAR-application.asics
  done
  refused
  
  closed/outbox:
  $ car review enrol -C closed --passphrase-fd 3 3<passphrases | head -1
  PoePaulCAR-application.asics: enrolled as LSSC-2026-00001, until 2030-03-02; the letter is outbox/LSSC-2026-00001/1-acceptance-letter.asics
  $ car apply -C LeeLi --eligible diploma=yes --eligible hours=1900 --output closed/inbox >/dev/null
  $ mv closed/keys/candidates.pem .
  $ car review enrol -C closed --passphrase-fd 3 3<passphrases
  car: error: */closed/keys/candidates.pem: the key 'candidates' of the office is not here (glob)
  car: hint: bring it from where it is kept, run this again, and take it back there
  [3]
  $ ls closed/inbox
  LeeLiCAR-application.asics
  done
  refused
  $ car review enrol -C mail
  car: error: */mail: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]

A folder stands for the containers in it, and the office may choose numbers:

  $ mkdir autumn
  $ for name in "Ann Able" "Bob Best" "Cat Cole"; do
  >   car init "${name#* }" --name "$name" --no-passphrase >/dev/null
  >   car apply -C "${name#* }" --eligible diploma=yes --eligible hours=1900 --output autumn >/dev/null
  > done
  $ car review enrol -C office autumn/AbleAnnCAR-application.asics --number LSSC-2026-00001
  AbleAnnCAR-application.asics: held: the number LSSC-2026-00001 is taken: Jane Doe has it
  AbleAnnCAR-application.asics: hint: choose another number, or leave it out and the next one is taken
  0 enrolled, 0 known, 0 refused.
  1 without an answer: see to what is said of it, and run 'car review enrol' again.
  [3]
  $ car review enrol -C office autumn/AbleAnnCAR-application.asics --number LSSC-26-17
  AbleAnnCAR-application.asics: held: the number LSSC-26-17 is not written as the numbers of this program are: LSSC-YEAR-00042, with five digits
  AbleAnnCAR-application.asics: hint: choose another number, or leave it out and the next one is taken
  0 enrolled, 0 known, 0 refused.
  1 without an answer: see to what is said of it, and run 'car review enrol' again.
  [3]
  $ car review enrol -C office autumn/AbleAnnCAR-application.asics --number LSSC-2026-00017
  AbleAnnCAR-application.asics: enrolled as LSSC-2026-00017, until 2030-03-02; the letter is outbox/LSSC-2026-00017/1-acceptance-letter.asics
  1 enrolled, 0 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ printf 'file,number,namesake\nBestBobCAR-application.asics,LSSC-2026-00017,\nnobody.asics,,perhaps\n' >autumn/list.csv
  $ car review enrol -C office --list autumn/list.csv
  autumn/list.csv, row 2: the number LSSC-2026-00017 is taken: Ann Able has it
  autumn/list.csv, row 3: nobody.asics: there is no such file
  autumn/list.csv, row 3: namesake is 'yes' or 'no', and not 'perhaps'
  car: error: autumn/list.csv: 3 faults in the list
  car: hint: nothing was done; mend what is said above, and run the same command again
  [2]
  $ printf 'file,number\nBestBobCAR-application.asics,LSSC-2026-00042\n' >autumn/list.csv
  $ car review enrol -C office --list autumn/list.csv
  BestBobCAR-application.asics: enrolled as LSSC-2026-00042, until 2030-03-02; the letter is outbox/LSSC-2026-00042/1-acceptance-letter.asics
  1 enrolled, 0 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ car review enrol -C office --list autumn/list.csv | head -1
  BestBobCAR-application.asics: known as LSSC-2026-00042, until 2030-03-02; the letter is outbox/LSSC-2026-00042/1-acceptance-letter.asics
  $ car review enrol -C office autumn
  AbleAnnCAR-application.asics: known as LSSC-2026-00017, until 2030-03-02; the letter is outbox/LSSC-2026-00017/1-acceptance-letter.asics
  BestBobCAR-application.asics: known as LSSC-2026-00042, until 2030-03-02; the letter is outbox/LSSC-2026-00042/1-acceptance-letter.asics
  ColeCatCAR-application.asics: enrolled as LSSC-2026-00043, until 2030-03-02; the letter is outbox/LSSC-2026-00043/1-acceptance-letter.asics
  1 enrolled, 2 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ car review enrol -C office --list autumn/list.csv autumn
  car: error: car review enrol: takes either a list, or files
  car: hint: numbers and namesakes are columns of the list
  [2]
  $ car review enrol -C office autumn --number LSSC-2026-00050
  car: error: car review enrol: --number takes exactly one application
  car: hint: for several, write a list for --list
  [2]
