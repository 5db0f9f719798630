The fee for another year came in. The candidate was accepted on a 29th of February.

  $ export SOURCE_DATE_EPOCH=$(date -d 2028-02-29 +%s)
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car apply -C DoeJane --eligible diploma=yes --eligible hours=2000 --output office/inbox >/dev/null
  $ car review enrol -C office | head -1
  DoeJaneCAR-application.asics: enrolled as LSSC-2028-00001, until 2032-02-29; the letter is outbox/LSSC-2028-00001/1-acceptance-letter.asics
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust "$code" >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2028-03-10 +%s)
  $ car review renew -C office LSSC-2028-00001 --years 1 --why "fee received on 2 March"
  LSSC-2028-00001, Jane Doe: renewed until 2033-03-01; the letter is outbox/LSSC-2028-00001/2-renewal-letter.asics
  1 renewed, 0 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ car receive -C DoeJane office/outbox/LSSC-2028-00001
  1-acceptance-letter.asics: is filed already, as 2-acceptance/acceptance-letter.asics
  2-renewal-letter.asics: Your subscription is renewed. Your subscription runs until 2033-03-01.
    filed as 2-acceptance/renewal-letter.asics
  1 filed, 1 filed already, 0 refused.
  Next: 'car status' shows where you stand.
  $ car status -C DoeJane | grep -i subscription
  The subscription has 1817 days left, until 2033-03-01.
  $ openssl x509 -in DoeJane/2-acceptance/renewal-letter.txt -noout -enddate
  notAfter=Mar  1 00:00:00 2033 GMT

The same again gives the same letter; a day can be named; and it is only made longer:

  $ sha256sum office/outbox/*/* >letters; rm office/outbox/*/*renewal*
  $ car review renew -C office LSSC-2028-00001 --years 1 --why "fee received on 2 March"
  LSSC-2028-00001, Jane Doe: known, until 2033-03-01; the letter is outbox/LSSC-2028-00001/2-renewal-letter.asics
  0 renewed, 1 known, 0 refused.
  Next: send each candidate what lies in outbox/ for them.
  $ sha256sum -c --quiet letters 2>&1 | grep renewal
  [1]
  $ car review renew -C office LSSC-2028-00001 --until 2034-06-30 --why "fee received" --json
  {
    "renewals": [
      {
        "candidate": "LSSC-2028-00001",
        "name": "Jane Doe",
        "how": "renewed",
        "subscription_end": "2034-06-30T23:59:59Z",
        "letter": "outbox/LSSC-2028-00001/3-renewal-letter.asics",
        "reason": "",
        "hint": ""
      }
    ],
    "refused": 0
  }
  $ car review renew -C office LSSC-2028-00001 --until 2033-01-01 --why "a mistake"
  car: error: LSSC-2028-00001: the subscription runs until 2034-06-30 already
  car: hint: it can only be made longer; 'car review revoke LSSC-2028-00001' ends it
  [1]
  $ car review renew -C office LSSC-2028-00001 --until 2060-01-01 --why "for ever"
  car: error: LSSC-2028-00001: the authority for candidates itself ends on 2048-02-29, before that subscription
  car: hint: choose an earlier end
  [3]
  $ car review renew -C office LSSC-2028-00001 --until 2035-01-01
  car: error: --why: says nothing
  car: hint: say why, for the journal, as in --why "fee received on 2 May"
  [2]
  $ car review renew -C office LSSC-2028-00001 --why "fee received"
  car: error: car review renew: does not say until when
  car: hint: add --until DATE, or --years N
  [2]
  $ car review renew -C office LSSC-2028-00001 --until 2035-01-01 --years 1 --why "fee received"
  car: error: car review renew: takes a day or years, not both
  car: hint: leave one of --until and --years out
  [2]
  $ car review renew -C office LSSC-2028-00009 --years 1 --why "fee received"
  car: error: LSSC-2028-00009: there is no such candidate
  car: hint: did you mean 'LSSC-2028-00001'?
  [2]
  $ car review renew -C office --years 1 --why "fee received"
  car: error: car review renew: takes either a candidate or a list
  car: hint: name the candidate, or the list with --list
  [2]

A list, of which all faults are told before anything is done:

  $ car init RoeRichard --name "Richard Roe" --no-passphrase >/dev/null
  $ car apply -C RoeRichard --eligible diploma=yes --eligible hours=2000 --output office/inbox >/dev/null
  $ car review enrol -C office | head -1
  RoeRichardCAR-application.asics: enrolled as LSSC-2028-00002, until 2032-03-10; the letter is outbox/LSSC-2028-00002/1-acceptance-letter.asics
  $ printf 'candidate,until\nLSSC-2028-00001,2036-12-31\nLSSC-2028-00003,\nLSSC-2028-00002,2036\n' >fees.csv
  $ car review renew -C office --list fees.csv --why "fee received"
  fees.csv, row 3: 'LSSC-2028-00003': there is no such candidate
  fees.csv, row 3: does not say until when
  fees.csv, row 4: '2036' is no date such as 2030-05-02
  car: error: fees.csv: 3 faults in the list
  car: hint: nothing was done; mend what is said above, and run the same command again
  [2]
  $ printf 'candidate,until\nLSSC-2028-00001,2030-12-31\nLSSC-2028-00002,2036-12-31\n' >fees.csv
  $ car review renew -C office --list fees.csv --why "fee received"
  LSSC-2028-00001: refused: the subscription runs until 2034-06-30 already
  LSSC-2028-00001: hint: it can only be made longer; 'car review revoke LSSC-2028-00001' ends it
  LSSC-2028-00002, Richard Roe: renewed until 2036-12-31; the letter is outbox/LSSC-2028-00002/2-renewal-letter.asics
  1 renewed, 0 known, 1 refused.
  Next: send each candidate what lies in outbox/ for them.
  [1]
  $ car review renew -C office --list fees.csv --why "fee received" --jsonl
  0 renewed, 1 known, 1 refused.
  Next: send each candidate what lies in outbox/ for them.
  {"candidate":"LSSC-2028-00001","name":"","how":"refused","subscription_end":null,"letter":"","reason":"the subscription runs until 2034-06-30 already","hint":"it can only be made longer; 'car review revoke LSSC-2028-00001' ends it"}
  {"candidate":"LSSC-2028-00002","name":"Richard Roe","how":"known","subscription_end":"2036-12-31T23:59:59Z","letter":"outbox/LSSC-2028-00002/2-renewal-letter.asics","reason":"","hint":""}
  [1]
  $ car review renew LSSC-2028-00002 --years 1 --why "fee received"
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
