/* compete.c — which frames hold.
 *
 * In: the frames of a window, rules in order of evidence. Out: drafts: one a cue, contents settled, nested ones marked.
 * Idea: the first frame to claim a cue, or a quotation, keeps it. Then, of two cues in one sentence, a content never
 * swallows another's frame: what stands inside is nested, what stands beside ends it. */
#include "attribute/choose.h"

#include <stdlib.h>

#define LEFT_CONFIDENCE 0.36f /* of what choosers had passed over */

static struct draft draft_from(const struct attributer *a, const struct frame *frame, uint32_t window) {
    const struct rule *rule = rules_rule(a->rules, frame->rule);
    return (struct draft){.window = window,
                          .rule = frame->rule,
                          .what = rule->what,
                          .where = rule->where,
                          .whole = frame->whole,
                          .cue = frame->roles[ROLE_CUE],
                          .source = frame->roles[ROLE_SOURCE],
                          .to = frame->roles[ROLE_TO],
                          .via = frame->roles[ROLE_VIA],
                          .capture = frame->roles[ROLE_CONTENT],
                          .is_sure = rule->chance > 0,
                          .confidence = rule->chance > 0 ? (float)rule->chance : 0.5f};
}

/* Is the cue free, and are the quotations that the draft would take? */
static bool is_free(const struct draft_list *drafts, const struct draft *draft) {
    for (uint32_t i = 0; i < drafts->count; i++) {
        const struct draft *other = &drafts->items[i];
        if (ranges_meet(other->cue, draft->cue)) return false; /* where one has no cue, its quotation tells */
        if (other->what == TAKES_NOTHING && ranges_meet(other->whole, draft->cue)) return false;
        if (draft->what != TAKES_QUOTATION || other->what != TAKES_QUOTATION) continue;
        if (contents_meet(draft, other)) return false;
    }
    return true;
}

/* Contents that met a claimed quotation elsewhere lose those pieces: “A,” he said, and she said, “B.” */
static quoth_status claim(struct attribute_work *work, const struct window *window, const struct frame *frame,
                          uint32_t index) {
    const struct attributer *a = work->attributer;
    struct draft draft = draft_from(a, frame, index);
    if (draft.what == TAKES_NOTHING) {
        if (!range_exists(draft.cue)) draft.cue = draft.whole;
        return is_free(&work->drafts, &draft) ? vec_push(&a->memory, &work->drafts, draft) : QUOTH_OK;
    }
    if (!range_exists(draft.cue) && !draft.is_sure) return QUOTH_OK;
    settle_cue(work, window, &draft);
    if (draft.what == TAKES_QUOTATION) reach_content(work, window, &draft);
    if (!is_free(&work->drafts, &draft)) return QUOTH_OK;
    return vec_push(&a->memory, &work->drafts, draft);
}

static struct draft *draft_with_cue_at(struct attribute_work *work, struct range units, const struct draft *but) {
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        struct draft *draft = &work->drafts.items[i];
        bool holds = (draft != but) & (draft->what != TAKES_NOTHING) & !draft->is_dropped;
        if (holds & (units.start <= draft->head) & (draft->head < units.end)) return draft;
    }
    return NULL;
}

/* A later cue with a subject of its own after “, and” or “, but” begins a clause beside this content, not inside it. */
static void stop_before_others(struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (draft->what == TAKES_QUOTATION || draft->where != TAKES_AFTER || !draft->content_count) return;
    struct range *content = &draft->content[draft->content_count - 1];
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        if (other == draft || other->what == TAKES_NOTHING) continue;
        uint32_t begins = range_exists(other->source) && other->source.start < other->cue.start ? other->source.start
                                                                                                : other->cue.start;
        if (begins <= content->start + 1 || begins >= content->end) continue;
        uint32_t link = begins - 1;
        bool has_and = at_is(a, window, link, CLASS_AND) || at_is(a, window, link, CLASS_CONJ);
        bool has_comma = link > 0 && at_is(a, window, link - 1, CLASS_COMMA);
        bool trails = at_is(a, window, link, CLASS_COMMA) && other->where == TAKES_BEFORE;
        if (has_and && has_comma)
            content->end = link - 1;
        else if (trails)
            content->end = link;
    }
}

static bool holds_utterance(const struct attributer *a, const struct window *window, const struct draft *draft) {
    for (uint32_t piece = 0; piece < draft->content_count; piece++)
        for (uint32_t i = draft->content[piece].start; i < draft->content[piece].end; i++)
            if (is_utterance(a, window, i)) return true;
    return false;
}

/* Does nothing that holds want the words of this draft? */
static bool is_left(const struct draft_list *drafts, const struct draft *draft) {
    for (uint32_t i = 0; i < drafts->count; i++) {
        const struct draft *other = &drafts->items[i];
        if (other->is_dropped) continue;
        if (ranges_meet(other->cue, draft->cue) || ranges_meet(other->cue, draft->source)) return false;
        if (other->what == TAKES_NOTHING && ranges_meet(other->whole, draft->cue)) return false;
        if (contents_meet(draft, other)) return false;
    }
    return true;
}

