#!/bin/sh
# faults.sh — what quoth promises when things go wrong, each promise by a command. In: BUILD, the folder of the build; CC;
# MEGABYTES, the size of the large inputs (default 8); STRIDE, see below. Out: what does not hold, and "N passed, N failed".
#
# The numbers are those of the table of faults: input bytes, JSON lines, files, output, process.
set -u
quoth=$(cd "${BUILD:-build}" && pwd)/quoth
root=$(pwd)
work=$(mktemp -d)
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
. tests/checks.sh
trap 'exit 1' INT TERM HUP
${CC:-cc} -shared -fPIC -O1 -o "$work/shim.so" tests/faults/shim.c -ldl || exit 1
cd "$work" || exit 1
megabytes=${MEGABYTES:-8}
sanitized=$(ldd "$quoth" | grep 'lib[a-z]*san')
stride=${STRIDE:-1} # each allocation fails; more: only every so manieth, to be quick

ended() { [ "$status" -eq "$1" ] || { echo "status $status, not $1"; cat err; return 1; }; }
holds() { jq -es "$1" out >/dev/null || { echo "not: $1"; head -n 3 out | cut -c 1-300; return 1; }; }
codes() { holds "[.[] | select(.type == \"error\") | .code] == $1"; }
# Every line of a file is JSON, and the last one has its end.
lines() { jq -e . "$1" >/dev/null 2>that.err || [ ! -s "$1" ] || { cat that.err; return 1; }; [ ! -s "$1" ] || [ -z "$(tail -c 1 "$1")" ]; }
# The same, but for a last line that was cut.
lines_but_last() { sed '$d' "$1" >cut.lines; lines cut.lines; }
run() {
    "$quoth" "$@" >out 2>err </dev/null
    status=$?
}
feed() {
    printf "$1" >in
    shift
    "$quoth" "$@" <in >out 2>err
    status=$?
}
shim() { env LD_PRELOAD="$work/shim.so" "$@"; }

