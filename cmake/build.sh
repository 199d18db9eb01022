#!/usr/bin/env bash
# build.sh PRESET JOBS [targets…]: configures where it must, builds, and says how far it is: on a terminal in one line that
# renews itself, elsewhere once a minute. What the compiler says comes through as it is.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
preset=$1 jobs=$2
shift 2

# A clone in another folder finds what this one compiled: no absolute path goes into what ccache compares. The precompiled
# headers are compared by what is in them.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_ctime,include_file_mtime

[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null

# A header with signals that came alone is not seen by CMake's automoc: its list of files is no dependency of the step, and the
# program does not link for want of a vtable. Where the list is newer than what was made of it, the step runs again.
ninja -C "build/$preset" build.ninja >/dev/null 2>&1 || true # what is wrong there is told by the build below
find "build/$preset" -name AutogenInfo.json | while IFS= read -r list; do
    made=$(dirname "${list/\/CMakeFiles\//\/}")
    made=${made%.dir}/timestamp
    if [ "$list" -nt "$made" ]; then rm -f "$made"; fi
done

shown() {
    local line done all last=$SECONDS told=
    while IFS= read -r line; do
        if [[ $line =~ ^@([0-9]+)/([0-9]+)\  ]]; then
            done=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
            if [ -t 2 ]; then
                printf '\r\033[KBuilding %s of %s …' "$done" "$all" >&2
                told=1
            elif [ $((SECONDS - last)) -ge 60 ]; then
                printf 'Building %s of %s …\n' "$done" "$all" >&2
                last=$SECONDS
            fi
        elif [[ $line != "ninja: Entering directory"* && $line != "ninja: no work to do." && $line != "-- "* ]]; then
            [ -n "$told" ] && printf '\r\033[K' >&2
            told=
            printf '%s\n' "$line"
        fi
    done
    [ -z "$told" ] || printf '\r\033[K' >&2
}
NINJA_STATUS='@%f/%t ' ninja -C "build/$preset" -j "$jobs" "$@" 2>&1 | shown
