/* subject.c — is a name the subject of a verb? In: a scene and a name. Out: yes or no.
 *
 * Idea: of the names before a “she”, the one that does something is she (study: 75 % nearest name, 88 % with subjects
 * first). */
#include "speaker/roster.h"

static uint32_t skip_adverbs(const struct scene *scene, uint32_t unit) {
    uint32_t end = unit + 4;
    while (unit < end && unit_meets(scene, unit, adverbs) && !unit_meets(scene, unit, finite_verbs)) unit++;
    return unit;
}

static bool begins_predicate(const struct scene *scene, uint32_t unit) {
    unit = skip_adverbs(scene, unit);
    return unit_meets(scene, unit, finite_verbs) && !unit_is(scene, unit, IS_GEN);
}

/* Just past the apposition that the comma at `unit` opens: “, a retired pilot,”, “, 46,”, “(R-Ohio)”. */
static uint32_t skip_apposition(const struct scene *scene, uint32_t unit) {
    bool is_bracket = unit_is(scene, unit, IS_OPEN);
    if (!is_bracket && !unit_is(scene, unit, IS_COMMA) && !unit_is(scene, unit, IS_DASH)) return unit;
    for (uint32_t next = unit + 1; next < unit + 2 + LIMIT_APPOSITION && next < scene->count; next++) {
        if (!classes_meet(scene->units[next].classes, aside_marks)) continue;
        if (unit_is(scene, next, IS_QUOTATION) || unit_is(scene, next, IS_SEMICOLON)) return unit;
        if (is_bracket ? unit_is(scene, next, IS_CLOSE)
                       : unit_is(scene, next, IS_COMMA) || unit_is(scene, next, IS_DASH))
            if (!unit_is(scene, next + 1, IS_AND) && (is_bracket || begins_predicate(scene, next + 1))) return next + 1;
    }
    return unit;
}

bool name_is_subject(const struct scene *scene, const struct name *name) {
    uint32_t after = name->units.end, before = name->units.start;
    bool is_said = (before > 0) & classes_have(scene->units[before - (before > 0)].classes, IS_SAY);
    bool goes_on = unit_meets(scene, after, predicate_openers);
    if (!(is_said | goes_on)) return false; /* half of them */
    if (unit_is(scene, after, IS_GEN)) { /* also the clitic of “Hale’s here”: a verb where no noun follows */
        bool is_object = before > 0 && (unit_is(scene, before - 1, IS_PREP) || unit_is(scene, before - 1, IS_BE));
        bool is_doing = unit_is(scene, after + 1, IS_ING) && !unit_is(scene, after + 2, IS_NOUN); /* no running mate */
        return !is_object && unit_is(scene, after, IS_BE) && (is_doing || unit_is(scene, after + 1, IS_DET));
    }
    if (before > 0 && unit_is(scene, before - 1, IS_PREP) && !unit_is(scene, before - 1, IS_CONJ)) return false;
    if (begins_predicate(scene, after)) return true;
    uint32_t relative = unit_is(scene, after, IS_COMMA) ? after + 1 : after; /* Hale, who spoke */
    if (unit_is(scene, relative, IS_REL) && begins_predicate(scene, relative + 1)) return true;
    bool is_apposed = before > 0 && unit_is(scene, before - 1, IS_DASH) && unit_is(scene, after, IS_DASH);
    if (is_apposed && begins_predicate(scene, after + 1)) return true; /* the mayor — Hale — spoke */
    uint32_t past = skip_apposition(scene, after);
    if (unit_is(scene, after, IS_OPEN) && past > after)
        past = skip_apposition(scene, past); /* (R-Ohio), the chairman, */
    if (past > after && begins_predicate(scene, past)) return true;
    return is_said &&
           (before == 1 || unit_is(scene, before - 2, IS_QUOTATION) || unit_is(scene, before - 2, IS_COMMA));
}

/* “after her first child, Arabella, was born”, “said that Hale left”, “met Hale, who left”: what follows goes on about
 * the main clause. */
bool name_is_embedded(const struct scene *scene, const struct name *name) {
    uint32_t after = unit_is(scene, name->units.end, IS_COMMA) ? name->units.end + 1 : name->units.end;
    if (unit_is(scene, after, IS_REL) && !begins_predicate(scene, skip_apposition(scene, name->units.end))) return true;
    uint32_t start = name->units.start, first = start > 5 ? start - 5 : 0;
    for (uint32_t unit = start; unit-- > first;) {
        if (!classes_meet(scene->units[unit].classes, clause_tellers)) continue;
        if (unit_meets(scene, unit, clause_openers)) return unit > 0;
        if (unit_is(scene, unit, IS_SAY) && unit > 0 && begins_predicate(scene, name->units.end)) return true;
        if (unit_meets(scene, unit, finite_verbs) || unit_is(scene, unit, IS_AND)) return false;
    }
    return false;
}
