/* name.c — names in a window: where one begins and ends, and which of its words are title, name and suffix.
 *
 * In: a scene. Out: struct name. Idea: a run of capitalised words, joined by particles (van der), by “of” and “and” in
 * the names of bodies, is first found whole, then cut: what stands before the last title is an affiliation, the title
 * is a title, the rest is the name. Words whose capital says nothing (a sentence's first, a heading's) make a name
 * doubtful. */
#include "speaker/roster.h"

static bool is_given(const struct scene *scene, uint32_t unit) {
    if (!unit_is_capital(scene, unit)) return false;
    return unit_is(scene, unit, IS_GIVEN) || unit_is(scene, unit, IS_FEMALE) || unit_is(scene, unit, IS_MALE);
}

/* Mayor; also Mayor-elect, whose first part says so. */
static bool is_office(const struct scene *scene, uint32_t unit) {
    if (unit_shape(scene, unit) & SHAPE_INITIAL && unit_shape(scene, unit + 1) & SHAPE_INITIAL)
        return false; /* P. J. Toll */
    if (unit_shape(scene, unit) & SHAPE_INITIAL && unit > 0 && is_given(scene, unit - 1))
        return false; /* Harry M. Hale is no monsieur */
    return unit_is(scene, unit, IS_TITLE) || unit_is(scene, unit, IS_ROLE) || unit_office_part(scene, unit) != 0;
}

static bool is_body(const struct scene *scene, uint32_t unit) {
    return unit_is(scene, unit, IS_ORG_END) || unit_is(scene, unit, IS_GROUP);
}

/* A capital that begins something or would be there anyway says nothing. */
static bool is_initial(const struct scene *scene, uint32_t unit) {
    return unit == 0 || unit_is(scene, unit - 1, IS_COLON) || unit_is(scene, unit - 1, IS_QUOTATION) ||
           unit_is(scene, unit - 1, IS_OPEN);
}

/* “A” of Nguyễn Văn A, “X” of Malcolm X. */
static bool is_single_letter(const struct scene *scene, uint32_t unit) { return unit_text(scene, unit).size == 1; }

/* Written small, the lexicon knows it as an ordinary word: Human, Services. */
static bool is_known_small(const struct scene *scene, uint32_t unit) {
    const struct lexeme *lexeme =
        unit_lexeme(scene, unit) ? lexicon_lexeme(scene->knowledge->lexicon, unit_lexeme(scene, unit)) : NULL;
    return lexeme && classes_meet(lexeme->classes, scene->knowledge->common) && !is_given(scene, unit) &&
           !is_office(scene, unit) && !is_body(scene, unit) && !unit_is(scene, unit, IS_PLACE) &&
           !unit_is(scene, unit, IS_DEMONYM);
}

/* “the Port Workers Union”: ordinary words, but a body’s follows and all are capitals. */
static bool leads_to_body(const struct scene *scene, uint32_t unit) {
    if (is_initial(scene, unit) || scene->is_heading || !is_known_small(scene, unit)) return false;
    for (uint32_t next = unit + 1; next < unit + 4 && unit_is_capital(scene, next); next++)
        if (unit_is(scene, next, IS_ORG_END)) return true;
    return false;
}

/* May a capitalised unit be part of a name at all? */
static bool is_nameable(const struct scene *scene, uint32_t unit) {
    if (!unit_is_capital(scene, unit)) return false;
    if (is_given(scene, unit) || unit_is(scene, unit, IS_PARTICLE)) return true;
    if (unit_shape(scene, unit) & SHAPE_INITIAL && unit_is_capital(scene, unit + 1)) return true; /* P. J. Toll */
    if (unit_is(scene, unit, IS_MODAL) && !is_initial(scene, unit) && !scene->is_heading)
        return unit_is(scene, unit + 1, IS_NAME) && unit_is_capital(scene, unit + 1); /* said Will Hale */
    if (unit_meets(scene, unit, scene->knowledge->function)) return false;
    if (unit_is(scene, unit, IS_TIME))
        return unit > 0 && unit_is(scene, unit, IS_ORG_END) && unit_is_capital(scene, unit - 1);
    bool shouts =
        unit_shape(scene, unit) & SHAPE_CAPITALS && unit_text(scene, unit).size > 4 && is_known_small(scene, unit);
    if (shouts) return false; /* TEAM REFUSES TO STAY */
    return unit_is(scene, unit, IS_NAME) || unit_meets(scene, unit, scene->knowledge->proper) ||
           leads_to_body(scene, unit);
}

