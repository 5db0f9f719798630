A new record: one line for each section, and what to do first.

  $ car init Doe --name "Jane Doe" --program lssc --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ car status
  Jane Doe: Library Support Staff Certification, edition 2012-10
  No subscription yet: it begins with the acceptance letter.
  
  1-introduction                ..........   0/2
  2-acceptance                  ..........   0/1
  3-                                              free
  4-                                              free
  5-                                              free
  6-                                              free
  7-                                              free
  8-                                              free
  9-letters                     ..........   0/6
  10-continuing
  
  Core sets: 0 of 3 chosen, 0 achieved. Elective sets: 0 of 3 chosen, 0 achieved.
  Next: resume: nothing is filed for 'Resume'. 'car add-artifact resume FILE'
        files it.

Sets with their codes, on each route; what was left in a folder by hand is counted:

  $ echo cv >../cv.txt; car add-artifact resume ../cv.txt >../log.txt
  $ for set in FND COM TEC; do car set choose $set; done >../log.txt
  $ car set choose collection-management --route course >../log.txt
  $ car set choose cataloging --route recognition >../log.txt
  $ car add-artifact TEC-4 ../cv.txt --also TEC-5 >../log.txt
  $ echo ccc >../ccc.txt; car attach-ccc COL ../ccc.txt >../log.txt
  $ touch 4-communication/notes.txt
  $ car status
  Jane Doe: Library Support Staff Certification, edition 2012-10
  No subscription yet: it begins with the acceptance letter.
  
  1-introduction                #####.....   1/2
  2-acceptance                  ..........   0/1
  3-foundations            FND  ..........  0/12  open, by portfolio
  4-communication          COM  ..........   0/9  open, by portfolio
  5-technology             TEC  ##........   2/9  open, by portfolio
  6-collection-management  COL  ##########   1/1  open, by course
  7-cataloging             CAT  ..........   0/1  open, by recognition
  8-                                              free
  9-letters                     ..........   0/6
  10-continuing
  
  Core sets: 3 of 3 chosen, 0 achieved. Elective sets: 2 of 3 chosen, 0 achieved.
  Listed in no section.toml: 1 file ('car validate' shows which).
  Next: application: nothing is filed for 'Copy of the application'. 'car apply'
        makes it and files it.
  $ car status | awk 'length > 80'
  $ car status | wc -l | awk '$1 > 24'

The same for machines:

  $ car status --json >../status.json; head -9 ../status.json
  {
    "name": "Jane Doe",
    "candidate": "",
    "program": "lssc",
    "edition": "2012-10",
    "subscription_end": null,
    "days_left": null,
    "has_waiting_key": false,
    "sections": [
  $ jq -c '.sections[] | select(.code == "TEC" or .number == 8)' ../status.json
  {"number":5,"folder":"5-technology","kind":"set","title":"Technology","set":"technology","code":"TEC","route":"portfolio","done":2,"total":9,"state":"open","since":null,"due":null,"refusal":"","requested":[]}
  {"number":8,"folder":"","kind":"set","title":"Sixth Competency Set","set":null,"code":null,"route":null,"done":0,"total":0,"state":null,"since":null,"due":null,"refusal":"","requested":[]}
  $ jq -c '.core, .elective, .next, .unlisted' ../status.json
  {"chosen":3,"achieved":0,"needed":3}
  {"chosen":2,"achieved":0,"needed":3}
  {"reason":"application: nothing is filed for 'Copy of the application'","hint":"'car apply' makes it and files it"}
  ["4-communication/notes.txt"]

It works where nothing can be written:

  $ chmod -R a-w . && car status >/dev/null; chmod -R u+w .

Where there is no record:

  $ cd / && car status
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
