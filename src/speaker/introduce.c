/* introduce.c — what stands around a name and says who bears it.
 *
 * In: a scene, a name, its entity. Out: titles, roles, affiliations, age and acronym of the entity.
 * Idea: a handful of fixed positions — before it (“spokesman Lee Park”, “a spokesman for Acme, Lee Park,”), after it
 * (“Ana Ruiz, chief engineer of …”, “Ivy Chen, 46,”, “… Council (LLC)”, “Hale is the mayor”) — and in each a nominal
 * whose head is a role. */
#include "speaker/roster.h"

static bool is_role(const struct scene *scene, uint32_t unit) {
    return unit_meets(scene, unit, office_words);
}

static bool ends_nominal(const struct scene *scene, uint32_t unit) {
    return unit >= scene->count || classes_meet(scene->units[unit].classes, nominal_ends);
}

uint32_t nominal_head(const struct scene *scene, uint32_t unit, uint32_t end) {
    uint32_t head = NONE, limit = unit + LIMIT_APPOSITION;
    for (; unit < end && unit < limit && !ends_nominal(scene, unit); unit++) {
        bool is_finite = unit_meets(scene, unit, finite_verbs) && !unit_is_capital(scene, unit);
        if (head != NONE && is_finite && !unit_meets(scene, unit, nominals)) break;
        if (unit_meets(scene, unit, nominals)) {
            if (head != NONE && is_role(scene, head) && is_finite && !is_role(scene, unit)) break;
            head = unit;
        } else if (head != NONE && unit_is(scene, unit, IS_VERB) && !unit_is(scene, unit, IS_ADJ)) {
            break;
        }
    }
    return head;
}

/* A spokesman called Ada is a woman, a Mr. Ada is none. */
static void learn_from_role(const struct scene *scene, struct entity *entity, uint32_t head) {
    enum gender gender = lexeme_gender(scene->knowledge, unit_lexeme(scene, head));
    bool is_generic = gender == GENDER_MALE && entity->gender == GENDER_FEMALE && unit_is(scene, head, IS_ROLE);
    if (!is_generic) entity_learn_gender(entity, gender, BY_TITLE);
}

static quoth_status keep_role(struct roster *roster, const struct scene *scene, struct entity *entity,
                              struct labels *labels, struct range units, uint32_t head) {
    uint32_t lexeme = unit_lexeme(scene, head);
    char folded[LIMIT_NAME_BYTES];
    struct slice word = role_word(scene, head, folded), text = units_text(scene, units);
    bool is_shared =
        unit_is(scene, head, IS_PLURAL) && word.bytes != folded; /* “Engineers Ruiz and Hale”: each is an engineer */
    TRY(labels_add(&roster->texts, labels, is_shared ? word : text, lexeme));
    learn_from_role(scene, entity, head);
    if (entity->kind == KIND_UNKNOWN && is_role(scene, head)) entity->kind = KIND_PERSON;
    return word.size ? entity_add_key(roster, entity, word) : QUOTH_OK;
}

static quoth_status keep_affiliation(struct roster *roster, const struct scene *scene, struct entity *entity,
                                     struct range units) {
    while (units.start < units.end && (unit_is(scene, units.start, IS_DET) || unit_is(scene, units.start, IS_POSS)))
        units.start++;
    for (uint32_t unit = units.start; unit < units.end; unit++)
        if (unit_is_capital(scene, unit))
            return labels_add(&roster->texts, &entity->affiliations, units_text(scene, units), 0);
    return QUOTH_OK;
}

/* “of Port Lyme’s harbour board” behind the head of a role. */
static quoth_status keep_affiliation_after(struct roster *roster, const struct scene *scene, struct entity *entity,
                                           uint32_t head) {
    uint32_t unit = head + 1, start = unit + 1;
    if (!unit_is(scene, unit, IS_PREP)) return QUOTH_OK;
    for (unit = start; unit < start + LIMIT_NAME_UNITS && unit < scene->count; unit++) {
        bool joins = unit_is(scene, unit, IS_OF) || (unit_is(scene, unit, IS_AND) && unit_is_capital(scene, unit + 1));
        bool is_verb = unit_is(scene, unit, IS_VERB) && !unit_is(scene, unit, IS_NOUN) && !unit_is_capital(scene, unit);
        if (is_verb || (!joins && ends_nominal(scene, unit))) break;
    }
    return keep_affiliation(roster, scene, entity, (struct range){start, unit});
}

