/* trees.c — see trees.h. In: text. Out: trees of one size in a flat table.
 *
 * Idea: a tree with fewer questions than most asks at its end what nobody answers with yes, so that all trees take the
 * same steps and the compiler writes them out. */
#include "weight/trees.h"

#include "lexicon/lexicon.h"

enum { LEAVES = 1 << TREES_DEPTH };

struct tree {
    uint16_t signs[TREES_DEPTH];
    int16_t limits[TREES_DEPTH]; /* is the value below it? */
    int16_t leaves[LEAVES];      /* the first answer is the highest bit */
};

struct trees {
    quoth_allocator memory;
    int32_t start;
    VEC(struct tree) trees;
    bool is_lent; /* the table is an image's */
};

/* Written out, since a loop costs more than what it asks. */
_Static_assert(TREES_DEPTH == 6, "as many as are asked");
#define ASK(i) (answers = answers * 2 + (values[tree->signs[i]] < tree->limits[i]))

int32_t trees_sum(const struct trees *trees, const int16_t *values) {
    int32_t sum = trees->start;
    const struct tree *end = trees->trees.items + trees->trees.count;
    for (const struct tree *tree = trees->trees.items; tree < end; tree++) {
        uint32_t answers = 0;
        ASK(0), ASK(1), ASK(2), ASK(3), ASK(4), ASK(5);
        sum += tree->leaves[answers];
    }
    return sum;
}

/* --- reading --- */

struct reader {
    struct trees *trees;
    const quoth_file *file;
    const char *const *signs;
    uint32_t sign_count;
    bool has_start;
    struct tree open; /* what the lines since the last leaves have asked */
    uint32_t asked;
    quoth_problem *problem;
};

static quoth_status refuse(const struct reader *reader, struct slice at, const char *message) {
    return knowledge_problem(reader->problem, reader->file, (size_t)(at.bytes - reader->file->bytes), message);
}

/* The word at the front of *line, which then begins behind it and its blank. */
static struct slice next_word(struct slice *line) {
    const char *blank = memchr(line->bytes, ' ', line->size);
    struct slice word = {line->bytes, blank ? (size_t)(blank - line->bytes) : line->size};
    size_t past = word.size + (blank != NULL);
    *line = (struct slice){line->bytes + past, line->size - past};
    return word;
}

/* By hand: strtol would read past the end of the word. */
static bool read_number(struct slice word, int16_t *number) {
    int32_t value = 0;
    bool is_negative = word.size && word.bytes[0] == '-';
    for (size_t i = is_negative; i < word.size; i++) {
        if (word.bytes[i] < '0' || word.bytes[i] > '9') return false;
        value = value * 10 + (word.bytes[i] - '0');
        if (value > INT16_MAX) return false;
    }
    *number = (int16_t)(is_negative ? -value : value);
    return word.size > is_negative;
}

static uint32_t sign_named(const struct reader *reader, struct slice name) {
    for (uint32_t i = 0; i < reader->sign_count; i++)
        if (strlen(reader->signs[i]) == name.size && memcmp(reader->signs[i], name.bytes, name.size) == 0) return i;
    return NONE;
}

/* "cue-chance < 437" */
static quoth_status read_question(struct reader *reader, struct slice line) {
    struct slice rest = line, name = next_word(&rest), below = next_word(&rest);
    uint32_t sign = sign_named(reader, name);
    int16_t limit;
    if (sign == NONE) return refuse(reader, name, "no such sign");
    if (below.size != 1 || below.bytes[0] != '<' || !read_number(rest, &limit))
        return refuse(reader, line, "expected a sign, <, and a whole number");
    if (!reader->has_start) return refuse(reader, line, "expected = and where the sum begins");
    if (reader->asked == TREES_DEPTH) return refuse(reader, line, "too many questions for one tree");
    reader->open.signs[reader->asked] = (uint16_t)sign;
    reader->open.limits[reader->asked++] = limit;
    return QUOTH_OK;
}

/* "= -31 12 -204 8" */
static quoth_status read_leaves(struct reader *reader, struct slice line) {
    uint32_t unasked = TREES_DEPTH - reader->asked, expected = 1u << reader->asked, count = 0;
    struct slice rest = line;
    for (next_word(&rest); rest.size && count < expected; count++) {
        struct slice word = next_word(&rest);
        if (!read_number(word, &reader->open.leaves[count << unasked]))
            return refuse(reader, word, "expected a whole number");
    }
    if (rest.size || count < expected) return refuse(reader, line, "expected a number for every row of answers");
    return QUOTH_OK;
}

static struct tree unasked_tree(void) {
    struct tree tree = {{0}, {0}, {0}};
    for (uint32_t i = 0; i < TREES_DEPTH; i++) tree.limits[i] = INT16_MIN;
    return tree;
}

/* The first leaf of all stands alone: it says where the sum begins. */
static quoth_status close_tree(struct reader *reader, struct slice line) {
    TRY(read_leaves(reader, line));
    if (reader->has_start) TRY(vec_push(&reader->trees->memory, &reader->trees->trees, reader->open));
    else reader->trees->start = reader->open.leaves[0];
    reader->has_start = true;
    reader->open = unasked_tree();
    reader->asked = 0;
    return QUOTH_OK;
}

static quoth_status read_line(struct reader *reader, struct slice line) {
    if (line.size == 0 || line.bytes[0] == '#') return QUOTH_OK;
    return line.bytes[0] == '=' ? close_tree(reader, line) : read_question(reader, line);
}

static quoth_status read_lines(struct reader *reader) {
    const char *end = reader->file->bytes + reader->file->size, *line = reader->file->bytes;
    while (line < end) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        if (!stop) stop = end;
        TRY(read_line(reader, (struct slice){line, (size_t)(stop - line)}));
        line = stop + 1;
    }
    struct slice file = {reader->file->bytes, reader->file->size};
    return reader->asked ? refuse(reader, file, "the last tree has no leaves") : QUOTH_OK;
}

quoth_status trees_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       const char *const *signs, uint32_t sign_count, struct trees **trees, quoth_problem *problem) {
    *trees = NULL;
    const quoth_file *file = file_named(files, count, name);
    if (!file) return QUOTH_OK;
    struct trees *made = memory_new(memory, sizeof *made);
    if (!made) return QUOTH_NOMEM;
    *made = (struct trees){.memory = *memory};
    struct reader reader = {made, file, signs, sign_count, false, unasked_tree(), 0, problem};
    quoth_status status = read_lines(&reader);
    if (status != QUOTH_OK) trees_free(made);
    else *trees = made;
    return status;
}

void trees_free(struct trees *trees) {
    if (!trees) return;
    quoth_allocator memory = trees->memory;
    if (!trees->is_lent) vec_free(&memory, &trees->trees);
    memory_free(&memory, trees, sizeof *trees);
}

/* --- the image --- */

static quoth_status pass(struct image *image, struct trees *trees) {
    image_value(image, &trees->start);
    image_vec(image, &trees->trees);
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
