/* run.c — capitals that may be one name: where they begin and end.
 *
 * In: a scene. Out: a run of units. Idea: a capital makes a name of a word unless it would be there anyway; runs are
 * joined by particles (van der), by “of”, “and” and “’s” in the names of bodies, by a nickname in quotation marks. What
 * in a run is title, name and suffix is told apart in name.c. */
#include "speaker/roster.h"

bool unit_holds_office(const struct scene *scene, uint32_t unit) {
    if (unit_shape(scene, unit) & SHAPE_INITIAL && unit_shape(scene, unit + 1) & SHAPE_INITIAL)
        return false; /* P. J. Toll */
    bool is_letter = unit_shape(scene, unit) & SHAPE_INITIAL;
    if (is_letter && unit > 0 && unit_is_given(scene, unit - 1)) return false; /* Harry M. Hale is no monsieur */
    if (is_letter && lexeme_gender(scene->knowledge, unit_lexeme(scene, unit)) == GENDER_UNKNOWN) return false;
    return unit_meets(scene, unit, office_words) || unit_office_part(scene, unit) != 0;
}

/* A capital that begins something or would be there anyway says nothing. */
bool unit_is_initial(const struct scene *scene, uint32_t unit) {
    return unit == 0 || unit_meets(scene, unit - 1, sentence_openers);
}

/* “A” of Nguyễn Văn A, “X” of Malcolm X. */
bool unit_is_single_letter(const struct scene *scene, uint32_t unit) {
    const struct token *token = first_token(scene, unit);
    return token->end - token->start == 1 && scene->units[unit].last - scene->units[unit].first == 1;
}

/* Written small, the lexicon knows it as an ordinary word: Human, Services. */
bool unit_is_ordinary(const struct scene *scene, uint32_t unit) {
    const struct lexeme *lexeme =
        unit_lexeme(scene, unit) ? lexicon_lexeme(scene->knowledge->lexicon, unit_lexeme(scene, unit)) : NULL;
    return lexeme && classes_meet(lexeme->classes, common_words) && !unit_is_given(scene, unit) &&
           !unit_is_office(scene, unit) && !unit_is_body(scene, unit) && !unit_is(scene, unit, IS_PLACE) &&
           !unit_is(scene, unit, IS_DEMONYM);
}

/* “the Port Workers Union”: ordinary words, but a body’s follows and all are capitals. */
static bool leads_to_body(const struct scene *scene, uint32_t unit) {
    if (unit_is_initial(scene, unit) || scene->is_heading || !unit_is_ordinary(scene, unit)) return false;
    for (uint32_t next = unit + 1; next < unit + 4 && unit_is_capital(scene, next); next++)
        if (unit_is(scene, next, IS_ORG_END)) return true;
    return false;
}

/* May a capitalised unit be part of a name at all? */
static bool is_nameable(const struct scene *scene, uint32_t unit) {
    if (!unit_is_capital(scene, unit)) return false;
    if (unit_is_plain(scene, unit)) return true;
    if (unit_is_given(scene, unit) || unit_is(scene, unit, IS_PARTICLE)) return true;
    if (unit_shape(scene, unit) & SHAPE_INITIAL && unit_is_capital(scene, unit + 1)) return true; /* P. J. Toll */
    if (unit_is(scene, unit, IS_MODAL) && !unit_is_initial(scene, unit) && !scene->is_heading)
        return unit_is(scene, unit + 1, IS_NAME) && unit_is_capital(scene, unit + 1); /* said Will Hale */
    if (unit_meets(scene, unit, function_words)) return false;
    if (unit_is(scene, unit, IS_TIME) && unit_is(scene, unit, IS_SURNAME))
        return unit > 0 && unit_is(scene, unit - 1, IS_NAME) && unit_is_capital(scene, unit - 1); /* Iqbal Summers */
    if (unit_is(scene, unit, IS_TIME))
        return unit > 0 && unit_is(scene, unit, IS_ORG_END) && unit_is_capital(scene, unit - 1);
    bool shouts =
        unit_shape(scene, unit) & SHAPE_CAPITALS && unit_text(scene, unit).size > 4 && unit_is_ordinary(scene, unit);
    if (shouts) return false; /* TEAM REFUSES TO STAY */
    return unit_is(scene, unit, IS_NAME) || unit_meets(scene, unit, proper_nouns) ||
           leads_to_body(scene, unit);
}

