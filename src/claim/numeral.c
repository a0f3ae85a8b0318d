/* numeral.c — numbers in digits and words, by what each word can do: add, multiply, divide.
 *
 * In: pieces. Out: a value, its kind and where it ends. Idea: “two hundred and five thousand” is
 * read with two registers, one for what is below the next large word and one for the sum; what does
 * not fit ends the number (“twenty twenty” is two). */
#include "claim/figure.h"

/* A word that joins parts of one number: “two hundred and five”, “two and a half”. */
static bool is_and(const struct figures *figures, uint32_t at) {
    return piece_tag(figures, at) == TAG_AND && !piece_hinges(figures, at, HINGE_TO);
}
static bool is_article(const struct figures *figures, uint32_t at) {
    return piece_tag(figures, at) == TAG_A;
}
static bool is_half(const struct figures *figures, uint32_t at) {
    return piece_can(figures, at, FIGURE_FRACTION) && piece_figure(figures, at)->divisor == 2;
}

/* “and a half”, “and a quarter” behind a number; 0 where it is missing. */
static double read_and_part(const struct figures *figures, uint32_t *at) {
    if (!is_and(figures, *at) || !is_article(figures, *at + 1) ||
        !piece_can(figures, *at + 2, FIGURE_FRACTION))
        return 0;
    double part = 1 / piece_figure(figures, *at + 2)->divisor;
    *at += 3;
    return part;
}

struct registers {
    double sum, part;
    bool has_part, after_hundred;
};

static bool takes_small(const struct registers *registers, double value) {
    if (!registers->has_part || registers->after_hundred) return true;
    double rest = registers->part - 100 * whole_part(registers->part / 100);
    return value < 10 && rest >= 20 && rest - 10 * whole_part(rest / 10) == 0;
}

static void take_large(struct registers *registers, struct numeral *numeral, double value) {
    registers->sum += (registers->has_part ? registers->part : 1) * value;
    registers->part = 0;
    registers->has_part = registers->after_hundred = false;
    numeral->is_scaled = true;
    numeral->scale = value;
}

/* One more word of the number; false: it ends before it. */
static bool take_word(const struct figures *figures, uint32_t at, struct registers *registers,
                      struct numeral *numeral) {
    const struct figure *figure = piece_figure(figures, at);
    if (figure->roles & FIGURE_LARGE) {
        if (registers->sum > 0 && !registers->has_part)
            return false; /* “thousand million” is no English */
        take_large(registers, numeral, figure->value);
    } else if (figure->roles & FIGURE_HUNDRED) {
        if (registers->after_hundred) return false;
        registers->part = (registers->has_part ? registers->part : 1) * figure->value;
        registers->has_part = registers->after_hundred = true;
    } else {
        if (!(figure->roles & FIGURE_SMALL) || !takes_small(registers, figure->value)) return false;
        registers->part += figure->value;
        registers->has_part = true;
        registers->after_hundred = false;
    }
    return true;
}

/* nineteen eighty-four, twenty twenty-three */
static bool read_spoken_year(const struct figures *figures, uint32_t at, struct numeral *numeral) {
    double century = piece_figure(figures, at)->value;
    if (!piece_can(figures, at, FIGURE_SMALL) || century < 17 || century > 20 ||
        figures->pieces[at + 1].is_joined)
        return false;
    if (!piece_can(figures, at + 1, FIGURE_SMALL)) return false;
    double rest = piece_figure(figures, at + 1)->value;
    if (rest < 10 || rest > 99) return false;
    bool has_unit = rest >= 20 && figures->pieces[at + 2].is_joined &&
                    piece_can(figures, at + 2, FIGURE_SMALL);
    if (has_unit) rest += piece_figure(figures, at + 2)->value;
    *numeral = (struct numeral){
        .end = at + (has_unit ? 3 : 2), .value = century * 100 + rest, .kind = NUMERAL_YEAR};
    return true;
}