/* Is it a word of saying, and did its chooser take it for a cue? */
static bool is_cue(const struct attribute_work *work, const struct window *window, uint32_t head) {
    if (head == NONE || !unit_meets(&window->units[head], work->attributer->cue_head)) return false;
    for (uint32_t i = 0; i < work->heads.count; i++)
        if (work->heads.items[i] == head) {
            const struct judged *judged = &work->judged.items[i];
            bool is_blocked = judged->is_sure && judged->options == 0;
            return !is_blocked && judged->chance >= ACCEPT_CHANCE;
        }
    return false;
}

static bool is_claimed(const struct draft_list *drafts, uint32_t head) {
    for (uint32_t i = 0; i < drafts->count; i++) {
        const struct draft *draft = &drafts->items[i];
        if (!draft->is_dropped & (draft->cue.start <= head) & (head < draft->cue.end)) return true;
    }
    return false;
}

/* An utterance that the choosers left to nobody goes to the first frame that knows whose it is: “Yes,” Hale told the
 * Courier, with “told” taken for a cue of what would come after it. */
static quoth_status claim_left(struct attribute_work *work, const struct window *window, uint32_t index) {
    const struct attributer *a = work->attributer;
    if (!classes_have(window->present, CLASS_SPEECH)) return QUOTH_OK;
    for (uint32_t f = 0; f < work->frames.count; f++) {
        bool takes_quotation = work->frame_heads.items[f].rule->what == TAKES_QUOTATION;
        uint32_t head = work->frame_heads.items[f].head;
        if (!takes_quotation || is_claimed(&work->drafts, head) || !is_cue(work, window, head)) continue;
        struct draft draft = draft_from(a, &work->frames.items[f], index);
        if (!range_exists(draft.cue)) continue;
        draft.confidence = LEFT_CONFIDENCE;
        settle_cue(work, window, &draft);
        reach_content(work, window, &draft);
        if (holds_utterance(a, window, &draft) && is_left(&work->drafts, &draft))
            TRY(vec_push(&a->memory, &work->drafts, draft));
    }
    return QUOTH_OK;
}

static void settle_contents(struct attribute_work *work, const struct window *window) {
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        struct draft *draft = &work->drafts.items[i];
        if (draft->what == TAKES_NOTHING) continue;
        if (draft->what != TAKES_QUOTATION) reach_content(work, window, draft);
        bool names_nobody = draft->is_sure && !rules_rule(work->attributer->rules, draft->rule)->names_source;
        if (!range_exists(draft->source) && !names_nobody) draft->source = find_subject(work, window, draft->cue);
    }
    for (uint32_t i = 0; i < work->drafts.count; i++) stop_before_others(work, window, &work->drafts.items[i]);
    for (uint32_t i = 0; i < work->drafts.count; i++)
        if (!work->drafts.items[i].content_count) work->drafts.items[i].is_dropped = true;
}

/* A draft whose cue stands in another's content is nested in it; of two that hold each other, the earlier rule is
 * outer. */
static void settle_nesting(struct attribute_work *work) {
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        struct draft *outer = &work->drafts.items[i];
        if (outer->is_dropped | (outer->what == TAKES_NOTHING)) continue;
        for (uint32_t piece = 0; piece < outer->content_count; piece++) {
            struct draft *inner = draft_with_cue_at(work, outer->content[piece], outer);
            if (inner && !inner->holder && outer->holder != inner) inner->holder = outer;
        }
    }
}

static int by_content(const void *left, const void *right) {
    const struct draft *a = left, *b = right;
    uint32_t x = a->content_count ? a->content[0].start : NONE, y = b->content_count ? b->content[0].start : NONE;
    if (x != y) return x < y ? -1 : 1;
    return a->head < b->head ? -1 : a->head > b->head;
}

/* Most stand in order already, and then nothing is moved. */
void sort_drafts(struct draft_list *drafts, int (*order)(const void *, const void *)) {
    uint32_t next = 1;
    while (next < drafts->count && order(&drafts->items[next - 1], &drafts->items[next]) <= 0) next++;
    if (next < drafts->count) qsort(drafts->items, drafts->count, sizeof *drafts->items, order);
}

quoth_status compete(struct attribute_work *work, uint32_t index) {
    const struct window *window = &work->passage->windows[index];
    work->drafts.count = 0;
    work->frames.count = 0;
    watch_enter(work->watch, QUOTH_ROOM_RULE);
    TRY(rules_match(work->attributer->rules, work->matcher, window, &work->frames));
    watch_enter(work->watch, QUOTH_ROOM_ATTRIBUTE);
    if (work->attributer->models[CHOOSE_FRAME] || work->teacher) {
        TRY(choose_drafts(work, index));
        if (!work->teacher) TRY(claim_left(work, window, index));
    } else {
        TRY(view_units(work, window));
        for (uint32_t i = 0; i < work->frames.count; i++) TRY(claim(work, window, &work->frames.items[i], index));
        settle_contents(work, window);
    }
    if (work->drafts.count < 2) return QUOTH_OK; /* as in most windows */
    sort_drafts(&work->drafts, by_content);
    settle_nesting(work);
    return QUOTH_OK;
}
