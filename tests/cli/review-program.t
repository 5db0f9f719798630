An office knows one edition of its program at first:

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review program -C office
  * edition 2012-10  * (glob)
      program
  Records of each of them are taken; '*' is the office's own.

The official wording of a few texts makes another. All that is wrong with it is told at once:

  $ printf '[TEC]\n4 = "Protect what the library knows about its users."\n4a = "Teach two new colleagues."\n' >wording.toml
  $ printf '[TEK]\n1 = "x"\n[ACC]\n77 = "x"\n' >wrong.toml
  $ car review program -C office --texts wrong.toml --edition official --yes
  wrong.toml:1: there is no set [TEK]; did you mean 'TEC'?
  wrong.toml:4: ACC: '77' is no competency of the set
  car: error: wrong.toml: has 2 faults
  car: hint: nothing was changed; mend them and try again
  [3]
  $ car review program -C office --texts wording.toml --edition 2026-official --dry-run
  Edition 2026-official in place of 2012-10:
    reworded  TEC-4
              was  Discuss suitable technology use by different kinds of users.
              is   Protect what the library knows about its users.
    reworded  TEC-4 suggestion a
              was  Write a guide for the desk: which of your machines and services
                   suit a child of seven, a teenager with a school project,
                   somebody looking for work, and a beginner of seventy, and why.
              is   Teach two new colleagues.
  $ car review program -C office --texts wording.toml
  car: error: --texts: --texts and --edition go together: a pack with other texts is another edition
  car: hint: as in --texts wording.toml --edition 2026-official
  [2]
  $ car review program -C office --texts wording.toml --edition 2026-official
  Edition 2026-official in place of 2012-10:
    reworded  TEC-4
              was  Discuss suitable technology use by different kinds of users.
              is   Protect what the library knows about its users.
    reworded  TEC-4 suggestion a
              was  Write a guide for the desk: which of your machines and services
                   suit a child of seven, a teenager with a school project,
                   somebody looking for work, and a beginner of seventy, and why.
              is   Teach two new colleagues.
  car: error: there is no terminal to ask on: Make edition 2026-official the office's program?
  car: hint: add --yes to answer yes to every question
  [2]
  $ car review program -C office --texts wording.toml --edition 2026-official --yes 2>/dev/null
  Edition 2026-official is the office's program now. What was made under edition 2012-10 is taken and rated by that one.
  Next: give candidates the folder program/, for 'car program update'.
  $ car review program -C office | cut -c1-40
  * edition 2026-official  * (glob)
      program
    edition 2012-10  * (glob)
      programs/???????????????? (glob)
  Records of each of them are taken; '*' i
  $ car program check office/program
  office/program: the program pack has no fault.
  $ grep -A1 'Protect what' office/program/sets/technology.toml | head -1; ls office/programs | wc -l
  text = "Protect what the library knows about its users."
  2

What came in before is decided by the edition that it was made under, and explained by it:

  $ old=$(car review program -C office --json | jq -r '.packs[1].sha256')
  $ car review assign -C office --auto --publish >/dev/null; car review form -C office --all --output forms >/dev/null
  $ grep -c 'Protect what the library knows' forms/*
  forms/LSSC-2026-00001-TEC-1-anna-example.toml:0
  forms/LSSC-2026-00001-TEC-1-ben-example.toml:0
  [1]
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*; car review record -C office forms >/dev/null
  $ car review decide -C office --ready | tail -2
  1 decision made.
  Next: 'car review letters' signs what is to be sent.
  $ sqlite3 office/ledger.sqlite3 "SELECT pack FROM decisions" | sed "s/$old/the one before/"
  the one before
  $ car review explain -C office LSSC | tail -1
  Decided on 2026-05-05 by this rule: approved.

A whole new edition is taken from its folder, and candidates take it from the office's:

  $ cp -r office/program next; sed -i 's/^edition = .*/edition = "2027"/; s/^due_days = .*/due_days = 45/' next/program.toml
  $ car review program -C office --update next --yes
  Edition 2027 in place of 2026-official:
    changed   days until a decision
              was  60
              is   45
  Edition 2027 is the office's program now. What was made under edition 2026-official is taken and rated by that one.
  Next: give candidates the folder program/, for 'car program update'.
  $ car review program -C office --update next
  The office has this pack already: edition 2027.
  $ car review program -C office --json | jq -c '[.packs[] | [.edition, .is_current, .folder != ""]]'
  [["2027",true,true],["2026-official",false,true],["2012-10",false,true]]
  $ mv DoeJane/submissions/technology-1/*-receipt.asics .
  $ car program update -C DoeJane office/program --yes
  car: error: TEC: is prepared for sending under edition 2012-10
  car: hint: send it and wait for the receipt, or take it back with 'car withdraw TEC'
  [1]
  $ mv *-receipt.asics DoeJane/submissions/technology-1
  $ car program update -C DoeJane office/program --yes 2>/dev/null
  The record goes by edition 2027 now.
  Next: 'car validate' tells what it asks for; 'car undo' takes it back.

An older record goes on being taken; what the office does not know is not:

  $ car review program -C office --update first-aid-instructor --yes
  car: error: first-aid-instructor: the office is for 'lssc'
  car: hint: name an edition of the same program; 'car review init' makes an office for another
  [2]
  $ echo "x = 1" >>next/program.toml; car review program -C office --update next --yes
  car: error: next/program.toml:374: [[open_question]]: 'x' is not a key that is known here; see the manual page of this file
  car: hint: 'car program check next' names all faults of the pack
  [3]
  $ rm -r office/programs/$(echo $old | cut -c1-16); car review explain -C office LSSC
  car: error: */office/programs/????????????????: the edition of the program that this was made under is not kept here, or was changed (glob)
  car: hint: put that edition there, or take it back from a backup of the office
  [3]
  $ car review program -C office | tail -3
    edition 2012-10  * (glob)
      not kept: nothing can be rated by it
  Records of each of them are taken; '*' is the office's own.
  $ car review program -C DoeJane
  car: error: */DoeJane: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
