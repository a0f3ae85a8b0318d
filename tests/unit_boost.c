/* unit_boost.c — trees learned from examples tell them apart, and the same examples give the same bytes. */
#include "test.h"
#include "tools/boost.h"
#include "weight/weight.h"

#include <stdlib.h>

static const char *const signs[] = {"left", "right", "noise", "constant"};
enum { SIGNS = 4, EXAMPLES = 2000, TEXT_MOST = 64 * 1024 };

/* A fixed generator: what is learned must not depend on the machine. */
static uint32_t next_number(uint32_t *state) {
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

/* Holds where just one of the first two signs is small, which no sum of single signs could tell. */
static bool make_example(uint32_t *state, int16_t values[SIGNS]) {
    values[0] = (int16_t)(next_number(state) % 100);
    values[1] = (int16_t)((int)(next_number(state) % 100) - 50);
    values[2] = (int16_t)(next_number(state) % 100);
    values[3] = 7;
    return (values[0] < 30) != (values[1] < 0);
}

static struct boost *learn(uint32_t seed, uint32_t count) {
    struct boost *boost = boost_new(signs, SIGNS);
    for (uint32_t i = 0; i < count; i++) {
        int16_t values[SIGNS];
        bool holds = make_example(&seed, values);
        boost_add(boost, values, holds);
    }
    boost_fit(boost, &(struct boost_plan){.trees = 30, .depth = 3, .rate = 0.3, .ridge = 1, .least = 1});
    return boost;
}

static size_t text_of(const struct boost *boost, char text[TEXT_MOST]) {
    FILE *file = tmpfile();
    if (!CHECK(file != NULL)) return 0;
    boost_print(boost, file, "a test");
    rewind(file);
    size_t size = fread(text, 1, TEXT_MOST - 1, file);
    text[size] = 0;
    fclose(file);
    return size;
}

static struct trees *read_trees(const char *text, size_t size) {
    quoth_allocator memory = memory_default();
    quoth_problem problem = {0};
    const quoth_file file = {"learned.trees", text, size};
    struct trees *trees = NULL;
    CHECK_THAT(trees_new(&memory, &file, 1, file.name, signs, SIGNS, &trees, &problem) == QUOTH_OK, problem.message);
    return trees;
}

static void what_was_learned_holds_for_others(void) {
    static char text[TEXT_MOST];
    struct boost *boost = learn(1, EXAMPLES);
    CHECK(boost_count(boost) == EXAMPLES);
    struct trees *trees = read_trees(text, text_of(boost, text));
    uint32_t state = 2, right = 0;
    for (uint32_t i = 0; trees && i < EXAMPLES; i++) {
        int16_t values[SIGNS];
        bool holds = make_example(&state, values);
        right += (trees_sum(trees, values) > 0) == holds;
    }
    CHECK(right > EXAMPLES * 95 / 100);
    CHECK(strstr(text, "constant") == NULL);
    trees_free(trees);
    boost_free(boost);
}

static void the_same_examples_give_the_same_bytes(void) {
    static char one[TEXT_MOST], other[TEXT_MOST];
    struct boost *first = learn(3, EXAMPLES), *second = learn(3, EXAMPLES);
    size_t size = text_of(first, one);
    CHECK_TEXT(other, text_of(second, other), one);
    CHECK(size > 0);
    boost_free(first), boost_free(second);
}

/* With nothing to ask, a tree is one leaf. */
static void one_kind_of_answer_is_no_question(void) {
    static char text[TEXT_MOST];
    struct boost *boost = boost_new(signs, SIGNS);
    for (int i = 0; i < 50; i++) boost_add(boost, (const int16_t[SIGNS]){1, 2, 3, 4}, true);
    boost_fit(boost, &(struct boost_plan){.trees = 2, .depth = 3, .rate = 0.3, .ridge = 1, .least = 1});
    struct trees *trees = read_trees(text, text_of(boost, text));
    CHECK(strchr(text, '<') == NULL);
    if (trees) CHECK(trees_sum(trees, (const int16_t[SIGNS]){1, 2, 3, 4}) > 2 * TREES_ONE);
    trees_free(trees);
    boost_free(boost);
}

int main(void) {
    what_was_learned_holds_for_others();
    the_same_examples_give_the_same_bytes();
    one_kind_of_answer_is_no_question();
    return test_end();
}
