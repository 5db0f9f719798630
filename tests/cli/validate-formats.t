What is wrong with a record, in the formats that the machines of others read. Each report is read here by a reader that
was not made from car's own code; tests/tools/check-junit, check-sarif and check-annotations tell which.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ car set choose teaching >../log.txt
  $ echo plan >"../Plan, 1st draft (ñ).txt"
  $ car add-artifact TCH-1 "../Plan, 1st draft (ñ).txt" --also TCH-2 --also TCH-4 --title Plan --suggestion a >../log.txt
  $ echo changed >"3-teaching/evidence/Plan, 1st draft (ñ).txt"
  $ car validate --format junit | check-junit
  record | set-count | failure error | 'elective sets: 0 of 1 chosen'
  1-personal-file | slot-empty licence | failure error | "licence: nothing is filed for 'First-aid licence'"
  1-personal-file | slot-empty nomination | failure error | "nomination: nothing is filed for 'Nomination by the station officer'"
  1-personal-file | slot-empty application | failure error | "application: nothing is filed for 'Copy of the application'"
  2-admission | acceptance-missing | passed | "warning: the office's acceptance letter is not there yet"
  3-teaching | competency-uncovered TCH-3 | failure error | 'TCH-3: nothing is filed for: Keep learners safe while they practice.'
  3-teaching | suggestion-or-activity-missing TCH-2 | passed | 'warning: TCH-2: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | suggestion-or-activity-missing TCH-4 | passed | 'warning: TCH-4: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | statement-missing | failure error | 'TCH: the Personal Learning Statement is missing'
  3-teaching | artifact-changed TCH-1 | failure error | 'TCH-1: the document was changed after it was filed'
  5 suites: 67 cases, 7 failures, 0 errors, 0 skipped
  $ car validate --format sarif | check-sarif
  error | set-count | car.toml:1 | "elective sets: 0 of 1 chosen\n-> 'car set choose SET' gives another its section; 'car set list' lists them"
  error | slot-empty | 1-personal-file/section.toml:1 | "licence: nothing is filed for 'First-aid licence'\n-> 'car add-artifact licence FILE' files it"
  error | slot-empty | 1-personal-file/section.toml:1 | "nomination: nothing is filed for 'Nomination by the station officer'\n-> 'car add-artifact nomination FILE' files it"
  error | slot-empty | 1-personal-file/section.toml:1 | "application: nothing is filed for 'Copy of the application'\n-> 'car apply' makes it and files it"
  warning | acceptance-missing | 2-admission/section.toml:1 | "the office's acceptance letter is not there yet\n-> send the application that 'car apply' makes, and file the answer with 'car receive FILE'"
  error | competency-uncovered | 3-teaching/section.toml:1 | "TCH-3: nothing is filed for: Keep learners safe while they practice.\n-> 'car show TCH-3' has the suggestions, 'car add-artifact TCH-3 FILE' files a document"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  error | statement-missing | 3-teaching/statement.md:1 | "TCH: the Personal Learning Statement is missing\n-> 'car edit TCH' opens it"
  error | artifact-changed | 3-teaching/evidence/Plan%2C%201st%20draft%20%28%C3%B1%29.txt:1 | "TCH-1: the document was changed after it was filed\n-> 'car accept TCH-1' takes it as the new version; else put the old one back"
  10 results, 45 rules, exit code 1
  $ car validate --format github | check-annotations
  error | 'car.toml' | 'set-count' | "elective sets: 0 of 1 chosen\n-> 'car set choose SET' gives another its section; 'car set list' lists them"
  error | '1-personal-file/section.toml' | 'slot-empty licence' | "licence: nothing is filed for 'First-aid licence'\n-> 'car add-artifact licence FILE' files it"
  error | '1-personal-file/section.toml' | 'slot-empty nomination' | "nomination: nothing is filed for 'Nomination by the station officer'\n-> 'car add-artifact nomination FILE' files it"
  error | '1-personal-file/section.toml' | 'slot-empty application' | "application: nothing is filed for 'Copy of the application'\n-> 'car apply' makes it and files it"
  warning | '2-admission/section.toml' | 'acceptance-missing 2-admission' | "the office's acceptance letter is not there yet\n-> send the application that 'car apply' makes, and file the answer with 'car receive FILE'"
  error | '3-teaching/section.toml' | 'competency-uncovered TCH-3' | "TCH-3: nothing is filed for: Keep learners safe while they practice.\n-> 'car show TCH-3' has the suggestions, 'car add-artifact TCH-3 FILE' files a document"
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-2' | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-4' | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  error | '3-teaching/statement.md' | 'statement-missing TCH' | "TCH: the Personal Learning Statement is missing\n-> 'car edit TCH' opens it"
  error | '3-teaching/evidence/Plan, 1st draft (\xc3\xb1).txt' | 'artifact-changed TCH-1' | "TCH-1: the document was changed after it was filed\\n-> 'car accept TCH-1' takes it as the new version; else put the old one back" (esc)
  '7 errors, 3 warnings.'

