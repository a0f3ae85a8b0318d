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
    if (range_exists(draft->to) || !at_is(a, window, draft->head, CLASS_TELL)) return;
    const struct phrase *phrase = phrase_starting_at(&work->phrases, draft->cue.end);
    if (!phrase || phrase->is_time) return;
    draft->to = phrase->units;
}

void settle_cue(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    draft->head = find_head(a, window, draft->cue);
    if (unit_meets(&window->units[draft->head], a->cue_verb)) {
        uint32_t floor = range_exists(draft->source) && draft->source.end <= draft->cue.start ? draft->source.end : 0;
        while (draft->cue.start > floor && is_helper(a, &window->units[draft->cue.start - 1])) draft->cue.start--;
        /* “Then she said”: an adverb that begins the sentence is not the cue's */
        while (draft->cue.start == 0 && draft->cue.start < draft->head && !unit_meets(&window->units[draft->cue.start], a->auxiliary))
            draft->cue.start++;
    }
    find_addressee(work, window, draft);
}

bool cue_is_negated(const struct attributer *a, const struct window *window, const struct draft *draft) {
    for (uint32_t i = draft->cue.start; i < draft->cue.end; i++)
        if (at_is(a, window, i, CLASS_NOT)) return true;
    return false;
}

bool cue_is_modal(const struct attributer *a, const struct window *window, const struct draft *draft) {
    for (uint32_t i = draft->cue.start; i < draft->head; i++)
        if (at_is(a, window, i, CLASS_MODAL)) return true;
    return false;
}
