#!/bin/sh
# run.sh — each fuzzer for SECONDS, from seeds of the corpus; with REPEATABLE=1 a fixed number of inputs from a fixed seed, about a
# minute each, so that CI says the same of the same tree. In: BUILD, the folder of the fuzzers; SECONDS_EACH; REPEATABLE; JOBS. Out:
# "N passed, N failed"; what breaks a promise is kept in BUILD/found, to be put into tests/fuzz/found and corpus/hostile.
set -u
seconds=${SECONDS_EACH:-60}
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
rm -rf "$BUILD/seeds"
mkdir -p "$BUILD/found"
for name in document lines page rules; do mkdir -p "$BUILD/seeds/$name" "$BUILD/grown/$name"; done

find corpus/articles corpus/constructions corpus/hostile -name '*.txt' -size -6k -exec cp {} "$BUILD/seeds/document" \;
cp src/lang/en/*.rules tests/broken/*.rules "$BUILD/seeds/rules"
cp tests/faults/page.html "$BUILD/seeds/page/whole.html"
for article in corpus/articles/*.txt; do
    { echo '<!doctype html><title>x</title><article><p>'; sed 's/^$/<p>/' "$article"; } >"$BUILD/seeds/page/$(basename "$article").html"
done
printf '%s\n' '{"id":"x","text":"“It was late,” said Mara Ellis.","o": {"a":[1,-2.5e3,true,null,"\u00e9\ud83d\ude00"]}}' '' '{"bad' \
    '{"text":"x","text":"y"}' '[{}]' '{"body":7}' >"$BUILD/seeds/lines/several"
printf '{"text":"a\\u0000b","id":12345678901234567890}' >"$BUILD/seeds/lines/one"
for name in document lines page rules; do
    if [ -d "tests/fuzz/found/$name" ]; then cp "tests/fuzz/found/$name"/* "$BUILD/seeds/$name"; fi
done

passed=0 failed=0
printf '%s\n' document lines page rules | xargs -P "${JOBS:-2}" -I NAME sh -c '
    size=8192
    [ NAME = rules ] && size=65536
    until=-max_total_time='"$seconds"'
    case NAME in lines | page) many=30000 ;; *) many=900 ;; esac
    [ -z "${REPEATABLE:-}" ] || until="-seed=1 -runs=$many"
    "$BUILD/NAME" $until -max_len=$size -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=1 \
        -artifact_prefix="$BUILD/found/NAME-" "$BUILD/grown/NAME" "$BUILD/seeds/NAME" >"$BUILD/NAME.log" 2>&1
    echo $? >"$BUILD/NAME.status"'
for name in document lines page rules; do
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$BUILD/$name.log")
    if [ "$(cat "$BUILD/$name.status")" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok     fuzz $name: ${runs:-?} inputs"
    else
        failed=$((failed + 1))
        echo "FAILED fuzz $name"
        grep -E 'broken:|ERROR:|SUMMARY|runtime error|Test unit' "$BUILD/$name.log" | head -n 10 | sed 's/^/    /'
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