As they are:

  $ car validate TCH --format github
  ::error file=3-teaching/section.toml,title=competency-uncovered TCH-3::TCH-3: nothing is filed for: Keep learners safe while they practice.%0A-> 'car show TCH-3' has the suggestions, 'car add-artifact TCH-3 FILE' files a document
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-2::TCH-2: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 2a' says it
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-4::TCH-4: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 4a' says it
  ::error file=3-teaching/statement.md,title=statement-missing TCH::TCH: the Personal Learning Statement is missing%0A-> 'car edit TCH' opens it
  ::error file=3-teaching/evidence/Plan%2C 1st draft (\xc3\xb1).txt,title=artifact-changed TCH-1::TCH-1: the document was changed after it was filed%0A-> 'car accept TCH-1' takes it as the new version; else put the old one back (esc)
  3 errors, 2 warnings.
  [1]
  $ car validate TCH-3 --format junit
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites name="car validate" tests="12" failures="1" errors="0">
    <testsuite name="3-teaching" tests="12" failures="1" errors="0" skipped="0">
      <testcase classname="3-teaching" name="word-unknown"/>
      <testcase classname="3-teaching" name="competency-uncovered TCH-3">
        <failure type="error" message="TCH-3: nothing is filed for: Keep learners safe while they practice.">error: TCH-3: nothing is filed for: Keep learners safe while they practice.
    3-teaching/section.toml
    -&gt; 'car show TCH-3' has the suggestions, 'car add-artifact TCH-3 FILE' files a document
  </failure>
      </testcase>
      <testcase classname="3-teaching" name="suggestion-or-activity-missing TCH-3"/>
      <testcase classname="3-teaching" name="own-activity-incomplete"/>
      <testcase classname="3-teaching" name="artifact-missing"/>
      <testcase classname="3-teaching" name="artifact-unreadable"/>
      <testcase classname="3-teaching" name="artifact-empty"/>
      <testcase classname="3-teaching" name="artifact-is-lfs-pointer"/>
      <testcase classname="3-teaching" name="artifact-changed"/>
      <testcase classname="3-teaching" name="artifact-unplaced"/>
      <testcase classname="3-teaching" name="artifact-undescribed"/>
      <testcase classname="3-teaching" name="picture-without-text"/>
    </testsuite>
  </testsuites>
  [1]
  $ car validate TCH-3 --format sarif | grep -v '"rules"' | sed -n '/"results"/,$p'
        "results": [
          {
            "ruleId": "competency-uncovered",
            "ruleIndex": 17,
            "level": "error",
            "message": {
              "text": "TCH-3: nothing is filed for: Keep learners safe while they practice.\n-> 'car show TCH-3' has the suggestions, 'car add-artifact TCH-3 FILE' files a document"
            },
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "3-teaching/section.toml",
                    "uriBaseId": "%SRCROOT%"
                  },
                  "region": {
                    "startLine": 1
                  }
                },
                "logicalLocations": [
                  {
                    "name": "TCH-3",
                    "fullyQualifiedName": "3-teaching/TCH-3"
                  }
                ]
              }
            ],
            "partialFingerprints": {
              "primaryLocationLineHash": "efa0eb7164e154ed:1"
            }
          }
        ]
      }
    ]
  }

