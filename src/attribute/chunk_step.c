/* chunk_step.c — what happens at a unit of which its set says enough.
 *
 * In: the questions of chunk.h, answered for a code. Out: a step for each state of the chunker. Idea: a state is what
 * must be known of the unit before; where that is not enough, the step is to ask the neighbours, and the answers here
 * are the ones that chunk.c would give then. */
#include "attribute/chunk.h"

/* Neither a verb nor a noun is made by it: what may be both is a noun behind it. */
static bool is_quiet(uint64_t before) {
    if (before & (CHUNK(SPEECH) | CHUNK(BE) | MAKES_VERBS | DETERMINES)) return false;
    return before & (CHUNK(ADJ) | CHUNK(PREPOSITION)) || !(before & (ENDS_BEFORE_VERBS | CHUNK(SINGULAR)));
}

enum chunk_state out_behind(uint64_t here) {
    if (here & DETERMINES) return OUT_ODD;
    if (here & MAKES_VERBS && !(here & CHUNK(THAT))) return OUT_VERBAL;
    return is_quiet(here) ? OUT_QUIET : OUT_PLAIN;
}

enum chunk_state alone_behind(uint64_t here) {
    enum chunk_state out = out_behind(here);
    return out == OUT_VERBAL ? ALONE_VERBAL : out == OUT_ODD ? ALONE_ODD : ALONE_PLAIN;
}

enum chunk_state new_behind(uint64_t here) {
    if (here & (CHUNK(SPEECH) | CHUNK(BE) | MAKES_VERBS | CHUNK(THAT) | CHUNK(PAST))) return NEW_ODD;
    return here & DETERMINES ? NEW_LED : is_quiet(here) ? NEW_QUIET : NEW_ODD;
}

enum chunk_state head_behind(uint64_t here) {
    if (here & DETERMINES) return HEAD_ODD;
    if (!(here & CHUNK(ADJ))) return here & CHUNK(TIME) ? HEAD_TIME : HEAD_PLAIN;
    return here & (CHUNK(TIME) | CHUNK(SPEECH) | CHUNK(BE) | MAKES_VERBS) ? HEAD_ODD : HEAD_ADJ;
}

/* --- in no phrase --- */

/* Of what has no head: no neighbours were asked since it began, and none will be if it ends so. */
static uint8_t step_fresh(uint64_t here) {
    enum chunk_state state = new_behind(here);
    return (uint8_t)(state == NEW_QUIET && here & CHUNK(PLAIN) ? NEW_FRESH : state);
}

/* What begins no phrase after all; but “those”, “this”, “he” may stand for one. */
static uint8_t step_over_none(uint64_t here) {
    return here & (CHUNK(PRON) | CHUNK(PRONOBJ) | CHUNK(DET)) ? STEP_ASKS : (uint8_t)out_behind(here);
}

/* Of what modifies. */
static uint8_t step_first(enum chunk_state state, uint64_t here) {
    if (here & CHUNK(VERBAL)) {
        bool is_both = here & (CHUNK(NOUN) | CHUNK(ADJ)) && !(here & CHUNK(VERB));
        if (state == OUT_ODD || (is_both && state == OUT_PLAIN)) return STEP_ASKS;
        if (!is_both || state == OUT_VERBAL) return step_over_none(here);
    }
    if (here & CHUNK(NOUN)) return step_begins(here, true);
    bool asks = here & (CHUNK(BARE) | CHUNK(ING)) && state == OUT_ODD;
    return asks ? STEP_ASKS : (uint8_t)(STEP_BEGINS | step_fresh(here));
}

/* “that”, “this”: no noun, nor anything that could be one. */
static bool is_mere_determiner(uint64_t here) {
    uint64_t others = CHUNK(NOUN) | CHUNK(BARE) | CHUNK(ING) | CHUNK(VERBAL) | CHUNK(PRON) | CHUNK(PRONOBJ);
    return (here & (CHUNK(MODIFIES) | CHUNK(QUOTATION) | others)) == CHUNK(MODIFIES);
}

