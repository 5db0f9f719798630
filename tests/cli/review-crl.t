The lists of revoked certificates are issued anew every month. First an office.

  $ car review init office --no-passphrase --as-of 2026-01-05 >/dev/null
  $ cd office
  $ car review crl --as-of 2026-02-01
  Issued list 2 of 'candidates', in force until 2026-03-08.
  Issued list 2 of 'office', in force until 2026-03-08.
  Next: publish the files in public/; the lists also travel with all that the office signs. The office's check code is *. (glob)
  $ ls lists
  candidates-1.crl
  candidates-2.crl
  office-1.crl
  office-2.crl
  root-1.crl
  $ openssl crl -in public/candidates.crl -CAfile public/candidates-ca.pem -noout -crlnumber -nextupdate
  verify OK
  crlNumber=0x02
  nextUpdate=Mar  8 00:00:00 2026 GMT
  $ cmp lists/candidates-2.crl public/candidates.crl

That of the root has a longer life, and its key may be elsewhere:

  $ mv keys/root.pem ..
  $ car review crl --as-of 2027-01-05
  The list of 'root' is in force until 2027-02-05: bring its key and add --root before then.
  Issued list 3 of 'candidates', in force until 2027-02-09.
  Issued list 3 of 'office', in force until 2027-02-09.
  Next: publish the files in public/; the lists also travel with all that the office signs. The office's check code is *. (glob)
  $ find . -type f | sort | xargs sha256sum >../before
  $ car review crl --root --as-of 2027-01-05
  car: error: */office/keys/root.pem: the key 'root' of the office is not here (glob)
  car: hint: bring it from where it is kept, run this again, and take it back there
  [3]
  $ find . -type f | sort | xargs sha256sum | diff ../before -
  $ mv ../root.pem keys
  $ car review crl --root --as-of 2027-01-06 --json
  {
    "lists": [
      {
        "authority": "root",
        "number": 2,
        "next_update": "2028-02-06T00:00:00Z"
      },
      {
        "authority": "candidates",
        "number": 4,
        "next_update": "2027-02-10T00:00:00Z"
      },
      {
        "authority": "office",
        "number": 4,
        "next_update": "2027-02-10T00:00:00Z"
      }
    ],
    "check_code": "* * * * *" (glob)
  }

Never backwards in time:

  $ car review crl --as-of 2027-01-05
  car: error: */office: the clock of this computer is before 2027-01-06T00:00:00Z, when the list of 'candidates' was issued (glob)
  car: hint: nothing was done; set the clock right and try again
  [3]

Nothing is signed or taken in without lists in force:

  $ car review intake --as-of 2027-03-01
  car: error: */office: the list of 'candidates' ended on 2027-02-10 (glob)
  car: hint: nothing was done; issue a new one with 'car review crl' and try again
  [3]
  $ car review enrol --as-of 2027-03-01
  car: error: */office: the list of 'candidates' ended on 2027-02-10 (glob)
  car: hint: nothing was done; issue a new one with 'car review crl' and try again
  [3]

A key that others can read is not used:

  $ chmod 644 keys/candidates.pem
  $ car review crl --as-of 2027-02-01
  car: error: */office/keys/candidates.pem: others on this computer can read this key, so it is not used (glob)
  car: hint: 'chmod 600 */office/keys/candidates.pem' makes it yours alone; if others may have copied it, it has to be replaced (glob)
  [3]
  $ cd ..
  $ car review crl
  car: error: *: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]

Every day, unattended: only what ends soon is issued.

  $ cd office; chmod 600 keys/candidates.pem
  $ car review crl --due --as-of 2027-01-20
  No list ends so soon: nothing was issued.
  $ car review crl --due --as-of 2027-02-03
  Issued list 5 of 'candidates', in force until 2027-03-10.
  Issued list 5 of 'office', in force until 2027-03-10.
  Next: publish the files in public/; the lists also travel with all that the office signs. The office's check code is *. (glob)
  $ car review crl --due --days 40 --as-of 2027-02-04 --json | jq -c '.lists | map(.authority)'
  ["candidates","office"]
  $ car review crl --days 40 --as-of 2027-02-04
  car: error: --days: belongs to --due
  car: hint: add --due, or leave it out
  [2]
  $ mv keys/root.pem ..
  $ car review crl --due --root --as-of 2028-02-01
  car: error: */office/keys/root.pem: the key 'root' of the office is not here (glob)
  car: hint: bring it from where it is kept, run this again, and take it back there
  [3]
