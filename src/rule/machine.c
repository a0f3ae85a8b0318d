/* machine.c — a frame becomes an automaton of positions. In: items and an alphabet. Out: which positions begin and end a match, and
 * which follow each other. Idea: bounded quantifiers are written out as copies (X{1,3} is X X? X?), so nothing loops; then one walk joins
 * neighbours. Frames that would grow too large get no machine and are simply matched everywhere. */
#include "rule/parts.h"

enum {
    WORDS_MOST = 8,
    POSITIONS_MOST = WORDS_MOST * 64, /* English frames have some fifty */
    SIGNS_MOST = 4 * POSITIONS_MOST,
    TESTS_MOST = 64                   /* of one rule, so that a word holds how a unit does in them */
};

enum sign_kind { SIGN_POSITION, SIGN_OPEN, SIGN_CLOSE, SIGN_BAR, SIGN_OPTIONAL };

struct sign {
    enum sign_kind kind;
    struct range items; /* of a position: one item, or the alternatives of a (?! that must not follow */
    uint32_t position;
};

struct fragment { /* a part of the frame: where it can begin and end */
    bool is_nullable;
    uint64_t first[WORDS_MOST], last[WORDS_MOST];
};

struct joint { /* an open group */
    struct fragment sequence, latest, branches;
    bool has_branches;
};

struct builder {
    struct rules *rules;
    const struct body *body;
    struct machine *machine;
    struct sign signs[SIGNS_MOST];
    uint32_t sign_count;
    struct range positions[POSITIONS_MOST]; /* the items of each */
    struct classes tests[TESTS_MOST];
    uint32_t test_count;
    struct joint joints[NESTING_MOST + 1];
};

static bool is_look_around(enum item_kind kind) {
    return kind == ITEM_AHEAD || kind == ITEM_NOT_AHEAD || kind == ITEM_BEHIND || kind == ITEM_NOT_BEHIND;
}

static bool add_sign(struct builder *builder, enum sign_kind kind) {
    if (builder->sign_count == SIGNS_MOST) return false;
    builder->signs[builder->sign_count++] = (struct sign){.kind = kind};
    return true;
}

static bool add_position(struct builder *builder, uint32_t first, uint32_t last) {
    if (!add_sign(builder, SIGN_POSITION)) return false;
    builder->signs[builder->sign_count - 1].items = (struct range){first, last};
    return true;
}

/* The element at [start, sign_count) once more. */
static bool copy_element(struct builder *builder, uint32_t start, uint32_t end) {
    if (builder->sign_count + (end - start) > SIGNS_MOST) return false;
    memcpy(builder->signs + builder->sign_count, builder->signs + start, (end - start) * sizeof *builder->signs);
    builder->sign_count += end - start;
    return true;
}

static bool repeat_element(struct builder *builder, uint32_t start, const struct item *repeat) {
    uint32_t end = builder->sign_count;
    if (start == end) return true; /* a look-around */
    if (repeat->least == 0 && !add_sign(builder, SIGN_OPTIONAL)) return false;
    for (uint32_t i = 1; i < repeat->most; i++) {
        if (!copy_element(builder, start, end)) return false;
        if (i >= repeat->least && !add_sign(builder, SIGN_OPTIONAL)) return false;
    }
    return true;
}

static uint32_t skip_group(const struct rules *rules, uint32_t item) {
    uint32_t depth = 1;
    while (depth > 0) {
        enum item_kind kind = rules->items.items[++item].kind;
        if (kind == ITEM_CLOSE) depth--;
        else if (kind >= ITEM_GROUP) depth++;
    }
    return item;
}

/* Does nothing more of the frame follow this item? Other branches do not follow it. */
static bool is_tail(const struct rules *rules, const struct body *body, uint32_t item) {
    uint32_t depth = 0;
    for (uint32_t i = item + 1; i < body->items.end; i++) {
        enum item_kind kind = rules->items.items[i].kind;
        if (kind == ITEM_BAR && depth == 0) depth = 1; /* on to where this group closes */
        else if (depth > 0) depth = kind == ITEM_CLOSE ? depth - 1 : kind >= ITEM_GROUP ? depth + 1 : depth;
        else if (kind != ITEM_CLOSE) return false;
    }
    return true;
}

