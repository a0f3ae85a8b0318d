/* utf8.c — where a UTF-8 sequence ends, or how much of it is ill-formed.
 *
 * In: bytes from some sequence start. Out: a length, or the size of the maximal ill-formed part (Unicode 15, D93b; the
 * rule of the WHATWG decoder). Idea: only the second byte has special bounds, so one pair of limits per lead byte does.
 */
#include "text/text.h"

static size_t expected_length(unsigned char lead) {
    if (lead < 0xC2) return 0; /* a continuation byte, or C0 and C1, which only begin overlong forms */
    if (lead < 0xE0) return 2;
    if (lead < 0xF0) return 3;
    return lead < 0xF5 ? 4 : 0;
}

/* Bounds of the second byte: they keep out overlong forms, surrogates and code points past U+10FFFF. */
static unsigned char second_from(unsigned char lead) { return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80; }
static unsigned char second_to(unsigned char lead) { return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF; }

size_t utf8_sequence(const unsigned char *bytes, size_t size, size_t *bad) {
    *bad = 0;
    if (size == 0) return 0;
    if (bytes[0] < 0x80) return 1;
    size_t length = expected_length(bytes[0]);
    if (length == 0) {
        *bad = 1;
        return 0;
    }
    unsigned char from = second_from(bytes[0]), to = second_to(bytes[0]);
    for (size_t i = 1; i < length; i++, from = 0x80, to = 0xBF) {
        if (i == size) return 0;
        if (bytes[i] < from || bytes[i] > to) {
            *bad = i;
            return 0;
        }
    }
    return length;
}
