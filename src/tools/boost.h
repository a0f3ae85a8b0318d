/* boost.h — learning trees: examples with signs in, a .trees file out.
 *
 * A sign is a small whole number with a name. Method: gradient boosting of trees under the logistic loss (Friedman
 * 2001); every place of one depth asks the same question (oblivious trees, Kohavi 1994), so that a tree is a list of
 * questions and a table. Examples always in the same order, leaves rounded as they are written: the same examples
 * give the same bytes. Only the tools that learn include it. */
#ifndef QUOTH_BOOST_H
#define QUOTH_BOOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct boost;

/* `names` of the signs are borrowed. */
struct boost *boost_new(const char *const *names, uint32_t sign_count);
void boost_free(struct boost *boost);
void boost_add(struct boost *boost, const int16_t *signs, bool holds);

struct boost_plan {
    uint32_t trees, depth;
    double rate;  /* share of each tree's advice that is taken */
    double ridge; /* against leaves of few examples */
    double least; /* examples, weighted by how open they are, on each side of a question */
};
enum { BOOST_DEPTH = 6 }; /* at most */
void boost_fit(struct boost *boost, const struct boost_plan *plan);

/* `about` becomes the opening comment. False: the file could not be written. */
void boost_print(const struct boost *boost, FILE *file, const char *about);
bool boost_write(const struct boost *boost, const char *path, const char *about);
uint32_t boost_count(const struct boost *boost); /* examples */

#endif
