/* choose.c — the drafts of a window, chosen by the models.
 *
 * In: frames as evidence, and every word that can be the head of a cue. Out: drafts with cue, source and content
 * settled. Idea: rules find candidates, a chooser per decision scores them. First all cues of the sentence are judged
 * on their own, then, from the surest on, they take their quotations; then each finds its speaker and the edges of its
 * content, knowing of the others. */
#include "attribute/keep.h"

static int by_head(const void *left, const void *right) {
    const struct draft *a = left, *b = right;
    return a->head < b->head ? -1 : a->head > b->head;
}

/* “The judge, Miriam Oyelaran, told”: a sure frame passes over the aside, which is part of who speaks. */
static void take_in_apposition(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    uint32_t comma = range_exists(draft->source) ? draft->source.end : NONE, cue = draft->cue.start;
    if (comma == NONE || comma + 2 >= cue || !at_is(a, window, comma, CLASS_COMMA) ||
        !at_is(a, window, cue - 1, CLASS_COMMA))
        return;
    const struct phrase *begins = phrase_starting_at(&work->phrases, comma + 1);
    bool is_relative = at_is(a, window, comma + 1, CLASS_REL);
    if (is_relative || (begins && !begins->is_time && !begins->is_pronoun)) draft->source.end = cue - 1;
}

/* “…, blaming”, “and asked”: a participle and a second verb have the subject of the cue before, or of the clause. */
static bool shares_subject(const struct attribute_work *work, const struct window *window, const struct draft *draft) {
    const struct attributer *a = work->attributer;
    uint32_t link = draft->cue.start - 1;
    if (at_is(a, window, link, CLASS_AND)) return unit_meets(&window->units[draft->head], a->cue_verb);
    return at_is(a, window, link, CLASS_COMMA) && at_is(a, window, draft->head, CLASS_ING);
}

static struct range shared_subject(const struct attribute_work *work, const struct window *window,
                                   const struct draft *draft) {
    struct range subject = no_range();
    for (uint32_t i = 0; i < work->drafts.count && work->drafts.items[i].head < draft->head; i++)
        if (!work->drafts.items[i].is_dropped && range_exists(work->drafts.items[i].source))
            subject = work->drafts.items[i].source;
    return range_exists(subject) ? subject : find_subject(work, window, draft->cue);
}

/* “that, like clockwork |, they met”: an aside has no content of its own. */
static bool is_aside(const struct attributer *a, const struct window *window, struct range content) {
    if (!at_is(a, window, content.start + 1, CLASS_COMMA)) return false;
    for (uint32_t i = content.start + 2; i < content.end; i++)
        if (at_is(a, window, i, CLASS_COMMA)) return false;
    return true;
}

/* A sure frame says where its content begins; how far a clause goes on is learned from all the others. */
static quoth_status settle_sure(struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (!range_exists(draft->source) && shares_subject(work, window, draft))
        draft->source = shared_subject(work, window, draft);
    reach_content(work, window, draft);
    take_in_apposition(work, window, draft);
    bool is_clause_after =
        draft->where == TAKES_AFTER && (draft->what == TAKES_CLAUSE || draft->what == TAKES_INFINITIVE);
    bool is_relative = range_exists(draft->source) && at_is(a, window, draft->source.start, CLASS_REL);
    if (!is_clause_after || is_relative || draft->content_count != 1 || opens_clause(work, window, draft))
        return QUOTH_OK;
    struct range *content = &draft->content[0];
    if (at_is(a, window, content->start, CLASS_QUOTATION)) return QUOTH_OK;
    float confidence = draft->confidence;
    uint32_t by_rule = content->end;
    TRY(choose_end(work, window, draft, content->start, content->end, sentence_end(a, window, draft), &content->end));
    if (content->end <= content->start + 1 || is_aside(a, window, *content)) content->end = by_rule;
    draft->confidence = confidence;
    return QUOTH_OK;
}

/* Each place knows how many cues begin there of drafts that hold; `draft` comes or goes. */
static void count_cue(struct attribute_work *work, const struct window *window, const struct draft *draft, bool comes) {
    if (draft->is_dropped || draft->cue.start >= window->count) return;
    struct view *view = &work->views.items[draft->cue.start + 1];
    view->cues = (uint16_t)(comes ? view->cues + 1 : view->cues - 1);
}

static quoth_status settle(struct attribute_work *work, const struct window *window, struct draft *draft) {
    if (draft->is_sure) return settle_sure(work, window, draft);
    TRY(choose_cue_edges(work, window, draft));
    TRY(choose_source(work, window, draft));
    return choose_content(work, window, draft);
}

/* Inside a quotation or a turn annotators do not look, and nothing was learned of what holds there. */
static bool may_weigh(const struct attribute_work *work, uint32_t window) {
    bool is_quoted = work->passage->sentences.items[window].quotation != NONE;
    bool is_turn = work->turn && work->turn->passage == work->passage->number;
    return (work->attributer->trees || work->examiner) && !is_quoted && !is_turn;
}

quoth_status choose_drafts(struct attribute_work *work, uint32_t index) {
    const struct window *window = &work->passage->windows[index];
    work->is_weighed = may_weigh(work, index);
    TRY(find_heads(work, window));
    if (work->heads.count == 0) return QUOTH_OK;
    TRY(judge_heads(work, window));
    TRY(accept_heads(work, window));
    if (work->drafts.count == 0) return QUOTH_OK;
    sort_drafts(&work->drafts, by_head);
    struct draft *end = work->drafts.items + work->drafts.count;
    for (struct draft *draft = work->drafts.items; draft < end; draft++) count_cue(work, window, draft, true);
    for (struct draft *draft = work->drafts.items; draft < end; draft++) {
        draft->window = index;
        count_cue(work, window, draft, false);
        TRY(settle(work, window, draft));
        bool is_lost = !draft->content_count || is_unsure(work, draft);
        draft->is_faint = !is_lost && !work->teacher && (draft->is_faint || falls_below(draft, ACCEPT_TOGETHER));
        draft->is_dropped = is_lost || draft->is_faint;
        count_cue(work, window, draft, true);
    }
    return work->is_weighed && work->drafts.count ? keep_drafts(work, window) : QUOTH_OK;
}
