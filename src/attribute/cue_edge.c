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

/* The places where one edge may be, what they are worth, and, for a learner alone, the decision. */
struct search {
    const struct draft *draft;
    struct head_signs signs;
    const struct view *views;
    const struct chart *chart; /* NULL: every weight is 0 */
    uint32_t first, last;
    struct decision *decision;
    int32_t scores[LIMIT_CUE_WORDS + 1];
};

static struct search search_of(const struct attribute_work *work, const struct draft *draft, enum chooser chooser) {
    return (struct search){.draft = draft,
                           .signs = draft->signs,
                           .views = work->views.items + 1,
                           .chart = work->attributer->models[chooser]};
}

MADE_TWICE int32_t fire_start(const struct search *search, uint32_t place, bool is_heard) {
    TABLES(cue_start, search->chart);
    struct decision *decision = search->decision;
    const struct view *here = search->views + place;
    uint32_t cueword = search->signs.word, class = search->signs.class;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, is_rule = place == search->draft->cue.start;
    uint32_t offset = count_of(search->draft->head - place);
    uint16_t sum = 0;
    SCORE_SUM(cue_start, CUE_START_FEATURES);
    return (int16_t)sum;
}

MADE_TWICE int32_t fire_end(const struct search *search, uint32_t place, bool is_heard) {
    TABLES(cue_end, search->chart);
    struct decision *decision = search->decision;
    const struct view *here = search->views + place;
    uint32_t k = search->signs.kind, cueword = search->signs.word, class = search->signs.class;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, is_rule = place == search->draft->cue.end;
    uint32_t offset = count_of(place - search->draft->head);
    uint16_t sum = 0;
    SCORE_SUM(cue_end, CUE_END_FEATURES);
    return (int16_t)sum;
}

static void weigh_starts(struct search *search) {
    for (uint32_t place = search->first; search->chart && place <= search->last; place++)
        search->scores[place - search->first] = fire_start(search, place, false);
}
static void weigh_ends(struct search *search) {
    for (uint32_t place = search->first; search->chart && place <= search->last; place++)
        search->scores[place - search->first] = fire_end(search, place, false);
}

/* Where there is one place alone nothing is weighed. */
static uint32_t best_place(const struct attribute_work *work, struct search *search, enum chooser chooser,
                           struct draft *draft, void (*weigh)(struct search *)) {
    if (search->first == search->last) return search->first;
    weigh(search);
    struct ranking ranking = ranking_of(search->scores, search->last - search->first + 1);
    if (work->is_weighed) draft->taken[chooser].lead = lead_of(ranking);
    return search->first + ranking.best;
}

/* A learner hears of each place. */
static quoth_status learn_place(struct attribute_work *work, const struct window *window, struct search *search,
                                enum chooser chooser, uint32_t *place) {
    struct decision decision;
    uint32_t best;
    decision_begin(&decision, work, window, chooser);
    search->decision = &decision;
    for (uint32_t i = search->first; i <= search->last; i++)
        TRY(decision_add_place(&decision, chooser == CHOOSE_CUE_START ? fire_start(search, i, true)
                                                                      : fire_end(search, i, true), i));
    TRY(decide(&decision, search->draft->head, &best, NULL));
    *place = search->first + best;
    return QUOTH_OK;
}

static quoth_status choose_cue_start(struct attribute_work *work, const struct window *window, struct draft *draft,
                                     uint32_t *start) {
    const uint8_t *traits = work->attributer->coarse.traits;
    struct search search = search_of(work, draft, CHOOSE_CUE_START);
    uint32_t lowest = draft->head, floor = lowest > LIMIT_CUE_WORDS ? lowest - LIMIT_CUE_WORDS : 0;
    while (lowest > floor && !(traits[search.views[lowest - 1].tag] & TRAIT_BARS)) lowest--;
    search.first = lowest, search.last = draft->head;
    if (work->teacher) return learn_place(work, window, &search, CHOOSE_CUE_START, start);
    *start = best_place(work, &search, CHOOSE_CUE_START, draft, weigh_starts);
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
    struct search search = search_of(work, draft, CHOOSE_CUE_END);
    search.first = draft->head + 1, search.last = last_end(work, window, draft->head);
    if (work->teacher) return learn_place(work, window, &search, CHOOSE_CUE_END, end);
    *end = best_place(work, &search, CHOOSE_CUE_END, draft, weigh_ends);
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
