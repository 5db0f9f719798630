What the office did, in figures.

  $ car review init empty --no-passphrase --as-of 2026-05-01 >/dev/null
  $ car review report -C empty --as-of 2026-05-05
  All that the ledger has, as of 2026-05-05.
  0 submissions received, 0 decided. Now 0 in review, 0 of them overdue.
  
  Submissions per week
    Nothing arrived and nothing was decided in this time.
  
  Time to decision
    Nothing was decided in this time.
  
  Outcomes
    Nothing was decided in this time.
  
  Load of each evaluator
    There are no evaluators.
  
  Overdue
    Nothing is overdue.
  
  Agreement between evaluators
    No two evaluators have rated the same submission in this time.
  
  Not taken
    Whatever arrived in this time was taken.
  
  The same file from several candidates
    No file came from more than one candidate.
  $ car review report -C empty --as-of 2026-05-05 --json | head -12
  {
    "as_of": "2026-05-05T00:00:00Z",
    "from": null,
    "to": null,
    "sets": [],
    "received": 0,
    "decided": 0,
    "open": 0,
    "weeks": [],
    "times": [],
    "outcomes": [],
    "load": [],

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto --publish >/dev/null
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,/^\[TEC-5\]/ s/^rating = .*/rating = "partly met"/' forms/*ben*
  $ car review record -C office forms --as-of 2026-05-15 >/dev/null
  $ car review report -C office --as-of 2026-08-01 | sed -n '/^Load/,/^Not/p'
  Load of each evaluator
    Open: given, and still to be handed in today. This year: handed in since 1
    January. Handed in, and the mean days from being given it to handing it in: of
    the time of this report.
    evaluator     open  this year  handed in  mean days
    anna-example     0          1          1       10.0
    ben-example      0          1          1       10.0
    cleo-example     0          0          0
  
  Overdue
    Not decided yet, although the day has passed on which it was due. The longest
    overdue comes first.
    submission             route      due         days
    LSSC-2026-00001-TEC-1  portfolio  2026-07-03    29
  
  Agreement between evaluators
    Competencies that both of the evaluators asked first have rated, and how many
    of them the same. Kappa (Cohen) is the agreement beyond chance: 1 is all of
    it, 0 none. Nothing is said of fewer than 20 in common.
    evaluator     and          rated by both  the same  percent  kappa
    anna-example  ben-example              9         8
  
  Not taken
  $ car review decide -C office --ready --as-of 2026-05-16 >/dev/null
  $ car review report -C office --as-of 2026-06-01 --from 2026-05-01 --to 2026-05-31 --set TEC | head -21
  From 2026-05-01 to 2026-05-31; only Technology, as of 2026-06-01.
  1 submission received, 1 decided. Now 0 in review, 0 of them overdue.
  
  Submissions per week
    What arrived and what was decided in each week, named by its Monday.
    week from   received  decided
    2026-05-04         1        0
    2026-05-11         0        1
  
  Time to decision
    Days from the arrival of a submission to its decision. A quarter took no
    longer than quartile 1, half no longer than the median.
    set         round  decided  quartile 1  median  quartile 3  longest
    Technology  1            1        12.0    12.0        12.0     12.0
  
  Outcomes
    Of what was decided in this time, the decisions as they stand now.
    set         route      approved  more documents  take course
    Technology  portfolio         1               0            0
  
  Load of each evaluator

For a spreadsheet:

  $ car review report -C office --as-of 2026-06-01 --format csv | tr -d '\r' | head -12
  table,about,second,third,figure,value
  submissions-per-week,2026-05-04,,,received,1
  submissions-per-week,2026-05-04,,,decided,0
  submissions-per-week,2026-05-11,,,received,0
  submissions-per-week,2026-05-11,,,decided,1
  time-to-decision,Technology,1,,decided,1
  time-to-decision,Technology,1,,quartile 1,12.0
  time-to-decision,Technology,1,,median,12.0
  time-to-decision,Technology,1,,quartile 3,12.0
  time-to-decision,Technology,1,,longest,12.0
  outcomes,Technology,portfolio,,approved,1
  outcomes,Technology,portfolio,,more documents,0

For a program:

  $ car review report -C office --as-of 2026-06-01 --format json | jq -c '.times, .agreement, .written'
  [{"set":"technology","round":1,"decided":1,"shortest_days":12,"lower_quartile_days":12,"median_days":12,"upper_quartile_days":12,"longest_days":12}]
  [{"one":"anna-example","other":"ben-example","agreement":{"together":9,"same":8,"kappa":null}}]
  null

A page, whose bytes are the same each time; no name of a candidate is in it:

  $ car review report -C office --as-of 2026-06-01 --format html --output report.html
  Wrote the report: report.html
  $ car review report -C office --as-of 2026-06-01 --format html | cmp - report.html
  $ grep -c '<svg' report.html; grep -ciE '<script|jane|doe,|style="|src=|http:' report.html
  4
  0
  [1]
  $ w3m -dump report.html | sed -n '/^Overdue/,/^Agreement/p'
  Overdue
  
  Nothing is overdue.
  
  Agreement between evaluators
  $ car review report -C office --as-of 2026-06-01 --format csv --output report.csv --json | jq -c '.received, .written'
  1
  "report.csv"

Each way to fail:

  $ car review report -C office --format html --output report.html
  car: error: report.html: exists already and is not overwritten
  car: hint: * (glob)
  [1]
  $ car review report -C office --format html --output nowhere/report.html
  car: error: nowhere/report.html: * (glob)
  [3]
  $ car review report -C office --from 2026-05-02 --to 2026-05-01
  car: error: --to: lies before --from 2026-05-02
  car: hint: the first day comes first, and both count
  [2]
  $ car review report -C office --set FOO 2>&1 | head -1
  car: error: FOO: * (glob)
  $ car review report -C office --format pdf
  car: error: --format: 'pdf' is none of text, csv, json, html
  [2]
  $ car review report -C office --format html --json
  {
    "error": {
      "kind": "usage",
      "exit_code": 2,
      "subject": "--json",
      "reason": "--format asks for another format",
      "hint": "leave one of the two out, or write the report into a file with --output"
    }
  }
  [2]
  $ car review report
  car: error: */review-report.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
