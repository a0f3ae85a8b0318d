#!/bin/sh
# demo.sh — shows what quoth does: an article with its quotations marked, then records, of sentences and of a folder.
#
# In: the program, the folder. Idea: what a newcomer would type, so each command is printed before it is run. Nothing but
# the program is needed, since a fresh machine has no jq.
set -eu
program=$1 folder=$2

show() {
    printf '\n$ %s\n' "$1"
    sh -c "$1"
}

[ ! -f "$folder/harbour-dam.txt" ] || show "$program --to term $folder/harbour-dam.txt"
show "$program <<TEXT
“The wall will stand another winter,” said Mara Ellis, the harbour master of Port Lyme. She told the council that repairs
would cost 1.2 million dollars. According to Tom Beck, a fisherman, nobody had looked at it since March.
TEXT"
for name in ferry-trial transit-strike; do
    article=$folder/$name.txt
    [ ! -f "$article" ] || show "$program --kind direct $article | head -n 3"
done
show "$program --count $folder"
printf '\nAny article will do. %s --help has more examples.\n' "$program"
