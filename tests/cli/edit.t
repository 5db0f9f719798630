The statement of a set, in the editor that VISUAL or EDITOR names. One that is not begun has the program's headings:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null; car set choose ACC --route course >/dev/null
  $ EDITOR=cat car edit TEC
  ## How this set relates to my work
  
  
  
  ## What I have learned, and how I came to it
  
  
  The statement of Technology is as it was.
  $ ls 3-technology
  section.toml
  $ cat >../write <<'EOF'
  > #!/bin/sh
  > # An editor that writes its first argument into the file.
  > echo "$1" >"$2"
  > EOF
  $ chmod +x ../write; export EDITOR="$PWD/../write"
  $ EDITOR="$EDITOR 'I teach people to print.'" car edit TEC
  Saved the statement of Technology in */DoeJane/3-technology/statement.md. (glob)
  Earlier versions are kept: 'car history TEC' lists them.
  Next: 'car validate TEC' checks the set.
  $ cat 3-technology/statement.md; stat -c %a 3-technology/statement.md
  I teach people to print.
  600
  $ EDITOR="$EDITOR 'I teach people to scan.'" car edit technology --json
  {
    "set": "technology",
    "place": "TEC",
    "path": "*/DoeJane/3-technology/statement.md", (glob)
    "changed": true,
    "recovered": false
  }
  $ cat .car/history/3-technology/statement.md/*
  I teach people to print.
  $ EDITOR="$EDITOR 'I teach people to scan.'" car edit TEC
  The statement of Technology is as it was.
  $ car log | tail -2
  2026-05-02T09:30:00Z  saved the statement of Technology
  2026-05-02T09:30:00Z  saved the statement of Technology

VISUAL goes before EDITOR:

  $ VISUAL="$EDITOR 'By VISUAL.'" EDITOR=false car edit TEC >/dev/null; cat 3-technology/statement.md
  By VISUAL.

While it is written on, a version of it is kept now and then; the statement stays as it was until the editor ends:

  $ cat >../slow <<'EOF'
  > #!/bin/sh
  > kept() { until [ -e .car/history/3-technology/statement.md/$1-* ]; do sleep 0.1; done; }
  > echo "One sentence." >"$1"; kept 1; echo "Two sentences." >"$1"; kept 2; cat 3-technology/statement.md
  > echo "Three." >"$1"
  > EOF
  $ chmod +x ../slow; rm -r .car/history; EDITOR=$PWD/../slow car edit TEC --every 1 | head -1
  By VISUAL.
  $ cat 3-technology/statement.md; cat .car/history/3-technology/statement.md/[12]-*
  Three.
  One sentence.
  Two sentences.

An editor that fails saves nothing, and loses nothing:

  $ state() { find . -path ./.car/drafts -prune -o -type f -exec sha256sum {} + | sort | sha256sum; }
  $ printf '#!/bin/sh\necho "half a sen" >"$1"; exit 3\n' >../fails; chmod +x ../fails
  $ EDITOR=$PWD/../fails car edit TEC
  car: error: */DoeJane/../fails: the editor ended with status 3, and nothing was saved (glob)
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ EDITOR=/no/such/editor car edit ACC
  car: error: ACC: Access Services is on the course route, where no statement is asked for
  car: hint: 'car set route ACC portfolio' changes the route
  [1]
  $ EDITOR=/no/such/editor car edit TEC
  taking up the text that was left unsaved the last time
  /no/such/editor: 1: /no/such/editor: not found
  car: error: /no/such/editor: the editor was not found, and nothing was saved
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ cat 3-technology/statement.md; cat .car/history/3-technology/statement.md/4-*
  Three.
  half a sen

