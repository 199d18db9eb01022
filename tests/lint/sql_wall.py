#!/usr/bin/env python3
"""The journal's wall: SQL over its tables stands in src/journal and nowhere else in src; who wants to know something asks
a class of journal/read. And each table is made in one place: CREATE stands in src/journal/sql/schema.sql alone.
--self-test proves that each rule can fail, and that it lets through what is right."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CREATED = re.compile(r"\bCREATE\s+(?:UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)", re.I)
# Texts that stand side by side are one to the compiler, whatever wraps them: "… FROM " "events" is found too.
SEAM = re.compile(r'"\s*(?:\)\s*\+?\s*)?(?:[A-Za-z]\w*\(\s*)?(?:u8|u|L)?"')
SCHEMA = "src/journal/sql/schema.sql"


def tables_of(schema):
    """Tables and views of the schema; the writer's own room too, which comes and goes."""
    return sorted({name for what, name in CREATED.findall(schema) if what.upper() in ("TABLE", "VIEW")} | {"wal_room"})


def asks(tables):
    """What reads or changes one of the tables."""
    return re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE|EXISTS|INDEXED\s+BY|ON)\s+(?:main\.)?(" + "|".join(tables) + r")\b(?!\s*\()")


def texts_of(text):
    """The C++ without its comments, with the seams of its texts closed; line breaks stay."""
    text = re.sub(r"//[^\n]*", "", text)
    return SEAM.sub(lambda seam: "\n" * seam.group(0).count("\n"), text)


def faults_of(path, text, tables):
    """All faults of a file, given by its path from the root, as (line, sentence)."""
    inside = path.startswith("src/journal/")
    if path.endswith(".sql"):
        if inside and path != SCHEMA:
            for match in CREATED.finditer(re.sub(r"--[^\n]*", "", text)):
                yield text.count("\n", 0, match.start()) + 1, f"{match[2]} is made in {SCHEMA} alone"
        return
    plain = texts_of(text)
    if not inside:
        for match in asks(tables).finditer(plain):
            yield plain.count("\n", 0, match.start()) + 1, f"SQL over the journal's {match[1]}: ask a class of journal/read"
        return
    for match in CREATED.finditer(plain):
        if match[2] != "wal_room":
            yield plain.count("\n", 0, match.start()) + 1, f"{match[2]} is made in {SCHEMA} alone"


SAMPLE_TABLES = tables_of("CREATE TABLE events(\n seq);\nCREATE TABLE visits(x);\nCREATE VIRTUAL TABLE visit_words USING "
                          "fts5(words);\nCREATE VIEW event_log AS SELECT 1;\nCREATE INDEX by_seq ON events(seq);")
SAMPLES = [  # file, text, what must be said of it (None: nothing)
    ("src/cli/a.cpp", 'run("SELECT seq FROM events")', "the journal's events"),
    ("src/cli/a.cpp", 'run("SELECT seq FROM "\n    "events")', "the journal's events"),
    ("src/cli/a.cpp", 'run(QStringLiteral("SELECT seq FROM ") + QStringLiteral("events e"))', "the journal's events"),
    ("src/cli/a.cpp", 'run("SELECT 1 FROM rooms r LEFT JOIN visits v")', "the journal's visits"),
    ("src/slips/a.cpp", 'run("INSERT INTO visit_words VALUES(1)")', "the journal's visit_words"),
    ("src/slips/a.cpp", 'run("UPDATE visits SET day = 1")', "the journal's visits"),
    ("src/slips/a.cpp", 'run("DROP TABLE IF EXISTS visits")', "the journal's visits"),
    ("src/desk/a.cpp", 'run("SELECT * FROM event_log")', "the journal's event_log"),
    ("src/desk/a.h", 'constexpr auto ask = "DELETE FROM wal_room";', "the journal's wal_room"),
    ("src/register/a.cpp", 'run("SELECT key FROM rooms WHERE key = ?")', None),
    ("src/register/a.cpp", "// what is read FROM events stays there", None),
    ("src/desk/a.cpp", "tr(\"Choose from events of the day\")", None),
    ("src/journal/read/a.cpp", 'run("SELECT seq FROM events")', None),
    ("src/journal/write/a.cpp", 'run("CREATE TABLE IF NOT EXISTS wal_room(filler BLOB)")', None),
    ("src/journal/upgrades/a.cpp", 'run("CREATE TABLE visits(nr)")', "schema.sql alone"),
    ("src/journal/upgrades/a.cpp", 'run("CREATE "\n "INDEX visits_by_day ON visits(day)")', "schema.sql alone"),
    ("src/journal/sql/upgrades/5.sql", "ALTER TABLE visits ADD COLUMN x;\nCREATE TABLE visits(nr);", "schema.sql alone"),
    ("src/journal/sql/upgrades/5.sql", "-- CREATE TABLE visits comes after this\nDROP TABLE visits;", None),
    ("src/journal/sql/schema.sql", "CREATE TABLE visits(nr);", None),
    ("src/training/a.cpp", 'run("CREATE TABLE runs(id)")', None),
]


def self_test():
    wrong = 0
    for path, text, expected in SAMPLES:
        said = [fault for _, fault in faults_of(path, text, SAMPLE_TABLES)]
        if (expected is None and said) or (expected is not None and not any(expected in fault for fault in said)):
            print(f"{path}: {text[:60]!r} should give {expected!r}, gives {said}")
            wrong += 1
    print(f"{len(SAMPLES)} samples, {wrong} wrong")
    return wrong == 0


def main():
    if "--self-test" in sys.argv:
        sys.exit(0 if self_test() else 1)
    tables = tables_of((ROOT / SCHEMA).read_text(encoding="utf-8"))
    files = sorted(path for path in (ROOT / "src").rglob("*") if path.suffix in (".h", ".cpp", ".sql"))
    count = 0
    for path in files:
        name = path.relative_to(ROOT).as_posix()
        for line, fault in faults_of(name, path.read_text(encoding="utf-8"), tables):
            print(f"{name}:{line}: {fault}")
            count += 1
    print(f"{len(files)} files, {len(tables)} tables and views, {count} faults")
    sys.exit(1 if count or len(tables) < 10 else 0)


main()
