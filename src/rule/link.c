/* link.c — what can stand before each position, packed. In: a draft of one bit for every two positions. Out: blocks and links. Idea:
 * parts of a sequence and copies of a unit stand behind the position right before them, copies of a pair, as an adjective and what
 * may follow it, behind the one before that too; so all that are filled take these steps by two shifts. What is left are a few
 * positions with numbers near each other, a word or two of ten. */
#include "rule/parts.h"

/* Takes the position so many numbers before out of a row; was it there? */
static bool take_out(uint64_t *row, uint32_t position, uint32_t distance) {
    if (position < distance) return false;
    uint64_t *word = row + (position - distance) / 64, bit = (uint64_t)1 << (position - distance) % 64;
    bool was_there = *word & bit;
    *word &= ~bit;
    return was_there;
}

static struct link link_of(const uint64_t *row, uint32_t words, uint32_t start) {
    uint32_t first = 0, end = words;
    while (first < end && !row[first]) first++;
    while (end > first && !row[end - 1]) end--;
    return (struct link){(uint16_t)start, (uint8_t)first, (uint8_t)(end - first)};
}

/* Every row of the draft but for what is chained, which its block is told. */
static void copy_row(const struct machine *machine, uint32_t position, uint64_t *row) {
    struct block *block = &machine->blocks[position / 64];
    memcpy(row, draft_before(machine, position), machine->words * sizeof *row);
    block->nearest |= (uint64_t)take_out(row, position, 1) << position % 64;
    block->second |= (uint64_t)take_out(row, position, 2) << position % 64;
}

static void fill_links(struct machine *machine) {
    uint64_t row[MACHINE_WORDS];
    for (uint32_t i = 0; i < machine->position_count; i++) {
        copy_row(machine, i, row);
        machine->links[i] = link_of(row, machine->words, machine->link_count);
        machine->link_count += machine->links[i].count;
        machine->blocks[i / 64].linked |= (uint64_t)(machine->links[i].count > 0) << i % 64;
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

static void fill_blocks(const struct machine *machine) {
    const struct draft *draft = &machine->draft;
    for (uint32_t i = 0; i < machine->words; i++)
        machine->blocks[i] = (struct block){.first = draft->first[i], .leads = draft->leads[i], .guarded = draft->guarded[i],
                                            .watches = draft->watches[i]};
}

quoth_status machine_link(struct arena *arena, struct machine *machine) {
    machine->blocks = arena_take(arena, machine->words * sizeof *machine->blocks);
    machine->links = arena_take(arena, machine->position_count * sizeof *machine->links);
    if (!machine->blocks || !machine->links) return QUOTH_NOMEM;
    fill_blocks(machine);
    fill_links(machine);
    machine->link_words = arena_take(arena, machine->link_count * sizeof *machine->link_words);
    if (!machine->link_words) return QUOTH_NOMEM;
    fill_words(machine);
    return QUOTH_OK;
}
