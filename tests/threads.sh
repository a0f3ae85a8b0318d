#!/bin/sh
# threads.sh — what two threads cost more than two processes. In: BUILD; FILES (20000), ROUNDS (5). Out: a table of wall times;
# fails where two threads take more than 1.15 times as long as two processes, each on one half, or write other bytes.
#
# The machine itself makes two of anything slower than one, the more so under load: so both are run in turn, and their
# medians compared.
set -eu
build=${BUILD:-build} files=${FILES:-20000} rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/mix" 3 4000000 "$work" corpus/articles/*.txt
rm "$work/all.jsonl"
mkdir "$work/a" "$work/b"
awk -v files="$files" -v folder="$work" '
    FNR == 1 { if (out) close(out); out = sprintf("%s/%s/%05d.txt", folder, made * 2 < files ? "a" : "b", made); made++ }
    made > files { exit }
    { print > out; size += length($0) }
    size > 2500 { close(out); size = 0; out = sprintf("%s/%s/%05d.txt", folder, made * 2 < files ? "a" : "b", made); made++ }
' $(for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do ls "$work"/*.txt; done)
echo "$(ls "$work/a" "$work/b" | grep -c txt) files, $(cat "$work"/a/* "$work"/b/* | wc -c) bytes"
now() { date +%s%N; }
halves() {
    "$build/quoth" -j1 "$work/a" >"$work/1.jsonl" &
    "$build/quoth" -j1 "$work/b" >"$work/2.jsonl"
    wait
}
for round in $(seq "$rounds"); do
    begun=$(now)
    "$build/quoth" -j2 "$work/a" "$work/b" >"$work/both.jsonl"
    echo "$((($(now) - begun) / 1000000))" >>"$work/threads"
    begun=$(now)
    halves
    echo "$((($(now) - begun) / 1000000))" >>"$work/processes"
done
cat "$work/1.jsonl" "$work/2.jsonl" | cmp - "$work/both.jsonl" || { echo 'the bytes differ'; exit 1; }
median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }
threads=$(median "$work/threads") processes=$(median "$work/processes")
ratio=$((threads * 100 / processes))
printf 'two threads %d ms, two processes %d ms: %d.%02d times, the same bytes\n' "$threads" "$processes" $((ratio / 100)) $((ratio % 100))
[ "$ratio" -le 115 ]
