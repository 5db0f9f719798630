"""What was injected and what went wrong, as a table."""

from dataclasses import dataclass, field

KINDS = {
    "unsound": "unsound",
    "lost": "lost",
    "lies": "lies",
    "missing": "missing",
    "unreadable": "unreadable",
    "not_again": "not again",
}
EXAMPLES = 5


@dataclass(frozen=True)
class Wrong:
    kind: str  # one of KINDS
    example: str


@dataclass(frozen=True)
class Verdict:
    wrong: list[Wrong]
    was_hit: bool = True  # whether the fault took place


@dataclass
class Tally:
    """The figures of a line: how many faults took place, and how often what went wrong."""

    injected: int = 0
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    examples: list[str] = field(default_factory=list)

    def add(self, what: str, verdict: Verdict) -> None:
        self.injected += verdict.was_hit
        for one in verdict.wrong:
            self.counts[one.kind] += 1
            self.examples.append(f"{what}: {KINDS[one.kind]}: {one.example}")

    def bad(self) -> int:
        return sum(self.counts.values())

    def __iadd__(self, other: "Tally") -> "Tally":
        self.injected += other.injected
        for kind, count in other.counts.items():
            self.counts[kind] += count
        return self


class Table:
    def __init__(self) -> None:
        self._sums: dict[str, Tally] = {}
        self._skipped: list[str] = []
        titles = " ".join(f"{title:>{len(title) + 1}}" for title in KINDS.values())
        print(f"{'scenario':<40} {'fault':<5} {'injected':>8} {titles}", flush=True)

    def line(self, scenario: str, fault: str, tally: Tally) -> None:
        self._sums.setdefault(fault, Tally())
        self._sums[fault] += tally
        self._print(scenario, fault, tally)
        for example in tally.examples[:EXAMPLES]:
            self.note(example)

    @staticmethod
    def note(text: str) -> None:
        print(f"    {text}", flush=True)

    def skip(self, fault: str, why: str) -> None:
        self._skipped.append(f"{fault} skipped: {why}")

    def finish(self) -> int:
        """Prints the sums, and returns how much went wrong."""
        for fault, tally in sorted(self._sums.items()):
            self._print("all", fault, tally)
        for line in self._skipped:
            print(line)
        bad = sum(tally.bad() for tally in self._sums.values())
        print("nothing was lost, and nothing was confirmed that was not done" if bad == 0 else f"{bad} went wrong")
        return bad

    def ran_anything(self) -> bool:
        return bool(self._sums)

    @staticmethod
    def _print(scenario: str, fault: str, tally: Tally) -> None:
        figures = " ".join(f"{tally.counts[kind]:>{len(title) + 1}}" for kind, title in KINDS.items())
        print(f"{scenario:<40} {fault:<5} {tally.injected:>8} {figures}", flush=True)
