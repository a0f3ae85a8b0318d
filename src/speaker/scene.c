/* scene.c — one window with all it stands in, as the speaker room asks about it.
 *
 * In: a passage and the index of a window. Out: answers about single units: class, spelling, letters, place in the
 * text. Idea: past the window's end every question is answered no, so callers look ahead freely. */
#include "speaker/roster.h"

uint32_t unit_office_part(const struct scene *scene, uint32_t unit) {
    if (!(unit_shape(scene, unit) & SHAPE_HYPHEN)) return 0;
    struct slice text = unit_text(scene, unit);
    const char *hyphen = memchr(text.bytes, '-', text.size);
    const struct lexeme *part =
        hyphen ? lexicon_find(scene->knowledge->lexicon, text.bytes, (size_t)(hyphen - text.bytes)) : NULL;
    return part && classes_have(part->classes, IS_TITLE) ? part->id : 0;
}

struct stretch units_at(const struct scene *scene, struct range units) {
    struct range bytes = units_bytes(scene, units);
    return (struct stretch){scene->passage->place.at + bytes.start, scene->passage->place.at + bytes.end};
}

/* A capital behind the first letter too: al-Amin, iPhone, d’Arcy. */
static bool has_inner_capital(const struct scene *scene, const struct unit *unit) {
    struct slice text = unit_text(scene, (uint32_t)(unit - scene->units));
    bool after_hyphen = false;
    for (size_t i = 1; i < text.size && i < LIMIT_NAME_BYTES; i++) {
        bool is_upper = text.bytes[i] >= 'A' && text.bytes[i] <= 'Z';
        if (is_upper && (after_hyphen || i < 3)) return true;
        after_hyphen = text.bytes[i] == '-';
    }
    return false;
}

/* May it have a capital? A word that the lexicon knows is as it looks. This and what follows is asked all at once,
 * since none of it can be guessed. */
static inline bool is_candidate(const struct unit *unit, const struct token *token) {
    uint32_t shape = token->shape & (SHAPE_CAPITAL | SHAPE_HYPHEN | SHAPE_ADDRESS);
    return (token->kind == TOKEN_WORD) & (unit->quotation == NONE) & ((shape & SHAPE_ADDRESS) == 0) &
           ((shape != 0) | (unit->lexeme == 0));
}

/* Could the word be written either way? */
static inline bool may_be_small(struct classes classes) {
    bool is_word = classes_have(classes, IS_WORD), is_function = classes_meet(classes, function_words);
    return is_word & !is_function;
}

/* Units of a class, where there are any. Inline, so that only that half of the classes is read in which the class
 * is. */
static inline void find_telling(struct scene *scene, const struct window *window, struct classes set) {
    if (!classes_meet(window->present, set)) return;
    for (uint32_t first = 0; first < scene->count; first += 64) {
        uint32_t count = scene->count - first < 64 ? scene->count - first : 64;
        uint64_t found = 0;
        for (const struct unit *unit = scene->units + first + count; unit > scene->units + first;)
            found = found + found + classes_meet((--unit)->classes, set);
        scene->telling.bits[first / 64] |= found;
    }
}

/* Of the odd ones of 64 units a bit each, those that cannot have a capital among them. */
struct looks {
    uint64_t capitals, inside; /* those that have one; that may have one behind their first letter */
    uint64_t telling, plain;   /* with a capital they tell something; are a plain name; */
    uint64_t common;           /* would have none but in a heading */
};

/* “The”, “But”, “He” have a capital, but nothing to a name. Those that may be more are looked at closer (run.c). */
static inline struct looks look_at(const struct scene *scene, const struct unit *units, uint64_t odd) {
    const struct token *tokens = scene->passage->tokens.items;
    uint64_t capitals = 0, inside = 0, telling = 0, plain = 0, common = 0;
    for (; odd; odd &= odd - 1) {
        uint32_t at = (uint32_t)__builtin_ctzll(odd);
        const struct token *token = &tokens[units[at].first];
        struct classes classes = units[at].classes;
        uint32_t shape = token->shape;
        uint64_t may_be = is_candidate(&units[at], token), is_capital = may_be & shape & SHAPE_CAPITAL;
        bool is_function = classes_meet(classes, function_words), is_name = classes_meet(classes, function_names);
        bool has_name = classes_have(classes, IS_NAME), is_time = classes_have(classes, IS_TIME);
        uint64_t tells = !is_function | is_name | ((shape & SHAPE_INITIAL) != 0);
        uint64_t is_plain = has_name & !is_function & !is_time & ((shape & (SHAPE_INITIAL | SHAPE_CAPITALS)) == 0);
        bool is_small = may_be_small(classes), is_common = classes_meet(classes, common_words);
        capitals |= is_capital << at;
        inside |= (may_be ^ is_capital) << at;
        telling |= tells << at;
        plain |= is_plain << at;
        common |= (uint64_t)(is_small & is_common) << at;
    }
    return (struct looks){capitals, inside, telling, plain, common};
}

