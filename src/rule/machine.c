/* machine.c — a frame becomes an automaton of positions. In: signs and an alphabet. Out: which units fill which
 * positions, and, by join.c and others, how these follow each other. Idea: units that no test of the rule tells apart
 * are one class, and all is said of classes. Frames that would grow too large get no machine and are simply matched
 * everywhere. */
#include "rule/parts.h"

enum {
    TESTS_MOST = 64,                  /* of one rule, so that a word holds how a unit does in them */
    SPLICES_MOST = 256,
    COST_COMMON = 400,                /* of a unit that most sentences have: a comma, a function word, their end */
    COST_START = 1 << 24              /* of ^, which is no unit */
};

struct builder {
    struct rules *rules;
    const struct body *body;
    struct machine *machine;
    struct signs signs;
    struct splice splices[SPLICES_MOST];
    uint32_t splice_count;
    struct range positions[MACHINE_POSITIONS]; /* the items of each */
    uint32_t guards[MACHINE_POSITIONS];        /* the item of the (?! before each; NONE */
    bool has_guard;
    uint64_t held[BYTE_WORDS], barred[BYTE_WORDS]; /* classes that guards are for, and those that bar them behind */
    struct classes tests[TESTS_MOST];
    uint32_t test_count;
    uint32_t costs[MACHINE_POSITIONS];
};

/* NONE: the group is no let. */
static uint32_t open_splice(struct builder *builder, const struct sign *sign, uint32_t position) {
    if (!sign->let || builder->splice_count == SPLICES_MOST) return NONE;
    builder->splices[builder->splice_count] = (struct splice){sign->let - 1, {position, position}};
    return builder->splice_count++;
}

static bool number_positions(struct builder *builder) {
    uint32_t count = 0, depth = 0, opened[JOINTS_MOST];
    for (uint32_t i = 0; i < builder->signs.count; i++) {
        struct sign *sign = &builder->signs.items[i];
        if (sign->kind == SIGN_OPEN && depth == JOINTS_MOST) return false;
        if (sign->kind == SIGN_OPEN) opened[depth++] = open_splice(builder, sign, count);
        if (sign->kind == SIGN_CLOSE && opened[--depth] != NONE) builder->splices[opened[depth]].positions.end = count;
        if (sign->kind != SIGN_POSITION && sign->kind != SIGN_WATCH) continue;
        if (count == MACHINE_POSITIONS) return false;
        builder->positions[count] = sign->items;
        builder->guards[count] = sign->guard;
        sign->position = count++;
    }
    builder->machine->position_count = count;
    builder->machine->words = (count + 63) / 64;
    return true;
}

static bool gather_tests(struct builder *builder) {
    const struct rules *rules = builder->rules;
    for (uint32_t i = builder->body->items.start; i < builder->body->items.end; i++) {
        struct range tests = rules->items.items[i].tests;
        for (uint32_t j = tests.start; j < tests.end; j++) {
            uint32_t known = 0;
            struct classes set = rules->tests.items[j].set;
            while (known < builder->test_count && !classes_same(builder->tests[known], set)) known++;
            if (known == TESTS_MOST) return false;
            if (known == builder->test_count) builder->tests[builder->test_count++] = set;
        }
    }
    return true;
}

static uint64_t results_of(const struct builder *builder, struct classes set) {
    uint64_t results = 0;
    for (uint32_t i = 0; i < builder->test_count; i++) results |= (uint64_t)classes_meet(builder->tests[i], set) << i;
    return results;
}

/* Bytes whose sets do the same in all tests of the rule are one class; samples[class] is one of them. */
static void sort_bytes(const struct builder *builder, const struct alphabet *alphabet, uint8_t *samples) {
    struct machine *machine = builder->machine;
    uint64_t results[LIMIT_CODES + 1];
    for (uint32_t byte = 1; byte <= alphabet->byte_count; byte++) {
        uint64_t result = results_of(builder, alphabet->samples[byte]);
        uint32_t class = 0;
        while (class < machine->class_count && results[class] != result) class++;
        if (class == machine->class_count) {
            results[class] = result;
            samples[machine->class_count++] = (uint8_t)byte;
        }
        machine->classes[byte] = (uint8_t)class;
    }
    machine->classes[WINDOW_END] = (uint8_t)machine->class_count++;
}

