#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bare true or false says nothing where it is read: `visits(filter, order, true, 0, 100)`. Fails on a call of a
function of ours with such a literal among three arguments or more. An enum says it; `all.read = true` says it too.
What is ours is known by its name: a function declared in src with a parameter of type bool."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEAST = 3
# What may have one, and why.
LEFT = {
    "flag": "a key of a YAML and what holds when it is missing: read together they say it",
    "startLimit": "core/draft.cpp alone; everybody else calls startLimit or startReturning",
    "take": "JournalAnswers::take is connected with the journal's own answer",
}
WORD = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/|R\"\(.*?\)\"|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)'", re.S)


def blanked(text):
    """The same length and lines, without comments and literals of text."""
    return COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def arguments(text, start):
    """The top-level parts between the bracket at `start` and its partner; None when it has none."""
    depth, angle, parts, begin = 0, 0, [], start + 1
    for at in range(start, len(text)):
        c = text[at]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth == 0:
                parts.append(text[begin:at].strip())
                return parts
        elif c == "," and depth == 1:
            parts.append(text[begin:at].strip())
            begin = at + 1
    return None


def faults_of(sources):
    """`sources`: texts by name. A line for each call that says too little."""
    blank = {name: blanked(text) for name, text in sources.items()}
    ours = set()
    for text in blank.values():
        for call in WORD.finditer(text):
            parts = arguments(text, call.end() - 1)
            if parts and any(re.match(r"(?:const\s+)?bool\s+\w+(\s*=.*)?$", part) for part in parts):
                ours.add(call.group(1))
    faults = []
    for name, text in blank.items():
        for call in WORD.finditer(text):
            if call.group(1) not in ours or call.group(1) in LEFT:
                continue
            parts = arguments(text, call.end() - 1)
            if parts and len(parts) >= LEAST and any(part in ("true", "false") for part in parts):
                line = text.count("\n", 0, call.start()) + 1
                said = ", ".join(" ".join(part.split()) for part in parts)
                faults.append(f"{name}:{line}: {call.group(1)}({said})")
    return faults


def self_test():
    head = "void rows(int from, bool down,\n          int most);\nvoid one(bool on);\n"
    assert faults_of({"a.h": head, "a.cpp": "rows(1, true, 2);"}) == ["a.cpp:1: rows(1, true, 2)"]
    assert faults_of({"a.h": head, "a.cpp": "\nrows(f(1, 2), false, 2);"}) == ["a.cpp:2: rows(f(1, 2), false, 2)"]
    for silent in ("rows(1, down, 2);", "one(true);", "theirs(1, true, 2);", "// rows(1, true, 2)", 'say("rows(1, true, 2)");'):
        assert faults_of({"a.h": head, "a.cpp": silent}) == [], silent


def main():
    if "--self-test" in sys.argv:
        self_test()
        return 0
    files = (path for path in sorted((ROOT / "src").rglob("*")) if path.suffix in (".h", ".cpp"))
    faults = faults_of({str(path.relative_to(ROOT)): path.read_text() for path in files})
    print("\n".join(faults + [f"{len(faults)} calls with a bare true or false"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
