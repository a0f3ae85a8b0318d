#!/bin/sh
# speakers.sh — each field of `speaker` and `document` records, in one article. In: BUILD, the folder of the build.
set -u
quoth=${BUILD:-build}/quoth
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh

cat >"$work/article" <<'ARTICLE'
Dam will hold, says mayor

By Lena Ost, staff writer
12 March 2024

PORT LYME (Meridian News) — Mayor Ana Ruiz told the Lyme Harbour Board (LHB) on Monday that the dam would hold. “It stood in 1953,” she said.

Rufus “Roo” Amberly, 46, chief engineer of Acme Pumps and a former diver, disagreed. “Nobody asked the dam,” Roo said.

Ms. Ruiz, a retired teacher, said that three gates were new. The LHB said it would meet in May.

“A gate is a gate.”
ARTICLE
"$quoth" --acts all --emit quote,claim,speaker,document,sentence "$work/article" >"$work/records"

# gives FILTER JSON: the filter over all records gives this value.
gives() {
    got=$(jq -sc --rawfile text "$work/article" "$1" "$work/records" 2>&1)
    gave "$1" "$2" "$got"
}
named() {
    printf '.[] | select(.type == "speaker" and .name == "%s") | ' "$1"
}

gives 'map(select(.type == "speaker") | .name) | sort' '["Ana Ruiz","Lyme Harbour Board","Rufus “Roo” Amberly"]'
gives "$(named 'Ana Ruiz') .aliases" '["Ruiz"]'
gives "$(named 'Ana Ruiz') .titles" '["Mayor","Ms."]'
gives "$(named 'Ana Ruiz') .roles" '["retired teacher"]'
gives "$(named 'Ana Ruiz') .pronouns" '["she"]'
gives "$(named 'Rufus “Roo” Amberly') .aliases" '["Roo"]'
gives "$(named 'Rufus “Roo” Amberly') .roles" '["chief engineer","former diver"]'
gives "$(named 'Rufus “Roo” Amberly') .affiliations" '["Acme Pumps"]'
gives "$(named 'Lyme Harbour Board') .aliases" '["LHB"]'
gives "$(named 'Lyme Harbour Board') has(\"pronouns\")" 'false'

# Numbers are those of the quotes: once for each entity, and words of what it said.
gives '. as $all | [.[] | select(.type == "speaker") | . as $one |
    [$all[] | select(.type == "quote" and .speaker.entity == $one.entity)] |
    length == $one.quotes and (map(.text | gsub("[“”,.]"; "") | split(" ") | length) | add) == $one.words] | all' 'true'
gives 'map(select(.type == "speaker") | .entity) | unique | length' '3'

document='.[] | select(.type == "document") |'
gives "$document .title" '"Dam will hold, says mayor"'
gives "$document .byline" '"Lena Ost"'
gives "$document .date" '"12 March 2024"'
gives "$document .dateline" '"PORT LYME (Meridian News)"'
gives "$document .chars == (\$text | length)" 'true'
gives "$document .replaced" '0'
for type in quote claim speaker sentence; do
    gives ". as \$all | $document .${type}s == (\$all | map(select(.type == \"$type\")) | length)" 'true'
done
gives "$document .words" '83'

finish
