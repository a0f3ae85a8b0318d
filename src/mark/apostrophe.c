/* apostrophe.c — what a single mark could be, from the words beside it: the question that double marks never ask.
 *
 * In: a single mark and its neighbours. Out: its part. Idea: only a word in s, or one with a full stop of its own,
 * can carry a possessive, and the noun it owns must follow: ‘the boys’ and’, ‘the boys’, he’ close, “the boys’ bus” is
 * unsure. A word that is written with an apostrophe in front, or a year, seldom begins a quotation. */
#include "mark/private.h"

enum { YEAR_DIGITS = 2 };

static const struct token *neighbour(const struct pairing *pairing, const struct mark *mark, bool right) {
    const struct token_list *tokens = pairing->tokens;
    if (!right)
        return mark->token > 0 && !token_is_apart(&tokens->items[mark->token]) ? &tokens->items[mark->token - 1] : NULL;
    uint32_t next = mark->token + 1;
    return next < tokens->count && !token_is_apart(&tokens->items[next]) ? &tokens->items[next] : NULL;
}

static struct classes classes_of(const struct pairing *pairing, const struct token *token) {
    const struct lexeme *lexeme =
        token && token->kind == TOKEN_WORD ? lexicon_lexeme(pairing->lexicon, token->lexeme) : NULL;
    return lexeme ? lexeme->classes : classes_none();
}

static bool is_word_of(const struct pairing *pairing, const struct token *token, uint32_t class) {
    return classes_have(classes_of(pairing, token), class);
}

static bool is_kind(const struct token *token, uint8_t kind) { return token && token->kind == kind; }

static bool ends_text(uint8_t kind) {
    return kind == TOKEN_COMMA || kind == TOKEN_STOP || kind == TOKEN_QUESTION || kind == TOKEN_EXCLAMATION;
}

/* ’68, ’90s. */
static bool is_year(const struct token *token) {
    if (!is_kind(token, TOKEN_NUMBER)) return false;
    uint32_t size = token->end - token->start, digits = token->shape & SHAPE_SIBILANT ? size - 1 : size;
    return digits == YEAR_DIGITS;
}

/* ’90s, ’n’ roll, goin’: no quotation is begun or ended here. */
static bool is_letter_out(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false), *right = neighbour(pairing, mark, true);
    if (mark->look == LOOK_OPENS) return is_year(right) && right->shape & SHAPE_SIBILANT;
    if (mark->look != LOOK_CLOSES) return false;
    if (is_word_of(pairing, left, pairing->classes->clipped)) return true;
    return is_word_of(pairing, left, pairing->classes->elision) && !token_is_apart(left) &&
           pairing->tokens->items[mark->token - 2].kind == TOKEN_MARK;
}

/* 'ome, for home: no word without its letter. */
static bool is_beheaded(const struct mark *mark, const struct token *word) {
    bool is_known = !is_kind(word, TOKEN_WORD) || word->lexeme != 0 || word->shape & SHAPE_CAPITAL;
    return mark->style == MARK_SINGLE_STRAIGHT && !is_known;
}

/* Before a word or a number that is as often written with an apostrophe. */
static bool may_be_letter_out(const struct pairing *pairing, const struct mark *mark) {
    const struct token *right = neighbour(pairing, mark, true);
    return is_year(right) || is_word_of(pairing, right, pairing->classes->elision) || is_beheaded(mark, right);
}

/* The noun that a possessive owns cannot begin with this word: ‘the boys’ and, ‘the boys’ said. */
static bool cannot_be_owned(const struct pairing *pairing, const struct token *token) {
    const struct mark_classes *known = pairing->classes;
    struct classes classes = classes_of(pairing, token);
    bool is_report = classes_meet(classes, known->cues) && classes_have(classes, known->past);
    return (is_report || classes_meet(classes, known->followers)) && !classes_meet(classes, known->owned);
}

static bool may_be_owned(const struct pairing *pairing, uint32_t token) {
    const struct token *right = &pairing->tokens->items[token];
    if (right->kind == TOKEN_WORD) return !cannot_be_owned(pairing, right);
    if (right->kind == TOKEN_MARK) return mark_look(pairing->tokens, token) == LOOK_OPENS;
    return right->kind == TOKEN_NUMBER || right->kind == TOKEN_OPEN;
}

/* Or feet: a 3' wide gap. */
static bool may_be_possessive(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false);
    bool can_own = is_kind(left, TOKEN_WORD) && left->shape & (SHAPE_SIBILANT | SHAPE_DOTTED);
    if (!can_own && !mark_is_measure(pairing, mark->token)) return false;
    return mark->token + 1 < pairing->tokens->count && may_be_owned(pairing, mark->token + 1);
}

bool mark_is_firm(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false), *right = neighbour(pairing, mark, true);
    return right || mark->token + 1 == pairing->tokens->count || !is_kind(left, TOKEN_WORD);
}

bool mark_is_soft(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false);
    bool may_own = is_kind(left, TOKEN_WORD) && left->shape & SHAPE_SIBILANT;
    return may_own || mark_is_measure(pairing, mark->token) || !mark_is_firm(pairing, mark);
}

bool mark_ends_text(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false);
    return mark->look == LOOK_CLOSES && left && ends_text(left->kind);
}

/* ’ with a blank before: letters left out, or typed the wrong way round. */
static enum part part_of_opener(const struct pairing *pairing, const struct mark *mark) {
    bool is_turned = mark->style == MARK_SINGLE_CLOSE && mark->token > 0;
    return is_turned || may_be_letter_out(pairing, mark) ? PART_RATHER_LETTER : PART_OPENER;
}

static enum part part_of_either(const struct pairing *pairing, const struct mark *mark) {
    const struct token *left = neighbour(pairing, mark, false), *right = neighbour(pairing, mark, true);
    if (is_kind(left, TOKEN_NUMBER) && is_kind(right, TOKEN_NUMBER)) return PART_LETTER; /* 6'2" */
    if (mark->style == MARK_SINGLE_OPEN && mark->token + 1 < pairing->tokens->count) return PART_OPENER;
    if (mark->style == MARK_SINGLE_GRAVE) return left ? PART_LETTER : PART_OPENER;
    if (is_kind(left, TOKEN_COLON)) return PART_RATHER_LETTER;
    return is_kind(left, TOKEN_WORD) || is_kind(left, TOKEN_NUMBER) ? PART_CLOSER : PART_EITHER;
}

enum part mark_part(const struct pairing *pairing, const struct mark *mark) {
    if (is_letter_out(pairing, mark)) return PART_LETTER;
    if (mark->look == LOOK_OPENS) return part_of_opener(pairing, mark);
    if (mark->look == LOOK_EITHER) return part_of_either(pairing, mark);
    if (mark->style == MARK_SINGLE_GRAVE) return PART_LETTER;
    return may_be_possessive(pairing, mark) ? PART_POSSESSIVE : PART_CLOSER;
}