/* Classes that fit an item, as bits; the class after the last is the window's end. */
static quoth_status find_fitting(struct builder *builder, const struct item *item, const uint8_t *samples,
                                 uint64_t *fitting) {
    uint32_t end = builder->machine->class_count - 1;
    memset(fitting, 0, BYTE_WORDS * sizeof *fitting);
    if (item->kind == ITEM_END) set_bit(fitting, end);
    if (item->kind == ITEM_END || item->kind == ITEM_START) return QUOTH_OK;
    const struct shape *shape = NULL;
    struct alphabet *alphabet = &builder->rules->alphabets.items[builder->body->alphabet];
    if (item->kind == ITEM_SET) TRY(alphabet_shape(builder->rules, alphabet, item->tests, &shape));
    for (uint32_t class = 0; class < end; class++)
        if (!shape || shape->passes[samples[class] / 64] >> samples[class] % 64 & 1) set_bit(fitting, class);
    return QUOTH_OK;
}

/* The same of a position: of one item, or of none of the alternatives of a (?!. */
static quoth_status find_position_fitting(struct builder *builder, struct range items, const uint8_t *samples,
                                          uint64_t *fitting) {
    const struct item *item = &builder->rules->items.items[items.start];
    if (item->kind != ITEM_NOT_AHEAD) return find_fitting(builder, item, samples, fitting);
    uint64_t one[BYTE_WORDS];
    memset(fitting, 0xff, BYTE_WORDS * sizeof *fitting);
    for (uint32_t i = items.start + 1; i < items.end; i++) {
        item = &builder->rules->items.items[i];
        if (item->kind == ITEM_BAR) continue;
        TRY(find_fitting(builder, item, samples, one));
        for (uint32_t j = 0; j < BYTE_WORDS; j++) fitting[j] &= ~one[j];
    }
    return QUOTH_OK;
}

static quoth_status fill_fits(struct builder *builder, const uint8_t *samples) {
    const struct machine *machine = builder->machine;
    uint64_t fitting[BYTE_WORDS] = {0};
    for (uint32_t position = 0; position < machine->position_count; position++) {
        struct range items = builder->positions[position];
        bool is_copy = position > 0 && builder->positions[position - 1].start == items.start;
        if (!is_copy) TRY(find_position_fitting(builder, items, samples, fitting));
        for (uint32_t class = 0; class < machine->class_count; class++)
            if (fitting[class / 64] >> class % 64 & 1) set_bit(machine->fits + class * machine->words, position);
    }
    return QUOTH_OK;
}

static void clear_fits(const struct machine *machine, const uint64_t *classes, uint32_t position) {
    for (uint32_t class = 0; class < machine->class_count; class++)
        if (classes[class / 64] >> class % 64 & 1)
            machine->fits[class * machine->words + position / 64] &= ~((uint64_t)1 << position % 64);
}

static void begin_guards(struct builder *builder, const uint64_t *held, const uint64_t *barred) {
    struct machine *machine = builder->machine;
    builder->has_guard = true;
    memcpy(builder->held, held, sizeof builder->held);
    memcpy(builder->barred, barred, sizeof builder->barred);
    for (uint32_t class = 0; class < machine->class_count; class++) {
        bool is_held = held[class / 64] >> class % 64 & 1, is_barred = barred[class / 64] >> class % 64 & 1;
        machine->guards[class].is_held = is_held;
        machine->guards[class].frees = !is_barred;
    }
}

/* All guards of a machine are for the same kind of unit, barred by the same; another makes it inexact. */
static void add_guard(struct builder *builder, const uint64_t *held, const uint64_t *barred, uint32_t position) {
    struct machine *machine = builder->machine;
    if (!builder->has_guard) begin_guards(builder, held, barred);
    bool is_same = memcmp(builder->held, held, sizeof builder->held) == 0
                   && memcmp(builder->barred, barred, sizeof builder->barred) == 0;
    machine->is_exact &= is_same;
    if (is_same) set_bit(machine->guarded, position);
}

static quoth_status fill_guards(struct builder *builder, const uint8_t *samples) {
    const struct item *items = builder->rules->items.items;
    uint64_t classes[BYTE_WORDS], barred[BYTE_WORDS];
    for (uint32_t position = 0; position < builder->machine->position_count; position++) {
        uint32_t guard = builder->guards[position];
        if (guard == NONE) continue;
        TRY(find_fitting(builder, &items[guard + 1], samples, classes));
        if (items[guard + 2].kind == ITEM_CLOSE) {
            clear_fits(builder->machine, classes, position);
            continue;
        }
        TRY(find_fitting(builder, &items[guard + 2], samples, barred));
        add_guard(builder, classes, barred, position);
    }
    return QUOTH_OK;
}

static void fill_parts(struct builder *builder) {
    for (uint32_t i = 0; i < builder->signs.count; i++) {
        const struct sign *sign = &builder->signs.items[i];
        if (sign->kind == SIGN_POSITION) builder->machine->parts[sign->position] = sign->part;
    }
}

