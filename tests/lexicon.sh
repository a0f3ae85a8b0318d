#!/bin/sh
# lexicon.sh — words of a user's own, by --lexicon: they are found, go before what is built in, change nothing else,
# and what is wrong with them is told with its place. In: BUILD, the folder of the build.
set -u
quoth=$(cd "${BUILD:-build}" && pwd)/quoth
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh
cd "$work" || exit 1
# row FORMS CLASSES
row() { printf '%s\t%s\n' "$1" "$2"; }
run() {
    "$quoth" "$@" >out 2>err </dev/null
    status=$?
}
holds() { jq -es "$1" out >/dev/null || { echo "not: $1"; head -n 5 out err | cut -c 1-300; return 1; }; }
says() { grep -qxF -e "$1" err || { echo "not said: $1"; cat err; return 1; }; }
same() { [ "$1" = "$2" ] || { echo "$1, not $2"; return 1; }; }

cat >article.txt <<'TEXT'
The harbour levy is dead, Archtreasurer Jane Morrow glorked on Monday. “It was never paid,” she said.

The Ferrymen said they would strike. “We row no further,” NFU added. The Northern Ferries Union warned that tolls would rise.

Flo denied that she had rowed. “I was asleep,” she said.
TEXT
row 'glork:b glorks:z glorked:d,n glorking:g' 'Verb Say stance=denying' >verbs.lex
row 'archtreasurer:s archtreasurers:p' 'Title Role Noun' >titles
{
    printf '# aliases\r\n\n'
    row 'ferrymen nfu' 'Group name=Northern_Ferries_Union'
    row 'flo' 'Given Female gender=f name=Florence_Tarn' | tr -d '\n'
} >aliases.txt

run article.txt
that "glork is no word without help" holds 'all(.cue.lemma != "glork")'
cp out bare
run --lexicon verbs.lex --lexicon=titles --lexicon aliases.txt --emit quote,speaker article.txt
that "three files are read" same "$status" 0
that "a cue verb attributes" holds 'any(.cue.lemma == "glork" and .cue.text == "glorked" and .cue.stance == "denying")'
that "a title is told from the name" holds 'any(.speaker.name == "Jane Morrow" and .speaker.title == "Archtreasurer")'
that "a body goes by the name of its alias" holds '[.[] | select(.speaker.name == "Northern Ferries Union")] | length == 3'
that "and is one entity" holds '[.[] | select(.speaker.name == "Northern Ferries Union") | .speaker.entity] | unique | length == 1'
that "the text is still what the article has" holds 'any(.speaker.text == "NFU")'
that "aliases are in its record" holds 'any(.type == "speaker" and .name == "Northern Ferries Union" and (.aliases | index("NFU") != null and index("Ferrymen") != null))'
that "so does a person" holds '[.[] | select(.type == "quote" and .speaker.name == "Florence Tarn")] | length == 2'
that "whose pronoun is known" holds 'any(.speaker.text == "she" and .speaker.name == "Florence Tarn" and .text == "I was asleep,")'
"$quoth" --schema >schema.json
that "records keep to the schema" holds 'all(.type == "quote" or .type == "speaker")'

row 'deny:b denies:z denied:d,n denying:g' 'Verb Say stance=blaming' >own.lex
run --lexicon own.lex article.txt
that "what is said of a known word goes before" holds 'any(.cue.lemma == "deny" and .cue.stance == "blaming")'
printf '# nothing\n' >nothing.lex
: >empty.lex
run --lexicon nothing.lex --lexicon empty.lex article.txt
that "a file without rows changes nothing" cmp -s bare out
row 'glork:b' 'Verb Say' >verbs
"$quoth" --acts all --emit quote,claim,speaker "$root"/corpus/articles >all 2>/dev/null
run --acts all --emit quote,claim,speaker --lexicon verbs.lex "$root"/corpus/articles
that "articles without the word stay as they are" cmp -s all out
run -j2 --acts all --emit quote,claim,speaker --lexicon verbs.lex "$root"/corpus/articles
that "with two threads, too" cmp -s all out
"$quoth" --print-knowledge my
run --lang my --lexicon verbs.lex article.txt
that "it goes with --lang" holds 'any(.cue.lemma == "glork")'

# wrong ROW PLACE MESSAGE: the place and what was expected.
wrong() {
    printf '# mine\n%b\n' "$1" >wrong.lex
    run --lexicon wrong.lex article.txt
    that "2: $1" same "$status" 2
    that "nothing is written: $1" [ ! -s out ]
    that "it is said where: $1" says "quoth: wrong.lex:$2: $3"
}
wrong 'glork:b Verb Say' 2:17 "the row has no class: a tab and its classes must follow the forms"
wrong 'glork:b\tVerb Syaa' 2:14 "unknown class Syaa; the nearest is Say"
wrong 'glork:b\tverb' 2:9 "expected a class (Capitalised) or key=value"
wrong 'glork:q\tVerb' 2:7 'unknown mark q: no row "!mark q Class" before this'
wrong 'glork:b\tVerb Say stance=angry' 2:25 "stance is one of: neutral distancing factive denying praising blaming"
wrong 'ok\tNoun\nglork:b\tVerb Say stnace=denying' 3:18 "unknown attribute stnace"
wrong '\tVerb Say' 2:1 "the row has no form"
wrong 'glork\377\tVerb Say' 2:6 "this is not UTF-8"
that "with the line and a caret" grep -q '^quoth:  *^$' err
mkdir -p "$(printf '%0150d' 0)"
long=$(printf '%0150d' 0)/words.lex
row 'glork:b' 'Verb Syaa' >"$long"
run --lexicon "$long" article.txt
that "a long path is named whole" says "quoth: $long:1:14: unknown class Syaa; the nearest is Say"
run --lang my --lexicon wrong.lex article.txt
that "with --lang it is the file, not the folder" grep -q '^quoth: wrong.lex:2:' err
run --lexicon missing.lex article.txt
that "a file that is not there ends with 2" same "$status" 2
that "and is named" says "quoth: missing.lex: No such file or directory"
run --lexicon . article.txt
that "a folder is none" says "quoth: .: is no regular file"
finish
