#!/usr/bin/env python3
"""tidy.py JOBS: clang-tidy over src/: only files whose text, headers or forms changed since they were last clean.

YINGKE_TIDY_SECONDS bounds it: no file is begun after that. What changed last in the history comes first, so what is left over
is what earlier landings have looked at already; it is counted, and is no finding.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TREE = ROOT / "build" / "tidy"
# Not in the build tree: what a session found clean stays so in the fresh clone that CI makes of it.
CLEAN = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "yingke" / "tidy"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
# The commands are GCC's, with warnings that clang does not know.
TIDY = ["clang-tidy", "-p", str(TREE), "--quiet", "--extra-arg=-Wno-unknown-warning-option"]


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


def main():
    begin = time.monotonic()
    CLEAN.mkdir(parents=True, exist_ok=True)
    commands = {pathlib.Path(entry["file"]): entry["command"]
                for entry in json.loads((TREE / "compile_commands.json").read_text(encoding="utf-8"))}
    files = [path for path in sorted((ROOT / "src").rglob("*.cpp")) if path in commands]
    keys = Keys(commands)
    todo = [(key, path) for key, path in ((keys.of(path), path) for path in files) if not (CLEAN / key).exists()]
    most = float(os.environ.get("YINGKE_TIDY_SECONDS") or "inf")
    # Of one age the largest first, so that no core waits for the last one.
    places = newest_first() if most != float("inf") else {}
    todo.sort(key=lambda pair: (places.get(pair[1], sys.maxsize), -pair[1].stat().st_size))
    print(f"clang-tidy: {len(todo)} of {len(files)} files", flush=True)
    left = []

    def check(pair):
        key, path = pair
        if time.monotonic() - begin > most:
            left.append(path)
            return True
        done = subprocess.run(TIDY + [str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            (CLEAN / key).touch()
            return True
        print(f"--- {path.relative_to(ROOT)}\n{done.stdout}{done.stderr[-400:] if not done.stdout else ''}", flush=True)
        return False

    with concurrent.futures.ThreadPoolExecutor(int(sys.argv[1])) as pool:
        clean = all(list(pool.map(check, todo)))
    if left:
        print(f"clang-tidy: the time is over; {len(left)} files, unchanged for the longest, are left to ./dev lint", flush=True)
    sys.exit(0 if clean else 1)


main()
