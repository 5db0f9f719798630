"""F6: eight writers, some of them killed with SIGKILL, and readers, all in one record or one office."""

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import places
from coverage import TEC, template_of_nothing
from table import Table, Tally, Verdict, Wrong
from world import LONGEST, Ended, Program, World

WRITERS = 8
READERS = 2
LENGTH = 60.0  # seconds
A_SHORT_LENGTH = 6.0
KILLED_ONE_IN = 3
LONGEST_LIFE = 0.12  # seconds, of a command that is killed
CANDIDATES = 6
# Besides 0: killed; the answer is no, as that something is so already; another process held the lock for too long.
WRITERS_MAY_END = {-signal.SIGKILL, 1, 6}


@dataclass
class Texts:
    """What was written in one place, the last confirmed and all tried after that: one of them must be there."""

    possible: set[str] = field(default_factory=set)

    def tried(self, text: str, is_confirmed: bool) -> None:
        if is_confirmed:
            self.possible = {text}
        elif self.possible:
            self.possible.add(text)


class Crowd:
    """Runs commands in one world until the time is over, and keeps what was confirmed."""

    def __init__(self, world: World, length: float):
        self.world = world
        self.wrong: list[Wrong] = []
        self.confirmed = 0
        self.killed = 0
        self.read = 0
        self._end = time.monotonic() + length
        self._lock = threading.Lock()

    def is_over(self) -> bool:
        return time.monotonic() > self._end

    def blame(self, kind: str, example: str) -> None:
        with self._lock:
            self.wrong.append(Wrong(kind, example))

    def write(self, command: str, chance: random.Random) -> Ended:
        """Runs what changes something; now and then it is killed."""
        life = chance.uniform(0, LONGEST_LIFE) if chance.randrange(KILLED_ONE_IN) == 0 else LONGEST
        with subprocess.Popen(self.world.words(command), cwd=self.world.path, env=self.world.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            try:
                text, _ = process.communicate(timeout=life)
            except subprocess.TimeoutExpired:
                process.kill()
                text, _ = process.communicate()
                if life == LONGEST:
                    self.blame("not_again", f"it hung: {command}")
        ended = Ended(process.returncode, text.decode(errors="replace"))
        with self._lock:
            self.confirmed += ended.code == 0
            self.killed += ended.code == -signal.SIGKILL
        if ended.code != 0 and ended.code not in WRITERS_MAY_END:
            self.blame("unsound", f"{command}: {ended}")
        return ended

    def look(self, command: str) -> None:
        ended = self.world.run(command + " --json")
        with self._lock:
            self.read += 1
        if ended.code not in (0, 1):
            self.blame("unreadable", f"{command}: {ended}")
            return
        try:
            json.loads(ended.text)
        except ValueError:
            self.blame("unreadable", f"{command}: its answer is no JSON: {ended.text[:200]}")

    def gather(self, write: Callable[[int, random.Random], None], looks: tuple[str, ...]) -> None:
        """Has writers and readers at work until the time is over."""

        def writer(number: int) -> None:
            chance = random.Random(number)
            while not self.is_over():
                write(number, chance)

        def reader(number: int) -> None:
            chance = random.Random(100 + number)
            while not self.is_over():
                self.look(chance.choice(looks))

        threads = [threading.Thread(target=writer, args=(number,)) for number in range(WRITERS)]
        threads += [threading.Thread(target=reader, args=(number,)) for number in range(READERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def tally(self) -> Tally:
        tally = Tally()
        tally.add("with many at work", Verdict(self.wrong))
        tally.injected = self.killed
        return tally

    def told(self) -> str:
        return f"{self.confirmed} changes confirmed, {self.killed} killed, {self.read} looks"


class Record(Crowd):
    """Writers that file, describe, plan and choose the route of a set in DoeJane."""

    LOOKS = tuple(f"car -C DoeJane {look}" for look in
                  ("status", "validate", "find first", "toc", "log", "doctor", "show COM", "set list"))

    def __init__(self, world: World, length: float):
        super().__init__(world, length)
        self.files: dict[str, str] = {}  # the digests of what was filed, by name
        self.titles: dict[str, Texts] = {}
        self.plans: dict[int, Texts] = {}
        self.entries = 0  # confirmed, each with a line in the log
        self._count = 0

    def _number(self) -> int:
        with self._lock:
            self._count += 1
            return self._count

    def write_something(self, number: int, chance: random.Random) -> None:
        chance.choice((self._file, self._file, self._describe, self._plan, self._route))(number, chance)

    def _file(self, number: int, chance: random.Random) -> None:
        name = f"writer-{number}-{self._number()}.txt"
        data = chance.randbytes(chance.randrange(1, 20000))
        (self.world.path / name).write_bytes(data)
        ended = self.write(f"car -C DoeJane add-artifact COM-{number + 1} {name} --title First", chance)
        if ended.code == 0:
            self.files[name] = hashlib.sha256(data).hexdigest()
            self.titles[name] = Texts({"First"})
            self._logged()

    def _describe(self, number: int, chance: random.Random) -> None:
        own = [name for name in list(self.titles) if name.startswith(f"writer-{number}-")]
        if own:
            name = chance.choice(own)
            title = f"Title {self._number()}"
            ended = self.write(f"car -C DoeJane describe {name} --title '{title}'", chance)
            self.titles[name].tried(title, ended.code == 0)
            self._logged(ended.code == 0)

    def _plan(self, number: int, chance: random.Random) -> None:
        text = f"Plan {self._number()}"
        ended = self.write(f"car -C DoeJane plan COM-{number + 1} --primary '{text}'", chance)
        self.plans.setdefault(number, Texts()).tried(text, ended.code == 0)
        self._logged(ended.code == 0)

    def _route(self, number: int, chance: random.Random) -> None:
        self.write(f"car -C DoeJane set route CAT {chance.choice(('course', 'portfolio', 'recognition'))}", chance)

    def _logged(self, is_confirmed: bool = True) -> None:
        with self._lock:
            self.entries += is_confirmed

    def compare(self) -> None:
        """Whether all that was confirmed is there."""
        self.world.settle("DoeJane")
        for complaint in self.world.complaints("DoeJane"):
            self.blame("unsound", complaint)
        folder = next(self.world.path.glob("DoeJane/*-communication"))
        manifest = (folder / "section.toml").read_text()
        for name, digest in self.files.items():
            path = folder / "evidence" / name
            if digest not in manifest or not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                self.blame("missing", f"{name} was filed")
        for name, titles in self.titles.items():
            if not any(f'title = "{title}"' in manifest for title in titles.possible):
                self.blame("missing", f"{name} was called one of {sorted(titles.possible)}")
        for number, texts in self.plans.items():
            if texts.possible and not any(f'"{text}"' in manifest for text in texts.possible):
                self.blame("missing", f"COM-{number + 1} was planned as one of {sorted(texts.possible)}")
        log = (self.world.path / "DoeJane" / "log.jsonl").read_text().splitlines()
        if len(log) < self.entries:
            self.blame("missing", f"{self.entries} changes were confirmed, and the log has {len(log)} lines")


class Office(Crowd):
    """Writers that hand in, take in, decide, send letters, and add evaluators in an office."""

    LOOKS = tuple(f"car -C office review {look}" for look in
                  ("queue --state any", f"show {TEC}", "audit", "report", "evaluator list", "request list"))
    PREPARE = f"""
mkdir mail
for number in $(seq 2 {CANDIDATES + 1}); do
  one=Candidate$number
  car init $one --name "Ann $one" --no-passphrase --office office/public/root.pem
  car -C $one apply --email a@example.org --eligible diploma=yes --eligible hours=2000 --output office/inbox
done
car -C office review enrol
for number in $(seq 2 {CANDIDATES + 1}); do
  one=Candidate$number
  car -C $one receive office/outbox/LSSC-2026-0000$number
  for set in CAT TEC COM; do
    car -C $one set choose $set --route course
    echo "$one passed $set" >ccc.txt
    car -C $one attach-ccc $set ccc.txt --provider P --course C --completed 2026-02-01
    car -C $one submit $set --yes --output mail
  done
done
"""

    def __init__(self, world: World, length: float):
        super().__init__(world, length)
        self.mail = sorted((world.path / "mail").iterdir())
        self.received: set[str] = set()
        self.decided: set[str] = set()
        self.sent: set[str] = set()
        self.evaluators: set[str] = set()
        self._count = 0

    def write_something(self, number: int, chance: random.Random) -> None:
        chance.choice((self._take_in, self._take_in, self._decide, self._decide, self._send, self._add, self._list))(number, chance)

    def _take_in(self, number: int, chance: random.Random) -> None:
        source = chance.choice(self.mail)
        beside = self.world.path / f"handing-in-{number}"
        shutil.copy(source, beside)
        os.rename(beside, self.world.path / "office" / "inbox" / f"{number}-{source.name}")
        ended = self.write("car -C office review intake --arrived 2026-05-10 --json", chance)
        if ended.code == 0:
            containers = json.loads(ended.text)["containers"]
            self.received |= {one["id"] for one in containers if one["how"] == "accepted"}

    def _decide(self, number: int, chance: random.Random) -> None:
        known = sorted(self.received - self.decided)
        if known:
            which = chance.choice(known)
            if self.write(f"car -C office review decide {which} --outcome approved --reason Good.", chance).code == 0:
                self.decided.add(which)

    def _send(self, number: int, chance: random.Random) -> None:
        before = set(self.decided)
        if self.write("car -C office review letters", chance).code == 0:
            self.sent |= before

    def _add(self, number: int, chance: random.Random) -> None:
        with self._lock:
            self._count += 1
            name = f"Writer {number} {self._count}"
        if self.write(f"car -C office review evaluator add '{name}' --sets TEC", chance).code == 0:
            self.evaluators.add(name)

    def _list(self, number: int, chance: random.Random) -> None:
        self.write("car -C office review crl", chance)

    def compare(self) -> None:
        for complaint in self.world.complaints("office"):
            self.blame("unsound", complaint)
        queue = json.loads(self.world.run("car -C office review queue --state any --json").text)["submissions"]
        states = {one["id"]: one["state"] for one in queue}
        for which in sorted(self.received - set(states)):
            self.blame("missing", f"{which} was accepted")
        for which in sorted(one for one in self.decided if states.get(one) != "decided"):
            self.blame("missing", f"{which} was decided")
        outbox = self.world.path / "office" / "outbox"
        for which in sorted(self.sent):
            candidate, about = which[:15], which[16:]
            if not any((outbox / candidate).glob(f"*-{about}-decision.asics")):
                self.blame("missing", f"the decision on {which} was sent")
        names = {one["name"] for one in json.loads(self.world.run("car -C office review evaluator list --json").text)["evaluators"]}
        for name in sorted(self.evaluators - names):
            self.blame("missing", f"the evaluator {name} was added")


def gather(first: Path, program: Program, table: Table, wants_all: bool) -> None:
    length = LENGTH if wants_all else A_SHORT_LENGTH
    template = template_of_nothing(first, program)
    with places.in_memory(template) as world:
        record = Record(world, length)
        record.gather(record.write_something, Record.LOOKS)
        record.compare()
        table.line("eight writers in a record", "F6", record.tally())
        table.note(record.told())
    with places.in_memory(template) as world:
        ended = world.shell(Office.PREPARE)
        if ended.code != 0:
            raise SystemExit(f"faults: the office cannot be prepared: {ended}")
        office = Office(world, length)
        office.gather(office.write_something, Office.LOOKS)
        office.compare()
        table.line("eight writers in an office", "F6", office.tally())
        table.note(office.told())
    template.close()
