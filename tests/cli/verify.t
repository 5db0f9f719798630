A letter, a receipt and a decision of an office, and a submission to it:

  $ cp "$CAR_SOURCE"/tests/data/containers/* .

Whoever has the office's root can check what it signed, at any time:

  $ car verify letter.asics --office root.pem --as-of 2050-01-01
  $ car verify decision.asics --office root.pem | tail -1

A submission is judged by its receipt:

  $ car verify submission.asics --receipt receipt.asics --office root.pem --as-of 2050-01-01
  $ car verify submission.asics --receipt receipt.asics --office root.pem --json

Without it the lists of its time are missing, and another receipt is none:

  $ car verify submission.asics --office root.pem | tail -2
  $ car verify decision.asics --receipt receipt.asics --office root.pem | tail -2
  $ car verify submission.asics --receipt decision.asics --office root.pem | tail -2

Without a root all but the root is checked, and the answer is no:

  $ car verify letter.asics | tail -1
  $ car verify submission.asics --receipt receipt.asics | tail -1

Whatever was changed is found:

  $ sed 's/you are accepted/you are rejected/' letter.asics >changed.asics
  $ car verify changed.asics --office root.pem | tail -2
  $ head -c 1000 letter.asics >short.asics
  $ car verify short.asics --office root.pem
  $ car verify root.pem --office root.pem --json

What cannot be read has no verdict:

  $ car verify nothing.asics --office root.pem
  $ car verify letter.asics --office letter.asics
  $ car verify
