An evaluator with a key signs forms, and the office checks whose key it was.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ for name in Anna Ben; do car review evaluator request "$name Example" --no-passphrase >/dev/null; done
  $ for name in anna ben; do car review evaluator certify -C office $name-example --request $name-example.p10 >/dev/null; done
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null; sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ anna=forms/LSSC-2026-00001-TEC-1-anna-example; ben=forms/LSSC-2026-00001-TEC-1-ben-example
  $ car review sign $anna.toml --key anna-example-key.pem --certificate anna-example.pem --json
  $ unzip -Z1 $anna.asics

Nobody signs for another, and what was changed afterwards is refused:

  $ car review sign $ben.toml --key anna-example-key.pem --certificate anna-example.pem
  $ car review record -C office $ben.asics
  $ car review sign $ben.toml --key ben-example-key.pem --certificate ben-example.pem >/dev/null
  $ sed 's/rating = "met"/rating = "mat"/' $ben.asics >changed.asics
  $ car review record -C office changed.asics
  $ car review record -C office $ben.toml
  $ car review record -C office forms

A key and a certificate that do not belong together sign nothing:

  $ car review sign $ben.toml --key anna-example-key.pem --certificate ben-example.pem
  $ car review sign $ben.toml --key nosuch.pem --certificate ben-example.pem
  $ car review sign $ben.toml --key ben-example-key.pem
