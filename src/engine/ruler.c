/* ruler.c — places of the clean text as the offsets of records. In: the paragraph whose records leave. Out: offsets.
 *
 * Idea: a record names some ten places of its paragraph, in no order; so the paragraph is measured once. For each
 * step of 32 bytes is kept how many units stand before it, and for each of its bytes how many stand between: of
 * eight at once, one multiplication adds them up. */
#include "base/eight.h"
#include "engine/engine.h"

enum { STEP = RULER_STEP, WORD = 8 };

/* How many units eight bytes are, each told in its byte: a continuation byte is none, and UTF-16 has two for a code
 * point of four bytes. */
static uint64_t units_of(uint64_t word, bool is_utf16) {
    uint64_t continuing = word & ~(word << 1) & HIGH_BITS;
    uint64_t wide = is_utf16 ? word & word << 1 & word << 2 & word << 3 & HIGH_BITS : 0;
    return EACH_BYTE - (continuing >> 7) + (wide >> 7);
}

/* Each with all that stand before it. */
static uint64_t add_up(uint64_t units) { return units * EACH_BYTE; }

static bool is_ascii_step(const unsigned char *bytes) {
    uint64_t all = load_native(bytes) | load_native(bytes + 8) | load_native(bytes + 16) | load_native(bytes + 24);
    return (all & HIGH_BITS) == 0;
}

static uint64_t count_units(const unsigned char *bytes, uint64_t size, bool is_utf16) {
    uint64_t count = 0;
    for (uint64_t i = 0; i < size;) {
        bool is_plain = size - i >= STEP && is_ascii_step(bytes + i);
        count += is_plain ? STEP : add_up(units_of(load_left(bytes + i, size - i), is_utf16)) >> 56;
        i += is_plain ? STEP : WORD;
    }
    return count - (WORD - size % WORD) % WORD; /* what the last word had too many */
}

/* Into *inside, for each byte of a step, how many units stand before it; returns how many units it is. */
static uint32_t measure_step(const unsigned char *bytes, uint32_t size, bool is_utf16, uint64_t *inside) {
    uint64_t before = 0;
    for (uint32_t i = 0; i < STEP && i < size; i += WORD) {
        uint64_t units = units_of(load_left(bytes + i, size - i), is_utf16), sums = add_up(units);
        *inside++ = sums - units + before * EACH_BYTE;
        before += sums >> 56;
    }
    return (uint32_t)before;
}

static uint32_t measure_ascii(uint64_t *inside) {
    const uint64_t eight = UINT64_C(0x0706050403020100);
    inside[0] = eight;
    inside[1] = eight + 8 * EACH_BYTE;
    inside[2] = eight + 16 * EACH_BYTE;
    inside[3] = eight + 24 * EACH_BYTE;
    return STEP;
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

static void measure(struct ruler *ruler, const unsigned char *bytes, uint32_t size) {
    uint64_t *inside = ruler->inside;
    uint32_t units = 0, *before = ruler->before, left = size;
    for (; left; bytes += STEP, inside += STEP / WORD) {
        bool is_plain = left >= STEP && is_ascii_step(bytes);
        *before++ = units;
        units += is_plain ? measure_ascii(inside) : measure_step(bytes, left, ruler->unit == QUOTH_UTF16, inside);
        left -= left < STEP ? left : STEP;
    }
    ruler->last = ruler->first + units - (WORD - size % WORD) % WORD;
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
    measure(ruler, bytes_at(ruler, place->at), place->size);
}

uint64_t ruler_offset_outside(const struct ruler *ruler, uint64_t at) {
    bool is_end = ruler->size && at == ruler->at + ruler->size;
    return is_end ? ruler->last : text_offset(ruler->text, at, ruler->unit);
}
