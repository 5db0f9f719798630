The one command that deletes: from the trash, for good.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car trash purge --all
  $ for text in one two three four; do echo $text >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; done
  $ car trash list | grep -v Next

It shows what it deletes, and asks; without a terminal to ask on it does not guess:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car trash purge --all
  $ script -qe -E never -c "car trash purge 20260502T093000Z-2" /dev/null <<<"no" | tr -d '\r'
  $ test "$(state)" = "$before" && echo "as before"
  $ car trash purge 20260502T093000Z-2 --yes
  $ find .car/trash .car/cache -type f; cat 1-introduction/cv.txt
  $ car log | tail -1

Nothing brings it back:

  $ car undo
  $ car trash purge 20260502T093000Z-3 20260502T093000Z-3 --yes --json
  $ car trash purge --all --yes 2>/dev/null
  $ car trash list; cat 1-introduction/cv.txt

When it cannot, nothing is deleted:

  $ echo five >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; before=$(state)
  $ car trash purge
  $ car trash purge --all 20260502T093000Z-1
  $ car trash purge 2025 --yes
  $ car trash purge 20260502T093000Z-1 2025 --yes
  $ car -C / trash purge --all
  $ flock . car trash purge --all --yes
  $ test "$(state)" = "$before" && echo "as before"

Of a submission that was withdrawn it says what will not be possible any more:

  $ mkdir -p .car/trash/20260503T000000Z-1/submissions/technology-1; echo x >.car/trash/20260503T000000Z-1/submissions/technology-1/x.asics
  $ car trash purge 20260503 --yes
