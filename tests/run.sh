#!/bin/sh
# run.sh — runs test programs two at a time and sums what they say.
#
# In: programs and scripts; BUILD names the folder of the build. Out: a line for each, all output of those that failed, and
# at last "N passed, N failed". A suite that dies, or closes without such a line, counts as one failure.
set -u
logs=$BUILD/tests/logs
mkdir -p "$logs"
rm -f "$logs"/*
export PYTHONPATH="$PWD/build/python${PYTHONPATH:+:$PYTHONPATH}" # what make setup fetched

# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\n' "$@" | xargs -P "${JOBS:-2}" -I SUITE sh -c '
    name=$(basename SUITE .sh)
    case SUITE in *.sh) set -- sh SUITE ;; *) set -- SUITE ;; esac
    "$@" >"$0/$name" 2>&1 </dev/null
    echo "status $?" >>"$0/$name"' "$logs"

passed=0 failed=0
for log in "$logs"/*; do
    name=${log##*/}
    status=$(sed -n '$s/^status //p' "$log")
    line=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -n 1)
    p=${line%% passed*} f=${line#*, }
    f=${f%% failed*}
    if [ "$status" != 0 ] && [ "${f:-0}" = 0 ]; then f=1; fi
    if [ -z "$line" ]; then f=1; fi
    passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0}))
    if [ "${f:-0}" -gt 0 ]; then
        echo "FAILED $name: ${p:-0} held, $f did not"
        head -n 60 "$log" | cut -c 1-500 | sed 's/^/    /'
    else
        echo "ok     $name: $p"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
