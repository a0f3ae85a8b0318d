/* text.c — bytes in any pieces become held, valid text.
 *
 * In: bytes as fed. Out: clean text in one growing buffer, whose released front is dropped when it outweighs the rest.
 * Idea: a sequence cut by the end of a piece waits in `pending`; everything else is copied once, printable ASCII many
 * bytes at a time, and what may break a line is noted on the way. */
#include "text/private.h"

enum {
    PIECE_BYTES = 16 * 1024,
    REPLACEMENT_BYTES = 3
}; /* a piece is small so that room for its worst case is small too */
_Static_assert((PIECE_BYTES + 4) * REPLACEMENT_BYTES <= UINT16_MAX, "places in a piece are of two bytes");

static const char replacement_character[] = "\xEF\xBF\xBD", byte_order_mark[] = "\xEF\xBB\xBF";

quoth_status text_new(const quoth_allocator *memory, struct text **text) {
    struct text *made = memory_new(memory, sizeof *made);
    if (!made) return QUOTH_NOMEM;
    *made = (struct text){.memory = memory};
    *text = made;
    return QUOTH_OK;
}

void text_free(struct text *text) {
    if (!text) return;
    const quoth_allocator *memory = text->memory;
    memory_free(memory, text->bytes, text->capacity);
    vec_free(memory, &text->ready);
    vec_free(memory, &text->breaks);
    vec_free(memory, &text->replacements);
    memory_free(memory, text, sizeof *text);
}

void text_reset(struct text *text) {
    struct text kept = *text;
    *text = (struct text){.memory = kept.memory, .bytes = kept.bytes, .capacity = kept.capacity};
    text->ready.items = kept.ready.items;
    text->ready.capacity = kept.ready.capacity;
    text->replacements.items = kept.replacements.items;
    text->replacements.capacity = kept.replacements.capacity;
    text->breaks.items = kept.breaks.items;
    text->breaks.capacity = kept.breaks.capacity;
}

/* Moving only when the released part is a quarter of the rest moves each byte four times: too little to be seen, and
 * the buffer stays near what is held. */
static void drop_released(struct text *text) {
    size_t held = text->size - text->head;
    if (text->head == 0 || text->head < held / 4) return;
    if (held) memmove(text->bytes, text->bytes + text->head, held);
    text->head = 0;
    text->size = held;
}

static quoth_status make_room(struct text *text, size_t wanted) {
    if (text->capacity - text->size >= wanted) return QUOTH_OK;
    size_t capacity = text->capacity ? text->capacity : PIECE_BYTES;
    while (capacity - text->size < wanted) {
        if (capacity > SIZE_MAX / 2) return QUOTH_NOMEM;
        capacity *= 2;
    }
    char *grown = memory_resize(text->memory, text->bytes, text->capacity, capacity);
    if (!grown) return QUOTH_NOMEM;
    text->bytes = grown;
    text->capacity = capacity;
    return QUOTH_OK;
}

static bool is_byte_order_mark(const struct text *text, const unsigned char *bytes, size_t size) {
    return size == 3 && text_end(text) == 0 && text->shift_dropped == 0 && memcmp(bytes, byte_order_mark, 3) == 0;
}

/* What is appended next may break a line. */
static quoth_status note_break(struct text *text) {
    return vec_push(text->memory, &text->breaks, (uint16_t)(text_end(text) - text->breaks_from));
}

static quoth_status append_control(struct text *text, unsigned char byte) {
    if (break_size(&byte, 1)) TRY(note_break(text));
    text->bytes[text->size++] = (char)byte;
    text->chars++;
    return QUOTH_OK;
}

/* A well-formed sequence of two bytes or more. */
static quoth_status append_sequence(struct text *text, const unsigned char *bytes, size_t size) {
    if (is_byte_order_mark(text, bytes, size)) {
        text->shift_dropped = 3;
        return QUOTH_OK;
    }
    if (break_size(bytes, size)) TRY(note_break(text));
    memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
    text->chars++;
    return QUOTH_OK;
}

static quoth_status append_replacement(struct text *text, size_t source_size) {
    TRY(offset_replaced(text, source_size));
    memcpy(text->bytes + text->size, replacement_character, REPLACEMENT_BYTES);
    text->size += REPLACEMENT_BYTES;
    text->chars++;
    return QUOTH_OK;
}

/* Which of eight bytes are no printable ASCII; sure of the first. */
static inline uint64_t unprintable(uint64_t word) { return ((word - EACH_BYTE * ' ') | word) & HIGH_BITS; }

