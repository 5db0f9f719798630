The commands that change a record, when the record cannot be used. They all fail alike, and change nothing.

  $ export SOURCE_DATE_EPOCH=1777714200 EDITOR=$PWD/write
  $ printf '#!/bin/sh\necho text >"$1"\n' >write; chmod +x write
  $ here=$PWD; car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose TEC >/dev/null; car set choose ACC --route course >/dev/null; car set choose CAT --route recognition >/dev/null
  $ echo text >../file.txt; echo more >../more.txt; car add-artifact TEC-4 ../file.txt >/dev/null; echo changed >3-technology/evidence/file.txt
  $ state() { find . \( -path ./.car/drafts -o -path ./.car/cache \) -prune -o -type f -exec sha256sum {} + | sort | sha256sum; }
  $ each() {
  >   for line in "set choose COM" "set route TEC course" "set drop TEC --yes" "add-artifact TEC-4 $here/more.txt" \
  >       "attach-ccc ACC $here/more.txt" "attach-recognition CAT $here/more.txt --agreement x" "accept TEC-4" \
  >       "edit TEC"; do
  >     car "$@" $line 2>&1 | sed "s#$here#…#g" | head -1; echo "${PIPESTATUS[0]}"
  >   done | sort | uniq -c | sort -rn
  > }

There is none:

  $ each -C /
        8 car: error: /: there is no record here
        8 4
  $ car -C / set choose COM
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]

It was made by a newer version:

  $ before=$(state)
  $ cp -a . ../newer; sed -i 's/^format = 1/format = 2/' ../newer/car.toml
  $ each -C ../newer
        8 car: error: …/newer/car.toml: this record was made by a newer version of car
        8 5
  $ car -C ../newer set list
  car: error: */newer/car.toml: this record was made by a newer version of car (glob)
  car: hint: install that version
  [5]
  $ cp -a . ../newer-set; sed -i 's/^format = 1/format = 2/' ../newer-set/3-technology/section.toml
  $ car -C ../newer-set add-artifact TEC-4 ../more.txt
  car: error: */newer-set/3-technology/section.toml: was written by a newer version of car (glob)
  car: hint: install that version
  [5]
  $ cp -a . ../newer-pack; sed -i 's/^format = 1/format = 2/' ../newer-pack/program/program.toml
  $ car -C ../newer-pack add-artifact TEC-4 ../more.txt
  car: error: */newer-pack/program/program.toml: this program pack is for a newer version of car (glob)
  car: hint: install that version
  [5]

A file of it is damaged; the line is named:

  $ cp -a . ../damaged; sed -i 's/^size = .*/size = many/' ../damaged/3-technology/section.toml
  $ grep -n many ../damaged/3-technology/section.toml
  11:size = many
  $ each -C ../damaged
        8 car: error: …/damaged/3-technology/section.toml:11: is not well-formed TOML: Error while parsing value: could not determine value type
        8 3
  $ car -C ../damaged set list
  car: error: */damaged/3-technology/section.toml:11: is not well-formed TOML: Error while parsing value: could not determine value type (glob)
  car: hint: open it in a text editor and mend that line
  [3]
  $ cp -a . ../damaged-two; sed -i 's/^size = .*/size = "many"/; s/^sha256 = .*/sha256 = "short"/' ../damaged-two/3-technology/section.toml
  $ car -C ../damaged-two set list
  car: error: */damaged-two/3-technology/section.toml:11: [[artifact]]: 'size' is not a whole number (and 1 fault more) (glob)
  car: hint: open it in a text editor and mend that line, or take the last good one from .car/history
  [3]
  $ cp -a . ../damaged-car; sed -i 's/^name = .*/name = /' ../damaged-car/car.toml
  $ car -C ../damaged-car set list
  car: error: */damaged-car/car.toml:5: is not well-formed TOML: Error while parsing key-value pair: expected value, saw '\n' (glob)
  car: hint: open it in a text editor and mend that line
  [3]
  $ cp -a . ../damaged-pack; rm ../damaged-pack/program/sets/technology.toml
  $ car -C ../damaged-pack set list
  car: error: */damaged-pack/program/sets/technology.toml: there is no such file (and 2 faults more) (glob)
  car: hint: 'car program check */damaged-pack/program' names all faults of the pack (glob)
  [3]
  $ cp -a . ../no-pack; rm -r ../no-pack/program
  $ car -C ../no-pack set list
  car: error: */no-pack/program: the copy of the program is missing (glob)
  car: hint: take it back from a backup of this record
  [3]

Another process is changing it:

  $ exec 9<.; flock 9
  $ each
        8 car: error: …/DoeJane: another car is changing it at this moment
        8 6
  $ car set choose COM
  car: error: */DoeJane: another car is changing it at this moment (glob)
  car: hint: wait until it is done and try again
  [6]
  $ car set list --chosen | wc -l
  4
  $ exec 9<&-
  $ test "$(state)" = "$before" && echo "as before"
  as before

It is read-only:

  $ chmod -R a-w .
  $ each
        8 car: error: …/DoeJane: cannot change the record: Permission denied
        8 3
  $ car set choose COM
  car: error: */DoeJane: cannot change the record: Permission denied (glob)
  car: hint: check who owns it and whether you may read and write it
  [3]
  $ car set list --chosen | wc -l; car log | wc -l
  4
  5
  $ chmod -R u+w .
  $ test "$(state)" = "$before" && echo "as before"
  as before

What was written in an editor meanwhile is not lost:

  $ cat .car/drafts/3-technology/statement.md/statement.md
  text
