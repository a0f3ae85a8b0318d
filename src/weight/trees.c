/* trees.c — see trees.h. In: text. Out: tables in which two signs at a time are looked up once, for all trees.
 *
 * Idea: what two values answer is a row of bytes, one a tree, that has the bits which they decide of the tree's leaf.
 * The rows of all pairs of signs joined are the leaves of all trees: no question is put, let alone one after the other
 * (after QuickScorer, Lucchese et al. 2015, whose bits stand for leaves that are ruled out).
 *
 *   pairs    two signs that questions have, and where the places of each begin
 *   places   | by value, from under the sign's lowest limit to its highest: its part of the row's number | the next's
 *   rows     | none of both signs' limits reached, one of the second, … all; the same with one of the first, … | …
 *   leaves   | of a tree: what it adds, by its answers | …
 */
#include "weight/trees.h"

#include "lexicon/lexicon.h"
#include "weight/forest.h"

#include <stdlib.h>

enum { LANES = 16, BLOCK = 6 * LANES };

/* Sixteen trees; they lie where 16 divides the address, as tables of an image do. */
typedef uint8_t lanes __attribute__((vector_size(LANES)));

struct asked {
    uint32_t sign, places, span; /* the highest limit is so far from the first place */
    int32_t first;               /* the value of the first place */
};
/* Of more signs' answers than two a row would have too many. */
struct pair {
    struct asked signs[2];
};
struct row {
    lanes answers[BLOCK / LANES]; /* those with yes; the first is the highest bit */
};

struct trees {
    quoth_allocator memory;
    int32_t start;
    VEC(struct pair) pairs;
    VEC(uint16_t) places;
    struct row *rows; /* of the first block of trees, then of the next */
    uint32_t row_count;
    void *row_memory;          /* rows begin in it where they may */
    VEC(struct leaves) leaves; /* of whole blocks; a tree that is not there adds nothing */
    uint32_t block_rows;       /* of one block */
    bool is_lent;              /* the tables are an image's */
};

/* What the value says of its pair's row, in the first block. */
static inline uint32_t place_of(const struct trees *trees, const struct asked *asked, const int16_t *values) {
    int32_t place = values[asked->sign] - asked->first, last = (int32_t)asked->span;
    if (place < 0) place = 0;
    if (place > last) place = last;
    return trees->places.items[asked->places + (uint32_t)place];
}

/* Written out, since a loop costs as much as what it does. */
_Static_assert(BLOCK == 6 * LANES, "as many as are joined");
#define JOIN(i) lanes##i |= row->answers[i]

static struct row join_rows(const struct trees *trees, const struct row *rows, const int16_t *values) {
    lanes lanes0 = {0}, lanes1 = {0}, lanes2 = {0}, lanes3 = {0}, lanes4 = {0}, lanes5 = {0};
    const struct pair *end = trees->pairs.items + trees->pairs.count;
    for (const struct pair *pair = trees->pairs.items; pair < end; pair++) {
        const struct row *row =
            rows + (place_of(trees, &pair->signs[0], values) + place_of(trees, &pair->signs[1], values));
        JOIN(0), JOIN(1), JOIN(2), JOIN(3), JOIN(4), JOIN(5);
    }
    return (struct row){{lanes0, lanes1, lanes2, lanes3, lanes4, lanes5}};
}

enum { AT_ONCE = LEAVES_AT_ONCE };
_Static_assert(BLOCK % AT_ONCE == 0 && AT_ONCE == 8, "as many as are written out");
#define ADD(i) some = (uint16_t)(some + (uint16_t)leaves[i].adds[answers[i]])

int32_t trees_sum(const struct trees *trees, const int16_t *values) {
    int32_t sum = trees->start;
    const struct row *rows = trees->rows;
    for (uint32_t block = 0; block < trees->leaves.count; block += BLOCK, rows += trees->block_rows) {
        const struct row joined = join_rows(trees, rows, values);
        const struct leaves *leaves = trees->leaves.items + block;
        const uint8_t *end = (const uint8_t *)(&joined + 1);
        for (const uint8_t *answers = (const uint8_t *)&joined; answers < end; answers += AT_ONCE, leaves += AT_ONCE) {
            uint16_t some = 0;
            ADD(0), ADD(1), ADD(2), ADD(3), ADD(4), ADD(5), ADD(6), ADD(7);
            sum += (int16_t)some;
        }
    }
    return sum;
}

/* --- tables --- */

/* A sign that questions have, and how many answers there are to all of them. */
struct bounds {
    struct asked asked;
    uint32_t answers;
};
/* The rows of a pair: from the first on, as many as the answers of one times those of the other. */
struct spread {
    uint32_t first, answers[2];
};
struct maker {
    struct trees *made;
    const struct forest *forest;
    VEC(struct bounds) bounds;  /* of all signs that are asked for; when they are paired, fewest answers first */
    VEC(struct spread) spreads; /* of each pair */
};

