The topics of a program, without a record:

  $ car guide --program first-aid-instructor
  overview            Becoming an Instructor
  portfolio           Lesson File and Safety
  
  'car guide TOPIC' shows one.

One of them, in a record:

  $ car init Doe --name "Jane Doe" --program lssc --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ car guide portfolio | head -5
  # Developing a Portfolio
  
  A portfolio shows, competency by competency, what you can do. You may show what you have done in your work
  already, or what you have learned for the purpose: by reading, in a course that is not on the approved list, or
  by practice.
  $ car guide Portfolio --json | jq -r '.topic, (.text | split("\n")[0])'
  portfolio
  # Developing a Portfolio
  $ car guide --json | jq -c '.program, .topics[0]'
  "lssc"
  {"topic":"appeal","title":"Appeal"}

The text is that of the record's own copy:

  $ printf '# Changed\n' >program/texts/guide/portfolio.md
  $ car guide portfolio
  # Changed

Each way to fail:

  $ car guide portfolo
  car: error: portfolo: the program has no advice on this
  car: hint: did you mean 'portfolio'?
  [2]
  $ cd /
  $ car guide portfolio
  car: error: /: there is no record here, so it is not known which program
  car: hint: name one, as in 'car guide --program lssc'
  [4]
  $ car guide --program nothing
  car: error: nothing: there is no such program, and no folder of one
  car: hint: the programs that came with car: first-aid-instructor, lssc
  [2]
