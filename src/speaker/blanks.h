/* blanks.h — inside the speaker room: the blanks among eight bytes. In: bytes. Out: the top bit of each that is one.
 *
 * Idea: names mostly have single blanks between ASCII letters, so that eight of their bytes can be taken as they
 * are. */
#ifndef QUOTH_SPEAKER_BLANKS_H
#define QUOTH_SPEAKER_BLANKS_H

#include "base/eight.h"

static inline uint64_t blanks_in(uint64_t word) {
    uint64_t low_bits = ~HIGH_BITS, other = word ^ ' ' * EACH_BYTE;
    return ~(((other & low_bits) + low_bits) | other) & HIGH_BITS;
}

/* Those that stand behind another; *carry: does one stand before the word, and then before the next? */
#define BLANK_BEFORE ((uint64_t)0x80)
static inline uint64_t doubled_blanks(uint64_t blanks, uint64_t *carry) {
    uint64_t doubled = blanks & (blanks << 8 | *carry);
    *carry = blanks >> 56;
    return doubled;
}

#endif
