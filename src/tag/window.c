/* window.c — tokens of a sentence become units, then classes and codes. In: tokens and quotations. Out: a
 * window. Idea: as a unit is cut it gets its classes, where they do not depend on what follows; words with a capital and
 * those that the lexicon does not know wait until capitals can be weighed over the whole window. */
#include "tag/parts.h"

enum {
    PHRASE_WORDS = 8,     /* of the lexicon's longest phrase that is looked for */
    TELLING_BYTES = 4,    /* headlines write short words small */
    HEADLINE_CAPITALS = 3, /* fewer capitals are no headline but a name */
    HEADLINE_SHARE = 8    /* capitals to each lower-case word that a headline may hold (iPhone, de) */
};

static uint32_t start_of(const struct quotation *quotation) {
    return quotation->open != NONE ? quotation->open : quotation->first;
}
static uint32_t end_of(const struct quotation *quotation) {
    return quotation->close != NONE ? quotation->close + 1 : quotation->last;
}

static inline void set_odd(struct window *window, uint32_t unit) { window->odd[unit / 64] |= (uint64_t)1 << unit % 64; }

/* The next unit, which is no word and has no classes yet. */
static inline struct unit *add_unit(struct tagger *tagger, uint32_t first, uint32_t last, uint32_t lexeme, uint32_t quotation) {
    struct unit *unit = &tagger->window->units[tagger->window->count++];
    unit->first = first;
    unit->last = last;
    unit->lexeme = lexeme;
    unit->quotation = quotation;
    set_odd(tagger->window, (uint32_t)(unit - tagger->window->units));
    return unit;
}

static inline void set_unit(struct tagger *tagger, struct unit *unit, const struct spelled *spelled) {
    struct window *window = tagger->window;
    unit->classes = spelled->classes;
    window->codes[unit - window->units] = spelled->code;
    tagger->present = classes_or(tagger->present, spelled->classes);
}

