/* mark.c — the room's door: marks are collected, paired by kind, and put in order; neighbours are joined.
 *
 * In: tokens of one paragraph. Out: quotations. Idea: most paragraphs have no mark at all and cost one look at each
 * token. */
#include "mark/private.h"

/* A set of classes by their names, NULL at the end. */
static quoth_status declare_all(struct lexicon *lexicon, const char *const *names, struct classes *set) {
    *set = classes_none();
    for (; *names; names++) {
        uint32_t class;
        TRY(lexicon_declare(lexicon, *names, &class));
        classes_add(set, class);
    }
    return QUOTH_OK;
}

static const char *const followers[] = {"And", "Be",   "Conj", "Det", "Do",    "Have", "Modal",
                                        "Not", "Prep", "Pron", "Rel", "Third", NULL};

quoth_status mark_setup(struct lexicon *lexicon, struct mark_classes *classes) {
    TRY(lexicon_declare(lexicon, "Elision", &classes->elision));
    TRY(lexicon_declare(lexicon, "Clipped", &classes->clipped));
    TRY(lexicon_declare(lexicon, "Unit", &classes->unit));
    TRY(lexicon_declare(lexicon, "Adv", &classes->adverb));
    TRY(declare_all(lexicon, (const char *const[]){"Det", "Poss", "Number", NULL}, &classes->determiners));
    TRY(declare_all(lexicon, (const char *const[]){"Say", "Tell", "Ask", "Manner", NULL}, &classes->cues));
    TRY(declare_all(lexicon, followers, &classes->followers));
    TRY(lexicon_declare(lexicon, "Past", &classes->past));
    TRY(lexicon_declare(lexicon, "Say", &classes->say));
    TRY(lexicon_declare(lexicon, "Ing", &classes->gerund));
    TRY(lexicon_declare(lexicon, "Tell", &classes->tell));
    TRY(declare_all(lexicon, (const char *const[]){"Noun", "Adj", NULL}, &classes->owned));
    return declare_all(lexicon, (const char *const[]){"Prep", "Time", "Ordinal", "Adv", NULL}, &classes->tails);
}

quoth_status mark_add(struct pairing *pairing, struct quotation quotation) {
    if (quotation.first >= quotation.last) return QUOTH_OK;
    quotation.parent = NONE;
    quotation.is_left_open = quotation.close == NONE && quotation.last == pairing->tokens->count;
    return vec_push(pairing->memory, pairing->quotations, quotation);
}

/* There is room for all. */
static void collect(struct pairing *pairing) {
    const struct token_list *tokens = pairing->tokens;
    for (uint32_t i = 0; i < tokens->marks.count; i++) {
        uint32_t token = tokens->marks.items[i];
        pairing->marks.items[i] = (struct mark){.token = token,
                                                .around = NONE,
                                                .closer = NONE,
                                                .style = tokens->items[token].mark,
                                                .look = (uint8_t)mark_look(tokens, token)};
    }
    pairing->marks.count = tokens->marks.count;
}

/* Tell each mark its innermost double quotation; both lists are in order. */
static void place_marks(struct pairing *pairing) {
    const struct quotation *items = pairing->quotations->items;
    uint32_t next = pairing->base, inside = NONE;
    for (uint32_t i = 0; i < pairing->marks.count; i++) {
        uint32_t token = pairing->marks.items[i].token;
        while (next < pairing->quotations->count && items[next].first <= token) inside = next++;
        while (inside != NONE && items[inside].last <= token) inside = items[inside].parent;
        pairing->marks.items[i].around = inside;
    }
}

static quoth_status pair_all(struct pairing *pairing) {
    collect(pairing);
    mark_free_turn(pairing);
    TRY(mark_pair_doubles(pairing));
    mark_order(pairing->quotations, pairing->base);
    place_marks(pairing);
    TRY(mark_pair_singles(pairing));
    mark_order(pairing->quotations, pairing->base);
    return QUOTH_OK;
}

/* An opener at the paragraph's start, of the style that was left open. */
static void note_reopened(struct pairing *pairing) {
    if (!pairing->is_open_before || pairing->quotations->count == pairing->base) return;
    struct quotation *first = &pairing->quotations->items[pairing->base];
    first->is_reopened = first->open == 0 && first->style == pairing->open_style;
}

enum { FEW_MARKS = 32 }; /* most paragraphs have no more, and for them no memory is asked */

quoth_status mark_pair(const quoth_allocator *memory, const struct lexicon *lexicon, const struct mark_classes *classes,
                       struct token_list *tokens, bool is_open_before, enum mark_style open_style,
                       struct quotation_list *quotations) {
    struct mark few[FEW_MARKS];
    if (tokens->marks.count == 0) return QUOTH_OK;
    struct pairing pairing = {.memory = memory,
                              .lexicon = lexicon,
                              .classes = classes,
                              .tokens = tokens,
                              .quotations = quotations,
                              .base = quotations->count,
                              .is_open_before = is_open_before,
                              .open_style = open_style};
    if (tokens->marks.count <= FEW_MARKS) pairing.marks.items = few;
    else TRY(vec_reserve(memory, &pairing.marks, tokens->marks.count));
    quoth_status status = pair_all(&pairing);
    if (status == QUOTH_OK) note_reopened(&pairing);
    if (pairing.marks.items != few) vec_free(memory, &pairing.marks);
    return status;
}

uint32_t mark_left_open(const struct quotation_list *quotations) {
    for (uint32_t i = quotations->count; i > 0; i--)
        if (quotations->items[i - 1].parent == NONE) return quotations->items[i - 1].is_left_open ? i - 1 : NONE;
    return NONE;
}

void mark_join(struct quotation_list *before, struct quotation_list *next) {
    uint32_t open = mark_left_open(before);
    if (open == NONE || next->count == 0) return;
    if (!next->items[0].is_reopened && !next->items[0].is_resumed) return;
    before->items[open].is_carried = true;
    before->items[open].is_repaired = false;
}
