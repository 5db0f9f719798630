"""The commands that change a program office, or make something of it."""

from record_scenarios import APPLIED, SUBMIT
from scenario import Scenario, is_whole_bag, makes, whole_containers

TEC = "LSSC-2026-00001-TEC-1"
OUTBOX = "office/outbox/LSSC-2026-00001"
ASSIGNED = "car -C office review assign --auto --publish; "
RATED = (
    ASSIGNED + "car -C office review form --all --output forms; "
    "sed -i 's/^rating = \"\"$/rating = \"met\"/' forms/*; "
)
KEY_OF_ANNA = "car review evaluator request 'Anna Example' --no-passphrase; "
CERTIFIED = KEY_OF_ANNA + "car -C office review evaluator certify anna-example --request anna-example.p10; "
RENEWAL = "car -C DoeJane request renewal --output office/inbox; car -C office review intake; "
WORDING = "printf '[TEC]\\n4 = \"Protect what the library knows about its users.\"\\n' >wording.toml; "


def in_office(name: str, command: str, deed: str, prepare: str = "", **more: object) -> Scenario:
    return Scenario(name, f"car -C office {command}", deed, prepare, place="office", **more)


def counts(command: str, expression: str) -> str:
    """The test that the JSON of a command is as an expression of jq says."""
    return f"car -C office {command} --json | jq -e '{expression}'"


