/* outline.c — a JSON line without its text. In: a line. Out: the same line with "" for the strings of some fields, and
 * what these strings say.
 *
 * Nearly all of a line is one string, and jansson reads it letter by letter: a fifth of a run. Here eight bytes are
 * looked at and copied at once. Whether the line is sound remains jansson's word: of what it no longer sees only a
 * string is taken that it would take, in a place where its content does not matter; at anything else the whole line
 * is left to it. */
#include "input/outline.h"

#include "base/eight.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    KEPT_BYTES = 1024 * 1024, /* of room, from line to line */
    GROUP = 8
};

static bool make_room(struct outline_part *part, size_t wanted) {
    if (wanted <= part->capacity - part->size) return true;
    size_t capacity = part->size + wanted;
    char *grown = realloc(part->bytes, capacity);
    if (!grown) return false;
    part->bytes = grown;
    part->capacity = capacity;
    return true;
}

static bool add(struct outline_part *part, const char *bytes, size_t size) {
    if (!make_room(part, size)) return false;
    if (size) memcpy(part->bytes + part->size, bytes, size);
    part->size += size;
    return true;
}

/* The bytes of a group that are not ASCII from blank on, or " or \. Sure of the first of them. */
static inline uint64_t no_plain(uint64_t group) {
    uint64_t low = group - EACH_BYTE * ' ', mark = (group ^ EACH_BYTE * '"') - EACH_BYTE;
    uint64_t slash = (group ^ EACH_BYTE * '\\') - EACH_BYTE;
    return (group | low | mark | slash) & HIGH_BITS;
}

/* --- characters that are more than a byte --- */