static bool is_particle_before_name(const struct scene *scene, uint32_t unit) {
    uint32_t next = unit;
    while (next < unit + 3 && unit_is(scene, next, IS_PARTICLE) && !unit_is_capital(scene, next)) next++;
    return next > unit && is_nameable(scene, next);
}

/* A sentence’s first word that is an ordinary one too: “Strand denies”, “Pike said”; who knows the article can tell. */
static bool is_ordinary_start(const struct scene *scene, uint32_t unit) {
    return unit_is_capital(scene, unit) && is_initial(scene, unit) && unit_is(scene, unit, IS_WORD) &&
           !unit_meets(scene, unit, scene->knowledge->function) && !unit_is(scene, unit, IS_TIME);
}

static bool may_begin(const struct scene *scene, uint32_t unit) {
    if (is_ordinary_start(scene, unit)) return true;
    if (!is_nameable(scene, unit)) {
        bool follows_name = unit > 0 && unit_is_capital(scene, unit - 1);
        return !follows_name && !unit_is(scene, unit, IS_DET) && is_particle_before_name(scene, unit);
    }
    if (unit_meets(scene, unit, scene->knowledge->function) && is_initial(scene, unit) &&
        !unit_is(scene, unit, IS_PARTICLE))
        return is_nameable(scene, unit + 1); /* Will Hale, but not Will he */
    return true;
}

/* “Sheriff’s Department”, “Parents’ Forum”: a common word that owns a body; not “Hale’s Department”. */
static bool is_owner_of_body(const struct scene *scene, uint32_t gen) {
    bool is_common = is_known_small(scene, gen - 1) || is_office(scene, gen - 1) || unit_is(scene, gen - 1, IS_PLURAL);
    if (gen > 1 && unit_is(scene, gen - 2, IS_PARTICLE) && unit_is_capital(scene, gen - 2))
        is_common = true; /* St. Olave’s School */
    return is_common && !is_given(scene, gen - 1) && unit_is_capital(scene, gen + 1) && is_body(scene, gen + 1);
}

/* How many units, from `unit`, join what stands before to a further capital: Department |of| Justice, Bank |of the|
 * West. */
static uint32_t connector_size(const struct scene *scene, uint32_t start, uint32_t unit) {
    if (unit_is(scene, unit, IS_OF) || unit_is(scene, unit, IS_FOR) || unit_is(scene, unit, IS_ON)) {
        uint32_t size = unit_is(scene, unit + 1, IS_DET) && !unit_is_capital(scene, unit + 1) ? 2 : 1;
        bool is_person = is_given(scene, start) || (unit > start + 1 && is_given(scene, unit - 2));
        is_person &= !is_body(scene, unit - 1); /* Barbara Boxer of California */
        bool has_of = unit_is(scene, unit, IS_OF) && (is_office(scene, unit - 1) || is_known_small(scene, unit - 1));
        bool joins = !is_person && (is_body(scene, unit - 1) || unit_is(scene, unit - 1, IS_DOC) || has_of);
        return joins && !is_initial(scene, unit + size) && is_nameable(scene, unit + size) ? size : 0;
    }
    if (unit_is(scene, unit, IS_GEN)) return is_owner_of_body(scene, unit) ? 1 : 0;
    if (unit_is(scene, unit, IS_SYMBOL))
        return unit_text(scene, unit).bytes[0] == '&' && is_nameable(scene, unit + 1) ? 1 : 0;
    if (unit_is(scene, unit, IS_AND) && unit > start + 1) { /* … of Health and Human Services */
        bool is_of_body = false;
        for (uint32_t i = start + 1; i < unit; i++) is_of_body |= unit_is(scene, i, IS_OF) || unit_is(scene, i, IS_FOR);
        return is_of_body && unit_is_capital(scene, unit + 1) && is_known_small(scene, unit + 1) ? 1 : 0;
    }
    return 0;
}

/* “above Nega one night” */
static bool is_written_out(const struct scene *scene, uint32_t unit) {
    return !(unit_shape(scene, unit) & SHAPE_DIGIT) && !unit_is_capital(scene, unit);
}

static bool is_nickname(const struct scene *scene, uint32_t unit) {
    if (!unit_is(scene, unit, IS_QUOTATION) || !is_nameable(scene, unit + 1)) return false;
    const struct unit *quotation = &scene->window->units[unit];
    return quotation->last - quotation->first <= 4;
}

/* “Ban Ki-moon flew”: a sentence’s first word that could be a noun, before a capital. */
static bool leads_name(const struct scene *scene, uint32_t unit) {
    return is_ordinary_start(scene, unit) && (unit_is(scene, unit, IS_NOUN) || unit_is(scene, unit, IS_SURNAME)) &&
           is_nameable(scene, unit + 1);
}

