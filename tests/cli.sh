#!/bin/sh
# cli.sh — the command as its users meet it: exit statuses, streams, files, odd inputs, messages. In: BUILD, the folder of
# the build. Each check is a sentence; what does not hold is printed with what came instead.
set -u
quoth=$(cd "${BUILD:-build}" && pwd)/quoth
root=$(pwd)
work=$(mktemp -d)
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
. tests/checks.sh
trap 'exit 1' INT TERM HUP
cd "$work" || exit 1

# run WORDS…: quoth with its output in out and err and its status in $status.
run() {
    "$quoth" "$@" >out 2>err </dev/null
    status=$?
}
# feed TEXT WORDS…: the same with the text (printf escapes) on its standard input.
feed() {
    printf "$1" >in
    shift
    "$quoth" "$@" <in >out 2>err
    status=$?
}
ended() { [ "$status" -eq "$1" ] || { echo "status $status, not $1"; cat err; return 1; }; }
says() { grep -q -e "$1" err || { echo "no \"$1\" in:"; cat err; return 1; }; }
silent() { [ ! -s err ] || { cat err; return 1; }; }
empty() { [ ! -s out ] || { head -n 3 out; return 1; }; }
# holds FILTER: jq finds it true of all lines of out, read as one list.
holds() { jq -es "$1" out >/dev/null || { echo "not: $1"; head -n 3 out; return 1; }; }
whole() { [ ! -s "$1" ] || [ -z "$(tail -c 1 "$1")" ]; }
codes() { holds "[.[] | select(.type == \"error\") | .code] == $1"; }

SAID='"It was late," said Mara Ellis.\n'
printf "$SAID" >a.txt
printf '%s\n' '{"id":"x1","text":"\"It was late,\" said Mara Ellis."}' >lines.jsonl

# --- exit statuses and messages
run a.txt
that "an article gives records and status 0" ended 0
that "it gives a quote" holds 'map(select(.type == "quote")) | length >= 1'
that "and says nothing else" silent
feed '' --emit document
that "empty input is done" ended 0
that "and its document is empty" holds '.[0].chars == 0 and .[0].doc == "-"'
feed 'Nothing here.\n' -e
that "-e gives 1 where nothing is found" ended 1
feed "$SAID" -e
that "-e gives 0 where something is" ended 0
run --expain a.txt
that "an unknown option ends with 2" ended 2
that "and names the nearest" says 'did you mean --explain'
run --zzzzzzzzzz
that "a far one gets no guess" says 'quoth -h'
run --from xml
that "a wrong choice ends with 2" ended 2
that "and lists the right ones" says 'auto, text, jsonl, html'
run --emit quote,qoute
that "a wrong word in a list is refused" says '"qoute" is none of'
run --min-confidence 1.5
that "a number out of range is refused" ended 2
run --output
that "an option without its argument is refused" says 'wants its FILE'
run --ascii=yes
that "an argument too many is refused" says 'takes no argument'
run -x
that "an unknown letter is refused" ended 2
run -h
that "-h is done" ended 0
that "-h lists the options" grep -q -e --min-confidence out
run --help
that "--help begins with pipelines" sh -c 'grep -n "^Four pipelines" out | grep -q "^4:"'
mkdir -p help/corpus
cp "$root"/corpus/articles/[d-h]*.txt help/corpus
cp "$root/corpus/articles/harbour-dam.txt" help/article.txt
sed -n '/^Four/,/^$/s/^  \([cq].*|.*\)/\1/p' out | sed 's/^curl -s URL/cat article.txt/; s/less -R/cat/' >help/pipelines
that "of which there are four" [ "$(wc -l <help/pipelines)" -eq 4 ]
while read -r line; do
    that "this gives something: $line" sh -c "cd help && PATH='${quoth%/quoth}:$PATH' sh -c \"\$1\" 2>&1 | grep . | grep -v '^quoth: '" - "$line"
done <help/pipelines
run --version
that "--version names the libraries" grep -Eq '^quoth [0-9.]+ \(PCRE2 [0-9.]+, jansson [0-9.]+(, zlib [0-9.]+)?(, libxml2 [0-9.]+)?\)$' out
run --schema
that "--schema is JSON" holds '.[0]["$schema"] == "https://json-schema.org/draft/2020-12/schema"'

