/* chunk.c — the noun phrases of a window, then what each unit is.
 *
 * In: a window's codes. Out: phrases in order; views; the words that may be heads of cues. Idea: what is asked of a
 * unit depends on its set of classes, so that it was answered once for each code (chunk.h); what stands beside it is
 * asked by masks. A phrase has no complements yet. No parser: measured, one would not have paid. */
#include "attribute/chunk.h"

#define DETERMINES (CHUNK(DET) | CHUNK(POSS) | CHUNK(GEN))

struct chunker {
    const struct coarse_reading *readings;
    const uint16_t *codes;
    uint32_t count, phrase_count;
    struct phrase *phrases;
    uint16_t *around; /* by unit: the number of a phrase that begins there, ENDS where one ends, or 0 */
};
enum { ENDS = 1 << 15 };
_Static_assert((int)LIMIT_WINDOW_UNITS < (int)ENDS, "a number for each phrase");

/* --- questions --- */

static inline uint64_t chunks_at(const struct chunker *c, uint32_t i) { return c->readings[c->codes[i]].chunks; }
/* Before the first unit there is nothing. */
static inline uint64_t chunks_before(const struct chunker *c, uint32_t i) { return i ? chunks_at(c, i - 1) : 0; }

/* “according to a drawing from 1911”: after an article an -ing form is a noun, whatever the lexicon knows. */
static inline bool is_gerund(uint64_t before, uint64_t here) {
    return here & CHUNK(ING) && (before & (CHUNK(DET) | CHUNK(PRON) | CHUNK(THAT))) == CHUNK(DET);
}

/* “the transport committee”: after a determiner even a word known only as a verb is a noun. */
static inline bool is_nominal(uint64_t before, uint64_t here) {
    return here & CHUNK(NOUN) || (here & CHUNK(BARE) && before & DETERMINES) || is_gerund(before, here);
}

static inline bool is_premodifier(uint64_t before, uint64_t here) {
    return here & CHUNK(MODIFIES) || (here & CHUNK(BARE) && before & DETERMINES);
}

/* Between what can be both and what stands behind it: “fees rise the more”, “the mayor plans to”. */
static inline bool follows_verb(uint64_t here, uint64_t after) {
    return after & (CHUNK(THAT) | CHUNK(DET) | CHUNK(PRON) | CHUNK(POSS) | CHUNK(TO) | CHUNK(QUOTATION) | CHUNK(NAME) |
                    CHUNK(WH) | CHUNK(PRONOBJ)) ||
           here & CHUNK(CUE);
}

/* “the report claims that”, “claims that” against “the claims of”: a word that can be noun and verb is read by its
 * neighbours. */
static bool reads_as_verb(const struct chunker *c, uint32_t i, bool is_inside) {
    uint64_t here = chunks_at(c, i), before = chunks_before(c, i);
    if (!(here & CHUNK(VERBAL)) || here & CHUNK(VERB)) return here & CHUNK(VERBAL);
    uint64_t after = chunks_at(c, i + 1);
    /* “Citing rain, …”, but “Visiting supporters complained” */
    if (i == 0 && here & CHUNK(ING) && after & CHUNK(PLURAL) && chunks_at(c, 2) & CHUNK(PAST)) return false;
    if (!(here & CHUNK(ADJ)) && !is_nominal(before, here)) {
        /* “the elected mayor”, “the leading man”: a participle inside a phrase, before a noun */
        bool can_modify = here & (CHUNK(PART) | CHUNK(ING)) && is_inside && before & (DETERMINES | CHUNK(ADJ));
        return !can_modify || !is_premodifier(here, after);
    }
    if (i == 0) return (here & (CHUNK(ING) | CHUNK(NAME))) == CHUNK(ING);
    /* “Never again,” tweets the mayor: behind an utterance, and before who said it */
    if (before & CHUNK(SPEECH) && here & CHUNK(THIRD) && here & CHUNK(CUE)) return true;
    if ((before & (CHUNK(BE) | CHUNK(GEN))) == CHUNK(BE) && here & (CHUNK(ING) | CHUNK(PART)))
        return true; /* “was warming” */
    if (before & CHUNK(THAT) && after & CHUNK(AUXILIARY)) return false; /* “the rumour that fares would rise” */
    if (before & (CHUNK(TO) | CHUNK(MODAL) | CHUNK(PRON) | CHUNK(NOT) | CHUNK(DO) | CHUNK(REL))) return true;
    if (before & (DETERMINES | CHUNK(ADJ) | CHUNK(PREPOSITION))) return false;
    if (before & CHUNK(TIME) && chunks_before(c, i - 1) & CHUNK(DET)) return false; /* “an earlier study” */
    bool goes_on = after & CHUNK(THAT) && here & CHUNK(THIRD);
    if (goes_on && before & CHUNK(SINGULAR)) return true; /* “history shows that”, “the act states that” */
    /* “team doctor Ines Calloway”: an office before a name is no verb */
    if (here & CHUNK(ROLE) && after & CHUNK(NAME) && !(before & CHUNK(PLURAL))) return false;
    if (here & CHUNK(PAST) && before & CHUNK(PLURAL)) return true; /* “fees fell” */
    bool before_ends = before & (CHUNK(NAME) | CHUNK(PLURAL) | CHUNK(ROLE) | CHUNK(ADV) | CHUNK(GROUP));
    return before_ends && here & CHUNK(FINITE) && follows_verb(here, after);
}

