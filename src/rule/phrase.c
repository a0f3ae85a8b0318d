/* phrase.c — a let becomes a table. In: a let's items. Out: by state and class of a unit, the state before it.
 * Idea: the sets of positions that units fill, read from right to left, multiply with all else that a frame may
 * hold at the time; those of a noun phrase alone, read from where it ends, are a few hundred, and one table serves
 * all rules. Only lets whose every unit a walk could tell have tables: those with no capture, no look-around but
 * (?! A B ) before a unit, no lazy quantifier. */
#include "rule/parts.h"

enum { NOTHING, PHRASE_END }; /* states */
enum {
    PHRASE_LEAST = 6,  /* positions: shorter ones are read as quickly by themselves */
    STATES_MOST = 2048,
    SLOTS = 4096       /* for states by what they hold; a power of two */
};

struct maker {
    const struct machine *machine;
    uint32_t state_count, state_most;
    uint32_t row;     /* words of a state: positions that units fill, and whether the last unit is none that bars */
    uint64_t *states;
    uint16_t *slots;  /* numbers of states, and one more; 0: free */
    bool is_large;    /* there are too many */
    uint64_t *before; /* what can stand before a state at hand */
};

static bool is_any(const uint64_t *set, uint32_t words) {
    for (uint32_t i = 0; i < words; i++)
        if (set[i]) return true;
    return false;
}

/* Can the walk tell all of it, wherever it stands? */
static bool is_plain(const struct machine *machine) {
    bool is_plain = machine->position_count >= PHRASE_LEAST && machine->words <= PHRASE_WORDS && machine->is_exact;
    if (!is_plain || machine->is_anchored || machine->has_watch) return false;
    for (uint32_t position = 0; position < machine->position_count; position++)
        if (machine->parts[position]) return false;
    for (uint32_t i = 0; i < machine->words; i++)
        if ((machine->last[i] & machine->guarded[i]) || machine->opening[i]) return false;
    return true;
}

static uint32_t hash_of(const uint64_t *state, uint32_t row) {
    uint64_t hash = 0;
    for (uint32_t i = 0; i < row; i++) {
        hash = (hash ^ state[i]) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
    }
    return (uint32_t)hash % SLOTS;
}

static uint64_t *state_of(const struct maker *maker, uint32_t number) { return maker->states + number * maker->row; }

static uint32_t number_of(struct maker *maker, const uint64_t *state) {
    size_t size = maker->row * sizeof *state;
    uint32_t i = hash_of(state, maker->row);
    while (maker->slots[i] && memcmp(state_of(maker, maker->slots[i] - 1u), state, size) != 0) i = (i + 1) % SLOTS;
    if (maker->slots[i]) return maker->slots[i] - 1u;
    if (maker->state_count == maker->state_most) {
        maker->is_large = true;
        return NOTHING;
    }
    memcpy(state_of(maker, maker->state_count), state, size);
    maker->slots[i] = (uint16_t)++maker->state_count;
    return maker->state_count - 1;
}

static void find_before(const struct maker *maker, uint32_t state) {
    const struct machine *machine = maker->machine;
    const uint64_t *filled = state_of(maker, state);
    memset(maker->before, 0, machine->words * sizeof *maker->before);
    if (state == PHRASE_END) memcpy(maker->before, machine->last, machine->words * sizeof *maker->before);
    for (uint32_t position = 0; position < machine->position_count; position++)
        for (uint32_t i = 0; i < machine->words && filled[position / 64] >> position % 64 & 1; i++)
            maker->before[i] |= machine_before(machine, position)[i];
}

/* The state that a unit leaves of one whose predecessors are found, as its table has it. */
static uint32_t step(struct maker *maker, uint32_t state, uint32_t class) {
    const struct machine *machine = maker->machine;
    const struct guard *guard = &machine->guards[class];
    uint64_t next[PHRASE_WORDS + 1], first = 0;
    bool is_free = state_of(maker, state)[machine->words];
    for (uint32_t i = 0; i < machine->words; i++) {
        next[i] = maker->before[i] & machine->fits[class * machine->words + i];
        if (!is_free && guard->is_held) next[i] &= ~machine->guarded[i];
        first |= next[i] & machine->first[i];
    }
    if (!is_any(next, machine->words)) return NOTHING;
    next[machine->words] = guard->frees;
    return number_of(maker, next) * machine->class_count | (first ? PHRASE_BEGINS : 0);
}

/* Nothing, and what is behind a phrase. Of these two the last word is of use alone. */
static void begin_states(struct maker *maker) {
    uint64_t state[PHRASE_WORDS + 1] = {0};
    number_of(maker, state);
    state[maker->machine->words] = 2;
    number_of(maker, state);
}

