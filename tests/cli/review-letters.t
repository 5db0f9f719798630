Decisions and letters are signed into the outbox, and what is sealed stays sealed until approval.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review letters -C office
  $ car review assign -C office --auto >/dev/null
  $ car review form -C office --all --output forms >/dev/null
  $ sed -i 's/^rating = ""/rating = "met"/; s/^comments = ""/comments = "sealed words"/' forms/*
  $ sed -i '/^\[TEC-4\]/,/^\[TEC-5\]/ { s/^rating = .*/rating = "not met"/; s/^requests = .*/requests = "A plan, with dates"/ }' forms/*
  $ car review record -C office forms >/dev/null
  $ car review decide -C office --ready >/dev/null
  $ car review letters -C office
  $ grep -rl "sealed words" office/outbox
  $ grep -rl "A plan, with dates" office/outbox
  $ cat office/outbox/LSSC-2026-00001/*TEC-1-decision.txt

Another run signs nothing:

  $ find office/outbox office/store -type f | sort | xargs sha256sum >before
  $ car review letters -C office --as-of 2026-05-06
  $ sha256sum --check --quiet before

The candidate receives it and answers:

  $ car receive -C DoeJane office/outbox/*
  $ echo "May: the new computers. June: the printers." >plan.txt
  $ car add-artifact -C DoeJane TEC-4 plan.txt --kind plan --title "A plan" --suggestion a >/dev/null
  $ car submit -C DoeJane TEC --yes --output office/inbox >/dev/null
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review assign -C office --auto >/dev/null
  $ car review form -C office --all --output second >/dev/null
  $ grep -h "^\[TEC" second/*
  $ sed -i 's/^rating = ""/rating = "met"/' second/*
  $ car review record -C office second >/dev/null
  $ car review decide -C office --ready

With approval come the comments, and the letter for the set:

  $ car review letters -C office --json
  $ grep -rlc "sealed words" office/outbox
  $ car receive -C DoeJane office/outbox/*
  $ car verify office/outbox/LSSC-2026-00001/*TEC-2-letter.asics --office office/public/root.pem | head -3

Certification is not due yet, and stays asked for:

  $ car request certification -C DoeJane --output office/inbox 2>&1 | head -1
  $ car review letters
