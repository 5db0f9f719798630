A letter, a receipt and a decision of an office, a submission to it, and a share:

  $ cp "$CAR_SOURCE"/tests/data/containers/* .

Whoever has the office's root can check what it signed, at any time:

  $ car verify letter.asics --office root.pem --as-of 2050-01-01
  letter.asics
    ok  size              it has 4.8 kB
    ok  outer-archive     it is an archive in the one form that is taken
    ok  signature-form    it has one signature, by a method that is taken
    ok  signer-chain      Ruth Example belongs to the office
    ok  signer-role       the signer's role is 'decision'
    ok  signature         it was signed at 2026-03-01T09:00:00Z
    ok  object-digest     its content is what was signed, 9fa227482ed5e2d4a5f464c11274ab79065de61726db1395c6efd1e7de3c9a6d
    ok  type              it is a letter
    ok  value             what it says is well-formed
    ok  candidate         it is of candidate LSSC-2026-00042
  Accepted: every check passed.
  $ car verify decision.asics --office root.pem | tail -1
  Accepted: every check passed.

A submission is judged by its receipt:

  $ car verify submission.asics --receipt receipt.asics --office root.pem --as-of 2050-01-01
  receipt.asics
    ok  size              it has 4.3 kB
    ok  outer-archive     it is an archive in the one form that is taken
    ok  signature-form    it has one signature, by a method that is taken
    ok  signer-chain      Intake belongs to the office
    ok  signer-role       the signer's role is 'intake'
    ok  signature         it was signed at 2026-05-02T10:00:00Z
    ok  object-digest     its content is what was signed, 84097a98b4dd8ca146d8fad9a48ecd9f20d9dd672c43ebde25dfa385a07de324
    ok  type              it is a receipt
    ok  value             what it says is well-formed
    ok  candidate         it is of candidate LSSC-2026-00042
    ok  signed-at         it states the moment of its signature
  Accepted: every check passed.
  
  submission.asics
    ok  size              it has 4.9 kB
    ok  outer-archive     it is an archive in the one form that is taken
    ok  signature-form    it has one signature, by a method that is taken
    ok  signer-chain      Jane Doe, LSSC-2026-00042 belongs to the office
    ok  signer-role       the signer's role is 'candidate'
    ok  signature         it was signed at 2026-05-01T08:00:00Z
    ok  object-digest     its content is what was signed, 00056137f572ef922f8a38b69ea1faa227782b8e4fc87aded68de3d8f66ac4c2
    ok  inner-archive     its content is an archive of 8 files
    ok  bag               the bag is complete, with 2 files
    ok  type              it is a submission
    ok  value             what it says is well-formed
    ok  files             it has the 2 files that it names, and no other
    ok  recipient         it is for this office
    ok  candidate         it is of candidate LSSC-2026-00042
    ok  receipt           its receipt names this content
  Accepted: every check passed.
  $ car verify submission.asics --receipt receipt.asics --office root.pem --json >answer.json
  $ head -9 answer.json; grep -c '"passed": true' answer.json
  {
    "file": "submission.asics",
    "verdict": "accepted",
    "type": "submission",
    "signer": "Jane Doe, LSSC-2026-00042",
    "signed_at": "2026-05-01T08:00:00Z",
    "role": "candidate",
    "root": "fc6f225f329e515e4c3c3986472e2a96c457ddc037a2f2ef7e89d91b479a7cfa",
    "object": "00056137f572ef922f8a38b69ea1faa227782b8e4fc87aded68de3d8f66ac4c2",
  26

Without it the lists of its time are missing, and another receipt is none:

  $ car verify submission.asics --office root.pem | tail -2
  Refused: submission.asics: there is no list that tells whether a certificate was revoked: unable to get certificate CRL (Jane Doe, LSSC-2026-00042).
  A submission or request can be judged by the lists of its arrival: give its receipt with --receipt.
  $ car verify decision.asics --receipt receipt.asics --office root.pem | tail -2
    no  signer-role       it is signed by somebody with the role 'decision', who signs nothing of what is expected
  Refused: decision.asics: it is signed by somebody with the role 'decision', who signs nothing of what is expected.
  $ car verify submission.asics --receipt decision.asics --office root.pem | tail -2
    no  receipt           its receipt does not hold: it is signed by somebody with the role 'decision', who signs nothing of what is expected
  Refused: submission.asics: its receipt does not hold: it is signed by somebody with the role 'decision', who signs nothing of what is expected.

Without a root all but the root is checked, and the answer is no:

  $ car verify letter.asics | tail -1
  All is in order but the root: no office is known here. Name one with --office root.pem.
  $ car verify submission.asics --receipt receipt.asics | tail -1
  All is in order but the root: no office is known here. Name one with --office root.pem.

A share is judged at the moment that it states; this one was made before the office had accepted whom it is of:

  $ car verify share.asics --office root.pem --as-of 2060-01-01 | tail -3
    ok  files             it has the 1 file that it names, and no other
    ok  recipient         it is for Ann Archer
  In order, but signed by the applicant alone: nobody else vouches for it.

Whatever was changed is found:

  $ sed 's/you are accepted/you are rejected/' letter.asics >changed.asics
  $ car verify changed.asics --office root.pem | tail -2
    no  member-crc        the file 'letter.txt' in it is damaged: its CRC-32 differs
  Refused: changed.asics: the file 'letter.txt' in it is damaged: its CRC-32 differs.
  $ head -c 1000 letter.asics >short.asics
  $ car verify short.asics --office root.pem
  short.asics
    ok  size              it is not too large
    no  archive-end       is no zip archive, or its end is missing
  Refused: short.asics: is no zip archive, or its end is missing.
  [1]
  $ car verify root.pem --office root.pem --json
  {
    "file": "root.pem",
    "verdict": "refused",
    "checks": [
      {
        "name": "size",
        "passed": true,
        "detail": "it is not too large"
      },
      {
        "name": "archive-end",
        "passed": false,
        "detail": "is no zip archive, or its end is missing"
      }
    ]
  }
  [1]

What cannot be read has no verdict:

  $ car verify nothing.asics --office root.pem
  car: error: nothing.asics: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car verify letter.asics --office letter.asics
  car: error: letter.asics: is not the root certificate of an office
  car: hint: ask the office for its root.pem, which it publishes
  [3]
  $ car verify
  car: error: car verify: FILE is missing
  car: hint: 'car verify --help' shows how it is written
  [2]
