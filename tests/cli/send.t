What was prepared is sent to the office's server, a folder that takes PUT. Here nginx is that server:

  $ port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  $ mkdir -p server/inbox; cat >server/nginx.conf <<END
  > user $(id -un); pid $PWD/server/pid; error_log $PWD/server/error.log;
  > events {}
  > http {
  >   access_log off; client_body_temp_path $PWD/server/body;
  >   proxy_temp_path $PWD/server/p; fastcgi_temp_path $PWD/server/f; uwsgi_temp_path $PWD/server/u; scgi_temp_path $PWD/server/s;
  >   server {
  >     listen 127.0.0.1:$port; root $PWD/server; client_max_body_size 1m;
  >     location /inbox/ {
  >       dav_methods PUT;
  >       set \$there "\$request_method"; if (-f \$request_filename) { set \$there "\$there exists"; }
  >       if (\$there = "PUT exists") { return 412; }
  >     }
  >     location /closed/ { return 403; }
  >   }
  > }
  > END
  $ nginx -c $PWD/server/nginx.conf 2>/dev/null
  $ address=http://127.0.0.1:$port/inbox

The office names it in office.toml, and its letters tell it:

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-01 +%s)
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car send -C DoeJane
  car: error: */DoeJane: nothing waits to be sent (glob)
  car: hint: 'car submit SET' prepares a set; 'car status' shows where every set stands
  [1]
  $ car review init office --no-passphrase --name "Example Office" --signer "Ruth Example" >/dev/null
  $ sed -i "s|^program = .*|&\ndelivery = \"$address\"|" office/office.toml
  $ echo "My life" >resume.txt; car add-artifact -C DoeJane resume resume.txt >/dev/null
  $ car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 >/dev/null 2>&1
  $ car send -C DoeJane --yes
  car: error: */DoeJane: the office has named no address to send to (glob)
  car: hint: send the file as the office asks for it, or name its address with --to
  [1]
  $ car send -C DoeJane --to $address
  This is sent to http://127.0.0.1:*/inbox/: (glob)
  * your application, 1-introduction/application.asics (glob)
  car: error: * (glob)
  car: hint: * (glob)
  [*] (glob)
  $ car send -C DoeJane --to $address --yes
  This is sent to http://127.0.0.1:*/inbox/: (glob)
  * your application, 1-introduction/application.asics (glob)
  Sent your application.
  It lies with the office's server, and is not received yet: only the office's receipt says that.
  Next: 'car receive FILE' files the receipt.
  $ cmp server/inbox/application.asics DoeJane/1-introduction/application.asics
  $ mv server/inbox/* office/inbox; car review enrol -C office >/dev/null
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ car receive -C DoeJane office/outbox/* --trust "$code" >/dev/null
  $ grep Delivery DoeJane/2-acceptance/*.txt
  Delivery: http://127.0.0.1:*/inbox (glob)

Now the address is known, and a submission goes there. It stays prepared until the receipt comes:

  $ car set choose -C DoeJane TEC --route course >/dev/null; echo passed >ccc.pdf
  $ car attach-ccc -C DoeJane TEC ccc.pdf --provider "State Library" --course "Technology" --completed 2026-01-15 >/dev/null
  $ car submit -C DoeJane TEC --yes 2>/dev/null | tail -2
  It is prepared, not received: 'car send' brings it to the office.
  Next: 'car receive' files the receipt; until you sent it, 'car withdraw TEC' takes it back.
  $ car send -C DoeJane TEC --yes --json 2>/dev/null
  {
    "address": "http://127.0.0.1:*/inbox/", (glob)
    "sent": [
      {
        "what": "Technology, attempt 1",
        "file": "submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics",
        "size": *, (glob)
        "sha256": "*", (glob)
        "is_encrypted": false,
        "was_there": false
      }
    ]
  }
  $ car status -C DoeJane | grep TEC
  * prepared 2026-05-01 (glob)
  $ car log -C DoeJane | tail -3
  2026-05-01T00:00:00Z  began to send Technology, attempt 1
                        left for http://127.0.0.1:*/inbox/DoeJaneTechnologyCAR-00001-1.asics: 1 file, * (glob)
  2026-05-01T00:00:00Z  the server at http://127.0.0.1:*/inbox/ has Technology, attempt 1 (glob)

Sent again it is there already, byte for byte; something else of that name is not written over:

  $ car send -C DoeJane TEC --yes 2>/dev/null | head -1
  Technology, attempt 1 was there already: the same file, byte for byte.
  $ echo other >server/inbox/DoeJaneTechnologyCAR-00001-1.asics
  $ car send -C DoeJane TEC --yes 2>&1 | tail -2
  car: error: http://127.0.0.1:*/inbox/DoeJaneTechnologyCAR-00001-1.asics: something else of that name is there already (glob)
  car: hint: ask the office whether it has arrived; its receipt tells for certain
  $ cat server/inbox/DoeJaneTechnologyCAR-00001-1.asics
  other

What a server does not take, and addresses that are none:

  $ car send -C DoeJane TEC --yes --to http://127.0.0.1:$port/closed 2>&1 | tail -2
  car: error: http://127.0.0.1:*/closed/DoeJaneTechnologyCAR-00001-1.asics: the server did not take it (HTTP 403) (glob)
  car: hint: nothing is lost: send the file another way, or ask the office
  $ car send -C DoeJane TEC --yes --to http://office.example.org/inbox 2>&1 | tail -2
  car: error: http://office.example.org/inbox/: others could read along on the way there
  car: hint: ask the office for an address that begins with https://
  $ car send -C DoeJane TEC --yes --to office/inbox
  car: error: office/inbox: is no address that a file can be sent to
  car: hint: it begins with https:// and names a folder, as in https://office.example.org/inbox/
  [2]
  $ car send -C DoeJane ACC
  car: error: ACC: nothing waits to be sent
  car: hint: 'car submit SET' prepares a set; 'car status' shows where every set stands
  [1]
  $ car send -C DoeJane underwater
  car: error: underwater: * (glob)
  car: hint: * (glob)
  [2]
  $ car send
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ kill $(cat server/pid)