The draft is taken up again the next time, also when car itself was killed:

  $ EDITOR=cat car edit TEC
  taking up the text that was left unsaved the last time
  half a sen
  Saved the statement of Technology in */DoeJane/3-technology/statement.md. (glob)
  Earlier versions are kept: 'car history TEC' lists them.
  Next: 'car validate TEC' checks the set.
  $ printf '#!/bin/sh\necho "killed" >"$1"; kill -9 $(ps -o ppid= -p $PPID)\n' >../kills; chmod +x ../kills
  $ { EDITOR=$PWD/../kills car edit TEC; } 2>/dev/null; cat 3-technology/statement.md
  half a sen
  $ EDITOR=true car edit TEC --json
  taking up the text that was left unsaved the last time
  {
    "set": "technology",
    "place": "TEC",
    "path": "*/DoeJane/3-technology/statement.md", (glob)
    "changed": true,
    "recovered": true
  }
  $ cat 3-technology/statement.md
  killed

When another program changed the statement meanwhile, both texts stay:

  $ printf '#!/bin/sh\necho theirs >3-technology/statement.md; echo mine >"$1"\n' >../meanwhile; chmod +x ../meanwhile
  $ EDITOR=$PWD/../meanwhile car edit TEC
  car: error: */DoeJane/3-technology/statement.md: was changed by another program since you began to write; what you wrote is its version 7, and lies in */DoeJane/.car/drafts/3-technology/statement.md/statement.md (glob)
  car: hint: 'car diff TEC@7' shows the difference; 'car edit TEC --from draft' goes on with what you wrote, 'car edit TEC --from record' with what stands there
  [1]
  $ cat 3-technology/statement.md .car/drafts/3-technology/statement.md/statement.md
  theirs
  mine

What was written does not win by being taken up later. The two can be compared, and one of them be chosen:

  $ EDITOR=true car edit TEC
  car: error: */DoeJane/3-technology/statement.md: was changed by another program since you began to write; what you wrote is its version 7, and lies in */DoeJane/.car/drafts/3-technology/statement.md/statement.md (glob)
  car: hint: 'car diff TEC@7' shows the difference; 'car edit TEC --from draft' goes on with what you wrote, 'car edit TEC --from record' with what stands there
  [1]
  $ car diff TEC@7
  --- 3-technology/statement.md@7
  +++ 3-technology/statement.md (now)
  @@ -1 +1 @@
  -mine
  +theirs
  $ EDITOR=cat car edit TEC --from draft
  taking up the text that was left unsaved the last time
  mine
  Saved the statement of Technology in */DoeJane/3-technology/statement.md. (glob)
  Earlier versions are kept: 'car history TEC' lists them.
  Next: 'car validate TEC' checks the set.
  $ cat 3-technology/statement.md; car history TEC | tail -4
  mine
      6  2026-05-02T09:30:00Z       11 B
      7  2026-05-02T09:30:00Z        5 B  stands there now
      8  2026-05-02T09:30:00Z        7 B
  Next: 'car diff 3-technology/statement.md@8' shows what changed since; 'car restore 3-technology/statement.md@8' puts it back.
  $ EDITOR="$EDITOR 'mine again'" car edit TEC >/dev/null; EDITOR=$PWD/../meanwhile car edit TEC 2>/dev/null
  [1]
  $ EDITOR=true car edit TEC --from record --json
  {
    "set": "technology",
    "place": "TEC",
    "path": "*/DoeJane/3-technology/statement.md", (glob)
    "changed": false,
    "recovered": false
  }
  $ cat 3-technology/statement.md
  theirs

A text that is not UTF-8 is not taken over:

  $ before=$(state)
  $ printf '#!/bin/sh\nprintf "caf\\351\\n" >"$1"\n' >../latin; chmod +x ../latin
  $ EDITOR=$PWD/../latin car edit TEC
  car: error: */DoeJane/.car/drafts/3-technology/statement.md/statement.md: is not in UTF-8, so it was not taken over (glob)
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ rm -r .car/drafts

