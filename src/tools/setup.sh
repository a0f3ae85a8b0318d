#!/bin/sh
# setup.sh — what a build or a test run needs, found or installed.
#
# In: install or require; then build, or build check. Out: nothing where all is there; else the system's package manager
# is run, each command printed first, or (require, or no right to) the one line to type is printed and the status is 1.
set -u

how=$1 asked=$1
shift
needs=$*
CC=${CC:-cc}

has() { command -v "$1" >/dev/null 2>&1; }
has_library() { has pkg-config && pkg-config --atleast-version="$2" "$1"; }
has_validator() {
    for python in python3 /usr/bin/python3; do
        "$python" -c 'from jsonschema import Draft202012Validator' 2>/dev/null && return 0
    done
    return 1
}

has_linked_data() {
    for python in python3 /usr/bin/python3; do
        "$python" -c 'import rdflib' 2>/dev/null && return 0
    done
    return 1
}
has_pip() { python3 -m pip --version >/dev/null 2>&1; }
has_reader() { PYTHONPATH=build/python python3 -c "import $1" 2>/dev/null; }

# Programs that read what quoth hands on and that few systems package: a database, brat's files, pages, a terminal.
# They go into build/python and are asked for once; the tests that want them say so where they are missing.
fetch_readers() {
    [ "$asked" = install ] && [ ! -e build/python/asked ] || return 0
    case " $needs " in *" check "*) ;; *) return 0 ;; esac
    readers=
    for reader in duckdb bioc html5lib pyte; do
        has_reader $reader || readers="$readers $reader"
    done
    mkdir -p build/python && : >build/python/asked
    [ -n "$readers" ] && has_pip || return 0
    # shellcheck disable=SC2086 # names
    PIP_ROOT_USER_ACTION=ignore run python3 -m pip install --quiet --disable-pip-version-check \
        --no-warn-script-location --retries 1 --timeout 20 --target build/python $readers || echo "quoth goes on without$readers" >&2
}

# Names of what is missing.
missing() {
    for need in $needs; do
        case $need in
        build)
            has "${CC%% *}" || echo compiler
            has pkg-config || echo pkg-config
            has_library libpcre2-8 10.42 || echo pcre2
            has_library jansson 2.14 || echo jansson
            [ "$how" = install ] || continue # the build does without these
            has_library zlib 1.2 || echo zlib
            has_library libxml-2.0 2.9 || echo libxml2
            ;;
        demo) has jq || echo jq ;;
        check)
            has jq || echo jq
            has_validator || echo jsonschema
            has mandoc || echo mandoc
            has sqlite3 || echo sqlite3
            has_linked_data || echo rdflib
            has_pip || has_reader duckdb || echo pip
            ;;
        esac
    done
}

manager() {
    for candidate in apt-get dnf apk pacman brew; do
        has $candidate && echo $candidate && return
    done
}

# package MANAGER THING: what the manager calls it.
package() {
    case $1-$2 in
    apt-get-compiler) echo gcc libc6-dev ;;
    apk-compiler) echo gcc musl-dev ;;
    *-compiler) echo gcc ;;
    apt-get-pkg-config | brew-pkg-config) echo pkg-config ;;
    dnf-pkg-config) echo pkgconf-pkg-config ;;
    *-pkg-config) echo pkgconf ;;
    apt-get-pcre2) echo libpcre2-dev ;;
    dnf-pcre2) echo pcre2-devel ;;
    apk-pcre2) echo pcre2-dev ;;
    apt-get-jansson) echo libjansson-dev ;;
    dnf-jansson) echo jansson-devel ;;
    apk-jansson) echo jansson-dev ;;
    apt-get-zlib) echo zlib1g-dev ;;
    dnf-zlib) echo zlib-devel ;;
    apk-zlib) echo zlib-dev ;;
    apt-get-libxml2) echo libxml2-dev ;;
    dnf-libxml2) echo libxml2-devel ;;
    apk-libxml2) echo libxml2-dev ;;
    apt-get-jsonschema | dnf-jsonschema) echo python3 python3-jsonschema ;;
    apk-jsonschema) echo python3 py3-jsonschema ;;
    pacman-jsonschema) echo python python-jsonschema ;;
    brew-jsonschema) echo python-jsonschema ;;
    apt-get-rdflib | dnf-rdflib) echo python3-rdflib ;;
    apk-rdflib) echo py3-rdflib ;;
    apt-get-pip | dnf-pip) echo python3-pip ;;
    apk-pip) echo py3-pip ;;
    pacman-pip) echo python-pip ;;
    brew-pip) echo python ;;
    pacman-rdflib | brew-rdflib) echo python-rdflib ;;
    dnf-sqlite3 | apk-sqlite3 | pacman-sqlite3 | brew-sqlite3) echo sqlite ;;
    *) echo "$2" ;;
    esac
}

install_line() {
    case $1 in
    apt-get) echo "apt-get install -y --no-install-recommends $2" ;;
    dnf) echo "dnf install -y $2" ;;
    apk) echo "apk add $2" ;;
    pacman) echo "pacman -S --needed --noconfirm $2" ;;
    brew) echo "brew install $2" ;;
    esac
}

run() {
    echo "+ $*" >&2
    "$@" >&2
}

# The lists of a fresh Debian are empty, those of an old one name versions that are gone: then, and only then, update.
install() {
    # shellcheck disable=SC2086 # words of a command
    run $1 && return
    [ "$manager" = apt-get ] || return 1
    # shellcheck disable=SC2086
    run $become env DEBIAN_FRONTEND=noninteractive apt-get update && run $1
}

lacks=$(missing | tr '\n' ' ')
if [ -z "$lacks" ]; then
    fetch_readers
    exit 0
fi

manager=$(manager)
if [ -z "$manager" ]; then
    echo "quoth needs: $lacks(PCRE2 from 10.42, jansson from 2.14). No package manager known here; install them by hand." >&2
    exit 1
fi
packages=
for thing in $lacks; do packages="$packages $(package "$manager" "$thing")"; done
line=$(install_line "$manager" "${packages# }")

become=
if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ]; then
    become=sudo
    has sudo || how=require
fi
if [ "$how" = require ]; then
    echo "quoth needs: ${lacks% }. Type, with the right to install:" >&2
    echo "    ${become:+sudo }$line" >&2
    exit 1
fi
if [ "$manager" = apt-get ]; then line="env DEBIAN_FRONTEND=noninteractive $line"; fi
install "${become:+sudo }$line"
how=require
lacks=$(missing | tr '\n' ' ')
if [ -z "$lacks" ]; then
    fetch_readers
    exit 0
fi
echo "quoth still needs: ${lacks% } (PCRE2 from 10.42, jansson from 2.14). Type:" >&2
echo "    ${become:+sudo }$line" >&2
exit 1
