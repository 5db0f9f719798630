What changed in a text, line by line.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ printf '#!/bin/sh\nprintf "$1" >"$2"\n' >../write; chmod +x ../write
  $ write() { EDITOR="$PWD/../write '$1'" car edit TEC >/dev/null; }
  $ write 'I teach people\nto print.\n'; write 'I teach people\nto scan.\n'; write 'I teach everybody\nto scan.\n'
  $ car diff TEC@1
  --- 3-technology/statement.md@1
  +++ 3-technology/statement.md (now)
  @@ -1,2 +1,2 @@
  -I teach people
  -to print.
  +I teach everybody
  +to scan.
  $ car diff TEC@1 TEC@2
  --- 3-technology/statement.md@1
  +++ 3-technology/statement.md@2
  @@ -1,2 +1,2 @@
   I teach people
  -to print.
  +to scan.
  $ car diff 3-technology/statement.md@2 TEC
  --- 3-technology/statement.md@2
  +++ 3-technology/statement.md (now)
  @@ -1,2 +1,2 @@
  -I teach people
  +I teach everybody
   to scan.

It ends with 0 whether there is a difference or not:

  $ cp 3-technology/statement.md ../kept; cp .car/history/3-technology/statement.md/1-* 3-technology/statement.md
  $ car diff TEC@1
  3-technology/statement.md@1 and what stands there now are the same.
  $ car diff TEC@1 TEC@1
  3-technology/statement.md@1 and 3-technology/statement.md@1 are the same.
  $ car diff TEC@1 --json
  {
    "from": {
      "path": "3-technology/statement.md",
      "number": 1
    },
    "to": {
      "path": "3-technology/statement.md",
      "number": null
    },
    "same": true,
    "difference": ""
  }
  $ cp ../kept 3-technology/statement.md

As JSON:

  $ car diff technology@2 --json
  {
    "from": {
      "path": "3-technology/statement.md",
      "number": 2
    },
    "to": {
      "path": "3-technology/statement.md",
      "number": null
    },
    "same": false,
    "difference": "--- 3-technology/statement.md@2\n+++ 3-technology/statement.md (now)\n@@ -1,2 +1,2 @@\n-I teach people\n+I teach everybody\n to scan.\n"
  }

What stands in a text cannot steer the terminal, and there are colours on one only:

  $ printf 'a\033[31mb\n' >3-technology/statement.md; car diff TEC@1
  --- 3-technology/statement.md@1
  +++ 3-technology/statement.md (now)
  @@ -1,2 +1 @@
  -I teach people
  -to print.
  +a\u{1b}[31mb
  $ script -qe -E never -c "TERM=xterm car diff TEC@1" /dev/null </dev/null | tail -1 | od -c | head -2
  0000000 033   [   3   2   m   +   a   \   u   {   1   b   }   [   3   1
  0000020   m   b 033   [   0   m  \r  \n
  $ script -qe -E never -c "NO_COLOR=1 TERM=xterm car diff TEC@1" /dev/null </dev/null | tail -1 | od -c | head -2
  0000000   +   a   \   u   {   1   b   }   [   3   1   m   b  \r  \n
  0000017

What PATH says does not matter: diff is run from its one place, and nothing is written:

  $ mkdir ../bin; printf '#!/bin/sh\necho wrong\n' >../bin/diff; chmod +x ../bin/diff
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state); PATH="$PWD/../bin:$PATH" car diff TEC@1 TEC@2 | head -2
  --- 3-technology/statement.md@1
  +++ 3-technology/statement.md@2

When it cannot:

  $ car diff TEC
  car: error: TEC: which version is meant is not said
  car: hint: write its number behind it, as in TEC@1; 'car history TEC' lists them
  [2]
  $ car diff TEC@9
  car: error: 3-technology/statement.md@9: there is no version of that number
  car: hint: 'car history 3-technology/statement.md' lists them
  [2]
  $ car diff TEC@1 TEC@9
  car: error: 3-technology/statement.md@9: there is no version of that number
  car: hint: 'car history 3-technology/statement.md' lists them
  [2]
  $ car diff 3-tecnology/statement.md@1
  car: error: 3-tecnology/statement.md: there is no such text in the record
  car: hint: did you mean '3-technology/statement.md'?
  [2]
  $ car diff COM@1
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car diff
  car: error: car diff: PATH@N is missing
  car: hint: 'car diff --help' shows how it is written
  [2]
  $ car diff TEC@1 TEC@2 TEC@3
  car: error: TEC@3: 'car diff' takes no such argument
  car: hint: 'car diff --help' shows how it is written
  [2]
  $ car -C / diff TEC@1
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ rm 3-technology/statement.md; car diff TEC@1
  car: error: */DoeJane/3-technology/statement.md: nothing stands there now (glob)
  car: hint: compare with another version; 'car history 3-technology/statement.md' lists them
  [1]