/* Single units and $, parted by bars. */
static bool is_one_unit(const struct rules *rules, uint32_t open, uint32_t close) {
    bool wants_unit = true;
    for (uint32_t i = open + 1; i < close; i++) {
        enum item_kind kind = rules->items.items[i].kind;
        bool is_unit = kind == ITEM_SET || kind == ITEM_END;
        if (is_unit != wants_unit || (!is_unit && kind != ITEM_BAR)) return false;
        wants_unit = !is_unit;
    }
    return !wants_unit;
}

/* A look-ahead at the frame's end is read as what follows: (?= X) as X, (?! A | B) as a unit that is neither. All others count as
 * met. *item is set to the last item that needs no reading of its own. */
static bool write_look_around(struct builder *builder, uint32_t *item, bool *is_group) {
    const struct rules *rules = builder->rules;
    enum item_kind kind = rules->items.items[*item].kind;
    uint32_t open = *item, close = skip_group(rules, open);
    bool is_read = is_tail(rules, builder->body, close);
    *is_group = is_read && kind == ITEM_AHEAD;
    if (*is_group) return add_sign(builder, SIGN_OPEN);
    *item = close;
    if (!is_read || kind != ITEM_NOT_AHEAD || !is_one_unit(rules, open, close)) return true;
    return add_position(builder, open, close);
}

/* Items without quantifiers; false where there would be too many. */
static bool write_signs(struct builder *builder) {
    const struct rules *rules = builder->rules;
    uint32_t opened[NESTING_MOST + 1], depth = 0, element = 0; /* element: where the latest one starts */
    for (uint32_t i = builder->body->items.start; i < builder->body->items.end; i++) {
        const struct item *item = &rules->items.items[i];
        uint32_t here = builder->sign_count;
        bool is_held = true, is_group = true;
        switch (item->kind) {
        case ITEM_SET:
        case ITEM_ANY:
        case ITEM_END: is_held = add_position(builder, i, i + 1), element = here; break;
        case ITEM_START: break;
        case ITEM_BAR: is_held = add_sign(builder, SIGN_BAR); break;
        case ITEM_REPEAT: is_held = repeat_element(builder, element, item); break;
        case ITEM_CLOSE: is_held = add_sign(builder, SIGN_CLOSE), element = opened[--depth]; break;
        default:
            is_held = is_look_around(item->kind) ? write_look_around(builder, &i, &is_group) : add_sign(builder, SIGN_OPEN);
            element = here;
            if (is_group) opened[depth++] = here;
        }
        if (!is_held) return false;
    }
    return true;
}

static bool number_positions(struct builder *builder) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < builder->sign_count; i++) {
        struct sign *sign = &builder->signs[i];
        if (sign->kind != SIGN_POSITION) continue;
        if (count == POSITIONS_MOST) return false;
        builder->positions[count] = sign->items;
        sign->position = count++;
    }
    builder->machine->position_count = count;
    builder->machine->words = (count + 63) / 64;
    return true;
}

static void set_bit(uint64_t *set, uint32_t bit) { set[bit / 64] |= (uint64_t)1 << bit % 64; }
static void join_bits(uint64_t *set, const uint64_t *other, uint32_t words) {
    for (uint32_t i = 0; i < words; i++) set[i] |= other[i];
}

static const struct fragment empty_fragment = {.is_nullable = true};

/* What the latest element says of its neighbours is settled once no quantifier can follow it. */
static void settle_latest(const struct machine *machine, struct joint *joint) {
    struct fragment *left = &joint->sequence, *right = &joint->latest;
    for (uint32_t i = 0; i < machine->words; i++)
        for (uint64_t first = right->first[i]; first; first &= first - 1) {
            uint32_t position = i * 64 + (uint32_t)__builtin_ctzll(first);
            join_bits(machine->before + position * machine->words, left->last, machine->words);
        }
    if (left->is_nullable) join_bits(left->first, right->first, machine->words);
    if (!right->is_nullable) memset(left->last, 0, sizeof left->last);
    join_bits(left->last, right->last, machine->words);
    left->is_nullable &= right->is_nullable;
    *right = empty_fragment;
}

static void end_branch(const struct machine *machine, struct joint *joint) {
    settle_latest(machine, joint);
    if (joint->has_branches) {
        join_bits(joint->branches.first, joint->sequence.first, machine->words);
        join_bits(joint->branches.last, joint->sequence.last, machine->words);
        joint->branches.is_nullable |= joint->sequence.is_nullable;
    } else {
        joint->branches = joint->sequence;
    }
    joint->has_branches = true;
    joint->sequence = empty_fragment;
}

static void open_joint(struct joint *joint) {
    joint->sequence = joint->latest = empty_fragment;
    joint->has_branches = false;
}

