A record is an ordinary folder that only its candidate can look into:

  $ export SOURCE_DATE_EPOCH=1777714200 XDG_CONFIG_HOME=$PWD/config
  $ umask 000
  $ car init DoeJane --name "Jane Doe" --no-passphrase
  Made the record of Jane Doe for Library Support Staff Certification in */DoeJane. (glob)
  The family name is taken to be Doe. If it is not, correct 'family' and 'given' in */DoeJane/car.toml now. (glob)
  Your private key is */config/car/keys/*.pem. (glob)
  It has no passphrase: whoever copies the file can sign in your name.
  Nothing can be submitted in your name without it: copy that file to a memory stick, say.
  Next: change into */DoeJane; 'car status' says what comes first. (glob)
  $ ls -A DoeJane
  .car
  .gitattributes
  .gitignore
  1-introduction
  10-continuing
  2-acceptance
  9-letters
  car.toml
  log.jsonl
  program
  trust
  $ cat DoeJane/1-introduction/section.toml
  # What is filed in this folder. Written by car, and may be edited by hand: keys that car does not know
  # are kept, comments are not.
  format = 1
  kind = "introduction"
  $ find DoeJane -type d -printf '%m\n' | sort -u; find DoeJane -type f -printf '%m\n' | sort -u
  700
  600
  $ car -C DoeJane log
  2026-05-02T09:30:00Z  made the record of Jane Doe for Library Support Staff Certification

