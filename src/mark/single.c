/* single.c — single marks: quotation marks are told from apostrophes.
 *
 * In: single marks, and the double quotations around them. Out: more quotations; every other single mark becomes an
 * apostrophe. Idea: ‘It’s the farmers’ fault,’ Hale said. A stack pairs what is sure to open or close, and passes over
 * what may be a possessive. Only an opener that is left without a closer takes one of those; so a quotation keeps all
 * of its words, and ‘the boys’ sing still ends. */
#include "mark/private.h"

struct openers { /* that wait for a sure closer, as indexes of marks */
    uint32_t items[LIMIT_QUOTATION_DEPTH], count;
};

/* Where lone marks are mended. */
struct mending {
    uint32_t free_from;                 /* token behind the last single quotation at the top */
    uint32_t next_double, double_count; /* the double quotations from here on may still be ahead */
    bool may_resume;                    /* nothing was opened or closed yet */
};

static struct mark *mark_at(const struct pairing *pairing, uint32_t index) { return &pairing->marks.items[index]; }

static bool is_free(const struct mark *mark) { return style_is_single(mark->style) && !mark->is_done; }

/* Where the room of a mark ends: with the double quotation around it, or with the paragraph. */
static uint32_t room_end(const struct pairing *pairing, const struct mark *mark) {
    return mark->around == NONE ? pairing->tokens->count : pairing->quotations->items[mark->around].last;
}

/* --- what is sure --- */

static void push_opener(struct openers *openers, uint32_t index) {
    if (openers->count == LIMIT_QUOTATION_DEPTH) /* the first of so many has lost its closer */
        memmove(openers->items, openers->items + 1, --openers->count * sizeof *openers->items);
    openers->items[openers->count++] = index;
}

/* Openers whose double quotation has ended wait for nothing. */
static void drop_ended(const struct pairing *pairing, struct openers *openers, uint32_t token) {
    while (openers->count && room_end(pairing, mark_at(pairing, openers->items[openers->count - 1])) <= token)
        openers->count--;
}

/* How many are open in the room of this mark. */
static uint32_t count_open(const struct pairing *pairing, const struct openers *openers, const struct mark *mark) {
    uint32_t count = 0;
    while (count < openers->count &&
           mark_at(pairing, openers->items[openers->count - 1 - count])->around == mark->around)
        count++;
    return count;
}

/* The next mark of the room that is sure to open or close, or NULL. One that may open ends the search: all of them
 * together are linear. */
static const struct mark *find_sure(const struct pairing *pairing, uint32_t index) {
    const struct mark *from = mark_at(pairing, index);
    uint32_t end = room_end(pairing, from);
    for (uint32_t i = index + 1; i < pairing->marks.count && mark_at(pairing, i)->token < end; i++) {
        const struct mark *mark = mark_at(pairing, i);
        bool is_unsure = mark->part == PART_LETTER || mark->part == PART_POSSESSIVE;
        if (is_free(mark) && mark->around == from->around && !is_unsure) return mark;
    }
    return NULL;
}

static bool has_closer(const struct pairing *pairing, uint32_t index) {
    const struct mark *next = find_sure(pairing, index);
    if (!next || next->part != PART_CLOSER) return false;
    return mark_at(pairing, index)->style != MARK_SINGLE_CLOSE || mark_is_firm(pairing, next);
}

/* ‘I’m singin’ again,’ ‘less than others’,’ — a better closer stands behind, and nothing opens before it. */
static bool yields(const struct pairing *pairing, uint32_t index) {
    if (!mark_is_soft(pairing, mark_at(pairing, index))) return false;
    const struct mark *next = find_sure(pairing, index);
    if (!next) return false;
    return next->part == PART_EITHER || (next->part == PART_CLOSER && !mark_is_soft(pairing, next));
}

/* He says,’ it rains.’ */
static bool is_turned(const struct pairing *pairing, uint32_t index) {
    const struct mark *mark = mark_at(pairing, index);
    if (!mark_follows_cue(pairing, mark->token)) return false;
    return pairing->tokens->items[mark->token - 1].kind == TOKEN_COMMA && has_closer(pairing, index);
}

/* The last opener of the room gets its closer. One that holds another needs punctuation beside its own. */
static void close_last(struct pairing *pairing, struct openers *openers, uint32_t index, bool is_inner) {
    struct mark *opener = mark_at(pairing, openers->items[openers->count - 1]);
    if (opener->holds_another && !mark_is_firm(pairing, mark_at(pairing, index))) return;
    opener->closer = index;
    openers->count--;
    if (is_inner) mark_at(pairing, openers->items[openers->count - 1])->holds_another = true;
}

