#!/bin/sh
# bench.sh — how fast, beside tools that everyone knows. In: BUILD; BENCH, a folder of texts (default: SIZE bytes, 16 MB, mixed from
# corpus/articles); ROUNDS (5). Out: two tables: medians of rounds that run all commands in turn, and the ratios that count.
#
# `wc -w` counts words in the same locale, `grep -oP` finds quotations with one expression, ICU parts sentences, `jq -c .` reads and
# writes the same JSON lines: the first three are what a shell would do at best, the last what records in JSON cost in themselves.
# compromise and wink-nlp are what npm has for it; they are slow, and so get the first 400 kB. Ratios are by the clock, as a user has
# them, so the machine should be quiet: quoth takes all its processors where it is not told -j1, and the others take one. (grep would
# stop at its first match, were its output thrown away.)
set -eu
build=${BUILD:-build}
size=${SIZE:-16000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/texts"
if [ -n "${BENCH:-}" ]; then
    find "$BENCH" -type f -name '*.txt' | sort > "$work/list"
    xargs "$build/mix" --pack < "$work/list" > "$work/all.jsonl"
    while read -r path; do cp "$path" "$work/texts/"; done < "$work/list"
else
    "$build/mix" 1 "$size" "$work/texts" corpus/articles/*.txt
    mv "$work/texts/all.jsonl" "$work/all.jsonl"
fi
find "$work/texts" -type f | sort | xargs cat > "$work/all.txt"
head -c 400000 "$work/all.txt" > "$work/some.txt"
bytes=$(wc -c < "$work/all.txt")
some=$(wc -c < "$work/some.txt")
locale=C.UTF-8

# race NAME BYTES COMMAND: one line for the race.
race() { printf '%s\t%s\t%s\n' "$@"; }
missing() { echo "($1 is not there: $2)" >&2; }

# Where `npm install -g` puts modules, unless NODE_PATH says so.
NODE_PATH=${NODE_PATH:-$(npm root -g 2> /dev/null || true)}
export NODE_PATH
peer() {
    if node tests/bench/peer.js "$1" - 2> /dev/null; then race "$1" "$some" "node tests/bench/peer.js $1 $work/some.txt"
    else missing "$1" "npm install -g $2"
    fi
}

{
    race 'wc -w' "$bytes" "LC_ALL=$locale wc -w $work/all.txt"
    race 'quoth -j1 --count' "$bytes" "$build/quoth -j1 --count $work/texts"
    race 'quoth' "$bytes" "$build/quoth $work/texts"
    race 'quoth -j1' "$bytes" "$build/quoth -j1 $work/texts"
    race 'quoth --acts all' "$bytes" "$build/quoth --acts all --emit quote,claim,speaker $work/texts"
    race 'quoth, one stream' "$bytes" "$build/quoth --count < $work/all.txt"
    race 'quoth, JSON lines' "$bytes" "$build/quoth $work/all.jsonl"
    if command -v jq > /dev/null; then race 'jq -c .' "$bytes" "jq -c . $work/all.jsonl"; else missing jq 'make setup'; fi
    race 'grep -oP' "$bytes" "LC_ALL=$locale grep -oP '“[^”]*”|\"[^\"]*\"' $work/all.txt > $work/quotes"
    if [ -x "$build/sentences" ]; then race 'ICU sentences' "$bytes" "$build/sentences $work/all.txt"
    else missing 'ICU' 'apt-get install libicu-dev'
    fi
    peer compromise compromise
    peer wink-nlp 'wink-nlp wink-eng-lite-web-model'
    race 'wc, empty' 0 'wc -w /dev/null'
    if command -v jq > /dev/null; then race 'jq, empty' 0 'jq . /dev/null'; fi
    race 'quoth, empty' 0 "$build/quoth /dev/null"
} | "$build/race" "${ROUNDS:-5}" | awk -F '\t' '
    function ratio(name, value, least, wanted) {
        if (value == "") return
        printf "%-34s %11.3f   at least %5s, better %5s   %s\n", name, value, least, wanted, (value >= least ? "" : "short of it")
    }
    function bound(name, value, most, wanted, unit) {
        printf "%-34s %8.1f %2s   at most  %5s, better %5s   %s\n", name, value, unit, most, wanted, (value <= most ? "" : "above it")
    }
    function of(name, other) { return speed[other] ? speed[name] / speed[other] : "" }
    BEGIN { printf "%-18s %9s %9s %9s %11s %8s\n", "", "seconds", "processor", "MB/s", "of wc -w", "MB held" }
    { spent[$1] = $4; held[$1] = $5 / 1024 }
    $2 == 0 { printf "%-18s %8.1f ms %6.1f ms %29.1f\n", $1, $3 * 1000, $4 * 1000, held[$1]; next }
    {
        speed[$1] = $2 / $3
        printf "%-18s %9.3f %9.3f %9.2f %11.4f %8.1f\n", $1, $3, $4, speed[$1] / 1e6, of($1, "wc -w"), held[$1]
    }
    END {
        print ""
        ratio("-j1 --count to wc -w", of("quoth -j1 --count", "wc -w"), 0.30, 0.50)
        ratio("records to wc -w", of("quoth", "wc -w"), 0.15, 0.30)
        ratio("--acts all to wc -w", of("quoth --acts all", "wc -w"), 0.08, 0.20)
        ratio("JSON lines to jq -c .", of("quoth, JSON lines", "jq -c ."), 0.8, 1.5)
        ratio("-j1 --count to ICU sentences", of("quoth -j1 --count", "ICU sentences"), 0.3, 0.6)
        ratio("records to compromise", of("quoth", "compromise"), 200, 500)
        ratio("records to wink-nlp", of("quoth", "wink-nlp"), 20, 45)
        bound("memory of one stream", held["quoth, one stream"], 16, 8, "MB")
        bound("empty input", spent["quoth, empty"] * 1000, 10, 4, "ms")
        if (spent["jq, empty"]) ratio("empty input of jq to ours", spent["jq, empty"] / spent["quoth, empty"], 1, 4)
    }'
