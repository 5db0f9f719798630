An office knows one edition of its program at first:

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review program -C office
  * edition 2026-1  * (glob)
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
  $ car review program -C office --texts wording.toml
  $ car review program -C office --texts wording.toml --edition 2026-official
  $ car review program -C office --texts wording.toml --edition 2026-official --yes 2>/dev/null
  $ car review program -C office | cut -c1-40
  $ car program check office/program
  $ grep -A1 'Protect what' office/program/sets/technology.toml | head -1; ls office/programs | wc -l

What came in before is decided by the edition that it was made under, and explained by it:

  $ old=$(car review program -C office --json | jq -r '.packs[1].sha256')
  $ car review assign -C office --auto >/dev/null; car review form -C office --all --output forms >/dev/null
  $ grep -c 'Protect what the library knows' forms/*
  $ sed -i 's/^rating = ""/rating = "met"/' forms/*; car review record -C office forms >/dev/null
  $ car review decide -C office --ready | tail -2
  $ sqlite3 office/ledger.sqlite3 "SELECT pack FROM decisions" | sed "s/$old/the one before/"
  $ car review explain -C office LSSC | tail -1

A whole new edition is taken from its folder, and candidates take it from the office's:

  $ cp -r office/program next; sed -i 's/^edition = .*/edition = "2027"/; s/^due_days = .*/due_days = 45/' next/program.toml
  $ car review program -C office --update next --yes
  $ car review program -C office --update next
  $ car review program -C office --json | jq -c '[.packs[] | [.edition, .is_current, .folder != ""]]'
  $ mv DoeJane/submissions/technology-1/*-receipt.asics .
  $ car program update -C DoeJane office/program --yes
  $ mv *-receipt.asics DoeJane/submissions/technology-1
  $ car program update -C DoeJane office/program --yes 2>/dev/null

An older record goes on being taken; what the office does not know is not:

  $ car review program -C office --update first-aid-instructor --yes
  $ echo "x = 1" >>next/program.toml; car review program -C office --update next --yes
  $ rm -r office/programs/$(echo $old | cut -c1-16); car review explain -C office LSSC
  $ car review program -C office | tail -3
  $ car review program -C DoeJane
