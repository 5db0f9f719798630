The packs that come with car have no fault:

  $ car program check lssc | sed 's#.*/#…/#'
  …/lssc: the program pack has no fault.
  $ car program check first-aid-instructor --json | grep faults
    "faults": []

A pack of your own: every fault is named by its file and line, all in one run.

  $ cp -r "$CAR_SOURCE/schemas/programs/first-aid-instructor" mine
  $ car program check mine
  mine: the program pack has no fault.
  $ sed -i 's/^years = 2/years = "two"/; s/^core = 1/cores = 1/; s/^rounds = 1/rounds = 3/; s/^kind = "introduction"/kind = "preface"/; s/^  sets = \["teaching"/  sets = ["teeching"/; s/^guide = "portfolio"/guide = "folio"/' mine/program.toml
  $ sed -i 's/^code = .*/code = "child"/; s/^number = 2/number = 3/; s/^  evidence = "The table/  evidense = "The table/; 0,/^  id = "b"/s//  id = "a"/; s/^kind = "elective"/kind = "extra"/' mine/sets/children.toml
  $ sed -i 's/^slug = .*/slug = teaching/' mine/sets/teaching.toml
  $ rm mine/texts/letters/approved.txt; echo 'Dear {name},' >mine/texts/letters/acceptance.txt; touch mine/texts/guide/notes.docx mine/sets/spare.toml
  $ printf 'one\ncaf\351\n' >mine/texts/guide/overview.md
  $ car program check mine
  mine/files/teaching-suggestions.pdf: is not named by a [[document]] of any set
  mine/files/teaching.pdf: is not named by a [[document]] of any set
  mine/program.toml:24: [candidacy]: 'years' is not a whole number
  mine/program.toml:39: there is not exactly one section of kind introduction
  mine/program.toml:41: [[section]]: 'preface' is no kind of section; the kinds are introduction, acceptance, set, letters and continuing
  mine/program.toml:88: there is no texts/guide/folio.md
  mine/program.toml:90: [certification]: 'core' is missing
  mine/program.toml:91: [certification]: 'cores' is not a key that is known here; did you mean 'core'?
  mine/program.toml:112: 'teeching' is not one of the sets
  mine/program.toml:121: [review]: 'rounds' is neither 1 nor 2
  mine/sets/children.toml:3: 'code' is not three letters A-Z
  mine/sets/children.toml:6: 'kind' is neither core nor elective
  mine/sets/children.toml:24: [[suggestion]]: 'evidence' is missing
  mine/sets/children.toml:29: [[suggestion]]: 'evidense' is not a key that is known here; did you mean 'evidence'?
  mine/sets/children.toml:32: [[suggestion]]: the suggestion 'a' is there twice
  mine/sets/children.toml:37: [[competency]]: the competency has number 3 where 2 follows
  mine/sets/spare.toml: is not named by 'sets' of program.toml
  mine/sets/teaching.toml:4: is not well-formed TOML: Error while parsing boolean: expected 'true', saw 'te'
  mine/texts/guide/notes.docx: is not a text that ends in .md
  mine/texts/guide/overview.md:2: is not UTF-8 text
  mine/texts/letters/acceptance.txt:1: has the unknown placeholder {name}
  mine/texts/letters/approved.txt: there is no such file
  22 faults in the program pack. Mend them in any text editor, and check it again.
  [1]
  $ grep -n '^years' mine/program.toml
  24:years = "two"
  $ car program check mine --json | head -12
  {
    "pack": "mine",
    "faults": [
      {
        "file": "mine/files/teaching-suggestions.pdf",
        "line": 0,
        "reason": "is not named by a [[document]] of any set"
      },
      {
        "file": "mine/files/teaching.pdf",
        "line": 0,
        "reason": "is not named by a [[document]] of any set"

No other command uses it:

  $ car init New --name "Jane Doe" --program ./mine --no-passphrase
  car: error: ./mine/program.toml:24: [candidacy]: 'years' is not a whole number (and 21 faults more)
  car: hint: 'car program check ./mine' names all faults of the pack
  [3]
  $ ls -d New
  ls: cannot access 'New': No such file or directory
  [2]

Documents for people lie in 'files', each named by a set; what is missing, unlisted, too large or no document is a fault:

  $ cp -r "$CAR_SOURCE/schemas/programs/first-aid-instructor" papers
  $ cd papers/files; rm teaching.pdf; echo "<html>" >page.html; : >children.pdf; truncate -s 17M children-suggestions.pdf; ln -s /etc/passwd link.pdf; cd ../..
  $ sed -i 's#files/teaching-suggestions.pdf#files/../teaching.pdf#' papers/sets/teaching.toml
  $ car program check papers
  papers/files/children-suggestions.pdf: has 17.8 MB; a document of a pack can have 16.8 MB
  papers/files/children.pdf: is empty
  papers/files/link.pdf: is no ordinary file
  papers/files/page.html: is not named by a [[document]] of any set
  papers/files/teaching-suggestions.pdf: is not named by a [[document]] of any set
  papers/sets/teaching.toml:13: [[document]]: there is no files/teaching.pdf
  papers/sets/teaching.toml:17: [[document]]: 'files/../teaching.pdf' is not 'files/' and a name of letters, digits, '-', '_' and '.' that ends in .pdf, .docx, .odt or .txt
  7 faults in the program pack. Mend them in any text editor, and check it again.
  [1]

The copy in a record is checked like any other:

  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; car program check DoeJane/program
  DoeJane/program: the program pack has no fault.

When there is no pack, or one of a later version:

  $ car program check lsc
  car: error: lsc: there is no such program, and no folder of one
  car: hint: did you mean 'lssc'?
  [2]
  $ car program check none
  car: error: none: there is no such program, and no folder of one
  car: hint: the programs that came with car: first-aid-instructor, lssc
  [2]
  $ mkdir empty; car program check empty
  car: error: empty: there is no such program, and no folder of one
  car: hint: the programs that came with car: first-aid-instructor, lssc
  [2]
  $ car program check
  car: error: car program check: PACK is missing
  car: hint: 'car program check --help' shows how it is written
  [2]
  $ car program check lssc mine
  car: error: mine: 'car program check' takes no such argument
  car: hint: 'car program check --help' shows how it is written
  [2]
  $ sed -i 's/^format = 1/format = 2/' mine/program.toml; car program check mine
  car: error: mine/program.toml: this program pack is for a newer version of car
  car: hint: install that version
  [5]
  $ car program check mine --json
  {
    "error": {
      "kind": "newer_format",
      "exit_code": 5,
      "subject": "mine/program.toml",
      "reason": "this program pack is for a newer version of car",
      "hint": "install that version"
    }
  }
  [5]
