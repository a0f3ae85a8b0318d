/* chart.h — part of the weight room's door: weights laid out so that a feature points at its own.
 *
 * In: a .weights file, and a plan that says what the values of each feature are. Out: tables. Idea: a value is a small
 * number of an alphabet, so that a feature of one or two values is an index and no search; most features have no
 * weight, and finding nothing costs the same few instructions. Two kinds of alphabets: narrow ones (tags, counts) have
 * a fixed size and index arrays; wide ones (words) have a row of fields each, one field a feature that names them.
 *
 *   narrow | one value   | two values  | three: all, or, where they would be many, a row number for the first two
 *   wide   | of word 0: a field a feature | of word 1: … |    a field is a weight, or a row number
 *   rows   | nothing | weights of the last value, or row numbers again, a unit of two cells at a time
 *
 * Where every feature begins with an option (how a content lies), the cell is no weight but the place of a line that
 * has one weight for each option, counted in half lines, which is what an address can be scaled by. */
#ifndef QUOTH_WEIGHT_CHART_H
#define QUOTH_WEIGHT_CHART_H

#include "base/base.h"
#include "base/image.h"
#include "weight/lines.h"

enum {
    CHART_VALUES = 3,   /* of one feature, at most; an option is none of them */
    CHART_OPTIONS = 8,  /* at most */
    CHART_DENSE = 4096, /* combinations of three values that are all laid out */
    CHART_FLAT = 128,   /* combinations of two values that make one row */
    CHART_UNIT = 2      /* cells; a row begins at a multiple of it */
};

/* Unsigned, so that sums wrap; a sum is read as int16_t. */
typedef uint16_t chart_line __attribute__((vector_size(2 * CHART_OPTIONS), aligned(2)));
typedef int16_t chart_scores __attribute__((vector_size(2 * CHART_OPTIONS), aligned(2)));

struct chart_half {
    uint16_t weights[CHART_OPTIONS / 2];
};
enum { CHART_HALVES = sizeof(chart_line) / sizeof(struct chart_half) }; /* of a line */

/* Where a number stands; rows move while they grow. */
struct chart_cell {
    uint16_t **table;
    uint32_t at;
};
static inline uint16_t *cell_of(struct chart_cell cell) { return *cell.table + cell.at; }

struct chart_row {
    struct chart_cell owner; /* the one cell that has its number */
    enum { ROW_OF_ROW, ROW_OF_NARROW, ROW_OF_WIDE } level; /* where that cell stands */
    uint32_t width;
};

struct chart {
    quoth_allocator memory;
    uint16_t *narrow, *wide, *rows;
    uint32_t narrow_count, wide_count, row_cells, row_capacity;
    uint32_t nothing_cells;     /* of row 0 */
    VEC(chart_line) lines;      /* from 1; of a chart without options none */
    VEC(struct chart_row) made; /* while it is no image's */
    bool is_lent;               /* the tables are an image's */
};

/* One feature: its name, its cell among the narrow ones or its field among the wide, and its values' alphabets. */
struct chart_feature {
    const char *name;
    uint32_t place;
    uint8_t count, alphabets[CHART_VALUES];
};
struct chart_plan {
    const struct chart_feature *features;
    uint32_t feature_count, narrow_count;
    uint32_t field_count;       /* of one word */
    const char *const *options; /* CHART_OPTIONS names or fewer and NULL; NULL: none */
};
/* What plans speak of. */
struct chart_alphabets {
    const uint32_t *sizes; /* by alphabet; 0: a wide one */
    uint32_t wide_size;    /* of the widest */
    /* The number of a value; NONE: nothing has it, so that its features never fire. */
    uint32_t (*number)(const void *user, uint32_t alphabet, struct slice text);
    const void *user;
};

/* Read the model in the file `name` among `files`. No such file: *chart is NULL and the status OK. */
quoth_status chart_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       const struct chart_plan *plan, const struct chart_alphabets *alphabets, struct chart **chart,
                       quoth_problem *problem);
void chart_free(struct chart *chart);
/* Lay the rows of a chart that was read into each other; laying out does so first. What is found stays the same. */
quoth_status chart_pack(struct chart *chart);
/* Lay out a chart, or open one that was; NULL stays NULL. */
quoth_status chart_lay_out(struct chart *chart, struct image *image);
quoth_status chart_open(const quoth_allocator *memory, struct image *image, struct chart **chart);
/* The feature of a plan that a line belongs to, and the line's values behind its option; NULL: none does. */
const struct chart_feature *chart_feature_of(const struct chart_plan *plan, const struct weight_lines *line,
                                             const struct slice **values);

#endif
