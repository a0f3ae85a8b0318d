/* lines.h — part of the weight room's door: a .weights file, line by line.
 *
 * In: text. Out: name, values and weight of each feature that has one. A line "[name]" names the features below it,
 * "value|value<tab>0.25" is one of them, "#" begins a comment. */
#ifndef QUOTH_WEIGHT_LINES_H
#define QUOTH_WEIGHT_LINES_H

#include "base/base.h"

enum { WEIGHT_ONE = 100 }; /* weights are whole hundredths, so that a sum does not depend on its order */

struct weight_lines {
    const quoth_file *file;
    struct slice name, values; /* of the line at hand */
    int32_t weight;            /* in hundredths, not 0 */
    size_t at, next;           /* in the file */
};
static inline struct weight_lines weight_lines_of(const quoth_file *file) { return (struct weight_lines){.file = file}; }
/* The next line; *is_there: whether there was one. */
quoth_status weight_lines_next(struct weight_lines *lines, bool *is_there, quoth_problem *problem);
/* The first of the values in *values, which then begins behind it. */
struct slice weight_value_next(struct slice *values);

#endif
