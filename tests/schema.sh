#!/bin/sh
# schema.sh — every line that the program writes satisfies the schema that it prints. In: BUILD, the folder of the build.
#
# All types of records, of all texts of the corpus, in every unit of offsets, with the kept records and the faults of input.
set -u
quoth=${BUILD:-build}/quoth
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for python in python3 /usr/bin/python3; do
    "$python" -c 'import jsonschema' 2>/dev/null && break
done
all=quote,claim,speaker,document,sentence

"$quoth" --schema >"$work/schema.json"
mkdir "$work/bad"
printf '{"a":\n{"text":1}\n{"text":"x","text":"y"}\n' >"$work/bad/lines.jsonl"
printf 'a\0b' >"$work/bad/binary"
{
    "$quoth" --from text --acts all --emit $all corpus/articles/*.txt corpus/constructions/*.txt corpus/hostile/*.txt
    "$quoth" --from text --emit quote,claim --offsets utf16 --ascii corpus/articles/*.txt
    "$quoth" --from text --emit quote,speaker --offsets byte corpus/hostile/*.txt
    "$quoth" --fail-on never "$work/bad" "$work/missing"
    "$quoth" --from text --count corpus/articles/*.txt
    cat corpus/records/*.jsonl
} 2>/dev/null | "$python" tests/schema.py "$work/schema.json"