static bool is_particle_before_name(const struct scene *scene, uint32_t unit) {
    uint32_t next = unit;
    while (next < unit + 3 && unit_is(scene, next, IS_PARTICLE) && !unit_is_capital(scene, next))
        next++;
    return next > unit && is_nameable(scene, next);
}

/* A sentence’s first word that is an ordinary one too: “Strand denies”, “Pike said”; who knows the article can tell. */
static bool is_ordinary_start(const struct scene *scene, uint32_t unit) {
    return unit_is_capital(scene, unit) && unit_is_initial(scene, unit) && unit_is(scene, unit, IS_WORD) &&
           !unit_meets(scene, unit, function_words) && !unit_is(scene, unit, IS_TIME);
}

bool run_may_begin(const struct scene *scene, uint32_t unit) {
    if (unit_is_plain(scene, unit)) return true;
    if (is_ordinary_start(scene, unit)) return true;
    if (!is_nameable(scene, unit)) {
        bool follows_name = unit > 0 && unit_is_capital(scene, unit - 1);
        return !follows_name && !unit_is(scene, unit, IS_DET) && is_particle_before_name(scene, unit);
    }
    if (unit_meets(scene, unit, function_words) && unit_is_initial(scene, unit) &&
        !unit_is(scene, unit, IS_PARTICLE))
        return is_nameable(scene, unit + 1); /* Will Hale, but not Will he */
    return true;
}

/* “Sheriff’s Department”, “Parents’ Forum”: a common word that owns a body; not “Hale’s Department”. */
static bool is_owner_of_body(const struct scene *scene, uint32_t gen) {
    bool is_common =
        unit_is_ordinary(scene, gen - 1) || unit_is_office(scene, gen - 1) || unit_is(scene, gen - 1, IS_PLURAL);
    if (gen > 1 && unit_is(scene, gen - 2, IS_PARTICLE) && unit_is_capital(scene, gen - 2))
        is_common = true; /* St. Olave’s School */
    return is_common && !unit_is_given(scene, gen - 1) && unit_is_capital(scene, gen + 1) &&
           unit_is_body(scene, gen + 1);
}

/* How many units, from `unit`, join what stands before to a further capital: Department |of| Justice, Bank |of the|
 * West. */
static uint32_t connector_size(const struct scene *scene, uint32_t start, uint32_t unit) {
    if (unit_is(scene, unit, IS_OF) || unit_is(scene, unit, IS_FOR) || unit_is(scene, unit, IS_ON)) {
        uint32_t size = unit_is(scene, unit + 1, IS_DET) && !unit_is_capital(scene, unit + 1) ? 2 : 1;
        bool is_person = unit_is_given(scene, start) || (unit > start + 1 && unit_is_given(scene, unit - 2));
        is_person &= !unit_is_body(scene, unit - 1); /* Barbara Boxer of California */
        bool has_of =
            unit_is(scene, unit, IS_OF) && (unit_is_office(scene, unit - 1) || unit_is_ordinary(scene, unit - 1));
        bool joins = !is_person && (unit_is_body(scene, unit - 1) || unit_is(scene, unit - 1, IS_DOC) || has_of);
        return joins && !unit_is_initial(scene, unit + size) && is_nameable(scene, unit + size) ? size : 0;
    }
    if (unit_is(scene, unit, IS_GEN)) return is_owner_of_body(scene, unit) ? 1 : 0;
    if (unit_is(scene, unit, IS_SYMBOL))
        return unit_text(scene, unit).bytes[0] == '&' && is_nameable(scene, unit + 1) ? 1 : 0;
    if (unit_is(scene, unit, IS_AND) && unit > start + 1) { /* … of Health and Human Services */
        bool is_of_body = false;
        for (uint32_t i = start + 1; i < unit; i++)
            is_of_body |= unit_is(scene, i, IS_OF) || unit_is(scene, i, IS_FOR);
        return is_of_body && unit_is_capital(scene, unit + 1) && unit_is_ordinary(scene, unit + 1) ? 1 : 0;
    }
    return 0;
}

/* “above Nega one night” */
static bool is_written_out(const struct scene *scene, uint32_t unit) {
    return !(unit_shape(scene, unit) & SHAPE_DIGIT) && !unit_is_capital(scene, unit);
}

static bool is_nickname(const struct scene *scene, uint32_t unit) {
    if (!unit_is(scene, unit, IS_QUOTATION) || !is_nameable(scene, unit + 1)) return false;
    const struct unit *quotation = &scene->units[unit];
    return quotation->last - quotation->first <= 4;
}

