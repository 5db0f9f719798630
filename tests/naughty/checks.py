"""What the output of car may never hold, whatever was put in: each check returns the faults that it finds."""
import csv
import functools
import html.parser
import io
import json
import re
import unicodedata
from xml.etree import ElementTree

OWN_COLOURS = re.compile(r"\x1b\[(?:0|1|2|31|32)m")
OWN_ERASURE = "\r\x1b[K"  # of the line that shows progress
# Unicode's Default_Ignorable_Code_Point but for variation selectors; and what a terminal may take for a line's end.
IGNORABLE = {0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFFA0, 0x2028, 0x2029, 0xFEFF, 0xAD, 0x61C}
MOST_MARKS = 8
FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
# A line that begins with it was forged: every string that has it has a line break before.
FORGED = "FORGED"


@functools.cache
def is_odd(one):
    code = ord(one)
    return (unicodedata.category(one) in ("Cc", "Cf", "Cs", "Zl", "Zp") or code in IGNORABLE
            or 0x2060 <= code <= 0x206F or 0xE0000 <= code <= 0xE0FFF or 0xFDD0 <= code <= 0xFDEF
            or code & 0xFFFE == 0xFFFE)


@functools.cache
def is_mark(one):
    return unicodedata.category(one) in ("Mn", "Me")


def odd_characters(text, allowed="\n"):
    used = set(text)
    if not any(is_mark(one) or (is_odd(one) and one not in allowed) for one in used):
        return []
    faults = []
    marks = 0
    for at, one in enumerate(text):
        marks = marks + 1 if is_mark(one) else 0
        if is_odd(one) and one not in allowed:
            faults.append(f"U+{ord(one):04X} in {text[max(0, at - 30):at + 20]!r}")
        elif marks > MOST_MARKS:
            faults.append(f"a flood of marks in {text[max(0, at - 30):at + 5]!r}")
        if len(faults) == 3:
            break
    return faults


def decoded(data):
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as problem:
        return "", [f"no UTF-8: {data[max(0, problem.start - 30):problem.start + 10]!r}"]


def forged_lines(text):
    return [f"a line is forged: {line[:60]!r}" for line in text.split("\n") if line.strip().startswith(FORGED)][:3]


def terminal_text(data, on_terminal=False):
    text, faults = decoded(data)
    if on_terminal:
        if re.search("\x1b\\[(?:1|2|31|32)m(?=PAINTED)", text):
            faults.append("what was put in is coloured")
        text = OWN_COLOURS.sub("", text.replace(OWN_ERASURE, "")).replace("\r\n", "\n")
    return faults + odd_characters(text, "\n\t") + forged_lines(text)


def strings_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings_of(inner)


def json_text(data, lines=False):
    """The faults, and all strings in it."""
    text, faults = decoded(data)
    faults += odd_characters(text)
    found = set()
    try:
        for one in text.split("\n")[:-1] if lines else [text]:
            found.update(strings_of(json.loads(one)))
    except ValueError as problem:
        faults.append(f"no JSON: {problem}")
    return faults, found


def csv_text(data):
    text, faults = decoded(data)
    faults += odd_characters(text.replace("\r\n", "\n"), "\n\t")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if len({len(row) for row in rows}) > 1:
        faults.append("rows of different lengths")
    # A figure of our own may be negative.
    number = re.compile(r"-?\d+(\.\d+)?")
    for row in rows:
        faults += [f"a formula: {cell[:40]!r}" for cell in row if cell and cell[0] in FORMULA and not number.fullmatch(cell)]
    return faults


class Page(html.parser.HTMLParser):
    VOID = {"meta", "link", "br", "hr", "img", "input", "source", "line", "rect"}
    ELEMENTS = set("html head meta title style body a header nav ul ol li main h1 h2 h3 h4 h5 h6 p dl dt dd section article "
                   "figure figcaption img audio video details summary pre code blockquote em strong hr br div span table "
                   "caption thead tbody tr th td footer svg desc text line rect time abbr small b i sup del".split())
    ATTRIBUTES = set("lang charset http-equiv content name class href id aria-label aria-labelledby aria-describedby "
                     "src alt title controls preload role tabindex scope width height x y x1 y1 x2 y2 text-anchor start "
                     "loading datetime open rel type download colspan aria-current aria-hidden".split())

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults = []
        self.open = []
        self.policies = 0
        self.text = []

    def handle_starttag(self, tag, attributes):
        if tag not in self.ELEMENTS:
            self.faults.append(f"the element <{tag}>")
        if tag == "meta" and ("http-equiv", "Content-Security-Policy") in attributes:
            self.policies += "default-src 'none'" in dict(attributes)["content"]
        for name, value in attributes:
            if name not in self.ATTRIBUTES or (name == "http-equiv" and value != "Content-Security-Policy"):
                self.faults.append(f"the attribute {name} of <{tag}>")
            if name in ("href", "src"):
                address = (value or "").strip().lower()
                scheme = re.match(r"([a-z][a-z0-9+.\-]*):", address)
                if scheme and scheme[1] not in ("http", "https", "mailto"):
                    self.faults.append(f"the address {value!r}")
                if name == "src" and (scheme or address.startswith(("/", "\\"))):
                    self.faults.append(f"something from elsewhere: {value!r}")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")

    def handle_data(self, data):
        self.text.append(data)

    def handle_comment(self, data):
        if data.strip() != "raw HTML omitted":
            self.faults.append(f"the comment {data[:40]!r}")

    def handle_pi(self, data):
        self.faults.append(f"the instruction {data[:40]!r}")

    def unknown_decl(self, data):
        self.faults.append(f"the declaration {data[:40]!r}")


def html_page(data):
    text, faults = decoded(data)
    faults += odd_characters(text, "\n\t")
    page = Page()
    page.feed(text)
    page.close()
    faults += page.faults[:5]
    if page.open:
        faults.append(f"elements that are never closed: {page.open}")
    if page.policies != 1:
        faults.append("no content policy, or two")
    return faults + odd_characters("".join(page.text), "\n\t")


def xml_document(data):
    text, faults = decoded(data)
    faults += odd_characters(text, "\n\t")
    try:
        elements = {one.tag for one in ElementTree.fromstring(data).iter()}
        known = {"testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out"}
        if elements - known:
            faults.append(f"elements: {elements - known}")
    except ElementTree.ParseError as problem:
        faults.append(f"no XML: {problem}")
    return faults


def annotations(data):
    """As a runner of GitHub Actions reads a log: a command at the start of a line, an older one anywhere in another."""
    text, faults = decoded(data)
    faults += odd_characters(text, "\n\t")
    for line in text.split("\n"):
        command = re.match(r"\s*::([^ :]+)(?: ([^:]*))?::(.*)", line)
        if command:
            keys = {one.split("=")[0].strip() for one in (command[2] or "").split(",")}
            if command[1] not in ("error", "warning", "notice") or keys - {"title", "file", "line"}:
                faults.append(f"a command is planted: {line[:80]!r}")
        elif "##[" in line or "##vso[" in line:
            faults.append(f"an old command is planted: {line[:80]!r}")
    return faults
