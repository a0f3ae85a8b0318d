/* key.c — the words by which entities are found.
 *
 * In: an entity. Out: a row of the word table for each word of its name, its acronym, nickname, initials, and for the
 * words of its titles and roles. Idea: rows are only ever added, and where names and roles have changed so often that
 * the table is full, it is made anew from what the entities are called now. */
#include "speaker/roster.h"

void keys_clear(struct roster *roster) {
    for (uint32_t i = 0; i < roster->keys.count; i++)
        roster->buckets[roster->keys.items[i].hash % ROSTER_BUCKETS] = NONE;
    roster->keys.count = 0;
}

static quoth_status push_hash(struct roster *roster, const struct entity *entity, uint32_t hash) {
    uint32_t index = (uint32_t)(entity - roster->entities.items), *bucket = &roster->buckets[hash % ROSTER_BUCKETS];
    for (uint32_t key = *bucket, steps = 0; key != NONE && steps < LIMIT_NAMESAKES; steps++) {
        const struct key *seen = &roster->keys.items[key];
        if (seen->hash == hash && seen->index == index) return QUOTH_OK;
        key = seen->next;
    }
    TRY(vec_push(roster->memory, &roster->keys, (struct key){hash, index, *bucket}));
    *bucket = roster->keys.count - 1;
    return QUOTH_OK;
}

static quoth_status push_key(struct roster *roster, const struct entity *entity, struct slice word) {
    return push_hash(roster, entity, hash_text(word));
}

static quoth_status push_names(struct roster *roster, const struct entity *entity) {
    char letters[LIMIT_NAME_UNITS];
    if (entity->is_one_word) TRY(push_hash(roster, entity, hash_folded(entity->folded)));
    for (struct slice rest = entity->is_one_word ? (struct slice){0} : entity->folded; rest.size > 0;) {
        struct slice word = words_first(rest);
        TRY(push_hash(roster, entity, hash_folded(word)));
        size_t step = word.size < rest.size ? word.size + 1 : rest.size;
        rest = (struct slice){rest.bytes + step, rest.size - step};
    }
    if (entity->acronym.size) TRY(push_key(roster, entity, entity->acronym));
    if (entity->nickname.size) TRY(push_key(roster, entity, entity->nickname));
    if (entity->kind == KIND_PERSON || words_are_one(entity->name)) return QUOTH_OK;
    struct slice initials = words_initials(entity->name, letters);
    return initials.size ? push_key(roster, entity, initials) : QUOTH_OK;
}

static quoth_status push_roles(struct roster *roster, const struct entity *entity, const struct labels *labels) {
    for (uint32_t i = 0; i < labels->count; i++) {
        char folded[LIMIT_NAME_BYTES];
        struct slice last = words_last(labels->items[i]);
        const char *full = lexeme_full(&roster->knowledge, label_heads(labels)[i]);
        struct slice word =
            full ? (struct slice){full, strlen(full)} : (struct slice){folded, fold_text(last, folded, sizeof folded)};
        if (word.size) TRY(push_key(roster, entity, word));
    }
    return QUOTH_OK;
}

quoth_status keys_collect(struct roster *roster) {
    keys_clear(roster);
    for (uint32_t i = 0; i < roster->entities.count; i++) {
        const struct entity *entity = &roster->entities.items[i];
        TRY(push_names(roster, entity));
        TRY(push_roles(roster, entity, &entity->titles));
        TRY(push_roles(roster, entity, &entity->roles));
    }
    return QUOTH_OK;
}

static quoth_status make_room(struct roster *roster) {
    return roster->keys.count < LIMIT_KEYS ? QUOTH_OK : keys_collect(roster);
}

quoth_status entity_add_keys(struct roster *roster, const struct entity *entity) {
    TRY(make_room(roster));
    return push_names(roster, entity);
}

quoth_status entity_add_key(struct roster *roster, const struct entity *entity, struct slice word) {
    TRY(make_room(roster));
    return push_key(roster, entity, word);
}
