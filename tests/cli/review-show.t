A submission, and where its review stands.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto >/dev/null
  $ car review show -C office lssc-2026-00001-tec
  $ car review show -C office LSSC --diff
  $ car review show -C office LSSC-2026-00001-TEC-9

What a second attempt changed, against what was asked for:

  $ car review decide -C office LSSC --outcome more-documents --request TEC-4="A plan" --request TEC-5="A photograph" \
  >   --reason "Two things are missing." >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ echo "May: the new computers." >plan.txt
  $ car add-artifact -C DoeJane TEC-4 plan.txt --kind plan --title "A plan" --suggestion a >/dev/null
  $ echo "A picture" >picture.txt
  $ car add-artifact -C DoeJane TEC-5 picture.txt --kind photograph --title "A picture" --suggestion a >/dev/null
  $ car submit -C DoeJane TEC --yes --output office/inbox >/dev/null
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review show -C office LSSC-2026-00001-TEC-2 --diff
  $ car review show -C office LSSC-2026-00001-TEC-2 --diff --json
  $ car review show LSSC
