/* prune.c — of positions beside each other, those that another covers are left out. In: a machine whose sets are whole. Out: lists
 * of what can stand before each position. Idea: read from right to left, a position that the same units fill, before which all can
 * stand that can before another, and with which a match can start where it can with the other, finds whatever that one finds. Of
 * the copies that {0,8} is written out as, the last covers the rest: lists have two or three entries where sets have twenty. */
#include "rule/parts.h"

struct pruner {
    struct machine *machine;
    uint64_t columns[MACHINE_WORDS * 64]; /* by position: a hash of the classes that fill it */
    uint64_t covers[MACHINE_WORDS * 64][MACHINE_WORDS]; /* by position: those that it covers */
};

static bool has_bit(const uint64_t *set, uint32_t bit) { return set[bit / 64] >> bit % 64 & 1; }

static void hash_columns(struct pruner *pruner) {
    const struct machine *machine = pruner->machine;
    memset(pruner->columns, 0, sizeof pruner->columns);
    for (uint32_t class = 0; class < machine->class_count; class++)
        for (uint32_t position = 0; position < machine->position_count; position++) {
            uint64_t fits = has_bit(machine->fits + class * machine->words, position);
            pruner->columns[position] = (pruner->columns[position] * 2 + fits) * 0x9e3779b97f4a7c15u;
        }
}

static bool is_filled_alike(const struct pruner *pruner, uint32_t a, uint32_t b) {
    const struct machine *machine = pruner->machine;
    if (pruner->columns[a] != pruner->columns[b]) return false;
    for (uint32_t class = 0; class < machine->class_count; class++) {
        const uint64_t *fits = machine->fits + class * machine->words;
        if (has_bit(fits, a) != has_bit(fits, b)) return false;
    }
    return true;
}

static bool covers(const struct pruner *pruner, uint32_t a, uint32_t b) {
    const struct machine *machine = pruner->machine;
    const uint64_t *before_a = machine->before + a * machine->words, *before_b = machine->before + b * machine->words;
    if (!is_filled_alike(pruner, a, b) || (has_bit(machine->first, b) && !has_bit(machine->first, a))) return false;
    for (uint32_t i = 0; i < machine->words; i++)
        if (before_b[i] & ~before_a[i]) return false;
    return true;
}

/* Of two that cover each other the later one stays. */
static void find_covered(struct pruner *pruner) {
    uint32_t count = pruner->machine->position_count;
    memset(pruner->covers, 0, sizeof pruner->covers);
    for (uint32_t a = 0; a < count; a++)
        for (uint32_t b = 0; b < count; b++) {
            bool is_covered = a != b && covers(pruner, a, b) && (b < a || !covers(pruner, b, a));
            pruner->covers[a][b / 64] |= (uint64_t)is_covered << b % 64;
        }
}

static void prune(const struct pruner *pruner, const uint64_t *set, uint64_t pruned[MACHINE_WORDS]) {
    uint32_t words = pruner->machine->words;
    memcpy(pruned, set, words * sizeof *set);
    for (uint32_t i = 0; i < words; i++)
        for (uint64_t left = set[i]; left; left &= left - 1) {
            const uint64_t *covered = pruner->covers[i * 64 + (uint32_t)__builtin_ctzll(left)];
            for (uint32_t j = 0; j < words; j++) pruned[j] &= ~covered[j];
        }
}

static uint32_t count_bits(const uint64_t *set, uint32_t words) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < words; i++) count += (uint32_t)__builtin_popcountll(set[i]);
    return count;
}

static uint16_t *list_bits(const uint64_t *set, uint32_t words, uint16_t *list) {
    for (uint32_t i = 0; i < words; i++)
        for (uint64_t left = set[i]; left; left &= left - 1) *list++ = (uint16_t)(i * 64 + (uint32_t)__builtin_ctzll(left));
    return list;
}

static quoth_status write_lists(struct rules *rules, const struct pruner *pruner) {
    struct machine *machine = pruner->machine;
    uint32_t words = machine->words, count = machine->position_count, total = 0;
    uint64_t pruned[MACHINE_WORDS];
    machine->list_ends = arena_take(&rules->arena, count * sizeof *machine->list_ends);
    if (!machine->list_ends) return QUOTH_NOMEM;
    for (uint32_t position = 0; position < count; position++) {
        prune(pruner, machine->before + position * words, pruned);
        machine->list_ends[position] = (uint16_t)(total += count_bits(pruned, words));
    }
    machine->lists = arena_take(&rules->arena, total * sizeof *machine->lists);
    if (!machine->lists) return QUOTH_NOMEM;
    uint16_t *list = machine->lists;
    for (uint32_t position = 0; position < count; position++) {
        prune(pruner, machine->before + position * words, pruned);
        list = list_bits(pruned, words, list);
    }
    prune(pruner, machine->last, pruned);
    memcpy(machine->last, pruned, words * sizeof *pruned);
    return total <= UINT16_MAX ? QUOTH_OK : QUOTH_LIMIT;
}

quoth_status machine_prune(struct rules *rules, struct machine *machine) {
    if (machine->position_count == 0) return QUOTH_OK;
    struct pruner *pruner = memory_new(rules->memory, sizeof *pruner);
    if (!pruner) return QUOTH_NOMEM;
    pruner->machine = machine;
    hash_columns(pruner);
    find_covered(pruner);
    quoth_status status = write_lists(rules, pruner);
    memory_free(rules->memory, pruner, sizeof *pruner);
    return status;
}