static uint32_t skip_determiners(const struct scene *scene, uint32_t unit) {
    while (unit_is(scene, unit, IS_DET) || unit_is(scene, unit, IS_POSS))
        unit++;
    return unit;
}

/* A nominal [start, end) whose head is a role: kept, with the affiliation before or behind its head. */
static quoth_status keep_apposition(struct roster *roster, const struct scene *scene, struct entity *entity,
                                    uint32_t start, uint32_t head) {
    start = skip_determiners(scene, start);
    for (uint32_t unit = start; unit < head; unit++) {
        if (!unit_is(scene, unit, IS_GEN)) continue;
        TRY(keep_affiliation(roster, scene, entity, (struct range){start, unit}));
        start = unit + 1;
    }
    TRY(keep_role(roster, scene, entity, &entity->roles, (struct range){start, head + 1}, head));
    return keep_affiliation_after(roster, scene, entity, head);
}

/* “spokesman Lee Park”, “former mayor Bill de Blasio”, “Acme spokesman Lee Park”. */
static quoth_status introduce_by_role_before(struct roster *roster, const struct scene *scene, uint32_t end,
                                             struct entity *entity) {
    uint32_t start = end - 1, first = start > 6 ? start - 6 : 0;
    while (start > first && !ends_nominal(scene, start - 1) && !unit_is(scene, start - 1, IS_DET) &&
           !unit_is(scene, start - 1, IS_GEN) && !unit_is(scene, start - 1, IS_POSS) &&
           (!unit_is(scene, start - 1, IS_VERB) || unit_is(scene, start - 1, IS_NOUN) ||
            unit_is(scene, start - 1, IS_ADJ)))
        start--;
    uint32_t own = start;
    while (own + 1 < end && unit_is_capital(scene, own))
        own++;
    TRY(keep_affiliation(roster, scene, entity, (struct range){start, own}));
    return keep_role(roster, scene, entity, &entity->roles, (struct range){own, end}, end - 1);
}

/* A nominal whose head is a role begins at `unit` and reaches to the comma, or to the preposition that goes on to it.
 */
static uint32_t described_by(const struct scene *scene, uint32_t unit, uint32_t comma) {
    bool begins = unit_is(scene, unit, IS_DET) || unit_is(scene, unit, IS_POSS) || unit == 0 ||
                  (unit_is_capital(scene, unit) && unit_is(scene, unit + 1, IS_GEN));
    uint32_t head = begins ? nominal_head(scene, unit, comma) : NONE;
    if (head == NONE || !is_role(scene, head)) return NONE;
    return head + 1 == comma || unit_is(scene, head + 1, IS_PREP) ? head : NONE;
}

/* “a spokesman for Acme, Lee Park, said”: the comma stands at `comma`, the name ends at `after`. Of “A lawyer for the
 * widow, Ana Hale,” the lawyer is meant: what stands behind a preposition waits for what is before it. */
static quoth_status introduce_by_phrase_before(struct roster *roster, const struct scene *scene, uint32_t comma,
                                               uint32_t after, struct entity *entity) {
    bool is_closed = after >= scene->count || unit_is(scene, after, IS_COMMA) ||
                     unit_is(scene, after, IS_STOP) || unit_is(scene, after, IS_DASH) ||
                     unit_is(scene, after, IS_CLOSE);
    uint32_t first = comma > LIMIT_APPOSITION ? comma - LIMIT_APPOSITION : 0, start = NONE, head = NONE;
    for (uint32_t unit = comma; is_closed && unit-- > first;) {
        if (unit_is(scene, unit, IS_COMMA) || unit_is(scene, unit, IS_STOP) || unit_is(scene, unit, IS_QUOTATION))
            break;
        uint32_t found = described_by(scene, unit, comma);
        if (found == NONE) continue;
        start = unit, head = found;
        if (unit == 0 || !unit_is(scene, unit - 1, IS_PREP)) break;
    }
    return head == NONE ? QUOTH_OK : keep_apposition(roster, scene, entity, start, head);
}

