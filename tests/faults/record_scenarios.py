"""The commands that change a candidate's record, or make something of it."""

from scenario import Scenario, files, is_whole_bag, lists, makes, whole_containers

# DoeJane with six sets achieved, and the letters that say so received.
ALL_SETS = """
car -C DoeJane set route COM course
for set in COM FND ACC ARA; do
  [ $set = COM ] || car -C DoeJane set choose $set --route course
  echo "passed $set" >$set.txt
  car -C DoeJane attach-ccc $set $set.txt --provider P --course C --completed 2026-01-15
done
for set in COM FND ACC ARA CAT; do car -C DoeJane submit $set --yes --output office/inbox; done
car -C office review intake
for set in COM FND ACC ARA CAT TEC; do
  car -C office review decide LSSC-2026-00001-$set-1 --outcome approved --reason "It is in order."
done
car -C office review letters
car -C DoeJane receive office/outbox/LSSC-2026-00001
"""

# AnnOther has sent her application to the office.
APPLIED = (
    "car init AnnOther --name 'Ann Other' --no-passphrase --office office/public/root.pem; "
    "car -C AnnOther apply --email a@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox; "
)

# The copy that is for sending, where --output said.
SENDABLE = whole_containers("post")
SUBMIT = "car -C DoeJane submit CAT --yes --output"

