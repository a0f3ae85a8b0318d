/* forms.c — the hash table from folded forms to ids. In: keys. Out: dense ids. Idea: open addressing in a
 * flat array whose slots hold the first eight bytes, so that most words of English are found, or missed,
 * in one cache line. */
#include "lexicon/parts.h"

enum { SLOTS_LEAST = 64 };

static const unsigned char *bytes_of(const struct form_table *table, uint32_t id) {
    return (const unsigned char *)table->bytes.items + table->forms.items[id].start;
}

static bool rest_is_same(const unsigned char *bytes, const uint64_t *words, uint32_t size) {
    for (uint32_t i = 8; i < size; i += 8)
        if (load_64(bytes + i) != words[i / 8]) return false;
    return true;
}

/* The slot that holds the form, or the free one where it belongs. There is always a free one. */
static struct form_slot *find_slot(const struct form_table *table, uint64_t hash, const uint64_t *words, uint32_t size) {
    uint32_t mask = table->slot_count - 1, check = check_of(hash, size);
    for (uint32_t i = (uint32_t)(hash >> table->shift);; i = (i + 1) & mask) {
        struct form_slot *slot = &table->slots[i];
        if (slot->id == 0) return slot;
        bool starts_same = slot->start == words[0] && slot->check == check;
        if (starts_same && (size <= 8 || rest_is_same(bytes_of(table, slot->id), words, size))) return slot;
    }
}

static struct form_slot *slot_of_key(const struct form_table *table, const struct key *key) {
    return find_slot(table, key->hash, key->words, key->size);
}

uint32_t forms_find(const struct form_table *table, uint64_t hash, const uint64_t *words, uint32_t size) {
    return table->slot_count ? find_slot(table, hash, words, size)->id : 0;
}

static void place_again(struct form_table *table, uint32_t id) {
    struct key key;
    key_fold(&key, (const char *)bytes_of(table, id), table->forms.items[id].size); /* folding again changes nothing */
    *slot_of_key(table, &key) = (struct form_slot){key.words[0], check_of(key.hash, key.size), id};
}

quoth_status forms_reserve(const quoth_allocator *memory, struct form_table *table, uint32_t slot_count) {
    struct form_slot *slots = memory_new(memory, slot_count * sizeof *slots);
    if (!slots) return QUOTH_NOMEM;
    memset(slots, 0, slot_count * sizeof *slots);
    memory_free(memory, table->slots, table->slot_count * sizeof *slots);
    table->slots = slots;
    table->slot_count = slot_count;
    for (table->shift = 64; slot_count > 1; slot_count /= 2) table->shift--;
    for (uint32_t id = 1; id < table->forms.count; id++) place_again(table, id);
    return QUOTH_OK;
}

static quoth_status keep_form(const quoth_allocator *memory, struct form_table *table, const struct key *key) {
    uint32_t words = (key->size + 7) / 8;
    struct form form = {table->bytes.count, key->size};
    if (form.start > UINT32_MAX / 2) return QUOTH_LIMIT;
    TRY(vec_reserve(memory, &table->bytes, form.start + words * 8));
    TRY(vec_push(memory, &table->forms, form));
    for (uint32_t i = 0; i < words; i++) store_64((unsigned char *)table->bytes.items + form.start + 8 * i, key->words[i]);
    table->bytes.count += words * 8;
    return QUOTH_OK;
}

quoth_status forms_add(const quoth_allocator *memory, struct form_table *table, const struct key *key, uint32_t *id) {
    if (table->forms.count == 0) TRY(vec_push(memory, &table->forms, (struct form){0, 0}));
    if (table->slot_count / 8 * 5 <= table->forms.count) {
        if (table->slot_count > UINT32_MAX / 2) return QUOTH_LIMIT;
        TRY(forms_reserve(memory, table, table->slot_count ? table->slot_count * 2 : SLOTS_LEAST));
    }
    struct form_slot *slot = slot_of_key(table, key);
    if (slot->id == 0) {
        TRY(keep_form(memory, table, key));
        *slot = (struct form_slot){key->words[0], check_of(key->hash, key->size), table->forms.count - 1};
    }
    *id = slot->id;
    return QUOTH_OK;
}

void forms_free(const quoth_allocator *memory, struct form_table *table) {
    memory_free(memory, table->slots, table->slot_count * sizeof *table->slots);
    vec_free(memory, &table->forms);
    vec_free(memory, &table->bytes);
}
