/* train.h — learning weights: choices with named features in, a .weights file out.
 *
 * Method: log-linear choice among candidates, fitted by AdaGrad (Duchi, Hazan and Singer 2011) with a lasso penalty,
 * examples always in the same order, so that the same articles give the same bytes. Only the tools that learn
 * include it. */
#ifndef QUOTH_TRAIN_H
#define QUOTH_TRAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct trainer;

struct trainer *trainer_new(void);
void trainer_free(struct trainer *trainer);
/* One choice: `names` holds the features of `count` candidates, one a line, each candidate ended by an empty line. */
void trainer_add(struct trainer *trainer, const char *names, size_t size, uint32_t count, uint32_t right);

struct training {
    int rounds;
    double rate, lasso;
    size_t limit; /* bytes that the lines of the features kept may take */
};
/* Fit, keep the features that matter most and fit in the limit, and fit those again. */
void trainer_fit(struct trainer *trainer, const struct training *training);
/* For choices of two: how far the second candidate is above the first, each by weights that were fitted without it
 * and the others of its fifth. `margins` has room for all. */
enum { TRAINER_FOLDS = 5 };
void trainer_hold_out(struct trainer *trainer, const struct training *training, double *margins);
/* After the fit: every weight by `scale`, and that of the feature `bias` moved by `shift`. */
void trainer_scale(struct trainer *trainer, double scale, const char *bias, double shift);

/* `about` becomes the opening comment. False: the file could not be written. */
bool trainer_write(const struct trainer *trainer, const char *path, const char *about);
void trainer_print(const struct trainer *trainer, FILE *file, const char *about);
/* A tab, the weight in hundredths and the line's end, as a .weights file has them. */
void trainer_write_weight(FILE *file, double weight);
uint32_t trainer_count(const struct trainer *trainer); /* choices */
uint32_t trainer_right(const struct trainer *trainer, uint32_t choice);

#endif
