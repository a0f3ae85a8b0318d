/* offset.c — positions of the clean text in code points, UTF-16 units, or bytes of the source.
 *
 * In: a position. Out: the same place in the unit asked for. Idea: code points are counted from the nearer of two known
 * places, a cursor and the start of the held text, so neighbouring questions cost what lies between them; source bytes
 * differ only by the replacements before, which are listed with their running sum. */
#include "text/private.h"

/* Eight bytes: a continuation byte has its top bits 10, the lead byte of a wide code point 1111. */
static void tally_word(struct tally *tally, uint64_t word) {
    tally->chars += 8;
    if ((word & HIGH_BITS) == 0) return;
    uint64_t continuing = word & ~(word << 1) & HIGH_BITS;
    uint64_t wide = word & (word << 1) & (word << 2) & (word << 3) & HIGH_BITS;
    tally->chars -= ((continuing >> 7) * EACH_BYTE) >> 56;
    tally->wide += ((wide >> 7) * EACH_BYTE) >> 56;
}

enum { STRIDE = 32 };

static bool is_ascii_stride(const unsigned char *bytes) {
    return ((load_native(bytes) | load_native(bytes + 8) | load_native(bytes + 16) | load_native(bytes + 24)) &
            HIGH_BITS) == 0;
}

void tally_bytes(struct tally *tally, const unsigned char *bytes, size_t size) {
    size_t i = 0;
    while (i < size) {
        if (size - i >= STRIDE && is_ascii_stride(bytes + i)) {
            tally->chars += STRIDE;
            i += STRIDE;
            continue;
        }
        for (size_t end = i + STRIDE; i < end && i < size; i += 8)
            tally_word(tally, load_left(bytes + i, size - i));
    }
    tally->chars -= i - size; /* what the last word had too many */
    tally->at += size;
}

/* Move the tally to `at`, in either direction. */
static void tally_move(const struct text *text, struct tally *tally, uint64_t at) {
    if (at == tally->at) return;
    if (at > tally->at) {
        tally_bytes(tally, text_place(text, tally->at), (size_t)(at - tally->at));
        return;
    }
    struct tally between = {0};
    tally_bytes(&between, text_place(text, at), (size_t)(tally->at - at));
    tally->at = at;
    tally->chars -= between.chars;
    tally->wide -= between.wide;
}

quoth_status offset_replaced(struct text *text, size_t source_size) {
    uint32_t count = text->replacements.count;
    int64_t before = count ? text->replacements.items[count - 1].shift : text->shift_dropped;
    struct replacement added = {text_end(text), before + (int64_t)source_size - 3};
    TRY(vec_push(text->memory, &text->replacements, added));
    text->replaced++;
    return QUOTH_OK;
}

/* Number of listed replacements that lie before `at`. */
static uint32_t replacements_before(const struct text *text, uint64_t at) {
    uint32_t low = 0, high = text->replacements.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (text->replacements.items[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static int64_t shift_at(const struct text *text, uint64_t at) {
    uint32_t before = replacements_before(text, at);
    return before ? text->replacements.items[before - 1].shift : text->shift_dropped;
}

uint64_t text_offset(struct text *text, uint64_t at, quoth_offsets unit) {
    if (unit == QUOTH_BYTES) return (uint64_t)((int64_t)at + shift_at(text, at));
    uint64_t back = text->cursor.at > at ? text->cursor.at - at : 0;
    if (text->cursor.at < text->base.at || (back && at - text->base.at < back)) text->cursor = text->base;
    tally_move(text, &text->cursor, at);
    return text->cursor.chars + (unit == QUOTH_UTF16 ? text->cursor.wide : 0);
}

/* Replacements leave the list only when they are at least half of it: linear in all. */
static void drop_replacements(struct text *text, uint64_t at) {
    uint32_t gone = replacements_before(text, at), left = text->replacements.count - gone;
    if (gone == 0 || gone < left) return;
    text->shift_dropped = text->replacements.items[gone - 1].shift;
    memmove(text->replacements.items, text->replacements.items + gone, left * sizeof *text->replacements.items);
    text->replacements.count = left;
}

void offset_release(struct text *text, uint64_t at) {
    if (text->cursor.at > text->base.at && text->cursor.at <= at) text->base = text->cursor;
    tally_move(text, &text->base, at);
    drop_replacements(text, at);
}
