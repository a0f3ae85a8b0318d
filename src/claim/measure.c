/* measure.c — what stands behind a number: its unit, and what the unit is reckoned by.
 *
 * In: pieces behind a numeral. Out: the unit's name as the lexicon has it. Idea: units are rows
 * with unit= (or measure=, which says it finer); phrases of the lexicon (square miles, per cent)
 * are tried before single words. */
#include "claim/figure.h"

enum { MEASURE_WORDS = 4 }; /* miles per hour is three */

static struct slice piece_text(const struct figures *figures, uint32_t at) {
    const struct piece *piece = &figures->pieces[at];
    return (struct slice){figures->passage->bytes + piece->start, piece->end - piece->start};
}

/* The lexeme of the longest phrase, or of the word, at *end; moves *end behind it. */
static uint32_t take_longest(const struct figures *figures, uint32_t *end) {
    struct slice words[MEASURE_WORDS];
    uint32_t count = 0, length = 0;
    while (count < MEASURE_WORDS && figures->pieces[*end + count].kind == PIECE_WORD) {
        words[count] = piece_text(figures, *end + count);
        count++;
    }
    const struct lexeme *phrase =
        count > 1 ? lexicon_phrase(figures->claimer->lexicon, words, count, &length) : NULL;
    if (phrase &&
        (figure_of(figures->claimer, phrase->id)->roles & (FIGURE_UNIT | FIGURE_CURRENCY))) {
        *end += length;
        return phrase->id;
    }
    return figures->pieces[(*end)++].lexeme;
}

const char *measure_read(const struct figures *figures, uint32_t *end, double *factor) {
    const struct piece *piece = &figures->pieces[*end];
    if (piece->kind != PIECE_WORD && piece->kind != PIECE_SYMBOL) return NULL;
    uint32_t after = *end;
    uint32_t lexeme = piece->kind == PIECE_WORD ? take_longest(figures, &after)
                                                : figures->pieces[after++].lexeme;
    const struct figure *figure = figure_of(figures->claimer, lexeme);
    if (!(figure->roles & (FIGURE_UNIT | FIGURE_CURRENCY))) return NULL;
    if (piece->is_capital && after == *end + 1 && piece->end - piece->start > 3)
        return NULL; /* 9 Yard Street */
    *factor = figure->value > 0 && (figure->roles & FIGURE_CURRENCY) ? figure->value : 1;
    *end = after;
    if (piece_hinges(figures, *end, HINGE_OLD)) ++*end;
    return unit_of(figures->claimer, figure);
}

const char *rate_read(const struct figures *figures, uint32_t *end) {
    uint32_t at = *end;
    bool is_slash = figures->pieces[at].kind == PIECE_SYMBOL &&
                    piece_text(figures, at).bytes[0] == '/';
    if (!is_slash && !piece_hinges(figures, at, HINGE_EACH)) return NULL;
    at++;
    if (figures->pieces[at].kind != PIECE_WORD) return NULL;
    uint32_t lexeme = take_longest(figures, &at);
    const struct figure *figure = figure_of(figures->claimer, lexeme);
    if (!(figure->roles & FIGURE_UNIT)) return NULL;
    if (piece_tag(figures, at) == TAG_TIME) return NULL; /* “$3 million a year earlier” */
    *end = at;
    return unit_of(figures->claimer, figure);
}
