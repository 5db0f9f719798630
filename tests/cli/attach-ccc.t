The certificate of a course, of any kind, as the provider sent it:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose access-services --route course >/dev/null; car set choose TEC >/dev/null
  $ echo "certificate 1" >../ccc.pdf; echo "certificate 2" >../"Zeugnis Prüfung.pdf"
  $ car attach-ccc access-services ../ccc.pdf --provider "State Library" --course "Circulation" --completed 2026-05-02
  Filed certificates/ccc.pdf as a certificate of course completion for Access Services.
  Next: another certificate if the set needs several, or 'car validate ACC' checks the set.
  $ cat 3-access-services/certificates/ccc.pdf
  certificate 1
  $ sed -n '/certificate/,$p' 3-access-services/section.toml
  [[certificate]]
  file = "certificates/ccc.pdf"
  size = 14
  sha256 = "e79f7e976462238331fd3e33ad0ceb98f690f751372ac721c9af96ae837ce019"
  filed = 2026-05-02T09:30:00Z
  provider = "State Library"
  course = "Circulation"
  completed = 2026-05-02

A set may need several:

  $ car attach-ccc ACC ../Zeugnis*.pdf --provider "State Library" --course "Lending" --completed 2026-04-01 --part "second half" --signed-by "M. Roe" --reference "SL-77" --json
  {
    "set": "access-services",
    "file": "certificates/Zeugnis Prüfung.pdf",
    "size": 14,
    "sha256": "6155966651753b33d809e2fd777f045bda09db4af2bf6bfb1f0e3302d3ae53c2",
    "provider": "State Library",
    "course": "Lending",
    "completed": "2026-04-01",
    "part": "second half",
    "signed_by": "M. Roe",
    "reference": "SL-77"
  }
  $ car log | tail -1
  2026-05-02T09:30:00Z  filed the certificate certificates/Zeugnis Prüfung.pdf under ACC

When it cannot, nothing is changed:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car attach-ccc ACC ../ccc.pdf
  car: error: ../ccc.pdf: is filed already, as 'certificates/ccc.pdf'
  car: hint: 'car show ACC' lists what is filed
  [1]
  $ car attach-ccc TEC ../ccc.pdf
  car: error: TEC: Technology is on the portfolio route
  car: hint: 'car set route TEC course' changes it; what is filed stays
  [1]
  $ car attach-ccc COM ../ccc.pdf
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car attach-ccc acces ../ccc.pdf --completed 2026-02-30
  car: error: --completed: '2026-02-30' is no day of the calendar
  car: hint: write it like 2026-05-02: year, month, day
  [2]
  $ car attach-ccc underwater ../ccc.pdf
  car: error: underwater: there is no such set in LSSC
  car: hint: 'car set list' lists the sets
  [2]
  $ car attach-ccc ACC
  car: error: car attach-ccc: FILE is missing
  car: hint: 'car attach-ccc --help' shows how it is written
  [2]
  $ car attach-ccc ACC ../ccc.pdf ../Zeugnis*.pdf
  car: error: ../Zeugnis Prüfung.pdf: 'car attach-ccc' takes no such argument
  car: hint: 'car attach-ccc --help' shows how it is written
  [2]
  $ car attach-ccc ACC ../none.pdf
  car: error: ../none.pdf: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car attach-ccc ACC ..
  car: error: ..: is a folder, not a file
  car: hint: name the documents in it one by one
  [3]
  $ ln -s ccc.pdf ../link.pdf; car attach-ccc ACC ../link.pdf
  car: error: ../link.pdf: is a link, and links are not filed
  car: hint: name the file it points to; 'readlink -f' shows which
  [3]
  $ : >../empty.pdf; car attach-ccc ACC ../empty.pdf
  car: error: ../empty.pdf: is empty
  car: hint: save the document again, and look whether it opens
  [3]
  $ car -C / attach-ccc ACC "$PWD/../ccc.pdf"
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
