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
    const uint8_t *bytes; /* by code */
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
    uint64_t met = reader->fits[reader_class(reader, walk->bytes, walk->codes[place])] & reader->watches;
    for (; met; met &= met - 1) {
        uint32_t watch = (uint32_t)__builtin_ctzll(met);
        if ((from == NONE || from < watch) && watch < to) return true;
    }
    return false;
}

/* The next in the list, from `from` on, of a position's phrases that begin at a place; NONE: there is none. */
static uint32_t next_reach(const struct scan *scan, uint32_t from, uint32_t place, uint32_t position) {
    for (uint32_t i = from; i < scan->reach_count && scan->reaches[i].place == place; i++)
        if (scan->reaches[i].position == position) return i;
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

/* The same of all of a position that begin at a place; the last of their ends, which is that of the first in the
 * list. */
static uint32_t fill_phrases(const struct walk *walk, const struct phrase *phrase, uint32_t start, uint32_t position) {
    struct scan *scan = walk->scan;
    uint32_t first = next_reach(scan, scan->reach_starts[start], start, position), last = scan->reaches[first].end;
    memset(scan->inner + start * phrase->words, 0, (last - start) * phrase->words * sizeof *scan->inner);
    for (uint32_t i = first; i != NONE; i = next_reach(scan, i + 1, start, position))
        fill_phrase(walk, phrase, start, scan->reaches[i].end);
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
    const struct phrase *phrase = &walk->phrases[walk->reader->tables[position] - 1];
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
    uint32_t first = next_reach(scan, scan->reach_starts[start], start, position);
    bool is_only = next_reach(scan, first + 1, start, position) == NONE;
    return is_only ? scan->reaches[first].end : walk_phrase(walk, start, position);
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
    const uint8_t *bytes = rules->alphabets.items[body->alphabet].bytes;
    const struct walk walk = {&body->reader, rules->phrases.items, bytes, window->codes, scan};
    const uint8_t *parts = body->reader.parts;
    uint32_t part = 0, place = start;
    if (body->reader.is_anchored && start > 0) return WALKED_NOWHERE;
    for (int role = 0; role < ROLE_COUNT; role++) frame->roles[role] = (struct range){NONE, NONE};
    uint32_t before = NONE, position = first_position(&walk, start);
    for (;; before = position, position = next_position(&walk, place, before)) {
        if (body->reader.watches && passes_watch(&walk, place, before, position)) return WALKED_DOUBT;
        if (position == NONE || parts[position] & PART_AHEAD) break;
        uint32_t end = body->reader.tables[position] ? phrase_end(&walk, place, position) : place + 1;
        take_units(frame, body, parts[position], parts[position] != part, (struct range){place, end});
        part = parts[position];
        place = end;
    }
    frame->whole = (struct range){start, place};
    return place > start ? WALKED_MATCH : WALKED_NOWHERE;
}