/* The lowest and the highest limit of a sign. False: no tree asks for it. */
static bool find_limits(const struct maker *maker, uint32_t sign, int32_t *lowest, int32_t *highest) {
    *lowest = INT16_MAX, *highest = UNASKED;
    for (uint32_t tree = 0; tree < maker->forest->trees.count; tree++)
        for (uint32_t i = 0; i < TREES_DEPTH; i++) {
            int32_t limit = maker->forest->trees.items[tree].limits[i];
            if (limit == UNASKED || maker->forest->trees.items[tree].signs[i] != sign) continue;
            if (limit < *lowest) *lowest = limit;
            if (limit > *highest) *highest = limit;
        }
    return *highest != UNASKED;
}

/* Each limit begins another answer: its place is marked, and the marks are counted. */
static uint32_t number_places(const struct maker *maker, const struct asked *asked) {
    uint16_t *places = maker->made->places.items + asked->places;
    uint32_t limits = 0;
    memset(places, 0, (asked->span + 1) * sizeof *places);
    for (uint32_t tree = 0; tree < maker->forest->trees.count; tree++)
        for (uint32_t i = 0; i < TREES_DEPTH; i++) {
            int32_t limit = maker->forest->trees.items[tree].limits[i];
            if (limit != UNASKED && maker->forest->trees.items[tree].signs[i] == asked->sign)
                places[limit - asked->first] = 1;
        }
    for (uint32_t i = 0; i <= asked->span; i++) places[i] = (uint16_t)(limits += places[i]);
    return limits + 1;
}

static quoth_status ask_sign(struct maker *maker, uint32_t sign) {
    struct trees *trees = maker->made;
    int32_t lowest, highest;
    if (!find_limits(maker, sign, &lowest, &highest)) return QUOTH_OK;
    const struct asked asked = {sign, trees->places.count, (uint32_t)(highest - lowest) + 1, lowest - 1};
    TRY(vec_reserve(&trees->memory, &trees->places, asked.places + asked.span + 1));
    trees->places.count += asked.span + 1;
    const struct bounds bounds = {asked, number_places(maker, &asked)};
    return vec_push(&trees->memory, &maker->bounds, bounds);
}

static int by_answers(const void *left, const void *right) {
    const struct bounds *a = left, *b = right;
    if (a->answers != b->answers) return a->answers < b->answers ? -1 : 1;
    return a->asked.sign < b->asked.sign ? -1 : a->asked.sign > b->asked.sign;
}

/* What a pair's row is: the place of one says which rows, that of the other which of them. */
static void scale_places(struct trees *trees, const struct asked *asked, uint32_t first, uint32_t step) {
    uint16_t *places = trees->places.items + asked->places;
    for (uint32_t i = 0; i <= asked->span; i++) places[i] = (uint16_t)(first + places[i] * step);
}

/* That with the fewest answers goes with that with the most; an odd one with one that has the same answer always. */
static quoth_status pair_signs(struct maker *maker) {
    struct trees *trees = maker->made;
    if (maker->bounds.count % 2) {
        const struct bounds same = {{0, trees->places.count, 0, 0}, 1};
        TRY(vec_push(&trees->memory, &trees->places, 0));
        TRY(vec_push(&trees->memory, &maker->bounds, same));
    }
    if (maker->bounds.count) qsort(maker->bounds.items, maker->bounds.count, sizeof *maker->bounds.items, by_answers);
    for (uint32_t i = 0, last = maker->bounds.count; i < last; i++) {
        const struct bounds *few = &maker->bounds.items[i], *many = &maker->bounds.items[--last];
        const struct spread spread = {trees->block_rows, {few->answers, many->answers}};
        trees->block_rows += few->answers * many->answers;
        if (trees->block_rows > UINT16_MAX) return QUOTH_LIMIT;
        scale_places(trees, &few->asked, spread.first, many->answers);
        scale_places(trees, &many->asked, 0, 1);
        const struct pair pair = {{few->asked, many->asked}};
        TRY(vec_push(&trees->memory, &trees->pairs, pair));
        TRY(vec_push(&trees->memory, &maker->spreads, spread));
    }
    return QUOTH_OK;
}

static size_t row_memory_size(uint32_t count) { return count * sizeof(struct row) + LANES - 1; }

static quoth_status make_rows(struct trees *trees, uint32_t count) {
    trees->row_count = count;
    trees->row_memory = memory_new(&trees->memory, row_memory_size(count));
    if (!trees->row_memory) return QUOTH_NOMEM;
    memset(trees->row_memory, 0, row_memory_size(count));
    uintptr_t start = (uintptr_t)trees->row_memory;
    trees->rows = (struct row *)((start + LANES - 1) / LANES * LANES);
    return QUOTH_OK;
}

