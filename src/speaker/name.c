/* name.c — names in a window: which words of a run are title, name and suffix, and what sort of name it is.
 *
 * In: a scene. Out: struct name. Idea: a run of capitalised words is first found whole, then cut: what stands before
 * the last title is an affiliation, the title is a title, the rest is the name. Words whose capital says nothing (a
 * sentence's first, a heading's) make a name doubtful. */
#include "speaker/roster.h"

/* “Secretary of State John Kerry”: behind an office with “of”, the name begins at a given name that others follow. */
static uint32_t core_after_of(const struct scene *scene, struct range run, uint32_t office) {
    if (!unit_is(scene, office + 1, IS_OF)) return office + 1;
    for (uint32_t unit = office + 3; unit + 1 < run.end; unit++)
        if (unit_is_given(scene, unit)) return unit;
    return run.end;
}

/* Where the name proper begins, behind offices: run.start where there are none, run.end where there is nothing else. */
static uint32_t core_start(const struct scene *scene, struct range run, uint32_t *office) {
    uint32_t start = run.start;
    *office = NONE;
    while (run.end > run.start + 2 && unit_is(scene, run.end - 1, IS_SUFFIX)) run.end--; /* Luther King III */
    for (uint32_t unit = run.start; unit < run.end; unit++) {
        if (!unit_is_office(scene, unit)) continue;
        bool is_surname = unit + 1 == run.end && unit > run.start && *office == NONE && unit_is_given(scene, unit - 1);
        bool is_first_name = *office == NONE && unit > run.start && unit_is_given(scene, run.start) &&
                             unit + 1 < run.end && !unit_is(scene, unit, IS_TITLE) &&
                             !unit_is_given(scene, unit + 1); /* Hope Aide Ada Lind */
        bool is_whole_name = unit_is_given(scene, unit) && !unit_is(scene, unit, IS_TITLE);
        bool is_last = unit + 1 == run.end && unit > run.start && *office == NONE && !unit_is(scene, unit, IS_TITLE);
        if (is_last) continue; /* the Karsholm Courier */
        bool is_forename = *office != NONE && unit_is(scene, *office, IS_TITLE) && !unit_is(scene, unit, IS_TITLE) &&
                           unit + 2 == run.end;
        if (is_forename) break; /* Judge Porter McAllan */
        if (is_surname || is_first_name || is_whole_name) continue;
        if (unit + 1 == run.end && *office != NONE) continue; /* Judge Bishop, Rev. Ada Bishop */
        *office = unit;
        start = core_after_of(scene, run, unit);
    }
    return start;
}

/* Of the words before the office, those that are not part of it: “Texas” of Texas Gov., “Democratic” of Democratic
 * Sen.; none where all are words of the trade: Irrigation Minister, Police Chief. */