/* Quotations are in order of their start, so the one that a window may begin with is found by halving. */
static uint32_t first_quotation(const struct quotation_list *quotations, uint32_t token) {
    uint32_t low = 0, high = quotations->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (start_of(&quotations->items[middle]) < token) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* The next quotation to be folded, from this token on. */
static void find_fold(struct tagger *tagger, uint32_t token) {
    tagger->fold_at = NONE;
    for (; tagger->quotation < tagger->quotation_count; tagger->quotation++) {
        const struct quotation *quotation = &tagger->quotations[tagger->quotation];
        if (start_of(quotation) < token || quotation->parent != tagger->parent) continue;
        tagger->fold_at = start_of(quotation);
        return;
    }
}

static const struct lexeme *phrase_at(const struct tagger *tagger, uint32_t token, uint32_t *length) {
    struct slice words[PHRASE_WORDS];
    uint32_t count = 0;
    for (; count < PHRASE_WORDS && token + count < tagger->last; count++) {
        uint8_t kind = tagger->tokens[token + count].kind;
        if (kind != TOKEN_WORD && kind != TOKEN_NUMBER) break;
        words[count] = tagger_text(tagger, token + count);
    }
    return lexicon_phrase(tagger->lexicon, words, count, length);
}

/* One word in three begins some phrase (in, the, of); what lexeme the next word is tells that most of them do not here, and its
 * first letter, of those that share a bit. */
static inline bool may_begin_phrase(const struct tagger *tagger, uint32_t token) {
    if (token + 1 == tagger->last) return false;
    uint32_t lexeme = tagger->tokens[token].lexeme;
    const struct token *next = &tagger->tokens[token + 1];
    uint32_t pair = lexicon_pair(lexeme, token_is_whole(next) ? next->lexeme : 0);
    if (!(tagger->pairs[pair / 64] >> pair % 64 & 1)) return false;
    return tagger->phrase_letters[lexeme] & lexicon_letter(tagger->bytes + next->start);
}

/* The longest phrase that begins with a word; without one the word itself, whose lexeme *lexeme is. Returns its end. */
static uint32_t take_phrase(const struct tagger *tagger, uint32_t token, uint32_t *lexeme) {
    uint32_t length;
    const struct lexeme *phrase = may_begin_phrase(tagger, token) ? phrase_at(tagger, token, &length) : NULL;
    if (!phrase) return token + 1;
    *lexeme = phrase->id;
    return token + length;
}

/* The token up to which words may be cut without asking again: nothing is folded before it, and there is room. */
static uint32_t words_end(const struct tagger *tagger, uint32_t token) {
    uint32_t end = tagger->last < tagger->fold_at ? tagger->last : tagger->fold_at;
    uint32_t room = LIMIT_WINDOW_UNITS - tagger->window->count;
    return end - token < room ? end : token + room;
}

enum {
    LOOK_SHAPES = SHAPE_CAPITAL | SHAPE_ADDRESS, /* what a word with one of them is depends on the window */
    ODD_SHAPES = LOOK_SHAPES | SHAPE_HYPHEN | SHAPE_DIGIT
};

/* Simple words, which most are, as many as follow one another: what they are is what their lexemes say. Returns the token behind
 * them. */
static uint32_t cut_simple(struct tagger *tagger, uint32_t token, uint32_t end) {
    const uint16_t *kinds = tagger->codes->kinds;
    const struct spelled *smalls = tagger->codes->spelled.items; /* by kind */
    struct window *window = tagger->window;
    struct unit *unit = window->units + window->count;
    uint16_t *code = window->codes + window->count;
    struct classes present = tagger->present;
    for (const struct token *at = tagger->tokens + token; token < end && token_is_simple(at); at++, unit++) {
        if (token_begins(at) && may_begin_phrase(tagger, token)) break;
        const struct spelled *spelled = &smalls[kinds[at->lexeme]];
        *unit = (struct unit){token, token + 1, at->lexeme, NONE, spelled->classes};
        *code++ = spelled->code;
        present = classes_or(present, spelled->classes);
        token++;
    }
    window->count = (uint32_t)(unit - window->units);
    tagger->present = present;
    return token;
}

/* What a word is that needs no look at the window; NULL: it does. */
static inline const struct spelled *spell_early(const struct tagger *tagger, const struct token *token, uint32_t lexeme) {
    if (token->shape & SHAPE_CAPITAL && token_is_unnamed(token) && token->lexeme == lexeme)
        return codes_spelled(tagger->codes, lexeme, token->shape & SHAPE_CAPITALS ? SPELLED_FREE | SPELLED_CAPS : SPELLED_FREE);
    const struct spelled *small = codes_small(tagger->codes, lexeme);
    bool is_known = token_is_whole(token) && !classes_have(small->classes, CLASS_UNKNOWN);
    return is_known && !(token->shape & LOOK_SHAPES) ? small : NULL;
}

/* A word of any kind, or a phrase. Returns its end. */
static uint32_t cut_word(struct tagger *tagger, uint32_t token) {
    const struct token *at = &tagger->tokens[token];
    struct window *window = tagger->window;
    uint32_t lexeme = at->lexeme, number = window->count++;
    uint32_t end = token_begins(at) ? take_phrase(tagger, token, &lexeme) : token + 1;
    struct unit *unit = &window->units[number];
    *unit = (struct unit){.first = token, .last = end, .lexeme = lexeme, .quotation = NONE};
    const struct spelled *spelled = spell_early(tagger, at, lexeme);
    if (!spelled || at->shape & ODD_SHAPES || end - token > 1) set_odd(window, number);
    if (spelled) set_unit(tagger, unit, spelled);
    else tagger->waiting[tagger->waiting_count++] = (struct waiting){(uint16_t)number, tagger->is_fresh};
    tagger->capital_count += at->shape & SHAPE_CAPITAL;
    return end;
}

/* Words, as many as follow one another. Returns the token behind them. */
static uint32_t cut_words(struct tagger *tagger, uint32_t token) {
    uint32_t end = words_end(tagger, token);
    do {
        token = cut_word(tagger, token);
        tagger->is_fresh = false;
        token = cut_simple(tagger, token, end);
    } while (token < end && tagger->tokens[token].kind == TOKEN_WORD);
    return token;
}

static uint32_t cut_quotation(struct tagger *tagger, uint32_t token) {
    const struct quotation *quotation = &tagger->quotations[tagger->quotation];
    uint32_t end = end_of(quotation) < tagger->last ? end_of(quotation) : tagger->last;
    struct unit *unit = add_unit(tagger, token, end, 0, tagger->quotation++);
    set_unit(tagger, unit, spell_quotation(tagger, quotation));
    tagger->is_fresh = false;
    find_fold(tagger, end);
    return end;
}

/* After these a capital is due, as at a sentence's start. */
static bool calls_for_capital(uint8_t kind) {
    return kind == TOKEN_COLON || kind == TOKEN_STOP || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION
           || kind == TOKEN_ELLIPSIS;
}

static bool is_word(const struct tagger *tagger, const struct unit *unit) {
    return unit->quotation == NONE && tagger->tokens[unit->first].kind == TOKEN_WORD;
}

static void cut_other(struct tagger *tagger, uint32_t token) {
    const struct token *at = &tagger->tokens[token];
    struct unit *unit = add_unit(tagger, token, token + 1, at->lexeme, NONE);
    bool follows_word = tagger->window->count > 1 && is_word(tagger, unit - 1);
    set_unit(tagger, unit, spell_other(tagger, unit, follows_word));
    tagger->is_fresh = (tagger->is_fresh && at->kind != TOKEN_NUMBER) || calls_for_capital(at->kind);
}

static uint32_t cut_units(struct tagger *tagger, uint32_t token) {
    find_fold(tagger, token);
    while (token < tagger->last && tagger->window->count < LIMIT_WINDOW_UNITS) {
        if (token > tagger->fold_at) find_fold(tagger, token); /* a phrase has run over its start */
        if (token == tagger->fold_at) token = cut_quotation(tagger, token);
        else if (tagger->tokens[token].kind == TOKEN_WORD) token = cut_words(tagger, token);
        else cut_other(tagger, token++);
    }
    return token;
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

static void settle_waiting(struct tagger *tagger) {
    struct window *window = tagger->window;
    if (tagger->waiting_count == 0) return;
    bool may_be_headline = tagger->capital_count >= HEADLINE_CAPITALS;
    tagger->is_headline = may_be_headline && is_headline(tagger);
    for (uint32_t i = 0; i < tagger->waiting_count; i++) {
        struct waiting waiting = tagger->waiting[i];
        struct unit *unit = &window->units[waiting.unit], *next = unit + 1;
        bool leads = waiting.unit + 1u < window->count && is_word(tagger, next) && is_capital(tagger, next);
        set_unit(tagger, unit, spell_word(tagger, unit, waiting.is_fresh, leads));
    }
}

/* Units, bits and codes share a block, so that they cannot grow apart when memory runs out. */
static size_t odd_words(uint32_t units) { return (units + 63) / 64; }

size_t tag_window_bytes(uint32_t units) {
    return units * (sizeof(struct unit) + sizeof(uint16_t)) + odd_words(units) * sizeof(uint64_t) + sizeof(uint16_t);
}

struct window tag_window_in(void *block, uint32_t units) {
    struct window window = {.units = block, .capacity = units};
    window.odd = (uint64_t *)(window.units + units);
    window.codes = (uint16_t *)(window.odd + odd_words(units));
    return window;
}

static quoth_status reserve_units(const quoth_allocator *memory, struct window *window, uint32_t count) {
    if (window->units && window->capacity >= count) return QUOTH_OK;
    uint32_t capacity = window->capacity ? window->capacity : 32;
    while (capacity < count) capacity *= 2;
    void *block = memory_new(memory, tag_window_bytes(capacity));
    if (!block) return QUOTH_NOMEM;
    tag_window_free(memory, window);
    *window = tag_window_in(block, capacity);
    return QUOTH_OK;
}

quoth_status tag_window(const quoth_allocator *memory, const struct lexicon *lexicon, const struct codes *codes,
                        const struct capitals *capitals, const char *bytes, const struct token_list *tokens,
                        const struct quotation_list *quotations, uint32_t fold_parent, uint32_t first,
                        uint32_t last, bool begins_sentence, struct window *window, uint32_t *rest) {
    uint32_t count = tag_window_units(last - first);
    TRY(reserve_units(memory, window, count));
    window->count = 0;
    for (uint32_t i = 0; i < odd_words(count); i++) window->odd[i] = 0;
    struct tagger tagger; /* the list of those that wait is not cleared */
    tagger.lexicon = lexicon;
    tagger.codes = codes;
    tagger.phrase_letters = lexicon_phrase_letters(lexicon);
    tagger.pairs = lexicon_pairs(lexicon);
    tagger.capitals = capitals;
    tagger.bytes = bytes;
    tagger.tokens = tokens->items;
    tagger.quotations = quotations->items;
    tagger.last = last;
    tagger.quotation = first_quotation(quotations, first);
    tagger.quotation_count = quotations->count;
    tagger.parent = fold_parent;
    tagger.window = window;
    tagger.present = classes_none();
    tagger.is_fresh = begins_sentence;
    tagger.waiting_count = tagger.capital_count = 0;
    *rest = cut_units(&tagger, first);
    settle_waiting(&tagger);
    window->codes[window->count] = 0;
    window->present = tagger.present;
    return QUOTH_OK;
}

void tag_window_free(const quoth_allocator *memory, struct window *window) {
    memory_free(memory, window->units, tag_window_bytes(window->capacity));
    *window = (struct window){0};
}
