# checks.sh — what the suites of commands share; they read it with ". tests/checks.sh" from the top of the tree.
#
# In: $work, a folder of the suite's own. Out: $passed and $failed; what does not hold is printed with what came instead.
# shellcheck shell=sh
passed=0 failed=0

held() { passed=$((passed + 1)); }
# fell SENTENCE: it does not hold.
fell() {
    failed=$((failed + 1))
    echo "does not hold: $1"
}

# that SENTENCE COMMAND…: the command holds.
that() {
    sentence=$1
    shift
    if "$@" >"$work/that.out" 2>&1; then
        held
    else
        fell "$sentence"
        cut -c 1-400 "$work/that.out" | head -n 12 | sed 's/^/    /'
    fi
}

# gave SENTENCE WANTED GOT: both are the same JSON; GOT is compact.
gave() {
    wanted=$(printf '%s' "$2" | jq -c .)
    if [ "$3" = "$wanted" ]; then
        held
    else
        fell "$1"
        printf '    wanted %s\n    got    %s\n' "$wanted" "$3"
    fi
}

# The sum, as the last line of a suite.
finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
