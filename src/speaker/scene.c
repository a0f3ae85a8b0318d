/* scene.c — one window with all it stands in, as the speaker room asks about it.
 *
 * In: a passage and the index of a window. Out: answers about single units: class, spelling, letters, place in the
 * text. Idea: past the window's end every question is answered no, so callers look
 * ahead freely. */
#include "speaker/roster.h"

static struct classes set_of(const enum people_class *list, size_t count) {
    struct classes set = classes_none();
    for (size_t i = 0; i < count; i++) classes_add(&set, list[i]);
    return set;
}

void knowledge_init(struct knowledge *knowledge, const struct lexicon *lexicon, struct sheet *sheets,
                    struct kept_pronoun *pronouns) {
    static const enum people_class function[] = {IS_DET, IS_POSS, IS_PRON, IS_PRON_OBJ, IS_REFLEXIVE, IS_REL,
                                                 IS_BE,  IS_HAVE, IS_DO,   IS_MODAL,    IS_THAT,      IS_PREP,
                                                 IS_AND, IS_CONJ, IS_WH,   IS_GEN};
    static const enum people_class common[] = {IS_NOUN, IS_VERB, IS_ADJ, IS_ADV, IS_LY, IS_NUMBER};
    static const enum people_class finite[] = {IS_PAST, IS_THIRD, IS_BE, IS_HAVE, IS_DO, IS_MODAL};
    static const enum people_class nominal[] = {IS_ROLE, IS_TITLE, IS_GROUP, IS_DOC, IS_NOUN, IS_DEMONYM, IS_ORG_END};
    static const enum people_class proper[] = {IS_ROLE,    IS_TITLE,   IS_GROUP,  IS_DOC,
                                               IS_ORG_END, IS_DEMONYM, IS_SUFFIX, IS_PLACE};
    static const enum people_class pronoun[] = {IS_REL, IS_PRON, IS_POSS, IS_PRON_OBJ, IS_REFLEXIVE};
    static const enum people_class telling[] = {IS_REL, IS_PRON, IS_POSS, IS_PRON_OBJ, IS_REFLEXIVE, IS_PARTICLE};
    static const enum people_class joining[] = {IS_NUMBER, IS_PARTICLE, IS_QUOTATION, IS_OF, IS_FOR,
                                                IS_ON,     IS_GEN,      IS_SYMBOL,    IS_AND};
    static const enum people_class nameable[] = {IS_GIVEN, IS_FEMALE, IS_MALE, IS_PARTICLE, IS_MODAL};
    static const enum people_class given[] = {IS_GIVEN, IS_FEMALE, IS_MALE};
    *knowledge = (struct knowledge){.lexicon = lexicon, .sheets = sheets, .pronouns = pronouns};
    knowledge->function = set_of(function, sizeof function / sizeof *function);
    knowledge->common = set_of(common, sizeof common / sizeof *common);
    knowledge->finite = set_of(finite, sizeof finite / sizeof *finite);
    knowledge->proper = set_of(proper, sizeof proper / sizeof *proper);
    knowledge->pronoun = set_of(pronoun, sizeof pronoun / sizeof *pronoun);
    knowledge->telling = set_of(telling, sizeof telling / sizeof *telling);
    knowledge->nameable = set_of(nameable, sizeof nameable / sizeof *nameable);
    knowledge->given = set_of(given, sizeof given / sizeof *given);
    knowledge->joining = set_of(joining, sizeof joining / sizeof *joining);
    knowledge->nominal = set_of(nominal, sizeof nominal / sizeof *nominal);
}

uint32_t unit_office_part(const struct scene *scene, uint32_t unit) {
    if (!(unit_shape(scene, unit) & SHAPE_HYPHEN)) return 0;
    struct slice text = unit_text(scene, unit);
    const char *hyphen = memchr(text.bytes, '-', text.size);
    const struct lexeme *part =
        hyphen ? lexicon_find(scene->knowledge->lexicon, text.bytes, (size_t)(hyphen - text.bytes)) : NULL;
    return part && classes_have(part->classes, IS_TITLE) ? part->id : 0;
}

static struct range units_bytes(const struct scene *scene, struct range units) {
    if (units.start >= units.end || units.end > scene->window->count) return (struct range){0, 0};
    const struct unit *last = &scene->window->units[units.end - 1];
    return (struct range){first_token(scene, units.start)->start, scene->passage->tokens.items[last->last - 1].end};
}

struct slice units_text(const struct scene *scene, struct range units) {
    struct range bytes = units_bytes(scene, units);
    return (struct slice){scene->passage->bytes + bytes.start, bytes.end - bytes.start};
}

struct slice unit_text(const struct scene *scene, uint32_t unit) {
    return units_text(scene, (struct range){unit, unit + 1});
}

