/* look.c — what a mark could do, from its looks and its neighbours.
 *
 * In: tokens around a mark. Out: opens, closes, or either. Idea: typesetters put a blank, a bracket or a dash before an
 * opener and a blank or closing punctuation after a closer; where both or neither holds, what is open decides. */
#include "mark/private.h"

static bool is_closing_kind(uint8_t kind) {
    switch (kind) {
    case TOKEN_COMMA:
    case TOKEN_STOP:
    case TOKEN_QUESTION:
    case TOKEN_EXCLAMATION:
    case TOKEN_COLON:
    case TOKEN_SEMICOLON:
    case TOKEN_CLOSE: return true;
    default: return false;
    }
}

static bool style_opens(uint8_t style) {
    return style == MARK_CURLY_OPEN || style == MARK_GRAVE || style == MARK_LOW || style == MARK_GUILLEMET_OPEN ||
           style == MARK_SINGLE_OPEN;
}

static bool style_closes(uint8_t style) {
    return style == MARK_CURLY_CLOSE || style == MARK_GUILLEMET_CLOSE || style == MARK_SINGLE_CLOSE;
}

/* A row of marks is looked through in its direction, but no farther than this. */
enum { MARKS_IN_ROW = 4 };

bool mark_touches_left(const struct token_list *tokens, uint32_t token) {
    for (uint32_t steps = 0; steps < MARKS_IN_ROW; steps++, token--) {
        if (token == 0 || token_is_apart(&tokens->items[token])) return false;
        const struct token *left = &tokens->items[token - 1];
        if (left->kind != TOKEN_MARK) return left->kind != TOKEN_OPEN && left->kind != TOKEN_DASH;
        if (style_opens(left->mark)) return false;
        if (style_closes(left->mark)) return true;
    }
    return false;
}

bool mark_touches_right(const struct token_list *tokens, uint32_t token) {
    for (uint32_t steps = 0; steps < MARKS_IN_ROW; steps++) {
        if (++token == tokens->count || token_is_apart(&tokens->items[token])) return false;
        const struct token *right = &tokens->items[token];
        if (right->kind != TOKEN_MARK) return !is_closing_kind(right->kind);
        if (style_opens(right->mark)) return true;
        if (style_closes(right->mark)) return false;
    }
    return false;
}

static bool has_dash_left(const struct token_list *tokens, uint32_t token) {
    return token > 0 && !token_is_apart(&tokens->items[token]) && tokens->items[token - 1].kind == TOKEN_DASH;
}

enum look mark_look(const struct token_list *tokens, uint32_t token) {
    bool left = mark_touches_left(tokens, token), right = mark_touches_right(tokens, token);
    if (right && !left) return LOOK_OPENS;
    if (left && !right) return LOOK_CLOSES;
    if (!right && has_dash_left(tokens, token)) return LOOK_CLOSES; /* “But I never—” */
    return LOOK_EITHER;
}

static bool is_number_before(const struct token_list *tokens, uint32_t token) {
    return token > 0 && !token_is_apart(&tokens->items[token]) && tokens->items[token - 1].kind == TOKEN_NUMBER;
}

static bool is_unit_mark(const struct pairing *pairing, uint32_t token) {
    const struct lexeme *lexeme = lexicon_lexeme(pairing->lexicon, pairing->tokens->items[token].lexeme);
    return lexeme && classes_have(lexeme->classes, pairing->classes->unit);
}

bool mark_is_measure(const struct pairing *pairing, uint32_t token) {
    return is_number_before(pairing->tokens, token) && is_unit_mark(pairing, token);
}
