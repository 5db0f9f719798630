What was taken out of the record, and is kept:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car trash list
  $ car trash list --json
  $ car set choose technology >/dev/null
  $ echo books >../a.txt; car add-artifact TEC-4 ../a.txt >/dev/null
  $ echo "my life" >../cv.txt; car add-artifact resume ../cv.txt >/dev/null
  $ echo "my whole life" >../cv.txt; car add-artifact resume ../cv.txt --as-of 2026-05-03 >/dev/null
  $ car set drop TEC --yes --as-of 2026-05-04 >/dev/null
  $ car trash list
  $ car trash list --json

It only reads, and what a record holds that is read only as well:

  $ chmod -R a-w .; car trash list | wc -l; chmod -R u+w .

What lies there of another origin is shown as far as its name tells, and cannot steer the terminal:

  $ mkdir -p .car/trash/in-the-way-1/3-technology/evidence .car/trash/mine .car/trash/empty
  $ echo x >.car/trash/in-the-way-1/3-technology/evidence/$'a\033[31m.txt'; echo a >.car/trash/mine/a; echo b >.car/trash/mine/b
  $ car trash list

When it cannot:

  $ car trash list all
  $ car trash
  $ car -C / trash list
