/* phrase.c — how far a noun phrase reaches.
 *
 * In: a phrase of a window. Out: the run of units that it is part of. Idea: complements (“of Port Lyme”), appositions
 * and relative clauses are added from the phrase that a cue asked for, on either side. */
#include "attribute/draft.h"

uint32_t start_before_of(const struct attribute_work *work, const struct window *window, uint32_t start) {
    if (at_is(work->attributer, window, start - 2, CLASS_THAT)) return start;
    const struct phrase *before = phrase_ending_at(&work->phrases, start - 1);
    return before ? before->units.start : start - 2;
}

struct range go_left(const struct attribute_work *work, const struct window *window, const struct phrase *phrase) {
    const struct attributer *a = work->attributer;
    struct range reach = phrase->units;
    for (uint32_t steps = 0; steps < 6 && reach.start >= 2; steps++) {
        uint32_t link = reach.start - 1;
        bool is_preposition =
            unit_meets(&window->units[link], a->preposition) && !at_is(a, window, link, CLASS_QUOTATION);
        bool is_and = at_is(a, window, link, CLASS_AND);
        /* “a person briefed on the merger said”: two verbs, so the first modifies; “familiar with the talks” */
        bool is_reduced =
            is_preposition && link > 1 && phrase->units.end < window->count &&
            unit_meets(&window->units[phrase->units.end], a->finite) &&
            (at_is(a, window, link - 1, CLASS_PART) || at_is(a, window, link - 1, CLASS_ADJ)) &&
            !unit_meets(&window->units[link - 1], a->auxiliary) && !phrase_around(&work->phrases, link - 1);
        const struct phrase *reduced = is_reduced ? phrase_ending_at(&work->phrases, link - 1) : NULL;
        if (reduced && !reduced->is_pronoun && !reduced->is_time && !reduced->is_name) {
            reach.start = reduced->units.start;
            continue;
        }
        if (!is_preposition && !is_and) break;
        const struct phrase *before = phrase_ending_at(&work->phrases, link);
        uint32_t whole = whole_start(work, window, reach.start);
        if (whole < reach.start) {
            reach.start = whole;
            continue;
        }
        if (!before || before->is_pronoun || before->is_time) break;
        if (is_and && phrase_ending_at(&work->phrases, link)->is_name != phrase->is_name) break;
        reach.start = before->units.start;
    }
    return reach;
}

/* “said Hale from his bed”, “said the pilot on Chirper”, “said the clerk after lunch”: to a name little is joined but
 * where it is from. */
static bool is_apart(const struct attributer *a, const struct window *window, const struct phrase *phrase,
                     uint32_t link, const struct phrase *after) {
    const struct unit *unit = &window->units[link];
    if (unit_meets(unit, two_classes(CLASS_OF, CLASS_AND))) return false;
    if (unit_meets(unit, two_classes(CLASS_FOR, CLASS_FROM)))
        return phrase->is_name && at_is(a, window, after->units.start, CLASS_POSS);
    if (unit_is(a, unit, CLASS_CONJ)) return true;
    if (unit_is(a, unit, CLASS_ON) & after->is_name & (after->units.start == after->head)) return true;
    struct classes places = two_classes(CLASS_IN, CLASS_AT);
    classes_add(&places, CLASS_WITH);
    bool is_place = unit_meets(unit, places);
    return phrase->is_name & !(is_place & after->is_name);
}

struct range go_right(const struct attribute_work *work, const struct window *window, const struct phrase *phrase,
                      uint32_t limit) {
    const struct attributer *a = work->attributer;
    struct range reach = phrase->units;
    while (reach.end < limit) {
        uint32_t next = reach.end;
        const struct unit *link = &window->units[next];
        bool is_and = unit_is(a, link, CLASS_AND), is_time = unit_is(a, link, CLASS_TIME);
        bool is_link = is_and | (!is_time & unit_meets(link, a->preposition));
        if (unit_is(a, link, CLASS_OPEN)) {
            uint32_t close = next + 1;
            while (close < limit && close < next + 8 && !at_is(a, window, close, CLASS_CLOSE)) close++;
            if (close >= limit || !at_is(a, window, close, CLASS_CLOSE)) break;
            reach.end = close + 1;
            continue;
        }
        if (!is_link & unit_is(a, link, CLASS_ADJ) && next + 1 < limit &&
            unit_meets(&window->units[next + 1], a->preposition) && phrase_starting_at(&work->phrases, next + 2) &&
            phrase_starting_at(&work->phrases, next + 2)->units.end <= limit) {
            uint32_t end = phrase_starting_at(&work->phrases, next + 2)->units.end;
            bool goes_on =
                end < window->count && (unit_meets(&window->units[end], a->finite) || at_is(a, window, end, CLASS_ADV));
            if (at_is(a, window, next, CLASS_PAST) && !goes_on) break; /* “the surgeon left by the side door, saying” */
            reach.end = end;                                           /* “people familiar with the plan” */
            continue;
        }
        if (!is_link) break;
        const struct phrase *after = phrase_starting_at(&work->phrases, next + 1);
        if (!after || after->units.end > limit || after->is_time || after->is_pronoun) break;
        const struct phrase *last = phrase_ending_at(&work->phrases, next);
        if (is_apart(a, window, last ? last : phrase, next, after)) break;
        if (is_and && after->units.end < window->count &&
            unit_meets(&window->units[after->units.end], a->finite))
            break;
        reach.end = after->units.end;
    }
    return reach;
}
