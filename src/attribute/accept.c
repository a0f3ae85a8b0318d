/* accept.c — drafts of the words that were judged to be cues.
 *
 * In: each head with its chance and likeliest option. Out: drafts. Idea: from the surest on, they take their
 * quotations, which go to the first that asks. */
#include "attribute/choose.h"

static bool takes_same_quotation(const struct draft *a, const struct draft *b) {
    return a->what == TAKES_QUOTATION && b->what == TAKES_QUOTATION && contents_meet(a, b);
}

static void begin_draft(const struct attribute_work *work, const struct window *window, const struct judged *judged,
                        struct draft *draft) {
    const struct frame *frame = judged->option.frame == NONE ? NULL : &work->frames.items[judged->option.frame];
    *draft = (struct draft){.is_sure = judged->is_sure,
                            .rule = frame ? frame->rule : NONE,
                            .what = judged->option.what,
                            .where = judged->option.where,
                            .head = judged->head,
                            .cue = {judged->head, judged->head + 1},
                            .source = no_range(),
                            .to = no_range(),
                            .via = no_range(),
                            .capture = no_range(),
                            .whole = {judged->head, judged->head + 1},
                            .confidence = (float)judged->chance};
    for (int i = CHOOSE_FRAME + 1; i < CHOOSER_COUNT; i++) draft->taken[i] = (struct taken){1, LEAD_MOST};
    draft->taken[CHOOSE_FRAME] = (struct taken){draft->confidence, judged->lead};
    if (frame) {
        draft->whole = frame->whole, draft->cue = frame->roles[ROLE_CUE], draft->source = frame->roles[ROLE_SOURCE];
        draft->to = frame->roles[ROLE_TO], draft->via = frame->roles[ROLE_VIA],
        draft->capture = frame->roles[ROLE_CONTENT];
    }
    settle_cue(work, window, draft);
    draft->head = judged->head;
    if (judged->is_sure) signs_of_head(work, window, judged->head, &draft->signs);
    else draft->signs = judged->signs;
    draft->signs.kind = judged->option.number;
}

/* Sure ones first, then by chance; 0: none that may hold, or that a draft was made of. A chance is not negative, so
 * that its bits are in its order. */
static inline uint64_t rank_of(const struct judged *judged) {
    uint64_t bits;
    _Static_assert(sizeof bits == sizeof judged->chance, "a chance as a number");
    memcpy(&bits, &judged->chance, sizeof bits);
    return judged->options ? bits | (uint64_t)judged->is_sure << 63 : 0;
}

/* The first of the highest rank; NULL: none that may hold. */
static struct judged *find_surest(const struct attribute_work *work) {
    struct judged *surest = work->judged.items;
    uint64_t highest = 0;
    for (uint32_t i = 0; i < work->heads.count; i++) {
        uint64_t rank = rank_of(&work->judged.items[i]);
        surest = rank > highest ? &work->judged.items[i] : surest;
        highest = rank > highest ? rank : highest;
    }
    return highest && surest->chance >= (work->is_weighed ? LOOK_CUE : ACCEPT_QUOTATION) ? surest : NULL;
}

/* Its words are another's, or its quotation is. */
static bool is_taken(const struct attribute_work *work, const struct draft *draft) {
    bool found = false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        bool is_its_word = other->is_sure && other->cue.start <= draft->head && draft->head < other->cue.end;
        found |= is_its_word || takes_same_quotation(other, draft);
    }
    return found;
}

/* From the surest cue on: those under the threshold are none, and a quotation goes to the first that asks for it. */
quoth_status accept_heads(struct attribute_work *work, const struct window *window) {
    TRY(vec_reserve(&work->attributer->memory, &work->drafts, work->heads.count));
    for (struct judged *surest; (surest = find_surest(work)); surest->options = 0) {
        bool is_faint = surest->chance < (surest->option.what == TAKES_QUOTATION ? ACCEPT_QUOTATION : ACCEPT_CHANCE);
        if (is_faint && !work->is_weighed) continue;
        struct draft *draft = &work->drafts.items[work->drafts.count];
        begin_draft(work, window, surest, draft);
        draft->is_faint = draft->is_dropped = is_faint;
        if (draft->what == TAKES_QUOTATION) reach_content(work, window, draft);
        work->drafts.count += !is_taken(work, draft);
    }
    return QUOTH_OK;
}
