The record in a browser. Nothing leaves: the pages lie in its own cache.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ cp "$CAR_SOURCE/examples/doe-jane/technology/Borrow the internet – poster.png" ../poster.png
  $ car add-artifact TEC-2 ../poster.png >/dev/null
  $ wc -l <log.jsonl >../lines

Without a display they are made, and it is told where they are:

  $ car view
  Made the pages of the record: */DoeJane/.car/cache/pages/index.html (glob)
  Open that file in any browser; 'BROWSER=w3m car view' shows it in the terminal.
  $ ls .car/cache/pages | grep -v guide; stat -c %a .car/cache .car/cache/pages .car/cache/pages/index.html
  index.html
  introduction.html
  set-technology.html
  700
  700
  600
  $ wc -l <log.jsonl | diff ../lines -

The documents are not copied: the pages lead to them where they lie.

  $ cd .car/cache/pages; grep -o 'src="[^"]*"' set-technology.html; ls ../../../3-technology/evidence/poster.png; cd ../../..
  src="../../../3-technology/evidence/poster.png"
  ../../../3-technology/evidence/poster.png

With a display they are opened by the program that BROWSER names, at the place that was asked for:

  $ printf '#!/bin/sh\necho "opened: $*"\n' >../browser; chmod +x ../browser
  $ DISPLAY=:0 BROWSER="$PWD/../browser:other" car view
  opened: file://*/DoeJane/.car/cache/pages/index.html (glob)
  Made the pages of the record: */DoeJane/.car/cache/pages/index.html (glob)
  Opened by */DoeJane/../browser. (glob)
  $ DISPLAY=:0 BROWSER="$PWD/../browser --new %s" car view TEC-2 | head -1
  opened: --new file://*/DoeJane/.car/cache/pages/set-technology.html#TEC-2 (glob)
  $ WAYLAND_DISPLAY=x BROWSER="$PWD/../browser" car view resume | head -1
  opened: file://*/DoeJane/.car/cache/pages/introduction.html#resume (glob)
  $ DISPLAY=:0 BROWSER="$PWD/../browser" car view TEC --no-open
  Made the pages of the record: */DoeJane/.car/cache/pages/set-technology.html (glob)
  Open that file in any browser; 'BROWSER=w3m car view' shows it in the terminal.
  $ DISPLAY=:0 BROWSER="$PWD/../browser" car view TEC-2 --json
  {
    "path": "*/DoeJane/.car/cache/pages/set-technology.html", (glob)
    "address": "file://*/DoeJane/.car/cache/pages/set-technology.html#TEC-2", (glob)
    "is_opened": false
  }

Where that fails, the pages are there all the same:

  $ DISPLAY=:0 BROWSER=false car view 2>&1 | head -1
  false could not open them: it ended with 1
  $ DISPLAY=:0 BROWSER=/nonexistent car view 2>&1 | head -1
  /nonexistent could not open them: cannot start it: No such file or directory

They may be deleted at any time:

  $ rm -r .car/cache; car view | wc -l
  2

Each way to fail:

  $ car view COM
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car view TEC-99
  car: error: TEC-99: the set has competencies 1 to 9
  car: hint: 'car show TEC' lists them
  [2]
  $ rm -r .car/cache; chmod 500 .car; car view; chmod 700 .car
  car: error: */DoeJane/.car/cache: cannot make the folder: Permission denied (glob)
  car: hint: check who owns it and whether you may read and write it
  $ car -C / view
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]

Documents of the program are linked where they lie:

  $ cd ..; car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >/dev/null; cd Doe
  $ car set choose teaching >/dev/null; car view >/dev/null
  $ cd .car/cache/pages; grep -o '[^"]*program/files/teaching.pdf' set-teaching.html; ls ../../../program/files/teaching.pdf; cd ../../..
  ../../../program/files/teaching.pdf
  ../../../program/files/teaching.pdf
