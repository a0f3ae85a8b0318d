/* need.c — which classes a window must hold for a rule to match at all. In: items. Out: a need, and the
 * units matched at least. Idea: a sequence needs what any part needs, alternatives what all of them need,
 * an optional part nothing. Where alternatives share no class (said … | told …) one of a few must still be
 * there: of all such choices in a sequence the narrowest is kept. */
#include "rule/parts.h"

struct part {
    struct need need;
    uint32_t least;
};

struct level { /* an open group */
    struct part sequence, latest, branches; /* latest: the element that a quantifier may still weaken */
    bool has_branches;
    enum item_kind kind;
};

static const struct part no_part = {{{{0, 0}}, {{0, 0}}}, 0};

static int size_of(struct classes set) {
    return __builtin_popcountll(set.bits[0]) + __builtin_popcountll(set.bits[1]);
}

static struct classes narrower(struct classes a, struct classes b) {
    if (classes_empty(a) || classes_empty(b)) return classes_or(a, b);
    return size_of(a) <= size_of(b) ? a : b;
}

static void settle_latest(struct level *level) {
    level->sequence.need.all = classes_or(level->sequence.need.all, level->latest.need.all);
    level->sequence.need.any = narrower(level->sequence.need.any, level->latest.need.any);
    level->sequence.least += level->latest.least;
    level->latest = no_part;
}

static void add_element(struct level *level, struct part part) {
    settle_latest(level);
    level->latest = part;
}

/* One choice for a whole branch. Of several classes it needs, the one declared last: verbs of saying come
 * after function words. */
static struct classes choice_of(const struct need *need) {
    struct classes choice = classes_none();
    uint64_t high = need->all.bits[1], low = need->all.bits[0];
    if (high) choice.bits[1] = (uint64_t)1 << (63 - __builtin_clzll(high));
    else if (low) choice.bits[0] = (uint64_t)1 << (63 - __builtin_clzll(low));
    else choice = need->any;
    return choice;
}

static void end_branch(struct level *level) {
    settle_latest(level);
    struct part *branches = &level->branches, *branch = &level->sequence;
    if (!level->has_branches) {
        *branches = *branch;
    } else {
        struct classes left = choice_of(&branches->need), right = choice_of(&branch->need);
        bool is_chosen = !classes_empty(left) && !classes_empty(right);
        branches->need.all = classes_and(branches->need.all, branch->need.all);
        branches->need.any = is_chosen ? classes_or(left, right) : classes_none();
        if (branch->least < branches->least) branches->least = branch->least;
    }
    level->has_branches = true;
    *branch = no_part;
}

static void close_group(struct level *outer, struct level *inner) {
    end_branch(inner);
    struct part part = inner->branches;
    bool is_ahead = inner->kind == ITEM_AHEAD || inner->kind == ITEM_BEHIND;
    bool is_never = inner->kind == ITEM_NOT_AHEAD || inner->kind == ITEM_NOT_BEHIND;
    if (is_ahead) part.least = 0;
    add_element(outer, is_never ? no_part : part);
}

static struct part part_of_tests(const struct rules *rules, struct range tests) {
    struct part part = {.least = 1};
    for (uint32_t i = tests.start; i < tests.end; i++) {
        const struct test *test = &rules->tests.items[i];
        if (!test->is_wanted) continue;
        if (size_of(test->set) == 1) part.need.all = classes_or(part.need.all, test->set);
        else part.need.any = narrower(part.need.any, test->set);
    }
    return part;
}

struct need need_find(const struct rules *rules, struct range items, uint32_t *least) {
    struct level levels[NESTING_MOST + 1];
    uint32_t depth = 0;
    levels[0] = (struct level){.kind = ITEM_GROUP};
    for (uint32_t i = items.start; i < items.end; i++) {
        const struct item *item = &rules->items.items[i];
        struct level *level = &levels[depth];
        switch (item->kind) {
        case ITEM_SET: add_element(level, part_of_tests(rules, item->tests)); break;
        case ITEM_ANY: add_element(level, (struct part){.least = 1}); break;
        case ITEM_BAR: end_branch(level); break;
        case ITEM_REPEAT:
            level->latest.least *= item->least;
            if (item->least == 0) level->latest = no_part;
            break;
        case ITEM_CLOSE: close_group(&levels[depth - 1], level), depth--; break;
        case ITEM_START:
        case ITEM_END: break;
        default: levels[++depth] = (struct level){.kind = item->kind};
        }
    }
    end_branch(&levels[0]);
    *least = levels[0].branches.least;
    return levels[0].branches.need;
}
