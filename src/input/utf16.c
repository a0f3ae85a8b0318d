/* utf16.c — UTF-16 becomes UTF-8. In: bytes of a source. Out: UTF-8.
 *
 * A surrogate without its other half, and half a unit at the end, become one byte that no UTF-8 has: the library
 * then shows and counts them as it does all that is ill-formed. */
#include "input/utf16.h"

#include <stdlib.h>
#include <string.h>

enum { HELD_BYTES = 256 * 1024, CHARACTER_BYTES = 4 };

struct utf16 {
    unsigned char held[HELD_BYTES];
    size_t start, end;
    bool is_big_end, at_end;
};

/* FF FE 00 00 is UTF-32, which nobody writes to files; it is left as it is. */
bool utf16_is_marked(const char *bytes, size_t size) {
    if (size >= 4 && memcmp(bytes, "\xff\xfe\0\0", 4) == 0) return false;
    return size >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0);
}

struct utf16 *utf16_new(const char *bytes, size_t size) {
    struct utf16 *utf16 = size <= HELD_BYTES ? malloc(sizeof *utf16) : NULL;
    if (!utf16) return NULL;
    memcpy(utf16->held, bytes, size);
    utf16->start = 2;
    utf16->end = size;
    utf16->is_big_end = (unsigned char)bytes[0] == 0xfe;
    utf16->at_end = false;
    return utf16;
}

void utf16_free(struct utf16 *utf16) { free(utf16); }

static unsigned unit_at(const struct utf16 *utf16, size_t at) {
    unsigned first = utf16->held[at], second = utf16->held[at + 1];
    return utf16->is_big_end ? first << 8 | second : second << 8 | first;
}

static size_t put_character(char *bytes, unsigned code) {
    if (code < 0x80) return bytes[0] = (char)code, (size_t)1;
    size_t size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
    for (size_t i = size - 1; i > 0; i--, code >>= 6) bytes[i] = (char)(0x80 | (code & 0x3f));
    bytes[0] = (char)(leads[size] | code);
    return size;
}

static bool is_high(unsigned unit) { return unit >= 0xd800 && unit < 0xdc00; }
static bool is_low(unsigned unit) { return unit >= 0xdc00 && unit < 0xe000; }

/* The character at the front: its units' bytes; 0: more are needed to tell. */
static size_t take_character(const struct utf16 *utf16, char *bytes, size_t *written) {
    size_t held = utf16->end - utf16->start;
    *written = 1;
    *bytes = '\xff';
    if (held < 2) return utf16->at_end ? held : 0;
    unsigned unit = unit_at(utf16, utf16->start);
    if (is_high(unit) && held < 4 && !utf16->at_end) return 0;
    unsigned next = held >= 4 ? unit_at(utf16, utf16->start + 2) : 0;
    if (is_high(unit) && is_low(next)) {
        *written = put_character(bytes, 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00));
        return 4;
    }
    if (!is_high(unit) && !is_low(unit)) *written = put_character(bytes, unit);
    return 2;
}

static enum reader_status hold_more(struct utf16 *utf16, struct reader *reader, utf16_source *source) {
    size_t left = utf16->end - utf16->start, taken;
    memmove(utf16->held, utf16->held + utf16->start, left);
    utf16->start = 0;
    utf16->end = left;
    enum reader_status status = source(reader, utf16->held + left, HELD_BYTES - left, &taken);
    utf16->end += taken;
    utf16->at_end = taken == 0;
    return status;
}

enum reader_status utf16_take(struct utf16 *utf16, struct reader *reader, utf16_source *source, char *bytes,
                              size_t size, size_t *taken) {
    *taken = 0;
    while (size - *taken >= CHARACTER_BYTES) {
        size_t written, used = take_character(utf16, bytes + *taken, &written);
        if (used) {
            utf16->start += used;
            *taken += written;
            continue;
        }
        if (*taken || utf16->at_end) break;
        enum reader_status status = hold_more(utf16, reader, source);
        if (status != READER_OK) return status;
    }
    return READER_OK;
}
