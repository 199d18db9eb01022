#!/usr/bin/env python3
"""The rules of the house that no compiler knows: which room may include which, how long a file may be, and some words.
--self-test proves that each rule can fail, and that it lets through what is right."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Which room may include which, from the ground up (docs/architecture.md shows the same). A row holds what the room names
# itself and all that these may.
ROWS = [
    ("core", ""),
    ("platform", "core"),
    ("scenario", "core"),
    ("journal", "core platform scenario"),
    ("office", "scenario journal platform"),
    ("tables", "platform"),
    ("register", "office tables"),
    ("slips", "office"),
    ("frontdesk", "register slips"),
    ("reading", "frontdesk tables"),
    ("publishing", "frontdesk"),
    ("training", "frontdesk"),
    ("simulation", "frontdesk"),
    ("app", "reading publishing training simulation"),
    ("widgets", "reading"),
    ("desk", "app widgets"),
    ("logbook", "app widgets"),
    ("rehearsal", "app widgets"),
    ("cli", "app widgets"),
]
MAY = {}
for name, used in ROWS:
    MAY[name] = {name}.union(*(MAY[one] for one in used.split()))
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QT = re.compile(r"Q[A-Z]|Qt[A-Z]|q[a-z_]+\.h$|qt[a-z]*/")
YAML = re.compile(r"yaml\.h$|yaml-cpp/|ryml")
SQL = re.compile(r"sqlite3\.h$|QSql|QtSql|libpq")
STANDARD = re.compile(r"[a-z_0-9]+$")
MOST_LINES = {".h": 200, ".cpp": 500}


def include_faults(room, kind, name):
    """What is wrong with one include of a file in a room of src/ ("main.cpp" is a room of its own)."""
    if kind == '"':
        target = name.split("/")[0] if "/" in name else room
        if target in MAY and room in MAY and target not in MAY[room]:
            yield f"{room} may not include {target}"
        if name.startswith("../"):
            yield "includes are written from src/"
    if room in ("core", "scenario") and QT.match(name):
        yield f"{room} builds without Qt"
    if room != "scenario" and YAML.search(name):
        yield "YAML is read in scenario only"
    if room in ("core", "scenario") and SQL.search(name):
        yield f"{room} knows no SQL"
    if room == "core" and kind == "<" and not STANDARD.match(name):
        yield "core has the standard library only"


def faults_of(path, lines):
    """All faults of a file, given by its path from the root and its lines, as (line, sentence)."""
    parts = pathlib.PurePath(path).parts
    room = parts[1] if parts[0] == "src" else None
    if room and len(parts) > 2 and room not in MAY:
        yield 1, f"src/{room} is no room of the house"
    most = MOST_LINES[pathlib.PurePath(path).suffix]
    if len(lines) > most:
        yield len(lines), f"{len(lines)} lines, at most {most}: one idea a file"
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if match and room:
            yield from ((number, fault) for fault in include_faults(room, *match.groups()))
        if room == "core" and re.match(r"\s*default\s*:(?!:)", line):
            if "//" not in line and not lines[number - 2].lstrip().startswith("//"):
                yield number, "no default: in a switch, so that the compiler names the forgotten case (or say why in a comment)"
        if parts[0] == "tests" and re.search(r"\bQ(VERIFY2?|COMPARE|FAIL|TRY_\w+)\b", line):
            yield number, "passes silently inside Catch2 when it fails; use REQUIRE"
        if re.search(r"\b(TODO|FIXME|XXX)\b", line) and not re.search(r"\b(TODO|FIXME|XXX)\b\W+(\w+\W+){2,}\w+", line):
            yield number, "TODO without a reason"


SAMPLES = [  # file, text, what must be said of it (None: nothing)
    ("src/core/a.h", '#include "core/ids.h"\n#include <string>', None),
    ("src/core/a.h", '#include "scenario/model.h"', "core may not include scenario"),
    ("src/core/a.h", "#include <QString>", "core builds without Qt"),
    ("src/core/a.h", "#include <QtCore/QString>", "core builds without Qt"),
    ("src/core/a.h", "#include <qstring.h>", "core builds without Qt"),
    ("src/core/a.h", "#include <sodium.h>", "core has the standard library only"),
    ("src/core/a.h", "#include <yaml.h>", "YAML is read in scenario only"),
    ("src/core/a.h", "#include <sqlite3.h>", "core knows no SQL"),
    ("src/core/a.cpp", "switch (a) {\ndefault:\n}", "no default:"),
    ("src/core/a.cpp", "switch (a) {\ndefault: // the wire may carry anything\n}", None),
    ("src/scenario/a.h", "#include <yaml.h>\n#include <muParser.h>", None),
    ("src/scenario/a.h", "#include <QString>", "scenario builds without Qt"),
    ("src/scenario/a.h", '#include "journal/sql.h"', "scenario may not include journal"),
    ("src/journal/a.h", '#include "scenario/model.h"\n#include <QSqlQuery>', None),
    ("src/journal/a.h", '#include "office/office.h"', "journal may not include office"),
    ("src/journal/a.h", "#include <yaml.h>", "YAML is read in scenario only"),
    ("src/office/a.h", '#include "widgets/theme.h"', "office may not include widgets"),
    ("src/office/a.h", '#include "journal/read/day_book.h"', None),
    ("src/tables/a.h", '#include "office/data/office.h"', "tables may not include office"),
    ("src/slips/a.h", '#include "register/rooms/room_register.h"', "slips may not include register"),
    ("src/training/a.h", '#include "reading/story/visit_story.h"', "training may not include reading"),
    ("src/frontdesk/a.h", '#include "register/rooms/room_register.h"\n#include "slips/slip_book.h"', None),
    ("src/logbook/a.h", '#include "rehearsal/parts/texts.h"', "logbook may not include rehearsal"),
    ("src/widgets/a.h", '#include "office/office.h"', None),
    ("src/widgets/a.h", '#include "desk/hall_panel.h"', "widgets may not include desk"),
    ("src/desk/a.h", '#include "widgets/theme.h"\n#include "ui_desk.h"', None),
    ("src/desk/a.h", '#include "logbook/day.h"', "desk may not include logbook"),
    ("src/desk/a.h", '#include "../core/ids.h"', "written from src/"),
    ("src/cli/a.h", '#include "office/office.h"', None),
    ("src/cli/a.h", '#include "widgets/theme.h"', None),
    ("src/cli/a.h", '#include "desk/window.h"', "cli may not include desk"),
    ("src/main.cpp", '#include "desk/window.h"\n#include "logbook/window.h"\n#include "office/application.h"', None),
    ("src/hut/a.h", "", "no room of the house"),
    ("src/core/a.h", "\n" * 201, "at most 200"),
    ("src/core/a.cpp", "\n" * 500, None),
    ("src/core/a.cpp", "\n" * 501, "at most 500"),
    ("tests/gui/a.cpp", "    QCOMPARE(a, b);", "use REQUIRE"),
    ("tests/gui/a.cpp", "    REQUIRE(a == b);", None),
    ("src/core/a.cpp", "// TODO", "without a reason"),
    ("src/core/a.cpp", "// TODO: split when a second desk comes", None),
]


def folder_of(path):
    """The room and the folder of a file of src/, as ("desk", "slips"); "" for the room's root. Nothing outside of rooms."""
    parts = pathlib.PurePath(path).parts
    if parts[0] != "src" or len(parts) < 3:
        return None
    return parts[1], parts[2] if len(parts) > 3 else ""


