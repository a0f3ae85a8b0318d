/* forms.c — the hash table from folded forms to ids. In: keys. Out: dense ids. Idea: open addressing in a
 * flat array of small slots; what the hash leaves open the form itself decides, which lies in the order of ids. */
#include "lexicon/parts.h"

enum { SLOTS_LEAST = 64 };

static bool is_same(const struct form_table *table, uint32_t id, const uint64_t *words, uint32_t count) {
    const unsigned char *bytes = words_of(table, id);
    if (word_count(table, id) != count) return false;
    for (uint32_t i = 0; i < count; i++)
        if (load_64(bytes + 8 * i) != words[i]) return false;
    return true;
}

/* The slot that holds the form, or the free one where it belongs. There is always a free one. */
static uint32_t *find_slot(const struct form_table *table, uint64_t hash, const uint64_t *words, uint32_t size) {
    uint32_t mask = table->id_mask, check = check_of(table, hash), count = (size + 7) / 8;
    for (uint32_t i = (uint32_t)(hash >> table->shift);; i = (i + 1) & (table->slot_count - 1)) {
        uint32_t *slot = &table->slots[i];
        if (*slot == 0 || ((*slot & ~mask) == check && is_same(table, *slot & mask, words, count))) return slot;
    }
}

uint32_t forms_find(const struct form_table *table, uint64_t hash, const uint64_t *words, uint32_t size) {
    return table->slot_count ? *find_slot(table, hash, words, size) & table->id_mask : 0;
}

struct slice forms_form(const struct form_table *table, uint32_t id) {
    if (id == 0 || id + 1 >= table->starts.count) return (struct slice){NULL, 0};
    const unsigned char *words = words_of(table, id);
    size_t size = word_count(table, id) * (size_t)8;
    return (struct slice){(const char *)words, size - (size_t)__builtin_clzll(load_64(words + size - 8)) / 8};
}

static void place(struct form_table *table, const struct key *key, uint32_t id) {
    *find_slot(table, key->hash, key->words, key->size) = check_of(table, key->hash) | id;
}

static void place_again(struct form_table *table, uint32_t id) {
    struct slice form = forms_form(table, id);
    struct key key;
    key_fold(&key, form.bytes, form.size); /* folding again changes nothing */
    place(table, &key, id);
}

/* As many slots, for the forms there are of more than so many bytes. */
static quoth_status renew_slots(const quoth_allocator *memory, struct form_table *table, uint32_t slot_count,
                                uint32_t id_mask, uint32_t size) {
    uint32_t *slots = memory_new(memory, slot_count * sizeof *slots);
    if (!slots) return QUOTH_NOMEM;
    memset(slots, 0, slot_count * sizeof *slots);
    memory_free(memory, table->slots, table->slot_count * sizeof *slots);
    table->slots = slots;
    table->slot_count = slot_count;
    table->id_mask = id_mask;
    for (table->shift = 64; slot_count > 1; slot_count /= 2) table->shift--;
    for (uint32_t id = 1; id + 1 < table->starts.count; id++)
        if (forms_form(table, id).size > size) place_again(table, id);
    return QUOTH_OK;
}

quoth_status forms_reserve(const quoth_allocator *memory, struct form_table *table, uint32_t slot_count) {
    return renew_slots(memory, table, slot_count, slot_count - 1, 0);
}

/* Three slots of eight stay free. */
static bool are_enough(uint32_t slot_count, uint32_t form_count) { return slot_count / 8 * 5 >= form_count; }

quoth_status forms_narrow(const quoth_allocator *memory, struct form_table *table, uint32_t size) {
    uint32_t count = 0, slot_count = SLOTS_LEAST;
    for (uint32_t id = 1; id + 1 < table->starts.count; id++) count += forms_form(table, id).size > size;
    while (!are_enough(slot_count, count)) slot_count *= 2;
    return renew_slots(memory, table, slot_count, table->id_mask, size);
}

static quoth_status keep_form(const quoth_allocator *memory, struct form_table *table, const struct key *key) {
    uint32_t words = (key->size + 7) / 8, start = table->bytes.count;
    if (start > UINT32_MAX / 2) return QUOTH_LIMIT;
    TRY(vec_reserve(memory, &table->bytes, start + words * 8));
    TRY(vec_push(memory, &table->starts, start / 8 + words));
    for (uint32_t i = 0; i < words; i++) store_64((unsigned char *)table->bytes.items + start + 8 * i, key->words[i]);
    table->bytes.count += words * 8;
    return QUOTH_OK;
}

/* No form has id 0; the first begins where that one ends. */
static quoth_status begin(const quoth_allocator *memory, struct form_table *table) {
    if (table->starts.count > 0) return QUOTH_OK;
    TRY(vec_reserve(memory, &table->starts, 2));
    table->starts.items[0] = table->starts.items[1] = 0;
    table->starts.count = 2;
    return QUOTH_OK;
}

quoth_status forms_add(const quoth_allocator *memory, struct form_table *table, const struct key *key, uint32_t *id) {
    TRY(begin(memory, table));
    if (!are_enough(table->slot_count, table->starts.count)) {
        if (table->slot_count > UINT32_MAX / 2) return QUOTH_LIMIT;
        TRY(forms_reserve(memory, table, table->slot_count ? table->slot_count * 2 : SLOTS_LEAST));
    }
    *id = forms_find(table, key->hash, key->words, key->size);
    if (*id) return QUOTH_OK;
    *id = table->starts.count - 1;
    TRY(keep_form(memory, table, key));
    place(table, key, *id);
    return QUOTH_OK;
}

void forms_free(const quoth_allocator *memory, struct form_table *table) {
    memory_free(memory, table->slots, table->slot_count * sizeof *table->slots);
    vec_free(memory, &table->starts);
    vec_free(memory, &table->bytes);
}
