/* subject.c — the subject of a cue verb, by rule: the phrase before it, over adverbs, appositions and relative clauses.
 *
 * In: phrases of a window and a cue. Out: the run of units that speaks, or nothing. */
#include "attribute/draft.h"

/* The phrase before the comma that opens the aside whose last comma is at `comma`: “Hale, the mayor, said”. */
struct range subject_over_aside(const struct attribute_work *work, const struct window *window, uint32_t comma) {
    const struct attributer *a = work->attributer;
    uint32_t tries = 0;
    for (uint32_t i = comma; i-- > 1 && tries < 6;) {
        if (at_is(a, window, i, CLASS_SEMICOLON) || at_is(a, window, i, CLASS_COLON)) break;
        if (!at_is(a, window, i, CLASS_COMMA) && !at_is(a, window, i, CLASS_DASH)) continue;
        tries++;
        const struct phrase *before = phrase_ending_at(&work->phrases, i);
        if (!before || before->is_time) continue;
        if (!unit_meets(&window->units[i + 1], a->aside)) continue;
        struct range subject = extend_left(work, window, before);
        /* “In Lyme, the mayor, …”: a phrase under a preposition is no subject */
        if (before_meets(window, subject.start, a->preposition)) continue;
        subject.end = comma;
        return subject;
    }
    return no_range();
}

/* The last phrase of the clause that ends at `end` which a finite verb follows, or else the first before a comma: from
 * the right most are found at once. */
static struct range subject_of_clause(const struct attribute_work *work, const struct window *window, uint32_t end) {
    const struct attributer *a = work->attributer;
    struct range best = no_range();
    for (uint32_t i = view_of(work, end)->before.phrases; i > 0; i--) {
        const struct phrase *phrase = &work->phrases.items[i];
        if (phrase->units.end > end) continue; /* it began before */
        if (phrase->is_time | before_meets(window, phrase->units.start, a->governing)) continue;
        struct range whole = extend_right(work, window, phrase, end);
        uint32_t next = whole.end;
        while (next < end && (at_is(a, window, next, CLASS_ADV))) next++;
        if (meets_below(window, next, window->count, a->finite)) return whole;
        if (next < end && at_is(a, window, next, CLASS_COMMA)) best = whole;
    }
    return best;
}

struct range find_subject(const struct attribute_work *work, const struct window *window, struct range cue) {
    const struct attributer *a = work->attributer;
    uint32_t i = cue.start;
    for (const struct phrase *time; i > 0; i--) { /* “Gowdy earlier Thursday also said” */
        while ((time = phrase_ending_at(&work->phrases, i)) && time->is_time && time->units.start > 0)
            i = time->units.start;
        if (!unit_meets(&window->units[i - 1], a->skipped) || phrase_ending_at(&work->phrases, i)) break;
    }
    if (i == 0) return no_range();
    if (unit_meets(&window->units[i - 1], a->relative)) return (struct range){i - 1, i};
    const struct phrase *phrase = phrase_ending_at(&work->phrases, i);
    if (phrase && !phrase->is_time) {
        struct range subject = extend_left(work, window, phrase);
        if (!before_meets(window, subject.start, a->preposition)) return subject;
        phrase = phrase_ending_at(&work->phrases, subject.start - 1);
        return phrase ? (struct range){phrase->units.start, i} : subject;
    }
    if (at_is(a, window, i - 1, CLASS_COMMA) || at_is(a, window, i - 1, CLASS_DASH) ||
        at_is(a, window, i - 1, CLASS_CLOSE)) {
        if (!at_is(a, window, cue.end - 1, CLASS_ING) || at_is(a, window, cue.end - 1, CLASS_PAST)) {
            struct range subject = subject_over_aside(work, window, i - 1);
            if (range_exists(subject)) return subject;
        }
    }
    return subject_of_clause(work, window, i);
}

/* “On Chirper, Hale, 46, said”: what stands under a preposition is no subject, whatever a rule took it for. */
bool is_under_preposition(const struct attributer *a, const struct window *window, const struct draft *draft) {
    struct range source = draft->source;
    if (!range_exists(source) || source.start == 0 || source.end > draft->cue.start) return false;
    const struct unit *link = &window->units[source.start - 1];
    return unit_is(a, link, CLASS_PREP) && !unit_is(a, link, CLASS_CONJ) && !unit_is(a, link, CLASS_ADV);
}
