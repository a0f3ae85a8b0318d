/* walk.c — a match read off the states of the scan. In: a start, and the state before each unit. Out: a frame. Idea: the scan has
 * left at each place the positions from which the rest of a match can be had, so that a walk from the left never turns back; and
 * of those, PCRE2 would try the one with the lowest number first, since quantifiers take what they can and alternatives come in
 * their order. That holds for exact machines: no lazy quantifier, no look-around but at a frame's end or (?! A B ) before a unit,
 * no branch before others that may be empty, captures that neither nest, nor repeat, nor may be empty. unroll.c and machine.c
 * tell; all other rules are PCRE2's, and tests hold the two against each other. */
#include "rule/parts.h"

struct walk {
    const struct machine *machine;
    const struct automaton *automaton;
    const uint16_t *states;
    const uint8_t *units;
    uint32_t count;
};

static bool has_bit(const uint64_t *set, uint32_t bit) { return set[bit / 64] >> bit % 64 & 1; }

/* The position that the unit at a place fills behind another; NONE: the match ends before it. `before` NONE: it begins there. */
static uint32_t next_position(const struct walk *walk, uint32_t place, uint32_t before) {
    const struct machine *machine = walk->machine;
    uint32_t words = machine->words, class = machine->classes[walk->units[place]];
    const uint64_t *from = walk->automaton->sets + walk->states[place] * words, *fits = machine->fits + class * words;
    bool is_barred = machine->has_guard && !has_bit(from, machine_flag(machine, FLAG_FREE));
    for (uint32_t i = 0; i < words; i++) {
        uint64_t filled = from[i] & fits[i];
        if (is_barred) filled &= ~machine->guarded[class * words + i];
        if (before == NONE) filled &= machine->first[i];
        for (; filled; filled &= filled - 1) {
            uint32_t position = i * 64 + (uint32_t)__builtin_ctzll(filled);
            if (before == NONE || has_bit(machine->before + position * words, before)) return position;
        }
    }
    return NONE;
}

/* A role that is captured in several alternatives keeps the last one that took part. */
static void take_roles(struct frame *frame, const struct body *body, const struct range *groups) {
    for (int role = 0; role < ROLE_COUNT; role++) frame->roles[role] = (struct range){NONE, NONE};
    for (uint32_t group = 1; group <= body->group_count; group++)
        if (groups[group].start != NONE) frame->roles[body->roles[group]] = groups[group];
}

bool walk_match(const struct body *body, const struct automaton *automaton, const uint8_t *units, uint32_t count,
                const uint16_t *states, uint32_t start, struct frame *frame) {
    const struct walk walk = {&body->machine, automaton, states, units, count};
    struct range groups[GROUPS_MOST + 1];
    if (body->machine.is_anchored && start > 0) return false;
    for (uint32_t group = 0; group <= body->group_count; group++) groups[group] = (struct range){NONE, NONE};
    uint32_t position = NONE, place = start;
    for (; place <= count; place++) {
        position = next_position(&walk, place, position);
        if (position == NONE || body->machine.parts[position] & PART_AHEAD) break;
        struct range *group = &groups[body->machine.parts[position]];
        if (group->start == NONE) group->start = place;
        group->end = place + 1;
    }
    frame->whole = (struct range){start, place};
    take_roles(frame, body, groups);
    return place > start;
}
