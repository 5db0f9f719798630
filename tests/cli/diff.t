What changed in a text, line by line.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ printf '#!/bin/sh\nprintf "$1" >"$2"\n' >../write; chmod +x ../write
  $ write() { EDITOR="$PWD/../write '$1'" car edit TEC >/dev/null; }
  $ write 'I teach people\\nto print.\\n'; write 'I teach people\\nto scan.\\n'; write 'I teach everybody\\nto scan.\\n'
  $ car diff TEC@1
  $ car diff TEC@1 TEC@2
  $ car diff 3-technology/statement.md@2 TEC

It ends with 0 whether there is a difference or not:

  $ cp 3-technology/statement.md ../kept; cp .car/history/3-technology/statement.md/1-* 3-technology/statement.md
  $ car diff TEC@1
  $ car diff TEC@1 TEC@1
  $ car diff TEC@1 --json
  $ cp ../kept 3-technology/statement.md

As JSON:

  $ car diff technology@2 --json

What stands in a text cannot steer the terminal, and there are colours on one only:

  $ printf 'a\033[31mb\n' >3-technology/statement.md; car diff TEC@1
  $ script -qe -E never -c "TERM=xterm car diff TEC@1" /dev/null </dev/null | tail -1 | od -c | head -2
  $ script -qe -E never -c "NO_COLOR=1 TERM=xterm car diff TEC@1" /dev/null </dev/null | tail -1 | od -c | head -2

What PATH says does not matter: diff is run from its one place, and nothing is written:

  $ mkdir ../bin; printf '#!/bin/sh\necho wrong\n' >../bin/diff; chmod +x ../bin/diff
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state); PATH="$PWD/../bin:$PATH" car diff TEC@1 TEC@2 | head -2

When it cannot:

  $ car diff TEC
  $ car diff TEC@9
  $ car diff TEC@1 TEC@9
  $ car diff 3-tecnology/statement.md@1
  $ car diff COM@1
  $ car diff
  $ car diff TEC@1 TEC@2 TEC@3
  $ car -C / diff TEC@1
  $ test "$(state)" = "$before" && echo "as before"
  $ rm 3-technology/statement.md; car diff TEC@1
