The office answers an evaluator's request with a certificate; then it takes signed forms alone.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review evaluator request "Anna Example" --no-passphrase >/dev/null
  $ car review evaluator certify -C office anna-example --request anna-example.p10
  $ openssl x509 -in anna-example.pem -noout -subject -issuer -enddate
  $ openssl verify -CAfile <(cat office/public/root.pem) -untrusted office/public/office-ca.pem -attime $SOURCE_DATE_EPOCH anna-example.pem
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null; sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ car review record -C office forms
  $ car review sign forms/*anna* --key anna-example-key.pem --certificate anna-example.pem >/dev/null
  $ car review record -C office forms
  $ car review show -C office LSSC | grep evaluator
  $ car review evaluator certify -C office anna-example --remove --json
  $ car review evaluator certify -C office anna-example --remove

What is no request, and who is no evaluator, is told:

  $ sha256sum office/ledger.sqlite3 >before
  $ echo nothing >nothing.p10
  $ car review evaluator certify -C office ben-example --request nothing.p10
  $ car review evaluator certify -C office bem --request anna-example.p10
  $ car review evaluator certify -C office anna-example --request anna-example.p10
  $ car review evaluator certify -C office anna-example
  $ car review evaluator certify anna-example --request anna-example.p10
  $ ls ben-example.pem 2>/dev/null
  $ sha256sum --check --quiet before
