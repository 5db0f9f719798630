A submission, and where its review stands.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review assign -C office --auto --publish >/dev/null
  $ car review show -C office lssc-2026-00001-tec
  LSSC-2026-00001-TEC-1: Technology
    Jane Doe, portfolio route, attempt 1, round 1
    assigned; arrived 2026-05-04, due 2026-07-03
    statement.md
    evidence/evidence-1.txt: Response 1 (21 B)
    evidence/evidence-2.txt: Response 2 (21 B)
    evidence/evidence-3.txt: Response 3 (21 B)
    evidence/evidence-4.txt: Response 4 (21 B)
    evidence/evidence-5.txt: Response 5 (21 B)
    evidence/evidence-6.txt: Response 6 (21 B)
    evidence/evidence-7.txt: Response 7 (21 B)
    evidence/evidence-8.txt: Response 8 (21 B)
    evidence/evidence-9.txt: Response 9 (21 B)
    evaluator anna-example: form still to come
    evaluator ben-example: form still to come
    sent receipt 2: 2-TEC-1-receipt.asics
  $ car review show -C office LSSC --diff
  car: error: LSSC-2026-00001-TEC-1: answers no request for more documents
  car: hint: only a second attempt has something to compare with
  [1]
  $ car review show -C office LSSC-2026-00001-TEC-9
  car: error: LSSC-2026-00001-TEC-9: there is no submission of this id
  car: hint: did you mean 'LSSC-2026-00001-TEC-1'?
  [2]

