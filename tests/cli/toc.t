The program's pages come first, then each set that was chosen.

  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ car toc
  Becoming an Instructor                                       car guide overview
  Lesson File and Safety                                       car guide portfolio
  $ car set choose children --route course >../log.txt; car set choose teaching >../log.txt
  $ car toc --depth 1
  Becoming an Instructor                                       car guide overview
  Lesson File and Safety                                       car guide portfolio
  First Aid for Children (CHD)                                 car show CHD
  Teaching First Aid (TCH)                                     car show TCH

With the parts of each set; one that is achieved by a course has no statement:

  $ car toc
  Becoming an Instructor                                       car guide overview
  Lesson File and Safety                                       car guide portfolio
  First Aid for Children (CHD)                                 car show CHD
    Overview                                                   car show CHD
    If You Have Passed an Approved Course
    Using Portfolio Development Suggestions
    CHD-1 Teach how help for infants and children differs fr\xe2\x80\xa6  car show CHD-1 (esc)
    CHD-2 Show parents the dangers at home, and what to do a\xe2\x80\xa6  car show CHD-2 (esc)
    CHD-3 Find words that calm, for a frightened child and f\xe2\x80\xa6  car show CHD-3 (esc)
  Teaching First Aid (TCH)                                     car show TCH
    Overview                                                   car show TCH
    If You Have Passed an Approved Course
    Using Portfolio Development Suggestions
    Personal Learning Statement                                car edit TCH
    TCH-1 Plan a lesson that leaves each learner able to do \xe2\x80\xa6  car show TCH-1 (esc)
    TCH-2 Demonstrate resuscitation and the recovery positio\xe2\x80\xa6  car show TCH-2 (esc)
    TCH-3 Keep learners safe while they practice.              car show TCH-3
    TCH-4 Judge what a learner can do, and say so in a way t\xe2\x80\xa6  car show TCH-4 (esc)

With the suggestions:

  $ car toc --depth 3 | sed -n '/TCH-1/,/TCH-2/p'
    TCH-1 Plan a lesson that leaves each learner able to do \xe2\x80\xa6  car show TCH-1 (esc)
      a. Plan a lesson of 45 minutes for eight neighbors on \xe2\x80\xa6 (esc)
      b. Take a plan that the brigade has used for years and\xe2\x80\xa6 (esc)
    TCH-2 Demonstrate resuscitation and the recovery positio\xe2\x80\xa6  car show TCH-2 (esc)
  $ car toc --depth 3 --json | head -6
  {
    "entries": [
      {
        "title": "Becoming an Instructor",
        "opens": "car guide overview",
        "entries": []
  $ car toc --depth 3 --json | jq -c '.entries[2].entries[3].entries[0].title'
  "a. Make a table on one page of what differs for an infant, a child of six and an adult in resuscitation and in choking. Name the guideline you took it from and its year."

Each command of it is one that there is:

  $ car toc | sed -n 's/.*  car /car /p' | grep -v ' edit ' | sort -u | while read -r line; do $line >/dev/null || echo "$line"; done

Each way to fail:

  $ car toc --depth 0
  car: error: --depth: 0 is too small
  car: hint: give at least 1
  [2]
  $ cd / && car toc
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
