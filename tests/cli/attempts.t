What was sent of a set, and what changed since.

  $ begin-review
  $ car attempts -C DoeJane ACC
  car: error: ACC: 'Access Services' is not one of your sets
  car: hint: 'car set choose access-services' gives it a section
  [1]
  $ car set choose -C DoeJane ACC >/dev/null; car attempts -C DoeJane ACC
  Access Services was never submitted.
  Next: 'car submit ACC' submits it, when it is complete.
  $ car attempts -C DoeJane TEC
  Technology, attempt 1
    made 2026-05-03, received 2026-05-04, no decision yet

The office asks for more, and the candidate answers:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-20 +%s)
  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome more-documents --reason "two are thin" \
  >   --request TEC-4="Show one more example." --request TEC-6="And one of a class." >/dev/null
  $ car review letters -C office >/dev/null; car receive -C DoeJane office/outbox/* >/dev/null
  $ echo more >more.txt; car add-artifact -C DoeJane TEC-4 more.txt --title "One more" >/dev/null
  $ car attempts -C DoeJane TEC
  Technology, attempt 1
    made 2026-05-03, received 2026-05-04, decided 2026-05-20: more-documents
  What would be sent now
    asked TEC-4: Show one more example.
      added   evidence/more.txt: One more
    asked TEC-6: And one of a class.
      nothing new answers it
    9 files as before
  $ echo class >class.txt; car add-artifact -C DoeJane TEC-6 class.txt --title "A class" >/dev/null
  $ car submit -C DoeJane TEC --yes >/dev/null 2>&1
  $ car attempts -C DoeJane TEC --json
  {
    "set": "technology",
    "attempts": [
      {
        "attempt": 1,
        "file": "submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics",
        "sha256": "*", (glob)
        "created": "2026-05-03T00:00:00Z",
        "receipt": {
          "accepted": true,
          "arrival": "2026-05-04T00:00:00Z",
          "reason": ""
        },
        "decision": {
          "outcome": "more-documents",
          "decided_at": "2026-05-20T00:00:00Z"
        }
      },
      {
        "attempt": 2,
        "file": "submissions/technology-2/DoeJaneTechnologyCAR-00001-2.asics",
        "sha256": "*", (glob)
        "created": "2026-05-20T00:00:00Z",
        "difference": {
          "unchanged": 9,
          "is_statement_changed": false,
          "asked": [
            {
              "competency": 4,
              "text": "Show one more example.",
              "files": [
                "evidence/more.txt"
              ]
            },
            {
              "competency": 6,
              "text": "And one of a class.",
              "files": [
                "evidence/class.txt"
              ]
            }
          ],
          "files": [
            {
              "file": "evidence/class.txt",
              "title": "A class",
              "change": "added",
              "competencies": [
                6
              ]
            },
            {
              "file": "evidence/more.txt",
              "title": "One more",
              "change": "added",
              "competencies": [
                4
              ]
            }
          ],
          "unasked": []
        }
      }
    ]
  }
  $ car attempts -C DoeJane underwater
  car: error: underwater: there is no such set in LSSC
  car: hint: 'car set list' lists the sets
  [2]
  $ car attempts TEC
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
