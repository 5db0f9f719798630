An office brings out another edition of its program:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ cp -r "$CAR_SOURCE/schemas/programs/first-aid-instructor" new
  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >/dev/null; cd Doe
  $ car set choose teaching >/dev/null
  $ echo plan >../plan.txt; car add-artifact TCH-1 --also TCH-4 ../plan.txt --no-questions >/dev/null
  $ sed -i 's/^edition = .*/edition = "2027"/; s/^due_days = .*/due_days = 45/' ../new/program.toml
  $ sed -i 's/^text = "Keep learners safe/text = "Keep every learner safe/; /^number = 4/,$d' ../new/sets/teaching.toml
  $ sed -i '$d' ../new/sets/teaching.toml
  $ echo "Bring a helper." >>../new/texts/guide/portfolio.md; echo "# New" >../new/texts/guide/extra.md
  $ car program check ../new
  ../new: the program pack has no fault.
  $ find . -path ./.car -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum >../before

What it changes is shown, and nothing is changed before somebody says so:

  $ car program update ../new --dry-run
  $ car program update ../new
  $ find . -path ./.car -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum | diff ../before -
  $ car program update ../new --yes 2>/dev/null
  $ grep edition car.toml; cat 3-teaching/evidence/plan.txt; diff -r ../new program; car log | tail -1
  $ car validate | grep -e program-changed -e word-unknown -A1
  $ car program update ../new
  $ car program update ../new --json | jq -c

It can be taken back, all of it:

  $ car undo >/dev/null
  $ find . -path ./.car -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum | diff ../before - | grep -v log.jsonl
  $ car redo >/dev/null; diff -r ../new program; car undo >/dev/null

Nothing is taken that the record could not follow:

  $ car program update lssc --yes
  $ cp -r ../new ../less; cd ../less; sed -i 's/^sets = .*/sets = ["children"]/; s/"teaching", //; s/, "teaching"//; s/\["teaching"\]/["children"]/; s/^core = .*/core = 0/' program.toml; rm sets/teaching.toml files/teaching*; cd ../Doe
  $ car program check ../less
  $ car program update ../less --yes
  $ echo "x =" >>../less/program.toml; car program update ../less --yes
  $ car program update nowhere
  $ car program update
  $ car -C / program update ../Doe/program
