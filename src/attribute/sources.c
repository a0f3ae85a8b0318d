/* sources.c — see sources.h. In: a draft with its cue, and the phrases of its sentence. Out: who may be its source.
 *
 * Idea: every phrase is a candidate, with and without what hangs on it; the rule's own and the subject that stands
 * beside the cue are two more. */
#include "attribute/sources.h"

struct search {
    const struct attribute_work *work;
    const struct window *window;
    const struct draft *draft;
    struct sources *sources;
    uint64_t by_rule, by_code; /* the numbers of these places */
    bool has_rule, has_code;   /* they are candidates by now */
};

static inline uint64_t number_of(struct range place) { return place.start | (uint64_t)place.end << 32; }

static inline bool is_candidate(const struct sources *sources, struct range place) {
    bool found = false;
    for (const struct candidate *it = sources->items, *end = it + sources->count; it < end; it++)
        found |= number_of(it->place) == number_of(place);
    return found;
}

static inline bool has_sign(const struct search *search, uint32_t unit, uint8_t sign) {
    return view_of(search->work, unit)->signs & sign;
}

/* “Quill, who rated the shares a | “sell””: cut short at what is quoted. */
static inline bool is_cut_short(const struct search *search, struct range place) {
    return has_sign(search, place.end, SIGN_QUOTATION) && place.end > place.start + 1 &&
           at_is(search->work->attributer, search->window, place.end - 1, CLASS_DET);
}

static inline void add_candidate(struct search *search, struct range place, uint32_t head, uint32_t variant) {
    const struct draft *draft = search->draft;
    struct sources *sources = search->sources;
    bool is_in_cue = (place.start < draft->cue.end) & (draft->cue.start < place.end);
    bool is_said = draft->what == TAKES_QUOTATION && content_meets(draft, place);
    bool has_room = sources->count < LIMIT_CANDIDATES - 1;
    bool may_speak = has_room & !(is_in_cue | is_cut_short(search, place) | is_said);
    sources->items[sources->count] = (struct candidate){place, head, variant};
    sources->count += may_speak;
    search->has_rule |= may_speak & (number_of(place) == search->by_rule);
    search->has_code |= may_speak & (number_of(place) == search->by_code);
}

/* With the aside that follows it up to the cue, or its closing comma; `wide`: the phrase and its complements. */
static void add_asides(struct search *search, const struct phrase *phrase, struct range wide, uint32_t limit,
                       uint32_t variant) {
    const struct attribute_work *work = search->work;
    const struct window *window = search->window;
    const struct attributer *a = work->attributer;
    uint32_t last = wide.end;
    if (extend_left(work, window, phrase).start < wide.start) return; /* the phrase it belongs to has its own turn */
    if (limit == search->draft->cue.start) {
        uint32_t end = limit;
        while (end > wide.end &&
               (at_is(a, window, end - 1, CLASS_ADV) || unit_meets(&window->units[end - 1], a->auxiliary)))
            end--;
        if (end > wide.end + 1 && at_is(a, window, end - 1, CLASS_COMMA))
            add_candidate(search, (struct range){wide.start, last = end - 1}, phrase->head, variant++);
    }
    if (at_is(a, window, wide.end + 1, CLASS_ING))
        return; /* “said a director, speaking on condition of anonymity” */
    uint32_t close = wide.end + 1;
    while (close < limit && !unit_meets(&window->units[close], a->closing)) close++;
    if (at_is(a, window, close, CLASS_COLON)) return; /* “said Ould, who added: “…”” */
    if (close > wide.end + 1 && close <= limit && last != close)
        add_candidate(search, (struct range){wide.start, close}, phrase->head, variant);
}

/* “said Ruiz and Hale”: never the first of them alone. */
static bool is_paired(const struct search *search, const struct phrase *phrase, uint32_t limit) {
    const struct window *window = search->window;
    return limit == window->count && phrase->is_name &&
           at_is(search->work->attributer, window, phrase->units.end, CLASS_AND);
}

/* As it stands, with its complements, and with an aside; `limit`: how far they may go. */
static inline void add_phrase(struct search *search, const struct phrase *phrase, uint32_t limit) {
    const struct attribute_work *work = search->work;
    const struct window *window = search->window;
    uint32_t variant = 0;
    struct range whole = phrase->units, wide = extend_right(work, window, phrase, limit);
    whole.start = wide.start = whole_start(work, window, whole.start);
    bool goes_on = wide.end > whole.end;
    if (!goes_on || !is_paired(search, phrase, limit)) add_candidate(search, whole, phrase->head, variant++);
    if (goes_on) add_candidate(search, wide, phrase->head, variant++);
    if (has_sign(search, wide.end, SIGN_COMMA)) add_asides(search, phrase, wide, limit, variant);
}

/* Units from the cue; what lies behind it is measured from its head. “said Hale in a statement to | the council”: one
 * source in three hundred stands behind its cue and two other phrases; what a rule names, and the subject, is a
 * candidate anyway. */
enum { FARTHEST = 60, BEHIND_MOST = 2 };

static void add_phrases(struct search *search) {
    const struct draft *draft = search->draft;
    const struct phrase_list *phrases = &search->work->phrases;
    uint32_t before = view_of(search->work, draft->cue.end)->before.phrases, count = phrases->count;
    const struct phrase *phrase = phrases->items + 1;
    const struct phrase *end = phrase + (count < before + BEHIND_MOST ? count : before + BEHIND_MOST);
    const uint32_t limits[] = {search->window->count, draft->cue.start}; /* behind the cue, before it */
    for (; phrase < end; phrase++) {
        bool is_before = phrase->units.end <= draft->cue.start;
        /* measured from its wrong side every phrase is farthest of all: below nought begins the highest number */
        bool is_near = (draft->cue.start - phrase->units.end <= FARTHEST) |
                       (phrase->units.start - draft->head <= FARTHEST);
        if (is_near & !phrase->is_time) add_phrase(search, phrase, limits[is_before]);
    }
}

/* Relative pronouns and possessives speak too, though they are no phrases. */
static void add_small(struct search *search) {
    const struct window *window = search->window;
    const struct classes speaks = search->work->attributer->coarse.speaks;
    uint32_t to = search->draft->cue.start, from = to > 12 ? to - 12 : 0;
    if (!classes_meet(window->present, speaks)) return;
    uint32_t found = 0; /* a bit each */
    for (uint32_t i = from; i < to; i++) found |= (uint32_t)unit_meets(&window->units[i], speaks) << (i - from);
    for (; found; found &= found - 1) {
        uint32_t at = from + (uint32_t)__builtin_ctz(found);
        struct range place = {at, at + 1};
        if (!is_candidate(search->sources, place)) add_candidate(search, place, at, VARIANT_OTHER);
    }
}

/* Phrases and their variants all differ, but what a rule names may be one of them. */
static void add_one(struct search *search, struct range place, bool is_there) {
    if (is_there | !range_exists(place)) return;
    const struct phrase *first = phrase_starting_at(&search->work->phrases, place.start);
    if (first) add_candidate(search, place, first->head, VARIANT_OTHER);
}

void find_sources(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                  struct range by_code, struct sources *sources) {
    struct search search = {.work = work, .window = window, .draft = draft, .sources = sources,
                            .by_rule = number_of(draft->source), .by_code = number_of(by_code)};
    sources->count = 0;
    add_phrases(&search);
    add_small(&search);
    add_one(&search, draft->source, search.has_rule);
    add_one(&search, by_code, search.has_code);
}
