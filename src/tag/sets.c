/* sets.c — distinct sets of classes get dense numbers. In: sets. Out: numbers in the order of first sight. */
#include "tag/parts.h"

static uint32_t place_of(const struct set_table *table, struct classes set) {
    uint64_t hash = (set.bits[0] ^ (set.bits[1] << 29 | set.bits[1] >> 35)) * 0x9e3779b97f4a7c15u;
    uint32_t mask = table->slot_count - 1, i = (uint32_t)(hash >> 32) & mask;
    while (table->slots[i] && !classes_same(table->sets.items[table->slots[i] - 1], set)) i = (i + 1) & mask;
    return i;
}

static quoth_status grow(const quoth_allocator *memory, struct set_table *table) {
    uint32_t slot_count = table->slot_count ? table->slot_count * 2 : 1024;
    uint32_t *slots = memory_new(memory, slot_count * sizeof *slots);
    if (!slots) return QUOTH_NOMEM;
    memset(slots, 0, slot_count * sizeof *slots);
    memory_free(memory, table->slots, table->slot_count * sizeof *slots);
    table->slots = slots;
    table->slot_count = slot_count;
    for (uint32_t i = 0; i < table->sets.count; i++) table->slots[place_of(table, table->sets.items[i])] = i + 1;
    return QUOTH_OK;
}

quoth_status sets_add(const quoth_allocator *memory, struct set_table *table, struct classes set, uint32_t *number) {
    if (table->slot_count / 2 <= table->sets.count) TRY(grow(memory, table));
    uint32_t *slot = &table->slots[place_of(table, set)];
    if (*slot == 0) {
        TRY(vec_push(memory, &table->sets, set));
        *slot = table->sets.count;
    }
    *number = *slot - 1;
    return QUOTH_OK;
}

void sets_free(const quoth_allocator *memory, struct set_table *table) {
    memory_free(memory, table->slots, table->slot_count * sizeof *table->slots);
    vec_free(memory, &table->sets);
}
