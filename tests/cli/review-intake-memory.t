What reads candidates' containers has neither the office's keys nor their passphrases in its memory, although the intake that
it belongs to signs its receipts with one of them meanwhile. This looks into the memory of each process, while one of them
reads a container that makes it wait.

  $ export SOURCE_DATE_EPOCH=$(date -d 2026-03-02 +%s)
  $ words() { for key in root candidates office intake decision; do echo "$key: correct horse of $key"; done; }
  $ words >words
  $ car review init office --intake-passphrase --signer "Ruth Example" --passphrase-fd 3 3<words >/dev/null
  $ openssl ec -in office/keys/intake.pem -passin "pass:correct horse of intake" -noout -text 2>/dev/null >key.txt
  $ number=$(sed -n '/^priv/,/^pub/{/^ /p}' key.txt | tr -d ' :\n' | sed 's/^00//')
  $ echo ${#number}
  64
  $ cat >secrets <<END
  > number $number
  > passphrase $(printf 'correct horse of intake' | od -An -tx1 | tr -d ' \n')
  > another $(printf 'correct horse of decision' | od -An -tx1 | tr -d ' \n')
  > END
  $ echo 'planted: wait' >office/inbox/wait.asics
  $ "$CAR_BUILD/tests/car_planted" review intake -C office --jobs 1 --passphrase-fd 3 3<words >out 2>&1 &
  $ intake=$!
  $ below() { for child in $(pgrep -P $1); do echo $child; below $child; done; }
  $ for i in $(seq 100); do [ $(below $intake | wc -l) -ge 3 ] && break; sleep 0.05; done; sleep 0.5

Two processes that start others, and one that reads:

  $ below $intake | wc -l
  3
  $ find-in-memory $intake <secrets >found; [ $? = 80 ] && { echo "not tested here: memory may not be read" >&2; kill $intake; exit 80; }
  [1]
  $ cat found
  another
  number
  passphrase
  $ for process in $(below $intake); do find-in-memory $process <secrets; done
  $ wait $intake
  [1]
  $ head -1 out
  wait.asics: quarantined (worker): wait: it waited

