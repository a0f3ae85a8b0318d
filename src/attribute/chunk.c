/* chunk.c — the noun phrases of a window.
 *
 * In: a window's codes. Out: phrases in order. Idea: what is asked of a unit depends on its set of classes, so that it
 * was answered once for each code (chunk.h); what stands beside it is asked by masks. A phrase has no complements yet.
 * No parser: measured, one would not have paid. */
#include "attribute/chunk.h"

enum { NOWHERE = INT32_MAX }; /* no place in a window, nor beside NONE */

struct chunker {
    const struct code_row *rows;
    const uint16_t *codes;
    uint32_t count;
    struct phrase *phrases;
};

/* A phrase as it is found: its first unit, its last, and what the chunker knew behind that. */
struct found {
    uint16_t start, head;
    uint32_t state;
};

/* --- questions --- */

static inline uint64_t chunks_at(const struct chunker *c, uint32_t i) { return c->rows[c->codes[i]].chunks; }
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
    if (before & MAKES_VERBS) return true;
    if (before & (DETERMINES | CHUNK(ADJ) | CHUNK(PREPOSITION))) return false;
    if (before & CHUNK(TIME) && chunks_before(c, i - 1) & CHUNK(DET)) return false; /* “an earlier study” */
    bool goes_on = after & CHUNK(THAT) && here & CHUNK(THIRD);
    if (goes_on && before & CHUNK(SINGULAR)) return true; /* “history shows that”, “the act states that” */
    /* “team doctor Ines Calloway”: an office before a name is no verb */
    if (here & CHUNK(ROLE) && after & CHUNK(NAME) && !(before & CHUNK(PLURAL))) return false;
    if (here & CHUNK(PAST) && before & CHUNK(PLURAL)) return true; /* “fees fell” */
    return before & ENDS_BEFORE_VERBS && here & CHUNK(FINITE) && follows_verb(here, after);
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
    return here & CHUNK(THAT) && after & FOLLOWS_THAT;
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

enum advance { STOPS, GOES_ON, HEADS };

/* At a unit inside a phrase whose own set has not said it. */
static inline enum advance advance_over(const struct chunker *c, uint32_t i, uint32_t head) {
    uint64_t before = chunks_at(c, i - 1), here = chunks_at(c, i), after = chunks_at(c, i + 1);
    uint64_t of_head = head == NONE ? 0 : chunks_at(c, head);
    if (is_linker(before, here, after)) return is_premodifier(here, after) && !reads_as_verb(c, i + 1, true);
    if (is_time_apart(of_head, here, head == i - 1)) return STOPS;
    bool leads = here & (CHUNK(DET) | CHUNK(POSS));
    if (leads && (of_head || before & CHUNK(PAST))) return STOPS; /* “angered the traders” */
    /* “the “ghost” vote”: a short fragment inside a phrase is a word of it */
    if (here & CHUNK(QUOTATION)) return here & CHUNK(FRAGMENT) && is_nominal(here, after);
    if (!is_premodifier(before, here)) return here & CHUNK(ADV) && after & CHUNK(ADJ);
    if (here & CHUNK(VERBAL) && reads_as_verb(c, i, true)) return STOPS;
    return is_nominal(before, here) ? HEADS : GOES_ON;
}

/* Where the chunker goes on, and what it does there: an answer may lie before the unit that asked. */
struct answer {
    uint32_t at, step;
};

/* At a unit in no phrase. */
static inline uint32_t begin_phrase(const struct chunker *c, uint32_t i) {
    uint64_t before = chunks_before(c, i), here = chunks_at(c, i), after = chunks_at(c, i + 1);
    if (is_conjunction_that(here, after)) return out_behind(here);
    if (is_pronoun_alone(here, after)) return step_alone(here);
    bool begins = !(here & CHUNK(QUOTATION)) && is_premodifier(before, here) && !reads_as_verb(c, i, false);
    if (begins) return step_begins(here, is_nominal(before, here));
    return stands_for_phrase(c, here, i) ? step_alone(here) : out_behind(here);
}

/* One that found no head: what it began with may stand for it, and else another may begin behind that. */
static inline struct answer give_up(const struct chunker *c, uint32_t start) {
    uint64_t here = chunks_at(c, start);
    return (struct answer){start, stands_for_phrase(c, here, start) ? step_alone(here) : out_behind(here)};
}

static inline struct answer go_on(const struct chunker *c, uint32_t i, uint32_t start, uint32_t head) {
    uint64_t here = chunks_at(c, i);
    enum advance advance = i == c->count ? STOPS : advance_over(c, i, head);
    if (advance == HEADS) return (struct answer){i, STEP_HEADS | head_behind(here)};
    if (advance == GOES_ON) return (struct answer){i, head == NONE ? new_behind(here) : HEAD_ODD};
    if (head == NONE) return give_up(c, start);
    return (struct answer){head, STEP_ENDS | out_behind(chunks_at(c, head))};
}

/* So that the loop that calls it keeps what it needs in registers. */
#define OUT_OF_LINE __attribute__((noinline)) static

