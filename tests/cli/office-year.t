A whole program year of made-up candidates, in small: examples/office-year makes the same of 2,000. The same seed makes
the same year.

  $ year() { CAR=$CAR_BUILD/cli/car PROGRAM_YEAR=$CAR_BUILD/tests/program_year $CAR_SOURCE/examples/office-year "$@"; }
  $ year year 30 >told
  $ cat year/figures
  candidates: 30
  enrolled: 29
  applications refused: 1
  submissions accepted: 80
  submissions refused: 4
  quarantined: 7
  sent twice: 2
  late: 1
  decided: 80
  undecided: 0
  certified: 1
  decisions sent: 80
  approvals sent: 46
  approvals with comments: 32
  comments told too early: 0
  audit in order: true

Each that was refused or put aside has its own reason:

  $ jq -r '.containers[] | select(.how == "refused" or .how == "quarantined") | "\(.how): \(.check)"' \
  >   year/answers/intake.json | sort | uniq -c | sed 's/^ *//'
  3 quarantined: archive-end
  2 quarantined: archive-prefix
  1 quarantined: member-crc
  1 quarantined: signer-untrusted
  2 refused: attempt-taken
  1 refused: recipient

Nothing is made over what no office-year made:

  $ mkdir mine && touch mine/file
  $ year mine
  office-year: */mine is there, and no office-year made it; name another folder (glob)
  [1]
  $ year year many
  office-year: CANDIDATES is a number from 1 to 99999, and not many
  [2]
