What was signed once can be given out again, byte for byte.

  $ begin-review
  $ cp -r office/outbox before
  $ rm -r office/outbox/LSSC-2026-00001
  $ car review resend -C office LSSC-2026-00001
  $ diff -r before office/outbox
  $ car review resend -C office LSSC-2026-00001 --json | head -12
  $ car review resend -C office LSSC-2026-00002
  $ car review resend LSSC-2026-00001
