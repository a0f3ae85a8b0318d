#!/bin/sh
# manual.sh — the manual is well formed and true: each of its examples runs, and it names every option. In: BUILD.
#
# Examples are read off the rendered page, as a reader copies them: lines that begin with "$ ", with those that go on
# after a backslash, a bar or an open quotation mark. Completions come from the same table and are tried in their
# shells.
set -u
build=$(cd "${BUILD:-build}" && pwd)
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh

# --- form
for page in quoth.1 quoth.3 quoth-records.5; do
    # Whether other manuals are installed here says nothing about this one.
    mandoc -T lint "$build/share/$page" 2>&1 | grep -v -e 'referenced manual not found' -e 'mandoc.db' >"$work/lint"
    that "mandoc has nothing to say of $page" sh -c "! grep . '$work/lint'"
    mandoc -T utf8 -O width=300 "$build/share/$page" 2>/dev/null | sed 's/.\x08//g' >"$work/$page"
done
"$build/quoth" -h | sed -n 's/^ .*--\([a-z0-9-]*\) .*/\1/p' >"$work/options"
that "there are options" [ "$(wc -l <"$work/options")" -gt 15 ]
while read -r option; do
    that "--$option is in the manual" grep -q -e "^ *\(-., \)*--$option\( \|$\)" "$work/quoth.1"
done <"$work/options"
"$build/quoth" --schema | jq -r '.["$defs"] | .quote, .claim, .speaker, .document, .counts | .properties | keys[]' | sort -u >"$work/members"
while read -r member; do
    case $member in type | doc | bytes | documents | errors | rules_* | limits_*) continue ;; esac
    that "$member is in the manual of records" grep -qw -e "$member" "$work/quoth-records.5"
done <"$work/members"

# --- examples
mkdir -p "$work/home/.jq" "$work/place/articles"
cp "$build/share/quoth.jq" "$work/home/.jq/"
cp "$root/corpus/articles/harbour-dam.txt" "$work/place/article.txt"
cp "$root"/corpus/articles/[a-l]*.txt "$work/place/articles/"
cat "$work/quoth.1" "$work/quoth-records.5" | awk -v work="$work" '
    /^ *\$ / { file = sprintf("%s/example-%03d", work, ++count); sub(/^ *\$ /, ""); inside = 1 }
    /^ *$/ { inside = 0 }
    inside { print > file }'
recipes=0
for example in "$work"/example-*; do
    (cd "$work/place" && HOME="$work/home" PATH="$build:$PATH" sh "$example") >"$work/out" 2>"$work/err" </dev/null
    status=$?
    command=$(head -n 1 "$example")
    that "this runs: $command" [ "$status" -eq 0 ]
    that "and complains of nothing: $command" sh -c "! grep . '$work/err'"
    case $(cat "$example") in *'> '*[a-z] | *print-knowledge* | *' -o '* | printf*) continue ;; esac
    that "and gives something: $command" [ -s "$work/out" ]
    if grep -q 'jq ' "$example"; then recipes=$((recipes + 1)); fi
done
that "at least twenty recipes for jq ($recipes)" [ "$recipes" -ge 20 ]
for file in records.jsonl page.html article.ann my/saying.lex; do
    that "an example wrote $file" [ -s "$work/place/$file" ]
done

# --- completions
complete_words() { # the words of a command line, the last one unfinished
    bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _quoth; printf "%s\n" "${COMPREPLY[@]}"' \
        - "$build/share/quoth.bash" "$@" >"$work/words" 2>&1
}
if command -v bash >/dev/null; then
    that "the completion is bash" bash -n "$build/share/quoth.bash"
    complete_words quoth --min
    that "bash completes options" grep -qx -e --min-confidence "$work/words"
    complete_words quoth --to t
    that "and their words" [ "$(tr '\n' ' ' <"$work/words")" = "term table " ]
    complete_words quoth --offsets = u
    that "after = too" grep -qx utf16 "$work/words"
fi
if command -v zsh >/dev/null; then that "the completion is zsh" zsh -n "$build/share/_quoth"; fi
if command -v fish >/dev/null; then
    that "the completion is fish" fish --no-config -n "$build/share/quoth.fish"
    HOME=$work/home fish --no-config -c "source $build/share/quoth.fish; complete -C 'quoth --to t'" >"$work/words" 2>&1
    that "fish completes words" grep -q '^table' "$work/words"
fi
while read -r option; do
    for form in quoth.bash _quoth quoth.fish; do
        that "--$option is in $form" grep -q -e "\(--\|-l \)$option\b" "$build/share/$form"
    done
done <"$work/options"
finish
