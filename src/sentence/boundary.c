/* boundary.c — does a sentence end here?
 *
 * In: a stop, or a quotation, and what follows. Out: yes or no, and where the end is. Idea: what follows decides more
 * than the stop: a capital after a stop that belongs to no word ends a sentence; after an abbreviation only a word does
 * that is known to begin sentences (Acme Inc. It fell / Acme Inc. President Hale); after a quotation's question, a cue
 * goes on. */
#include "sentence/private.h"

enum {
    HEAD_REACH = 4,   /* brackets and marks before the word that begins a sentence */
    NEAR_REACH = 4,   /* words before a cue, and it: “No.” The new mayor said. */
    CUE_REACH = 10,   /* after a question: “Who pays?” The new owner of the shop in Vardon asked. */
    ASIDE_REACH = 16, /* tokens of an aside before it: “Who pays?” Hale, who owns the dam, asked. */
    TITLE_AFTER =
        4 /* tokens: "At 5 a.m. Mr. Hale left" goes on, "He left the bank at 6 p.m. Mr. Hale stayed" does not */
};

static bool has_class(const struct level *level, const struct token *token, uint32_t class) {
    const struct lexeme *lexeme = token->lexeme ? lexicon_lexeme(level->lexicon, token->lexeme) : NULL;
    return lexeme && classes_have(lexeme->classes, class);
}

bool boundary_starter(const struct level *level, uint32_t token) {
    return token < level->last && level->tokens[token].kind == TOKEN_WORD &&
           has_class(level, &level->tokens[token], level->classes->starter);
}

enum head boundary_head(const struct level *level, uint32_t token) {
    for (uint32_t end = token + HEAD_REACH; token < level->last && token < end; token++) {
        const struct token *head = &level->tokens[token];
        switch (head->kind) {
        case TOKEN_WORD:
            if (head->shape & SHAPE_CAPITAL) return HEAD_CAPITAL;
            return head->shape & SHAPE_ADDRESS ? HEAD_SYMBOL : HEAD_LOWER;
        case TOKEN_NUMBER: return HEAD_NUMBER;
        case TOKEN_SYMBOL: return HEAD_SYMBOL;
        case TOKEN_OPEN:
        case TOKEN_MARK:
        case TOKEN_APOSTROPHE:
        case TOKEN_ELLIPSIS: break;
        default: return HEAD_JOIN;
        }
    }
    return HEAD_NONE;
}

static bool is_terminal(const struct token *token) {
    return token->kind == TOKEN_STOP || token->kind == TOKEN_QUESTION || token->kind == TOKEN_EXCLAMATION ||
           token->kind == TOKEN_ELLIPSIS;
}

static bool is_dotted(const struct token *token) { return token->kind == TOKEN_WORD && (token->shape & SHAPE_DOTTED); }

/* Further stops, and closing brackets and stray marks, that touch what stands before `end`. */
static uint32_t absorb(const struct level *level, uint32_t end, bool *has_bracket) {
    for (; end < level->last; end++) {
        const struct token *token = &level->tokens[end];
        if (token_is_apart(token) && token->kind != TOKEN_CLOSE) break;
        bool is_child = level->child < level->quotations->count && level->quotations->items[level->child].open == end;
        bool is_stray = token->kind == TOKEN_MARK && !is_child &&
                        (end + 1 == level->last || token_is_apart(&level->tokens[end + 1]));
        if (token->kind == TOKEN_CLOSE)
            *has_bracket = true;
        else if (!is_terminal(token) && !is_stray)
            break;
    }
    return end;
}

/* A lower-case word behind a stop: an unknown abbreviation (approx. five) unless the stop follows a known, lower-case
 * word. */
static bool splits_before_lower(const struct level *level, uint32_t at, uint32_t close) {
    if (at == level->first || !token_is_apart(&level->tokens[close])) return false;
    const struct token *before = &level->tokens[at - 1];
    return before->kind == TOKEN_WORD && before->lexeme && !(before->shape & (SHAPE_CAPITAL | SHAPE_DOTTED));
}

