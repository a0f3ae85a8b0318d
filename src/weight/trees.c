/* trees.c — see trees.h. In: text. Out: tables in which each sign is looked up once, for all trees.
 *
 * Idea: what a value answers is a row of bytes, one a tree, that has the bits which it decides of the tree's leaf. The
 * rows of all signs joined are the leaves of all trees: no question is put, let alone one after the other (after
 * QuickScorer, Lucchese et al. 2015, whose bits stand for leaves that are ruled out).
 *
 *   asked    a sign that questions have, and where its places begin
 *   places   | by value, from under the sign's lowest limit to its highest: the row | … of the next sign
 *   rows     | none of the sign's limits reached, one, two, … all | … of the next sign
 *   leaves   | of a tree: what it adds, by its answers | …
 */
#include "weight/trees.h"

#include "lexicon/lexicon.h"

enum { LEAVES = 1 << TREES_DEPTH, LANES = 16, BLOCK = 6 * LANES };

/* Sixteen trees; they lie where 16 divides the address, as tables of an image do. */
typedef uint8_t lanes __attribute__((vector_size(LANES)));

struct asked {
    uint32_t sign, places, span; /* the highest limit is so far from the first place */
    int32_t first;               /* the value of the first place */
};
struct row {
    lanes answers[BLOCK / LANES]; /* those with yes; the first is the highest bit */
};
struct leaves {
    int16_t adds[LEAVES];
};

struct trees {
    quoth_allocator memory;
    int32_t start;
    VEC(struct asked) asked;
    VEC(uint16_t) places;
    struct row *rows; /* of the first block of trees, then of the next */
    uint32_t row_count;
    void *row_memory;          /* rows begin in it where they may */
    VEC(struct leaves) leaves; /* of whole blocks; a tree that is not there adds nothing */
    uint32_t block_rows;       /* of one block */
    bool is_lent;              /* the tables are an image's */
};

/* That of the value, in the first block. */
static inline uint32_t row_of(const struct trees *trees, const struct asked *asked, int32_t value) {
    int32_t place = value - asked->first, last = (int32_t)asked->span;
    if (place < 0) place = 0;
    if (place > last) place = last;
    return trees->places.items[asked->places + (uint32_t)place];
}

/* Written out, since a loop costs as much as what it does. */
_Static_assert(BLOCK == 6 * LANES, "as many as are joined");
#define JOIN(i) lanes##i |= row->answers[i]

static struct row join_rows(const struct trees *trees, const struct row *rows, const int16_t *values) {
    lanes lanes0 = {0}, lanes1 = {0}, lanes2 = {0}, lanes3 = {0}, lanes4 = {0}, lanes5 = {0};
    const struct asked *end = trees->asked.items + trees->asked.count;
    for (const struct asked *asked = trees->asked.items; asked < end; asked++) {
        const struct row *row = rows + row_of(trees, asked, values[asked->sign]);
        JOIN(0), JOIN(1), JOIN(2), JOIN(3), JOIN(4), JOIN(5);
    }
    return (struct row){{lanes0, lanes1, lanes2, lanes3, lanes4, lanes5}};
}

_Static_assert(BLOCK % 8 == 0, "as many as are added at once");
#define ADD(i) sum += leaves[i].adds[answers[i]]

int32_t trees_sum(const struct trees *trees, const int16_t *values) {
    int32_t sum = trees->start;
    const struct row *rows = trees->rows;
    for (uint32_t block = 0; block < trees->leaves.count; block += BLOCK, rows += trees->block_rows) {
        const struct row joined = join_rows(trees, rows, values);
        const struct leaves *leaves = trees->leaves.items + block;
        const uint8_t *end = (const uint8_t *)(&joined + 1);
        for (const uint8_t *answers = (const uint8_t *)&joined; answers < end; answers += 8, leaves += 8)
            ADD(0), ADD(1), ADD(2), ADD(3), ADD(4), ADD(5), ADD(6), ADD(7);
    }
    return sum;
}

/* --- reading --- */

enum { UNASKED = INT16_MIN };
struct tree {
    uint16_t signs[TREES_DEPTH];
    int16_t limits[TREES_DEPTH]; /* is the value below it? What is not asked is answered with no: nothing is below */
    struct leaves leaves;
};

struct reader {
    struct trees *made;
    VEC(struct tree) trees;
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
        if (!read_number(word, &reader->open.leaves.adds[count << unasked]))
            return refuse(reader, word, "expected a whole number");
    }
    if (rest.size || count < expected) return refuse(reader, line, "expected a number for every row of answers");
    return QUOTH_OK;
}

static struct tree unasked_tree(void) {
    struct tree tree = {{0}, {0}, {{0}}};
    for (uint32_t i = 0; i < TREES_DEPTH; i++) tree.limits[i] = UNASKED;
    return tree;
}

