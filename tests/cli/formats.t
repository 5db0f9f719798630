What an earlier version wrote is read, upgraded and gone on with. For each format there is a record and an office, made by
the program that wrote it (tests/data/formats).

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ formats=$CAR_SOURCE/tests/data/formats

Every format that this program writes has its archive:

  $ car init New --name "A B" --program first-aid-instructor --no-passphrase >/dev/null
  $ car review init new-office --program first-aid-instructor --no-passphrase --name O --signer S >/dev/null
  $ car set choose -C New teaching >/dev/null
  $ formats_of() { sed -n 's/^format = //p' "$1"/car.toml "$1"/*/section.toml; jq .format "$1"/.car/changes/*.json; }
  $ record=$(formats_of New | sort -un | tail -1); ledger=$(sqlite3 new-office/ledger.sqlite3 'PRAGMA user_version')
  $ ls $formats | grep "^record-$record-ledger-$ledger.tar.gz$" | wc -l
  1
  $ sed -n 's/^format = //p' New/program/program.toml new-office/office.toml | sort -u
  1

Each is opened. First all that only looks; the office of an older format is upgraded by the first look, and a copy kept:

  $ for archive in $formats/*.tar.gz; do
  >   name=$(basename $archive .tar.gz); mkdir $name; tar -xzf $archive -C $name
  >   cp -a $name $name.before
  > done
  $ each() { for name in record-*[0-9]; do (cd $name; export XDG_CONFIG_HOME=$PWD/config; "$@") || echo "$name failed"; done; }
  $ look() {
  >   for command in status toc validate log "history TCH" "trash list" "set list" "attempts TCH" doctor "doctor --read-data" "show TCH-1"; do
  >     car -C DoeJane $command >../seen 2>&1 || { echo "$command:"; cat ../seen; }
  >   done
  >   car -C DoeJane verify DoeJane/submissions/teaching-1/*-decision.asics | tail -1
  >   diff -r --no-dereference -x cache DoeJane ../${PWD##*/}.before/DoeJane && echo "DoeJane is as it was"
  > }
  $ each look
  Accepted: every check passed.
  DoeJane is as it was
  Accepted: every check passed.
  DoeJane is as it was
  $ audit() { car -C office review audit | tail -1; sqlite3 office/ledger.sqlite3 'PRAGMA user_version'; ls office | grep version || true; }
  $ each audit
  The office is whole, and nothing of it was rewritten.
  2
  ledger.sqlite3.version-1
  The office is whole, and nothing of it was rewritten.
  2
  $ for side in before now; do
  >   file=record-1-ledger-1/office/ledger.sqlite3.version-1
  >   [ $side = now ] || file=record-1-ledger-1.before/office/ledger.sqlite3
  >   sqlite3 $file .dump | sort >$side
  > done; cmp before now && echo "the copy has all that there was"
  the copy has all that there was
  $ ask() {
  >   for command in queue "show FAI-2026-00001-TCH-1" "explain FAI-2026-00001-TCH-1" report "evaluator list" "request list"; do
  >     car -C office review $command >../seen 2>&1 || { echo "$command:"; cat ../seen; }
  >   done
  >   car -C office review explain FAI-2026-00001-TCH-1 | tail -1
  > }
  $ each ask
  * (glob)
  * (glob)

Then both are gone on with: a decision, letters, what they change in the record; a document, and back again:

  $ go_on() {
  >   car -C office review decide FAI-2026-00001-CHD-1 --outcome approved --reason "On the list." | head -1
  >   car -C office review letters | tail -2 | head -1
  >   car -C DoeJane receive office/outbox/* | tail -2 | head -1
  >   car -C DoeJane request certification --output office/inbox | head -1
  >   car -C office review intake | head -1
  >   echo new >licence.txt; car -C DoeJane add-artifact licence licence.txt | head -1; car -C DoeJane undo | head -1
  >   car -C DoeJane trash list | grep -c old.txt
  > }
  $ each go_on
  FAI-2026-00001-CHD-1: approved (by Ruth Example)
  2 containers signed.
  2 filed, 5 filed already, 0 refused.
  Prepared your request for the certification * (glob)
  FAIDoeJane-00001-certification-1.asics: FAI-2026-00001-certification-1 accepted
  Filed licence.txt * (glob)
  Took back: filed licence.txt under licence * (glob)
  1
  FAI-2026-00001-CHD-1: approved (by Ruth Example)
  2 containers signed.
  2 filed, 5 filed already, 0 refused.
  Prepared your request for the certification * (glob)
  FAIDoeJane-00001-certification-1.asics: FAI-2026-00001-certification-1 accepted
  Filed licence.txt * (glob)
  Took back: filed licence.txt under licence * (glob)
  1
  $ sound() { car -C office review audit | tail -1; car -C DoeJane doctor --read-data | grep -v " note "; }
  $ each sound
  The office is whole, and nothing of it was rewritten.
  4.6 kB of documents and 11 containers looked at: the record is sound.
  The office is whole, and nothing of it was rewritten.
  4.6 kB of documents and 11 containers looked at: the record is sound.

What a newer version made is not touched, by no command, and each says so. (Of one section of it, `validate` and `doctor`
tell it as a finding among others, the log can be read, and what was sent cannot be undone anyhow.)

  $ cd record-1-ledger-2; export XDG_CONFIG_HOME=$PWD/config
  $ for file in car.toml 3-teaching/section.toml program/program.toml; do
  >   cp -a DoeJane newer; sed -i 's/^format = 1/format = 2/' newer/$file; cp -a newer as-it-was
  >   for command in status validate doctor log "show TCH-1" "add-artifact licence licence.txt" "set choose children" undo "doctor --repair --yes"; do
  >     car -C newer $command >../said 2>&1; echo "$? $(grep -c 'newer version' ../said)"
  >   done | sort | uniq -c
  >   diff -r -x cache newer as-it-was && rm -rf newer as-it-was
  > done
        9 5 1
        1 0 0
        1 1 0
        2 1 2
        5 5 1
        9 5 1
  $ cp -a office newer; sqlite3 newer/ledger.sqlite3 'PRAGMA user_version = 3; PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null; cp newer/ledger.sqlite3 before
  $ for command in queue audit "backup ." intake letters report; do
  >   car -C newer review $command >/dev/null 2>../said; echo "$? $(grep -c 'newer version' ../said)"
  > done | sort | uniq -c
        6 5 1
  $ cmp before newer/ledger.sqlite3
  $ car -C newer review queue
  car: error: */newer/ledger.sqlite3: * newer version of car* (glob)
  car: hint: install that version
  [5]
