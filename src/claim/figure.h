/* figure.h — inside of the claim room: what numeral.c, measure.c and quantity.c share.
 *
 * Words and numbers are read as pieces, parted at hyphens and where letters follow digits:
 * “61-year-old” is 61, year, old and “5km” is 5, km. */
#ifndef QUOTH_CLAIM_FIGURE_H
#define QUOTH_CLAIM_FIGURE_H

#include "claim/private.h"

enum piece_kind {
    PIECE_END,
    PIECE_DIGITS,
    PIECE_CLOCK,
    PIECE_RATIO,
    PIECE_DATE,
    PIECE_WORD,
    PIECE_SYMBOL,
    PIECE_DASH,
    PIECE_OTHER
};
/* “between one hundred and twenty-five and one hundred and thirty million Swiss francs a year”
 * has 18 */
enum { PIECES_AHEAD = 24 };

struct piece {
    uint16_t start, end; /* bytes in the paragraph */
    uint32_t token, lexeme;
    uint8_t kind, digits; /* how many digits, when there is nothing else */
    bool is_joined;       /* by a hyphen, or nothing at all, to the piece before */
    bool is_capital;
    double value, second; /* of digits; of a clock or ratio both sides */
};

struct figures {
    const struct claimer *claimer;
    const struct passage *passage;
    uint32_t first, last;                  /* tokens that may be read */
    struct piece pieces[PIECES_AHEAD + 1]; /* the last one is PIECE_END */
    uint32_t count;
};

/* The pieces from a token on; false: no quantity begins in it, and none behind it were read. */
bool pieces_read(struct figures *figures, uint32_t token);

static inline const struct figure *piece_figure(const struct figures *figures, uint32_t piece) {
    const struct piece *at = &figures->pieces[piece];
    return figure_of(figures->claimer,
                     at->kind == PIECE_WORD || at->kind == PIECE_SYMBOL ? at->lexeme : 0);
}
static inline bool piece_can(const struct figures *figures, uint32_t piece, uint32_t roles) {
    return (piece_figure(figures, piece)->roles & roles) != 0;
}
static inline bool piece_hinges(const struct figures *figures, uint32_t piece, enum hinge hinge) {
    const struct piece *at = &figures->pieces[piece];
    return at->kind == PIECE_WORD && (sense_of(figures->claimer, at->lexeme)->hinges >> hinge & 1);
}
static inline enum tag piece_tag(const struct figures *figures, uint32_t piece) {
    const struct piece *at = &figures->pieces[piece];
    return at->kind == PIECE_WORD ? (enum tag)sense_of(figures->claimer, at->lexeme)->tag
                                  : TAG_OTHER;
}

/* A number read from pieces: where it ends, its value, and what it is. */
enum numeral_kind { NUMERAL_COUNT, NUMERAL_FRACTION, NUMERAL_ORDINAL, NUMERAL_TIMES, NUMERAL_YEAR };
struct numeral {
    uint32_t end; /* first piece behind it; equal to the start: none */
    double value;
    enum numeral_kind kind;
    bool is_scaled; /* a word like million made it large: “3 to 5 million” shares it */
    double scale;
};
struct numeral numeral_read(const struct figures *figures, uint32_t at);

/* A date, decade or time of day; false: none begins there. */
struct moment {
    uint32_t end;
    double value;
    const char *unit; /* "year": of a life, “in her 60s” */
};
bool moment_read(const struct figures *figures, uint32_t at, struct moment *moment);

/* "per cent", "square miles", "dollars", "year-old" behind a number; *end moves behind it. NULL:
 * none. `factor` as cents ask. */
const char *measure_read(const struct figures *figures, uint32_t *end, double *factor);
/* "a month", "/h" behind a unit: the unit it is reckoned by, or NULL; behind money any noun may be
 * ("$48 a share"). */
const char *rate_read(const struct figures *figures, const char *unit, uint32_t *end);

#endif
