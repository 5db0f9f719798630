What is missing from a new record, all in one run:

  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ car validate
  The record
    error   set-count
            elective sets: 0 of 1 chosen
         -> 'car set choose SET' gives another its section; 'car set list' lists
            them
    error   core-set-missing
            TCH: Teaching First Aid is not chosen; core sets: 0 of 1
         -> 'car set choose teaching' gives it a section
  1-personal-file
    error   slot-empty
            licence: nothing is filed for 'First-aid licence'
            nomination: nothing is filed for 'Nomination by the station officer'
            application: nothing is filed for 'Copy of the application'
         -> for the first: 'car add-artifact licence FILE' files it
  2-admission
    warning acceptance-missing
            the office's acceptance letter is not there yet
         -> send the application that 'car apply' makes, and file the answer with
            'car receive FILE'
  
  5 errors, 1 warning.
  Next: mend the errors, and 'car validate' looks again.
  [1]

A set that was chosen is asked for its evidence and its statement, and nothing else of the record is looked at:

  $ car set choose teaching >../log.txt
  $ car validate TCH
  3-teaching
    error   competency-uncovered
            TCH-1: nothing is filed for: Plan a lesson that leaves each learner
            able to do one thing more.
            TCH-2: nothing is filed for: Demonstrate resuscitation and the
            recovery position without a fault.
            TCH-3: nothing is filed for: Keep learners safe while they practice.
            TCH-4: nothing is filed for: Judge what a learner can do, and say so
            in a way that helps.
         -> for the first: 'car show TCH-1' has the suggestions, 'car add-artifact
            TCH-1 FILE' files a document
    error   statement-missing
            TCH statement.md: the Personal Learning Statement is missing
         -> 'car edit TCH' opens it
  
  5 errors.
  Next: mend the errors, and 'car validate TCH' looks again.
  [1]

One competency alone:

  $ echo plan >../plan.txt
  $ car add-artifact TCH-1 ../plan.txt --also TCH-2 --also TCH-3 --also TCH-4 --title Plan --kind "lesson plan" >../log.txt
  $ car validate TCH-1
  3-teaching
    warning suggestion-or-activity-missing
            TCH-1: no document says which suggestion it follows, or which activity
            of your own it comes from
         -> 'car describe FILE --suggestion 1a' says it
  
  1 warning.
  No error: TCH-1 is complete.

A complete set has nothing wrong with it; of warnings alone the answer is yes, and with --strict it is no:

  $ cat >3-teaching/statement.md <<'TEXT'
  > ## Why I want to teach
  > 
  > Because I can.
  > 
  > ## What my first lessons taught me
  > 
  > To wait.
  > 
  > ## What I still have to practice
  > 
  > Silence.
  > TEXT
  $ for n in 1 2 3 4; do car add-artifact TCH-$n ../plan.txt --suggestion a; done >../log.txt
  $ car validate TCH --strict
  Nothing is wrong with TCH.
  $ touch 3-teaching/draft.docx
  $ car validate TCH
  3-teaching
    warning file-unlisted
            draft.docx: is listed in no section.toml, so it is part of nothing
         -> 'car add-artifact PLACE FILE' files it; else move it out of the record
  
  1 warning.
  No error: TCH is complete.
  $ car validate TCH --strict >/dev/null
  [1]

A document that changed behind the tool's back:

  $ rm 3-teaching/draft.docx
  $ echo plane >3-teaching/evidence/plan.txt
  $ car validate TCH-2 --format json
  {
    "place": "TCH-2",
    "findings": [
      {
        "rule": "artifact-changed",
        "severity": "error",
        "section": "3-teaching",
        "place": "TCH-2",
        "file": "3-teaching/evidence/plan.txt",
        "message": "the document was changed after it was filed",
        "hint": "'car accept TCH-2' takes it as the new version; else put the old one back"
      }
    ],
    "counts": {
      "errors": 1,
      "warnings": 0,
      "notes": 0
    }
  }
  [1]
  $ car validate TCH --json | grep -c competency-uncovered
  0
  [1]
  $ rm 3-teaching/evidence/plan.txt; car validate TCH
  3-teaching
    error   artifact-missing
            TCH-1 evidence/plan.txt: the document is not there any more
         -> put it back, from a backup or from where it came
  
  1 error.
  Next: mend the errors, and 'car validate TCH' looks again.
  [1]
  $ : >3-teaching/evidence/plan.txt; car validate TCH | sed -n 2p
    error   artifact-empty
  $ printf 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n' >3-teaching/evidence/plan.txt
  $ car validate TCH | sed -n 2p
    error   artifact-is-lfs-pointer
  $ ln -sf /etc/passwd 3-teaching/evidence/plan.txt; car validate TCH | sed -n 2p
    error   artifact-unreadable
  $ rm 3-teaching/evidence/plan.txt; cp ../plan.txt 3-teaching/evidence/plan.txt

The record says how much a rule matters to it, and a rule that there is not is told:

  $ printf '[severities]\nslot-empty = "off"\ncore-set-missing = "warning"\nset-cout = "off"\n' >>car.toml
  $ car validate
  The record
    warning rule-unknown
            car.toml: [severities] names 'set-cout', and there is no such rule
         -> did you mean 'set-count'?
    error   set-count
            elective sets: 0 of 1 chosen
         -> 'car set choose SET' gives another its section; 'car set list' lists
            them
  2-admission
    warning acceptance-missing
            the office's acceptance letter is not there yet
         -> send the application that 'car apply' makes, and file the answer with
            'car receive FILE'
  
  1 error, 2 warnings.
  Next: mend the errors, and 'car validate' looks again.
  [1]

It works where nothing can be written, and leaves nothing behind:

  $ find . | sort >../before.txt
  $ chmod -R a-w . && car validate TCH; chmod -R u+w .
  Nothing is wrong with TCH.
  $ find . | sort | diff ../before.txt -

Each way to fail:

  $ car validate TCX
  car: error: TCX: there is no such set in FAI
  car: hint: did you mean 'TCH'?
  [2]
  $ car validate CHD
  car: error: CHD: 'First Aid for Children' is not one of your sets
  car: hint: 'car set choose children' gives it a section
  [1]
  $ car validate --format xml
  car: error: --format: 'xml' is none of text, json, junit, sarif, github
  [2]
  $ cp car.toml ../kept; printf 'kind = ' >>car.toml; car validate
  car: error: */Doe/car.toml:20: is not well-formed TOML: Error while parsing key-value pair: encountered end-of-file (glob)
  car: hint: open it in a text editor and mend that line
  [3]
  $ cp ../kept car.toml
  $ cd / && car validate --format json
  {
    "error": {
      "kind": "no_record",
      "exit_code": 4,
      "subject": "/",
      "reason": "there is no record here",
      "hint": "change into the folder of your record, name it with -C, or make one with 'car init'"
    }
  }
  [4]
