/* build.c — a draft in units becomes an attribution in bytes of the clean text.
 *
 * In: a settled draft. Out: an attribution in the passage's arena. Idea: the only place where units turn into offsets;
 * a direct content stops inside its marks, a mixed one keeps them and lists the fragments. */
#include "attribute/draft.h"
#include "attribute/lemma.h"

struct stretch stretch_of_units(const struct passage *passage, const struct window *window, struct range units) {
    if (!range_exists(units)) return (struct stretch){0, 0};
    const struct token *tokens = passage->tokens.items;
    return (struct stretch){passage->place.at + tokens[window->units[units.start].first].start,
                            passage->place.at + tokens[window->units[units.end - 1].last - 1].end};
}

struct stretch stretch_inside(const struct passage *passage, uint32_t quotation) {
    const struct quotation *q = &passage->quotations.items[quotation];
    const struct token *tokens = passage->tokens.items;
    return (struct stretch){passage->place.at + tokens[q->first].start, passage->place.at + tokens[q->last - 1].end};
}

/* What is not there stays as it was made: nothing. */
static void set_mention(const struct attribute_work *work, uint32_t window, struct range units,
                        struct mention *mention) {
    if (!range_exists(units)) return;
    *mention = (struct mention){work->passage->number, window, units,
                                stretch_of_units(work->passage, &work->passage->windows[window], units)};
}

/* Most have no more spans than two. */
struct begun {
    struct attribution attribution;
    struct stretch spans[2];
};

quoth_status new_attribution(struct attribute_work *work, struct attribution **made) {
    struct begun *begun = arena_take(work->arena, sizeof *begun);
    if (!begun) return QUOTH_NOMEM;
    struct attribution *attribution = &begun->attribution;
    attribution->spans = begun->spans;
    attribution->span_capacity = sizeof begun->spans / sizeof *begun->spans;
    attribution->serial = ++work->serial;
    attribution->passage = work->passage->number;
    attribution->rule = NONE;
    attribution->is_closed = true;
    attribution->kind = QUOTH_DIRECT;
    TRY(vec_push(&work->attributer->memory, work->list, attribution));
    *made = attribution;
    return QUOTH_OK;
}

quoth_status add_span(struct attribute_work *work, struct attribution *attribution, struct stretch span) {
    if (attribution->span_count == attribution->span_capacity) {
        uint32_t capacity = attribution->span_capacity ? attribution->span_capacity * 2 : 2;
        struct stretch *spans = arena_take(work->arena, capacity * sizeof *spans);
        if (!spans) return QUOTH_NOMEM;
        if (attribution->span_count) memcpy(spans, attribution->spans, attribution->span_count * sizeof *spans);
        attribution->spans = spans;
        attribution->span_capacity = capacity;
    }
    attribution->spans[attribution->span_count++] = span;
    return QUOTH_OK;
}

static void note_quotation(struct attribute_work *work, struct attribution *attribution, uint32_t quotation) {
    const struct quotation *q = &work->passage->quotations.items[quotation];
    if (q->is_repaired) attribution->is_closed = false;
    if (q->is_carried) work->open = attribution;
}

quoth_status add_unit_spans(struct attribute_work *work, struct attribution *attribution, const struct window *window,
                            struct range units, bool is_direct) {
    bool has_quotations = classes_have(window->present, CLASS_QUOTATION);
    for (uint32_t i = units.start; has_quotations && i < units.end; i++)
        if (window->units[i].quotation != NONE) note_quotation(work, attribution, window->units[i].quotation);
    if (!is_direct) return add_span(work, attribution, stretch_of_units(work->passage, window, units));
    for (uint32_t i = units.start; i < units.end; i++)
        if (window->units[i].quotation != NONE)
            TRY(add_span(work, attribution, stretch_inside(work->passage, window->units[i].quotation)));
    return QUOTH_OK;
}

/* Quotations and words beside them; where there is no quotation nobody asks how many words there are. */
static void count_words(const struct attributer *a, const struct window *window, const struct draft *draft,
                        uint32_t *inside, uint32_t *outside) {
    *inside = *outside = 0;
    if (!classes_have(window->present, CLASS_QUOTATION)) return;
    for (uint32_t piece = 0; piece < draft->content_count; piece++)
        for (uint32_t i = draft->content[piece].start; i < draft->content[piece].end; i++) {
            const struct unit *unit = &window->units[i];
            if (unit->quotation != NONE)
                ++*inside;
            else if (unit_is(a, unit, CLASS_WORD) || unit_is(a, unit, CLASS_NUMBER))
                ++*outside;
        }
}

