#!/bin/sh
# layers.sh — proves that includes point up the pipeline only. In: ROOMS, the order. Out: each #include that breaks it.
#
# A file may include headers under include/, its own room, base/*, and the doors (room/room.h) of rooms before its own.
# json, input, view and cli see no core room, only include/, each other's doors in order, and base/eight.h, which holds
# nothing but how to look at eight bytes. Tools stand beside the pipeline and may open any door of the core. Tests see
# only include/ and their own headers, unit_X also the door of X and what X may see; where X is no room, it is a tool.
grep -Hn '^ *# *include *"' src/*/*.[ch] include/*.h tests/*.[ch] | awk -v rooms="$ROOMS" '
    BEGIN {
        count = split(rooms, room, " ")
        for (i = 1; i <= count; i++) place[room[i]] = i
        for (i = place["json"]; i <= count; i++) is_outer[room[i]] = 1
    }
    function owner(file, parts) { # room of a file; a unit test sits in its room, other tests in none
        split(file, parts, "/")
        if (parts[1] == "src") return parts[2]
        if (!sub(/^unit_/, "", parts[2]) || !sub(/\.[ch]$/, "", parts[2])) return parts[1]
        return place[parts[2]] ? parts[2] : "tools"
    }
    function may(from, file, header, parts) {
        if (header ~ /^quoth(_json)?\.h$/ || header == "base/eight.h") return 1
        if (header !~ "/") return file ~ /^tests\//
        split(header, parts, "/")
        if (from == "tools" && parts[1] != from) return place[parts[1]] && !is_outer[parts[1]] && parts[2] == parts[1] ".h"
        if (parts[1] == from) return file ~ /^src\// || from == "tools" || parts[2] == from ".h"
        if (!place[from] || !place[parts[1]] || place[parts[1]] > place[from]) return 0
        if (is_outer[from] && !is_outer[parts[1]]) return 0
        return parts[1] == "base" || parts[2] == parts[1] ".h"
    }
    {
        split($0, field, ":")
        split($0, quoted, "\"")
        if (may(owner(field[1]), field[1], quoted[2])) good++
        else { bad++; print field[1] ":" field[2] ": may not include " quoted[2] }
    }
    END { printf "%d passed, %d failed\n", good, bad; exit bad > 0 }'
