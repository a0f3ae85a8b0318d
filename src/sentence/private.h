/* private.h — inside of the sentence room; no other room includes it. */
#ifndef QUOTH_SENTENCE_PRIVATE_H
#define QUOTH_SENTENCE_PRIVATE_H

#include "sentence/sentence.h"

/* One level of a paragraph: the outside, or the inside of a quotation. Quotations right below it count as one item
 * each. */
struct level {
    const struct lexicon *lexicon;
    const struct sentence_classes *classes;
    const char *bytes;
    const struct token *tokens;
    const struct quotation_list *quotations;
    const uint16_t *ends; /* of the tokens, TOKEN_NO_END behind the last */
    uint32_t first_end, next_end; /* the first of the level, the next */
    uint32_t first, last; /* tokens */
    uint32_t quotation;   /* whose inside it is, NONE outside */
    uint32_t child;       /* next quotation below it, or quotations->count */
    uint32_t start;       /* of the sentence in progress */
    uint32_t held_until;  /* no boundary before this token: a bracket in mid-sentence is open */
    uint32_t searched;    /* a bracket's end was looked for up to here, in vain */
};

/* What begins at a token, for the sake of a boundary before it. */
enum head { HEAD_NONE, HEAD_CAPITAL, HEAD_LOWER, HEAD_NUMBER, HEAD_SYMBOL, HEAD_JOIN };

enum head boundary_head(const struct level *level, uint32_t token);
bool boundary_starter(const struct level *level, uint32_t token);

/* Does a sentence end with item [at, end)? Then *close is the first token behind it, closing brackets included. */
bool boundary_after_token(const struct level *level, uint32_t at, uint32_t *close);
bool boundary_after_quotation(const struct level *level, const struct quotation *quotation, uint32_t end,
                              uint32_t *close);

/* List markers inside a line: • 9.  1.)  1)  1.  a. */
enum marker_style {
    MARKER_NONE,
    MARKER_BULLET,
    MARKER_NUMBER_STOP_CLOSE,
    MARKER_NUMBER_CLOSE,
    MARKER_NUMBER_STOP,
    MARKER_LETTER
};
struct marker {
    enum marker_style style;
    uint32_t value; /* number, letter, or a bullet's code */
    uint32_t end;   /* first token behind it */
};
struct marker marker_read(const struct level *level, uint32_t token);
static inline bool marker_follows(const struct marker *marker, const struct marker *next) {
    return next->style == marker->style && next->value == marker->value + (marker->style != MARKER_BULLET);
}

#endif