static uint32_t affiliation_end(const struct scene *scene, struct range run, uint32_t office) {
    uint32_t end = run.start;
    bool is_named = false;
    for (uint32_t unit = run.start; unit < office && !unit_is_office(scene, unit); unit++) {
        is_named |= !unit_is_ordinary(scene, unit) && !unit_is_body(scene, unit);
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
    return unit_is(scene, core.end - 1, IS_DEMONYM) && !unit_is_given(scene, core.start);
}

static enum name_kind kind_of(const struct scene *scene, const struct name *name, bool names_body) {
    uint32_t first = name->core.start, count = name->core.end - first;
    if (name->title.end > name->title.start) return KIND_PERSON;
    if (names_body) return KIND_ORGANIZATION;
    if (all_are(scene, name->core, IS_PLACE) && !(count > 1 && unit_is_given(scene, first))) return KIND_PLACE;
    if (name->suffix.end > name->suffix.start || name->nickname != NONE) return KIND_PERSON;
    if (count > 1 && (unit_is_given(scene, first) || unit_shape(scene, first) & SHAPE_INITIAL)) return KIND_PERSON;
    for (uint32_t unit = first + 1; unit < name->core.end; unit++) {
        if (unit_is(scene, unit, IS_PARTICLE) && !unit_is_capital(scene, unit)) return KIND_PERSON;
        if (unit_meets(scene, unit, function_words)) return KIND_ORGANIZATION;
    }
    if (count == 1 && unit_shape(scene, first) & SHAPE_CAPITALS && !unit_is_given(scene, first) && !scene->is_heading)
        return KIND_ORGANIZATION;
    return KIND_UNKNOWN;
}

static void find_gender(const struct scene *scene, struct name *name) {
    bool has_given = name->core.end - name->core.start > 1 && unit_is_given(scene, name->core.start);
    enum gender given =
        has_given ? lexeme_gender(scene->knowledge, unit_lexeme(scene, name->core.start)) : GENDER_UNKNOWN;
    for (uint32_t unit = name->title.start; unit < name->title.end; unit++) {
        name->gender = lexeme_gender(scene->knowledge, unit_lexeme(scene, unit));
        name->evidence = BY_TITLE;
        bool is_generic = name->gender == GENDER_MALE && given == GENDER_FEMALE && unit_is(scene, unit, IS_ROLE);
        if (name->gender != GENDER_UNKNOWN && !is_generic) return;
    }
    name->gender = given;
    uint32_t first = unit_lexeme(scene, name->core.start);
    bool is_likely = given != GENDER_UNKNOWN && lexeme_says(scene->knowledge, first, ATTRIBUTE_LIKELY, "yes");
    name->evidence = given == GENDER_UNKNOWN ? BY_NOTHING : is_likely ? BY_LIKELY_NAME : BY_GIVEN_NAME;
}

static bool is_doubtful(const struct scene *scene, const struct name *name) {
    uint32_t first = name->core.start, count = name->core.end - first;
    if (count == 1 && (unit_is_single_letter(scene, first) || unit_is(scene, first, IS_SUFFIX))) return true;
    if (name->kind == KIND_PERSON || count > 2) return false;
    bool is_plain_start =
        unit_is_initial(scene, first) && !unit_is(scene, first, IS_NAME) && !unit_is_given(scene, first);
    if (count > 1) return false;
    if (is_plain_start && !unit_is(scene, first, IS_PLACE)) return true;
    if (scene->is_heading && !unit_is(scene, first, IS_NAME)) return true;
    if (unit_is(scene, first, IS_TIME) || unit_meets(scene, first, function_words))
        return true; /* in May */
    if (unit_is_given(scene, first)) return false;
    bool is_nominal = unit_is_office(scene, first) || unit_is(scene, first, IS_DOC);
    const struct unit *unit = &scene->units[first];
    bool stands_alone = !unit_is_initial(scene, first) && !unit_is(scene, first - 1, IS_DET) &&
                        unit->last - unit->first == 1 && !unit_is(scene, first, IS_PLURAL) &&
                        !unit_is(scene, first, IS_TITLE); /* “No,” said Guardian */
    return unit_is(scene, first, IS_DEMONYM) || (is_nominal && !stands_alone);
}

/* “Democrat Zephyr Teachout”: both words behind it are none of the language. */
static bool is_person_of_party(const struct scene *scene, struct range run) {
    if (run.end - run.start != 3 || !unit_is(scene, run.start, IS_DEMONYM) || run_names_body(scene, run)) return false;
    return !unit_is_ordinary(scene, run.start + 1) && !unit_is_ordinary(scene, run.start + 2);
}

/* Leading words that only stand beside a name: “Republican” Ted Cruz, “Fellow Democrat” Ann Lee, “Yesterday” Hale. */
static uint32_t skip_leading(const struct scene *scene, struct range run) {
    uint32_t unit = run.start;
    for (uint32_t next = run.start; next + 2 < run.end; next++)
        if (unit_is(scene, next, IS_DEMONYM) && unit_is_given(scene, next + 1)) unit = next + 1;
    if (unit == run.start && is_person_of_party(scene, run)) return unit + 1;
    bool may_skip = scene->is_heading && !unit_is_given(scene, unit) && !unit_is_office(scene, unit) &&
                    !run_names_body(scene, run);
    for (uint32_t next = unit + 1; may_skip && next + 1 < run.end; next++)
        if (unit_is_given(scene, next)) return next; /* Paper Conflates Ted Cruz With Rival */
    if (unit + 1 >= run.end || !unit_is_initial(scene, unit) || unit_is_given(scene, unit) ||
        unit_is_office(scene, unit))
        return unit;
    bool is_word = unit_is_ordinary(scene, unit) && !unit_is(scene, unit, IS_NAME);
    if (is_word && !unit_is(scene, unit, IS_NOUN) && !unit_is(scene, unit, IS_ADJ)) unit++;
    bool has_full_name = unit + 2 < run.end || is_word;
    return has_full_name && unit_is_given(scene, unit + 1) && !run_names_body(scene, run)
               ? unit + 1
               : unit; /* Holidaymaker Jodie Marlow */
}

/* “Ruiz”, “Ana”, “Lyme”: one word that is a name and nothing else, as most are. There is nothing to be cut. */
static bool is_mere_name(const struct scene *scene, struct range run) {
    bool is_one = run.end - run.start == 1 && unit_is(scene, run.start, IS_NAME);
    return is_one && !unit_meets(scene, run.start, other_names) && !(unit_shape(scene, run.start) & SHAPE_HYPHEN) &&
           suffix_end(scene, run.end) == run.end;
}

static void take_mere_name(const struct scene *scene, struct range run, bool is_trusted, struct name *name) {
    bool is_short = unit_shape(scene, run.start) & SHAPE_CAPITALS && !scene->is_heading; /* the LLC */
    *name = (struct name){.units = run, .core = run, .title = {run.start, run.start}, .nickname = NONE};
    name->suffix = (struct range){run.end, run.end};
    if (unit_is(scene, run.start, IS_PLACE)) name->kind = KIND_PLACE;
    else if (is_short && !unit_is_given(scene, run.start)) name->kind = KIND_ORGANIZATION;
    name->is_doubtful = !is_trusted && unit_is_single_letter(scene, run.start);
}

/* “Ana Ruiz”: a given name and one that is nothing else. A person’s, and nothing to be cut. */
static bool is_full_name(const struct scene *scene, struct range run, uint32_t nickname) {
    if (run.end - run.start != 2 || nickname != NONE || !unit_is_given(scene, run.start)) return false;
    const struct unit *units = &scene->units[run.start];
    struct classes both = classes_or(units[0].classes, units[1].classes);
    bool is_other = classes_meet(both, other_names), is_number = classes_have(units[1].classes, IS_NUMBER);
    bool is_parted = (unit_shape(scene, run.start) | unit_shape(scene, run.start + 1)) & SHAPE_HYPHEN;
    bool is_plain = unit_is_plain(scene, run.start), goes_on_plain = unit_is_plain(scene, run.start + 1);
    return is_plain & goes_on_plain & !is_other & !is_number & !is_parted && suffix_end(scene, run.end) == run.end;
}

static void take_full_name(const struct scene *scene, struct range run, struct name *name) {
    *name = (struct name){
        .units = run, .core = run, .title = {run.start, run.start}, .nickname = NONE, .kind = KIND_PERSON};
    name->suffix = (struct range){run.end, run.end};
    find_gender(scene, name);
}

bool name_at(const struct scene *scene, uint32_t unit, bool is_trusted, struct name *name) {
    if (!run_may_begin(scene, unit) && !(is_trusted && unit_is_capital(scene, unit))) return false;
    uint32_t nickname, office;
    struct range run = {unit, run_end(scene, unit, &nickname)};
    if (run.end == run.start) run.end = run.start + 1;
    if (is_mere_name(scene, run)) return take_mere_name(scene, run, is_trusted, name), true;
    if (is_full_name(scene, run, nickname)) return take_full_name(scene, run, name), true;
    if (run.end - run.start > 1) run.start = skip_leading(scene, run);
    else if (names_demonym(scene, run)) return false;
    if (run.end <= run.start) return false;
    *name = (struct name){.units = run, .core = run, .title = {run.start, run.start}, .nickname = nickname};
    bool names_body = run_names_body(scene, run);
    if (!names_body) {
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
    bool is_all = name->core.start == run.start && name->core.end == run.end;
    name->kind = kind_of(scene, name, is_all ? names_body : run_names_body(scene, name->core));
    uint32_t last = name->suffix.start - 1;
    name->is_thing = name->kind == KIND_UNKNOWN && last > name->core.start && unit_is_ordinary(scene, last) &&
                     !unit_is(scene, last, IS_SURNAME) && !unit_is_given(scene, name->core.start);
    find_gender(scene, name);
    name->is_doubtful = !is_trusted && is_doubtful(scene, name);
    return true;
}

bool name_find(const struct scene *scene, uint32_t from, struct name *name) {
    for (uint32_t unit = from; unit < scene->count; unit++)
        if (name_at(scene, unit, false, name)) return true;
    return false;
}
