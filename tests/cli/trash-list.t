What was taken out of the record, and is kept:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car trash list
  The trash is empty.
  $ car trash list --json
  {
    "things": []
  }
  $ car set choose technology >/dev/null
  $ echo books >../a.txt; car add-artifact TEC-4 ../a.txt >/dev/null
  $ echo "my life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null
  $ echo "my whole life" >../cv.txt; car add-artifact resume ../cv.txt --as-of 2026-05-03 >/dev/null
  $ car set drop TEC --yes --as-of 2026-05-04 >/dev/null
  $ car trash list
  20260503T000000Z-1  2026-05-03T00:00:00Z        8 B  1-introduction/cv.txt
  20260504T000000Z-1  2026-05-04T00:00:00Z      404 B  3-technology (2 files)
  Next: 'car trash restore ID' puts one back. Nothing here is deleted but by 'car trash purge'.
  $ car trash list --json
  {
    "things": [
      {
        "id": "20260503T000000Z-1",
        "was": "1-introduction/cv.txt",
        "what": "document",
        "since": "2026-05-03T00:00:00Z",
        "files": 1,
        "size": 8,
        "place": ".car/trash/20260503T000000Z-1/1-introduction/cv.txt"
      },
      {
        "id": "20260504T000000Z-1",
        "was": "3-technology",
        "what": "section",
        "since": "2026-05-04T00:00:00Z",
        "files": 2,
        "size": 404,
        "place": ".car/trash/20260504T000000Z-1/3-technology"
      }
    ]
  }

It only reads, and what a record holds that is read only as well:

  $ chmod -R a-w .; car trash list | wc -l; chmod -R u+w .
  3

What lies there of another origin is shown as far as its name tells, and cannot steer the terminal:

  $ mkdir -p .car/trash/in-the-way-1/3-technology/evidence .car/trash/mine .car/trash/empty
  $ echo x >.car/trash/in-the-way-1/3-technology/evidence/$'a\033[31m.txt'; echo a >.car/trash/mine/a; echo b >.car/trash/mine/b
  $ car trash list
  mine                -                           4 B   (2 files)
  in-the-way-1        -                           2 B  3-technology/evidence/a\u{1b}[31m.txt
  20260503T000000Z-1  2026-05-03T00:00:00Z        8 B  1-introduction/cv.txt
  20260504T000000Z-1  2026-05-04T00:00:00Z      404 B  3-technology (2 files)
  Next: 'car trash restore ID' puts one back. Nothing here is deleted but by 'car trash purge'.

When it cannot:

  $ car trash list all
  car: error: all: 'car trash list' takes no such argument
  car: hint: 'car trash list --help' shows how it is written
  [2]
  $ car trash
  car: error: car trash: a second word is missing
  car: hint: 'car trash --help' lists them
  [2]
  $ car -C / trash list
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
