/* escape.c — the inside of a string. In: valid UTF-8. Out: the same, with what JSON must have escaped, and what could
 * hurt a terminal or split a line (DEL, C1, U+2028, U+2029), escaped as jansson spells it: \n and its like short, the
 * rest \u00XX.
 *
 * Idea: nearly all of a text stands for itself, so eight bytes are looked at and written at once, and of those only
 * what stands before a character to be looked at counts. */
#include "json/json.h"

enum { GROUP = 8, BLOCK = 2 * GROUP, LONGEST = 6 }; /* \u00XX for one byte */

/* The bytes of a group that are not from blank to ~, or " or \. Sure of the first of them. With its second bit turned "
 * is 0x20 and all below it that is plain is above, so that one comparison finds it and C0; DEL and what is past ASCII
 * reach 0x80 when 1 is added. */
static inline uint64_t no_plain(uint64_t group) {
    uint64_t low = (group ^ EACH_BYTE * 2) - EACH_BYTE * 0x21, high = group + EACH_BYTE;
    uint64_t slash = (group ^ EACH_BYTE * '\\') - EACH_BYTE;
    return (low | high | slash) & HIGH_BITS;
}

static char *put_unit(char *to, unsigned code) {
    static const char digits[] = "0123456789ABCDEF";
    char escape[LONGEST] = {'\\', 'u', digits[code >> 12], digits[code >> 8 & 15], digits[code >> 4 & 15],
                            digits[code & 15]};
    memcpy(to, escape, sizeof escape);
    return to + sizeof escape;
}

static char *put_code(char *to, unsigned code) {
    if (code >= 0x10000) to = put_unit(to, 0xd7c0 + (code >> 10));
    return put_unit(to, code < 0x10000 ? code : 0xdc00 | (code & 0x3ff));
}

static size_t sequence_size(unsigned char first) { return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4; }

/* The character of valid UTF-8 at bytes[0], past ASCII. */
static unsigned read_code(const char *bytes, size_t size) {
    unsigned code = (unsigned char)bytes[0] & (0xffu >> (size + 1));
    for (size_t i = 1; i < size; i++) code = code << 6 | ((unsigned char)bytes[i] & 0x3fu);
    return code;
}

/* One past ASCII. */
static char *put_wide(bool is_ascii, char *to, const char *bytes, size_t size) {
    unsigned code = read_code(bytes, size);
    if (is_ascii || code < 0xa0 || (code | 1) == 0x2029) return put_code(to, code);
    memcpy(to, bytes, size);
    return to + size;
}

