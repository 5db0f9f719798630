Portfolios go to evaluators with expertise in the set, those with the least to do first.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto
  $ car review assign -C office --auto --json

By hand it is the same rule: nobody twice, nobody without expertise, nobody too many.

  $ car review evaluator add -C office "Otto Other" --sets REF >/dev/null
  $ car review assign -C office LSSC --evaluator otto-other
  $ car review assign -C office LSSC --evaluator cleo-example
  $ car review assign -C office LSSC-2026-00001-TEC-1 --evaluator cleo
  $ car review assign -C office NOSUCH --evaluator cleo-example
  $ car review assign -C office LSSC
  $ car review assign --auto

A third is asked once the outcomes of the two differ:

  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,$ s/^rating = .*/rating = "not met"/' forms/*ben*
  $ car review record -C office forms | tail -2
  $ car review assign -C office --auto
