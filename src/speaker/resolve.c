/* resolve.c — a phrase becomes a body: by its name, as a pronoun, by what it calls him.
 *
 * In: a phrase of a source. Out: an entity and how sure that is, how the phrase mentions it, whether it hides somebody.
 */
#include "speaker/roster.h"

static struct entity *entity_of_name(struct roster *roster, const struct scene *scene, const struct name *name,
                                     bool *is_shared, quoth_status *status) {
    uint32_t at = places_before(roster, scene->passage->number, scene->index, name->core.start);
    const struct place *place = at < roster->places.count ? &roster->places.items[at] : NULL;
    if (place && place->passage == scene->passage->number && place->window == scene->index &&
        place->unit == name->core.start) {
        *is_shared = place->is_shared;
        struct entity *entity = entity_by_id(roster, place->entity);
        if (entity) return entity;
    }
    struct entity *entity;
    struct name trusted = *name;
    trusted.is_doubtful = false;
    *status = entity_join(roster, scene, &trusted, &entity, is_shared);
    return entity;
}

/* “Hale, who said” and “Hale, a pilot who said”: a name before it with no verb between. */
static struct entity *antecedent(struct roster *roster, const struct scene *scene, uint32_t relative) {
    uint32_t at = places_before(roster, scene->passage->number, scene->index, relative);
    for (; at > 0; at--) {
        const struct place *place = &roster->places.items[at - 1];
        if (place->passage != scene->passage->number || place->window != scene->index) return NULL;
        for (uint32_t unit = place->end; unit < relative; unit++)
            if (unit_meets(scene, unit, finite_verbs)) return NULL;
        bool is_object = place->unit > 0 && unit_is(scene, place->unit - 1, IS_PREP) && place->end == relative;
        struct entity *entity = entity_by_id(roster, place->entity);
        bool is_apart = place->end == relative || unit_is(scene, place->end, IS_COMMA);
        if (entity && !place->is_possessive && !is_object && is_apart) return entity;
    }
    return NULL;
}

/* “The group, which says”: the nominal that ends where the relative’s comma stands. */
static struct entity *nominal_before(struct roster *roster, const struct scene *scene, uint32_t relative,
                                     float *confidence) {
    uint32_t end = relative > 0 && unit_is(scene, relative - 1, IS_COMMA) ? relative - 1 : relative;
    uint32_t first = end > LIMIT_APPOSITION ? end - LIMIT_APPOSITION : 0;
    for (uint32_t unit = end; unit-- > first;) {
        if (!unit_is(scene, unit, IS_DET)) continue;
        struct phrase phrase = phrase_read(roster, scene, (struct range){unit, end});
        bool reaches = phrase.is_definite && !phrase.has_name && phrase.head != NONE && phrase.units.end == end;
        return reaches ? nominal_entity(roster, scene, &phrase, confidence) : NULL;
    }
    return NULL;
}

static quoth_mention mention_of_name(const struct phrase *phrase, const struct entity *entity) {
    if (phrase->is_possessive) return QUOTH_BY_POSSESSIVE;
    bool is_body = entity && (entity->kind == KIND_ORGANIZATION || entity->kind == KIND_PLACE);
    return is_body ? QUOTH_BY_ORGANIZATION : QUOTH_BY_NAME;
}

quoth_mention phrase_mention(const struct scene *scene, const struct phrase *phrase, const struct entity *entity) {
    if (phrase->has_name) return mention_of_name(phrase, entity);
    uint32_t unit = phrase->is_pronoun ? phrase->units.start : phrase->head;
    bool is_owner = !phrase->is_pronoun && phrase->units.end > phrase->units.start &&
                    unit_is(scene, phrase->units.end - 1, IS_GEN); /* “the board’s claim” */
    if (is_owner) return QUOTH_BY_POSSESSIVE;
    if (!phrase->is_pronoun) return unit != NONE && unit_is(scene, unit, IS_DOC) ? QUOTH_BY_DOCUMENT : QUOTH_BY_NOMINAL;
    if (unit_is(scene, unit, IS_REL)) return QUOTH_BY_RELATIVE;
    return unit_is(scene, unit, IS_POSS) && !unit_is(scene, unit, IS_PRON) ? QUOTH_BY_POSSESSIVE : QUOTH_BY_PRONOUN;
}

static struct entity *resolve_pronoun(struct roster *roster, const struct scene *scene, uint32_t unit,
                                      float *confidence) {
    struct pronoun pronoun;
    if (!pronoun_at(scene, unit, &pronoun)) return NULL;
    if (!pronoun.is_relative) return pronoun_entity(roster, scene, unit, &pronoun, confidence);
    struct entity *entity = antecedent(roster, scene, unit);
    *confidence = entity ? 0.85f : 0;
    return entity ? entity : nominal_before(roster, scene, unit, confidence);
}

/* “Q” and “A” before an interview’s turns. */
static struct entity *resolve_turn(struct roster *roster, const struct scene *scene, const struct phrase *phrase) {
    uint32_t unit = phrase->units.start;
    const char *turn = phrase->units.end - unit == 1
                           ? lexeme_attribute(scene->knowledge, unit_lexeme(scene, unit), ATTRIBUTE_TURN)
                           : NULL;
    if (!turn || !unit_is_capital(scene, unit) || unit_is(scene, unit + 1, IS_WORD)) return NULL;
    byline_meet(roster);
    return entity_by_id(roster, turn[1] == 's' ? roster->asking : roster->answering);
}

quoth_status phrase_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                           struct entity **entity, float *confidence) {
    bool is_shared = false;
    quoth_status status = QUOTH_OK;
    *confidence = 0.9f;
    if ((*entity = resolve_turn(roster, scene, phrase))) return QUOTH_OK;
    *confidence = 0;
    if (phrase->has_name) {
        *entity = entity_of_name(roster, scene, &phrase->name, &is_shared, &status);
        *confidence = is_shared ? 0.75f : 0.97f;
    } else if (phrase->is_pronoun) {
        *entity = resolve_pronoun(roster, scene, phrase->units.start, confidence);
    } else if (phrase->is_definite || phrase->is_bare) {
        *entity = nominal_entity(roster, scene, phrase, confidence);
    }
    bool is_nominal = !phrase->has_name && !phrase->is_pronoun;
    if (is_nominal && !*entity) *entity = later_entity(roster, scene, phrase, confidence);
    return status;
}

bool phrase_is_anonymous(const struct scene *scene, const struct phrase *phrase, const struct entity *entity) {
    if (entity || phrase->is_pronoun || phrase->has_name || phrase->head == NONE) return false;
    if (unit_is(scene, phrase->head, IS_DOC)) return false;
    bool is_body = unit_is(scene, phrase->head, IS_GROUP) && !unit_is(scene, phrase->head, IS_ROLE);
    return !is_body || unit_is(scene, phrase->head, IS_PLURAL);
}