SCENARIOS = [
    Scenario(
        "review init",
        "car review init other --no-passphrase",
        "car -C other review crl && car -C other review audit",
        again=(0, 1),
        place="other",
    ),
    in_office(
        "review enrol",
        "review enrol",
        whole_containers("office/outbox/LSSC-2026-00002", "*acceptance-letter.asics"),
        APPLIED,
    ),
    in_office(
        "review enrol, a list",
        "review enrol --list list-of-two.csv",
        whole_containers("office/outbox/LSSC-2026-00017") + "; " + whole_containers("office/outbox/LSSC-2026-00018"),
        "mkdir autumn; for name in Able Best; do car init $name --name \"Ann $name\" --no-passphrase; "
        "car -C $name apply --eligible diploma=yes --eligible hours=1900 --output autumn; done; "
        "printf 'file,number\\nautumn/AbleAnnCAR-application.asics,LSSC-2026-00017\\n"
        "autumn/BestAnnCAR-application.asics,LSSC-2026-00018\\n' >list-of-two.csv",
    ),
    in_office(
        "review enrol, another key",
        "review enrol post/DoeJaneCAR-application.asics --replace-key LSSC-2026-00001 --checked 'called back'",
        "openssl crl -in office/public/candidates.crl -noout -text | grep -q Superseded; "
        f"test $(ls {OUTBOX}/*acceptance-letter.asics | wc -l) = 2 && {whole_containers(OUTBOX)}",
        "rm home/config/car/keys/*; car -C DoeJane apply --new-key --no-passphrase --output post",
    ),
    in_office(
        "review renew",
        "review renew LSSC-2026-00001 --years 1 --why 'The fee is here.'",
        whole_containers(OUTBOX, "*renewal-letter.asics"),
    ),
    in_office(
        "review revoke",
        "review revoke LSSC-2026-00001 --reason key-compromise --why stolen --yes",
        "openssl crl -in office/public/candidates.crl -noout -text | grep -q 'Key Compromise'",
        again=(0, 1),
    ),
    in_office(
        "review revoke, a signer",
        "review revoke intake --reason superseded --why 'a new server' --replace --no-passphrase --yes",
        "openssl crl -in office/public/office.crl -noout -text | grep -q Superseded && ls office/keys/old/intake-*.pem && "
        "openssl x509 -in office/keys/intake-certificate.pem -noout -pubkey | diff - <(openssl pkey -in office/keys/intake.pem -pubout)",
        again=(0, 1),
    ),
    in_office(
        "review evaluator add",
        "review evaluator add 'Dov Example' --sets TEC",
        counts("review evaluator list", ".evaluators | length == 4"),
        again=(0, 1),
    ),
    in_office(
        "review evaluator conflict",
        "review evaluator conflict anna-example LSSC-2026-00001 --reason 'works there'",
        counts("review evaluator list", "[.evaluators[] | .conflicts[]?] | length == 1"),
        again=(0, 1),
    ),
    Scenario(
        "review evaluator request",
        "car review evaluator request 'Dov Example' --no-passphrase --output post",
        "openssl req -in post/dov-example.p10 -inform DER -noout -verify && openssl pkey -in post/dov-example-key.pem -noout",
        again=(0, 1),
        place="office",
    ),
    in_office(
        "review evaluator certify",
        "review evaluator certify anna-example --request anna-example.p10",
        "openssl x509 -in anna-example.pem -noout",
        KEY_OF_ANNA,
        again=(0, 1),
    ),
    in_office(
        "review intake",
        "review intake",
        whole_containers(OUTBOX, "*CAT-1-receipt.asics"),
        f"{SUBMIT} office/inbox",
    ),
    in_office(
        "review intake, verdicts from elsewhere",
        "review intake --verdicts verdicts.jsonl",
        whole_containers(OUTBOX, "*CAT-1-receipt.asics"),
        f"mkdir mail; {SUBMIT} mail; car -C office review verify $PWD/mail --arrived 2026-05-10 >verdicts.jsonl",
    ),
    in_office(
        "review accept",
        "review accept LSSC-2026-00001-CAT-1 --reason 'The post was on strike.' --as-of 2030-05-12",
        f"test $(ls {OUTBOX}/*CAT-1-receipt.asics | wc -l) = 2 && {whole_containers(OUTBOX)}",
        "mkdir mail; "
        f"{SUBMIT} mail --as-of 2030-04-20; "
        "car -C office review crl --root --as-of 2030-05-08; car -C office review intake mail --arrived 2030-05-10 --as-of 2030-05-12 || true",
        again=(0, 1),
    ),
    in_office(
        "review open",
        f"review open {TEC} --no-open",
        makes(f"office/open/{TEC}"),
        f"car -C office review open {TEC} --no-open --output expected",
    ),
    in_office(
        "review assign",
        "review assign --auto --publish",
        counts("review queue", ".submissions[0].assigned == 2"),
    ),
    in_office(
        "review packet",
        "review packet --all --output packets",
        makes("packets"),
        ASSIGNED + "car -C office review packet --all --output expected",
    ),
    in_office(
        "review form",
        "review form --all --output forms",
        makes("forms"),
        ASSIGNED + "car -C office review form --all --output expected",
    ),
    Scenario(
        "review sign",
        f"car review sign forms/{TEC}-anna-example.toml --key anna-example-key.pem --certificate anna-example.pem",
        whole_containers("forms"),
        CERTIFIED + RATED,
        place="office",
    ),
    in_office("review record", "review record forms", counts("review queue", ".submissions[0].rated == 2"), RATED),
    in_office(
        "review decide",
        f"review decide {TEC} --outcome approved --reason 'It is good.'",
        counts("review queue --state decided", ".count == 1"),
        again=(0, 1),
    ),
    in_office(
        "review decide, by the rule",
        "review decide --ready",
        counts("review queue --state decided", ".count == 1"),
        RATED + "car -C office review record forms",
    ),
    in_office(
        "review remind",
        "review remind --output reminders",
        makes("reminders"),
        ASSIGNED + "car -C office review remind --output expected",
        again=(0, 1),
    ),
    in_office(
        "review letters",
        "review letters",
        f"test -s {OUTBOX}/*TEC-1-letter.txt && {whole_containers(OUTBOX)} && ls {OUTBOX}/*TEC-1-decision.asics",
        f"car -C office review decide {TEC} --outcome approved --reason 'It is good.'",
    ),
    in_office(
        "review program",
        "review program --texts wording.toml --edition 2026-official --yes",
        "grep -q 'Protect what' office/program/sets/technology.toml && car program check office/program",
        WORDING,
        again=(0, 1),
        rewrites=("office/office.toml",),
    ),
    in_office(
        "review program, another edition",
        "review program --update next --yes",
        makes("office/program", "next"),
        "cp -r office/program next; sed -i 's/^edition = .*/edition = \"2027\"/' next/program.toml",
        again=(0, 1),
        rewrites=("office/office.toml",),
    ),
    in_office("review report", "review report --format csv --output report.csv", makes("report.csv"),
              "car -C office review report --format csv --output expected", again=(0, 1)),
    in_office(
        "review resend",
        "review resend LSSC-2026-00001",
        makes("office/outbox", "before"),
        f"cp -r office/outbox before; rm -r {OUTBOX}",
    ),
    in_office(
        "review request grant",
        "review request grant LSSC-2026-00001-renewal-1 --years 2",
        whole_containers(OUTBOX, "*renewal-letter.asics"),
        RENEWAL,
        again=(0, 1),
    ),
    in_office(
        "review request decline",
        "review request decline LSSC-2026-00001-renewal-1 --reason 'The fee did not arrive.'",
        f"test -s {OUTBOX}/*-declined.txt && {whole_containers(OUTBOX)}",
        RENEWAL,
        again=(0, 1),
    ),
    in_office(
        "review crl",
        "review crl",
        "test -e office/lists/office-2.crl && cmp -s office/public/office.crl $(ls -v office/lists/office-*.crl | tail -1)",
    ),
    in_office(
        "review encryption",
        "review encryption",
        "grep -q ^recipient office/office.toml && age-keygen -y office/keys/age.txt",
        needs="/usr/bin/age",
        rewrites=("office/office.toml",),
    ),
    in_office("review backup", "review backup post", is_whole_bag("post/office-*"), again=(0, 1)),
]
