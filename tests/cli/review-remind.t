Reminders are texts to those who have something to do. Nothing is sent.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review remind -C office
  $ car review evaluator add -C office "Anna Example" --change --email anna@example.org >/dev/null
  $ car review assign -C office --auto >/dev/null
  $ car review remind -C office | head -3
  $ car review assign -C office --publish >/dev/null
  $ car review remind -C office --output reminders
  $ cat reminders/evaluator-anna-example.txt
  $ car review remind -C office --output reminders

Whoever got a blinded packet is reminded by its reference. What is late says so, and the office is told, too:

  $ car review packet -C office --all --output packets >/dev/null
  $ car review remind -C office --as-of 2026-07-10 --json

A candidate is reminded of documents that were asked for, and of the end of the subscription:

  $ sed -i 's/^rating = ""/rating = "met"/' packets/*/*/*.toml
  $ sed -i '/^\[TEC-4\]/,/^requests/ s/^rating = .*/rating = "not met"/; /^\[TEC-4\]/,/^requests/ s/^requests = .*/requests = "a plan"/' packets/*/*/*.toml
  $ car review record -C office packets | tail -2
  $ car review decide -C office --ready >/dev/null
  $ car review remind -C office
  $ car review letters -C office >/dev/null
  $ car review remind -C office --output later
  $ cat later/candidate-*.txt
  $ car review remind -C office --as-of 2030-04-20 --within 14
  $ car review remind -C office --as-of 2030-04-01 --within 14 | grep -c subscription

The office may have a text of its own:

  $ printf 'Hello {candidate}:\n{requests}\n' >office/templates/reminder-candidate.txt
  $ car review remind -C office --output own >/dev/null; cat own/candidate-*.txt
  $ printf 'Hello {nobody}' >office/templates/reminder-candidate.txt
  $ car review remind -C office --output broken
  $ car review remind
