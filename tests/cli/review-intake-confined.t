What reads a candidate's container could have a hole, and be taken over by what it reads. Here it is: a car that does what
stands in a file. It is the same intake but for that.

  $ planted() { "$CAR_BUILD/tests/car_planted" "$@"; }
  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car apply -C DoeJane --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 --trust $code >/dev/null
  $ echo "a certificate" >ccc.pdf
  $ for set in technology reference; do
  >   car set choose -C DoeJane $set --route course >/dev/null
  >   car attach-ccc -C DoeJane $set ccc.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  > done
  $ if [ -x /usr/bin/age ]; then car review encryption -C office >/dev/null; else touch office/keys/age.txt; fi
  $ as_of 2026-03-10
  $ plant() { for word; do printf 'planted: %s\n' $word >office/inbox/$word.asics; done; }

What ends its process is put aside, and no other container is: there is one before and one after.

  $ mkdir a b; car submit -C DoeJane TEC --to LSSCP_admin --yes --output a >/dev/null 2>&1
  $ car submit -C DoeJane REF --to LSSCP_admin --yes --output b >/dev/null 2>&1
  $ cp a/*.asics office/inbox/a-first.asics; cp b/*.asics office/inbox/z-last.asics
  $ plant abort crash memory
  $ planted review intake -C office --arrived 2026-03-10
  a-first.asics: LSSC-2026-00001-TEC-1 accepted, to be decided by 2026-05-09
  abort.asics: quarantined (worker): the process that looked at it failed (signal 6, Aborted)
  crash.asics: quarantined (worker): the process that looked at it failed (signal 11, Segmentation fault)
  memory.asics: quarantined (worker): it takes more than the 2.1 GB of memory that it may have
  z-last.asics: LSSC-2026-00001-REF-1 accepted, to be decided by 2026-05-09
  2 accepted, 0 refused, 3 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  [1]

What is refused to whoever took the process over, whatever it tries (where the kernel has both measures):

  $ plant passwords key age-key ledger beside network program parent open-files disk
  $ planted review intake -C office --arrived 2026-03-10 --json >answer.json
  [1]
  $ isolation=$(jq -r .isolation answer.json)
  $ case $isolation in
  >   *landlock*seccomp*) ;;
  >   *) echo "not tested here: $isolation" >&2; exit 80 ;;
  > esac
  $ jq -r '.containers[] | .check + ": " + .reason' answer.json
  worker: age-key: Permission denied
  worker: beside: Permission denied
  worker: disk: File too large
  worker: key: Permission denied
  worker: ledger: Permission denied
  worker: network: Operation not permitted
  worker: open-files: there is none
  worker: parent: Operation not permitted
  worker: passwords: Permission denied
  worker: program: Operation not permitted
  $ jq -r '.containers[].isolation' answer.json | sort -u | sed 's/[0-9]*,/N,/'
  landlock N, seccomp, resource limits
  $ ls planted 2>&1 | grep -c "No such file"
  1
  $ ls office/store/incoming 2>/dev/null | wc -l
  0
  $ car review audit -C office >/dev/null && echo "nothing was rewritten"
  nothing was rewritten
