A renewal is granted when it suffices, and the candidate's record has the letter.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-20 +%s)
  $ car request renewal -C DoeJane "The fee is on its way." --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-20 >/dev/null
  $ car review request grant -C office LSSC-2026-00001-ren --years 2
  LSSC-2026-00001-renewal-1: granted.
  The subscription runs until 2032-05-01.
  Next: send the candidate outbox/LSSC-2026-00001/4-renewal-letter.asics; the text beside it is the message.
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep renewal
  3-renewal-1-receipt.asics: The office received your request for renewal on 2026-05-20.
    filed as requests/renewal-1/DoeJaneCAR-00001-renewal-1-receipt.asics
  4-renewal-letter.asics: Your subscription is renewed. Your subscription runs until 2032-05-01.
    filed as 2-acceptance/renewal-letter.asics
  $ car review request grant -C office LSSC-2026-00001-renewal-1 --json
  {
    "id": "LSSC-2026-00001-renewal-1",
    "answer": "granted",
    "is_new": false,
    "answered_at": "2026-05-20T00:00:00Z",
    "reason": "",
    "file": "outbox/LSSC-2026-00001/4-renewal-letter.asics",
    "message": "outbox/LSSC-2026-00001/4-renewal-letter.txt",
    "subscription_end": "2032-05-01T00:00:00Z"
  }
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason "No."
  car: error: LSSC-2026-00001-renewal-1: was granted on 2026-05-20
  car: hint: an answer stands; the candidate may ask again
  [1]
  $ car review request grant -C office LSSC-2026-00001-renewal-1 --years 2 --until 2033-01-01
  car: error: car review request grant: takes a day or years, not both
  car: hint: leave one of --until and --years out
  [2]

An appeal that is granted lets the decision be made anew, once:

  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome take-course --reason "said so" >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-22 +%s)
  $ car request appeal -C DoeJane TEC "One evaluator is my supervisor." --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-22 >/dev/null
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1 --outcome approved --reason "Read anew."
  car: error: LSSC-2026-00001-TEC-1: LSSC-2026-00001-appeal-1 is not granted
  car: hint: 'car review request grant LSSC-2026-00001-appeal-1' grants it
  [1]
  $ car review request grant -C office LSSC-2026-00001-appeal-1 --years 1
  car: error: LSSC-2026-00001-appeal-1: is no request for renewal
  car: hint: leave --until and --years out
  [2]
  $ car review request grant -C office LSSC-2026-00001-appeal-1 --why "it is so"
  LSSC-2026-00001-appeal-1: granted.
  Next: decide anew, with 'car review decide SUBMISSION --appeal LSSC-2026-00001-appeal-1 --outcome …'; the new decision is what the candidate gets.
  $ car review request grant -C office LSSC-2026-00001-appeal-1
  LSSC-2026-00001-appeal-1: was granted before.
  Next: decide anew, with 'car review decide SUBMISSION --appeal LSSC-2026-00001-appeal-1 --outcome …'; the new decision is what the candidate gets.
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1
  car: error: --appeal: belongs to --outcome
  car: hint: say with --outcome what you decide
  [2]
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1 --outcome approved --reason "Read anew."
  LSSC-2026-00001-TEC-1: approved (by Ruth Example)
  1 decision made.
  Next: 'car review letters' signs what is to be sent.
  $ car review decide -C office LSSC-2026-00001-TEC-1 --appeal LSSC-2026-00001-appeal-1 --outcome approved --reason "Read anew."
  car: error: LSSC-2026-00001-TEC-1: was decided anew after LSSC-2026-00001-appeal-1 already
  car: hint: 'car review explain LSSC-2026-00001-TEC-1' tells how
  [1]
  $ car review letters -C office | grep -c asics
  2
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep -E "approved|letter for"
  7-TEC-1-decision.asics: Technology is approved.
  8-TEC-1-letter.asics: The letter for Technology: the set is achieved.

What is granted in another way, or is not there:

  $ car request certification -C DoeJane
  car: error: LSSC-2026-00001: 1 of 3 core sets are achieved, and 0 of 3 elective sets are achieved
  car: hint: 'car status' shows what is open
  [1]
  $ car review request grant -C office LSSC-2026-00001-appeal-2
  car: error: LSSC-2026-00001-appeal-2: there is no request of this id
  car: hint: did you mean 'LSSC-2026-00001-appeal-1' or 'LSSC-2026-00001-renewal-1'?
  [2]
  $ car review request grant LSSC-2026-00001-appeal-1
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
