What candidates ask for, with the program's clocks and hours.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review request list -C office
  There is no such request.
  $ car review decide -C office LSSC-2026-00001-TEC-1 --outcome take-course --reason "said so" >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-20 +%s)
  $ echo contract >contract.pdf
  $ car request appeal -C DoeJane TEC "One evaluator is my supervisor." --document contract.pdf --output office/inbox >/dev/null 2>&1
  $ car request renewal -C DoeJane --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-20 >/dev/null
  $ car review request list -C office
  LSSC-2026-00001-appeal-1  Jane Doe, arrived on 2026-05-20, to be answered by 2026-06-19
      "One evaluator is my supervisor."
      against LSSC-2026-00001-TEC-1, decided on 2026-05-05; notice until 2026-05-15, and this came later; documents until 2026-06-04
  LSSC-2026-00001-renewal-1  Jane Doe, arrived on 2026-05-20, open
      not certified yet: it continues the subscription, and no hours are asked for
  2 requests.
  Next: 'car review request grant ID' or 'decline ID --reason TEXT'; 'car review letters' grants certifications.
  $ car review request list -C office --overdue
  There is no such request.
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-07-01 +%s)
  $ car review request list -C office --overdue --kind appeal --json
  {
    "count": 1,
    "requests": [
      {
        "id": "LSSC-2026-00001-appeal-1",
        "kind": "appeal",
        "candidate": "LSSC-2026-00001",
        "name": "Jane Doe",
        "arrival": "2026-05-20T00:00:00Z",
        "text": "One evaluator is my supervisor.",
        "answer": "",
        "answered_at": null,
        "reason": "",
        "due": "2026-06-19",
        "is_overdue": true,
        "appeal": {
          "submission": "LSSC-2026-00001-TEC-1",
          "decided": "2026-05-05",
          "notice_due": "2026-05-15",
          "is_late": true,
          "documents_due": "2026-06-04",
          "answer_due": "2026-06-19",
          "meeting_due": null,
          "notice": "",
          "later": []
        },
        "renewal": null
      }
    ]
  }
  $ car review request list -C office --kind renewal --jsonl
  1 request.
  Next: 'car review request grant ID' or 'decline ID --reason TEXT'; 'car review letters' grants certifications.
  {"id":"LSSC-2026-00001-renewal-1","kind":"renewal","candidate":"LSSC-2026-00001","name":"Jane Doe","arrival":"2026-05-20T00:00:00Z","text":"","answer":"","answered_at":null,"reason":"","due":null,"is_overdue":false,"appeal":null,"renewal":{"is_certified":false,"minutes":0,"minutes_needed":1920,"activities":[],"missing":[]}}
  $ car review request list -C office --kind other
  car: error: --kind: 'other' is none of certification, renewal, appeal
  [2]
  $ car review request list
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
