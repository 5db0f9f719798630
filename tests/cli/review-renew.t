The fee for another year came in. The candidate was accepted on a 29th of February.

  $ export SOURCE_DATE_EPOCH=$(date -d 2028-02-29 +%s)
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car apply -C DoeJane --eligible diploma=yes --eligible hours=2000 --output office/inbox >/dev/null
  $ car review enrol -C office | head -1
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust "$code" >/dev/null
  $ export SOURCE_DATE_EPOCH=$(date -d 2028-03-10 +%s)
  $ car review renew -C office LSSC-2028-00001 --years 1 --why "fee received on 2 March"
  $ car receive -C DoeJane office/outbox/LSSC-2028-00001
  $ car status -C DoeJane | grep -i subscription
  $ openssl x509 -in DoeJane/2-acceptance/renewal-letter.txt -noout -enddate

The same again gives the same letter; a day can be named; and it is only made longer:

  $ sha256sum office/outbox/*/* >letters; rm office/outbox/*/*renewal*
  $ car review renew -C office LSSC-2028-00001 --years 1 --why "fee received on 2 March"
  $ sha256sum -c --quiet letters 2>&1 | grep renewal
  $ car review renew -C office LSSC-2028-00001 --until 2034-06-30 --why "fee received" --json
  $ car review renew -C office LSSC-2028-00001 --until 2033-01-01 --why "a mistake"
  $ car review renew -C office LSSC-2028-00001 --until 2060-01-01 --why "for ever"
  $ car review renew -C office LSSC-2028-00001 --until 2035-01-01
  $ car review renew -C office LSSC-2028-00001 --why "fee received"
  $ car review renew -C office LSSC-2028-00001 --until 2035-01-01 --years 1 --why "fee received"
  $ car review renew -C office LSSC-2028-00009 --years 1 --why "fee received"
  $ car review renew -C office --years 1 --why "fee received"

A list, of which all faults are told before anything is done:

  $ car init RoeRichard --name "Richard Roe" --no-passphrase >/dev/null
  $ car apply -C RoeRichard --eligible diploma=yes --eligible hours=2000 --output office/inbox >/dev/null
  $ car review enrol -C office | head -1
  $ printf 'candidate,until\nLSSC-2028-00001,2036-12-31\nLSSC-2028-00003,\nLSSC-2028-00002,2036\n' >fees.csv
  $ car review renew -C office --list fees.csv --why "fee received"
  $ printf 'candidate,until\nLSSC-2028-00001,2030-12-31\nLSSC-2028-00002,2036-12-31\n' >fees.csv
  $ car review renew -C office --list fees.csv --why "fee received"
  $ car review renew -C office --list fees.csv --why "fee received" --jsonl
  $ car review renew LSSC-2028-00002 --years 1 --why "fee received"
