Whom to call, and whether somebody would answer now: Saturday noon in Chicago is the evening in Europe.

  $ car support --program lssc --as-of 2026-05-02T18:00:00Z
  1-866-LiveText (1-866-548-3839) (historic)
  This is the help line of the system that hosted these records in the past, with
  the hours it had then. It does not answer questions about car, and may not be in
  service any more.
  
  Hours in America/Chicago, where it is Sat 13:00 now:
    regular (would be closed now)
      Mon Tue Wed Thu      07:00 to 21:00
      Fri                  07:00 to 18:00
      Sun                  14:00 to 19:00
    end of term (would be open now)
      Mon Tue Wed Thu      07:00 to 21:00
      Fri                  07:00 to 18:00
      Sat Sun              13:00 to 21:00
  $ TZ=Europe/Berlin car support --program lssc --as-of 2026-05-02T18:00:00Z | grep now
  Hours in America/Chicago, where it is Sat 13:00 now:
    regular (would be closed now)
    end of term (would be open now)

In winter the same hour of the clock is another one of the world's:

  $ for time in 2026-01-12T12:59:59Z 2026-01-12T13:00:00Z 2026-01-13T02:59:59Z 2026-01-13T03:00:00Z 2026-07-13T11:59:59Z 2026-07-13T12:00:00Z; do
  >   echo "$time $(car support --program lssc --as-of $time --json | jq -c '[.periods[].open_now]')"
  > done
  2026-01-12T12:59:59Z [false,false]
  2026-01-12T13:00:00Z [true,true]
  2026-01-13T02:59:59Z [true,true]
  2026-01-13T03:00:00Z [false,false]
  2026-07-13T11:59:59Z [false,false]
  2026-07-13T12:00:00Z [true,true]
  $ car support --program lssc --as-of 2026-05-02T18:00:00Z --json | jq -c '.telephone, .historic, .periods[0].hours[1]'
  "1-866-LiveText (1-866-548-3839)"
  true
  {"days":["Fri"],"from":"07:00","to":"18:00"}

A program without a help line:

  $ car support --program first-aid-instructor
  First-Aid Instructor of the Fire Brigade names no help line.
  $ car support --program first-aid-instructor --json
  {
    "program": "first-aid-instructor"
  }

In a record it is that of its program:

  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null
  $ car -C DoeJane support | head -1
  1-866-LiveText (1-866-548-3839) (historic)

Each way to fail:

  $ car support
  car: error: *: there is no record here, so it is not known which program (glob)
  car: hint: name one, as in 'car support --program lssc'
  [4]
  $ car support --program nothing
  car: error: nothing: there is no such program, and no folder of one
  car: hint: the programs that came with car: first-aid-instructor, lssc
  [2]
  $ cp -r "$CAR_SOURCE/schemas/programs/lssc" mine
  $ sed -i 's|America/Chicago|America/Chikago|' mine/program.toml
  $ car support --program ./mine
  car: error: America/Chikago: this computer does not know the time zone
  car: hint: install the package tzdata; if that is there, the program misspells its time zone
  [3]
  $ sed -i 's|from = "14:00"|from = "25:00"|; s|"Sat", "Sun"|"Sa", "Sun"|' mine/program.toml
  $ car program check mine
  mine/program.toml:378: [[hours]]: from: '25:00' is no time of the day such as 07:30
  mine/program.toml:395: [[hours]]: days: 'Sa' is none of Mon, Tue, Wed, Thu, Fri, Sat, Sun
  2 faults in the program pack. Mend them in any text editor, and check it again.
  [1]
