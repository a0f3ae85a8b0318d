/* kin.c — names that the article gives only in part: “Jim and Delia Rusk”, and a wife's “Mr Rusk” after “her husband,
 * Jim”.
 *
 * In: a name being read. Out: the given name’s entity with its surname. Idea: a given name alone before “and” a full
 * name shares its surname; and a Mr or Mrs who cannot be the one of that surname is the one of that gender who has none
 * yet. */
#include "speaker/roster.h"

static quoth_status give_surname(struct roster *roster, struct entity *entity, struct slice surname,
                                 struct slice folded) {
    char text[2 * LIMIT_NAME_BYTES], small[2 * LIMIT_NAME_BYTES];
    size_t size = entity->name.size, small_size = entity->folded.size;
    if (size + surname.size >= LIMIT_NAME_BYTES || small_size + folded.size >= LIMIT_NAME_BYTES) return QUOTH_OK;
    memcpy(text, entity->name.bytes, size);
    memcpy(small, entity->folded.bytes, small_size);
    text[size++] = small[small_size++] = ' ';
    memcpy(text + size, surname.bytes, surname.size);
    memcpy(small + small_size, folded.bytes, folded.size);
    TRY(labels_add(&roster->texts, &entity->aliases, entity->name, 0));
    TRY(entity_rename(roster, entity, (struct slice){text, size + surname.size},
                      folded_slice(small, small_size + folded.size)));
    entity->is_given = false;
    entity->kind = KIND_PERSON;
    return QUOTH_OK;
}

/* “Jim” of “Jim and Delia Rusk”: `entity` is Jim’s, its name ends before the conjunction. */
quoth_status kin_share_surname(struct roster *roster, const struct scene *scene, const struct name *name,
                               struct entity *entity) {
    struct name next;
    struct mention_key key;
    if (!entity->is_given || !unit_is(scene, name->units.end, IS_AND)) return QUOTH_OK;
    if (!name_at(scene, name->units.end + 1, false, &next) || next.kind != KIND_PERSON) return QUOTH_OK;
    if (next.suffix.start - next.core.start != 2 || !unit_is(scene, next.core.start, IS_GIVEN)) return QUOTH_OK;
    if (!mention_key_make(scene, &next, &key)) return QUOTH_OK;
    enum gender gender = lexeme_gender(scene->knowledge, unit_lexeme(scene, name->core.start));
    entity_learn_gender(entity, gender, BY_GIVEN_NAME);
    return give_surname(roster, entity, unit_text(scene, next.core.start + 1), words_last(key.folded));
}

static bool is_kin_by_gender(const struct entity *entity, const struct name *name) {
    return entity->is_given && entity->kind == KIND_PERSON && entity->gender == name->gender;
}

/* “Mr Rusk” whom no known Rusk can be: a person of that gender of whom only a given name is known, named shortly
 * before. */
struct entity *kin_without_surname(const struct roster *roster, const struct name *name) {
    struct entity *found = NULL;
    bool is_surname = name->suffix.start - name->core.start == 1; /* Pope John Paul II is no surname of Francis */
    if (name->evidence != BY_TITLE || name->gender == GENDER_UNKNOWN || !is_surname) return NULL;
    for (uint32_t back = 1; back <= roster->places.count && back < LIMIT_LOOK_BACK; back++) {
        struct entity *entity = entity_by_id(roster, roster->places.items[roster->places.count - back].entity);
        if (!entity || !is_kin_by_gender(entity, name)) continue;
        if (found && found != entity) return NULL;
        found = entity;
    }
    return found;
}

quoth_status kin_give_surname(struct roster *roster, struct entity *entity, const struct mention_key *key) {
    return give_surname(roster, entity, key->text, key->folded);
}

/* “her husband”: of those named before, the one who shares the owner’s surname and has the gender of the word. */
struct entity *kin_of(struct roster *roster, const struct scene *scene, const struct phrase *phrase) {
    struct pronoun pronoun;
    float confidence;
    enum gender gender =
        phrase->head != NONE ? lexeme_gender(scene->knowledge, unit_lexeme(scene, phrase->head)) : GENDER_UNKNOWN;
    if (gender == GENDER_UNKNOWN || !pronoun_at(scene, phrase->units.start, &pronoun)) return NULL;
    const struct entity *owner = pronoun_entity(roster, scene, phrase->units.start, &pronoun, &confidence);
    uint32_t before = places_before(roster, scene->passage->number, scene->index, phrase->units.start);
    for (uint32_t back = 1; owner && back <= before && back < LIMIT_LOOK_BACK; back++) {
        struct entity *entity = entity_by_id(roster, roster->places.items[before - back].entity);
        if (!entity || entity == owner || entity->gender != gender || entity->is_one_word) continue;
        if (slices_same(words_last(entity->folded), words_last(owner->folded))) return entity;
    }
    return NULL;
}
