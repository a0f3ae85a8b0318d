/* pronoun.c — pronouns and the places before them.
 *
 * In: a unit. Out: person, number and gender of the pronoun there; places and answers before it; who the article’s own
 * he and she say a person is. Whom a pronoun stands for is asked in antecedent.c. */
#include "speaker/roster.h"

static bool has_value(const char *value, char wanted) { return value && value[0] == wanted; }

static struct pronoun read_pronoun(const struct knowledge *knowledge, uint32_t lexeme) {
    const char *person = lexeme_attribute(knowledge, lexeme, ATTRIBUTE_PERSON);
    const char *gender = lexeme_attribute(knowledge, lexeme, ATTRIBUTE_GENDER);
    return (struct pronoun){
        .gender = has_value(gender, 'f')   ? GENDER_FEMALE
                  : has_value(gender, 'm') ? GENDER_MALE
                                           : GENDER_UNKNOWN,
        .person = has_value(person, '1')   ? FIRST_PERSON
                  : has_value(person, '2') ? SECOND_PERSON
                                           : THIRD_PERSON,
        .is_plural = has_value(lexeme_attribute(knowledge, lexeme, ATTRIBUTE_NUMBER), 'p'),
        .is_thing = has_value(gender, 'n'),
    };
}

bool pronoun_at(const struct scene *scene, uint32_t unit, struct pronoun *pronoun) {
    if (!unit_meets(scene, unit, pronoun_words)) return false;
    uint32_t lexeme = unit_lexeme(scene, unit);
    struct kept_pronoun *kept = &scene->knowledge->pronouns[lexeme % PRONOUNS_KEPT];
    if (!kept->is_known || kept->lexeme != lexeme)
        *kept = (struct kept_pronoun){lexeme, true, read_pronoun(scene->knowledge, lexeme)};
    *pronoun = kept->pronoun;
    pronoun->is_relative = unit_is(scene, unit, IS_REL);
    return true;
}

/* By halving, without a branch that could be guessed wrong. */
uint32_t places_before(const struct roster *roster, uint64_t passage, uint32_t window, uint32_t unit) {
    const struct place *items = roster->places.items;
    uint64_t order = place_order(passage, window, unit);
    uint32_t low = 0;
    for (uint32_t count = roster->places.count; count;) {
        uint32_t half = (count + 1) / 2;
        low += half & -(uint32_t)(items[low + half - 1].order < order);
        count -= half;
    }
    return low;
}

const struct answer *answer_back(const struct roster *roster, uint32_t back) {
    if (back >= roster->answer_count || back >= LIMIT_ANSWERS) return NULL;
    return &roster->answers[(roster->answer_count - 1 - back) % ANSWERS_KEPT];
}

bool entity_may_be_person(const struct entity *entity) {
    if (entity->kind == KIND_PERSON) return true;
    if (entity->kind != KIND_UNKNOWN || entity->is_location) return false;
    if (entity->gender != GENDER_UNKNOWN || entity->aliases.count > 0 || entity->directs > 0) return true;
    return !entity->is_thing && memchr(entity->folded.bytes, ' ', entity->folded.size);
}

void pronoun_know_told(struct roster *roster) {
    struct told *told = &roster->told;
    if (told->count != NONE) return;
    const struct passage *passage = told->passage;
    const struct attribution *attribution = told->attribution;
    const struct stretch *spans = attribution->spans;
    uint32_t at = places_before(roster, passage->number, 0, 0);
    told->count = 0;
    /* “Ms. Crewe and her husband watched, she said.”: the author’s words, in which the name came first */
    bool follows = attribution->span_count && spans[0].start > attribution->source.at.start;
    bool binds = attribution->kind == QUOTH_DIRECT || follows;
    for (; binds && attribution->span_count && at < roster->places.count; at++) {
        const struct place *place = &roster->places.items[at];
        if (place->passage != passage->number || told->count == LIMIT_CONJOINED) break;
        bool is_inside = false;
        for (uint32_t i = 0; i < attribution->span_count && !is_inside; i++)
            is_inside = spans[i].start <= place->at && place->end_at <= spans[i].end;
        uint32_t quotation = passage->sentences.items[place->window].quotation;
        bool is_retold =
            quotation != NONE && passage->quotations.items[quotation].depth > 0; /* ‘Rest, Ana,’ Ana said */
        if (is_inside && !is_retold && !place->is_shared) told->ids[told->count++] = place->entity;
    }
}

/* The only person named so far in this sentence or, where there is none, in the one before; and he must do something:
 * “While she attacked Hale in her speech” tells nothing of Hale. */
static struct entity *only_person(const struct roster *roster, const struct scene *scene, bool *is_before) {
    struct entity *only = NULL;
    bool acts = false;
    for (uint32_t i = 1; i <= roster->places.count && i < LIMIT_LOOK_BACK; i++) {
        const struct place *place = &roster->places.items[roster->places.count - i];
        if (place->is_quoted || place->sentence + 1 < scene->sentence) break;
        if (place->sentence < scene->sentence && only && !*is_before) break;
        struct entity *entity = entity_by_id(roster, place->entity);
        if (!entity || (entity->kind != KIND_PERSON && (!place->is_subject || !entity_may_be_person(entity)))) continue;
        if (only && only != entity) return NULL;
        only = entity;
        acts |= place->is_subject;
        *is_before = place->sentence < scene->sentence;
    }
    return acts ? only : NULL;
}

/* “Bakare rode last. He …”: nothing said before that Bakare is a person, but nobody else is named. */
static struct entity *only_actor(const struct roster *roster, const struct scene *scene) {
    struct entity *only = NULL;
    for (uint32_t i = 1; i <= roster->places.count && i < LIMIT_LOOK_BACK; i++) {
        const struct place *place = &roster->places.items[roster->places.count - i];
        if (place->sentence + 1 < scene->sentence) break;
        struct entity *entity = entity_by_id(roster, place->entity);
        if (!entity || (only && only != entity) || !place->is_subject || place->is_quoted) return NULL;
        only = entity;
    }
    bool may_be = only && only->kind == KIND_UNKNOWN && !only->is_location && !only->is_thing;
    return may_be ? only : NULL;
}

/* A subject pronoun that opens the next sentence tells more than one behind the name: “Asked whether Okonjo would go,
 * he …”. */
void pronoun_vote(struct roster *roster, const struct scene *scene, uint32_t unit, enum gender gender) {
    bool is_before = false;
    struct entity *only = only_person(roster, scene, &is_before);
    if (!only && unit == 0 && (only = only_actor(roster, scene))) is_before = true;
    if (!only || only->evidence > BY_PRONOUN) return;
    int32_t weight = is_before && unit == 0 ? 2 : 1;
    only->votes += gender == GENDER_FEMALE ? weight : -weight;
    only->gender = only->votes > 0 ? GENDER_FEMALE : only->votes < 0 ? GENDER_MALE : GENDER_UNKNOWN;
    only->evidence = only->votes != 0 ? BY_PRONOUN : BY_NOTHING;
}
