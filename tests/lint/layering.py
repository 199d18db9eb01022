#!/usr/bin/env python3
"""The rules of the house that no compiler knows: which room may include which, how long a file may be, and some words.
--self-test proves that each rule can fail, and that it lets through what is right."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORE = {"core"}
SCENARIO = CORE | {"scenario"}
JOURNAL = SCENARIO | {"journal"}
OFFICE = JOURNAL | {"office"}
WIDGETS = OFFICE | {"widgets"}
MAY = {"core": CORE, "scenario": SCENARIO, "journal": JOURNAL, "office": OFFICE, "widgets": WIDGETS,
       "desk": WIDGETS | {"desk"}, "logbook": WIDGETS | {"logbook"}, "rehearsal": WIDGETS | {"rehearsal"},
       "cli": WIDGETS | {"cli"}}
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


def self_test():
    wrong = 0
    for path, text, expected in SAMPLES:
        said = [fault for _, fault in faults_of(path, text.split("\n")[:-1] if text.endswith("\n") else text.split("\n"))]
        if (expected is None and said) or (expected is not None and not any(expected in fault for fault in said)):
            print(f"{path}: {text.strip()[:60]!r} should give {expected!r}, gives {said}")
            wrong += 1
    print(f"{len(SAMPLES)} samples, {wrong} wrong")
    return wrong == 0


def main():
    if "--self-test" in sys.argv:
        sys.exit(0 if self_test() else 1)
    count = 0
    files = [path for folder in ("src", "tests") for path in sorted((ROOT / folder).rglob("*")) if path.suffix in MOST_LINES]
    for path in files:
        relative = path.relative_to(ROOT).as_posix()
        for line, fault in faults_of(relative, path.read_text(encoding="utf-8").splitlines()):
            print(f"{relative}:{line}: {fault}")
            count += 1
    print(f"{len(files)} files, {count} faults")
    sys.exit(1 if count or not files else 0)


main()