/* A day or a place in words: twenty-first. */
static void add_ordinal(const struct figures *figures, struct numeral *numeral) {
    double tens = numeral->value / 10;
    if (!piece_can(figures, numeral->end, FIGURE_ORDINAL) ||
        !figures->pieces[numeral->end].is_joined)
        return;
    if (tens < 2 || tens > whole_part(tens)) return; /* one-third */
    numeral->value += piece_figure(figures, numeral->end)->value;
    numeral->kind = NUMERAL_ORDINAL;
    numeral->end++;
}

static struct numeral read_words(const struct figures *figures, uint32_t at) {
    struct numeral numeral = {.end = at};
    struct registers registers = {.has_part = false};
    if (read_spoken_year(figures, at, &numeral)) return numeral;
    if (is_article(figures, at) && piece_can(figures, at + 1, FIGURE_HUNDRED | FIGURE_LARGE)) at++;
    for (; at < figures->count; at++) {
        uint32_t word = at;
        bool may_join = registers.after_hundred || (numeral.is_scaled && !registers.has_part);
        if (may_join && is_and(figures, word) && piece_can(figures, word + 1, FIGURE_SMALL)) word++;
        if (!take_word(figures, word, &registers, &numeral)) break;
        at = word;
        numeral.end = at + 1;
        double part = read_and_part(figures, &numeral.end);
        if (part > 0) registers.part += part, registers.has_part = true;
        at = numeral.end - 1;
    }
    numeral.value = registers.sum + registers.part;
    add_ordinal(figures, &numeral);
    return numeral;
}

static struct numeral read_digits(const struct figures *figures, uint32_t at) {
    const struct piece *piece = &figures->pieces[at];
    struct numeral numeral = {.end = at + 1, .value = piece->value};
    if (piece->kind == PIECE_RATIO) {
        numeral.kind = NUMERAL_FRACTION;
        numeral.value = piece->second > 0 ? piece->value / piece->second : 0;
        return numeral;
    }
    const struct piece *next = &figures->pieces[at + 1]; /* 5 1/2 */
    if (next->kind == PIECE_RATIO && next->second > next->value && !next->is_joined) {
        numeral.value += next->value / next->second;
        numeral.end++;
    }
    double part = read_and_part(figures, &numeral.end);
    numeral.value += part;
    while (
        piece_can(figures, numeral.end,
                  FIGURE_LARGE | FIGURE_HUNDRED)) { /* 3.5 million, 40 thousand million, 2 dozen */
        numeral.scale = (numeral.is_scaled ? numeral.scale : 1) *
                        piece_figure(figures, numeral.end)->value;
        numeral.value *= piece_figure(figures, numeral.end++)->value;
        numeral.is_scaled = true;
    }
    if (piece_can(figures, numeral.end, FIGURE_ORDINAL) && figures->pieces[numeral.end].is_joined &&
        numeral.end == at + 1) {
        numeral.kind = NUMERAL_ORDINAL;
        numeral.end++;
    }
    return numeral;
}

/* An article stands before the piece; numbers are never sought from the article on. */
static bool follows_article(const struct figures *figures, uint32_t at) {
    uint32_t token = figures->pieces[at].token;
    if (token <= figures->first || figures->pieces[at].is_joined) return false;
    return sense_of(figures->claimer, figures->passage->tokens.items[token - 1].lexeme)->tag ==
           TAG_A;
}

/* “a third had”, “a third of”: no noun follows, as it does in “a third term”. */
static bool is_part(const struct figures *figures, uint32_t word) {
    enum tag next = piece_tag(figures, word + 1);
    enum piece_kind kind = figures->pieces[word + 1].kind;
    return next == TAG_OF || is_auxiliary(next) || kind == PIECE_OTHER || kind == PIECE_END;
}

/* “half”, “half a million”, “a third of”; not “the first quarter”: a fraction without a number
 * before it. */