static uint32_t run_end(const struct scene *scene, uint32_t start, uint32_t *nickname) {
    uint32_t unit = leads_name(scene, start) ? start + 1 : start, end = unit;
    *nickname = NONE;
    while (unit - start < LIMIT_NAME_UNITS) {
        if (is_nameable(scene, unit)) end = ++unit;
        else if (unit > start + 1 && unit_is_capital(scene, unit) && is_single_letter(scene, unit)) end = ++unit;
        else if (unit > start && unit_is(scene, unit, IS_NUMBER) && !is_written_out(scene, unit) &&
                 unit_lexeme(scene, unit - 1) && !is_given(scene, unit - 1) && !is_body(scene, unit - 1))
            end = ++unit; /* Local 88; not the score of “Millrace Town 2” */
        else if (is_particle_before_name(scene, unit)) unit++;
        else if (unit > start && *nickname == NONE && is_nickname(scene, unit)) *nickname = unit++;
        else {
            uint32_t size = unit > start ? connector_size(scene, start, unit) : 0;
            if (size == 0) break;
            unit += size;
        }
    }
    return end;
}

/* The run is an organization's, by its last word or the word before “of”. */
static bool names_body(const struct scene *scene, struct range run) {
    for (uint32_t unit = run.start; unit < run.end; unit++) {
        bool closes = unit + 1 == run.end || unit_meets(scene, unit + 1, scene->knowledge->function) ||
                      unit_is(scene, unit + 1, IS_NUMBER);
        if (!closes) continue;
        if (unit_is(scene, unit, IS_ORG_END) && (run.end - run.start > 1 || !is_given(scene, unit))) return true;
        bool is_surname = run.end - run.start == 2 && is_given(scene, run.start);
        bool is_membership = unit > run.start && unit_is(scene, unit, IS_PLURAL) && is_office(scene, unit) &&
                             !is_given(scene, run.start); /* Valley Growers, not Dottie Deans */
        if (is_membership || (unit + 1 < run.end && unit_is(scene, unit + 1, IS_NUMBER))) return true; /* Local 88 */
        if (unit_is(scene, unit, IS_GROUP) && !is_surname && !is_office(scene, unit)) return true;
    }
    return false;
}

/* “Secretary of State John Kerry”: behind an office with “of”, the name begins at a given name that others follow. */
static uint32_t core_after_of(const struct scene *scene, struct range run, uint32_t office) {
    if (!unit_is(scene, office + 1, IS_OF)) return office + 1;
    for (uint32_t unit = office + 3; unit + 1 < run.end; unit++)
        if (is_given(scene, unit)) return unit;
    return run.end;
}

/* Where the name proper begins, behind offices: run.start where there are none, run.end where there is nothing else. */
static uint32_t core_start(const struct scene *scene, struct range run, uint32_t *office) {
    uint32_t start = run.start;
    *office = NONE;
    for (uint32_t unit = run.start; unit < run.end; unit++) {
        if (!is_office(scene, unit)) continue;
        bool is_surname = unit + 1 == run.end && unit > run.start && *office == NONE && is_given(scene, unit - 1);
        bool is_first_name = *office == NONE && unit > run.start && is_given(scene, run.start) && unit + 1 < run.end &&
                             !unit_is(scene, unit, IS_TITLE) && !is_given(scene, unit + 1); /* Hope Aide Ada Lind */
        bool is_whole_name = is_given(scene, unit) && !unit_is(scene, unit, IS_TITLE);
        bool is_last = unit + 1 == run.end && unit > run.start && *office == NONE && !unit_is(scene, unit, IS_TITLE);
        if (is_last) continue; /* the Karsholm Courier */
        bool is_forename = *office != NONE && unit_is(scene, *office, IS_TITLE) && !unit_is(scene, unit, IS_TITLE) &&
                           unit + 2 == run.end;
        if (is_forename) break; /* Judge Porter McAllan */
        if (is_surname || is_first_name || is_whole_name) continue;
        if (unit + 1 == run.end && *office != NONE && start == unit) continue; /* Judge Bishop */
        *office = unit;
        start = core_after_of(scene, run, unit);
    }
    return start;
}

/* Of the words before the office, those that are not part of it: “Texas” of Texas Gov., “Democratic” of Democratic Sen.;
 * none where all are words of the trade: Irrigation Minister, Police Chief. */
