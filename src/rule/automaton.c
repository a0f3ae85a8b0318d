/* automaton.c — a machine as a deterministic automaton that reads from right to left. In: a machine, a state and what is read. Out: the
 * next state. Idea: states are made when they are first met and kept for the thread; when their room is full all are forgotten,
 * so memory is bounded and time stays linear.
 *
 *   filled  the positions that the unit just read fills; a state is known by these, so that one met again costs little more than
 *           to look it up
 *   set     the positions that the next unit to the left may fill: those before the filled ones, and all that end a match
 *   turned  at the leftmost hit what does not lead to it is dropped from the set, and behind it no match ends; nothing may be left,
 *           which is DEAD */
#include "rule/parts.h"

enum {
    TABLE_BYTES = 32 * 1024, /* of `next`, a rule and thread, at most */
    STATES_MOST = 256,       /* some rules come to 500 in a year of news; at half of this, forgetting costs one part in a hundred */
    STATES_LEAST = 16,
    STATES_SMALL = 64, /* tables up to here are doubled, larger ones grow by half */
    SLOT_COUNT = STATES_MOST * 2
};

static bool has_bit(const uint64_t *set, uint32_t bit) { return set[bit / 64] >> bit % 64 & 1; }
static void put_bit(uint64_t *set, uint32_t bit, bool is_set) { set[bit / 64] |= (uint64_t)is_set << bit % 64; }

static size_t set_bytes(const struct machine *machine) { return machine->words * sizeof(uint64_t); }
static size_t row_bytes(const struct machine *machine) { return automaton_columns(machine) * sizeof(uint16_t); }

/* Rows and sets 0 belong to no state. */
static size_t block_bytes(const struct machine *machine, uint32_t capacity) {
    return (capacity + 1) * (2 * set_bytes(machine) + row_bytes(machine)) + SLOT_COUNT * sizeof(uint16_t);
}

static uint32_t states_most(const struct machine *machine) {
    size_t states = TABLE_BYTES / row_bytes(machine);
    return (uint32_t)(states > STATES_MOST ? STATES_MOST : states < STATES_LEAST ? STATES_LEAST : states);
}

/* Tables for `capacity` states, none of them taken. */
static quoth_status take_tables(const quoth_allocator *memory, const struct machine *machine, uint32_t capacity,
                                struct automaton *automaton) {
    char *block = memory_new(memory, block_bytes(machine, capacity));
    if (!block) return QUOTH_NOMEM;
    size_t rows = capacity + (size_t)1;
    automaton->capacity = capacity;
    automaton->sets = (uint64_t *)(void *)block;
    automaton->filled = automaton->sets + rows * machine->words;
    automaton->next = (uint16_t *)(automaton->filled + rows * machine->words);
    automaton->slots = automaton->next + rows * automaton_columns(machine);
    return QUOTH_OK;
}

