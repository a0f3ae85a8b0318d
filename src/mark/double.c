/* double.c — double marks, guillemets and low quotes are paired with a stack.
 *
 * In: marks with their looks. Out: quotations, in order of their closers. Idea: an opener is pushed; a closer takes the
 * nearest opener of its own kind, or else the nearest of any; what is then left on the stack lost its closer. Such a
 * quotation ends before the next opener of its kind, or with the paragraph; a closer that finds nothing open gets an
 * opener at its sentence's start. */
#include "mark/private.h"

enum { INCH_DIGITS = 3 }; /* a 100" screen; more are a year */

struct opener {
    uint32_t mark;  /* index in marks */
    uint32_t child; /* token of the first opener of its kind that was pushed upon it, NONE */
};

struct stack {
    struct opener items[LIMIT_QUOTATION_DEPTH];
    uint32_t count;
    uint32_t free_from; /* token behind the last quotation that was closed at the top level */
    bool has_begun;     /* an opener or closer was met: nothing can be resumed any more */
};

static uint8_t opener_style(const struct pairing *pairing, const struct opener *opener) {
    return pairing->marks.items[opener->mark].style;
}

/* Marks that are made for each other. */
static bool are_partners(uint8_t opener, uint8_t closer) {
    switch (closer) {
    case MARK_CURLY_CLOSE: return opener == MARK_CURLY_OPEN || opener == MARK_LOW || opener == MARK_CURLY_CLOSE;
    case MARK_CURLY_OPEN: return opener == MARK_LOW;
    case MARK_STRAIGHT: return opener == MARK_STRAIGHT;
    case MARK_ACUTE: return opener == MARK_GRAVE || opener == MARK_ACUTE;
    case MARK_GRAVE: return opener == MARK_LOW;
    case MARK_GUILLEMET_OPEN: return opener == MARK_GUILLEMET_CLOSE;
    case MARK_GUILLEMET_CLOSE: return opener == MARK_GUILLEMET_OPEN;
    default: return false;
    }
}

static uint32_t find_partner(const struct pairing *pairing, const struct stack *stack, uint8_t closer) {
    for (uint32_t i = stack->count; i > 0; i--)
        if (are_partners(opener_style(pairing, &stack->items[i - 1]), closer)) return i - 1;
    return NONE;
}

/* Does this mark close something, given what is open? */
static bool acts_as_closer(const struct pairing *pairing, const struct stack *stack, const struct mark *mark) {
    bool has_partner = find_partner(pairing, stack, mark->style) != NONE;
    switch (mark->style) {
    case MARK_LOW: return false;
    case MARK_GRAVE:
    case MARK_CURLY_OPEN:
        return stack->count > 0 && (mark->look == LOOK_CLOSES || mark->token + 1 == pairing->tokens->count);
    case MARK_GUILLEMET_OPEN: return has_partner;
    case MARK_GUILLEMET_CLOSE: return has_partner || mark->look == LOOK_CLOSES;
    case MARK_CURLY_CLOSE:
        return stack->count > 0 || (mark->look != LOOK_OPENS && (mark->token > 0 || pairing->is_open_before));
    default: return mark->look == LOOK_CLOSES || (mark->look == LOOK_EITHER && has_partner);
    }
}

static quoth_status add_closed(struct pairing *pairing, const struct opener *opener, uint32_t close) {
    struct mark *mark = &pairing->marks.items[opener->mark];
    mark->is_done = true;
    return mark_add(
        pairing,
        (struct quotation){
            .open = mark->token, .close = close, .first = mark->token + 1, .last = close, .style = mark->style});
}

/* Where an opener without a closer can reach: to the next of its kind. But the paragraph that goes on with a quotation
 * may hold a few words in marks of the same kind. */
static uint32_t reach(const struct pairing *pairing, const struct opener *opener) {
    const struct mark *mark = &pairing->marks.items[opener->mark];
    if (opener->child == NONE) return pairing->tokens->count;
    bool goes_on = pairing->is_open_before && mark->token == 0 && mark->style == pairing->open_style;
    bool is_fragment = pairing->tokens->items[opener->child - 1].kind == TOKEN_WORD;
    return goes_on && is_fragment ? pairing->tokens->count : opener->child;
}

static quoth_status add_unclosed(struct pairing *pairing, const struct opener *opener) {
    struct mark *mark = &pairing->marks.items[opener->mark];
    uint32_t last = reach(pairing, opener);
    bool is_doubled = opener->mark + 1 < pairing->marks.count && mark[1].is_done &&
                      mark[1].token == mark->token + 1; /* "“We tried.” */
    if (is_doubled) return QUOTH_OK;
    last = mark_speech_end(pairing, mark->token + 1, last);
    mark->is_done = true;
    return mark_add(pairing, (struct quotation){.open = mark->token,
                                                .close = NONE,
                                                .first = mark->token + 1,
                                                .last = last,
                                                .style = mark->style,
                                                .is_repaired = true});
}

static void push_opener(struct pairing *pairing, struct stack *stack, uint32_t mark) {
    if (stack->count == LIMIT_QUOTATION_DEPTH) return;
    uint32_t token = pairing->marks.items[mark].token;
    for (uint32_t i = 0; i < stack->count; i++) {
        bool is_alike = opener_style(pairing, &stack->items[i]) == pairing->marks.items[mark].style;
        if (is_alike && stack->items[i].child == NONE) stack->items[i].child = token;
    }
    stack->items[stack->count++] = (struct opener){mark, NONE};
}