static uint32_t affiliation_end(const struct scene *scene, struct range run, uint32_t office) {
    uint32_t end = run.start;
    bool is_named = false;
    for (uint32_t unit = run.start; unit < office && !is_office(scene, unit); unit++) {
        is_named |= !is_known_small(scene, unit) && !is_body(scene, unit);
        if (!unit_is(scene, unit, IS_ADJ) || unit_is(scene, unit, IS_PLACE) || unit_is(scene, unit, IS_DEMONYM))
            end = unit + 1;
    }
    return is_named ? end : run.start;
}

/* “Jr.”, “, Jr.”, “, Inc.” after the core. */
static uint32_t suffix_end(const struct scene *scene, uint32_t end) {
    uint32_t unit = unit_is(scene, end, IS_COMMA) ? end + 1 : end;
    bool is_dotted_end = unit_is(scene, unit, IS_ORG_END) && unit_shape(scene, unit) & SHAPE_DOTTED;
    return unit > end && (unit_is(scene, unit, IS_SUFFIX) || is_dotted_end) && unit_is_capital(scene, unit) ? unit + 1
                                                                                                            : end;
}

static bool all_are(const struct scene *scene, struct range units, enum people_class class) {
    for (uint32_t unit = units.start; unit < units.end; unit++)
        if (!unit_is(scene, unit, class)) return false;
    return true;
}

/* “the Kentucky Republican”, “Democrats”: people by where they belong. */
static bool names_demonym(const struct scene *scene, struct range core) {
    return unit_is(scene, core.end - 1, IS_DEMONYM) && !is_given(scene, core.start);
}

static enum name_kind kind_of(const struct scene *scene, const struct name *name) {
    uint32_t first = name->core.start, count = name->core.end - first;
    if (name->title.end > name->title.start) return KIND_PERSON;
    if (names_body(scene, name->core)) return KIND_ORGANIZATION;
    if (all_are(scene, name->core, IS_PLACE) && !(count > 1 && is_given(scene, first))) return KIND_PLACE;
    if (name->suffix.end > name->suffix.start || name->nickname != NONE) return KIND_PERSON;
    if (count > 1 && (is_given(scene, first) || unit_shape(scene, first) & SHAPE_INITIAL)) return KIND_PERSON;
    for (uint32_t unit = first + 1; unit < name->core.end; unit++) {
        if (unit_is(scene, unit, IS_PARTICLE) && !unit_is_capital(scene, unit)) return KIND_PERSON;
        if (unit_meets(scene, unit, scene->knowledge->function)) return KIND_ORGANIZATION;
    }
    if (count == 1 && unit_shape(scene, first) & SHAPE_CAPITALS && !is_given(scene, first) && !scene->is_heading)
        return KIND_ORGANIZATION;
    return KIND_UNKNOWN;
}

static void find_gender(const struct scene *scene, struct name *name) {
    bool has_given = name->core.end - name->core.start > 1 && is_given(scene, name->core.start);
    enum gender given = has_given ? lexeme_gender(scene->knowledge, unit_lexeme(scene, name->core.start))
                                  : GENDER_UNKNOWN;
    for (uint32_t unit = name->title.start; unit < name->title.end; unit++) {
        name->gender = lexeme_gender(scene->knowledge, unit_lexeme(scene, unit));
        name->evidence = BY_TITLE;
        bool is_generic = name->gender == GENDER_MALE && given == GENDER_FEMALE && unit_is(scene, unit, IS_ROLE);
        if (name->gender != GENDER_UNKNOWN && !is_generic) return;
    }
    name->gender = given;
    bool is_likely = lexeme_says(scene->knowledge, unit_lexeme(scene, name->core.start), "likely", "yes");
    name->evidence = given == GENDER_UNKNOWN ? BY_NOTHING : is_likely ? BY_LIKELY_NAME : BY_GIVEN_NAME;
}

static bool is_doubtful(const struct scene *scene, const struct name *name) {
    uint32_t first = name->core.start, count = name->core.end - first;
    if (count == 1 && (is_single_letter(scene, first) || unit_is(scene, first, IS_SUFFIX))) return true;
    if (name->kind == KIND_PERSON || count > 2) return false;
    bool is_plain_start = is_initial(scene, first) && !unit_is(scene, first, IS_NAME) && !is_given(scene, first);
    if (count > 1) return false;
    if (is_plain_start && !unit_is(scene, first, IS_PLACE)) return true;
    if (scene->is_heading && !unit_is(scene, first, IS_NAME)) return true;
    if (unit_is(scene, first, IS_TIME) || unit_meets(scene, first, scene->knowledge->function))
        return true; /* in May */
    if (is_given(scene, first)) return false;
    bool is_nominal = is_office(scene, first) || unit_is(scene, first, IS_DOC);
    const struct unit *unit = &scene->window->units[first];
    bool stands_alone = !is_initial(scene, first) && !unit_is(scene, first - 1, IS_DET) &&
                        unit->last - unit->first == 1 && !unit_is(scene, first, IS_PLURAL) &&
                        !unit_is(scene, first, IS_TITLE); /* “No,” said Guardian */
    return unit_is(scene, first, IS_DEMONYM) || (is_nominal && !stands_alone);
}