Nor is one that is too large, or was taken away:

  $ printf '#!/bin/sh\nhead -c 5000000 /dev/zero | tr "\\0" x >"$1"\n' >../large; chmod +x ../large
  $ EDITOR=$PWD/../large car edit TEC
  car: error: */DoeJane/.car/drafts/3-technology/statement.md/statement.md: is larger than the 4194304 bytes that such a file can have (glob)
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ EDITOR=true car edit TEC
  car: error: */DoeJane/.car/drafts/3-technology/statement.md/statement.md: is larger than the 4194304 bytes that such a file can have (glob)
  car: hint: it is the text that was left unsaved the last time: make it smaller, or move it away
  [3]
  $ rm -r .car/drafts
  $ printf '#!/bin/sh\nrm "$1"\n' >../takes; chmod +x ../takes
  $ EDITOR=$PWD/../takes car edit TEC
  car: error: */DoeJane/.car/drafts/3-technology/statement.md/statement.md: is not there any more, so nothing was saved (glob)
  car: hint: 'car history TEC' lists what was kept of it
  [3]
  $ test "$(state)" = "$before" && echo "as before"
  as before

Completion offers the sets and competencies that there are, and no place of documents:

  $ car __complete zsh edit TEC | cut -c1-20 | head -3; car __complete bash edit resume
  none
  TEC\tTechnology (esc)
  TEC-1\tFollow how tec (esc)
  none

Two editors of one statement would write over each other. Two texts are written at the same time:

  $ printf '#!/bin/sh\ncar edit TEC; echo "ended with $?"; EDITOR=true car edit TEC-1\n' >../inner; chmod +x ../inner
  $ EDITOR=$PWD/../inner car edit TEC
  car: error: */DoeJane/.car/drafts/3-technology/statement.md: the statement of Technology is open in another editor: */DoeJane/../inner, since 2026-05-02T09:30:00Z (glob)
  car: hint: close that one first; what is saved in it is not lost
  ended with 6
  The introduction to TEC-1 is as it was.
  The statement of Technology is as it was.

That holds as long as the editor lives, also when car does not:

  $ cat >../outlives <<'EOF'
  > #!/bin/sh
  > kill -9 $(ps -o ppid= -p $PPID); EDITOR=true car edit TEC 2>&1 | sed 's/, since.*//'; echo "in the end" >"$1"
  > : >../done
  > EOF
  $ chmod +x ../outlives; { EDITOR=$PWD/../outlives car edit TEC; } 2>/dev/null; until [ -e ../done ]; do sleep 0.1; done
  car: error: */DoeJane/.car/drafts/3-technology/statement.md: the statement of Technology is open in another editor: */DoeJane/../outlives (glob)
  car: hint: close that one first; what is saved in it is not lost
  $ until EDITOR=true car edit TEC >../out 2>&1; do sleep 0.1; done; cat ../out; cat 3-technology/statement.md
  taking up the text that was left unsaved the last time
  Saved the statement of Technology in */DoeJane/3-technology/statement.md. (glob)
  Earlier versions are kept: 'car history TEC' lists them.
  Next: 'car validate TEC' checks the set.
  in the end

The introduction to a competency is written in the same way. It begins empty, and none is required:

  $ EDITOR=cat car edit TEC-4
  The introduction to TEC-4 is as it was.
  $ EDITOR="$EDITOR 'I made a list for those who begin.'" car edit tec-4
  Saved the introduction to TEC-4 in */DoeJane/3-technology/introductions/TEC-4.md. (glob)
  Earlier versions are kept: 'car history TEC-4' lists them.
  Next: 'car validate TEC' checks the set.
  $ EDITOR="$EDITOR 'I made a list for beginners.'" car edit TEC-4 --json
  {
    "set": "technology",
    "place": "TEC-4",
    "path": "*/DoeJane/3-technology/introductions/TEC-4.md", (glob)
    "changed": true,
    "recovered": false
  }
  $ ls -R 3-technology; cat 3-technology/introductions/TEC-4.md
  3-technology:
  introductions
  section.toml
  statement.md
  
  3-technology/introductions:
  TEC-4.md
  I made a list for beginners.
  $ car history TEC-4; car diff TEC-4@1
  3-technology/introductions/TEC-4.md
      1  2026-05-02T09:30:00Z       35 B
      -                             29 B  stands there now
  Next: 'car diff 3-technology/introductions/TEC-4.md@1' shows what changed since; 'car restore 3-technology/introductions/TEC-4.md@1' puts it back.
  --- 3-technology/introductions/TEC-4.md@1
  +++ 3-technology/introductions/TEC-4.md (now)
  @@ -1 +1 @@
  -I made a list for those who begin.
  +I made a list for beginners.
  $ car restore TEC-4@1; car undo; cat 3-technology/introductions/TEC-4.md
  Version 1 of 3-technology/introductions/TEC-4.md stands there again. What stood there is kept as a version too.
  Next: 'car validate' checks the record; 'car undo' takes this back.
  Took back: made version 1 of 3-technology/introductions/TEC-4.md what stands there (2026-05-02T09:30:00Z).
    3-technology/introductions/TEC-4.md
  Next: 'car redo' makes it again.
  I made a list for beginners.
  $ car find beginners
  3-technology/introductions/TEC-4.md:1: I made a list for beginners.
  $ car validate TEC-4 --format json | jq -r '.findings[].rule'
  competency-uncovered
  $ car show TEC-4 | sed -n '/^Introduction/,$p'
  Introduction
    I made a list for beginners.
  
  Filed
    Nothing yet; 'car add-artifact TEC-4 FILE' files a document.
  
  3-technology
    error   competency-uncovered
            TEC-4: nothing is filed for: Discuss suitable technology use by
            different kinds of users.
         -> 'car show TEC-4' has the suggestions, 'car add-artifact TEC-4 FILE'
            files a document

