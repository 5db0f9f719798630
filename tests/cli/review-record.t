Filled-in forms are taken, each whole or not at all.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null
  $ cd forms
  $ car review record -C ../office .
  ./LSSC-2026-00001-TEC-1-anna-example.toml: not filled in yet
  ./LSSC-2026-00001-TEC-1-ben-example.toml: not filled in yet
  2 forms: 0 recorded, 0 revised, 0 known, 2 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.

All faults of all forms are told in one run, and a form with a fault stops no other:

  $ sed -i 's/^rating = ""/rating = "met"/' *.toml
  $ cp LSSC-2026-00001-TEC-1-anna-example.toml good.kept
  $ sed -i '0,/rating = "met"/ s//rating = "mett"/; $ s/.*/requests = 7/; s/^\[TEC-5\]/[TEC-15]/' *anna*
  $ car review record -C ../office .
  ./LSSC-2026-00001-TEC-1-anna-example.toml:21: [TEC-1]: 'mett' is not a rating; did you mean 'met'?
  ./LSSC-2026-00001-TEC-1-anna-example.toml: [TEC-5] is missing
  ./LSSC-2026-00001-TEC-1-anna-example.toml:79: [TEC-9]: 'requests' is not a text in quotation marks
  ./LSSC-2026-00001-TEC-1-anna-example.toml:46: 'TEC-15' is not asked for here; did you mean 'TEC-1', 'TEC-5' or 'TEC-2'?
  ./LSSC-2026-00001-TEC-1-ben-example.toml: recorded for LSSC-2026-00001-TEC-1, revision 1
  2 forms: 1 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ cp good.kept LSSC-2026-00001-TEC-1-anna-example.toml
  $ car review record -C ../office . --json
  {
    "count": 2,
    "refused": 0,
    "forms": [
      {
        "file": "./LSSC-2026-00001-TEC-1-anna-example.toml",
        "how": "recorded",
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "anna-example",
        "revision": 1,
        "faults": []
      },
      {
        "file": "./LSSC-2026-00001-TEC-1-ben-example.toml",
        "how": "known",
        "id": "LSSC-2026-00001-TEC-1",
        "evaluator": "ben-example",
        "revision": 1,
        "faults": []
      }
    ]
  }

Any editor will do, and what another encoding or Word makes of a form is told with its line:

  $ mkdir others; sed '1s/^/\xef\xbb\xbf/; s/$/\r/' good.kept >others/windows.toml
  $ car review record -C ../office others
  others/windows.toml: known for LSSC-2026-00001-TEC-1, revision 1
  1 form: 0 recorded, 0 revised, 1 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  $ iconv -f utf-8 -t utf-16 good.kept >others/windows.toml; sed '0,/"met"/ s//“met”/' good.kept >others/word.toml
  $ sed '0,/comments = ""/ s//comments = "na\xefve"/' good.kept >others/latin.toml; head -c 5000000 /dev/zero >others/zero.toml
  $ car review record -C ../office others
  others/latin.toml:16: is not UTF-8 text; save it again as UTF-8
  others/windows.toml:1: is saved as UTF-16; save it again as UTF-8
  others/word.toml:21: is not well-formed TOML: Error while parsing value: could not determine value type; that line has curly quotation marks; type straight ones
  others/zero.toml: is larger than the 4194304 bytes that such a file can have; send it again as it came
  4 forms: 0 recorded, 0 revised, 0 known, 0 blank, 4 refused.
  Next: mend what is named above and record it again.
  [1]
  $ rm -r others

A changed form is a new revision:

  $ sed -i '0,/rating = "met"/ s//rating = "partly met"/' *anna*
  $ car review record -C ../office *anna* --jsonl
  1 form: 0 recorded, 1 revised, 0 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  {"file":"LSSC-2026-00001-TEC-1-anna-example.toml","how":"revised","id":"LSSC-2026-00001-TEC-1","evaluator":"anna-example","revision":2,"faults":[]}

Nothing is taken that was not asked for:

  $ printf 'submission = "LSSC-2026-00001-TEC-2"\nevaluator = "anna-example"\n' >other.toml
  $ car review record -C ../office other.toml
  other.toml:1: 'LSSC-2026-00001-TEC-2' is no submission that is in review; did you mean 'LSSC-2026-00001-TEC-1'?
  1 form: 0 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ sed 's/anna-example/cleo-example/' good.kept >other.toml
  $ car review record -C ../office other.toml
  other.toml:13: 'cleo-example' is no evaluator of LSSC-2026-00001-TEC-1; did you mean 'ben-example' or 'anna-example'?
  1 form: 0 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ car review record -C ../office nosuch.toml
  car: error: nosuch.toml: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]

Once it is decided the ratings stay:

  $ rm other.toml; car review decide -C ../office --ready >/dev/null
  $ cp good.kept LSSC-2026-00001-TEC-1-anna-example.toml
  $ sha256sum ../office/ledger.sqlite3 >before
  $ car review record -C ../office .
  ./LSSC-2026-00001-TEC-1-anna-example.toml: LSSC-2026-00001-TEC-1 was decided on 2026-05-05, so its ratings stay as they are
  ./LSSC-2026-00001-TEC-1-ben-example.toml: known for LSSC-2026-00001-TEC-1, revision 1
  2 forms: 0 recorded, 0 revised, 1 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ sha256sum --check --quiet before