static bool after_stop(const struct level *level, uint32_t at, uint32_t close, bool has_bracket) {
    const struct token *next = &level->tokens[close];
    if (next->kind == TOKEN_ELLIPSIS) return boundary_head(level, close + 1) == HEAD_CAPITAL;
    switch (boundary_head(level, close)) {
    case HEAD_CAPITAL: return true;
    case HEAD_NUMBER:
    case HEAD_SYMBOL:
    case HEAD_NONE: return token_is_apart(next);
    case HEAD_LOWER: return !has_bracket && splits_before_lower(level, at, close);
    case HEAD_JOIN: break;
    }
    return false;
}

/* ? and !: a name may hold one (Yahoo! in the morning), so there lower case goes on. */
static bool after_question(const struct level *level, uint32_t at, uint32_t close, bool has_bracket) {
    bool is_set_apart = token_is_apart(&level->tokens[close]);
    bool after_name = at > level->first && close == at + 1 && (level->tokens[at - 1].shape & SHAPE_CAPITAL);
    switch (boundary_head(level, close)) {
    case HEAD_CAPITAL: return true;
    case HEAD_LOWER:
        return is_set_apart && !has_bracket && !(after_name && level->tokens[at].kind == TOKEN_EXCLAMATION);
    case HEAD_NUMBER:
    case HEAD_SYMBOL:
    case HEAD_NONE: return is_set_apart;
    case HEAD_JOIN: break;
    }
    return false;
}

static uint32_t count_dots(const struct level *level, const struct token *token) {
    uint32_t count = 0;
    for (uint32_t i = token->start; i < token->end; i++) count += level->bytes[i] == '.';
    return count;
}

/* A pause ( . . . I ) is set apart on both sides; three dots right behind a word, or four, end it before a capital. */
static bool after_ellipsis(const struct level *level, uint32_t at, uint32_t close) {
    if (at == level->start) return false;
    const struct token *ellipsis = &level->tokens[at];
    bool may_end = !token_is_apart(ellipsis) || count_dots(level, ellipsis) > 3 || close > at + 1;
    return may_end && boundary_head(level, close) == HEAD_CAPITAL;
}

/* J., U.S., Inc., Mr.: the stop belongs to the word, and may end the sentence too. */
static bool after_dotted(const struct level *level, uint32_t at, uint32_t close) {
    const struct token *word = &level->tokens[at];
    enum head head = boundary_head(level, close);
    if (head == HEAD_SYMBOL || head == HEAD_NONE) return close > at + 1;
    if (head != HEAD_CAPITAL || has_class(level, word, level->classes->title)) return false;
    if (boundary_starter(level, close) || close > at + 1) return true;
    const struct token *next = &level->tokens[close];
    if (next->kind == TOKEN_MARK || next->kind == TOKEN_OPEN) return boundary_starter(level, close + 1);
    bool after_number = at > level->start && level->tokens[at - 1].kind == TOKEN_NUMBER;
    return after_number && at - level->start >= TITLE_AFTER && has_class(level, next, level->classes->title);
}

bool boundary_after_token(const struct level *level, uint32_t at, uint32_t *close) {
    const struct token *token = &level->tokens[at];
    if (!is_terminal(token) && !is_dotted(token)) return false;
    bool has_bracket = false;
    *close = absorb(level, at + 1, &has_bracket);
    if (*close >= level->last || *close <= level->held_until) return false;
    if (is_dotted(token)) return after_dotted(level, at, *close);
    if (token->kind == TOKEN_ELLIPSIS) return after_ellipsis(level, at, *close);
    return token->kind == TOKEN_STOP ? after_stop(level, at, *close, has_bracket)
                                     : after_question(level, at, *close, has_bracket);
}

static bool is_cue(const struct level *level, const struct token *token) {
    const struct sentence_classes *classes = level->classes;
    return has_class(level, token, classes->say) || has_class(level, token, classes->ask) ||
           has_class(level, token, classes->tell) || has_class(level, token, classes->manner);
}

