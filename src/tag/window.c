/* window.c — tokens of a sentence become units, then classes and codes. In: tokens and quotations. Out: a
 * window. Idea: first the units are cut (phrases, folded quotations), then capitals are weighed over the
 * whole window, then each unit is looked up. */
#include "tag/parts.h"

enum {
    PHRASE_WORDS = 8,     /* of the lexicon's longest phrase that is looked for */
    TELLING_BYTES = 4,    /* headlines write short words small */
    HEADLINE_CAPITALS = 3, /* fewer capitals are no headline but a name */
    HEADLINE_SHARE = 8,   /* capitals to each lower-case word that a headline may hold (iPhone, de) */
    UTTERANCE_WORDS = 6,  /* a quotation with fewer may be a mere phrase */
    YEAR_DIGITS = 4
};

struct tagger {
    const struct lexicon *lexicon;
    const struct codes *codes;
    const uint32_t *phrase_letters; /* by lexeme, as the lexicon has them */
    const struct capitals *capitals;
    const char *bytes;
    const struct token *tokens;
    const struct quotation *quotations;
    uint32_t last, quotation, quotation_count, parent; /* quotation: the next that may be folded */
    struct window *window;
};

static uint32_t start_of(const struct quotation *quotation) {
    return quotation->open != NONE ? quotation->open : quotation->first;
}
static uint32_t end_of(const struct quotation *quotation) {
    return quotation->close != NONE ? quotation->close + 1 : quotation->last;
}

static struct slice token_text(const struct tagger *tagger, uint32_t token) {
    const struct token *at = &tagger->tokens[token];
    return (struct slice){tagger->bytes + at->start, at->end - at->start};
}