SCENARIOS = [
    Scenario(
        "init",
        "car init NewRecord --name 'Ann Other' --no-passphrase",
        "test -e NewRecord/car.toml && ! car -C NewRecord doctor --json | grep -q key-",
        again=(0, 1),
        place="NewRecord",
    ),
    Scenario("set choose", "car -C DoeJane set choose reference", "test -e DoeJane/*-reference/section.toml", again=(0, 1, 2)),
    Scenario(
        "set route",
        "car -C DoeJane set route COM course",
        "grep -q 'route = \"course\"' DoeJane/*-communication/section.toml",
    ),
    Scenario("set drop", "car -C DoeJane set drop communication --yes", "! test -e DoeJane/*-communication", again=(0, 1, 2)),
    Scenario(
        "plan",
        "car -C DoeJane plan COM-4 --primary 'the handout on passwords'",
        "grep -q 'the handout' DoeJane/*-communication/section.toml",
    ),
    Scenario(
        "edit",
        "env EDITOR='cp written.md' car -C DoeJane edit COM",
        "cmp -s written.md DoeJane/*-communication/statement.md",
    ),
    Scenario(
        "edit, an introduction",
        "env EDITOR='cp written.md' car -C DoeJane edit COM-1",
        "cmp -s written.md DoeJane/*-communication/introductions/COM-1.md",
    ),
    Scenario(
        "watch",
        "car -C DoeJane watch --once",
        "cmp -s written.md DoeJane/.car/history/*-communication/statement.md/1-*",
        prepare="cp written.md DoeJane/*-communication/statement.md",
    ),
    Scenario("undo", "car -C DoeJane undo", f"! {lists('new.pdf')}", "car -C DoeJane add-artifact COM-4 new.pdf", again=(0, 1)),
    Scenario(
        "redo",
        "car -C DoeJane redo",
        files("new.pdf"),
        "car -C DoeJane add-artifact COM-4 new.pdf; car -C DoeJane undo",
        again=(0, 1),
    ),
    Scenario(
        "restore",
        "car -C DoeJane restore COM@1",
        "grep -q 'An earlier text' DoeJane/*-communication/statement.md",
        "EDITOR='cp written.md' car -C DoeJane edit COM; car -C DoeJane history COM",
    ),
    Scenario("trash restore", "car -C DoeJane trash restore 4-communication/evidence/old.txt", files("old.txt"), again=(0, 2)),
    Scenario(
        "trash restore, a set",
        "car -C DoeJane trash restore 4-communication",
        files("first.txt"),
        "car -C DoeJane set drop communication --yes",
        again=(0, 2),
    ),
    Scenario(
        "trash purge",
        "car -C DoeJane trash purge --all --yes",
        "car -C DoeJane trash list --json | jq -e '.things == []'",
        again=(0, 1),
        deletes=True,
    ),
    Scenario("add-artifact", "car -C DoeJane add-artifact COM-4 new.pdf --title New", files("new.pdf")),
    Scenario("add-artifact, a folder", "car -C DoeJane add-artifact COM-5 many", files("many/7.txt")),
    Scenario("import", "car -C DoeJane import list.csv", files("many/3.txt")),
    Scenario(
        "attach-ccc",
        "car -C DoeJane attach-ccc REF new.pdf --provider P --course C --completed 2026-02-01",
        files("new.pdf"),
        "car -C DoeJane set choose reference --route course",
        again=(0, 1),
    ),
    Scenario(
        "attach-recognition",
        "car -C DoeJane attach-recognition REF new.pdf --agreement 'Lakeside College, 2024'",
        files("new.pdf"),
        "car -C DoeJane set choose reference --route recognition",
        again=(0, 1),
    ),
    Scenario(
        "accept",
        "car -C DoeJane accept COM-1",
        'grep -q "$(echo changed | sha256sum | cut -d" " -f1)" DoeJane/*-communication/section.toml',
        "echo changed >DoeJane/*-communication/evidence/first.txt",
        again=(0, 1),
    ),
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
    Scenario("replace", "car -C DoeJane replace first.txt new.pdf", files("new.pdf"), again=(0, 1, 2)),
    Scenario("remove", "car -C DoeJane remove first.txt", f"! {lists('first.txt')}", again=(0, 1, 2)),
    Scenario(
        "scrub",
        "car scrub class.jpg --output post/class.jpg",
        makes("post/class.jpg"),
        'cp "$CAR_SOURCE/tests/data/privacy/class.jpg" .; car scrub class.jpg --output expected',
        again=(0, 1),
    ),
    Scenario(
        "scrub, a filed document",
        "car -C DoeJane scrub 4-communication/evidence/class.jpg --replace",
        files("expected"),
        'cp "$CAR_SOURCE/tests/data/privacy/class.jpg" .; car scrub class.jpg --output expected; '
        "car -C DoeJane add-artifact COM-3 class.jpg",
        again=(0, 1),
    ),
    Scenario(
        "apply",
        "car -C AnnOther apply --email a@example.org --eligible diploma=yes --eligible hours=2000 --output post",
        whole_containers("AnnOther/1-introduction"),
        "car init AnnOther --name 'Ann Other' --no-passphrase",
        besides=SENDABLE,
        again=(0, 1),
        place="AnnOther",
    ),
    Scenario(
        "apply, with another key",
        "car -C DoeJane apply --new-key --no-passphrase --output post",
        "ls home/config/car/keys/*.pem && " + whole_containers("DoeJane/1-introduction"),
        "rm home/config/car/keys/*",
        besides=SENDABLE,
        again=(0, 1),
    ),
    Scenario(
        "submit",
        f"{SUBMIT} post",
        whole_containers("DoeJane/submissions/cataloging-1"),
        besides=SENDABLE,
        again=(0, 1),
    ),
    Scenario(
        "send",
        'car -C DoeJane send --to "$OFFICE_ADDRESS" --yes',
        f"{whole_containers('$OFFICE_RECEIVED')}; grep -q 'has Cataloging' DoeJane/log.jsonl",
        f"{SUBMIT} post",
    ),
    Scenario(
        "withdraw",
        "car -C DoeJane withdraw CAT --yes",
        "! test -e DoeJane/submissions/cataloging-1",
        f"{SUBMIT} post",
        again=(0, 1),
    ),
    Scenario(
        "receive",
        "car -C DoeJane receive office/outbox/LSSC-2026-00001",
        whole_containers("DoeJane/submissions/cataloging-1", "*-receipt.asics"),
        f"{SUBMIT} office/inbox; car -C office review intake",
    ),
    Scenario(
        "receive, the acceptance letter",
        "car -C AnnOther receive office/outbox/LSSC-2026-00002",
        whole_containers("AnnOther/2-acceptance"),
        APPLIED + "car -C office review enrol",
        place="AnnOther",
    ),
    Scenario(
        "receive, all letters",
        "car -C DoeJane receive office/outbox/LSSC-2026-00001",
        "test $(ls DoeJane/9-letters/*.asics | wc -l) = 1; " + whole_containers("DoeJane/9-letters"),
        "car -C office review decide LSSC-2026-00001-TEC-1 --outcome approved --reason Good.; car -C office review letters",
    ),
    Scenario(
        "request certification",
        "car -C DoeJane request certification --output post",
        whole_containers("DoeJane/requests/certification-1"),
        ALL_SETS,
        besides=SENDABLE,
        again=(0, 1),
    ),
    Scenario(
        "request renewal",
        "car -C DoeJane request renewal --output post",
        whole_containers("DoeJane/requests/renewal-1"),
        besides=SENDABLE,
        again=(0, 1),
    ),
    Scenario(
        "request appeal",
        "car -C DoeJane request appeal TEC 'One evaluator is my supervisor.' --document new.pdf --output post",
        whole_containers("DoeJane/requests/appeal-1"),
        "car -C office review decide LSSC-2026-00001-TEC-1 --outcome take-course --reason 'It is so.'; "
        "car -C office review letters; car -C DoeJane receive office/outbox/LSSC-2026-00001",
        besides=SENDABLE,
        again=(0, 1),
    ),
    Scenario(
        "activity add",
        "car -C DoeJane activity add new.pdf --title 'A day' --hours 6 --date 2026-05-02",
        files("new.pdf"),
        again=(0, 1),
    ),
    Scenario(
        "doctor",
        "car -C DoeJane doctor --repair --yes",
        'test "$(stat -c %a DoeJane/*-communication/evidence/first.txt)" = 600',
        "chmod 644 DoeJane/*-communication/evidence/first.txt",
    ),
    Scenario("backup", "car -C DoeJane backup post", is_whole_bag("post/DoeJane-*"), again=(0, 1)),
    Scenario(
        "export html",
        "car -C DoeJane export html post/pages",
        makes("post/pages"),
        "car -C DoeJane export html expected",
        again=(0, 1),
    ),
    Scenario("export bag", "car -C DoeJane export bag post/bag", is_whole_bag("post/bag"), again=(0, 1)),
    Scenario(
        "share",
        "car -C DoeJane share COM --for 'Ann Archer' --yes --output post",
        whole_containers("DoeJane/shares"),
        besides=SENDABLE,
        again=(0, 1),
    ),
    Scenario(
        "key export",
        "car -C DoeJane key export post/key.pem",
        makes("post/key.pem"),
        "car -C DoeJane key export expected",
        again=(0, 1),
    ),
    Scenario(
        "key import",
        "car -C DoeJane key import key.pem",
        makes("home/config/car/keys/*.pem", "key.pem"),
        "car -C DoeJane key export key.pem; rm -r home/config/car",
    ),
    Scenario(
        "program update",
        "car -C DoeJane program update next --yes",
        f"grep -q 2027 DoeJane/car.toml && {makes('DoeJane/program', 'next')}",
        "cp -r DoeJane/program next; sed -i 's/^edition = .*/edition = \"2027\"/; s/^due_days = .*/due_days = 45/' next/program.toml",
        again=(0, 1),
    ),
]
