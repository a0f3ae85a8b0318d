/* source.c — a source is cut into its speakers' phrases.
 *
 * In: the units of a source. Out: up to LIMIT_CONJOINED phrases. Idea: a comma brings an apposition or the next of a
 * list, “and” another speaker; what prepositions, brackets and relative clauses bring does not speak. */
#include "speaker/roster.h"

struct reading_source {
    struct roster *roster;
    const struct scene *scene;
    struct phrase *phrases;
    uint32_t count;
    bool in_apposition, in_preposition;
};

static uint32_t skip_brackets(const struct scene *scene, uint32_t unit, uint32_t end) {
    while (unit < end && !unit_is(scene, unit, IS_CLOSE)) unit++;
    return unit < end ? unit + 1 : end;
}

static bool lists_further(const struct scene *scene, uint32_t unit, uint32_t end) {
    for (; unit < end; unit++)
        if (unit_is(scene, unit, IS_AND)) return true;
    return false;
}

static bool may_be_person(const struct reading_source *reading, const struct phrase *phrase) {
    if (!phrase->has_name) return false;
    uint32_t words = phrase->name.core.end - phrase->name.core.start;
    bool is_short = words == 1 && !unit_is(reading->scene, phrase->name.core.start, IS_GIVEN);
    return phrase->name.kind == KIND_PERSON || (phrase->name.kind == KIND_UNKNOWN && !is_short);
}

static void add_phrase(struct reading_source *reading, const struct phrase *phrase) {
    if (reading->count == LIMIT_CONJOINED) return;
    reading->phrases[reading->count++] = *phrase;
    reading->in_apposition = reading->in_preposition = false;
}

static uint32_t read_after_comma(struct reading_source *reading, uint32_t unit, uint32_t end) {
    struct phrase *last = &reading->phrases[reading->count - 1];
    if (unit_is(reading->scene, unit, IS_AND)) return unit;
    struct phrase next = phrase_read(reading->roster, reading->scene, (struct range){unit, end});
    bool is_list = lists_further(reading->scene, next.units.end, end);
    if (!last->has_name && !last->is_pronoun && may_be_person(reading, &next)) {
        last->has_name = last->is_introduced = true;
        last->name = next.name;
    } else if (last->has_name && !reading->in_preposition && may_be_person(reading, &next) && is_list) {
        add_phrase(reading, &next);
    } else {
        reading->in_apposition = true;
    }
    return next.units.end > unit ? next.units.end : unit + 1;
}

static uint32_t read_after_and(struct reading_source *reading, uint32_t unit, uint32_t end) {
    const struct phrase *last = &reading->phrases[reading->count - 1];
    struct phrase next = phrase_read(reading->roster, reading->scene, (struct range){unit, end});
    bool is_bound = reading->in_preposition && !(last->has_name && may_be_person(reading, &next));
    bool speaks = next.is_pronoun || next.has_name || (next.head != NONE && !reading->in_apposition);
    if (speaks && !is_bound) add_phrase(reading, &next);
    return next.units.end > unit ? next.units.end : unit + 1;
}

/* “Hale’s captain|, Leo Tan, recalled”: the source stops short of the name that follows it. */
static void read_beyond(struct reading_source *reading, uint32_t end) {
    struct phrase *only = &reading->phrases[0];
    const struct scene *scene = reading->scene;
    bool may_go_on = reading->count == 1 && !only->has_name && !only->is_pronoun && only->head != NONE;
    may_go_on &= unit_is(scene, only->head, IS_ROLE) && !unit_is(scene, only->head, IS_PLURAL);
    if (!may_go_on || !unit_is(scene, end, IS_COMMA)) return;
    struct phrase next = phrase_read(reading->roster, scene, (struct range){end + 1, scene->count});
    if (!may_be_person(reading, &next) || !unit_is(scene, next.name.units.end, IS_COMMA)) return;
    only->has_name = only->is_introduced = true;
    only->name = next.name;
}

uint32_t source_read(struct roster *roster, const struct scene *scene, struct range units,
                     struct phrase phrases[LIMIT_CONJOINED]) {
    struct reading_source state = {.roster = roster, .scene = scene, .phrases = phrases}, *reading = &state;
    uint32_t unit = units.start;
    while (unit + 1 < units.end && (unit_is(scene, unit, IS_AND) || unit_is(scene, unit, IS_COMMA))) unit++;
    struct phrase first = phrase_read(reading->roster, scene, (struct range){unit, units.end});
    add_phrase(reading, &first);
    for (unit = first.units.end; unit < units.end;) {
        if (unit_is(scene, unit, IS_REL) || unit_is(scene, unit, IS_WH)) break;
        if (unit_is(scene, unit, IS_OPEN)) {
            unit = skip_brackets(scene, unit, units.end);
        } else if (unit_is(scene, unit, IS_COMMA)) {
            unit = read_after_comma(reading, unit + 1, units.end);
        } else if (unit_is(scene, unit, IS_AND)) {
            unit = read_after_and(reading, unit + 1, units.end);
        } else {
            reading->in_preposition |= unit_is(scene, unit, IS_PREP);
            unit++;
        }
    }
    read_beyond(reading, units.end);
    return reading->count;
}