What a second attempt changed, against what was asked for:

  $ car review decide -C office LSSC --outcome more-documents --request TEC-4="A plan" --request TEC-5="A photograph" \
  >   --reason "Two things are missing." >/dev/null
  $ car review letters -C office >/dev/null
  $ car receive -C DoeJane office/outbox/* >/dev/null
  $ echo "May: the new computers." >plan.txt
  $ car add-artifact -C DoeJane TEC-4 plan.txt --kind plan --title "A plan" --suggestion a >/dev/null
  $ echo "A picture" >picture.txt
  $ car add-artifact -C DoeJane TEC-5 picture.txt --kind photograph --title "A picture" --suggestion a >/dev/null
  $ echo "I wrote the plan with two colleagues." >before.md
  $ EDITOR="cp $PWD/before.md" car edit -C DoeJane TEC-4 >/dev/null
  $ car submit -C DoeJane TEC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-05 >/dev/null
  $ car review show -C office LSSC-2026-00001-TEC-2 --diff
  LSSC-2026-00001-TEC-2: Technology
    Jane Doe, portfolio route, attempt 2, round 2
    waiting; arrived 2026-05-05, due 2026-07-04
    statement.md
    introductions/TEC-4.md
    evidence/evidence-1.txt: Response 1 (21 B)
    evidence/evidence-2.txt: Response 2 (21 B)
    evidence/evidence-3.txt: Response 3 (21 B)
    evidence/evidence-4.txt: Response 4 (21 B)
    evidence/evidence-5.txt: Response 5 (21 B)
    evidence/evidence-6.txt: Response 6 (21 B)
    evidence/evidence-7.txt: Response 7 (21 B)
    evidence/evidence-8.txt: Response 8 (21 B)
    evidence/evidence-9.txt: Response 9 (21 B)
    evidence/picture.txt: A picture (10 B)
    evidence/plan.txt: A plan (24 B)
    sent receipt 4: 4-TEC-2-receipt.asics
  Against LSSC-2026-00001-TEC-1
    asked TEC-4: A plan
      added   evidence/plan.txt: A plan
      added   introductions/TEC-4.md: Introduction
    asked TEC-5: A photograph
      added   evidence/picture.txt: A picture
    9 files as before
  $ car review show -C office LSSC-2026-00001-TEC-2 --json | jq -c .introductions
  [{"file":"introductions/TEC-4.md","size":38,"sha256":"19e954562983f16986d2a820453163c542edd845d2d2373e1525dfa4164ee58a","competency":4}]
  $ car review assign -C office --auto --publish >/dev/null; car review form -C office --all --output forms >/dev/null
  $ grep -h -B1 -A1 introduction forms/*anna*
  # Asked for: A plan
  # - introductions/TEC-4.md: the candidate's introduction
  # - evidence/evidence-4.txt: Response 4 (response)
  $ car review show -C office LSSC-2026-00001-TEC-2 --diff --json | sed -n '/"difference"/,$p'
    "difference": {
      "unchanged": 9,
      "is_statement_changed": false,
      "asked": [
        {
          "competency": 4,
          "text": "A plan",
          "files": [
            "evidence/plan.txt",
            "introductions/TEC-4.md"
          ]
        },
        {
          "competency": 5,
          "text": "A photograph",
          "files": [
            "evidence/picture.txt"
          ]
        }
      ],
      "files": [
        {
          "file": "evidence/picture.txt",
          "title": "A picture",
          "change": "added",
          "competencies": [
            5
          ]
        },
        {
          "file": "evidence/plan.txt",
          "title": "A plan",
          "change": "added",
          "competencies": [
            4
          ]
        },
        {
          "file": "introductions/TEC-4.md",
          "title": "Introduction",
          "change": "added",
          "competencies": [
            4
          ]
        }
      ],
      "unasked": []
    }
  }
What the set as a whole was asked for is set beside all that changed; what nobody asked about is told:

  $ sqlite3 office/ledger.sqlite3 "UPDATE decision_points SET competency = 0 WHERE competency = 4; DELETE FROM decision_points WHERE competency = 5"
  $ car review show -C office LSSC-2026-00001-TEC-2 --diff | sed -n '/^Against/,$p'
  Against LSSC-2026-00001-TEC-1
    asked TEC: A plan
      added   evidence/picture.txt: A picture
      added   evidence/plan.txt: A plan
      added   introductions/TEC-4.md: Introduction
    9 files as before
  $ sqlite3 office/ledger.sqlite3 "UPDATE decision_points SET competency = 5 WHERE request <> ''"
  $ car review show -C office LSSC-2026-00001-TEC-2 --diff | sed -n '/^Against/,$p'
  Against LSSC-2026-00001-TEC-1
    asked TEC-5: A plan
      added   evidence/picture.txt: A picture
    not asked for on TEC-4:
      added   evidence/plan.txt: A plan
      added   introductions/TEC-4.md: Introduction
    9 files as before

A file that another candidate sent too is told as a fact:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-06 +%s)
  $ car init RoeJohn --name "John Roe" --no-passphrase >/dev/null
  $ echo "My work" >work.txt; car add-artifact -C RoeJohn resume work.txt >/dev/null
  $ car apply -C RoeJohn --email john@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C RoeJohn office/outbox/LSSC-2026-00002 --trust "$code" >/dev/null
  $ car set choose -C RoeJohn access-services --route course >/dev/null
  $ cp evidence-4.txt certificate.txt
  $ car attach-ccc -C RoeJohn access-services certificate.txt --provider "State Library Training Center (example)" \
  >   --course "At the Desk: Lending and Service (example)" --completed 2026-03-02 >/dev/null
  $ car submit -C RoeJohn ACC --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-05-06 >/dev/null
  $ sum=$(sha256sum <evidence-4.txt | cut -c1-64)
  $ for file in TEC-1.evidence/evidence-4.txt TEC-2.evidence/evidence-4.txt; do
  >   echo "INSERT OR IGNORE INTO evidence VALUES ('LSSC-2026-00001-${file%%.*}', '${file#*.}', '$sum', 21);"
  > done | sqlite3 office/ledger.sqlite3
  $ sqlite3 office/ledger.sqlite3 "INSERT OR IGNORE INTO evidence VALUES ('LSSC-2026-00002-ACC-1', 'certificates/certificate.txt', '$sum', 21)"
  $ car review show -C office LSSC-2026-00002 | grep "same file"
    certificates/certificate.txt: the same file was also sent by LSSC-2026-00001 on 2026-05-04 (LSSC-2026-00001-TEC-1)
    certificates/certificate.txt: the same file was also sent by LSSC-2026-00001 on 2026-05-05 (LSSC-2026-00001-TEC-2)
    A form or a handout of the same library often is the same file.
  $ car review show -C office LSSC-2026-00002 --json | jq -c '.same_files[0].uses[0]'
  {"submission":"LSSC-2026-00001-TEC-1","candidate":"LSSC-2026-00001","file":"evidence/evidence-4.txt","arrival":"2026-05-04T00:00:00Z"}
  $ car review report -C office --format csv | tr -d '\r' | grep same-files | cut -d, -f1,3-
  same-files,LSSC-2026-00001-TEC-1,evidence/evidence-4.txt,bytes,21
  same-files,LSSC-2026-00001-TEC-2,evidence/evidence-4.txt,bytes,21
  same-files,LSSC-2026-00002-ACC-1,certificates/certificate.txt,bytes,21
  $ car review show LSSC
  car: error: */review-show.t: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
