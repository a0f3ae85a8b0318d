#!/bin/sh
# view_html.sh — a page of --to html is one inert page, well formed, with the articles' words. In: BUILD.
#
# Two hundred strings that have been used against pages stand in every place where words of an article come out: text,
# quotation, name, title of a document. Where Chromium is installed it reads the page, too.
set -u
quoth=${BUILD:-build}/quoth
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh

# lines FILTER: documents made of the strings.
lines() { jq -c "to_entries[] | $1" tests/hostile_strings.json; }
lines '.value as $s | {id: "\(.key) \($s)", text: "“It was \($s) late,” said Mara Ellis.\n\n\($s)\n\nHe said \($s) was 12 percent late."}' \
    >"$work/text.jsonl"
lines '.value as $s | {id: "n\(.key)", text: "“It was late,” said Mara \($s) Ellis, the \($s) mayor of \($s).\n\n\($s) said: “\($s)”"}' \
    >"$work/name.jsonl"
jq -c '{id: "all", text: (. as $all | map("“\(.) is late,” said Mara \(.) Ellis. ") | add)}' tests/hostile_strings.json >"$work/all.jsonl"
for path in corpus/articles/*.txt corpus/constructions/*.txt; do
    jq -Rsc --arg id "$path" '{id: $id, text: .}' "$path"
done >"$work/corpus.jsonl"
jq -cn '{id: "empty", text: ""}' >"$work/empty.jsonl"

that "there are two hundred strings" [ "$(jq length tests/hostile_strings.json)" -ge 200 ]
for name in text name all corpus empty; do
    that "a page of $name is made" "$quoth" --to html --acts all -o "$work/$name.html" "$work/$name.jsonl"
    that "it holds ($name)" python3 tests/view_html.py "$work/$name.html" "$work/$name.jsonl"
done
that "a page ends in a line end" [ -z "$(tail -c 1 "$work/text.html")" ]
for path in corpus/hostile/*.txt; do "$quoth" --to html --from text "$path" >"$work/page.html" 2>"$work/err" || [ $? -eq 3 ] || break; done
that "hostile articles make pages" grep -q '</html>' "$work/page.html"

# filter NAME: the rules of style for this speaker are there.
"$quoth" --to html corpus/articles/harbour-dam.txt >"$work/dam.html"
number=$(sed -n 's/.*<tr id="p\([0-9]*\)".*Mara Ellis.*/\1/p' "$work/dam.html")
that "a speaker has a row" [ -n "$number" ]
that "a radio button" grep -q "id=\"f$number\"" "$work/dam.html"
that "a label" grep -q "<label for=\"f$number\">" "$work/dam.html"
that "and a rule that hides what others said" grep -q "#f$number:checked~section .said:not(.s$number){display:none}" "$work/dam.html"
that "a claim leads to its place" grep -q '<a href="#a1c[0-9]*">[^<]*1.2 million' "$work/dam.html"
# shellcheck disable=SC2046 # two numbers
set -- $("$quoth" --to table corpus/articles/harbour-dam.txt | sed -n 's/^Mara Ellis  *\([0-9]*\)  *\([0-9]*\) .*/\1 \2/p')
that "numbers are those of --to table" sh -c "grep 'id=\"p$number\"' '$work/dam.html' | grep -q '>$1<.*>$2<'"

chromium=$(command -v chromium || command -v chromium-browser || true)
if [ -n "$chromium" ] && [ -n "${BROWSER_TESTS:-}" ]; then
    for name in text name all; do
        timeout 60 "$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --enable-logging=stderr \
            --dump-dom "file://$work/$name.html" >"$work/dom" 2>"$work/log"
        that "Chromium reads $name" grep -q '</html>' "$work/dom"
        that "and finds nothing to say on its console" sh -c "! grep CONSOLE '$work/log'"
        that "and no script, frame or handler" sh -c "! grep -Eqi '<(script|iframe|img|svg|object|embed)[ >/]|<[a-z]+ [^>]* on[a-z]+=' '$work/dom'"
    done
fi
finish
