A set is frozen and signed for review. First a candidate whom the office has accepted.

  $ car init DoeJane --name "Jane Doe" --no-passphrase --as-of 2026-05-01 >/dev/null
  $ car set choose -C DoeJane technology --route portfolio --as-of 2026-05-01 >/dev/null
  $ state() { find DoeJane -type f | sort | xargs sha256sum | sha256sum; }

Before the acceptance letter nothing is submitted:

  $ car submit -C DoeJane TEC

  $ car review init office --no-passphrase --as-of 2026-05-01 >/dev/null
  $ echo "My life" >cv.txt
  $ car add-artifact -C DoeJane resume cv.txt --as-of 2026-05-01 >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --as-of 2026-05-01 \
  >   --output office/inbox >/dev/null
  $ car review enrol -C office --as-of 2026-05-01 >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust $code --as-of 2026-05-01 >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)

An incomplete set is refused with all that is wrong, and nothing changes:

  $ cat >DoeJane/3-technology/statement.md <<'END'
  > ## How this set relates to my work
  > 
  > I help people at the public computers every day.
  > END
  $ for number in 1 2 3 4 5 6 7; do
  >   echo "what I did for TEC-$number" >evidence-$number.txt
  >   car add-artifact -C DoeJane TEC-$number evidence-$number.txt --kind response --title "Response $number" \
  >     --suggestion a >/dev/null
  > done
  $ state >before
  $ car submit -C DoeJane TEC --yes
  $ state | diff before -

Complete:

  $ cat >>DoeJane/3-technology/statement.md <<'END'
  > 
  > ## What I have learned, and how I came to it
  > 
  > To explain without jargon.
  > END
  $ for number in 8 9; do
  >   echo "what I did for TEC-$number" >evidence-$number.txt
  >   car add-artifact -C DoeJane TEC-$number evidence-$number.txt --kind response --title "Response $number" \
  >     --suggestion a >/dev/null
  > done
  $ echo "private" >DoeJane/3-technology/notes.txt
  $ state >before
  $ car submit -C DoeJane TEC --dry-run
  $ state | diff before -

Without somebody to ask, and without --yes, nothing leaves:

  $ car submit -C DoeJane TEC 2>&1 | tail -2
  $ state | diff before -

A reviewer is found by any part of the name:

  $ car submit -C DoeJane TEC --to LSSCP --dry-run
  $ car submit -C DoeJane TEC --to nobody --dry-run
  $ car submit -C DoeJane TEC --to appeals --dry-run | tail -1

Completion offers them:

  $ car __complete bash -C DoeJane submit --to lsscp_a
  $ car __complete zsh -C DoeJane submit --to appeal

A document that was changed since it was filed is never frozen in silence:

  $ echo "more of it" >>DoeJane/3-technology/evidence/evidence-4.txt
  $ car submit -C DoeJane TEC --dry-run | tail -3
  $ car submit -C DoeJane TEC
  $ mkdir outbox
  $ car submit -C DoeJane TEC --to LSSCP_admin --yes --output outbox

On a terminal it is asked, and anything but yes is no:

  $ car withdraw -C DoeJane TEC >/dev/null
  $ script -qec "car submit -C DoeJane TEC" /dev/null <<<"n" | tail -3 | tr -d '\r'
  $ ls DoeJane/submissions
  $ rm outbox/*; car submit -C DoeJane TEC --yes --output outbox >/dev/null 2>&1

The container in the record and the one to send are the same:

  $ cmp DoeJane/submissions/technology-1/*.asics outbox/*.asics
  $ unzip -Z1 outbox/*.asics
  $ unzip -q -j outbox/*.asics DoeJaneTechnologyCAR-00001-1.zip -d object
  $ unzip -Z1 object/*.zip
  $ unzip -q object/*.zip -d bag && cd bag/* && sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt && cd ../..

What left is in the log:

  $ tail -1 DoeJane/log.jsonl | tr '[' '\n' | head -1

While it is prepared, the set is neither submitted again nor changed:

  $ car submit -C DoeJane TEC --yes
  $ car add-artifact -C DoeJane TEC-4 evidence-1.txt
  $ car set drop -C DoeJane TEC --yes

The answer as JSON, of a set on the course route:

  $ car set choose -C DoeJane communication --route course >/dev/null
  $ echo "passed" >ccc.txt
  $ car attach-ccc -C DoeJane COM ccc.txt --provider "State Library" --course "Talking" --completed 2026-01-15 >/dev/null
  $ car submit -C DoeJane COM --dry-run --json
  $ car submit -C DoeJane COM --yes --json 2>/dev/null | grep -A 8 '"submission"'

After the end of the subscription nothing is submitted:

  $ car set choose -C DoeJane foundations --route course >/dev/null
  $ car submit -C DoeJane FND --as-of 2031-01-01

A set that is not chosen, none at all, and one that there is not:

  $ car submit -C DoeJane CAT
  $ car submit -C DoeJane technolgy
  $ car submit -C DoeJane
