A better version takes the place of a filed document; what was said of it stays.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose technology >/dev/null
  $ echo books >../booklist.txt; echo "more books" >../booklist-final.txt; echo pdf >../booklist.pdf
  $ car add-artifact TEC-4 ../booklist.txt --title "Booklist" --kind handout >/dev/null
  $ car replace booklist.txt ../booklist-final.txt
  $ cat 3-technology/evidence/booklist.txt; cat .car/history/3-technology/evidence/booklist.txt/*
  $ grep -A8 'file = ' 3-technology/section.toml
  $ car validate TEC --json | jq -r '.findings[].rule' | grep -c artifact-changed
  $ car replace booklist.txt ../booklist.pdf --json
  $ ls 3-technology/evidence; find .car/trash -type f -exec cat {} +
  $ car log | tail -2

Each way to fail, and nothing is changed:

  $ echo other >../other.txt; car add-artifact TEC-5 ../other.txt >/dev/null
  $ : >../empty.txt; ln -s other.txt ../link.txt; mkdir ../folder
  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car replace booklist.txt ../booklist.txt
  $ car replace booklist.pdf ../booklist.pdf
  $ car replace booklist.pdf ../other.txt
  $ car replace booklist.pdf ../none.pdf
  $ car replace booklist.pdf ../empty.txt
  $ car replace booklist.pdf ../link.txt
  $ car replace booklist.pdf ../folder
  $ car replace booklist.pdf
  $ car -C / replace booklist.pdf other.txt
  $ test "$(state)" = "$before" && echo "as before"
