/* start.c — where a content begins, chosen.
 *
 * In: a draft with its cue, and how far to look. Out: the place. Idea: how far away a place is, what lies between, what
 * stands there, and whether the rule would have taken it. */
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

static void fire_start(struct decision *decision, const struct draft *draft, uint32_t at, uint32_t by_rule) {
    const struct head_signs *signs = &decision->signs;
    const struct view *here = decision->views + at;
    uint32_t k = signs->kind, class = signs->class, cueword = signs->word;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, from = draft->cue.end, firstafter = decision->views[from].tag;
    bool is_after = at >= from;
    uint32_t offset = count_of(is_after ? at - from : at), is_rule = at == by_rule;
    uint32_t between = is_after ? signature_between(decision, from, at)
                                : signature_between(decision, at, draft->cue.start);
    SCORE(start, START_FEATURES);
}

quoth_status choose_start(struct attribute_work *work, const struct window *window, struct draft *draft,
                          uint32_t lowest, uint32_t highest, uint32_t by_rule, uint32_t *start) {
    struct decision decision;
    uint32_t best;
    decision_begin(&decision, work, window, CHOOSE_START);
    decision.signs = draft->signs;
    const uint16_t *around = work->phrases.around.items;
    for (uint32_t place = lowest; place < highest && !decision_is_full(&decision); place++) {
        bool is_inside = place > 0 && around[place] && around[place] == around[place - 1];
        if (is_inside && place != by_rule && draft->where == TAKES_BEFORE) continue;
        if (at_is(work->attributer, window, place, CLASS_COMMA) || at_is(work->attributer, window, place, CLASS_COLON))
            continue;
        fire_start(&decision, draft, place, by_rule);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    *start = lowest;
    if (!decision.count) return QUOTH_OK;
    TRY(decide(&decision, head_stretch(work, window, draft), &best, NULL));
    decision_note(&decision, best, draft);
    *start = decision.places[best].start;
    return QUOTH_OK;
}
