"""What went wrong after a fault."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import places
from points import Point
from table import Verdict, Wrong
from world import Ended, Hung, Template, Unreadable, World, is_passing

# How a run may end whatever fails: see car(1).
ALLOWED = {0, 1, 2, 3, 4, 6}
KILLED = {-9, 137}


class Judge:
    """Injects, looks, does it again, and looks again."""

    def __init__(self, template: Template, world: World):
        self._template = template
        self._scenario = template.scenario
        self._world = world
        self.wrong: list[Wrong] = []
        self.was_hit = True  # whether the first of what was to be injected took place, as far as that can be told

    def inject(self, point: Point, disk: places.Disk | None) -> None:
        ended = Ended(0, "")
        for inject in point.injections:
            ended = self._world.run(self._scenario.command, inject)
            if inject == point.injections[0]:
                self.was_hit = ":signal=" not in inject or ended.code in KILLED
            if disk:
                disk.cut_power()
        if ended.code not in ALLOWED | KILLED:
            self.wrong.append(Wrong("unsound", f"it {ended}"))
        if ended.code == 0:
            # What a killed run committed may be carried out only by the next that changes something.
            if len(point.injections) > 1:
                self._world.settle(self._scenario.place)
            self.expect_done("missing" if point.cuts_power else "lies", is_first=len(point.injections) == 1)
        self.look("", may_pass=True)
        self.do_again()

    def expect_done(self, otherwise: str, is_first: bool = True) -> None:
        """It was confirmed: it must be done, and, of the first run, all be there that a run without faults brings about."""
        if not self._is_done() or not self._world.is_true(self._scenario.besides or "true"):
            self.wrong.append(Wrong(otherwise, "it ended with 0, and it is not done"))
        elif is_first and not self._template.outcome.is_there(self._world.held()):
            self.wrong.append(Wrong(otherwise, "it ended with 0, and something of it is not there"))

    def do_again(self) -> None:
        ended = self._world.run(self._scenario.command)
        if ended.code not in {0, *self._scenario.again} or not self._is_done():
            self.wrong.append(Wrong("not_again", f"the second run {ended}"))
        self.look("after the second run: ", may_pass=False)

    def _is_done(self) -> bool:
        return self._world.is_true(self._scenario.deed)

    def look(self, when: str, may_pass: bool) -> None:
        """Whether it is sound, once what was begun is carried out, and whether all is there that was. What passes by itself
        may be there still."""
        place = self._scenario.place
        try:
            complaints = self._new_complaints()
            if any(is_passing(one) for one in complaints):
                self._world.settle(place)
                complaints = self._new_complaints()
            complaints = [one for one in complaints if not (may_pass and is_passing(one))]
            self.wrong += [Wrong("unsound", when + one) for one in complaints[:1]]
            if not self._scenario.deletes and not self._template.held.is_kept_in(self._world.held()):
                self.wrong.append(Wrong("lost", f"{when}content that was there is gone"))
        except Unreadable as reason:
            self.wrong.append(Wrong("unreadable", f"{when}{reason}"))

    def _new_complaints(self) -> list[str]:
        return [one for one in self._world.complaints(self._scenario.place) if one not in self._template.known]


@contextmanager
def _place_for(point: Point, template: Template, image: Path) -> Iterator[tuple[World, places.Disk | None]]:
    if point.cuts_power:
        with places.on_disk(template, image) as (world, disk):
            yield world, disk
    else:
        with places.in_memory(template) as world:
            yield world, None


def judge(point: Point, template: Template, image: Path) -> Verdict:
    """What is wrong after the fault, each with an example; nothing when all is well."""
    with _place_for(point, template, image) as (world, disk):
        one = Judge(template, world)
        try:
            one.inject(point, disk)
        except Hung as command:
            one.wrong.append(Wrong("not_again", f"it hung: {command}"))
        except Unreadable as reason:
            one.wrong.append(Wrong("unreadable", str(reason)))
        return Verdict(one.wrong, one.was_hit)