/* “Engineers Ruiz and Hale”: what stands in the plural before the first is the second’s too. */
static quoth_status introduce_by_shared_title(struct roster *roster, const struct scene *scene, uint32_t conjunction,
                                              struct entity *entity) {
    uint32_t unit = conjunction, first = conjunction > 5 ? conjunction - 5 : 0;
    while (unit > first && unit_is_capital(scene, unit - 1) && !is_role(scene, unit - 1))
        unit--;
    if (unit == conjunction || unit == 0 || !is_role(scene, unit - 1) || !unit_is(scene, unit - 1, IS_PLURAL))
        return QUOTH_OK;
    return keep_role(roster, scene, entity, &entity->titles, (struct range){unit - 1, unit}, unit - 1);
}

static quoth_status introduce_before(struct roster *roster, const struct scene *scene, const struct name *name,
                                     struct entity *entity) {
    uint32_t start = name->units.start;
    if (name->title.end > name->title.start) {
        TRY(keep_role(roster, scene, entity, &entity->titles, name->title, name->title.end - 1));
        TRY(keep_affiliation(roster, scene, entity, name->affiliation));
    }
    if (start == 0 || !unit_meets(scene, start - 1, introducing)) return QUOTH_OK;
    if (unit_is(scene, start - 1, IS_AND)) return introduce_by_shared_title(roster, scene, start - 1, entity);
    if (is_role(scene, start - 1) && !unit_is_capital(scene, start - 1) && !unit_is(scene, start - 1, IS_SAY))
        return introduce_by_role_before(roster, scene, start, entity);
    if (unit_is(scene, start - 1, IS_COMMA) && start > 1)
        return introduce_by_phrase_before(roster, scene, start - 1, name->units.end, entity);
    return QUOTH_OK;
}

/* “(LLC)” behind a name whose capitals it holds. */
static quoth_status introduce_acronym(struct roster *roster, const struct scene *scene, uint32_t open,
                                      struct entity *entity) {
    char folded[LIMIT_NAME_BYTES];
    bool is_acronym = unit_shape(scene, open + 1) & SHAPE_CAPITALS && unit_is(scene, open + 2, IS_CLOSE);
    uint32_t size = is_acronym ? fold_text(unit_text(scene, open + 1), folded, sizeof folded) : 0;
    if (size < 2 || entity->acronym.size || entity->kind == KIND_PERSON || folded[0] != entity->folded.bytes[0])
        return QUOTH_OK;
    entity->kind = KIND_ORGANIZATION;
    TRY(text_own(&roster->texts, (struct slice){folded, size}, &entity->acronym));
    TRY(labels_add(&roster->texts, &entity->aliases, unit_text(scene, open + 1), 0));
    return entity_add_key(roster, entity, entity->acronym);
}

static uint32_t number_of(struct slice text) {
    uint32_t number = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (text.bytes[i] < '0' || text.bytes[i] > '9' || number > 1000) return 0;
        number = number * 10 + (uint32_t)(text.bytes[i] - '0');
    }
    return number;
}

/* After the head of an apposition something must close it, or go on with it: “Hale, the mayor of …”, not “To Hale, the
 * mayor lied”. */
static bool closes_apposition(const struct scene *scene, uint32_t unit) {
    return ends_nominal(scene, unit) && !unit_is(scene, unit, IS_QUOTATION);
}

/* Any noun will do behind an article where the name is a person’s: “Wade Sorrell, a retired pipe fitter,”. */
static bool may_describe(const struct scene *scene, uint32_t start, uint32_t head, const struct entity *entity) {
    if (unit_is(scene, head, IS_PLURAL) || unit_is(scene, start, IS_NUMBER) || entity->kind == KIND_PLACE) return false;
    if (unit_is(scene, start, IS_PREP) || unit_is(scene, start, IS_ACCORDING)) return false;
    if (unit_meets(scene, start, finite_verbs)) return false;
    if (is_role(scene, head) || unit_is(scene, head, IS_DEMONYM) || unit_is(scene, head, IS_GROUP)) return true;
    return unit_is(scene, start, IS_DET) && entity->kind == KIND_PERSON && !unit_is(scene, head, IS_DOC) &&
           !unit_is(scene, head, IS_TIME);
}

