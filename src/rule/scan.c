/* scan.c — where matches of a rule can start. In: a window, and the rule's hits in it. Out: places, last first.
 * Idea: a match takes a hit, and reaches from there only over units that can stand on their side of the cut; so
 * the few units around hits are read, from right to left, each into the positions that it fills. Where a phrase
 * may end its table is read on beside these, unit by unit, and its position is filled wherever the phrase can
 * begin.
 *
 *   units   a  b  c  d  H  e  f  g  h       d can stand before the cut, e and f after it
 *   read       <--------|<----+             from where a match can end; H turns the pass, which ends at c */
#include "rule/parts.h"

struct pass {
    const struct reader *reader;
    const struct phrase *phrases;
    const uint8_t *bytes; /* by code */
    const uint16_t *codes;
    struct scan *scan;
    uint64_t set;  /* positions that the next unit to the left may fill, */
    uint64_t last; /* and of them those that it may whatever is behind: none once the pass has turned */
    bool is_free;  /* the unit behind is none that bars */
};

static const struct side *side_of(const struct pass *pass, uint32_t place) {
    return &pass->reader->sides[reader_class(pass->reader, pass->bytes, pass->codes[place])];
}

static void begin_pass(struct pass *pass, bool is_free) {
    pass->set = pass->last = pass->reader->last;
    pass->is_free = is_free;
    pass->scan->run_count = 0;
}

/* At the leftmost hit what does not lead to it is dropped, and behind it no match ends. */
static void turn(struct pass *pass) {
    struct scan *scan = pass->scan;
    uint32_t run_count = scan->run_count;
    pass->last = 0;
    pass->set &= pass->reader->leads;
    scan->run_count = 0;
    for (uint32_t i = 0; i < run_count; i++)
        if (pass->reader->leads >> scan->runs[i].position & 1) scan->runs[scan->run_count++] = scan->runs[i];
}

static void give_up(struct scan *scan) {
    scan->is_crowded = true;
    scan->run_count = scan->reach_count = 0;
}

/* What a run has come to after a unit: where its phrase can begin with that, its position is filled. */
static inline uint64_t reach(struct scan *scan, const struct run *run, uint32_t state, uint32_t place) {
    uint64_t begins = state / PHRASE_BEGINS;
    scan->reaches[scan->reach_count] = (struct reach){(uint16_t)place, run->end, run->position};
    scan->reach_count += (uint32_t)begins;
    return begins << run->position;
}

/* Phrases of these positions end with this unit and are read from here on. Returns positions that are filled. */
static uint64_t begin_runs(const struct pass *pass, uint64_t positions, uint32_t place) {
    struct scan *scan = pass->scan;
    uint64_t begun = 0;
    if (scan->run_count > RUNS_MOST) give_up(scan);
    for (; positions; positions &= positions - 1) {
        uint32_t position = (uint32_t)__builtin_ctzll(positions);
        const struct phrase *phrase = &pass->phrases[pass->reader->tables[position] - 1];
        uint32_t state = phrase_step(phrase, phrase->class_count, pass->codes[place]);
        struct run *run = &scan->runs[scan->run_count++];
        *run = (struct run){phrase, (uint16_t)position, (uint16_t)(place + 1), state & PHRASE_STATE};
        begun |= reach(scan, run, state, place);
    }
    return begun;
}

/* One unit of phrases that are being read; those that have nothing left are none. Returns positions that are filled. */
static uint64_t go_on(const struct pass *pass, uint32_t place) {
    struct scan *scan = pass->scan;
    if (scan->reach_count > REACHES_MOST) give_up(scan);
    struct run *run = scan->runs, *end = run + scan->run_count, *kept = run;
    uint64_t begun = 0;
    for (uint16_t code = pass->codes[place]; run < end; run++) {
        uint32_t state = phrase_step(run->phrase, run->state, code);
        *kept = (struct run){run->phrase, run->position, run->end, state & PHRASE_STATE};
        begun |= reach(scan, kept, state, place);
        kept += state > 0;
    }
    scan->run_count = (uint32_t)(kept - scan->runs);
    return begun;
}

/* What may stand before any of some positions. Linked are none or one of them most often: the first needs no branch. */
static uint64_t step_left(const struct reader *reader, uint64_t filled) {
    uint64_t before = (filled & reader->nearest) >> 1 | (filled & reader->second) >> 2;
    uint64_t left = filled & reader->linked, is_none = left == 0;
    before |= reader->before[__builtin_ctzll(left | is_none)] & (is_none - 1);
    for (left &= left - 1; left; left &= left - 1) before |= reader->before[__builtin_ctzll(left)];
    return before;
}

/* What a unit may fill, but for what its guard holds back. */
static uint64_t keep_free(struct pass *pass, uint64_t set, uint32_t class) {
    const struct side *side = &pass->reader->sides[class];
    bool is_barred = !pass->is_free && side->is_held;
    pass->is_free = side->frees;
    return is_barred ? set & ~pass->reader->guarded : set;
}

