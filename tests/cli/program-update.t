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
  Edition 2027 in place of 2026:
    changed   days until a decision
              was  21
              is   45
    removed   TCH-4
              was  Judge what a learner can do, and say so in a way that helps.
    reworded  TCH-3
              was  Keep learners safe while they practice.
              is   Keep every learner safe while they practice.
    added     guide extra
    reworded  guide portfolio
  It no longer has TCH-4; what you filed there stays where it is.
  $ car program update ../new
  Edition 2027 in place of 2026:
    changed   days until a decision
              was  21
              is   45
    removed   TCH-4
              was  Judge what a learner can do, and say so in a way that helps.
    reworded  TCH-3
              was  Keep learners safe while they practice.
              is   Keep every learner safe while they practice.
    added     guide extra
    reworded  guide portfolio
  It no longer has TCH-4; what you filed there stays where it is.
  car: error: there is no terminal to ask on: Go by edition 2027 from now on?
  car: hint: add --yes to answer yes to every question
  [2]
  $ find . -path ./.car -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum | diff ../before -
  $ car program update ../new --yes 2>/dev/null
  The record goes by edition 2027 now.
  Next: 'car validate' tells what it asks for; 'car undo' takes it back.
  $ grep edition car.toml; cat 3-teaching/evidence/plan.txt; diff -r ../new program; car log | tail -1
  edition = "2027"
  plan
  2026-05-02T09:30:00Z  took edition 2027 of First-Aid Instructor of the Fire Brigade in place of 2026
  $ car validate | grep -e program-changed -e word-unknown -A1
    error   word-unknown
            TCH-1 evidence/plan.txt: Teaching First Aid has no competency 4
  $ car program update ../new
  The record has this pack already: edition 2027.
  $ car program update ../new --json | jq -c
  {"before":"2027","after":"2027","pack":"*","changes":[],"files":[],"sections":[],"gone":[],"is_updated":false} (glob)

It can be taken back, all of it:

  $ car undo >/dev/null
  $ find . -path ./.car -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum | diff ../before - | grep -v log.jsonl
  9c9
  ---
  $ car redo >/dev/null; diff -r ../new program; car undo >/dev/null

Nothing is taken that the record could not follow:

  $ car program update lssc --yes
  car: error: */share/car/programs/lssc: is the program 'lssc', and the record is made for 'first-aid-instructor' (glob)
  car: hint: name an edition of the same program; 'car init' makes a record for another
  [2]
  $ cp -r ../new ../less; cd ../less; sed -i 's/^sets = .*/sets = ["children"]/; s/"teaching", //; s/, "teaching"//; s/\["teaching"\]/["children"]/; s/^core = .*/core = 0/' program.toml; rm sets/teaching.toml files/teaching*; cd ../Doe
  $ car program check ../less
  ../less: the program pack has no fault.
  $ car program update ../less --yes
  car: error: */Doe/3-teaching: edition 2027 has no set 'teaching', which is one of yours (glob)
  car: hint: keep the edition that you have: the office goes on taking what was made under it; or ask the office
  [1]
  $ echo "x =" >>../less/program.toml; car program update ../less --yes
  car: error: ../less/program.toml:141: is not well-formed TOML: Error while parsing key-value pair: expected value, saw '\n'
  car: hint: 'car program check ../less' names all faults of the pack
  [3]
  $ car program update nowhere
  car: error: nowhere: there is no such program, and no folder of one
  car: hint: the programs that came with car: first-aid-instructor, lssc
  [2]
  $ car program update
  car: error: car program update: PACK is missing
  car: hint: 'car program update --help' shows how it is written
  [2]
  $ car -C / program update ../Doe/program
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