# --- streams
"$quoth" a.txt >/dev/full 2>err
status=$?
that "a full disk ends with 2" ended 2
that "and a message" says 'cannot be written'
for i in $(seq 200); do cat a.txt; done >many.txt
for i in $(seq 50); do cat many.txt; done >large.txt
{ "$quoth" large.txt; echo $? >pipe.status; } 2>err | head -n 1 >out
status=$(cat pipe.status)
that "a closed pipe ends as by SIGPIPE" ended 141
that "and quietly" silent
(trap '' PIPE; { "$quoth" large.txt; echo $? >pipe.status; } 2>err | head -n 1 >out)
status=$(cat pipe.status)
that "the same where SIGPIPE is ignored" ended 141
that "and as quietly" silent
"$quoth" a.txt >&- 2>err
status=$?
that "a closed standard output is a failed write" ended 2
"$quoth" <&- >out 2>err
status=$?
that "a closed standard input is unreadable" ended 2
"$quoth" a.txt 2>&- >out
status=$?
that "a closed standard error harms nothing" ended 0
cp a.txt b.txt
"$quoth" b.txt 0>&- 1>&- 2>&-
that "no data file comes to lie on a standard descriptor" cmp a.txt b.txt
(ulimit -f 8; "$quoth" large.txt >limited 2>err; echo $? >limit.status)
status=$(cat limit.status)
that "a file-size limit is a failed write" ended 2
that "and what was written is whole lines but the last" sh -c 'sed "\$d" limited | jq -e . >/dev/null'
mkfifo slow
"$quoth" --from jsonl slow >out 2>err &
reader=$!
exec 9>slow
cat lines.jsonl >&9
for i in 1 2 3 4 5 6 7 8 9 10; do [ -s out ] || sleep 0.1; done
that "a line on a pipe that waits is answered at once" grep -q '"doc":"x1"' out
exec 9>&-
wait "$reader"
status=$?
that "and a named pipe ends when its writer does" ended 0
"$quoth" -o kept large.txt large.txt large.txt large.txt 2>err &
victim=$!
sleep 0.05
kill -INT "$victim" 2>/dev/null
wait "$victim" 2>/dev/null
that "an interrupt leaves no temporary file" sh -c '! ls kept.*.tmp 2>/dev/null'

"$quoth" large.txt >plain.jsonl
"$quoth" many.txt >few.jsonl
{ "$quoth" many.txt; } | dd bs=17 2>/dev/null | cmp -s - few.jsonl
status=$?
that "a slow reader gets every byte" ended 0
if command -v python3 >/dev/null; then
    python3 -c '
import os, subprocess, sys, time
ours, theirs = os.pipe()
os.set_blocking(theirs, False)
child = subprocess.Popen(sys.argv[1:], stdout=theirs)
os.close(theirs)
time.sleep(0.2)
while piece := os.read(ours, 3000):
    sys.stdout.buffer.write(piece)
sys.exit(child.wait())' "$quoth" large.txt >slow.jsonl
    status=$?
    that "a pipe that does not block is waited for" ended 0
    that "and gets every byte" cmp slow.jsonl plain.jsonl
fi
for locale in C C.UTF-8 tr_TR.UTF-8 de_DE; do LC_ALL=$locale "$quoth" a.txt; done >locales 2>err
{ for i in 1 2 3 4; do "$quoth" a.txt; done; } | cmp -s - locales
status=$?
that "the locale does not show" ended 0
(ulimit -s 256; ulimit -n 16; exec "$quoth" many.txt) >few 2>err
status=$?
that "a small stack and few files are enough" ended 0
rm -f plain.jsonl slow.jsonl few.jsonl
if ! ldd "$quoth" | grep -q 'lib[a-z]*san'; then # sanitizers need a large address space
    { printf '{"text":"'; head -c 30000000 /dev/zero | tr '\0' a; printf '"}\n'; } >big.jsonl
    (ulimit -v 60000; exec "$quoth" big.jsonl) >out 2>err
    status=$?
    that "running out of memory ends with 4" ended 4
    that "and is told" says 'out of memory'
    rm -f big.jsonl
fi

