/* name.c — any bytes become a JSON string. In: file names, which are bytes. Out: strings that are valid UTF-8.
 *
 * Each byte that is part of no well-formed sequence becomes U+FFFD. Names are short and few, so no byte is hurried. */
#include "json/json.h"

#include <string.h>

static const char REPLACEMENT[] = "\xEF\xBF\xBD";
enum { REPLACEMENT_BYTES = sizeof REPLACEMENT - 1 };

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

/* Writes the string mended, NUL left out, and gives its size; with `mended` NULL the size alone. */
static size_t mend(const char *bytes, char *mended) {
    size_t used = 0;
    while (*bytes) {
        size_t taken = sequence((const unsigned char *)bytes), written = taken ? taken : REPLACEMENT_BYTES;
        if (mended) memcpy(mended + used, taken ? bytes : REPLACEMENT, written);
        used += written;
        bytes += taken ? taken : 1;
    }
    return used;
}

json_t *json_any_string(const quoth_allocator *memory, const char *bytes) {
    size_t size = mend(bytes, NULL);
    char *mended = memory->resize(memory->user, NULL, 0, size + 1);
    if (!mended) return NULL;
    json_t *string = json_stringn_nocheck(mended, mend(bytes, mended));
    memory->resize(memory->user, mended, size + 1, 0);
    return string;
}
