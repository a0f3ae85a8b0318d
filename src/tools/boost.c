/* boost.c — see boost.h. In: examples. Out: trees as text.
 *
 * Idea: a sign's values fall into at most 64 steps, of about as many examples each; what an example pulls is summed
 * by leaf and step, and one walk over the steps tells the best cut. The pulls are whole numbers, so that sums know
 * no order. */
#include "tools/boost.h"
#include "tools/store.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEPS = 64, LEAVES = 1 << BOOST_DEPTH, LEAF_ONE = 1000, LIMIT_LEAF = 30000 };
#define PULL_ONE 65536.0 /* of a pull as a whole number */

struct steps { /* of one sign: value v is in the first step whose cut is above it */
    int16_t cuts[STEPS - 1];
    uint32_t count; /* of cuts */
};

struct question {
    uint32_t sign, step; /* is the value below cuts[step]? */
};

struct tree {
    struct question questions[BOOST_DEPTH];
    uint32_t depth;
    int32_t leaves[LEAVES]; /* in thousandths; the first question is the highest bit */
};

struct pull { /* of examples together: how far the chance is off, and how much it can move */
    int64_t force, weight;
};

struct boost {
    const char *const *names;
    uint32_t sign_count, count, capacity;
    int16_t *values; /* by example, then sign */
    bool *holds;
    struct steps *steps;
    uint8_t *places; /* by sign, then example: the step of the value */
    int32_t *scores, start;
    struct pull *pulls;
    uint8_t *leaf_of;
    struct tree *trees;
    uint32_t tree_count;
};

struct boost *boost_new(const char *const *names, uint32_t sign_count) {
    struct boost *boost = store_take(1, sizeof *boost);
    boost->names = names;
    boost->sign_count = sign_count;
    return boost;
}

void boost_free(struct boost *boost) {
    if (!boost) return;
    free(boost->values), free(boost->holds), free(boost->steps), free(boost->places), free(boost->scores);
    free(boost->pulls), free(boost->leaf_of), free(boost->trees);
    free(boost);
}

void boost_add(struct boost *boost, const int16_t *signs, bool holds) {
    if (boost->count == boost->capacity) {
        boost->capacity = boost->capacity ? boost->capacity * 2 : 1024;
        boost->values = store_grow(boost->values, (size_t)boost->capacity * boost->sign_count * sizeof *signs);
        boost->holds = store_grow(boost->holds, boost->capacity * sizeof *boost->holds);
    }
    memcpy(boost->values + (size_t)boost->count * boost->sign_count, signs, boost->sign_count * sizeof *signs);
    boost->holds[boost->count++] = holds;
}

uint32_t boost_count(const struct boost *boost) { return boost->count; }

static int by_value(const void *left, const void *right) {
    int16_t a = *(const int16_t *)left, b = *(const int16_t *)right;
    return (a > b) - (a < b);
}

/* Cuts where equal shares of the examples end; a value that many have takes up several shares and gets one cut. */
static struct steps cut(int16_t *sorted, uint32_t count) {
    struct steps steps = {.count = 0};
    qsort(sorted, count, sizeof *sorted, by_value);
    for (uint32_t share = 1; share < STEPS; share++) {
        int16_t value = sorted[(uint64_t)share * count / STEPS];
        bool is_new = value > sorted[0] && (!steps.count || value > steps.cuts[steps.count - 1]);
        if (is_new) steps.cuts[steps.count++] = value;
    }
    return steps;
}

static uint8_t place_of(const struct steps *steps, int16_t value) {
    uint32_t place = 0;
    while (place < steps->count && value >= steps->cuts[place]) place++;
    return (uint8_t)place;
}

static void find_steps(struct boost *boost) {
    uint32_t count = boost->count;
    int16_t *sorted = store_take(count, sizeof *sorted);
    for (uint32_t sign = 0; sign < boost->sign_count; sign++) {
        const int16_t *values = boost->values + sign;
        for (uint32_t i = 0; i < count; i++) sorted[i] = values[(size_t)i * boost->sign_count];
        boost->steps[sign] = cut(sorted, count);
        for (uint32_t i = 0; i < count; i++)
            boost->places[(size_t)sign * count + i] =
                place_of(&boost->steps[sign], values[(size_t)i * boost->sign_count]);
    }
    free(sorted);
}

static void begin_fit(struct boost *boost, uint32_t trees) {
    uint32_t count = boost->count, holding = 0;
    boost->steps = store_take(boost->sign_count, sizeof *boost->steps);
    boost->places = store_take((size_t)count * boost->sign_count, 1);
    boost->scores = store_take(count, sizeof *boost->scores);
    boost->pulls = store_take(count, sizeof *boost->pulls);
    boost->leaf_of = store_take(count, 1);
    boost->trees = store_take(trees, sizeof *boost->trees);
    find_steps(boost);
    for (uint32_t i = 0; i < count; i++) holding += boost->holds[i];
    boost->start = (int32_t)lround(LEAF_ONE * log((holding + 1.0) / (count - holding + 1.0)));
    for (uint32_t i = 0; i < count; i++) boost->scores[i] = boost->start;
}

static void find_pulls(struct boost *boost) {
    for (uint32_t i = 0; i < boost->count; i++) {
        double chance = 1 / (1 + exp(-(double)boost->scores[i] / LEAF_ONE));
        boost->pulls[i] = (struct pull){llround(PULL_ONE * (boost->holds[i] - chance)),
                                        llround(PULL_ONE * chance * (1 - chance))};
    }
}

