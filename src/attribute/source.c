/* source.c — whose words they are: the source of a draft, chosen.
 *
 * In: a draft with its cue, and the candidates of sources.h. Out: its source, or none. Idea: what tells candidates
 * apart is on which side a phrase is and how far away, what lies between, and whether a rule or the subject before
 * the cue says the same. */
#include "attribute/signs.h"
#include "attribute/sources.h"

#define SOURCE_FEATURES(FEATURE, chooser)                                     \
    FEATURE(chooser, NNN, "side|k|steps", side, k, steps)                     \
    FEATURE(chooser, NNN, "side|k|distance", side, k, distance)               \
    FEATURE(chooser, NNN, "side|k|tag", side, k, cuetag)                      \
    FEATURE(chooser, NNN, "side|class|steps", side, class, steps)             \
    FEATURE(chooser, NWN, "side|between|variant", side, between, variant)     \
    FEATURE(chooser, NWN, "side|between|before", side, between, before)       \
    FEATURE(chooser, NWN, "side|between|tag", side, between, cuetag)          \
    FEATURE(chooser, NWN, "side|between|steps", side, between, steps)         \
    FEATURE(chooser, NNN, "side|before|head", side, before, head)             \
    FEATURE(chooser, NNN, "side|before|after", side, before, after)           \
    FEATURE(chooser, NNN, "side|after|variant", side, after, variant)         \
    FEATURE(chooser, NNN, "side|head|class", side, head, class)               \
    FEATURE(chooser, NW, "side|headword", side, headword)                     \
    FEATURE(chooser, NW, "side|beforeword", side, beforeword)                 \
    FEATURE(chooser, NW, "side|afterword", side, afterword)                   \
    FEATURE(chooser, NNN, "side|k|head", side, k, head)                       \
    FEATURE(chooser, NNN, "variant|lastunit|after", variant, lastunit, after) \
    FEATURE(chooser, NN, "variant|size", variant, size)                       \
    FEATURE(chooser, NNN, "side|helper|before", side, helper, before)         \
    FEATURE(chooser, NNN, "side|helper|tag", side, helper, cuetag)            \
    FEATURE(chooser, NN, "rule|variant", rule, variant)                       \
    FEATURE(chooser, NN, "rule|code", rule, code)                             \
    FEATURE(chooser, NN, "code|variant", code, variant)                       \
    FEATURE(chooser, NNN, "rule|k|head", rule, k, head)                       \
    FEATURE(chooser, NNN, "side|first|after", side, is_first, after)          \
    FEATURE(chooser, NWN, "side|word", side, cueword, steps)                  \
    FEATURE(chooser, NNN, "shared|tag|before", shared, cuetag, cuebefore)     \
    FEATURE(chooser, NNN, "shared|side|steps", shared, side, steps)

#define NO_SOURCE_FEATURES(FEATURE, chooser)                  \
    FEATURE(chooser, ALONE, "none", no_source)                \
    FEATURE(chooser, NN, "none|k|tag", k, cuetag)             \
    FEATURE(chooser, W, "none|word", cueword)                 \
    FEATURE(chooser, NN, "none|helper|tag", helper, cuetag)   \
    FEATURE(chooser, NW, "none|helper|word", helper, cueword) \
    FEATURE(chooser, NN, "none|class|tag", class, cuetag)     \
    FEATURE(chooser, N, "none|before", before)                \
    FEATURE(chooser, NN, "none|rule|code", has_rule, has_code)

#define ALL_FEATURES(FEATURE, chooser) SOURCE_FEATURES(FEATURE, chooser) NO_SOURCE_FEATURES(FEATURE, chooser)
CHART(source, ALL_FEATURES, NULL);

/* What candidates are likened to: the source of the rule, the subject beside the cue, the source of the cue before. All
 * at once, for which of them is like it nobody can foretell. Where there is nothing, a range that meets none. */
enum { BY_RULE, BY_CODE, BY_LAST, PEERS = 4 };
typedef int32_t peers __attribute__((vector_size(4 * PEERS)));
struct compared {
    peers starts, ends, otherwise; /* otherwise: what is not like it is this */
};

