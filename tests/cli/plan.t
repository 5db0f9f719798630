The planning worksheet is the candidate's alone.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose TEC >/dev/null
  $ car plan TEC-4
  TEC-4   Discuss suitable technology use by different kinds of users.
          nothing is planned yet
  This is for you alone: a plan never leaves with a submission.
  $ car plan TEC-4 --suggestion a --primary "the handout on passwords" --secondary "letter of my supervisor"
  TEC-4   Discuss suitable technology use by different kinds of users.
          suggestion  4a
          primary     the handout on passwords
          secondary   letter of my supervisor
  This is for you alone: a plan never leaves with a submission.
  $ car plan TEC-4 --secondary "" --other "ask Ann for a photograph" --json
  {
    "plans": [
      {
        "competency": "TEC-4",
        "suggestion": "4a",
        "primary": "the handout on passwords",
        "secondary": "",
        "other": "ask Ann for a photograph"
      }
    ]
  }
  $ car plan TEC | grep -c "nothing is planned yet"
  8
  $ sed -n '/plan/,$p' 3-technology/section.toml
  [[plan]]
  competency = 4
  primary = "the handout on passwords"
  suggestion = "4a"
  other = "ask Ann for a photograph"
  $ car undo | head -1
  Took back: planned TEC-4 (2026-05-02T09:30:00Z).
  $ car plan TEC-4 | grep secondary
          secondary   letter of my supervisor

What cannot be planned is told:

  $ car plan TEC --primary x
  car: error: TEC: a plan is made for one competency
  car: hint: name it as in TEC-1
  [2]
  $ car plan resume
  car: error: resume: is a place of the introduction, for which nothing is planned
  car: hint: name a set or a competency; 'car set list' lists the sets
  [2]
  $ car plan TEC-4 --suggestion z
  car: error: z: * (glob)
  car: hint: * (glob)
  [2]
  $ car plan TEC-44
  car: error: TEC-44: * (glob)
  car: hint: * (glob)
  [2]
  $ car plan ACC-1
  car: error: ACC: 'Access Services' is not one of your sets
  car: hint: 'car set choose access-services' gives it a section
  [1]
  $ cd ..; car plan TEC
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
