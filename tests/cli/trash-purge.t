The one command that deletes: from the trash, for good.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car trash purge --all
  The trash is empty.
  $ for text in one two three four; do echo $text >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; done
  $ car trash list | grep -v Next
  20260502T093000Z-1  2026-05-02T09:30:00Z        4 B  1-introduction/cv.txt
  20260502T093000Z-2  2026-05-02T09:30:00Z        4 B  1-introduction/cv.txt
  20260502T093000Z-3  2026-05-02T09:30:00Z        6 B  1-introduction/cv.txt

It shows what it deletes, and asks; without a terminal to ask on it does not guess:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car trash purge --all
  20260502T093000Z-1  1-introduction/cv.txt, 4 B
  20260502T093000Z-2  1-introduction/cv.txt, 4 B
  20260502T093000Z-3  1-introduction/cv.txt, 6 B
  car: error: there is no terminal to ask on: Delete 3 things for good?
  car: hint: add --yes to answer yes to every question
  [2]
  $ script -qe -E never -c "car trash purge 20260502T093000Z-2" /dev/null <<<"no" | tr -d '\r'
  20260502T093000Z-2  1-introduction/cv.txt, 4 B
  Delete 1 thing for good? [y/N] car: error: car trash purge: not deleted
  car: hint: nothing was changed
  $ test "$(state)" = "$before" && echo "as before"
  as before
  $ car trash purge 20260502T093000Z-2 --yes
  20260502T093000Z-2  1-introduction/cv.txt, 4 B
  Deleted 1 thing (4 B).
  $ find .car/trash .car/cache -type f; cat 1-introduction/cv.txt
  .car/trash/20260502T093000Z-1/1-introduction/cv.txt
  .car/trash/20260502T093000Z-3/1-introduction/cv.txt
  four
  $ car log | tail -1
  2026-05-02T09:30:00Z  deleted from the trash: 1-introduction/cv.txt

Nothing brings it back:

  $ car undo
  car: error: deleted from the trash: 1-introduction/cv.txt: what was deleted cannot be brought back
  car: hint: take it from a backup of this record
  [1]
  $ car trash purge 20260502T093000Z-3 20260502T093000Z-3 --yes --json
  20260502T093000Z-3  1-introduction/cv.txt, 6 B
  {
    "deleted": [
      {
        "id": "20260502T093000Z-3",
        "was": "1-introduction/cv.txt",
        "files": 1,
        "size": 6
      }
    ]
  }
  $ car trash purge --all --yes 2>/dev/null
  Deleted 1 thing (4 B).
  $ car trash list; cat 1-introduction/cv.txt
  The trash is empty.
  four

When it cannot, nothing is deleted:

  $ echo five >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; before=$(state)
  $ car trash purge
  car: error: car trash purge: what to delete is not said
  car: hint: name things by their ids in 'car trash list', or all with --all
  [2]
  $ car trash purge --all 20260502T093000Z-1
  car: error: car trash purge: has both ids and --all
  car: hint: name things by their ids in 'car trash list', or all with --all
  [2]
  $ car trash purge 2025 --yes
  car: error: 2025: there is no such thing in the trash
  car: hint: 'car trash list' shows what is in it
  [2]
  $ car trash purge 20260502T093000Z-1 2025 --yes
  car: error: 2025: there is no such thing in the trash
  car: hint: 'car trash list' shows what is in it
  [2]
  $ car -C / trash purge --all
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ flock . car trash purge --all --yes
  20260502T093000Z-1  1-introduction/cv.txt, 5 B
  car: error: */DoeJane: another car is changing it at this moment (glob)
  car: hint: wait until it is done and try again
  [6]
  $ test "$(state)" = "$before" && echo "as before"
  as before

Of a submission that was withdrawn it says what will not be possible any more:

  $ mkdir -p .car/trash/20260503T000000Z-1/submissions/technology-1; echo x >.car/trash/20260503T000000Z-1/submissions/technology-1/x.asics
  $ car trash purge 20260503 --yes
  20260503T000000Z-1  submissions/technology-1, 2 B; if the office has it, its receipt cannot bring it back
  Deleted 1 thing (2 B).
