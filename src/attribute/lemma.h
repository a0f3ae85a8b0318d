/* lemma.h — private to the attribute room: what a lexeme, as the head of a cue, means. */
#ifndef QUOTH_ATTRIBUTE_LEMMA_H
#define QUOTH_ATTRIBUTE_LEMMA_H

#include "attribute/draft.h"

struct lemma {
    const char *text; /* NUL-terminated; NULL: the unit has no lexeme */
    quoth_act act;
    quoth_stance stance;
};
/* What lemma_of looks up, of all lexemes. */
quoth_status meanings_new(struct attributer *attributer);
/* Of the reading of `lexeme` that a cue of this kind uses. */
struct lemma lemma_of(const struct attributer *attributer, uint32_t lexeme);

bool cue_is_negated(const struct attributer *attributer, const struct window *window, const struct draft *draft);
bool cue_is_modal(const struct attributer *attributer, const struct window *window, const struct draft *draft);

#endif
