#!/bin/sh
# install.sh — what make install puts where, and make uninstall takes away again, from one list.
#
# In: put or remove; BUILD, VERSION, ABI; the folders PREFIX, BINDIR, LIBDIR, INCLUDEDIR, DATADIR, MANDIR, JQDIR, and
# DESTDIR, which comes before each and is in no file. Out: each path, as it is put or removed.
set -eu
how=$1

# place MODE FOLDER NAME FILE; FILE - is standard input.
place() {
    there=$DESTDIR$2/$3
    echo "  $there"
    rm -f "$there"
    [ "$how" = put ] || return 0
    mkdir -p "$DESTDIR$2"
    cat "$4" >"$there"
    chmod "$1" "$there"
}

# link FOLDER NAME TARGET
link() {
    echo "  $DESTDIR$1/$2"
    rm -f "$DESTDIR$1/$2"
    [ "$how" != put ] || ln -s "$3" "$DESTDIR$1/$2"
}

# below FOLDER: by ${prefix}, where it lies under PREFIX, so that the whole tree can be moved.
below() {
    case $1 in
    "$PREFIX"/*) printf "\${prefix}/%s\n" "${1#"$PREFIX"/}" ;;
    *) printf '%s\n' "$1" ;;
    esac
}

# about NAME WORDS LINE…: a file for pkg-config.
about() {
    printf 'prefix=%s\nlibdir=%s\nincludedir=%s\n\n' "$PREFIX" "$(below "$LIBDIR")" "$(below "$INCLUDEDIR")"
    printf 'Name: %s\nDescription: %s\nVersion: %s\n' "$1" "$2" "$VERSION"
    printf "Cflags: -I\${includedir}\nLibs: -L\${libdir} -l%s\n" "$1"
    shift 2
    printf '%s\n' "$@"
}

place 755 "$BINDIR" quoth "$BUILD/quoth"
place 644 "$INCLUDEDIR" quoth.h include/quoth.h
place 644 "$INCLUDEDIR" quoth_json.h include/quoth_json.h
for door in quoth quoth-json; do
    place 644 "$LIBDIR" lib$door.a "$BUILD/lib/lib$door.a"
    if [ "$how" = put ] && [ ! -f "$BUILD/lib/lib$door.so.$VERSION" ]; then continue; fi # no Linux
    place 755 "$LIBDIR" "lib$door.so.$VERSION" "$BUILD/lib/lib$door.so.$VERSION"
    link "$LIBDIR" "lib$door.so.$ABI" "lib$door.so.$VERSION"
    link "$LIBDIR" lib$door.so "lib$door.so.$ABI"
done
about quoth "who said what, in news articles" "Requires.private: libpcre2-8" |
    place 644 "$LIBDIR/pkgconfig" quoth.pc -
about quoth-json "records of quoth as lines of JSON" "Requires: quoth" "Requires.private: jansson" |
    place 644 "$LIBDIR/pkgconfig" quoth-json.pc -
place 644 "$MANDIR/man1" quoth.1 "$BUILD/share/quoth.1"
place 644 "$MANDIR/man3" quoth.3 "$BUILD/share/quoth.3"
place 644 "$MANDIR/man5" quoth-records.5 "$BUILD/share/quoth-records.5"
place 644 "$JQDIR" quoth.jq "$BUILD/share/quoth.jq"
place 644 "$DATADIR/bash-completion/completions" quoth "$BUILD/share/quoth.bash"
place 644 "$DATADIR/zsh/site-functions" _quoth "$BUILD/share/_quoth"
place 644 "$DATADIR/fish/vendor_completions.d" quoth.fish "$BUILD/share/quoth.fish"

# Programs find a new library at once, where this is the system itself.
if [ -z "$DESTDIR" ] && [ "$(id -u)" -eq 0 ] && command -v ldconfig >/dev/null; then ldconfig || :; fi