/* From this place down to `least`, or to where a pass that has turned has nothing left. */
static void read_units(struct pass *pass, uint32_t from, uint32_t least) {
    const struct reader *reader = pass->reader;
    struct scan *scan = pass->scan;
    uint64_t set = pass->set, last = pass->last;
    uint32_t start_count = scan->start_count;
    for (uint32_t place = from + 1; place-- > least;) {
        uint32_t class = reader_class(reader, pass->bytes, pass->codes[place]);
        if (reader->guarded) set = keep_free(pass, set, class);
        uint64_t filled = set & reader->fits[class], ended = filled & reader->phrases;
        filled ^= ended;
        scan->reach_starts[place] = (uint16_t)scan->reach_count;
        if (scan->run_count) filled |= go_on(pass, place);
        if (ended) filled |= begin_runs(pass, ended, place);
        scan->filled[place] = filled;
        set = last | step_left(reader, filled);
        scan->starts[start_count] = (uint16_t)place;
        start_count += (filled & reader->first) > 0;
        if (!(filled | last | scan->run_count)) break;
    }
    pass->set = set;
    scan->start_count = start_count;
}

struct hit {
    uint32_t place, start, end; /* its matches begin at the start or behind it, and take nothing from the end on */
};

/* False: what every match of the hit takes after it is not there. */
static bool find_end(const struct pass *pass, uint32_t count, struct hit *hit) {
    const struct side *side = side_of(pass, hit->place);
    uint32_t seen = 0, end = side->ends ? hit->place + 1 : 0;
    for (uint32_t i = hit->place + 1; i <= count; i++) {
        side = side_of(pass, i);
        if (side->after < i - hit->place) break;
        seen |= side->musts_after;
        if (side->ends) end = i + 1;
        if (!side->goes_on) break;
    }
    hit->end = end;
    return end && seen == pass->reader->musts_after;
}

/* The same before it, where there is such a thing; what reaches too far to the left costs little. */
static bool find_start(const struct pass *pass, struct hit *hit) {
    uint32_t seen = 0;
    hit->start = 0;
    for (uint32_t i = hit->place; i-- > 0 && pass->reader->musts_before;) {
        const struct side *side = side_of(pass, i);
        if (side->before < hit->place - i) break;
        seen |= side->musts_before;
        hit->start = i;
        if (!side->goes_back) break;
    }
    return seen == pass->reader->musts_before;
}

/* Places of a rule's hits: most often one, so that the loop over them seldom surprises. */
static uint32_t list_hits(struct scan *scan, const struct hits *hits, uint32_t rule) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < hits->count; i++) {
        scan->hits[count] = hits->places[i];
        count += hits->rules[i].words[rule / 64] >> rule % 64 & 1;
    }
    return count;
}

/* The next hit to the left; false: there is none. *left runs down over those that are listed. */
static bool next_hit(const struct pass *pass, uint32_t count, uint32_t *left, struct hit *hit) {
    while (*left > 0) {
        hit->place = pass->scan->hits[--*left];
        if (find_start(pass, hit) && find_end(pass, count, hit)) return true;
    }
    return false;
}

/* Nothing is filled from here on, where a match ends at the latest. */
static void begin_at(struct pass *pass, uint32_t end, uint32_t count) {
    bool is_within = end <= count;
    if (is_within) pass->scan->filled[end] = 0;
    begin_pass(pass, is_within && side_of(pass, end)->frees);
}

/* Hits whose matches could share units are read as one, the pass turning at the leftmost. */
static void read_hits(struct pass *pass, const struct hits *hits, uint32_t rule, uint32_t count) {
    struct hit hit;
    uint32_t left = list_hits(pass->scan, hits, rule);
    bool is_found = next_hit(pass, count, &left, &hit);
    while (is_found) {
        struct hit leftmost = hit;
        uint32_t end = hit.end;
        while ((is_found = next_hit(pass, count, &left, &hit)) && hit.end >= leftmost.start) leftmost = hit;
        begin_at(pass, end, count);
        read_units(pass, end - 1, leftmost.place + 1);
        turn(pass);
        read_units(pass, leftmost.place, leftmost.start);
    }
}

void scan_starts(const struct rules *rules, uint32_t rule, const struct window *window, const struct hits *hits,
                 struct scan *scan) {
    const struct body *body = &rules->bodies.items[rule];
    struct pass pass;
    pass.reader = &body->reader;
    pass.phrases = rules->phrases.items;
    pass.bytes = rules->alphabets.items[body->alphabet].bytes;
    pass.codes = window->codes;
    pass.scan = scan;
    scan->start_count = scan->reach_count = 0;
    scan->is_crowded = false;
    if (rule < SIEVE_RULES) {
        read_hits(&pass, hits, rule, window->count);
    } else {
        begin_pass(&pass, false);
        read_units(&pass, window->count, 0);
    }
}