/* “Democrat Zephyr Teachout”: both words behind it are none of the language. */
static bool is_person_of_party(const struct scene *scene, struct range run) {
    if (run.end - run.start != 3 || !unit_is(scene, run.start, IS_DEMONYM) || names_body(scene, run)) return false;
    return !is_known_small(scene, run.start + 1) && !is_known_small(scene, run.start + 2);
}

/* Leading words that only stand beside a name: “Republican” Ted Cruz, “Fellow Democrat” Ann Lee, “Yesterday” Hale. */
static uint32_t skip_leading(const struct scene *scene, struct range run) {
    uint32_t unit = run.start;
    for (uint32_t next = run.start; next + 2 < run.end; next++)
        if (unit_is(scene, next, IS_DEMONYM) && is_given(scene, next + 1)) unit = next + 1;
    if (unit == run.start && is_person_of_party(scene, run)) return unit + 1;
    bool is_titled = is_given(scene, unit) || is_office(scene, unit) || names_body(scene, run);
    for (uint32_t next = unit + 1; scene->is_heading && !is_titled && next + 1 < run.end; next++)
        if (is_given(scene, next)) return next; /* Paper Conflates Ted Cruz With Rival */
    if (unit + 1 >= run.end || !is_initial(scene, unit) || is_given(scene, unit) || is_office(scene, unit)) return unit;
    bool is_word = is_known_small(scene, unit) && !unit_is(scene, unit, IS_NAME);
    if (is_word && !unit_is(scene, unit, IS_NOUN) && !unit_is(scene, unit, IS_ADJ)) unit++;
    bool has_full_name = unit + 2 < run.end || is_word;
    return has_full_name && is_given(scene, unit + 1) && !names_body(scene, run) ? unit + 1
                                                                                 : unit; /* Holidaymaker Jodie Marlow */
}

bool name_at(const struct scene *scene, uint32_t unit, bool is_trusted, struct name *name) {
    if (!may_begin(scene, unit) && !(is_trusted && unit_is_capital(scene, unit))) return false;
    uint32_t nickname, office;
    struct range run = {unit, run_end(scene, unit, &nickname)};
    if (run.end == run.start) run.end = run.start + 1;
    run.start = skip_leading(scene, run);
    if (run.end <= run.start) return false;
    *name = (struct name){.units = run, .core = run, .title = {run.start, run.start}, .nickname = nickname};
    if (!names_body(scene, run)) {
        name->core.start = core_start(scene, run, &office);
        if (name->core.start == run.end && office == run.start && run.end - run.start == 1)
            name->core.start = run.start;
        if (name->core.start == run.end) return false; /* an office alone: the Secretary of State */
        bool is_place = all_are(scene, name->core, IS_PLACE) && office != NONE && !unit_is(scene, office, IS_TITLE);
        if (is_place)
            name->core.start = run.start = name->units.start = office + 1; /* the Independent Vermont senator */
        if (office != NONE && name->core.start > run.start) {
            name->affiliation = (struct range){run.start, affiliation_end(scene, run, office)};
            name->title = (struct range){name->affiliation.end, name->core.start};
        }
    }
    if (names_demonym(scene, name->core)) return false;
    if (nickname != NONE && nickname < name->core.start) name->nickname = NONE;
    name->suffix = (struct range){name->core.end, suffix_end(scene, name->core.end)};
    while (name->suffix.start > name->core.start + 1 && unit_is(scene, name->suffix.start - 1, IS_SUFFIX))
        name->suffix.start--;
    name->core.end = name->units.end = name->suffix.end;
    name->kind = kind_of(scene, name);
    uint32_t last = name->suffix.start - 1;
    name->is_thing = name->kind == KIND_UNKNOWN && last > name->core.start && is_known_small(scene, last) &&
                     !unit_is(scene, last, IS_SURNAME) && !is_given(scene, name->core.start);
    find_gender(scene, name);
    name->is_doubtful = !is_trusted && is_doubtful(scene, name);
    return true;
}

bool name_find(const struct scene *scene, uint32_t from, struct name *name) {
    for (uint32_t unit = from; unit < scene->window->count; unit++)
        if (name_at(scene, unit, false, name)) return true;
    return false;
}
