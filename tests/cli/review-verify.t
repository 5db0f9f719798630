The two halves of an intake: verdicts are reached without the ledger, in parts, and recorded in the office. First an office,
two candidates, and what they send.

  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ echo "a certificate" >ccc.pdf; mkdir mail
  $ number=0
  $ for name in "Jane Doe" "Richard Roe"; do
  >   record=${name/ /}; number=$((number + 1))
  >   car init $record --name "$name" --no-passphrase >/dev/null
  >   car apply -C $record --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  >   car review enrol -C office >/dev/null
  >   car receive -C $record office/outbox/LSSC-2026-0000$number --trust $code >/dev/null
  >   for set in technology reference; do
  >     car set choose -C $record $set --route course >/dev/null
  >     car attach-ccc -C $record $set ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  >     car submit -C $record $set --to LSSCP_admin --yes --output mail >/dev/null 2>&1
  >   done
  > done
  $ echo hello >mail/hello.asics; : >mail/empty.asics
  $ cp mail/RoeRichardReference*.asics mail/flipped.asics
  $ printf X | dd of=mail/flipped.asics bs=1 seek=2000 conv=notrunc status=none
  $ as_of 2026-03-10
  $ for file in mail/*.asics; do printf '%s\t2026-03-09T10:00:00Z\n' "$file"; done >arrived.txt
  $ wc -l <arrived.txt

A copy of what the office publishes, its program and its lists are enough; neither keys nor ledger are there:

  $ mkdir elsewhere && cp -r office/office.toml office/program office/public office/lists elsewhere
  $ for i in 1 2 3; do car review verify -C elsewhere --shard $i/3 --list arrived.txt >verdicts-$i.jsonl; echo "ended with $?"; done
  $ cat verdicts-*.jsonl | sed 's/.*"file":"\([^"]*\)","standing":"\([^"]*\)".*/\1 \2/' | sort
  $ check-json --lines review-verify-item <verdicts-1.jsonl
  $ car review verify -C elsewhere --shard 1/3 --list arrived.txt 2>/dev/null | cmp - verdicts-1.jsonl
  [1]
  $ car review verify -C elsewhere --jobs 4 --list arrived.txt 2>/dev/null | sort | sha256sum >all
  $ sort verdicts-*.jsonl | sha256sum -c all

Recorded, they give what one intake gives:

  $ cp -r office whole
  $ car review intake -C whole --list arrived.txt
  $ sort verdicts-*.jsonl | car review intake -C office --verdicts - >/dev/null
  $ rows() {
  >   sqlite3 $1/ledger.sqlite3 'SELECT container, object, type, candidate, set_slug, attempt, arrival, recorded_at, reception, check_name, reason, checks, file, receipt FROM received ORDER BY container;
  >     SELECT * FROM submissions ORDER BY id; SELECT * FROM evidence ORDER BY submission, file; SELECT candidate, sequence, type, about, object IS NULL FROM outgoing ORDER BY candidate, sequence'
  > }
  $ rows office >office.rows; rows whole | diff office.rows - && wc -l <office.rows

Again, nothing is recorded twice:

  $ sort verdicts-*.jsonl | car review intake -C office --verdicts - | tail -1
  $ rows office | diff office.rows -

The times of files count when nothing else is said, and what is encrypted waits for the office's key:

  $ printf 'age-encryption.org/v1\n-> X25519 x\n' >mail/sealed.asics.age
  $ touch -d 2026-03-08T07:00:00Z mail/sealed.asics.age mail/hello.asics
  $ car review verify -C elsewhere mail/sealed.asics.age mail/hello.asics | sed 's/[0-9a-f]\{64\}/DIGEST/g; s/"checks":.*"signer"/"checks":…,"signer"/'
  $ car review verify -C elsewhere mail/hello.asics mail/absent.asics --json | sed 's/[0-9a-f]\{64\}/DIGEST/g'

A verdict is recorded only for the file that it is about, and as long as nothing changed in the office:

  $ car submit -C JaneDoe TEC --to LSSCP_admin --yes >/dev/null 2>&1
  [1]
  $ cp -r office changed
  $ cp mail/DoeJaneTechnology*.asics other.asics
  $ sed 's#mail/hello.asics#other.asics#' verdicts-*.jsonl | grep other.asics | car review intake -C changed --verdicts -
  $ car review crl -C changed >/dev/null
  $ grep hello verdicts-*.jsonl -h | car review intake -C changed --verdicts -
  $ echo '{"type":"car.verdict/1"}' | car review intake -C changed --verdicts -

What cannot be verified at all:

  $ printf 'mail/hello.asics\tyesterday\n\n\t2026-03-09T10:00:00Z\n' | car review verify -C elsewhere --list -
  $ car review verify -C elsewhere --list absent.txt
  $ car review verify -C elsewhere
  $ car review verify -C elsewhere --shard 4/3 mail
  $ car review verify -C elsewhere --list arrived.txt mail
  $ car review verify -C mail mail
  $ car review intake -C office --verdicts verdicts-1.jsonl --list arrived.txt
