/* scan.c — where matches of a machine can start. In: a window in the rule's alphabet, and the rule's hits in it. Out: places, last
 * first. Idea: a match takes a hit, and reaches from there only over units that can stand on their side of the cut; so the few units
 * around hits are read, each one step of an automaton, from right to left.
 *
 *   units   a  b  c  d  H  e  f  g  h       d can stand before the cut, e and f after it
 *   read       <--------|<-------+          g too, which e and f may have to stand before; H turns the state, which dies at c */
#include "rule/parts.h"

struct pass {
    const quoth_allocator *memory;
    const struct machine *machine;
    struct automaton *automaton;
    const uint8_t *bytes; /* by code */
    const uint16_t *codes;
    struct scan *scan;
};

static const struct side *side_of(const struct pass *pass, uint32_t place) {
    return &pass->machine->sides[machine_class(pass->machine, pass->bytes, pass->codes[place])];
}

/* From this place down to `least`, or to where the state is dead, which is what is returned, as the state before the next unit. */
static uint32_t read_units(struct pass *pass, uint32_t state, uint32_t from, uint32_t least) {
    struct scan *scan = pass->scan;
    const uint16_t *next_of = pass->automaton->next;
    const uint8_t *classes = pass->machine->classes, *bytes = pass->bytes;
    uint32_t column_count = automaton_columns(pass->machine);
    for (uint32_t i = from;; i--) {
        uint32_t class = classes[bytes[pass->codes[i]]], next = next_of[state * column_count + class];
        scan->states[i] = (uint16_t)state;
        if (__builtin_expect(next - 1 >= DEAD - 1, 0)) { /* not yet known, dead, or a start */
            if (next == 0) next = automaton_next(pass->memory, pass->machine, pass->automaton, state, class);
            next_of = pass->automaton->next; /* it may have moved */
            if (next & START) scan->starts[scan->start_count++] = (uint16_t)i;
        }
        state = next & DEAD;
        if (i == least || state == DEAD) return state;
    }
}

static uint32_t turn(struct pass *pass, uint32_t state) {
    uint32_t column = pass->machine->class_count, next = pass->automaton->next[state * automaton_columns(pass->machine) + column];
    return next ? next : automaton_next(pass->memory, pass->machine, pass->automaton, state, column);
}

struct hit {
    uint32_t place, end; /* end: the first place behind it where no match goes on */
};

/* False: what every match of the hit takes after it is not there. */
static bool find_end(const struct pass *pass, uint32_t count, struct hit *hit) {
    uint32_t seen = 0, end = hit->place + 1;
    for (; end <= count; end++) {
        const struct side *side = side_of(pass, end);
        if (side->after < end - hit->place) break;
        seen |= side->musts;
    }
    hit->end = end;
    return seen == pass->machine->musts;
}

static uint32_t start_of_hit(const struct pass *pass, uint32_t place) {
    uint32_t start = place;
    while (start > 0 && side_of(pass, start - 1)->before > place - start) start--;
    return start;
}

/* The rule's next hit to the left; false: there is none. *index runs down over all hits. */
static bool next_hit(const struct pass *pass, const struct hits *hits, uint32_t rule, uint32_t count, uint32_t *index, struct hit *hit) {
    while (*index > 0) {
        --*index;
        hit->place = hits->places[*index];
        if (hits->rules[*index].words[rule / 64] >> rule % 64 & 1 && find_end(pass, count, hit)) return true;
    }
    return false;
}

/* Hits whose matches could share units are read as one, the state turning at the leftmost. */
static void read_hits(struct pass *pass, const struct hits *hits, uint32_t rule, uint32_t count) {
    struct hit hit;
    uint32_t index = hits->count;
    bool is_found = next_hit(pass, hits, rule, count, &index, &hit);
    while (is_found) {
        uint32_t end = hit.end < count ? hit.end : count, least = hit.place, state = FIRST_STATE;
        while ((is_found = next_hit(pass, hits, rule, count, &index, &hit)) && hit.end >= start_of_hit(pass, least)) least = hit.place;
        if (end > least) state = read_units(pass, state, end, least + 1);
        state = turn(pass, state);
        if (state != DEAD) read_units(pass, state, least, 0);
    }
}

/* False: states were forgotten on the way. There is room for some hundred, so those of one window alone seldom are. */
static bool read_window(struct pass *pass, const struct hits *hits, uint32_t rule, uint32_t count) {
    uint32_t forgotten = pass->automaton->forgotten;
    pass->scan->start_count = 0;
    if (rule < SIEVE_RULES) read_hits(pass, hits, rule, count);
    else read_units(pass, FIRST_STATE, count, 0);
    return forgotten == pass->automaton->forgotten;
}

quoth_status scan_starts(const quoth_allocator *memory, const struct rules *rules, uint32_t rule, struct automaton *automaton,
                         const struct window *window, const struct hits *hits, struct scan *scan) {
    const struct body *body = &rules->bodies.items[rule];
    struct pass pass = {memory, &body->machine, automaton, rules->alphabets.items[body->alphabet].bytes, window->codes, scan};
    TRY(automaton_begin(memory, pass.machine, automaton));
    scan->has_states = read_window(&pass, hits, rule, window->count) || read_window(&pass, hits, rule, window->count);
    return QUOTH_OK;
}