cp "$root"/corpus/articles/seagull-ban.txt a.txt
mkdir d
cp "$root"/corpus/articles/*.txt d
"$quoth" a.txt >a.jsonl
"$quoth" -j1 d >d.jsonl
for i in 1 2 3 4 5 6 7 8; do cat d/*.txt; done >big.txt

# --- 1–4: bytes
for bad in '\377' '\300\200' '\355\240\200' '\364\220\200\200' '\342\200'; do
    feed "He said: \"a${bad}b\".\n" --emit document,quote
    that "1: ill-formed $bad is read and counted" holds 'any(.type == "document" and .replaced > 0)'
    that "1: and written well-formed" sh -c 'iconv -f UTF-8 -t UTF-8 out >/dev/null'
    feed "a${bad}b" --strict-utf8
    that "1: and with --strict-utf8 an error" codes '["utf8"]'
done
for form in KOI8-R UTF-16LE; do
    yes 'Вода стояла высоко, сказал мэр.' | head -n 20 | iconv -f UTF-8 -t $form >in
    "$quoth" <in >out 2>err
    status=$?
    that "1: $form is told" codes '["encoding"]'
    that "1: and ends with 3" ended 3
done
sed 's/[“”]/"/g' a.txt | iconv -f UTF-8 -t LATIN1//TRANSLIT >in
"$quoth" <in >out 2>err
status=$?
that "1: a text with a few wrong letters is read" ended 0
feed 'a\0"b" he said.\n' --emit sentence
that "2: NUL becomes U+FFFD" holds '.[0].text | contains("\ufffd")'
that "2: and none comes out" sh -c '! grep -q "u0000" out'
for form in UTF-16LE UTF-16BE; do
    { if [ $form = UTF-16LE ]; then printf '\377\376'; else printf '\376\377'; fi; iconv -f UTF-8 -t $form a.txt; } >in
    "$quoth" <in | sed 's/"doc":"-"/"doc":"a.txt"/g' >out
    that "3: $form is read as UTF-8 is" cmp out a.jsonl
done
{ printf '\357\273\277'; cat a.txt; } | "$quoth" | sed 's/"doc":"-"/"doc":"a.txt"/g' >out
that "3: a byte order mark does not show" cmp out a.jsonl
sed 's/$/\r/' a.txt | "$quoth" >out
jq -c '[.text, .speaker.name]' a.jsonl >unix.names
jq -c '[.text, .speaker.name]' out >dos.names
that "4: CRLF gives the same" cmp unix.names dos.names

# --- 5, 6, 7: much of it
# memory INPUT…: the resident size of quoth in KiB, reading it as a stream.
memory() { cat "$@" | /usr/bin/env python3 "$root/tests/faults/memory.py" "$quoth"; }
many() { yes "$1" | tr -d '\n' | head -c "$2"; }
if command -v python3 >/dev/null; then
    for words in 'Mara Ellis said the wall will stand. ' '“It was late, ' 'a' '"' 'He said that ' '(((('; do
        many "$words" $((megabytes * 1000000 / 4)) >small
        many "$words" $((megabytes * 1000000)) >large
        little=$(memory small) much=$(memory large)
        that "5: four times of \"$words\" costs no more memory ($little, $much KiB)" [ "$much" -le $((little + 2048)) ] # how a pipe is cut decides which pages are touched: they vary by 1 MiB
        [ -n "$sanitized" ] || that "5: which is at most 16 MiB" [ "$much" -le 16384 ]
    done
    for i in $(seq $((megabytes * 100))); do cat a.txt; echo; done >small
    for i in 1 2 3 4; do cat small; done >large
    little=$(memory small) much=$(memory large)
    that "5: nor does an article without end ($little, $much KiB)" [ "$much" -le $((little + 2048)) ] # how a pipe is cut decides which pages are touched: they vary by 1 MiB
    [ -n "$sanitized" ] || that "5: at most 16 MiB" [ "$much" -le 16384 ]
    yes '' | head -c $((megabytes * 1000000)) >large
    little=$(memory a.txt) much=$(memory large)
    that "5: nor do blank lines ($little, $much KiB)" [ "$much" -le $((little + 2048)) ] # how a pipe is cut decides which pages are touched: they vary by 1 MiB
fi
{ printf '{"text":"'; many a 70000000; printf '"}\n{"text":"x"}\n'; } | "$quoth" --from jsonl --emit document >out 2>err
that "5: a JSON line without end is an error, the next one is read" holds 'map(.type) == ["error","document"]'
rm -f small large
# steps OF SIZE: the time for twice as much is no more than about twice the time (user seconds in hundredths).
seconds() { /usr/bin/time -f %U "$quoth" "$1" 2>&1 >/dev/null | tail -n 1 | tr -d . | sed 's/^0*\(.\)/\1/'; }
for words in '“' '((((' '“A ‘b “c ‘' 'Dr. ' 'a, ' 'Abc ' '“It was late,” said Mara Ellis, the mayor. '; do
    many "$words" $((megabytes * 25000)) >once
    cat once once once once >fourfold
    if [ -x /usr/bin/time ]; then
        one=$(seconds once) four=$(seconds fourfold)
        that "6, 7: \"$words\" takes linear time ($one, $four)" [ "$four" -le $((one * 6 + 60)) ]
    fi
    run --count once
    that "7: and no limit is reached in \"$words\"" holds '.[0].limits == 0'
done

# --- 9–13: JSON lines
feed '{"a":\n{"text":"x"}\n\n{"te' --from jsonl --emit document
that "9: bad lines are errors with numbers" holds 'map(.line) == [1,null,4]'
{ many '[' 100000; echo; echo '{"text":"x"}'; } | (ulimit -s 256; timeout 10 "$quoth" --from jsonl --emit document) >out 2>err
that "10: depth is an error" holds 'map(.code) == ["depth",null]'
{ printf '{"text":"x"'; seq -f ',"k%.0f":1' 200000 | tr -d '\n'; printf '}\n'; } | timeout 20 "$quoth" --from jsonl --emit document >out 2>err
that "10: many keys are read" holds 'length == 1 and .[0].type == "document"'
{ printf '{"text":"x","n":'; many 9 5000000; printf '}\n'; } | timeout 20 "$quoth" --from jsonl --emit document >out 2>err
that "10: a number of 5 MB ends soon" lines out
feed '{"text":"x","text":"y"}\n{"text":7}\n{"text":null}\n' --from jsonl
that "11: duplicate keys and wrong types are errors" codes '["duplicate_key","type","type"]'
feed '{"text":"a\\u0000b"}\n{"text":"\\ud800"}\n{"text":"x","n":99999999999999999999}\n{"text":"x","n":1e999}\n' --from jsonl --emit document
that "12: odd values are read, or errors as documented" holds 'map(.code) == [null,"json",null,"number"]'
feed '{"id":12345678901234567890,"r":1.10,"e":1E5,"text":"x"}\n' --from jsonl --nest
that "13: metadata comes back as it was" grep -qF '"meta":{"id":12345678901234567890,"r":1.10,"e":1E5}' out

# Lines in the fields of two scrapers in wide use, news-please and trafilatura, with their nulls.
cat >scraped.jsonl <<'END'
{"authors": ["Bo Hale"], "date_download": "2031-03-02 10:00:00", "date_modify": null, "date_publish": "2031-03-01 08:00:00", "description": null, "filename": "wall.json", "image_url": null, "language": "en", "localpath": null, "maintext": "\u201cThe wall will hold,\u201d said Mara Ellis, the mayor.", "source_domain": "example.org", "text": null, "title": "Wall", "title_page": null, "title_rss": null, "url": "https://example.org/wall"}
{"title": "Wall", "author": "Bo Hale", "hostname": "example.org", "date": "2031-03-01", "fingerprint": "3f", "id": null, "license": null, "comments": "", "raw_text": "", "text": "\u201cThe wall will hold,\u201d said Mara Ellis, the mayor.", "language": null, "image": null, "pagetype": null, "filedate": "2031-03-02", "source": "https://example.org/wall", "source-hostname": "Example", "excerpt": null, "categories": "", "tags": ""}
END
run scraped.jsonl
that "13: what scrapers write is read as it is" holds 'map([.doc, .speaker.name]) == [["https://example.org/wall","Mara Ellis"],["https://example.org/wall","Mara Ellis"]]'

cp out listed.jsonl
{ echo '['; sed 's/$/,/; $s/,$//' scraped.jsonl; echo ']'; } >scraped.json
run scraped.json
that "13: as a list, too" cmp out listed.jsonl

# --- without the libraries that may be missing
if make -C "$root" BUILD="$work/bare" WITHOUT="zlib libxml-2.0" "$work/bare/quoth" >make.out 2>&1; then
    bare() { "$work/bare/quoth" "$@" >out 2>err </dev/null; status=$?; }
    bare a.txt
    that "without zlib and libxml2: text is read" cmp out a.jsonl
    bare --from html "$root/tests/faults/page.html"
    that "a page is told" codes '["html"]'
    that "with the reason" grep -q 'built without libxml2' err
    gzip -c a.txt >a.txt.gz
    bare a.txt.gz
    that "and what is packed" codes '["gzip"]'
    bare --version
    that "--version names neither" sh -c '! grep -qi "zlib [0-9]\|libxml2 [0-9]" out'
else
    fell "without zlib and libxml2 it is built"
    tail -n 12 make.out
fi

# --- 14–19: files
mkdir -p t/deep
cp a.txt t/a.txt
ln -s .. t/deep/loop
ln -s nowhere t/dangling
ln -s /dev/zero t/zero
mkfifo t/fifo
for flag in '' -L; do
    rm -f t/zero.txt
    timeout 10 "$quoth" $flag --emit document t >out 2>err
    status=$?
    that "14, 15: links, pipes and devices hold nothing up ($flag)" ended 0
    that "14, 15: and are not read" holds 'map(.doc) == ["t/a.txt"]'
done
(cat a.txt >t/fifo) &
run t/fifo
sed 's#t/fifo#a.txt#' out >fifo.jsonl
that "15: a pipe that is named is read" cmp fifo.jsonl a.jsonl
wait
mkdir u
cp a.txt u/1.txt; cp a.txt u/2.txt; mkdir u/locked; chmod 000 u/1.txt u/locked
cp "$quoth" runner; chmod 755 . runner
other() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
other ./runner --emit document u >out 2>err
status=$?
that "16: what cannot be read is told, the rest done" holds 'map(.doc) == ["u/1.txt","u/2.txt","u/locked/"]'
that "16: and ends with 3" ended 3
cp big.txt changing.txt
(for i in $(seq 40); do truncate -s 0 changing.txt; cp big.txt changing.txt; done) 2>/dev/null &
for i in 1 2 3 4 5; do
    run changing.txt
    that "17: a file that changes is read as it comes" sh -c "[ $status -eq 0 ] || [ $status -eq 3 ]"
    that "17: in whole lines" lines out
done
wait
cp big.txt changing.txt
shim FAULT_READ=short "$quoth" changing.txt >out 2>err &
sleep 0.05
truncate -s 10 changing.txt
wait
that "17: which is said" grep -q 'changing.txt: changed its size while it was read' err
odd=$(printf 'a\033[31m\n\377.txt')
cp a.txt "$odd"
cp a.txt -- -n.txt
run --emit document -- "$odd" -n.txt
that "18: any name is a string" holds '.[0].doc == "a\u001b[31m\n\ufffd.txt" and .[1].doc == "-n.txt"'
that "18: and where it is no UTF-8 its bytes are there" sh -c '[ "$(jq -rs ".[0].path_b64" out | base64 -d)" = "$1" ]' - "$odd"
mkdir names
for byte in 376 377; do cp a.txt "names/$(printf "\\$byte")"; done
"$quoth" -o names.jsonl names
head -n 1 names.jsonl >resumed.jsonl
"$quoth" --resume -o resumed.jsonl names
"$quoth" --resume -o resumed.jsonl names
that "18: so that a run is gone on with where names differ in these alone" cmp resumed.jsonl names.jsonl
run "$odd.gone"
that "18: and no danger on a terminal" sh -c '! grep -q "$(printf "\033")" err'
mkdir o
cp a.txt o
"$quoth" -j4 o >o/out.jsonl 2>err
that "19: output in the corpus is not read" [ "$(wc -c <o/out.jsonl)" -lt 100000 ]
run -o o/out.jsonl o
that "19: nor with -o" ended 0

# --- 21–27: output
run_shim() { shim FAULT_WRITE="$1" "$quoth" d >out 2>err </dev/null; status=$?; }
for fault in enospc eio second; do
    run_shim $fault
    that "21: $fault ends with 2" ended 2
    that "21: after whole lines" lines out
done
for fault in fsync close; do
    shim FAULT_WRITE=$fault "$quoth" -o f.jsonl a.txt 2>err
    status=$?
    that "21: $fault is noticed" ended 2
done
"$quoth" a.txt >/dev/full 2>err
status=$?
that "21: a full device ends with 2" ended 2
{ "$quoth" big.txt; echo $? >pipe.status; } 2>err | head -n 1 >out
status=$(cat pipe.status)
that "22: a closed pipe is SIGPIPE's" ended 141
that "22: and quiet" [ ! -s err ]
for fault in short eintr eagain; do
    run_shim $fault
    that "23: $fault changes nothing" cmp out d.jsonl
done
for i in $(seq 1 30); do
    "$quoth" big.txt >out 2>err &
    victim=$!
    sleep "0.0$((i % 10))$i"
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
    lines_but_last out || break
done
that "24: a kill leaves whole lines but the last" lines_but_last out
that "24: and none twice" sh -c 'sed "\$d" out | jq -r "select(.type == \"quote\") | .id" | sort | uniq -d | grep -q . && exit 1 || exit 0'
(ulimit -f 8; "$quoth" big.txt >limited 2>err; echo $? >limit.status)
status=$(cat limit.status)
that "25: a size limit is a failed write" ended 2
"$quoth" a.txt >&- 2>err
status=$?
that "26: without an output it ends with 2" ended 2
cp a.txt b.txt
"$quoth" b.txt 0>&- 1>&- 2>&-
that "26: no data file comes to lie on a standard descriptor" cmp a.txt b.txt
feed '“\033]52;c;x\007 \302\233 \342\200\256 \177,” said Bo.\n' --emit quote,sentence
that "27: nothing in the output acts on a terminal" sh -c '! LC_ALL=C tr -d "\n" <out | grep -q "[[:cntrl:]]\|$(printf "\302\233")"'
cp in 'x.txt'
"$quoth" --to term --color never x.txt >out 2>err
that "27: nor in a view" sh -c '! LC_ALL=C tr -d "\n\t" <out | grep -q "[[:cntrl:]]\|$(printf "\302\233\|\342\200\256")"'

# --- a person who waits
if command -v python3 >/dev/null; then
    terminal() { python3 "$root/tests/faults/terminal.py" "$@" >out 2>err; }
    for stream in terminal pipe; do
        terminal wait $stream "$quoth"
        that "records leave a stream that goes on, to a $stream: $(cat out)" [ "$(cat out)" -ge 1000 ]
    done
    export TERM=xterm
    terminal err "$quoth" big.txt big.txt big.txt big.txt big.txt big.txt big.txt d big.txt d # long enough on any machine
    that "progress is shown on a terminal" grep -q 'documents  [0-9.]* MB/s  [0-9]* %  [0-9]*:[0-9][0-9] left' out
    that "and taken away at the end" sh -c 'tail -n 1 out | grep -q "^.*\[Kquoth: [0-9]* documents, [0-9]* quotes, [0-9]* claims, 0 errors"'
    NO_COLOR=1 terminal err "$quoth" big.txt d big.txt d
    that "it has no colours" sh -c '! grep -q "$(printf "\033\[[0-9;]*m")" out'
    terminal err "$quoth" --progress never big.txt d
    that "--progress never" [ ! -s out ]
    TERM=dumb terminal err "$quoth" big.txt d
    that "nor is it shown on a dumb one" sh -c '! grep -q MB/s out'
    "$quoth" --progress always d big.txt d >out 2>err
    that "--progress always" grep -q 'MB/s' err
    "$quoth" d >out 2>err
    that "nothing is said where nobody looks" [ ! -s err ]
    NO_COLOR=1 terminal out "$quoth" --to term a.txt
    that "NO_COLOR takes colours from a view" sh -c '! grep -q "$(printf "\033")" out'
fi

# --- 30–40: process
bigs='big.txt big.txt big.txt big.txt big.txt big.txt big.txt big.txt big.txt big.txt'
for signal in INT TERM HUP; do
    for threads in 1 4; do
        # far more than 0.3 seconds' worth on any machine
        timeout --preserve-status -s $signal 0.3 "$quoth" -j$threads $bigs d $bigs d >out 2>err
        status=$?
        case $signal in INT) number=130 ;; TERM) number=143 ;; HUP) number=129 ;; esac
        that "30: SIG$signal ends -j$threads by itself" ended $number
        that "30: after whole lines" lines out
    done
done
"$quoth" -o whole.jsonl d 2>err
"$quoth" --resume -o part.jsonl d 2>err &
victim=$!
sleep 0.15
kill -TERM $victim 2>/dev/null
wait $victim 2>/dev/null
"$quoth" --resume -o part.jsonl d 2>err
that "30: a run broken off can be gone on with" cmp part.jsonl whole.jsonl
if [ -z "$sanitized" ]; then
    (ulimit -v 200000; ulimit -n 16; ulimit -s 256; exec "$quoth" d) >out 2>err
    that "32: little memory, few files, a small stack are enough" cmp out d.jsonl
    if [ "$(id -u)" -eq 0 ] && command -v prlimit >/dev/null; then
        chmod -R a+rX d
        other prlimit --nproc=1 ./runner -j4 d >out 2>err
        that "32: without threads one does the work" cmp out d.jsonl
    fi
fi
for threads in 2 3 8 16; do
    for i in 1 2 3; do
        "$quoth" -j$threads d >out 2>err
        cmp -s out d.jsonl || break
    done
    that "33, 36: -j$threads gives the same bytes" cmp out d.jsonl
done
for locale in C C.UTF-8 tr_TR.UTF-8 de_DE.UTF-8; do
    LC_ALL=$locale TZ=Asia/Tokyo "$quoth" a.txt >out
    that "34: $locale does not show" cmp out a.jsonl
done
env -i "$quoth" a.txt >out
that "34: nor does an empty environment" cmp out a.jsonl
if setarch -R true 2>/dev/null; then
    setarch -R "$quoth" a.txt >out
    that "36: nor does the place in memory" cmp out a.jsonl
fi
run ''
that "37: an empty name is a missing file" ended 2
run "$(many x 100000)"
that "37: and a long one" ended 2
yes a.txt | head -n 20000 | "$quoth" -j2 --count --files-from - >out 2>err
that "37: as many files as you like" holds '.[0].documents == 20000'
mkdir k
printf 'rule x\n  frame ((((((((((\n' >k/a.rules
run --lang k a.txt
that "39: bad knowledge is told with its place" grep -q 'k/.*:[0-9]*:[0-9]*:' err
head -c 100000 /dev/urandom >k/a.lex
run --lang k a.txt
that "39: and noise is no knowledge" ended 2
if command -v strace >/dev/null && strace -o /dev/null true 2>/dev/null; then
    strace -f -o calls -e trace=%net,execve "$quoth" -j2 d >out 2>err
    that "40: no network, no other program" [ "$(grep -c 'execve\|socket\|connect' calls)" -eq 1 ]
    strace -f -o calls -e trace=clone,clone3 "$quoth" -j2 a.txt >out 2>err
    that "a single article needs no second thread" sh -c '! grep -q "clone" calls'
    strace -f -o calls -e trace=clone,clone3 "$quoth" -j3 d >out 2>err
    that "three threads are this one and two more" [ "$(grep -c '^[0-9]* *clone.*= [0-9]' calls)" -eq 2 ]
fi
for fault in eio later; do
    shim FAULT_READ=$fault "$quoth" big.txt a.txt >out 2>err
    status=$?
    that "reads that fail ($fault) end with 2" ended 2
    that "and are told" grep -q 'cannot be read' err
    that "in whole lines" lines out
done
for fault in eintr short; do
    shim FAULT_READ=$fault "$quoth" d >out 2>err
    that "reads that are $fault change nothing" cmp out d.jsonl
done

# --- 31: memory
# In each run each allocation fails, once and from then on. What all runs do before their input is done for the first alone.
cp "$root"/tests/faults/page.html page.html
gzip -c page.html >page.html.gz
printf '{"id":"x","text":"“It was late,” said Mara Ellis."}\n{"bad\n{"text":"x"}\n' >three.jsonl
cat >fail-one <<'END'
#!/bin/sh
# fail-one PLACE STICKY BLOCKS WORDS…: one run with a failing allocation. Prints what is wrong.
place=$1 sticky=$2 blocks=$3
shift 3
[ "$sticky" = for-good ] || sticky=
here=$(mktemp -d -p .)
timeout -s KILL 10 env LD_PRELOAD="$SHIM" FAULT_MEMORY="$place" FAULT_FOR_GOOD="$sticky" FAULT_REPORT="$here/report" "$QUOTH" "$@" >"$here/out" 2>"$here/err" </dev/null
status=$?
case $status in
0 | 2 | 3 | 4) ;;
127) grep -qx 'out of memory' "$here/err" || echo "place $place $sticky: status $status of $*" ;; # glibc's loader, of libxml2
*) echo "place $place $sticky: status $status of $*" ;;
esac
[ ! -s "$here/out" ] || [ -z "$(tail -c 1 "$here/out")" ] || echo "place $place $sticky: half a line of $*"
left=$(cut -d ' ' -f 2 "$here/report" 2>/dev/null)
[ "${left:-0}" -le "$blocks" ] || echo "place $place $sticky: $left blocks left, not $blocks, of $*"
rm -rf "$here"
END
chmod +x fail-one
export SHIM="$work/shim.so" QUOTH="$quoth"
if [ -z "$sanitized" ]; then
    first=1
    shim FAULT_REPORT=report "$quoth" /dev/null >out
    before=$(cut -d ' ' -f 1 report)
    mkdir m
    printf '“It was late,” said Mara Ellis, the mayor.\n\nShe said the wall will stand.\n' >m/short.txt
    for words in m/short.txt '-j1 --nest three.jsonl' '--emit-text page.html' '--nest page.html.gz' '-j2 -o kept.jsonl m/short.txt three.jsonl' '-j1 --resume -o kept.jsonl m'; do
        # shellcheck disable=SC2086 # words of a command
        shim FAULT_REPORT=report "$quoth" $words >out 2>err </dev/null
        places=$(cut -d ' ' -f 1 report)
        blocks=$(cut -d ' ' -f 2 report)
        # shellcheck disable=SC2086
        for place in $(seq $first "$stride" "$places"); do printf '%s\n%s\n' "$place once $blocks $words" "$place for-good $blocks $words"; done |
            xargs -P 2 -I LINE sh -c './fail-one LINE' >wrong 2>&1
        [ "$places" -gt "$first" ] || echo "no allocation was seen" >>wrong
        that "31: at steps of $stride, each of $((places - first + 1)) allocations may fail ($words)" [ ! -s wrong ]
        [ ! -s wrong ] || head -n 5 wrong
        first=$((before > 40 ? before - 40 : 1))
    done
fi

finish
