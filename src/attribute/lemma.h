/* lemma.h — private to the attribute room: what a lexeme, as the head of a cue, means. */
#ifndef QUOTH_ATTRIBUTE_LEMMA_H
#define QUOTH_ATTRIBUTE_LEMMA_H

#include "attribute/draft.h"

/* Of all lexemes, of the reading that a cue uses. */
quoth_status meanings_new(struct attributer *attributer);

bool cue_is_negated(const struct attributer *attributer, const struct window *window, const struct draft *draft);
bool cue_is_modal(const struct attributer *attributer, const struct window *window, const struct draft *draft);

#endif
