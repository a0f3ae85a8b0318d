/* link.c — what can stand before each position, packed. In: a draft of one bit for every two positions. Out: for each position the
 * few words in which it has any. Idea: a frame's neighbours have numbers near each other, so that of a row of ten words one or two
 * hold something; an automaton that joins rows then joins a word each. */
#include "rule/parts.h"

static struct link link_of(const struct machine *machine, uint32_t position, uint32_t start) {
    const uint64_t *row = draft_before(machine, position);
    uint32_t first = 0, end = machine->words;
    while (first < end && !row[first]) first++;
    while (end > first && !row[end - 1]) end--;
    return (struct link){(uint16_t)start, (uint8_t)first, (uint8_t)(end - first)};
}

quoth_status machine_link(struct arena *arena, struct machine *machine) {
    uint32_t count = machine->position_count + FLAG_COUNT;
    machine->links = arena_take(arena, count * sizeof *machine->links);
    if (!machine->links) return QUOTH_NOMEM;
    for (uint32_t i = 0; i < count; i++) {
        machine->links[i] = link_of(machine, i, machine->link_count);
        machine->link_count += machine->links[i].count;
    }
    machine->link_words = arena_take(arena, machine->link_count * sizeof *machine->link_words);
    if (!machine->link_words) return QUOTH_NOMEM;
    for (uint32_t i = 0; i < count; i++) {
        struct link link = machine->links[i];
        memcpy(machine->link_words + link.start, draft_before(machine, i) + link.first, link.count * sizeof *machine->link_words);
    }
    return QUOTH_OK;
}
