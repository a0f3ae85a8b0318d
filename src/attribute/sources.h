/* sources.h — private to the attribute room: who may be the source of a draft. */
#ifndef QUOTH_ATTRIBUTE_SOURCES_H
#define QUOTH_ATTRIBUTE_SOURCES_H

#include "attribute/choose.h"

/* What a candidate is besides the four forms of a phrase; as a count it is one of many. */
enum { VARIANT_OTHER = 5 };

/* A phrase that may be the source. */
struct candidate {
    struct range place;
    uint32_t head, variant;
};
struct sources {
    uint32_t count;
    struct candidate items[LIMIT_CANDIDATES]; /* nobody is a candidate too; the last is written, never counted */
};

/* `by_code`: the subject beside the cue; it is a candidate, and so is what the draft has as its source. */
void find_sources(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                  struct range by_code, struct sources *sources);

#endif