/* One of ASCII that may not stand in a string, or not for itself. */
static char *put_narrow(char *to, unsigned char byte) {
    static const char letters[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu"; /* of C0, behind the backslash */
    char letter = byte < ' ' ? letters[byte] : byte == '"' || byte == '\\' ? (char)byte : 'u';
    if (letter == 'u') return put_unit(to, byte);
    *to++ = '\\';
    *to++ = letter;
    return to;
}

/* A character that is not plain. */
static char *put_special(bool is_ascii, char *to, const char *bytes, size_t size) {
    return size == 1 ? put_narrow(to, (unsigned char)*bytes) : put_wide(is_ascii, to, bytes, size);
}

/* Bytes that what is written of a text may touch; the last group is written whole. */
static size_t room_for(size_t size) { return size < SIZE_MAX / 16 ? size * GROUP + 2 * GROUP : SIZE_MAX / 2; }

/* Is one of sixteen bytes not plain? *first: where the first such stands. */
static inline bool has_special(const unsigned char *bytes, size_t *first) {
    uint64_t low = no_plain(load_64(bytes)), high = no_plain(load_64(bytes + GROUP));
    if (!(low | high)) return false;
    *first = low ? bytes_before(low) : GROUP + bytes_before(high);
    return true;
}

/* The plain bytes that a text of fewer than sixteen begins with; returns how many. */
static inline __attribute__((always_inline)) size_t put_short(char *to, const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    if (size < GROUP) {
        uint64_t rest = size ? load_rest(bytes, size) : 0;
        store_64((unsigned char *)to, rest);
        return bytes_before(no_plain(rest)); /* sure to find the NULs behind it */
    }
    uint64_t low = no_plain(load_64(bytes)), high = no_plain(load_64(bytes + size - GROUP));
    memcpy(to, bytes, GROUP);
    memcpy(to + size - GROUP, bytes + size - GROUP, GROUP);
    if (low) return bytes_before(low);
    return high ? size - GROUP + bytes_before(high) : size;
}

/* The same for any others. What is left of it at its end is taken with some that are known to be plain. */
static inline __attribute__((always_inline)) size_t put_long(char *to, const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t first;
    for (size_t i = 0; i + BLOCK < size; i += BLOCK) {
        memcpy(to + i, bytes + i, BLOCK);
        if (has_special(bytes + i, &first)) return i + first;
    }
    memcpy(to + size - BLOCK, bytes + size - BLOCK, BLOCK);
    return has_special(bytes + size - BLOCK, &first) ? size - BLOCK + first : size;
}

static size_t put_plain(char *to, const char *text, size_t size) {
    return size < BLOCK ? put_short(to, text, size) : put_long(to, text, size);
}

/* From a character on that is not plain, if there is one. */
static char *put_rest(bool is_ascii, char *to, const char *bytes, size_t size) {
    while (size) {
        size_t taken = sequence_size((unsigned char)*bytes);
        to = put_special(is_ascii, to, bytes, taken);
        bytes += taken;
        size -= taken;
        size_t plain = put_plain(to, bytes, size);
        to += plain;
        bytes += plain;
        size -= plain;
    }
    return to;
}

/* Is there what room_for() asks? Mostly, and then it needs no care for the largest of sizes. */
static inline bool has_room(const quoth_json *json, size_t size) {
    ptrdiff_t room = json->limit - json->end - GROUP;
    return (room > 0) & (size <= (size_t)room / GROUP);
}

void json_write_escaped(quoth_json *json, const char *bytes, size_t size) {
    if (!has_room(json, size) && !json_has_room(json, room_for(size))) return;
    size_t plain = put_plain(json->end, bytes, size);
    json->end = put_rest(json->is_ascii, json->end + plain, bytes + plain, size - plain);
}

static __attribute__((noinline)) void end_special(quoth_json *json, const char *bytes, size_t size, size_t plain) {
    json->end[0] = '"';
    json->end = put_rest(json->is_ascii, json->end + 1 + plain, bytes + plain, size - plain);
    WRITE(json, "\"");
}

/* Of a string stand the first bytes, which are plain: mostly all. */
static inline void end_string(quoth_json *json, const char *bytes, size_t size, size_t plain) {
    char *to = json->end;
    if (plain < size) {
        end_special(json, bytes, size, plain);
        return;
    }
    to[0] = to[size + 1] = '"';
    json->end = to + size + 2;
}

/* These are apart, and the last that is done, since most strings are short and plain and are to save no register for
 * others. */
static __attribute__((noinline)) void write_long(quoth_json *json, const char *bytes, size_t size) {
    end_string(json, bytes, size, put_long(json->end + 1, bytes, size));
}

static __attribute__((noinline)) void make_room(quoth_json *json, const char *bytes, size_t size) {
    if (json_has_room(json, room_for(size))) end_string(json, bytes, size, put_plain(json->end + 1, bytes, size));
}

void json_write_string(quoth_json *json, const char *bytes, size_t size) {
    if (!has_room(json, size)) make_room(json, bytes, size);
    else if (size >= BLOCK) write_long(json, bytes, size);
    else end_string(json, bytes, size, put_short(json->end + 1, bytes, size));
}

/* JSON that is whole already: in it nothing of ASCII but DEL is still to be escaped. */
void json_write_safe(quoth_json *json, const char *bytes, size_t size) {
    if (!json_has_room(json, room_for(size))) return;
    char *to = json->end;
    for (size_t i = 0, taken; i < size; i += taken) {
        unsigned char first = (unsigned char)bytes[i];
        taken = sequence_size(first);
        if (first >= 0x7f)
            to = put_special(json->is_ascii, to, bytes + i, taken);
        else
            *to++ = bytes[i];
    }
    json->end = to;
}
