#!/bin/sh
# count.sh — instructions per byte, which no load of the machine sways. In: BUILD; tests/budget.txt. Out: a table; fails when
# a row is above its budget. Idea: what a long run costs more than a short one, for each byte that it is longer, is the
# work itself; what nothing costs is the start.
set -eu
build=${BUILD:-build}
command -v valgrind > /dev/null || { echo "make count needs valgrind"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for size in 300000 900000; do
    mkdir "$work/$size"
    "$build/mix" 7 $size "$work/$size" corpus/articles/*.txt
    rm "$work/$size/all.jsonl"
done
short=$(cat "$work"/300000/* | wc -c)
long=$(cat "$work"/900000/* | wc -c)

instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 > /dev/null | sed -n 's/.*Collected : *//p'
}

failed=0
while read -r name budget; do
    case $name in
    start) used=$(($(instructions "$build/quoth" /dev/null) / 1000000)) unit='million, on empty input' ;;
    count) options=--count ;;
    default) options= ;;
    all) options='--acts all' ;;
    claims) options= ;;
    *) continue ;;
    esac
    if [ "$name" = claims ]; then
        alone=$(instructions "$build/quoth" --emit quote "$work/300000")
        both=$(instructions "$build/quoth" --emit quote,claim "$work/300000")
        used=$(((both - alone) * 100 / alone)) unit='in a hundred, of claims beside quotes'
    elif [ "$name" != start ]; then
        # $options is words on purpose
        more=$(instructions "$build/quoth" $options "$work/900000")
        less=$(instructions "$build/quoth" $options "$work/300000")
        used=$(((more - less) / (long - short))) unit='a byte'
    fi
    verdict=ok
    [ "$used" -le "$budget" ] || { verdict='above its budget'; failed=1; }
    printf '%-8s %5s instructions %s, budget %s: %s\n' "$name" "$used" "$unit" "$budget" "$verdict"
done < tests/budget.txt
exit $failed
