/* train.h — learning weights: choices with named features in, a .weights file out.
 *
 * Method: log-linear choice among candidates, fitted by AdaGrad (Duchi, Hazan and Singer 2011) with a lasso penalty, examples always
 * in the same order, so that the same articles give the same bytes. Only the tools that learn include it. */
#ifndef QUOTH_TRAIN_H
#define QUOTH_TRAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct trainer;

struct trainer *trainer_new(void);
void trainer_free(struct trainer *trainer);
/* One choice: `names` holds the features of `count` candidates, one a line, each candidate ended by an empty line. */
void trainer_add(struct trainer *trainer, const char *names, size_t size, uint32_t count, uint32_t right);
/* Fit, keep the features that matter most and whose lines take at most `limit` bytes, and fit those again. */
void trainer_fit(struct trainer *trainer, int rounds, double rate, double lasso, size_t limit);
/* `about` becomes the opening comment. False: the file could not be written. */
bool trainer_write(const struct trainer *trainer, const char *path, const char *about);
uint32_t trainer_count(const struct trainer *trainer); /* choices */

#endif
