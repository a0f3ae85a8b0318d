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

static bool is_money(const char *unit) { return unit[0] >= 'A' && unit[0] <= 'Z'; }

/* “$48 a share,”, “£3 a pint in May”; not “$3 million a jury awarded”, “£50 a week of”. */
static const char *price_read(const struct figures *figures, uint32_t at, uint32_t *end) {
    const struct piece *piece = &figures->pieces[at], *after = piece + 1;
    enum tag tag = piece_tag(figures, at), next = piece_tag(figures, at + 1);
    bool is_noun = piece->lexeme && !piece->is_capital && (tag == TAG_NOUN || tag == TAG_BASE);
    bool ends = after->kind == PIECE_END || after->kind == PIECE_OTHER || next == TAG_PREP ||
                next == TAG_AND || next == TAG_CONJ || next == TAG_TO;
    if (!is_noun || !ends) return NULL;
    const struct lexicon *lexicon = figures->claimer->lexicon;
    const struct lexeme *lexeme = lexicon_lexeme(lexicon, piece->lexeme);
    if (!lexeme->reading_count) return NULL;
    *end = at + 1;
    return lexicon_reading(lexicon, lexeme, 0).lemma;
}

const char *rate_read(const struct figures *figures, const char *unit, uint32_t *end) {
    uint32_t at = *end;
    bool is_slash = figures->pieces[at].kind == PIECE_SYMBOL &&
                    piece_text(figures, at).bytes[0] == '/';
    if (!is_slash && !piece_hinges(figures, at, HINGE_EACH)) return NULL;
    uint32_t noun = ++at;
    if (figures->pieces[at].kind != PIECE_WORD) return NULL;
    uint32_t lexeme = take_longest(figures, &at);
    const struct figure *figure = figure_of(figures->claimer, lexeme);
    if (!(figure->roles & FIGURE_UNIT))
        return is_money(unit) ? price_read(figures, noun, end) : NULL;
    if (piece_tag(figures, at) == TAG_TIME) return NULL; /* “$3 million a year earlier” */
    *end = at;
    return unit_of(figures->claimer, figure);
}
