#!/usr/bin/env bash
# coverage.sh JOBS: what ./dev coverage has counted, as a table by room and a page for each file (build/coverage/report).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
jobs=$1
mkdir -p build/coverage/report
# Branches that only an exception takes stand in every line that makes a string: they say nothing.
gcovr --root . --filter 'src/' --object-directory build/coverage -j "$jobs" --exclude-throw-branches --exclude-unreachable-branches \
    --html-details build/coverage/report/index.html --json-summary build/coverage/report/summary.json --json-summary-pretty >/dev/null
python3 - build/coverage/report/summary.json <<'END'
import collections, json, sys
rooms = collections.defaultdict(lambda: [0, 0])
for one in json.load(open(sys.argv[1]))["files"]:
    room = one["filename"].split("/")[1]
    rooms["main" if "." in room else room][0] += one["line_covered"]
    rooms["main" if "." in room else room][1] += one["line_total"]
for room, (run, lines) in sorted(rooms.items()):
    print(f"{room:12} {run:6} of {lines:6} lines {100 * run / max(lines, 1):5.1f} %")
run, lines = (sum(one[at] for one in rooms.values()) for at in (0, 1))
print(f"{'in all':12} {run:6} of {lines:6} lines {100 * run / max(lines, 1):5.1f} %")
END