/* Up to the first byte that is no printable ASCII; what is copied behind it is written over. */
static size_t append_printable(struct text *text, const unsigned char *bytes, size_t size) {
    size_t taken = 0;
    unsigned char *place = (unsigned char *)text->bytes + text->size;
    uint64_t ends = 0;
    for (; size - taken >= 8 && !ends; taken += 8) {
        uint64_t word = load_64(bytes + taken);
        store_64(place + taken, word);
        ends = unprintable(word);
    }
    if (ends) taken -= 8 - bytes_before(ends);
    else
        for (; taken < size && bytes[taken] >= ' ' && bytes[taken] < 0x80; taken++) place[taken] = bytes[taken];
    text->size += taken;
    text->chars += taken;
    return taken;
}

/* Decode bytes[0..size); what is unfinished at the end goes to pending. There is room. */
static quoth_status decode(struct text *text, const unsigned char *bytes, size_t size) {
    size_t at = 0, bad = 0;
    while (at < size) {
        at += append_printable(text, bytes + at, size - at);
        if (at == size) break;
        if (bytes[at] > 0 && bytes[at] < ' ') {
            TRY(append_control(text, bytes[at++]));
            continue;
        }
        size_t length = bytes[at] ? utf8_sequence(bytes + at, size - at, &bad) : 0;
        if (bytes[at] == 0) bad = 1;
        if (length)
            TRY(append_sequence(text, bytes + at, length));
        else if (bad)
            TRY(append_replacement(text, bad));
        else
            break;
        at += length + (length ? 0 : bad);
    }
    if (at < size) memcpy(text->pending, bytes + at, text->pending_size = (uint8_t)(size - at));
    return QUOTH_OK;
}

/* Finish the sequence that the piece before left unfinished; *taken bytes of this one go into it. */
static quoth_status settle_pending(struct text *text, const unsigned char *bytes, size_t size, size_t *taken) {
    *taken = 0;
    while (text->pending_size && *taken < size) {
        unsigned char joined[5];
        size_t joined_size = text->pending_size;
        memcpy(joined, text->pending, joined_size);
        joined[joined_size++] = bytes[(*taken)++];
        text->pending_size = 0;
        TRY(decode(text, joined, joined_size));
    }
    return QUOTH_OK;
}

static void forget_breaks(struct text *text) {
    text->breaks.count = text->break_next = 0;
    text->breaks_from = text_end(text);
}

static quoth_status feed_piece(struct text *text, const unsigned char *bytes, size_t size) {
    TRY(make_room(text, (size + 4) * REPLACEMENT_BYTES));
    forget_breaks(text);
    size_t taken;
    TRY(settle_pending(text, bytes, size, &taken));
    TRY(decode(text, bytes + taken, size - taken));
    return paragraphs_scan(text);
}

quoth_status text_feed(struct text *text, const char *bytes, size_t size) {
    if (text->is_finished) return QUOTH_BAD_STATE;
    drop_released(text);
    const unsigned char *rest = (const unsigned char *)bytes;
    while (size) {
        size_t piece = size < PIECE_BYTES ? size : PIECE_BYTES;
        TRY(feed_piece(text, rest, piece));
        rest += piece;
        size -= piece;
    }
    return QUOTH_OK;
}

quoth_status text_finish(struct text *text) {
    if (text->is_finished) return QUOTH_BAD_STATE;
    TRY(make_room(text, REPLACEMENT_BYTES));
    forget_breaks(text);
    if (text->pending_size) {
        TRY(append_replacement(text, text->pending_size));
        text->pending_size = 0;
        TRY(paragraphs_scan(text));
    }
    text->is_finished = true;
    return paragraphs_finish(text);
}

bool text_next(struct text *text, struct paragraph *paragraph) {
    if (text->ready_next == text->ready.count) {
        text->ready_next = text->ready.count = 0;
        return false;
    }
    *paragraph = text->ready.items[text->ready_next++];
    return true;
}

const char *text_bytes(const struct text *text, uint64_t at) { return (const char *)text_place(text, at); }

void text_release(struct text *text, uint64_t at) {
    if (at > text->from) at = text->from; /* the paragraph in progress is still needed */
    if (at <= text->held_from) return;
    offset_release(text, at);
    text->head += (size_t)(at - text->held_from);
    text->held_from = at;
}

uint64_t text_growing_from(const struct text *text) { return text->from; }

uint64_t text_held_from(const struct text *text) { return text->held_from; }

uint64_t text_chars(const struct text *text) { return text->chars; }

uint64_t text_replaced(const struct text *text) { return text->replaced; }