static void take_sure(struct pairing *pairing, struct openers *openers, uint32_t index) {
    struct mark *mark = mark_at(pairing, index);
    drop_ended(pairing, openers, mark->token);
    uint32_t open = count_open(pairing, openers, mark);
    if (mark->part == PART_EITHER) mark->part = open ? PART_CLOSER : PART_RATHER_LETTER;
    if (mark->part == PART_RATHER_LETTER) mark->part = !open && has_closer(pairing, index) ? PART_OPENER : PART_LETTER;
    if (mark->part == PART_CLOSER && open == 1 && yields(pairing, index)) mark->part = PART_POSSESSIVE;
    if (mark->part == PART_CLOSER && !open && is_turned(pairing, index)) mark->part = PART_OPENER;
    if (mark->part == PART_OPENER) push_opener(openers, index);
    if (mark->part == PART_CLOSER && open) close_last(pairing, openers, index, open > 1);
}

static void pair_sure(struct pairing *pairing) {
    struct openers openers = {.count = 0};
    for (uint32_t i = 0; i < pairing->marks.count; i++)
        if (is_free(mark_at(pairing, i))) mark_at(pairing, i)->part = (uint8_t)mark_part(pairing, mark_at(pairing, i));
    for (uint32_t i = 0; i < pairing->marks.count; i++)
        if (is_free(mark_at(pairing, i))) take_sure(pairing, &openers, i);
}

/* --- what is left --- */

/* A comma or dash, where a few quoted words would have ended. */
static bool has_clause_end(const struct pairing *pairing, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
        uint8_t kind = pairing->tokens->items[i].kind;
        if (kind == TOKEN_COMMA || kind == TOKEN_DASH || kind == TOKEN_STOP || kind == TOKEN_COLON ||
            kind == TOKEN_SEMICOLON)
            return true;
    }
    return false;
}

/* The last possessive of the clause that the first one ends, before another opener: NONE. *next gets the token of the
 * first opener behind. */
static uint32_t find_possessive(const struct pairing *pairing, uint32_t index, uint32_t *next) {
    const struct mark *opener = mark_at(pairing, index);
    uint32_t found = NONE, end = *next = room_end(pairing, opener);
    for (uint32_t i = index + 1; i < pairing->marks.count && mark_at(pairing, i)->token < end; i++) {
        const struct mark *mark = mark_at(pairing, i);
        if (!is_free(mark) || mark->around != opener->around) continue;
        if (mark->part == PART_OPENER) {
            if (*next == end) *next = mark->token;
            if (found != NONE || mark->closer == NONE) break;
            i = mark->closer;
        } else if (mark->part == PART_POSSESSIVE) {
            if (found != NONE && has_clause_end(pairing, mark_at(pairing, found)->token, mark->token)) break;
            found = i;
        }
    }
    return found;
}

/* Could a quotation begin here that lost its closer, or goes on in the next paragraph? Elsewhere a lone opener is a
 * slip. */
static bool begins_speech(const struct pairing *pairing, const struct mark *mark) {
    if (mark->around != NONE || mark->look != LOOK_OPENS || mark->style == MARK_SINGLE_CLOSE) return false;
    if (mark->token == 0) return true;
    const struct token *before = &pairing->tokens->items[mark->token - 1], *next = before + 2;
    bool has_capital = mark->token + 1 < pairing->tokens->count && next->shape & SHAPE_CAPITAL;
    if (mark_is_behind_cue(pairing, mark->token)) return true;
    return before->kind == TOKEN_COMMA || before->kind == TOKEN_COLON ||
           (has_capital && (before->kind == TOKEN_STOP || (before->kind == TOKEN_DASH && token_is_apart(&before[1]))));
}

/* The quotation that goes on from the paragraph before ends with no mere possessive. */
static bool reopens(const struct pairing *pairing, const struct mark *mark) {
    return pairing->is_open_before && mark->token == 0 && mark->style == pairing->open_style;
}

/* The first double quotation that has not ended before `token`; those asked for come in order. */
static uint32_t skip_doubles(const struct pairing *pairing, struct mending *mending, uint32_t token) {
    const struct quotation *items = pairing->quotations->items;
    while (mending->next_double < mending->double_count && items[mending->next_double].last < token)
        mending->next_double++;
    return mending->next_double;
}