/* False: there are too many states for it. */
static bool fill_next(struct maker *maker, uint16_t *next) {
    uint32_t class_count = maker->machine->class_count;
    begin_states(maker);
    for (uint32_t state = PHRASE_END; state < maker->state_count && !maker->is_large; state++) {
        find_before(maker, state);
        for (uint32_t class = 0; class < class_count; class++)
            next[state * class_count + class] = (uint16_t)step(maker, state, class);
    }
    return !maker->is_large;
}

static quoth_status keep_words(struct rules *rules, const void *words, uint32_t count, size_t size, void **kept) {
    *kept = arena_take(&rules->arena, count * size + 1);
    if (!*kept) return QUOTH_NOMEM;
    memcpy(*kept, words, count * size);
    return QUOTH_OK;
}

static quoth_status keep_classes(struct rules *rules, const struct alphabet *alphabet, const struct machine *machine,
                                 struct phrase *phrase) {
    phrase->code_count = alphabet->code_count;
    phrase->classes = arena_take(&rules->arena, alphabet->code_count);
    if (!phrase->classes) return QUOTH_NOMEM;
    for (uint32_t code = 0; code < alphabet->code_count; code++)
        phrase->classes[code] = machine->classes[alphabet->bytes[code]];
    return QUOTH_OK;
}

static quoth_status keep_phrase(struct rules *rules, const struct maker *maker, const struct alphabet *alphabet,
                                const uint16_t *next) {
    const struct machine *machine = maker->machine;
    uint32_t words = machine->words;
    struct phrase phrase = {
        .class_count = machine->class_count, .words = words, .position_count = machine->position_count};
    phrase.next_count = maker->state_count * machine->class_count;
    phrase.filled_count = maker->state_count * words;
    phrase.before_count = machine->position_count * words;
    TRY(keep_classes(rules, alphabet, machine, &phrase));
    TRY(keep_words(rules, next, phrase.next_count, sizeof *next, (void **)&phrase.next));
    TRY(keep_words(rules, machine->before, phrase.before_count, sizeof(uint64_t), (void **)&phrase.before));
    TRY(keep_words(rules, machine->first, words, sizeof(uint64_t), (void **)&phrase.first));
    TRY(keep_words(rules, machine->last, words, sizeof(uint64_t), (void **)&phrase.last));
    phrase.filled = arena_take(&rules->arena, phrase.filled_count * sizeof *phrase.filled);
    if (!phrase.filled) return QUOTH_NOMEM;
    for (uint32_t state = 0; state < maker->state_count; state++)
        memcpy(phrase.filled + state * words, state_of(maker, state), words * sizeof *phrase.filled);
    return vec_push(rules->memory, &rules->phrases, phrase);
}

static quoth_status make_phrase(struct rules *rules, struct let *let, uint32_t alphabet) {
    struct body body = {.items = let->items, .alphabet = alphabet};
    uint32_t least;
    need_find(rules, let->items, &least);
    if (least == 0) return QUOTH_OK;
    TRY(machine_make(rules, &body));
    if (!is_plain(&body.machine)) return QUOTH_OK;
    struct maker maker = {.machine = &body.machine, .row = body.machine.words + 1};
    maker.state_most = PHRASE_STATE / body.machine.class_count;
    if (maker.state_most > STATES_MOST) maker.state_most = STATES_MOST;
    maker.states = arena_take(&rules->drafts, maker.state_most * maker.row * sizeof *maker.states);
    maker.before = arena_take(&rules->drafts, body.machine.words * sizeof *maker.before);
    maker.slots = arena_take(&rules->drafts, SLOTS * sizeof *maker.slots);
    uint16_t *next = arena_take(&rules->drafts, (PHRASE_STATE + 1) * sizeof *next);
    if (!maker.states || !maker.before || !maker.slots || !next) return QUOTH_NOMEM;
    if (!fill_next(&maker, next) || rules->phrases.count == UINT8_MAX) return QUOTH_OK;
    TRY(keep_phrase(rules, &maker, &rules->alphabets.items[alphabet], next));
    let->phrase = rules->phrases.count;
    return QUOTH_OK;
}

quoth_status phrase_find(struct rules *rules, uint32_t number, const struct body *body, uint32_t *found) {
    struct let *let = &rules->lets.items[number];
    if (!let->is_tried) TRY(make_phrase(rules, let, body->alphabet));
    let->is_tried = true;
    *found = let->phrase;
    return QUOTH_OK;
}
