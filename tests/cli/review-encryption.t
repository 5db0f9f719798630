What is sent to the office is encrypted on its way, and opened by intake.

  $ [ -x /usr/bin/age ] || { echo "skipped: the package 'age' is not installed" >&2; exit 80; }
  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ car review encryption -C office | sed 's/age1[0-9a-z]*/RECIPIENT/'
  What is sent to the office is encrypted for RECIPIENT.
  The key is keys/age.txt, and nothing opens what was encrypted for it once it is lost: keep a second copy.
  Next: acceptance and renewal letters name it from now on; whoever has an older letter sends as before.
  $ car review encryption -C office --json | sed 's/age1[0-9a-z]*/RECIPIENT/'
  {
    "recipient": "RECIPIENT",
    "key": "keys/age.txt"
  }
  $ stat -c %a office/keys/age.txt
  600
  $ grep -c ^recipient office/office.toml
  1
  $ sqlite3 office/ledger.sqlite3 "SELECT count(*) FROM journal WHERE what = 'encryption'"
  1

A new office can begin so:

  $ car review init other --no-passphrase --encrypt --json | grep -c '"recipient": "age1'
  1

The acceptance letter names it, and from then on the candidate's containers are encrypted:

  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car apply -C DoeJane --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 --trust $code >/dev/null
  $ echo "a certificate" >ccc.pdf; mkdir mail
  $ for set in technology reference; do
  >   car set choose -C DoeJane $set --route course >/dev/null
  >   car attach-ccc -C DoeJane $set ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  > done
  $ as_of 2026-03-10
  $ car submit -C DoeJane TEC --to LSSCP_admin --yes --output office/inbox >/dev/null 2>&1
  $ car submit -C DoeJane REF --to LSSCP_admin --yes --plain --output mail >/dev/null 2>&1
  $ ls office/inbox mail
  mail:
  DoeJaneReferenceCAR-00001-1.asics
  
  office/inbox:
  DoeJaneTechnologyCAR-00001-1.asics.age
  done
  refused

One is damaged, one is encrypted for somebody else, one only begins so, and one has another name than it should:

  $ cp office/inbox/*.age damaged; printf X | dd of=damaged bs=1 seek=900 conv=notrunc status=none; cp damaged office/inbox/damaged.asics.age
  $ age -r $(age-keygen 2>/dev/null | age-keygen -y) -o office/inbox/for-another.asics.age mail/*.asics
  $ printf 'age-encryption.org/v1\n' >office/inbox/begun.asics.age
  $ : >office/inbox/empty.asics.age
  $ age -r $(sed -n 's/^recipient = "\(.*\)"/\1/p' office/office.toml) -o office/inbox/reference.asics mail/*.asics
  $ car review intake -C office --arrived 2026-03-10
  DoeJaneTechnologyCAR-00001-1.asics.age: LSSC-2026-00001-TEC-1 accepted, to be decided by 2026-05-09
  begun.asics.age: quarantined (encryption): it cannot be opened with the office's key: it is damaged, or encrypted for somebody else
  damaged.asics.age: quarantined (encryption): it cannot be opened with the office's key: it is damaged, or encrypted for somebody else
  empty.asics.age: quarantined (encryption): it cannot be opened with the office's key: it is damaged, or encrypted for somebody else
  for-another.asics.age: quarantined (encryption): it cannot be opened with the office's key: it is damaged, or encrypted for somebody else
  reference.asics: LSSC-2026-00001-REF-1 accepted, to be decided by 2026-05-09
  2 accepted, 0 refused, 4 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  [1]
  $ find office/inbox office/store -type f | sed 's/[0-9a-f]\{64\}/DIGEST/; s#store/../#store/XX/#' | sort
  office/inbox/done/DoeJaneCAR-application.asics
  office/inbox/done/DoeJaneTechnologyCAR-00001-1.asics.age
  office/inbox/done/reference.asics
  office/inbox/refused/DIGEST.asics.age
  office/inbox/refused/DIGEST.asics.age
  office/inbox/refused/DIGEST.asics.age
  office/inbox/refused/DIGEST.asics.age
  office/inbox/refused/DIGEST.txt
  office/inbox/refused/DIGEST.txt
  office/inbox/refused/DIGEST.txt
  office/inbox/refused/DIGEST.txt
  office/store/XX/DIGEST.asics
  office/store/XX/DIGEST.asics
  office/store/XX/DIGEST.asics
  office/store/XX/DIGEST.asics
  office/store/XX/DIGEST.asics
  office/store/XX/DIGEST.asics
  $ ls office/store/incoming 2>/dev/null
  [2]

What was kept is what the candidate signed, and the same container again, unencrypted, is known:

  $ car review intake -C office mail
  DoeJaneReferenceCAR-00001-1.asics: LSSC-2026-00001-REF-1 known
  0 accepted, 0 refused, 0 quarantined, 1 known.
  $ cmp office/store/*/$(sha256sum mail/*.asics | cut -c1-64).asics mail/*.asics

What is encrypted with a content larger than itself does not exist; a key that others can read is not used, and without the
key nothing is touched:

  $ cp damaged office/inbox/damaged.asics.age
  $ chmod 644 office/keys/age.txt
  $ car review intake -C office
  car: error: */office/keys/age.txt: others on this computer can read this key, so it is not used (glob)
  car: hint: 'chmod 600 */office/keys/age.txt' makes it yours alone; if others may have copied it, move it away and make a new one with 'car review encryption' (glob)
  [3]
  $ mv office/keys/age.txt age.txt
  $ car review intake -C office
  car: error: */office/keys/age.txt: the office's key for 'age' is not here (glob)
  car: hint: bring it from your backup; an office that never had one makes it with 'car review encryption'
  [3]
  $ mv age.txt office/keys/age.txt; chmod 600 office/keys/age.txt
  $ car review intake -C office | tail -1
  0 accepted, 0 refused, 1 quarantined, 0 known.
  $ car review encryption -C mail
  car: error: */mail: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