/* Where an opener without a closer really ends; inside no double quotation. */
static uint32_t mend_end(const struct pairing *pairing, struct mending *mending, const struct mark *mark,
                         uint32_t last) {
    uint32_t end = mark_speech_end(pairing, mark->token + 1, last);
    const struct quotation *items = pairing->quotations->items;
    for (uint32_t i = skip_doubles(pairing, mending, mark->token); i < mending->double_count && items[i].first < end;
         i++)
        if (items[i].last >= end) return last;
    return end;
}

/* Where the opener of a lone closer stood; inside no double quotation. */
static uint32_t mend_start(const struct pairing *pairing, struct mending *mending, const struct mark *mark) {
    uint32_t start = mark_sentence_start(pairing->tokens, mending->free_from, mark->token);
    uint32_t next = skip_doubles(pairing, mending, start);
    if (next == mending->double_count) return start;
    const struct quotation *around = &pairing->quotations->items[next];
    return around->first <= start ? around->last + (around->close != NONE) : start;
}

static quoth_status keep_single(struct pairing *pairing, struct mending *mending, struct mark *mark,
                                struct quotation quotation) {
    mark->is_done = true;
    mending->may_resume = false;
    if (mark->around == NONE && quotation.last >= mending->free_from)
        mending->free_from = quotation.last + (quotation.close != NONE);
    return mark_add(pairing, quotation);
}

static quoth_status open_single(struct pairing *pairing, struct mending *mending, uint32_t index) {
    struct mark *mark = mark_at(pairing, index);
    uint32_t next = room_end(pairing, mark), closer = mark->closer;
    if (closer == NONE) closer = find_possessive(pairing, index, &next);
    if (mark->closer == NONE && reopens(pairing, mark)) closer = NONE;
    struct quotation quotation = {
        .open = mark->token, .close = NONE, .first = mark->token + 1, .last = next, .style = mark->style};
    if (closer != NONE) {
        quotation.close = quotation.last = mark_at(pairing, closer)->token;
        mark_at(pairing, closer)->is_done = true;
    } else if (begins_speech(pairing, mark)) {
        quotation.last = mend_end(pairing, mending, mark, next);
        quotation.is_repaired = true;
    } else {
        return QUOTH_OK;
    }
    return keep_single(pairing, mending, mark, quotation);
}

/* A closer with nothing open: the quotation began in the paragraph before, or its opener is missing. */
static quoth_status close_unopened(struct pairing *pairing, struct mending *mending, struct mark *mark) {
    struct quotation quotation = {.open = NONE, .close = mark->token, .last = mark->token, .style = mark->style};
    if (mending->may_resume) {
        quotation.is_resumed = true;
        quotation.style = (uint8_t)pairing->open_style;
    } else {
        if (!mark_ends_text(pairing, mark) || mark_follows_cue(pairing, mark->token)) return QUOTH_OK;
        quotation.first = mend_start(pairing, mending, mark);
        quotation.is_repaired = true;
        if (quotation.first + 1 >= quotation.last) return QUOTH_OK; /* nothing but the stop */
    }
    return keep_single(pairing, mending, mark, quotation);
}

static quoth_status take_single(struct pairing *pairing, struct mending *mending, uint32_t index) {
    struct mark *mark = mark_at(pairing, index);
    if (mark->part == PART_OPENER)
        TRY(open_single(pairing, mending, index));
    else if (mark->part == PART_CLOSER && mark->around == NONE)
        TRY(close_unopened(pairing, mending, mark));
    if (mark->is_done) return QUOTH_OK;
    bool is_measure = mark_is_measure(pairing, mark->token);
    pairing->tokens->items[mark->token].kind = is_measure ? TOKEN_SYMBOL : TOKEN_APOSTROPHE;
    return QUOTH_OK;
}

quoth_status mark_pair_singles(struct pairing *pairing) {
    struct mending mending = {.next_double = pairing->base, .double_count = pairing->quotations->count};
    mending.may_resume = pairing->is_open_before && style_is_single((uint8_t)pairing->open_style);
    pair_sure(pairing);
    for (uint32_t i = 0; i < pairing->marks.count; i++)
        if (is_free(mark_at(pairing, i))) TRY(take_single(pairing, &mending, i));
    return QUOTH_OK;
}
