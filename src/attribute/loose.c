/* loose.c — quotations that no frame took.
 *
 * In: a window's quotations and what was attributed before. Out: spans added to an earlier attribution, or a record
 * that carries it on, or nothing (a title, a scare quote).
 *
 *   “A,” she said. “B.”                     B is a further span of A
 *   She was puzzled, she said. “B.”         B is a further span, and the record mixed
 *   “A,” she said. He nodded. “B.”          B carries on, without a cue of its own
 *   She added: ¶ “B.”                       B is what was announced
 *   “A. ¶ “B. ¶ “C,” she said.              one attribution, three spans; its cue is known only at the last */
#include "attribute/draft.h"

enum {
    ANNOUNCED_WORDS = 3,
    ALONE_WORDS = 5,
    LOOSE_WORDS = 4,
    LINKS = 2 /* units before a quotation that lead from one to the next: “A,” she said. And then “B.” */
}; /* of the quotations of 3–5 words 86 % are speech, of 1–2 words 64 %; alone in a sentence more */

/* Annotators have these contents in three cases of ten and one of four, and hardly ever without a cue. */
#define CARRIED_CHANCE 0.3f
#define ALONE_CHANCE 0.25f

static bool is_taken(const struct attribute_work *work, uint32_t unit) {
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *draft = &work->drafts.items[i];
        if (draft->is_dropped) continue;
        for (uint32_t piece = 0; piece < draft->content_count; piece++)
            if (draft->content[piece].start <= unit && unit < draft->content[piece].end) return true;
        if (range_exists(draft->source) && draft->source.start <= unit && unit < draft->source.end) return true;
    }
    return false;
}

static uint32_t words_in(const struct passage *passage, const struct quotation *q) {
    uint32_t count = 0;
    for (uint32_t i = q->first; i < q->last; i++)
        count += passage->tokens.items[i].kind == TOKEN_WORD || passage->tokens.items[i].kind == TOKEN_NUMBER;
    return count;
}

static bool is_link(const struct attributer *a, const struct window *window, uint32_t unit) {
    return at_is(a, window, unit, CLASS_ADV) || at_is(a, window, unit, CLASS_AND) || at_is(a, window, unit, CLASS_CONJ);
}

/* Is the quotation all there is in its sentence, but for `links` before it: “Then, “B.””? */
static bool stands_alone(const struct attributer *a, const struct window *window, uint32_t unit, uint32_t links) {
    for (uint32_t i = 0; i < window->count; i++) {
        bool is_word = i != unit && (at_is(a, window, i, CLASS_WORD) || at_is(a, window, i, CLASS_NUMBER));
        if (is_word && (i > unit || i >= links || !is_link(a, window, i))) return false;
    }
    return true;
}

static uint32_t previous_outer(const struct passage *passage, uint32_t window) {
    while (window-- > 0)
        if (passage->sentences.items[window].quotation == NONE) return window;
    return NONE;
}

static quoth_status carry_on(struct attribute_work *work, const struct window *window, uint32_t window_index,
                             uint32_t unit, const struct attribution *from) {
    struct attribution *made;
    TRY(new_attribution(work, &made));
    made->source = from->source;
    made->continues = from->serial;
    made->confidence = CARRIED_CHANCE;
    TRY(add_unit_spans(work, made, window, (struct range){unit, unit + 1}, true));
    work->last.attribution = made;
    work->last.passage = work->passage->number;
    work->last.window = window_index;
    return QUOTH_OK;
}

static quoth_status take_announced(struct attribute_work *work, const struct window *window, uint32_t window_index,
                                   uint32_t unit) {
    struct attribution *made;
    TRY(new_attribution(work, &made));
    uint64_t serial = made->serial;
    *made = work->last.announced;
    made->serial = serial;
    made->passage = work->passage->number;
    made->is_closed = true;
    work->last.announced_in = 0;
    TRY(add_unit_spans(work, made, window, (struct range){unit, unit + 1}, true));
    work->last.attribution = made;
    work->last.passage = work->passage->number;
    work->last.window = window_index;
    return QUOTH_OK;
}

