"""The world that faults are injected in: an office, a candidate's record, and copies of both."""

import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import sqlite3
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from delivery import Mailbox
from scenario import Scenario
from surroundings import HERE, rows_of_ledger, surroundings

LONGEST = 60  # seconds that a command may take
# What a run that was broken off may leave, until the next one that changes something, or the same one again.
PASSING = re.compile(
    r"(change-unfinished|change-abandoned|log-torn) |lists: certificate \w+: is revoked, and the newest list"
    r"|public: \S+\.crl: is not the newest list|program: \S+/program: is not the edition"
    r"|keys: \S+/keys/(intake|decision)\.pem: is not the key of its certificate"
)
# The size of what was signed, in the note of a change: signatures differ by a byte or two.
SIGNED_SIZE = re.compile(rb'(size|bytes)\W+[0-9]+')
# What may be made anew, or is there only for a moment.
FLEETING = re.compile(r"(^|/)(\.car/cache|ledger\.sqlite3|store/incoming)|\.part$")


class Hung(Exception):
    """A command did not end."""


class Unreadable(Exception):
    """What looks at a record or an office could not do so."""


@dataclass(frozen=True)
class Ended:
    code: int
    text: str

    def __str__(self) -> str:
        return f"ended with {self.code}: {self.text.strip()[-200:]}"


class Program:
    """The `car` under test, and where worlds are made."""

    def __init__(self, build: Path):
        self.build = build.resolve()
        self.where = Path(tempfile.mkdtemp(prefix="car-faults.", dir=_quick_folder()))
        self.mailbox = Mailbox(self.where)
        (self.where / "bin").mkdir()
        (self.where / "bin" / "car").symlink_to(self.build / "cli" / "car")

    def close(self) -> None:
        self.mailbox.close()
        shutil.rmtree(self.where, ignore_errors=True)

    def environment(self, path: Path, outside: Path) -> dict[str, str]:
        common = surroundings(path, outside, self.build)
        return {
            **common, "PATH": f"{self.where / 'bin'}:{common['PATH']}",
            "OFFICE_ADDRESS": self.mailbox.address(outside), "OFFICE_RECEIVED": str(outside / "received"),
        }


def _quick_folder() -> str | None:
    """A folder in memory when there is room in it: a file system of memory is as good, but where power is cut."""
    memory = Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 1 << 30:
        return str(memory)
    return None


@dataclass(frozen=True)
class Held:
    """What there is in a world that must not get lost."""

    contents: frozenset[str]  # the digests of files
    logs: dict[str, bytes]  # which only grow: those of records, and the journal of the office

    def is_kept_in(self, later: "Held") -> bool:
        grown = all(later.logs.get(name, b"").startswith(log) for name, log in self.logs.items())
        return self.contents <= later.contents and grown


@dataclass(frozen=True)
class Outcome:
    """What is there after a run in which nothing failed: of what two such runs make alike, all; of logs, how long they are."""

    contents: frozenset[str]
    lengths: dict[str, int]

    @staticmethod
    def of(one: Held, other: Held) -> "Outcome":
        return Outcome(one.contents & other.contents, {name: log.count(b"\n") for name, log in one.logs.items()})

    def is_there(self, held: Held) -> bool:
        long_enough = all(held.logs.get(name, b"").count(b"\n") >= length for name, length in self.lengths.items())
        return self.contents <= held.contents and long_enough


