/* single.c — single marks: quotation marks are told from apostrophes.
 *
 * In: single marks, and the double quotations around them. Out: more quotations; every other single mark becomes an
 * apostrophe. Idea: ‘It’s the farmers’ fault,’ Hale said. An opener looks ahead, inside the same double quotation, for
 * a closer that can be no possessive (punctuation stands beside it, or no s before it); possessives before that one are
 * passed over, and only where there is no such closer does the last of them close. */
#include "mark/private.h"

static struct token *token_of(const struct pairing *pairing, const struct mark *mark) {
    return &pairing->tokens->items[mark->token];
}

static const struct token *neighbour(const struct pairing *pairing, const struct mark *mark, bool right) {
    const struct token_list *tokens = pairing->tokens;
    if (!right)
        return mark->token > 0 && !token_of(pairing, mark)->blank_before ? &tokens->items[mark->token - 1] : NULL;
    uint32_t next = mark->token + 1;
    return next < tokens->count && !tokens->items[next].blank_before ? &tokens->items[next] : NULL;
}

static bool is_word_of(const struct pairing *pairing, const struct token *token, uint32_t class) {
    const struct lexeme *lexeme =
        token && token->kind == TOKEN_WORD ? lexicon_lexeme(pairing->lexicon, token->lexeme) : NULL;
    return lexeme && classes_have(lexeme->classes, class);
}

/* ’90s, ’68: two digits, perhaps with an s. */
static bool is_short_year(const struct token *token) {
    return token && token->kind == TOKEN_NUMBER && token->end - token->start >= 2 && token->end - token->start <= 3;
}

/* Before a word or number that is written with an apostrophe, behind one (’n’), or behind a word cut short (goin’). */
static bool stands_for_letters(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false), *right = neighbour(pairing, mark, true);
    uint32_t elision = pairing->classes->elision;
    if (mark->look == LOOK_OPENS) return is_word_of(pairing, right, elision) || is_short_year(right);
    if (mark->look != LOOK_CLOSES) return false;
    if (is_word_of(pairing, left, pairing->classes->clipped)) return true;
    return is_word_of(pairing, left, elision) && !left->blank_before &&
           pairing->tokens->items[mark->token - 2].kind == TOKEN_APOSTROPHE;
}

static bool can_open(const struct pairing *pairing, const struct mark *mark) {
    if (mark->style == MARK_SINGLE_CLOSE) return mark->token == 0; /* ’ with a blank before: letters left out */
    if (mark->style == MARK_SINGLE_OPEN) return mark->look != LOOK_CLOSES;
    return mark->look == LOOK_OPENS || (mark->look == LOOK_EITHER && !neighbour(pairing, mark, false));
}

static bool can_close(const struct mark *mark) { return mark->look != LOOK_OPENS && mark->style != MARK_SINGLE_GRAVE; }

/* No possessive: nothing but a word in s can carry one, and a word follows it. */
static bool is_sure_closer(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false);
    if (left && (left->kind != TOKEN_WORD || !(left->shape & SHAPE_SIBILANT))) return true;
    if (mark->token + 1 == pairing->tokens->count) return true;
    uint8_t next = pairing->tokens->items[mark->token + 1].kind;
    return left && next != TOKEN_WORD && next != TOKEN_NUMBER && next != TOKEN_OPEN;
}

/* Where the room of an opener ends: with the double quotation around it, or with the paragraph. */
static uint32_t room_end(const struct pairing *pairing, const struct mark *mark) {
    return mark->around == NONE ? pairing->tokens->count : pairing->quotations->items[mark->around].last;
}

/* Index of the mark that closes marks[opener], or NONE; *next gets the token of the opener that stopped the search. */
static uint32_t find_closer(const struct pairing *pairing, uint32_t opener, uint32_t *next) {
    const struct mark *marks = pairing->marks.items;
    uint32_t end = *next = room_end(pairing, &marks[opener]), found = NONE;
    for (uint32_t i = opener + 1; i < pairing->marks.count && marks[i].token < end; i++) {
        bool is_peer = style_is_single(marks[i].style) && !marks[i].is_done && marks[i].around == marks[opener].around;
        if (!is_peer || stands_for_letters(pairing, &marks[i])) continue;
        if (can_open(pairing, &marks[i]) && marks[i].look == LOOK_OPENS) {
            *next = marks[i].token;
            break;
        }
        if (!can_close(&marks[i])) continue;
        if (is_sure_closer(pairing, &marks[i])) return i;
        found = i;
    }
    return found;
}

/* Could a quotation begin here that lost its closer, or goes on in the next paragraph? Elsewhere a lone opener is a
 * slip. */
static bool begins_speech(const struct pairing *pairing, const struct mark *mark) {
    if (mark->around != NONE || mark->look != LOOK_OPENS) return false;
    if (mark->token == 0) return true;
    const struct token *before = &pairing->tokens->items[mark->token - 1], *next = before + 2;
    bool begins_sentence = before->kind == TOKEN_STOP && mark->token + 1 < pairing->tokens->count && next->shape & SHAPE_CAPITAL;
    return before->kind == TOKEN_COMMA || before->kind == TOKEN_COLON || begins_sentence;
}

static quoth_status open_single(struct pairing *pairing, uint32_t index) {
    struct mark *mark = &pairing->marks.items[index];
    uint32_t next, closer = find_closer(pairing, index, &next);
    struct quotation quotation = {
        .open = mark->token, .close = NONE, .first = mark->token + 1, .last = next, .style = mark->style};
    if (closer != NONE) {
        quotation.close = quotation.last = pairing->marks.items[closer].token;
        pairing->marks.items[closer].is_done = true;
    } else if (mark->style != MARK_SINGLE_CLOSE && begins_speech(pairing, mark)) {
        quotation.is_repaired = true;
    } else {
        return QUOTH_OK;
    }
    mark->is_done = true;
    return mark_add(pairing, quotation);
}

static quoth_status resume_single(struct pairing *pairing, struct mark *mark) {
    mark->is_done = true;
    return mark_add(pairing, (struct quotation){.open = NONE,
                                                .close = mark->token,
                                                .first = 0,
                                                .last = mark->token,
                                                .style = (uint8_t)pairing->open_style,
                                                .is_resumed = true});
}

static quoth_status take_single(struct pairing *pairing, uint32_t index, bool *may_resume) {
    struct mark *mark = &pairing->marks.items[index];
    struct token *token = token_of(pairing, mark);
    if (mark_is_measure(pairing, mark->token)) {
        token->kind = TOKEN_SYMBOL;
        mark->is_done = true;
        return QUOTH_OK;
    }
    if (!stands_for_letters(pairing, mark)) {
        if (can_open(pairing, mark))
            TRY(open_single(pairing, index));
        else if (*may_resume && mark->around == NONE && can_close(mark) && is_sure_closer(pairing, mark))
            TRY(resume_single(pairing, mark));
    }
    if (mark->is_done)
        *may_resume = false;
    else
        token->kind = TOKEN_APOSTROPHE;
    return QUOTH_OK;
}

quoth_status mark_pair_singles(struct pairing *pairing) {
    bool may_resume = pairing->is_open_before && style_is_single((uint8_t)pairing->open_style);
    for (uint32_t i = 0; i < pairing->marks.count; i++) {
        const struct mark *mark = &pairing->marks.items[i];
        if (!mark->is_done && style_is_single(mark->style)) TRY(take_single(pairing, i, &may_resume));
    }
    return QUOTH_OK;
}
