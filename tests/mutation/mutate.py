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
Half = collections.namedtuple("Half", "target which names most")


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


def environment(options):
    return dict(os.environ, RC_PARAMS=f"seed={options.seed}", LC_ALL="C.UTF-8")


def in_two(options):
    """Runs the programs as they are; of each, its quick tests and its slow ones: a file of names, and the most seconds these may take.
    Nothing when a test fails."""
    halves = []
    for target in TARGETS:
        program = "build/quick/tests/" + target
        names = run([program, "--list-test-names-only"], options.within).stdout.split("\n")
        names = [name.strip() for name in names if name.strip()]
        whole = run([program, "-d", "yes"], options.within, timeout=900, env=environment(options))
        if whole.returncode != 0:
            print(f"{target} fails as it is.")
            return None
        took = collections.defaultdict(float)
        for seconds, name in re.findall(r"^([\d.]+) s: (.*)$", whole.stdout, re.M):
            took[name] = max(took[name], float(seconds))
        sizes = []
        for half in ("quick", "slow"):
            these = [name for name in names if (took[name] < 0.5) == (half == "quick")]
            file = f"build/{target}.{half}"
            text = "".join('"' + re.sub(r'([\\",\[])', r"\\\1", name) + '"\n' for name in these)
            (TREE / file).write_text(text, encoding="utf-8")
            if text:
                halves.append(Half(target, half, file, 30 + 5 * sum(took[name] for name in these)))
                sizes.append(len(run([program, "--list-test-names-only", "-f", file], options.within).stdout.strip().split("\n")))
        if sum(sizes) != len(names):
            print(f"{target}: {len(names)} tests, but {sizes} in two goes.")
            return None
    return halves


def noticed_by(options, halves, file):
    """The program that fails, or nothing. One that does not end has noticed it too. The quick tests and the room's own come first.
    Nothing of scenario is in test_core: that one is the same program."""
    asked = [half for half in halves if not (half.target == "test_core" and file.startswith("src/scenario/"))]
    for half in sorted(asked, key=lambda one: (one.which != "quick", one.target[5:] not in file)):
        command = ["build/quick/tests/" + half.target, "--abort", "-f", half.names]
        try:
            if run(command, options.within, timeout=half.most, env=environment(options)).returncode != 0:
                return half.target
        except subprocess.TimeoutExpired:
            return half.target + " (does not end)"
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
    if (halves := in_two(options)) is None:
        return 2
    seen = collections.Counter()
    for one in chosen:
        if seen["noticed"] + seen["NOT NOTICED"] >= options.count:
            break
        text = (ROOT / one.file).read_text(encoding="utf-8")
        (TREE / one.file).write_text(text[:one.at] + one.new + text[one.end:], encoding="utf-8")
        by = noticed_by(options, halves, one.file) if build(options) else "the compiler"
        (TREE / one.file).write_text(text, encoding="utf-8")
        result = "not built" if by == "the compiler" else "noticed" if by else "NOT NOTICED"
        seen[result] += 1
        print(f"{result:<12}{one.file}:{one.line}: {one.old.strip()!r} -> {one.new.strip()!r}  {by or ''}", flush=True)
    print(f"{seen['noticed']} of {seen['noticed'] + seen['NOT NOTICED']} noticed; {seen['not built']} did not compile")
    return 0 if seen["NOT NOTICED"] == 0 else 1


sys.exit(main())
