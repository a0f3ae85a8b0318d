/* label.c — texts that the roster owns: names, titles, roles.
 *
 * In: slices of the article. Out: copies with single blanks (a name may run over a line's end), each once in its list.
 * Idea: they lie in one arena, which an article leaves as a whole; where entities must leave before, those that stay
 * move to a new one. */
#include "speaker/roster.h"

/* Bytes of the blank at `at`, the one that does not break included; 0: none. */
static size_t blank_size(struct slice text, size_t at) {
    unsigned char byte = (unsigned char)text.bytes[at];
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) return 1;
    return byte == 0xC2 && at + 1 < text.size && (unsigned char)text.bytes[at + 1] == 0xA0 ? 2 : 0;
}

/* The bytes before the first that is no ASCII, or a blank but for single ones between others. */
static size_t joined_already(struct slice text) {
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    uint64_t carry = BLANK_BEFORE;
    for (size_t i = 0; i < text.size; i += 8) {
        uint64_t word = load_left(bytes + i, text.size - i);
        uint64_t other = ((word | (word - ' ' * EACH_BYTE)) & HIGH_BITS) | doubled_blanks(blanks_in(word), &carry);
        if (other) return i + bytes_before(other) < text.size ? i + bytes_before(other) : text.size;
    }
    return text.size;
}

/* Into `into`, which has room for all of it. */
static size_t join_blanks(struct slice text, char *into) {
    size_t size = joined_already(text);
    memcpy(into, text.bytes, size);
    for (size_t i = size; i < text.size;) {
        unsigned char byte = (unsigned char)text.bytes[i];
        size_t blank = byte <= ' ' || byte == 0xC2 ? blank_size(text, i) : 0;
        if (!blank) {
            into[size++] = (char)byte;
            i++;
            continue;
        }
        if (size && into[size - 1] != ' ') into[size++] = ' ';
        i += blank;
    }
    return size;
}

quoth_status text_own(struct arena *texts, struct slice text, struct slice *owned) {
    char *copy = arena_take_raw(texts, text.size + FOLDED_TAIL);
    if (!copy) return QUOTH_NOMEM;
    *owned = folded_slice(copy, join_blanks(text, copy)); /* it may be folded, and has a NUL in any case */
    return QUOTH_OK;
}

/* Most that have a label have one alone, so there is room for that first, and then for all. */
static quoth_status make_room(struct arena *texts, struct labels *labels) {
    if (labels->count < labels->capacity) return QUOTH_OK;
    struct labels wider = {.count = labels->count, .capacity = labels->capacity ? LIMIT_LABELS : 1};
    wider.items = arena_take_raw(texts, wider.capacity * (sizeof *wider.items + sizeof(uint32_t)));
    if (!wider.items) return QUOTH_NOMEM;
    for (uint32_t i = 0; i < labels->count; i++) {
        wider.items[i] = labels->items[i];
        label_heads(&wider)[i] = label_heads(labels)[i];
    }
    *labels = wider;
    return QUOTH_OK;
}

static bool holds(const struct labels *labels, struct slice text) {
    for (uint32_t i = 0; i < labels->count; i++)
        if (slices_same(labels->items[i], text)) return true;
    return false;
}

/* Past the limit, and past what can be a label, a text is left out. */
quoth_status labels_add(struct arena *texts, struct labels *labels, struct slice text, uint32_t head) {
    if (text.size == 0 || text.size > LIMIT_NAME_BYTES || labels->count == LIMIT_LABELS) return QUOTH_OK;
    char joined[LIMIT_NAME_BYTES];
    if (holds(labels, text)) return QUOTH_OK; /* mostly, and then as it stands */
    struct slice label = {joined, join_blanks(text, joined)};
    if (holds(labels, label)) return QUOTH_OK;
    TRY(make_room(texts, labels));
    char *kept = arena_copy(texts, label.bytes, label.size);
    if (!kept) return QUOTH_NOMEM;
    labels->items[labels->count] = (struct slice){kept, label.size};
    label_heads(labels)[labels->count++] = head;
    return QUOTH_OK;
}

quoth_status labels_move(struct arena *texts, struct labels *labels) {
    struct labels moved = {.count = 0};
    for (uint32_t i = 0; i < labels->count; i++)
        TRY(labels_add(texts, &moved, labels->items[i], label_heads(labels)[i]));
    *labels = moved;
    return QUOTH_OK;
}
