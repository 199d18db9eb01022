#!/usr/bin/env python3
"""tidy.py JOBS: clang-tidy over src/, and whether each source builds alone: only what changed since it was last clean.

Clang-tidy reads a room's sources joined, as the release build compiles them: the headers, which are most of the work, are read
once for a dozen sources (10 s of processor time for 12 sources of core instead of 41). That each source has its own includes is
then seen by the compiler, a source at a time.
YINGKE_TIDY_SECONDS bounds it: nothing is begun after that. What changed last in the history comes first, so what is left over
is what earlier landings have looked at already; it is counted, and is no finding.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TREE = ROOT / "build" / "tidy"
# Not in the build tree: what a session found clean stays so in the fresh clone that CI makes of it.
CLEAN = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "yingke" / "tidy"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
# The commands are GCC's, with warnings that clang does not know.
TIDY = ["clang-tidy", "-p", str(TREE), "--quiet", "--extra-arg=-Wno-unknown-warning-option", "--checks=-bugprone-suspicious-include"]


def included(path, text):
    """The project's own files that a file includes: beside it, under src/, or the form a ui_ header is made from."""
    for name in INCLUDE.findall(text):
        form = re.fullmatch(r"ui_(\w+)\.h", name)
        if form:
            yield from (ROOT / "ui").glob(f"*/{form.group(1)}.ui")
            continue
        for folder in (path.parent, ROOT / "src"):
            if (folder / name).is_file():
                yield (folder / name).resolve()
                break


class Keys:
    """The hash of a file together with all that it includes of ours."""

    def __init__(self, commands):
        self.texts = {}
        version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
        self.shared = version + (ROOT / ".clang-tidy").read_bytes() + " ".join(TIDY).replace(str(ROOT), "").encode()
        self.commands = commands

    def text(self, path):
        if path not in self.texts:
            self.texts[path] = path.read_text(encoding="utf-8")
        return self.texts[path]

    def of(self, path):
        seen, left = set(), [path]
        while left:
            one = left.pop()
            if one not in seen:
                seen.add(one)
                left += included(one, self.text(one))
        # Without the clone's own place: the same text in another folder is as clean.
        digest = hashlib.sha256(self.shared + self.commands[path].replace(str(ROOT), "").encode())
        for one in sorted(seen):
            digest.update(self.text(one).encode())
        return digest.hexdigest()


def newest_first():
    """For each file its place in the history: 0 is what is not committed yet, then commit by commit back."""
    def lines(*command):
        done = subprocess.run(["git", "-c", "core.quotePath=off", *command], cwd=ROOT, capture_output=True, text=True, check=False)
        return [line for line in done.stdout.splitlines() if line]

    places = {ROOT / line[3:]: 0 for line in lines("status", "--porcelain", "--untracked-files=all")}
    commit = 0
    for line in lines("log", "-n", "300", "--format=format:commit", "--name-only", "--", "src"):
        if line == "commit":
            commit += 1
        else:
            places.setdefault(ROOT / line, commit)
    return places


def alone(command, joined, source):
    """The compiler's command for one source of a joined file, which only looks at it."""
    words = shlex.split(command)
    if words and words[0].endswith("ccache"):
        words.pop(0)
    at = words.index("-o")
    del words[at:at + 2]
    words = [str(source) if word == str(joined) else word for word in words]
    return [word for word in words if word != "-c"] + ["-fsyntax-only"]


def main():
    begin = time.monotonic()
    CLEAN.mkdir(parents=True, exist_ok=True)
    entries = {pathlib.Path(entry["file"]): entry for entry in json.loads((TREE / "compile_commands.json").read_text(encoding="utf-8"))}
    works = {}  # key → (place in the history, size, what it is called, command, folder)
    commands = {path: entry["command"] for path, entry in entries.items()}
    places = newest_first()
    for path, entry in entries.items():
        parts = [path] if path.is_relative_to(ROOT / "src") else []
        if path.parent.name == "joined" and path.parent.parent == TREE / "src":
            parts = [ROOT / "src" / name for name in INCLUDE.findall(path.read_text(encoding="utf-8"))]
            for part in parts:
                commands[part] = "alone " + entry["command"]
        if not parts:
            continue
        place = min(places.get(part, sys.maxsize) for part in parts)
        works["tidy", path] = (0, place, -len(parts), TIDY + [str(path)], entry["directory"])
        for part in parts if parts != [path] else []:
            works["alone", part] = (1, places.get(part, sys.maxsize), 0, alone(entry["command"], path, part), entry["directory"])
    keys = Keys(commands)
    todo = [(keys.of(path), what, path, *work) for (what, path), work in works.items()]
    todo = [one for one in todo if not (CLEAN / one[0]).exists()]
    # First what clang-tidy says; what changed last before the rest, and the largest first, so that no core waits for the last one.
    todo.sort(key=lambda one: one[3:6])
    most = float(os.environ.get("YINGKE_TIDY_SECONDS") or "inf")
    for kind in ("tidy", "alone"):
        print(f"{kind}: {sum(one[1] == kind for one in todo)} of {sum(what == kind for what, _ in works)}", flush=True)
    left = []

    def check(one):
        key, what, path, _, _, _, command, folder = one
        if time.monotonic() - begin > most:
            left.append(path)
            return True
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            (CLEAN / key).touch()
            return True
        print(f"--- {what}: {path.relative_to(ROOT)}\n{done.stdout}{done.stderr[-3000:] if not done.stdout else ''}", flush=True)
        return False

    with concurrent.futures.ThreadPoolExecutor(int(sys.argv[1])) as pool:
        clean = all(list(pool.map(check, todo)))
    if left:
        print(f"the time is over; {len(left)} looks at what is unchanged for the longest are left to ./dev lint", flush=True)
    sys.exit(0 if clean else 1)


main()