# --- files and folders
run missing.txt a.txt
that "a missing file ends with 2" ended 2
that "and is told" says 'missing.txt: cannot be read: No such file'
that "and gives an error record" codes '["unreadable"]'
that "and the next file is read" holds 'map(select(.type == "quote")) | length >= 1'
cp a.txt locked.txt
chmod 000 locked.txt
if [ "$(id -u)" -eq 0 ]; then
    chmod 755 . && cp "$quoth" ./runner && chmod 755 runner
    as_other() { setpriv --reuid=65534 --regid=65534 --clear-groups ./runner "$@"; }
else
    as_other() { "$quoth" "$@"; }
fi
as_other locked.txt a.txt >out 2>err
status=$?
that "an unreadable file ends with 2" ended 2
that "and the others are done" holds 'map(select(.type == "quote")) | length >= 1'
mkdir -p tree/b tree/b.d tree/locked
cp a.txt tree/b/1.txt; cp a.txt tree/b.d/2.txt; cp a.txt tree/a.txt; cp a.txt tree/z.txt; cp a.txt tree/b.txt
as_other tree/missing tree >out 2>err
chmod 000 tree/locked
as_other tree >out 2>err
status=$?
that "an unreadable folder in a walk ends with 3" ended 3
that "and gives an error record" codes '["unreadable"]'
rm -rf tree/locked locked.txt
run --emit document tree
that "a folder is walked in the order of sort" holds \
    'map(.doc) == ["tree/a.txt","tree/b.d/2.txt","tree/b.txt","tree/b/1.txt","tree/z.txt"]'
ln -s .. tree/loop
ln -s a.txt tree/link.txt
ln -s nowhere tree/dangling
mkfifo tree/pipe
timeout 10 "$quoth" --emit document tree >out 2>err
status=$?
that "links, loops and pipes in a folder are passed over" ended 0
that "and only files are read" holds 'length == 5'
run tree/link.txt
that "a link that is named is followed" ended 0
printf 'MZ\0\0\0' >tree/binary
run tree
that "a binary file in a walk ends with 3" ended 3
that "and gives an error record" codes '["binary"]'
run --fail-on never tree
that "--fail-on never forgives it" ended 0
run --emit document tree/binary
that "a binary file that is named is read" holds '.[0].replaced == 3'
"$quoth" <tree >out 2>err
status=$?
that "a folder as standard input ends with 2" ended 2
rm -f tree/binary
"$quoth" tree >tree/out.jsonl 2>err
status=$?
that "output inside the folder is not read" ended 0
that "and that is told" says 'tree/out.jsonl: is being written'
run -o tree/out.jsonl tree
that "nor is the file that -o replaces" ended 0
that "and -o writes nothing to standard output" empty
that "but to the file" jq -e . tree/out.jsonl
run -o nowhere/out.jsonl a.txt
that "-o in a missing folder ends with 2" ended 2
(mkdir place && cd place && "$quoth" -o '' ../a.txt) >out 2>err
status=$?
that "-o without a name ends with 2" ended 2
that "and leaves nothing behind" [ -z "$(ls -A place)" ]
echo old >kept.jsonl
run --lang nowhere -o kept.jsonl a.txt
that "a file is not replaced where the run could not begin" grep -q old kept.jsonl
run -o '' a.txt
that "-o without a name ends with 2" ended 2
that "and leaves nothing" sh -c '! ls .[0-9]*.tmp 2>/dev/null'
run -o /dev/full a.txt
that "-o on a device writes to it, and fails with it" ended 2
: >empty.txt
run --emit document empty.txt
that "an empty file is a document" holds 'length == 1'
touch -- -n.txt
cp a.txt -- -n.txt
run --emit document -- -n.txt
that "-- ends the options" holds '.[0].doc == "-n.txt"'
odd=$(printf 'a\033[31m\nb.txt')
cp a.txt "$odd"
run --emit document "$odd"
that "a name with control characters is escaped" holds '.[0].doc == "a\u001b[31m\nb.txt" and length == 1'
run "$odd.missing"
that "and is no danger in a message" sh -c '! grep -q "$(printf "\033")" err'
name=$(printf 'b\377.txt')
if cp a.txt "$name" 2>/dev/null; then
    run --emit document "$name"
    that "a name that is no UTF-8 is mended" holds '.[0].doc == "b\ufffd.txt"'
fi
run ''
that "an empty name is a missing file" ended 2
feed "$SAID" --emit document -
that "- is standard input" holds '.[0].doc == "-"'

