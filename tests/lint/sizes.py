#!/usr/bin/env python3
"""How long functions, classes and rooms may be. What is longer wants its reason in place: a comment `// Long: why` right
above the function or class, a row in ROOMS_LARGER for a room. --self-test proves that each rule can fail; --list tells
the longest of each kind."""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST_FUNCTION, MOST_CLASS, MOST_ROOM = 60, 500, 6000
# These folders are rooms of their own: a target each (src/CMakeLists.txt).
PARTED = {"scenario", "journal", "rehearsal", "widgets"}
ROOMS_LARGER = {
    "core": "a kind of thing a header and a source: visits, promises, appointments, warnings, waits; each is read by itself",
    "logbook": "eight pages of the supervisor, each a folder of its own that includes nothing but parts/",
    "register": "the file of rooms, and in sheets/ what comes into it: the two meet in two headers and are read apart",
    "desk": "the receptionist's window and what lies over it: register, slips, promises, questions, settings, a folder each",
}
NO_FUNCTION = re.compile(r"(namespace|class|struct|union|enum|extern|template|using|typedef)\b")
METHOD = re.compile(r"(?:^|[\s*&])((?:\w+::)*\w+)::(?:~?\w+|operator\s*\S+)\s*\(")
CLASS = re.compile(r"(?:class|struct)\s+((?:\w+::)*\w+)(?:\s+final)?(?:\s*:\s*[^:].*)?\s*\{$")


def reasoned(lines, begin):
    """A comment `// Long: …` with some words, in the comment right above line `begin` (an index)."""
    at = begin - 1
    while at >= 0 and re.match(r"\s*(//|template|\[\[)", lines[at]):
        if re.search(r"//.*\bLong: (\S+\s+){2,}\S+", lines[at]):
            return True
        at -= 1
    return False


def blocks(lines):
    """(begin, end, text of the head) of what opens a brace at column 0 or, inside classes, at column 4 (clang-format)."""
    for begin, line in enumerate(lines):
        if not line.endswith("{"):
            continue
        # A head of several lines: its first line is the one that no line before continues.
        first = begin
        while first > 0 and (lines[first - 1].endswith((",", "(", "&&", "||", "=", "+", "::")) or
                             lines[first].lstrip().startswith((":", "->", "const override", "noexcept")) and
                             not lines[first].lstrip().startswith("::")):
            first -= 1
        indent = len(lines[first]) - len(lines[first].lstrip())
        if indent not in (0, 4):
            continue
        close = " " * indent + "}"
        end = next((n for n in range(begin + 1, len(lines)) if lines[n].startswith(close)), None)
        if end is not None:
            yield first, begin, end, " ".join(part.strip() for part in lines[first:begin + 1])


def faults_of(path, lines, classes):
    """Faults of one file; adds to `classes` (name → [lines, path, line of its head, reasoned])."""
    inside = []  # ends of classes
    folder = str(pathlib.PurePath(path).parent)
    for first, begin, end, head in blocks(lines):
        bare = re.sub(r"\[\[\w+\]\]\s*", "", head)
        indent = len(lines[first]) - len(lines[first].lstrip())
        found = CLASS.match(bare) if indent == 0 else None
        if found:
            inside.append(end)
            entry = classes.setdefault((folder, found[1]), [0, path, first + 1, False])
            entry[0] += end - first + 1
            entry[1], entry[2] = path, first + 1
            entry[3] = entry[3] or reasoned(lines, first)
            continue
        if NO_FUNCTION.match(bare) and not bare.startswith("template") or "(" not in bare or re.match(r"(if|for|while|switch|else|do|return|}|case)\b", bare):
            continue
        if indent == 4 and not any(begin < one for one in inside):
            continue
        if re.search(r"[=,(]\s*\{$|\breturn\b.*\{$", bare):
            continue  # a table of values
        length = end - first + 1
        method = METHOD.search(bare.split("{")[0]) if indent == 0 else None
        if method:
            entry = classes.setdefault((folder, method[1]), [0, path, first + 1, False])
            entry[0] += length
        if length > MOST_FUNCTION and not reasoned(lines, first):
            yield first + 1, f"a function of {length} lines, at most {MOST_FUNCTION}: let it fall into named steps, or say above it why not (// Long: …)"


