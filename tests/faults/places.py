"""Where a world lies while faults are injected: in memory, or on a disk whose power can be cut."""

import fcntl
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from world import Program, Template, World, copy_folder

# EXT4_IOC_SHUTDOWN of the kernel's fs/ext4/ext4.h, _IOR('X', 125, __u32), and its flag not to flush the journal.
SHUTDOWN = 0x8004587D
WITHOUT_LOG_FLUSH = 2
# Nothing is written before it must be: so a sync that is missing is seen.
OPTIONS = "loop,noatime,noauto_da_alloc,data=writeback,commit=600"


def _run(*words: str) -> None:
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise OSError(f"{words[0]}: {done.stderr.strip() or done.returncode}")


@contextmanager
def mounted(source: str, path: Path, options: str, kind: str) -> Iterator[None]:
    _run("mount", "-t", kind, "-o", options, source, str(path))
    try:
        yield
    finally:
        _unmount(path)


def _unmount(path: Path) -> None:
    # A process that ends may still hold it for a moment.
    for _ in range(100):
        try:
            return _run("umount", str(path))
        except OSError:
            time.sleep(0.05)
    _run("umount", "--lazy", str(path))


def enlarge(path: Path, size: int) -> None:
    """Gives a mounted file system of memory so many bytes."""
    _run("mount", "-o", f"remount,size={size}", str(path))


@contextmanager
def folder_of(template: Template) -> Iterator[Path]:
    """A folder for one world."""
    root = Path(tempfile.mkdtemp(prefix="one.", dir=template.program.where))
    try:
        yield root
    finally:
        shutil.rmtree(root, ignore_errors=True)


@contextmanager
def in_memory(template: Template) -> Iterator[World]:
    """A world in a folder of its own."""
    with folder_of(template) as root:
        copy_folder(template.path, root / "world")
        yield World(template.program, root / "world", root)


class Disk:
    """An ext4 file system in a file, with a world on it."""

    def __init__(self, image: Path, mountpoint: Path):
        self._image = image
        self._mountpoint = mountpoint
        self._mount()

    def _mount(self) -> None:
        _run("mount", "-t", "ext4", "-o", OPTIONS, str(self._image), str(self._mountpoint))

    def cut_power(self) -> None:
        """Whatever was not made durable is gone, and the disk is mounted again."""
        folder = os.open(self._mountpoint, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, SHUTDOWN, struct.pack("I", WITHOUT_LOG_FLUSH))
        finally:
            os.close(folder)
        _unmount(self._mountpoint)
        self._mount()

    def close(self) -> None:
        _unmount(self._mountpoint)


def make_image(folder: Path, image: Path) -> None:
    """An image of a disk that holds the world `folder`, all of it durable."""
    with open(image, "wb") as file:
        file.truncate(64 << 20)
    _run("mkfs.ext4", "-q", "-F", "-m", "0", "-E", "lazy_itable_init=1,lazy_journal_init=1,nodiscard", str(image))
    mountpoint = Path(tempfile.mkdtemp(prefix="disk.", dir=image.parent))
    with mounted(str(image), mountpoint, OPTIONS, "ext4"):
        copy_folder(folder, mountpoint / "world")
    mountpoint.rmdir()


@contextmanager
def on_disk(template: Template, image: Path) -> Iterator[tuple[World, Disk]]:
    """A world on a disk of its own, and that disk."""
    with folder_of(template) as root:
        _run("cp", "--sparse=always", str(image), str(root / "image"))
        (root / "disk").mkdir()
        disk = Disk(root / "image", root / "disk")
        try:
            yield World(template.program, root / "disk" / "world", root), disk
        finally:
            disk.close()


def why_no_power_cut(program: Program) -> str:
    """Why power cannot be cut here; empty when it can."""
    folder = program.where / "trial"
    (folder / "world").mkdir(parents=True)
    try:
        make_image(folder / "world", folder / "image")
        disk = Disk(folder / "image", folder / "world")
        try:
            disk.cut_power()
        finally:
            disk.close()
    except OSError as error:
        return str(error)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return ""


def why_no_small_disk(program: Program) -> str:
    """Why no small disk can be made here; empty when it can."""
    folder = program.where / "trial"
    folder.mkdir()
    try:
        with mounted("none", folder, "size=64k", "tmpfs"):
            return ""
    except OSError as error:
        return str(error)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
