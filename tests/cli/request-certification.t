The certification is given to those who ask for it, once enough sets are achieved.

  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car request certification -C DoeJane

  $ car review init office --no-passphrase >/dev/null
  $ echo "My life" >cv.txt
  $ car add-artifact -C DoeJane resume cv.txt >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox \
  >   >/dev/null
  $ car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust $code >/dev/null
  $ car request certification -C DoeJane
  $ car request certification -C DoeJane --json
  $ ls DoeJane
