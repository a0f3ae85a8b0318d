#!/bin/sh
# growth.sh — twice the text, twice the work: instructions, which no load of the machine sways. In: BUILD; KILOBYTES, the
# smaller size of a hostile text (192); ARTICLES, that of ordinary text (2000). Out: a table; fails where twice the text
# costs more than 2.1 times the instructions.
#
# Both sizes are beyond all that is held at once: the name window of 128 KiB, and a paragraph of 32.
set -eu
build=${BUILD:-build} least=${KILOBYTES:-192} articles=${ARTICLES:-2000}
command -v valgrind >/dev/null || { echo "make growth needs valgrind"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

instructions() { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null | sed -n 's/.*Collected : *//p'; }
compare() {
    name=$1
    once=$(instructions "$build/quoth" -j1 "$work/once")
    twice=$(instructions "$build/quoth" -j1 "$work/twice")
    ratio=$((twice * 100 / once))
    if [ "$ratio" -le 210 ]; then verdict=ok passed=$((passed + 1))
    else verdict='grows faster than its text' failed=$((failed + 1)); fi
    size=$(wc -c <"$work/once")
    printf '%-34s %8s a byte, twice as much %d.%02d: %s\n' "$name" $((once / size)) $((ratio / 100)) $((ratio % 100)) "$verdict"
}
# The words over and over, at both sizes.
hostile() {
    printf '%b' "$1" >"$work/unit"
    while [ "$(wc -c <"$work/unit")" -lt $((least * 2000)) ]; do cat "$work/unit" "$work/unit" >"$work/more" && mv "$work/more" "$work/unit"; done
    head -c $((least * 1000)) "$work/unit" >"$work/once"
    head -c $((least * 2000)) "$work/unit" >"$work/twice"
    compare "$1"
}

if [ "$articles" -gt 0 ]; then
    while [ "$(cat "$work/article" 2>/dev/null | wc -c)" -lt $((articles * 2000)) ]; do
        for path in corpus/articles/*.txt; do cat "$path"; echo; done >>"$work/article"
    done
    head -c $((articles * 1000)) "$work/article" >"$work/once"
    head -c $((articles * 2000)) "$work/article" >"$work/twice"
    compare "articles, $articles kB"
fi
hostile 'a'
hostile ' '
hostile '\n'
hostile 'a\n\n'
hostile '"'
hostile "'"
hostile '“'
hostile '(((('
hostile '“A ‘b “c ‘'
hostile '“It was late, '
hostile '“It was late and the wall\n\n'
hostile '. '
hostile '! '
hostile 'a, '
hostile '1 '
hostile 'Abc '
hostile 'Dr. '
hostile 'said '
hostile 'She said she said. '
least=$((least / 4)) hostile 'He said that ' # 47,000 instructions a byte
hostile 'Ann and Bob and '
hostile 'A: b\n'
hostile '“It was late,” said Mara Ellis, the mayor. '
hostile '\0'
hostile '\0377'
hostile '<p>'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
