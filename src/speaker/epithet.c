/* epithet.c — “the witness”, “the 31-year-old”: a description that the article has not given anybody in so many words.
 *
 * In: a definite nominal for one person. Out: whoever was spoken of last, at low confidence, or nobody. Idea:
 * journalists vary their words for the person at hand; but “the official” of whom there was “an official” stays
 * unnamed, and a title is its bearer’s. */
#include "speaker/roster.h"

enum { EPITHET_BACK = 24, EPITHET_SENTENCES = 2 };

/* Somebody unnamed was called so before. */
static bool is_of_anonymous(const struct roster *roster, uint32_t head) {
    for (uint32_t back = 0; back < EPITHET_BACK; back++) {
        const struct answer *answer = answer_back(roster, back);
        for (uint32_t i = 0; answer && i < answer->speakers.count; i++)
            if (!answer->ids[i] && answer->heads[i] == head) return true;
    }
    return false;
}

static bool may_bear(const struct scene *scene, const struct entity *entity, const struct phrase *phrase) {
    if (!entity || !entity_may_be_person(entity)) return false;
    if (phrase->head == NONE) return true;
    enum gender gender = lexeme_gender(scene->knowledge, unit_lexeme(scene, phrase->head));
    if (gender != GENDER_UNKNOWN && entity->gender != GENDER_UNKNOWN && gender != entity->gender) return false;
    return !unit_is(scene, phrase->head, IS_TITLE) || entity->titles.count + entity->roles.count == 0;
}

static bool describes_one_person(const struct scene *scene, const struct phrase *phrase) {
    if (phrase->is_owned || !phrase->is_definite || phrase->number > 1) return false;
    for (uint32_t unit = phrase->units.start; unit < phrase->units.end; unit++)
        if (unit_is(scene, unit, IS_ORDINAL)) return false;                  /* “the second official” is another */
    if (unit_shape(scene, phrase->units.end - 1) & SHAPE_DIGIT) return true; /* the 31-year-old */
    if (phrase->head == NONE) return false;
    if (!unit_is(scene, phrase->head, IS_ROLE) && !unit_is(scene, phrase->head, IS_DEMONYM)) return false;
    return !unit_is(scene, phrase->head, IS_PLURAL) && !unit_is(scene, phrase->head, IS_GROUP);
}

struct entity *epithet_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                              float *confidence) {
    const struct pronoun anybody = {.person = THIRD_PERSON};
    char folded[LIMIT_NAME_BYTES];
    *confidence = 0;
    if (!describes_one_person(scene, phrase)) return NULL;
    if (phrase->head != NONE && is_of_anonymous(roster, hash_text(role_word(scene, phrase->head, folded)))) return NULL;
    const struct answer *answer = answer_back(roster, 0);
    bool is_near = answer && answer->ids[0] && answer->speakers.count == 1 &&
                   answer->last_sentence + EPITHET_SENTENCES >= scene->sentence;
    struct entity *entity = pronoun_subject_since(roster, scene, phrase->units.start, &anybody, answer);
    bool is_plain = entity && entity->titles.count + entity->roles.count == 0; /* else he would be called by these */
    if (!is_plain || !may_bear(scene, entity, phrase)) entity = is_near ? entity_by_id(roster, answer->ids[0]) : NULL;
    if (!may_bear(scene, entity, phrase)) entity = pronoun_subject(roster, scene, phrase->units.start, &anybody);
    if (!may_bear(scene, entity, phrase)) return NULL;
    *confidence = 0.4f;
    return entity;
}
