/* phrase.c — one speaker's part of a source: a name, a nominal or a pronoun.
 *
 * In: units of a source. Out: struct phrase. Idea: what comes last before a preposition, comma or conjunction is the
 * head; names that a noun follows (“Hale campaign manager”) or that own the head (“Hale’s lawyer”) are not who speaks.
 */
#include "speaker/roster.h"

static bool ends_phrase(const struct scene *scene, uint32_t unit) { return unit_meets(scene, unit, phrase_ends); }

static void clip_name(struct name *name, uint32_t end) {
    if (name->core.end > end) name->core.end = end;
    if (name->units.end > end) name->units.end = end;
    if (name->suffix.start > end) name->suffix.start = end;
    if (name->suffix.end > end) name->suffix.end = end;
}

/* A doubtful name counts where the article has it elsewhere, or where the word is nothing else. */
static bool read_name(const struct roster *roster, const struct scene *scene, uint32_t unit, uint32_t end,
                      struct name *name) {
    struct entity *entity;
    bool is_shared;
    if (!name_at(scene, unit, false, name)) {
        if (!unit_is_capital(scene, unit) || unit_meets(scene, unit, nominals) ||
            unit_meets(scene, unit, function_words))
            return false;
        if (!name_at(scene, unit, true, name)) return false;
    }
    clip_name(name, end);
    if (name->core.start >= name->core.end) return false;
    if (!name->is_doubtful || entity_find(roster, scene, name, &entity, &is_shared)) return true;
    bool is_all =
        name->units.end == end || unit_is(scene, name->units.end, IS_COMMA) || unit_is(scene, name->units.end, IS_GEN);
    return is_all && !unit_meets(scene, name->core.start, nominals) &&
           !unit_is(scene, name->core.start, IS_TIME);
}

static bool continues_as_noun(const struct scene *scene, uint32_t unit, uint32_t end) {
    if (unit >= end || unit_is_capital(scene, unit) || ends_phrase(scene, unit)) return false;
    return unit_meets(scene, unit, nominals) || unit_is(scene, unit, IS_ADJ);
}

static uint32_t number_at(const struct scene *scene, uint32_t unit) {
    const char *value = lexeme_attribute(scene->knowledge, unit_lexeme(scene, unit), ATTRIBUTE_VALUE);
    struct slice text = value ? (struct slice){value, strlen(value)} : unit_text(scene, unit);
    uint32_t number = 0;
    for (size_t i = 0; i < text.size && i < 7; i++) {
        if (text.bytes[i] < '0' || text.bytes[i] > '9') return i && text.bytes[i] == ',' ? 0 : number;
        number = number * 10 + (uint32_t)(text.bytes[i] - '0');
    }
    return number;
}

static void read_determiner(const struct scene *scene, struct phrase *phrase, uint32_t unit) {
    bool owns = unit_is(scene, unit, IS_POSS) || unit_is(scene, unit, IS_GEN), is_det = unit_is(scene, unit, IS_DET);
    phrase->is_owned |= owns;
    phrase->is_definite |=
        owns || (is_det && lexeme_says(scene->knowledge, unit_lexeme(scene, unit), ATTRIBUTE_DEFINITE, "yes"));
    phrase->is_bare &= !is_det && !unit_is(scene, unit, IS_NUMBER);
    if (unit_is(scene, unit, IS_NUMBER) && phrase->head == NONE) phrase->number = number_at(scene, unit);
}

static bool is_lone_pronoun(const struct scene *scene, struct range units) {
    struct pronoun pronoun;
    if (!pronoun_at(scene, units.start, &pronoun)) return false;
    if (units.end - units.start == 1) return true;
    bool is_owner = unit_is(scene, units.start, IS_POSS) || unit_is(scene, units.start, IS_DET);
    return !is_owner && !continues_as_noun(scene, units.start + 1, units.end);
}

/* Returns true where the name is who speaks; else *unit is moved past it. */
static bool take_name(const struct scene *scene, struct phrase *phrase, const struct name *name, uint32_t *unit) {
    uint32_t after = name->units.end;
    *unit = after;
    if (after < phrase->units.end && unit_is(scene, after, IS_GEN) && after + 1 < phrase->units.end) {
        phrase->head = NONE;
        phrase->is_definite = phrase->is_owned = true;
        *unit = after + 1;
        return false;
    }
    if (continues_as_noun(scene, after, phrase->units.end)) return false;
    phrase->has_name = true;
    phrase->name = *name;
    phrase->is_possessive = unit_is(scene, after, IS_GEN);
    *unit = after + (after < phrase->units.end && phrase->is_possessive ? 1 : 0);
    return true;
}

struct phrase phrase_read(const struct roster *roster, const struct scene *scene, struct range units) {
    struct phrase phrase = {.units = units, .head = NONE, .is_bare = true};
    uint32_t unit = units.start;
    phrase.is_pronoun = is_lone_pronoun(scene, units);
    if (phrase.is_pronoun) {
        phrase.units.end = units.start + 1;
        return phrase;
    }
    while (unit < units.end && !(unit > units.start && ends_phrase(scene, unit))) {
        struct name name;
        if (read_name(roster, scene, unit, units.end, &name)) {
            if (take_name(scene, &phrase, &name, &unit)) break;
            continue;
        }
        read_determiner(scene, &phrase, unit);
        if (unit_is(scene, unit, IS_GEN)) phrase.head = NONE;
        else if (unit_meets(scene, unit, nominals)) phrase.head = unit;
        else if (phrase.head != NONE && unit_is(scene, unit, IS_VERB)) break;
        if (unit_is_capital(scene, unit) && unit_is(scene, unit, IS_TITLE))
            phrase.is_definite = true; /* President said */
        unit++;
    }
    phrase.units.end = unit;
    bool is_one =
        phrase.head != NONE && unit_is(scene, phrase.head, IS_ROLE) && !unit_is(scene, phrase.head, IS_PLURAL);
    phrase.is_bare &= is_one && !phrase.has_name;
    return phrase;
}
