/* flank.c — what can stand on a side of a cut, as a table. In: a machine, and its positions as a reader folds them.
 * Out: by state and class of a unit, the next state, from a hit to where a match begins, or ends. Idea: most hits are
 * none, and two walks that read a number a unit tell so before any set of positions is looked at. Phrases and copies
 * of a unit are loops here, and tables stay small; they let more pass than the frame does, and never less. */
#include "rule/parts.h"

enum { SLOTS = 4 * FLANK_STATES };

struct column { /* positions that units of a class fill: */
    uint64_t enters; /* behind another, seen from the cut; */
    uint64_t stays;  /* as they did before; */
    uint64_t leaves; /* so that others can follow */
};

struct state {
    uint64_t filled, left; /* left: of those filled that others can follow */
};

struct maker {
    const struct folding *folding;
    const struct machine *machine;
    uint8_t places[MACHINE_POSITIONS]; /* by position of the machine: that of the reader, copies as one */
    uint64_t loops; /* positions that several units fill */
    struct column *columns; /* by class */
    uint64_t follows[READER_POSITIONS]; /* by position: what can stand next to it, farther from the cut */
    uint64_t cut, goals; /* where the table begins, and where it ends */
    bool is_left, is_anchored;
    uint32_t state_most;
    struct draft draft;
    struct state states[FLANK_STATES];
    uint16_t slots[SLOTS]; /* numbers of states, and one more; 0: free */
};

static uint64_t follows_of(const struct maker *maker, uint64_t set) {
    uint64_t follows = 0;
    for (; set; set &= set - 1) follows |= maker->follows[__builtin_ctzll(set)];
    return follows;
}

/* Where a state's number is, or would be. */
static uint16_t *slot_of(struct maker *maker, struct state state) {
    uint64_t hash = form_hash(form_hash(0, state.filled), state.left);
    for (uint32_t i = (uint32_t)(hash >> 32);; i++) {
        uint16_t *slot = &maker->slots[i % SLOTS];
        const struct state *known = &maker->states[*slot - (*slot > 0)];
        if (!*slot || (known->filled == state.filled && known->left == state.left)) return slot;
    }
}

/* Where there are too many, all further ones are one in which everything can stand. */
static uint32_t number_of(struct maker *maker, struct state state) {
    const struct state anything = {UINT64_MAX, UINT64_MAX};
    uint16_t *slot = slot_of(maker, state);
    if (!*slot && maker->draft.state_count >= maker->state_most) slot = slot_of(maker, state = anything);
    if (!*slot) {
        maker->states[maker->draft.state_count] = state;
        *slot = (uint16_t)++maker->draft.state_count;
    }
    return *slot - 1u;
}

/* Where a match can begin, and need not do so with the window, no more is asked. */
static uint16_t step(struct maker *maker, uint32_t number, uint32_t class) {
    const struct column *column = &maker->columns[class];
    struct state state = maker->states[number];
    uint64_t reached = number == 0 ? maker->cut : follows_of(maker, state.left);
    state.filled = (reached & column->enters) | (state.filled & column->stays);
    state.left = state.filled & column->leaves;
    uint32_t ends = state.left & maker->goals ? FLANK_ENDS : 0;
    bool is_told = maker->is_left ? ends && !maker->is_anchored : class == maker->machine->classes[WINDOW_END];
    bool goes_on = (state.filled & maker->loops) || follows_of(maker, state.left);
    return (uint16_t)(ends | (goes_on && !is_told ? number_of(maker, state) : 0));
}

static void fill_draft(struct maker *maker) {
    struct draft *draft = &maker->draft;
    draft->state_count = 0;
    memset(maker->slots, 0, sizeof maker->slots);
    number_of(maker, (struct state){0, 0});
    for (uint32_t state = 0; state < draft->state_count; state++)
        for (uint32_t class = 0; class < draft->class_count; class++)
            draft->next[state * draft->class_count + class] = step(maker, state, class);
}

