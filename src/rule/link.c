/* link.c — what can stand before each position, packed. In: a draft of one bit for every two positions. Out: chains and links. Idea:
 * copies of a unit and parts of a sequence stand behind the position of the number before, and two in three behind no other: all
 * that are filled take that step as one shift. What is left are a few positions with numbers near each other, a word or two of ten. */
#include "rule/parts.h"

/* The draft of one position, without the one right before it, which makes a chain; has it that one? */
static bool copy_row(const struct machine *machine, uint32_t position, uint64_t *row) {
    memcpy(row, draft_before(machine, position), machine->words * sizeof *row);
    if (position == 0) return false;
    uint32_t before = position - 1;
    bool is_chained = row[before / 64] >> before % 64 & 1;
    row[before / 64] &= ~((uint64_t)1 << before % 64);
    return is_chained;
}

static struct link link_of(const uint64_t *row, uint32_t words, uint32_t start) {
    uint32_t first = 0, end = words;
    while (first < end && !row[first]) first++;
    while (end > first && !row[end - 1]) end--;
    return (struct link){(uint16_t)start, (uint8_t)first, (uint8_t)(end - first)};
}

static void fill_links(struct machine *machine) {
    uint64_t row[MACHINE_WORDS];
    for (uint32_t i = 0; i < machine->position_count; i++) {
        uint64_t bit = (uint64_t)1 << i % 64;
        if (copy_row(machine, i, row)) machine->chained[i / 64] |= bit;
        machine->links[i] = link_of(row, machine->words, machine->link_count);
        machine->link_count += machine->links[i].count;
        if (machine->links[i].count > 0) machine->linked[i / 64] |= bit;
    }
}

static void fill_words(const struct machine *machine) {
    uint64_t row[MACHINE_WORDS];
    for (uint32_t i = 0; i < machine->position_count; i++) {
        struct link link = machine->links[i];
        copy_row(machine, i, row);
        memcpy(machine->link_words + link.start, row + link.first, link.count * sizeof *row);
    }
}

quoth_status machine_link(struct arena *arena, struct machine *machine) {
    machine->chained = arena_take(arena, machine->words * sizeof *machine->chained);
    machine->linked = arena_take(arena, machine->words * sizeof *machine->linked);
    machine->links = arena_take(arena, machine->position_count * sizeof *machine->links);
    if (!machine->chained || !machine->linked || !machine->links) return QUOTH_NOMEM;
    fill_links(machine);
    machine->link_words = arena_take(arena, machine->link_count * sizeof *machine->link_words);
    if (!machine->link_words) return QUOTH_NOMEM;
    fill_words(machine);
    return QUOTH_OK;
}