/* “Ban Ki-moon flew”: a sentence’s first word that could be a noun, before a capital. */
static bool leads_name(const struct scene *scene, uint32_t unit) {
    return unit_is_capital(scene, unit + 1) && is_ordinary_start(scene, unit) &&
           (unit_is(scene, unit, IS_NOUN) || unit_is(scene, unit, IS_SURNAME)) && is_nameable(scene, unit + 1);
}

/* Nothing joins a name but a number at its end and, behind no more than three small words, another capital. */
static bool is_alone(const struct scene *scene, uint32_t unit) {
    bool is_seen = unit % 64 < 60; /* with the four behind it, in one word of the set */
    uint64_t behind = scene->capitals.bits[unit / 64] >> unit % 64 & 0x1e;
    return is_seen && !behind && !unit_is(scene, unit + 1, IS_NUMBER);
}

/* Behind the plain names that a run begins with, as far as they stand in one word of the set. */
static uint32_t plain_end(const struct scene *scene, uint32_t start) {
    uint64_t others = ~(scene->plain.bits[start / 64] >> start % 64) | (uint64_t)1 << LIMIT_NAME_UNITS;
    return start + (uint32_t)__builtin_ctzll(others);
}

uint32_t run_end(const struct scene *scene, uint32_t start, uint32_t *nickname) {
    *nickname = NONE;
    if (is_alone(scene, start)) return start + 1;
    uint32_t unit = plain_end(scene, start), end;
    if (unit == start && leads_name(scene, start)) unit++;
    end = unit;
    while (unit - start < LIMIT_NAME_UNITS) {
        bool goes_on = unit_is_capital(scene, unit) || unit_meets(scene, unit, name_joints);
        if (!goes_on) break;
        if (is_nameable(scene, unit))
            end = ++unit;
        else if (unit > start + 1 && unit_is_capital(scene, unit) && unit_is_single_letter(scene, unit))
            end = ++unit;
        else if (unit > start && unit_is(scene, unit, IS_NUMBER) && !is_written_out(scene, unit) &&
                 unit_lexeme(scene, unit - 1) && !unit_is_given(scene, unit - 1) && !unit_is_body(scene, unit - 1))
            end = ++unit; /* Local 88; not the score of “Millrace Town 2” */
        else if (is_particle_before_name(scene, unit))
            unit++;
        else if (unit > start && *nickname == NONE && is_nickname(scene, unit))
            *nickname = unit++;
        else {
            uint32_t size = unit > start ? connector_size(scene, start, unit) : 0;
            if (size == 0) break;
            unit += size;
        }
    }
    return end;
}

/* “Ana Band”, “Ana J. Band”, “Mr. Band”, “Mayor Ana Band”: however much a band may be a body. */
static bool ends_in_surname(const struct scene *scene, struct range run) {
    while (run.end - run.start > 2 && unit_is(scene, run.start, IS_TITLE) && !unit_is_given(scene, run.start))
        run.start++;
    uint32_t count = run.end - run.start;
    if (unit_is(scene, run.start, IS_TITLE) && !unit_is(scene, run.start, IS_NOUN) && count == 2)
        return lexeme_gender(scene->knowledge, unit_lexeme(scene, run.start)) != GENDER_UNKNOWN;
    bool has_initial = count == 3 && unit_shape(scene, run.start + 1) & SHAPE_INITIAL;
    return unit_is_given(scene, run.start) && (count == 2 || has_initial);
}

/* The run is an organization’s, by its last word or the word before “of”. */
bool run_names_body(const struct scene *scene, struct range run) {
    if (run.end - run.start == 1 && !unit_is_body(scene, run.start)) return false;
    for (uint32_t unit = run.start; unit < run.end; unit++) {
        bool closes = unit + 1 == run.end || unit_meets(scene, unit + 1, function_words) ||
                      unit_is(scene, unit + 1, IS_NUMBER);
        if (!closes) continue;
        if (unit_is(scene, unit, IS_ORG_END) && (run.end - run.start > 1 || !unit_is_given(scene, unit))) return true;
        bool is_membership = unit > run.start && unit_is(scene, unit, IS_PLURAL) && unit_is_office(scene, unit) &&
                             !unit_is_given(scene, run.start); /* Valley Growers, not Dottie Deans */
        if (is_membership || (unit + 1 < run.end && unit_is(scene, unit + 1, IS_NUMBER))) return true; /* Local 88 */
        if (unit_is(scene, unit, IS_GROUP) && !ends_in_surname(scene, run) && !unit_is_office(scene, unit)) return true;
    }
    return false;
}
