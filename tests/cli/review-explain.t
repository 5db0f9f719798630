Every decision can be explained: it is computed again, step by step.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto --publish >/dev/null
  $ car review explain -C office LSSC
  LSSC-2026-00001-TEC-1, round 1
    0 of 2 evaluations are there, so nothing is decided yet
  It is not decided yet.
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,/^\[TEC-5\]/ s/^rating = .*/rating = "not met"/' forms/*ben*
  $ car review record -C office forms >/dev/null
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*cleo*
  $ car review record -C office forms >/dev/null
  $ car review decide -C office --ready >/dev/null
  $ car review explain -C office LSSC
  LSSC-2026-00001-TEC-1, round 1
    anna-example: 9 met, 0 partly met, 0 not met of 9; 10 \xc2\xb7 9 = 90 is at least 7 \xc2\xb7 9 = 63, and 0 not met is within the 0 allowed: pass (esc)
    ben-example: 8 met, 0 partly met, 1 not met of 9; 10 \xc2\xb7 8 = 80 is at least 7 \xc2\xb7 9 = 63, and 1 not met is more than the 0 allowed: no pass (esc)
    the two differ, so a third is asked and the rating in the middle counts
    TEC-1: met, met, met give met
    TEC-2: met, met, met give met
    TEC-3: met, met, met give met
    TEC-4: met, not met, met give met
    TEC-5: met, met, met give met
    TEC-6: met, met, met give met
    TEC-7: met, met, met give met
    TEC-8: met, met, met give met
    TEC-9: met, met, met give met
    taken together: 9 met, 0 partly met, 0 not met of 9
    approved: The set is approved. It counts toward your certification and stays achieved, whatever happens to other sets.
  Decided on 2026-05-05 by this rule: approved.
  $ car review explain -C office LSSC --json | tail -12
        "text": "approved: The set is approved. It counts toward your certification and stays achieved, whatever happens to other sets."
      }
    ],
    "decision": {
      "outcome": "approved",
      "decided_by": "rule",
      "decided_at": "2026-05-05T00:00:00Z",
      "reason": ""
    },
    "agrees": true,
    "is_same_pack": true
  }

Whoever meddles with the ledger is found out:

  $ sqlite3 office/ledger.sqlite3 "UPDATE ratings SET rating = 'not met' WHERE competency = 9"
  $ car review explain -C office LSSC | tail -2
  Decided on 2026-05-05 by the rule: approved. Computed again it comes out differently.
  The ledger was changed since; 'car review audit' looks for where.
  $ car review explain -C office LSSC >/dev/null
  [1]
  $ car review explain -C office NOSUCH
  car: error: NOSUCH: there is no submission of this id
  car: hint: 'car review queue' lists them
  [2]
