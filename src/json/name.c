/* name.c — any bytes become a JSON string. In: file names, which are bytes. Out: strings that are valid UTF-8.
 *
 * Each byte that is part of no well-formed sequence becomes U+FFFD; a name of a document then stands once more in
 * base64, so that its file can be found. Names are short and few, and mostly ASCII. */
#include "json/json.h"

static bool goes_on(unsigned char byte) { return (byte & 0xc0) == 0x80; }

/* Bytes of the well-formed sequence at bytes[0], or 0 (Unicode 15, table 3-7). The NUL at the end stops each test. */
static size_t sequence(const unsigned char *bytes) {
    unsigned char a = bytes[0], b = bytes[1];
    if (a < 0x80) return 1;
    if (a < 0xc2 || a > 0xf4 || !goes_on(b)) return 0;
    if (a < 0xe0) return 2;
    bool is_overlong = (a == 0xe0 && b < 0xa0) || (a == 0xf0 && b < 0x90);
    bool is_outside = (a == 0xed && b > 0x9f) || (a == 0xf4 && b > 0x8f);
    if (is_overlong || is_outside || !goes_on(bytes[2])) return 0;
    if (a < 0xf0) return 3;
    return goes_on(bytes[3]) ? 4 : 0;
}

/* Bytes at bytes[0] that are well-formed, up to the NUL at `end` or what is not. */
static size_t well_formed(const char *bytes, const char *end) {
    const char *at = bytes;
    while (end - at >= 8 && !(load_native(at) & HIGH_BITS)) at += 8;
    for (size_t step; *at && (step = sequence((const unsigned char *)at)) > 0;) at += step;
    return (size_t)(at - bytes);
}

static void write_any(quoth_json *json, const char *bytes, const char *end) {
    WRITE(json, "\"");
    for (size_t size; *bytes; bytes += size) {
        size = well_formed(bytes, end);
        json_write_escaped(json, size ? bytes : "\xEF\xBF\xBD", size ? size : 3);
        if (!size) size = 1;
    }
    WRITE(json, "\"");
}

void json_write_any(quoth_json *json, const char *bytes) { write_any(json, bytes, bytes + strlen(bytes)); }

static void write_base64(quoth_json *json, const char *bytes, const char *end) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t left = (size_t)(end - bytes), taken; left; left -= taken, bytes += taken) {
        unsigned char three[3] = {0};
        taken = left < 3 ? left : 3;
        memcpy(three, bytes, taken);
        char four[4] = {digits[three[0] >> 2], digits[(three[0] & 3) << 4 | three[1] >> 4], '=', '='};
        if (taken > 1) four[2] = digits[(three[1] & 15) << 2 | three[2] >> 6];
        if (taken > 2) four[3] = digits[three[2] & 63];
        json_write(json, four, sizeof four);
    }
}

void json_write_name(quoth_json *json, const char *name) {
    const char *end = name + strlen(name);
    write_any(json, name, end);
    if (!name[well_formed(name, end)]) return;
    WRITE(json, ",\"path_b64\":\"");
    write_base64(json, name, end);
    WRITE(json, "\"");
}