With --strict a warning makes a case of JUnit fail; the other formats tell the two apart by themselves:

  $ car validate --strict --format junit | check-junit | grep acceptance
  2-admission | acceptance-missing | failure warning | "the office's acceptance letter is not there yet"
  $ for format in text json junit sarif github; do car validate --strict --format $format >/dev/null; echo "$format $?"; done
  text 1
  json 1
  junit 1
  sarif 1
  github 1

Names and words of strangers cannot leave their places:

  $ touch $'3-teaching/50% <&> "a":b\n::error::mine\r\e[31m.txt' $'3-teaching/latin\xe9.txt'
  $ car validate TCH --format junit | check-junit | grep file-unlisted
  3-teaching | file-unlisted | passed | 'warning: 50% <&> "a":b\\u{a}::error::mine\\u{d}\\u{1b}[31m.txt: is listed in no section.toml, so it is part of nothing'
  $ car validate TCH --format sarif | check-sarif | grep file-unlisted
  warning | file-unlisted | 3-teaching/50%25%20%3C%26%3E%20%22a%22%3Ab%0A%3A%3Aerror%3A%3Amine%0D%1B%5B31m.txt:1 | '50% <&> "a":b\\u{a}::error::mine\\u{d}\\u{1b}[31m.txt: is listed in no section.toml, so it is part of nothing\n-> \'car add-artifact PLACE FILE\' files it; else move it out of the record'
  warning | file-unlisted | 3-teaching/latin%E9.txt:1 | "latin\\xe9.txt: is listed in no section.toml, so it is part of nothing\n-> 'car add-artifact PLACE FILE' files it; else move it out of the record"
  $ car validate TCH --format github | check-annotations | grep file-unlisted
  warning | '3-teaching/50% <&> "a":b\n::error::mine\\u{d}\\u{1b}[31m.txt' | 'file-unlisted 3-teaching' | '50% <&> "a":b\\u{a}::error::mine\\u{d}\\u{1b}[31m.txt: is listed in no section.toml, so it is part of nothing\n-> \'car add-artifact PLACE FILE\' files it; else move it out of the record'
  warning | '3-teaching/latin\\xe9.txt' | 'file-unlisted 3-teaching' | "latin\\xe9.txt: is listed in no section.toml, so it is part of nothing\n-> 'car add-artifact PLACE FILE' files it; else move it out of the record"
  $ car validate TCH --format github | grep -c '^::'
  7
  $ rm 3-teaching/50* 3-teaching/latin*

The exit code is the same in all formats:

  $ each() { for format in text json junit sarif github; do car validate "$@" --format $format >../out.$format 2>../err.$format; echo "$format $?"; done; }
  $ each TCH
  text 1
  json 1
  junit 1
  sarif 1
  github 1
  $ car accept TCH-1 >../log.txt
  $ cp "../Plan, 1st draft (ñ).txt" ../more.txt; echo more >>../more.txt
  $ car add-artifact TCH-3 ../more.txt --title More --suggestion a >../log.txt
  $ for part in "Why I want to teach" "What my first lessons taught me" "What I still have to practice"; do
  >   printf '## %s\n\nMuch.\n\n' "$part"
  > done >3-teaching/statement.md
  $ each TCH
  text 0
  json 0
  junit 0
  sarif 0
  github 0
  $ check-junit <../out.junit; check-sarif <../out.sarif; cat ../out.github
  3-teaching | suggestion-or-activity-missing TCH-2 | passed | 'warning: TCH-2: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | suggestion-or-activity-missing TCH-4 | passed | 'warning: TCH-4: no document says which suggestion it follows, or which activity of your own it comes from'
  1 suites: 28 cases, 0 failures, 0 errors, 0 skipped
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  2 results, 45 rules, exit code 0
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-2::TCH-2: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 2a' says it
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-4::TCH-4: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 4a' says it
  2 warnings.

