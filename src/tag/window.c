/* window.c — tokens of a sentence become units, then classes and codes. In: tokens and quotations. Out: a window. Idea: two
 * words in three are simple: what they are is what their lexemes say. So every token first becomes a unit as if it were one,
 * without a question that cannot be foretold; those that are not stand in a list, are sorted by kind, and get their classes
 * once capitals can be weighed over the whole window. */
#include "tag/parts.h"

enum {
    PHRASE_WORDS = 8,     /* of the lexicon's longest phrase that is looked for */
    TELLING_BYTES = 4,    /* headlines write short words small */
    HEADLINE_CAPITALS = 3, /* fewer capitals are no headline but a name */
    GATHERED = 64,        /* tokens looked at together */
    HEADLINE_SHARE = 8    /* capitals to each lower-case word that a headline may hold (iPhone, de) */
};

static uint32_t start_of(const struct quotation *quotation) {
    return quotation->open != NONE ? quotation->open : quotation->first;
}
static uint32_t end_of(const struct quotation *quotation) {
    return quotation->close != NONE ? quotation->close + 1 : quotation->last;
}

static inline void set_odd(struct window *window, uint32_t unit) { window->odd[unit / 64] |= (uint64_t)1 << unit % 64; }

/* The next unit, which has no classes yet. */
static inline struct unit *add_unit(struct tagger *tagger, uint32_t first, uint32_t last, uint32_t lexeme, uint32_t quotation) {
    struct unit *unit = &tagger->window->units[tagger->window->count++];
    unit->first = first;
    unit->last = last;
    unit->lexeme = lexeme;
    unit->quotation = quotation;
    return unit;
}

