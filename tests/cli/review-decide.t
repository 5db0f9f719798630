Ratings become a decision by the program's rule, or a person decides and says why.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review decide -C office LSSC
  $ car review assign -C office --auto >/dev/null
  $ car review decide -C office LSSC
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*
  $ sed -i '/^\[TEC-4\]/,/^\[TEC-5\]/ { s/^rating = .*/rating = "not met"/; s/^requests = .*/requests = "A plan, with dates"/ }' forms/*
  $ car review record -C office forms >/dev/null

A dry run writes nothing:

  $ sha256sum office/ledger.sqlite3 >before
  $ car review decide -C office --ready --dry-run

What a person decides instead needs a reason, and must be possible:

  $ car review decide -C office LSSC --outcome approved
  $ car review decide -C office LSSC --outcome more-documents --reason "Too dark"
  $ car review decide -C office LSSC --outcome more-documents --request REF-1=x --reason "Too dark"
  $ car review decide -C office LSSC --outcome more-documents --request TEC-10=x --reason "Too dark"
  $ car review decide -C office LSSC --outcome perhaps --reason "Too dark"
  $ car review decide -C office LSSC --reason "Too dark"
  $ car review decide -C office LSSC --ready
  $ sha256sum --check --quiet before

By the rule:

  $ car review decide -C office --ready
  $ car review decide -C office --ready
  $ car review decide -C office LSSC
  $ car review decide -C office NOSUCH

A course is decided by a person, with what the program's table says of it:

  $ car set choose -C DoeJane access-services --route course >/dev/null
  $ echo "certificate" >ccc.txt
  $ car attach-ccc -C DoeJane access-services ccc.txt --provider "State Library Training Center (example)" \
  >   --course "At the Desk: Lending and Service (example)" --completed 2026-03-02 >/dev/null
  $ car submit -C DoeJane ACC --yes --output office/inbox >/dev/null
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review show -C office LSSC-2026-00001-ACC-1 | grep -A1 ccc
  $ car review decide -C office LSSC-2026-00001-ACC-1
  $ car review decide -C office LSSC-2026-00001-ACC-1 --outcome approved --json