static double gain_of(struct pull pull, const struct boost_plan *plan) {
    double force = (double)pull.force / PULL_ONE, weight = (double)pull.weight / PULL_ONE;
    return force * force / (weight + plan->ridge);
}

/* What a cut of all leaves gains, for each step of a sign. */
static void find_gains(const struct boost *boost, const struct boost_plan *plan, uint32_t sign, uint32_t leaves,
                       double *gains) {
    struct pull sums[LEAVES][STEPS];
    memset(sums, 0, sizeof sums);
    const uint8_t *places = boost->places + (size_t)sign * boost->count;
    for (uint32_t i = 0; i < boost->count; i++) {
        struct pull *sum = &sums[boost->leaf_of[i]][places[i]];
        sum->force += boost->pulls[i].force, sum->weight += boost->pulls[i].weight;
    }
    uint32_t cuts = boost->steps[sign].count;
    for (uint32_t step = 0; step < cuts; step++) gains[step] = 0;
    for (uint32_t leaf = 0; leaf < leaves; leaf++) {
        struct pull all = {0, 0}, below = {0, 0};
        for (uint32_t step = 0; step <= cuts; step++)
            all.force += sums[leaf][step].force, all.weight += sums[leaf][step].weight;
        for (uint32_t step = 0; step < cuts; step++) {
            below.force += sums[leaf][step].force, below.weight += sums[leaf][step].weight;
            struct pull above = {all.force - below.force, all.weight - below.weight};
            double least = plan->least * PULL_ONE;
            if ((double)below.weight < least || (double)above.weight < least) continue;
            gains[step] += gain_of(below, plan) + gain_of(above, plan) - gain_of(all, plan);
        }
    }
}

/* Half the signs are asked of each tree, so that the trees differ. */
static bool is_asked(uint32_t tree, uint32_t sign) {
    uint64_t mixed = ((uint64_t)tree << 32 | sign) * 0x9e3779b97f4a7c15u;
    mixed = (mixed ^ mixed >> 29) * 0xbf58476d1ce4e5b9u;
    return mixed >> 63;
}

static bool find_question(const struct boost *boost, const struct boost_plan *plan, uint32_t leaves,
                          struct question *best) {
    double best_gain = 1e-9, gains[STEPS];
    for (uint32_t sign = 0; sign < boost->sign_count; sign++) {
        if (!is_asked(boost->tree_count, sign)) continue;
        find_gains(boost, plan, sign, leaves, gains);
        for (uint32_t step = 0; step < boost->steps[sign].count; step++)
            if (gains[step] > best_gain) best_gain = gains[step], *best = (struct question){sign, step};
    }
    return best_gain > 1e-9;
}

static void part(struct boost *boost, struct question question) {
    const uint8_t *places = boost->places + (size_t)question.sign * boost->count;
    for (uint32_t i = 0; i < boost->count; i++)
        boost->leaf_of[i] = (uint8_t)(boost->leaf_of[i] * 2 + (places[i] <= question.step));
}

static void fill_leaves(struct boost *boost, const struct boost_plan *plan, struct tree *tree) {
    struct pull sums[LEAVES] = {{0, 0}};
    for (uint32_t i = 0; i < boost->count; i++) {
        struct pull *sum = &sums[boost->leaf_of[i]];
        sum->force += boost->pulls[i].force, sum->weight += boost->pulls[i].weight;
    }
    for (uint32_t leaf = 0; leaf < 1u << tree->depth; leaf++) {
        double value = (double)sums[leaf].force / ((double)sums[leaf].weight + plan->ridge * PULL_ONE);
        tree->leaves[leaf] = (int32_t)lround(LEAF_ONE * plan->rate * value);
    }
    for (uint32_t i = 0; i < boost->count; i++) boost->scores[i] += tree->leaves[boost->leaf_of[i]];
}

void boost_fit(struct boost *boost, const struct boost_plan *plan) {
    begin_fit(boost, plan->trees);
    for (; boost->tree_count < plan->trees; boost->tree_count++) {
        struct tree *tree = &boost->trees[boost->tree_count];
        find_pulls(boost);
        memset(boost->leaf_of, 0, boost->count);
        while (tree->depth < plan->depth &&
               find_question(boost, plan, 1u << tree->depth, &tree->questions[tree->depth]))
            part(boost, tree->questions[tree->depth++]);
        fill_leaves(boost, plan, tree);
    }
}

void boost_print(const struct boost *boost, FILE *file, const char *about) {
    fprintf(file, "# %s\n= %d\n", about, boost->start);
    for (uint32_t i = 0; i < boost->tree_count; i++) {
        const struct tree *tree = &boost->trees[i];
        for (uint32_t k = 0; k < tree->depth; k++)
            fprintf(file, "%s < %d\n", boost->names[tree->questions[k].sign],
                    boost->steps[tree->questions[k].sign].cuts[tree->questions[k].step]);
        fputc('=', file);
        for (uint32_t leaf = 0; leaf < 1u << tree->depth; leaf++) fprintf(file, " %d", tree->leaves[leaf]);
        fputc('\n', file);
    }
}

bool boost_write(const struct boost *boost, const char *path, const char *about) {
    FILE *file = fopen(path, "w");
    if (!file) return false;
    boost_print(boost, file, about);
    return store_close(file);
}