/* A closer with nothing open: the quotation began in the paragraph before, or its opener is missing; one right behind a
 * cue's stop (“No,” Hale said.”) is one too many. */
static quoth_status close_unopened(struct pairing *pairing, struct stack *stack, uint32_t mark) {
    struct mark *closer = &pairing->marks.items[mark];
    struct quotation quotation = {.open = NONE, .close = closer->token, .last = closer->token, .style = closer->style};
    if (pairing->is_open_before && !stack->has_begun && !style_is_single((uint8_t)pairing->open_style)) {
        quotation.is_resumed = true;
        quotation.style = (uint8_t)pairing->open_style;
    } else {
        quotation.first = mark_sentence_start(pairing->tokens, stack->free_from, closer->token);
        quotation.is_repaired = true;
        if (mark_follows_cue(pairing, closer->token)) return QUOTH_OK;
    }
    closer->is_done = true;
    stack->free_from = closer->token + 1;
    return mark_add(pairing, quotation);
}

static quoth_status close_top(struct pairing *pairing, struct stack *stack, uint32_t mark) {
    struct mark *closer = &pairing->marks.items[mark];
    uint32_t level = find_partner(pairing, stack, closer->style);
    if (level == NONE) level = stack->count - 1;
    stack->count = level;
    closer->is_done = true;
    if (level == 0) stack->free_from = closer->token + 1;
    return add_closed(pairing, &stack->items[level], closer->token);
}

/* Is the next double mark of the same make, and sure to close? */
static bool is_closed_next(const struct pairing *pairing, uint32_t index) {
    uint8_t style = pairing->marks.items[index].style;
    for (index++; index < pairing->marks.count; index++) {
        const struct mark *mark = &pairing->marks.items[index];
        if (!style_is_single(mark->style)) return mark->style == style && mark->look == LOOK_CLOSES;
    }
    return false;
}

static bool is_small_number(const struct token *token) {
    return token->kind == TOKEN_NUMBER && token->end - token->start <= INCH_DIGITS;
}

/* Inches where nothing is open, behind feet (6'2"), or where a better closer follows: "A 12" pipe burst." */
static bool is_inches(const struct pairing *pairing, const struct stack *stack, uint32_t index) {
    uint32_t token = pairing->marks.items[index].token;
    if (!mark_is_measure(pairing, token)) return false;
    const struct token *mark = &pairing->tokens->items[token];
    bool after_feet = token >= 3 && mark_is_measure(pairing, token - 2) && mark[-2].kind != TOKEN_WORD;
    return after_feet || stack->count == 0 || (is_small_number(mark - 1) && is_closed_next(pairing, index));
}

/* Set the wrong way round: a closer that stands where only an opener can. He says,” there are many.” Or one between two
 * words, Hale:”We wait.” */
static bool is_turned(const struct pairing *pairing, const struct stack *stack, uint32_t index) {
    const struct mark *mark = &pairing->marks.items[index];
    if (stack->count > 0 || mark->token == 0 || mark->token + 1 >= pairing->tokens->count) return false;
    uint8_t before = pairing->tokens->items[mark->token - 1].kind;
    if (mark_follows_cue(pairing, mark->token)) return before == TOKEN_COMMA || before == TOKEN_COLON;
    bool stands_between = mark->look == LOOK_EITHER && mark_touches_right(pairing->tokens, mark->token);
    return stands_between && is_closed_next(pairing, index);
}

/* pic="": two straight marks side by side hold nothing. */
static bool is_empty_pair(const struct pairing *pairing, const struct stack *stack, uint32_t index) {
    if (stack->count > 0 || index + 1 >= pairing->marks.count) return false;
    const struct mark *mark = &pairing->marks.items[index], *next = mark + 1;
    bool is_alike = mark->style == MARK_STRAIGHT && next->style == MARK_STRAIGHT && next->token == mark->token + 1;
    return is_alike && !token_is_apart(&pairing->tokens->items[next->token]);
}

static quoth_status take_mark(struct pairing *pairing, struct stack *stack, uint32_t index) {
    struct mark *mark = &pairing->marks.items[index];
    if (mark->is_done) return QUOTH_OK;
    if (is_inches(pairing, stack, index)) {
        pairing->tokens->items[mark->token].kind = TOKEN_SYMBOL;
        mark->is_done = true;
        return QUOTH_OK;
    }
    if (is_empty_pair(pairing, stack, index)) {
        mark[0].is_done = mark[1].is_done = true;
        return QUOTH_OK;
    }
    bool closes = acts_as_closer(pairing, stack, mark) && !is_turned(pairing, stack, index);
    if (closes)
        TRY(stack->count ? close_top(pairing, stack, index) : close_unopened(pairing, stack, index));
    else
        push_opener(pairing, stack, index);
    stack->has_begun = true;
    return QUOTH_OK;
}

quoth_status mark_pair_doubles(struct pairing *pairing) {
    struct stack stack = {.count = 0};
    for (uint32_t i = 0; i < pairing->marks.count; i++)
        if (!style_is_single(pairing->marks.items[i].style)) TRY(take_mark(pairing, &stack, i));
    uint32_t covered = 0; /* an unclosed one inside another is dropped: there is no telling what it meant */
    for (uint32_t i = 0; i < stack.count; i++) {
        if (pairing->marks.items[stack.items[i].mark].token < covered) continue;
        TRY(add_unclosed(pairing, &stack.items[i]));
        covered = reach(pairing, &stack.items[i]);
    }
    return QUOTH_OK;
}