# --- bytes
feed 'He said: "a\000b\377".\n' --emit document
that "NUL and ill-formed bytes are counted" holds '.[0].replaced == 2'
feed '{"id":"\342\200\250 \342\200\251","text":"A\\u001b[31m \302\233 \177 z."}\n' --emit sentence
that "harmful characters are escaped" sh -c '! LC_ALL=C grep -q "$(printf "[\033\177]\\|\302\233\\|\342\200[\250\251]")" out'
that "and come back" holds '.[0] | .text == "A\u001b[31m \u009b \u007f z." and .doc == "\u2028 \u2029"'
feed '“É,” said Zoë.\n' --ascii --emit sentence
that "--ascii leaves ASCII only" sh -c '! LC_ALL=C grep -q "[^ -~]" out'
feed '"\360\237\230\200 \303\251," said Bo.\n' --emit sentence
that "offsets are code points" holds '.[-1].span[1] == 15'
feed '"\360\237\230\200 \303\251," said Bo.\n' --emit sentence --offsets utf16
that "or UTF-16 units" holds '.[-1].span[1] == 16'
feed '"\360\237\230\200 \303\251," said Bo.\n' --emit sentence --offsets byte
that "or bytes" holds '.[-1].span[1] == 19'

# --- JSON lines
run --emit document lines.jsonl
that "JSON lines are known by their suffix" holds '.[0].doc == "x1"'
"$quoth" --emit document <lines.jsonl >out
that "and by their first line" holds '.[0].doc == "x1"'
feed '{ "He said" }\n' --emit document
that "a brace alone makes no JSON" holds '.[0].doc == "-"'
feed '{"a":\n{"text":"x"}\n\n{"te' --from jsonl --emit document
that "bad lines are errors, the others are read" holds 'map(.type) == ["error","document","error"]'
that "with their numbers" holds 'map(.line) == [1,null,4]'
that "and end with 3" ended 3
feed '{"text":"x","text":"y"}\n[1]\n{"text":7}\n{"text":null}\n{}\n{"text":"\\ud800"}\n{"text":"\377"}\n' --from jsonl
that "each fault has its code" codes '["duplicate_key","type","type","type","missing_text","json","utf8"]'
feed '\357\273\277{"text":"x","id":12345678901}\n{"text":"y","id":123456789012345678901}\n{"text":"z\\u0000"}\n{"body":"b","url":"u"}' \
    --from jsonl --emit document
that "byte order mark, numbers, NUL and other fields are taken" \
    holds 'map(.doc) == ["12345678901","-:2","-:3","u"] and .[2].replaced == 1'