static void fill_columns(struct maker *maker) {
    const struct machine *machine = maker->machine;
    const struct folding *folding = maker->folding;
    memset(maker->columns, 0, machine->class_count * sizeof *maker->columns);
    for (uint32_t position = 0; position < machine->position_count; position++) {
        uint32_t place = maker->places[position];
        uint64_t bit = (uint64_t)1 << place;
        bool enters = maker->is_left ? folding->ends[position] : folding->begins[position];
        bool leaves = maker->is_left ? folding->begins[position] : folding->ends[position];
        for (uint32_t class = 0; class < machine->class_count; class++) {
            struct column *column = &maker->columns[class];
            if (!has_bit(machine->fits + class * machine->words, position)) continue;
            column->enters |= enters ? bit : 0;
            column->stays |= bit & maker->loops;
            column->leaves |= leaves ? bit : 0;
        }
    }
}

static void fill_follows(struct maker *maker) {
    const struct machine *machine = maker->machine;
    memset(maker->follows, 0, sizeof maker->follows);
    for (uint32_t position = 0; position < machine->position_count; position++)
        for (uint32_t before = 0; before < position; before++) {
            uint32_t from = maker->places[position], to = maker->places[before];
            if (from == to || !has_bit(machine_before(machine, position), before)) continue;
            if (maker->is_left) maker->follows[from] |= (uint64_t)1 << to;
            else maker->follows[to] |= (uint64_t)1 << from;
        }
}

static uint64_t fold_set(const struct maker *maker, const uint64_t *set) {
    uint64_t found = 0;
    for (uint32_t position = 0; position < maker->machine->position_count; position++)
        found |= (uint64_t)has_bit(set, position) << maker->places[position];
    return found;
}

static quoth_status make_flank(struct rules *rules, struct maker *maker, struct flank *flank) {
    const struct machine *machine = maker->machine;
    maker->cut = fold_set(maker, machine->cut);
    maker->goals = fold_set(maker, maker->is_left ? machine->first : machine->last);
    fill_columns(maker);
    fill_follows(maker);
    fill_draft(maker);
    return flank_shrink(rules, &maker->draft, machine->classes, flank);
}

/* Do the same units fill a position and the one right before it, and no phrase? */
static bool is_copy(const struct folding *folding, uint32_t position) {
    const struct machine *machine = folding->machine;
    uint32_t before = position - 1;
    if (folding->tables[position] || folding->tables[before]) return false;
    if (has_bit(machine->cut, position) != has_bit(machine->cut, before)) return false;
    for (uint32_t class = 0; class < machine->class_count; class++) {
        const uint64_t *fits = machine->fits + class * machine->words;
        if (has_bit(fits, position) != has_bit(fits, before)) return false;
    }
    return has_bit(machine_before(machine, position), before);
}

static void number_places(struct maker *maker) {
    const struct folding *folding = maker->folding;
    uint32_t place = 0;
    maker->loops = 0;
    for (uint32_t position = 0; position < maker->machine->position_count; position++) {
        bool is_same = position > 0 && (folding->places[position] == folding->places[position - 1]
                                        || is_copy(folding, position));
        place += position > 0 && !is_same;
        maker->places[position] = (uint8_t)place;
        if (is_same) maker->loops |= (uint64_t)1 << place;
    }
}

quoth_status flanks_make(struct rules *rules, const struct folding *folding, struct reader *reader) {
    const struct machine *machine = folding->machine;
    struct maker *maker = arena_take(&rules->drafts, sizeof *maker);
    if (!maker) return QUOTH_NOMEM;
    maker->folding = folding;
    maker->machine = machine;
    maker->is_anchored = reader->is_anchored;
    maker->draft.class_count = machine->class_count;
    maker->columns = arena_take(&rules->drafts, machine->class_count * sizeof *maker->columns);
    maker->draft.next = arena_take(&rules->drafts, FLANK_STATES * machine->class_count * sizeof *maker->draft.next);
    if (!maker->columns || !maker->draft.next) return QUOTH_NOMEM;
    maker->state_most = FLANK_STATE / machine->class_count - 1;
    if (maker->state_most > FLANK_STATES - 1) maker->state_most = FLANK_STATES - 1;
    number_places(maker);
    maker->is_left = true;
    TRY(make_flank(rules, maker, &reader->left));
    maker->is_left = false;
    return make_flank(rules, maker, &reader->right);
}
