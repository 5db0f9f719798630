A diploma of a college with a recognition agreement:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose cataloging --route recognition >/dev/null; car set choose TEC >/dev/null
  $ echo "diploma" >../diploma.pdf; echo "transcript" >../transcript.pdf
  $ car attach-recognition cataloging ../diploma.pdf --agreement "Lakeside College, 2024"
  Filed certificates/diploma.pdf for Cataloging and Classification, under the agreement 'Lakeside College, 2024'.
  Next: 'car validate CAT' checks the set.
  $ sed -n '/recognition/,$p' 3-cataloging/section.toml
  route = "recognition"
  title = "DoeJaneCatalogingCAR"
  
  [[recognition]]
  file = "certificates/diploma.pdf"
  size = 8
  sha256 = "ea6a54791dee506cf48848fb165228e39e26b52851a776eb06140be733264a12"
  filed = 2026-05-02T09:30:00Z
  agreement = "Lakeside College, 2024"
  $ car attach-recognition CAT ../transcript.pdf --agreement "Lakeside College, 2024" --json
  {
    "set": "cataloging",
    "file": "certificates/transcript.pdf",
    "size": 11,
    "sha256": "7e271a65cbaad75d5e0383bd1c8cb802860a92b0c5e089c7a4551a5a83dc24c2",
    "agreement": "Lakeside College, 2024"
  }

When it cannot, nothing is changed:

  $ state() { find . -type f -exec sha256sum {} + | sort | sha256sum; }
  $ before=$(state)
  $ car attach-recognition CAT ../diploma.pdf --agreement "Lakeside College, 2024"
  car: error: ../diploma.pdf: is filed already, as 'certificates/diploma.pdf'
  car: hint: 'car show CAT' lists what is filed
  [1]
  $ echo more >../more.pdf
  $ car attach-recognition CAT ../more.pdf
  car: error: car attach-recognition: --agreement is missing
  car: hint: add --agreement TEXT
  [2]
  $ car attach-recognition TEC ../more.pdf --agreement "Lakeside College, 2024"
  car: error: TEC: Technology is on the portfolio route
  car: hint: 'car set route TEC recognition' changes it; what is filed stays
  [1]
  $ car attach-recognition COM ../more.pdf --agreement "Lakeside College, 2024"
  car: error: COM: 'Communication and Teamwork' is not one of your sets
  car: hint: 'car set choose communication' gives it a section
  [1]
  $ car attach-recognition catalogin ../none.pdf --agreement "Lakeside College, 2024"
  car: error: ../none.pdf: there is no such file
  car: hint: check the name; 'ls' shows what is here
  [3]
  $ car attach-recognition underwater ../more.pdf --agreement "Lakeside College, 2024"
  car: error: underwater: there is no such set in LSSC
  car: hint: 'car set list' lists the sets
  [2]
  $ car attach-recognition CAT --agreement "Lakeside College, 2024"
  car: error: car attach-recognition: FILE is missing
  car: hint: 'car attach-recognition --help' shows how it is written
  [2]
  $ car attach-recognition CAT ../more.pdf --agreement "$(printf '\377')"
  car: error: --agreement: '\xff' is not UTF-8 text
  car: hint: set the terminal to UTF-8
  [2]
  $ car -C / attach-recognition CAT "$PWD/../more.pdf" --agreement "Lakeside College, 2024"
  car: error: /: there is no record here
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]
  $ test "$(state)" = "$before" && echo "as before"
  as before
