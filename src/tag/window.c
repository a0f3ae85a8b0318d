/* window.c — tokens of a sentence become units, then classes and codes. In: tokens and quotations. Out: a window.
 * Idea: two words in three are simple: what they are is what their lexemes say. So every token first becomes a unit as
 * if it were one, without a question that cannot be foretold; those that are not are noted by a bit, for settle.c. */
#include "tag/parts.h"

enum {
    PHRASE_WORDS = 8, /* of the lexicon's longest phrase that is looked for */
    GATHERED = BLOCK_TOKENS /* tokens looked at together */
};

static uint32_t start_of(const struct quotation *quotation) {
    return quotation->open != NONE ? quotation->open : quotation->first;
}
static uint32_t end_of(const struct quotation *quotation) {
    return quotation->close != NONE ? quotation->close + 1 : quotation->last;
}

/* The next unit, which has no classes yet. */
static inline struct unit *add_unit(struct tagger *tagger, uint32_t first, uint32_t last, uint32_t lexeme,
                                    uint32_t quotation) {
    struct unit *unit = &tagger->window->units[tagger->window->count++];
    unit->first = first;
    unit->last = last;
    unit->lexeme = lexeme;
    unit->quotation = quotation;
    return unit;
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

static bool may_go_on(const struct tagger *tagger, uint32_t first, uint32_t token) {
    if (token >= tagger->last || token - first >= PHRASE_WORDS) return false;
    uint8_t kind = tagger->tokens[token].kind;
    return kind == TOKEN_WORD || kind == TOKEN_NUMBER;
}

/* The longest phrase that begins with a word, given its text; its end, or that of the word itself. */
static uint32_t read_phrase(const struct tagger *tagger, uint32_t token, uint32_t *lexeme) {
    struct slice words[PHRASE_WORDS];
    uint32_t count = 0, length;
    for (; may_go_on(tagger, token, token + count); count++) words[count] = tagger_text(tagger, token + count);
    const struct lexeme *phrase = lexicon_phrase(tagger->lexicon, words, count, &length);
    if (!phrase) return token + 1;
    *lexeme = phrase->id;
    return token + length;
}

/* The longest phrase that begins with a word; without one the word itself, whose lexeme *lexeme is. Returns its end. */
static uint32_t take_phrase(const struct tagger *tagger, uint32_t first, uint32_t *lexeme) {
    uint32_t from = *lexeme, token = first + 1, end = token;
    bool goes_by_text = true; /* the second word has been asked for its id before */
    for (; may_go_on(tagger, first, token); token++) {
        uint32_t word = tagger->tokens[token].lexeme * token_is_whole(&tagger->tokens[token]);
        if (!word) return goes_by_text ? read_phrase(tagger, first, lexeme) : end;
        uint32_t step = lexicon_step(tagger->lexicon, from, word);
        if (!step) break;
        const struct phrase_node *node = lexicon_node(tagger->lexicon, step);
        if (node->lexeme) *lexeme = node->lexeme, end = token + 1;
        if (!node->goes_on) break;
        goes_by_text = node->goes_by_text;
        from = PHRASE_NODE | step;
    }
    return end;
}

/* The token up to which units are cut together: nothing is folded before it, and there is room. */
static uint32_t units_end(const struct tagger *tagger, uint32_t token) {
    uint32_t end = tagger->last < tagger->fold_at ? tagger->last : tagger->fold_at;
    uint32_t room = LIMIT_WINDOW_UNITS - tagger->window->count, most = room < GATHERED ? room : GATHERED;
    return end - token < most ? end : token + most;
}

enum { LOOK_SHAPES = SHAPE_CAPITAL | SHAPE_ADDRESS }; /* what a word with one of them is depends on the window */

/* A set's bits for tokens from `token` on, given those of its block and of the next one. */
static inline uint64_t bits_from(uint64_t bits, uint64_t next, uint32_t token) {
    return bits >> token % BLOCK_TOKENS | next << 1 << (BLOCK_TOKENS - 1 - token % BLOCK_TOKENS);
}

/* The lowest bits, one or more. */
static inline uint64_t lowest(uint64_t bits, uint32_t count) { return bits & UINT64_MAX >> (SET_UNITS - count); }

/* Bits of units that follow one another, from `unit` on, behind which none was added yet. */
static inline void add_bits(uint64_t *set, uint32_t unit, uint64_t bits) {
    set[unit / SET_UNITS] |= bits << unit % SET_UNITS;
    set[unit / SET_UNITS + 1] = bits >> 1 >> (SET_UNITS - 1 - unit % SET_UNITS);
}

/* Tokens up to `end`, one or more, of which the next unit is the first. */
static void note_odd(struct tagger *tagger, uint32_t token, uint32_t end) {
    const struct token_block *block = &tagger->blocks[token / BLOCK_TOKENS];
    uint64_t odd = lowest(bits_from(block[0].odd, block[1].odd, token), end - token);
    uint64_t others = lowest(bits_from(block[0].others, block[1].others, token), end - token);
    add_bits(tagger->words, tagger->window->count, odd);
    add_bits(tagger->others, tagger->window->count, others);
}

/* A unit of several tokens. */
static void note_unit(struct tagger *tagger, uint32_t number, bool is_word, bool is_other) {
    add_bits(tagger->words, number, is_word);
    add_bits(tagger->others, number, is_other);
    tagger->window->odd[number / SET_UNITS] |= (uint64_t)1 << number % SET_UNITS;
}

/* Tokens up to `end`, each as a unit. */
static void cut_tokens(struct tagger *tagger, uint32_t token, uint32_t end) {
    if (token == end) return;
    note_odd(tagger, token, end);
    const uint16_t *kinds = tagger->codes->kinds;
    const struct spelled *smalls = tagger->codes->spelled.items; /* by kind */
    const struct token *at = &tagger->tokens[token];
    struct unit *unit = &tagger->window->units[tagger->window->count];
    uint16_t *code = &tagger->window->codes[tagger->window->count];
    tagger->window->count += end - token;
    for (; token < end; at++, unit++) {
        const struct spelled *spelled = &smalls[kinds[at->lexeme]];
        unit->first = token++;
        unit->last = token;
        unit->lexeme = at->lexeme;
        unit->quotation = NONE;
        unit->classes = spelled->classes;
        *code++ = spelled->code;
    }
}

/* A phrase, or the word that might have begun one. Returns its end. */
static uint32_t cut_phrase(struct tagger *tagger, uint32_t token) {
    const struct token *at = &tagger->tokens[token];
    uint32_t lexeme = at->lexeme, end = take_phrase(tagger, token, &lexeme), number = tagger->window->count;
    if (end == token + 1) {
        cut_tokens(tagger, token, end);
        return end;
    }
    const struct spelled *small = codes_small(tagger->codes, lexeme);
    bool is_known = token_is_whole(at) && !classes_have(small->classes, CLASS_UNKNOWN);
    bool is_settled = is_known && !(at->shape & LOOK_SHAPES), is_word = at->kind == TOKEN_WORD;
    tagger_set_unit(tagger, add_unit(tagger, token, end, lexeme, NONE), small);
    note_unit(tagger, number, !is_settled && is_word, !is_settled && !is_word);
    return end;
}

static uint32_t cut_quotation(struct tagger *tagger, uint32_t token) {
    const struct quotation *quotation = &tagger->quotations[tagger->quotation];
    uint32_t end = end_of(quotation) < tagger->last ? end_of(quotation) : tagger->last;
    uint32_t number = tagger->window->count;
    struct unit *unit = add_unit(tagger, token, end, 0, tagger->quotation++);
    tagger_set_unit(tagger, unit, spell_quotation(tagger, quotation));
    note_unit(tagger, number, false, false);
    find_fold(tagger, end);
    return end;
}

/* Units of words and all that is not folded. Returns where they end, which a phrase may carry beyond `end`. */
static uint32_t cut_stretch(struct tagger *tagger, uint32_t token, uint32_t end) {
    const struct token_block *block = &tagger->blocks[token / BLOCK_TOKENS];
    uint64_t begins = lowest(bits_from(block[0].begins, block[1].begins, token), end - token);
    for (uint32_t start = token; begins; begins &= begins - 1) {
        uint32_t place = start + (uint32_t)__builtin_ctzll(begins);
        if (place < token) continue; /* the phrase before goes on */
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

enum { UNITED = 4 }; /* units at a time */

static inline struct classes union_of_some(const struct unit *units) {
    struct classes first = classes_or(units[0].classes, units[1].classes);
    return classes_or(first, classes_or(units[2].classes, units[3].classes));
}

/* Of the last few some are taken twice. */
static struct classes union_of(const struct window *window) {
    struct classes present = classes_none();
    uint32_t count = window->count, i = 0;
    for (; i + UNITED < count; i += UNITED) present = classes_or(present, union_of_some(window->units + i));
    if (count >= UNITED) return classes_or(present, union_of_some(window->units + count - UNITED));
    for (; i < count; i++) present = classes_or(present, window->units[i].classes);
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
    tagger.capitals = capitals;
    tagger.bytes = bytes;
    tagger.tokens = tokens->items;
    tagger.blocks = tokens->blocks.items;
    tagger.quotations = quotations->items;
    tagger.last = last;
    tagger.quotation = first_quotation(quotations, first);
    tagger.quotation_count = quotations->count;
    tagger.parent = fold_parent;
    tagger.window = window;
    tagger.begins_sentence = begins_sentence;
    tagger.words[0] = tagger.others[0] = 0;
    *rest = cut_units(&tagger, first);
    tagger_settle(&tagger);
    window->codes[window->count] = 0;
    window->present = union_of(window);
    return QUOTH_OK;
}

void tag_window_free(const quoth_allocator *memory, struct window *window) {
    memory_free(memory, window->units, tag_window_bytes(window->capacity));
    *window = (struct window){0};
}
