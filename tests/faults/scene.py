"""What tests/faults/edits and tests/faults/environment share: the world of world.sh, and copies of it."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from surroundings import HERE, surroundings


def environment(path, build):
    return {**surroundings(path, path, build), "CAR": str(build / "cli" / "car"),
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Template:
    """A finished world, and the folder in which copies of it are made."""

    def __init__(self, build):
        self.build = build.resolve()
        self.where = Path(tempfile.mkdtemp(prefix="car-scene."))
        self.path = self.where / "template"
        (self.path / "home").mkdir(parents=True)
        subprocess.run([str(HERE / "world.sh")], cwd=self.path, env=environment(self.path, self.build), check=True,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.known = {}

    def copy(self):
        return Scene(self, Path(tempfile.mkdtemp(prefix="scene.", dir=self.where)))

    def close(self):
        subprocess.run(["chmod", "-R", "u+rwX", str(self.where)], check=False)
        shutil.rmtree(self.where, ignore_errors=True)

    def complaints(self, place):
        """What is told of the world before anything is done to it."""
        if place not in self.known:
            with self.copy() as scene:
                self.known[place] = scene.complaints(place)[1]
        return self.known[place]


class Scene:
    """A copy of the world, in which something is done."""

    def __init__(self, template, root):
        self.root = root
        self.path = root / "world"
        shutil.copytree(template.path, self.path, symlinks=True)
        self.environment = environment(self.path, template.build)

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        subprocess.run(["chmod", "-R", "u+rwX", str(self.root)], check=False)
        shutil.rmtree(self.root, ignore_errors=True)

    def run(self, command, folder=".", seconds=60, **variables):
        """Returns the exit code and what was written to both outputs; None for a code when it hung."""
        try:
            done = subprocess.run(["/bin/bash", "-c", command], cwd=self.path / folder, env={**self.environment, **variables},
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds)
        except subprocess.TimeoutExpired:
            return None, "", ""
        return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")

    def contents(self, folder):
        """The digests of all files but those that may be made anew; of the log, which grows, its lines."""
        found = set()
        for path in (self.path / folder).rglob("*"):
            name = str(path.relative_to(self.path / folder))
            if path.is_symlink() or not path.is_file() or name.startswith((".car/cache", ".car/intent/", "ledger.sqlite3-")):
                continue
            if path.name == "log.jsonl":
                found.update(line for line in path.read_bytes().split(b"\n")[:-1])
            elif name.startswith(".car/history/log.jsonl/"):
                found.update(line for line in path.read_bytes().split(b"\n")[:-1])
            else:
                found.add(digest(path))
        return found

    def tree(self, folder):
        """Names, modes and digests of all that is in it."""
        found = {}
        for path in sorted((self.path / folder).rglob("*")):
            name = str(path.relative_to(self.path / folder))
            if name.startswith((".car/cache", "ledger.sqlite3-")):
                continue
            mode = path.lstat().st_mode
            found[name] = (mode, digest(path) if path.is_file() and not path.is_symlink() else "")
        return found

    def complaints(self, place, more=""):
        """What doctor or audit says, as (check, path, reason, hint, severity); and the exit code. What cannot even
        be opened is one complaint, `error`."""
        if place == "office":
            code, out, err = self.run(f"$CAR -C office review audit --json {more}")
        else:
            code, out, err = self.run(f"$CAR -C {place} doctor --read-data --json {more}")
        try:
            answer = json.loads(out)
        except ValueError:
            return code, [("error", "", (out + err).strip(), "", "error")]
        if "error" in answer:
            one = answer["error"]
            return code, [("error", one.get("subject", ""), one.get("reason", ""), one.get("hint", ""), "error")]
        if place == "office":
            root = str(self.path / "office") + "/"
            return code, [(check["name"], one["subject"].replace(root, ""), one["reason"], one["hint"], "error")
                          for check in answer["checks"] for one in check["findings"]]
        return code, [(one["check"], one["path"], one["reason"], one["hint"], one["severity"])
                      for one in answer["complaints"]]


def each(judge, cases, every=1):
    """Runs `judge` over every so many of the cases, a few at a time, in their order."""
    cases = list(cases)[::every]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from zip(cases, pool.map(judge, cases))
