What undo took back is made again.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ own() { find . -path ./.car -prune -o -name log.jsonl -o -type f -exec sha256sum {} + | sort -k2; }
  $ car set choose technology >/dev/null; own >../1
  $ car redo
  $ echo "my life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; own >../2
  $ echo "my whole life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null; own >../3
  $ for i in 1 2 3; do car undo | sed 1q; done
  $ car redo; own | diff ../1 -
  $ car redo --json; own | diff ../2 -
  $ car redo | sed 1q; own | diff ../3 -
  $ car redo
  $ car undo | sed 1q; own | diff ../2 -
  $ car log | tail -2

Once something else is changed, nothing can be made again; it is in the trash still:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ car set route TEC course >/dev/null; before=$(state)
  $ car redo
  $ test "$(state)" = "$before" && echo "as before"
  $ car trash list | grep -v Next

What was touched since is named:

  $ car undo >/dev/null; echo "# by hand" >>3-technology/section.toml; before=$(state)
  $ car redo
  $ car redo it
  $ car -C / redo
  $ flock . car redo
  $ test "$(state)" = "$before" && echo "as before"
