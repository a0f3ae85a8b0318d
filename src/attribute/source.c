/* source.c — whose words they are: the source of a draft, chosen.
 *
 * In: a draft with its cue, and the phrases of the sentence. Out: its source, or none. Idea: every phrase is a
 * candidate, with and without what hangs on it; the rule's own and the subject that stands beside the cue are two more. */
#include "attribute/choose.h"

/* What a candidate is besides the first four forms of a phrase. */
enum { VARIANT_SMALL = 5, VARIANT_BY_RULE, VARIANT_BY_CODE };

/* A phrase as it stands, with its complements, and with the aside that follows it up to the cue or its closing comma. */
static uint32_t variants_of(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                            const struct phrase *phrase, struct range variants[4]) {
    const struct attributer *a = work->attributer;
    uint32_t count = 0, limit = phrase->units.end <= draft->cue.start ? draft->cue.start : window->count;
    variants[count++] = phrase->units;
    struct range wide = extend_right(work, window, phrase, limit);
    if (wide.end > phrase->units.end) variants[count++] = wide;
    struct range joined = extend_left(work, window, phrase);
    if (joined.start < phrase->units.start) return count; /* the phrase it belongs to has its own turn */
    if (!at_is(a, window, wide.end, CLASS_COMMA)) return count;
    if (limit == draft->cue.start) {
        uint32_t end = limit;
        while (end > wide.end &&
               (at_is(a, window, end - 1, CLASS_ADV) || unit_meets(&window->units[end - 1], a->auxiliary)))
            end--;
        if (end > wide.end && at_is(a, window, end - 1, CLASS_COMMA) && end - 1 > wide.end)
            variants[count++] = (struct range){wide.start, end - 1};
    }
    if (at_is(a, window, wide.end + 1, CLASS_ING))
        return count; /* “said a director, speaking on condition of anonymity” */
    uint32_t close = wide.end + 1;
    while (close < limit && !at_is(a, window, close, CLASS_COMMA) && !at_is(a, window, close, CLASS_QUOTATION) &&
           !at_is(a, window, close, CLASS_COLON) && !unit_meets(&window->units[close], a->mark_end))
        close++;
    if (at_is(a, window, close, CLASS_COLON)) return count; /* “said Ould, who added: “…”” */
    if (close > wide.end + 1 && close <= limit && variants[count - 1].end != close)
        variants[count++] = (struct range){wide.start, close};
    return count;
}

static bool is_in_content(const struct draft *draft, struct range place) {
    if (draft->what != TAKES_QUOTATION) return false;
    for (uint32_t i = 0; i < draft->content_count; i++)
        if (place.start < draft->content[i].end && draft->content[i].start < place.end) return true;
    return false;
}

static bool is_candidate(const struct decision *decision, struct range place) {
    for (uint32_t i = 1; i < decision->count; i++)
        if (decision->places[i].start == place.start && decision->places[i].end == place.end) return true;
    return false;
}

static quoth_status add_source(struct decision *decision, const struct draft *draft, struct range place,
                               const struct phrase *phrase, uint32_t variant, struct range by_rule,
                               struct range by_code) {
    if (decision_is_full(decision) || is_in_content(draft, place)) return QUOTH_OK;
    if (place.start < draft->cue.end && draft->cue.start < place.end) return QUOTH_OK;
    /* phrases and their variants all differ */
    if (variant >= VARIANT_SMALL && is_candidate(decision, place)) return QUOTH_OK;
    fire_source(decision, draft, place, phrase, variant, by_rule, by_code);
    return decision_add(decision, place);
}

/* Relative pronouns and possessives speak too, though they are no phrases. */
static quoth_status add_small_sources(struct decision *decision, const struct window *window, const struct draft *draft,
                                      struct range by_rule, struct range by_code) {
    const struct attributer *a = decision->work->attributer;
    uint32_t from = draft->cue.start > 12 ? draft->cue.start - 12 : 0;
    for (uint32_t i = from; i < draft->cue.start; i++) {
        if (!at_is(a, window, i, CLASS_REL) && !at_is(a, window, i, CLASS_POSS) && !at_is(a, window, i, CLASS_PRON))
            continue;
        struct phrase small = {{i, i + 1}, i, true, false, false};
        TRY(add_source(decision, draft, small.units, &small, VARIANT_SMALL, by_rule, by_code));
    }
    return QUOTH_OK;
}

quoth_status choose_source(struct attribute_work *work, const struct window *window, struct draft *draft) {
    struct range by_rule = draft->source, by_code = find_subject(work, window, draft->cue);
    struct decision decision;
    decision_begin(&decision, work, window, CHOOSE_SOURCE);
    decision.signs = draft->signs;
    fire_no_source(&decision, draft, by_rule, by_code);
    TRY(decision_add(&decision, no_range()));
    for (uint32_t i = 0; i < work->phrases.count; i++) {
        const struct phrase *phrase = &work->phrases.items[i];
        uint32_t gap = phrase->units.end <= draft->cue.start ? draft->cue.start - phrase->units.end
                                                             : phrase->units.start - draft->head;
        if (phrase->is_time || gap > 60) continue;
        struct range variants[4];
        uint32_t count = variants_of(work, window, draft, phrase, variants);
        for (uint32_t v = 0; v < count; v++)
            TRY(add_source(&decision, draft, variants[v], phrase, v, by_rule, by_code));
    }
    TRY(add_small_sources(&decision, window, draft, by_rule, by_code));
    const struct phrase *first = range_exists(by_rule) ? phrase_starting_at(&work->phrases, by_rule.start) : NULL;
    if (first) TRY(add_source(&decision, draft, by_rule, first, VARIANT_BY_RULE, by_rule, by_code));
    first = range_exists(by_code) ? phrase_starting_at(&work->phrases, by_code.start) : NULL;
    if (first) TRY(add_source(&decision, draft, by_code, first, VARIANT_BY_CODE, by_rule, by_code));
    uint32_t best;
    bool is_told;
    TRY(decide(&decision, head_stretch(work, window, draft), &best, &is_told));
    draft->source = decision.places[best];
    if (!is_told) draft->confidence *= (float)decision_chance(&decision, best);
    return QUOTH_OK;
}
