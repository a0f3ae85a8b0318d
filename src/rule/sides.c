/* sides.c — which units can stand beside a cut, and how far from it. In: a machine. Out: by class, how far before the cut such a unit
 * can stand in a match, and how far after it. Idea: a match reaches from where its window hits the cut only over such units, so a
 * scan reads the few around a hit and leaves the rest of the window alone. Only the greatest distance is kept, so that what one hit
 * reaches beyond another, that one reaches, too. */
#include "rule/parts.h"

static bool has_bit(const uint64_t *set, uint32_t bit) { return set[bit / 64] >> bit % 64 & 1; }

enum {
    AT_CUT = 1,    /* one more than the distance; 0: on the other side alone */
    MUSTS_MOST = 8 /* bits of a side's */
};

static void keep_farther(uint16_t *distance, uint32_t least) {
    if (*distance < least) *distance = (uint16_t)least;
}

/* Positions that follow others have higher numbers: one pass, each way, comes to all. */
static void find_before(const struct machine *machine, uint16_t *distances) {
    for (uint32_t position = machine->position_count; position-- > 0;) {
        if (has_bit(machine->draft.cut, position)) keep_farther(&distances[position], AT_CUT);
        for (uint32_t before = 0; distances[position] && before < position; before++)
            if (has_bit(draft_before(machine, position), before)) keep_farther(&distances[before], distances[position] + 1u);
    }
}

static void find_after(const struct machine *machine, uint16_t *distances) {
    for (uint32_t position = 0; position < machine->position_count; position++) {
        if (has_bit(machine->draft.cut, position)) keep_farther(&distances[position], AT_CUT);
        for (uint32_t before = 0; before < position; before++)
            if (distances[before] && has_bit(draft_before(machine, position), before))
                keep_farther(&distances[position], distances[before] + 1u);
    }
}

static bool has_same_fits(const struct machine *machine, uint32_t a, uint32_t b) {
    for (uint32_t class = 0; class < machine->class_count; class++)
        if (has_bit(machine->fits + class * machine->words, a) != has_bit(machine->fits + class * machine->words, b)) return false;
    return true;
}

/* Does every way that begins with one of some positions and comes to one of others take a position like this one, which is none of
 * the cut? */
static bool is_passed(const struct machine *machine, const uint64_t *from, const uint64_t *to, uint32_t like) {
    uint64_t reached[MACHINE_WORDS] = {0};
    for (uint32_t position = 0; position < machine->position_count; position++) {
        bool is_reached = has_bit(from, position);
        for (uint32_t i = 0; i < machine->words && !is_reached; i++) is_reached = draft_before(machine, position)[i] & reached[i];
        if (!is_reached || (!has_bit(machine->draft.cut, position) && has_same_fits(machine, position, like))) continue;
        if (has_bit(to, position)) return false;
        reached[position / 64] |= (uint64_t)1 << position % 64;
    }
    return true;
}

/* What all matches pass on one side of the cut: where a window has no such unit there, a hit is none. A bit each; returns all. */
static uint8_t find_musts(struct machine *machine, const uint16_t *distances, bool is_after) {
    uint32_t found[MUSTS_MOST], count = 0;
    const uint64_t *from = is_after ? machine->draft.cut : machine->first, *to = is_after ? machine->last : machine->draft.cut;
    for (uint32_t position = 0; position < machine->position_count && count < MUSTS_MOST; position++) {
        uint32_t known = 0;
        while (known < count && !has_same_fits(machine, found[known], position)) known++;
        if (known < count || distances[position] <= AT_CUT || !is_passed(machine, from, to, position)) continue;
        for (uint32_t class = 0; class < machine->class_count; class++) {
            struct side *side = &machine->sides[class];
            *(is_after ? &side->musts_after : &side->musts_before) |= (uint8_t)(has_bit(machine->fits + class * machine->words, position) << count);
        }
        found[count++] = position;
    }
    return (uint8_t)((1 << count) - 1);
}

/* Positions that others can stand before, and those that can stand before others. */
static void find_inner(const struct machine *machine, uint64_t *behind, uint64_t *before) {
    for (uint32_t position = 0; position < machine->position_count; position++)
        for (uint32_t i = 0; i < machine->words; i++) {
            uint64_t row = draft_before(machine, position)[i];
            before[i] |= row;
            if (row) behind[position / 64] |= (uint64_t)1 << position % 64;
        }
}

void machine_sides(struct machine *machine) {
    uint64_t has_before[MACHINE_WORDS] = {0}, has_behind[MACHINE_WORDS] = {0};
    uint16_t before[MACHINE_WORDS * 64] = {0}, after[MACHINE_WORDS * 64] = {0};
    find_before(machine, before);
    find_after(machine, after);
    find_inner(machine, has_before, has_behind);
    for (uint32_t position = 0; position < machine->position_count; position++) {
        if (before[position]) machine->leads[position / 64] |= (uint64_t)1 << position % 64;
        for (uint32_t class = 0; class < machine->class_count; class++) {
            if (!has_bit(machine->fits + class * machine->words, position)) continue;
            struct side *side = &machine->sides[class];
            side->starts |= has_bit(machine->first, position);
            side->ends |= has_bit(machine->last, position);
            side->goes_back |= before[position] > AT_CUT && has_bit(has_before, position);
            side->goes_on |= after[position] > AT_CUT && has_bit(has_behind, position);
            if (before[position] > AT_CUT) keep_farther(&side->before, before[position] - 1u);
            if (after[position] > AT_CUT) keep_farther(&side->after, after[position] - 1u);
        }
    }
    machine->musts_before = find_musts(machine, before, false);
    machine->musts_after = find_musts(machine, after, true);
}
