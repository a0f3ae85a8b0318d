/* keeper.c — see keeper.h. In: drafts. Out: keep.weights, keep.trees.
 *
 * Idea: an example is its counted signs and the numbers of its names; only when all are there does each name become the
 * evidence that the other folds give it, and the trees are grown. */
#include "tools/keeper.h"
#include "tools/boost.h"
#include "tools/store.h"
#include "tools/verdict.h"

#include <stdio.h>
#include <stdlib.h>

enum { CONTENT_PIECES = 16 };
static const struct boost_plan plan = {.trees = 96, .depth = 6, .rate = 0.15, .ridge = 5, .least = 5};

struct example {
    uint8_t fold;
    bool holds;
};

struct keeper {
    struct sign_names signs;
    struct verdict *verdict; /* of the article at hand */
    uint32_t fold;
    struct evidence *evidence;
    struct example *examples;
    int16_t *numbers; /* by example, then sign */
    uint32_t *names;  /* likewise */
    uint32_t count, capacity;
};

struct keeper *keeper_new(void) {
    struct keeper *keeper = store_take(1, sizeof *keeper);
    keeper->signs = attribute_sign_names();
    keeper->evidence = evidence_new();
    return keeper;
}

void keeper_free(struct keeper *keeper) {
    if (!keeper) return;
    keeper_end(keeper);
    evidence_free(keeper->evidence);
    free(keeper->examples), free(keeper->numbers), free(keeper->names), free(keeper);
}

const char *keeper_begin(struct keeper *keeper, const char *folder, const char *name, uint32_t fold, size_t *size) {
    keeper->fold = fold;
    keeper->verdict = verdict_open(folder, name);
    return keeper->verdict ? verdict_text(keeper->verdict, size) : NULL;
}

void keeper_end(struct keeper *keeper) {
    verdict_close(keeper->verdict);
    keeper->verdict = NULL;
}

static struct gold_span span_of(struct stretch at) { return (struct gold_span){at.start, at.end}; }

static bool is_right(const struct keeper *keeper, const struct exhibit *exhibit) {
    struct gold_span content[CONTENT_PIECES];
    uint32_t count = exhibit->content_count < CONTENT_PIECES ? exhibit->content_count : CONTENT_PIECES;
    for (uint32_t i = 0; i < count; i++) content[i] = span_of(exhibit->content[i]);
    const struct verdict_case draft = {span_of(exhibit->sentence), span_of(exhibit->source), span_of(exhibit->cue),
                                       content, count};
    return verdict_holds(keeper->verdict, &draft);
}

static uint32_t name_count(const struct keeper *keeper) { return keeper->signs.count - keeper->signs.numbers; }

static void make_room(struct keeper *keeper) {
    if (keeper->count < keeper->capacity) return;
    keeper->capacity = keeper->capacity ? keeper->capacity * 2 : 1024;
    size_t numbers = keeper->signs.numbers * sizeof *keeper->numbers,
           names = name_count(keeper) * sizeof *keeper->names;
    keeper->examples = store_grow(keeper->examples, keeper->capacity * sizeof *keeper->examples);
    keeper->numbers = store_grow(keeper->numbers, keeper->capacity * numbers);
    keeper->names = store_grow(keeper->names, keeper->capacity * names);
}

static bool is_of_sign(const char *line, size_t size, const char *sign) {
    size_t length = strlen(sign);
    return size > length && line[length] == '=' && memcmp(line, sign, length) == 0;
}

/* One name a line, in the order of their signs; a sign without one keeps the name of all. */
static void add_names(struct keeper *keeper, const struct bytes *lines, struct example example, uint32_t *names) {
    const char *line = lines->items, *end = line + lines->count;
    for (uint32_t i = 0; i < name_count(keeper); i++) {
        const char *stop = line < end ? memchr(line, '\n', (size_t)(end - line)) : NULL;
        size_t size = stop ? (size_t)(stop - line) : 0;
        names[i] = 0;
        if (!is_of_sign(line, size, keeper->signs.items[keeper->signs.numbers + i])) continue;
        names[i] = evidence_add(keeper->evidence, line, size, example.fold, example.holds);
        line = stop + 1;
    }
}

quoth_status keeper_hear(void *user, const struct exhibit *exhibit) {
    struct keeper *keeper = user;
    struct example example = {(uint8_t)keeper->fold, is_right(keeper, exhibit)};
    uint32_t numbers = keeper->signs.numbers, names = name_count(keeper);
    make_room(keeper);
    memcpy(keeper->numbers + (size_t)keeper->count * numbers, exhibit->numbers, numbers * sizeof *keeper->numbers);
    evidence_add(keeper->evidence, "", 0, example.fold, example.holds);
    add_names(keeper, exhibit->names, example, keeper->names + (size_t)keeper->count * names);
    keeper->examples[keeper->count++] = example;
    return QUOTH_OK;
}

static struct boost *gather(const struct keeper *keeper) {
    uint32_t numbers = keeper->signs.numbers, names = name_count(keeper);
    struct boost *boost = boost_new(keeper->signs.items, keeper->signs.count);
    int16_t *values = store_take(keeper->signs.count, sizeof *values);
    for (uint32_t i = 0; i < keeper->count; i++) {
        memcpy(values, keeper->numbers + (size_t)i * numbers, numbers * sizeof *values);
        for (uint32_t k = 0; k < names; k++)
            values[numbers + k] =
                evidence_weight(keeper->evidence, keeper->names[(size_t)i * names + k], keeper->examples[i].fold);
        boost_add(boost, values, keeper->examples[i].holds);
    }
    free(values);
    return boost;
}

bool keeper_write(struct keeper *keeper, const char *out) {
    char weights[4096], trees[4096];
    snprintf(weights, sizeof weights, "%s/keep.weights", out);
    snprintf(trees, sizeof trees, "%s/keep.trees", out);
    struct boost *boost = gather(keeper);
    printf("keep.trees: %u drafts\n", boost_count(boost));
    boost_fit(boost, &plan);
    bool has_weights = evidence_write(keeper->evidence, weights,
                                      "How far does each word, tag or rule speak for a draft? Learned; see README, "
                                      "Retraining.");
    if (!has_weights) perror(weights);
    bool has_trees = boost_write(boost, trees, "Does a draft hold as a whole? Learned; see README, Retraining.");
    if (!has_trees) perror(trees);
    boost_free(boost);
    return has_weights && has_trees;
}
