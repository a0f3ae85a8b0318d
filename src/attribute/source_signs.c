/* source_signs.c — the features of a source.
 *
 * In: a draft and a phrase that may be its source. Out: features fired. Idea: on which side the phrase is and how far
 * away, what lies between, and whether a rule or the subject before the cue says the same. */
#include "attribute/signs.h"

#define SOURCE_FEATURES(FEATURE, chooser)                                             \
    FEATURE(chooser, NNN, "side|k|steps", side, k, steps)                             \
    FEATURE(chooser, NNN, "side|k|distance", side, k, distance)                       \
    FEATURE(chooser, NNN, "side|k|tag", side, k, cuetag)                              \
    FEATURE(chooser, NNN, "side|class|steps", side, class, steps)                     \
    FEATURE(chooser, NWN, "side|between|variant", side, between, variant)             \
    FEATURE(chooser, NWN, "side|between|before", side, between, before)               \
    FEATURE(chooser, NWN, "side|between|tag", side, between, cuetag)                  \
    FEATURE(chooser, NWN, "side|between|steps", side, between, steps)                 \
    FEATURE(chooser, NNN, "side|before|head", side, before, head)                     \
    FEATURE(chooser, NNN, "side|before|after", side, before, after)                   \
    FEATURE(chooser, NNN, "side|after|variant", side, after, variant)                 \
    FEATURE(chooser, NNN, "side|head|class", side, head, class)                       \
    FEATURE(chooser, NW, "side|headword", side, headword)                             \
    FEATURE(chooser, NW, "side|beforeword", side, beforeword)                         \
    FEATURE(chooser, NW, "side|afterword", side, afterword)                           \
    FEATURE(chooser, NNN, "side|k|head", side, k, head)                               \
    FEATURE(chooser, NNN, "variant|lastunit|after", variant, lastunit, after)         \
    FEATURE(chooser, NN, "variant|size", variant, size)                               \
    FEATURE(chooser, NNN, "side|helper|before", side, helper, before)                 \
    FEATURE(chooser, NNN, "side|helper|tag", side, helper, cuetag)                    \
    FEATURE(chooser, NN, "rule|variant", rule, variant)                               \
    FEATURE(chooser, NN, "rule|code", rule, code)                                     \
    FEATURE(chooser, NN, "code|variant", code, variant)                               \
    FEATURE(chooser, NNN, "rule|k|head", rule, k, head)                               \
    FEATURE(chooser, NNN, "side|first|after", side, is_first, after)                  \
    FEATURE(chooser, NWN, "side|word", side, cueword, steps)                          \
    FEATURE(chooser, NNN, "shared|tag|before", shared, cuetag, cuebefore)             \
    FEATURE(chooser, NNN, "shared|side|steps", shared, side, steps)

#define NO_SOURCE_FEATURES(FEATURE, chooser)                                          \
    FEATURE(chooser, ALONE, "none", no_source)                                        \
    FEATURE(chooser, NN, "none|k|tag", k, cuetag)                                     \
    FEATURE(chooser, W, "none|word", cueword)                                         \
    FEATURE(chooser, NN, "none|helper|tag", helper, cuetag)                           \
    FEATURE(chooser, NW, "none|helper|word", helper, cueword)                         \
    FEATURE(chooser, NN, "none|class|tag", class, cuetag)                             \
    FEATURE(chooser, N, "none|before", before)                                        \
    FEATURE(chooser, NN, "none|rule|code", has_rule, has_code)

#define ALL_FEATURES(FEATURE, chooser) SOURCE_FEATURES(FEATURE, chooser) NO_SOURCE_FEATURES(FEATURE, chooser)
CHART(source, ALL_FEATURES, NULL);

static uint32_t phrases_between(const struct attribute_work *work, uint32_t from, uint32_t to) {
    if (from >= to) return 0;
    const struct phrase *across = phrase_around(&work->phrases, to);
    bool is_cut = across && across->units.start < to && across->units.start >= from;
    return (uint32_t)(view_of(work, to)->before.phrases - view_of(work, from)->before.phrases) - is_cut;
}

static bool same_range(struct range a, struct range b) { return a.start == b.start && a.end == b.end; }
static uint32_t likeness(struct range place, struct range other) {
    return !range_exists(other)        ? LIKENESS_NONE
           : same_range(place, other)  ? LIKENESS_SAME
           : ranges_meet(place, other) ? LIKENESS_MEETS
                                       : LIKENESS_NO;
}

/* Is it the source of the cue before? */
static uint32_t likeness_to_last(const struct attribute_work *work, const struct draft *draft, struct range place) {
    const struct draft *items = work->drafts.items;
    ptrdiff_t before = draft - items;
    while (before > 0 && items[before - 1].head >= draft->head) before--;
    return before ? likeness(place, items[before - 1].source) : LIKENESS_NONE;
}

void fire_source(struct decision *decision, const struct draft *draft, struct range place, const struct phrase *phrase,
                 uint32_t form, struct range by_rule, struct range by_code) {
    const struct attribute_work *work = decision->work;
    const struct head_signs *signs = &decision->signs;
    bool is_left = place.end <= draft->cue.start;
    uint32_t from = is_left ? place.end : draft->cue.end, to = is_left ? draft->cue.start : place.start;
    if (from > to) from = to;
    const struct view *heads = decision->views + phrase->head, *begins = decision->views + place.start,
                      *ends = decision->views + place.end;
    uint32_t side = is_left ? SIDE_LEFT : place.start >= draft->cue.end ? SIDE_RIGHT : SIDE_INSIDE;
    uint32_t k = signs->kind, class = signs->class, helper = signs->helper, cuetag = signs->tag, cueword = signs->word;
    uint32_t cuebefore = view_of(work, signs->before)->tag;
    uint32_t head = heads->tag, before = begins[-1].tag, after = ends->tag, lastunit = ends[-1].tag;
    uint32_t headword = heads->word, beforeword = begins[-1].word, afterword = ends->word;
    uint32_t variant = count_of(form), size = count_of(place.end - place.start), is_first = place.start < 2;
    uint32_t distance = count_of(to - from), steps = count_of(phrases_between(work, from, to));
    uint32_t between = signature_between(decision, from, to);
    uint32_t rule = likeness(place, by_rule), code = likeness(place, by_code);
    uint32_t shared = likeness_to_last(work, draft, place);
    SCORE(source, SOURCE_FEATURES);
}

void fire_no_source(struct decision *decision, const struct draft *draft, struct range by_rule, struct range by_code) {
    const struct head_signs *signs = &decision->signs;
    uint32_t k = signs->kind, class = signs->class, helper = signs->helper, cuetag = signs->tag, cueword = signs->word;
    uint32_t before = view_of(decision->work, draft->cue.start - 1)->tag;
    uint32_t has_rule = range_exists(by_rule), has_code = range_exists(by_code);
    SCORE(source, NO_SOURCE_FEATURES);
}
