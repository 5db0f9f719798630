Submissions arrive at the office. First an office, and a candidate whom it has accepted.

  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001 --trust $code >/dev/null
  $ echo "a certificate" >ccc.pdf
  $ for set in technology reference cataloging; do
  >   car set choose -C DoeJane $set --route course >/dev/null
  >   car attach-ccc -C DoeJane $set ccc.pdf --provider "Open Shelf Online School (example)" \
  >     --course "Technology for Library Staff (example)" --completed 2026-02-01 >/dev/null
  > done
  $ as_of 2026-03-10
  $ mkdir mail
  $ submit() { car submit -C DoeJane $1 --to LSSCP_admin --yes --output $2 >/dev/null 2>&1; }
  $ submit TEC office/inbox
  $ touch -d 2026-03-09T10:00:00Z office/inbox/*

It is taken in as of the time of its file, and answered by a receipt:

  $ car review intake -C office
  DoeJaneTechnologyCAR-00001-1.asics: LSSC-2026-00001-TEC-1 accepted, to be decided by 2026-05-08
  1 accepted, 0 refused, 0 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  $ find office/inbox office/outbox -type f | sort
  office/inbox/done/DoeJaneCAR-application.asics
  office/inbox/done/DoeJaneTechnologyCAR-00001-1.asics
  office/outbox/LSSC-2026-00001/1-acceptance-letter.asics
  office/outbox/LSSC-2026-00001/1-acceptance-letter.txt
  office/outbox/LSSC-2026-00001/2-TEC-1-receipt.asics
  $ car verify office/outbox/*/2-TEC-1-receipt.asics --office office/public/root.pem | tail -1
  Accepted: every check passed.
  $ car receive -C DoeJane office/outbox/LSSC-2026-00001
  1-acceptance-letter.asics: is filed already, as 2-acceptance/acceptance-letter.asics
  2-TEC-1-receipt.asics: The office received Technology, attempt 1, on 2026-03-09 and means to decide by 2026-05-08.
    filed as submissions/technology-1/DoeJaneTechnologyCAR-00001-1-receipt.asics
  1 filed, 1 filed already, 0 refused.
  Next: 'car status' shows where you stand.

What was kept is what arrived, under its own digest:

  $ cd office/store && sha256sum */*.asics | sed 's/ .*store/ /' | while read -r digest file; do
  >   [ "${file##*/}" = "$digest.asics" ] || echo "$file is not what its name says"
  > done
  $ cd ../..

The same container again is answered by the same receipt:

  $ sha256sum office/outbox/*/2-* >receipt
  $ rm office/outbox/*/2-*
  $ car review intake -C office office/inbox/done/DoeJaneTechnologyCAR-00001-1.asics
  DoeJaneTechnologyCAR-00001-1.asics: LSSC-2026-00001-TEC-1 known
  0 accepted, 0 refused, 0 quarantined, 1 known.
  $ sha256sum -c --quiet receipt