static void join_positions(struct builder *builder) {
    const struct machine *machine = builder->machine;
    struct joint *joint = builder->joints;
    open_joint(joint);
    for (uint32_t i = 0; i < builder->sign_count; i++) {
        switch (builder->signs[i].kind) {
        case SIGN_POSITION:
            settle_latest(machine, joint);
            joint->latest.is_nullable = false;
            set_bit(joint->latest.first, builder->signs[i].position);
            set_bit(joint->latest.last, builder->signs[i].position);
            break;
        case SIGN_OPEN: open_joint(++joint); break;
        case SIGN_BAR: end_branch(machine, joint); break;
        case SIGN_OPTIONAL: joint->latest.is_nullable = true; break;
        case SIGN_CLOSE:
            end_branch(machine, joint--);
            settle_latest(machine, joint);
            joint->latest = joint[1].branches;
        }
    }
    end_branch(machine, joint);
    memcpy(machine->first, joint->branches.first, machine->words * sizeof *machine->first);
    memcpy(machine->last, joint->branches.last, machine->words * sizeof *machine->last);
}

static bool gather_tests(struct builder *builder) {
    const struct rules *rules = builder->rules;
    for (uint32_t i = builder->body->items.start; i < builder->body->items.end; i++) {
        struct range tests = rules->items.items[i].tests;
        for (uint32_t j = tests.start; j < tests.end; j++) {
            uint32_t known = 0;
            while (known < builder->test_count && !classes_same(builder->tests[known], rules->tests.items[j].set)) known++;
            if (known == TESTS_MOST) return false;
            if (known == builder->test_count) builder->tests[builder->test_count++] = rules->tests.items[j].set;
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
    machine->class_count++; /* the window's end */
}

/* Classes that fit an item, as bits; the class after the last is the window's end. */
static quoth_status find_fitting(struct builder *builder, const struct item *item, const uint8_t *samples, uint64_t *fitting) {
    uint32_t end = builder->machine->class_count - 1;
    memset(fitting, 0, BYTE_WORDS * sizeof *fitting);
    if (item->kind == ITEM_END) set_bit(fitting, end);
    if (item->kind == ITEM_END) return QUOTH_OK;
    const struct shape *shape = NULL;
    struct alphabet *alphabet = &builder->rules->alphabets.items[builder->body->alphabet];
    if (item->kind == ITEM_SET) TRY(alphabet_shape(builder->rules, alphabet, item->tests, &shape));
    for (uint32_t class = 0; class < end; class++)
        if (!shape || shape->passes[samples[class] / 64] >> samples[class] % 64 & 1) set_bit(fitting, class);
    return QUOTH_OK;
}

/* The same of a position: of one item, or of none of the alternatives of a (?!. */
static quoth_status find_position_fitting(struct builder *builder, struct range items, const uint8_t *samples, uint64_t *fitting) {
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

static quoth_status take_tables(struct rules *rules, struct machine *machine) {
    size_t row = machine->words * sizeof(uint64_t);
    machine->fits = arena_take(&rules->arena, machine->class_count * row);
    machine->before = arena_take(&rules->arena, machine->position_count * row);
    machine->first = arena_take(&rules->arena, row);
    machine->last = arena_take(&rules->arena, row);
    return machine->fits && machine->before && machine->first && machine->last ? QUOTH_OK : QUOTH_NOMEM;
}

static quoth_status build(struct builder *builder) {
    struct rules *rules = builder->rules;
    struct machine *machine = builder->machine;
    uint8_t samples[LIMIT_CODES + 1];
    bool is_small = write_signs(builder) && number_positions(builder) && gather_tests(builder);
    if (!is_small) {
        machine->position_count = 0;
        return QUOTH_OK;
    }
    sort_bytes(builder, &rules->alphabets.items[builder->body->alphabet], samples);
    TRY(take_tables(rules, machine));
    TRY(fill_fits(builder, samples));
    join_positions(builder);
    return QUOTH_OK;
}

quoth_status machine_make(struct rules *rules, struct body *body) {
    struct builder *builder = memory_new(rules->memory, sizeof *builder);
    if (!builder) return QUOTH_NOMEM;
    builder->rules = rules;
    builder->body = body;
    builder->machine = &body->machine;
    builder->sign_count = builder->test_count = 0;
    quoth_status status = build(builder);
    memory_free(rules->memory, builder, sizeof *builder);
    return status;
}