How much a rule matters to the record, in each format:

  $ touch 3-teaching/draft.txt
  $ for severity in error warning off; do
  >   printf '[severities]\nfile-unlisted = "%s"\n' $severity | cat car.toml - >../car.toml; cp car.toml ../kept; cp ../car.toml car.toml
  >   echo "== $severity"; each TCH | tr '\n' ' '; echo
  >   grep -c file-unlisted ../out.text
  >   check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github; cp ../kept car.toml
  > done
  == error
  text 1 json 1 junit 1 sarif 1 github 1 
  1
  3-teaching | suggestion-or-activity-missing TCH-2 | passed | 'warning: TCH-2: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | suggestion-or-activity-missing TCH-4 | passed | 'warning: TCH-4: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | file-unlisted | failure error | 'draft.txt: is listed in no section.toml, so it is part of nothing'
  1 suites: 28 cases, 1 failures, 0 errors, 0 skipped
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  error | file-unlisted | 3-teaching/draft.txt:1 | "draft.txt: is listed in no section.toml, so it is part of nothing\n-> 'car add-artifact PLACE FILE' files it; else move it out of the record"
  file-unlisted is error
  3 results, 45 rules, exit code 1
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-2' | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-4' | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  error | '3-teaching/draft.txt' | 'file-unlisted 3-teaching' | "draft.txt: is listed in no section.toml, so it is part of nothing\n-> 'car add-artifact PLACE FILE' files it; else move it out of the record"
  '1 error, 2 warnings.'
  == warning
  text 0 json 0 junit 0 sarif 0 github 0 
  1
  3-teaching | suggestion-or-activity-missing TCH-2 | passed | 'warning: TCH-2: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | suggestion-or-activity-missing TCH-4 | passed | 'warning: TCH-4: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | file-unlisted | passed | 'warning: draft.txt: is listed in no section.toml, so it is part of nothing'
  1 suites: 28 cases, 0 failures, 0 errors, 0 skipped
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  warning | file-unlisted | 3-teaching/draft.txt:1 | "draft.txt: is listed in no section.toml, so it is part of nothing\n-> 'car add-artifact PLACE FILE' files it; else move it out of the record"
  3 results, 45 rules, exit code 0
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-2' | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-4' | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  warning | '3-teaching/draft.txt' | 'file-unlisted 3-teaching' | "draft.txt: is listed in no section.toml, so it is part of nothing\n-> 'car add-artifact PLACE FILE' files it; else move it out of the record"
  '3 warnings.'
  == off
  text 0 json 0 junit 0 sarif 0 github 0 
  0
  3-teaching | suggestion-or-activity-missing TCH-2 | passed | 'warning: TCH-2: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | suggestion-or-activity-missing TCH-4 | passed | 'warning: TCH-4: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | file-unlisted | skipped | 'turned off in car.toml'
  1 suites: 28 cases, 0 failures, 0 errors, 1 skipped
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  file-unlisted is off
  2 results, 45 rules, exit code 0
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-2' | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-4' | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  '2 warnings.'
  $ printf '[severities]\nfile-unlistd = "off"\n' >>car.toml
  $ car validate --format github | check-annotations | grep rule-unknown
  warning | 'car.toml' | 'rule-unknown car.toml' | "car.toml: [severities] names 'file-unlistd', and there is no such rule\n-> did you mean 'file-unlisted'?"
  $ car validate --format sarif | check-sarif | grep rule-unknown
  warning | rule-unknown | car.toml:1 | "car.toml: [severities] names 'file-unlistd', and there is no such rule\n-> did you mean 'file-unlisted'?"
  $ car validate --format junit | check-junit | grep rule-unknown
  record | rule-unknown car.toml | passed | "warning: car.toml: [severities] names 'file-unlistd', and there is no such rule"
  $ cp ../kept car.toml; rm 3-teaching/draft.txt

