/* reach.c — which positions stand before a cut, and how far matches reach from it. In: a machine. Out: positions that
 * lead to its cut, and the units that a match has at most on each side. */
#include "rule/parts.h"

enum { AT_CUT = 1 }; /* one more than the distance; 0: on the other side alone */

static void keep_farther(uint16_t *distance, uint32_t least) {
    if (*distance < least) *distance = (uint16_t)least;
}

/* Positions that follow others have higher numbers: one pass, each way, comes to all. */
static void find_before(const struct machine *machine, uint16_t *distances) {
    for (uint32_t position = machine->position_count; position-- > 0;) {
        if (has_bit(machine->cut, position)) keep_farther(&distances[position], AT_CUT);
        for (uint32_t before = 0; distances[position] && before < position; before++)
            if (has_bit(machine_before(machine, position), before))
                keep_farther(&distances[before], distances[position] + 1u);
    }
}

static void find_after(const struct machine *machine, uint16_t *distances) {
    for (uint32_t position = 0; position < machine->position_count; position++) {
        if (has_bit(machine->cut, position)) keep_farther(&distances[position], AT_CUT);
        for (uint32_t before = 0; before < position; before++)
            if (distances[before] && has_bit(machine_before(machine, position), before))
                keep_farther(&distances[position], distances[before] + 1u);
    }
}

void machine_reach(struct machine *machine) {
    uint16_t before[MACHINE_POSITIONS] = {0}, after[MACHINE_POSITIONS] = {0};
    find_before(machine, before);
    find_after(machine, after);
    for (uint32_t position = 0; position < machine->position_count; position++) {
        if (before[position]) set_bit(machine->leads, position);
        keep_farther(&machine->reach_before, before[position]);
        keep_farther(&machine->reach_after, after[position]);
    }
}
