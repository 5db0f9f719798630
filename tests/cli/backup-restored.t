What a backup gives back is what was backed up: the same names and the same bytes, of a record and of an office.

  $ umask 077; begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ echo "not filed" >"DoeJane/3-technology/my own.txt"; mkdir -p DoeJane/empty; mkdir disk
  $ car -C DoeJane remove evidence-9.txt >/dev/null 2>&1 || true
  $ tree() { (cd "$1" && find . \( -path ./.car/cache -o -name 'ledger.sqlite3*' \) -prune -o -type f -printf '%m %P ' -exec sha256sum {} \; \
  >   -o -type d -printf '%m %P\n' | sed 's# \./.*##' | sort); }

A record, as car-backup(1) says:

  $ car -C DoeJane backup disk --with-key >/dev/null
  $ restore() { (cd disk/DoeJane-* && sha256sum -c --quiet manifest-sha256.txt && mkdir -m 700 "$1" && cp -RT data/DoeJane "$1"); }
  $ restore "$PWD/restored"
  $ tree DoeJane >before; tree restored | diff before - && wc -l <before
  [1-9]\d+ (re)
  $ export XDG_CONFIG_HOME=$PWD/other-computer
  $ car -C restored key import disk/DoeJane-*/data/keys/*.pem | head -1
  The key is here now: * (glob)
  $ car -C restored doctor --read-data | tail -1
  * looked at: the record is sound. (glob)
  $ car -C restored log | diff - <(car -C DoeJane log)
  $ car -C restored status | diff - <(car -C DoeJane status)
  $ echo more >more.txt; car -C restored set choose COM >/dev/null; car -C restored add-artifact COM-1 more.txt | head -1
  Filed evidence/more.txt under COM-1 (5 B).

Into a folder that is there nothing is copied, and from a backup that is damaged nothing either:

  $ tree restored >before; LC_ALL=C restore "$PWD/restored"
  mkdir: cannot create directory .*: File exists (re)
  [1]
  $ tree restored | diff before -
  $ echo x >>disk/DoeJane-*/data/DoeJane/car.toml; restore "$PWD/again" 2>/dev/null
  data/DoeJane/car.toml: FAILED
  [1]
  $ ls again
  ls: cannot access 'again': No such file or directory
  [2]
  $ truncate -s -1 disk/DoeJane-*/data/DoeJane/car.toml; truncate -s -1 disk/DoeJane-*/data/DoeJane/car.toml
  $ rm disk/DoeJane-*/data/DoeJane/log.jsonl; restore "$PWD/again" 2>/dev/null
  data/DoeJane/log.jsonl: FAILED open or read
  [1]

An office, as car-review-backup(1) says. It goes on where it was: its journal is in order, and what arrives is taken in.

  $ car review backup -C office disk >/dev/null
  $ (cd disk/office-* && sha256sum -c --quiet manifest-sha256.txt && mkdir -m 700 ../../restored-office && cp -RT data/office ../../restored-office)
  $ tree office >before; tree restored-office | diff before - && wc -l <before
  [1-9]\d+ (re)
  $ rows() { sqlite3 "$1/ledger.sqlite3" .dump | sort; }
  $ rows office >before; rows restored-office | diff before -
  $ car -C restored-office review audit | tail -1
  The office is whole, and nothing of it was rewritten.
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-06 +%s)
  $ car -C restored set choose cataloging --route course >/dev/null; echo "a certificate" >ccc.txt
  $ car -C restored attach-ccc CAT ccc.txt --provider "Riverbend Community College (example)" \
  >   --course "Describing and Arranging Materials (example)" --completed 2026-02-01 >/dev/null
  $ car -C restored submit CAT --yes --output restored-office/inbox >/dev/null 2>&1
  $ car -C restored-office review intake | head -1
  DoeJaneCatalogingCAR-00001-1.asics: LSSC-2026-00001-CAT-1 accepted, to be decided by 2026-07-05
  $ car -C restored receive restored-office/outbox/*/3-* | head -1
  3-CAT-1-receipt.asics: The office received Cataloging and Classification, attempt 1, on 2026-05-06 * (glob)
  $ car -C restored-office review audit | tail -1
  The office is whole, and nothing of it was rewritten.
  $ car -C restored doctor --read-data | tail -1
  * looked at: the record is sound. (glob)
