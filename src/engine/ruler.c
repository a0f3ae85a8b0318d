/* ruler.c — places of the clean text as the offsets of records. In: the paragraph whose records leave. Out: offsets.
 *
 * Idea: a record names some ten places of its paragraph, in no order; so the paragraph is measured once. For each
 * eight bytes is kept how many units stand before them, and for each of these how many stand between: one
 * multiplication adds them up, whatever they are. */
#include "base/eight.h"
#include "engine/engine.h"

enum { WORD = 8 };

/* How many units eight bytes are, each told in its byte: a continuation byte is none, and UTF-16 has two for a code
 * point of four bytes. */
static inline uint64_t units_of(uint64_t word, bool is_utf16) {
    uint64_t continuing = word & ~(word << 1) & HIGH_BITS;
    uint64_t wide = is_utf16 ? word & word << 1 & word << 2 & word << 3 & HIGH_BITS : 0;
    return EACH_BYTE - (continuing >> 7) + (wide >> 7);
}

/* Each with all that stand before it. */
static uint64_t add_up(uint64_t units) { return units * EACH_BYTE; }

/* Two paragraphs of three have a unit for each byte. */
static bool are_ascii(const unsigned char *bytes, uint32_t size) {
    uint64_t all = 0;
    uint32_t i = 0;
    for (; i + 4 * WORD <= size; i += 4 * WORD)
        all |= load_native(bytes + i) | load_native(bytes + i + 8) | load_native(bytes + i + 16) |
               load_native(bytes + i + 24);
    for (; i + WORD <= size; i += WORD) all |= load_native(bytes + i);
    if (i < size) all |= load_rest(bytes + i, size - i);
    return !(all & HIGH_BITS);
}

static uint64_t count_units(const unsigned char *bytes, uint64_t size, bool is_utf16) {
    uint64_t count = 0;
    for (uint64_t i = 0; i < size; i += WORD)
        count += add_up(units_of(load_left(bytes + i, size - i), is_utf16)) >> 56;
    return count - (WORD - size % WORD) % WORD; /* what the last word had too many */
}

static const unsigned char *bytes_at(const struct ruler *ruler, uint64_t at) {
    return (const unsigned char *)text_bytes(ruler->text, at);
}

/* The offset where the paragraph begins: mostly little stands between it and the one before. */
static uint64_t first_offset(const struct ruler *ruler, uint64_t at) {
    uint64_t end = ruler->at + ruler->size;
    if (at < end || end < text_held_from(ruler->text)) return text_offset(ruler->text, at, ruler->unit);
    return ruler->last + count_units(bytes_at(ruler, end), at - end, ruler->unit == QUOTH_UTF16);
}

/* Eight bytes at `word`; returns how many units they are and those before them. */
static inline uint32_t note_word(struct ruler *ruler, uint32_t word, uint64_t units, uint32_t before) {
    uint64_t sums = add_up(units);
    ruler->before[word] = (uint16_t)before;
    ruler->inside[word] = sums - units;
    return before + (uint32_t)(sums >> 56);
}

static inline __attribute__((always_inline)) void measure(struct ruler *ruler, const unsigned char *bytes,
                                                          bool is_utf16) {
    uint32_t whole = ruler->size / WORD, rest = ruler->size % WORD, units = 0;
    for (uint32_t i = 0; i < whole; i++)
        units = note_word(ruler, i, units_of(load_64(bytes + i * WORD), is_utf16), units);
    if (rest) units = note_word(ruler, whole, units_of(load_rest(bytes + whole * WORD, rest), is_utf16), units);
    ruler->last = ruler->first + units - (WORD - rest) % WORD; /* what the last word had too many */
}

void ruler_begin(struct ruler *ruler, struct text *text, quoth_offsets unit) {
    memset(ruler, 0, offsetof(struct ruler, before));
    ruler->text = text;
    ruler->unit = unit;
}

void ruler_lay(struct ruler *ruler, const struct paragraph *place) {
    if (ruler->unit == QUOTH_BYTES) return; /* they differ only by what was replaced, which the text room lists */
    ruler->first = first_offset(ruler, place->at);
    ruler->at = place->at;
    ruler->size = place->size;
    ruler->is_ascii = are_ascii(bytes_at(ruler, place->at), place->size);
    if (ruler->is_ascii) ruler->last = ruler->first + place->size;
    else if (ruler->unit == QUOTH_UTF16) measure(ruler, bytes_at(ruler, place->at), true);
    else measure(ruler, bytes_at(ruler, place->at), false);
}

uint64_t ruler_offset_outside(const struct ruler *ruler, uint64_t at) {
    bool is_end = ruler->size && at == ruler->at + ruler->size;
    return is_end ? ruler->last : text_offset(ruler->text, at, ruler->unit);
}
