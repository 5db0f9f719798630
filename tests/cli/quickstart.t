The example that a newcomer starts with goes from nothing to a certification:

  $ export CAR="$CAR_BUILD/cli/car"
  $ "$CAR_SOURCE/examples/quickstart" tour >first.log
  $ grep '^==' first.log
  == Building car
  == The program office is made, once
  == Jane makes her record, files her papers, and applies
  == The office accepts her: a certificate, and a letter
  == Jane checks the office's code, which she was told by telephone, and files the letter
  == She chooses six sets: three by portfolio, two by course, one by a recognized diploma
  == She files her evidence
  == Where she stands
  == She sends the six sets
  == The office takes them in, and answers with receipts
  == Two evaluators rate the portfolios; one thing in Technology is not shown yet
  == Jane reads what came, and answers the one request
  == The second round
  == All six sets are achieved: Jane asks for the certification
  == Anybody can check what the office said
  == Jane makes her record into pages, and hands one set on to another library
  == Done. Worth looking at:
  $ grep -E -e "^ +Core sets:" -e "^ +LSSC-.*-TEC-.*by the rule" -e "Next: you are certified" first.log | sed -E 's/LSSC-[0-9]{4}/LSSC-YYYY/' | sort | uniq -c
        2    Core sets: 3 of 3 chosen, 0 achieved. Elective sets: 3 of 3 chosen, 0 achieved.
        1    Core sets: 3 of 3 chosen, 3 achieved. Elective sets: 3 of 3 chosen, 3 achieved.
        1    LSSC-YYYY-00001-TEC-1: more-documents (by the rule)
        1    LSSC-YYYY-00001-TEC-2: approved (by the rule)
        1    Next: you are certified. 'car guide' lists what the program says about the time
  $ grep -c "Accepted: every check passed" first.log
  3

It leaves a record with a letter for each set and one for the certification, in which nothing is wrong:

  $ ls tour/DoeJane/9-letters
  access-services-letter.asics
  access-services-letter.txt
  cataloging-letter.asics
  cataloging-letter.txt
  certification-letter.asics
  certification-letter.txt
  communication-letter.asics
  communication-letter.txt
  foundations-letter.asics
  foundations-letter.txt
  reference-letter.asics
  reference-letter.txt
  section.toml
  technology-letter.asics
  technology-letter.txt
  $ car validate -C tour/DoeJane
  Nothing is wrong with the record.
  $ ls tour tour/texts
  tour:
  DoeJane
  config
  office
  pages
  post
  texts
  
  tour/texts:
  acceptance-letter.txt
  access-services-letter.txt
  cataloging-letter.txt
  certification-letter.txt
  communication-letter.txt
  forms
  forms-2
  foundations-letter.txt
  log.txt
  reference-letter.txt
  table-of-contents.txt
  technology-letter.txt
  $ grep -e "^Kind:" -e "^Dear" tour/texts/certification-letter.txt
  Kind: certification
  Dear Jane Doe,

The keys are in the tour's own folder, and nothing is put into that of the user:

  $ find tour/config -name '*.pem' | wc -l
  1
  $ find "$HOME" -path '*/cramtests-*' -prune -o -name '*.pem' -print
  $ ls -d "$XDG_CONFIG_HOME" 2>/dev/null
  [2]

What a run made, another makes anew, with other keys:

  $ echo "mine now" >tour/DoeJane/9-letters/section.toml
  $ key=$(find tour/config -name '*.pem')
  $ "$CAR_SOURCE/examples/quickstart" tour >second.log
  $ find tour/config -name '*.pem' | wc -l; test ! -e "$key"
  1
  $ diff <(grep '^==' first.log) <(grep '^==' second.log)
  $ ls tour/DoeJane/9-letters/*.asics | wc -l
  7
  $ car validate -C tour/DoeJane
  Nothing is wrong with the record.

A folder that no run made is left alone, unless it is empty:

  $ mkdir mine && echo "mine" >mine/notes.txt
  $ "$CAR_SOURCE/examples/quickstart" mine 2>&1 | sed "s:$PWD:.:"; echo "${PIPESTATUS[0]}"
  quickstart: ./mine is there, and no quickstart made it; name another folder
  1
  $ "$CAR_SOURCE/examples/quickstart" mine/notes.txt 2>&1 | sed "s:$PWD:.:"; echo "${PIPESTATUS[0]}"
  quickstart: ./mine/notes.txt is there, and no quickstart made it; name another folder
  1
  $ find mine; cat mine/notes.txt
  mine
  mine/notes.txt
  mine
