#!/usr/bin/env python3
"""clang-tidy over src/: only files whose text, headers or forms changed since they were last clean."""
import concurrent.futures
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TREE = ROOT / "build" / "tidy"
CLEAN = TREE / "clean"
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
        self.shared = version + (ROOT / ".clang-tidy").read_bytes() + " ".join(TIDY).encode()
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
        digest = hashlib.sha256(self.shared + self.commands[path].encode())
        for one in sorted(seen):
            digest.update(self.text(one).encode())
        return digest.hexdigest()


def main():
    begin = time.monotonic()
    CLEAN.mkdir(parents=True, exist_ok=True)
    commands = {pathlib.Path(entry["file"]): entry["command"]
                for entry in json.loads((TREE / "compile_commands.json").read_text(encoding="utf-8"))}
    files = [path for path in sorted((ROOT / "src").rglob("*.cpp")) if path in commands]
    keys = Keys(commands)
    # The largest first, so that no core waits for the last one.
    todo = sorted(((keys.of(path), path) for path in files), key=lambda pair: -pair[1].stat().st_size)
    todo = [(key, path) for key, path in todo if not (CLEAN / key).exists()]
    print(f"clang-tidy: {len(todo)} of {len(files)} files", flush=True)

    def check(pair):
        key, path = pair
        done = subprocess.run(TIDY + [str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            (CLEAN / key).touch()
            return True
        print(f"--- {path.relative_to(ROOT)}\n{done.stdout}{done.stderr[-400:] if not done.stdout else ''}", flush=True)
        return False

    with concurrent.futures.ThreadPoolExecutor(int(sys.argv[1])) as pool:
        clean = all(list(pool.map(check, todo)))
    print(f"clang-tidy: {time.monotonic() - begin:.0f} s", flush=True)
    sys.exit(0 if clean else 1)


main()