static void add_unit(struct tagger *tagger, uint32_t first, uint32_t last, uint32_t lexeme, uint32_t quotation) {
    tagger->window->units[tagger->window->count++] = (struct unit){first, last, lexeme, quotation, {{0, 0}}};
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

/* The quotation to be folded at this token, or NULL. */
static const struct quotation *quotation_at(struct tagger *tagger, uint32_t token) {
    for (; tagger->quotation < tagger->quotation_count; tagger->quotation++) {
        const struct quotation *quotation = &tagger->quotations[tagger->quotation];
        if (start_of(quotation) > token) return NULL;
        if (start_of(quotation) == token && quotation->parent == tagger->parent) return quotation;
    }
    return NULL;
}

static const struct lexeme *phrase_at(const struct tagger *tagger, uint32_t token, uint32_t *length) {
    struct slice words[PHRASE_WORDS];
    uint32_t count = 0;
    for (; count < PHRASE_WORDS && token + count < tagger->last; count++) {
        uint8_t kind = tagger->tokens[token + count].kind;
        if (kind != TOKEN_WORD && kind != TOKEN_NUMBER) break;
        words[count] = token_text(tagger, token + count);
    }
    return lexicon_phrase(tagger->lexicon, words, count, length);
}

/* One word in three begins some phrase (in, the, of); a look at the next word's first letter spares most
 * of them the search. */
static bool may_begin_phrase(const struct tagger *tagger, uint32_t token) {
    uint32_t lexeme = tagger->tokens[token].lexeme, letters = lexeme ? tagger->phrase_letters[lexeme] : 0;
    if (!letters || token + 1 == tagger->last) return false;
    return letters & lexicon_letter(tagger->bytes + tagger->tokens[token + 1].start);
}

static uint32_t cut_word(struct tagger *tagger, uint32_t token) {
    const struct token *at = &tagger->tokens[token];
    uint32_t length;
    if (at->is_whole && may_begin_phrase(tagger, token)) {
        const struct lexeme *phrase = phrase_at(tagger, token, &length);
        if (phrase) {
            add_unit(tagger, token, token + length, phrase->id, NONE);
            return token + length;
        }
    }
    add_unit(tagger, token, token + 1, at->lexeme, NONE);
    return token + 1;
}

static uint32_t cut_units(struct tagger *tagger, uint32_t token) {
    while (token < tagger->last && tagger->window->count < LIMIT_WINDOW_UNITS) {
        const struct quotation *quotation = quotation_at(tagger, token);
        if (quotation) {
            uint32_t end = end_of(quotation) < tagger->last ? end_of(quotation) : tagger->last;
            add_unit(tagger, token, end, 0, tagger->quotation++);
            token = end;
        } else if (tagger->tokens[token].kind == TOKEN_WORD) {
            token = cut_word(tagger, token);
        } else {
            add_unit(tagger, token, token + 1, tagger->tokens[token].lexeme, NONE);
            token++;
        }
    }
    return token;
}

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

static bool has_inner_capital(struct slice word) {
    for (size_t i = 1; i < word.size; i++)
        if (word.bytes[i] >= 'A' && word.bytes[i] <= 'Z') return true;
    return false;
}

/* `is_fresh`: a sentence begins here; `leads`: a capitalised word follows. */
static uint32_t spelling_of(const struct tagger *tagger, const struct unit *unit, bool is_headline_,
                            bool is_fresh, bool leads) {
    const struct token *token = &tagger->tokens[unit->first];
    uint32_t spelling = SPELLED_LOWER;
    if (token->shape & SHAPE_CAPITAL) {
        if (capitals_name(tagger->capitals, unit->lexeme)) spelling = SPELLED_NAME;
        else if (is_headline_) spelling = SPELLED_FREE;
        else if (is_fresh) spelling = leads ? SPELLED_FIRST : SPELLED_FREE;
        else spelling = SPELLED_NAME;
        if (token->shape & SHAPE_CAPITALS) spelling |= SPELLED_CAPS;
    } else if (!unit->lexeme && has_inner_capital(token_text(tagger, unit->first))) {
        spelling = SPELLED_NAME; /* al-Amin, iPad */
    }
    if (unit->lexeme && !token->is_whole) spelling |= SPELLED_PART;
    return spelling;
}

static const struct spelled *spell_word(const struct tagger *tagger, const struct unit *unit, uint32_t spelling) {
    const struct codes *codes = tagger->codes;
    struct slice text = token_text(tagger, unit->first);
    if (tagger->tokens[unit->first].shape & SHAPE_ADDRESS)
        return &codes->fixed[text.bytes[0] == '@' ? FIXED_HANDLE : FIXED_ADDRESS];
    const struct spelled *spelled = codes_spelled(codes, unit->lexeme, spelling);
    const struct spelled *lower = codes_spelled(codes, unit->lexeme, spelling & SPELLED_PART);
    bool is_unknown = classes_have(lower->classes, CLASS_UNKNOWN);
    if (unit->lexeme && !is_unknown) return spelled;
    const struct lexeme *suffix = lexicon_suffix(tagger->lexicon, text.bytes, text.size);
    return codes_spelled(codes, suffix ? suffix->id : 0, spelling & ~(uint32_t)SPELLED_PART);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* A number's letters are a form of their own, written with a zero: 0th 0bn 0s. */
static const struct spelled *spell_number(const struct tagger *tagger, const struct unit *unit) {
    const struct codes *codes = tagger->codes;
    struct slice text = token_text(tagger, unit->first);
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
        if (lexeme) return codes_spelled(codes, lexeme->id, SPELLED_LOWER);
    }
    return &codes->fixed[FIXED_NUMBER];
}

static bool ends_utterance(uint8_t kind) {
    return kind == TOKEN_COMMA || kind == TOKEN_STOP || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION
           || kind == TOKEN_DASH || kind == TOKEN_ELLIPSIS;
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

static const struct spelled *spell_quotation(const struct tagger *tagger, const struct quotation *quotation) {
    const struct codes *codes = tagger->codes;
    uint32_t last = quotation->last;
    while (last > quotation->first && tagger->tokens[last - 1].kind == TOKEN_MARK) last--;
    const struct token *end = &tagger->tokens[last > quotation->first ? last - 1 : quotation->first];
    bool is_small, is_partial = looks_partial(tagger, quotation, &is_small);
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

static const struct spelled *spell_other(const struct tagger *tagger, struct unit *unit, bool follows_word) {
    const struct codes *codes = tagger->codes;
    const struct token *token = &tagger->tokens[unit->first];
    if (token->kind == TOKEN_NUMBER) return spell_number(tagger, unit);
    if (token->kind == TOKEN_APOSTROPHE && follows_word && !token->blank_before) return &codes->fixed[FIXED_GEN];
    if (token->kind == TOKEN_SYMBOL) {
        struct slice text = token_text(tagger, unit->first);
        const struct lexeme *lexeme = lexicon_find(tagger->lexicon, text.bytes, text.size);
        unit->lexeme = lexeme ? lexeme->id : 0;
        if (lexeme) return codes_spelled(codes, lexeme->id, SPELLED_LOWER);
    }
    return &codes->fixed[FIXED_PUNCTUATION + punctuation_class(token->kind) - CLASS_COMMA];
}

/* After these a capital is due, as at a sentence's start. */
static bool calls_for_capital(uint8_t kind) {
    return kind == TOKEN_COLON || kind == TOKEN_STOP || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION
           || kind == TOKEN_ELLIPSIS;
}

static void tag_units(const struct tagger *tagger, bool is_fresh) {
    struct window *window = tagger->window;
    bool headline = is_headline(tagger), follows_word = false;
    for (uint32_t i = 0; i < window->count; i++) {
        struct unit *unit = &window->units[i], *next = unit + 1;
        const struct spelled *spelled;
        bool is_a_word = is_word(tagger, unit);
        if (unit->quotation != NONE) {
            spelled = spell_quotation(tagger, &tagger->quotations[unit->quotation]);
            is_fresh = false;
        } else if (is_a_word) {
            bool leads = i + 1 < window->count && is_word(tagger, next) && is_capital(tagger, next);
            spelled = spell_word(tagger, unit, spelling_of(tagger, unit, headline, is_fresh, leads));
            is_fresh = false;
        } else {
            spelled = spell_other(tagger, unit, follows_word);
            is_fresh = (is_fresh && tagger->tokens[unit->first].kind != TOKEN_NUMBER)
                       || calls_for_capital(tagger->tokens[unit->first].kind);
        }
        follows_word = is_a_word;
        unit->classes = spelled->classes;
        window->codes[i] = spelled->code;
        window->present = classes_or(window->present, spelled->classes);
    }
}

/* Units and codes share a block, so that they cannot grow apart when memory runs out. */
static size_t block_size(uint32_t capacity) { return capacity * (sizeof(struct unit) + sizeof(uint16_t)); }

static quoth_status reserve_units(const quoth_allocator *memory, struct window *window, uint32_t count) {
    if (window->units && window->capacity >= count) return QUOTH_OK;
    uint32_t capacity = window->capacity ? window->capacity : 32;
    while (capacity < count) capacity *= 2;
    struct unit *units = memory_new(memory, block_size(capacity));
    if (!units) return QUOTH_NOMEM;
    tag_window_free(memory, window);
    *window = (struct window){.units = units, .codes = (uint16_t *)(units + capacity), .capacity = capacity};
    return QUOTH_OK;
}

quoth_status tag_window(const quoth_allocator *memory, const struct lexicon *lexicon, const struct codes *codes,
                        const struct capitals *capitals, const char *bytes, const struct token_list *tokens,
                        const struct quotation_list *quotations, uint32_t fold_parent, uint32_t first,
                        uint32_t last, bool begins_sentence, struct window *window, uint32_t *rest) {
    uint32_t count = last - first;
    TRY(reserve_units(memory, window, count < LIMIT_WINDOW_UNITS ? count : LIMIT_WINDOW_UNITS));
    window->count = 0;
    window->present = classes_none();
    struct tagger tagger = {.lexicon = lexicon, .phrase_letters = lexicon_phrase_letters(lexicon), .codes = codes, .capitals = capitals, .bytes = bytes,
                            .tokens = tokens->items, .quotations = quotations->items, .last = last,
                            .quotation = first_quotation(quotations, first),
                            .quotation_count = quotations->count, .parent = fold_parent, .window = window};
    *rest = cut_units(&tagger, first);
    tag_units(&tagger, begins_sentence);
    return QUOTH_OK;
}

void tag_window_free(const quoth_allocator *memory, struct window *window) {
    memory_free(memory, window->units, block_size(window->capacity));
    *window = (struct window){0};
}
