/* chunk.c — the noun phrases of a window, then what each unit is.
 *
 * In: a window's codes. Out: phrases in order; views; the words that may be heads of cues. Idea: what is asked of a unit
 * depends on its set of classes, so that it was answered once for each code (chunk.h); what stands beside it is asked by
 * masks. A phrase has no complements yet. No parser: measured, one would not have paid. */
#include "attribute/chunk.h"

#define DETERMINES (CHUNK(DET) | CHUNK(POSS) | CHUNK(GEN))

struct chunker {
    const struct coarse_reading *readings;
    const uint16_t *codes;
    uint32_t count, phrase_count;
    struct phrase *phrases;
    uint16_t *around; /* by unit: 0, or the number of a phrase */
};

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

static inline bool begins_phrase(const struct chunker *c, uint64_t before, uint64_t here, uint32_t i) {
    if (here & CHUNK(OPENS)) return true;
    return !(here & CHUNK(QUOTATION)) && is_premodifier(before, here) && !reads_as_verb(c, i, false);
}

/* The head of the phrase that starts at `start`, or NONE where none does. */
static inline uint32_t head_of_phrase(const struct chunker *c, uint32_t start) {
    uint64_t before = chunks_before(c, start), here = chunks_at(c, start);
    if (!begins_phrase(c, before, here, start)) return NONE;
    uint32_t head = is_nominal(before, here) ? start : NONE;
    for (uint32_t i = start + 1; i < c->count; i++) {
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

/* There is room for a phrase at each unit. */
static inline void add_phrase(struct chunker *c, struct range units, bool is_pronoun) {
    uint64_t link = chunks_before(c, units.start), of_head = chunks_at(c, units.end - 1);
    bool is_time = (!is_pronoun && (of_head & (CHUNK(TIME) | CHUNK(ROLE))) == CHUNK(TIME)) ||
                   is_circumstance(c, units, link, of_head) || is_age(c, units, link, of_head);
    c->phrases[c->phrase_count++] =
        (struct phrase){units, units.end - 1, is_pronoun, of_head & CHUNK(NAME), is_time};
    for (uint32_t i = units.start; i < units.end; i++) c->around[i] = (uint16_t)c->phrase_count;
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

/* Where the walk stands, and what it keeps. */
struct viewer {
    const struct coarse_reading *readings;
    const uint16_t *words, *codes, *code;
    const struct unit *unit;
    struct view *view;
    uint32_t *head;
    enum coarse_place place; /* of the next unit, outside phrases */
    union coarse_sums sums;  /* of the units so far */
};

static inline void add_head(struct viewer *v, uint32_t heads) {
    uint32_t i = (uint32_t)(v->code - v->codes);
    if (heads & (i ? HEAD_INSIDE : HEAD_FIRST)) *v->head++ = i;
}

/* The next unit; `sums`: those of its own that count there. */
static inline void put_view(struct viewer *v, enum coarse_place place, union coarse_sums counted) {
    const struct coarse_reading *reading = &v->readings[*v->code];
    uint16_t word = reading->view.word | v->words[v->unit->lexeme];
    uint8_t tag = reading->tags[place];
    *v->view = reading->view;
    v->view->before = v->sums;
    v->view->word = word == WORD_IS_TAG ? tag : word;
    v->view->tag = tag;
    v->sums.all += reading->view.before.all & counted.all;
    v->place = reading->next;
    if (reading->view.heads) add_head(v, reading->view.heads);
    v->code++, v->unit++, v->view++;
}

static inline void put_outside(struct viewer *v, uint32_t end) {
    const union coarse_sums all = {.all = UINT64_MAX};
    while (v->code < v->codes + end) put_view(v, v->place, all);
}

/* A unit inside a phrase is none of the verbs that are counted. */
static inline void put_phrase(struct viewer *v, uint32_t end) {
    const union coarse_sums phrase = {.phrases = 1}, verbs = {.verbs = UINT16_MAX}, others = {.all = ~verbs.all};
    put_view(v, PLACE_INSIDE, others);
    v->sums.all += phrase.all;
    while (v->code < v->codes + end) put_view(v, PLACE_INSIDE, others);
}

/* The edges have views too: one before the first unit, VIEWS_BEHIND past the last. Returns how many words may be heads
 * of cues. */
static uint32_t put_views(const struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    struct view edge = {.word = TAG_EDGE, .tag = TAG_EDGE};
    struct viewer v = {.readings = a->coarse.readings, .words = a->words, .codes = window->codes,
                       .code = window->codes, .unit = window->units, .view = work->views.items,
                       .head = work->heads.items};
    *v.view++ = edge;
    for (uint32_t i = 0; i < work->phrases.count; i++) {
        const struct range units = work->phrases.items[i].units;
        put_outside(&v, units.start);
        put_phrase(&v, units.end);
    }
    put_outside(&v, window->count);
    edge.before = v.sums;
    for (uint32_t i = 0; i < VIEWS_BEHIND; i++) v.view[i] = edge;
    return (uint32_t)(v.head - work->heads.items);
}

static quoth_status make_room(struct attribute_work *work, uint32_t count) {
    const quoth_allocator *memory = &work->attributer->memory;
    TRY(vec_reserve(memory, &work->views, count + 1 + VIEWS_BEHIND));
    TRY(vec_reserve(memory, &work->heads, count));
    TRY(vec_reserve(memory, &work->phrases, count));
    return vec_reserve(memory, &work->phrases.around, count + 1);
}

quoth_status view_units(struct attribute_work *work, const struct window *window) {
    TRY(make_room(work, window->count));
    work->phrases.around.count = window->count;
    work->views.count = window->count + 1 + VIEWS_BEHIND;
    work->phrases.count = find_phrases(work, window);
    work->heads.count = put_views(work, window);
    return QUOTH_OK;
}
