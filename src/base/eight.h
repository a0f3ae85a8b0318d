/* eight.h — eight bytes at a time, as one number. In: bytes. Out: numbers, the first byte lowest on every machine.
 * Idea: what most bytes of a text are (ASCII, letters) is asked of eight of them at once; compilers make a load of
 * eight one instruction. Answers are numbers that have the top bit of each byte for which they are yes. Any file may
 * include it. */
#ifndef QUOTH_EIGHT_H
#define QUOTH_EIGHT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EACH_BYTE UINT64_C(0x0101010101010101)
#define HIGH_BITS UINT64_C(0x8080808080808080)

static inline uint64_t load_32(const unsigned char *b) {
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24;
}
static inline uint64_t load_64(const unsigned char *b) { return load_32(b) | load_32(b + 4) << 32; }
/* In the machine's own order, for what is asked of all bytes alike. */
static inline uint64_t load_native(const void *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}
static inline void store_64(unsigned char *b, uint64_t word) {
    b[0] = (unsigned char)word, b[1] = (unsigned char)(word >> 8), b[2] = (unsigned char)(word >> 16);
    b[3] = (unsigned char)(word >> 24), b[4] = (unsigned char)(word >> 32), b[5] = (unsigned char)(word >> 40);
    b[6] = (unsigned char)(word >> 48), b[7] = (unsigned char)(word >> 56);
}
static inline void store_32(unsigned char *b, uint32_t word) {
    b[0] = (unsigned char)word, b[1] = (unsigned char)(word >> 8), b[2] = (unsigned char)(word >> 16);
    b[3] = (unsigned char)(word >> 24);
}

/* One to seven bytes, without touching any other: two loads that overlap, so their common bytes agree. */
static inline uint64_t load_rest(const unsigned char *b, size_t size) {
    if (size >= 4) return load_32(b) | load_32(b + size - 4) << (size - 4) * 8;
    uint64_t first_two = (uint64_t)b[0] | (uint64_t)b[size / 2] << size / 2 * 8;
    return first_two | (uint64_t)b[size - 1] << (size - 1) * 8;
}
/* What is left of a text, at most eight bytes of it, zeros behind its end. */
static inline uint64_t load_left(const unsigned char *b, size_t left) {
    return left >= 8 ? load_64(b) : left ? load_rest(b, left) : 0;
}

/* The last eight of `size` bytes, one or more; zeros stand before the first. */
static inline uint64_t load_last(const unsigned char *b, size_t size) {
    return size < 8 ? load_rest(b, size) << (8 - size) * 8 : load_64(b + size - 8);
}

/* A to Z among eight ASCII bytes: a carry into each byte's top bit compares it. What is above Z is above A too, so that
 * the two comparisons differ for these. */
static inline uint64_t capitals_in(uint64_t word) {
    uint64_t from_a = word + (0x80 - 'A') * EACH_BYTE, past_z = word + (0x7f - 'Z') * EACH_BYTE;
    return (from_a ^ past_z) & HIGH_BITS;
}
/* Letters A to Z to lower case in eight ASCII bytes. */
static inline uint64_t lower_word(uint64_t word) { return word | capitals_in(word) >> 2; }

/* The bytes that are ASCII letters, and those that are capitals, where others may stand among them. */
#define LOWER_BITS (0x20 * EACH_BYTE)
static inline uint64_t letters_in(uint64_t word) { return capitals_in(word & ~(HIGH_BITS | LOWER_BITS)) & ~word; }
static inline uint64_t capitals_among(uint64_t word) { return capitals_in(word & ~HIGH_BITS) & ~word; }

/* How many bytes stand before the first yes of answers that have one, and all bits of so many bytes. */
static inline uint32_t bytes_before(uint64_t answers) { return (uint32_t)__builtin_ctzll(answers) / 8; }
static inline uint64_t bits_of(uint32_t count) { return ((uint64_t)1 << count * 8) - 1; } /* under eight */
static inline uint64_t bits_left(size_t left) { return UINT64_MAX >> (8 - (left < 8 ? left : 8)) * 8; } /* not none */

/* Answers for eight bytes as eight bits, the first byte's lowest. */
static inline uint32_t gather_bits(uint64_t answers) {
    return (uint32_t)(answers * UINT64_C(0x0002040810204081) >> 56);
}

#endif