/* Does the cue that ends before `token` stand bare? “No.” Hale said. “No.” Hale said he would wait. */
static bool is_bare(const struct level *level, uint32_t token) {
    return token >= level->last || level->tokens[token].kind == TOKEN_STOP || level->tokens[token].kind == TOKEN_COMMA;
}

/* “It is late.” He added, “Nobody came.” “Who pays?” She asked, “And when?” A cue with a quotation of its own begins a
 * sentence; only a name behind a question stands between two pieces: “Who pays?” Hale asked, “And when?” */
static bool leads_in(const struct level *level, uint32_t comma, bool may_interrupt) {
    if (may_interrupt || comma + 2 >= level->last || level->tokens[comma].kind != TOKEN_COMMA) return false;
    const struct token *mark = &level->tokens[comma + 1], *word = mark + 1;
    return mark->kind == TOKEN_MARK && word->kind == TOKEN_WORD && word->shape & SHAPE_CAPITAL;
}

/* “Who pays?” Ellis, the mayor of Vardon, asked. */
static bool cue_follows_aside(const struct level *level, uint32_t comma) {
    uint32_t end = comma + ASIDE_REACH < level->last ? comma + ASIDE_REACH : level->last;
    for (uint32_t i = comma + 1; i + 1 < end && !is_terminal(&level->tokens[i]); i++)
        if (level->tokens[i].kind == TOKEN_COMMA) return is_cue(level, &level->tokens[i + 1]);
    return false;
}

/* “Who pays?” Ellis asked. “Who pays?” The new mayor asked for more. After a question a longer subject's cue must stand
 * bare, as after a stop, which should be a comma, that of a short one: “Who pays?” The owner of the shop asked. “No.”
 * Hale said. */
static bool cue_follows(const struct level *level, uint32_t token, bool is_asked) {
    bool is_starter = boundary_starter(level, token);
    uint32_t lower = 0, lower_most = is_starter ? 2 : 1, start = token;
    for (uint32_t end = token + (is_asked ? CUE_REACH : NEAR_REACH); token < level->last && token < end; token++) {
        const struct token *word = &level->tokens[token];
        if (word->kind == TOKEN_COMMA && token > start) return is_asked && cue_follows_aside(level, token);
        if (word->kind != TOKEN_WORD) return false;
        bool is_clitic = !token_is_apart(word) && token > start, is_short = lower <= lower_most;
        if (word->shape & SHAPE_CAPITAL || is_clitic) continue;
        if (is_cue(level, word) && leads_in(level, token + 1, is_asked && !is_starter)) return false;
        if (is_cue(level, word)) return is_bare(level, token + 1) ? is_asked || is_short : is_asked && is_short;
        lower++;
    }
    return false;
}

/* The last token of a quotation that is no mark or bracket. */
static const struct token *last_inside(const struct level *level, const struct quotation *quotation) {
    const struct token *token = &level->tokens[quotation->last - 1], *first = &level->tokens[quotation->first];
    while (token > first && (token->kind == TOKEN_MARK || token->kind == TOKEN_CLOSE)) token--;
    return token;
}

bool boundary_after_quotation(const struct level *level, const struct quotation *quotation, uint32_t end,
                              uint32_t *close) {
    const struct token *inside = last_inside(level, quotation);
    if (!is_terminal(inside) && !is_dotted(inside)) return false;
    bool has_bracket = false;
    *close = absorb(level, end, &has_bracket);
    if (*close >= level->last || *close <= level->held_until) return false;
    enum head head = boundary_head(level, *close);
    if (head == HEAD_LOWER || head == HEAD_JOIN) return false;
    if (inside->kind == TOKEN_ELLIPSIS && level->tokens[*close].kind == TOKEN_OPEN)
        return false; /* “We tried …” (Hale, 2019). */
    if (is_dotted(inside)) return boundary_starter(level, *close);
    return !cue_follows(level, *close, inside->kind != TOKEN_STOP);
}
