/* escape.c — the inside of a string. In: valid UTF-8. Out: the same, with what JSON must have escaped, and what could
 * hurt a terminal or split a line (DEL, C1, U+2028, U+2029), escaped as jansson spells it: \n and its like short, the
 * rest \u00XX.
 *
 * Idea: nearly all of a text stands for itself, so eight bytes are looked at and written at once, and of those only
 * what stands before a character to be looked at counts. */
#include "json/json.h"

enum { GROUP = 8, LONGEST = 6 }; /* \u00XX for one byte */

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
static size_t room_for(size_t size) { return size < SIZE_MAX / 8 ? size * LONGEST + GROUP : SIZE_MAX / 2; }

/* Is one of sixteen bytes not plain? *first: where the first such stands. */
static inline bool has_special(const unsigned char *bytes, size_t *first) {
    uint64_t low = no_plain(load_64(bytes)), high = no_plain(load_64(bytes + GROUP));
    if (!(low | high)) return false;
    *first = low ? bytes_before(low) : GROUP + bytes_before(high);
    return true;
}

/* Fewer than sixteen bytes. */
static inline size_t put_short(char *to, const unsigned char *bytes, size_t size) {
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

/* The plain bytes that a text begins with; returns how many. What is left of it at its end is taken with some that are
 * known to be plain. */
static inline size_t put_plain(char *to, const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t first, block = 2 * GROUP;
    if (size < block) return put_short(to, bytes, size);
    for (size_t i = 0; i + block < size; i += block) {
        memcpy(to + i, bytes + i, block);
        if (has_special(bytes + i, &first)) return i + first;
    }
    memcpy(to + size - block, bytes + size - block, block);
    return has_special(bytes + size - block, &first) ? size - block + first : size;
}

/* From a character on that is not plain. Apart, since most texts have none, and are to save no register for it. */
static __attribute__((noinline)) char *put_rest(bool is_ascii, char *to, const char *bytes, size_t size) {
    for (size_t plain = 0; plain < size;) {
        bytes += plain;
        size -= plain;
        size_t taken = sequence_size((unsigned char)*bytes);
        to = put_special(is_ascii, to, bytes, taken);
        bytes += taken;
        size -= taken;
        plain = put_plain(to, bytes, size);
        to += plain;
    }
    return to;
}

static inline char *put_escaped(bool is_ascii, char *to, const char *bytes, size_t size) {
    size_t plain = put_plain(to, bytes, size);
    to += plain;
    return plain == size ? to : put_rest(is_ascii, to, bytes + plain, size - plain);
}

/* Mostly there is room for more than is wanted, which needs no care for the largest of sizes. */
static inline bool has_room(quoth_json *json, size_t size) {
    ptrdiff_t room = json->limit - json->end - GROUP;
    return (room > 0 && size <= (size_t)room / 8) || json_has_room(json, room_for(size));
}

void json_write_escaped(quoth_json *json, const char *bytes, size_t size) {
    if (has_room(json, size)) json->end = put_escaped(json->is_ascii, json->end, bytes, size);
}

void json_write_string(quoth_json *json, const char *bytes, size_t size) {
    if (!has_room(json, size)) return;
    char *to = json->end;
    *to++ = '"';
    to = put_escaped(json->is_ascii, to, bytes, size);
    *to++ = '"';
    json->end = to;
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
