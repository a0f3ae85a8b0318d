/* trees.h — part of the weight room's door: boosted trees over signs, kept as text.
 *
 * In: a .trees file and the signs of a case, small whole numbers with names. Out: how far they speak for it.
 *
 *   = -184                 where the sum begins, in thousandths of log-odds
 *   cue-chance < 437       a tree: its questions, then what every row of answers adds
 *   size < 4
 *   = -31 12 -204 8        no no, no yes, yes no, yes yes; 4095 at most
 *
 * Idea: each tree puts the same questions to every case, so that its answers are the digits of a place in a table: no
 * branches, and a reader sees what is asked. Method: gradient boosting (Friedman 2001), trained elsewhere. */
#ifndef QUOTH_TREES_H
#define QUOTH_TREES_H

#include "base/base.h"
#include "base/image.h"

struct trees;

enum { TREES_ONE = 1000, TREES_DEPTH = 6 }; /* log-odds are in thousandths; questions of one tree, at most */

/* Read the trees in the file `name` among `files`; `signs` are the names that questions may have. No such file: *trees
 * is NULL and the status OK. */
quoth_status trees_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       const char *const *signs, uint32_t sign_count, struct trees **trees, quoth_problem *problem);
/* Lay out trees, or open some that were; NULL stays NULL. */
quoth_status trees_lay_out(struct trees *trees, struct image *image);
quoth_status trees_open(const quoth_allocator *memory, struct image *image, struct trees **trees);
void trees_free(struct trees *trees);

/* The log-odds of a case, in thousandths; `values` are its signs. */
int32_t trees_sum(const struct trees *trees, const int16_t *values);

#endif