/* Of a tree's question, in all rows of its sign's pair where the limit is not reached: yes. */
static void answer(struct maker *maker, uint32_t number, uint32_t question) {
    struct trees *trees = maker->made;
    const struct tree *tree = &maker->forest->trees.items[number];
    uint32_t pair = 0, which = 0, sign = tree->signs[question];
    for (const struct asked *at; at = &trees->pairs.items[pair].signs[which], at->sign != sign || !at->span; which ^= 1)
        pair += which;
    const struct spread *spread = &maker->spreads.items[pair];
    const struct asked *asked = &trees->pairs.items[pair].signs[which];
    uint32_t step = which ? 1 : spread->answers[1], others = which ? spread->answers[1] : 1;
    uint32_t place = trees->places.items[asked->places + (uint32_t)(tree->limits[question] - asked->first)];
    uint32_t reached = (place - (which ? 0 : spread->first)) / step;
    struct row *rows = trees->rows + number / BLOCK * trees->block_rows + spread->first;
    for (uint32_t below = 0; below < reached; below++)
        for (uint32_t other = 0; other < spread->answers[!which]; other++)
            ((uint8_t *)&rows[below * step + other * others])[number % BLOCK] |=
                (uint8_t)(1u << (TREES_DEPTH - 1 - question));
}

static void answer_all(struct maker *maker) {
    for (uint32_t number = 0; number < maker->forest->trees.count; number++)
        for (uint32_t question = 0; question < TREES_DEPTH; question++)
            if (maker->forest->trees.items[number].limits[question] != UNASKED) answer(maker, number, question);
}

static quoth_status make_tables(struct maker *maker, uint32_t sign_count) {
    struct trees *made = maker->made;
    const uint32_t count = maker->forest->trees.count, blocks = (count + BLOCK - 1) / BLOCK;
    for (uint32_t sign = 0; sign < sign_count; sign++) TRY(ask_sign(maker, sign));
    TRY(pair_signs(maker));
    TRY(make_rows(made, blocks * made->block_rows));
    TRY(vec_reserve(&made->memory, &made->leaves, blocks * BLOCK));
    made->leaves.count = blocks * BLOCK;
    if (blocks) memset(made->leaves.items, 0, made->leaves.count * sizeof *made->leaves.items);
    for (uint32_t i = 0; i < count; i++) made->leaves.items[i] = maker->forest->trees.items[i].leaves;
    answer_all(maker);
    return QUOTH_OK;
}

/* Tables of a forest that was read. */
static quoth_status make_trees(struct trees *made, const struct forest *forest, uint32_t sign_count) {
    struct maker maker = {.made = made, .forest = forest};
    made->start = forest->start;
    quoth_status status = make_tables(&maker, sign_count);
    vec_free(&made->memory, &maker.bounds);
    vec_free(&made->memory, &maker.spreads);
    return status;
}

quoth_status trees_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       const char *const *signs, uint32_t sign_count, struct trees **trees, quoth_problem *problem) {
    *trees = NULL;
    const quoth_file *file = file_named(files, count, name);
    if (!file) return QUOTH_OK;
    struct trees *made = memory_new(memory, sizeof *made);
    if (!made) return QUOTH_NOMEM;
    *made = (struct trees){.memory = *memory};
    struct forest forest = {0};
    quoth_status status = forest_read(memory, file, signs, sign_count, &forest, problem);
    if (status == QUOTH_OK) status = make_trees(made, &forest, sign_count);
    if (status == QUOTH_LIMIT) status = knowledge_problem(problem, file, 0, "more limits than trees hold");
    vec_free(memory, &forest.trees);
    if (status != QUOTH_OK) trees_free(made);
    else *trees = made;
    return status;
}

void trees_free(struct trees *trees) {
    if (!trees) return;
    quoth_allocator memory = trees->memory;
    if (!trees->is_lent) {
        vec_free(&memory, &trees->pairs);
        vec_free(&memory, &trees->places);
        memory_free(&memory, trees->row_memory, row_memory_size(trees->row_count));
        vec_free(&memory, &trees->leaves);
    }
    memory_free(&memory, trees, sizeof *trees);
}

/* --- the image --- */

static quoth_status pass(struct image *image, struct trees *trees) {
    image_value(image, &trees->start);
    image_value(image, &trees->block_rows);
    image_vec(image, &trees->pairs);
    image_vec(image, &trees->places);
    image_table(image, &trees->rows, &trees->row_count);
    image_vec(image, &trees->leaves);
    return image->status;
}

quoth_status trees_lay_out(struct trees *trees, struct image *image) {
    return image_has(image, trees != NULL) ? pass(image, trees) : image->status;
}

quoth_status trees_open(const quoth_allocator *memory, struct image *image, struct trees **trees) {
    *trees = NULL;
    if (!image_has(image, false)) return image->status;
    struct trees *opened = memory_new(memory, sizeof *opened);
    if (!opened) return QUOTH_NOMEM;
    *opened = (struct trees){.memory = *memory, .is_lent = true};
    *trees = opened; /* its owner frees it, whatever comes */
    return pass(image, opened);
}
