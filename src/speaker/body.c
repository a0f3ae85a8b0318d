/* body.c — who “the board”, “the company” and “the union” are.
 *
 * In: a definite nominal's head. Out: a body named before. Idea: one whose own name holds the word, “Lyme Harbour
 * Board”; else, where any body can be called so (attribute generic=body), the one that spoke or acted last. Names tell
 * sorts apart (attribute body=): the Courier that reports on a strike is neither the company nor the union, nor is the
 * ministry; and a union's or a newspaper's name mostly says what it is (named=so). */
#include "speaker/roster.h"

/* Of several words that are none of the language’s, the name of one who speaks is rather a person’s. */
static bool may_be_body(const struct entity *entity) {
    if (!entity || entity->kind == KIND_PERSON || entity->kind == KIND_PLACE) return false;
    bool is_silent = entity->aliases.count == 0 && entity->quotes == 0;
    return entity->kind == KIND_ORGANIZATION || entity->is_thing || entity->is_one_word || is_silent;
}

static struct entity *find_by_word(struct roster *roster, const struct scene *scene, uint32_t head, uint32_t before) {
    char folded[LIMIT_NAME_BYTES];
    uint32_t size = fold_text(unit_text(scene, head), folded, sizeof folded);
    for (uint32_t back = 1; size && back <= before && back < LIMIT_LOOK_BACK; back++) {
        struct entity *entity = entity_by_id(roster, roster->places.items[before - back].entity);
        if (!may_be_body(entity)) continue;
        if (entity->folded.size > size && words_hold(entity->folded, (struct slice){folded, size})) return entity;
    }
    return NULL;
}

/* The sort that a word of the name tells: outlet, union; NULL: none does. */
static const char *sort_of(const struct roster *roster, const struct entity *entity) {
    for (struct slice rest = entity->folded; rest.size > 0;) {
        struct slice word = words_first(rest);
        const struct lexeme *lexeme = lexicon_find(roster->knowledge.lexicon, word.bytes, word.size);
        const char *sort = lexeme ? lexeme_attribute(&roster->knowledge, lexeme->id, ATTRIBUTE_BODY) : NULL;
        if (sort) return sort;
        size_t step = word.size < rest.size ? word.size + 1 : rest.size;
        rest = (struct slice){rest.bytes + step, rest.size - step};
    }
    return NULL;
}

/* Of the sort wanted; not `strictly`, of none that could be told. The group and the organization may be any but the
 * news that writes of them. */
static bool has_sort(const struct roster *roster, const struct entity *entity, const char *wanted, bool strictly) {
    const char *sort = sort_of(roster, entity);
    if (!wanted) return !sort || strcmp(sort, "outlet") != 0;
    return sort ? strcmp(sort, wanted) == 0 : !strictly;
}

static struct entity *find_any(struct roster *roster, uint32_t before, const char *wanted, bool strictly) {
    struct entity *named = NULL;
    for (uint32_t back = 1; back <= before && back < LIMIT_LOOK_BACK; back++) {
        const struct place *place = &roster->places.items[before - back];
        struct entity *entity = place->is_quoted ? NULL : entity_by_id(roster, place->entity);
        if (!may_be_body(entity) || !has_sort(roster, entity, wanted, strictly)) continue;
        if (entity->is_location && entity->kind != KIND_ORGANIZATION && !place->is_subject) continue;
        if (entity->kind == KIND_UNKNOWN && entity->gender != GENDER_UNKNOWN) continue;
        if (place->is_subject) return entity;
        if (!named && entity->kind == KIND_ORGANIZATION) named = entity;
    }
    return named;
}

/* “the Times newspaper”, “the Lyme company”: not any. */
static bool has_name(const struct scene *scene, uint32_t start, uint32_t head) {
    for (uint32_t unit = start + 1; unit < head; unit++)
        if (unit_is_capital(scene, unit)) return true;
    return false;
}

struct entity *body_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                           uint32_t before, float *confidence) {
    uint32_t head = phrase->head;
    struct entity *entity = NULL;
    uint32_t lexeme = unit_lexeme(scene, head);
    if (unit_is(scene, head, IS_GROUP) || unit_is(scene, head, IS_ORG_END))
        entity = find_by_word(roster, scene, head, before);
    *confidence = entity ? 0.7f : 0;
    if (entity || !lexeme_says(scene->knowledge, lexeme, ATTRIBUTE_GENERIC, "body")) return entity;
    if (phrase->is_owned || has_name(scene, phrase->units.start, head)) return NULL;
    const char *sort = lexeme_attribute(scene->knowledge, lexeme, ATTRIBUTE_BODY);
    if (lexeme_says(scene->knowledge, lexeme, ATTRIBUTE_NAMED, "so")) entity = find_any(roster, before, sort, true);
    if (!entity) entity = find_any(roster, before, sort, false);
    *confidence = entity ? 0.5f : 0;
    return entity;
}
