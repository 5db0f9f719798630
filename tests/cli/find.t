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
  $ car find READING group
  $ car find GROSSES
  $ car find resume
  $ car find reading group --json

Nothing found is an answer too:

  $ car find nowhere
  $ car find nowhere --json

Each way to fail:

  $ car find
  $ car find "$(printf '\377')"
  $ car -C / find reading