static uint8_t step_outside(enum chunk_state state, uint64_t here) {
    if (!(here & CHUNK(BEGINS))) return (uint8_t)out_behind(here);
    if (here & CHUNK(THAT)) return is_mere_determiner(here) ? STEP_BEGINS | NEW_THAT : STEP_ASKS;
    if (here & CHUNK(QUOTATION)) return STEP_ASKS;
    if (here & (CHUNK(PRON) | CHUNK(PRONOBJ))) {
        bool may_lead = here & (CHUNK(POSS) | CHUNK(DET) | CHUNK(WH));
        if (here & CHUNK(ENDS) || (!may_lead && !(here & CHUNK(NUMBER)))) return step_alone(here);
        if (!may_lead) return STEP_ASKS;
    }
    if (here & CHUNK(MODIFIES)) return step_first(state, here);
    return state == OUT_ODD ? STEP_ASKS : step_over_none(here);
}

/* --- in a phrase --- */

/* The unit behind a head or a pronoun ends that phrase, and may begin the next. */
static uint8_t step_past(enum chunk_state state, uint64_t here) {
    uint8_t step = step_outside(state, here);
    return step == STEP_ASKS ? STEP_ASKS : (uint8_t)(step | STEP_ENDS);
}

/* Where a phrase has no head it must be seen what stood for it, and nothing does for one that is fresh. */
static uint8_t step_stops(enum chunk_state state, uint64_t here) {
    if (state == NEW_FRESH) return step_outside(OUT_QUIET, here);
    return state < HEAD_PLAIN || state == HEAD_ODD ? STEP_ASKS : step_past(OUT_PLAIN, here);
}

static uint8_t step_goes_on(enum chunk_state state, uint64_t here) {
    if (here & CHUNK(NOUN) || (here & CHUNK(BARE) && state == NEW_LED))
        return (uint8_t)(STEP_HEADS | head_behind(here));
    if (here & CHUNK(ING) && state == NEW_LED) return STEP_ASKS;
    if (state == NEW_FRESH) return step_fresh(here);
    return (uint8_t)(state < HEAD_PLAIN ? new_behind(here) : HEAD_ODD);
}

static uint8_t step_verbal(enum chunk_state state, uint64_t here) {
    if (here & CHUNK(VERB)) return step_stops(state, here);
    bool is_settled = state == NEW_LED || state == NEW_QUIET || state == NEW_FRESH || state == HEAD_ADJ;
    if (here & (CHUNK(NOUN) | CHUNK(ADJ)) || (here & CHUNK(BARE) && state == NEW_LED))
        return is_settled ? step_goes_on(state, here) : STEP_ASKS;
    return is_settled ? STEP_ASKS : step_stops(state, here);
}

static bool asks_inside(enum chunk_state state, uint64_t here) {
    bool has_head = state >= HEAD_PLAIN;
    if (here & (CHUNK(GEN) | CHUNK(PARTICLE) | CHUNK(QUOTATION))) return true;
    if (here & CHUNK(AND) && here & CHUNK(NAME)) return true;
    if (has_head && here & CHUNK(TIME)) return true;
    if (state == HEAD_TIME || state == HEAD_ODD) return here & CHUNK(NAME);
    return false;
}

static uint8_t step_inside(enum chunk_state state, uint64_t here) {
    bool has_head = state >= HEAD_PLAIN, is_odd = state == NEW_ODD || state == HEAD_ODD;
    if (here & CHUNK(ENDS)) return step_stops(state, here);
    if (asks_inside(state, here)) return STEP_ASKS;
    if (here & (CHUNK(DET) | CHUNK(POSS)) && has_head) return step_stops(state, here);
    if (is_odd) return here & CHUNK(PLAIN) ? step_goes_on(state, here) : STEP_ASKS;
    if (!(here & CHUNK(MODIFIES)) && !(here & CHUNK(BARE) && state == NEW_LED))
        return here & CHUNK(ADV) ? STEP_ASKS : step_stops(state, here);
    return here & CHUNK(VERBAL) ? step_verbal(state, here) : step_goes_on(state, here);
}

void chunk_steps(uint64_t here, uint8_t steps[CHUNK_STATES]) {
    for (enum chunk_state state = OUT_QUIET; state <= OUT_ODD; state++) steps[state] = step_outside(state, here);
    steps[ALONE_VERBAL] = step_past(OUT_VERBAL, here);
    steps[ALONE_PLAIN] = step_past(OUT_PLAIN, here);
    steps[ALONE_ODD] = step_past(OUT_ODD, here);
    for (enum chunk_state state = NEW_LED; state <= HEAD_ODD; state++) steps[state] = step_inside(state, here);
    steps[NEW_THAT] = here & FOLLOWS_THAT ? step_outside(OUT_ODD, here) : steps[NEW_ODD];
}
_Static_assert((int)HEAD_ODD + 1 == (int)CHUNK_STATES, "a step for each state");
