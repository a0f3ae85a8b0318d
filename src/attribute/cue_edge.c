/* cue_edge.c — where a cue begins and ends, chosen.
 *
 * In: a draft whose head is known. Out: its cue. Idea: a few places on each side; which words stand at them, how far
 * away they are, and whether the rule would have taken them. */
#include "attribute/signs.h"

enum { LIMIT_CUE_WORDS = 7 };

#define CUE_START_FEATURES(FEATURE, chooser)                            \
    FEATURE(chooser, N, "offset", offset)                               \
    FEATURE(chooser, NN, "rule|class", is_rule, class)                  \
    FEATURE(chooser, NNN, "tag|previous|offset", tag, previous, offset) \
    FEATURE(chooser, WN, "word|offset", word, offset)                   \
    FEATURE(chooser, WN, "previousword|offset", previousword, offset)   \
    FEATURE(chooser, NN, "tag|previous", tag, previous)                 \
    FEATURE(chooser, NW, "tag|previousword", tag, previousword)         \
    FEATURE(chooser, NN, "tag|next", tag, next)                         \
    FEATURE(chooser, WNN, "cueword|offset|tag", cueword, offset, tag)
CHART(cue_start, CUE_START_FEATURES, NULL);

#define CUE_END_FEATURES(FEATURE, chooser)                              \
    FEATURE(chooser, N, "offset", offset)                               \
    FEATURE(chooser, NN, "rule|class", is_rule, class)                  \
    FEATURE(chooser, NN, "offset|k", offset, k)                         \
    FEATURE(chooser, WN, "word|offset", word, offset)                   \
    FEATURE(chooser, WN, "previousword|offset", previousword, offset)   \
    FEATURE(chooser, NN, "tag|previous", tag, previous)                 \
    FEATURE(chooser, NN, "tag|next", tag, next)                         \
    FEATURE(chooser, WW, "cueword|previousword", cueword, previousword) \
    FEATURE(chooser, WW, "cueword|word", cueword, word)
CHART(cue_end, CUE_END_FEATURES, NULL);

static int32_t fire_cue_start(struct decision *decision, const struct draft *draft, uint32_t place) {
    const struct view *here = decision->views + place;
    uint32_t cueword = decision->signs.word, class = decision->signs.class;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, is_rule = place == draft->cue.start, offset = count_of(draft->head - place);
    int32_t score = 0;
    SCORE(cue_start, CUE_START_FEATURES, score);
    return score;
}

static int32_t fire_cue_end(struct decision *decision, const struct draft *draft, uint32_t place) {
    const struct view *here = decision->views + place;
    uint32_t k = decision->signs.kind, cueword = decision->signs.word, class = decision->signs.class;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, is_rule = place == draft->cue.end, offset = count_of(place - draft->head);
    int32_t score = 0;
    SCORE(cue_end, CUE_END_FEATURES, score);
    return score;
}

/* Where there is one place alone nothing is weighed; but a learner hears of it. */
static bool is_only(const struct decision *decision, uint32_t first, uint32_t last) {
    return first == last && !decision->names;
}

static quoth_status choose_cue_start(struct attribute_work *work, const struct window *window, struct draft *draft,
                                     uint32_t *start) {
    struct decision decision;
    uint32_t best;
    decision_begin(&decision, work, window, CHOOSE_CUE_START);
    decision.signs = draft->signs;
    const uint8_t *traits = work->attributer->coarse.traits;
    uint32_t lowest = draft->head, floor = lowest > LIMIT_CUE_WORDS ? lowest - LIMIT_CUE_WORDS : 0;
    while (lowest > floor && !(traits[decision.views[lowest - 1].tag] & TRAIT_BARS)) lowest--;
    *start = lowest;
    if (is_only(&decision, lowest, draft->head)) return QUOTH_OK;
    for (uint32_t place = lowest; place <= draft->head; place++)
        TRY(decision_add_place(&decision, fire_cue_start(&decision, draft, place), place));
    TRY(decide(&decision, draft->head, &best, NULL));
    decision_note(&decision, draft);
    *start = lowest + best;
    return QUOTH_OK;
}

/* The last place where a cue could end. */
static uint32_t last_end(const struct attribute_work *work, const struct window *window, uint32_t head) {
    const uint8_t *traits = work->attributer->coarse.traits;
    const struct view *views = work->views.items + 1;
    bool is_plan = at_is(work->attributer, window, head, CLASS_PLAN);
    uint32_t most = head + LIMIT_CUE_WORDS < window->count ? head + LIMIT_CUE_WORDS : window->count, place = head + 1;
    for (; place < most && !(traits[views[place].tag] & TRAIT_BARS); place++)
        if (is_plan && at_is(work->attributer, window, place, CLASS_TO)) break; /* “offered | to return” */
    return place;
}

static quoth_status choose_cue_end(struct attribute_work *work, const struct window *window, struct draft *draft,
                                   uint32_t *end) {
    struct decision decision;
    uint32_t best, first = draft->head + 1, last = last_end(work, window, draft->head);
    decision_begin(&decision, work, window, CHOOSE_CUE_END);
    decision.signs = draft->signs;
    *end = first;
    if (is_only(&decision, first, last)) return QUOTH_OK;
    for (uint32_t place = first; place <= last; place++)
        TRY(decision_add_place(&decision, fire_cue_end(&decision, draft, place), place));
    TRY(decide(&decision, draft->head, &best, NULL));
    decision_note(&decision, draft);
    *end = first + best;
    return QUOTH_OK;
}

quoth_status choose_cue_edges(struct attribute_work *work, const struct window *window, struct draft *draft) {
    uint32_t start, end;
    TRY(choose_cue_start(work, window, draft, &start));
    TRY(choose_cue_end(work, window, draft, &end));
    while (end > draft->head + 1 && (at_is(work->attributer, window, end - 1, CLASS_COLON) ||
                                     at_is(work->attributer, window, end - 1, CLASS_COMMA)))
        end--; /* annotators take the colon in; it attributes nothing */
    draft->cue = (struct range){start, end};
    return QUOTH_OK;
}
