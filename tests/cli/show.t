A set, before it is chosen and after:

  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ car show teaching | head -3
  Teaching First Aid (TCH), core
  Not one of your sets; 'car set choose teaching' gives it a section.
  
  $ car set choose teaching >../log.txt
  $ echo plan >../plan.txt
  $ car add-artifact TCH-2 ../plan.txt --title "A plan" --kind "lesson plan" --activity "I planned." --as-of 2026-05-02 >../log.txt
  $ car show TCH
  Teaching First Aid (TCH), core
  3-teaching, FAITeachingDoeJane, by portfolio, open
  
  Knowing first aid and teaching it are two crafts. This set asks whether people
  leave your lesson able to help, and whether nobody comes to harm in it.
  
  Documents of the program
    Teaching First Aid: the set
      */Doe/program/files/teaching.pdf (glob)
    Teaching First Aid: its suggestions
      */Doe/program/files/teaching-suggestions.pdf (glob)
  
  Personal Learning Statement
    empty    Why I want to teach
    empty    What my first lessons taught me
    empty    What I still have to practice
  
  Competencies
    TCH-1  Plan a lesson that leaves each learner able to do one thing more.
    TCH-2  Demonstrate resuscitation and the recovery position without a fault.
           - evidence/plan.txt: A plan
    TCH-3  Keep learners safe while they practice.
    TCH-4  Judge what a learner can do, and say so in a way that helps.
  
  'car show TCH-1' shows one with its suggestions.
  4 errors, 1 warning; 'car validate TCH' lists them.

A competency, with its suggestions and all that is said about what is filed:

  $ car show TCH-2
  TCH-2  Demonstrate resuscitation and the recovery position without a fault.
  Teaching First Aid, competency 2 of 4
  
  Suggestions, one of which is enough, or an activity of your own
    a  Have yourself filmed at two minutes of chest compressions on a manikin, and
       once at turning a colleague into the recovery position. Speak as you would
       to learners.
       Evidence: The film, at most four minutes.
    b  Demonstrate both to an instructor who fills in the brigade's checklist, and
       repeat whatever was not right.
       Evidence: The signed checklist, with the repetition.
  
  Introduction
    None, and none is needed; 'car edit TCH-2' writes one.
  
  Filed
    evidence/plan.txt, 5 B, filed 2026-05-02
      title         A plan
      kind          lesson plan (primary)
      own activity  I planned.
  
  3-teaching
    warning own-activity-incomplete
            TCH-2 evidence/plan.txt: of your own activity it does not say: what
            was learned, how the work is judged
         -> 'car describe FILE --learned TEXT --judged TEXT' adds it

One with nothing filed names what is missing; on the course route nothing is, and there is no statement, but the
suggestions stay:

  $ car show TCH-1 | tail -7
  
  3-teaching
    error   competency-uncovered
            TCH-1: nothing is filed for: Plan a lesson that leaves each learner
            able to do one thing more.
         -> 'car show TCH-1' has the suggestions, 'car add-artifact TCH-1 FILE'
            files a document
  $ car set route TCH course >../log.txt
  $ car show TCH-1 | grep -A 1 -e '^Filed' -e '^  a'
    a  Plan a lesson of 45 minutes for eight neighbors on severe bleeding. Say
       what each will be able to do at its end, and give two thirds of the time to
  --
  Filed
    Nothing, and nothing is asked for on the course route.
  $ echo ccc >../ccc.txt
  $ car attach-ccc TCH ../ccc.txt --provider "A School" --course "A Course" --completed 2026-05-01 --as-of 2026-05-02 >../log.txt
  $ car show TCH | sed -n '/Certificates/,/^Comp/p'
  Certificates of course completion
    certificates/ccc.txt, 4 B, filed 2026-05-02
      A School, A Course, completed 2026-05-01
  
  Competencies
  $ car show TCH | grep -c Statement
  0
  [1]

A slot of the introduction:

  $ car show licence
  First-aid licence (licence)
  Both sides on one page. The day of the last refresher must be readable.
  
  Filed
    Nothing yet.
  
  1-personal-file
    error   slot-empty
            licence: nothing is filed for 'First-aid licence'
         -> 'car add-artifact licence FILE' files it

The same for machines:

  $ car show TCH-2 --json
  {
    "competency": {
      "code": "TCH-2",
      "number": 2,
      "text": "Demonstrate resuscitation and the recovery position without a fault.",
      "unverified": "",
      "suggestions": [
        {
          "id": "a",
          "text": "Have yourself filmed at two minutes of chest compressions on a manikin, and once at turning a colleague into the recovery position. Speak as you would to learners.",
          "evidence": "The film, at most four minutes."
        },
        {
          "id": "b",
          "text": "Demonstrate both to an instructor who fills in the brigade's checklist, and repeat whatever was not right.",
          "evidence": "The signed checklist, with the repetition."
        }
      ],
      "introduction": "",
      "filed": [
        {
          "file": "evidence/plan.txt",
          "original_name": "plan.txt",
          "size": 5,
          "sha256": "1b4025dc7b8d27cf38df85e77b20ed44a00851a2c28b338560560d85deded8e3",
          "filed": "2026-05-02T00:00:00Z",
          "title": "A plan",
          "competencies": [
            2
          ],
          "kind": "lesson plan",
          "weight": "primary",
          "basis": "",
          "suggestions": [],
          "activity": {
            "done": "I planned.",
            "learned": "",
            "judged": ""
          },
          "own_role": "",
          "alternative_text": "",
          "answers": []
        }
      ],
      "request": ""
    },
    "findings": []
  }
  $ car show TCH --json | jq -c '.set | .code, .kind, .section.route, .section.certificates[0].course, .statement'
  "TCH"
  "core"
  "course"
  "A Course"
  []
  $ car show licence --json | jq -c .slot.filed
  []

Each way to fail:

  $ car show TCX
  car: error: TCX: there is no such set in FAI
  car: hint: did you mean 'TCH'?
  [2]
  $ car show TCH-9
  car: error: TCH-9: the set has competencies 1 to 4
  car: hint: 'car show TCH' lists them
  [2]
  $ car show
  car: error: car show: PLACE is missing
  car: hint: 'car show --help' shows how it is written
  [2]
  $ cd / && car show TCH
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