/* The next piece of a quotation that was left open in the paragraph before. */
static quoth_status go_on(struct attribute_work *work, const struct quotation *q, uint32_t quotation) {
    struct attribution *open = work->open;
    struct stretch inside = stretch_inside(work->passage, quotation);
    if (q->is_resumed && open->span_count)
        open->spans[open->span_count - 1].end = inside.end;
    else
        TRY(add_span(work, open, inside));
    if (!q->is_carried) work->open = NULL;
    work->last.attribution = open;
    work->last.passage = work->passage->number;
    return QUOTH_OK;
}

/* A quotation that is carried on before its cue is known waits as an attribution without source. */
static quoth_status wait_for_cue(struct attribute_work *work, const struct window *window, uint32_t unit) {
    struct attribution *made;
    TRY(new_attribution(work, &made));
    made->confidence = ALONE_CHANCE;
    return add_unit_spans(work, made, window, (struct range){unit, unit + 1}, true);
}

/* Said by somebody, though nothing says by whom; a signature may follow. */
static quoth_status stand_alone(struct attribute_work *work, const struct window *window, uint32_t window_index,
                                uint32_t unit) {
    struct attribution *made;
    TRY(new_attribution(work, &made));
    made->confidence = ALONE_CHANCE;
    work->last = (struct antecedent){.attribution = made, .passage = work->passage->number, .window = window_index};
    return add_unit_spans(work, made, window, (struct range){unit, unit + 1}, true);
}

/* What stands in marks among the units, behind what `last` has in marks. */
static quoth_status add_quoted(struct attribute_work *work, const struct window *window, struct range units,
                               struct attribution *last) {
    bool is_direct = last->kind == QUOTH_DIRECT;
    const struct stretch *before = is_direct ? last->spans : last->quoted;
    uint32_t count = is_direct ? last->span_count : last->quoted_count;
    struct stretch *quoted = arena_take(work->arena, (count + units.end - units.start) * sizeof *quoted);
    if (!quoted) return QUOTH_NOMEM;
    if (count) memcpy(quoted, before, count * sizeof *quoted);
    for (uint32_t i = units.start; i < units.end; i++)
        if (window->units[i].quotation != NONE)
            quoted[count++] = stretch_inside(work->passage, window->units[i].quotation);
    last->quoted = quoted;
    last->quoted_count = count;
    last->kind = QUOTH_MIXED;
    return QUOTH_OK;
}

/* “A,” she said. “B.” and: He called it “a trap.” “B.” and: She said that it leaked. “B.”: annotators make one
 * attribution of both. */
static quoth_status take_next(struct attribute_work *work, const struct window *window, uint32_t window_index,
                              uint32_t unit) {
    struct attribution *last = work->last.attribution;
    work->last.passage = work->passage->number;
    work->last.window = window_index;
    bool is_direct = last->kind == QUOTH_DIRECT;
    TRY(add_unit_spans(work, last, window, (struct range){unit, unit + 1}, is_direct));
    return is_direct ? QUOTH_OK : add_quoted(work, window, (struct range){unit, unit + 1}, last);
}

/* Does the quotation, an utterance, begin a sentence in which nobody else speaks? */
static bool begins_sentence(const struct attribute_work *work, const struct window *window, uint32_t unit) {
    const struct attributer *a = work->attributer;
    if (at_is(a, window, unit, CLASS_FRAGMENT) || at_is(a, window, unit, CLASS_LOWER)) return false;
    for (uint32_t i = 0; i < unit; i++)
        if (at_is(a, window, i, CLASS_WORD) || at_is(a, window, i, CLASS_NUMBER)) return false;
    for (uint32_t i = 0; i < work->drafts.count; i++)
        if (!work->drafts.items[i].is_dropped) return false;
    return true;
}

/* “A,” she said. “B and” the rest of it.: the whole sentence goes on with A. */
static quoth_status take_sentence(struct attribute_work *work, const struct window *window, uint32_t window_index,
                                  uint32_t unit) {
    struct attribution *last = work->last.attribution;
    uint32_t end = window->count;
    while (end > unit + 1 && unit_meets(&window->units[end - 1], work->attributer->mark_end)) end--;
    TRY(add_quoted(work, window, (struct range){0, window->count}, last));
    TRY(add_span(work, last, stretch_of_units(work->passage, window, (struct range){unit, end})));
    work->last.window = window_index;
    return QUOTH_OK;
}

