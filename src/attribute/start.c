/* start.c — where a content begins, chosen.
 *
 * In: a draft with its cue, and how far to look. Out: the place. Idea: how far away a place is, what lies between, what
 * stands there, and whether the rule would have taken it; most places the words beside them rule out. */
#include "attribute/signs.h"

#define START_FEATURES(FEATURE, chooser)                               \
    FEATURE(chooser, NN, "k|offset", k, offset)                        \
    FEATURE(chooser, NN, "k|rule", k, is_rule)                         \
    FEATURE(chooser, NNN, "class|offset|rule", class, offset, is_rule) \
    FEATURE(chooser, NNN, "k|tag|previous", k, tag, previous)          \
    FEATURE(chooser, NW, "k|word", k, word)                            \
    FEATURE(chooser, NW, "k|previousword", k, previousword)            \
    FEATURE(chooser, NNN, "class|tag|offset", class, tag, offset)      \
    FEATURE(chooser, WNN, "word|tag|offset", cueword, tag, offset)     \
    FEATURE(chooser, NNN, "k|tag|next", k, tag, next)                  \
    FEATURE(chooser, NWN, "k|between|tag", k, between, tag)            \
    FEATURE(chooser, NNN, "class|previous|tag", class, previous, tag)  \
    FEATURE(chooser, WW, "word|cueword", word, cueword)                \
    FEATURE(chooser, NNN, "firstafter|offset|tag", firstafter, offset, tag)
CHART(start, START_FEATURES, NULL);

/* A place, and the signs of what lies between the cue and one after it. */
struct begin {
    uint16_t at;
    uint8_t signs;
};

/* Places where a content may begin, as they come. */
struct finder {
    const uint8_t *traits;
    const uint16_t *around;
    const struct view *views;
    uint32_t by_rule;
    uint32_t leads, signs, phrase; /* of the place before: does it bar what comes next; signs up to it; its phrase */
    struct begin *begins;
    uint32_t count;
};

/* Counted, not branched to. Before the cue nothing is said of what lies between. */
static inline void find_begins(struct finder *finder, uint32_t from, uint32_t to, bool is_behind) {
    for (uint32_t place = from; place < to; place++) {
        const struct view *view = finder->views + place;
        uint32_t trait = finder->traits[view->tag], here = finder->around[place];
        uint32_t bars = finder->leads | (trait & TRAIT_FOLLOWS) | (here & (0u - (here == finder->phrase)));
        finder->begins[finder->count] = (struct begin){(uint16_t)place, (uint8_t)finder->signs};
        finder->count += (!bars | (place == finder->by_rule)) & !(trait & TRAIT_NEVER);
        finder->leads = is_behind ? trait & TRAIT_LEADS : 0;
        finder->signs |= is_behind ? view->signs : 0;
        finder->phrase = here;
    }
}

/* Those from `lowest` to `highest`, in order; `cue_end` is where what lies between begins. */
static uint32_t find_all_begins(const struct attribute_work *work, uint32_t cue_end, uint32_t lowest, uint32_t highest,
                                uint32_t by_rule, struct begin begins[LIMIT_WINDOW_UNITS]) {
    struct finder finder = {.traits = work->attributer->coarse.traits,
                            .around = work->phrases.around.items,
                            .views = work->views.items + 1,
                            .by_rule = by_rule,
                            .begins = begins};
    if (lowest > 0) finder.phrase = finder.around[lowest - 1];
    if (lowest > cue_end) finder.leads = finder.traits[finder.views[lowest - 1].tag] & TRAIT_LEADS;
    for (uint32_t unit = cue_end; unit < lowest; unit++) finder.signs |= finder.views[unit].signs;
    uint32_t behind = lowest > cue_end ? lowest : cue_end < highest ? cue_end : highest;
    find_begins(&finder, lowest, behind, false);
    find_begins(&finder, behind, highest, true);
    return finder.count;
}

/* `between`: a signature of what lies between the cue and the place. */
static int32_t fire_start(struct decision *decision, const struct draft *draft, uint32_t at, uint32_t by_rule,
                          uint32_t between) {
    const struct head_signs *signs = &decision->signs;
    const struct view *here = decision->views + at;
    uint32_t k = signs->kind, class = signs->class, cueword = signs->word;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, from = draft->cue.end, firstafter = decision->views[from].tag;
    uint32_t offset = count_of(at >= from ? at - from : at), is_rule = at == by_rule;
    int32_t score = 0;
    SCORE(start, START_FEATURES, score);
    return score;
}

quoth_status choose_start(struct attribute_work *work, const struct window *window, struct draft *draft,
                          uint32_t lowest, uint32_t highest, uint32_t by_rule, uint32_t *start) {
    struct decision decision;
    uint32_t best, from = draft->cue.end;
    decision_begin(&decision, work, window, CHOOSE_START);
    struct begin begins[LIMIT_WINDOW_UNITS];
    uint32_t count = find_all_begins(work, from, lowest, highest, by_rule, begins);
    *start = count ? begins[0].at : lowest;
    if (count <= 1 && !decision.names) return QUOTH_OK; /* there is no choice */
    decision.signs = draft->signs;
    for (uint32_t i = 0; i < count && !decision_is_full(&decision); i++) {
        uint32_t place = begins[i].at;
        uint32_t between = place >= from ? signature_of(&decision, from, place, begins[i].signs)
                                         : signature_between(&decision, place, draft->cue.start);
        TRY(decision_add_place(&decision, fire_start(&decision, draft, place, by_rule, between), place));
    }
    if (!decision.count) return QUOTH_OK;
    TRY(decide(&decision, draft->head, &best, NULL));
    decision_note(&decision, draft);
    *start = decision.places[best].start;
    return QUOTH_OK;
}
