/* later.c — “A federal judge”, whose name comes in the next paragraph.
 *
 * In: a nominal for one person that nothing before it names. Out: whoever is introduced behind it, or nobody. Idea: one
 * who bears the very role, unless the article hides such people (attribute hides=); in the lead, the first person who
 * then acts and of whom nothing else is told. Journalists set a description first and the name later; “an official” has
 * none. */
#include "speaker/roster.h"

enum {
    LATER_PLACES = 24,  /* names looked forward over */
    LATER_PASSAGES = 2, /* from the nominal to the name */
    LATER_WORDS = 8,    /* of the nominal’s own prepositional phrase */
    LEAD_PASSAGES = 4,  /* title, byline and the first paragraph: the lead stands in one of them */
    LEAD_REACH = 2      /* paragraphs from the lead to the name */
};

static bool is_one_person(const struct scene *scene, const struct phrase *phrase) {
    if (phrase->head == NONE || phrase->is_owned || phrase->number > 1) return false;
    if (!unit_is(scene, phrase->head, IS_ROLE) || unit_is(scene, phrase->head, IS_PLURAL)) return false;
    for (uint32_t unit = phrase->units.start; unit < phrase->units.end; unit++)
        if (unit_is(scene, unit, IS_ORDINAL) || unit_is(scene, unit, IS_NUMBER)) return false;
    return !lexeme_says(scene->knowledge, unit_lexeme(scene, phrase->head), ATTRIBUTE_HIDES, "yes");
}

static bool genders_fit(const struct scene *scene, const struct phrase *phrase, const struct entity *entity) {
    enum gender gender = lexeme_gender(scene->knowledge, unit_lexeme(scene, phrase->head));
    return gender == GENDER_UNKNOWN || entity->gender == GENDER_UNKNOWN || gender == entity->gender;
}

/* Named for the first time behind the phrase. */
static bool is_new(const struct roster *roster, const struct place *place, uint32_t before) {
    for (uint32_t back = 1; back <= before && back < LIMIT_LOOK_BACK; back++)
        if (roster->places.items[before - back].entity == place->entity) return false;
    return true;
}

/* “A State Department spokesman” is not Clinton’s, and “a Democratic senator” no Republican: what is written with a
 * capital must be told of the bearer too. */
static bool is_described(const struct scene *scene, const struct phrase *phrase, const struct entity *entity) {
    uint32_t end = phrase->head + LATER_WORDS;
    for (uint32_t unit = phrase->units.start; unit < end && unit < scene->count; unit++) {
        char folded[LIMIT_NAME_BYTES];
        bool is_after = unit > phrase->head;
        if (is_after && (unit_meets(scene, unit, finite_verbs) || unit_is(scene, unit, IS_COMMA))) break;
        bool says = unit > 0 && unit_is_capital(scene, unit) && !unit_meets(scene, unit, function_words);
        if (!says || (is_after && entity->affiliations.count == 0)) continue;
        uint32_t size = fold_text(unit_text(scene, unit), folded, sizeof folded);
        if (size && !entity_described(entity, (struct slice){folded, size})) return false;
    }
    return true;
}

static struct entity *bearer_later(const struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                                   uint32_t before) {
    char folded[LIMIT_NAME_BYTES];
    struct slice word = role_word(scene, phrase->head, folded);
    for (uint32_t at = before; word.size && at < roster->places.count && at < before + LATER_PLACES; at++) {
        const struct place *place = &roster->places.items[at];
        if (place->passage > scene->passage->number + LATER_PASSAGES) break;
        struct entity *entity = entity_by_id(roster, place->entity);
        if (!entity || place->is_quoted || !entity_bears(&roster->knowledge, entity, word)) continue;
        bool fits = genders_fit(scene, phrase, entity) && is_described(scene, phrase, entity);
        return fits && is_new(roster, place, before) ? entity : NULL;
    }
    return NULL;
}

/* “A café owner has blasted …” ¶ “Denise Pugsley, 52, fumed”: the first who acts, of whom no office is told. */
static struct entity *subject_later(const struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                                    uint32_t before) {
    if (scene->passage->number > LEAD_PASSAGES || scene->is_quoted) return NULL;
    for (uint32_t at = before; at < roster->places.count && at < before + LATER_PLACES; at++) {
        const struct place *place = &roster->places.items[at];
        if (place->passage > scene->passage->number + LEAD_REACH) break;
        struct entity *entity = entity_by_id(roster, place->entity);
        if (!entity || place->is_quoted || !place->is_subject || !entity_may_be_person(entity)) continue;
        if (place->sentence == scene->sentence) return NULL; /* of whom he speaks */
        bool is_plain = entity->titles.count + entity->roles.count == 0 && !entity->is_one_word;
        return is_plain && is_new(roster, place, before) && genders_fit(scene, phrase, entity) ? entity : NULL;
    }
    return NULL;
}

struct entity *later_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                            float *confidence) {
    uint32_t before = places_before(roster, scene->passage->number, scene->index, phrase->units.end);
    *confidence = 0;
    if (!is_one_person(scene, phrase)) return NULL;
    struct entity *entity = bearer_later(roster, scene, phrase, before);
    if (entity) return *confidence = 0.55f, entity;
    entity = subject_later(roster, scene, phrase, before);
    *confidence = entity ? 0.4f : 0;
    return entity;
}