/* What the neighbours of a unit say. */
OUT_OF_LINE struct answer ask(const struct chunker *c, uint32_t i, enum chunk_state state, uint32_t start,
                              uint32_t head) {
    bool is_outside = state <= OUT_ODD || (state == NEW_THAT && chunks_at(c, i) & FOLLOWS_THAT);
    if (is_outside) return (struct answer){i, begin_phrase(c, i)};
    if (state < NEW_LED) return (struct answer){head, STEP_ENDS | out_behind(chunks_at(c, head))};
    return go_on(c, i, start, state < HEAD_PLAIN ? NONE : head);
}

/* --- phrases --- */

/* “in a statement”, “by phone”, “with a shrug”: how it was said says as little of who said it as when, and so do the
 * places and hearers that hang on it (“at a hearing in Lyme”, “in an email to staff”). */
static inline bool is_circumstance(const struct chunker *c, const struct phrase *phrase, uint64_t link,
                                   uint64_t of_head) {
    if (!(link & CHUNK(PREPOSITION)) || of_head & CHUNK(ROLE) || link & CHUNK(FROM)) return false;
    bool is_occasion = of_head & CHUNK(OCCASION);
    if (link & CHUNK(BY)) return is_occasion && phrase->units.end == phrase->units.start + 1;
    const struct phrase *last = phrase - 1;
    bool hangs = last->is_time && last->units.end == phrase->units.start - 1;
    if (hangs && chunks_at(c, last->head) & CHUNK(OCCASION)) return true;
    return is_occasion && !(of_head & CHUNK(NAME)) &&
           !(link & (CHUNK(OF) | CHUNK(FOR) | CHUNK(TO) | CHUNK(ABOUT) | CHUNK(AS)));
}

/* “Hale, 46, said”: an age alone speaks for nobody. */
static inline bool is_age(const struct chunker *c, struct range units, uint64_t link, uint64_t of_head) {
    if (!(link & CHUNK(COMMA)) || (of_head & (CHUNK(NUMBER) | CHUNK(PRON))) != CHUNK(NUMBER)) return false;
    return units.end == units.start + 1 && chunks_before(c, units.start - 1) & CHUNK(NAME);
}

/* Of one that hangs on a time, or whose head may say when or how. */
static bool is_time(const struct chunker *c, const struct phrase *phrase, uint64_t of_head) {
    if (!phrase->is_pronoun && (of_head & (CHUNK(TIME) | CHUNK(ROLE))) == CHUNK(TIME)) return true;
    uint64_t link = chunks_before(c, phrase->units.start);
    return is_circumstance(c, phrase, link, of_head) || is_age(c, phrase->units, link, of_head);
}

/* Returns how many there are. The chunker stands on without branches: the phrase at hand is written at each unit, and
 * counted where it ends. */
static uint32_t find_phrases(const struct chunker *c, struct found found[LIMIT_WINDOW_UNITS + 1]) {
    size_t state = OUT_ODD, start = 0, head = 0, count = 0;
    for (size_t i = 0; i <= c->count; i++) {
        size_t step = c->rows[c->codes[i]].steps[state];
        if (step >= STEP_ASKS) {
            struct answer answer = ask(c, (uint32_t)i, (enum chunk_state)state, (uint32_t)start, (uint32_t)head);
            i = answer.at, step = answer.step;
        }
        found[count] = (struct found){(uint16_t)start, (uint16_t)head, (uint32_t)state};
        count += step / STEP_ENDS;
        start = step & STEP_BEGINS ? i : start;
        head = step & STEP_HEADS ? i : head;
        state = step & STEP_STATE;
    }
    return (uint32_t)count;
}

/* Marks the units where a phrase begins and ends with its number, once for each. */
static void name_phrases(const struct chunker *c, const struct found *found, uint32_t count, uint16_t *around) {
    const uint64_t timely = CHUNK(TIME) | CHUNK(OCCASION) | CHUNK(NUMBER);
    bool hangs = false;
    c->phrases[0] = (struct phrase){.units = {NOWHERE, NOWHERE}, .head = NOWHERE};
    memset(around, 0, (c->count + 1) * sizeof *around);
    for (uint32_t i = 1; i <= count; i++, found++) {
        uint64_t of_head = chunks_at(c, found->head);
        struct phrase *phrase = &c->phrases[i];
        *phrase = (struct phrase){.units = {found->start, found->head + 1}, .head = found->head,
                                  .is_pronoun = found->state < NEW_LED, .is_name = of_head & CHUNK(NAME)};
        if (hangs | !!(of_head & timely)) hangs = is_time(c, phrase, of_head); /* few do */
        phrase->is_time = hangs;
        around[phrase->units.start] ^= (uint16_t)i, around[phrase->units.end] ^= (uint16_t)i;
    }
}

uint32_t chunk_window(const struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    const struct chunker chunker = {.rows = a->rows, .codes = window->codes, .count = window->count,
                                    .phrases = work->phrases.items};
    struct found found[LIMIT_WINDOW_UNITS + 1];
    uint32_t count = find_phrases(&chunker, found);
    name_phrases(&chunker, found, count, work->phrases.around.items);
    return count;
}