def class_faults(classes):
    for (_, name), (length, path, line, reason) in sorted(classes.items()):
        if length > MOST_CLASS and not reason:
            yield path, line, f"class {name} has {length} lines of definitions, at most {MOST_CLASS}: it does more than one thing"


def room_of(path):
    parts = pathlib.PurePath(path).parts
    if parts[0] != "src" or len(parts) < 3:
        return None
    return "/".join(parts[1:3]) if parts[1] in PARTED and len(parts) > 3 else parts[1]


def room_faults(sizes, larger):
    for room, lines in sorted(sizes.items()):
        if lines > MOST_ROOM and room not in larger:
            yield f"src/{room}", 1, f"{lines} lines in one room, at most {MOST_ROOM} (an afternoon's reading)"
        if lines <= MOST_ROOM and room in larger:
            yield f"src/{room}", 1, f"{lines} lines: its row in ROOMS_LARGER is not needed any more"


def body(head, count):
    return [head] + ["    work();"] * (count - 2) + ["}"]


SAMPLES = [  # lines, what must be said (None: nothing)
    (body("void f(int a) {", 60), None),
    (body("void f(int a) {", 61), "a function of 61 lines"),
    (["// Long: a table that is read from top to bottom"] + body("void f(int a) {", 61), None),
    (["// Long"] + body("void f(int a) {", 61), "a function of 61 lines"),
    (["class A {"] + ["    void f() {"] + ["        work();"] * 60 + ["    }", "};"], "a function of 62 lines"),
    (["const std::map<int, int> table = {"] + ["    {1, 2},"] * 80 + ["};"], None),
    (["namespace a {"] + ["int b;"] * 80 + ["}"], None),
    (["void A::f(int a,"] + body("          int b) {", 60)[0:] , "a function of 61 lines"),
    ([line for n in range(9) for line in body(f"void A::f{n}() {{", 56)], "class A has 504 lines"),
    ([line for n in range(8) for line in body(f"void A::f{n}() {{", 56)], None),
    (["// Long: one thing with many small words"] + ["class A {"] + ["    int a;"] * 500 + ["};"], None),
]


def self_test():
    wrong = 0
    for lines, expected in SAMPLES:
        classes = {}
        said = [fault for _, fault in faults_of("src/core/a.cpp", lines, classes)] + [fault for _, _, fault in class_faults(classes)]
        if (expected is None and said) or (expected is not None and not any(expected in fault for fault in said)):
            print(f"{lines[0]!r} … ({len(lines)} lines) should give {expected!r}, gives {said}")
            wrong += 1
    rooms = [({"a": 6000}, {}, 0), ({"a": 6001}, {}, 1), ({"a": 6001}, {"a": "why"}, 0), ({"a": 10}, {"a": "why"}, 1)]
    wrong += sum(len(list(room_faults(sizes, larger))) != count for sizes, larger, count in rooms)
    print(f"{len(SAMPLES) + len(rooms)} samples, {wrong} wrong")
    return wrong == 0


def main():
    if "--self-test" in sys.argv:
        sys.exit(0 if self_test() else 1)
    classes, sizes, count = {}, collections.Counter(), 0
    files = [path for path in sorted((ROOT / "src").rglob("*")) if path.suffix in (".h", ".cpp")]
    for path in files:
        relative, lines = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8").splitlines()
        for line, fault in faults_of(relative, lines, classes):
            print(f"{relative}:{line}: {fault}")
            count += 1
        if room_of(relative):
            sizes[room_of(relative)] += len(lines)
    for path, line, fault in [*class_faults(classes), *room_faults(sizes, ROOMS_LARGER)]:
        print(f"{path}:{line}: {fault}")
        count += 1
    if "--list" in sys.argv:
        for (_, name), entry in sorted(classes.items(), key=lambda one: -one[1][0])[:12]:
            print(f"    class {name}: {entry[0]} lines")
        for room, lines in sizes.most_common():
            print(f"    {room}: {lines} lines")
    print(f"{len(files)} files, {count} too long")
    sys.exit(1 if count else 0)


main()
