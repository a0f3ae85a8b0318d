/* scan.c — where matches of a machine can start. In: a window in the rule's alphabet. Out: places, last
 * first. Idea: the window is read from right to left, each unit one step of a deterministic automaton
 * whose states are made when they are first met and kept for the thread; when their room is full all are
 * forgotten, so memory is bounded and time stays linear.
 *
 *   state   the positions that the next unit to the left may fill: those before the ones just filled,
 *           and all that end a match
 *   START   the unit just read fills a first position: a match can start here */
#include "rule/parts.h"

enum {
    START = 0x8000,
    TABLE_BYTES = 32 * 1024, /* of `next`, a rule and thread, at most */
    STATES_MOST = 256,       /* some rules come to 500 in a year of news; at half of this, forgetting costs one part in a hundred */
    STATES_LEAST = 16,
    STATES_SMALL = 64 /* tables up to here are doubled, larger ones grow by half */
};

static size_t set_bytes(const struct machine *machine) { return machine->words * sizeof(uint64_t); }
static size_t row_bytes(const struct machine *machine) { return machine->class_count * sizeof(uint16_t); }

/* Row and set 0 belong to no state. */
static size_t block_bytes(const struct machine *machine, const struct automaton *automaton) {
    size_t slots = automaton->slot_count * sizeof *automaton->slots;
    return (automaton->capacity + 1) * (set_bytes(machine) + row_bytes(machine)) + slots;
}

static uint32_t states_most(const struct machine *machine) {
    size_t states = TABLE_BYTES / row_bytes(machine);
    return (uint32_t)(states > STATES_MOST ? STATES_MOST : states < STATES_LEAST ? STATES_LEAST : states);
}

/* Tables for `capacity` states, none of them taken. */
static quoth_status take_tables(const quoth_allocator *memory, const struct machine *machine, uint32_t capacity,
                                struct automaton *automaton) {
    struct automaton made = {.capacity = capacity, .slot_count = STATES_LEAST * 2};
    while (made.slot_count < made.capacity * 2) made.slot_count *= 2;
    char *block = memory_new(memory, block_bytes(machine, &made));
    if (!block) return QUOTH_NOMEM;
    made.sets = (uint64_t *)(void *)block;
    made.next = (uint16_t *)(void *)(block + (made.capacity + 1) * set_bytes(machine));
    made.slots = made.next + (made.capacity + (size_t)1) * machine->class_count;
    memset(made.slots, 0, made.slot_count * sizeof *made.slots);
    *automaton = made;
    return QUOTH_OK;
}

void automaton_free(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton) {
    memory_free(memory, automaton->sets, block_bytes(machine, automaton));
    *automaton = (struct automaton){0};
}

static uint32_t hash_of(const uint64_t *set, uint32_t words) {
    uint64_t hash = 0;
    for (uint32_t i = 0; i < words; i++) {
        hash = (hash ^ set[i]) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
    }
    return (uint32_t)hash;
}

/* Sets are a few words long: too short to be worth a call. */
static bool is_same(const uint64_t *a, const uint64_t *b, uint32_t words) {
    for (uint32_t i = 0; i < words; i++)
        if (a[i] != b[i]) return false;
    return true;
}

/* The slot that holds the state of a set, or would. */
static uint16_t *slot_of(const struct machine *machine, const struct automaton *automaton, const uint64_t *set) {
    uint32_t mask = automaton->slot_count - 1, words = machine->words, i = hash_of(set, words) & mask;
    for (; automaton->slots[i]; i = (i + 1) & mask)
        if (is_same(automaton->sets + automaton->slots[i] * words, set, words)) break;
    return &automaton->slots[i];
}

/* States count from 1, so that 0 in `next` is one not yet known. */
static uint16_t take_state(const struct machine *machine, struct automaton *automaton, const uint64_t *set) {
    uint16_t *slot = slot_of(machine, automaton, set);
    if (*slot) return *slot;
    uint32_t state = ++automaton->state_count;
    memcpy(automaton->sets + state * machine->words, set, set_bytes(machine));
    memset(automaton->next + (size_t)state * machine->class_count, 0, row_bytes(machine));
    return *slot = (uint16_t)state;
}

/* All states are forgotten but the one that nothing has been read in, number 1. */
static void forget(const struct machine *machine, struct automaton *automaton) {
    memset(automaton->slots, 0, automaton->slot_count * sizeof *automaton->slots);
    automaton->state_count = 0;
    automaton->forgotten++;
    take_state(machine, automaton, machine->last);
}

