/* forest.c — the text of trees, line by line; trees.h shows it. In: text. Out: trees, each with its questions and
 * leaves. */
#include "weight/forest.h"

#include "lexicon/lexicon.h"

struct reader {
    struct forest *forest;
    const quoth_allocator *memory;
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
        int16_t *leaf = &reader->open.leaves.adds[count << unasked];
        if (!read_number(word, leaf)) return refuse(reader, word, "expected a whole number");
        if (reader->has_start && (*leaf > LEAF_MOST || *leaf < -LEAF_MOST))
            return refuse(reader, word, "a leaf adds more than trees hold");
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
    if (reader->has_start) TRY(vec_push(reader->memory, &reader->forest->trees, reader->open));
    else reader->forest->start = reader->open.leaves.adds[0];
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

quoth_status forest_read(const quoth_allocator *memory, const quoth_file *file, const char *const *signs,
                         uint32_t sign_count, struct forest *forest, quoth_problem *problem) {
    struct reader reader = {.forest = forest, .memory = memory, .file = file, .signs = signs, .sign_count = sign_count,
                            .open = unasked_tree(), .problem = problem};
    return read_lines(&reader);
}
