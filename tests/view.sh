#!/bin/sh
# view.sh — the views for people: an article in a terminal, a table of speakers. In: BUILD, the folder of the build.
#
# Each check is a sentence; what does not hold is printed with what came instead.
set -u
quoth=$(cd "${BUILD:-build}" && pwd)/quoth
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh
cd "$work" || exit 1
unset NO_COLOR FORCE_COLOR COLORTERM COLUMNS
TERM=xterm-256color
export TERM
escape=$(printf '\033')

run() {
    "$quoth" "$@" >out 2>err </dev/null
    status=$?
}
ended() { [ "$status" -eq "$1" ] || { echo "status $status, not $1"; cat err; return 1; }; }
has() { grep -qF -e "$1" out || { echo "no \"$1\" in:"; cat out; return 1; }; }
lacks() { ! grep -qF -e "$1" out || { echo "\"$1\" in:"; cat out; return 1; }; }
says() { grep -q -e "$1" err || { echo "no \"$1\" in:"; cat err; return 1; }; }
coloured() { has "${escape}[0;38;5;"; }
plain() { lacks "$escape"; }
# Lines of `out` fit into this many columns.
fits() {
    python3 -c '
import re, sys, unicodedata
for line in open("out", encoding="utf-8", newline="\n"):
    line = re.sub("\033\\[[0-9;]*m", "", line.rstrip("\n"))
    width = sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)
    if width > int(sys.argv[1]): sys.exit(f"{width} columns: {line}")' "$1"
}

cat >a.txt <<'TEXT'
“The wall will stand another winter,” said Mara Ellis, the harbour master of Port Lyme. “Nobody need leave.”

Tom Beck, a fisherman, said he had looked at it since March and that nobody else had done so in all that time.
TEXT

# --- term
run --to term a.txt
that "a view ends with 0" ended 0
that "what is no terminal gets no escapes" plain
that "contents then stand in brackets, with the speaker's number" has '[The wall will stand another winter,]'
that "after the last part" has 'need leave.]¹”'
that "cues between low lines" has '_said_ Mara Ellis'
that "the footer has number, name, role and sums" grep -q '^¹ Mara Ellis, harbour master.*: 1 quote, 9 words$' out
that "lines fit 80 columns" fits 80
run --to term --color always a.txt
that "--color always gives colours" coloured
that "and no brackets" lacks '['"The"
that "cues are underlined" has "${escape}[0;4msaid"
that "every line ends as it began, for a pager" sh -c "! grep -v '^[^$escape]*\$' out | grep -v '${escape}\[0m[^$escape]*\$'"
LC_ALL=C.UTF-8 sed "s/$escape\[[0-9;]*m//g; s/[¹²³⁺?]//g" out >stripped
that "under the colours the text is the article's" python3 -c '
shown = open("stripped", encoding="utf-8").read().split("─")[0].split()[1:]
article = open("a.txt", encoding="utf-8").read().split()
assert shown == article, (shown, article)'
for columns in 8 20 33 60; do
    COLUMNS=$columns
    export COLUMNS
    run --to term --color always a.txt
    that "lines fit $columns columns" fits $columns
done
unset COLUMNS
NO_COLOR=1 "$quoth" --to term --color always a.txt >out
that "--color goes before NO_COLOR" coloured
FORCE_COLOR=2 "$quoth" --to term a.txt >out
that "FORCE_COLOR gives colours where there is no terminal" coloured
FORCE_COLOR=1 "$quoth" --to term a.txt >out
that "FORCE_COLOR=1 the sixteen" has "${escape}[0;3"
that "and not more" lacks "38;5"
FORCE_COLOR=0 "$quoth" --to term a.txt >out
that "FORCE_COLOR=0 none" plain
FORCE_COLOR=1 "$quoth" --to term --color never a.txt >out
that "--color never goes before FORCE_COLOR" plain
run --to term --color sometimes a.txt
that "another word is refused" ended 2
if script -qec true /dev/null >/dev/null 2>&1; then
    terminal() { script -qec "stty cols 50; env $1 $quoth --to term a.txt" /dev/null </dev/null | tr -d '\r' >out; }
    terminal ""
    that "a terminal gets colours" coloured
    that "and its width is kept" fits 50
    terminal NO_COLOR=1
    that "NO_COLOR takes them away" plain
    terminal NO_COLOR=
    that "an empty NO_COLOR does not" coloured
    terminal TERM=dumb
    that "nor has a dumb terminal any" plain
fi

# The same speaker has the same colour in every article, whoever else speaks.
printf '“Late,” said Tom Beck.\n\n“Early,” said Mara Ellis.\n' >b.txt
tone() { sed -n "s/.*$escape\[0;38;5;\([0-9]*\)mEarly.*/\1/p;s/.*$escape\[0;38;5;\([0-9]*\)mThe wall.*/\1/p" out; }
run --to term --color always a.txt
first=$(tone)
run --to term --color always b.txt
that "a speaker's colour is theirs in every article" [ "$first" -gt 0 ] && [ "$first" = "$(tone)" ]

