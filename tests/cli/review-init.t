A program office is a folder with keys, certificates, lists and a ledger. Its check code is what candidates type at the
first trust.

  $ car review init office --no-passphrase --name "Maple County Program Office" --signer "Ruth Example" --as-of 2026-01-05
  Made the office 'Maple County Program Office' for Library Support Staff Certification in */office. (glob)
  Its check code is *: put it on the office's own page, and tell it by telephone. (glob)
  What else the office publishes lies in */office/public. (glob)
  The keys have no passphrases: whoever copies their files can sign in the office's name.
  Keep a second copy of */office/keys, and keep keys/root.pem elsewhere: it is needed once a year. (glob)
  Next: put applications into */office/inbox, change into */office, and type 'car review enrol'. (glob)
  $ cd office
  $ find . -type f -not -path './program/*' | sort
  ./keys/candidates.pem
  ./keys/decision-certificate.pem
  ./keys/decision.pem
  ./keys/intake-certificate.pem
  ./keys/intake.pem
  ./keys/office.pem
  ./keys/root.pem
  ./ledger.sqlite3
  ./lists/candidates-1.crl
  ./lists/office-1.crl
  ./lists/root-1.crl
  ./office.toml
  ./public/candidates-ca.pem
  ./public/candidates.crl
  ./public/office-ca.pem
  ./public/office.crl
  ./public/root.crl
  ./public/root.pem
  $ openssl x509 -in public/root.pem -noout -subject -enddate
  subject=O = Maple County Program Office, OU = root, CN = "Program office, root"
  notAfter=Jan  5 00:00:00 2056 GMT
  $ openssl x509 -in keys/decision-certificate.pem -noout -subject -issuer
  subject=O = Maple County Program Office, OU = decision, CN = Ruth Example
  issuer=O = Maple County Program Office, OU = office, CN = "Program office, office"
  $ openssl verify -CAfile public/root.pem -untrusted public/office-ca.pem -purpose smimesign -attime 1767657600 keys/decision-certificate.pem
  keys/decision-certificate.pem: OK

The check code is the beginning of the root's digest:

  $ car review init ../second --no-passphrase --json >../answer.json
  $ sed -n 's/.*"check_code": "\(.*\)".*/\1/p' ../answer.json | tr -d ' ' >../typed
  $ openssl x509 -in ../second/public/root.pem -outform DER | sha256sum | cut -c1-20 | diff ../typed - && echo equal
  equal

Nobody else can read any of it, whatever the umask:

  $ find . -perm /077
  $ cd ..
  $ (umask 000; car review init open --no-passphrase >/dev/null; find open -perm /077)

Each key has a passphrase of its own, but for the one that signs receipts:

  $ for key in root candidates office decision; do echo "$key: secret of $key"; done >passphrases
  $ car review init closed --passphrase-fd 3 3<passphrases >/dev/null
  $ grep -L ENCRYPTED closed/keys/{root,candidates,office,intake,decision}.pem
  closed/keys/intake.pem
  $ openssl pkey -in closed/keys/root.pem -passin "pass:secret of root" -noout && echo opened
  opened
  $ car review init other --passphrase-fd 3 --intake-passphrase 3<passphrases
  car: error: --passphrase-fd 3: no line of it is for the key 'intake'
  car: hint: add a line 'intake: passphrase'
  [2]
  $ car review init other
  car: error: there is no terminal to ask on: a new passphrase of the office's key 'root'
  car: hint: add --passphrase-fd N, or name a program that asks in CAR_ASKPASS
  [2]
  $ ls -d other*
  ls: cannot access 'other*': No such file or directory
  [2]

What is refused leaves nothing, and never changes what is there:

  $ find office -type f | sort | xargs sha256sum >before
  $ car review init office --no-passphrase
  car: error: */office: exists already (glob)
  car: hint: choose another name, or another place
  [1]
  $ car review init other --program no-such-program --no-passphrase
  car: error: no-such-program: there is no such program, and no folder of one
  car: hint: the programs that came with car: first-aid-instructor, lssc
  [2]
  $ car review init other --no-passphrase --name "$(printf 'x%.0s' $(seq 65))"
  car: error: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: the name of the office is too long
  car: hint: a certificate has room for 64 bytes
  [2]
  $ mkdir faulty; echo 'format = 1' >faulty/program.toml
  $ car review init other --no-passphrase --program "$PWD/faulty" 2>&1 | head -1
  car: error: */faulty/program.toml: 'id' is missing (and 19 faults more) (glob)
  $ echo 'format = 2' >faulty/program.toml
  $ car review init other --no-passphrase --program "$PWD/faulty"
  car: error: */faulty/program.toml: this program pack is for a newer version of car (glob)
  car: hint: install that version
  [5]
  $ ls -d other*
  ls: cannot access 'other*': No such file or directory
  [2]
  $ find office -type f | sort | xargs sha256sum | diff before -
