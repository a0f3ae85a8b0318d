/* unit_trees.c — trees are read from text, asked, laid out and opened again; what is wrong is refused where it
 * stands. */
#include "room.h"
#include "weight/weight.h"

static const char *const signs[] = {"size", "chance", "distance"};
enum { SIZE, CHANCE, DISTANCE, SIGNS };

static quoth_status read_with(const quoth_allocator *memory, const char *text, struct trees **trees,
                              quoth_problem *problem) {
    const quoth_file files[] = {FILE_OF("other.trees", "= 1\n"), FILE_OF("some.trees", text)};
    return trees_new(memory, files, 2, "some.trees", signs, SIGNS, trees, problem);
}

static struct trees *read_trees(const char *text) {
    quoth_allocator memory = memory_default();
    quoth_problem problem = {0};
    struct trees *trees;
    CHECK_THAT(read_with(&memory, text, &trees, &problem) == QUOTH_OK, problem.message);
    return trees;
}

static int32_t sum(const struct trees *trees, int16_t size, int16_t chance, int16_t distance) {
    return trees_sum(trees, (const int16_t[SIGNS]){[SIZE] = size, [CHANCE] = chance, [DISTANCE] = distance});
}

static const char two_trees[] = "# a comment\n"
                                "= -100\n"
                                "size < 4\n"
                                "chance < 500\n"
                                "= 1 2 3 4\n"
                                "\n"
                                "distance < -1\n"
                                "= 10 20\n";

static void answers_choose_a_leaf(void) {
    struct trees *trees = read_trees(two_trees);
    CHECK(sum(trees, 4, 500, -1) == -100 + 1 + 10);
    CHECK(sum(trees, 4, 499, -1) == -100 + 2 + 10);
    CHECK(sum(trees, 3, 500, -1) == -100 + 3 + 10);
    CHECK(sum(trees, 3, 499, -2) == -100 + 4 + 20);
    trees_free(trees);
}

static void a_tree_may_ask_nothing_or_six_times(void) {
    struct trees *trees = read_trees("= 5\n= 7\n");
    CHECK(sum(trees, 0, 0, 0) == 12);
    CHECK(sum(trees, INT16_MIN, INT16_MIN, INT16_MIN) == 12);
    trees_free(trees);
    trees = read_trees("= 0\nsize < 1\nsize < 2\nsize < 3\nsize < 4\nsize < 5\nsize < 6\n"
                       "= 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33"
                       " 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63\n");
    CHECK(sum(trees, 0, 0, 0) == 63);
    CHECK(sum(trees, 3, 0, 0) == 7);
    CHECK(sum(trees, 6, 0, 0) == 0);
    trees_free(trees);
}

/* More trees than are asked at once, with every limit beside the values around it. */
static void any_number_of_trees_is_asked(void) {
    enum { TREES = 100, SIZE_LIMIT = 7, CHANCE_LIMIT = 11 };
    char text[TREES * 64] = "= 9\n";
    for (size_t i = 0, at = strlen(text); i < TREES; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "chance < %d\nsize < -%d\n= %d %d 0 -%d\n",
                               (int)(i % CHANCE_LIMIT), (int)(i % SIZE_LIMIT), (int)i, (int)(i * i % 31), (int)i);
    struct trees *trees = read_trees(text);
    for (int16_t size = -SIZE_LIMIT - 1; size < 2; size++)
        for (int16_t chance = -1; chance <= CHANCE_LIMIT; chance++) {
            int32_t expected = 9;
            for (int32_t i = 0; i < TREES; i++)
                expected += chance < i % CHANCE_LIMIT ? (size < -(i % SIZE_LIMIT) ? -i : 0)
                            : size < -(i % SIZE_LIMIT) ? i * i % 31 : i;
            CHECK(sum(trees, size, chance, 0) == expected);
        }
    trees_free(trees);
}

/* Signs are looked up in pairs, and here an odd one is left. */
static void signs_do_not_disturb_each_other(void) {
    struct trees *trees = read_trees("= 0\nsize < 1\nsize < 2\n= 300 200 0 100\nchance < 5\n= 0 10\n"
                                     "distance < 0\nsize < 3\nchance < 7\n= 1 2 3 4 5 6 7 8\n");
    for (int16_t size = 0; size < 4; size++)
        for (int16_t chance = 4; chance < 8; chance++)
            for (int16_t distance = -1; distance < 1; distance++) {
                int32_t expected = size < 1 ? 100 : size < 2 ? 200 : 300;
                expected += (chance < 5) * 10 + 1 + (distance < 0) * 4 + (size < 3) * 2 + (chance < 7);
                CHECK(sum(trees, size, chance, distance) == expected);
            }
    trees_free(trees);
}

