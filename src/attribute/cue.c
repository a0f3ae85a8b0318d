/* cue.c — the words that attribute: how far they reach, and what the lexicon says of their head.
 *
 * In: a draft whose frame captured some cue. Out: cue with its auxiliaries, negation and adverbs; head; addressee. */
#include "attribute/draft.h"
#include "attribute/lemma.h"

static bool is_helper(const struct attributer *a, const struct unit *unit) {
    return unit_meets(unit, a->auxiliary) || unit_is(a, unit, CLASS_NOT) ||
           (unit_is(a, unit, CLASS_ADV) && !unit_meets(unit, a->preposition) && !unit_is(a, unit, CLASS_CONJ));
}

static uint32_t find_head(const struct attributer *a, const struct window *window, struct range cue) {
    for (uint32_t i = cue.end; i-- > cue.start;)
        if (unit_meets(&window->units[i], a->cue_verb)) return i;
    for (uint32_t i = cue.end; i-- > cue.start;)
        if (unit_meets(&window->units[i], a->cue_noun)) return i;
    return cue.end - 1;
}

/* “told reporters”, “told a news conference in Lyme that”: whom it was said to. */
static void find_addressee(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (range_exists(draft->to) ||
        (!at_is(a, window, draft->head, CLASS_TELL) && !at_is(a, window, draft->head, CLASS_ASK)))
        return;
    if (at_is(a, window, draft->cue.end, CLASS_THAT)) return;
    const struct phrase *phrase = phrase_starting_at(&work->phrases, draft->cue.end);
    if (!phrase || phrase->is_time) return;
    if (draft->what == TAKES_INFINITIVE && !at_is(a, window, draft->head, CLASS_TELL))
        return; /* “asked anyone who was near to come” */
    uint32_t after = phrase->units.end;
    /* “warned premiums would rise”: who does something is no hearer */
    if (unit_meets(&window->units[after < window->count ? after : 0], a->finite) && !at_is(a, window, after, CLASS_IF))
        return;
    bool is_question =
        at_is(a, window, after, CLASS_IF) || at_is(a, window, after, CLASS_WH) ||
        (draft->what == TAKES_QUOTATION && range_exists(draft->source) && draft->source.end <= draft->cue.start);
    if (!at_is(a, window, draft->head, CLASS_TELL) && !is_question) return;
    draft->to = phrase->units;
}

/* “Hale, 48, said”: what stands between two commas before the cue is about who speaks, and no choice comes after a rule
 * that is sure. */
static void take_aside(const struct attributer *a, const struct window *window, struct draft *draft) {
    if (!draft->is_sure || !range_exists(draft->source) || !range_exists(draft->cue)) return;
    uint32_t opens = draft->source.end, closes = draft->cue.start - 1;
    if (draft->cue.start == 0 || opens >= closes) return;
    if (at_is(a, window, opens, CLASS_COMMA) && at_is(a, window, closes, CLASS_COMMA)) draft->source.end = closes;
}

static void leave_object(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (!draft->is_sure || !is_under_preposition(a, window, draft) || at_is(a, window, draft->source.end, CLASS_REL) ||
        at_is(a, window, draft->source.end, CLASS_THAT))
        return;
    struct range subject = find_subject(work, window, draft->cue);
    if (range_exists(subject)) draft->source = subject;
}

void settle_cue(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (!range_exists(draft->cue)) {
        draft->head = draft->source.end - 1;
        return;
    }
    draft->head = find_head(a, window, draft->cue);
    take_aside(a, window, draft);
    if (unit_meets(&window->units[draft->head], a->cue_verb)) leave_object(work, window, draft);
    if (unit_meets(&window->units[draft->head], a->cue_verb) && !draft->is_sure) {
        uint32_t floor = range_exists(draft->source) && draft->source.end <= draft->cue.start ? draft->source.end : 0;
        while (draft->cue.start > floor && is_helper(a, &window->units[draft->cue.start - 1])) draft->cue.start--;
        /* “Then she said”: an adverb that begins the sentence is not the cue's */
        while (draft->cue.start == 0 && draft->cue.start < draft->head &&
               !unit_meets(&window->units[draft->cue.start], a->auxiliary))
            draft->cue.start++;
    }
    find_addressee(work, window, draft);
}

bool cue_is_negated(const struct attributer *a, const struct window *window, const struct draft *draft) {
    if (!classes_have(window->present, CLASS_NOT)) return false;
    for (uint32_t i = draft->cue.start; range_exists(draft->cue) && i < draft->cue.end; i++)
        if (at_is(a, window, i, CLASS_NOT)) return true;
    for (uint32_t i = draft->source.start; range_exists(draft->source) && i < draft->source.end; i++)
        if (at_is(a, window, i, CLASS_NOT)) return true; /* “neither Ruiz nor Hale said”, “none of them said” */
    return false;
}

bool cue_is_modal(const struct attributer *a, const struct window *window, const struct draft *draft) {
    bool is_asked = window->count > 2 && unit_meets(&window->units[0], a->auxiliary) && range_exists(draft->source) &&
                    draft->source.start == 1 && at_is(a, window, window->count - 1, CLASS_QUESTION);
    if (is_asked) return true; /* “Did Hale say that?” */
    if (!classes_have(window->present, CLASS_MODAL) && !classes_have(window->present, CLASS_HEARSAY)) return false;
    for (uint32_t i = draft->cue.start; range_exists(draft->cue) && i < draft->head; i++)
        if (at_is(a, window, i, CLASS_MODAL) || at_is(a, window, i, CLASS_HEARSAY)) return true;
    return false;
}
