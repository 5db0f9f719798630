Many containers at once: folders, lists, hostile ones among them, and an intake that is killed again and again. First an office
and twelve candidates with three submissions each.

  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ echo "a certificate" >ccc.pdf; mkdir mail hostile
  $ letters=(A B C D E F G H I J K L)
  $ for letter in ${letters[@]}; do
  >   car init Doe$letter --name "$letter Doe" --no-passphrase >/dev/null
  >   car apply -C Doe$letter --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  > done
  $ car review enrol -C office | tail -2 | head -1
  12 enrolled, 0 known, 0 refused.
  $ number=0
  $ for letter in ${letters[@]}; do
  >   number=$((number + 1))
  >   car receive -C Doe$letter office/outbox/LSSC-2026-$(printf %05d $number) --trust $code >/dev/null
  >   for set in technology reference cataloging; do
  >     car set choose -C Doe$letter $set --route course >/dev/null
  >     car attach-ccc -C Doe$letter $set ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  >     car submit -C Doe$letter $set --to LSSCP_admin --yes --output mail >/dev/null 2>&1
  >   done
  > done
  $ ls mail | wc -l
  36

Hostile ones, and what others sent by mistake:

  $ car review init namesake --no-passphrase >/dev/null
  $ car init Other --name "A Doe" --no-passphrase >/dev/null
  $ car apply -C Other --eligible diploma=yes --eligible hours=2100 --output namesake/inbox >/dev/null
  $ car review enrol -C namesake >/dev/null
  $ code=$(openssl x509 -in namesake/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C Other namesake/outbox/LSSC-2026-00001 --trust $code >/dev/null
  $ car set choose -C Other technology --route course >/dev/null
  $ car attach-ccc -C Other technology ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  $ car submit -C Other TEC --to LSSCP_admin --yes --output hostile >/dev/null 2>&1
  $ mv hostile/*.asics hostile/for-another-office.asics
  $ : >hostile/empty.asics
  $ echo hello >hostile/hello.asics
  $ head -c 3000 mail/DoeATechnology*.asics >hostile/cut-short.asics
  $ { cat mail/DoeATechnology*.asics; echo more; } >hostile/trailer.asics
  $ (cd hostile && zip -q bomb.zip hello.asics && mv bomb.zip compressed.asics)
  $ ln -s ../mail hostile/link.asics
  $ as_of 2026-03-10
  $ cp -r office quiet && cp -r office killed
  $ cp mail/* hostile/* killed/inbox/ 2>/dev/null
  [1]
  $ touch -d 2026-03-09T10:00:00Z mail/* hostile/*.asics killed/inbox/*

A folder is taken as its containers, and none of them stops the others:

  $ car review intake -C office mail hostile --jobs 2 >told
  [1]
  $ grep -c accepted, told; grep -v "accepted, to be" told
  37
  compressed.asics: quarantined (member-attributes): the file 'hello.asics' in it has internal attributes
  cut-short.asics: quarantined (archive-end): is no zip archive, or its end is missing
  empty.asics: quarantined (archive-too-small): is too small to be a zip archive
  for-another-office.asics: quarantined (signer-untrusted): its signer does not belong to the office that is known here: unable to get local issuer certificate (Program office, candidates)
  hello.asics: quarantined (archive-too-small): is too small to be a zip archive
  trailer.asics: quarantined (archive-trailer): has bytes behind the end of the archive
  36 accepted, 0 refused, 6 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.

The same from a list, with times, on one worker: the same verdicts in the same order.

  $ printf '%s\n' mail/* hostile/[a-k]*.asics hostile/t*.asics | sed 's/$/\t2026-03-09T10:00:00Z/' | car review intake -C quiet --list - --jobs 1 >told.list
  [1]
  $ diff told told.list
  $ rows() {
  >   sqlite3 $1/ledger.sqlite3 'SELECT container, object, type, candidate, set_slug, attempt, arrival, reception, check_name, reason, checks, file FROM received ORDER BY container;
  >     SELECT * FROM submissions ORDER BY id; SELECT * FROM evidence ORDER BY submission, file; SELECT candidate, type, about FROM outgoing ORDER BY candidate, about, type'
  > }
  $ rows office >office.rows; rows quiet | diff office.rows -; grep -c . office.rows
  174
  $ printf 'mail/a.asics\tyesterday\n\t\n' | car review intake -C quiet --list -
  car: error: standard input: line 1 says 'yesterday', which is no moment; line 2 has no path
  car: hint: each line is a path, and behind a tab when it arrived, if that is to be said: 2026-05-02T09:30:00Z
  [3]
  $ car review intake -C quiet mail/nowhere
  nowhere: failed: there is no such file
  nowhere: hint: check the name; 'ls' shows what is here
  0 accepted, 0 refused, 0 quarantined, 0 known.
  1 without a verdict: see to what is said of it, and run 'car review intake' again.
  [3]
  $ mkdir nothing; car review intake -C quiet nothing
  0 accepted, 0 refused, 0 quarantined, 0 known.

Killed again and again at every moment, it goes on each time, and ends with the same:

  $ rounds=0
  $ for delay in $(seq 2 3 120) $(seq 150 100 950); do
  >   [ "$(ls killed/inbox/*.asics 2>/dev/null | wc -l)" -gt 1 ] || break
  >   (timeout -s KILL 0.$(printf %03d $delay) car review intake -C killed --jobs 2; true) >/dev/null 2>&1
  >   rounds=$((rounds + 1))
  > done
  $ car review intake -C killed >/dev/null
  $ rows killed | diff office.rows -
  $ sqlite3 killed/ledger.sqlite3 "SELECT count(*), count(DISTINCT about) FROM outgoing WHERE type = 'receipt'"
  36|36
  $ for file in $(sqlite3 killed/ledger.sqlite3 "SELECT 'killed/outbox/' || candidate || '/' || file FROM outgoing"); do
  >   [ -s $file ] || echo "$file is missing"
  > done
  $ ls killed/inbox/done/*Doe*CAR-0* | wc -l; ls killed/inbox/refused/*.asics | wc -l
  36
  6
  $ ls -A killed/inbox | grep asics; ls -A killed/store | grep incoming
  [1]
  $ (cd killed/store && for file in */*.asics; do [ "$(sha256sum <$file | cut -c1-64).asics" = ${file#*/} ] || echo "$file is not what its name says"; done)
