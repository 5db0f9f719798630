All that ever left a record: when, for whom, what, how much, and by which command.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-02 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane; mkdir ../outbox
  $ car share log
  Nothing has left this record.
  $ car share log --json
  {
    "departures": [],
    "unread_lines": 0
  }
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; car add-artifact TEC-4 ../booklist.txt >/dev/null
  $ printf '## How this set relates to my work\n\nI help.\n' >3-technology/statement.md
  $ car apply --email jane@example.org --as-of 2026-05-03 >/dev/null
  $ car backup ../outbox --as-of 2026-05-04 >/dev/null
  $ car key export ../outbox/key.pem --as-of 2026-05-05 >/dev/null
  $ car export html ../outbox/pages TEC --as-of 2026-05-06 >/dev/null
  $ car export bag ../outbox/bag --as-of 2026-05-07 >/dev/null
  $ car share TEC-4 --for "Ann Archer" --reason "my application" --output ../outbox --as-of 2026-05-08 --yes >/dev/null 2>&1
  $ car share TEC-4 --for "Ann Archer" --as pages --output ../outbox --as-of 2026-05-09 --yes >/dev/null 2>&1

What changes the record only, or only looks at it, is not among them:

  $ car view --no-open >/dev/null; car validate >/dev/null
  [1]
  $ car share log | sed 's/[0-9a-f]\{64\}/.../; s/[0-9.]* k*B/.../'
  2026-05-03T00:00:00Z  car apply, for the program office
      made the application for the program office
      ...
      SHA-256 ...
        application.json
  2026-05-04T00:00:00Z  car backup, for yourself
      backed up to ../outbox/DoeJane-20260504T000000Z
        the whole record
  2026-05-05T00:00:00Z  car key export, for yourself
      copied the key to ../outbox/key.pem
      ...
        the key
  2026-05-06T00:00:00Z  car export html, for yourself
      made pages of TEC in ../outbox/pages
      ...
      SHA-256 ...
        3-technology/evidence/booklist.txt
        index.html
        set-technology.html
        guide-overview.html
        guide-approval-letters.html
        guide-portfolio.html
        guide-courses.html
        guide-statement.html
        guide-suggestions.html
  2026-05-07T00:00:00Z  car export bag, for yourself
      made a bag of the whole record in ../outbox/bag
      ...
      SHA-256 ...
        the whole record
  2026-05-08T00:00:00Z  car share, for Ann Archer
      shared TEC-4 with Ann Archer
      my application
      ...
      SHA-256 ...
        3-technology/evidence/booklist.txt
        share.json
        index.html
        set-technology.html
  2026-05-09T00:00:00Z  car share, for Ann Archer
      shared TEC-4 with Ann Archer
      ...
      SHA-256 ...
        3-technology/evidence/booklist.txt
        index.html
        set-technology.html
  $ car share log --json | jq -r '.departures[] | [.at, .command, .to, (.bytes != null), (.sha256 | length)] | @tsv'
  2026-05-03T00:00:00Z\tapply\tthe program office\ttrue\t64 (esc)
  2026-05-04T00:00:00Z\tbackup\tyourself\tfalse\t0 (esc)
  2026-05-05T00:00:00Z\tkey export\tyourself\ttrue\t0 (esc)
  2026-05-06T00:00:00Z\texport html\tyourself\ttrue\t64 (esc)
  2026-05-07T00:00:00Z\texport bag\tyourself\ttrue\t64 (esc)
  2026-05-08T00:00:00Z\tshare\tAnn Archer\ttrue\t64 (esc)
  2026-05-09T00:00:00Z\tshare\tAnn Archer\ttrue\t64 (esc)
  $ car share log --jsonl | wc -l
  7
  $ car share log --jsonl | jq -r 'select(.command == "share") | .reason'
  my application
  

A submission is in it with the digest by which the office names it:

  $ mkdir ../review; cd ../review; begin-review; cd DoeJane
  $ unzip -p submissions/technology-1/*-1.asics '*.zip' | sha256sum | cut -c1-64 >../digest
  $ [ "$(cat ../digest)" = "$(car share log --json | jq -r '.departures[] | select(.command == "submit") | .sha256')" ] && echo same
  same
  $ car share log --json | jq -r '.departures[] | select(.command == "submit") | .files[]' | head -3
  statement.md
  evidence/evidence-1.txt
  evidence/evidence-2.txt

What somebody wrote into the log cannot steer the terminal, and another line is passed over:

  $ echo '{"at":"2026-05-06T00:00:00Z","what":"share","text":"a\u001b[31mb","departure":{"to":"x\ny","sha256":"","files":[]}}' >>log.jsonl
  $ echo 'not JSON' >>log.jsonl
  $ car share log | tail -3
  1 line of log.jsonl passed over: not as car writes them
        evidence/evidence-9.txt
  2026-05-06T00:00:00Z  car share, for x\u{a}y
      a\u{1b}[31mb

When it cannot:

  $ car share log today
  car: error: today: 'car share log' takes no such argument
  car: hint: 'car share log --help' shows how it is written
  [2]
  $ car -C / share log
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