static bool is_within(unsigned char byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

/* Bytes of the well-formed sequence past ASCII at bytes[0], or 0 (Unicode 15, table 3-7). */
static size_t sequence(const unsigned char *bytes, size_t size) {
    unsigned char lead = bytes[0];
    size_t wanted = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (wanted == 0 || wanted > size) return 0;
    unsigned low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    unsigned high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (!is_within(bytes[1], low, high)) return 0;
    for (size_t i = 2; i < wanted; i++)
        if (!is_within(bytes[i], 0x80, 0xbf)) return 0;
    return wanted;
}

static char *write_code(char *to, uint32_t code) {
    if (code < 0x80) {
        *to++ = (char)code;
        return to;
    }
    int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static const unsigned char leads[] = {0, 0xc0, 0xe0, 0xf0};
    *to++ = (char)(leads[more] | code >> 6 * more);
    while (more-- > 0) *to++ = (char)(0x80 | (code >> 6 * more & 0x3f));
    return to;
}

/* Four hexadecimal digits; false: they are not. */
static bool read_unit(const char *bytes, size_t size, uint32_t *unit) {
    *unit = 0;
    for (size_t i = 0; i < 4; i++) {
        char digit = i < size ? bytes[i] : 0;
        int value = digit >= '0' && digit <= '9'   ? digit - '0'
                    : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                    : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                                   : -1;
        if (value < 0) return false;
        *unit = *unit << 4 | (uint32_t)value;
    }
    return true;
}

/* What follows \u, up to two units; returns its bytes, 0: no character. */
static size_t read_escaped(const char *bytes, size_t size, uint32_t *code) {
    uint32_t second;
    if (!read_unit(bytes, size, code) || (*code >= 0xdc00 && *code < 0xe000)) return 0;
    if (*code < 0xd800 || *code > 0xdbff) return 4;
    bool is_pair = size >= 10 && bytes[4] == '\\' && bytes[5] == 'u' && read_unit(bytes + 6, size - 6, &second);
    if (!is_pair || second < 0xdc00 || second > 0xdfff) return 0;
    *code = 0x10000 + ((*code - 0xd800) << 10 | (second - 0xdc00));
    return 10;
}

/* --- a string --- */

/* One character or escape of a string to *to, which moves; returns the bytes it has there, 0: a fault. */
static size_t take_character(const char *bytes, size_t size, char **to) {
    static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    unsigned char byte = (unsigned char)bytes[0];
    if (byte < ' ') return 0;
    if (byte >= 0x80) {
        size_t wide = sequence((const unsigned char *)bytes, size);
        memcpy(*to, bytes, wide);
        *to += wide;
        return wide;
    }
    if (byte != '\\') {
        *(*to)++ = (char)byte;
        return 1;
    }
    const char *letter = size > 1 && bytes[1] ? strchr(letters, bytes[1]) : NULL;
    uint32_t code;
    size_t digits = size > 1 && bytes[1] == 'u' ? read_escaped(bytes + 2, size - 2, &code) : 0;
    if (letter) *(*to)++ = meant[letter - letters];
    if (digits) *to = write_code(*to, code);
    return letter ? 2 : digits ? 2 + digits : 0;
}

/* The bytes before one that is not plain, as far as there are eight; returns how many. What is written is never longer
 * than what is read. */
static inline size_t take_plain(const char *bytes, size_t size, char *to) {
    size_t at = 0;
    for (; size - at >= GROUP; at += GROUP) {
        uint64_t group = load_64((const unsigned char *)bytes + at), others = no_plain(group);
        store_64((unsigned char *)to + at, group);
        if (others) return at + bytes_before(others);
    }
    return at;
}

/* The string behind the mark before bytes[0], to `to`, which has room for all of it; returns the bytes up to its
 * closing mark, or `size`: it has a fault or no end. *end moves behind what was written. */
static size_t take_string(const char *bytes, size_t size, char *to, char **end) {
    size_t at = 0;
    *end = to;
    for (;;) {
        size_t plain = take_plain(bytes + at, size - at, *end);
        at += plain, *end += plain;
        if (at >= size || bytes[at] == '"') return at;
        size_t step = take_character(bytes + at, size - at, end);
        if (step == 0) return size;
        at += step;
    }
}

/* One past the string that begins at bytes[at]; `size`: it does not end. */
static size_t pass_string(const char *bytes, size_t at, size_t size) {
    for (at++; at < size && bytes[at] != '"'; at++)
        if (bytes[at] == '\\') at++;
    return at < size ? at + 1 : size;
}

/* --- a line --- */

/* How far a walk over the line has come. */
struct walk_state {
    size_t at, copied; /* copied: up to here the line has been taken over */
    size_t depth;
    char before;       /* the last byte that is no blank and in no string; '"' behind a string */
    const char *field; /* of the value that comes, where it is one of the list */
};

/* A key with escapes in it is none of the list. */
static const char *field_at(const char *const *fields, const char *key, size_t size) {
    for (; *fields; fields++)
        if (strlen(*fields) == size && memcmp(*fields, key, size) == 0 && !memchr(key, '\\', size)) return *fields;
    return NULL;
}

/* The string at state->at is a text: it goes to the texts, and the line gets "". */
static bool move_text(struct outline *outline, const char *line, size_t size, struct walk_state *state) {
    size_t first = state->at + 1, left = size - first;
    if (left == 0 || outline->kept_count == OUTLINE_TEXTS || !make_room(&outline->texts, left)) return false;
    char *to = outline->texts.bytes + outline->texts.size, *end;
    size_t inside = take_string(line + first, left, to, &end);
    if (inside == left) return false;
    if (!add(&outline->line, line + state->copied, first - state->copied)) return false;
    outline->kept[outline->kept_count++] =
        (struct outline_text){state->field, outline->texts.size, (size_t)(end - to)};
    outline->texts.size += (size_t)(end - to);
    state->copied = first + inside;
    state->at = first + inside + 1;
    return true;
}

static bool take_quoted(struct outline *outline, const char *const *fields, const char *line, size_t size,
                        struct walk_state *state) {
    bool is_member = state->depth == 1, is_value = is_member && state->before == ':';
    const char *field = is_value ? state->field : NULL;
    state->before = '"';
    if (field) return move_text(outline, line, size, state);
    size_t first = state->at + 1;
    state->at = pass_string(line, state->at, size);
    if (state->at == size) return false;
    if (is_member) state->field = is_value ? NULL : field_at(fields, line + first, state->at - 1 - first);
    return true;
}

bool outline_make(struct outline *outline, const char *const *fields, const char *line, size_t size) {
    struct walk_state state = {.at = 0};
    outline->line.size = outline->texts.size = outline->kept_count = 0;
    while (state.at < size) {
        char letter = line[state.at];
        if (letter == '"') {
            if (!take_quoted(outline, fields, line, size, &state)) return false;
            continue;
        }
        state.at++;
        if (letter == ' ' || (letter >= '\t' && letter <= '\r')) continue;
        if (letter == '{' || letter == '[') state.depth++;
        if ((letter == '}' || letter == ']') && state.depth-- == 0) return false;
        state.before = letter;
    }
    return outline->kept_count && add(&outline->line, line + state.copied, size - state.copied);
}

bool outline_text(const struct outline *outline, const char *field, const char **text, size_t *size) {
    for (size_t i = 0; i < outline->kept_count; i++) {
        if (strcmp(outline->kept[i].field, field) != 0) continue;
        *text = outline->texts.bytes + outline->kept[i].at;
        *size = outline->kept[i].size;
        return true;
    }
    return false;
}

void outline_clear(struct outline *outline) {
    if (outline->line.capacity + outline->texts.capacity > KEPT_BYTES) outline_free(outline);
    outline->line.size = outline->texts.size = outline->kept_count = 0;
}

void outline_free(struct outline *outline) {
    free(outline->line.bytes);
    free(outline->texts.bytes);
    *outline = (struct outline){.kept_count = 0};
}
