Where passphrases come from, and where they never do. No option takes one, and no variable is read:

  $ car init --help | grep -i passphrase
  protected by a passphrase that you choose.
    --no-passphrase   keep the key without a passphrase
  With every command: -C DIR, --json, --as-of TIME, --yes, --passphrase-fd N,
  $ "$CAR_BUILD/cli/car" __commands | while read -r command; do
  >   "$CAR_BUILD/cli/car" $command --help | grep -oE -e '--[a-z-]*pass[a-z-]*( [A-Z]+)?'
  > done | sort -u
  --intake-passphrase
  --no-passphrase
  --passphrase-fd N
  $ for variable in CAR_PASSPHRASE CAR_PASSWORD CAR_KEY_PASSPHRASE PASSPHRASE AGE_PASSPHRASE; do
  >   env $variable="correct horse" "$CAR_BUILD/cli/car" init DoeJane --name "Jane Doe" 2>&1 >/dev/null | head -1
  > done | sort | uniq -c
        5 car: error: there is no terminal to ask on: a passphrase for your new key

From a program that asks only by its whole path, so that none is run that lies somewhere on PATH:

  $ mkdir bin; printf '#!/bin/sh\necho correct horse\n' >bin/ask; chmod +x bin/ask
  $ PATH=$PWD/bin:$PATH CAR_ASKPASS=ask car init DoeJane --name "Jane Doe"
  car: error: CAR_ASKPASS: 'ask' is no absolute path
  car: hint: name the program by its whole path, as in '/usr/bin/ssh-askpass'
  [2]
  $ CAR_ASKPASS=$PWD/bin/ask car init DoeJane --name "Jane Doe" >/dev/null && ls "$XDG_CONFIG_HOME"/car/keys | wc -l
  1

A key that others can read is not used, whichever it is:

  $ key=$(ls "$XDG_CONFIG_HOME"/car/keys/*.pem)
  $ chmod 640 "$key"; car apply -C DoeJane --passphrase-fd 3 3<<<"correct horse" --eligible diploma=yes --eligible hours=2100 2>&1 | sed "s#$key#KEY#g"
  car: error: KEY: others on this computer can read this key, so it is not used
  car: hint: 'chmod 600 KEY' makes it yours alone; if others may have copied it, tell the office
  $ chmod 600 "$key"
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ for name in root candidates office intake decision; do chmod 604 office/keys/$name.pem; done
  $ refused() { grep -o "keys/[a-z]*\.[a-z]*: others on this computer can read this key" | sort -u; }
  $ car review crl -C office 2>&1 | refused
  keys/candidates.pem: others on this computer can read this key
  $ car review crl -C office --root 2>&1 | refused
  keys/root.pem: others on this computer can read this key
  $ echo hello >office/inbox/hello.asics; car review intake -C office 2>&1 | refused
  keys/intake.pem: others on this computer can read this key

The memory of car is in no core dump, and nobody else of the same user reads it:

  $ cat >fifo.sh <<'END'
  > mkfifo pipe; "$CAR_BUILD/cli/car" init RoeRichard --name "Richard Roe" --passphrase-fd 3 3<pipe >/dev/null &
  > exec 4>pipe; sleep 0.3
  > grep -E '^Max core file size' /proc/$!/limits | tr -s ' '
  > setpriv --bounding-set=-all --inh-caps=-all head -c 1 /proc/$!/mem 2>&1 | grep -oE 'Permission denied|Operation not permitted' || true
  > echo 'correct horse' >&4; exec 4>&-; wait $!
  > END
  $ [ "$(id -u)" = 0 ] || { echo "the rest is not tested: not root" >&2; exit 80; }
  $ bash fifo.sh
  Max core file size 0 0 bytes 
  Permission denied
  $ ls -d RoeRichard
  RoeRichard
