/* accept.c — drafts of the words that were judged to be cues.
 *
 * In: each head with its chance and likeliest option. Out: drafts. Idea: from the surest on, they take their
 * quotations, which go to the first that asks. */
#include "attribute/choose.h"

static bool takes_same_quotation(const struct draft *a, const struct draft *b) {
    return a->what == TAKES_QUOTATION && b->what == TAKES_QUOTATION && contents_meet(a, b);
}

/* Without a frame the head alone is the cue. */
static inline void begin_places(const struct frame *frame, uint32_t head, struct draft *draft) {
    if (frame) {
        draft->rule = frame->rule, draft->whole = frame->whole;
        draft->cue = frame->roles[ROLE_CUE], draft->source = frame->roles[ROLE_SOURCE];
        draft->to = frame->roles[ROLE_TO], draft->via = frame->roles[ROLE_VIA];
        draft->capture = frame->roles[ROLE_CONTENT];
    } else {
        draft->rule = NONE;
        draft->whole = draft->cue = (struct range){head, head + 1};
        draft->source = draft->to = draft->via = draft->capture = no_range();
    }
}

/* Field by field, for most of a draft is contents that it has not got yet. */
static void begin_draft(const struct attribute_work *work, const struct window *window, const struct judged *judged,
                        struct draft *draft) {
    uint32_t frame = judged->option.frame;
    draft->window = 0;
    draft->what = judged->option.what, draft->where = judged->option.where;
    draft->content_count = 0;
    draft->holder = NULL, draft->made = NULL;
    draft->is_dropped = draft->is_faint = false, draft->is_sure = judged->is_sure;
    draft->confidence = (float)judged->chance;
    draft->sum = 0;
    for (int i = CHOOSE_FRAME + 1; i < CHOOSER_COUNT; i++) draft->taken[i] = (struct taken){1, LEAD_MOST};
    draft->taken[CHOOSE_FRAME] = (struct taken){draft->confidence, judged->lead};
    begin_places(frame == NONE ? NULL : &work->frames.items[frame], judged->head, draft);
    settle_cue(work, window, draft);
    draft->head = judged->head;
    if (judged->is_sure) signs_of_head(work, window, judged->head, &draft->signs);
    else draft->signs = judged->signs;
    draft->signs.kind = judged->option.number;
}

/* The first of the highest rank. */
static inline struct contender *find_surest(struct contender *contenders, uint32_t count) {
    struct contender *surest = contenders;
    for (uint32_t i = 1; i < count; i++) surest = contenders[i].rank > surest->rank ? &contenders[i] : surest;
    return surest;
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

static void accept_head(struct attribute_work *work, const struct window *window, const struct judged *judged) {
    bool is_faint = judged->chance < (judged->option.what == TAKES_QUOTATION ? ACCEPT_QUOTATION : ACCEPT_CHANCE);
    if (is_faint && !work->is_weighed) return;
    struct draft *draft = &work->drafts.items[work->drafts.count];
    begin_draft(work, window, judged, draft);
    draft->is_faint = draft->is_dropped = is_faint;
    if (draft->what == TAKES_QUOTATION) reach_content(work, window, draft);
    work->drafts.count += !is_taken(work, draft);
}

/* From the surest cue on: those under the threshold are none, and a quotation goes to the first that asks for it. */
quoth_status accept_heads(struct attribute_work *work, const struct window *window) {
    struct contender *contenders = work->contenders.items;
    double least = least_chance(work);
    uint32_t count = work->contenders.count;
    TRY(vec_reserve(&work->attributer->memory, &work->drafts, count));
    for (uint32_t left = count; left > 0; left--) {
        struct contender *surest = find_surest(contenders, count);
        struct judged *judged = &work->judged.items[surest->judged];
        if (judged->chance < least) break;
        surest->rank = judged->options = 0; /* it has had its turn */
        accept_head(work, window, judged);
    }
    return QUOTH_OK;
}
