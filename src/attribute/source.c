/* source.c — whose words they are: the source of a draft, chosen.
 *
 * In: a draft with its cue, and the phrases of the sentence. Out: its source, or none. Idea: every phrase is a
 * candidate, with and without what hangs on it; the rule's own and the subject that stands beside the cue are two more.
 * What tells them apart: on which side a phrase is and how far away, what lies between, and whether a rule or the
 * subject before the cue says the same. */
#include "attribute/signs.h"

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

/* What a candidate is besides the four forms of a phrase; as a count it is one of many. */
enum { VARIANT_OTHER = 5 };

/* A phrase that may be the source. */
struct candidate {
    struct range place;
    uint32_t head, variant;
};

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
    bool has_quotations;
    struct candidate *candidates; /* one fewer than a decision has room for: none is one too */
    uint32_t count;
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

static void begin_search(const struct attribute_work *work, const struct window *window, struct search *search) {
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
    search->has_quotations = classes_have(window->present, CLASS_QUOTATION);
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
                                                                   bool adds) {
    TRY(decision_add(decision, fire_no_source(decision, search, adds), no_range()));
    for (uint32_t i = 0; i < search->count; i++) {
        const struct candidate *candidate = &search->candidates[i];
        uint32_t side = candidate->place.end <= search->draft->cue.start ? SIDE_LEFT : SIDE_RIGHT;
        int32_t score = !adds                ? fire_side(decision, search, candidate, side, false)
                        : side == SIDE_LEFT ? fire_side(decision, search, candidate, SIDE_LEFT, true)
                                             : fire_side(decision, search, candidate, SIDE_RIGHT, true);
        TRY(decision_add(decision, score, candidate->place));
    }
    return QUOTH_OK;
}

__attribute__((cold, noinline)) static quoth_status hear_all(struct decision *decision, struct search *search) {
    return fire_all(decision, search, false);
}

static bool is_candidate(const struct search *search, struct range place) {
    for (uint32_t i = 0; i < search->count; i++) {
        struct range other = search->candidates[i].place;
        if (other.start == place.start && other.end == place.end) return true;
    }
    return false;
}

/* “Quill, who rated the shares a | “sell””: cut short at what is quoted. */
static bool is_cut_short(const struct attributer *a, const struct window *window, struct range place) {
    return place.end > place.start + 1 && at_is(a, window, place.end - 1, CLASS_DET) &&
           at_is(a, window, place.end, CLASS_QUOTATION);
}

static inline void add_candidate(const struct attributer *a, const struct window *window, struct search *search,
                                 struct range place, uint32_t head, uint32_t variant) {
    const struct draft *draft = search->draft;
    if (search->count + 1 == LIMIT_CANDIDATES || ranges_meet(place, draft->cue)) return;
    bool is_quoting = search->has_quotations && is_cut_short(a, window, place);
    if (is_quoting || (draft->what == TAKES_QUOTATION && content_meets(draft, place))) return;
    search->candidates[search->count++] = (struct candidate){place, head, variant};
}

/* With the aside that follows it up to the cue, or its closing comma; `wide`: the phrase and its complements. */
static void add_asides(const struct attribute_work *work, const struct window *window, struct search *search,
                       const struct phrase *phrase, struct range wide, uint32_t limit, uint32_t variant) {
    const struct attributer *a = work->attributer;
    uint32_t last = wide.end;
    if (extend_left(work, window, phrase).start < wide.start) return; /* the phrase it belongs to has its own turn */
    if (limit == search->draft->cue.start) {
        uint32_t end = limit;
        while (end > wide.end &&
               (at_is(a, window, end - 1, CLASS_ADV) || unit_meets(&window->units[end - 1], a->auxiliary)))
            end--;
        if (end > wide.end + 1 && at_is(a, window, end - 1, CLASS_COMMA))
            add_candidate(a, window, search, (struct range){wide.start, last = end - 1}, phrase->head, variant++);
    }
    if (at_is(a, window, wide.end + 1, CLASS_ING))
        return; /* “said a director, speaking on condition of anonymity” */
    uint32_t close = wide.end + 1;
    while (close < limit && !unit_meets(&window->units[close], a->closing)) close++;
    if (at_is(a, window, close, CLASS_COLON)) return; /* “said Ould, who added: “…”” */
    if (close > wide.end + 1 && close <= limit && last != close)
        add_candidate(a, window, search, (struct range){wide.start, close}, phrase->head, variant);
}

