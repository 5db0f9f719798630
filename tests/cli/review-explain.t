Every decision can be explained: it is computed again, step by step.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto >/dev/null
  $ car review explain -C office LSSC
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,/^\[TEC-5\]/ s/^rating = .*/rating = "not met"/' forms/*ben*
  $ car review record -C office forms >/dev/null
  $ car review assign -C office --auto >/dev/null
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*cleo*
  $ car review record -C office forms >/dev/null
  $ car review decide -C office --ready >/dev/null
  $ car review explain -C office LSSC
  $ car review explain -C office LSSC --json | tail -12

Whoever meddles with the ledger is found out:

  $ sqlite3 office/ledger.sqlite3 "UPDATE ratings SET rating = 'not met' WHERE competency = 9"
  $ car review explain -C office LSSC | tail -2
  $ car review explain -C office LSSC >/dev/null
  $ car review explain -C office NOSUCH