/* “Hale’s aide”, “Hale and Ellis”, “Ruiz van der Meer”. */
static inline bool is_linker(uint64_t before, uint64_t here, uint64_t after) {
    return here & CHUNK(GEN) || (here & CHUNK(PARTICLE) && after & CHUNK(NAME)) ||
           (here & CHUNK(AND) && before & here & after & CHUNK(NAME));
}

/* “Hale recently”, “Hale Friday”: when it was said is no part of who said it; in “Tuesday night” and “election day” it
 * is one. “Strand later conceded”, “on Sunday Selma Brink”: times are no part of a name. `head`: what stands there, 0:
 * none yet; is_next: it stands directly before. */
static inline bool is_time_apart(uint64_t head, uint64_t here, bool is_next) {
    if (is_next && (head & (CHUNK(TIME) | CHUNK(NAME))) == CHUNK(TIME) && here & CHUNK(NAME)) return true;
    if (!head || !(here & CHUNK(TIME))) return false;
    if (!(head & CHUNK(TIME))) return here & CHUNK(ADV) || head & CHUNK(NAME);
    return (here & (CHUNK(ADV) | CHUNK(NAME))) == CHUNK(ADV) && head & CHUNK(NAME);
}

/* “a report that the council, that Hale, that she …”: no determiner, since a phrase of its own follows. */
static inline bool is_conjunction_that(uint64_t here, uint64_t after) {
    return here & CHUNK(THAT) && after & (CHUNK(DET) | CHUNK(POSS) | CHUNK(NAME) | CHUNK(PRON) | CHUNK(PLURAL));
}

/* But “one resident”, “one critic”: a number, no pronoun. */
static inline bool is_pronoun_alone(uint64_t here, uint64_t after) {
    if (!(here & (CHUNK(PRON) | CHUNK(PRONOBJ))) || here & (CHUNK(POSS) | CHUNK(DET) | CHUNK(WH))) return false;
    return !(here & CHUNK(NUMBER) && after & (CHUNK(SINGULAR) | CHUNK(ADJ)));
}

/* “those”, “this showed”: what could begin a phrase, but none follows. */
static inline bool stands_for_phrase(const struct chunker *c, uint64_t here, uint32_t i) {
    return here & (CHUNK(PRON) | CHUNK(PRONOBJ)) || (here & CHUNK(DET) && reads_as_verb(c, i + 1, false));
}

/* --- how far a phrase goes --- */

enum step { STEP_STOPS, STEP_GOES_ON, STEP_HEADS };

/* At a unit inside a phrase whose own set has not said it. */
static inline enum step step_over(const struct chunker *c, uint32_t i, uint32_t head) {
    uint64_t before = chunks_at(c, i - 1), here = chunks_at(c, i), after = chunks_at(c, i + 1);
    uint64_t of_head = head == NONE ? 0 : chunks_at(c, head);
    if (is_linker(before, here, after)) return is_premodifier(here, after) && !reads_as_verb(c, i + 1, true);
    if (is_time_apart(of_head, here, head == i - 1)) return STEP_STOPS;
    bool leads = here & (CHUNK(DET) | CHUNK(POSS));
    if (leads && (of_head || before & CHUNK(PAST))) return STEP_STOPS; /* “angered the traders” */
    /* “the “ghost” vote”: a short fragment inside a phrase is a word of it */
    if (here & CHUNK(QUOTATION)) return here & CHUNK(FRAGMENT) && is_nominal(here, after);
    if (!is_premodifier(before, here)) return here & CHUNK(ADV) && after & CHUNK(ADJ);
    if (here & CHUNK(VERBAL) && reads_as_verb(c, i, true)) return STEP_STOPS;
    return is_nominal(before, here) ? STEP_HEADS : STEP_GOES_ON;
}

