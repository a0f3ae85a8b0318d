#!/bin/sh
# view_readers.sh — what views write, as programs read it that were not written here: pages by html5lib, which takes
# them apart as browsers must, and terminals by pyte, which is one. In: BUILD, the folder of the build.
#
# make check fetches both where it can; what is missing is said and passed over. CSV by jq is read by SQLite, in jq.sh.
set -u
quoth=${BUILD:-build}/quoth
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jq -c 'to_entries[] | .value as $s | {id: "\(.key) \($s)", text: "“It was \($s) late,” said Mara \($s) Ellis.\n\n\($s)"}' \
    tests/hostile_strings.json >"$work/strings.jsonl"
"$quoth" --to html --acts all "$work/strings.jsonl" >"$work/strings.html"
"$quoth" --to html corpus/articles >"$work/corpus.html"
"$quoth" --to html corpus/articles/harbour-dam.txt >"$work/dam.html"
printf '' | "$quoth" --to html >"$work/empty.html"
for columns in 40 80; do
    for name in harbour-dam ferry-trial transit-strike; do
        COLUMNS=$columns "$quoth" --to term --color always "corpus/articles/$name.txt" >"$work/$name.$columns.term"
        COLUMNS=$columns "$quoth" --to term --color never "corpus/articles/$name.txt" >"$work/$name.$columns.plain"
        "$quoth" --emit quote "corpus/articles/$name.txt" >"$work/$name.$columns.jsonl"
    done
done
exec python3 tests/view_readers.py "$work"
