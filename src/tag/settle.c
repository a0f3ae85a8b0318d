/* settle.c — what is no simple word gets its classes. In: the units of a window, and a list of the odd ones. Out: their
 * classes and codes. Idea: words stand apart from all others, so that each loop does one thing; they come last, since
 * what a capital says depends on what is around it. */
#include "tag/parts.h"

enum {
    TELLING_BYTES = 4,     /* headlines write short words small */
    HEADLINE_CAPITALS = 3, /* fewer capitals are no headline but a name */
    HEADLINE_SHARE = 8     /* capitals to each lower-case word that a headline may hold (iPhone, de) */
};

static uint32_t is_capital(const struct tagger *tagger, const struct unit *unit) {
    return tagger->tokens[unit->first].shape & SHAPE_CAPITAL;
}

/* In “Council Will Vote on Budget” a capital tells nothing: no longer word but a function word is small. What each unit
 * is cannot be foretold, so that it is counted without a branch. `words`: how many may have a capital. */
static bool is_headline(const struct tagger *tagger, uint32_t words) {
    if (words < HEADLINE_CAPITALS) return false;
    struct classes plain = tagger->codes->speller.plain;
    uint32_t capitals = 0, smalls = 0;
    for (uint32_t i = 1; i < tagger->window->count; i++) {
        const struct unit *unit = &tagger->window->units[i];
        const struct token *token = &tagger->tokens[unit->first];
        uint32_t is_capital = token->shape & SHAPE_CAPITAL, is_plain = classes_meet(unit->classes, plain);
        uint32_t is_long = tagger_is_word(tagger, unit) & (token->end - token->start >= TELLING_BYTES);
        capitals += is_long & is_capital;
        smalls += is_long & ~(is_capital | is_plain);
        if (smalls * HEADLINE_SHARE > words) return false; /* whatever is still to come */
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

static enum due due_at(const struct tagger *tagger, uint32_t number) {
    if (tagger->is_headline) return DUE_HERE;
    if (!is_fresh(tagger, number)) return DUE_NOT;
    const struct unit *next = &tagger->window->units[number + 1];
    bool leads = number + 1 < tagger->window->count && tagger_is_word(tagger, next) & is_capital(tagger, next);
    return leads ? DUE_FIRST : DUE_HERE;
}

static void settle_word(struct tagger *tagger, uint32_t number) {
    struct unit *unit = &tagger->window->units[number];
    tagger_set_unit(tagger, unit, spell_word(tagger, unit, due_at(tagger, number)));
}

static void settle_other(struct tagger *tagger, uint32_t number) {
    struct unit *unit = &tagger->window->units[number];
    tagger_set_unit(tagger, unit, spell_other(tagger, unit));
}

static uint32_t count_words(const struct tagger *tagger) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < tagger->window->count; i += SET_UNITS)
        count += (uint32_t)__builtin_popcountll(tagger->words[i / SET_UNITS]);
    return count;
}

void tagger_settle(struct tagger *tagger) {
    uint32_t count = tagger->window->count;
    for (uint32_t i = 0; i < count; i += SET_UNITS)
        for (uint64_t left = tagger->others[i / SET_UNITS]; left; left &= left - 1)
            settle_other(tagger, i + (uint32_t)__builtin_ctzll(left));
    tagger->is_headline = is_headline(tagger, count_words(tagger));
    for (uint32_t i = 0; i < count; i += SET_UNITS) {
        uint64_t words = tagger->words[i / SET_UNITS];
        tagger->window->odd[i / SET_UNITS] |= words | tagger->others[i / SET_UNITS];
        for (; words; words &= words - 1) settle_word(tagger, i + (uint32_t)__builtin_ctzll(words));
    }
}
