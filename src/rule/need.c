/* need.c — which classes a window must hold for a rule to match at all. In: items. Out: a set, and the units matched at least.
 * Idea: a sequence needs what any part needs, alternatives what all of them need, an optional part nothing. */
#include "rule/parts.h"

struct level { /* an open group */
    struct classes sequence, latest, branches; /* latest: the element that a quantifier may still weaken */
    uint32_t sequence_least, latest_least, branches_least;
    bool has_branches;
    enum item_kind kind;
};

static void settle_latest(struct level *level) {
    level->sequence = classes_or(level->sequence, level->latest);
    level->sequence_least += level->latest_least;
    level->latest = classes_none();
    level->latest_least = 0;
}

static void add_element(struct level *level, struct classes need, uint32_t least) {
    settle_latest(level);
    level->latest = need;
    level->latest_least = least;
}

static void end_branch(struct level *level) {
    settle_latest(level);
    bool is_shorter = !level->has_branches || level->sequence_least < level->branches_least;
    level->branches = level->has_branches ? classes_and(level->branches, level->sequence) : level->sequence;
    if (is_shorter) level->branches_least = level->sequence_least;
    level->has_branches = true;
    level->sequence = classes_none();
    level->sequence_least = 0;
}

static void close_group(struct level *outer, struct level *inner) {
    end_branch(inner);
    if (inner->kind == ITEM_NOT_AHEAD || inner->kind == ITEM_NOT_BEHIND) add_element(outer, classes_none(), 0);
    else if (inner->kind == ITEM_AHEAD || inner->kind == ITEM_BEHIND) add_element(outer, inner->branches, 0);
    else add_element(outer, inner->branches, inner->branches_least);
}

static struct classes need_of_tests(const struct rules *rules, struct range tests) {
    struct classes need = classes_none();
    for (uint32_t i = tests.start; i < tests.end; i++) {
        const struct test *test = &rules->tests.items[i];
        int count = __builtin_popcountll(test->set.bits[0]) + __builtin_popcountll(test->set.bits[1]);
        if (test->is_wanted && count == 1) need = classes_or(need, test->set);
    }
    return need;
}

struct classes need_find(const struct rules *rules, struct range items, uint32_t *least) {
    struct level levels[NESTING_MOST + 1];
    uint32_t depth = 0;
    levels[0] = (struct level){.kind = ITEM_GROUP};
    for (uint32_t i = items.start; i < items.end; i++) {
        const struct item *item = &rules->items.items[i];
        struct level *level = &levels[depth];
        switch (item->kind) {
        case ITEM_SET: add_element(level, need_of_tests(rules, item->tests), 1); break;
        case ITEM_ANY: add_element(level, classes_none(), 1); break;
        case ITEM_BAR: end_branch(level); break;
        case ITEM_REPEAT:
            level->latest_least *= item->least;
            if (item->least == 0) level->latest = classes_none();
            break;
        case ITEM_CLOSE: close_group(&levels[depth - 1], level), depth--; break;
        case ITEM_START:
        case ITEM_END: break;
        default: levels[++depth] = (struct level){.kind = item->kind};
        }
    }
    end_branch(&levels[0]);
    *least = levels[0].branches_least;
    return levels[0].branches;
}
