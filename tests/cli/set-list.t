The sets of the program: code, title, kind and how many competencies.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set list
  FND  Foundations of Library Services     core      12
  COM  Communication and Teamwork          core       9
  TEC  Technology                          core       9
  ACC  Access Services                     elective  13
  ARA  Adult Readers' Advisory Services    elective  12
  CAT  Cataloging and Classification       elective   8
  COL  Collection Management               elective  10
  REF  Reference and Information Services  elective   9
  SUP  Supervision and Management          elective  16
  YTH  Youth Services                      elective  12
  A certification needs 3 core sets and 3 elective sets; 'car set choose SET' gives one a section.

Where yours are:

  $ car set list --chosen
  No set is chosen yet.
  A certification needs 3 core sets and 3 elective sets; 'car set choose SET' gives one a section.
  $ car set choose technology >/dev/null; car set choose ACC --route course >/dev/null
  $ car set list --chosen
  TEC  Technology       core       9  section 3, by portfolio, open
  ACC  Access Services  elective  13  section 4, by course, open
  A certification needs 3 core sets and 3 elective sets; 'car set choose SET' gives one a section.
  $ car set list --chosen --json
  {
    "sets": [
      {
        "code": "TEC",
        "slug": "technology",
        "title": "Technology",
        "kind": "core",
        "competencies": 9,
        "section": 3,
        "folder": "3-technology",
        "route": "portfolio",
        "state": "open"
      },
      {
        "code": "ACC",
        "slug": "access-services",
        "title": "Access Services",
        "kind": "elective",
        "competencies": 13,
        "section": 4,
        "folder": "4-access-services",
        "route": "course",
        "state": "open"
      }
    ],
    "core_needed": 3,
    "electives_needed": 3
  }
  $ car set list | grep -c section
  3

It works from any folder of the record, and from a read-only one:

  $ cd 3-technology; car set list --chosen | head -1; cd ..
  TEC  Technology       core       9  section 3, by portfolio, open
  $ chmod -R a-w .; car set list --chosen | head -1; chmod -R u+w .
  TEC  Technology       core       9  section 3, by portfolio, open

When it cannot:

  $ car -C / set list
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ car set list technology
  car: error: technology: 'car set list' takes no such argument
  car: hint: 'car set list --help' shows how it is written
  [2]
  $ sed -i 's/^route = .*/route = portfolio/' 3-technology/section.toml
  $ car set list
  car: error: */DoeJane/3-technology/section.toml:6: is not well-formed TOML: Error while parsing value: could not determine value type (glob)
  car: hint: open it in a text editor and mend that line
  [3]
  $ car set list --json
  {
    "error": {
      "kind": "failed",
      "exit_code": 3,
      "subject": "*/DoeJane/3-technology/section.toml:6", (glob)
      "reason": "is not well-formed TOML: Error while parsing value: could not determine value type",
      "hint": "open it in a text editor and mend that line"
    }
  }
  [3]