A damaged section is a finding among the others, with its line:

  $ cp 1-personal-file/section.toml ../sound; printf 'kind = ' >>1-personal-file/section.toml
  $ each; car validate
  text 1
  json 1
  junit 1
  sarif 1
  github 1
  The record
    error   set-count
            elective sets: 0 of 1 chosen
         -> 'car set choose SET' gives another its section; 'car set list' lists
            them
  1-personal-file
    error   section-damaged
            section.toml:5: is not well-formed TOML: Error while parsing key-value
            pair: encountered end-of-file; nothing else of the section was checked
         -> open it in a text editor and mend that line
  2-admission
    warning acceptance-missing
            the office's acceptance letter is not there yet
         -> send the application that 'car apply' makes, and file the answer with
            'car receive FILE'
  3-teaching
    warning suggestion-or-activity-missing
            TCH-2: no document says which suggestion it follows, or which activity
            of your own it comes from
            TCH-4: no document says which suggestion it follows, or which activity
            of your own it comes from
         -> for the first: 'car describe FILE --suggestion 2a' says it
  
  2 errors, 3 warnings.
  Next: mend the errors, and 'car validate' looks again.
  [1]
  $ check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github
  record | set-count | failure error | 'elective sets: 0 of 1 chosen'
  1-personal-file | section-damaged | failure error | 'section.toml:5: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file; nothing else of the section was checked'
  2-admission | acceptance-missing | passed | "warning: the office's acceptance letter is not there yet"
  3-teaching | suggestion-or-activity-missing TCH-2 | passed | 'warning: TCH-2: no document says which suggestion it follows, or which activity of your own it comes from'
  3-teaching | suggestion-or-activity-missing TCH-4 | passed | 'warning: TCH-4: no document says which suggestion it follows, or which activity of your own it comes from'
  5 suites: 56 cases, 2 failures, 0 errors, 0 skipped
  error | set-count | car.toml:1 | "elective sets: 0 of 1 chosen\n-> 'car set choose SET' gives another its section; 'car set list' lists them"
  error | section-damaged | 1-personal-file/section.toml:5 | 'section.toml:5: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file; nothing else of the section was checked\n-> open it in a text editor and mend that line'
  warning | acceptance-missing | 2-admission/section.toml:1 | "the office's acceptance letter is not there yet\n-> send the application that 'car apply' makes, and file the answer with 'car receive FILE'"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | suggestion-or-activity-missing | 3-teaching/section.toml:1 | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  5 results, 45 rules, exit code 1
  error | 'car.toml' | 'set-count' | "elective sets: 0 of 1 chosen\n-> 'car set choose SET' gives another its section; 'car set list' lists them"
  error | '1-personal-file/section.toml':5 | 'section-damaged 1-personal-file' | 'section.toml:5: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file; nothing else of the section was checked\n-> open it in a text editor and mend that line'
  warning | '2-admission/section.toml' | 'acceptance-missing 2-admission' | "the office's acceptance letter is not there yet\n-> send the application that 'car apply' makes, and file the answer with 'car receive FILE'"
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-2' | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | '3-teaching/section.toml' | 'suggestion-or-activity-missing TCH-4' | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  '2 errors, 3 warnings.'
  $ car validate TCH
  3-teaching
    warning suggestion-or-activity-missing
            TCH-2: no document says which suggestion it follows, or which activity
            of your own it comes from
            TCH-4: no document says which suggestion it follows, or which activity
            of your own it comes from
         -> for the first: 'car describe FILE --suggestion 2a' says it
  
  2 warnings.
  No error: TCH is complete.
  $ car validate licence
  car: error: */Doe/1-personal-file/section.toml:5: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file (glob)
  car: hint: open it in a text editor and mend that line
  [3]
  $ cp ../sound 1-personal-file/section.toml

