Portfolios go to evaluators with expertise in the set, those with the least to do first.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review evaluator add -C office "Otto Other" --sets REF >/dev/null

By hand: nobody without expertise, nobody twice, nobody too many.

  $ sha256sum office/ledger.sqlite3 >before
  $ car review assign -C office LSSC --evaluator otto-other
  $ car review assign -C office LSSC --evaluator anna-example --evaluator anna-example
  $ car review assign -C office LSSC --evaluator anna-example --evaluator ben-example --evaluator cleo-example
  $ car review assign -C office LSSC --evaluator cleo
  $ car review assign -C office NOSUCH --evaluator cleo-example
  $ car review assign -C office LSSC
  $ car review assign -C office --auto --list
  $ car review assign --auto
  $ sha256sum --check --quiet before
  $ car review assign -C office LSSC-2026-00001-TEC-1 --evaluator ben-example

The rest is given out by itself. All of it is a draft, of which evaluators know nothing:

  $ car review assign -C office --auto --json
  $ car review assign -C office --auto
  $ car review assign -C office --list
  $ car review assign -C office LSSC --evaluator cleo-example
  $ car review show -C office LSSC | grep evaluator
  $ car review queue -C office
  $ car review form -C office LSSC --output forms
  $ car review evaluator list -C office

It can be changed, and counts once it is published:

  $ car review assign -C office LSSC --remove anna-example
  $ car review assign -C office LSSC --remove anna-example
  $ car review assign -C office --auto
  $ car review assign -C office --publish
  $ car review assign -C office --publish
  $ car review queue -C office

A third is asked once the outcomes of the two differ:

  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,$ s/^rating = .*/rating = "not met"/' forms/*ben*
  $ car review record -C office forms | tail -2
  $ car review assign -C office LSSC --remove ben-example
  $ car review decide -C office LSSC
  $ car review assign -C office --auto
  $ car review decide -C office LSSC
  $ car review evaluator conflict -C office cleo-example LSSC-2026-00001 --reason "a friend"
  $ car review assign -C office --auto
  $ car review assign -C office --list
