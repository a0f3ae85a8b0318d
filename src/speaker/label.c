/* label.c — texts that the roster owns: names, titles, roles.
 *
 * In: slices of the article. Out: copies with single blanks (a name may run over a line's end), each once in its list.
 * Idea: every text is a block of its own, so an entity that leaves gives all its memory back. */
#include "speaker/roster.h"

/* Bytes of the blank at `at`, the one that does not break included; 0: none. */
static size_t blank_size(struct slice text, size_t at) {
    unsigned char byte = (unsigned char)text.bytes[at];
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) return 1;
    return byte == 0xC2 && at + 1 < text.size && (unsigned char)text.bytes[at + 1] == 0xA0 ? 2 : 0;
}

quoth_status text_own(const quoth_allocator *memory, struct slice text, struct slice *owned) {
    char *copy = memory_new(memory, text.size + 1);
    if (!copy) return QUOTH_NOMEM;
    size_t size = 0;
    for (size_t i = 0, blank; i < text.size; i += blank ? blank : 1) {
        unsigned char byte = (unsigned char)text.bytes[i];
        blank = byte <= ' ' || byte == 0xC2 ? blank_size(text, i) : 0;
        if (!blank) copy[size++] = text.bytes[i];
        else if (size && copy[size - 1] != ' ') copy[size++] = ' ';
    }
    copy[size] = '\0';
    char *shrunk = size == text.size ? copy : memory_resize(memory, copy, text.size + 1, size + 1);
    if (!shrunk) {
        memory_free(memory, copy, text.size + 1);
        return QUOTH_NOMEM;
    }
    *owned = (struct slice){shrunk, size};
    return QUOTH_OK;
}

void text_disown(const quoth_allocator *memory, struct slice *owned) {
    if (owned->bytes) memory_free(memory, (void *)owned->bytes, owned->size + 1);
    *owned = (struct slice){NULL, 0};
}

enum { LABELS_BYTES = LIMIT_LABELS * (sizeof(struct slice) + sizeof(uint32_t)) };

static quoth_status make_room(const quoth_allocator *memory, struct labels *labels) {
    if (labels->items) return QUOTH_OK;
    labels->items = memory_new(memory, LABELS_BYTES);
    if (!labels->items) return QUOTH_NOMEM;
    labels->heads = (uint32_t *)(labels->items + LIMIT_LABELS);
    return QUOTH_OK;
}

/* Past the limit, and past what can be a label, a text is left out. */
quoth_status labels_add(const quoth_allocator *memory, struct labels *labels, struct slice text, uint32_t head) {
    if (text.size == 0 || text.size > LIMIT_NAME_BYTES || labels->count == LIMIT_LABELS) return QUOTH_OK;
    struct slice owned;
    TRY(text_own(memory, text, &owned));
    for (uint32_t i = 0; i < labels->count; i++) {
        if (!slices_same(labels->items[i], owned)) continue;
        text_disown(memory, &owned);
        return QUOTH_OK;
    }
    if (make_room(memory, labels) != QUOTH_OK) return text_disown(memory, &owned), QUOTH_NOMEM;
    labels->items[labels->count] = owned;
    labels->heads[labels->count++] = head;
    return QUOTH_OK;
}

void labels_clear(const quoth_allocator *memory, struct labels *labels) {
    if (!labels->items) return;
    for (uint32_t i = 0; i < labels->count; i++) text_disown(memory, &labels->items[i]);
    memory_free(memory, labels->items, LABELS_BYTES);
    *labels = (struct labels){0};
}
