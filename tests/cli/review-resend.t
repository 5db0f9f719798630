What was signed once can be given out again, byte for byte.

  $ begin-review
  $ cp -r office/outbox before
  $ rm -r office/outbox/LSSC-2026-00001
  $ car review resend -C office LSSC-2026-00001
  outbox/LSSC-2026-00001/1-acceptance-letter.asics
  outbox/LSSC-2026-00001/2-TEC-1-receipt.asics
  2 containers written, byte for byte as they were signed.
  $ diff -r before office/outbox
  $ car review resend -C office LSSC-2026-00001 --json | grep -Ev '"(object|about)"'
  {
    "count": 2,
    "posted": [
      {
        "type": "letter",
        "sequence": 1,
        "file": "outbox/LSSC-2026-00001/1-acceptance-letter.asics",
        "message": "outbox/LSSC-2026-00001/1-acceptance-letter.txt",
        "signed_at": "2026-05-01T00:00:00Z"
      },
      {
        "type": "receipt",
        "sequence": 2,
        "file": "outbox/LSSC-2026-00001/2-TEC-1-receipt.asics",
        "message": "",
        "signed_at": "2026-05-04T00:00:00Z"
      }
    ]
  }
  $ car review resend -C office LSSC-2026-00002
  car: error: LSSC-2026-00002: there is no such candidate
  car: hint: did you mean 'LSSC-2026-00001'?
  [2]
  $ car review resend LSSC-2026-00001
  car: error: */review-resend.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