/* As it stands, with its complements, and with an aside; `limit`: how far they may go. */
static inline void add_phrase(const struct attribute_work *work, const struct window *window, struct search *search,
                              const struct phrase *phrase, uint32_t limit) {
    const struct attributer *a = work->attributer;
    uint32_t variant = 0;
    struct range whole = phrase->units, wide = extend_right(work, window, phrase, limit);
    whole.start = wide.start = whole_start(work, window, whole.start);
    /* “said Ruiz and Hale”: never the first of them alone */
    bool is_pair = limit == window->count && phrase->is_name && at_is(a, window, phrase->units.end, CLASS_AND);
    if (!is_pair || wide.end == whole.end) add_candidate(a, window, search, whole, phrase->head, variant++);
    if (wide.end > whole.end) add_candidate(a, window, search, wide, phrase->head, variant++);
    if (at_is(a, window, wide.end, CLASS_COMMA)) add_asides(work, window, search, phrase, wide, limit, variant);
}

enum { FARTHEST = 60 }; /* units from the cue; what lies behind it is measured from its head */

/* “said Hale in a statement to | the council”: one source in three hundred stands behind its cue and two other phrases;
 * what a rule names, and the subject, is a candidate anyway. */
static void add_phrases(const struct attribute_work *work, const struct window *window, struct search *search) {
    const struct draft *draft = search->draft;
    const struct phrase *first = work->phrases.items, *end = first + work->phrases.count, *phrase = first;
    for (; phrase < end && phrase->units.end <= draft->cue.start; phrase++)
        if (!phrase->is_time && draft->cue.start - phrase->units.end <= FARTHEST)
            add_phrase(work, window, search, phrase, draft->cue.start);
    for (; phrase < end && !(phrase - first > 1 && phrase[-2].units.start >= draft->cue.end); phrase++)
        if (!phrase->is_time && phrase->units.start - draft->head <= FARTHEST)
            add_phrase(work, window, search, phrase, window->count);
}

/* Relative pronouns and possessives speak too, though they are no phrases. */
static void add_small(const struct attributer *a, const struct window *window, struct search *search) {
    uint32_t to = search->draft->cue.start, from = to > 12 ? to - 12 : 0;
    if (!classes_meet(window->present, a->coarse.speaks)) return;
    for (uint32_t i = from; i < to; i++) {
        struct range place = {i, i + 1};
        if (unit_meets(&window->units[i], a->coarse.speaks) && !is_candidate(search, place))
            add_candidate(a, window, search, place, i, VARIANT_OTHER);
    }
}

/* Phrases and their variants all differ, but what a rule names may be one of them. */
static void add_one(const struct attribute_work *work, const struct window *window, struct search *search,
                    struct range place) {
    const struct phrase *first = range_exists(place) ? phrase_starting_at(&work->phrases, place.start) : NULL;
    if (first && !is_candidate(search, place))
        add_candidate(work->attributer, window, search, place, first->head, VARIANT_OTHER);
}

quoth_status choose_source(struct attribute_work *work, const struct window *window, struct draft *draft) {
    bool is_head = draft->cue.start == draft->head && draft->cue.end == draft->head + 1;
    if (is_under_preposition(work->attributer, window, draft)) draft->source = no_range();
    struct range by_code = is_head ? draft->signs.subject : find_subject(work, window, draft->cue);
    uint8_t signs[LIMIT_WINDOW_UNITS + 1];
    struct candidate candidates[LIMIT_CANDIDATES];
    struct search search = {.draft = draft, .signs = signs, .candidates = candidates};
    begin_search(work, window, &search);
    compare_with(&search.with, BY_CODE, by_code);
    add_phrases(work, window, &search);
    add_small(work->attributer, window, &search);
    add_one(work, window, &search, draft->source);
    add_one(work, window, &search, by_code);
    struct decision decision;
    decision_begin(&decision, work, window, CHOOSE_SOURCE);
    decision.signs = draft->signs;
    TRY(decision_adds(&decision) ? fire_all(&decision, &search, true) : hear_all(&decision, &search));
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
