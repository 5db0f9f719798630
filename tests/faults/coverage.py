"""Whether every command that changes something meets faults: it is a scenario, or is shown to read only."""

import shlex
from pathlib import Path

import places
from scenario import Scenario
from scenarios import SCENARIOS
from world import Program, Template, World, first_world

TEC = "LSSC-2026-00001-TEC-1"
SUBMISSION = "DoeJane/submissions/technology-1/DoeJaneTechnologyCAR-00001-1.asics"
# The commands that change nothing but what may be made anew at any time, each with a run of it.
READING = {
    "set list": "car -C DoeJane set list",
    "status": "car -C DoeJane status",
    "toc": "car -C DoeJane toc",
    "show": "car -C DoeJane show COM",
    "view": "car -C DoeJane view --no-open",
    "validate": "car -C DoeJane validate",
    "log": "car -C DoeJane log",
    "history": "car -C DoeJane history COM",
    "diff": "car -C DoeJane diff 4-communication/section.toml@1",
    "trash list": "car -C DoeJane trash list",
    "find": "car -C DoeJane find first",
    "privacy": "car -C DoeJane privacy",
    "attempts": "car -C DoeJane attempts TEC",
    "verify": f"car verify {SUBMISSION} --office office/public/root.pem",
    "activity list": "car -C DoeJane activity list",
    "share log": "car -C DoeJane share log",
    "key list": "car key list",
    "guide": "car -C DoeJane guide",
    "support": "car -C DoeJane support",
    "resources": "car -C DoeJane resources",
    "program check": "car program check DoeJane/program",
    "review evaluator list": "car -C office review evaluator list",
    "review verify": f"car -C office review verify {SUBMISSION} --arrived 2026-05-04",
    "review queue": "car -C office review queue",
    "review show": f"car -C office review show {TEC}",
    "review explain": f"car -C office review explain {TEC}",
    "review request list": "car -C office review request list",
    "review audit": "car -C office review audit",
    "completion": "car completion bash",
}
# Of these, what writes into the cache of the record, and needs room for it.
CACHING = {"view"}


def _nobody() -> Scenario:
    return Scenario("nothing", "true", "true")


def template_of_nothing(first: Path, program: Program) -> Template:
    """The world as it is, in which nothing is about to be run."""
    return Template.of(_nobody(), first, program)


def check(program: Program) -> int:
    first = first_world(program)
    template = template_of_nothing(first, program)
    with places.in_memory(template) as world:
        faults = _faults_of_names(world) + [fault for name in READING for fault in _faults_of_reading(name, world)]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{len(SCENARIOS)} scenarios, and {len(READING)} commands that only read")
    return 1 if faults else 0


def _faults_of_names(world: World) -> list[str]:
    """Where scenarios, readers and the commands that there are do not agree."""
    commands = set(world.run("car __commands").text.splitlines())
    changing = {one.command_name for one in SCENARIOS}
    faults = [f"{name}: neither meets faults (tests/faults/scenarios.py) nor is known to read only (coverage.py)"
              for name in sorted(commands - changing - set(READING))]
    faults += [f"{name}: both meets faults and is said to read only" for name in sorted(changing & set(READING))]
    faults += [f"{name}: there is no such command" for name in sorted((changing | set(READING)) - commands)]
    runs = [(one.command_name, one.command) for one in SCENARIOS] + list(READING.items())
    for name, command in runs:
        words = world.words(command)
        named = world.run("car __command " + shlex.join(words[words.index("car") + 1 :])).text.strip()
        if named != name:
            faults.append(f"{name}: what is run is {named}: {command}")
    return faults


def _faults_of_reading(name: str, world: World) -> list[str]:
    before = world.held()
    ended = world.run(READING[name])
    faults = []
    if ended.code not in (0, 1):
        faults.append(f"{name}: {ended}")
    if world.held() != before:
        faults.append(f"{name}: it changes something, and meets no faults")
    return faults
