An evaluator makes a key and a request for its certificate, on a computer without an office.

  $ car review evaluator request "Anna Example" --no-passphrase --output keys
  Your private key is keys/anna-example-key.pem. Nobody else is to have it.
  Next: send keys/anna-example.p10 to the office; it answers with your certificate, and 'car review sign' signs with both.
  $ stat -c '%a %n' keys/*
  600 keys/anna-example-key.pem
  600 keys/anna-example.p10
  $ openssl req -in keys/anna-example.p10 -inform DER -noout -verify -subject 2>&1
  Certificate request self-signature verify OK
  subject=CN = Anna Example
  $ car review evaluator request "Anna Example" --no-passphrase --output keys
  car: error: keys/anna-example-key.pem: exists already and is not overwritten
  car: hint: choose another place, or move it away first
  [1]
  $ echo secret >passphrase
  $ car review evaluator request "Ben Example" --passphrase-fd 3 --json 3<passphrase
  {
    "key": "./ben-example-key.pem",
    "request": "./ben-example.p10"
  }
  $ head -1 ben-example-key.pem
  -----BEGIN ENCRYPTED PRIVATE KEY-----
  $ car review evaluator request "李" --no-passphrase
  car: error: \xe6\x9d\x8e: gives no file name of the letters a-z and digits (esc)
  car: hint: give it as in "Ruth Example"
  [2]
  $ car review evaluator request
  car: error: car review evaluator request: NAME is missing
  car: hint: 'car review evaluator request --help' shows how it is written
  [2]
