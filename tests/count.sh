#!/bin/sh
# count.sh — instructions per byte, which no load of the machine sways. In: BUILD; tests/budget.txt; BENCH, a folder of texts of at
# least 900 kB (default: articles mixed from corpus/articles, for which alone the budget is). Out: a table, the tools that `make bench`
# sets beside quoth below it; fails when a row is above its budget. Idea: what a long run costs more than a short one, for each byte
# that it is longer, is the work itself; what nothing costs is the start. One thread, since which one takes what is chance.
set -eu
build=${BUILD:-build}
command -v valgrind > /dev/null || { echo "make count needs valgrind"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# take BYTES: the first texts of the folder, in the order of their names' bytes.
take() {
    find "$BENCH" -type f -name '*.txt' | LC_ALL=C sort | xargs wc -c | awk -v most="$1" '$2 != "total" && (sum += $1) <= most { print $2 }' > "$work/list"
    xargs cp -t "$work/$1/texts" < "$work/list"
    xargs "$build/mix" --pack < "$work/list" > "$work/$1/all.jsonl"
}
for size in 300000 900000; do
    mkdir -p "$work/$size/texts"
    if [ -n "${BENCH:-}" ]; then take $size
    else
        "$build/mix" 7 $size "$work/$size/texts" corpus/articles/*.txt
        mv "$work/$size/texts/all.jsonl" "$work/$size/all.jsonl"
    fi
    cat "$work/$size/texts"/*.txt > "$work/$size/all.txt"
done
short=$(wc -c < "$work/300000/all.txt")
long=$(wc -c < "$work/900000/all.txt")

instructions() {
    LC_ALL=C.UTF-8 valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 > "$work/out" | sed -n 's/.*Collected : *//p'
}
# a_byte INPUT COMMAND…: INPUT is texts, all.txt or all.jsonl of each size.
a_byte() {
    input=$1
    shift
    more=$(instructions "$@" "$work/900000/$input")
    less=$(instructions "$@" "$work/300000/$input")
    echo $(((more - less) / (long - short)))
}

held=0 failed=0
while read -r name budget; do
    unit='a byte'
    case $name in
    start) used=$(($(instructions "$build/quoth" /dev/null) / 1000)) unit='thousand, on empty input' ;;
    count) used=$(a_byte texts "$build/quoth" -j1 --count) ;;
    default) used=$(a_byte texts "$build/quoth" -j1) ;;
    all) used=$(a_byte texts "$build/quoth" -j1 --acts all --emit quote,claim,speaker) ;;
    lines) used=$(a_byte all.jsonl "$build/quoth" -j1) ;;
    claims)
        alone=$(instructions "$build/quoth" -j1 --emit quote "$work/300000/texts")
        both=$(instructions "$build/quoth" -j1 --emit quote,claim "$work/300000/texts")
        used=$(((both - alone) * 100 / alone)) unit='in a hundred, of claims beside quotes'
        ;;
    *) continue ;;
    esac
    if [ -n "${BENCH:-}" ]; then printf '%-8s %5s instructions %s\n' "$name" "$used" "$unit" && continue; fi
    verdict=ok
    if [ "$used" -le "$budget" ]; then held=$((held + 1)); else verdict='above its budget' failed=$((failed + 1)); fi
    printf '%-8s %5s instructions %s, budget %s: %s\n' "$name" "$used" "$unit" "$budget" "$verdict"
done < tests/budget.txt

# others NAME INPUT COMMAND…: for comparison.
others() {
    name=$1
    shift
    command -v "$2" > /dev/null || return 0
    printf '%-8s %5s instructions a byte\n' "$name" "$(a_byte "$@")"
}
others 'wc -w' all.txt wc -w
others 'grep -oP' all.txt grep -oP '“[^”]*”|"[^"]*"'
others 'jq -c .' all.jsonl jq -c .
others ICU all.txt "$build/sentences"
[ -n "${BENCH:-}" ] || echo "$held passed, $failed failed"
[ $failed -eq 0 ]
