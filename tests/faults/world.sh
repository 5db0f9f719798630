#!/usr/bin/env bash
# Makes the world that tests/faults begins in, in the working directory: an office, and DoeJane, who has received the receipt
# for one set, works on another, and could send a third.
set -eu
umask 077
begin-review
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(date -d 2026-05-10 +%s)
car -C DoeJane set choose communication >/dev/null
echo first >first.txt
car -C DoeJane add-artifact COM-1 first.txt --title First >/dev/null
printf '## How this set relates to my work\n\nAn earlier text.\n' >DoeJane/4-communication/statement.md
car -C DoeJane history COM >/dev/null || true
car -C DoeJane set choose cataloging --route course >/dev/null
echo "a certificate" >ccc.txt
car -C DoeJane attach-ccc CAT ccc.txt --provider "Riverbend Community College (example)" \
  --course "Describing and Arranging Materials (example)" --completed 2026-02-01 >/dev/null
echo thrown away >old.txt
car -C DoeJane add-artifact COM-9 old.txt >/dev/null
car -C DoeJane remove old.txt >/dev/null
head -c 40000 /dev/urandom >new.pdf
mkdir many post
for number in 1 2 3 4 5 6 7; do echo "number $number" >"many/$number.txt"; done
printf 'place,file\nCOM-6,many/3.txt\nCOM-7,many/4.txt\n' >list.csv
printf '## How this set relates to my work\n\nA new text.\n' >written.md
