/* evidence.h — how far a name speaks for a case: log-odds among the examples that have it.
 *
 * Names are "sign=value". What is said of an example comes from the other folds alone, for its own answer is among the
 * counts of its fold. Only the tools that learn include it. */
#ifndef QUOTH_EVIDENCE_H
#define QUOTH_EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { EVIDENCE_FOLDS = 3, EVIDENCE_ALL = EVIDENCE_FOLDS };

struct evidence;
struct evidence *evidence_new(void);
void evidence_free(struct evidence *evidence);
/* One example more has the name; all have the name "", whose number is 0. */
uint32_t evidence_add(struct evidence *evidence, const char *name, size_t size, uint32_t fold, bool holds);
/* In hundredths, less the log-odds of all examples; without what was seen in `fold`. 0: too few have it. */
int16_t evidence_weight(const struct evidence *evidence, uint32_t name, uint32_t fold);
/* A .weights file of all folds. False: it could not be written. */
bool evidence_write(const struct evidence *evidence, const char *path, const char *about);

#endif