/* The head so far of a phrase that begins at a unit; *begins: does one? */
static inline uint32_t first_head(const struct chunker *c, uint32_t start, uint64_t here, bool *begins) {
    *begins = true;
    if (here & CHUNK(OPENS)) return here & CHUNK(NOUN) ? start : NONE;
    uint64_t before = chunks_before(c, start);
    *begins = !(here & CHUNK(QUOTATION)) && is_premodifier(before, here) && !reads_as_verb(c, start, false);
    return *begins && is_nominal(before, here) ? start : NONE;
}

/* The head of the phrase that starts at `start`, or NONE where none does. */
static inline uint32_t head_of_phrase(const struct chunker *c, uint32_t start) {
    uint64_t here = chunks_at(c, start), before;
    bool begins;
    uint32_t head = first_head(c, start, here, &begins);
    for (uint32_t i = start + 1; begins && i < c->count; i++) {
        before = here, here = chunks_at(c, i);
        if (here & CHUNK(PLAIN) && !(before & CHUNK(TIME))) {
            if (here & CHUNK(NOUN)) head = i;
            continue;
        }
        if (here & CHUNK(ENDS) || (here & CHUNK(LEADS) && head != NONE)) break; /* so much for most of them */
        enum step step = step_over(c, i, head);
        if (step == STEP_STOPS) break;
        if (step == STEP_HEADS) head = i;
    }
    return head;
}

/* --- phrases --- */

/* “in a statement”, “by phone”, “with a shrug”: how it was said says as little of who said it as when, and so do the
 * places and hearers that hang on it (“at a hearing in Lyme”, “in an email to staff”). */
static inline bool is_circumstance(const struct chunker *c, struct range units, uint64_t link, uint64_t of_head) {
    if (!(link & CHUNK(PREPOSITION)) || of_head & CHUNK(ROLE) || link & CHUNK(FROM)) return false;
    bool is_occasion = of_head & CHUNK(OCCASION);
    if (link & CHUNK(BY)) return is_occasion && units.end == units.start + 1;
    const struct phrase *last = c->phrase_count ? &c->phrases[c->phrase_count - 1] : NULL;
    bool hangs = last && last->is_time && last->units.end == units.start - 1;
    if (hangs && chunks_at(c, last->head) & CHUNK(OCCASION)) return true;
    return is_occasion && !(of_head & CHUNK(NAME)) &&
           !(link & (CHUNK(OF) | CHUNK(FOR) | CHUNK(TO) | CHUNK(ABOUT) | CHUNK(AS)));
}

/* “Hale, 46, said”: an age alone speaks for nobody. */
static inline bool is_age(const struct chunker *c, struct range units, uint64_t link, uint64_t of_head) {
    if (!(link & CHUNK(COMMA)) || (of_head & (CHUNK(NUMBER) | CHUNK(PRON))) != CHUNK(NUMBER)) return false;
    return units.end == units.start + 1 && chunks_before(c, units.start - 1) & CHUNK(NAME);
}

static inline bool is_time(const struct chunker *c, struct range units, uint64_t of_head, bool is_pronoun) {
    bool hangs = c->phrase_count && c->phrases[c->phrase_count - 1].is_time;
    if (!hangs && !(of_head & (CHUNK(TIME) | CHUNK(OCCASION) | CHUNK(NUMBER)))) return false; /* most of them */
    if (!is_pronoun && (of_head & (CHUNK(TIME) | CHUNK(ROLE))) == CHUNK(TIME)) return true;
    uint64_t link = chunks_before(c, units.start);
    return is_circumstance(c, units, link, of_head) || is_age(c, units, link, of_head);
}

/* There is room for a phrase at each unit. */
static inline void add_phrase(struct chunker *c, struct range units, bool is_pronoun) {
    uint64_t of_head = chunks_at(c, units.end - 1);
    struct phrase *phrase = &c->phrases[c->phrase_count];
    *phrase = (struct phrase){units, units.end - 1, is_pronoun, of_head & CHUNK(NAME),
                              is_time(c, units, of_head, is_pronoun)};
    c->around[units.start] = (uint16_t)++c->phrase_count;
    c->around[units.end] = ENDS;
}

/* The head of the phrase that begins at a unit, or NONE; *is_pronoun: it stands for a phrase. */
static inline uint32_t find_phrase(const struct chunker *c, uint32_t i, bool *is_pronoun) {
    uint64_t here = chunks_at(c, i), after = chunks_at(c, i + 1);
    bool opens = here & CHUNK(OPENS);
    if (!opens && is_conjunction_that(here, after)) return NONE;
    *is_pronoun = !opens && is_pronoun_alone(here, after);
    uint32_t head = *is_pronoun ? i : head_of_phrase(c, i);
    if (head != NONE) return head;
    *is_pronoun = stands_for_phrase(c, here, i);
    return *is_pronoun ? i : NONE;
}

