Ratings become a decision by the program's rule, or a person decides and says why.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review decide -C office LSSC
  car: error: LSSC-2026-00001-TEC-1: has 0 of 2 evaluators
  car: hint: 'car review assign --auto' gives it to one
  [1]
  $ car review assign -C office --auto --publish >/dev/null
  $ car review decide -C office LSSC
  car: error: LSSC-2026-00001-TEC-1: the forms of anna-example, ben-example are still to come
  car: hint: 'car review record' takes the forms; or decide with --outcome and --reason
  [1]
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,/^\[TEC-5\]/ { s/^rating = .*/rating = "not met"/; s/^requests = .*/requests = "A plan, with dates"/ }' forms/*
  $ car review record -C office forms >/dev/null

A dry run writes nothing:

  $ sha256sum office/ledger.sqlite3 >before
  $ car review decide -C office --ready --dry-run
  LSSC-2026-00001-TEC-1: more-documents (by the rule)
    TEC-4: A plan, with dates
    the two agree (no pass), so no third is asked
    taken together: 8 met, 0 partly met, 1 not met of 9
    more-documents: * (glob)
  1 decision would be made.
  Nothing was written down: this was a dry run.

What a person decides instead needs a reason, and must be possible:

  $ car review decide -C office LSSC --outcome approved
  car: error: LSSC-2026-00001-TEC-1: a decision that is not the rule's needs a reason
  car: hint: give it with --reason; it goes to the candidate
  [1]
  $ car review decide -C office LSSC --outcome more-documents --reason "Too dark"
  car: error: LSSC-2026-00001-TEC-1: more-documents needs what is asked for
  car: hint: name it as in --request TEC-1="\xe2\x80\xa6", or TEC="\xe2\x80\xa6" for the set as a whole (esc)
  [1]
  $ car review decide -C office LSSC --outcome more-documents --request REF-1=x --reason "Too dark"
  car: error: REF-1=x: is no request on this set
  car: hint: write it as in TEC-1="a plan, with dates"; the set has TEC-1 to TEC-9
  [2]
  $ car review decide -C office LSSC --outcome more-documents --request TEC-10=x --reason "Too dark"
  car: error: TEC-10=x: is no request on this set
  car: hint: write it as in TEC-1="a plan, with dates"; the set has TEC-1 to TEC-9
  [2]
  $ car review decide -C office LSSC --outcome perhaps --reason "Too dark"
  car: error: --outcome: 'perhaps' is none of approved, more-documents, take-course
  [2]
  $ car review decide -C office LSSC --reason "Too dark"
  car: error: car review decide: --request and --reason belong to --outcome
  car: hint: say with --outcome what you decide
  [2]
  $ car review decide -C office LSSC --ready
  car: error: car review decide: takes either --ready, or an ID and what is decided
  car: hint: 'car review decide --help' shows how it is written
  [2]
  $ car review decide -C office LSSC --outcome approved --reason "The plan was shown in person." --dry-run
  LSSC-2026-00001-TEC-1: approved (by Ruth Example)
    instead of more-documents, which the rule gives
    the two agree (no pass), so no third is asked
    taken together: 8 met, 0 partly met, 1 not met of 9
    more-documents: * (glob)
    reason, for the candidate: The plan was shown in person.
  1 decision would be made.
  Nothing was written down: this was a dry run.
  $ sha256sum --check --quiet before

By the rule:

  $ car review decide -C office --ready
  LSSC-2026-00001-TEC-1: more-documents (by the rule)
    TEC-4: A plan, with dates
  1 decision made.
  Next: 'car review letters' signs what is to be sent.
  $ car review decide -C office --ready
  0 decisions made.
  $ car review decide -C office LSSC
  car: error: LSSC-2026-00001-TEC-1: was decided on 2026-05-05 by the rule: more-documents
  car: hint: 'car review explain LSSC-2026-00001-TEC-1' tells how
  [1]
  $ car review decide -C office NOSUCH
  car: error: NOSUCH: there is no submission of this id
  car: hint: 'car review queue' lists them
  [2]

A course is decided by a person, with what the program's table says of it:

  $ car set choose -C DoeJane access-services --route course >/dev/null
  $ echo "certificate" >ccc.txt
  $ car attach-ccc -C DoeJane access-services ccc.txt --provider "State Library Training Center (example)" \
  >   --course "At the Desk: Lending and Service (example)" --completed 2026-03-02 >/dev/null
  $ car submit -C DoeJane ACC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review show -C office LSSC-2026-00001-ACC-1 | grep -A1 ccc
    certificates/ccc.txt: At the Desk: Lending and Service (example), State Library Training Center (example)
      the course is in the program's table, and was completed in time
  $ car review decide -C office LSSC-2026-00001-ACC-1
  car: error: LSSC-2026-00001-ACC-1: is on the course route, which a person decides
  car: hint: 'car review show LSSC-2026-00001-ACC-1' has what the program's table says; then decide with --outcome
  [1]
  $ car review decide -C office LSSC-2026-00001-ACC-1 --outcome approved --json
  {
    "is_dry_run": false,
    "decided": [
      {
        "id": "LSSC-2026-00001-ACC-1",
        "outcome": "approved",
        "decided_by": "Ruth Example",
        "decided_at": "2026-05-05T00:00:00Z",
        "reason": "",
        "outcome_by_rule": null,
        "requests": [],
        "ratings": []
      }
    ],
    "undecided": []
  }

Of two people who decide at once, one does, and the other is told:

  $ sqlite3 office/ledger.sqlite3 "DELETE FROM decisions WHERE submission LIKE '%ACC%'"
  $ for outcome in approved take-course; do
  >   car review decide -C office LSSC-2026-00001-ACC-1 --outcome $outcome --reason "Agreed." >$outcome.out 2>&1 & done; wait
  $ cat approved.out take-course.out | grep -cE '^LSSC-2026-00001-ACC-1: (approved|take-course) .by Ruth Example.$'
  1
  $ cat approved.out take-course.out | grep -cE 'ACC-1: was decided on 2026-05-05 by Ruth Example: (approved|take-course)$'
  1