static void no_file_is_no_trees(void) {
    quoth_allocator memory = memory_default();
    quoth_problem problem;
    struct trees *trees;
    CHECK(trees_new(&memory, NULL, 0, "some.trees", signs, SIGNS, &trees, &problem) == QUOTH_OK);
    CHECK(trees == NULL);
    trees_free(trees);
}

static void what_is_wrong_is_refused(void) {
    static const struct {
        const char *text, *message;
        unsigned line;
    } wrong[] = {
        {"= 0\nsise < 4\n= 1 2\n", "no such sign", 2},
        {"= 0\nsize > 4\n= 1 2\n", "expected a sign, <, and a whole number", 2},
        {"= 0\nsize < 4.5\n= 1 2\n", "expected a sign, <, and a whole number", 2},
        {"= 0\nsize < 40000\n= 1 2\n", "expected a sign, <, and a whole number", 2},
        {"= 0\nsize <\n= 1 2\n", "expected a sign, <, and a whole number", 2},
        {"size < 4\n= 1 2\n", "expected = and where the sum begins", 1},
        {"= 0\nsize < 4\n= 1 2 3\n", "expected a number for every row of answers", 3},
        {"= 0\nsize < 4\n= 1\n", "expected a number for every row of answers", 3},
        {"= 0\nsize < 4\n= 1 x\n", "expected a whole number", 3},
        {"= 5000\nsize < 4\n= -4095 4096\n", "a leaf adds more than trees hold", 3},
        {"= 0\nsize < 4\n", "the last tree has no leaves", 1},
        {"= 0\nsize < 1\nsize < 2\nsize < 3\nsize < 4\nsize < 5\nsize < 6\nsize < 7\n",
         "too many questions for one tree", 8},
    };
    quoth_allocator memory = memory_default();
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        quoth_problem problem = {0};
        struct trees *trees;
        CHECK_THAT(read_with(&memory, wrong[i].text, &trees, &problem) == QUOTH_BAD_KNOWLEDGE, wrong[i].text);
        CHECK_TEXT(problem.message, strlen(problem.message), wrong[i].message);
        CHECK_THAT(problem.line == wrong[i].line, wrong[i].text);
        CHECK_THAT(trees == NULL, wrong[i].text);
    }
}

static void an_image_asks_the_same(void) {
    quoth_allocator memory = memory_default();
    struct trees *trees = read_trees(two_trees), *opened = NULL;
    struct image image = image_to_write(&memory);
    struct bytes block = {0};
    if (CHECK(trees_lay_out(trees, &image) == QUOTH_OK) && CHECK(image_join(&image, &block) == QUOTH_OK)) {
        struct image kept = image_to_open(block.items, block.count);
        CHECK(trees_open(&memory, &kept, &opened) == QUOTH_OK);
        if (CHECK(opened != NULL)) CHECK(sum(opened, 3, 499, -2) == sum(trees, 3, 499, -2));
    }
    trees_free(opened);
    trees_free(trees);
    vec_free(&memory, &block);
    image_free(&image);
}

static void every_allocation_may_fail(void) {
    quoth_status status = QUOTH_NOMEM;
    for (unsigned long nth = 1; status != QUOTH_OK; nth++) {
        struct failing failing = {.fails_at = nth};
        quoth_allocator memory = failing_memory(&failing);
        quoth_problem problem;
        struct trees *trees;
        status = read_with(&memory, two_trees, &trees, &problem);
        CHECK(status == QUOTH_OK || (status == QUOTH_NOMEM && trees == NULL));
        trees_free(trees);
        CHECK(failing.outstanding == 0);
    }
}

int main(void) {
    answers_choose_a_leaf();
    a_tree_may_ask_nothing_or_six_times();
    any_number_of_trees_is_asked();
    signs_do_not_disturb_each_other();
    no_file_is_no_trees();
    what_is_wrong_is_refused();
    an_image_asks_the_same();
    every_allocation_may_fail();
    return test_end();
}