static inline void set_unit(struct tagger *tagger, struct unit *unit, const struct spelled *spelled) {
    struct window *window = tagger->window;
    unit->classes = spelled->classes;
    window->codes[unit - window->units] = spelled->code;
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
static bool may_begin_phrase(const struct tagger *tagger, uint32_t token) {
    const struct token *next = &tagger->tokens[token + 1];
    return tagger->phrase_letters[tagger->tokens[token].lexeme] & lexicon_letter(tagger->bytes + next->start);
}

/* The longest phrase that begins with a word; without one the word itself, whose lexeme *lexeme is. Returns its end. */
static uint32_t take_phrase(const struct tagger *tagger, uint32_t token, uint32_t *lexeme) {
    uint32_t length;
    const struct lexeme *phrase = phrase_at(tagger, token, &length);
    if (!phrase) return token + 1;
    *lexeme = phrase->id;
    return token + length;
}

/* The token up to which units are cut together: nothing is folded before it, and there is room. */
static uint32_t units_end(const struct tagger *tagger, uint32_t token) {
    uint32_t end = tagger->last < tagger->fold_at ? tagger->last : tagger->fold_at;
    uint32_t room = LIMIT_WINDOW_UNITS - tagger->window->count, most = room < GATHERED ? room : GATHERED;
    return end - token < most ? end : token + most;
}

enum { LOOK_SHAPES = SHAPE_CAPITAL | SHAPE_ADDRESS }; /* what a word with one of them is depends on the window */

/* Tokens up to `end`, each as a unit. */
static void cut_tokens(struct tagger *tagger, uint32_t token, uint32_t end) {
    const uint16_t *kinds = tagger->codes->kinds;
    const struct spelled *smalls = tagger->codes->spelled.items; /* by kind */
    const struct token *at = &tagger->tokens[token];
    uint32_t number = tagger->window->count, odd_count = tagger->odd_count;
    struct unit *unit = &tagger->window->units[number];
    uint16_t *code = &tagger->window->codes[number], *odd = tagger->odd;
    for (; token < end; at++, unit++, token++) {
        uint32_t lexeme = at->lexeme;
        const struct spelled *spelled = &smalls[kinds[lexeme]];
        *unit = (struct unit){token, token + 1, lexeme, NONE, spelled->classes};
        *code++ = spelled->code;
        odd[odd_count] = (uint16_t)number++;
        odd_count += !token_is_simple(at);
    }
    tagger->window->count = number;
    tagger->odd_count = odd_count;
}

/* A phrase, or the word that might have begun one. Returns its end. */
static uint32_t cut_phrase(struct tagger *tagger, uint32_t token) {
    const struct token *at = &tagger->tokens[token];
    uint32_t lexeme = at->lexeme, end = take_phrase(tagger, token, &lexeme);
    const struct spelled *small = codes_small(tagger->codes, lexeme);
    bool is_known = token_is_whole(at) && !classes_have(small->classes, CLASS_UNKNOWN);
    bool is_early = is_known && !(at->shape & LOOK_SHAPES), is_phrase = end - token > 1;
    struct unit *unit = add_unit(tagger, token, end, lexeme, NONE);
    uint32_t number = (uint32_t)(unit - tagger->window->units);
    if (is_phrase ? is_early : token_is_simple(at)) set_unit(tagger, unit, small);
    else tagger->odd[tagger->odd_count++] = (uint16_t)number;
    if (is_phrase) set_odd(tagger->window, number);
    return end;
}

static uint32_t cut_quotation(struct tagger *tagger, uint32_t token) {
    const struct quotation *quotation = &tagger->quotations[tagger->quotation];
    uint32_t end = end_of(quotation) < tagger->last ? end_of(quotation) : tagger->last;
    struct unit *unit = add_unit(tagger, token, end, 0, tagger->quotation++);
    set_unit(tagger, unit, spell_quotation(tagger, quotation));
    set_odd(tagger->window, (uint32_t)(unit - tagger->window->units));
    find_fold(tagger, end);
    return end;
}

static bool is_word(const struct tagger *tagger, const struct unit *unit) {
    return unit->quotation == NONE && tagger->tokens[unit->first].kind == TOKEN_WORD;
}

/* Which of some tokens a phrase may begin with, those that begin any being gathered first. Returns how many; places from `token`
 * on, and one behind the last. */
static uint32_t find_phrases(const struct tagger *tagger, uint32_t token, uint32_t end, uint8_t *places) {
    const struct token *tokens = &tagger->tokens[token];
    uint32_t size = end - token, begin_count = 0, count = 0;
    for (uint32_t i = 0; i < size; i++) {
        places[begin_count] = (uint8_t)i;
        begin_count += token_begins(&tokens[i]);
    }
    if (end == tagger->last && begin_count > 0 && places[begin_count - 1] == size - 1) begin_count--;
    for (uint32_t i = 0; i < begin_count; i++) {
        const struct token *first = &tokens[places[i]];
        uint32_t pair = lexicon_pair(first->lexeme, first[1].lexeme * token_is_whole(&first[1]));
        places[count] = places[i];
        count += tagger->pairs[pair / 64] >> pair % 64 & 1;
    }
    return count;
}

/* Units of words and all that is not folded. Returns where they end, which a phrase may carry beyond `end`. */
static uint32_t cut_stretch(struct tagger *tagger, uint32_t token, uint32_t end) {
    uint8_t places[GATHERED + 1];
    uint32_t start = token, count = find_phrases(tagger, token, end, places);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t place = start + places[i];
        if (place < token || !may_begin_phrase(tagger, place)) continue;
        cut_tokens(tagger, token, place);
        token = cut_phrase(tagger, place);
    }
    if (token >= end) return token;
    cut_tokens(tagger, token, end);
    return end;
}

