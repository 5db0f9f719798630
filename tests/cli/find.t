What was filed years ago is found by a word of its name, of its title, or of the statement.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../Großes\ Buch.txt; echo class >../class.txt; echo cv >../cv.txt
  $ car add-artifact TEC-4 ../Großes\ Buch.txt --also TEC-6 --title "Booklist of the reading group" >/dev/null
  $ car add-artifact TEC-5 ../class.txt --own-role "I led the reading" >/dev/null
  $ car add-artifact resume ../cv.txt >/dev/null
  $ printf '# One\n\nThe Reading Group met on Mondays.\n' >statement.txt
  $ EDITOR='cp ../DoeJane/statement.txt' car edit TEC >/dev/null; rm statement.txt
  $ car find reading
  3-technology/statement.md:3: The Reading Group met on Mondays.
  3-technology/evidence/Großes Buch.txt  TEC-4, TEC-6  Booklist of the reading group
  3-technology/evidence/class.txt  TEC-5
  $ car find READING group
  3-technology/statement.md:3: The Reading Group met on Mondays.
  3-technology/evidence/Großes Buch.txt  TEC-4, TEC-6  Booklist of the reading group
  $ car find GROSSES
  3-technology/evidence/Großes Buch.txt  TEC-4, TEC-6  Booklist of the reading group
  $ car find resume
  1-introduction/cv.txt
  $ car find reading group --json
  {
    "found": [
      {
        "path": "3-technology/statement.md",
        "set": "TEC",
        "line": 3,
        "text": "The Reading Group met on Mondays."
      },
      {
        "path": "3-technology/evidence/Großes Buch.txt",
        "set": "TEC",
        "competencies": [
          4,
          6
        ],
        "title": "Booklist of the reading group"
      }
    ]
  }

Nothing found is an answer too:

  $ car find nowhere
  Nothing was found.
  [1]
  $ car find nowhere --json
  {
    "found": []
  }
  [1]

Each way to fail:

  $ car find
  car: error: car find: WORD is missing
  car: hint: 'car find --help' shows how it is written
  [2]
  $ car find "$(printf '\377')"
  car: error: WORD: '\xff' is not UTF-8 text
  car: hint: set the terminal to UTF-8
  [2]
  $ car -C / find reading
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
