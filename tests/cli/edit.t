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
  Earlier versions are kept in .car/history.
  Next: 'car validate TEC' checks the set.
  $ cat 3-technology/statement.md; stat -c %a 3-technology/statement.md
  I teach people to print.
  600
  $ EDITOR="$EDITOR 'I teach people to scan.'" car edit technology --json
  {
    "set": "technology",
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
  $ before=$(state)
  $ printf '#!/bin/sh\necho "half a sen" >"$1"; exit 3\n' >../fails; chmod +x ../fails
  $ EDITOR=$PWD/../fails car edit TEC
  car: error: */DoeJane/../fails: the editor ended with status 3, and nothing was saved (glob)
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ EDITOR=/no/such/editor car edit ACC
  car: error: ACC: Access Services is on the course route, where no statement is asked for
  car: hint: 'car set route ACC portfolio' changes the route
  [1]
  $ EDITOR=/no/such/editor car edit TEC
  taking up the text that was left unsaved the last time
  /no/such/editor: 1: /no/such/editor: not found
  car: error: /no/such/editor: the editor ended with status 127, and nothing was saved
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ test "$(state)" = "$before" && echo "as before"
  as before

The draft is taken up again the next time, also when car itself was killed:

  $ EDITOR=cat car edit TEC
  taking up the text that was left unsaved the last time
  half a sen
  Saved the statement of Technology in */DoeJane/3-technology/statement.md. (glob)
  Earlier versions are kept in .car/history.
  Next: 'car validate TEC' checks the set.
  $ printf '#!/bin/sh\necho "killed" >"$1"; kill -9 $PPID\n' >../kills; chmod +x ../kills
  $ (EDITOR=$PWD/../kills car edit TEC) 2>/dev/null; sleep 0.1; cat 3-technology/statement.md
  half a sen
  $ EDITOR=true car edit TEC --json
  taking up the text that was left unsaved the last time
  {
    "set": "technology",
    "path": "*/DoeJane/3-technology/statement.md", (glob)
    "changed": true,
    "recovered": true
  }
  $ cat 3-technology/statement.md
  killed

When another program changed the statement meanwhile, both texts stay:

  $ printf '#!/bin/sh\necho theirs >3-technology/statement.md; echo mine >"$1"\n' >../meanwhile; chmod +x ../meanwhile
  $ EDITOR=$PWD/../meanwhile car edit TEC
  car: error: */DoeJane/3-technology/statement.md: was changed by another program while you were writing (glob)
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ cat 3-technology/statement.md .car/drafts/3-technology/statement.md
  theirs
  mine
  $ EDITOR=true car edit TEC >/dev/null; cat 3-technology/statement.md
  taking up the text that was left unsaved the last time
  mine

A text that is not UTF-8 is not taken over:

  $ before=$(state)
  $ printf '#!/bin/sh\nprintf "caf\\351\\n" >"$1"\n' >../latin; chmod +x ../latin
  $ EDITOR=$PWD/../latin car edit TEC
  car: error: */DoeJane/.car/drafts/3-technology/statement.md: is not in UTF-8, so it was not taken over (glob)
  car: hint: what you wrote is safe in */DoeJane/.car/drafts/3-technology/statement.md; 'car edit TEC' opens it again (glob)
  [3]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ rm -r .car/drafts

Two editors of one statement would write over each other:

  $ printf '#!/bin/sh\ncar edit TEC; echo "ended with $?"\n' >../inner; chmod +x ../inner
  $ EDITOR=$PWD/../inner car edit TEC
  car: error: TEC: its statement is open in another editor at this moment
  car: hint: close that one first
  ended with 6
  The statement of Technology is as it was.

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
  $ car edit
  car: error: car edit: SET is missing
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
  $ (unset EDITOR; car edit TEC)
  car: error: car edit: no editor is chosen
  car: hint: set EDITOR, as in 'EDITOR=nano car edit TEC'; nano, micro and vim are editors for the terminal
  [2]
  $ car -C / edit TEC
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ test ! -e .car/drafts/3-technology/statement.md && echo "no draft"
  no draft
