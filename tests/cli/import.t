A list in CSV, as a spreadsheet saves it, files many documents in one step.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car set choose -C DoeJane TEC >/dev/null; car set choose -C DoeJane ACC >/dev/null
  $ mkdir work work/photos; echo a >"work/my handout.pdf"; echo b >work/photos/class.jpg
  $ printf 'file;place;title;kind;alternative text\r\nmy handout.pdf;TEC-4;"Passwords; safe";handout;\r\n' >work/list.csv
  $ printf 'photos/class.jpg;TEC-6;Class;photograph;Six people at computers\r\n' >>work/list.csv
  $ car import -C DoeJane work/list.csv --dry-run
  TEC-4        work/my handout.pdf
  TEC-6        work/photos/class.jpg
  2 documents can be filed; nothing was filed yet.
  $ ls DoeJane/3-technology
  section.toml
  $ car import -C DoeJane work/list.csv
  Filed evidence/my handout.pdf under TEC-4 (2 B).
  Filed evidence/class.jpg under TEC-6 (2 B).
  Next: 'car show TEC' shows what the set still needs.
  $ grep title DoeJane/3-technology/section.toml
  title = "DoeJaneTechnologyCAR"
  title = "Class"
  title = "Passwords; safe"
  $ car import -C DoeJane work/list.csv --json | grep how
        "how": "present",
        "how": "present",

Several places have a semicolon between them; then the cells are parted by commas, or the places stand in quotation marks:

  $ printf 'file,place\nphotos/class.jpg,TEC-9; ACC-1\n' >work/more.csv
  $ car import -C DoeJane work/more.csv
  evidence/class.jpg was filed already, and now serves TEC-9 too.
  Filed evidence/class.jpg under ACC-1 (2 B).
  Next: 'car show TEC' shows what the set still needs.

All that is wrong is told in one run, and nothing is filed:

  $ printf 'file,place,kind,basis\nabsent.pdf,TEC-4,,\n"my handout.pdf",TEC-44,,\n"my handout.pdf",TEC-4,sculpture,\n' >work/bad.csv
  $ printf '"my handout.pdf",TEC-5,,hearsay\n,TEC-5,,\n"my handout.pdf",,,\n' >>work/bad.csv
  $ before=$(find DoeJane -type f | sort | xargs -d '\n' sha256sum | sha256sum)
  $ car import -C DoeJane work/bad.csv
  work/bad.csv, row 2: work/absent.pdf: there is no such file
      check the name; 'ls' shows what is here
  work/bad.csv, row 3: TEC-44: * (glob)
      * (glob)
  work/bad.csv, row 4: sculpture: is no kind of document that the program knows
      * (glob)
  work/bad.csv, row 5: 'hearsay' is no basis
      it is 'experience' or 'new-learning'
  work/bad.csv, row 6: no file is named
      name it in the column 'file'
  work/bad.csv, row 7: no place is named
      name it in the column 'place', as in TEC-4
  6 rows to mend; nothing was filed.
  [1]
  $ car import -C DoeJane work/bad.csv --json | tail -8
      },
      {
        "row": 7,
        "message": "no place is named",
        "hint": "name it in the column 'place', as in TEC-4"
      }
    ]
  }
  $ printf 'datei,place\nx,TEC-4\n' | tee work/columns.csv >/dev/null; car import -C DoeJane work/columns.csv
  work/columns.csv, row 1: 'datei' is no column of such a list
      * (glob)
  work/columns.csv, row 1: the column 'file' is missing
      the first row has the names of the columns, as in 'file,place,title'
  2 rows to mend; nothing was filed.
  [1]
  $ [ "$before" = "$(find DoeJane -type f | sort | xargs -d '\n' sha256sum | sha256sum)" ]

What is no such list:

  $ printf 'file,place\n"a,TEC-4\n' >work/quote.csv; car import -C DoeJane work/quote.csv
  car: error: work/quote.csv: row 2 has a quotation mark that stands alone
  car: hint: write it twice within a cell that is in quotation marks, as a spreadsheet does
  [3]
  $ printf 'file,place\nM\374ller.pdf,TEC-4\n' >work/latin.csv; car import -C DoeJane work/latin.csv
  car: error: work/latin.csv: is not in UTF-8
  car: hint: save it again from the spreadsheet as 'CSV UTF-8'
  [3]
  $ : >work/empty.csv; car import -C DoeJane work/empty.csv
  car: error: work/empty.csv: is empty
  car: hint: the first row has the names of the columns, as in 'file,place,title'
  [3]
  $ car import -C DoeJane absent.csv
  car: error: absent.csv: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car import work/list.csv
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
