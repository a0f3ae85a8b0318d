/* end.c — where a content ends, chosen.
 *
 * In: a draft with its cue and source, and where its content begins. Out: the place. Idea: what stands around a place,
 * what lies before it, how much of the sentence it leaves, and which other cues a content that ended there would
 * hold. */
#include "attribute/signs.h"

#define END_FEATURES(FEATURE, chooser)                                      \
    FEATURE(chooser, NN, "limit|k", is_limit, k)                            \
    FEATURE(chooser, NW, "limit|word", is_limit, cueword)                   \
    FEATURE(chooser, NNN, "limit|class|size", is_limit, class, size)        \
    FEATURE(chooser, NN, "next|class", next, class)                         \
    FEATURE(chooser, NNN, "next|second|class", next, second, class)         \
    FEATURE(chooser, NNN, "next|second|third", next, second, third)         \
    FEATURE(chooser, WW, "nextword|secondword", nextword, secondword)       \
    FEATURE(chooser, NW, "next|secondword", next, secondword)               \
    FEATURE(chooser, NN, "last|next", last, next)                           \
    FEATURE(chooser, NNN, "last|next|second", last, next, second)           \
    FEATURE(chooser, W, "lastword", lastword)                               \
    FEATURE(chooser, NN, "first|next", first, next)                         \
    FEATURE(chooser, NNN, "first|limit|class", first, is_limit, class)      \
    FEATURE(chooser, WNN, "firstword|next|second", firstword, next, second) \
    FEATURE(chooser, WN, "between|next", between, next)                     \
    FEATURE(chooser, WNN, "between|limit|class", between, is_limit, class)  \
    FEATURE(chooser, WNN, "between|next|class", between, next, class)       \
    FEATURE(chooser, NNN, "tag|next|second", cuetag, next, second)          \
    FEATURE(chooser, NNN, "quoteend|next", ends_quote, next, k)             \
    FEATURE(chooser, NNN, "quotes|limit|class", quotes, is_limit, class)    \
    FEATURE(chooser, NW, "quotes|nextword", quotes, nextword)               \
    FEATURE(chooser, NNN, "commas|next|second", commas, next, second)       \
    FEATURE(chooser, NNN, "commas|rest|next", commas, rest, next)           \
    FEATURE(chooser, WN, "nextword|subject", nextword, subject)             \
    FEATURE(chooser, NN, "crossed|next", crossed, next)                     \
    FEATURE(chooser, NNN, "crossed|limit|class", crossed, is_limit, class)  \
    FEATURE(chooser, NN, "othernext|next", is_othernext, next)
CHART(end, END_FEATURES, NULL);

/* Candidates come in order, so that what lies before one is what lay before the last, and some more. */
struct search {
    const struct draft *next, *past; /* the next draft whose head may lie before the next place; past the last */
    uint32_t start, limit;
    uint32_t signs, crossed; /* before the place at hand, and heads of others */
    uint32_t subject;
};

static struct search search_of(const struct attribute_work *work, const struct draft *draft, uint32_t start,
                               uint32_t limit) {
    const struct draft *next = draft + 1, *past = work->drafts.items + work->drafts.count;
    while (next < past && next->head <= draft->head) next++;
    return (struct search){.next = next,
                           .past = past,
                           .start = start,
                           .limit = limit,
                           .subject = view_of(work, draft->source.start)->tag};
}

/* Other cues that a content would hold if it ended at a place. */
static void cross(struct search *search, uint32_t place) {
    for (; search->next < search->past && search->next->head < place; search->next++)
        search->crossed += !search->next->is_dropped;
}

static uint32_t quotes_around(union coarse_sums before, union coarse_sums behind) {
    return (before.quotations ? QUOTES_INSIDE : QUOTES_NONE) | (behind.quotations ? QUOTES_LATER : QUOTES_NONE);
}

