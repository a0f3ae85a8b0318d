/* cover.c — of copies, one stands for the others. In: a machine. Out: by position, another before which all can stand that can
 * before it. Idea: {0,8} is written out as eight copies, and before the last can stand whatever can before the others; where a unit
 * fills both, what the first would add to a state is there already. */
#include "rule/parts.h"

static bool has_bit(const uint64_t *set, uint32_t bit) { return set[bit / 64] >> bit % 64 & 1; }

static void hash_columns(const struct machine *machine, uint64_t *columns) {
    for (uint32_t position = 0; position < machine->position_count; position++) {
        columns[position] = 0;
        for (uint32_t class = 0; class < machine->class_count; class++) {
            uint64_t fits = has_bit(machine->fits + class * machine->words, position);
            columns[position] = (columns[position] * 2 + fits) * 0x9e3779b97f4a7c15u;
        }
    }
}

static bool covers(const struct machine *machine, uint32_t position, uint32_t covered) {
    const uint64_t *all = machine->before + position * machine->words, *part = machine->before + covered * machine->words;
    for (uint32_t i = 0; i < machine->words; i++)
        if (part[i] & ~all[i]) return false;
    return true;
}

/* The next one that the same units fill, since that is filled when this one is. */
quoth_status machine_cover(struct rules *rules, struct machine *machine) {
    uint64_t columns[MACHINE_WORDS * 64];
    uint32_t count = machine->position_count;
    machine->covers = arena_take(&rules->arena, (count + FLAG_COUNT) * sizeof *machine->covers);
    if (!machine->covers) return QUOTH_NOMEM;
    hash_columns(machine, columns);
    for (uint32_t flag = count; flag < count + FLAG_COUNT; flag++) machine->covers[flag] = (uint16_t)flag;
    for (uint32_t position = 0; position < count; position++) {
        uint32_t next = position + 1;
        while (next < count && (columns[next] != columns[position] || !covers(machine, next, position))) next++;
        machine->covers[position] = (uint16_t)(next < count ? next : position);
    }
    return QUOTH_OK;
}
