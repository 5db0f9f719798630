Hundreds of hostile containers in one intake, among honest ones (tests/hostile). First an office; a candidate whose submission
they are made of; one who lost her key; and nine honest ones.

  $ as_of() { export SOURCE_DATE_EPOCH=$(date -d $1 +%s); }
  $ as_of 2026-03-02
  $ car review init office --no-passphrase --signer "Ruth Example" >/dev/null
  $ for name in Jane Lucy; do
  >   car init Doe$name --name "$name Doe" --no-passphrase >/dev/null
  >   car apply -C Doe$name --eligible diploma=yes --eligible hours=2100 --output office/inbox >/dev/null
  > done
  $ "$CAR_BUILD/tests/program_year" apply . 2026-03-02 3 10
  $ cp post/applications/* office/inbox
  $ car review enrol -C office | tail -2 | head -1
  11 enrolled, 0 known, 1 refused.
  $ ls office/inbox/refused >aside-before
  $ code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  $ mkdir mail
  $ for name in Jane Lucy; do
  >   car receive -C Doe$name office/outbox/$(ls office/outbox | head -$([ $name = Jane ] && echo 1 || echo 2) | tail -1) --trust $code >/dev/null
  >   car set choose -C Doe$name technology --route course >/dev/null
  >   for part in 1 2; do
  >     echo "part $part" >ccc-$part.pdf
  >     car attach-ccc -C Doe$name technology ccc-$part.pdf --provider P --course C --completed 2026-02-01 --part "$part of 2" >/dev/null
  >   done
  >   car submit -C Doe$name TEC --to LSSCP_admin --yes --output mail >/dev/null 2>&1
  > done
  $ as_of 2026-03-10
  $ "$CAR_BUILD/tests/program_year" submit . 2026-03-10 3

The hostile ones, each with the check that is to refuse it, made with the lists of that day; then Lucy's key is revoked:

  $ key=$XDG_CONFIG_HOME/car/keys/$(sed -n '/^\[key\]/,$ s/^sha256 = "\(.\{16\}\).*/\1/p' DoeJane/car.toml).pem
  $ "$CAR_BUILD/tests/hostile_containers" office mail/DoeJane*.asics $key hostile 2026-03-09T10:00:00Z >expected
  $ [ $(wc -l <expected) -ge 300 ]; cut -f1 expected | cut -d- -f1 | uniq -c | awk '{print $2}' | tr '\n' ' '
  outer inner members signature signer office bag value claims  (no-eol)
  $ car review revoke -C office LSSC-2026-00002 --reason key-compromise --why "her computer was stolen" --yes >/dev/null
  $ cp mail/DoeLucy*.asics hostile/signer-revoked-since.asics
  $ printf 'signer-revoked-since.asics\t-\tcertificate-revoked\t\n' >>expected
  $ cp hostile/* mail/DoeJane* post/submissions/* office/inbox
  $ cp mail/DoeJane* office/inbox/zz-the-same-again.asics
  $ touch -d 2026-03-09T10:00:00Z office/inbox/*.asics

All of them in one intake. It ends with 1, as some are refused:

  $ measured figures car review intake -C office --jobs 2 --json >answer
  [1]

Each has its own verdict, which says what is wrong with it, and none stopped another:

  $ jq -r '.containers[] | select(.check != "") | [(.file | split("/") | last), .check] | @tsv' answer | LC_ALL=C sort >refused
  $ cut -f1,3 expected | LC_ALL=C sort | diff - refused
  $ jq '[.containers[] | select(.check != "" and ((.reason | length) < 12 or .reason == "failed"))] | length' answer
  0
  $ jq '.failed, .left' answer
  0
  0

The honest ones have their receipts, and the same container again has the same one:

  $ honest=$(ls mail/DoeJane* post/submissions/* | wc -l)
  $ jq -r '.containers[] | select(.how == "accepted") | .receipt' answer | sort -u >receipts
  $ [ $(wc -l <receipts) = $honest ]
  $ while read -r receipt; do
  >   car verify office/$receipt --office office/public/root.pem >/dev/null || echo "$receipt does not hold"
  > done <receipts
  $ jq -r '.containers[] | select(.how == "known") | .file | split("/") | last' answer
  zz-the-same-again.asics

A receipt of a refusal has only whoever surely sent it; of all others nothing is signed and nothing kept:

  $ jq -r '.containers[] | select(.how == "refused") | .file | split("/") | last' answer
  claims-a-file-of-another-size.asics
  claims-a-file-of-other-content.asics
  claims-a-file-that-is-not-named.asics
  claims-a-file-under-another-name.asics
  claims-a-named-file-that-is-not-there.asics
  claims-for-another-office.asics
  signer-after-the-subscription-s-end.asics
  $ jq '[.containers[] | select(.how == "quarantined" and .receipt != "")] | length' answer
  0
  $ jq -r '.containers[] | select(.how == "quarantined") | .container + (".asics", ".txt")' answer | sort - aside-before >aside
  $ ls office/inbox/refused | diff aside -
  $ ls -A office/inbox office/store | grep -E 'asics$|incoming'
  [1]
  $ car review audit -C office | tail -1
  The office is whole, and nothing of it was rewritten.

It took neither long nor much memory, the largest process counted (a sanitizer takes more):

  $ most=150000; ! grep -q __asan_init "$CAR_BUILD/cli/car" || most=2000000
  $ jq --argjson most $most 'if .seconds < 60 and .peak_kib < $most then empty else . end' figures

'car verify' refuses each by the same check, for whoever has the office's lists; what is said is safe for a terminal:

  $ touch verified
  $ while IFS=$'\t' read -r file check intake what; do
  >   [ "$check" != - ] || continue
  >   "$CAR_BUILD/cli/car" verify -C DoeJane hostile/$file >told && echo "$file is accepted"
  >   printf '%s\t%s\n' $file "$(sed -n 's/^  no  \([a-z0-9-]*\) .*/\1/p' told)" >>verified
  >   if grep -qP '[\x00-\x08\x0b-\x1f\x7f]' told; then echo "$file moves the terminal"; fi
  > done <expected
  $ cut -f1,2 expected | grep -v revoked-since | diff - verified