static quoth_status list_fragments(struct attribute_work *work, struct attribution *attribution,
                                   const struct window *window, const struct draft *draft, uint32_t count) {
    attribution->quoted = arena_take(work->arena, count * sizeof *attribution->quoted);
    if (!attribution->quoted) return QUOTH_NOMEM;
    for (uint32_t piece = 0; piece < draft->content_count; piece++)
        for (uint32_t i = draft->content[piece].start; i < draft->content[piece].end; i++)
            if (window->units[i].quotation != NONE && attribution->quoted_count < count)
                attribution->quoted[attribution->quoted_count++] =
                    stretch_inside(work->passage, window->units[i].quotation);
    return QUOTH_OK;
}

static bool takes_question(const struct attributer *a, const struct window *window, const struct draft *draft) {
    uint32_t first = draft->content[0].start;
    return draft->what == TAKES_QUOTATION || at_is(a, window, first, CLASS_QUOTATION) ||
           at_is(a, window, first, CLASS_IF) || at_is(a, window, first, CLASS_WH);
}

/* “to leave”, and behind the cue “them to wait” too. */
static bool takes_infinitive(const struct attribute_work *work, const struct window *window,
                             const struct draft *draft) {
    const struct attributer *a = work->attributer;
    uint32_t first = draft->content[0].start;
    if (at_is(a, window, first, CLASS_TO)) return true;
    const struct phrase *phrase = draft->where == TAKES_AFTER ? phrase_starting_at(&work->phrases, first) : NULL;
    return phrase && at_is(a, window, phrase->units.end, CLASS_TO);
}

/* “asked whether”, “asked: “Why?”” are questions, “asked her to leave” is a directive, and so is “told them to
 * wait”. */
static quoth_act act_of(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                        quoth_act act) {
    const struct attributer *a = work->attributer;
    if (!range_exists(draft->cue)) return act;
    const struct unit *head = &window->units[draft->head];
    for (uint32_t i = draft->cue.start; i < draft->head && act == QUOTH_THOUGHT; i++)
        if (at_is(a, window, i, CLASS_LIGHT) && unit_meets(&window->units[i], a->cue_verb))
            return QUOTH_STATEMENT; /* “voiced fear” */
    if (unit_is(a, head, CLASS_ASK) && takes_question(a, window, draft)) return QUOTH_QUESTION;
    if (act != QUOTH_STATEMENT) return act;
    if (unit_is(a, head, CLASS_TELL) && takes_infinitive(work, window, draft)) return QUOTH_DIRECTIVE;
    if (unit_is(a, head, CLASS_PLAN) && at_is(a, window, draft->content[0].start, CLASS_TO))
        return QUOTH_COMMITMENT; /* “agreed to pay” */
    return act;
}

quoth_status build_attribution(struct attribute_work *work, const struct draft *draft, struct attribution **made) {
    const struct window *window = &work->passage->windows[draft->window];
    struct attribution *attribution;
    TRY(new_attribution(work, &attribution));
    uint32_t inside, outside;
    count_words(work->attributer, window, draft, &inside, &outside);
    /* a turn is direct without marks, and what it quotes are no fragments of it */
    bool is_turn = draft->what == TAKES_LINE && draft->is_sure && draft->where == TAKES_AFTER;
    bool is_inside = inside > 0 && outside == 0;
    attribution->kind = is_turn || is_inside ? QUOTH_DIRECT : inside == 0 ? QUOTH_INDIRECT : QUOTH_MIXED;
    for (uint32_t piece = 0; piece < draft->content_count; piece++)
        TRY(add_unit_spans(work, attribution, window, draft->content[piece], is_inside));
    if (attribution->kind == QUOTH_MIXED) TRY(list_fragments(work, attribution, window, draft, inside));
    if (is_turn) work->turn = attribution;
    set_mention(work, draft->window, draft->source, &attribution->source);
    set_mention(work, draft->window, draft->cue, &attribution->cue);
    set_mention(work, draft->window, draft->to, &attribution->to);
    set_mention(work, draft->window, draft->via, &attribution->via);
    attribution->rule = draft->rule;
    attribution->confidence = draft->confidence;
    attribution->cue_lexeme = range_exists(draft->cue) ? window->units[draft->head].lexeme : 0;
    const struct meaning *meaning = &work->attributer->meanings[attribution->cue_lexeme];
    attribution->act = act_of(work, window, draft, (quoth_act)meaning->act);
    attribution->stance = (quoth_stance)meaning->stance;
    attribution->is_negated = cue_is_negated(work->attributer, window, draft);
    attribution->is_modal = cue_is_modal(work->attributer, window, draft);
    *made = attribution;
    return QUOTH_OK;
}
