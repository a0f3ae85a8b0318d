/* finder.h — inside of the claim room: a quantity while it is put together, shared by quantity.c
 * and before.c. */
#ifndef QUOTH_CLAIM_FINDER_H
#define QUOTH_CLAIM_FINDER_H

#include "claim/figure.h"

struct found {
    uint32_t start, end; /* pieces */
    uint32_t from;       /* first byte, moved back over "about" */
    double value, factor;
    const char *unit, *rate;
    bool is_plain; /* a bare count that a range may lend its unit */
    bool has_sign; /* of a currency, before it */
    bool is_age, is_year;
    struct numeral numeral;
};

struct finder {
    struct figures figures;
    const struct claimer *claimer;
    struct arena *arena;
    struct quantity_list *list;
    uint32_t floor; /* tokens before it belong to the quantity before */
    uint32_t next;  /* tokens before it were read */
};

static inline const struct token *token_at(const struct finder *finder, uint32_t token) {
    return &finder->figures.passage->tokens.items[token];
}

static inline const struct sense *sense_at(const struct finder *finder, uint32_t token) {
    const struct token *at = token_at(finder, token);
    return sense_of(finder->claimer, at->kind == TOKEN_WORD ? at->lexeme : 0);
}

static inline bool has_hinge(const struct finder *finder, uint32_t token, enum hinge hinge) {
    return token >= finder->floor && token != NONE &&
           (sense_at(finder, token)->hinges >> hinge & 1);
}

/* idle.c: a number that counts nothing: No. 5, Auris 40, the other half, first seen. */
bool counts_nothing(const struct finder *finder, const struct found *found);
/* “Mara Ellis, 61,”, “aged 44”. */
bool is_age(const struct finder *finder, const struct found *found);

/* How many tokens before `token` say about, more than, at least, up to, as many as. */
uint32_t count_approximation(const struct finder *finder, uint32_t token);
/* The article of “a million”, “a third of” belongs to the number. */
bool takes_article(const struct finder *finder, const struct found *found);
/* How many say plus or minus. */
uint32_t count_margin(const struct finder *finder, uint32_t token);
bool is_minus(const struct finder *finder, uint32_t token);
/* The currency sign at a piece, with letters before it (US$): its unit, and the byte where it
 * begins. NULL: none. */
const char *sign_before(const struct finder *finder, uint32_t piece, uint32_t *from);

#endif
