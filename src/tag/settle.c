/* settle.c — what is no simple word gets its classes. In: the units of a window, and a list of the odd ones. Out: their
 * classes and codes. Idea: words stand apart from all others, so that each loop does one thing; they come last, since
 * what a capital says depends on what is around it. */
#include "tag/parts.h"

enum {
    TELLING_BYTES = 4,     /* headlines write short words small */
    HEADLINE_CAPITALS = 3, /* fewer capitals are no headline but a name */
    HEADLINE_SHARE = 8     /* capitals to each lower-case word that a headline may hold (iPhone, de) */
};

static bool is_word(const struct tagger *tagger, const struct unit *unit) {
    return unit->quotation == NONE && tagger->tokens[unit->first].kind == TOKEN_WORD;
}

static bool is_capital(const struct tagger *tagger, const struct unit *unit) {
    return tagger->tokens[unit->first].shape & SHAPE_CAPITAL;
}

/* In “Council Will Vote on Budget” a capital tells nothing: no longer word but a function word is small. */
static bool is_headline(const struct tagger *tagger) {
    uint32_t capitals = 0, smalls = 0;
    for (uint32_t i = 1; i < tagger->window->count; i++) {
        const struct unit *unit = &tagger->window->units[i];
        const struct token *token = &tagger->tokens[unit->first];
        if (!is_word(tagger, unit) || token->end - token->start < TELLING_BYTES) continue;
        if (is_capital(tagger, unit)) capitals++;
        else if (!codes_is_plain(tagger->codes, unit->lexeme)) smalls++;
        if (smalls * HEADLINE_SHARE > capitals + (tagger->window->count - i)) return false; /* whatever is still to come */
    }
    return capitals >= HEADLINE_CAPITALS && smalls * HEADLINE_SHARE <= capitals;
}

/* Does a capital say nothing here? One is due at a start and behind a colon; marks and brackets leave it as it was. */
static bool is_fresh(const struct tagger *tagger, uint32_t unit) {
    const uint32_t calling = 1u << TOKEN_COLON | 1u << TOKEN_STOP | 1u << TOKEN_QUESTION | 1u << TOKEN_EXCLAMATION |
                             1u << TOKEN_ELLIPSIS;
    while (unit-- > 0) {
        const struct unit *before = &tagger->window->units[unit];
        uint32_t kind = tagger->tokens[before->first].kind;
        if (before->quotation != NONE || kind == TOKEN_WORD || kind == TOKEN_NUMBER) return false;
        if (calling >> kind & 1) return true;
    }
    return tagger->begins_sentence;
}

/* Of the units that are not simple, words to one list, and all others to another. Returns how many words have
 * capitals. */
static uint32_t sort_odd(struct tagger *tagger, uint16_t *others, uint32_t *other_count) {
    struct window *window = tagger->window;
    uint32_t word_count = 0, capitals = 0;
    *other_count = 0;
    for (uint32_t i = 0; i < tagger->odd_count; i++) {
        uint16_t number = tagger->odd[i];
        const struct token *token = &tagger->tokens[window->units[number].first];
        bool is_word = token->kind == TOKEN_WORD;
        tagger_set_odd(window, number);
        tagger->odd[word_count] = others[*other_count] = number;
        word_count += is_word;
        *other_count += !is_word;
        capitals += token->shape & SHAPE_CAPITAL;
    }
    tagger->odd_count = word_count;
    return capitals;
}

void tagger_settle(struct tagger *tagger) {
    struct window *window = tagger->window;
    uint16_t others[LIMIT_WINDOW_UNITS + 1];
    uint32_t other_count, capitals = sort_odd(tagger, others, &other_count);
    for (uint32_t i = 0; i < other_count; i++) {
        struct unit *unit = &window->units[others[i]];
        bool follows_word = others[i] > 0 && is_word(tagger, unit - 1);
        tagger_set_unit(tagger, unit, spell_other(tagger, unit, follows_word));
    }
    tagger->is_headline = capitals >= HEADLINE_CAPITALS && is_headline(tagger);
    for (uint32_t i = 0; i < tagger->odd_count; i++) {
        struct unit *unit = &window->units[tagger->odd[i]], *next = unit + 1;
        bool leads = tagger->odd[i] + 1u < window->count && is_word(tagger, next) && is_capital(tagger, next);
        tagger_set_unit(tagger, unit, spell_word(tagger, unit, is_fresh(tagger, tagger->odd[i]), leads));
    }
}
