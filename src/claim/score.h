/* score.h — inside of the claim room: features by name, for the tables (weights.c) and for the walk
 * (score.c). */
#ifndef QUOTH_CLAIM_SCORE_H
#define QUOTH_CLAIM_SCORE_H

#include "claim/private.h"

struct symbol score_symbol(const char *name);
struct symbol score_tag(uint32_t tag);
struct symbol score_sign(uint32_t sign);
void score_fire_tag(struct features *features, uint32_t tag);
void score_fire_tags(struct features *features, uint32_t a, uint32_t b); /* a stands before b */
void score_fire_sign(struct features *features, uint32_t sign);
void score_fire_signs(struct features *features, uint32_t a,
                      uint32_t b); /* a < b; both occur in the statement */
void score_fire_length(struct features *features, uint32_t words);
void score_fire_bias(struct features *features); /* what every statement has */
void score_fire_quantity(struct features *features, uint32_t sort, uint32_t size);
void score_fire_quantities(struct features *features, uint32_t count);
void score_fire_lexeme(const struct claimer *claimer, struct features *features, uint32_t lexeme,
                       const struct sense *sense);

/* Units that are sorts of their own; of the others money is told by its capitals, a rate by its slash. */
struct sort {
    const char *name;
    uint32_t mark; /* that it leaves on the statement */
};
extern const struct sort quantity_sorts[QUANTITY_SORTS];
uint8_t score_sort(const char *unit);
uint32_t score_size(double value);

#endif