class World:
    """A folder with a record and an office, in which commands are run; `outside` is what no fault meets."""

    def __init__(self, program: Program, path: Path, outside: Path):
        self.program = program
        self.path = path
        self.environment = program.environment(path, outside)

    def _spawn(self, words: list[str]) -> Ended:
        with subprocess.Popen(words, cwd=self.path, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, start_new_session=True) as process:
            try:
                text, _ = process.communicate(timeout=LONGEST)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise Hung(shlex.join(words)) from None
        return Ended(process.returncode, text.decode(errors="replace"))

    def words(self, command: str) -> list[str]:
        return shlex.split(command.replace("$OFFICE_ADDRESS", self.environment["OFFICE_ADDRESS"]))

    def run(self, command: str, inject: str = "") -> Ended:
        """Runs `command`, which meets what is to be injected, in the words of strace."""
        strace = []
        if inject:
            call = inject.split(":")[0]
            # What stops at no other calls is quicker, and does not deliver signals.
            quickly = [] if ":signal=" in inject else ["--seccomp-bpf"]
            strace = ["strace", "-f", *quickly, "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={inject}"]
        return self._spawn(strace + self.words(command))

    def shell(self, script: str) -> Ended:
        return self._spawn(["bash", "-ec", script])

    def is_true(self, condition: str) -> bool:
        return self._spawn(["bash", "-c", condition]).code == 0

    def held(self, but_for: tuple[str, ...] = ()) -> Held:
        """What is there, but for what may be made anew and the files that are named."""
        contents = set()
        logs = {}
        for folder, _, names in os.walk(self.path):
            for name in names:
                path = os.path.join(folder, name)
                relative = os.path.relpath(path, self.path)
                is_told = not FLEETING.search(relative) and relative not in but_for
                if not is_told or os.path.islink(path) or not os.path.isfile(path):
                    continue
                data = Path(path).read_bytes()
                if name == "log.jsonl":
                    logs[relative] = data
                else:
                    if ".car/changes/" in relative:
                        data = SIGNED_SIZE.sub(b"", data)
                    contents.add(hashlib.sha256(data).hexdigest())
        logs["journal"] = self._journal()
        return Held(frozenset(contents), logs)

    def _journal(self) -> bytes:
        """The journal of the office."""
        if not (self.path / "office" / "ledger.sqlite3").exists():
            return b""
        try:
            rows = rows_of_ledger(self.path / "office", "SELECT * FROM journal ORDER BY number", self.program.where)
        except sqlite3.Error as error:
            raise Unreadable(f"the ledger: {error}") from None
        return "".join(f"{row}\n" for row in rows).encode()

    def complaints(self, place: str) -> list[str]:
        """What is not sound there. Throws Unreadable when that cannot even be told."""
        if not (self.path / place).exists():
            return []
        is_office = place in ("office", "other")
        ended = self.run(f"car -C {place} review audit --json" if is_office else f"car -C {place} doctor --json")
        if ended.code not in (0, 1):
            raise Unreadable(f"{'audit' if is_office else 'doctor'} {ended}")
        try:
            answer = json.loads(ended.text)
        except ValueError:
            raise Unreadable(f"what looks at {place} answers no JSON: {ended.text[:200]}") from None
        if is_office:
            found = [f"{check['name']}: {one['subject']}: {one['reason']}" for check in answer["checks"] for one in check["findings"]]
        else:
            found = [f"{one['check']} {one['path']}: {one['reason']}" for one in answer["complaints"] if one["severity"] != "note"]
        return [one.replace(str(self.path), "WORLD") for one in found]

    def settle(self, place: str) -> None:
        """Carries out what was committed and not yet carried out, as the next command that changes something does."""
        if (self.path / place / "car.toml").exists():
            self.run(f"car -C {place} doctor --repair --yes")


def is_passing(complaint: str) -> bool:
    return PASSING.match(complaint) is not None


@dataclass
class Template:
    """A world in which the command of a scenario is about to be run."""

    scenario: Scenario
    program: Program
    path: Path
    known: frozenset[str] = field(default_factory=frozenset)  # what is not sound there from the beginning
    held: Held = field(default_factory=lambda: Held(frozenset(), {}))
    outcome: Outcome = field(default_factory=lambda: Outcome(frozenset(), {}))

    @staticmethod
    def of(scenario: Scenario, first: Path, program: Program) -> "Template":
        path = program.where / re.sub(r"\W+", "-", scenario.name) / "world"
        copy_folder(first, path)
        world = World(program, path, path.parent)
        if scenario.prepare:
            ended = world.shell(scenario.prepare)
            if ended.code != 0:
                raise SystemExit(f"faults: {scenario.name}: cannot be prepared: {ended}")
        return Template(scenario, program, path, frozenset(world.complaints(scenario.place)), world.held(scenario.rewrites))

    def close(self) -> None:
        shutil.rmtree(self.path.parent, ignore_errors=True)


def first_world(program: Program) -> Path:
    path = program.where / "first" / "world"
    (path / "home").mkdir(parents=True)
    ended = World(program, path, path.parent).shell(str(HERE / "world.sh"))
    if ended.code != 0:
        raise SystemExit(f"faults: there is no world: {ended}")
    return path


def copy_folder(source: Path, target: Path) -> None:
    """An independent copy, with modes and times."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "--archive", "--reflink=auto", str(source), str(target)], check=True)
