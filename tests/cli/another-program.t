Another program is another folder of texts. A fire brigade's, whose sections, titles, ratings and letters are its own:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ car review init office --program first-aid-instructor --no-passphrase --name "Example Brigade" --signer "Ruth Example" >/dev/null
  $ car review evaluator add -C office "Anna Example" --sets TCH,CHD
  Added Anna Example as anna-example: children, teaching.
  Next: 'car review assign --auto' gives out what is waiting.
  $ car init DoeJane --name "Jane Doe" --program first-aid-instructor --no-passphrase | sed -n 1p
  Made the record of Jane Doe for First-Aid Instructor of the Fire Brigade in */DoeJane. (glob)
  $ cd DoeJane
  $ ls
  1-personal-file
  2-admission
  5-awards
  car.toml
  log.jsonl
  program
  trust
  $ car guide
  overview            Becoming an Instructor
  portfolio           Lesson File and Safety
  
  'car guide TOPIC' shows one.

The papers that it asks for, in its own section, and an application with its own conditions:

  $ echo "in force, refreshed 2026-01-10" >../licence.txt
  $ echo "serves since 2024" >../nomination.txt
  $ car add-artifact licence ../licence.txt
  Filed licence.txt under licence (31 B).
  Next: 'car status' shows what is still missing.
  $ car add-artifact nomination ../nomination.txt
  Filed nomination.txt under nomination (18 B).
  Next: 'car status' shows what is still missing.
  $ car add-artifact resume ../licence.txt
  car: error: resume: there is no such set in FAI
  car: hint: 'car set list' lists the sets
  [2]
  $ car apply --email jane@example.org --eligible diploma=yes --output ../office/inbox
  car: error: diploma: the program does not ask for this
  car: hint: it asks for licence, service
  [2]
  $ car apply --email jane@example.org --eligible licence=yes --eligible service=150 --output ../office/inbox
  Made your application for the program office (4.5 kB):
    ../office/inbox/FAIDoeJane-application.asics
    SHA-256 of its content * (glob)
  In it are the form with your public key, and 2 documents.
    licence.txt
    nomination.txt
  Your own copy is 1-personal-file/application.asics.
  It is made, not sent: send this file to the office.
  Next: 'car receive' files the acceptance letter that the office answers with.
  $ car review enrol -C ../office
  FAIDoeJane-application.asics: enrolled as FAI-2026-00001, until 2028-05-02; the letter is outbox/FAI-2026-00001/1-acceptance-letter.asics
  1 enrolled, 0 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ code=$(openssl x509 -in ../office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive ../office/outbox/* --trust "$code"
  1-acceptance-letter.asics: You are accepted as candidate FAI-2026-00001. Your subscription runs until 2028-05-02.
    filed as 2-admission/acceptance-letter.asics
  1 filed, 0 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ ls 2-admission
  acceptance-letter.asics
  acceptance-letter.txt
  section.toml

A set by portfolio, with the headings of this program, and one by the course:

  $ car set list
  TCH  Teaching First Aid      core       4
  CHD  First Aid for Children  elective   3
  A certification needs 1 core set and 1 elective set; 'car set choose SET' gives one a section.
  $ car set choose teaching --route portfolio
  Teaching First Aid has section 3: */DoeJane/3-teaching, by portfolio, titled FAITeachingDoeJane. (glob)
  Next: 'car show TCH' lists what to show evidence for; 'car edit TCH' opens the statement.
  $ EDITOR=cat car edit teaching
  ## Why I want to teach
  
  
  
  ## What my first lessons taught me
  
  
  
  ## What I still have to practice
  
  
  The statement of Teaching First Aid is as it was.
  $ cat >3-teaching/statement.md <<'STATEMENT'
  > ## Why I want to teach
  > 
  > A neighbor helped me once.
  > 
  > ## What my first lessons taught me
  > 
  > To talk less.
  > 
  > ## What I still have to practice
  > 
  > To wait.
  > STATEMENT
  $ for number in 1 2 3 4; do
  >   echo "what I did for TCH-$number" >"../evidence-$number.txt"
  >   car add-artifact "TCH-$number" "../evidence-$number.txt" --kind "exercise card" --title "Card $number" \
  >     --suggestion a >/dev/null
  > done
  $ car set choose children --route course
  First Aid for Children has section 4: */DoeJane/4-children, by course, titled FAIChildrenDoeJane. (glob)
  Next: 'car attach-ccc CHD FILE' files the certificate of the course.
  $ echo "Instructors' Weekend, passed" >../weekend.txt
  $ car attach-ccc CHD ../weekend.txt --provider "Brigade Training Ground (example)" \
  >   --course "Instructors' Weekend (example)" --completed 2026-03-01 --signed-by "M. Roe"
  Filed certificates/weekend.txt as a certificate of course completion for First Aid for Children.
  Next: another certificate if the set needs several, or 'car validate CHD' checks the set.
  $ car validate
  Nothing is wrong with the record.
  $ for set in TCH CHD; do car submit "$set" --yes --output ../office/inbox 2>/dev/null | head -2; done
  Prepared Teaching First Aid, attempt 1, for one reviewer: Training Officer <training>.
    ../office/inbox/FAITeachingDoeJane-00001-1.asics (11.7 kB)
  Prepared First Aid for Children, attempt 1, for one reviewer: Training Officer <training>.
    ../office/inbox/FAIChildrenDoeJane-00001-1.asics (8.0 kB)

One evaluator, who rates in the words of the program. Three of four are enough:

  $ cd ../office
  $ car review intake
  FAIChildrenDoeJane-00001-1.asics: FAI-2026-00001-CHD-1 accepted, to be decided by 2026-05-23
  FAITeachingDoeJane-00001-1.asics: FAI-2026-00001-TCH-1 accepted, to be decided by 2026-05-23
  2 accepted, 0 refused, 0 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  $ car review assign --auto --publish
  FAI-2026-00001-TCH-1: anna-example (the only one left with expertise in teaching)
  FAI-2026-00001-TCH-1: anna-example (published)
  Next: 'car review form --all --output forms' writes their forms, 'car review packet --all --output packets' blinded packets.
  $ car review form --all --output ../forms
  ../forms/FAI-2026-00001-TCH-1-anna-example.toml
  Next: send each evaluator the forms that bear their id; 'car review record' takes them back.
  $ ls ../forms
  FAI-2026-00001-TCH-1-anna-example.toml
  $ sed 's/^rating = ""/rating = "met"/' ../forms/*.toml >../other-words.toml
  $ car review record ../other-words.toml
  ../other-words.toml:21: [TCH-1]: 'met' is not a rating; write safe, needs practice or unsafe
  ../other-words.toml:28: [TCH-2]: 'met' is not a rating; write safe, needs practice or unsafe
  ../other-words.toml:35: [TCH-3]: 'met' is not a rating; write safe, needs practice or unsafe
  ../other-words.toml:42: [TCH-4]: 'met' is not a rating; write safe, needs practice or unsafe
  1 form: 0 recorded, 0 revised, 0 known, 0 blank, 1 refused.
  Next: mend what is named above and record it again.
  [1]
  $ sed -i 's/^rating = ""/rating = "safe"/; /^\[TCH-4\]/,$ s/^rating = .*/rating = "unsafe"/' ../forms/*.toml
  $ car review record ../forms
  ../forms/FAI-2026-00001-TCH-1-anna-example.toml: recorded for FAI-2026-00001-TCH-1, revision 1
  1 form: 1 recorded, 0 revised, 0 known, 0 blank, 0 refused.
  Next: 'car review decide --ready' decides what is complete.
  $ car review decide --ready
  FAI-2026-00001-TCH-1: approved (by the rule)
  1 decision made.
  Next: 'car review letters' signs what is to be sent.
  $ car review decide FAI-2026-00001-CHD --outcome approved --reason "The weekend is on the program's list."
  FAI-2026-00001-CHD-1: approved (by Ruth Example)
  1 decision made.
  Next: 'car review letters' signs what is to be sent.
  $ car review letters
  Jane Doe: outbox/FAI-2026-00001/4-CHD-1-decision.asics
  Jane Doe: outbox/FAI-2026-00001/5-CHD-1-letter.asics
  Jane Doe: outbox/FAI-2026-00001/6-TCH-1-decision.asics
  Jane Doe: outbox/FAI-2026-00001/7-TCH-1-letter.asics
  4 containers signed.
  Next: send each candidate the containers in outbox/ with their number; the text file beside each is the message.
  $ cd ../DoeJane
  $ car receive ../office/outbox/*
  1-acceptance-letter.asics: is filed already, as 2-admission/acceptance-letter.asics
  2-CHD-1-receipt.asics: The office received First Aid for Children, attempt 1, on 2026-05-02 and means to decide by 2026-05-23.
    filed as submissions/children-1/FAIChildrenDoeJane-00001-1-receipt.asics
  3-TCH-1-receipt.asics: The office received Teaching First Aid, attempt 1, on 2026-05-02 and means to decide by 2026-05-23.
    filed as submissions/teaching-1/FAITeachingDoeJane-00001-1-receipt.asics
  4-CHD-1-decision.asics: First Aid for Children is approved.
    filed as submissions/children-1/FAIChildrenDoeJane-00001-1-decision.asics
  5-CHD-1-letter.asics: The letter for First Aid for Children: the set is achieved.
    filed as 5-awards/children-letter.asics
  6-TCH-1-decision.asics: Teaching First Aid is approved.
    filed as submissions/teaching-1/FAITeachingDoeJane-00001-1-decision.asics
  7-TCH-1-letter.asics: The letter for Teaching First Aid: the set is achieved.
    filed as 5-awards/teaching-letter.asics
  6 filed, 1 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ car status
  Jane Doe: First-Aid Instructor of the Fire Brigade, edition 2026, FAI-2026-00001
  The subscription has 731 days left, until 2028-05-02.
  
  1-personal-file               ##########   3/3
  2-admission                   ##########   1/1
  3-teaching               TCH  ##########   4/4  approved 2026-05-02
  4-children               CHD  ##########   1/1  approved 2026-05-02
  5-awards                      ##########   2/2
  
  Core sets: 1 of 1 chosen, 1 achieved. Elective sets: 1 of 1 chosen, 1 achieved.
  Next: all sets are achieved. 'car request certification' asks for the
        certification.

The certification is the badge:

  $ car request certification --output ../office/inbox
  Prepared your request for the certification (First-Aid Instructor of the Fire Brigade, 4.2 kB):
    ../office/inbox/FAIDoeJane-00001-certification-1.asics
    SHA-256 of its content * (glob)
  Your own copy is requests/certification-1/FAIDoeJane-00001-certification-1.asics.
  It is prepared, not sent: send this file to the office.
  Next: 'car receive' files the receipt and the letter.
  $ car review intake -C ../office
  FAIDoeJane-00001-certification-1.asics: FAI-2026-00001-certification-1 accepted
  1 accepted, 0 refused, 0 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  $ car review letters -C ../office
  Jane Doe: outbox/FAI-2026-00001/9-certification-letter.asics
  1 container signed.
  Next: send each candidate the containers in outbox/ with their number; the text file beside each is the message.
  $ car receive ../office/outbox/* | tail -3
    filed as 5-awards/certification-letter.asics
  2 filed, 7 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ ls 5-awards
  certification-letter.asics
  certification-letter.txt
  children-letter.asics
  children-letter.txt
  section.toml
  teaching-letter.asics
  teaching-letter.txt
  $ sed -n '/^$/,$p' 5-awards/certification-letter.txt
  
  Dear Jane Doe (FAI-2026-00001),
  
  from 2026-05-02 you are an instructor: First-Aid Instructor of the Fire Brigade. Your badge is waiting at the station.
  
  File this letter with 'car receive' and the name of the file. Anybody who lets you teach can check it with
  'car verify'.
  
  Teach well, and come home safe.
  
  Your training officer
  $ car verify 5-awards/certification-letter.asics --office ../office/public/root.pem | tail -1
  Accepted: every check passed.
  $ car validate
  Nothing is wrong with the record.

Nothing of another program is in any of it:

  $ cd ..
  $ grep -ril -e lssc -e "library support" DoeJane office forms "$XDG_CONFIG_HOME"
  [1]
  $ find . | grep -i lssc
  [1]