/* The last place is the limit. Written out for it and for all others, since much falls away where that is known. */
__attribute__((always_inline)) static inline int32_t fire_end(struct decision *decision, struct search *search,
                                                              uint32_t at, bool is_last) {
    const struct head_signs *signs = &decision->signs;
    const struct view *here = decision->views + at, *begin = decision->views + search->start;
    const union coarse_sums before = {.all = here->before.all - begin->before.all},
                            behind = {.all = decision->views[search->limit].before.all - here->before.all};
    cross(search, at);
    uint32_t k = signs->kind, class = signs->class, cueword = signs->word, cuetag = signs->tag;
    uint32_t is_limit = is_last;
    uint32_t size = count_of(at - search->start), rest = is_last ? 0 : count_of(search->limit - at);
    uint32_t next = is_last ? TAG_LIMIT : here->tag, nextword = is_last ? TAG_LIMIT : here->word;
    uint32_t second = here[1].tag, secondword = here[1].word, third = here[2].tag;
    uint32_t last = here[-1].tag, lastword = here[-1].word, first = begin->tag, firstword = begin->word;
    uint32_t between = signature(search->signs, before.verbs);
    uint32_t quotes = quotes_around(before, behind);
    uint32_t ends_quote = (here[-1].signs & SIGN_QUOTATION) != 0;
    uint32_t commas = count_of(before.commas), subject = search->subject;
    uint32_t crossed = count_of(search->crossed), is_othernext = (here->cues | here[1].cues | here[2].cues) != 0;
    int32_t score = 0;
    SCORE(end, END_FEATURES, score);
    return score;
}

/* A place and the signs of what lies before it, from the content's start on. */
struct end {
    uint16_t at;
    uint8_t signs;
};

/* Those where a content may end, in order: counted, not branched to, for they come as they like. */
static uint32_t find_ends(const struct attribute_work *work, uint32_t start, uint32_t by_rule, uint32_t limit,
                          struct end ends[LIMIT_WINDOW_UNITS]) {
    const uint8_t *traits = work->attributer->coarse.traits;
    const uint16_t *around = work->phrases.around.items;
    const struct view *views = work->views.items + 1;
    if (limit <= start) return 0;
    uint32_t count = 0, signs = views[start].signs, phrase = around[start];
    uint32_t asks = traits[views[start].tag] & TRAIT_ASKS; /* of what comes next */
    for (uint32_t place = start + 1; place < limit; place++) {
        uint32_t trait = traits[views[place].tag], here = around[place];
        uint32_t bars = asks | (trait & TRAIT_BELONGS) | (here & (0u - (here == phrase)));
        ends[count] = (struct end){(uint16_t)place, (uint8_t)signs};
        count += !bars | (place == by_rule);
        asks = trait & TRAIT_ASKS;
        signs |= views[place].signs;
        phrase = here;
    }
    ends[count++] = (struct end){(uint16_t)limit, (uint8_t)signs};
    return count;
}

/* The last of them is the limit. */
static quoth_status fire_ends(struct decision *decision, struct search *search, const struct end *ends,
                              uint32_t count) {
    if (!count) return QUOTH_OK;
    uint32_t inner = count < LIMIT_CANDIDATES ? count - 1 : LIMIT_CANDIDATES - 1;
    for (uint32_t i = 0; i < inner; i++) {
        search->signs = ends[i].signs;
        TRY(decision_add_place(decision, fire_end(decision, search, ends[i].at, false), ends[i].at));
    }
    if (inner < count - 1) return QUOTH_OK; /* there are too many */
    search->signs = ends[inner].signs;
    return decision_add_place(decision, fire_end(decision, search, ends[inner].at, true), ends[inner].at);
}

quoth_status choose_end(struct attribute_work *work, const struct window *window, struct draft *draft, uint32_t start,
                        uint32_t by_rule, uint32_t limit, uint32_t *end) {
    struct decision decision;
    uint32_t best;
    bool is_told;
    struct end ends[LIMIT_WINDOW_UNITS];
    uint32_t count = find_ends(work, start, by_rule, limit, ends);
    decision_begin(&decision, work, window, CHOOSE_END);
    *end = limit;
    if (count <= 1 && !decision.names) return QUOTH_OK; /* there is no choice: the limit is always among them */
    decision.signs = draft->signs;
    struct search search = search_of(work, draft, start, limit);
    TRY(fire_ends(&decision, &search, ends, count));
    if (!decision.count) return QUOTH_OK;
    TRY(decide(&decision, draft->head, &best, &is_told));
    decision_note(&decision, draft);
    *end = decision.places[best].start;
    if (is_told) return QUOTH_OK;
    draft->taken[CHOOSE_END].chance = (float)decision_chance(&decision, best);
    draft->confidence *= draft->taken[CHOOSE_END].chance;
    return QUOTH_OK;
}
