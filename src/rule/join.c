/* join.c — how the positions of a frame follow each other. In: signs, and how common what fills each position is. Out:
 * positions that begin and end a match, that can stand before each other, and a cut. Idea: signs do not loop, so one
 * walk joins neighbours. */
#include "rule/parts.h"

struct fragment { /* a part of the frame: where it can begin and end, and a cut through it */
    bool is_nullable;
    uint64_t first[MACHINE_WORDS], last[MACHINE_WORDS];
    uint64_t cut[MACHINE_WORDS]; /* every way through the part takes one of these; the rarest such set that is found */
    uint32_t cost;            /* how often units fit the cut */
};

struct joint { /* an open group */
    struct fragment sequence, latest, branches;
    bool has_branches;
};

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
            join_bits(machine_before(machine, position), left->last, machine->words);
        }
    if (left->is_nullable) join_bits(left->first, right->first, machine->words);
    if (!right->is_nullable) memset(left->last, 0, sizeof left->last);
    join_bits(left->last, right->last, machine->words);
    if (!right->is_nullable && (left->is_nullable || right->cost < left->cost)) {
        left->cost = right->cost;
        memcpy(left->cut, right->cut, sizeof left->cut);
    }
    left->is_nullable &= right->is_nullable;
    *right = empty_fragment;
}

static void end_branch(const struct machine *machine, struct joint *joint) {
    settle_latest(machine, joint);
    if (joint->has_branches) {
        join_bits(joint->branches.first, joint->sequence.first, machine->words);
        join_bits(joint->branches.last, joint->sequence.last, machine->words);
        join_bits(joint->branches.cut, joint->sequence.cut, machine->words);
        joint->branches.cost += joint->sequence.cost; /* what is nullable has no cut, and is not asked for its cost */
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

static void join_signs(const struct signs *signs, const uint32_t *costs, struct joint *joint, struct machine *machine) {
    open_joint(joint);
    for (uint32_t i = 0; i < signs->count; i++) {
        switch (signs->items[i].kind) {
        case SIGN_POSITION:
            settle_latest(machine, joint);
            joint->latest.is_nullable = false;
            set_bit(joint->latest.first, signs->items[i].position);
            set_bit(joint->latest.last, signs->items[i].position);
            set_bit(joint->latest.cut, signs->items[i].position);
            joint->latest.cost = costs[signs->items[i].position];
            break;
        case SIGN_WATCH:
            settle_latest(machine, joint); /* a quantifier behind it is none of theirs */
            machine->has_watch = true;
            set_bit(machine->watches, signs->items[i].position);
            break;
        case SIGN_OPEN: open_joint(++joint); break;
        case SIGN_BAR:
            settle_latest(machine, joint);
            /* nothing at all comes before what other branches have */
            if (joint->sequence.is_nullable) machine->is_exact = false;
            end_branch(machine, joint);
            break;
        case SIGN_OPTIONAL: joint->latest.is_nullable = true; break;
        case SIGN_CLOSE:
            end_branch(machine, joint--);
            settle_latest(machine, joint);
            joint->latest = joint[1].branches;
            if (signs->items[i].ends_role && joint->latest.is_nullable) machine->is_exact = false;
        }
    }
    end_branch(machine, joint);
    memcpy(machine->first, joint->branches.first, machine->words * sizeof *machine->first);
    memcpy(machine->last, joint->branches.last, machine->words * sizeof *machine->last);
    memcpy(machine->cut, joint->branches.cut, machine->words * sizeof *machine->cut);
}

quoth_status positions_join(const quoth_allocator *memory, const struct signs *signs, const uint32_t *costs,
                            struct machine *machine) {
    struct joint *joints = memory_new(memory, (JOINTS_MOST + 1) * sizeof *joints);
    if (!joints) return QUOTH_NOMEM;
    join_signs(signs, costs, joints, machine);
    memory_free(memory, joints, (JOINTS_MOST + 1) * sizeof *joints);
    return QUOTH_OK;
}
