#!/bin/sh
# demo.sh — shows what quoth does: an article with its quotations marked, what is in a record, a corpus, and how to go
# on.
#
# In: the program, the folder of articles. Idea: what a newcomer would type, so each command is printed before it is
# run.
set -eu
program=$1 folder=$2
article=$folder/harbour-dam.txt

show() {
    printf '\n$ %s\n' "$1"
    sh -c "$1"
}
# With jq where there is one; else the record as it is.
tidy='' texts=''
if command -v jq >/dev/null; then
    tidy=" | jq -c '{kind, text, who: .speaker.name, mention: .speaker.text, cue: .cue.text, spans}'"
    texts=' | jq -r .text'
fi

show "$program --to term $article"
show "$program --emit quote $article | head -n 4$tidy"
show "$program --emit quote --speaker ellis $article$texts"
show "$program --to table $folder | head -n 8"
show "$program --count $folder"
cat <<TEXT

An article of your own, say article.txt: who speaks in it, and what one of them says.

  $program --to table article.txt
  $program --emit quote --speaker ellis article.txt | jq -r .text

$program --help has more examples.
TEXT