The key lies outside of it, and is readable for its owner alone:

  $ find config/car -printf '%m %y\n' | sort -u
  600 f
  700 d
  $ openssl pkey -in config/car/keys/*.pem -noout -text | head -1
  Private-Key: (256 bit)
  $ grep -c "$(cut -c1-16 <(basename config/car/keys/*.pem .pem))" DoeJane/car.toml
  1
  $ ls -A; rm -r DoeJane config
  DoeJane
  config

With a passphrase the key is encrypted. The folder may be named as the shell completes it, with a slash:

  $ umask 022
  $ echo "correct horse" >passphrase
  $ car init DoeJane/ --name "Jane Doe" --passphrase-fd 3 3<passphrase | sed "s#$PWD#…#; s#[0-9a-f]\{16\}#KEY#"
  Made the record of Jane Doe for Library Support Staff Certification in …/DoeJane.
  The family name is taken to be Doe. If it is not, correct 'family' and 'given' in …/DoeJane/car.toml now.
  Your private key is …/config/car/keys/KEY.pem.
  Nothing can be submitted in your name without it: copy that file to a memory stick, say.
  Next: change into …/DoeJane; 'car status' says what comes first.
  $ openssl pkey -in config/car/keys/*.pem -passin file:passphrase -noout && echo "opens"
  opens
  $ openssl pkey -in config/car/keys/*.pem -passin pass:other -noout 2>/dev/null || echo "opens not"
  opens not

Where there is no terminal, a program can ask for it:

  $ printf '#!/bin/sh\necho another\n' >ask; chmod +x ask
  $ CAR_ASKPASS=$PWD/ask car init asked --name "Jane Doe" >/dev/null; ls config/car/keys | wc -l
  2
  $ rm -r DoeJane asked config

A name has two parts. In a script the last word is the family name, unless it is said:

  $ name() { car init "$@" --no-passphrase --json | sed -n '/name"/p'; rm -r "$1"; }
  $ name A --name "Ana María Muñoz Gil"
    "name": "Ana María Muñoz Gil",
    "family_name": "Gil",
    "given_name": "Ana María Muñoz",
  $ name B --name "Ana María Muñoz Gil" --sort-name "Muñoz Gil, Ana María"
    "name": "Ana María Muñoz Gil",
    "family_name": "Muñoz Gil",
    "given_name": "Ana María",
  $ name C --sort-name "O'Neil, Ana"
    "name": "Ana O'Neil",
    "family_name": "O'Neil",
    "given_name": "Ana",
  $ name D --name Teller
    "name": "Teller",
    "family_name": "Teller",
    "given_name": "",
  $ name E --name "$(printf 'Jose\314\201 Nu\314\201n\314\203ez')"
    "name": "José Núñez",
    "family_name": "Núñez",
    "given_name": "José",
  $ mkdir "María's records"; name "María's records/MuñozAna" --name "Ana Muñoz"
    "name": "Ana Muñoz",
    "family_name": "Muñoz",
    "given_name": "Ana",

Another program, by its name or its folder:

  $ car init fire --name "Jane Doe" --program first-aid-instructor --no-passphrase --json | grep -E '"(program|edition)"'
    "program": "first-aid-instructor",
    "edition": "2026",
  $ ls fire
  1-personal-file
  2-admission
  5-awards
  car.toml
  log.jsonl
  program
  trust
  $ cp -r "$CAR_SOURCE/schemas/programs/first-aid-instructor" mine
  $ car init fire2 --name "Jane Doe" --program ./mine --no-passphrase >/dev/null && diff -r mine fire2/program && echo same
  same

The office's certificate, when it is at hand:

  $ openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout /dev/null -subj "/CN=Office/OU=root" -out root.pem -addext basicConstraints=critical,CA:TRUE 2>/dev/null
  $ car init trusting --name "Jane Doe" --office root.pem --no-passphrase >/dev/null && diff root.pem trusting/trust/root.pem && echo "pinned"
  pinned
  $ rm -r fire fire2 trusting config

Whatever stands in the way, neither a folder nor a key is left behind:

  $ mkdir DoeJane; echo mine >DoeJane/mine.txt
  $ car init DoeJane --name "Jane Doe" --no-passphrase
  car: error: */DoeJane: exists already (glob)
  car: hint: choose another name, or another place
  [1]
  $ car init --name "Jane Doe"
  car: error: car init: FOLDER is missing
  car: hint: 'car init --help' shows how it is written
  [2]
  $ car init New Newer --name "Jane Doe"
  car: error: Newer: 'car init' takes no such argument
  car: hint: 'car init --help' shows how it is written
  [2]
  $ car init New --no-passphrase
  car: error: --name: no name is given
  car: hint: say it as in --name "Jane Doe"
  [2]
  $ car init New --name "  " --no-passphrase
  car: error: --name: no name is given
  car: hint: say it as in --name "Jane Doe"
  [2]
  $ car init New --name "---" --no-passphrase
  car: error: ---: has no letter or digit to make a title of
  car: hint: give the name with --name and --sort-name
  [2]
  $ car init New --name "Jane Doe" --sort-name "Jane Doe" --no-passphrase
  car: error: Jane Doe: is not a family name, a comma and the given names
  car: hint: write it as in --sort-name "Doe, Jane"
  [2]
  $ car init New --name "$(printf 'Jane\tDoe')" --no-passphrase
  car: error: --name: 'Jane\u{9}Doe' has something in it that cannot be seen
  car: hint: type the name anew; what is copied from elsewhere can bring invisible characters along
  [2]
  $ car init New --name "$(printf 'Jane \377')" --no-passphrase
  car: error: --name: 'Jane \xff' is not UTF-8 text
  car: hint: set the terminal to UTF-8
  [2]
  $ car init New --name "Jane Doe" --program lscc --no-passphrase
  car: error: lscc: there is no such program, and no folder of one
  car: hint: did you mean 'lssc'?
  [2]
  $ car init New --name "Jane Doe"
  car: error: there is no terminal to ask on: a passphrase for your new key
  car: hint: add --passphrase-fd N, or name a program that asks in CAR_ASKPASS
  [2]
  $ car init none/New --name "Jane Doe" --no-passphrase
  car: error: */none: there is no such folder (glob)
  car: hint: make it first, or choose another place
  [3]
  $ car init New --name "Jane Doe" --office none.pem --no-passphrase
  car: error: none.pem: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car init New --name "Jane Doe" --office passphrase --no-passphrase
  car: error: passphrase: there is no CERTIFICATE in it
  [3]
  $ openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout /dev/null -subj "/CN=Office" -out leaf.pem -addext basicConstraints=critical,CA:FALSE 2>/dev/null
  $ car init New --name "Jane Doe" --office leaf.pem --no-passphrase
  car: error: leaf.pem: is not the root certificate of an office
  car: hint: ask the office for its root.pem, which it publishes
  [3]
  $ sed -i 's/^format = 1/format = 2/' mine/program.toml
  $ car init New --name "Jane Doe" --program ./mine --no-passphrase
  car: error: ./mine/program.toml: this program pack is for a newer version of car
  car: hint: install that version
  [5]
  $ sed -i 's/^format = 2/format = 1/; s/^years = 2/years = 0/' mine/program.toml
  $ car init New --name "Jane Doe" --program ./mine --no-passphrase
  car: error: ./mine/program.toml:24: [candidacy]: 'years' is not a number from 1 to 1000000
  car: hint: 'car program check ./mine' names all faults of the pack
  [3]
  $ mkdir closed; chmod 500 closed
  $ car init closed/New --name "Jane Doe" --no-passphrase
  car: error: */closed: cannot make a folder in it: Permission denied (glob)
  car: hint: check who owns it and whether you may read and write it
  [3]
  $ (ulimit -f 8; car init New --name "Jane Doe" --no-passphrase)
  car: error: */.New.car-part/program/program.toml: cannot write it: File too large (glob)
  [3]
  $ car init New --name "Jane Doe" --no-passphrase --json --program lscc
  {
    "error": {
      "kind": "usage",
      "exit_code": 2,
      "subject": "lscc",
      "reason": "there is no such program, and no folder of one",
      "hint": "did you mean 'lssc'?"
    }
  }
  [2]
  $ ls -A; ls -A closed DoeJane; find config -type f
  DoeJane
  María's records
  ask
  closed
  config
  leaf.pem
  mine
  passphrase
  root.pem
  DoeJane:
  mine.txt
  
  closed:

A record is not made inside another one, since a record has one candidate:

  $ car init Outer --name "Jane Doe" --no-passphrase >/dev/null
  $ car init Outer/1-introduction/Inner --name "John Roe" --no-passphrase
  car: error: */Outer/1-introduction/Inner: lies inside the record */Outer (glob)
  car: hint: choose a place outside of it: a record has one candidate
  [1]
  $ (cd Outer; car init Inner --name "John Roe" --no-passphrase)
  car: error: */Outer/Inner: lies inside the record */Outer (glob)
  car: hint: choose a place outside of it: a record has one candidate
  [1]
  $ ls config/car/keys | wc -l
  1
