/* walk.c — a match read off the scan. In: a start, and the positions that each unit fills. Out: a frame. Idea: the scan has
 * left at each place the positions from which the rest of a match can be had, so that a walk from the left never turns back; and
 * of those, PCRE2 would try the one with the lowest number first, since quantifiers take what they can and alternatives come in
 * their order. That holds for exact machines: no lazy quantifier, no look-around but at a frame's end, (?! A B ) before a unit, or
 * (?! A ), which leaves the walk in doubt where it passes a unit of A; no branch before others that may be empty, captures that
 * neither nest, nor repeat, nor may be empty. unroll.c and machine.c tell; all other rules are PCRE2's, and tests hold the two
 * against each other. */
#include "rule/parts.h"

struct walk {
    const struct machine *machine;
    const uint8_t *bytes; /* by code */
    const uint16_t *codes;
    struct scan *scan;
};

/* NONE: no match begins here after all. */
static uint32_t first_position(const struct walk *walk, uint32_t place) {
    const uint64_t *filled = scan_filled(walk->scan, walk->machine, place);
    for (uint32_t i = 0; i < walk->machine->words; i++) {
        uint64_t met = filled[i] & walk->machine->blocks[i].first;
        if (met) return i * 64 + (uint32_t)__builtin_ctzll(met);
    }
    return NONE;
}

/* The position that the unit at a place fills behind another, which has a lower number; NONE: the match ends before it. */
static uint32_t next_position(const struct walk *walk, uint32_t place, uint32_t before) {
    const struct machine *machine = walk->machine;
    const uint64_t *filled = scan_filled(walk->scan, machine, place);
    uint64_t above = UINT64_MAX << before % 64;
    for (uint32_t i = before / 64; i < machine->words; i++, above = UINT64_MAX)
        for (uint64_t left = filled[i] & above; left; left &= left - 1) {
            uint32_t position = i * 64 + (uint32_t)__builtin_ctzll(left);
            if (machine_precedes(machine, before, position)) return position;
        }
    return NONE;
}

/* Does the way from one position to the next pass a watch that the unit at a place fits? `to` NONE: the match ends. */
static bool passes_watch(const struct walk *walk, uint32_t place, uint32_t from, uint32_t to) {
    const struct machine *machine = walk->machine;
    const uint64_t *fits = machine->fits + machine_class(machine, walk->bytes, walk->codes[place]) * machine->words;
    for (uint32_t i = 0; i < machine->words; i++)
        for (uint64_t met = fits[i] & machine->blocks[i].watches; met; met &= met - 1) {
            uint32_t watch = i * 64 + (uint32_t)__builtin_ctzll(met);
            if ((from == NONE || from < watch) && watch < to) return true;
        }
    return false;
}

/* A role that is captured in several alternatives is the last one that took part. */
static void take_unit(struct frame *frame, const struct body *body, uint32_t part, bool is_new, uint32_t place) {
    if (part == 0) return;
    struct range *role = &frame->roles[body->roles[part]];
    if (is_new) role->start = place;
    role->end = place + 1;
}

enum walked walk_match(const struct rules *rules, const struct body *body, const struct window *window, struct scan *scan,
                       uint32_t start, struct frame *frame) {
    const struct walk walk = {&body->machine, rules->alphabets.items[body->alphabet].bytes, window->codes, scan};
    const uint8_t *parts = body->machine.parts;
    uint32_t part = 0, place = start;
    if (body->machine.is_anchored && start > 0) return WALKED_NOWHERE;
    for (int role = 0; role < ROLE_COUNT; role++) frame->roles[role] = (struct range){NONE, NONE};
    uint32_t before = NONE, position = first_position(&walk, start);
    for (;; before = position, position = next_position(&walk, place, before)) {
        if (body->machine.has_watch && passes_watch(&walk, place, before, position)) return WALKED_DOUBT;
        if (position == NONE || parts[position] & PART_AHEAD) break;
        take_unit(frame, body, parts[position], parts[position] != part, place++);
        part = parts[position];
    }
    frame->whole = (struct range){start, place};
    return place > start ? WALKED_MATCH : WALKED_NOWHERE;
}
