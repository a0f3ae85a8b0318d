#!/bin/sh
# readme.sh — the examples of README.md say what really comes. In: BUILD, the folder of the build.
#
# In blocks marked ```console a line "$ command" is run from the top of the tree, with build/quoth in reach, and must
# print the lines that follow it. A line of dots (… or ...) stands for any number of lines, dots at a line's end for
# any rest of it.
set -u
build=$(cd "${BUILD:-build}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for entry in * .ci; do
    [ "$entry" = build ] || ln -s "$(pwd)/$entry" "$work/$entry"
done
ln -s "$build" "$work/build"
[ -f README.md ] || { echo "README.md is missing"; echo "0 passed, 1 failed"; exit 1; }

# One file per example: its command, and what it should print.
awk -v work="$work" '
    /^```console$/ { inside = 1; next }
    /^```/ { inside = 0; more = 0 }
    !inside { next }
    more || /^\$ / {
        if (!more) file = sprintf("%s/example-%03d", work, ++count)
        print more ? $0 : substr($0, 3) > file
        more = /\\$/
        printf "" > (file ".wanted")
        next
    }
    { print > (file ".wanted") }
' README.md

# The first commands that a newcomer sees, the first block of ```sh: all but make run, on an article of theirs.
awk -v work="$work" '
    /^```sh$/ { inside = 1; next }
    /^```/ && inside { exit }
    inside && !/^make / { file = sprintf("%s/example-0%02d", work, ++count + 50); sub(/ +#.*/, ""); print > file
        print "…" > (file ".wanted") }
' README.md
cp corpus/articles/harbour-dam.txt "$work/article.txt"

# Do the lines of `got` answer those of `wanted`?
answers() {
    awk -v wanted="$1" '
        BEGIN {
            while ((getline line < wanted) > 0) want[++count] = line
            at = 1
        }
        function any(line) { return line ~ /^ *(…|\.\.\.) *$/ }
        function same(line, pattern) {
            if (line == pattern) return 1
            return sub(/(…|\.\.\.)$/, "", pattern) && index(line, pattern) == 1
        }
        {
            if (any(want[at]) && !(at < count && same($0, want[at + 1]))) next
            if (any(want[at])) at++
            if (!same($0, want[at])) { bad = 1; exit }
            at++
        }
        END {
            if (any(want[at])) at++
            exit bad || at <= count
        }' "$2"
}

passed=0 failed=0
for example in "$work"/example-???; do
    [ -f "$example" ] || continue
    (cd "$work" && PATH="$build:$PATH" sh "$example") >"$example.got" 2>&1 </dev/null
    case $example in *-05?) [ -s "$example.got" ] && ! grep '^quoth: ' "$example.got" || echo 'nothing came' >>"$example.wanted" ;; esac
    if answers "$example.wanted" "$example.got"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "README.md: this gives something else:"
        sed 's/^/    $ /' "$example"
        head -n 12 "$example.got" | cut -c 1-400 | sed 's/^/    /'
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
