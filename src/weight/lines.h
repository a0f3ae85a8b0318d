/* lines.h — part of the weight room's door: a .weights file, line by line.
 *
 * In: text. Out: name, values and weight of each feature that has one. A line "[name]" names the features below it,
 * "value|value<tab>.25" is one of them, "#" begins a comment. A line that begins with bars has as many values of the
 * line above: "say|That|the", "||a" is say, That, a. */
#ifndef QUOTH_WEIGHT_LINES_H
#define QUOTH_WEIGHT_LINES_H

#include "base/base.h"

enum {
    WEIGHT_ONE = 100, /* weights are whole hundredths, so that a sum does not depend on its order */
    WEIGHT_VALUES = 4 /* of one line */
};

struct weight_lines {
    const quoth_file *file;
    struct slice name;                  /* of the line at hand */
    struct slice values[WEIGHT_VALUES]; /* of it; empty where it has no more */
    int32_t weight;            /* in hundredths, not 0 */
    size_t at, next;           /* in the file */
};
static inline struct weight_lines weight_lines_of(const quoth_file *file) {
    return (struct weight_lines){.file = file};
}
/* The next line; *is_there: whether there was one. */
quoth_status weight_lines_next(struct weight_lines *lines, bool *is_there, quoth_problem *problem);

/* A line's values, which were those of the line above. False: more than a line can have, or bars for more than there
 * were. */
bool weight_values_read(struct slice values[WEIGHT_VALUES], struct slice text);

#endif
