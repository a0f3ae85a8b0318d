/* before.c — what stands before a number and belongs to it: about, more than, minus, an article,
 * US$.
 *
 * In: tokens behind which a quantity was found. Out: how far back it goes. Idea: these words are
 * common without a number, so they are looked at only once one has been read. */
#include "claim/finder.h"

uint32_t count_approximation(const struct finder *finder, uint32_t token) {
    if (token == 0) return 0;
    uint32_t one = token - 1, two = token >= 2 ? token - 2 : NONE,
             three = token >= 3 ? token - 3 : NONE;
    if (has_hinge(finder, one, HINGE_APPROX)) return 1;
    if (has_hinge(finder, one, HINGE_THAN) && has_hinge(finder, two, HINGE_MORE)) {
        bool is_most = three != NONE && three >= finder->floor &&
                       sense_at(finder, three)->tag == TAG_NOT; /* “no more than” */
        return is_most ? 3 : 2;
    }
    if (has_hinge(finder, one, HINGE_LEAST) && two != NONE && two >= finder->floor &&
        sense_at(finder, two)->tag == TAG_PREP)
        return 2;
    if (has_hinge(finder, one, HINGE_TO) && has_hinge(finder, two, HINGE_UP)) return 2;
    if (has_hinge(finder, two, HINGE_MANY) && three != NONE && three >= finder->floor &&
        token_at(finder, one)->lexeme == token_at(finder, three)->lexeme)
        return 3;
    return 0;
}

bool takes_article(const struct finder *finder, const struct found *found) {
    const struct piece *piece = &finder->figures.pieces[found->start];
    if (piece->token <= finder->floor || piece->kind != PIECE_WORD || piece->is_joined)
        return false;
    bool may = piece_can(&finder->figures, found->start, FIGURE_HUNDRED | FIGURE_LARGE) ||
               (found->numeral.kind == NUMERAL_COUNT &&
                piece_can(&finder->figures, found->start, FIGURE_FRACTION)) ||
               found->numeral.kind == NUMERAL_FRACTION ||
               piece_hinges(&finder->figures, found->start, HINGE_PAIR);
    return may && sense_at(finder, piece->token - 1)->tag == TAG_A;
}

/* “plus or minus” */
uint32_t count_margin(const struct finder *finder, uint32_t token) {
    bool is_margin = token >= finder->floor + 3 && has_hinge(finder, token - 1, HINGE_MINUS) &&
                     has_hinge(finder, token - 2, HINGE_TO);
    return is_margin ? 3 : 0;
}

bool is_minus(const struct finder *finder, uint32_t token) {
    if (token <= finder->floor) return false;
    const struct token *before = token_at(finder, token - 1);
    if (has_hinge(finder, token - 1, HINGE_MINUS)) return true;
    bool is_tight = !token_is_apart(token_at(finder, token)) && token_is_apart(before);
    return before->kind == TOKEN_DASH && is_tight;
}

const char *sign_before(const struct finder *finder, uint32_t piece, uint32_t *from) {
    const struct figures *figures = &finder->figures;
    const struct piece *sign = &figures->pieces[piece];
    if (sign->kind != PIECE_SYMBOL || !piece_can(figures, piece, FIGURE_CURRENCY)) return NULL;
    *from = sign->start;
    const char *unit = unit_of(figures->claimer, piece_figure(figures, piece));
    if (sign->token <= finder->floor || token_is_apart(token_at(finder, sign->token))) return unit;
    const struct token *letters = token_at(finder, sign->token - 1);
    const struct lexeme *lexeme = lexicon_find(finder->claimer->lexicon,
                                               figures->passage->bytes + letters->start,
                                               sign->end - letters->start);
    const char *finer =
        lexeme ? unit_of(figures->claimer, figure_of(figures->claimer, lexeme->id)) : NULL;
    if (!finer) return unit;
    *from = letters->start;
    return finer;
}