def circle(edges):
    """A way round through `edges` (from → to → where), as a list of names that ends where it begins; empty when none."""
    done, way = set(), []

    def visit(name):
        if name in way:
            return way[way.index(name):] + [name]
        if name in done:
            return []
        way.append(name)
        for other in sorted(edges.get(name, {})):
            found = visit(other)
            if found:
                return found
        way.pop()
        done.add(name)
        return []

    for name in sorted(edges):
        found = visit(name)
        if found:
            return found
    return []


def house_faults(files):
    """What can be seen on all files together: circles between rooms and between folders inside a room, and a room's root
    that its folders include. `files`: (path, lines)."""
    rooms, folders = {}, {}
    for path, lines in files:
        mine = folder_of(path)
        if mine is None:
            continue
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if not match or match[1] != '"' or "/" not in match[2]:
                continue
            theirs = folder_of("src/" + match[2])
            if theirs is None:
                continue
            if theirs[0] != mine[0]:
                rooms.setdefault(mine[0], {}).setdefault(theirs[0], (path, number))
            elif theirs[1] != mine[1]:
                folders.setdefault(mine[0], {}).setdefault(mine[1], {}).setdefault(theirs[1], (path, number))
                if theirs[1] == "":
                    yield path, number, f"a folder of {mine[0]} includes the room's root: the root holds only its top"
    for what, edges in [("rooms", rooms)] + [(f"folders of {room}", inside) for room, inside in sorted(folders.items())]:
        found = circle(edges)
        if found:
            path, number = edges[found[0]][found[1]]
            yield path, number, f"a circle between {what}: " + " → ".join(name or "(root)" for name in found)


