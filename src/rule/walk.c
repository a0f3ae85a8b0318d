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

struct walk {
    const struct reader *reader;
    const struct phrase *phrases;
    const uint16_t *codes;
    struct scan *scan;
};

/* NONE: no match begins here after all. */
static uint32_t first_position(const struct walk *walk, uint32_t place) {
    uint64_t met = walk->scan->filled[place] & walk->reader->first;
    if (place > 0) met &= ~walk->reader->opening;
    return met ? (uint32_t)__builtin_ctzll(met) : NONE;
}

/* The position that the unit at a place fills behind another, which has a lower number; NONE: the match ends before
 * it. */
static uint32_t next_position(const struct walk *walk, uint32_t place, uint32_t before) {
    for (uint64_t left = walk->scan->filled[place] & UINT64_MAX << before; left; left &= left - 1) {
        uint32_t position = (uint32_t)__builtin_ctzll(left);
        if (reader_precedes(walk->reader, before, position)) return position;
    }
    return NONE;
}

/* Does the way from one position to the next pass a watch that the unit at a place fits? `to` NONE: the match ends. */
static bool passes_watch(const struct walk *walk, uint32_t place, uint32_t from, uint32_t to) {
    const struct reader *reader = walk->reader;
    uint64_t met = reader_kind(reader, walk->codes[place])->fits & reader->watches;
    for (; met; met &= met - 1) {
        uint32_t watch = (uint32_t)__builtin_ctzll(met);
        if ((from == NONE || from < watch) && watch < to) return true;
    }
    return false;
}

/* The next run before one, from the shortest on, that is a position's and can begin at a place; NONE: there is none. */
static uint32_t next_run(const struct scan *scan, uint32_t before, uint32_t place, uint32_t position) {
    for (uint32_t i = before; i-- > 0 && scan->runs[i].end - place <= RUN_UNITS;) {
        const struct run *run = &scan->runs[i];
        uint64_t begins = place - run->first < RUN_UNITS ? run->begins >> (place - run->first) : 0;
        if (run->positions >> position & begins & 1) return i;
    }
    return NONE;
}

/* Add what a phrase fills that ends at a place. */
static void fill_phrase(const struct walk *walk, const struct phrase *phrase, uint32_t start, uint32_t end) {
    uint32_t state = phrase->class_count;
    for (uint32_t place = end; place-- > start;) {
        state = phrase_step(phrase, state, walk->codes[place]) & PHRASE_STATE;
        const uint64_t *filled = phrase->filled + state / phrase->class_count * phrase->words;
        for (uint32_t i = 0; i < phrase->words; i++) walk->scan->inner[place * phrase->words + i] |= filled[i];
    }
}

/* The same of all of a position that begin at a place; the last of their ends. */
static uint32_t fill_phrases(const struct walk *walk, const struct phrase *phrase, uint32_t start, uint32_t position) {
    struct scan *scan = walk->scan;
    uint32_t last = start, run = next_run(scan, scan->run_ends[start], start, position);
    for (; run != NONE; run = next_run(scan, run, start, position)) {
        uint32_t end = scan->runs[run].end;
        memset(scan->inner + last * phrase->words, 0, (end - last) * phrase->words * sizeof *scan->inner);
        fill_phrase(walk, phrase, start, end);
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
static uint32_t walk_phrase(const struct walk *walk, uint32_t start, uint32_t position) {
    const struct phrase *phrase = &walk->phrases[walk->reader->seats[position].table - 1];
    uint32_t last = fill_phrases(walk, phrase, start, position), before = NONE;
    for (uint32_t place = start; place < last; place++) {
        before = first_behind(phrase, walk->scan->inner + place * phrase->words, before);
        if (before == NONE) return place;
    }
    return last;
}

/* Where the phrase of a position ends that begins at a place. */
static uint32_t phrase_end(const struct walk *walk, uint32_t start, uint32_t position) {
    const struct scan *scan = walk->scan;
    uint32_t run = next_run(scan, scan->run_ends[start], start, position);
    bool is_only = next_run(scan, run, start, position) == NONE;
    return is_only ? scan->runs[run].end : walk_phrase(walk, start, position);
}

/* A role that is captured in several alternatives is the last one that took part. */
static void take_units(struct frame *frame, const struct body *body, uint32_t part, bool is_new, struct range units) {
    if (part == 0) return;
    struct range *role = &frame->roles[body->roles[part]];
    if (is_new) role->start = units.start;
    role->end = units.end;
}

enum walked walk_match(const struct rules *rules, const struct body *body, const struct window *window,
                       struct scan *scan, uint32_t start, struct frame *frame) {
    const struct walk walk = {&body->reader, rules->phrases.items, window->codes, scan};
    const struct seat *seats = body->reader.seats;
    uint32_t part = 0, place = start;
    if (body->reader.is_anchored && start > 0) return WALKED_NOWHERE;
    for (int role = 0; role < ROLE_COUNT; role++) frame->roles[role] = (struct range){NONE, NONE};
    uint32_t before = NONE, position = first_position(&walk, start);
    for (;; before = position, position = next_position(&walk, place, before)) {
        if (body->reader.watches && passes_watch(&walk, place, before, position)) return WALKED_DOUBT;
        if (position == NONE || seats[position].part & PART_AHEAD) break;
        uint32_t end = seats[position].table ? phrase_end(&walk, place, position) : place + 1;
        take_units(frame, body, seats[position].part, seats[position].part != part, (struct range){place, end});
        part = seats[position].part;
        place = end;
    }
    frame->whole = (struct range){start, place};
    return place > start ? WALKED_MATCH : WALKED_NOWHERE;
}