/* More room, and the same states in it. False: there is no more to be had, by the bound or by memory. */
static bool grow(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton) {
    uint32_t most = states_most(machine), wanted = automaton->capacity + automaton->capacity / (automaton->capacity < STATES_SMALL ? 1 : 2);
    struct automaton grown;
    if (automaton->capacity == most) return false;
    if (take_tables(memory, machine, wanted < most ? wanted : most, &grown) != QUOTH_OK) return false;
    uint32_t count = automaton->state_count, row = machine->class_count;
    memcpy(grown.sets + machine->words, automaton->sets + machine->words, count * set_bytes(machine));
    memcpy(grown.next + row, automaton->next + row, count * row_bytes(machine));
    grown.state_count = count;
    grown.forgotten = automaton->forgotten;
    for (uint32_t state = 1; state <= count; state++)
        *slot_of(machine, &grown, grown.sets + state * machine->words) = (uint16_t)state;
    automaton_free(memory, machine, automaton);
    *automaton = grown;
    return true;
}

/* The positions of a set that a unit of the class fills. */
static void fill(const struct machine *machine, const uint64_t *from, uint32_t class, uint64_t *filled) {
    uint32_t words = machine->words, guard = machine->position_count;
    const uint64_t *fits = machine->fits + class * words;
    for (uint32_t i = 0; i < words; i++) filled[i] = from[i] & fits[i];
    if (!machine->has_guard || from[guard / 64] >> guard % 64 & 1) return;
    for (uint32_t i = 0; i < words; i++) filled[i] &= ~machine->guarded[class * words + i];
}

/* Those that no other covers: all that can stand before any of the set can before one of these. */
static uint32_t list_uncovered(const struct machine *machine, const uint64_t *set, uint16_t *list) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < machine->words; i++)
        for (uint64_t left = set[i]; left; left &= left - 1) {
            uint32_t position = i * 64 + (uint32_t)__builtin_ctzll(left), cover = machine->covers[position];
            if (cover == position || !(set[cover / 64] >> cover % 64 & 1)) list[count++] = (uint16_t)position;
        }
    return count;
}

static uint16_t find_next(const quoth_allocator *memory, const struct machine *machine,
                          struct automaton *automaton, uint16_t state, uint32_t class) {
    uint64_t set[MACHINE_WORDS], start = 0;
    uint16_t list[MACHINE_WORDS * 64];
    uint32_t words = machine->words, guard = machine->position_count;
    fill(machine, automaton->sets + state * words, class, set);
    for (uint32_t i = 0; i < words; i++) start |= set[i] & machine->first[i];
    uint32_t count = list_uncovered(machine, set, list);
    for (uint32_t i = 0; i < words; i++) {
        const uint64_t *before = machine->before + i;
        uint64_t bits = machine->last[i];
        for (uint32_t j = 0; j < count; j++) bits |= before[list[j] * words];
        set[i] = bits;
    }
    if (machine->has_guard && machine->frees[class]) set[guard / 64] |= (uint64_t)1 << guard % 64;
    bool is_full = automaton->state_count == automaton->capacity && !grow(memory, machine, automaton);
    if (is_full) forget(machine, automaton);
    uint16_t next = (uint16_t)(take_state(machine, automaton, set) | (start ? START : 0));
    if (!is_full) automaton->next[(size_t)state * machine->class_count + class] = next;
    return next;
}

quoth_status scan_starts(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton,
                         const uint8_t *units, uint32_t count, struct scan *scan) {
    if (automaton->capacity == 0) {
        TRY(take_tables(memory, machine, STATES_LEAST, automaton));
        forget(machine, automaton);
    }
    const uint16_t *next_of = automaton->next;
    const uint8_t *classes = machine->classes;
    uint32_t class_count = machine->class_count, found = 0, class = class_count - 1; /* the window's end */
    uint32_t state = 1, forgotten = automaton->forgotten;
    for (uint32_t i = count;; class = classes[units[--i]]) {
        uint32_t next = next_of[state * class_count + class];
        scan->states[i] = (uint16_t)state;
        if (__builtin_expect(next - 1 >= START - 1, 0)) { /* not yet known, or a start */
            if (next == 0) next = find_next(memory, machine, automaton, (uint16_t)state, class);
            next_of = automaton->next; /* it may have moved */
            if (next & START) scan->starts[found++] = (uint16_t)i;
        }
        state = next & (START - 1);
        if (i == 0) break;
    }
    scan->start_count = found;
    scan->has_states = forgotten == automaton->forgotten;
    return QUOTH_OK;
}