HOUSES = [  # files with their text, what must be said (None: nothing)
    ({"src/desk/a/x.h": '#include "desk/b/y.h"', "src/desk/b/y.h": '#include "core/ids.h"'}, None),
    ({"src/desk/a/x.h": '#include "desk/b/y.h"', "src/desk/b/y.h": '#include "desk/a/z.h"'}, "between folders of desk: a → b → a"),
    ({"src/desk/a/x.h": '#include "desk/b/y.h"', "src/desk/b/y.h": '#include "desk/c/z.h"',
      "src/desk/c/z.h": '#include "desk/a/w.h"'}, "a → b → c → a"),
    ({"src/desk/w.h": '#include "desk/a/x.h"', "src/desk/a/x.h": ""}, None),
    ({"src/desk/w.h": "", "src/desk/a/x.h": '#include "desk/w.h"'}, "includes the room's root"),
    ({"src/office/a.h": '#include "slips/b.h"', "src/slips/b.h": '#include "office/a.h"'}, "between rooms: office → slips → office"),
]


def self_test():
    wrong = 0
    for path, text, expected in SAMPLES:
        said = [fault for _, fault in faults_of(path, text.split("\n")[:-1] if text.endswith("\n") else text.split("\n"))]
        if (expected is None and said) or (expected is not None and not any(expected in fault for fault in said)):
            print(f"{path}: {text.strip()[:60]!r} should give {expected!r}, gives {said}")
            wrong += 1
    for house, expected in HOUSES:
        said = [fault for _, _, fault in house_faults([(path, text.split("\n")) for path, text in house.items()])]
        if (expected is None and said) or (expected is not None and not any(expected in fault for fault in said)):
            print(f"{list(house)} should give {expected!r}, gives {said}")
            wrong += 1
    print(f"{len(SAMPLES) + len(HOUSES)} samples, {wrong} wrong")
    return wrong == 0


def main():
    if "--self-test" in sys.argv:
        sys.exit(0 if self_test() else 1)
    count = 0
    files = [path for folder in ("src", "tests") for path in sorted((ROOT / folder).rglob("*")) if path.suffix in MOST_LINES]
    texts = [(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8").splitlines()) for path in files]
    for path, lines in texts:
        for line, fault in faults_of(path, lines):
            print(f"{path}:{line}: {fault}")
            count += 1
    for path, line, fault in house_faults(texts):
        print(f"{path}:{line}: {fault}")
        count += 1
    print(f"{len(files)} files, {count} faults")
    sys.exit(1 if count or not files else 0)


main()
