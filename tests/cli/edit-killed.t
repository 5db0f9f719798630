Editors are killed in the middle, and so is the terminal. What they had saved is there, and of the rest what they keep.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ draft=.car/drafts/3-technology/introductions/TEC-4.md kept=.car/history/3-technology/introductions/TEC-4.md
  $ without_home() { sed 's#/[^ ]*/DoeJane/##g'; }

micro saves by itself, here every second. Killed outright, it and car with it, no second of it is lost:

  $ EDITOR="micro -autosave 1" in-terminal car edit TEC-4 --every 1 <<'EOF'
  > see ft:
  > type I teach people to print.
  > until grep -q "to print" .car/history/3-technology/introductions/TEC-4.md/*
  > kill KILL micro
  > end
  > EOF
  ended with 3
  $ cat "$(ls -v $kept/* | tail -1)"
  I teach people to print.
  $ EDITOR=true car edit TEC-4 2>&1 | without_home
  taking up the text that was left unsaved the last time
  Saved the introduction to TEC-4 in 3-technology/introductions/TEC-4.md.
  Earlier versions are kept: 'car history TEC-4' lists them.
  Next: 'car validate TEC' checks the set.
  $ EDITOR="micro -autosave 1" in-terminal car edit TEC-4 --every 1 <<'EOF'
  > see ft:
  > type Every week.\r
  > until grep -q "Every week" .car/history/3-technology/introductions/TEC-4.md/*
  > kill KILL car
  > hang-up
  > end
  > EOF
  ended by signal 9
  $ EDITOR=cat car edit TEC-4 2>&1 | without_home
  taking up the text that was left unsaved the last time
  Every week.
  I teach people to print.
  Saved the introduction to TEC-4 in 3-technology/introductions/TEC-4.md.
  Earlier versions are kept: 'car history TEC-4' lists them.
  Next: 'car validate TEC' checks the set.

The keys of micro:

  $ (unset EDITOR; in-terminal car edit TEC-4 <<'EOF'
  > see Ctrl-S saves at once, Ctrl-Q leaves.
  > see ft:
  > type By hand.\r\cS\cQ
  > end
  > EOF
  > )
  ended with 0
  $ cat 3-technology/introductions/TEC-4.md
  By hand.
  Every week.
  I teach people to print.

vim keeps what was typed in its swap file, and Ctrl-C in it is its own:

  $ EDITOR=vim.tiny in-terminal car edit TEC-4 <<'EOF'
  > see All
  > type OI teach people to scan.\cC\cC\cC
  > type oTwice a week.
  > until grep -aq "people to" .car/drafts/3-technology/introductions/TEC-4.md/.TEC-4.md.swp
  > kill KILL vim.tiny
  > end
  > EOF
  ended with 3
  $ ls -A $draft
  .TEC-4.md.swp
  TEC-4.md
  begun.json
  $ EDITOR=true car edit TEC-4 2>&1 | without_home
  vim left .car/drafts/3-technology/introductions/TEC-4.md/.TEC-4.md.swp when it was ended: 'vim -r .car/drafts/3-technology/introductions/TEC-4.md/TEC-4.md' brings its text back. Remove that file yourself when you are done.
  The introduction to TEC-4 is as it was.
  $ EDITOR="vim.tiny -r" in-terminal car edit TEC-4 <<'EOF'
  > see ENTER
  > type \r:wq\r
  > end
  > EOF
  ended with 0
  $ head -1 3-technology/introductions/TEC-4.md; ls -A $draft; rm $draft/.*.swp
  By hand.
  .TEC-4.md.swp

nano leaves what was typed when its terminal goes:

  $ EDITOR=nano in-terminal car edit TEC-4 <<'EOF'
  > see Ctrl-S does, and Ctrl-X leaves.
  > see GNU nano
  > type And to copy.\r
  > see And to copy.
  > hang-up
  > end
  > EOF
  ended by signal 1
  $ EDITOR=true car edit TEC-4 2>&1 | without_home
  nano left .car/drafts/3-technology/introductions/TEC-4.md/TEC-4.md.save when it was ended: 'diff .car/drafts/3-technology/introductions/TEC-4.md/TEC-4.md .car/drafts/3-technology/introductions/TEC-4.md/TEC-4.md.save' shows what it has more. Remove that file yourself when you are done.
  The introduction to TEC-4 is as it was.
  $ head -1 $draft/TEC-4.md.save
  And to copy.
