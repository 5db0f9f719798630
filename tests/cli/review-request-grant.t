A renewal is granted when it suffices, and the candidate's record has the letter.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-20 +%s)
  $ car request renewal -C DoeJane "The fee is on its way." --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-20 >/dev/null
  $ car review request grant -C office LSSC-2026-00001-ren --years 2
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep renewal
  $ car review request grant -C office LSSC-2026-00001-renewal-1 --json
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason "No."
  $ car review request grant -C office LSSC-2026-00001-renewal-1 --years 2 --until 2033-01-01

An appeal that is granted lets the decision be made anew, once:

  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome take-course --reason "said so" >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-22 +%s)
  $ car request appeal -C DoeJane TEC "One evaluator is my supervisor." --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-22 >/dev/null
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1 --outcome approved --reason "Read anew."
  $ car review request grant -C office LSSC-2026-00001-appeal-1 --years 1
  $ car review request grant -C office LSSC-2026-00001-appeal-1 --why "it is so"
  $ car review request grant -C office LSSC-2026-00001-appeal-1
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1 --outcome approved --reason "Read anew."
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1 --outcome approved --reason "Read anew."
  $ car review letters -C office | grep -c asics
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep -E "approved|letter for"

What is granted in another way, or is not there:

  $ car request certification -C DoeJane
  $ car review request grant -C office LSSC-2026-00001-appeal-2
  $ car review request grant LSSC-2026-00001-appeal-1
