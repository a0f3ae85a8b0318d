/* window.c — tokens of a sentence become units, then classes and codes. In: tokens and quotations. Out: a window.
 * Idea: two words in three are simple: what they are is what their lexemes say. So every token first becomes a unit as
 * if it were one, without a question that cannot be foretold; those that are not stand in two lists, for settle.c. */
#include "tag/parts.h"

enum {
    PHRASE_WORDS = 8, /* of the lexicon's longest phrase that is looked for */
    GATHERED = 64 /* tokens looked at together */
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

/* One word in three begins some phrase (in, the, of); what lexeme the next word is tells that most of them do not
 * here, and its first letter, of those that share a bit. */
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
    uint32_t number = tagger->window->count;
    struct unit *unit = &tagger->window->units[number];
    uint16_t *code = &tagger->window->codes[number], *word = tagger->words + tagger->word_count;
    uint16_t *other = tagger->others + tagger->other_count;
    for (; token < end; at++, unit++) {
        const struct spelled *spelled = &smalls[kinds[at->lexeme]];
        unit->first = token++;
        unit->last = token;
        unit->lexeme = at->lexeme;
        unit->quotation = NONE;
        unit->classes = spelled->classes;
        *code++ = spelled->code;
        *word = *other = (uint16_t)number++;
        other += at->kind != TOKEN_WORD;
        word += (at->kind == TOKEN_WORD) & !token_is_simple(at);
    }
    tagger->window->count = number;
    tagger->word_count = (uint32_t)(word - tagger->words);
    tagger->other_count = (uint32_t)(other - tagger->others);
}

static void note_odd(struct tagger *tagger, uint32_t unit, const struct token *first) {
    if (first->kind == TOKEN_WORD) tagger->words[tagger->word_count++] = (uint16_t)unit;
    else tagger->others[tagger->other_count++] = (uint16_t)unit;
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
    tagger_set_unit(tagger, unit, small);
    if (is_phrase ? !is_early : !token_is_simple(at)) note_odd(tagger, number, at);
    if (is_phrase) tagger_set_odd(tagger->window, number);
    return end;
}

static uint32_t cut_quotation(struct tagger *tagger, uint32_t token) {
    const struct quotation *quotation = &tagger->quotations[tagger->quotation];
    uint32_t end = end_of(quotation) < tagger->last ? end_of(quotation) : tagger->last;
    struct unit *unit = add_unit(tagger, token, end, 0, tagger->quotation++);
    tagger_set_unit(tagger, unit, spell_quotation(tagger, quotation));
    tagger_set_odd(tagger->window, (uint32_t)(unit - tagger->window->units));
    find_fold(tagger, end);
    return end;
}

/* Which of some tokens a phrase may begin with, those that begin any being gathered first. Returns how many; places
 * from `token` on, and one behind the last. */
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
    tagger.word_count = tagger.other_count = 0;
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
