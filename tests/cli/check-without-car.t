What a container says can be checked without car, by the recipe of car-container(5). It is read from the page itself:

  $ page() { sed -n "/^# CHECKING ONE/,/^# LIMITS/p" "$CAR_SOURCE/man/car-container.5.scd" |
  >   awk -v block="$1" '/^```$/ { fence++; next } fence == 2 * block - 1' | sed 's/\\\\$/\\/'; }
  $ page 1 >candidate
  $ sed '/^cat /s/candidates/office/g; /^unzip .* bag/,$d' candidate >office-made
  $ page 2 >lists-of-receipt
  $ wc -l <candidate; wc -l <office-made; wc -l <lists-of-receipt
  10
  8
  2

A record and an office of a hundred days ago, with a letter and a submission. Today the office issued new lists, and
signed a receipt for what arrived then, a decision and another letter:

  $ day=$(date -d "100 days ago" +%F)
  $ export SOURCE_DATE_EPOCH=$(date -d "$day" +%s)
  $ { car init DoeJane --name "Jane Doe" --no-passphrase
  >   car review init office --no-passphrase --name "Example Office" --signer "Ruth Example"
  >   echo "My life" >resume.txt; echo "passed" >passed.txt
  >   car add-artifact -C DoeJane resume resume.txt
  >   car apply -C DoeJane --email jane@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox
  >   car review enrol -C office
  >   code=$(openssl x509 -in office/public/root.pem -outform DER | sha256sum | cut -c1-20)
  >   car receive -C DoeJane office/outbox/* --trust "$code"
  >   car set choose -C DoeJane ACC --route course
  >   car attach-ccc -C DoeJane ACC passed.txt --provider "State Library" --course "At the Desk" --completed 2024-01-15
  >   car submit -C DoeJane ACC --yes --output office/inbox
  >   unset SOURCE_DATE_EPOCH
  >   car review crl -C office
  >   car review intake -C office --arrived "$day"
  >   car review decide -C office "LSSC-${day%%-*}-00001-ACC" --outcome approved --reason "The certificate is in order."
  >   car review letters -C office
  > } >/dev/null 2>made.err || cat made.err
  $ cp DoeJane/submissions/*/DoeJaneAccessServicesCAR-00001-1.asics submission.asics
  $ cp office/outbox/*/*-receipt.asics receipt.asics
  $ cp office/outbox/*/*-decision.asics decision.asics
  $ cp office/outbox/*/*-ACC-1-letter.asics letter.asics
  $ cp office/outbox/*/*-acceptance-letter.asics acceptance.asics

`try RECIPE CONTAINER` follows a recipe in a folder with what the office publishes, up to the first step that fails:

  $ try() {
  >   rm -rf at && mkdir at && cp office/public/* at && cp "$2" at/B.asics
  >   [ ! -d tomorrow ] || cp tomorrow/* at
  >   (cd at && bash -e "../$1" 2>&1) | sed -E '/routines:file_set_ctx_params/d; s/^[0-9A-F]+:error:[0-9A-F]+://; s/:[^:]*\.c:[0-9]+:/: /; s/LSSC-[0-9]+/LSSC-YYYY/'
  > }
  $ try candidate submission.asics
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-YYYY-00001
  $ for one in acceptance receipt decision letter; do try office-made "$one.asics"; done
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = decision, CN = Ruth Example
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = intake, CN = "Program office, intake"
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = decision, CN = Ruth Example
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = decision, CN = Ruth Example

A changed file is found:

  $ sed 's/"approved"/"rejected"/' decision.asics >changed.asics
  $ try office-made changed.asics
  object/decision.json    bad CRC * (glob)

`forge NEW OBJECT CERTIFICATE KEY [GENUINE]` makes a container around an object with somebody's key, in the one form that
car takes. It brings along the certificates and lists that a genuine container has:

  $ signers_at() { openssl asn1parse -inform DER -in "$1" | sed -n 's/^ *\([0-9]*\):d=3 .*/\1/p' | tail -1; }
  $ dress() {
  >   unzip -p "$2" META-INF/signature.p7s >genuine.p7s
  >   { head -c "$(signers_at genuine.p7s)" genuine.p7s; tail -c "+$(($(signers_at "$1") + 1))" "$1"; } |
  >     perl -0777 -pe 'for my $at (0, 15, 19) { substr($_, $at + 2, 2) = pack("n", length($_) - $at - 4) }' >dressed.p7s
  >   mv dressed.p7s "$1"
  > }
  $ pack() {
  >   (cd forged && chmod 644 mimetype "$2" META-INF/* && touch -d 1980-01-01 mimetype "$2" META-INF/* &&
  >     rm -f "../$1" && zip -q -0 -X -D "../$1" mimetype "$2" META-INF/signature.p7s)
  >   perl -0777 -i -pe 's/(PK\x01\x02)..(.{30})..(.{4})/$1\x3f\x03$2\0\0$3/sg' "$1"
  > }
  $ forge() {
  >   rm -rf forged && mkdir -p forged/META-INF && cp "$2" forged
  >   printf application/vnd.etsi.asic-s+zip >forged/mimetype
  >   openssl cms -sign -cades -binary -nosmimecap -md sha256 -outform DER -in "$2" -signer "$3" -inkey "$4" \
  >     -out forged/META-INF/signature.p7s
  >   [ -z "${5-}" ] || dress forged/META-INF/signature.p7s "$5"
  >   pack "$1" "$2"
  > }
  $ unzip -q -j letter.asics letter.txt
  $ key=$(ls "$XDG_CONFIG_HOME"/car/keys/*.pem)
  $ openssl x509 -in DoeJane/2-acceptance/acceptance-letter.txt -out candidate.pem

What the office itself would forge in this way passes, so nothing else is wrong with what is forged:

  $ forge genuine.asics letter.txt office/keys/decision-certificate.pem office/keys/decision.pem letter.asics
  $ try office-made genuine.asics
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = decision, CN = Ruth Example
  $ car verify genuine.asics --office office/public/root.pem | tail -1
  Accepted: every check passed.

A public authority. It is trusted by the system, as many are, and its customer calls himself what he likes:

  $ openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout public-ca.key -out public-ca.pem -days 30 \
  >   -subj "/O=Public Trust/CN=Public Authority" 2>openssl.err
  $ openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout customer.key -out customer.csr \
  >   -subj "/O=Example Office/OU=decision/CN=Ruth Example" 2>openssl.err
  $ printf 'keyUsage=digitalSignature\nextendedKeyUsage=emailProtection\n' >customer.ext
  $ openssl x509 -req -in customer.csr -CA public-ca.pem -CAkey public-ca.key -days 30 -extfile customer.ext \
  >   -out customer.pem 2>openssl.err
  $ forge public.asics letter.txt customer.pem customer.key
  $ mkdir system && mv public-ca.pem system && openssl rehash system && export SSL_CERT_DIR=$PWD/system
  $ sed '/^openssl verify/d; s/-no-CApath -no-CAstore//' office-made >system-trust; try system-trust public.asics
  CAdES Verification successful
  subject=O = Example Office, OU = decision, CN = Ruth Example
  $ sed '/^openssl verify/d; s/-no-CApath//' office-made >system-path; try system-path public.asics
  CAdES Verification successful
  subject=O = Example Office, OU = decision, CN = Ruth Example
  $ sed '/^openssl verify/d; s/-no-CAstore//' office-made >system-store; try system-store public.asics
  CAdES Verification successful
  subject=O = Example Office, OU = decision, CN = Ruth Example
  $ try office-made public.asics
  CAdES Verification failure
  CMS routines:cms_signerinfo_verify_cert:certificate verify error: Verify error: unable to get local issuer certificate
  $ car verify public.asics --office office/public/root.pem | tail -2
    no  signer-untrusted  its signer does not belong to the office that is known here: unable to get local issuer certificate (Ruth Example)
  Refused: public.asics: its signer does not belong to the office that is known here: unable to get local issuer certificate (Ruth Example).
  $ unset SSL_CERT_DIR

Both authorities in one file: the candidate writes letters.

  $ forge candidate.asics letter.txt candidate.pem "$key" submission.asics
  $ sed 's/^cat .*/cat candidates-ca.pem candidates.crl office-ca.pem office.crl >trust.pem/' office-made >both
  $ try both candidate.asics
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-YYYY-00001
  $ try office-made candidate.asics
  CAdES Verification failure
  CMS routines:cms_signerinfo_verify_cert:certificate verify error: Verify error: unable to get local issuer certificate
  $ car verify candidate.asics --office office/public/root.pem --receipt receipt.asics | tail -2
    no  type              it is a letter, which is not what is expected here
  Refused: candidate.asics: it is a letter, which is not what is expected here.

The key of the receipts, in a drawer of the post room. Only the subject tells:

  $ forge intake.asics letter.txt office/keys/intake-certificate.pem office/keys/intake.pem receipt.asics
  $ try office-made intake.asics
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = intake, CN = "Program office, intake"
  $ car verify intake.asics --office office/public/root.pem | tail -2
    no  signer-role       it is a letter, and signed by somebody with the role 'intake', who may not sign one
  Refused: intake.asics: it is a letter, and signed by somebody with the role 'intake', who may not sign one.

Revoked: the office's lists of tomorrow, made here with its key, name the candidate and the decision maker.

  $ mkdir tomorrow
  $ revoke() {
  >   printf 'R\t491231235959Z\t%s,keyCompromise\t%s\tunknown\t/CN=x\n' "$(date -d yesterday +%y%m%d%H%M%SZ)" \
  >     "$(openssl x509 -in "$2" -noout -serial | cut -d= -f2)" >index; echo 7F >number
  >   printf '[ca]\ndefault_ca=a\n[a]\ndatabase=index\ncrlnumber=number\ndefault_md=sha256\ndefault_crl_days=9\ncrl_extensions=e\n[e]\nauthorityKeyIdentifier=keyid:always\n' >ca.cnf
  >   openssl ca -config ca.cnf -gencrl -keyfile "office/keys/$1.pem" -cert "office/public/$1-ca.pem" -out "tomorrow/$1.crl" 2>openssl.err
  > }
  $ revoke candidates candidate.pem; revoke office office/keys/decision-certificate.pem
  $ sed '/^openssl verify/d' candidate >unlisted
  $ try unlisted submission.asics
  CAdES Verification successful
  subject=O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-YYYY-00001
  $ try candidate submission.asics
  CAdES Verification successful
  O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-YYYY-00001
  error 23 at 0 depth lookup: certificate revoked
  error by.pem: verification failed
  $ try office-made decision.asics
  CAdES Verification successful
  O = Example Office, OU = decision, CN = Ruth Example
  error 23 at 0 depth lookup: certificate revoked
  error by.pem: verification failed

A record that knows these lists judges likewise:

  $ cp -r DoeJane warned && cp tomorrow/*.crl warned/trust
  $ car verify -C warned submission.asics --receipt receipt.asics | tail -1 | sed -E "s/[0-9]{4}-[0-9]{2}-[0-9]{2}/YYYY-MM-DD/; s/LSSC-[0-9]+/LSSC-YYYY/"
  Refused: submission.asics: the certificate of Jane Doe, LSSC-YYYY-00001 was revoked on YYYY-MM-DD (key-compromise).
  $ car verify -C warned decision.asics | tail -1 | sed -E "s/[0-9]{4}-[0-9]{2}-[0-9]{2}/YYYY-MM-DD/"
  Refused: decision.asics: the certificate of Ruth Example was revoked on YYYY-MM-DD (key-compromise).

In one step with the signature it is not found, since openssl takes the lists that a container brings along before others.
A container that brings an old one is even refused for it:

  $ sed '/^openssl verify/d; s/-CAfile trust.pem$/& -crl_check/' office-made >one-step
  $ try one-step decision.asics
  CAdES Verification successful
  subject=O = Example Office, OU = decision, CN = Ruth Example
  $ try one-step acceptance.asics
  CAdES Verification failure
  CMS routines:cms_signerinfo_verify_cert:certificate verify error: Verify error: CRL has expired

Of a time ago, with the lists in the receipt. Those of today say nothing of it:

  $ then=$(date -d "$day + 1 day" +%s)
  $ sed "s/ -CAfile trust.pem/& -attime $then/" candidate >then
  $ try then submission.asics
  CAdES Verification successful
  O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-YYYY-00001
  error 11 at 0 depth lookup: CRL is not yet valid
  O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-YYYY-00001
  error 23 at 0 depth lookup: certificate revoked
  error by.pem: verification failed
  $ bash -e lists-of-receipt && mkdir -p tomorrow && cp lists.pem tomorrow/candidates.crl
  $ try then submission.asics
  CAdES Verification successful
  by.pem: OK
  subject=O = Example Office, OU = candidate, CN = Jane Doe, serialNumber = LSSC-YYYY-00001
  $ rm -r tomorrow

Line endings that were changed on the way:

  $ unzip -p letter.asics META-INF/signature.p7s >kept.p7s
  $ sed -i 's/$/\r/' letter.txt && forge windows.asics letter.txt candidate.pem "$key" letter.asics
  $ cp kept.p7s forged/META-INF/signature.p7s && pack windows.asics letter.txt
  $ try office-made windows.asics
  CAdES Verification failure
  CMS routines:CMS_SignerInfo_verify_content:verification failure: 
  CMS routines:CMS_verify:content verify error: 
  $ car verify windows.asics --office office/public/root.pem | tail -2
    no  object-digest     its content is not what was signed
  Refused: windows.asics: its content is not what was signed.

Without -binary nothing genuine passes:

  $ sed 's/ -binary//' office-made >text; try text letter.asics
  CAdES Verification failure
  CMS routines:CMS_SignerInfo_verify_content:verification failure: 
  CMS routines:CMS_verify:content verify error: 
