#!/bin/sh
# demo.sh — shows what quoth makes of the articles in a folder: for each a heading, some of its text, and its records.
#
# In: the program, the folder. Idea: what a newcomer would type, so each command is printed before it is run.
set -eu
program=$1 folder=$2
shown=0
for article in "$folder"/*.txt; do
    [ "$shown" -lt 3 ] || break
    shown=$((shown + 1))
    printf '\n== %s\n\n' "$article"
    head -n 7 "$article" | cut -c 1-110 | sed 's/^/    /'
    printf '\n$ %s %s | head -n 3\n' "$program" "$article"
    "$program" "$article" | head -n 3
done
printf '\n$ %s --count %s\n' "$program" "$folder"
"$program" --from text --count "$folder"/*.txt
printf '\n%s reads any article on its standard input; %s --help has more examples.\n' "$program" "$program"