static uint32_t find_phrases(const struct attribute_work *work, const struct window *window) {
    struct chunker c = {.readings = work->attributer->coarse.readings, .codes = window->codes, .count = window->count,
                        .phrases = work->phrases.items, .around = work->phrases.around.items};
    memset(c.around, 0, (window->count + 1) * sizeof *c.around);
    for (uint32_t i = 0; i < window->count;) {
        bool is_pronoun = false;
        uint32_t head = chunks_at(&c, i) & CHUNK(BEGINS) ? find_phrase(&c, i, &is_pronoun) : NONE;
        uint32_t start = i;
        i = head == NONE ? i + 1 : head + 1;
        if (head != NONE) add_phrase(&c, (struct range){start, i}, is_pronoun);
    }
    return c.phrase_count;
}

/* --- views --- */

struct viewer {
    const struct coarse_reading *readings;
    const uint16_t *codes, *words;
    uint16_t *around; /* filled in between the ends of phrases */
    const struct unit *units;
    struct view *views;
    uint32_t *heads, count;
};

/* “Reports say”: at the window's start the capital says nothing. */
static inline uint32_t put_first_head(const struct viewer *v) {
    v->heads[0] = 0;
    return v->count > 0 && v->readings[v->codes[0]].view.heads == HEAD_FIRST;
}

/* Without branches, since nobody can foresee what stands in a phrase. A unit inside one is none of the verbs that are
 * counted. Returns how many words may be heads of cues; *edge gets the sums of all. */
static inline uint32_t put_views(const struct viewer *v, struct view *edge) {
    const union coarse_sums verbs = {.verbs = UINT16_MAX}, one_phrase = {.phrases = 1};
    const struct unit *unit = v->units;
    uint32_t head_count = put_first_head(v);
    uint64_t sums = 0, begun = 0, phrase = 0;
    enum coarse_place place = PLACE_OUTSIDE;
    for (uint32_t i = 0; i < v->count; i++, unit++) {
        const struct coarse_reading *reading = &v->readings[v->codes[i]];
        struct view *view = &v->views[i];
        uint64_t mark = v->around[i];
        phrase = mark ? mark & ~(uint64_t)ENDS : phrase;
        v->around[i] = (uint16_t)phrase;
        uint8_t tag = reading->tags[phrase ? PLACE_INSIDE : place];
        uint16_t word = reading->view.word | v->words[unit->lexeme];
        *view = reading->view;
        view->before.all = sums + begun * one_phrase.all;
        view->word = word == WORD_IS_TAG ? tag : word;
        view->tag = tag;
        sums += reading->view.before.all & (phrase ? ~verbs.all : UINT64_MAX);
        begun = phrase > begun ? phrase : begun;
        place = reading->next;
        v->heads[head_count] = i;
        head_count += reading->view.heads / HEAD_INSIDE;
    }
    v->around[v->count] = 0;
    edge->before.all = sums + begun * one_phrase.all;
    return head_count;
}

/* The edges have views too: one before the first unit, VIEWS_BEHIND past the last. */
static uint32_t view_window(const struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    struct view edge = {.word = TAG_EDGE, .tag = TAG_EDGE}, *views = work->views.items;
    *views++ = edge;
    const struct viewer viewer = {.readings = a->coarse.readings, .codes = window->codes, .words = a->words,
                                  .around = work->phrases.around.items, .units = window->units, .views = views,
                                  .heads = work->heads.items, .count = window->count};
    uint32_t head_count = put_views(&viewer, &edge);
    views += window->count;
    _Static_assert(VIEWS_BEHIND == 4, "an edge each");
    views[0] = views[1] = views[2] = views[3] = edge;
    return head_count;
}

static quoth_status make_room(struct attribute_work *work, uint32_t count) {
    const quoth_allocator *memory = &work->attributer->memory;
    TRY(vec_reserve(memory, &work->views, count + 1 + VIEWS_BEHIND));
    TRY(vec_reserve(memory, &work->heads, count + 1));
    TRY(vec_reserve(memory, &work->phrases, count));
    return vec_reserve(memory, &work->phrases.around, count + 1);
}

quoth_status view_units(struct attribute_work *work, const struct window *window) {
    TRY(make_room(work, window->count));
    work->phrases.around.count = window->count;
    work->views.count = window->count + 1 + VIEWS_BEHIND;
    work->phrases.count = find_phrases(work, window);
    work->heads.count = view_window(work, window);
    return QUOTH_OK;
}