static uint32_t cut_units(struct tagger *tagger, uint32_t token) {
    find_fold(tagger, token);
    while (token < tagger->last && tagger->window->count < LIMIT_WINDOW_UNITS) {
        if (token > tagger->fold_at) find_fold(tagger, token); /* a phrase has run over its start */
        if (token == tagger->fold_at) token = cut_quotation(tagger, token);
        else token = cut_stretch(tagger, token, units_end(tagger, token));
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

/* Does a capital say nothing here? As at a sentence's start, one is due behind a colon; marks and brackets leave it as it was. */
static bool is_fresh(const struct tagger *tagger, uint32_t unit) {
    const uint32_t calling = 1u << TOKEN_COLON | 1u << TOKEN_STOP | 1u << TOKEN_QUESTION | 1u << TOKEN_EXCLAMATION | 1u << TOKEN_ELLIPSIS;
    while (unit-- > 0) {
        const struct unit *before = &tagger->window->units[unit];
        uint32_t kind = tagger->tokens[before->first].kind;
        if (before->quotation != NONE || kind == TOKEN_WORD || kind == TOKEN_NUMBER) return false;
        if (calling >> kind & 1) return true;
    }
    return tagger->begins_sentence;
}

/* Of the units that are not simple, words to one list, and all others to another. Returns how many words have capitals. */
static uint32_t sort_odd(struct tagger *tagger, uint16_t *others, uint32_t *other_count) {
    struct window *window = tagger->window;
    uint32_t word_count = 0, capitals = 0;
    *other_count = 0;
    for (uint32_t i = 0; i < tagger->odd_count; i++) {
        uint16_t number = tagger->odd[i];
        const struct token *token = &tagger->tokens[window->units[number].first];
        bool is_word = token->kind == TOKEN_WORD;
        set_odd(window, number);
        tagger->odd[word_count] = others[*other_count] = number;
        word_count += is_word;
        *other_count += !is_word;
        capitals += token->shape & SHAPE_CAPITAL;
    }
    tagger->odd_count = word_count;
    return capitals;
}

static void settle_odd(struct tagger *tagger) {
    struct window *window = tagger->window;
    uint16_t others[LIMIT_WINDOW_UNITS + 1];
    uint32_t other_count, capitals = sort_odd(tagger, others, &other_count);
    for (uint32_t i = 0; i < other_count; i++) {
        struct unit *unit = &window->units[others[i]];
        bool follows_word = others[i] > 0 && is_word(tagger, unit - 1);
        set_unit(tagger, unit, spell_other(tagger, unit, follows_word));
    }
    tagger->is_headline = capitals >= HEADLINE_CAPITALS && is_headline(tagger);
    for (uint32_t i = 0; i < tagger->odd_count; i++) {
        struct unit *unit = &window->units[tagger->odd[i]], *next = unit + 1;
        bool leads = tagger->odd[i] + 1u < window->count && is_word(tagger, next) && is_capital(tagger, next);
        set_unit(tagger, unit, spell_word(tagger, unit, is_fresh(tagger, tagger->odd[i]), leads));
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

static struct classes union_of(const struct window *window) {
    struct classes present = classes_none();
    for (uint32_t i = 0; i < window->count; i++) present = classes_or(present, window->units[i].classes);
    return present;
}

quoth_status tag_window(const quoth_allocator *memory, const struct lexicon *lexicon, const struct codes *codes,
                        const struct capitals *capitals, const char *bytes, const struct token_list *tokens,
                        const struct quotation_list *quotations, uint32_t fold_parent, uint32_t first,
                        uint32_t last, bool begins_sentence, struct window *window, uint32_t *rest) {
    uint32_t count = tag_window_units(last - first);
    TRY(reserve_units(memory, window, count));
    window->count = 0;
    for (uint32_t i = 0; i < odd_words(count); i++) window->odd[i] = 0;
    struct tagger tagger; /* the list of units is not cleared */
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
    tagger.begins_sentence = begins_sentence;
    tagger.odd_count = 0;
    *rest = cut_units(&tagger, first);
    settle_odd(&tagger);
    window->codes[window->count] = 0;
    window->present = union_of(window);
    return QUOTH_OK;
}

void tag_window_free(const quoth_allocator *memory, struct window *window) {
    memory_free(memory, window->units, tag_window_bytes(window->capacity));
    *window = (struct window){0};
}
