#!/bin/sh
# install.sh — what make install puts there is whole, shows the names of include/ and no others, and leaves no trace
# when it is taken away. In: BUILD, the folder of the build; CC; FLAGS, of the variant, which programs that link the
# library share.
#
# The example of quoth.3 is taken from the rendered page, as a reader copies it, and is linked by what pkg-config says.
set -u
build=${BUILD:-build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh
is_same() { [ "$1" = "$2" ] || { printf 'wanted %s\ngot    %s\n' "$1" "$2"; return 1; }; }
# Not the words of the make that runs this.
make_with() { env -u MAKEFLAGS -u MAKELEVEL -u MFLAGS make --no-print-directory BUILD="$build" "$@"; }

version=$(sed -n 's/^#define QUOTH_VERSION "\(.*\)"/\1/p' include/quoth.h)
abi=$(sed -n 's/^ABI *:= *//p' Makefile)

# --- names
# declared HEADER: the functions that a header gives.
declared() { grep -v '^#' "$1" | tr '\n' ' ' | grep -o 'QUOTH_API [^;]*(' | sed 's/(.*//; s/.*[ *]//' | sort -u; }
# defined WORDS… FILE: what a library defines for others.
defined() { nm --defined-only "$@" 2>/dev/null | awk 'NF == 3 { sub(/@.*/, "", $3); print $3 }' | sort -u; }
shared=$(ls "$build/lib/libquoth.so" 2>/dev/null)
for door in quoth:quoth quoth-json:quoth_json; do
    declared "include/${door#*:}.h" >"$work/wanted"
    name=lib${door%:*}
    that "$door.h gives functions" [ "$(wc -l <"$work/wanted")" -gt 7 ]
    defined -g "$build/lib/$name.a" >"$work/got"
    that "$name.a has the functions of its header and no other name" diff "$work/wanted" "$work/got"
    [ -n "$shared" ] || continue
    defined -D "$build/lib/$name.so" >"$work/got"
    that "$name.so has the functions of its header and no other name" diff "$work/wanted" "$work/got"
    that "its soname is $name.so.$abi" sh -c "readelf -d '$build/lib/$name.so' | grep -q 'SONAME.*\[$name.so.$abi\]'"
    that "it needs no executable stack" sh -c "! readelf -lW '$build/lib/$name.so' | grep GNU_STACK | grep -q E"
done

# --- places: below DESTDIR, with folders of a packager's choice, one with a blank
root="$work/a root"
# places DESTDIR PREFIX LIBRARIES put|remove
places() {
    env DESTDIR="$1" PREFIX="$2" BINDIR="$2/bin" LIBDIR="$2/$3" INCLUDEDIR="$2/include" DATADIR="$2/share" \
        MANDIR="$2/share/man" JQDIR="$2/lib/jq" BUILD="$build" VERSION="$version" ABI="$abi" sh src/tools/install.sh "$4"
}
that "it is installed" places "$root" /opt/quoth lib/x86 put
(cd "$root" && find . -type f -o -type l | sort) >"$work/there"
cat >"$work/wanted" <<LIST
./opt/quoth/bin/quoth
./opt/quoth/include/quoth.h
./opt/quoth/include/quoth_json.h
./opt/quoth/lib/jq/quoth.jq
./opt/quoth/lib/x86/libquoth-json.a
./opt/quoth/lib/x86/libquoth-json.so
./opt/quoth/lib/x86/libquoth-json.so.$abi
./opt/quoth/lib/x86/libquoth-json.so.$version
./opt/quoth/lib/x86/libquoth.a
./opt/quoth/lib/x86/libquoth.so
./opt/quoth/lib/x86/libquoth.so.$abi
./opt/quoth/lib/x86/libquoth.so.$version
./opt/quoth/lib/x86/pkgconfig/quoth-json.pc
./opt/quoth/lib/x86/pkgconfig/quoth.pc
./opt/quoth/share/bash-completion/completions/quoth
./opt/quoth/share/fish/vendor_completions.d/quoth.fish
./opt/quoth/share/man/man1/quoth.1
./opt/quoth/share/man/man3/quoth.3
./opt/quoth/share/man/man5/quoth-records.5
./opt/quoth/share/zsh/site-functions/_quoth
LIST
[ -n "$shared" ] || sed -i '/\.so/d' "$work/wanted"
that "these files and no others" diff "$work/wanted" "$work/there"
that "the program runs from there" sh -c "'$root/opt/quoth/bin/quoth' --version | grep -q '^quoth $version'"
that "no file names where it was built or staged" sh -c "! grep -rl -e '$work' '$root/opt/quoth/share' '$root'/opt/quoth/lib/x86/pkgconfig"
that "its functions for jq are found beside it" sh -c "echo '{}' | jq -L '$root/opt/quoth/lib/jq' 'include \"quoth\"; who'"
cp "$(command -v jq)" "$root/opt/quoth/bin/jq"
that "and by a jq of the same prefix without being told" sh -c "echo '{}' | '$root/opt/quoth/bin/jq' 'include \"quoth\"; who'"
rm "$root/opt/quoth/bin/jq"
places "$root" /opt/quoth lib/x86 put >"$work/that" 2>&1
that "installing twice changes nothing" is_same "$(wc -l <"$work/there")" "$(find "$root" -type f -o -type l | wc -l)"
mkdir -p "$root/opt/quoth/lib/x86/other" && echo other >"$root/opt/quoth/bin/other"
that "it is uninstalled" places "$root" /opt/quoth lib/x86 remove
that "and what is left is other people's" is_same "$root/opt/quoth/bin/other" "$(find "$root" -type f -o -type l)"
that "uninstalling what is gone is no fault" places "$root" /opt/quoth lib/x86 remove

# --- make install itself names the folders
make_with -n install PREFIX=/p DESTDIR=/d BINDIR=/b LIBDIR=/l MANDIR=/m >"$work/dry" 2>&1
for word in "DESTDIR='/d'" "BINDIR='/b'" "LIBDIR='/l'" "MANDIR='/m'" "INCLUDEDIR='/p/include'" "ABI='$abi'" "VERSION='$version'"; do
    that "make install has $word" grep -q -e "$word" "$work/dry"
done
that "make uninstall needs no build" sh -c "! env -u MAKEFLAGS -u MAKELEVEL make -n uninstall BUILD='$work/none' | grep -q -e ' -c '"

# --- a program of somebody else's
prefix=$work/usr
places "" "$prefix" lib put >"$work/that" 2>&1
export PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
that "pkg-config knows the version" is_same "$version" "$(pkg-config --modversion quoth)"
that "and that of the other door" is_same "$version" "$(pkg-config --modversion quoth-json)"
that "and what a static program needs" sh -c "pkg-config --static --libs quoth-json | grep -q 'lquoth-json.*lquoth .*pcre2-8'"
# From the last "#include <quoth.h>" on (the first stands in the synopsis) to the end of main.
mandoc -T utf8 -O width=120 "$prefix/share/man/man3/quoth.3" 2>/dev/null | sed 's/.\x08//g' |
    awk '/^ *#include <quoth.h>$/ { count = 0; match($0, /^ */); brace = substr($0, 1, RLENGTH) "}" }
         { line[++count] = $0 }
         /^ *int main/ { in_main = 1 }
         in_main && $0 == brace { for (i = 1; i <= count; i++) print line[i]; exit }' >"$work/who.c"
mandoc -T utf8 "$prefix/share/man/man3/quoth.3" 2>/dev/null | sed 's/.\x08//g' >"$work/page"
for function in $(declared include/quoth.h) $(declared include/quoth_json.h); do
    that "$function is in the manual" grep -q "$function(" "$work/page"
done
lines=$(grep -c . "$work/who.c")
that "the example of the manual has forty lines at most ($lines)" [ "$lines" -le 40 ]
that "and more than twenty" [ "$lines" -gt 20 ]
article=corpus/articles/harbour-dam.txt
"$build/quoth" --min-check-worthy 1 --emit quote "$article" |
    jq -r '"\(.speaker.name // .speaker.text // "somebody"): \(.text)"' >"$work/wanted"
that "the article has quotations" [ "$(wc -l <"$work/wanted")" -gt 3 ]
# links NAME WORDS…: the example links so, and prints what the program finds.
links() {
    name=$1
    shift
    # shellcheck disable=SC2086 # words
    that "the example compiles: $name" ${CC:-cc} ${FLAGS:-} -std=c11 -Wall -Wextra -Wpedantic -Werror -o "$work/who" "$work/who.c" "$@"
    LD_LIBRARY_PATH="$prefix/lib" "$work/who" <"$article" >"$work/got" 2>"$work/err"
    that "and runs: $name" [ $? -eq 0 ]
    that "and finds what the program finds: $name" diff "$work/wanted" "$work/got"
}
# shellcheck disable=SC2046 # words
links static $(pkg-config --cflags quoth) "$prefix/lib/libquoth.a" $(pkg-config --libs libpcre2-8)
if [ -n "$shared" ]; then
    # shellcheck disable=SC2046
    links shared $(pkg-config --cflags --libs quoth)
    that "it runs by the shared library" sh -c "LD_LIBRARY_PATH='$prefix/lib' ldd '$work/who' | grep -q '$prefix/lib/libquoth.so.$abi'"
fi
cat >"$work/both.c" <<'SOURCE'
#include <quoth_json.h>
#include <string.h>
/* Names that rooms of the library have inside. */
int memory_new(void), lexicon_find(void), arena_take(void);
int memory_new(void) { return 0; }
int lexicon_find(void) { return 0; }
int arena_take(void) { return 0; }
static int count(void *user, const quoth_record *record) {
    const char *line;
    size_t size;
    return quoth_json_line(user, "a", record, &line, &size) || !strstr(line, "Ellis") || quoth_status_text(QUOTH_OK)[0] == 0;
}
int main(void) {
    static const char text[] = "“It was late,” said Mara Ellis.";
    quoth_json *json = quoth_json_new(NULL);
    quoth_engine *engine = quoth_engine_new(NULL, NULL);
    quoth_stream *stream = quoth_stream_new(engine, NULL, count, json);
    int failed = quoth_stream_feed(stream, text, sizeof text - 1) || quoth_stream_finish(stream);
    quoth_stream_free(stream);
    quoth_engine_free(engine);
    quoth_json_free(json);
    return failed || strcmp(quoth_version(), QUOTH_VERSION) != 0;
}
SOURCE
# both NAME WORDS…
both() {
    name=$1
    shift
    # shellcheck disable=SC2086
    that "a program with names of its own compiles: $name" ${CC:-cc} ${FLAGS:-} -o "$work/both" "$work/both.c" "$@"
    that "and runs: $name" env LD_LIBRARY_PATH="$prefix/lib" "$work/both"
}
# shellcheck disable=SC2046
both static $(pkg-config --cflags quoth-json) "$prefix/lib/libquoth-json.a" "$prefix/lib/libquoth.a" $(pkg-config --libs libpcre2-8 jansson)
# shellcheck disable=SC2046
[ -z "$shared" ] || both shared $(pkg-config --cflags --libs quoth-json)
if command -v c++ >/dev/null; then
    for header in quoth quoth_json; do
        that "$header.h is C++ too" c++ -fsyntax-only -Wall -Wextra -Werror -x c++ "include/$header.h"
    done
fi
places "" "$prefix" lib remove >"$work/that" 2>&1
that "nothing is left of it" is_same "" "$(find "$prefix" -type f -o -type l)"
finish
