#!/usr/bin/env python3
"""What the documents point at is there: links, paths between backticks, the answers of docs/where.md, the sizes in
docs/architecture.md; and no comment points at what a stranger does not have.
--self-test proves that each rule can fail, and that it lets through what is right."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
TICKED = re.compile(r"`([^`\n]+)`")
# A path from the root, with * and <…> for what varies: src/core/*_events.h, test_<folder>.
TOP = re.compile(r"^(?:src|tests|docs|scripts|resources|ui|cmake)/[\w./*-]*$")
INSIDE = re.compile(r"^(?:\.\./)?[\w-]+(?:/[\w.-]+)*\.(?:h|cpp|sql|py)$")
ANSWER = re.compile(r"^\| \d+ \| (?P<question>[^|]+) \| `(?P<file>[^`]+)` \| `(?P<says>[^`]+)` \|$")
ROOM = re.compile(r"^\| `(?P<room>[\w/]+)` \|.*\| (?P<first>[^|]+) \| (?P<lines>[\d,]+)[^|]*\|$")
# The founders' own pictures and papers are not in the project.
AWAY = re.compile(r"\b(?:design/[\w-]+\.png|field-notes|issue \d+)\b")


def exists(path):
    return bool(list(ROOT.glob(path.rstrip("/")))) if "*" in path else (ROOT / path).exists()


def lines_of(folder):
    return sum(len(f.read_text(encoding="utf-8").splitlines()) for f in (ROOT / folder).rglob("*") if f.suffix in (".h", ".cpp"))


def document_faults(name, text, there=exists):
    """What a document points at in vain, as (line, sentence)."""
    folder = pathlib.PurePosixPath(name).parent
    for number, line in enumerate(text.splitlines(), 1):
        for target in LINK.findall(line):
            if "://" not in target:
                parts = []
                for part in (folder / target).parts:
                    parts = parts[:-1] if part == ".." and parts else parts + [part]
                if not there("/".join(parts)):
                    yield number, f"the link to {target} leads nowhere"
        for ticked in TICKED.findall(line):
            if TOP.match(ticked) and not there(ticked):
                yield number, f"{ticked} does not exist"


def room_faults(text, there=exists, size=lines_of):
    """The table of rooms: the files to begin with, and the sizes, within an eighth."""
    for number, line in enumerate(text.splitlines(), 1):
        match = ROOM.match(line)
        if not match:
            continue
        room = "src/" + match["room"]
        for ticked in TICKED.findall(match["first"]):
            if INSIDE.match(ticked):
                parts = []
                for part in (room + "/" + ticked).split("/"):
                    parts = parts[:-1] if part == ".." else parts + [part]
                if not there("/".join(parts)):
                    yield number, f"{match['room']}: {ticked} does not exist"
        told, real = int(match["lines"].replace(",", "")), size(room)
        if abs(real - told) > max(150, told // 8):
            yield number, f"{match['room']} has {real} lines, the table says {told}"


def where_faults(text, read):
    """The forty questions: the file is there and has the word. `read`: a path's text, or None."""
    count = 0
    for number, line in enumerate(text.splitlines(), 1):
        match = ANSWER.match(line)
        if not match:
            continue
        count += 1
        content = read(match["file"])
        if content is None:
            yield number, f"{match['file']} does not exist ({match['question'].strip()})"
        elif match["says"] not in content:
            yield number, f"{match['file']} says nothing of {match['says']} any more"
    if count != 40:
        yield 1, f"{count} questions, not forty"


def source_faults(text):
    for number, line in enumerate(text.splitlines(), 1):
        comment = line.split("//", 1)[1] if "//" in line else ""
        for away in AWAY.findall(comment):
            yield number, f"{away}: a stranger does not have it; say what is meant, or point into docs/"


def read(path):
    file = ROOT / path
    return file.read_text(encoding="utf-8") if file.is_file() else None


def self_test():
    nowhere, anywhere = (lambda path: False), (lambda path: True)
    room = "| `core` | what? | `visit.h` | 4,200 |"
    forty = "\n".join(f"| {n} | Where? | `a.h` | `x` |" for n in range(1, 41))
    cases = [
        (list(document_faults("docs/a.md", "see [it](b.md)", nowhere)), 1),
        (list(document_faults("docs/a.md", "see [it](../README.md) and [w](https://x.org)", lambda p: p == "README.md")), 0),
        (list(document_faults("README.md", "`src/none/a.h` and `ninja -C x`", nowhere)), 1),
        (list(room_faults(room, nowhere, lambda r: 4200)), 1),
        (list(room_faults(room, anywhere, lambda r: 5200)), 1),
        (list(room_faults(room, anywhere, lambda r: 4100)), 0),
        (list(where_faults(forty, lambda p: "x")), 0),
        (list(where_faults(forty, lambda p: "y")), 40),
        (list(where_faults(forty, lambda p: None)), 40),
        (list(where_faults("", lambda p: "x")), 1),
        (list(source_faults("// as in design/desk.png\nint a; // the text of issue 3")), 2),
        (list(source_faults('auto a = "issue 3"; // docs/words.md')), 0),
    ]
    wrong = [index for index, (said, expected) in enumerate(cases) if len(said) != expected]
    for index in wrong:
        print(f"documents.py --self-test: case {index} says {cases[index][0]}")
    return 1 if wrong else 0


def main():
    if "--self-test" in sys.argv[1:]:
        return self_test()
    found = []
    documents = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", ROOT / "scripts/README.md", *sorted((ROOT / "docs").glob("*.md"))]
    for file in documents:
        name, text = str(file.relative_to(ROOT)), file.read_text(encoding="utf-8")
        faults = list(document_faults(name, text))
        faults += room_faults(text) if name == "docs/architecture.md" else []
        faults += where_faults(text, read) if name == "docs/where.md" else []
        found += [f"{name}:{line}: {sentence}" for line, sentence in faults]
    for folder in ("src", "tests"):
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                found += [f"{file.relative_to(ROOT)}:{line}: {sentence}" for line, sentence in source_faults(file.read_text(encoding="utf-8"))]
    print("\n".join(found) if found else "documents: what they point at is there")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