void automaton_free(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton) {
    memory_free(memory, automaton->sets, block_bytes(machine, automaton->capacity));
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

/* The slot that holds the state of what was filled, or would. */
static uint32_t find_slot(const struct machine *machine, const struct automaton *automaton, const uint64_t *filled) {
    uint32_t words = machine->words, i = hash_of(filled, words) % SLOT_COUNT;
    for (; automaton->slots[i]; i = (i + 1) % SLOT_COUNT)
        if (is_same(automaton->filled + (automaton->slots[i] & DEAD) * words, filled, words)) break;
    return i;
}

static bool meets(const uint64_t *a, const uint64_t *b, uint32_t words) {
    uint64_t both = 0;
    for (uint32_t i = 0; i < words; i++) both |= a[i] & b[i];
    return both;
}

/* States count from 1, so that 0 in `next` is one not yet known. */
static uint64_t *take_state(const struct machine *machine, struct automaton *automaton, const uint64_t *filled, uint32_t slot) {
    uint32_t words = machine->words, state = ++automaton->state_count;
    automaton->slots[slot] = (uint16_t)(state | (meets(filled, machine->first, words) ? START : 0));
    for (uint32_t i = 0; i < words; i++) automaton->filled[state * words + i] = filled[i];
    memset(automaton->next + (size_t)state * automaton_columns(machine), 0, row_bytes(machine));
    return automaton->sets + state * words;
}

/* All states are forgotten but FIRST_STATE. */
static void forget(const struct machine *machine, struct automaton *automaton) {
    const uint64_t none[MACHINE_WORDS] = {0};
    memset(automaton->slots, 0, SLOT_COUNT * sizeof *automaton->slots);
    automaton->state_count = 0;
    automaton->forgotten++;
    memcpy(take_state(machine, automaton, none, find_slot(machine, automaton, none)), machine->last, set_bytes(machine));
}

/* More room, and the same states in it. False: there is no more to be had, by the bound or by memory. */
static bool grow(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton) {
    uint32_t most = states_most(machine), wanted = automaton->capacity + automaton->capacity / (automaton->capacity < STATES_SMALL ? 1 : 2);
    struct automaton grown = *automaton;
    if (automaton->capacity == most) return false;
    if (take_tables(memory, machine, wanted < most ? wanted : most, &grown) != QUOTH_OK) return false;
    size_t rows = automaton->state_count + (size_t)1;
    memcpy(grown.sets, automaton->sets, rows * set_bytes(machine));
    memcpy(grown.filled, automaton->filled, rows * set_bytes(machine));
    memcpy(grown.next, automaton->next, rows * row_bytes(machine));
    memcpy(grown.slots, automaton->slots, SLOT_COUNT * sizeof *grown.slots);
    automaton_free(memory, machine, automaton);
    *automaton = grown;
    return true;
}

/* The positions of a set that a unit of the class fills, and its flags; false: there are none. */
static bool fill(const struct machine *machine, const uint64_t *from, uint32_t class, uint64_t *filled) {
    uint32_t words = machine->words, free_flag = machine_flag(machine, FLAG_FREE), turned = machine_flag(machine, FLAG_TURNED);
    const uint64_t *fits = machine->fits + class * words;
    uint32_t guard = machine->has_guard ? machine->guards[class] : 0;
    bool is_barred = guard & GUARD_HELD && !has_bit(from, free_flag);
    uint64_t any = 0;
    for (uint32_t i = 0; i < words; i++) {
        filled[i] = from[i] & fits[i];
        if (is_barred) filled[i] &= ~machine->guarded[i];
        any |= filled[i];
    }
    put_bit(filled, free_flag, guard & GUARD_FREES);
    put_bit(filled, turned, has_bit(from, turned));
    return any;
}

/* Of the state at the leftmost hit, what leads there. */
static bool turn(const struct machine *machine, const uint64_t *from, uint64_t *filled) {
    uint32_t free_flag = machine_flag(machine, FLAG_FREE);
    for (uint32_t i = 0; i < machine->words; i++) filled[i] = from[i] & machine->leads[i];
    bool is_filled = meets(filled, filled, machine->words);
    put_bit(filled, free_flag, has_bit(from, free_flag));
    put_bit(filled, machine_flag(machine, FLAG_TURNED), true);
    put_bit(filled, machine_flag(machine, FLAG_TURNING), true);
    return is_filled;
}

/* All that can stand before the filled positions. Flags are carried on as positions are. */
static void join_before(const struct machine *machine, const uint64_t *filled, uint64_t *set) {
    bool is_turned = has_bit(filled, machine_flag(machine, FLAG_TURNED));
    for (uint32_t i = 0; i < machine->words; i++) set[i] = is_turned ? 0 : machine->last[i];
    for (uint32_t i = 0; i < machine->words; i++)
        for (uint64_t left = filled[i]; left; left &= left - 1) {
            struct link link = machine->links[i * 64 + (uint32_t)__builtin_ctzll(left)];
            for (uint32_t word = 0; word < link.count; word++) set[link.first + word] |= machine->link_words[link.start + word];
        }
}

/* The state of what was filled, made where it is new. */
static uint32_t state_of(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton,
                         const uint64_t *filled, bool turns) {
    uint32_t slot = find_slot(machine, automaton, filled);
    if (automaton->slots[slot]) return automaton->slots[slot];
    if (automaton->state_count == automaton->capacity && !grow(memory, machine, automaton)) {
        forget(machine, automaton);
        slot = find_slot(machine, automaton, filled);
    }
    uint64_t *set = take_state(machine, automaton, filled, slot);
    if (turns) memcpy(set, filled, set_bytes(machine));
    else join_before(machine, filled, set);
    return automaton->slots[slot];
}

uint16_t automaton_next(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton, uint32_t state,
                        uint32_t column) {
    uint64_t filled[MACHINE_WORDS];
    const uint64_t *from = automaton->sets + state * machine->words;
    uint32_t next = DEAD, forgotten = automaton->forgotten;
    bool turns = column == machine->class_count;
    bool is_filled = turns ? turn(machine, from, filled) : fill(machine, from, column, filled);
    if (is_filled || !has_bit(filled, machine_flag(machine, FLAG_TURNED))) next = state_of(memory, machine, automaton, filled, turns);
    if (turns) next &= DEAD;
    if (forgotten == automaton->forgotten) automaton->next[(size_t)state * automaton_columns(machine) + column] = (uint16_t)next;
    return (uint16_t)next;
}

quoth_status automaton_begin(const quoth_allocator *memory, const struct machine *machine, struct automaton *automaton) {
    if (automaton->capacity > 0) return QUOTH_OK;
    TRY(take_tables(memory, machine, STATES_LEAST, automaton));
    forget(machine, automaton);
    return QUOTH_OK;
}
