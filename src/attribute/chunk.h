/* chunk.h — private to the attribute room: what the chunker asks of a unit.
 *
 * Idea: chunk_set.c answers once for each code, a bit for each question, so that neighbours are asked by a mask. Of the
 * questions that are no classes: BEGINS, a phrase may begin with it; PLAIN, one goes on with it, whatever stands beside
 * it but a time before it; ENDS, it ends one; MODIFIES, it may stand in one; NOUN, it may head one; BARE, it does
 * behind a determiner; VERBAL, it may be a verb; VERB, it can be nothing else.
 *
 * Most units are settled by their set and little of what stands before: chunk_step.c answers once for each code what
 * happens at such a unit, by where the chunker stands, so that it walks over them without a branch. */
#ifndef QUOTH_ATTRIBUTE_CHUNK_H
#define QUOTH_ATTRIBUTE_CHUNK_H

#include "attribute/draft.h"

#define CHUNK_QUESTIONS(X)                                                                                      \
    X(BEGINS) X(PLAIN) X(ENDS) X(MODIFIES) X(NOUN) X(BARE) X(VERBAL) X(VERB) X(AUXILIARY) X(FINITE) X(CUE)       \
    X(PREPOSITION)
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

#define DETERMINES (CHUNK(DET) | CHUNK(POSS) | CHUNK(GEN))
/* What stands before a verb: “to plan”, “they plan”. */
#define MAKES_VERBS (CHUNK(TO) | CHUNK(MODAL) | CHUNK(PRON) | CHUNK(NOT) | CHUNK(DO) | CHUNK(REL))
/* “a report that the council, that Hale, that she …”: behind a “that” that is no determiner. */
#define FOLLOWS_THAT (CHUNK(DET) | CHUNK(POSS) | CHUNK(NAME) | CHUNK(PRON) | CHUNK(PLURAL))
/* What a verb may stand behind. */
#define ENDS_BEFORE_VERBS (CHUNK(NAME) | CHUNK(PLURAL) | CHUNK(ROLE) | CHUNK(ADV) | CHUNK(GROUP))

/* Where the chunker stands: in no phrase, behind a pronoun, in a phrase without a head yet, or behind its
 * head; and what it knows of the unit before. */
enum chunk_state {
    OUT_QUIET,  /* what may be noun and verb is a noun behind it; and no determiner, as in the next two */
    OUT_VERBAL, /* it is a verb */
    OUT_PLAIN,
    OUT_ODD, /* anything, or nothing at all */
    ALONE_VERBAL, /* a pronoun that is a phrase, and then as above */
    ALONE_PLAIN,
    ALONE_ODD,
    NEW_LED, /* a determiner, and a noun behind it */
    NEW_QUIET,
    NEW_FRESH, /* nor anything but what is quiet since the phrase began */
    NEW_THAT,  /* a determiner, unless a phrase of its own follows */
    NEW_ODD,
    HEAD_PLAIN, /* no adjective, time or determiner; the head */
    HEAD_ADJ,   /* an adjective too */
    HEAD_TIME,
    HEAD_ODD /* anything; the head is anywhere */
};
/* What happens at a unit, and the state behind it: the phrase before ends with its head, one begins, it is the head; or
 * that is for the neighbours to say. */
enum chunk_step { STEP_STATE = 15, STEP_BEGINS = 16, STEP_HEADS = 32, STEP_ENDS = 64, STEP_ASKS = 128 };

/* chunk_set.c */
struct classes chunk_set_classes(void); /* that it asks of, besides the attributer's groups */
uint64_t chunk_set_read(const struct attributer *attributer, struct classes set);

/* chunk_step.c */
void chunk_steps(uint64_t here, uint8_t steps[CHUNK_STATES]);
/* Behind a unit that is in no phrase, one that begins or goes on with a phrase, its head, a pronoun that is one. */
enum chunk_state out_behind(uint64_t here);
enum chunk_state alone_behind(uint64_t here);
enum chunk_state new_behind(uint64_t here);
enum chunk_state head_behind(uint64_t here);
static inline uint8_t step_alone(uint64_t here) {
    return (uint8_t)(STEP_BEGINS | STEP_HEADS | alone_behind(here));
}
static inline uint8_t step_begins(uint64_t here, bool heads) {
    return (uint8_t)(STEP_BEGINS | (heads ? STEP_HEADS | head_behind(here) : new_behind(here)));
}

/* chunk.c: finds the phrases of a window; returns their number. There is room for one at each unit, and the one that is
 * nowhere. */
uint32_t chunk_window(const struct attribute_work *work, const struct window *window);

#endif