/* How often a unit is of this byte, roughly: sets that a word can have are spread evenly, but for those of closed
 * classes. */
static uint32_t cost_of_byte(struct classes sample) {
    static const enum known_class common[] = {CLASS_COMMA, CLASS_STOP, CLASS_DET,  CLASS_PREP, CLASS_AND,
                                              CLASS_TO,    CLASS_OF,   CLASS_IN,   CLASS_PRON, CLASS_POSS,
                                              CLASS_THAT,  CLASS_BE,   CLASS_HAVE, CLASS_GEN};
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (classes_have(sample, common[i])) return COST_COMMON;
    return 1;
}

/* Is it a ^ within the frame? */
static bool is_start(const struct builder *builder, uint32_t position) {
    return builder->rules->items.items[builder->positions[position].start].kind == ITEM_START;
}

static void find_costs(struct builder *builder, const struct alphabet *alphabet) {
    const struct machine *machine = builder->machine;
    uint32_t of_class[LIMIT_CODES + 2] = {0};
    of_class[machine->classes[WINDOW_END]] = COST_COMMON;
    for (uint32_t byte = 1; byte <= alphabet->byte_count; byte++)
        of_class[machine->classes[byte]] += cost_of_byte(alphabet->samples[byte]);
    for (uint32_t position = 0; position < machine->position_count; position++) {
        const uint64_t *fits = machine->fits + position / 64;
        builder->costs[position] = is_start(builder, position) ? COST_START : 0;
        for (uint32_t class = 0; class < machine->class_count; class++)
            if (fits[class * machine->words] >> position % 64 & 1) builder->costs[position] += of_class[class];
    }
}

static quoth_status take_tables(struct rules *rules, struct machine *machine) {
    size_t row = machine->words * sizeof(uint64_t);
    machine->guards = arena_take(&rules->drafts, machine->class_count * sizeof *machine->guards);
    machine->parts = arena_take(&rules->drafts, machine->position_count);
    machine->fits = arena_take(&rules->drafts, machine->class_count * row);
    machine->before = arena_take(&rules->drafts, machine->position_count * row);
    uint64_t **rows[] = {&machine->first, &machine->last,    &machine->opening, &machine->cut,
                         &machine->leads, &machine->guarded, &machine->watches};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!(*rows[i] = arena_take(&rules->drafts, row))) return QUOTH_NOMEM;
    return machine->guards && machine->parts && machine->fits && machine->before ? QUOTH_OK : QUOTH_NOMEM;
}

static quoth_status keep_splices(struct builder *builder) {
    struct machine *machine = builder->machine;
    size_t size = builder->splice_count * sizeof *machine->splices;
    machine->splices = arena_take(&builder->rules->drafts, size + 1);
    if (!machine->splices) return QUOTH_NOMEM;
    memcpy(machine->splices, builder->splices, size);
    machine->splice_count = builder->splice_count;
    return QUOTH_OK;
}

static quoth_status build(struct builder *builder) {
    struct rules *rules = builder->rules;
    struct machine *machine = builder->machine;
    uint8_t samples[LIMIT_CODES + 1];
    bool is_small = unroll_items(rules, builder->body, &builder->signs);
    is_small = is_small && number_positions(builder) && gather_tests(builder);
    if (!is_small) {
        machine->position_count = 0;
        return QUOTH_OK;
    }
    machine->classes = arena_take(&rules->arena, LIMIT_CODES + 1);
    if (!machine->classes) return QUOTH_NOMEM;
    sort_bytes(builder, &rules->alphabets.items[builder->body->alphabet], samples);
    TRY(take_tables(rules, machine));
    TRY(fill_fits(builder, samples));
    machine->is_exact = builder->signs.is_exact;
    machine->is_anchored = builder->signs.is_anchored;
    TRY(fill_guards(builder, samples));
    machine_merge(machine);
    fill_parts(builder);
    find_costs(builder, &rules->alphabets.items[builder->body->alphabet]);
    TRY(positions_join(rules->memory, &builder->signs, builder->costs, machine));
    if (!machine_open(rules, &builder->signs, machine)) {
        machine->position_count = 0;
        return QUOTH_OK;
    }
    machine_reach(machine);
    return keep_splices(builder);
}

quoth_status machine_make(struct rules *rules, struct body *body) {
    struct builder *builder = memory_new(rules->memory, sizeof *builder);
    if (!builder) return QUOTH_NOMEM;
    builder->rules = rules;
    builder->body = body;
    builder->machine = &body->machine;
    builder->test_count = builder->splice_count = 0;
    builder->has_guard = false;
    quoth_status status = build(builder);
    memory_free(rules->memory, builder, sizeof *builder);
    return status;
}
