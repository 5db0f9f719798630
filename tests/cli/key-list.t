The keys on this computer, and in a record which of them is the record's.

  $ car key list
  There are no keys here.
  $ echo "correct horse" >passphrase
  $ car init DoeJane --name "Jane Doe" --passphrase-fd 3 3<passphrase >/dev/null
  $ car init RoeJohn --name "John Roe" --no-passphrase >/dev/null
  $ car key list | sed 's|.*/keys/[0-9a-f]*|KEY|' | sort
  KEY.pem  with a passphrase
  KEY.pem  without a passphrase
  $ car -C DoeJane key list | grep -c "of the record here"
  1
  $ car -C DoeJane key list --json | jq -c '.keys | map([.protected, .of_record]) | sort'
  [[false,false],[true,true]]
  $ car -C DoeJane key list | grep "of the record here" | sed 's/  .*//' >key; mv "$(cat key)" away.pem
  $ car -C DoeJane key list | tail -2
  The key of the record here is missing: */config/car/keys/*.pem (glob)
  Next: 'car key import FILE' brings it.
  $ car -C DoeJane key list --json | jq -r .missing
  */config/car/keys/*.pem (glob)

Each way to fail:

  $ car key list all
  car: error: all: 'car key list' takes no such argument
  car: hint: 'car key list --help' shows how it is written
  [2]
  $ chmod 000 "$XDG_CONFIG_HOME"/car/keys; car key list; chmod 700 "$XDG_CONFIG_HOME"/car/keys
  car: error: */config/car/keys: cannot open the folder: Permission denied (glob)
  car: hint: check who owns it and whether you may read and write it