/* The few that are left, of 64 units. */
static uint64_t inner_capitals(const struct scene *scene, const struct unit *units, uint64_t inside) {
    uint64_t capitals = 0;
    for (; inside; inside &= inside - 1) {
        uint32_t at = (uint32_t)__builtin_ctzll(inside);
        capitals |= (uint64_t)has_inner_capital(scene, &units[at]) << at;
    }
    return capitals;
}

/* Returns how many common words have a capital; a sentence’s first has one anyway. */
static uint32_t find_capitals(struct scene *scene, const struct window *window) {
    uint32_t count = 0;
    scene->capitals.bits[0] = scene->plain.bits[0] = scene->telling.bits[0] = 0; /* of a window without units */
    for (uint32_t first = 0; first < scene->count; first += 64) {
        const struct unit *units = scene->units + first;
        struct looks looks = look_at(scene, units, window->odd[first / 64]);
        uint64_t capitals = looks.capitals;
        if (looks.inside) capitals |= inner_capitals(scene, units, looks.inside);
        scene->capitals.bits[first / 64] = capitals;
        scene->plain.bits[first / 64] = capitals & looks.plain;
        scene->telling.bits[first / 64] = capitals & looks.telling;
        uint64_t common = capitals & looks.common;
        for (common &= first ? common : ~(uint64_t)1; common; common &= common - 1) count++;
    }
    return count;
}

/* A heading: of its words that could be written small, nearly all are not. */
static bool looks_like_heading(const struct scene *scene, uint32_t capital) {
    uint32_t small = 0;
    for (uint32_t unit = 1; unit < scene->count && small <= capital && capital; unit++)
        small += !set_has(&scene->capitals, unit) && may_be_small(scene->units[unit].classes);
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

static struct kept_scene *kept_at(const struct scene *scene) {
    uint64_t number = scene->passage->number * 8 + scene->index; /* few paragraphs have more sentences */
    return &scene->knowledge->scenes[number % SCENES_KEPT];
}

static bool take_kept(struct scene *scene) {
    const struct kept_scene *kept = kept_at(scene);
    if (kept->article != scene->knowledge->article) return false; /* first: none else is written before its time */
    if ((kept->passage != scene->passage->number) | (kept->window != scene->index)) return false;
    scene->capitals.bits[0] = kept->capitals;
    scene->telling.bits[0] = kept->telling;
    scene->plain.bits[0] = kept->plain;
    scene->is_heading = kept->is_heading;
    return true;
}

void scene_set(struct scene *scene, const struct knowledge *knowledge, const struct passage *passage, uint32_t window) {
    scene->knowledge = knowledge;
    scene->passage = passage;
    scene->units = passage->windows[window].units;
    scene->count = passage->windows[window].count;
    scene->index = window;
    scene->is_quoted = passage->sentences.items[window].quotation != NONE;
    scene->sentence = outer_sentence(passage, window);
    if (take_kept(scene)) return;
    uint32_t capitals = find_capitals(scene, &passage->windows[window]);
    find_telling(scene, &passage->windows[window], particles);
    if (!scene->is_quoted) find_telling(scene, &passage->windows[window], telling_pronouns);
    scene->is_heading = looks_like_heading(scene, capitals);
    if (scene->count > 64) return;
    *kept_at(scene) = (struct kept_scene){.passage = passage->number,
                                          .capitals = scene->capitals.bits[0],
                                          .telling = scene->telling.bits[0],
                                          .plain = scene->plain.bits[0],
                                          .window = window,
                                          .article = knowledge->article,
                                          .is_heading = scene->is_heading};
}