# --- what an article may not do to a terminal
printf '“Late\033]52;c;AAAA\007 and \302\233 or \342\200\256 red\r ends,” said Mara Ellis\033[2J.\n' >evil.txt
for color in always never; do
    run --to term --color $color evil.txt
    that "an escape is shown ($color)" has '\x1b]52'
    that "a C1 control is shown ($color)" has '\x9b'
    that "a mark that turns the direction is shown ($color)" has '\u202e'
    that "nothing but colours escapes ($color)" sh -c "! sed 's/$escape\[[0-9;]*m//g' out | LC_ALL=C grep -q '[[:cntrl:]]'"
done
printf 'a\0b \377\376.\n\n“Late,” said Mara Ellis.' | "$quoth" --to term >out
that "what is no text is shown as such" has 'a�b ��.'
that "and moves nothing" has '“[Late,]¹”'
that "standard input needs no name" [ "$(head -n 1 out)" = 'a�b ��.' ]
printf '\357\273\277“Late,” said Mara Ellis.\r\nNext.\r\n' | "$quoth" --to term >out
that "a byte order mark moves nothing" has '“[Late,]¹” _said_ Mara Ellis.'
printf '' | "$quoth" --to term >out
that "an empty article is told" has 'Nobody is quoted.'
head -c 300000 /dev/zero | tr '\0' x | "$quoth" --to term >out
that "a word without end is broken" fits 80
printf '“Late,” said 田中 花子, the mayor of 東京 and of all the towns that lie beyond it, 東東東東東東東東東東東東東東東東東東東東東東東東東東東東東東東東東東.\n' >wide.txt
run --to term wide.txt
that "wide letters count twice" fits 80
for text in "$root"/corpus/hostile/*.txt; do
    timeout 20 "$quoth" --to term --color always "$text" >out 2>err
    status=$?
    [ "$status" -ne 3 ] || grep -q 'are no UTF-8' err || status="3 without a reason"
    that "${text##*/} is shown" [ "$status" = 0 -o "$status" = 3 ]
    that "and does nothing to a terminal" sh -c "! sed 's/$escape\[[0-9;]*m//g' out | LC_ALL=C grep -q '[[:cntrl:]]'"
done

# --- several documents
printf '%s\n' '{"id":"x1","text":"“Late,” said Mara Ellis."}' '{"id":"x2","text":"“Early,” said Tom Beck."}' '{"id":' >lines.jsonl
run --to term lines.jsonl
that "a fault of one document ends with 3" ended 3
that "and is told on standard error" says 'lines.jsonl'
that "each document has its name" has x2
run --to term a.txt missing.txt
that "a missing file ends with 2" ended 2
that "and the other is shown" has 'Mara Ellis'
run --to term --count a.txt
that "--count goes before a view" has '"type":"counts"'
head -c 70000000 /dev/zero | tr '\0' '\n' >large.txt
run --to term large.txt a.txt
that "a document larger than a view holds is a fault" ended 3
that "and told" says '64 MiB'
that "and the next is shown" has 'Mara Ellis'
rm -f large.txt

# --- table
run --to table a.txt b.txt
that "a table has a head" grep -Eq '^speaker +articles +quotes +words$' out
that "a row a speaker, over all documents" grep -Eq '^Mara Ellis +2 +2 +10 ' out
that "most words first" sh -c 'sed -n 2p out | grep -q "^Tom Beck"'
that "and the sums" grep -Eq '^all +2 +4 +29$' out
run --to table a.txt
that "of one article, no column of articles" grep -Eq '^speaker +quotes +words$' out
COLUMNS=40 "$quoth" --to table "$root"/corpus/articles >out
that "rows fit a narrow terminal" fits 40
run --to table "$root"/corpus/articles
that "rows fit 80 columns" fits 80
"$quoth" --emit quote "$root"/corpus/articles >records.jsonl
that "the sums are those of the records" python3 -c '
import json
quotes = [json.loads(line) for line in open("records.jsonl", encoding="utf-8")]
words = sum(len(quote["text"].split()) for quote in quotes)
last = open("out", encoding="utf-8").read().splitlines()[-1].split()
articles = len({quote["doc"] for quote in quotes})
assert last == ["all", str(articles), str(len(quotes)), str(words)], (last, len(quotes), words)'
printf '“Late,” said Mara\033[2J Ellis.\n“Late,” said \342\200\256Beck.\n' | "$quoth" --to table >out
that "names do nothing to a terminal" sh -c '! LC_ALL=C grep -q "[[:cntrl:]]" out'
run --to table --min-confidence 1 b.txt
that "a table may be empty" grep -Eq '^all +0 +0$' out
run --to tabel a.txt
that "an unknown view is refused" says 'none of jsonl, term, table'

finish