# The text is cut out of its line before jansson reads it, but not where its key is spelled with an escape.
{
    for ascii in -c -ac; do
        jq -Rs $ascii '{text: .}' "$root"/corpus/articles/*.txt
        jq $ascii '.[] | {text: .}' "$root/tests/hostile_strings.json"
    done
    printf '{"text":"%b"}\n' '\\ud83d\\ude00 \\u00e9\\u2028\\b\\f\\/' '\\ud800' '\\udc00' '\\x' '\\u12' 'a\001b' '\0355\0240\0200' '\0364\0220\0200\0200' '\0300\0200'
    printf '{"text":"x","text":"y"}\n{"text":"x" "y"}\n{"text":"x"}}\n["text":"x"]\n{"text":"open'
} >cut.jsonl
sed 's/^{"text"/{"t\\u0065xt"/' cut.jsonl >uncut.jsonl
run --from jsonl --emit-text cut.jsonl
cp out cut.txt
sed 's/cut.jsonl/uncut.jsonl/' err >cut.err
run --from jsonl --emit-text uncut.jsonl
that "a text that is cut out of its line is the same" cmp out cut.txt
that "and what is wrong with a line, too" cmp err cut.err
feed '{"T":"x","N":"n"}\n{"text":"x"}\n' --from jsonl --text-field T --id-field N --emit document
that "fields can be named" holds '.[0].doc == "n" and .[1].code == "missing_text"'
head -c 3000000 /dev/zero | tr '\0' '[' >deep.jsonl
run deep.jsonl
that "deep nesting is an error" codes '["depth"]'
{ printf '{"text":"'; head -c 70000000 /dev/zero | tr '\0' a; printf '"}\n{"text":"x"}\n'; } >long.jsonl
run --emit document long.jsonl
that "a line without bound is an error" codes '["line_too_long"]'
that "and the next one is read" holds '.[-1].type == "document" and .[-1].doc == "long.jsonl:2"'
rm -f long.jsonl deep.jsonl

# --- many documents
run --emit document -j0 a.txt
that "-j wants a number" ended 2
for i in $(seq 40); do cp "$root"/corpus/articles/*.txt tree 2>/dev/null; cp a.txt tree/b/n$i.txt; done
"$quoth" -j1 tree >one.jsonl 2>err
for threads in 2 3 8 16; do
    "$quoth" -j$threads tree >many.jsonl 2>err
    that "-j$threads gives the bytes of one thread" cmp one.jsonl many.jsonl
done
"$quoth" tree >many.jsonl 2>err
that "and so do as many as there are processors" cmp one.jsonl many.jsonl
"$quoth" -j8 tree 2>err | head -n 1 >out
that "a closed pipe ends many threads quietly" silent
"$quoth" -j4 tree >/dev/full 2>err
status=$?
that "a full disk ends many threads with 2" ended 2
that "and one message" sh -c '[ "$(wc -l <err)" -eq 1 ]'
run --glob 'n1?.txt' --emit document tree
that "--glob chooses by name" holds 'length == 10 and all(.doc | startswith("tree/b/n1"))'
run --glob 'tree/b.d/*' --emit document tree
that "--glob with a slash chooses by path" holds 'map(.doc) == ["tree/b.d/2.txt"]'
printf 'a.txt\n\nmissing.txt\ntree/b.d\n' | "$quoth" --files-from - --emit document >out 2>err
status=$?
that "--files-from names files and folders" holds 'map(.doc) == ["a.txt","missing.txt","tree/b.d/2.txt"]'
that "and what cannot be read ends with 2" ended 2
printf 'a.txt\0%s\0' "$odd" >list
run --files-from list -0 --emit document
that "-0 takes any name" holds 'map(.doc) == ["a.txt","a\u001b[31m\nb.txt"]'
yes a.txt | head -n 5000 | "$quoth" --files-from - -j4 --count >out 2>err
that "a long list is read as it comes" holds '.[0].documents == 5000'
rm -f tree/loop
ln -sf ../tree tree/loop2
timeout 20 "$quoth" -L --emit document tree >out 2>err
status=$?
that "-L follows links and sees loops" ended 0
that "and reads what they lead to" holds 'map(.doc) | index("tree/link.txt") != null'
rm -f tree/loop2
printf 'x\0y\n' >tree/nul.txt
run -a --emit document tree/
that "-a reads files with NUL" holds 'map(select(.doc == "tree/nul.txt" and .replaced == 1)) | length == 1'
rm -f tree/nul.txt

# --- going on with a run
"$quoth" -o whole.jsonl tree 2>err
run --resume a.txt
that "--resume without -o is refused" ended 2
size=$(wc -c <whole.jsonl)
for part in 0 100 $((size / 3)) $((size / 2)) $((size - 1)) "$size"; do
    head -c "$part" whole.jsonl >part.jsonl
    "$quoth" -j2 --resume -o part.jsonl tree 2>err
    that "a run broken off after $part bytes can be gone on with" cmp part.jsonl whole.jsonl
done
echo hello >part.jsonl
run --resume -o part.jsonl a.txt
that "a file of something else is not resumed" ended 2
that "nor touched" grep -q hello part.jsonl

# --- one line for a document
printf '%s\n' '{"id":"n1","n":1e3,"big":12345678901234567890,"o": {"a" : [1, "x\u0041,}"]},"text":"\"It was late,\" said Mara Ellis."}' \
    '{"bad' '{"text":7}' '{"text":"x"}' >nest.jsonl
run --nest nest.jsonl
that "--nest gives one line for each" sh -c '[ "$(wc -l <out)" -eq 4 ]'
that "the document with its lists" holds '.[0].quotes[0].speaker.name == "Mara Ellis" and .[0].claims == []'
that "and errors" holds 'map(.type) == ["document","error","error","document"]'
that "meta is as it was written" grep -qF '"meta":{"id":"n1","n":1e3,"big":12345678901234567890,"o":{"a" : [1, "x\u0041,}"]}}' out
run --nest nest.jsonl
jq -c '.quotes[]?, .claims[]?' out >nested
run nest.jsonl
grep -v '"error"' out | jq -c . >flat
that "its lists hold the records as they are" cmp nested flat
feed '{"text":"x","k":"a\tb\302\205\342\200\250\177\303\251"}\n{"k":"\303\251","text":"y"}\n' --from jsonl --nest --ascii
that "meta is safe, too" sh -c '! LC_ALL=C grep -q "[^ -~]" out'
that "and says the same" holds '.[1].meta.k == "é"'

# --- pages
if "$quoth" --version | grep -q libxml2; then
    cat >page.html <<'END'
<!doctype html><html><head><title>Dam holds - The Post</title><meta property="article:published_time" content="2024-05-06">
<style>p{color:red}</style></head><body><nav>Home said</nav><!-- "No," said Bob. --><h1>Dam  holds</h1>
<p class="byline">By <a rel="author">Ada Quill</a></p><p>&ldquo;It was late,&rdquo; said <b>Mara</b> Ellis.<br>She left caf&eacute;
early.</p><figure><figcaption>"Cap," said Tom.</figcaption></figure><aside>"Ad," said Al.</aside><script>"<p>x</p>"</script></body></html>
END
    run --emit-text page.html
    printf 'Dam holds\n\nBy Ada Quill\n\n“It was late,” said Mara Ellis.\nShe left café early.\n' >page.txt
    that "of a page the article is read" cmp out page.txt
    run --emit document page.html
    that "and its head" holds '.[0].title == "Dam holds" and .[0].byline == "Ada Quill" and .[0].date == "2024-05-06"'
    run page.html
    sed 's/page.txt/page.html/' out >page.jsonl
    run page.txt
    sed 's/page.txt/page.html/' out >text.jsonl
    that "offsets are those of the text" cmp page.jsonl text.jsonl
    run --emit document -j3 page.html a.txt
    that "and heads do not mix" holds '.[0].date == "2024-05-06" and .[1].title == null'
    feed '\n  <!DOCTYPE HTML>\n<p>“It was late,” said Mara Ellis.' --emit quote
    that "a page is known by its beginning" holds 'length == 1 and .[0].spans[0][0] == 1'
    { head -c 3000000 /dev/zero | sed 's/\x0/<div>/g'; } >deep.html
    timeout 20 "$quoth" deep.html >out 2>err
    that "elements without end are an error" codes '["depth"]'
    { printf '<p>"It was late," said Mara Ellis. '; head -c 20000000 /dev/zero | tr '\0' 'a'; } >run.html
    timeout 60 "$quoth" --emit document run.html >out 2>err
    status=$?
    that "one run of text of 20 MB is read" ended 0
    rm -f deep.html run.html
else
    run --from html a.txt
    that "without libxml2 a page is refused" says 'without libxml2'
fi

# --- packed
if "$quoth" --version | grep -q zlib; then
    gzip -c a.txt >packed.gz
    run --emit sentence packed.gz
    sed s/packed.gz/a.txt/ out >unpacked
    run --emit sentence a.txt
    that "gzip is unpacked" cmp out unpacked
    cat packed.gz packed.gz >two.gz
    run --emit document two.gz
    that "members follow each other" holds ".[0].chars == 2 * $(wc -m <a.txt)"
    gzip -c lines.jsonl >lines.jsonl.gz
    run --emit document lines.jsonl.gz
    that "JSON lines, too" holds '.[0].doc == "x1"'
    head -c 40 packed.gz >cut.gz
    run cut.gz
    that "what is cut off is an error" codes '["gzip"]'
    head -c 200000000 /dev/zero | tr '\0' 'a' | gzip -9 >bomb.gz
    run --count bomb.gz
    that "a bomb is stopped" says 'unpacks to more than'
    rm -f bomb.gz
fi
for form in UTF-16LE UTF-16BE; do
    { [ $form = UTF-16LE ] && printf '\377\376' || printf '\376\377'; iconv -f UTF-8 -t $form "$root/corpus/articles/seagull-ban.txt"; } >wide.txt
    cp "$root/corpus/articles/seagull-ban.txt" narrow.txt
    run wide.txt
    sed s/wide.txt/narrow.txt/ out >wide.jsonl
    run narrow.txt
    that "$form with a mark is read" cmp out wide.jsonl
done

# --- for those who wait
run --progress always --summary a.txt
that "--progress shows a line or nothing, --summary the sum" says '1 document, 1 quote, 0 claims, 0 errors'
run --stats a.txt tree/b
that "--stats tells of each room" says '^quoth: *[0-9.]* seconds in rule$'
that "and of the limits" says '^quoth: *0 limits hit$'
grep -v seconds err >told
jq -s 'map(select(.type == "quote")) | length' out >quotes
that "and counts the quotes that were written" says "^quoth: *$(cat quotes) quotes$"
cp out records
run -j 2 --stats a.txt tree/b
grep -v seconds err >told2
that "and of two threads the same" cmp told told2
run a.txt tree/b
that "and changes no record" cmp out records
that "and comes only when asked for" silent
run --stats a.txt tree/b
that "the rooms take no longer than all" \
    awk '/seconds in/ && !/in all/ { rooms += $2 } /in all/ { all = $2 } END { exit !(rooms > 0 && rooms <= all) }' err
run --strict-utf8 a.txt
that "--strict-utf8 lets good text pass" ended 0
feed 'a\377' --strict-utf8
that "and tells of bad" codes '["utf8"]'

# --- what is written
rm -f tree/out.jsonl
run --kind indirect a.txt
that "--kind leaves the others out" holds 'all(.type != "quote")'
run --emit speaker,document a.txt
that "--emit chooses" holds 'map(.type) | unique | . == ["document"] or . == ["document","speaker"]'
run --count tree/b tree/a.txt
that "--count gives one record" holds 'length == 1 and .[0].type == "counts" and .[0].documents == 42'
for choice in '--kind direct' '--emit claim' '--emit quote,claim,speaker' '--speaker crewe' '--acts all' '--min-confidence 0.8' \
    '--min-check-worthy 0.6' --strict-utf8; do
    run $choice "$root/corpus/articles"
    jq -nc '[inputs.type] | map(select(. == "quote")), map(select(. == "claim")) | length' out >written
    run --count $choice "$root/corpus/articles"
    jq -c '.quotes, .claims' out >counted
    that "--count $choice counts what would be written" cmp written counted
done
run --explain a.txt
that "--explain marks its lines" sh -c 'grep -q "^# " out && grep -v "^#" out | jq -e . >/dev/null'
sed -i '/^#/d' out

# --- knowledge
run --print-knowledge mine
that "--print-knowledge is done" ended 0
that "and gives what was embedded" sh -c "for f in mine/*; do cmp \$f $root/src/lang/en/\${f#mine/} || exit 1; done"
run --print-knowledge mine
that "and overwrites nothing" ended 2
run --lang mine a.txt
cp out with_mine
run a.txt
that "--lang with the same knowledge gives the same" cmp out with_mine
rules=$(ls mine/*.rules 2>/dev/null | head -n 1)
printf 'rule broken\n  frame   Nosuchclass{1,2}\n' >>"$rules"
run --lang mine a.txt
that "a broken rule ends with 2" ended 2
that "and is told with its place" says "$rules:[0-9]*:[0-9]*: "
run --lang nowhere a.txt
that "a missing folder of knowledge ends with 2" ended 2
mkdir bare
run --lang bare a.txt
that "so does one without knowledge" says 'holds no'

# --- one speaker
dam=$root/corpus/articles/harbour-dam.txt
"$quoth" --emit quote,claim,speaker "$dam" >all.jsonl
for name in Ellis ellis "MARA ellis"; do
    run --emit quote,claim,speaker --speaker "$name" "$dam"
    that "--speaker $name: all that she said, and nothing else" sh -c \
        "jq -c 'select((.speaker.name? // .name) == \"Mara Ellis\")' all.jsonl | diff - out"
done
run --speaker Elli "$dam"
that "half a name is nobody's" [ ! -s out ]
run --speaker governor --emit quote "$dam"
title=$(jq -s '[.[] | select(.type == "quote" and ((.speaker.title // "") + " " + (.speaker.role // "") | test("\\bgovernor\\b"; "i")))] | length' all.jsonl)
that "a role will do ($title)" [ "$(wc -l <out)" -ge "$title" ]
run --speaker "two people" "$dam"
that "so will words where there is no name" sh -c "head -n 1 out | jq -e '.speaker.name == null'"
run -e --speaker nobody "$dam"
that "-e: status 1 where a speaker said nothing" ended 1
run --speaker
that "it wants a name" ended 2

finish
