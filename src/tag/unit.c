/* unit.c — the classes of one unit. In: its tokens and its place. Out: its set and code. Idea: a lower-case word that
 * the lexicon knows is what its lexeme says, and window.c sees to it; what looks matter for comes here. */
#include "tag/parts.h"

enum {
    UTTERANCE_WORDS = 6, /* a quotation with fewer may be a mere phrase */
    TITLE_WORDS = 8,     /* a title has no more */
    SHORT_WORD = 4,      /* bytes of a word that needs no capital in a title */
    YEAR_DIGITS = 4
};

static bool has_inner_capital(struct slice word) {
    for (size_t i = 1; i < word.size; i++)
        if (word.bytes[i] >= 'A' && word.bytes[i] <= 'Z') return true;
    return false;
}

/* What a capital says that is due: nothing, unless the article has it elsewhere too. By bits: such a word; a capital
 * behind it, at a start. */
static const uint8_t due_spellings[4] = {SPELLED_FREE, SPELLED_NAME, SPELLED_FIRST, SPELLED_NAME};

static inline uint32_t spelling_of(const struct tagger *tagger, const struct unit *unit, enum due due) {
    const struct token *token = &tagger->tokens[unit->first];
    uint32_t spelling = SPELLED_LOWER;
    if (token->shape & SHAPE_CAPITAL) {
        spelling = SPELLED_NAME;
        if (due) spelling = due_spellings[capitals_name(tagger->capitals, unit->lexeme) | (due & DUE_FIRST)];
        spelling |= (token->shape & SHAPE_CAPITALS) * (SPELLED_CAPS / SHAPE_CAPITALS);
    } else if (!unit->lexeme && has_inner_capital(tagger_text(tagger, unit->first))) {
        spelling = SPELLED_NAME; /* al-Amin, iPad */
    }
    uint32_t is_part = (unit->lexeme != 0) & !token_is_whole(token);
    return spelling | is_part * SPELLED_PART;
}

/* No form, or one that says nothing: the ending must tell. */
static const struct spelled *spell_unknown(const struct tagger *tagger, const struct unit *unit, uint32_t spelling) {
    struct slice text = tagger_text(tagger, unit->first);
    const struct lexeme *suffix = lexicon_suffix(tagger->lexicon, text.bytes, text.size);
    return codes_spelled(tagger->codes, suffix ? suffix->id : 0, spelling & ~(uint32_t)SPELLED_PART);
}

