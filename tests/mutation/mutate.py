#!/usr/bin/env python3
"""mutate.py [--count 40] [--seed N] [--only FILE:LINE …] [--but FILE:LINE …]: do the tests notice a wrong operator?

One operator of core or scenario at a time is changed in a copy of the tree (build/mutation), test_core and test_scenario are built and
run there, and each change is told as noticed or not. What is not noticed wants a test, or is the same program said otherwise: look at it.
Nothing of this is part of ./dev test or CI: each is a build and two runs. The seed is printed, and repeats a run.

--within COMMAND stands before each build and run (how this machine lends out its processors); --jobs as for ninja.
"""
import argparse
import collections
import os
import pathlib
import random
import re
import shlex
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TREE = ROOT / "build" / "mutation"
TARGETS = ("test_core", "test_scenario")
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
# What is looked for (clang-format has put spaces around the binary ones; templates and references have none), and what stands there then.
OPERATORS = [(r" == ", " != "), (r" != ", " == "), (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "),
             (r" && ", " || "), (r" \|\| ", " && "), (r"!(?=[\w(*])", ""), (r" \+ ", " - "), (r" - ", " + "),
             (r"\btrue\b", "false"), (r"\bfalse\b", "true")]
EARLY = re.compile(r"\n( +)return(?: std::nullopt| \{\}| false| true)?;(?=[^\n]*\n)")
DECLARES = re.compile(r"^\s*(#|template\b|requires\b|concept\b|static_assert|using\b|friend\b|operator)")

Mutant = collections.namedtuple("Mutant", "file at end old new line")


def mutants_of(file, text):
    """Each operator of a source with what it is changed into; comments and strings are left alone."""
    bare = NOISE.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    lines = bare.split("\n")
    for pattern, new in OPERATORS:
        for found in re.finditer(pattern, bare):
            line = bare.count("\n", 0, found.start()) + 1
            if not DECLARES.match(lines[line - 1]) and "operator" not in lines[line - 1] and " = 0;" not in lines[line - 1]:
                yield Mutant(file, found.start(), found.end(), found.group(), new, line)
    for found in EARLY.finditer(bare):  # inside a block: what follows is carried out too
        before = bare[:found.start()].rsplit("\n", 1)[-1]
        if re.match(r"\s+(if|for|while)\b.*\{$", before) or re.match(r"\s+.*\) \{$", before):
            begin = found.start() + 1 + len(found.group(1))
            yield Mutant(file, begin, found.end(), text[begin:found.end()], ";", bare.count("\n", 0, begin) + 1)


def sources():
    for room in ("core", "scenario"):
        yield from sorted((ROOT / "src" / room).rglob("*.cpp"))


def run(command, within, **more):
    return subprocess.run(shlex.split(within) + command, cwd=TREE, capture_output=True, text=True, **more)


def copy_tree():
    """The sources as they stand here; files that have not changed keep their time, so that nothing is built twice."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    kept = {name for name in names if name and (ROOT / name).is_file()}
    for name in kept:
        here, there = ROOT / name, TREE / name
        if not there.exists() or there.read_bytes() != here.read_bytes():
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(here, there)
            shutil.copymode(here, there)
    for top in ("src", "tests"):
        for there in (TREE / top).rglob("*"):
            if there.is_file() and str(there.relative_to(TREE)) not in kept:
                there.unlink()


def build(options):
    return run(["ninja", "-C", "build/quick", f"-j{options.jobs}", *TARGETS], options.within).returncode == 0


def noticed_by(options, most, file=""):
    """The program that fails, or nothing. One that does not end has noticed it too."""
    environment = dict(os.environ, RC_PARAMS=f"seed={options.seed}", LC_ALL="C.UTF-8")
    for target in sorted(TARGETS, key=lambda name: name[5:] not in file):  # the room's own first: it is told sooner
        try:
            if run(["build/quick/tests/" + target, "--abort"], options.within, timeout=most, env=environment).returncode != 0:
                return target
        except subprocess.TimeoutExpired:
            return target + " (does not end)"
    return None


def place(text):
    file, _, line = text.rpartition(":")
    return file, int(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--only", nargs="*", type=place, default=[])
    parser.add_argument("--but", nargs="*", type=place, default=[])
    parser.add_argument("--within", default="")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--list", action="store_true", help="tell which would be changed, and change none")
    options = parser.parse_args()
    everything = [one for path in sources() for one in mutants_of(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))]
    chosen = [one for one in everything if (one.file, one.line) in options.only] if options.only else \
        [one for one in everything if (one.file, one.line) not in options.but]
    random.Random(options.seed).shuffle(chosen)
    print(f"seed {options.seed}: {len(everything)} operators", flush=True)
    if options.list:
        print("\n".join(f"{one.file}:{one.line}: {one.old!r} -> {one.new!r}" for one in chosen[:options.count]))
        return 0
    copy_tree()
    if not (TREE / "build/quick/build.ninja").exists():
        run(["cmake", "--preset", "quick", "-DYINGKE_WITH_QT=OFF"], options.within, check=True)
    if not build(options):
        print("The tree does not build as it is.")
        return 2
    begin = time.monotonic()
    if told := noticed_by(options, 900):
        print(f"{told} fails as it is.")
        return 2
    most = 30 + 5 * (time.monotonic() - begin)
    seen = collections.Counter()
    for one in chosen:
        if seen["noticed"] + seen["NOT NOTICED"] >= options.count:
            break
        text = (ROOT / one.file).read_text(encoding="utf-8")
        (TREE / one.file).write_text(text[:one.at] + one.new + text[one.end:], encoding="utf-8")
        by = noticed_by(options, most, one.file) if build(options) else "the compiler"
        (TREE / one.file).write_text(text, encoding="utf-8")
        result = "not built" if by == "the compiler" else "noticed" if by else "NOT NOTICED"
        seen[result] += 1
        print(f"{result:<12}{one.file}:{one.line}: {one.old.strip()!r} -> {one.new.strip()!r}  {by or ''}", flush=True)
    print(f"{seen['noticed']} of {seen['noticed'] + seen['NOT NOTICED']} noticed; {seen['not built']} did not compile")
    return 0 if seen["NOT NOTICED"] == 0 else 1


sys.exit(main())