static struct numeral read_fraction(const struct figures *figures, uint32_t at) {
    struct numeral none = {.end = at}, numeral = {.kind = NUMERAL_FRACTION};
    uint32_t word = is_article(figures, at) ? at + 1 : at;
    if (!piece_can(figures, word, FIGURE_FRACTION)) return none;
    bool before_of = piece_tag(figures, word + 1) == TAG_OF;
    bool has_article = word > at || follows_article(figures, at);
    bool is_measured = !piece_can(figures, word, FIGURE_ORDINAL) && /* “a quarter point” */
                       piece_can(figures, word + 1, FIGURE_UNIT);
    if (!is_half(figures, word) && !(has_article && (is_part(figures, word) || is_measured)))
        return none;
    if (figures->pieces[word + 1].is_joined && figures->pieces[word + 1].kind == PIECE_WORD)
        return none; /* half-hour, quarter-final */
    numeral.value = 1 / piece_figure(figures, word)->divisor;
    numeral.end = word + 1;
    uint32_t whole = word + (before_of ? 2 : 1);
    if (is_article(figures, whole) &&
        piece_can(figures, whole + 1, FIGURE_LARGE | FIGURE_HUNDRED)) {
        numeral.value *= piece_figure(figures, whole + 1)->value;
        numeral.kind = NUMERAL_COUNT;
        numeral.end = whole + 2;
    }
    return numeral;
}

/* “two thirds”, “three-quarters”, “one-third”: a fraction word divides the number before it. */
static void divide(const struct figures *figures, uint32_t start, struct numeral *numeral) {
    if (numeral->kind != NUMERAL_COUNT || numeral->is_scaled ||
        !piece_can(figures, numeral->end, FIGURE_FRACTION))
        return;
    bool is_word = figures->pieces[start].kind == PIECE_WORD;
    if (!is_word && !figures->pieces[numeral->end].is_joined) return;
    numeral->value /= piece_figure(figures, numeral->end)->divisor;
    numeral->kind = NUMERAL_FRACTION;
    numeral->end++;
}

/* “one in five”, “3 out of 10”: both small, and the second is no measure (“two in three days”) and
 * no year. */
static void read_share(const struct figures *figures, struct numeral *numeral) {
    uint32_t at = numeral->end;
    if (numeral->kind != NUMERAL_COUNT || numeral->is_scaled ||
        !piece_hinges(figures, at, HINGE_OUT))
        return;
    if (piece_tag(figures, at + 1) == TAG_OF) at++;
    if (piece_hinges(figures, at + 1, HINGE_EACH)) at++;
    const struct piece *piece = &figures->pieces[at + 1];
    struct numeral whole = piece->kind == PIECE_DIGITS ? read_digits(figures, at + 1)
                                                       : read_words(figures, at + 1);
    if (whole.end == at + 1 || whole.kind != NUMERAL_COUNT || whole.value <= numeral->value) return;
    if (piece->digits == 4 ||
        piece_can(figures, whole.end, FIGURE_UNIT | FIGURE_CURRENCY | FIGURE_MONTH))
        return;
    *numeral = (struct numeral){
        .end = whole.end, .value = numeral->value / whole.value, .kind = NUMERAL_FRACTION};
}

struct numeral numeral_read(const struct figures *figures, uint32_t at) {
    const struct piece *piece = &figures->pieces[at];
    struct numeral numeral = {.end = at};
    if (piece->kind == PIECE_DIGITS || piece->kind == PIECE_RATIO)
        numeral = read_digits(figures, at);
    else if (piece->kind == PIECE_WORD) {
        numeral = read_fraction(figures, at);
        if (numeral.end == at) numeral = read_words(figures, at);
    }
    if (numeral.end > at) {
        divide(figures, at, &numeral);
        read_share(figures, &numeral);
        return numeral;
    }
    const struct figure *figure = piece_figure(figures, at);
    if (figure->roles & FIGURE_TIMES)
        return (struct numeral){.end = at + 1, .value = figure->times, .kind = NUMERAL_TIMES};
    if (figure->roles & FIGURE_ORDINAL)
        return (struct numeral){.end = at + 1, .value = figure->value, .kind = NUMERAL_ORDINAL};
    return numeral;
}
