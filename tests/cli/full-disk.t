A disk that is full: what was there stays, and what cannot be filed is said to be not filed.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ mkdir disk
  $ mount -t tmpfs -o size=1m none disk 2>/dev/null || { echo "skipped: only root may mount a small disk" >&2; exit 80; }
  $ disk=$PWD/disk; trap 'cd /; umount -l "$disk"' EXIT
  $ car init disk/DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd disk/DoeJane
  $ car set choose technology >/dev/null
  $ echo small >../../small.txt; head -c 2000000 /dev/urandom >../../large.bin
  $ car add-artifact TEC-1 ../../small.txt >/dev/null
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car add-artifact TEC-4 ../../large.bin
  car: error: */disk/DoeJane: there is no room on this disk: 2.0 MB are needed, and * are free (glob)
  car: hint: free some space, or file something smaller; nothing was changed
  [3]
  $ car add-artifact TEC-4 ../../small.txt ../../large.bin 2>/dev/null
  [3]
  $ test "$(state)" = "$before" && echo "as before"
  as before

With ever less room, until there is none: whatever was confirmed is there, and whatever was not is not:

  $ for room in $(seq 0 4 200); do
  >   rm -f ../fill; left=$(df --output=avail -k . | tail -1)
  >   head -c $(((left - room) * 1024)) /dev/zero >../fill 2>/dev/null
  >   head -c 9000 /dev/urandom >../../next.bin
  >   car add-artifact TEC-2 ../../next.bin >/dev/null 2>&1; code=$?
  >   digest=$(sha256sum <../../next.bin | cut -d' ' -f1)
  >   rm -f ../fill
  >   car set list >/dev/null || echo "room $room: the record cannot be read"
  >   car set route TEC portfolio >/dev/null  # carries out what was committed
  >   car add-artifact TEC-1 ../../small.txt >/dev/null
  >   if [ $code = 0 ] && ! grep -q "$digest" 3-technology/section.toml; then echo "room $room: confirmed and not there"; fi
  >   [ $code = 0 ] || [ $code = 3 ] || echo "room $room: ended with $code"
  >   for file in $(sed -n 's/^file = "\(.*\)"/\1/p' 3-technology/section.toml); do
  >     [ -e "3-technology/$file" ] || echo "room $room: $file is listed and not there"
  >   done
  >   echo $code >>../../codes
  > done
  $ sort -u ../../codes; find .car/intent -type f
  0
  3
  $ cat 3-technology/evidence/small.txt
  small
  $ (cd 3-technology; sed -n 's/^file = "\(.*\)"/\1/p; s/^sha256 = "\(.*\)"/\1/p' section.toml | paste - - | awk '{print $2 "  " $1}' | sha256sum -c --quiet && echo "all whole")
  all whole
