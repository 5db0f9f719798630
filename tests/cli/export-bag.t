The record as a BagIt bag, for an archive. First a record with what belongs into one, and what does not.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null; car set choose COM >/dev/null
  $ echo books >../booklist.txt; echo talk >../talk.txt
  $ car add-artifact TEC-4 ../booklist.txt >/dev/null; car add-artifact COM-1 ../talk.txt >/dev/null
  $ echo "## How this set relates to my work" >3-technology/statement.md
  $ echo mine >3-technology/notes.txt

  $ car export bag ../bag | sed 's/ of [0-9]* files ([0-9.]* kB)/ of all files/'
  Made a bag of all files in ../bag, and read all of it back.
  Left out, since it is not filed: 3-technology/notes.txt
  To check it one day: cd ../bag && sha256sum -c --quiet manifest-sha256.txt
  $ cd ../bag; ls; sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt && echo whole
  bag-info.txt
  bagit.txt
  data
  manifest-sha256.txt
  tagmanifest-sha256.txt
  whole
  $ cut -c67- manifest-sha256.txt | grep -v /program/
  data/DoeJane/1-introduction/section.toml
  data/DoeJane/10-continuing/section.toml
  data/DoeJane/2-acceptance/section.toml
  data/DoeJane/3-technology/evidence/booklist.txt
  data/DoeJane/3-technology/section.toml
  data/DoeJane/3-technology/statement.md
  data/DoeJane/4-communication/evidence/talk.txt
  data/DoeJane/4-communication/section.toml
  data/DoeJane/9-letters/section.toml
  data/DoeJane/car.toml
  $ cat bagit.txt; sed 's/[0-9]*\.\([0-9]*\)$/.../' bag-info.txt
  BagIt-Version: 1.0
  Tag-File-Character-Encoding: UTF-8
  Bagging-Date: 2026-05-02
  Bag-Software-Agent: car
  Payload-Oxum: ...

It has no log, no earlier versions, no trash and no key, and it is a record all the same:

  $ ls -A data/DoeJane
  1-introduction
  10-continuing
  2-acceptance
  3-technology
  4-communication
  9-letters
  car.toml
  program
  $ cd data/DoeJane; car status | head -2; cd ../../../DoeJane
  Jane Doe: Library Support Staff Certification, edition 2012-10
  No subscription yet: it begins with the acceptance letter.

What left is in the log:

  $ tail -1 log.jsonl | jq -c '[.what, .text, .departure.to, .departure.files]'
  ["export bag","made a bag of the whole record in ../bag","yourself",["the whole record"]]
  $ sha256sum ../bag/manifest-sha256.txt | cut -c1-64 >../digest
  $ [ "$(cat ../digest)" = "$(tail -1 log.jsonl | jq -r .departure.sha256)" ] && echo same
  same

Some sets alone; made again it is the same, byte for byte:

  $ car export bag ../tec technology | sed 's/([0-9.]* k*B)/(...)/'; cut -c67- ../tec/manifest-sha256.txt
  Made a bag of 3 files (...) in ../tec, and read all of it back.
  Left out, since it is not filed: 3-technology/notes.txt
  To check it one day: cd ../tec && sha256sum -c --quiet manifest-sha256.txt
  data/DoeJane/3-technology/evidence/booklist.txt
  data/DoeJane/3-technology/section.toml
  data/DoeJane/3-technology/statement.md
  $ car export bag ../two TEC COM --json | jq -c 'del(.bytes, .sha256)'
  {"path":"../two","files":5,"left_out":["3-technology/notes.txt"]}
  $ car export bag ../tec2 TEC >/dev/null; diff -r ../tec ../tec2

Each way to fail:

  $ car export bag ../bag
  car: error: ../bag: is there already, and nothing is overwritten
  car: hint: name a new folder, or an empty one
  [1]
  $ car export bag bag
  car: error: bag: lies in the record itself
  car: hint: name a folder elsewhere, best on another disk
  [2]
  $ car export bag ../new TEC-4
  car: error: TEC-4: a bag is made of the whole record, or of sets
  car: hint: name a set, or none; 'car share' hands on a single competency or document
  [2]
  $ car export bag ../new resume
  car: error: resume: a bag is made of the whole record, or of sets
  car: hint: name a set, or none; 'car share' hands on a single competency or document
  [2]
  $ car export bag ../new REF
  car: error: REF: 'Reference and Information Services' is not one of your sets
  car: hint: 'car set choose reference' gives it a section
  [1]
  $ car export bag ../none/bag
  car: error: */none: there is no such folder (glob)
  car: hint: make it first, or choose another place; a stick has to be plugged in
  [3]
  $ echo more >>3-technology/evidence/booklist.txt; car export bag ../new
  car: error: */DoeJane/3-technology/evidence/booklist.txt: is not what was filed, and an archive is to have what was (glob)
  car: hint: put it back, or take it over as it is with 'car accept'; 'car validate' lists them all
  [1]
  $ rm 3-technology/evidence/booklist.txt; car export bag ../new TEC
  car: error: */DoeJane/3-technology/evidence/booklist.txt: is not what was filed, and an archive is to have what was (glob)
  car: hint: put it back, or take it over as it is with 'car accept'; 'car validate' lists them all
  [1]
  $ car export bag ../com COM | head -1 | sed 's/([0-9.]* k*B)/(...)/'
  Made a bag of 2 files (...) in ../com, and read all of it back.
  $ car export bag
  car: error: car export bag: DIR is missing
  car: hint: 'car export bag --help' shows how it is written
  [2]
  $ ls -A .. | grep -e new -e part
  [1]
  $ car -C / export bag x
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
