#!/usr/bin/env python3
"""test_names.py [--self-test]: a test whose name can't be printed tells nothing when it fails.

Catch2 2.13 prints what stands behind the first ": " of a name below it, as far to the right; where less than two columns of its 80 are
left it prints lines without end, so that the test hangs instead of failing.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST = 70  # 76 hangs; tests of a section stand two further to the right
NAME = re.compile(r'\b(?:TEST_CASE|TEST_CASE_METHOD|SECTION|SCENARIO|DYNAMIC_SECTION)\(\s*(?:\w+,\s*)?((?:"(?:[^"\\\n]|\\.)*"\s*)+)')


def faults(text):
    """(line, sentence) of one source."""
    for found in NAME.finditer(text):
        name = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', found[1]))
        at = name.find(": ")
        if at > MOST:
            yield text.count("\n", 0, found.start()) + 1, f"its \": \" stands at {at}, at most {MOST}: the name would be printed without end"


SAMPLES = [  # text, how many faults
    ('TEST_CASE("' + "a" * 71 + ': b") {', 1),
    ('TEST_CASE("' + "a" * 40 + '"\n          "' + "b" * 40 + ': c", "[x]") {', 1),
    ('SECTION("' + "a" * 90 + ': b") {', 1),
    ('TEST_CASE("' + "a" * 70 + ': b") {', 0),
    ('TEST_CASE("' + "a" * 90 + '") {', 0),
    ('TEST_CASE("a: ' + "b" * 90 + ': c") {', 0),
    ('f("' + "a" * 90 + ': b");', 0),
]

if "--self-test" in sys.argv:
    wrong = [(text, want) for text, want in SAMPLES if len(list(faults(text))) != want]
    print("\n".join(map(str, wrong)))
    sys.exit(1 if wrong else 0)
found = [f"{path.relative_to(ROOT)}:{at}: {sentence}" for path in sorted((ROOT / "tests").rglob("*.cpp"))
         for at, sentence in faults(path.read_text(encoding="utf-8"))]
print("\n".join(found + [f"names of tests: {len(found)} faults"]))
sys.exit(1 if found else 0)
