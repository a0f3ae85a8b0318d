/* keep.c — see keep.h. In: the drafts of a sentence. Out: those that hold.
 *
 * Idea: all are weighed as the choosers left the sentence; only then does one fall or a faint one rise. */
#include "attribute/keep.h"

/* A draft holds from this sum on, a chance of 0.30: the value that gave the best triple F1 on held-out
 * articles. */
enum { KEEP_SUM = -850 };
/* “The virus is thought to have spread”: where nobody speaks annotators often pass over what the choosers are sure
 * of. */
#define KEEP_CHANCE 0.6f

static quoth_status show(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                         const int16_t *values) {
    struct stretch content[DRAFT_PIECES];
    for (uint32_t i = 0; i < draft->content_count; i++)
        content[i] = stretch_of_units(work->passage, window, draft->content[i]);
    const struct exhibit exhibit = {
        .sentence = stretch_of_units(work->passage, window, (struct range){0, window->count}),
        .source = stretch_of_units(work->passage, window, draft->source),
        .cue = stretch_of_units(work->passage, window, draft->cue),
        .content = content,
        .content_count = draft->content_count,
        .numbers = values,
        .names = &work->names};
    return work->examiner->hear(work->examiner->user, &exhibit);
}

/* A rule with a chance of its own is no matter of what was learned. */
static bool is_open(const struct draft *draft) {
    return (!draft->is_dropped | draft->is_faint) & !draft->is_sure & (draft->what != TAKES_NOTHING);
}

static quoth_status weigh(struct attribute_work *work, const struct window *window, struct draft *draft) {
    int16_t values[KEEP_SIGNS] = {0};
    TRY(keep_read(work, window, draft, values));
    if (work->attributer->trees) draft->sum = trees_sum(work->attributer->trees, values);
    return work->examiner ? show(work, window, draft, values) : QUOTH_OK;
}

static bool holds(const struct draft *draft) {
    if (!is_open(draft)) return !draft->is_dropped && draft->what != TAKES_NOTHING;
    return draft->sum >= KEEP_SUM || (!range_exists(draft->source) && draft->confidence >= KEEP_CHANCE);
}

/* “He says that she knew it”: annotators pass over what stands in another's content, so that nothing was learned of
 * it. */
static bool is_nested(const struct attribute_work *work, const struct draft *draft) {
    struct range head = {draft->head, draft->head + 1};
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        if (other != draft && holds(other) && content_meets(other, head)) return true;
    }
    return false;
}

static void decide_draft(struct attribute_work *work, struct draft *draft) {
    if (!holds(draft)) {
        draft->is_dropped = draft->is_faint || !is_nested(work, draft);
        return;
    }
    int32_t scores[2] = {draft->sum * WEIGHT_ONE / TREES_ONE, 0};
    draft->confidence = (float)chance_of(work->attributer->powers, scores, 2, draft->sum < 0, 0);
    draft->is_dropped = false;
}

quoth_status keep_drafts(struct attribute_work *work, const struct window *window) {
    if (work->drafts.count == 0) return QUOTH_OK;
    struct draft *end = work->drafts.items + work->drafts.count;
    for (struct draft *draft = work->drafts.items; draft < end; draft++)
        if (is_open(draft)) TRY(weigh(work, window, draft));
    for (struct draft *draft = work->drafts.items; draft < end && work->attributer->trees; draft++)
        if (is_open(draft)) decide_draft(work, draft);
    return QUOTH_OK;
}
