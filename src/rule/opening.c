/* opening.c — ^ within a frame. In: a machine in which each ^ has a position that no unit fills. Out: one in which
 * what stands behind it opens a window. Idea: (?: ^ | Colon ) Speech begins with a colon anywhere, or with what is
 * said at the window's start; for the rest of the frame both are the same. */
#include "rule/parts.h"

/* Where something must stand before the ^ there is no way through it. */
static void open_behind(struct machine *machine, uint32_t start) {
    bool begins = has_bit(machine->first, start);
    for (uint32_t position = start + 1; position < machine->position_count; position++) {
        if (!has_bit(machine_before(machine, position), start)) continue;
        clear_bit(machine_before(machine, position), start);
        if (!begins) continue;
        if (has_bit(machine->first, position)) machine->is_exact = false;
        else set_bit(machine->opening, position);
        set_bit(machine->first, position);
    }
    clear_bit(machine->first, start);
}

/* Could a unit open a window and begin a match elsewhere, too? Then numbers do not tell what PCRE2 tries first. */
static bool opens_and_begins(const struct machine *machine, uint32_t class) {
    uint64_t opens = 0, begins = 0;
    for (uint32_t i = 0; i < machine->words; i++) {
        uint64_t first = machine->fits[class * machine->words + i] & machine->first[i];
        opens |= first & machine->opening[i];
        begins |= first & ~machine->opening[i];
    }
    return opens && begins;
}

bool machine_open(const struct rules *rules, const struct signs *signs, struct machine *machine) {
    uint32_t start_count = 0;
    for (uint32_t i = 0; i < signs->count; i++) {
        const struct sign *sign = &signs->items[i];
        if (sign->kind != SIGN_POSITION || rules->items.items[sign->items.start].kind != ITEM_START) continue;
        if (has_bit(machine->cut, sign->position)) return false;
        open_behind(machine, sign->position);
        start_count++;
    }
    machine->is_exact &= start_count < 2;
    for (uint32_t class = 0; class < machine->class_count; class++)
        if (opens_and_begins(machine, class)) machine->is_exact = false;
    return true;
}
