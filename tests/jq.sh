#!/bin/sh
# jq.sh — quoth.jq says what its comments say, and databases read the records. In: BUILD, the folder of the build.
set -u
quoth=${BUILD:-build}/quoth
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh

cat >"$work/records" <<'RECORDS'
{"type":"quote","doc":"a","id":"q1","kind":"direct","text":"One two three","spans":[[5,8],[12,20]],"speaker":{"name":"Ada Low","text":"she"},"cue":{"lemma":"say"},"confidence":0.5}
{"type":"quote","doc":"b","id":"q1","kind":"direct","text":"one two, “three”.","spans":[[0,5]],"speaker":{"name":"Ada Low","text":"Low"},"cue":null,"confidence":0.5}
{"type":"quote","doc":"b","id":"q2","kind":"indirect","text":"that four","spans":[[7,9]],"speaker":null,"cue":null,"confidence":0.25}
{"type":"quote","doc":"b","id":"q3","kind":"mixed","text":"no, “yes”","spans":[[1,2]],"speaker":{"name":null,"text":"two officials"},"cue":null,"confidence":0.25}
{"type":"claim","doc":"b","id":"c2","text":"four","span":[7,9],"speaker":{"name":"Ada Low","text":"Low"},"check_worthy":0.5}
{"type":"claim","doc":"b","id":"c3","text":"five","span":[7,9],"speaker":{"name":"Ada Low","text":"Low"},"check_worthy":0.7}
{"type":"claim","doc":"b","id":"c4","text":"six","span":[7,9],"source":"author","check_worthy":0.9}
RECORDS

# gives FILTER JSON: the filter over all records gives these values.
gives() {
    got=$(jq -L src/view -sc --arg text '0123é56789abcdefghijklmnopqrst' "include \"quoth\"; $1" "$work/records" 2>&1)
    gave "$1" "$2" "$got"
}
gives 'quotes | map(who)' '["Ada Low","Ada Low","unknown","two officials"]'
gives 'quotes | map(words)' '[3,3,2,2]'
gives 'by_speaker | map([.speaker, (.quotes | map(.doc + .id))])' '[["Ada Low",["aq1","bq1"]],["two officials",["bq3"]],["unknown",["bq2"]]]'
gives 'speakers | map([.speaker, .quotes, .words, .articles])' '[["Ada Low",2,6,2],["two officials",1,2,1],["unknown",1,2,1]]'
gives 'claims_by("Ada Low") | map(.id)' '["c3","c2"]'
gives 'claims_by("unknown")' '[]'
gives '.[0] | context($text)' '{"before":"0123é","text":"56789abcdefghij","after":"klmnopqrst"}'
gives '.[0] | context($text; 2)' '{"before":"3é","text":"56789abcdefghij","after":"kl"}'
gives '.[4] | context($text; 1)' '{"before":"6","text":"78","after":"9"}'
gives '"“No,  I” (we) said – É!" | plain' '"no i we said É"'
gives 'dedupe | map([.doc + .id, .also])' '[["aq1",["b"]],["bq2",null],["bq3",null],["bc2",null],["bc3",null],["bc4",null]]'
gives 'quotes[0] | csv_row' '["a","q1","direct","Ada Low","say","One two three",5,20,0.5]'
gives '[csv_head, (quotes[] | csv_row)] | map(length) | unique' '[9]'
gives 'quotation_graph($text).quotes | map(.quote)' '["56789abcdefghij","0123é"]'
gives '[] | speakers, by_speaker, dedupe' '[]
[]
[]'

# --- databases
"$quoth" --from text --acts all --emit quote,claim,speaker,document,sentence corpus/articles/*.txt corpus/hostile/*.txt >"$work/all.jsonl"
count=$(wc -l <"$work/all.jsonl")
quotes=$(grep -c '^{"type":"quote"' "$work/all.jsonl")
sqlite() { sqlite3 -cmd 'create table r (line)' -cmd '.mode ascii' -cmd '.separator "\037" "\n"' -cmd ".import '$work/all.jsonl' r" :memory: "$1"; }
if command -v sqlite3 >/dev/null; then
    that "SQLite finds every line valid" [ "$(sqlite 'select count(*) from r where json_valid(line)')" = "$count" ]
    that "and counts the quotes" [ "$(sqlite "select count(*) from r where line ->> '$.type' = 'quote'")" = "$quotes" ]
    that "and all of it comes back" [ "$(sqlite 'select sum(length(cast(line as blob)) + 1) from r')" = "$(wc -c <"$work/all.jsonl")" ]
    # A flat table, as it is after a way through CSV.
    jq -L src/view -rs 'include "quoth"; csv_head, (quotes[] | csv_row) | @csv' "$work/all.jsonl" >"$work/all.csv"
    table() { sqlite3 -csv -cmd ".import '$work/all.csv' quotes" :memory: "$1"; }
    that "SQLite reads CSV: a row a quote" [ "$(table 'select count(*) from quotes')" = "$quotes" ]
    that "columns by their names" [ "$(table "select count(*) from pragma_table_info('quotes') where name in ('doc','speaker','text','confidence')")" = 4 ]
    that "the words as they were" [ "$(table 'select sum(length(text)) from quotes')" = \
        "$(jq -s '[.[] | select(.type == "quote") | .text | length] | add' "$work/all.jsonl")" ]
else
    echo "note: sqlite3 is not installed"
fi
for python in python3 /usr/bin/python3; do "$python" -c 'import duckdb' 2>/dev/null && break; done
if "$python" -c 'import duckdb' 2>/dev/null; then
    that "DuckDB reads every line" "$python" -c '
import duckdb, sys
path, count, quotes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
table = f"read_json_auto({path!r}, format=\"newline_delimited\", maximum_object_size=100000000)".replace("\"", chr(39))
ask = lambda words: duckdb.connect().execute(words).fetchall()[0][0]
assert ask(f"select count(*) from {table}") == count
assert ask(f"select count(*) from {table} where type = $$quote$$") == quotes
assert ask(f"select count(speaker.name) from {table} where type = $$quote$$") > 0' \
        "$work/all.jsonl" "$count" "$quotes"
    # The question that the manual asks, as it stands there, and as jq answers it.
    "$quoth" corpus/articles >"$work/records.jsonl"
    mandoc -T utf8 "${BUILD:-build}/share/quoth.1" 2>/dev/null | sed 's/.\x08//g' |
        sed -n '/^ *select speaker.name as who/,/^ *$/p' >"$work/question"
    that "the manual asks DuckDB" grep -q read_json_auto "$work/question"
    "$python" -c 'import duckdb, os, sys; question = open(sys.argv[1]).read(); os.chdir(sys.argv[2])
for row in duckdb.connect().execute(question).fetchall(): print(row[1])' "$work/question" "$work" >"$work/answer" 2>&1
    jq -rs '[.[] | select(.type == "quote") | .speaker.name] | group_by(.) | map(length) | sort | reverse | .[:5][]' \
        "$work/records.jsonl" >"$work/wanted"
    that "and it answers as jq does" diff "$work/wanted" "$work/answer"
else
    echo "note: duckdb is not installed; make check asks pip for it once"
fi
finish