/* What all candidates of a draft are measured by. */
struct search {
    struct compared with;
    const struct draft *draft;
    uint32_t cut;       /* where a phrase begins that the cue cuts; 0: it cuts none */
    uint32_t cuebefore; /* what stands before the cue and its helpers */
    uint8_t *signs;     /* by place: of what lies between it and the cue */
    uint32_t read;      /* the last place after the cue of which signs are known */
};

/* Where a phrase begins that goes on over a place; 0: none does, or nothing lies before it. */
static uint32_t cut_by(const struct attribute_work *work, uint32_t place) {
    const struct phrase *across = phrase_around(&work->phrases, place);
    return across && across->units.start < place ? across->units.start : 0;
}

/* Of all places before the cue. */
static void read_signs(const struct attribute_work *work, uint32_t cue, uint8_t *signs) {
    const struct view *views = work->views.items + 1;
    uint8_t between = 0;
    for (uint32_t place = cue; place > 0; between |= views[--place].signs) signs[place] = between;
    signs[0] = between;
}

/* Few candidates stand behind the cue, and most of them near. */
static uint32_t signs_behind_cue(struct search *search, const struct view *views, uint32_t place) {
    for (; search->read < place; search->read++)
        search->signs[search->read + 1] = search->signs[search->read] | views[search->read].signs;
    return search->signs[place];
}

static void compare_with(struct compared *with, uint32_t peer, struct range place) {
    bool is_there = range_exists(place);
    with->starts[peer] = (int32_t)(is_there ? place.start : NONE);
    with->ends[peer] = (int32_t)(is_there ? place.end : NONE);
    with->otherwise[peer] = is_there ? LIKENESS_NO : LIKENESS_NONE;
}

/* What is the same meets. */
_Static_assert(LIKENESS_NO - 1 == LIKENESS_MEETS && LIKENESS_NO - 2 == LIKENESS_SAME, "in this order");
static inline peers likeness(struct range place, const struct compared *with) {
    const peers starts = (peers){0} + (int32_t)place.start, ends = (peers){0} + (int32_t)place.end;
    const peers meets = (starts < with->ends) & (with->starts < ends);
    return with->otherwise + meets + ((starts == with->starts) & (ends == with->ends)); /* what is true is -1 */
}

static void begin_search(const struct attribute_work *work, struct search *search) {
    const struct draft *draft = search->draft, *items = work->drafts.items;
    ptrdiff_t before = draft - items;
    while (before > 0 && items[before - 1].head >= draft->head) before--;
    read_signs(work, draft->cue.start, search->signs);
    search->signs[draft->cue.end] = 0;
    search->read = draft->cue.end;
    compare_with(&search->with, BY_RULE, draft->source);
    compare_with(&search->with, BY_LAST, before ? items[before - 1].source : no_range());
    search->cut = cut_by(work, draft->cue.start);
    search->cuebefore = view_of(work, draft->signs.before)->tag;
}

/* Written out for each side, since much falls away where it is known. */
__attribute__((always_inline)) static inline int32_t fire_side(struct decision *decision, struct search *search,
                                                               const struct candidate *candidate, uint32_t side,
                                                               bool adds) {
    const struct range cue = search->draft->cue, place = candidate->place;
    const struct head_signs *signs = &decision->signs;
    const bool is_left = side == SIDE_LEFT;
    const uint32_t from = is_left ? place.end : cue.end, to = is_left ? cue.start : place.start;
    const uint32_t is_cut = (is_left ? search->cut : cut_by(decision->work, to)) >= from;
    const union coarse_sums passed = {.all = decision->views[to].before.all - decision->views[from].before.all};
    const struct view *heads = decision->views + candidate->head, *begins = decision->views + place.start,
                      *ends = decision->views + place.end;
    const peers like = likeness(place, &search->with);
    uint32_t k = signs->kind, class = signs->class, helper = signs->helper, cuetag = signs->tag, cueword = signs->word;
    uint32_t head = heads->tag, before = begins[-1].tag, after = ends->tag, lastunit = ends[-1].tag;
    uint32_t headword = heads->word, beforeword = begins[-1].word, afterword = ends->word;
    uint32_t variant = candidate->variant, is_first = place.start < 2;
    uint32_t size = count_of(place.end - place.start), distance = count_of(to - from);
    uint32_t steps = count_of(passed.phrases - is_cut); /* what the end cuts is no step */
    uint32_t between =
        signature(is_left ? search->signs[from] : signs_behind_cue(search, decision->views, to), passed.verbs);
    uint32_t rule = (uint32_t)like[BY_RULE], code = (uint32_t)like[BY_CODE], shared = (uint32_t)like[BY_LAST];
    uint32_t cuebefore = search->cuebefore;
    int32_t score = 0;
    SCORE_IF(adds, source, SOURCE_FEATURES, score);
    return score;
}

