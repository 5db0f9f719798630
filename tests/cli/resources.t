What a program recommends besides its own advice.

  $ car resources --program lssc | head -4
  The program's advice, topic by topic
    'car guide' lists the topics, and 'car guide portfolio' shows one of them.
  The competency sets and their suggestions
    'car show TEC' shows a set, and 'car show TEC-4' one competency with its
  $ car resources --program lssc --json | jq -c '.program, .resources[2].title'
  "lssc"
  "The program office"
  $ car resources --program first-aid-instructor
  First-Aid Instructor of the Fire Brigade names no resources.
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car -C DoeJane resources | head -1
  The program's advice, topic by topic

Each way to fail:

  $ car resources
  car: error: *: there is no record here, so it is not known which program (glob)
  car: hint: name one, as in 'car resources --program lssc'
  [4]
  $ car resources --program nothing
  car: error: nothing: there is no such program, and no folder of one
  car: hint: the programs that came with car: first-aid-instructor, lssc
  [2]
  $ car resources lssc
  car: error: lssc: 'car resources' takes no such argument
  car: hint: 'car resources --help' shows how it is written
  [2]
