#!/bin/sh
# bench.sh — how fast, beside tools that everyone knows. In: BUILD; BENCH, a folder of texts (default: 16 MB mixed from
# corpus/articles); ROUNDS (5). Out: a table; medians of rounds that run all commands in turn.
#
# `wc -w` counts words in the same locale, `grep -oP` finds quotations with one expression, `jq -c .` reads and writes the
# same JSON lines: the first two are what a shell would do at best, the last what records in JSON cost in themselves. Ratios
# are of processor time, since other work on the machine stretches the clock but hardly that. (grep would stop at its first match,
# were its output thrown away.)
set -eu
build=${BUILD:-build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "${BENCH:-}" ]; then
    find "$BENCH" -type f -name '*.txt' | sort > "$work/list"
    mkdir "$work/texts"
    xargs "$build/mix" --pack < "$work/list" > "$work/all.jsonl"
    while read -r path; do cp "$path" "$work/texts/"; done < "$work/list"
else
    mkdir "$work/texts"
    "$build/mix" 1 16000000 "$work/texts" corpus/articles/*.txt
    mv "$work/texts/all.jsonl" "$work/all.jsonl"
fi
find "$work/texts" -type f | sort | xargs cat > "$work/all.txt"
bytes=$(wc -c < "$work/all.txt")
locale=C.UTF-8
{
    printf 'wc -w\tLC_ALL=%s wc -w %s\n' $locale "$work/all.txt"
    printf 'quoth --count\t%s --count %s\n' "$build/quoth" "$work/texts"
    printf 'quoth\t%s %s\n' "$build/quoth" "$work/texts"
    printf 'quoth --acts all\t%s --acts all %s\n' "$build/quoth" "$work/texts"
    printf "grep -oP\tLC_ALL=%s grep -oP '%s' %s\n" $locale '“[^”]*”|"[^"]*"' "$work/all.txt > $work/quotes"
    printf 'jq -c .\tjq -c . %s\n' "$work/all.jsonl"
    printf 'quoth, JSON lines\t%s %s\n' "$build/quoth" "$work/all.jsonl"
    printf 'wc, empty\twc -w /dev/null\n'
    printf 'jq, empty\tjq . /dev/null\n'
    printf 'quoth, empty\t%s /dev/null\n' "$build/quoth"
} | "$build/race" "${ROUNDS:-5}" | awk -F '\t' -v bytes="$bytes" '
    BEGIN { printf "%-18s %9s %9s %9s %11s %8s\n", "", "seconds", "processor", "MB/s", "of wc -w", "MB held" }
    NR == 1 { words = $3 }
    /empty/ { printf "%-18s %8.1f ms %6.1f ms %29.1f\n", $1, $2 * 1000, $3 * 1000, $4 / 1024; next }
    { printf "%-18s %9.3f %9.3f %9.1f %11.3f %8.1f\n", $1, $2, $3, bytes / $3 / 1e6, words / $3, $4 / 1024 }'
