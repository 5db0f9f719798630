An evaluator makes a key and a request for its certificate, on a computer without an office.

  $ car review evaluator request "Anna Example" --no-passphrase --output keys
  $ stat -c '%a %n' keys/*
  $ openssl req -in keys/anna-example.p10 -inform DER -noout -verify -subject 2>&1
  $ car review evaluator request "Anna Example" --no-passphrase --output keys
  $ echo secret >passphrase
  $ car review evaluator request "Ben Example" --passphrase-fd 3 --json 3<passphrase
  $ head -1 ben-example-key.pem
  $ car review evaluator request "李" --no-passphrase
  $ car review evaluator request
