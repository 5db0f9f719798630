Filled-in forms are taken, each whole or not at all.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto >/dev/null
  $ car review form -C office --all --output forms >/dev/null
  $ cd forms
  $ car review record -C ../office .

All faults of all forms are told in one run, and a form with a fault stops no other:

  $ sed -i 's/^rating = ""/rating = "met"/' *.toml
  $ cp LSSC-2026-00001-TEC-1-anna-example.toml good.kept
  $ sed -i '0,/rating = "met"/ s//rating = "mett"/; $ s/.*/requests = 7/; s/^\[TEC-5\]/[TEC-15]/' *anna*
  $ car review record -C ../office .
  $ cp good.kept LSSC-2026-00001-TEC-1-anna-example.toml
  $ car review record -C ../office . --json

A changed form is a new revision:

  $ sed -i '0,/rating = "met"/ s//rating = "partly met"/' *anna*
  $ car review record -C ../office *anna* --jsonl

Nothing is taken that was not asked for:

  $ printf 'submission = "LSSC-2026-00001-TEC-2"\nevaluator = "anna-example"\n' >other.toml
  $ car review record -C ../office other.toml
  $ sed 's/anna-example/cleo-example/' good.kept >other.toml
  $ car review record -C ../office other.toml
  $ car review record -C ../office nosuch.toml

Once it is decided the ratings stay:

  $ rm other.toml; car review decide -C ../office --ready >/dev/null
  $ cp good.kept LSSC-2026-00001-TEC-1-anna-example.toml
  $ sha256sum ../office/ledger.sqlite3 >before
  $ car review record -C ../office .
  $ sha256sum --check --quiet before
