#!/usr/bin/env bash
# lint.sh JOBS: layering and house rules, translations, format, clang-tidy. All are run; any finding makes it fail.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit
jobs=$1
bad=()

python3 tests/lint/layering.py --self-test >/dev/null && python3 tests/lint/layering.py || bad+=("layering")

python3 tests/lint/translations.py || bad+=("translations")

find src tests -name '*.cpp' -o -name '*.h' | sort | xargs -P "$jobs" -n 20 clang-format --dry-run -Werror --ferror-limit=3 || bad+=("format")

# A build tree of its own, without precompiled headers, of which only what moc and uic write is built.
[ -f build/tidy/build.ninja ] || cmake -S . -B build/tidy -G Ninja -DYINGKE_PCH=OFF -DCMAKE_BUILD_TYPE=Debug >/dev/null
if ninja -C build/tidy --quiet build.ninja; then
    # shellcheck disable=SC2046
    ninja -C build/tidy -j "$jobs" --quiet $(ninja -C build/tidy -t targets all | sed -n 's/^\([A-Za-z0-9_]*_autogen\): phony$/\1/p' | sort -u) || bad+=("moc and uic")
    python3 tests/lint/tidy.py "$jobs" || bad+=("clang-tidy")
else
    bad+=("configure")
fi

if [ ${#bad[@]} = 0 ]; then
    echo "lint: clean"
else
    (IFS=,; echo "lint: findings in ${bad[*]}")
    exit 1
fi