Guidance of the program that was copied into it is found, and so is what is no text:

  $ car show TEC --json | jq -r .set.overview >>3-technology/introductions/TEC-4.md
  $ car validate TEC | grep -A1 template-text-left
    warning template-text-left
            TEC introductions/TEC-4.md: the program's own words stand in it: 'this
  $ printf 'caf\351\n' >3-technology/introductions/TEC-4.md; car validate TEC-4 | grep -A1 introduction-not-text
    error   introduction-not-text
            TEC-4 introductions/TEC-4.md: it is not plain text in UTF-8
  $ rm 3-technology/introductions/TEC-4.md; touch 3-technology/introductions/TEC-44.md; car validate | grep TEC-44
            introductions/TEC-44.md: is listed in no section.toml, so it is part
  $ rm -r 3-technology/introductions

Without VISUAL and EDITOR it is micro, told to save every 30 seconds:

  $ mkdir ../bin; printf '#!/bin/sh\necho "micro $1 $2"\n' >../bin/micro; chmod +x ../bin/micro
  $ (unset EDITOR; PATH=$PWD/../bin:$PATH car edit TEC)
  micro -autosave 30
  The statement of Technology is as it was.
  $ (unset EDITOR; PATH=/nowhere "$CAR_BUILD/cli/car" edit TEC)
  car: error: car edit: no editor is chosen, and micro, which is taken then, is not installed
  car: hint: 'apt install micro' installs it; or choose another, as in 'EDITOR=nano car edit TEC'
  [2]

When it cannot, nothing is changed:

  $ before=$(state)
  $ car edit ACC
  car: error: ACC: Access Services is on the course route, where no statement is asked for
  car: hint: 'car set route ACC portfolio' changes the route
  [1]
  $ car edit COM
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car edit tecnology
  car: error: tecnology: there is no such set in LSSC
  car: hint: did you mean 'technology'?
  [2]
  $ car edit ACC-1
  car: error: ACC-1: Access Services is on the course route, where no portfolio is asked for
  car: hint: 'car set route ACC portfolio' changes the route
  [1]
  $ car edit resume
  car: error: resume: is a place of documents, where nothing is written
  car: hint: name a set, for its statement, or a competency such as TEC-4, for what introduces its evidence
  [2]
  $ car edit
  car: error: car edit: PLACE is missing
  car: hint: 'car edit --help' shows how it is written
  [2]
  $ car edit TEC COM
  car: error: COM: 'car edit' takes no such argument
  car: hint: 'car edit --help' shows how it is written
  [2]
  $ car edit TEC --every 0
  car: error: --every: 0 is too small
  car: hint: give at least 1
  [2]
  $ car edit TEC --from memory
  car: error: --from: 'memory' is none of draft, record
  [2]
  $ car -C / edit TEC
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ test ! -e .car/drafts/3-technology/statement.md/statement.md && echo "no draft"
  no draft
