"""Where faults are injected: which system call of a run, and what happens at it."""

import re
import subprocess
from dataclasses import dataclass

import places
from world import LONGEST, Held, Outcome, Template

CHANGING = ("write", "pwrite64", "fsync", "fdatasync", "syncfs", "rename", "renameat", "renameat2", "unlink", "unlinkat",
            "mkdir", "mkdirat", "ftruncate", "link", "linkat", "sendfile", "copy_file_range")
OTHERS = ("openat", "openat2", "close", "flock", "fcntl", "pread64", "read", "newfstatat", "getdents64")
ERRORS = ("ENOSPC", "EIO", "EDQUOT", "EACCES", "EINTR")
CUT = ""  # nothing is injected: the run ends as it may


@dataclass(frozen=True)
class Point:
    """A fault: what is injected into one run, or into several that follow each other."""

    fault: str
    injections: tuple[str, ...]
    cuts_power: bool = False

    def __str__(self) -> str:
        words = " then ".join(one or "nothing" for one in self.injections)
        return f"{words}, power cut" if self.cuts_power else words


@dataclass(frozen=True)
class Call:
    """The `number`-th call of that name in a run."""

    name: str
    number: int

    def kill(self) -> str:
        return f"{self.name}:signal=KILL:when={self.number}"

    def fail(self, error: str, lasts: bool) -> str:
        # A call that is interrupted for ever would be tried for ever: it is interrupted three times.
        last = f"..{self.number + 2}" if error == "EINTR" else "+"
        return f"{self.name}:error={error}:when={self.number}{last if lasts else ''}"


def observe(template: Template, names: tuple[str, ...]) -> list[Call]:
    """Runs the command without faults. Returns the system calls of these names that it makes, in their order, and notes in
    `template` what it brings about. Calls of processes that it starts are not counted: they meet what is injected too."""
    log, first_held = _traced(template, names)
    _, second_held = _traced(template, ("exit",))
    template.outcome = Outcome.of(first_held, second_held)
    lines = log.splitlines()
    first = lines[0].split()[0]
    made: dict[str, int] = {}
    calls = []
    for line in lines:
        match = re.match(r"(\d+) +(\w+)\(", line)
        if match and match.group(1) == first:
            name = match.group(2)
            made[name] = made.get(name, 0) + 1
            calls.append(Call(name, made[name]))
    return calls


def _traced(template: Template, names: tuple[str, ...]) -> tuple[str, Held]:
    """What strace writes of a run without faults, and what is there afterwards."""
    scenario = template.scenario
    with places.in_memory(template) as world:
        log = world.path.parent / "calls"
        subprocess.run(["strace", "-f", "-o", str(log), "-e", f"trace={','.join(names)}", *world.words(scenario.command)],
                       cwd=world.path, env=world.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=LONGEST)
        if not world.is_true(scenario.deed) or not world.is_true(scenario.besides or "true"):
            raise SystemExit(f"faults: {scenario.name}: it is not done even when nothing fails")
        return log.read_text(errors="replace"), world.held()


def every_point(calls: list[Call]) -> dict[str, list[Point]]:
    """All that can be injected at these calls."""
    # A kill before a call that changes nothing leaves what a kill before the next one that does leaves.
    changing = [call.kill() for call in calls if call.name in CHANGING]
    seconds = [changing[(index * 7 + 3) % len(changing)] for index in range(len(changing))]
    return {
        "F1": [Point("F1", (kill,)) for kill in changing],
        "F2": [Point("F2", (call.fail(error, lasts),)) for call in calls for error in ERRORS for lasts in (False, True)],
        "F3": [Point("F3", pair) for pair in zip(changing, seconds)],
        "F4": [Point("F4", (CUT,), cuts_power=True)]
        + [Point("F4", (kill,), cuts_power=True) for kill in changing]
        + [Point("F4", pair, cuts_power=True) for pair in zip(changing, seconds)],
    }


def spread(points: list[Point], most: int, offset: int) -> list[Point]:
    """At most so many of them, evenly from the first to the last; another offset gives others."""
    if len(points) <= most:
        return points
    step = len(points) / most
    begin = offset * 0.618034 % 1.0
    return [points[int((index + begin) * step)] for index in range(most)]


def every_nth(points: list[Point], step: int, offset: int) -> list[Point]:
    return points[offset % step :: step]
