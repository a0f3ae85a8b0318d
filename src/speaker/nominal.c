/* nominal.c — who “the mayor” is.
 *
 * In: a definite nominal and its head. Out: the entity to which the article gives that title or role, or none.
 * Idea: roles are keys of the same table as names. Of several mayors, the one whose description shares more words with
 * the nominal, then the one named last. */
#include "speaker/roster.h"

bool words_hold(struct slice text, struct slice word) {
    char folded[LIMIT_NAME_BYTES];
    uint32_t size = text.size ? fold_text(text, folded, sizeof folded) : 0;
    for (uint32_t start = 0; start + word.size <= size; start++) {
        bool begins = start == 0 || folded[start - 1] == ' ',
             ends = start + word.size == size || folded[start + word.size] == ' ';
        if (begins && ends && memcmp(folded + start, word.bytes, word.size) == 0) return true;
    }
    return false;
}

static bool describes(const struct labels *labels, struct slice word) {
    for (uint32_t i = 0; i < labels->count; i++)
        if (words_hold(labels->items[i], word)) return true;
    return false;
}

bool entity_described(const struct entity *entity, struct slice word) {
    return describes(&entity->titles, word) || describes(&entity->roles, word) ||
           describes(&entity->affiliations, word) || words_hold(entity->name, word);
}

/* A label ends in the word of its role: “retired pipe fitter”; unless that is short for another. */
static bool bears_role(const struct knowledge *knowledge, const struct labels *labels, struct slice word) {
    for (uint32_t i = 0; i < labels->count; i++) {
        const char *full = lexeme_full(knowledge, label_heads(labels)[i]);
        if (full && strlen(full) == word.size && memcmp(full, word.bytes, word.size) == 0) return true;
        struct slice label = labels->items[i];
        size_t start = label.size > word.size ? label.size - word.size - 1 : 0;
        if (words_hold((struct slice){label.bytes + start, label.size - start}, word)) return true;
    }
    return false;
}

/* Words of the nominal before its head that the entity's description has too, less those it has not. */
static int likeness(const struct scene *scene, struct range units, uint32_t head, const struct entity *entity) {
    int score = 0;
    for (uint32_t unit = units.start; unit < head; unit++) {
        char folded[LIMIT_NAME_BYTES];
        if (unit_meets(scene, unit, function_words) || !unit_is(scene, unit, IS_WORD)) continue;
        uint32_t size = fold_text(unit_text(scene, unit), folded, sizeof folded);
        bool is_elsewhere =
            unit_is_capital(scene, unit) && entity->affiliations.count > 0; /* the Indiana, not the Ohio governor */
        if (size) score += entity_described(entity, (struct slice){folded, size}) ? 2 : is_elsewhere ? -3 : -1;
    }
    return score;
}

/* How many places before the source the entity was named last; LIMIT_LOOK_BACK where it was not. */
static uint32_t distance_to(const struct roster *roster, uint32_t before, uint32_t id) {
    for (uint32_t back = 1; back <= before && back < LIMIT_LOOK_BACK; back++)
        if (roster->places.items[before - back].entity == id) return back;
    return LIMIT_LOOK_BACK;
}

struct choice {
    struct entity *entity;
    int score;
    uint32_t distance, rivals;
    uint32_t second; /* distance of another who fits as well; LIMIT_LOOK_BACK: none */
};

static void weigh(const struct roster *roster, const struct scene *scene, struct range units, uint32_t head,
                  uint32_t before, struct entity *entity, struct choice *choice) {
    int score = likeness(scene, units, head, entity);
    uint32_t distance = distance_to(roster, before, entity->id);
    choice->rivals++;
    bool is_equal = choice->entity && score == choice->score;
    uint32_t second = is_equal ? (distance < choice->distance ? choice->distance : distance) : LIMIT_LOOK_BACK;
    bool is_better = !choice->entity || score > choice->score || (is_equal && distance < choice->distance);
    if (is_better) *choice = (struct choice){entity, score, distance, choice->rivals, second};
    else if (is_equal && second < choice->second) choice->second = second;
}

bool entity_bears(const struct knowledge *knowledge, const struct entity *entity, struct slice role) {
    return bears_role(knowledge, &entity->titles, role) || bears_role(knowledge, &entity->roles, role);
}

static struct choice choose_by_role(struct roster *roster, const struct scene *scene, struct range units, uint32_t head,
                                    uint32_t before) {
    struct choice choice = {NULL, 0, LIMIT_LOOK_BACK, 0, LIMIT_LOOK_BACK};
    char folded[LIMIT_NAME_BYTES];
    struct slice word = role_word(scene, head, folded);
    uint32_t hash = hash_text(word), steps = 0;
    uint32_t key = word.size ? roster->buckets[hash % ROSTER_BUCKETS] : NONE;
    for (; key != NONE && steps < LIMIT_NAMESAKES; key = roster->keys.items[key].next, steps++) {
        struct entity *entity =
            roster->keys.items[key].hash == hash ? &roster->entities.items[roster->keys.items[key].index] : NULL;
        if (!entity || entity == choice.entity) continue;
        if (entity_bears(scene->knowledge, entity, word))
            weigh(roster, scene, units, head, before, entity, &choice);
    }
    return choice;
}

/* “the 34-year-old”: somebody of that age named before. */
static struct entity *find_age(struct roster *roster, const struct scene *scene, struct range units, uint32_t before) {
    struct slice text = unit_text(scene, units.end - 1);
    uint32_t age = 0;
    for (size_t i = 0; i < text.size && text.bytes[i] >= '0' && text.bytes[i] <= '9' && age < 1000; i++)
        age = age * 10 + (uint32_t)(text.bytes[i] - '0');
    for (uint32_t back = 1; age && back <= before && back < LIMIT_LOOK_BACK; back++) {
        struct entity *entity = entity_by_id(roster, roster->places.items[before - back].entity);
        if (entity && entity->age == age) return entity;
    }
    return NULL;
}

/* Two engineers named in one breath: neither is “the engineer”. */
static bool is_ambiguous(const struct roster *roster, const struct choice *choice, uint32_t before) {
    if (choice->second >= LIMIT_LOOK_BACK || choice->distance >= LIMIT_LOOK_BACK) return false;
    const struct place *places = roster->places.items;
    return places[before - choice->distance].sentence == places[before - choice->second].sentence;
}

struct entity *nominal_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                              float *confidence) {
    struct range units = phrase->units;
    uint32_t head = phrase->head, before = places_before(roster, scene->passage->number, scene->index, units.start);
    struct entity *entity = NULL;
    *confidence = 0;
    if (unit_shape(scene, units.end - 1) & SHAPE_DIGIT) {
        entity = find_age(roster, scene, units, before);
        *confidence = entity ? 0.8f : 0;
        return entity ? entity : epithet_entity(roster, scene, phrase, confidence);
    }
    if (head == NONE) return NULL;
    if (phrase->is_owned && (entity = kin_of(roster, scene, phrase))) return *confidence = 0.7f, entity;
    struct choice choice = choose_by_role(roster, scene, units, head, before);
    if (choice.entity && is_ambiguous(roster, &choice, before)) return NULL;
    if (choice.entity && choice.score >= -1) {
        *confidence = choice.rivals == 1 ? 0.85f : choice.distance < LIMIT_LOOK_BACK ? 0.7f : 0.5f;
        return choice.entity;
    }
    if (phrase->is_bare) return NULL;
    entity = body_entity(roster, scene, phrase, before, confidence);
    return entity ? entity : epithet_entity(roster, scene, phrase, confidence);
}
