After the certification, or before it: what was attended and learned, with a document that shows it.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ echo badge >../badge.pdf; echo transcript >../transcript.pdf; echo webinar >../webinar.txt
  $ car activity add --title "Library Technology Day" --hours 6 --date 2026-05-02 --kind technology ../badge.pdf
  Filed activities/badge.pdf as an activity of 6 h.
  Next: 'car activity list' shows what counts.
  $ car activity add --title "Metadata" --count 1 --unit "semester credit" --date 2026-06-30 ../transcript.pdf --json
  {
    "file": "activities/transcript.pdf",
    "size": 11,
    "sha256": "*", (glob)
    "title": "Metadata",
    "minutes": 900,
    "date": "2026-06-30"
  }
  $ sed -n '/activity/,$p' 10-continuing/section.toml | head -9
  [[activity]]
  file = "activities/badge.pdf"
  size = 6
  sha256 = "*" (glob)
  filed = 2026-05-02T09:30:00Z
  title = "Library Technology Day"
  kind = "technology"
  date = 2026-05-02
  minutes = 360
  $ car validate | grep -c activities
  0
  [1]

The last one is taken back, and another document takes the place of one:

  $ car undo
  Took back: filed the activity activities/transcript.pdf (2026-05-02T09:30:00Z).
    10-continuing/activities/transcript.pdf
    10-continuing/section.toml
  Next: 'car redo' makes it again.
  $ car replace badge.pdf ../webinar.txt >/dev/null; ls 10-continuing/activities
  webinar.txt

What is wrong is told, and nothing is filed:

  $ before=$(find . -type f | sort | sha256sum)
  $ car activity add ../badge.pdf --title x --date 2026-05-02
  car: error: car activity add: how long it was is not said
  car: hint: say '--hours 6', or '--count 1 --unit "semester credit"'
  [2]
  $ car activity add ../badge.pdf --title x --date 2026-05-02 --hours 6 --count 2 --unit "conference day"
  car: error: car activity add: has both --hours and a unit
  car: hint: say '--hours 6', or '--count 1 --unit "semester credit"'
  [2]
  $ car activity add ../badge.pdf --title x --date 2026-05-02 --hours six
  car: error: --hours: 'six' is no number of hours
  car: hint: write it like 6, 1.5 or 1:30
  [2]
  $ car activity add ../badge.pdf --title x --date 2026-05-02 --hours 0
  car: error: ../badge.pdf: the activity has no length that can be counted
  car: hint: say how long it was with --hours, as in '--hours 6' or '--hours 1:30'
  [2]
  $ car activity add ../badge.pdf --title x --date 2026-05-02 --unit "semester credits"
  car: error: semester credits: is no unit that the program turns into hours
  car: hint: did you mean 'semester credit'?
  [2]
  $ car activity add ../badge.pdf --title x --date 2026-05-02 --hours 1 --kind sport
  car: error: sport: is no kind of activity that the program asks hours of
  car: hint: it knows technology
  [2]
  $ car activity add ../badge.pdf --date 2026-05-02 --hours 1
  car: error: car activity add: --title is missing
  car: hint: add --title TEXT
  [2]
  $ car activity add ../webinar.txt --title x --date 2026-05-02 --hours 1
  car: error: ../webinar.txt: is filed already, as 'activities/webinar.txt'
  car: hint: 'car activity list' shows what is filed; 'car remove' takes one out
  [1]
  $ car activity add ../absent.pdf --title x --date 2026-05-02 --hours 1
  car: error: ../absent.pdf: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ [ "$before" = "$(find . -type f | sort | sha256sum)" ]
  $ cd ..; car activity add badge.pdf --title x --date 2026-05-02 --hours 1
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ car init Fire --name "Jane Doe" --program first-aid-instructor --no-passphrase >/dev/null
  $ car activity add -C Fire badge.pdf --title x --date 2026-05-02 --hours 1
  car: error: * (glob)
  car: hint: 'car guide' lists what it says
  [1]
