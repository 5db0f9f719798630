A set that is not wanted goes whole to the trash, and another one can have its section.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; car add-artifact TEC-4 ../booklist.txt >/dev/null

Without a terminal to ask on, it does not guess. Nothing is changed:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car set drop technology
  car: error: there is no terminal to ask on: Move 3-technology with 1 document to the trash?
  car: hint: add --yes to answer yes to every question
  [2]
  $ car set drop COM --yes
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car set drop tecnology --yes
  car: error: tecnology: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car set drop --yes
  car: error: car set drop: SET is missing
  car: hint: 'car set drop --help' shows how it is written
  [2]
  $ car set drop TEC COM --yes
  car: error: COM: 'car set drop' takes no such argument
  car: hint: 'car set drop --help' shows how it is written
  [2]
  $ car -C / set drop TEC --yes
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before

On a terminal it asks, and only yes is yes:

  $ script -qe -E never -c "car set drop TEC" /dev/null <<<"no" | tr -d '\r'
  Move 3-technology with 1 document to the trash? [y/N] car: error: TEC: not dropped
  car: hint: nothing was changed
  $ test "$(state)" = "$before" && echo "as before"
  as before

With yes:

  $ car set drop technology --yes
  Technology is dropped. Its folder lies in .car/trash/20260502T093000Z-1/3-technology, and nothing of it is deleted.
  Next: 'car set choose' gives the section to another set.
  $ ls; find .car/trash -type f | sort
  1-introduction
  10-continuing
  2-acceptance
  9-letters
  car.toml
  log.jsonl
  program
  trust
  .car/trash/20260502T093000Z-1/3-technology/evidence/booklist.txt
  .car/trash/20260502T093000Z-1/3-technology/section.toml
  $ car set choose cataloging | head -1 | sed "s#$PWD/##"
  Cataloging and Classification has section 3: 3-cataloging, by portfolio, titled DoeJaneCatalogingCAR.
  $ car set drop CAT --yes --json
  {
    "set": "cataloging",
    "trash": ".car/trash/20260502T093000Z-2/3-cataloging"
  }
