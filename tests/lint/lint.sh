#!/usr/bin/env bash
# lint.sh JOBS: the rules of our own, translations, format, clang-tidy. All are run; any finding makes it fail.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit
jobs=$1
bad=()

# part NAME COMMAND…: what it says, its time, and its name among the findings when it fails.
part() {
    local name=$1 begin=$SECONDS
    shift
    "$@" || bad+=("$name")
    echo "$name: $((SECONDS - begin)) s"
}

# Each rule of the house proves first that it can fail.
rule() { python3 "tests/lint/$1.py" --self-test >/dev/null && python3 "tests/lint/$1.py"; }

format() {
    find src tests -name '*.cpp' -o -name '*.h' | sort | xargs -P "$jobs" -n 20 clang-format --dry-run -Werror --ferror-limit=3
}

# A build tree of its own, without precompiled headers, of which only what moc and uic write is built.
generated() {
    [ -f build/tidy/build.ninja ] || cmake -S . -B build/tidy -G Ninja -DYINGKE_PCH=OFF -DYINGKE_JOIN=12 -DCMAKE_BUILD_TYPE=Debug >/dev/null
    ninja -C build/tidy --quiet build.ninja || return 1
    # shellcheck disable=SC2046
    ninja -C build/tidy -j "$jobs" --quiet $(ninja -C build/tidy -t targets all | sed -n 's/^\([A-Za-z0-9_]*_autogen\): phony$/\1/p' | sort -u)
}

for rule in layering sizes sql_wall private_names colours keys documents catch_all bare_bools test_names; do
    part "$rule" rule "$rule"
done
part sounds python3 cmake/make_sounds.py --check
part translations python3 tests/lint/translations.py
part format format
part "moc and uic" generated
part clang-tidy python3 tests/lint/tidy.py "$jobs"

if [ ${#bad[@]} = 0 ]; then
    echo "lint: clean"
else
    (IFS=,; echo "lint: findings in ${bad[*]}")
    exit 1
fi