Names of files are those below the folder in which car was run, so that a record may lie anywhere in what was checked
out:

  $ cd ..; mkdir "of Jane"; mv Doe "of Jane"; touch "of Jane/Doe/3-teaching/x.txt"
  $ car -C "of Jane/Doe" validate TCH --format github
  ::warning file=of Jane/Doe/3-teaching/section.toml,title=suggestion-or-activity-missing TCH-2::TCH-2: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 2a' says it
  ::warning file=of Jane/Doe/3-teaching/section.toml,title=suggestion-or-activity-missing TCH-4::TCH-4: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 4a' says it
  ::warning file=of Jane/Doe/3-teaching/x.txt,title=file-unlisted 3-teaching::x.txt: is listed in no section.toml, so it is part of nothing%0A-> 'car add-artifact PLACE FILE' files it; else move it out of the record
  3 warnings.
  $ car -C "of Jane/Doe" validate TCH --format sarif | check-sarif
  warning | suggestion-or-activity-missing | of%20Jane/Doe/3-teaching/section.toml:1 | "TCH-2: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 2a' says it"
  warning | suggestion-or-activity-missing | of%20Jane/Doe/3-teaching/section.toml:1 | "TCH-4: no document says which suggestion it follows, or which activity of your own it comes from\n-> 'car describe FILE --suggestion 4a' says it"
  warning | file-unlisted | of%20Jane/Doe/3-teaching/x.txt:1 | "x.txt: is listed in no section.toml, so it is part of nothing\n-> 'car add-artifact PLACE FILE' files it; else move it out of the record"
  3 results, 45 rules, exit code 0
  $ (cd "of Jane/Doe/3-teaching" && car validate TCH --format github)
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-2::TCH-2: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 2a' says it
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-4::TCH-4: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 4a' says it
  ::warning file=3-teaching/x.txt,title=file-unlisted 3-teaching::x.txt: is listed in no section.toml, so it is part of nothing%0A-> 'car add-artifact PLACE FILE' files it; else move it out of the record
  3 warnings.
  $ ln -s "of Jane" link; (cd link/Doe && car validate TCH --format github); car -C link/Doe validate TCH --format github
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-2::TCH-2: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 2a' says it
  ::warning file=3-teaching/section.toml,title=suggestion-or-activity-missing TCH-4::TCH-4: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 4a' says it
  ::warning file=3-teaching/x.txt,title=file-unlisted 3-teaching::x.txt: is listed in no section.toml, so it is part of nothing%0A-> 'car add-artifact PLACE FILE' files it; else move it out of the record
  3 warnings.
  ::warning file=of Jane/Doe/3-teaching/section.toml,title=suggestion-or-activity-missing TCH-2::TCH-2: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 2a' says it
  ::warning file=of Jane/Doe/3-teaching/section.toml,title=suggestion-or-activity-missing TCH-4::TCH-4: no document says which suggestion it follows, or which activity of your own it comes from%0A-> 'car describe FILE --suggestion 4a' says it
  ::warning file=of Jane/Doe/3-teaching/x.txt,title=file-unlisted 3-teaching::x.txt: is listed in no section.toml, so it is part of nothing%0A-> 'car add-artifact PLACE FILE' files it; else move it out of the record
  3 warnings.
  $ cd "of Jane/Doe"; rm 3-teaching/x.txt

