/* walk.c — a match read off the scan. In: a start, and the positions that each unit fills. Out: a frame. Idea: the
 * scan has left at each place the positions from which the rest of a match can be had, so that a walk from the
 * left never turns back; and of those, PCRE2 would try the one with the lowest number first, since quantifiers
 * take what they can and alternatives come in their order. A phrase is passed in one step, to the one end that it
 * can have here; where it has several, the same is asked of its own positions. All that holds for exact machines:
 * no lazy quantifier, no look-around but at a frame's end, (?! A B ) before a unit, or (?! A ), which leaves the
 * walk in doubt where it passes a unit of A; no branch before others that may be empty, captures that neither
 * nest, nor repeat, nor may be empty. unroll.c and machine.c tell; all other rules are PCRE2's, and tests hold the
 * two against each other. */
#include "rule/parts.h"

/* NONE: no match begins here after all. */
static uint32_t first_position(struct scan *scan, uint32_t place) {
    uint64_t met = scan->filled[place] & scan->reader->first;
    met &= ~(scan->reader->opening & (0 - (uint64_t)(place > 0)));
    return met ? (uint32_t)__builtin_ctzll(met) : NONE;
}

/* The position that the unit at a place fills behind another, which has a lower number; NONE: the match ends before
 * it. */
static uint32_t next_position(struct scan *scan, uint32_t place, uint32_t before) {
    for (uint64_t left = scan->filled[place] & UINT64_MAX << before; left; left &= left - 1) {
        uint32_t position = (uint32_t)__builtin_ctzll(left);
        if (reader_precedes(scan->reader, before, position)) return position;
    }
    return NONE;
}

/* Does the way from one position to the next pass a watch that the unit at a place fits? `to` NONE: the match ends. */
static bool passes_watch(struct scan *scan, uint32_t place, uint32_t from, uint32_t to) {
    const struct reader *reader = scan->reader;
    uint64_t met = reader->fits[reader_class(reader, scan->codes[place])] & reader->watches;
    for (; met; met &= met - 1) {
        uint32_t watch = (uint32_t)__builtin_ctzll(met);
        if ((from == NONE || from < watch) && watch < to) return true;
    }
    return false;
}

/* Can a run be a position's that begins at a place? */
static uint32_t is_run(const struct run *run, uint32_t place, uint32_t position) {
    uint32_t at = place - run->first;
    uint64_t begins = run->begins >> at % RUN_UNITS & (at < RUN_UNITS);
    return (uint32_t)(run->positions >> position & begins);
}

/* Runs that may be, the shortest ones first, are those before a count, down to where they end too far away. */
static uint32_t count_runs(const struct scan *scan, uint32_t place) {
    uint32_t count = scan->run_count;
    while (count > 0 && scan->runs[count - 1].end <= place) count--;
    return count;
}

static bool is_near(const struct scan *scan, uint32_t run, uint32_t place) {
    return run > 0 && scan->runs[run - 1].end - place <= RUN_UNITS;
}

/* Add what a phrase fills that ends at a place. */
static void fill_phrase(struct scan *scan, const struct phrase *phrase, uint32_t start, uint32_t end) {
    uint32_t state = phrase->class_count;
    for (uint32_t place = end; place-- > start;) {
        state = phrase_step(phrase, state, scan->codes[place]) & PHRASE_STATE;
        const uint64_t *filled = phrase->filled + state / phrase->class_count * phrase->words;
        for (uint32_t i = 0; i < phrase->words; i++) scan->inner[place * phrase->words + i] |= filled[i];
    }
}

/* The same of all of a position that begin at a place; the last of their ends. */
static uint32_t fill_phrases(struct scan *scan, const struct phrase *phrase, uint32_t start, uint32_t position) {
    uint32_t last = start;
    for (uint32_t i = count_runs(scan, start); is_near(scan, i, start); i--) {
        uint32_t end = scan->runs[i - 1].end;
        if (!is_run(&scan->runs[i - 1], start, position)) continue;
        memset(scan->inner + last * phrase->words, 0, (end - last) * phrase->words * sizeof *scan->inner);
        fill_phrase(scan, phrase, start, end);
        last = end;
    }
    return last;
}

