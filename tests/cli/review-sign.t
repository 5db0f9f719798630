An evaluator with a key signs forms, and the office checks whose key it was.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ for name in Anna Ben; do car review evaluator request "$name Example" --no-passphrase >/dev/null; done
  $ for name in anna ben; do car review evaluator certify -C office $name-example --request $name-example.p10 >/dev/null; done
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null; sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ anna=forms/LSSC-2026-00001-TEC-1-anna-example; ben=forms/LSSC-2026-00001-TEC-1-ben-example
  $ car review sign $anna.toml --key anna-example-key.pem --certificate anna-example.pem --json
  {
    "count": 1,
    "forms": [
      {
        "form": "forms/LSSC-2026-00001-TEC-1-anna-example.toml",
        "signed": "forms/LSSC-2026-00001-TEC-1-anna-example.asics"
      }
    ]
  }
  $ unzip -Z1 $anna.asics
  mimetype
  LSSC-2026-00001-TEC-1-anna-example.toml
  META-INF/signature.p7s

Nobody signs for another, and what was changed afterwards is refused:

  $ car review sign $ben.toml --key anna-example-key.pem --certificate anna-example.pem
  forms/LSSC-2026-00001-TEC-1-ben-example.asics
  Next: send these back to the office.
  $ car review record -C office $ben.asics
  forms/LSSC-2026-00001-TEC-1-ben-example.asics: is signed by another key than that of ben-example
  1 form: 0 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ car review sign $ben.toml --key ben-example-key.pem --certificate ben-example.pem >/dev/null
  $ sed 's/rating = "met"/rating = "mat"/' $ben.asics >changed.asics
  $ car review record -C office changed.asics
  changed.asics: the file 'LSSC-2026-00001-TEC-1-ben-example.toml' in it is damaged: its CRC-32 differs; send it again as it came
  1 form: 0 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ car review record -C office $ben.toml
  forms/LSSC-2026-00001-TEC-1-ben-example.toml: ben-example signs forms; ask for the one that 'car review sign' made
  1 form: 0 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ car review record -C office forms
  forms/LSSC-2026-00001-TEC-1-anna-example.asics: recorded for LSSC-2026-00001-TEC-1, revision 1
  forms/LSSC-2026-00001-TEC-1-ben-example.asics: recorded for LSSC-2026-00001-TEC-1, revision 1
  2 forms: 2 recorded, 0 revised, 0 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.

A key and a certificate that do not belong together sign nothing:

  $ car review sign $ben.toml --key anna-example-key.pem --certificate ben-example.pem
  car: error: Ben Example: the key given is not the one of this certificate
  [3]
  $ car review sign $ben.toml --key nosuch.pem --certificate ben-example.pem
  car: error: nosuch.pem: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car review sign $ben.toml --key ben-example-key.pem
  car: error: car review sign: --certificate is missing
  car: hint: add --certificate FILE
  [2]