static inline int32_t fire_no_source(struct decision *decision, const struct search *search, bool adds) {
    const struct head_signs *signs = &decision->signs;
    uint32_t k = signs->kind, class = signs->class, helper = signs->helper, cuetag = signs->tag, cueword = signs->word;
    uint32_t before = view_of(decision->work, search->draft->cue.start - 1)->tag;
    uint32_t has_rule = search->with.otherwise[BY_RULE] != LIKENESS_NONE,
             has_code = search->with.otherwise[BY_CODE] != LIKENESS_NONE;
    int32_t score = 0;
    SCORE_IF(adds, source, NO_SOURCE_FEATURES, score);
    return score;
}

__attribute__((always_inline)) static inline quoth_status fire_all(struct decision *decision, struct search *search,
                                                                   const struct sources *sources, bool adds) {
    TRY(decision_add(decision, fire_no_source(decision, search, adds), no_range()));
    for (uint32_t i = 0; i < sources->count; i++) {
        const struct candidate *candidate = &sources->items[i];
        uint32_t side = candidate->place.end <= search->draft->cue.start ? SIDE_LEFT : SIDE_RIGHT;
        int32_t score = !adds                ? fire_side(decision, search, candidate, side, false)
                        : side == SIDE_LEFT ? fire_side(decision, search, candidate, SIDE_LEFT, true)
                                             : fire_side(decision, search, candidate, SIDE_RIGHT, true);
        TRY(decision_add(decision, score, candidate->place));
    }
    return QUOTH_OK;
}

__attribute__((cold, noinline)) static quoth_status hear_all(struct decision *decision, struct search *search,
                                                             const struct sources *sources) {
    return fire_all(decision, search, sources, false);
}

quoth_status choose_source(struct attribute_work *work, const struct window *window, struct draft *draft) {
    bool is_head = draft->cue.start == draft->head && draft->cue.end == draft->head + 1;
    if (is_under_preposition(work->attributer, window, draft)) draft->source = no_range();
    struct range by_code = is_head ? draft->signs.subject : find_subject(work, window, draft->cue);
    struct sources sources;
    find_sources(work, window, draft, by_code, &sources);
    uint8_t signs[LIMIT_WINDOW_UNITS + 1];
    struct search search = {.draft = draft, .signs = signs};
    begin_search(work, &search);
    compare_with(&search.with, BY_CODE, by_code);
    struct decision decision;
    decision_begin(&decision, work, window, CHOOSE_SOURCE);
    decision.signs = draft->signs;
    TRY(decision_adds(&decision) ? fire_all(&decision, &search, &sources, true)
                                 : hear_all(&decision, &search, &sources));
    uint32_t best;
    bool is_told;
    TRY(decide(&decision, draft->head, &best, &is_told));
    decision_note(&decision, draft);
    draft->source = decision.places[best];
    if (is_told) return QUOTH_OK;
    draft->taken[CHOOSE_SOURCE].chance = (float)decision_chance(&decision, best);
    draft->confidence *= draft->taken[CHOOSE_SOURCE].chance;
    return QUOTH_OK;
}
