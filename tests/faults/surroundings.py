"""What every command under test is surrounded by, and how an office's ledger is looked at from outside."""

import shutil
import sqlite3
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOW = "1778457600"  # 2026-05-11, a day after the last change in the world of world.sh


def surroundings(world: Path, outside: Path, build: Path) -> dict[str, str]:
    """The environment of a command in `world`, whose home is in it; `outside` is for what is only there for a moment."""
    home = world / "home"
    return {
        "PATH": f"{HERE.parent / 'tools'}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "TMPDIR": str(outside),
        "TZ": "UTC", "LC_ALL": "C.UTF-8", "TERM": "dumb", "SOURCE_DATE_EPOCH": NOW,
        "CAR_SOURCE": str(HERE.parent.parent), "CAR_BUILD": str(build),
    }


def rows_of_ledger(office: Path, query: str, where: Path | None = None) -> list[tuple]:
    """Asks a copy (made in `where`): looking at a ledger in its place, after a kill, could do the work of the next run."""
    with tempfile.TemporaryDirectory(dir=where) as copy:
        for file in office.glob("ledger.sqlite3*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, copy)
        ledger = sqlite3.connect(Path(copy) / "ledger.sqlite3")
        try:
            return ledger.execute(query).fetchall()
        finally:
            ledger.close()