What ends the run is told in the format, too, and in two lines beside it:

  $ failing() { for format in junit sarif github; do car "$@" --format $format >../out.$format; echo "$format $?"; done; }
  $ failing -C / validate
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  junit 4
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  sarif 4
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  github 4
  $ check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github
  record | car validate | error no_record | '/: there is no record here'
  1 suites: 1 cases, 0 failures, 1 errors, 0 skipped
  error | no_record | "/: there is no record here\n-> change into the folder of your record, name it with -C, or make one with 'car init'"
  0 results, 45 rules, exit code 4
  error | '' | 'car validate' | "/: there is no record here\n-> change into the folder of your record, name it with -C, or make one with 'car init'"
  $ cat ../out.junit
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites name="car validate" tests="1" failures="0" errors="1">
    <testsuite name="record" tests="1" failures="0" errors="1" skipped="0">
      <testcase classname="record" name="car validate">
        <error type="no_record" message="/: there is no record here">/: there is no record here
  -&gt; change into the folder of your record, name it with -C, or make one with 'car init'
  </error>
      </testcase>
    </testsuite>
  </testsuites>
  $ cp car.toml ../kept; printf 'name = ' >>car.toml; failing validate 2>&1 | sed "s#$PWD#…#"
  car: error: \xe2\x80\xa6/car.toml:16: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file (esc)
  car: hint: open it in a text editor and mend that line
  junit 3
  car: error: \xe2\x80\xa6/car.toml:16: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file (esc)
  car: hint: open it in a text editor and mend that line
  sarif 3
  car: error: \xe2\x80\xa6/car.toml:16: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file (esc)
  car: hint: open it in a text editor and mend that line
  github 3
  $ for read in junit sarif; do "check-$read" <../out.$read; done | sed "s#$PWD#…#"; check-annotations <../out.github | sed "s#$PWD#…#"
  record | car validate | error failed | '\xe2\x80\xa6/car.toml:16: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file' (esc)
  1 suites: 1 cases, 0 failures, 1 errors, 0 skipped
  error | failed | '\xe2\x80\xa6/car.toml:16: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file\\n-> open it in a text editor and mend that line' (esc)
  0 results, 45 rules, exit code 3
  error | '' | 'car validate' | '\xe2\x80\xa6/car.toml:16: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file\\n-> open it in a text editor and mend that line' (esc)
  $ cp ../kept car.toml; failing validate TCX
  car: error: TCX: there is no such set in FAI
  car: hint: did you mean 'TCH'?
  junit 2
  car: error: TCX: there is no such set in FAI
  car: hint: did you mean 'TCH'?
  sarif 2
  car: error: TCX: there is no such set in FAI
  car: hint: did you mean 'TCH'?
  github 2
  $ check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github
  record | car validate | error usage | 'TCX: there is no such set in FAI'
  1 suites: 1 cases, 0 failures, 1 errors, 0 skipped
  error | usage | "TCX: there is no such set in FAI\n-> did you mean 'TCH'?"
  0 results, 45 rules, exit code 2
  error | '' | 'car validate' | "TCX: there is no such set in FAI\n-> did you mean 'TCH'?"
  $ car validate --json --format sarif
  {
    "error": {
      "kind": "usage",
      "exit_code": 2,
      "subject": "--json",
      "reason": "--format asks for another format",
      "hint": "leave one of the two out"
    }
  }
  [2]
  $ car validate --format xml
  car: error: --format: 'xml' is none of text, json, junit, sarif, github
  [2]

Without a place for the report, that is said:

  $ car validate --format sarif >/dev/full
  car: error: standard output: cannot write: No space left on device
  car: hint: the command itself may have done its work; 'car log' tells
  [3]

The readers refuse what is no report, so that the lines above mean something:

  $ car validate TCH --format junit >../out.junit; car validate TCH --format sarif >../out.sarif
  $ sed 's/failures="0" errors="0" skipped/failures="3" errors="0" skipped/' ../out.junit | check-junit >/dev/null
  check-junit: 3-teaching: its numbers are not those of its cases
  [1]
  $ sed 's/<testcase /<testcase file="x" /' ../out.junit | check-junit 2>&1 >/dev/null | sort -u
  check-junit: testcase: attributes that the schema has not: ['file']
  $ sed 's/"ruleIndex": [0-9]*/"ruleIndex": 0/' ../out.sarif | check-sarif 2>&1 >/dev/null | sort -u | head -3
  check-sarif: suggestion-or-activity-missing: ruleIndex is that of another rule
  $ sed 's/"executionSuccessful"/"wasSuccessful"/' ../out.sarif | check-sarif
  check-sarif: /runs/0/invocations/0/wasSuccessful: Invocation has no such property
  check-sarif: /runs/0/invocations/0: Invocation.__init__() missing 1 required positional argument: 'execution_successful'
  [1]
  $ sed 's#3-teaching/section.toml#3 teaching/section.toml#' ../out.sarif | check-sarif 2>&1 >/dev/null | sort -u
  check-sarif: suggestion-or-activity-missing: '3 teaching/section.toml' is no relative reference
  $ printf '::add-mask::x\n::error file=a:b,line=0::x\n' | check-annotations
  check-annotations: add-mask with [''] makes no annotation
  add-mask | '' | None | 'x'
  '::error file=a:b,line=0::x'
  [1]
