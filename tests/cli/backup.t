A backup is a copy that was read back, with the key when that has a passphrase. It can be checked and used without car.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ echo "correct horse" >passphrase; mkdir stick
  $ car init DoeJane --name "Jane Doe" --passphrase-fd 3 3<passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; car add-artifact TEC-4 ../booklist.txt >/dev/null
  $ echo "not filed" >"3-technology/100% mine.txt"; ln -s ../booklist.txt link; mkdir empty
  $ car backup ../stick | sed 's/[0-9]* files ([0-9.]* kB)/all files/'
  Copied all files to ../stick/DoeJane-20260502T093000Z, and read all of it back.
  Your key is in it, protected as it is here.
  Left out, since it is no ordinary file: link
  To check it one day: cd ../stick/DoeJane-20260502T093000Z && sha256sum -c --quiet manifest-sha256.txt
  $ cd ../stick/DoeJane-20260502T093000Z; ls; ls data; sha256sum -c --quiet tagmanifest-sha256.txt && echo whole
  bag-info.txt
  bagit.txt
  data
  manifest-sha256.txt
  tagmanifest-sha256.txt
  DoeJane
  keys
  whole
  $ tail -1 data/DoeJane/log.jsonl | jq -r '.what, .departure.to, .departure.files[]'
  backup
  yourself
  the whole record
  the key
  $ grep mine manifest-sha256.txt | cut -c65-; head -2 bag-info.txt
    data/DoeJane/3-technology/100%25 mine.txt
  Bagging-Date: 2026-05-02
  Bag-Software-Agent: car

The record in it is a record, and its key opens on another computer:

  $ diff -r data/DoeJane ../../DoeJane; ls -d data/DoeJane/empty
  Only in ../../DoeJane: link
  data/DoeJane/empty
  $ export XDG_CONFIG_HOME=$PWD/../../elsewhere
  $ cd data/DoeJane; car key list
  There are no keys here.
  The key of the record here is missing: */stick/DoeJane-20260502T093000Z/../../elsewhere/car/keys/*.pem (glob)
  Next: 'car key import FILE' brings it.
  $ car key import ../keys/*.pem --passphrase-fd 3 3<../../../../passphrase
  The key is here now: */stick/DoeJane-20260502T093000Z/../../elsewhere/car/keys/*.pem (glob)
  Next: 'car status' in the record it belongs to.
  $ car apply --email jane@example.org --passphrase-fd 3 3<../../../../passphrase >/dev/null 2>&1; ls 1-introduction/*.asics
  1-introduction/application.asics
  $ cd ../../../../DoeJane; export XDG_CONFIG_HOME=$PWD/../config

Without the key, and with one that has no passphrase:

  $ SOURCE_DATE_EPOCH=1777714201 car backup ../stick --no-key --json | jq -c 'del(.path, .bytes, .files)'
  {"key":false,"left_out":["link"]}
  $ car -C .. init RoeJohn --name "John Roe" --no-passphrase >/dev/null
  $ car -C ../RoeJohn backup ../stick | tail -2 | head -1
  Your key is not in it; 'car key export FILE' makes a copy of that.
  $ SOURCE_DATE_EPOCH=1777714201 car -C ../RoeJohn backup ../stick --with-key --json | jq .key
  true

What a run that was killed left is in nobody's way:

  $ mkdir -p ../stick/DoeJane-20260502T093002Z.car-part/data
  $ SOURCE_DATE_EPOCH=1777714202 car backup ../stick >/dev/null; ls ../stick | grep DoeJane
  DoeJane-20260502T093000Z
  DoeJane-20260502T093001Z
  DoeJane-20260502T093002Z

Each way to fail:

  $ car backup ../stick
  car: error: ../stick/DoeJane-20260502T093000Z: exists already
  car: hint: it is a backup made in this second
  [1]
  $ car backup .
  car: error: .: lies in the record itself
  car: hint: name a folder elsewhere, best on another disk
  [2]
  $ car backup 3-technology
  car: error: 3-technology: lies in the record itself
  car: hint: name a folder elsewhere, best on another disk
  [2]
  $ car backup ../none
  car: error: ../none: there is no such folder
  car: hint: make it first, or choose another place; a stick has to be plugged in
  [3]
  $ car backup ../booklist.txt
  car: error: ../booklist.txt: there is no such folder
  car: hint: make it first, or choose another place; a stick has to be plugged in
  [3]
  $ car backup
  car: error: car backup: FOLDER is missing
  car: hint: 'car backup --help' shows how it is written
  [2]
  $ car -C / backup stick
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ chmod 500 ../stick; SOURCE_DATE_EPOCH=1777714203 car backup ../stick; chmod 700 ../stick
  car: error: ../stick/DoeJane-20260502T093003Z.car-part: cannot make the folder: Permission denied
  car: hint: check who owns it and whether you may read and write it
