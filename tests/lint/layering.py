#!/usr/bin/env python3
"""Reads the includes of src/ and fails on any arrow that the house does not have; also file sizes, QVERIFY in tests."""
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
       "cli": OFFICE | {"cli"}}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
NO_QT = {"core", "scenario"}
MOST_LINES = {".h": 200, ".cpp": 500}


def faults_of(path, room, lines):
    found = []
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        where = f"{path}:{number}"
        if match:
            kind, name = match.groups()
            target = name.split("/")[0]
            if kind == '"' and "/" in name and room in MAY and target not in MAY[room]:
                found.append(f"{where}: {room} may not include {target}")
            if kind == "<" and room in NO_QT and re.match(r"Q[A-Z]", name):
                found.append(f"{where}: {room} builds without Qt")
            if kind == "<" and name == "yaml.h" and room != "scenario":
                found.append(f"{where}: YAML is read in scenario only")
            if kind == "<" and room == "core" and "." in name:
                found.append(f"{where}: core has the standard library only")
    return found


def self_test():
    bad = ['#include "desk/main_window.h"', "#include <QString>", "#include <yaml.h>"]
    if len(faults_of("fixture", "core", bad)) < 3 or faults_of("fixture", "office", ['#include "core/ids.h"']):
        sys.exit("layering.py: its own test failed")


def main():
    self_test()
    found = []
    for path in sorted((ROOT / "src").rglob("*")):
        if path.suffix not in MOST_LINES:
            continue
        relative = path.relative_to(ROOT)
        lines = path.read_text(encoding="utf-8").splitlines()
        found += faults_of(relative, relative.parts[1], lines)
        if len(lines) > MOST_LINES[path.suffix]:
            found.append(f"{relative}: {len(lines)} lines; one idea a file")
    for path in sorted((ROOT / "tests").rglob("*.cpp")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\bQ(VERIFY|COMPARE|FAIL)\b", line):
                found.append(f"{path.relative_to(ROOT)}:{number}: passes silently inside Catch2; use REQUIRE")
    for fault in found:
        print(fault)
    sys.exit(1 if found else 0)


main()
