"""The strings of tests/data/naughty, whose README.md tells how they are written there."""
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "data" / "naughty"
ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u\{([0-9a-f]+)\}|R\{(\d+)\|((?:[^{}]|\{[^{}]*\})*)\}|(.))")


def read(line):
    """The bytes that a line stands for."""
    def one(found):
        byte, code, times, part, plain = found.groups()
        if byte:
            return bytes([int(byte, 16)]).decode("latin-1")
        if code:
            return chr(int(code, 16)).encode().decode("latin-1")
        if times:
            return int(times) * read(part).decode("latin-1")
        return {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[plain]
    return ESCAPE.sub(one, line.encode().decode("latin-1")).encode("latin-1")


def by_kind():
    """The strings of each file, by its name."""
    kinds = {}
    for path in sorted(FOLDER.glob("*.txt")):
        lines = path.read_bytes().decode().split("\n")
        kinds[path.stem] = [read(line) for line in lines if line and not line.startswith("# ")]
    return kinds


def everything():
    return [one for strings in by_kind().values() for one in strings]


def is_utf8(text):
    try:
        text.decode()
        return True
    except UnicodeDecodeError:
        return False
