"""What is done to a record and to an office while faults are injected: one entry a changing command.

A scenario begins in a copy of the world that `world.sh` makes: DoeJane/ is the record of a candidate, office/ the office.
`prepare` runs before, without faults; `command` is what is killed or made to fail; `deed` is a shell test of whether it was
done; `again` are the exit codes with which a second run of it may end once it was done.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scenario:
    name: str
    command: str
    deed: str
    prepare: str = ""
    again: tuple = (0,)
    place: str = "DoeJane"  # whose soundness is looked at: DoeJane, office, or new


def filed(name):
    return f'grep -rq "$(sha256sum <{name} | cut -d" " -f1)" DoeJane/*/section.toml'


SCENARIOS = [
    Scenario("add-artifact", "car -C DoeJane add-artifact COM-4 new.pdf --title New", filed("new.pdf")),
    Scenario("add-artifact, a folder", "car -C DoeJane add-artifact COM-5 many", filed("many/7.txt")),
    Scenario("import", "car -C DoeJane import list.csv", filed("many/3.txt")),
    Scenario(
        "describe",
        "car -C DoeJane describe first.txt --title 'Another title'",
        "grep -q 'Another title' DoeJane/*-communication/section.toml",
    ),
    Scenario(
        "move",
        "car -C DoeJane move first.txt COM-2",
        "car -C DoeJane find first --json | jq -e '.found[0].competencies == [2]'",
        again=(0, 1, 2),
    ),
    Scenario("replace", "car -C DoeJane replace first.txt new.pdf", filed("new.pdf"), again=(0, 1, 2)),
    Scenario("remove", "car -C DoeJane remove first.txt", "! " + filed("first.txt"), again=(0, 1, 2)),
    Scenario(
        "accept",
        "car -C DoeJane accept COM-1",
        'grep -q "$(echo changed | sha256sum | cut -d" " -f1)" DoeJane/*-communication/section.toml',
        prepare="echo changed >DoeJane/*-communication/evidence/first.txt",
        again=(0, 1),
    ),
    Scenario(
        "undo",
        "car -C DoeJane undo",
        "! " + filed("new.pdf"),
        prepare="car -C DoeJane add-artifact COM-4 new.pdf",
        again=(0, 1),
    ),
    Scenario(
        "set choose", "car -C DoeJane set choose reference", "test -e DoeJane/*-reference/section.toml", again=(0, 1, 2)
    ),
    Scenario(
        "set drop", "car -C DoeJane set drop communication --yes", "! test -e DoeJane/*-communication", again=(0, 1, 2)
    ),
    Scenario(
        "set route",
        "car -C DoeJane set route COM course",
        "grep -q 'route = \"course\"' DoeJane/*-communication/section.toml",
    ),
    Scenario(
        "edit",
        "env EDITOR='cp written.md' car -C DoeJane edit COM",
        "cmp -s written.md DoeJane/*-communication/statement.md",
    ),
    Scenario(
        "submit",
        "car -C DoeJane submit CAT --yes --output post",
        "ls DoeJane/submissions/cataloging-1/*.asics",
        again=(0, 1),
    ),
    Scenario(
        "withdraw",
        "car -C DoeJane withdraw CAT --yes",
        "! test -e DoeJane/submissions/cataloging-1",
        prepare="car -C DoeJane submit CAT --yes --output post",
        again=(0, 1),
    ),
    Scenario(
        "receive",
        "car -C DoeJane receive office/outbox/LSSC-2026-00001",
        "ls DoeJane/submissions/cataloging-1/*-receipt.asics",
        prepare="car -C DoeJane submit CAT --yes --output office/inbox; car -C office review intake",
    ),
    Scenario(
        "share",
        "car -C DoeJane share COM --for 'Ann Archer' --yes --output post",
        "ls DoeJane/shares/*.asics post/*.asics",
        again=(0, 1),
    ),
    Scenario("backup", "car -C DoeJane backup post", "test -e post/DoeJane-*/manifest-sha256.txt", again=(0, 1)),
    Scenario("trash purge", "car -C DoeJane trash purge --all --yes", "test -e DoeJane", again=(0, 1)),
    Scenario("init", "car init NewRecord --name 'Ann Other' --no-passphrase", "test -e NewRecord/car.toml", again=(0, 1), place="NewRecord"),
    Scenario(
        "review enrol",
        "car -C office review enrol",
        "ls office/outbox/LSSC-2026-00002/*acceptance-letter.asics",
        prepare="car init AnnOther --name 'Ann Other' --no-passphrase; "
        "car -C AnnOther apply --email a@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox",
        place="office",
    ),
    Scenario(
        "review intake",
        "car -C office review intake",
        "ls office/outbox/LSSC-2026-00001/*CAT-1-receipt.asics",
        prepare="car -C DoeJane submit CAT --yes --output office/inbox",
        place="office",
    ),
    Scenario(
        "review evaluator add",
        "car -C office review evaluator add 'Dov Example' --sets TEC",
        "car -C office review evaluator list --json | jq -e '.evaluators | length == 4'",
        again=(0, 1),
        place="office",
    ),
    Scenario(
        "review assign",
        "car -C office review assign --auto --publish",
        "car -C office review queue --json | jq -e '.submissions[0].assigned == 2'",
        place="office",
    ),
    Scenario(
        "review record",
        "car -C office review record forms",
        "car -C office review queue --json | jq -e '.submissions[0].rated == 2'",
        prepare="car -C office review assign --auto --publish; car -C office review form --all --output forms; "
        "sed -i 's/^rating = \"\"$/rating = \"met\"/' forms/*",
        place="office",
    ),
    Scenario(
        "review decide",
        "car -C office review decide LSSC-2026-00001-TEC-1 --outcome approved --reason 'It is good.'",
        "car -C office review queue --state decided --json | jq -e '.count == 1'",
        again=(0, 1),
        place="office",
    ),
    Scenario(
        "review letters",
        "car -C office review letters",
        "ls office/outbox/LSSC-2026-00001/*TEC-1-letter.txt office/outbox/LSSC-2026-00001/*TEC-1-decision.asics",
        prepare="car -C office review decide LSSC-2026-00001-TEC-1 --outcome approved --reason 'It is good.'",
        place="office",
    ),
    Scenario(
        "review crl",
        "car -C office review crl",
        "test -e office/lists/office-2.crl && cmp -s office/public/office.crl $(ls -v office/lists/office-*.crl | tail -1)",
        place="office",
    ),
    Scenario("review backup", "car -C office review backup post", "test -e post/office-*/manifest-sha256.txt", again=(0, 1), place="office"),
]
