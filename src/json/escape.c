/* escape.c — the inside of a string. In: valid UTF-8. Out: the same, with what JSON must have escaped, and what could
 * hurt a terminal or split a line (DEL, C1, U+2028, U+2029), escaped as jansson spells it: \n and its like short, the
 * rest \u00XX.
 *
 * Idea: nearly all of a text stands for itself, so eight bytes are looked at and copied at once; only a group with
 * something else in it is read character by character. */
#include "json/json.h"

enum { GROUP = 8 };
static const uint64_t EACH = UINT64_MAX / 255; /* 1 in every byte */

/* Is each byte of the group from blank to ~, and none of " and \ ? May say no where a yes would be right. */
static inline bool is_plain(uint64_t group) {
    uint64_t low = group - EACH * ' ', mark = (group ^ EACH * '"') - EACH, slash = (group ^ EACH * '\\') - EACH;
    uint64_t high = group + EACH; /* DEL reaches 0x80 */
    return ((group | low | mark | slash | high) & EACH * 0x80) == 0;
}

static void write_unit(quoth_json *json, unsigned code) {
    static const char digits[] = "0123456789ABCDEF";
    char escape[6] = {'\\', 'u', digits[code >> 12], digits[code >> 8 & 15], digits[code >> 4 & 15], digits[code & 15]};
    memcpy(json->line.bytes + json->line.size, escape, sizeof escape);
    json->line.size += sizeof escape;
}

static void write_code(quoth_json *json, unsigned code) {
    if (code >= 0x10000) write_unit(json, 0xd7c0 + (code >> 10));
    write_unit(json, code < 0x10000 ? code : 0xdc00 | (code & 0x3ff));
}

/* The character of valid UTF-8 at bytes[0], past ASCII; returns its size. */
static size_t read_code(const unsigned char *bytes, unsigned *code) {
    size_t size = bytes[0] < 0xe0 ? 2 : bytes[0] < 0xf0 ? 3 : 4;
    *code = bytes[0] & (0xffu >> (size + 1));
    for (size_t i = 1; i < size; i++)
        *code = *code << 6 | (bytes[i] & 0x3fu);
    return size;
}

/* One past ASCII: its size. There is room for two units. */
static size_t write_wide(quoth_json *json, const unsigned char *bytes) {
    unsigned code;
    size_t size = read_code(bytes, &code);
    if (json->is_ascii || code < 0xa0 || (code | 1) == 0x2029) {
        write_code(json, code);
        return size;
    }
    memcpy(json->line.bytes + json->line.size, bytes, size);
    json->line.size += size;
    return size;
}

/* One of ASCII that may not stand in a string, or not for itself. */
static void write_narrow(quoth_json *json, unsigned char byte) {
    static const char letters[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu"; /* of C0, behind the backslash */
    char letter = byte < ' ' ? letters[byte] : byte == '"' || byte == '\\' ? (char)byte : 'u';
    if (letter == 'u') {
        write_unit(json, byte);
        return;
    }
    json->line.bytes[json->line.size++] = '\\';
    json->line.bytes[json->line.size++] = letter;
}

static bool is_itself(unsigned char byte) { return byte >= ' ' && byte < 0x7f && byte != '"' && byte != '\\'; }

static size_t write_character(quoth_json *json, const unsigned char *bytes) {
    if (*bytes >= 0x80) return write_wide(json, bytes);
    if (is_itself(*bytes))
        json->line.bytes[json->line.size++] = (char)*bytes;
    else
        write_narrow(json, *bytes);
    return 1;
}

static inline bool copy_plain(char *to, const char *bytes) {
    uint64_t group;
    memcpy(&group, bytes, GROUP);
    if (!is_plain(group)) return false;
    memcpy(to, &group, GROUP);
    return true;
}

/* Groups at `bytes` that are plain; returns their bytes. The last one may reach back into the one before. */
static size_t write_groups(quoth_json *json, const char *bytes, size_t size) {
    char *to = json->line.bytes + json->line.size;
    size_t done = 0;
    while (size - done >= GROUP && copy_plain(to + done, bytes + done)) done += GROUP;
    bool has_tail = done && size - done < GROUP;
    if (has_tail && copy_plain(to + size - GROUP, bytes + size - GROUP)) done = size;
    json->line.size += done;
    return done;
}

/* Bytes at `bytes` that stand for themselves, one by one; returns how many. */
static size_t write_plain(quoth_json *json, const char *bytes, size_t size) {
    char *to = json->line.bytes + json->line.size;
    size_t done = 0;
    for (; done < size && is_itself((unsigned char)bytes[done]); done++)
        to[done] = bytes[done];
    json->line.size += done;
    return done;
}

void json_write_escaped(quoth_json *json, const char *bytes, size_t size) {
    if (!json_has_room(json, size <= SIZE_MAX / 6 ? size * 6 : SIZE_MAX)) return;
    for (size_t i = 0; i < size;) {
        i += write_groups(json, bytes + i, size - i);
        i += write_plain(json, bytes + i, size - i < GROUP ? size - i : GROUP);
        if (i < size) i += write_character(json, (const unsigned char *)bytes + i);
    }
}

/* JSON that is whole already: in it nothing of ASCII but DEL is still to be escaped. */
void json_write_safe(quoth_json *json, const char *bytes, size_t size) {
    if (!json_has_room(json, size <= SIZE_MAX / 6 ? size * 6 : SIZE_MAX)) return;
    for (size_t i = 0; i < size;) {
        unsigned char byte = (unsigned char)bytes[i];
        if (byte >= 0x7f)
            i += write_character(json, (const unsigned char *)bytes + i);
        else
            json->line.bytes[json->line.size++] = bytes[i++];
    }
}