/* “, a teacher and mother of two”, “, chief engineer of Acme Pumps and a former diver”: what “and” brings at once, or
 * with an article that is not definite. */
static quoth_status keep_second_role(struct roster *roster, const struct scene *scene, struct entity *entity,
                                     uint32_t head) {
    uint32_t unit = head + 1, end = unit + LIMIT_APPOSITION;
    while (unit < end && unit < scene->count && !unit_is(scene, unit, IS_AND)) {
        if (unit_is(scene, unit, IS_COMMA) || unit_is(scene, unit, IS_QUOTATION)) return QUOTH_OK;
        if (unit_meets(scene, unit, finite_verbs) && !unit_is_capital(scene, unit)) return QUOTH_OK;
        unit++;
    }
    bool is_indefinite = unit_is(scene, unit + 1, IS_DET) &&
                         !lexeme_says(scene->knowledge, unit_lexeme(scene, unit + 1), ATTRIBUTE_DEFINITE, "yes");
    if (!unit_is(scene, unit, IS_AND) || (unit != head + 1 && !is_indefinite)) return QUOTH_OK;
    uint32_t start = skip_determiners(scene, unit + 1), second = nominal_head(scene, start, scene->count);
    bool is_told = second != NONE && is_role(scene, second) && !unit_is(scene, second, IS_PLURAL) &&
                   !unit_is_capital(scene, start) && closes_apposition(scene, second + 1);
    for (uint32_t next = start; is_told && next < second; next++)
        is_told = !unit_meets(scene, next, finite_verbs); /* and would be a good mayor */
    return is_told ? keep_apposition(roster, scene, entity, start, second) : QUOTH_OK;
}

static quoth_status introduce_after(struct roster *roster, const struct scene *scene, const struct name *name,
                                    struct entity *entity) {
    uint32_t unit = name->units.end, head;
    if (!unit_meets(scene, unit, introduced)) return QUOTH_OK;
    if (unit_is(scene, unit, IS_OPEN)) {
        TRY(introduce_acronym(roster, scene, unit, entity));
        while (unit < name->units.end + 4 && !unit_is(scene, unit, IS_CLOSE))
            unit++;
        unit++;
    }
    if (unit_is(scene, unit, IS_OF) && unit_is_capital(scene, unit + 1) && entity->kind == KIND_PERSON)
        return keep_affiliation_after(roster, scene, entity, unit - 1); /* Gov. Hale of Ohio */
    bool is_copula = unit_is(scene, unit, IS_BE) && unit_is(scene, unit + 1, IS_DET);
    if (!is_copula && !unit_is(scene, unit, IS_COMMA)) return QUOTH_OK;
    uint32_t age = number_of(unit_text(scene, unit + 1));
    if (age > 0 && age < 120 && unit_is(scene, unit + 2, IS_COMMA)) {
        entity->age = age;
        if (entity->kind == KIND_UNKNOWN) entity->kind = KIND_PERSON; /* bodies have no age between commas */
        unit += 2;
    }
    head = nominal_head(scene, unit + 1, scene->count);
    if (head == NONE || !may_describe(scene, unit + 1, head, entity) || !closes_apposition(scene, head + 1))
        return QUOTH_OK;
    if (unit_is(scene, unit + 1, IS_AND) || (unit_is_capital(scene, unit + 1) && unit_is_capital(scene, head)))
        return QUOTH_OK;
    TRY(keep_apposition(roster, scene, entity, unit + 1, head));
    return keep_second_role(roster, scene, entity, head);
}

quoth_status introduce(struct roster *roster, const struct scene *scene, const struct name *name,
                       struct entity *entity) {
    if (name->nickname != NONE) {
        const struct unit *quotation = &scene->units[name->nickname];
        const struct token *tokens = scene->passage->tokens.items;
        struct slice inside = {scene->passage->bytes + tokens[quotation->first].end,
                               tokens[quotation->last - 1].start - tokens[quotation->first].end};
        TRY(entity_keep_nickname(roster, entity, inside));
    }
    TRY(introduce_before(roster, scene, name, entity));
    return introduce_after(roster, scene, name, entity);
}
