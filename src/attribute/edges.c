/* edges.c — where a cue and a content begin and end, chosen.
 *
 * In: a draft whose frame holds. Out: the edges of its cue; the pieces of its content. Idea: the rule's own reach
 * first, which is one candidate among the places nearby; the chooser moves the edge where it knows better. */
#include "attribute/choose.h"

enum { LIMIT_CUE_WORDS = 7, LIMIT_START_WORDS = 16 };

quoth_status choose_cue_edges(struct attribute_work *work, const struct window *window, struct draft *draft) {
    struct decision decision;
    uint32_t best;
    decision_begin(&decision, work, window, CHOOSE_CUE_START);
    decision.signs = draft->signs;
    uint32_t lowest = draft->head > LIMIT_CUE_WORDS ? draft->head - LIMIT_CUE_WORDS : 0;
    for (uint32_t place = lowest; place <= draft->head; place++) {
        fire_cue_start(&decision, draft, place);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    TRY(decide(&decision, head_stretch(work, window, draft), &best, NULL));
    uint32_t start = decision.places[best].start;
    decision_begin(&decision, work, window, CHOOSE_CUE_END);
    for (uint32_t place = draft->head + 1; place <= window->count && place <= draft->head + LIMIT_CUE_WORDS; place++) {
        bool is_infinitive = at_is(work->attributer, window, place - 1, CLASS_TO) && place > draft->head + 1;
        if (is_infinitive && at_is(work->attributer, window, draft->head, CLASS_PLAN))
            break; /* “offered | to return” */
        fire_cue_end(&decision, draft, place);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    TRY(decide(&decision, head_stretch(work, window, draft), &best, NULL));
    uint32_t end = decision.places[best].start;
    while (end > draft->head + 1 && (at_is(work->attributer, window, end - 1, CLASS_COLON) ||
                                     at_is(work->attributer, window, end - 1, CLASS_COMMA)))
        end--; /* annotators take the colon in; it attributes nothing */
    draft->cue = (struct range){start, end};
    return QUOTH_OK;
}

/* Where a content that begins after the cue must end: before the bracket that closes around the cue, or at the
 * sentence's end. */
uint32_t sentence_end(const struct attributer *a, const struct window *window, const struct draft *draft) {
    uint32_t end = window->count, depth = 0;
    while (end > 1 && (unit_meets(&window->units[end - 1], a->mark_end) || at_is(a, window, end - 1, CLASS_COMMA)))
        end--;
    for (uint32_t i = draft->cue.end; i < end; i++) {
        if (at_is(a, window, i, CLASS_OPEN)) depth++;
        if (!at_is(a, window, i, CLASS_CLOSE)) continue;
        if (depth == 0) return i;
        depth--;
    }
    return end;
}

static quoth_status choose_start(struct attribute_work *work, const struct window *window, const struct draft *draft,
                                 uint32_t lowest, uint32_t highest, uint32_t by_rule, uint32_t *start) {
    struct decision decision;
    uint32_t best;
    decision_begin(&decision, work, window, CHOOSE_START);
    decision.signs = draft->signs;
    const uint16_t *around = work->phrases.around.items;
    for (uint32_t place = lowest; place < highest && !decision_is_full(&decision); place++) {
        bool is_inside = place > 0 && around[place] && around[place] == around[place - 1];
        if (is_inside && place != by_rule && draft->where == TAKES_BEFORE) continue;
        if (at_is(work->attributer, window, place, CLASS_COMMA) || at_is(work->attributer, window, place, CLASS_COLON))
            continue;
        fire_start(&decision, draft, place, by_rule);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    *start = lowest;
    if (!decision.count) return QUOTH_OK;
    TRY(decide(&decision, head_stretch(work, window, draft), &best, NULL));
    *start = decision.places[best].start;
    return QUOTH_OK;
}

/* “said hello because he is polite”: why, when or how a mere word of greeting was said is the author's. */
static uint32_t greeting_end(const struct attributer *a, const struct window *window, uint32_t start, uint32_t limit) {
    uint32_t end = start;
    while (end < limit && at_is(a, window, end, CLASS_INTERJECTION)) end++;
    return end > start && end < limit && at_is(a, window, end, CLASS_CONJ) ? end : limit;
}

quoth_status choose_end(struct attribute_work *work, const struct window *window, struct draft *draft, uint32_t start,
                        uint32_t by_rule, uint32_t limit, uint32_t *end) {
    struct decision decision;
    uint32_t best;
    bool is_told;
    decision_begin(&decision, work, window, CHOOSE_END);
    decision.signs = draft->signs;
    struct end_search search = end_search_of(work, draft, start, by_rule, limit);
    const uint16_t *around = work->phrases.around.items;
    for (uint32_t place = start + 1; place <= limit && decision.count + 1 < LIMIT_CANDIDATES; place++) {
        bool is_inside = around[place] && around[place] == around[place - 1];
        bool is_after_comma = decision.views[place - 1].signs & SIGN_COMMA;
        if ((is_inside || is_after_comma) && place != limit && place != by_rule) continue;
        fire_end(&decision, &search, place);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    *end = limit;
    if (!decision.count) return QUOTH_OK;
    TRY(decide(&decision, head_stretch(work, window, draft), &best, &is_told));
    *end = decision.places[best].start;
    if (!is_told) draft->confidence *= (float)decision_chance(&decision, best);
    return QUOTH_OK;
}

/* The frame's own reach first, then the choosers move its edges, unless the draft is lost anyway. */
quoth_status choose_content(struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (draft->rule == NONE) {
        bool is_source_beside = range_exists(draft->source) && draft->source.end == draft->cue.start;
        draft->whole = (struct range){is_source_beside ? draft->source.start : draft->cue.start, draft->cue.end};
    }
    reach_content(work, window, draft);
    if (draft->what == TAKES_QUOTATION || draft->what == TAKES_LINE || draft->what == TAKES_CAPTURE ||
        !draft->content_count)
        return QUOTH_OK;
    if (is_unsure(work, draft)) return QUOTH_OK;
    uint32_t last = draft->content_count - 1, limit = sentence_end(a, window, draft);
    if (draft->where == TAKES_BEFORE) {
        uint32_t end = draft->content[0].end, start;
        TRY(choose_start(work, window, draft, 0, end, draft->content[0].start, &start));
        draft->content[0] = (struct range){start, end};
        return QUOTH_OK;
    }
    uint32_t lowest = draft->where == TAKES_AROUND ? draft->content[last].start : draft->cue.end;
    if (range_exists(draft->source) && draft->source.start >= draft->cue.end) lowest = draft->source.end;
    if (range_exists(draft->to) && draft->to.start >= draft->cue.end && draft->to.end > lowest) lowest = draft->to.end;
    if (lowest >= limit) return QUOTH_OK;
    uint32_t highest = lowest + LIMIT_START_WORDS < limit ? lowest + LIMIT_START_WORDS : limit,
             start = draft->content[last].start, end;
    bool is_plain = draft->what == TAKES_INFINITIVE && start == draft->cue.end &&
                    at_is(a, window, start, CLASS_TO); /* “declined | to comment on” */
    bool is_that = at_is(a, window, start, CLASS_THAT) && start == draft->cue.end + 1 &&
                   at_is(a, window, start - 1, CLASS_ADV); /* “said only | that” */
    if (draft->where != TAKES_AROUND && !is_plain && !is_that)
        TRY(choose_start(work, window, draft, lowest, highest, draft->content[last].start, &start));
    uint32_t by_rule = draft->content[last].end;
    if (opens_clause(work, window, draft)) return QUOTH_OK; /* “Her warning that the dam leaks | went unread” */
    end = greeting_end(a, window, start, limit);
    if (end == limit) TRY(choose_end(work, window, draft, start, by_rule, limit, &end));
    draft->content[last] = (struct range){start, end};
    return QUOTH_OK;
}
