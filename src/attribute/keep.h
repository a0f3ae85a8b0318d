/* keep.h — private to the attribute room: does a draft, as it now stands, hold?
 *
 * In: drafts with source, cue and content settled. Out: those that hold, with a chance; the others are dropped. Idea:
 * each chooser sees its own decision; only here is seen what they made together: a content of one word, a source that
 * is far away, a cue inside another's content. Trees are learned from what the choosers make of articles that they have
 * not seen; without trees nothing changes. */
#ifndef QUOTH_ATTRIBUTE_KEEP_H
#define QUOTH_ATTRIBUTE_KEEP_H

#include "attribute/choose.h"

/* What is counted of a draft: chances in thousandths, leads in hundredths of log-odds, sizes in units. */
#define KEEP_NUMBERS(X)                                                              \
    X(CHANCE, "chance") /* of cue, source and end together, as the choosers took them */ \
    X(CUE_CHANCE, "cue-chance")                                                      \
    X(SOURCE_CHANCE, "source-chance")                                                \
    X(END_CHANCE, "end-chance")                                                      \
    X(SIDE_LEAD, "side-lead") /* of how the content lies over the next option */ \
    X(CUE_START_LEAD, "cue-start-lead")                                              \
    X(CUE_END_LEAD, "cue-end-lead")                                                  \
    X(SOURCE_LEAD, "source-lead")                                                    \
    X(START_LEAD, "start-lead")                                                      \
    X(END_LEAD, "end-lead")                                                          \
    X(OUTER_CHANCE, "outer-chance")   /* of the drafts whose content holds this cue, the likeliest */ \
    X(SHARED_CHANCE, "shared-chance") /* of those whose content meets this one */    \
    X(SIZE, "size")                                                                  \
    X(REST, "rest") /* of the sentence, after the content */                         \
    X(SENTENCE_SIZE, "sentence-size")                                                \
    X(START_PLACE, "start-place")                                                    \
    X(COMMAS, "commas")                                                              \
    X(SOURCE_SIZE, "source-size")                                                    \
    X(DISTANCE, "distance") /* of the source, after the cue; below 0: before it; 99: there is none */

/* What is seen of a draft, as evidence: log-odds in hundredths that one with this word, tag or rule holds. A list of
 * features, see signs.h. */
#define KEEP_EVIDENCE(FEATURE, keep)                   \
    FEATURE(keep, W, "word", cueword)                  \
    FEATURE(keep, N, "tag", cuetag)                    \
    FEATURE(keep, W, "rule", rulename)                 \
    FEATURE(keep, N, "cue-before", cuebefore)          \
    FEATURE(keep, N, "content-before", contentbefore)  \
    FEATURE(keep, N, "first", first) /* of content */  \
    FEATURE(keep, W, "first-word", firstword)          \
    FEATURE(keep, N, "last", last)                     \
    FEATURE(keep, N, "next", next) /* after content */ \
    FEATURE(keep, N, "source-before", sourcebefore)    \
    FEATURE(keep, N, "source-head", sourcehead)

enum {
#define AS_SIGN(id, name) KEEP_##id,
    KEEP_NUMBERS(AS_SIGN)
#undef AS_SIGN
    KEEP_NUMBER_COUNT,
#define AS_ONE(keep, shape, name, slot) +1
    KEEP_SIGNS = KEEP_NUMBER_COUNT KEEP_EVIDENCE(AS_ONE, keep)
#undef AS_ONE
};
extern const char *const keep_names[KEEP_SIGNS];

/* keep_signs.c: the signs of a draft; those that are evidence, by name, where a learner listens */
quoth_status keep_read(struct attribute_work *work, const struct window *window, const struct draft *draft,
                       int16_t values[KEEP_SIGNS]);

/* keep.c */
quoth_status keep_drafts(struct attribute_work *work, const struct window *window);

#endif
