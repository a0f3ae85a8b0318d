/* sides.c — which units can stand beside a cut. In: a machine. Out: by class, whether such a unit can stand somewhere before the cut
 * in a match, or somewhere after it. Idea: a match reaches from where its window hits the cut only over units of these sides, so
 * a scan reads the few units around a hit and leaves the rest of the window alone. */
#include "rule/parts.h"

static bool has_bit(const uint64_t *set, uint32_t bit) { return set[bit / 64] >> bit % 64 & 1; }
static void set_bit(uint64_t *set, uint32_t bit) { set[bit / 64] |= (uint64_t)1 << bit % 64; }

/* Positions that follow others have higher numbers: one pass, each way, comes to all. */
static void find_before(const struct machine *machine, uint64_t *found) {
    for (uint32_t position = machine->position_count; position-- > 0;) {
        if (!has_bit(machine->cut, position) && !has_bit(found, position)) continue;
        for (uint32_t i = 0; i < machine->words; i++) found[i] |= machine->before[position * machine->words + i];
    }
}

static void find_after(const struct machine *machine, uint64_t *found) {
    for (uint32_t position = 0; position < machine->position_count; position++) {
        uint64_t behind = 0;
        for (uint32_t i = 0; i < machine->words; i++)
            behind |= machine->before[position * machine->words + i] & (machine->cut[i] | found[i]);
        if (behind) set_bit(found, position);
    }
}

void machine_sides(struct machine *machine) {
    uint64_t before[MACHINE_WORDS] = {0}, after[MACHINE_WORDS] = {0};
    find_before(machine, before);
    find_after(machine, after);
    for (uint32_t i = 0; i < machine->words; i++) machine->leads[i] = before[i] | machine->cut[i];
    for (uint32_t class = 0; class < machine->class_count; class++) {
        uint64_t is_before = 0, is_after = 0;
        for (uint32_t i = 0; i < machine->words; i++) {
            is_before |= machine->fits[class * machine->words + i] & before[i];
            is_after |= machine->fits[class * machine->words + i] & after[i];
        }
        machine->sides[class] = (uint8_t)((is_before ? SIDE_BEFORE : 0) | (is_after ? SIDE_AFTER : 0));
    }
}