/* The first leaf of all stands alone: it says where the sum begins. */
static quoth_status close_tree(struct reader *reader, struct slice line) {
    TRY(read_leaves(reader, line));
    if (reader->has_start) TRY(vec_push(&reader->made->memory, &reader->trees, reader->open));
    else reader->made->start = reader->open.leaves.adds[0];
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

/* --- tables --- */

/* The lowest and the highest limit of a sign. False: no tree asks for it. */
static bool find_limits(const struct reader *reader, uint32_t sign, int32_t *lowest, int32_t *highest) {
    *lowest = INT16_MAX, *highest = UNASKED;
    for (uint32_t tree = 0; tree < reader->trees.count; tree++)
        for (uint32_t i = 0; i < TREES_DEPTH; i++) {
            int32_t limit = reader->trees.items[tree].limits[i];
            if (limit == UNASKED || reader->trees.items[tree].signs[i] != sign) continue;
            if (limit < *lowest) *lowest = limit;
            if (limit > *highest) *highest = limit;
        }
    return *highest != UNASKED;
}

/* Each limit begins a row: its place is marked, and the marks are counted. */
static void number_places(const struct reader *reader, const struct asked *asked) {
    struct trees *trees = reader->made;
    uint16_t *places = trees->places.items + asked->places;
    memset(places, 0, (asked->span + 1) * sizeof *places);
    for (uint32_t tree = 0; tree < reader->trees.count; tree++)
        for (uint32_t i = 0; i < TREES_DEPTH; i++) {
            int32_t limit = reader->trees.items[tree].limits[i];
            if (limit != UNASKED && reader->trees.items[tree].signs[i] == asked->sign) places[limit - asked->first] = 1;
        }
    for (uint32_t i = 0; i <= asked->span; i++) {
        trees->block_rows += places[i];
        places[i] = (uint16_t)trees->block_rows;
    }
    trees->block_rows++;
}

static quoth_status ask_sign(const struct reader *reader, uint32_t sign) {
    struct trees *trees = reader->made;
    int32_t lowest, highest;
    if (!find_limits(reader, sign, &lowest, &highest)) return QUOTH_OK;
    const struct asked asked = {sign, trees->places.count, (uint32_t)(highest - lowest) + 1, lowest - 1};
    TRY(vec_reserve(&trees->memory, &trees->places, asked.places + asked.span + 1));
    trees->places.count += asked.span + 1;
    number_places(reader, &asked);
    return vec_push(&trees->memory, &trees->asked, asked);
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

/* Yes to a question: in all rows of its sign until its limit is reached. */
static void answer(struct trees *trees, const struct tree *tree, uint32_t number) {
    struct row *rows = trees->rows + number / BLOCK * trees->block_rows;
    for (uint32_t i = 0; i < TREES_DEPTH; i++) {
        const struct asked *asked = trees->asked.items;
        if (tree->limits[i] == UNASKED) continue;
        while (asked->sign != tree->signs[i]) asked++;
        for (uint32_t row = row_of(trees, asked, INT16_MIN); row < row_of(trees, asked, tree->limits[i]); row++)
            ((uint8_t *)&rows[row])[number % BLOCK] |= (uint8_t)(1u << (TREES_DEPTH - 1 - i));
    }
}

static quoth_status make_tables(struct reader *reader) {
    struct trees *made = reader->made;
    const uint32_t count = reader->trees.count, blocks = (count + BLOCK - 1) / BLOCK;
    for (uint32_t sign = 0; sign < reader->sign_count; sign++) TRY(ask_sign(reader, sign));
    const struct slice file = {reader->file->bytes, reader->file->size};
    if (made->block_rows > UINT16_MAX) return refuse(reader, file, "more limits than trees hold");
    TRY(make_rows(made, blocks * made->block_rows));
    TRY(vec_reserve(&made->memory, &made->leaves, blocks * BLOCK));
    made->leaves.count = blocks * BLOCK;
    if (blocks) memset(made->leaves.items, 0, made->leaves.count * sizeof *made->leaves.items);
    for (uint32_t i = 0; i < count; i++) {
        made->leaves.items[i] = reader->trees.items[i].leaves;
        answer(made, &reader->trees.items[i], i);
    }
    return QUOTH_OK;
}

quoth_status trees_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       const char *const *signs, uint32_t sign_count, struct trees **trees, quoth_problem *problem) {
    *trees = NULL;
    const quoth_file *file = file_named(files, count, name);
    if (!file) return QUOTH_OK;
    struct trees *made = memory_new(memory, sizeof *made);
    if (!made) return QUOTH_NOMEM;
    *made = (struct trees){.memory = *memory};
    struct reader reader = {.made = made, .file = file, .signs = signs, .sign_count = sign_count,
                            .open = unasked_tree(), .problem = problem};
    quoth_status status = read_lines(&reader);
    if (status == QUOTH_OK) status = make_tables(&reader);
    vec_free(memory, &reader.trees);
    if (status != QUOTH_OK) trees_free(made);
    else *trees = made;
    return status;
}

void trees_free(struct trees *trees) {
    if (!trees) return;
    quoth_allocator memory = trees->memory;
    if (!trees->is_lent) {
        vec_free(&memory, &trees->asked);
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
    image_vec(image, &trees->asked);
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
