/* chunk.h — private to the attribute room: what the chunker asks of a unit.
 *
 * Idea: chunk_set.c answers once for each code, a bit for each question, so that neighbours are asked by a mask. Of the
 * questions that are no classes: BEGINS, a phrase may begin with it; OPENS, one does, whatever stands beside it; PLAIN,
 * one goes on with it, whatever stands beside it but a time before it; ENDS, it ends one; LEADS, it ends one that has a
 * head: an article, a possessive; MODIFIES, it may stand in one; NOUN, it may head one; BARE, it does behind a
 * determiner; VERBAL, it may be a verb; VERB, it can be nothing else. */
#ifndef QUOTH_ATTRIBUTE_CHUNK_H
#define QUOTH_ATTRIBUTE_CHUNK_H

#include "attribute/draft.h"

#define CHUNK_QUESTIONS(X)                                                                                      \
    X(BEGINS) X(OPENS) X(PLAIN) X(ENDS) X(LEADS) X(MODIFIES) X(NOUN) X(BARE) X(VERBAL) X(VERB)         \
    X(AUXILIARY) X(FINITE) X(CUE) X(PREPOSITION)
#define CHUNK_CLASSES(X)                                                                                        \
    X(DET) X(POSS) X(GEN) X(ADJ) X(PRON) X(PRONOBJ) X(THAT) X(WH) X(NUMBER) X(SINGULAR) X(PLURAL) X(NAME)       \
    X(TIME) X(ADV) X(PART) X(ING) X(PAST) X(THIRD) X(BE) X(HAVE) X(DO) X(MODAL) X(NOT) X(REL) X(TO) X(ROLE)     \
    X(GROUP) X(SPEECH) X(QUOTATION) X(FRAGMENT) X(PARTICLE) X(AND) X(OCCASION) X(FROM) X(BY) X(OF) X(FOR)       \
    X(ABOUT) X(AS) X(COMMA)
#define AS_CHUNK(id) CHUNK_##id,
enum { CHUNK_QUESTIONS(AS_CHUNK) CHUNK_CLASSES(AS_CHUNK) CHUNK_COUNT };
#undef AS_CHUNK
_Static_assert(CHUNK_COUNT <= 64, "a bit for each question");
#define CHUNK(id) ((uint64_t)1 << CHUNK_##id)

/* chunk_set.c */
struct classes chunk_set_classes(void); /* that it asks of, besides the attributer's groups */
uint64_t chunk_set_read(const struct attributer *attributer, struct classes set);

#endif
