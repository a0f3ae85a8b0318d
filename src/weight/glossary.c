/* glossary.c — from symbols back to their texts, for learners alone.
 *
 * In: every text that may become a symbol. Out: the text of a symbol. Idea: the program never needs a name, so names
 * are kept apart from what fires, in one table that is filled before a learner listens. */
#include "weight/weight.h"

struct glossary {
    quoth_allocator memory;
    struct entry {
        uint32_t hash;
        struct slice text; /* bytes NULL: free */
    } *entries;
    uint32_t count, capacity;
};

quoth_status glossary_new(const quoth_allocator *memory, struct glossary **made) {
    struct glossary *glossary = memory_new(memory, sizeof *glossary);
    if (!glossary) return QUOTH_NOMEM;
    *glossary = (struct glossary){.memory = *memory};
    *made = glossary;
    return QUOTH_OK;
}

void glossary_free(struct glossary *glossary) {
    if (!glossary) return;
    quoth_allocator memory = glossary->memory;
    memory_free(&memory, glossary->entries, glossary->capacity * sizeof *glossary->entries);
    memory_free(&memory, glossary, sizeof *glossary);
}

static struct entry *find(const struct glossary *glossary, uint32_t hash) {
    uint32_t i = hash & (glossary->capacity - 1);
    while (glossary->entries[i].text.bytes && glossary->entries[i].hash != hash) i = (i + 1) & (glossary->capacity - 1);
    return &glossary->entries[i];
}

static quoth_status grow(struct glossary *glossary) {
    struct glossary bigger = *glossary;
    bigger.capacity = glossary->capacity ? 2 * glossary->capacity : 1024;
    bigger.entries = memory_new(&glossary->memory, bigger.capacity * sizeof *bigger.entries);
    if (!bigger.entries) return QUOTH_NOMEM;
    memset(bigger.entries, 0, bigger.capacity * sizeof *bigger.entries);
    for (uint32_t i = 0; i < glossary->capacity; i++)
        if (glossary->entries[i].text.bytes) *find(&bigger, glossary->entries[i].hash) = glossary->entries[i];
    memory_free(&glossary->memory, glossary->entries, glossary->capacity * sizeof *glossary->entries);
    *glossary = bigger;
    return QUOTH_OK;
}

quoth_status glossary_add(struct glossary *glossary, const char *bytes, size_t size) {
    if (2 * (glossary->count + 1) > glossary->capacity) TRY(grow(glossary));
    uint32_t hash = symbol_of(bytes, size).hash;
    struct entry *entry = find(glossary, hash);
    glossary->count += entry->text.bytes == NULL;
    *entry = (struct entry){hash, {bytes, size}};
    return QUOTH_OK;
}

struct slice glossary_text(const struct glossary *glossary, struct symbol symbol) {
    const struct entry *entry = glossary && glossary->capacity ? find(glossary, symbol.hash) : NULL;
    return entry && entry->text.bytes ? entry->text : (struct slice){"?", 1};
}

quoth_status glossary_add_counts(struct glossary *glossary) {
    static const char *const names[] = {"0", "1", "2", "3", "4", "5-7", "8-15", "16+"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) TRY(glossary_add(glossary, names[i], strlen(names[i])));
    return QUOTH_OK;
}