/* “Ready?” Hale asked. ¶ “Almost,” said Ruiz. ¶ “Hurry.” ¶ “I am.”: among turns the shortest is one too. */
static bool is_next_turn(const struct attribute_work *work) {
    const struct attribution *last = work->last.attribution;
    if (!last || last->kind != QUOTH_DIRECT || work->last.passage + 1 != work->passage->number) return false;
    return work->last.is_dialogue || !mention_exists(&last->source);
}

/* “A,” she said. ¶ “B.”: the marks were closed for the cue alone, and annotators make one attribution of both (29 of
 * 36); where a quotation ends its paragraph, closed marks say that it is over (7 of 15). */
static bool goes_on(const struct antecedent *before) {
    const struct attribution *last = before->attribution;
    return !before->is_question && last->kind != QUOTH_INDIRECT && last->span_count < LIMIT_SPANS &&
           last->cue.at.start >= last->spans[last->span_count - 1].end;
}

static bool is_single(const struct quotation *q) {
    return q->style == MARK_SINGLE_OPEN || q->style == MARK_SINGLE_CLOSE || q->style == MARK_SINGLE_STRAIGHT;
}

static quoth_status tie_one(struct attribute_work *work, uint32_t window_index, uint32_t unit) {
    const struct passage *passage = work->passage;
    const struct window *window = &passage->windows[window_index];
    uint32_t index = window->units[unit].quotation;
    const struct quotation *q = &passage->quotations.items[index];
    bool is_from_before = work->open && work->open->passage != passage->number; /* one of this passage is another */
    if ((q->is_reopened || q->is_resumed) && is_from_before && work->open->span_count < LIMIT_SPANS)
        return go_on(work, q, index);
    bool is_alone = stands_alone(work->attributer, window, unit, 0);
    bool is_first = previous_outer(passage, window_index) == NONE;
    if (is_alone && is_single(q) && work->has_doubles) return QUOTH_OK; /* ‘A fight to the finish’: a heading */
    struct attribution *last = work->last.attribution;
    uint32_t words = words_in(passage, q);
    if (is_alone && work->last.announced_in &&
        (work->last.announced_in == passage->number || (is_first && work->last.announced_in + 1 == passage->number)))
        return words >= ANNOUNCED_WORDS || at_is(work->attributer, window, unit, CLASS_SPEECH)
                   ? take_announced(work, window, window_index, unit)
                   : QUOTH_OK;
    bool is_here = last && work->last.passage == passage->number && last->source.at.end;
    bool goes_with = is_here && last->kind == QUOTH_DIRECT && !is_alone;
    bool is_led = goes_with && stands_alone(work->attributer, window, unit, LINKS);
    if (is_here && (is_alone || is_led)) {
        bool is_said = last->kind != QUOTH_INDIRECT || act_is_speech(last->act);
        if (is_said && last->span_count < LIMIT_SPANS) return take_next(work, window, window_index, unit);
        return carry_on(work, window, window_index, unit, last);
    }
    if (goes_with && words >= LOOSE_WORDS && last->span_count < LIMIT_SPANS &&
        begins_sentence(work, window, unit))
        return take_sentence(work, window, window_index, unit);
    if (is_alone && is_first && words >= LOOSE_WORDS && last && work->last.passage + 1 == passage->number &&
        last->kind != QUOTH_INDIRECT && last->source.at.end && !work->last.is_dialogue) {
        if (!goes_on(&work->last)) return carry_on(work, window, window_index, unit, last);
        return take_next(work, window, window_index, unit);
    }
    bool is_turn = is_alone && is_first && at_is(work->attributer, window, unit, CLASS_SPEECH) && is_next_turn(work);
    if (is_alone && (words >= ALONE_WORDS || is_turn) && !q->is_carried)
        return stand_alone(work, window, window_index, unit);
    if (q->is_carried && is_alone) return wait_for_cue(work, window, unit);
    return QUOTH_OK;
}

quoth_status tie_loose_quotations(struct attribute_work *work, uint32_t window_index) {
    const struct window *window = &work->passage->windows[window_index];
    if (!classes_have(window->present, CLASS_QUOTATION)) return QUOTH_OK;
    for (uint32_t unit = 0; unit < window->count; unit++) {
        uint32_t quotation = window->units[unit].quotation;
        if (quotation == NONE) continue;
        work->has_doubles |= !is_single(&work->passage->quotations.items[quotation]);
        if (!is_taken(work, unit)) TRY(tie_one(work, window_index, unit));
    }
    return QUOTH_OK;
}
