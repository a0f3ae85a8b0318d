/* members.c — what else a JSON line says, for those who join records with it. In: a sound object. Out: its members.
 *
 * jansson would write 1e3 as 1000.0 and lose digits of large numbers; so the bytes are copied. Only what may not
 * stand in a record's line is changed: tabs and carriage returns between members go. (The writer escapes harmful
 * characters.) */
#include "input/members.h"

#include <stdlib.h>
#include <string.h>

/* One past the string that begins at bytes[at]. */
static size_t pass_string(const char *bytes, size_t at, size_t size) {
    for (at++; at < size && bytes[at] != '"'; at++)
        if (bytes[at] == '\\') at++;
    return at < size ? at + 1 : size;
}

/* One past the value at bytes[at]: to the comma or brace of its own depth. */
static size_t pass_value(const char *bytes, size_t at, size_t size) {
    size_t depth = 0;
    while (at < size) {
        char letter = bytes[at];
        if (letter == '"') {
            at = pass_string(bytes, at, size);
            continue;
        }
        if (depth == 0 && (letter == ',' || letter == '}')) return at;
        if (letter == '{' || letter == '[') depth++;
        if (letter == '}' || letter == ']') depth--;
        at++;
    }
    return at;
}

static bool is_control(char letter) { return letter >= 0 && letter < ' '; }

static void add(struct members *members, const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++)
        if (!is_control(bytes[i])) members->bytes[members->size++] = bytes[i];
}

/* A key with escapes in it is compared as it is written: \u0074ext is not taken for text, and is kept. */
static bool is_key(const char *bytes, size_t size, const char *name) {
    return size == strlen(name) + 2 && memcmp(bytes + 1, name, size - 2) == 0;
}

static size_t pass_blanks(const char *bytes, size_t at, size_t size) {
    while (at < size && (bytes[at] == ' ' || is_control(bytes[at]))) at++;
    return at;
}

static size_t without_blanks(const char *bytes, size_t from, size_t to) {
    while (to > from && (bytes[to - 1] == ' ' || is_control(bytes[to - 1]))) to--;
    return to;
}

/* The member at line[at]; returns one past it. */
static size_t take_member(struct members *members, const char *line, size_t at, size_t size, const char *text_field) {
    size_t key_end = pass_string(line, at, size);
    size_t value = pass_blanks(line, pass_blanks(line, key_end, size) + 1, size);
    size_t end = pass_value(line, value, size);
    if (is_key(line + at, key_end - at, text_field)) return end;
    if (members->size > 1) members->bytes[members->size++] = ',';
    add(members, line + at, key_end - at);
    members->bytes[members->size++] = ':';
    add(members, line + value, without_blanks(line, value, end) - value);
    return end;
}

bool members_copy(struct members *members, const char *line, size_t size, const char *text_field) {
    if (members->capacity < size + 2) {
        char *grown = realloc(members->bytes, size + 2);
        if (!grown) return false;
        members->bytes = grown;
        members->capacity = size + 2;
    }
    members->size = 0;
    members->bytes[members->size++] = '{';
    size_t at = pass_blanks(line, 0, size) + 1;
    for (at = pass_blanks(line, at, size); at < size && line[at] == '"'; at = pass_blanks(line, at, size)) {
        at = take_member(members, line, at, size, text_field);
        at = pass_blanks(line, at, size);
        if (at < size && line[at] == ',') at++;
    }
    members->bytes[members->size++] = '}';
    return true;
}

void members_free(struct members *members) { free(members->bytes); }
