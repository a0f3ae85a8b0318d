/* merge.c — classes that do the same become one. In: a machine with its fits and guards. Out: the same with fewer
 * classes. Idea: units pass the rule's tests in a hundred ways, and fill the same positions in half as many; what is
 * known of each class then takes half the room. */
#include "rule/parts.h"

static bool is_alike(const struct machine *machine, uint32_t a, uint32_t b) {
    size_t row = machine->words * sizeof *machine->fits;
    const struct guard *guards = machine->guards;
    bool is_same = guards[a].is_held == guards[b].is_held && guards[a].frees == guards[b].frees;
    return is_same && memcmp(machine->fits + a * machine->words, machine->fits + b * machine->words, row) == 0;
}

static void move_class(const struct machine *machine, uint32_t from, uint32_t to) {
    size_t row = machine->words * sizeof *machine->fits;
    memcpy(machine->fits + to * machine->words, machine->fits + from * machine->words, row);
    machine->guards[to] = machine->guards[from];
}

void machine_merge(struct machine *machine) {
    uint8_t merged[LIMIT_CODES + 2]; /* by class: what it becomes */
    uint32_t count = 0;
    for (uint32_t class = 0; class < machine->class_count; class++) {
        uint32_t same = 0;
        while (same < count && !is_alike(machine, same, class)) same++;
        if (same == count && count++ < class) move_class(machine, class, same);
        merged[class] = (uint8_t)same;
    }
    for (uint32_t byte = 0; byte <= LIMIT_CODES; byte++) machine->classes[byte] = merged[machine->classes[byte]];
    machine->class_count = count;
}
