/* sides.c — which units can stand beside a cut, and how far from it. In: a machine. Out: by class, how far before
 * the cut such a unit can stand in a match, and how far after it. Idea: a match reaches from where its window hits
 * the cut only over such units, so a scan reads the few around a hit and leaves the rest of the window alone. Only
 * the greatest distance is kept, so that what one hit reaches beyond another, that one reaches, too. */
#include "rule/parts.h"

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

enum { POSITIONS_MOST = MACHINE_WORDS * 64, COLUMN_WORDS = LIMIT_CODES / 64 + 2 };

/* Give positions that the same classes fit one number, their kind. */
static void number_kinds(const struct machine *machine, uint16_t *kinds) {
    uint64_t columns[POSITIONS_MOST][COLUMN_WORDS];
    uint32_t samples[POSITIONS_MOST], count = 0;
    memset(columns, 0, machine->position_count * sizeof *columns);
    for (uint32_t class = 0; class < machine->class_count; class++)
        for (uint32_t i = 0; i < machine->words; i++)
            for (uint64_t left = machine->fits[class * machine->words + i]; left; left &= left - 1)
                columns[i * 64 + (uint32_t)__builtin_ctzll(left)][class / 64] |= (uint64_t)1 << class % 64;
    for (uint32_t position = 0; position < machine->position_count; position++) {
        uint32_t kind = 0;
        while (kind < count && memcmp(columns[samples[kind]], columns[position], sizeof *columns) != 0) kind++;
        if (kind == count) samples[count++] = position;
        kinds[position] = (uint16_t)kind;
    }
}

/* Does every way that begins with one of some positions and comes to one of others take one of this kind, none of
 * the cut? */
static bool is_passed(const struct machine *machine, const uint64_t *from, const uint64_t *to, const uint16_t *kinds,
                      uint32_t kind) {
    uint64_t reached[MACHINE_WORDS] = {0};
    for (uint32_t position = 0; position < machine->position_count; position++) {
        if (kinds[position] == kind && !has_bit(machine->cut, position)) continue;
        bool is_reached = has_bit(from, position);
        const uint64_t *before = machine_before(machine, position);
        for (uint32_t i = 0; i < machine->words && !is_reached; i++) is_reached = before[i] & reached[i];
        if (is_reached && has_bit(to, position)) return false;
        reached[position / 64] |= (uint64_t)is_reached << position % 64;
    }
    return true;
}

struct passed { /* on a side of the cut */
    uint32_t positions[MUSTS_MOST], count;
};

/* What all matches pass there: where a window has no such unit on that side, a hit is none. */
static struct passed find_musts(const struct machine *machine, const uint16_t *distances, const uint16_t *kinds,
                                const uint64_t *from, const uint64_t *to) {
    struct passed passed = {.count = 0};
    bool is_tried[POSITIONS_MOST] = {false};
    for (uint32_t position = 0; position < machine->position_count && passed.count < MUSTS_MOST; position++) {
        if (distances[position] <= AT_CUT || is_tried[kinds[position]]) continue;
        is_tried[kinds[position]] = true;
        if (is_passed(machine, from, to, kinds, kinds[position])) passed.positions[passed.count++] = position;
    }
    return passed;
}

/* A bit for each, of those that units of a class fill. */
static uint8_t musts_of(const struct machine *machine, uint32_t class, const struct passed *passed) {
    uint32_t musts = 0;
    for (uint32_t i = 0; i < passed->count; i++)
        musts |= (uint32_t)has_bit(machine->fits + class * machine->words, passed->positions[i]) << i;
    return (uint8_t)musts;
}

static void add_musts(struct machine *machine, const uint16_t *before, const uint16_t *after) {
    uint16_t kinds[POSITIONS_MOST] = {0};
    number_kinds(machine, kinds);
    struct passed on_left = find_musts(machine, before, kinds, machine->first, machine->cut);
    struct passed on_right = find_musts(machine, after, kinds, machine->cut, machine->last);
    for (uint32_t class = 0; class < machine->class_count; class++) {
        machine->sides[class].musts_before = musts_of(machine, class, &on_left);
        machine->sides[class].musts_after = musts_of(machine, class, &on_right);
    }
    machine->musts_before = (uint8_t)((1 << on_left.count) - 1);
    machine->musts_after = (uint8_t)((1 << on_right.count) - 1);
}

/* Positions that others can stand before, and those that can stand before others. */
static void find_inner(const struct machine *machine, uint64_t *behind, uint64_t *before) {
    for (uint32_t position = 0; position < machine->position_count; position++)
        for (uint32_t i = 0; i < machine->words; i++) {
            uint64_t row = machine_before(machine, position)[i];
            before[i] |= row;
            if (row) behind[position / 64] |= (uint64_t)1 << position % 64;
        }
}

void machine_sides(struct machine *machine) {
    uint64_t has_before[MACHINE_WORDS] = {0}, has_behind[MACHINE_WORDS] = {0};
    uint16_t before[POSITIONS_MOST] = {0}, after[POSITIONS_MOST] = {0};
    find_before(machine, before);
    find_after(machine, after);
    find_inner(machine, has_before, has_behind);
    for (uint32_t position = 0; position < machine->position_count; position++) {
        if (before[position]) machine->leads[position / 64] |= (uint64_t)1 << position % 64;
        for (uint32_t class = 0; class < machine->class_count; class++) {
            if (!has_bit(machine->fits + class * machine->words, position)) continue;
            struct side *side = &machine->sides[class];
            side->ends |= has_bit(machine->last, position);
            side->goes_back |= before[position] > AT_CUT && has_bit(has_before, position);
            side->goes_on |= after[position] > AT_CUT && has_bit(has_behind, position);
            if (before[position] > AT_CUT) keep_farther(&side->before, before[position] - 1u);
            if (after[position] > AT_CUT) keep_farther(&side->after, after[position] - 1u);
        }
    }
    add_musts(machine, before, after);
}