struct stretch units_at(const struct scene *scene, struct range units) {
    struct range bytes = units_bytes(scene, units);
    return (struct stretch){scene->passage->place.at + bytes.start, scene->passage->place.at + bytes.end};
}

/* A capital behind the first letter too: al-Amin, iPhone, d’Arcy. */
static bool has_inner_capital(const struct scene *scene, const struct unit *unit) {
    struct slice text = unit_text(scene, (uint32_t)(unit - scene->window->units));
    bool after_hyphen = false;
    for (size_t i = 1; i < text.size && i < LIMIT_NAME_BYTES; i++) {
        bool is_upper = text.bytes[i] >= 'A' && text.bytes[i] <= 'Z';
        if (is_upper && (after_hyphen || i < 3)) return true;
        after_hyphen = text.bytes[i] == '-';
    }
    return false;
}

static inline bool has_capital(const struct scene *scene, const struct token *tokens, const struct unit *unit) {
    const struct token *token = &tokens[unit->first];
    /* a unit that the lexicon knows is as it looks */
    if (unit->lexeme && !(token->shape & (SHAPE_CAPITAL | SHAPE_HYPHEN))) return false;
    if (unit->quotation != NONE || token->kind != TOKEN_WORD || token->shape & SHAPE_ADDRESS) return false;
    return token->shape & SHAPE_CAPITAL || has_inner_capital(scene, unit);
}

uint32_t set_next(const struct unit_set *set, uint32_t unit, uint32_t count) {
    for (; unit < count; unit = (unit / 64 + 1) * 64) {
        uint64_t rest = set->bits[unit / 64] >> unit % 64;
        if (rest) return unit + (uint32_t)__builtin_ctzll(rest);
    }
    return count;
}

/* “The”, “But”, “He”: with a capital, but nothing to a name. Those that may be more are looked at closer (run.c). */
static bool is_mere_function(const struct knowledge *knowledge, const struct token *token, struct classes classes) {
    if (!classes_meet(classes, knowledge->function) || token->shape & SHAPE_INITIAL) return false;
    return !classes_meet(classes, knowledge->nameable);
}

static void find_capitals(struct scene *scene) {
    const struct unit *units = scene->window->units;
    const struct token *tokens = scene->passage->tokens.items;
    const struct classes telling = scene->knowledge->telling;
    for (uint32_t start = 0; start < scene->window->count; start += 64) {
        uint32_t end = scene->window->count - start < 64 ? scene->window->count : start + 64;
        uint64_t capitals = 0, tellers = 0, bit = 1;
        for (uint32_t unit = start; unit < end; unit++, bit <<= 1) {
            bool tells = classes_meet(units[unit].classes, telling);
            if (tells) tellers |= bit;
            if (!has_capital(scene, tokens, &units[unit])) continue;
            capitals |= bit;
            tells = !is_mere_function(scene->knowledge, &tokens[units[unit].first], units[unit].classes);
            if (tells) tellers |= bit;
        }
        scene->capitals.bits[start / 64] = capitals;
        scene->telling.bits[start / 64] = tellers;
    }
}

/* Could the word be written either way? */
static bool may_be_small(const struct scene *scene, uint32_t unit) {
    return unit_is(scene, unit, IS_WORD) && !unit_meets(scene, unit, scene->knowledge->function);
}

/* A heading: of its words that could be written small, nearly all are not. */
static bool looks_like_heading(const struct scene *scene) {
    uint32_t count = scene->window->count, capital = 0, small = 0;
    for (uint32_t unit = 1; (unit = set_next(&scene->capitals, unit, count)) < count; unit++)
        capital += may_be_small(scene, unit) && /* the tag room leaves those of a heading alone */
                   unit_meets(scene, unit, scene->knowledge->common);
    for (uint32_t unit = 1; unit < count && small <= capital && capital; unit++)
        small += !unit_is_capital(scene, unit) && may_be_small(scene, unit);
    return capital >= 1 && capital >= small;
}

/* Sentences of the outer level stand first and in order, so the one around a quotation is found by halving. */
static uint64_t outer_sentence(const struct passage *passage, uint32_t window) {
    const struct sentence *sentences = passage->sentences.items;
    if (sentences[window].quotation == NONE) return passage->sentences_before + window + 1;
    uint32_t low = 0, high = window;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        bool is_before = sentences[middle].quotation == NONE && sentences[middle].first <= sentences[window].first;
        if (is_before) low = middle + 1;
        else high = middle;
    }
    return passage->sentences_before + (low ? low : 1);
}

struct scene scene_of(const struct knowledge *knowledge, const struct passage *passage, uint32_t window) {
    struct scene scene = {
        .knowledge = knowledge, .passage = passage, .window = &passage->windows[window], .index = window};
    scene.is_quoted = passage->sentences.items[window].quotation != NONE;
    scene.sentence = outer_sentence(passage, window);
    find_capitals(&scene);
    scene.is_heading = looks_like_heading(&scene);
    return scene;
}
