#!/usr/bin/env bash
# run_tests.sh BUILD [folder] [test spec of Catch2…]: every test program of a build at the same time, each with a home of its
# own, then the scripts' check and walk, the layering and the journal's wall. The last line is "N passed, N failed".
# RC_PARAMS="seed=…" repeats a run of chance, YINGKE_TEST_TIMEOUT sets the most seconds for one program (1800).
set -uo pipefail
build=$1
shift
export results=$PWD/$build/results here=$PWD build
rm -rf "$results"
mkdir -p "$results"
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=${LC_ALL:-C.UTF-8}
# The seed is fixed, so that a landing says the same twice; a false "never reached" of the explorer is still found by others.
# Homes and temporary files in memory where there is room: the tests wait for thousands of syncs, and none of them is about the
# disk under it (that is tests/campaign's and tests/faults', with disks of their own).
shelf=${TMPDIR:-/tmp}
[ "$(df --output=avail -m /dev/shm 2>/dev/null | tail -n 1)" -ge 1024 ] 2>/dev/null && shelf=/dev/shm
export homes
homes=$(mktemp -d "$shelf/yingke-tests.XXXXXX")
chmod 755 "$homes" # a test is another user for a moment
trap 'rm -rf "$homes"' EXIT
export RC_PARAMS=${RC_PARAMS:-seed=2026} YINGKE_TEST_TIMEOUT=${YINGKE_TEST_TIMEOUT:-1800}

# What is to be run: a program of Catch2 for each folder, and the commands that count as one test each.
folder=${1:-}
programs=()
for program in "$build"/tests/test_*; do
    name=$(basename "$program")
    if [ -f "$program" ] && [ -x "$program" ] && [ -d "tests/${name#test_}" ]; then programs+=("$name"); fi
done
commands=(layering layering-self-test sql-wall sql-wall-self-test)
[ -x "$build/src/yingkectl" ] && [ -d scripts ] && commands+=(scripts-check scripts-explore)
if [ -n "$folder" ]; then
    commands=()
    if [[ " ${programs[*]} " == *" test_$folder "* ]]; then
        programs=("test_$folder")
        shift
    fi
fi
[ $# -gt 0 ] && [[ "$1" != *[*\[~\"]* ]] && set -- "*$1*" "${@:2}"
export spec="${*:-}"

# One Catch2 program. What it lists is what must have passed: a crash in the middle loses none of those behind it.
run_catch() {
    local name=$1 program=$build/tests/$1 out=$results/$1 expected said passed failed code begin=$SECONDS
    local home=$homes/$name
    mkdir -p "$home/run" "$home/tmp" && chmod 700 "$home/run"
    export HOME=$home TMPDIR=$home/tmp XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
    local arguments=()
    [ -n "$spec" ] && arguments=("$spec")
    expected=$("$program" --list-test-names-only "${arguments[@]}" 2>/dev/null | grep -c .)
    timeout -k 10 "$YINGKE_TEST_TIMEOUT" "$program" "${arguments[@]}" --use-colour no -o "$out.report" >"$out.out" 2>&1
    code=$?
    said=$(grep -E '^(All tests passed|test cases:|No tests ran)' "$out.report" 2>/dev/null | tail -n 1)
    case $said in
    "All tests passed"*) passed=$expected ;;
    "test cases:"*) passed=$(($(counted passed) + $(counted 'failed as expected'))) ;;
    *) passed=0 ;;
    esac
    failed=$((expected - passed))
    if [ "$failed" = 0 ] && [ "$code" != 0 ] && [ "$expected" -gt 0 ]; then passed=$((passed - 1)) failed=1; fi
    if [ "$expected" = 0 ] && [ -z "$spec" ]; then failed=1; fi
    echo "$passed $failed" >"$out.count"
    printf '%-20s %4d passed %4d failed %5d s%s\n' "$name" "$passed" "$failed" $((SECONDS - begin)) "$(ending "$code" "$failed")"
    if [ "$failed" != 0 ]; then
        tail -n 200 "$out.report" 2>/dev/null | sed 's/^/    /'
        echo "    --- what it wrote (the whole in ${out#"$here/"}.out):"
        tail -n 40 "$out.out" | sed 's/^/    /'
    fi
    rm -rf "$home"
}
counted() { grep -oE "[0-9]+ $1( |\$)" <<<"${said//|/ | } " | grep -oE '^[0-9]+' | head -n 1 | grep . || echo 0; }
ending() {
    if [ "$1" = 124 ] || [ "$1" = 137 ]; then
        echo "  stopped after $YINGKE_TEST_TIMEOUT s"
    elif [ "$1" -gt 128 ] && [ "$2" != 0 ]; then
        echo "  crashed (signal $(($1 - 128)))"
    fi
}

run_command() {
    local name=$1 out=$results/$1 begin=$SECONDS
    local command
    case $name in
    layering) command=(python3 tests/lint/layering.py) ;;
    layering-self-test) command=(python3 tests/lint/layering.py --self-test) ;;
    sql-wall) command=(python3 tests/lint/sql_wall.py) ;;
    sql-wall-self-test) command=(python3 tests/lint/sql_wall.py --self-test) ;;
    scripts-check) command=("$build/src/yingkectl" check scripts) ;;
    scripts-explore) command=("$build/src/yingkectl" explore scripts) ;;
    esac
    if timeout -k 10 "$YINGKE_TEST_TIMEOUT" "${command[@]}" >"$out.out" 2>&1; then
        echo "1 0" >"$out.count"
        printf '%-20s %4d passed %4d failed %5d s\n' "$name" 1 0 $((SECONDS - begin))
    else
        echo "0 1" >"$out.count"
        printf '%-20s %4d passed %4d failed %5d s\n' "$name" 0 1 $((SECONDS - begin))
        tail -n 60 "$out.out" | sed 's/^/    /'
    fi
}

# Each job writes into a file of its own, shown whole when it has ended: lines of two jobs never mix.
job() {
    case $1 in
    test_*) run_catch "$1" ;;
    *) run_command "$1" ;;
    esac >"$results/$1.shown"
    cat "$results/$1.shown"
}
export -f run_catch run_command counted ending job

echo "Chance: RC_PARAMS=\"$RC_PARAMS\""
all=("${programs[@]}" "${commands[@]}")
printf '%s\n' "${all[@]}" | xargs -P "$(nproc)" -I{} bash -c 'job {}'

echo "tests: $SECONDS s"
passed=0 failed=0
for name in "${all[@]}"; do
    if ! read -r good bad <"$results/$name.count"; then good=0 bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad))
done
[ "$passed" = 0 ] && [ "$failed" = 0 ] && echo "No test ran." && failed=0
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
