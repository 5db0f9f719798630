The office is copied whole while it is in use. First an office with a submission.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ mkdir disk
  $ car review backup -C office disk
  Copied * files (*) to disk/office-20260505T000000Z, and read all of it back. (glob)
  The keys in it: candidates, decision, intake, office, root.
  No passphrase protects candidates, decision, intake, office, root: keep the backup where you would keep the keys.
  To check it one day: cd disk/office-20260505T000000Z && sha256sum -c --quiet manifest-sha256.txt
  $ (cd disk/office-20260505T000000Z && sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt)
  $ find disk -mindepth 1 -perm /077
  $ car -C disk/office-20260505T000000Z/data/office review audit | tail -1
  The office is whole, and nothing of it was rewritten.
  $ car -C disk/office-20260505T000000Z/data/office review queue
  LSSC-2026-00001-TEC-1  waiting 0/0  due 2026-07-03  Jane Doe
  1 submission, 0 overdue.

Without the keys:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-06 +%s)
  $ car review backup -C office disk --no-keys --json | jq -c '[.keys, .unprotected, .left_out]'
  [[],[],[]]
  $ find disk/office-20260506T000000Z -name '*.pem' -path '*keys*' | sed 's/.*keys.//' | sort
  decision-certificate.pem
  intake-certificate.pem

Nothing is made over something, in the office itself, or where there is no folder:

  $ car review backup -C office disk
  car: error: disk/office-20260506T000000Z: exists already
  car: hint: it is a backup made in this second
  [1]
  $ car review backup -C office office/outbox
  car: error: office/outbox: lies in the office itself
  car: hint: name a folder elsewhere, best on another disk
  [2]
  $ car review backup -C office stick
  car: error: stick: there is no such folder
  car: hint: make it first, or choose another place; a disk has to be plugged in
  [3]
  $ car review backup -C disk disk
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
  $ car review backup -C office
  car: error: car review backup: FOLDER is missing
  car: hint: 'car review backup --help' shows how it is written
  [2]

Of a ledger that is damaged there is no backup, and it is said:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-07 +%s)
  $ sqlite3 office/ledger.sqlite3 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
  $ page=$(sqlite3 office/ledger.sqlite3 "SELECT rootpage FROM sqlite_schema WHERE name = 'journal_by_subject'")
  $ dd if=/dev/zero of=office/ledger.sqlite3 bs=4096 seek=$((page - 1)) count=1 conv=notrunc status=none
  $ car review backup -C office disk
  car: error: */office/ledger.sqlite3: is damaged, so a backup would be worth nothing: Page * (glob)
  car: hint: do not write over an older backup: copy the folder as it is, and put the newest good one back
  [3]
  $ ls disk
  office-20260505T000000Z
  office-20260506T000000Z
