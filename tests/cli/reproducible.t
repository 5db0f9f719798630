The same record, attempt, recipient and time give the same content of a container, byte for byte, whatever the time zone,
the umask and the language of whoever makes it.

  $ car init DoeJane --name "Ana María Núñez" --no-passphrase --as-of 2026-05-01 >/dev/null
  $ car review init office --no-passphrase --as-of 2026-05-01 >/dev/null
  $ echo "My life" >cv.txt
  $ car add-artifact -C DoeJane resume cv.txt --as-of 2026-05-01 >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --as-of 2026-05-01 \
  >   --output office/inbox >/dev/null
  $ car review enrol -C office --as-of 2026-05-01 >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust $code --as-of 2026-05-01 >/dev/null
  $ car set choose -C DoeJane technology --route course --as-of 2026-05-01 >/dev/null
  $ for name in b é a Z; do
  >   echo "passed $name" >$name.txt
  >   car attach-ccc -C DoeJane TEC $name.txt --provider "State Library" --course "Über $name" \
  >     --completed 2026-01-15 --as-of 2026-05-01 >/dev/null
  > done

  $ for zone in UTC America/Chicago Asia/Kolkata; do
  >   for mask in 0022 0077; do
  >     for language in C.UTF-8 C; do
  >       rm -rf copy; cp -a DoeJane copy
  >       (umask $mask; TZ=$zone LC_ALL=$language car submit -C copy TEC --yes --as-of 2026-05-02T23:30:00Z \
  >         >/dev/null 2>&1)
  >       unzip -p copy/submissions/technology-1/*.asics '*.zip' | sha256sum
  >     done
  >   done
  > done | sort | uniq -c | sed 's/[0-9a-f]\{64\}/one content/'
       12 one content  -

Made a second later it is another:

  $ for time in 2026-05-02T23:30:00Z 2026-05-02T23:30:01Z; do
  >   rm -rf copy; cp -a DoeJane copy
  >   car submit -C copy TEC --yes --as-of $time >/dev/null 2>&1
  >   unzip -p copy/submissions/technology-1/*.asics '*.zip' | sha256sum
  > done | sort -u | wc -l
  2
