/* keeper.h — what is learned of whole drafts: which hold.
 *
 * An examiner of the attribute room (see attribute.h): it hears every draft, asks the annotators, and at
 * the end writes the evidence of words and the trees that weigh it. Only learn includes it. */
#ifndef QUOTH_KEEPER_H
#define QUOTH_KEEPER_H

#include "attribute/attribute.h"
#include "tools/evidence.h"

struct keeper;
struct keeper *keeper_new(void);
void keeper_free(struct keeper *keeper);
/* What is heard from now on is of this article. Its text; NULL: nothing is annotated. */
const char *keeper_begin(struct keeper *keeper, const char *folder, const char *name, uint32_t fold, size_t *size);
void keeper_end(struct keeper *keeper);
quoth_status keeper_hear(void *keeper, const struct exhibit *exhibit);
/* OUT/keep.weights and OUT/keep.trees. False: a message was printed. */
bool keeper_write(struct keeper *keeper, const char *out);

#endif