const struct spelled *spell_word(const struct tagger *tagger, const struct unit *unit, enum due due) {
    const struct codes *codes = tagger->codes;
    if (__builtin_expect(tagger->tokens[unit->first].shape & SHAPE_ADDRESS, 0))
        return &codes->fixed[tagger_text(tagger, unit->first).bytes[0] == '@' ? FIXED_HANDLE : FIXED_ADDRESS];
    uint32_t spelling = spelling_of(tagger, unit, due);
    const uint16_t *spellings = codes->spellings[codes->kinds[unit->lexeme]];
    const struct spelled *spelled = codes->spelled.items, *lower = &spelled[spellings[spelling & SPELLED_PART]];
    bool is_unknown = unit->lexeme == 0 || classes_have(lower->classes, CLASS_UNKNOWN);
    return is_unknown ? spell_unknown(tagger, unit, spelling) : &spelled[spellings[spelling]];
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* A number's letters are a form of their own, written with a zero: 0th 0bn 0s. */
static const struct spelled *spell_number(const struct tagger *tagger, const struct unit *unit) {
    const struct codes *codes = tagger->codes;
    struct slice text = tagger_text(tagger, unit->first);
    size_t digits = text.size;
    char ending[8] = "0";
    while (digits > 0 && !is_digit(text.bytes[digits - 1])) digits--;
    size_t letters = text.size - digits;
    if (letters == 0 && digits == YEAR_DIGITS) {
        bool is_year = memcmp(text.bytes, "19", 2) == 0 || memcmp(text.bytes, "20", 2) == 0;
        return &codes->fixed[is_year ? FIXED_YEAR : FIXED_NUMBER];
    }
    if (letters > 0 && letters < sizeof ending) {
        memcpy(ending + 1, text.bytes + digits, letters);
        const struct lexeme *lexeme = lexicon_find(tagger->lexicon, ending, letters + 1);
        if (lexeme) return codes_small(codes, lexeme->id);
    }
    return &codes->fixed[FIXED_NUMBER];
}

static bool ends_utterance(uint8_t kind) {
    return kind == TOKEN_COMMA || kind == TOKEN_STOP || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION ||
           kind == TOKEN_DASH || kind == TOKEN_ELLIPSIS;
}

/* Few words, or a first one without a capital, which *is_small tells. */
static bool looks_partial(const struct tagger *tagger, const struct quotation *quotation, bool *is_small) {
    uint32_t words = 0;
    *is_small = false;
    for (uint32_t i = quotation->first; i < quotation->last && words < UTTERANCE_WORDS; i++) {
        const struct token *token = &tagger->tokens[i];
        if (token->kind != TOKEN_WORD && token->kind != TOKEN_NUMBER) continue;
        if (words++ == 0) *is_small = token->kind == TOKEN_WORD && !(token->shape & SHAPE_CAPITAL);
    }
    return *is_small || words < UTTERANCE_WORDS;
}

/* “Tough Choices,” “Orange Is the New Black”: each word that is not short has a capital. */
static bool looks_like_title(const struct tagger *tagger, const struct quotation *quotation) {
    uint32_t words = 0, capitals = 0;
    for (uint32_t i = quotation->first; i < quotation->last; i++) {
        const struct token *token = &tagger->tokens[i];
        if (token->kind != TOKEN_WORD) continue;
        bool is_capital = token->shape & SHAPE_CAPITAL;
        if (++words > TITLE_WORDS || (!is_capital && token->end - token->start > SHORT_WORD)) return false;
        capitals += is_capital;
    }
    return capitals > 1;
}

const struct spelled *spell_quotation(const struct tagger *tagger, const struct quotation *quotation) {
    const struct codes *codes = tagger->codes;
    uint32_t last = quotation->last;
    while (last > quotation->first && tagger->tokens[last - 1].kind == TOKEN_MARK) last--;
    const struct token *end = &tagger->tokens[last > quotation->first ? last - 1 : quotation->first];
    bool is_small, is_partial = looks_partial(tagger, quotation, &is_small);
    if (!is_small && (end->kind == TOKEN_COMMA || end->kind == TOKEN_STOP) && looks_like_title(tagger, quotation))
        return &codes->fixed[FIXED_FRAGMENT];
    if (ends_utterance(end->kind)) return &codes->fixed[is_small ? FIXED_LOWER_SPEECH : FIXED_SPEECH];
    if (is_partial) return &codes->fixed[is_small ? FIXED_LOWER_FRAGMENT : FIXED_FRAGMENT];
    return &codes->fixed[end->shape & SHAPE_DOTTED ? FIXED_SPEECH : FIXED_QUOTATION];
}

/* By kind of token; the others stand for themselves and for more. */
static const uint8_t punctuation[] = {
    [TOKEN_COMMA] = CLASS_COMMA - CLASS_COMMA,           [TOKEN_STOP] = CLASS_STOP - CLASS_COMMA,
    [TOKEN_QUESTION] = CLASS_QUESTION - CLASS_COMMA,     [TOKEN_EXCLAMATION] = CLASS_EXCLAMATION - CLASS_COMMA,
    [TOKEN_COLON] = CLASS_COLON - CLASS_COMMA,           [TOKEN_SEMICOLON] = CLASS_SEMICOLON - CLASS_COMMA,
    [TOKEN_DASH] = CLASS_DASH - CLASS_COMMA,             [TOKEN_ELLIPSIS] = CLASS_ELLIPSIS - CLASS_COMMA,
    [TOKEN_OPEN] = CLASS_OPEN - CLASS_COMMA,             [TOKEN_CLOSE] = CLASS_CLOSE - CLASS_COMMA,
    [TOKEN_APOSTROPHE] = CLASS_APOSTROPHE - CLASS_COMMA, [TOKEN_SYMBOL] = CLASS_SYMBOL - CLASS_COMMA,
    [TOKEN_MARK] = CLASS_SYMBOL - CLASS_COMMA,
};

/* Right behind a word: the boys’ */
static bool is_genitive(const struct tagger *tagger, const struct unit *unit) {
    bool follows_word = unit > tagger->window->units && tagger_is_word(tagger, unit - 1);
    return follows_word && !token_is_apart(&tagger->tokens[unit->first]);
}

/* A symbol that has a row of its own is that lexeme. */
static const struct lexeme *find_symbol(const struct tagger *tagger, const struct unit *unit) {
    struct slice text = tagger_text(tagger, unit->first);
    return lexicon_find(tagger->lexicon, text.bytes, text.size);
}

const struct spelled *spell_other(const struct tagger *tagger, struct unit *unit) {
    const uint32_t varying = 1u << TOKEN_NUMBER | 1u << TOKEN_APOSTROPHE | 1u << TOKEN_SYMBOL;
    const struct codes *codes = tagger->codes;
    const struct token *token = &tagger->tokens[unit->first];
    const struct spelled *plain = &codes->fixed[FIXED_PUNCTUATION + punctuation[token->kind]];
    if (!(varying >> token->kind & 1)) return plain;
    if (token->kind == TOKEN_NUMBER) return spell_number(tagger, unit);
    if (token->kind == TOKEN_APOSTROPHE) return is_genitive(tagger, unit) ? &codes->fixed[FIXED_GEN] : plain;
    const struct lexeme *lexeme = find_symbol(tagger, unit);
    unit->lexeme = lexeme ? lexeme->id : 0;
    return lexeme ? codes_small(codes, lexeme->id) : plain;
}