/* Of the positions of a phrase the first that can stand behind another; behind none: that can begin it. */
static uint32_t first_behind(const struct phrase *phrase, const uint64_t *filled, uint32_t before) {
    for (uint32_t i = 0; i < phrase->words; i++) {
        uint64_t left = before == NONE ? filled[i] & phrase->first[i] : filled[i];
        for (; left; left &= left - 1) {
            uint32_t position = i * 64 + (uint32_t)__builtin_ctzll(left);
            if (before == NONE || phrase->before[position * phrase->words + before / 64] >> before % 64 & 1)
                return position;
        }
    }
    return NONE;
}

/* Of several ends that a phrase can have, the one that PCRE2 comes to first. */
static uint32_t walk_phrase(struct scan *scan, uint32_t start, uint32_t position) {
    const struct phrase *phrase = &scan->phrases[scan->reader->seats[position].table - 1];
    uint32_t last = fill_phrases(scan, phrase, start, position), before = NONE;
    for (uint32_t place = start; place < last; place++) {
        before = first_behind(phrase, scan->inner + place * phrase->words, before);
        if (before == NONE) return place;
    }
    return last;
}

/* Where the phrase of a position ends that begins at a place: most often it is the only one that does. */
static uint32_t phrase_end(struct scan *scan, uint32_t start, uint32_t position) {
    uint32_t ends = scan->ends[start];
    return ends / ENDS_ONE == 1 ? ends % ENDS_ONE : walk_phrase(scan, start, position);
}

/* Pass what fills a position; a role that is captured in several alternatives is the last one that took part. */
static inline uint32_t pass_position(struct scan *scan, uint32_t place, uint32_t position, uint32_t *part,
                                     struct range *roles) {
    const struct seat *seat = &scan->reader->seats[position];
    struct range *role = &roles[seat->role];
    role->start += (place - role->start) & (0 - (uint32_t)(seat->part != *part));
    *part = seat->part;
    return role->end = seat->table ? phrase_end(scan, place, position) : place + 1;
}

/* A match that goes on from where the one before it did is the same, but for its start. */
static void repeat_match(const struct scan *scan, uint32_t start, struct frame *frame) {
    const struct frame *known = scan->known.frame;
    uint32_t role = scan->reader->seats[scan->known.position].role, first = known->whole.start;
    *frame = *known;
    frame->whole.start = start;
    if (role < ROLE_COUNT && frame->roles[role].start == first) frame->roles[role].start = start;
}

static bool ends_at(const struct reader *reader, uint32_t position) {
    return position == NONE || reader->seats[position].part & PART_AHEAD;
}

enum walked walk_match(struct scan *scan, uint32_t start, struct frame *frame) {
    const struct reader *reader = scan->reader;
    const struct range nowhere = {NONE, NONE};
    struct range roles[ROLE_COUNT + 1] = {nowhere, nowhere, nowhere, nowhere, nowhere, nowhere};
    uint32_t part = 0, first = first_position(scan, start);
    if (reader->is_anchored & (start > 0)) return WALKED_NOWHERE;
    if (reader->watches && passes_watch(scan, start, NONE, first)) return WALKED_DOUBT;
    if (ends_at(reader, first)) return WALKED_NOWHERE;
    uint32_t place = pass_position(scan, start, first, &part, roles), before = first;
    struct known known = {frame, first, place};
    if ((scan->known.position == first) & (scan->known.place == place)) {
        repeat_match(scan, start, frame);
        return WALKED_MATCH;
    }
    for (uint32_t position;; before = position) {
        position = next_position(scan, place, before);
        if (reader->watches && passes_watch(scan, place, before, position)) return WALKED_DOUBT;
        if (ends_at(reader, position)) break;
        place = pass_position(scan, place, position, &part, roles);
    }
    memcpy(frame->roles, roles, sizeof frame->roles);
    frame->whole = (struct range){start, place};
    scan->known = known;
    return WALKED_MATCH;
}
