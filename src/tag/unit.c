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

/* What a capital says: where one is due, at a sentence's start or in a headline, nothing, unless the article has it
 * elsewhere too. By bits: such a word, due, due at a start with a capital behind it. */
static const uint8_t capital_spellings[8] = {SPELLED_NAME, SPELLED_NAME, SPELLED_FREE,  SPELLED_NAME,
                                             SPELLED_NAME, SPELLED_NAME, SPELLED_FIRST, SPELLED_NAME};

static inline uint32_t spelling_of(const struct tagger *tagger, const struct unit *unit, bool is_fresh, bool leads) {
    const struct token *token = &tagger->tokens[unit->first];
    uint32_t spelling = SPELLED_LOWER, is_headline = tagger->is_headline;
    if (token->shape & SHAPE_CAPITAL) {
        uint32_t is_due = is_headline | is_fresh, is_first = (is_headline ^ 1) & is_fresh & leads;
        spelling = capital_spellings[capitals_name(tagger->capitals, unit->lexeme) | is_due << 1 | is_first << 2];
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

const struct spelled *spell_word(const struct tagger *tagger, const struct unit *unit, bool is_fresh, bool leads) {
    const struct codes *codes = tagger->codes;
    if (__builtin_expect(tagger->tokens[unit->first].shape & SHAPE_ADDRESS, 0))
        return &codes->fixed[tagger_text(tagger, unit->first).bytes[0] == '@' ? FIXED_HANDLE : FIXED_ADDRESS];
    uint32_t spelling = spelling_of(tagger, unit, is_fresh, leads);
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

static enum known_class punctuation_class(uint8_t kind) {
    switch (kind) {
    case TOKEN_COMMA: return CLASS_COMMA;
    case TOKEN_STOP: return CLASS_STOP;
    case TOKEN_QUESTION: return CLASS_QUESTION;
    case TOKEN_EXCLAMATION: return CLASS_EXCLAMATION;
    case TOKEN_COLON: return CLASS_COLON;
    case TOKEN_SEMICOLON: return CLASS_SEMICOLON;
    case TOKEN_DASH: return CLASS_DASH;
    case TOKEN_ELLIPSIS: return CLASS_ELLIPSIS;
    case TOKEN_OPEN: return CLASS_OPEN;
    case TOKEN_CLOSE: return CLASS_CLOSE;
    case TOKEN_APOSTROPHE: return CLASS_APOSTROPHE;
    default: return CLASS_SYMBOL;
    }
}

const struct spelled *spell_other(const struct tagger *tagger, struct unit *unit, bool follows_word) {
    const struct codes *codes = tagger->codes;
    const struct token *token = &tagger->tokens[unit->first];
    if (token->kind == TOKEN_NUMBER) return spell_number(tagger, unit);
    if (token->kind == TOKEN_APOSTROPHE && follows_word && !token_is_apart(token)) return &codes->fixed[FIXED_GEN];
    if (token->kind == TOKEN_SYMBOL) {
        struct slice text = tagger_text(tagger, unit->first);
        const struct lexeme *lexeme = lexicon_find(tagger->lexicon, text.bytes, text.size);
        unit->lexeme = lexeme ? lexeme->id : 0;
        if (lexeme) return codes_small(codes, lexeme->id);
    }
    return &codes->fixed[FIXED_PUNCTUATION + punctuation_class(token->kind) - CLASS_COMMA];
}
