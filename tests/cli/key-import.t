A key comes to a new computer. Its passphrase shows that it opens, and in a record only the record's own is taken.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ echo "correct horse" >passphrase; echo "wrong horse" >wrong
  $ car init DoeJane --name "Jane Doe" --passphrase-fd 3 3<passphrase >/dev/null
  $ car init RoeJohn --name "John Roe" --no-passphrase >/dev/null
  $ car -C DoeJane key export jane.pem >/dev/null; car -C RoeJohn key export john.pem >/dev/null
  $ export XDG_CONFIG_HOME=$PWD/new; cd DoeJane
  $ chmod 644 ../jane.pem
  $ car key import ../jane.pem --passphrase-fd 3 3<../passphrase
  The key is here now: */new/car/keys/*.pem (glob)
  Next: 'car status' in the record it belongs to.
  $ stat -c %a ../new/car/keys ../new/car/keys/*
  700
  600
  $ car key import ../jane.pem --passphrase-fd 3 3<../passphrase --json | jq .was_there
  true
  $ car -C .. key import ../john.pem --json | jq -c 'keys'
  ["key","path","was_there"]

Each way to fail, and no key is added:

  $ rm ../new/car/keys/*
  $ car key import ../john.pem
  car: error: ../john.pem: is another key than that of this record
  car: hint: the record's key is called *.pem; 'car key import' outside of a record takes any (glob)
  [1]
  $ car key import ../jane.pem --passphrase-fd 3 3<../wrong
  car: error: ../jane.pem: the passphrase is wrong
  car: hint: type it again; watch the keyboard's layout and Caps Lock
  [3]
  $ car key import ../jane.pem
  car: error: there is no terminal to ask on: the passphrase of ../jane.pem
  car: hint: add --passphrase-fd N, or name a program that asks in CAR_ASKPASS
  [2]
  $ car key import ../passphrase
  car: error: ../passphrase: there is no private key in it that can be read
  car: hint: a key file begins with 'BEGIN PRIVATE KEY' or 'BEGIN ENCRYPTED PRIVATE KEY'
  [3]
  $ car key import ../none.pem
  car: error: ../none.pem: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car key import
  car: error: car key import: FILE is missing
  car: hint: 'car key import --help' shows how it is written
  [2]
  $ ls ../new/car/keys