Each container has its own verdict, and none of them stops the others. Here are one that is damaged, one that is no container,
an application, and one in order:

  $ submit REF office/inbox
  $ submit CAT mail
  $ cp mail/*Cataloging* office/inbox/damaged.asics
  $ printf X | dd of=office/inbox/damaged.asics bs=1 seek=2000 conv=notrunc status=none
  $ echo hello >office/inbox/hello.asics
  $ car init RoeRichard --name "Richard Roe" --no-passphrase >/dev/null
  $ car apply -C RoeRichard --eligible diploma=yes --eligible hours=1900 --output office/inbox >/dev/null
  $ car review intake -C office --arrived 2026-03-10
  DoeJaneReferenceCAR-00001-1.asics: LSSC-2026-00001-REF-1 accepted, to be decided by 2026-05-09
  damaged.asics: quarantined (member-crc): the file 'DoeJaneCatalogingCAR-00001-1.zip' in it is damaged: its CRC-32 differs
  hello.asics: quarantined (archive-too-small): is too small to be a zip archive
  1 accepted, 0 refused, 2 quarantined, 0 known.
  1 application left for 'car review enrol'.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  [1]
  $ ls office/inbox
  RoeRichardCAR-application.asics
  done
  refused
  $ tail -qn 1 office/inbox/refused/*.txt | sort
  archive-too-small: is too small to be a zip archive
  member-crc: the file 'DoeJaneCatalogingCAR-00001-1.zip' in it is damaged: its CRC-32 differs

Of files elsewhere nothing is changed; one that is not there has no verdict:

  $ sha256sum mail/* >before
  $ car review intake -C office mail/*.asics mail/absent.asics --arrived 2026-03-10 --jsonl >items
  1 accepted, 0 refused, 0 quarantined, 0 known.
  Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.
  1 without a verdict: see to what is said of it, and run 'car review intake' again.
  [3]
  $ sed 's/[0-9a-f]\{64\}/DIGEST/g; s/"[a-z0-9, ]*resource limits[a-z ]*"/"MEASURES"/' items
  {"file":"mail/DoeJaneCatalogingCAR-00001-1.asics","how":"accepted","accepted":true,"type":"submission","id":"LSSC-2026-00001-CAT-1","candidate":"LSSC-2026-00001","container":"DIGEST","sha256":"DIGEST","arrival":"2026-03-10T00:00:00Z","due":"2026-05-09T00:00:00Z","check":"","reason":"","hint":"","receipt":"outbox/LSSC-2026-00001/4-CAT-1-receipt.asics","isolation":"MEASURES"}
  {"file":"mail/absent.asics","how":"failed","accepted":false,"type":"","id":"","candidate":"","container":"","sha256":"","arrival":null,"due":null,"check":"","reason":"there is no such file","hint":"check the name; 'ls' shows what is here","receipt":"","isolation":""}
  $ sha256sum -c --quiet before

Another content under a known attempt is refused, and both are named:

  $ cp -r DoeJane Copy
  $ rm -r Copy/submissions/cataloging-1
  $ echo "another certificate" >other.pdf
  $ car attach-ccc -C Copy cataloging other.pdf --provider P --course C --completed 2026-02-01 >/dev/null
  $ car submit -C Copy CAT --to LSSCP_admin --yes --output office/inbox >/dev/null 2>&1
  $ car review intake -C office --arrived 2026-03-10 | sed 's/[0-9a-f]\{64\}/DIGEST/g'
  DoeJaneCatalogingCAR-00001-1.asics: LSSC-2026-00001-CAT-1 refused (attempt-taken): attempt 1 of CAT was received on 2026-03-10 with another content: DIGEST then, DIGEST now; file the receipt of that day, and send what is new under the next number
  0 accepted, 1 refused, 0 quarantined, 0 known.
  1 application left for 'car review enrol'.

The answer as JSON:

  $ car review intake -C office mail/*.asics --json >answer.json
  $ sed 's/[0-9a-f]\{64\}/DIGEST/g; s/"[a-z0-9, ]*resource limits[a-z ]*"/"MEASURES"/' answer.json
  {
    "containers": [
      {
        "file": "mail/DoeJaneCatalogingCAR-00001-1.asics",
        "how": "known",
        "accepted": true,
        "type": "submission",
        "id": "LSSC-2026-00001-CAT-1",
        "candidate": "LSSC-2026-00001",
        "container": "DIGEST",
        "sha256": "DIGEST",
        "arrival": "2026-03-10T00:00:00Z",
        "due": null,
        "check": "",
        "reason": "",
        "hint": "",
        "receipt": "outbox/LSSC-2026-00001/4-CAT-1-receipt.asics",
        "isolation": "MEASURES"
      }
    ],
    "accepted": 0,
    "refused": 0,
    "quarantined": 0,
    "known": 1,
    "left": 0,
    "failed": 0,
    "isolation": "MEASURES"
  }

The faults of the office end it before the first container:

  $ find office/inbox office/outbox -type f | sort | xargs sha256sum >before
  $ SOURCE_DATE_EPOCH=$(date -d 2026-06-01 +%s) car review intake -C office
  car: error: */office: the list of 'candidates' ended on 2026-04-06 (glob)
  car: hint: nothing was done; issue a new one with 'car review crl' and try again
  [3]
  $ SOURCE_DATE_EPOCH=$(date -d 2026-03-01 +%s) car review intake -C office
  car: error: */office: the clock of this computer is before 2026-03-10T00:00:00Z, the last entry of the ledger (glob)
  car: hint: nothing was done; set the clock right and try again
  [3]
  $ chmod 644 office/keys/intake.pem
  $ car review intake -C office
  car: error: */office/keys/intake.pem: others on this computer can read this key, so it is not used (glob)
  car: hint: 'chmod 600 */office/keys/intake.pem' makes it yours alone; if others may have copied it, it has to be replaced (glob)
  [3]
  $ chmod 600 office/keys/intake.pem
  $ sqlite3 office/ledger.sqlite3 'PRAGMA user_version = 99'
  $ car review intake -C office
  car: error: */office/ledger.sqlite3: was made by a newer version of car (glob)
  car: hint: install that version
  [5]
  $ sqlite3 office/ledger.sqlite3 'PRAGMA user_version = 2'
  $ find office/inbox office/outbox -type f | sort | xargs sha256sum | diff before -

One process at a time works on the inbox:

  $ (flock 9; car review intake -C office 9<&-) 9<office/inbox
  car: error: */office/inbox: another car is changing it at this moment (glob)
  car: hint: wait until it is done and try again
  [6]

Where there is no office:

  $ car review intake -C mail
  car: error: */mail: there is no program office here (glob)
  car: hint: change into the folder of the office, name it with -C, or make one with 'car review init'
  [4]
