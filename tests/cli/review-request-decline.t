A request is declined with a reason, and the candidate may ask again.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-20 +%s)
  $ car request renewal -C DoeJane --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-20 >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason " "
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason "The fee did not arrive."
  $ cat office/outbox/LSSC-2026-00001/*-declined.txt
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep -A1 declined
  $ car request renewal -C DoeJane | grep Prepared
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason "Another reason." --json
  $ car review request grant -C office LSSC-2026-00001-renewal-1
  $ car review request decline -C office LSSC-2026-00001-renewal-2 --reason "No."
  $ car review request decline -C office LSSC-2026-00001-renewal-1
  $ car review request decline LSSC-2026-00001-renewal-1 --reason "No."
