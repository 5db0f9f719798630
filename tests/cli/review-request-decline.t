A request is declined with a reason, and the candidate may ask again.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-20 +%s)
  $ car request renewal -C DoeJane --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-20 >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason " "
  car: error: --reason: says nothing
  car: hint: say in a line why; it goes to the candidate
  [2]
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason "The fee did not arrive."
  LSSC-2026-00001-renewal-1: declined.
  Next: send the candidate outbox/LSSC-2026-00001/4-renewal-1-declined.asics; the text beside it is the message.
  $ cat office/outbox/LSSC-2026-00001/*-declined.txt
  Dear Jane Doe,
  
  Thank you for your request, candidate LSSC-2026-00001. We looked at it on 2026-05-20 and could not grant it, for this
  reason:
  
    The fee did not arrive.
  
  What you have achieved so far stays achieved. When what is said above has changed, you may ask again.
  
  With good wishes for your work,
  the program office
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 | grep -A1 declined
  4-renewal-1-declined.asics: The office could not take your request for renewal: The fee did not arrive.
    filed as requests/renewal-1/DoeJaneCAR-00001-renewal-1-receipt-4.asics
  $ car request renewal -C DoeJane | grep Prepared
  With it go 0 activities that count, 0 h. For the certification itself 32 h are asked: 'car activity list' shows what is missing.
  Prepared your request for renewal (Library Support Staff Certification, * kB): (glob)
  $ car review request decline -C office LSSC-2026-00001-renewal-1 --reason "Another reason." --json
  {
    "id": "LSSC-2026-00001-renewal-1",
    "answer": "declined",
    "is_new": false,
    "answered_at": "2026-05-20T00:00:00Z",
    "reason": "The fee did not arrive.",
    "file": "outbox/LSSC-2026-00001/4-renewal-1-declined.asics",
    "message": "outbox/LSSC-2026-00001/4-renewal-1-declined.txt",
    "subscription_end": null
  }
  $ car review request grant -C office LSSC-2026-00001-renewal-1
  car: error: LSSC-2026-00001-renewal-1: was declined on 2026-05-20
  car: hint: an answer stands; the candidate may ask again
  [1]
  $ car review request decline -C office LSSC-2026-00001-renewal-2 --reason "No."
  car: error: LSSC-2026-00001-renewal-2: there is no request of this id
  car: hint: did you mean 'LSSC-2026-00001-renewal-1'?
  [2]
  $ car review request decline -C office LSSC-2026-00001-renewal-1
  car: error: car review request decline: --reason is missing
  car: hint: add --reason TEXT
  [2]
  $ car review request decline LSSC-2026-00001-renewal-1 --reason "No."
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
