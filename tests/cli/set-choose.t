A set gets the lowest free section of the record.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology
  Technology has section 3: */DoeJane/3-technology, by portfolio, titled DoeJaneTechnologyCAR. (glob)
  Next: 'car show TEC' lists what to show evidence for; 'car edit TEC' opens the statement.
  $ cat 3-technology/section.toml
  # What is filed in this folder. Written by car, and may be edited by hand: keys that car does not know
  # are kept, comments are not.
  format = 1
  kind = "set"
  set = "technology"
  route = "portfolio"
  title = "DoeJaneTechnologyCAR"
  $ car set choose ACC --route course
  Access Services has section 4: */DoeJane/4-access-services, by course, titled DoeJaneAccessServicesCAR. (glob)
  Next: 'car attach-ccc ACC FILE' files the certificate of the course.
  $ car set choose "collection man" --route recognition
  Collection Management has section 5: */DoeJane/5-collection-management, by recognition, titled DoeJaneCollectionManagementCAR. (glob)
  Next: 'car attach-recognition COL FILE' files the diploma.
  $ car set choose Foundations --json
  {
    "section": 6,
    "folder": "6-foundations",
    "path": "*/DoeJane/6-foundations", (glob)
    "set": "foundations",
    "route": "portfolio",
    "title": "DoeJaneFoundationsCAR"
  }
  $ car log | tail -1
  2026-05-02T09:30:00Z  chose Foundations of Library Services (portfolio) as section 6

When it cannot, nothing is changed:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car set choose technology
  car: error: */DoeJane/3-technology: Technology is chosen already (glob)
  car: hint: 'car show TEC' shows it; 'car set route TEC ROUTE' changes its route
  [1]
  $ car set choose tecnology
  car: error: tecnology: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car set choose services
  car: error: services: could be more than one set
  car: hint: say 'foundations', 'access-services', 'readers-advisory', 'reference' or 'youth-services'
  [2]
  $ car set choose
  car: error: car set choose: SET is missing
  car: hint: 'car set choose --help' shows how it is written
  [2]
  $ car set choose TEC ACC
  car: error: ACC: 'car set choose' takes no such argument
  car: hint: 'car set choose --help' shows how it is written
  [2]
  $ car set choose COM --route exam
  car: error: --route: 'exam' is none of course, portfolio, recognition
  [2]
  $ (cd /; car set choose COM)
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before

A folder of that name is in the way:

  $ mkdir 7-communication; echo mine >7-communication/mine.txt
  $ car set choose communication
  car: error: */DoeJane/7-communication: is in the way: a folder without a section.toml (glob)
  car: hint: move it out of the record and try again
  [1]
  $ cat 7-communication/mine.txt; rm -r 7-communication
  mine

All sections for sets are taken:

  $ car set choose COM >/dev/null; car set choose REF >/dev/null
  $ before=$(state)
  $ car set choose YTH
  car: error: all 6 sections for sets are taken
  car: hint: 'car set list --chosen' shows them; 'car set drop SET' gives one free
  [1]
  $ test "$(state)" = "$before" && echo "as before"
  as before

Accents in the name are in the title, apostrophes and dashes are not:

  $ cd ..; car init O --name "Ana Núñez-O'Neil" --no-passphrase >/dev/null; car -C O set choose TEC | head -1 | sed "s#$PWD/##"
  Technology has section 3: O/3-technology, by portfolio, titled NúñezONeilAnaTechnologyCAR.
