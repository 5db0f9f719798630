"""What is done while faults are injected: one entry for each way of a command that changes something."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scenario:
    """A command that is killed, made to fail, and run again.

    It begins in a copy of the world that `world.sh` makes: DoeJane/ is the record of a candidate, office/ the office.
    """

    name: str  # the command, and behind a comma which way of it
    command: str  # what is run, without a shell
    deed: str  # a shell test of whether it was done, whole
    prepare: str = ""  # shell, run before and without faults
    besides: str = ""  # a shell test of what an exit of 0 promises besides, and a second run need not do
    again: tuple[int, ...] = (0,)  # how a second run may end once it was done
    place: str = "DoeJane"  # whose soundness is looked at: a record or an office
    needs: str = ""  # a program without which it cannot be done
    rewrites: tuple[str, ...] = ()  # files whose content is to be another, without the old one being kept
    deletes: bool = False  # whether what was there may be gone afterwards, because that is asked for

    @property
    def command_name(self) -> str:
        return self.name.split(",")[0]


def lists(name: str) -> str:
    """The test that DoeJane lists the content of the file `name`."""
    return f'grep -rq "$(sha256sum <{name} | cut -d" " -f1)" DoeJane/*/section.toml'


def files(name: str) -> str:
    """The test that DoeJane lists the content of the file `name`, and has it."""
    return f'{lists(name)} && find DoeJane -name .car -prune -o -type f -exec cmp -s {name} {{}} \\; -print | grep -q .'


def makes(made: str, expected: str = "expected") -> str:
    """The test that the folder or file `made` is there whole; a `.part` that was left beside does no harm."""
    return f"diff -r -x '*.part' {expected} {made}"


def is_whole_bag(folder: str) -> str:
    """The test that the folder is a bag with all that its manifests name."""
    return f"cd {folder} && sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt"


def whole_containers(folder: str, names: str = "*.asics") -> str:
    """The test that there are such containers, each a whole archive."""
    return f"for file in {folder}/{names}; do unzip -tq $file || exit 1; done"
