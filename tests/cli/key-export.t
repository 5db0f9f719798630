A copy of the record's key, for another computer or a safe place.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ echo "correct horse" >passphrase
  $ car init DoeJane --name "Jane Doe" --passphrase-fd 3 3<passphrase >/dev/null
  $ car -C DoeJane key export key.pem
  Copied the key of this record to key.pem.
  Next: 'car key import FILE' on another computer.
  $ head -1 key.pem; stat -c %a key.pem
  -----BEGIN ENCRYPTED PRIVATE KEY-----
  600
  $ car -C DoeJane log --json | jq -c '.entries[-1] | .what, .departure'
  "key export"
  {"to":"yourself","sha256":"","files":["the key"]}
  $ car init RoeJohn --name "John Roe" --no-passphrase >/dev/null
  $ car -C RoeJohn key export john.pem | sed -n 2p
  It has no passphrase: whoever has the file can sign in your name. Lock it away.
  $ car -C RoeJohn key export other.pem --json | jq .protected
  false

Each way to fail:

  $ car -C RoeJohn key export key.pem
  car: error: key.pem: exists already
  car: hint: choose another name
  [1]
  $ car -C RoeJohn key export none/key.pem
  car: error: */none: there is no such folder (glob)
  car: hint: make it first, or choose another place
  [3]
  $ car -C RoeJohn key export
  car: error: car key export: FILE is missing
  car: hint: 'car key export --help' shows how it is written
  [2]
  $ car -C / key export key.pem
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ chmod 644 "$XDG_CONFIG_HOME"/car/keys/*; car -C RoeJohn key export third.pem; chmod 600 "$XDG_CONFIG_HOME"/car/keys/*
  car: error: */config/car/keys/*.pem: others on this computer can read this key, so it is not used (glob)
  car: hint: 'chmod 600 */config/car/keys/*.pem' makes it yours alone; if others may have copied it, tell the office (glob)
  $ rm "$XDG_CONFIG_HOME"/car/keys/*; car -C RoeJohn key export third.pem; ls third.pem
  car: error: */config/car/keys/*.pem: the key of this record is not on this computer (glob)
  car: hint: 'car key import FILE' brings it from the computer where the record was made, or from a backup; if it is lost, 'car apply --new-key' makes another
  ls: cannot access 'third.pem': No such file or directory
  [2]
