/* attribute.h — door of the attribute room: frames become attributions.
 *
 * In: passages in order, each with its frames. Out: attributions: content, source, cue, in clean-text bytes and in units.
 * Idea: rules propose frames; here they compete, the content's reach is derived, and quotations without a cue of their own are
 * tied to what went before. Who "she" is remains the speaker room's question. */
#ifndef QUOTH_ATTRIBUTE_H
#define QUOTH_ATTRIBUTE_H

#include "base/base.h"
#include "rule/rule.h"
#include "tag/tag.h"

/* A run of units in a window of a passage, with its bytes in the clean text; size 0 of the run: nothing there. */
struct mention {
    uint64_t passage;   /* number of the passage */
    uint32_t window;    /* index in the passage */
    struct range units;
    struct stretch {
        uint64_t start, end; /* bytes of the clean text, half open */
    } at;
};
static inline bool mention_exists(const struct mention *mention) { return mention->at.end > mention->at.start; }

struct attribution {
    struct stretch *spans;  /* of the content, in order */
    uint32_t span_count;
    struct stretch *quoted; /* mixed: fragments in marks, marks left out */
    uint32_t quoted_count;
    quoth_kind kind;
    struct mention source, cue, to, via;
    uint32_t cue_lexeme;    /* head of the cue; 0 where it has none */
    const char *lemma;      /* of the cue's head, NUL-terminated; NULL without a cue */
    quoth_act act;
    quoth_stance stance;
    bool is_negated, is_modal, is_closed;
    uint32_t in;            /* index of the attribution whose content holds this one, NONE */
    uint32_t continues;     /* index of the one it carries on, NONE */
    uint64_t passage, sentence; /* numbers, from 1, of the content's start */
    uint32_t rule;          /* index of the rule that held, NONE for continuation */
    float confidence;
};

struct attribution_list {
    struct attribution *items;
    uint32_t count, capacity;
};

#endif
