"""F5: a disk that is full, of any size between what is there and what suffices."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import coverage
import places
from points import CHANGING, observe
from judging import ALLOWED, Judge
from scenario import Scenario
from scenarios import SCENARIOS
from table import Table, Tally, Verdict, Wrong
from world import Program, Template, World

PAGE = 4096
SIZES = 64
A_FEW_SIZES = 7
PLENTY = 1 << 14  # pages
WHAT = ("add-artifact", "add-artifact, a folder", "edit", "submit", "receive", "backup", "export bag", "export html",
        "review intake", "review letters", "review enrol", "review crl", "review backup")
A_FEW_OF_THEM = ("add-artifact", "submit", "review intake")
# What must be possible however full the disk is.
LOOKS = ("validate", "status", "verify", "review queue", "review audit")


@contextmanager
def small_disk(template: Template, pages: int) -> Iterator[World]:
    """The world on a disk of so many pages."""
    with places.folder_of(template) as root:
        disk = root / "disk"
        disk.mkdir()
        with places.mounted("none", disk, f"size={pages * PAGE}", "tmpfs"):
            places.copy_folder(template.path, disk / "world")
            yield World(template.program, disk / "world", root)


def fill_up(disk: Path) -> Path:
    """Fills what is left of it with a file, and returns that."""
    filler = disk / "filler"
    with open(filler, "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(PAGE))
        except OSError:
            pass
    return filler


def pages_needed(template: Template) -> tuple[int, int]:
    """How large a disk must be to hold the world, and to do there what the scenario does."""
    with small_disk(template, PLENTY) as world:
        status = os.statvfs(world.path)
        least = status.f_blocks - status.f_bfree
    low, high = least - 1, PLENTY
    while high - low > 1:
        middle = min(low + max(1, (low - least + 1) * 2), (low + high) // 2)
        with small_disk(template, max(middle, least)) as world:
            suffices = middle >= least and world.run(template.scenario.command).code == 0
        low, high = (low, middle) if suffices else (middle, high)
    return least, high


def sizes_between(least: int, most: int, count: int) -> list[int]:
    step = max(1.0, (most - least) / (count - 1))
    return sorted({least + int(index * step) for index in range(count)})


def judge(template: Template, pages: int) -> Verdict:
    with small_disk(template, pages) as world:
        one = Judge(template, world)
        ended = world.run(template.scenario.command)
        if ended.code not in ALLOWED:
            one.wrong.append(Wrong("unsound", f"it {ended}"))
        if ended.code == 0:
            one.expect_done("lies")
        filler = fill_up(world.path.parent)
        one.wrong += [wrong for name in LOOKS for wrong in look(world, name)]
        one.wrong += look_with(world, "doctor", "car -C DoeJane doctor")
        filler.unlink()
        places.enlarge(world.path.parent, PLENTY * PAGE)
        one.look("", may_pass=True)
        one.do_again()
        return Verdict(one.wrong)


def look(world: World, name: str) -> list[Wrong]:
    return look_with(world, name, coverage.READING[name])


def look_with(world: World, name: str, command: str) -> list[Wrong]:
    ended = world.run(command)
    return [] if ended.code in (0, 1) else [Wrong("unreadable", f"{name} {ended}")]


def look_around(template: Template) -> Tally:
    """Every command that only reads, on a disk without any room."""
    tally = Tally()
    with small_disk(template, PLENTY) as world:
        fill_up(world.path.parent)
        for name in coverage.READING:
            if name not in coverage.CACHING:
                tally.add(name, Verdict(look(world, name)))
    return tally


def fill(first: Path, program: Program, table: Table, wants_all: bool, names: list[str]) -> None:
    template = coverage.template_of_nothing(first, program)
    table.line("what only reads", "F5", look_around(template))
    template.close()
    chosen = [one for one in SCENARIOS if one.name in (WHAT if wants_all else A_FEW_OF_THEM)]
    for scenario in chosen:
        if not names or scenario.name in names or scenario.command_name in names:
            table.line(scenario.name, "F5", tally_of(scenario, first, program, SIZES if wants_all else A_FEW_SIZES))


def tally_of(scenario: Scenario, first: Path, program: Program, count: int) -> Tally:
    tally = Tally()
    template = Template.of(scenario, first, program)
    observe(template, CHANGING)
    sizes = sizes_between(*pages_needed(template), count)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for pages, verdict in zip(sizes, pool.map(lambda size: judge(template, size), sizes)):
            tally.add(f"{pages} pages", verdict)
    template.close()
    return tally
