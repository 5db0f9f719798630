A record or an office that another user of this computer owns is refused by every command that opens one, unless it is said
that the owner is trusted. Only root can make such a folder here.

  $ [ "$(id -u)" = 0 ] || { echo "skipped: not root" >&2; exit 80; }
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ chown 65534 DoeJane office; chmod 770 DoeJane office

Also by root, who would leave files there that are the owner's no more:

  $ car status -C DoeJane
  car: error: *DoeJane: this record belongs to another user of this computer (glob)
  car: hint: work in a copy of it that is yours; if you trust whoever owns it, add --trust-owner
  [3]
  $ car review queue -C office
  car: error: *office: this office belongs to another user of this computer (glob)
  car: hint: work in a copy of it that is yours; if you trust whoever owns it, add --trust-owner
  [3]
  $ car status -C DoeJane --trust-owner | head -1
  Jane Doe* (glob)
  $ car set choose TEC --trust-owner -C DoeJane >/dev/null; ls DoeJane | grep technology
  *-technology (glob)
  $ car review queue -C office --trust-owner
  * (glob)

Who became root by sudo is known:

  $ SUDO_UID=65534 car toc -C DoeJane | head -1
  * (glob)
  $ SUDO_UID=65533 car toc -C DoeJane 2>&1 | head -1
  car: error: *DoeJane: this record belongs to another user of this computer (glob)
  $ SUDO_UID=65534x car toc -C DoeJane 2>&1 | head -1
  car: error: *DoeJane: this record belongs to another user of this computer (glob)

To whoever is not root that variable says nothing:

  $ chown -R root DoeJane
  $ other=$(TMPDIR=/tmp mktemp -d); cp -a DoeJane "$other/record"; cp "$CAR_BUILD/cli/car" "$other/car"; chmod -R a+rX "$other"
  $ SUDO_UID=0 setpriv --reuid=65534 --clear-groups "$other/car" -C "$other/record" set list 2>&1 | sed "s#$other/record#…#"
  car: error: …: this record belongs to another user of this computer
  car: hint: work in a copy of it that is yours; if you trust whoever owns it, add --trust-owner
  $ setpriv --reuid=65534 --clear-groups "$other/car" -C "$other/record" --trust-owner set list 2>&1 | head -1
  * (glob)
  $ rm -r "$other"

Every command that opens a record or an office refuses it; those that need neither do not:

  $ chown 65534 DoeJane
  $ for words in "toc" "show TEC" "validate" "doctor" "log" "set list" "trash list" "share log" "undo" "accept TEC-1" "backup x" "export html x" \
  >     "submit TEC --to office --yes" "key export x" "key list" "withdraw TEC" "edit TEC"; do
  >   car $words -C DoeJane 2>&1 </dev/null | grep -q "belongs to another user" || echo "not refused: $words"
  > done
  $ for words in "review queue" "review intake" "review report" "review audit" "review letters" "review verify ." "review crl" "review backup x"; do
  >   car $words -C office 2>&1 </dev/null | grep -q "belongs to another user" || echo "not refused: $words"
  > done
  $ ls x 2>&1 | grep -c "No such"
  1
  $ cd DoeJane && car program check "$CAR_SOURCE/schemas/programs/lssc" >/dev/null && car guide --help >/dev/null && echo fine
  fine
