The office answers an evaluator's request with a certificate; then it takes signed forms alone.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review evaluator request "Anna Example" --no-passphrase >/dev/null
  $ car review evaluator certify -C office anna-example --request anna-example.p10
  anna-example signs forms from now on, until 2030-05-05: unsigned ones are not taken any more.
  Next: send anna-example.pem to Anna Example; 'car review sign' takes it.
  $ openssl x509 -in anna-example.pem -noout -subject -issuer -enddate
  subject=O = Example Office, OU = evaluator, CN = Anna Example
  issuer=O = Example Office, OU = office, CN = "Program office, office"
  notAfter=May  5 00:00:00 2030 GMT
  $ openssl verify -CAfile <(cat office/public/root.pem) -untrusted office/public/office-ca.pem -attime $SOURCE_DATE_EPOCH anna-example.pem
  anna-example.pem: OK
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null; sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ car review record -C office forms
  forms/LSSC-2026-00001-TEC-1-anna-example.toml: anna-example signs forms; ask for the one that 'car review sign' made
  forms/LSSC-2026-00001-TEC-1-ben-example.toml: recorded for LSSC-2026-00001-TEC-1, revision 1
  2 forms: 1 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ car review sign forms/*anna* --key anna-example-key.pem --certificate anna-example.pem >/dev/null
  $ car review record -C office forms
  forms/LSSC-2026-00001-TEC-1-anna-example.asics: recorded for LSSC-2026-00001-TEC-1, revision 1
  forms/LSSC-2026-00001-TEC-1-ben-example.toml: known for LSSC-2026-00001-TEC-1, revision 1
  2 forms: 1 recorded, 0 revised, 1 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  $ car review show -C office LSSC | grep evaluator
    evaluator anna-example: has rated: revision 1 on 2026-05-05, signed
    evaluator ben-example: has rated: revision 1 on 2026-05-05
  $ car review evaluator certify -C office anna-example --remove --json
  {
    "evaluator": "anna-example",
    "key": "",
    "not_after": null,
    "certificate": ""
  }
  $ car review evaluator certify -C office anna-example --remove
  car: error: anna-example: has no key, and signs nothing
  car: hint: there is nothing to take off
  [1]

What is no request, and who is no evaluator, is told:

  $ sha256sum office/ledger.sqlite3 >before
  $ echo nothing >nothing.p10
  $ car review evaluator certify -C office ben-example --request nothing.p10
  car: error: nothing.p10: is not one certification request and nothing else
  [3]
  $ car review evaluator certify -C office bem --request anna-example.p10
  car: error: bem: there is no such evaluator
  car: hint: 'car review evaluator list' names them
  [2]
  $ car review evaluator certify -C office anna-example --request anna-example.p10
  car: error: anna-example.pem: is there already
  car: hint: name another file with --output
  [1]
  $ car review evaluator certify -C office anna-example
  car: error: car review evaluator certify: takes either --request or --remove
  car: hint: 'car review evaluator certify --help' shows how it is written
  [2]
  $ car review evaluator certify anna-example --request anna-example.p10
  car: error: */review-evaluator-certify.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
  $ ls ben-example.pem 2>/dev/null
  [2]
  $ sha256sum --check --quiet before
