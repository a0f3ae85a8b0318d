/* date.c — dates, decades and times of day, which are no counts.
 *
 * In: pieces. Out: one plain number with a unit that says what it is: 20190304 date, 1990
 * decade, 20.5 clock. Idea: a month needs a capital and a number beside it (may, march), a number
 * needs a month, a.m. or the s of a decade. */
#include "claim/figure.h"

static bool is_month(const struct figures *figures, uint32_t at) {
    return figures->pieces[at].is_capital && piece_can(figures, at, FIGURE_MONTH);
}

static bool is_day(const struct figures *figures, uint32_t at) {
    const struct piece *piece = &figures->pieces[at];
    return piece->kind == PIECE_DIGITS && piece->digits >= 1 && piece->digits <= 2 &&
           piece->value >= 1 && piece->value <= 31;
}

static bool is_year(const struct figures *figures, uint32_t at) {
    const struct piece *piece = &figures->pieces[at];
    return piece->kind == PIECE_DIGITS && piece->digits == 4 && piece->value >= 1000 &&
           piece->value < 2200;
}

static bool is_comma(const struct figures *figures, uint32_t at) {
    return figures->pieces[at].kind == PIECE_OTHER &&
           figures->passage->tokens.items[figures->pieces[at].token].kind == TOKEN_COMMA;
}

/* The st of 1st. */
static uint32_t skip_ordinal(const struct figures *figures, uint32_t at) {
    return figures->pieces[at].is_joined && piece_can(figures, at, FIGURE_ORDINAL) ? at + 1 : at;
}

static void read_year(const struct figures *figures, struct moment *moment) {
    uint32_t at = moment->end;
    if (is_comma(figures, at)) at++;
    if (!is_year(figures, at)) return;
    moment->value += figures->pieces[at].value * 10000;
    moment->end = at + 1;
}

/* March 4, 2019; March 4th; March 2019 */
static bool read_month_first(const struct figures *figures, uint32_t at, struct moment *moment) {
    if (!is_month(figures, at)) return false;
    double month = piece_figure(figures, at)->value * 100;
    if (is_year(figures, at + 1)) {
        *moment = (struct moment){at + 2, month + figures->pieces[at + 1].value * 10000, "date"};
        return true;
    }
    if (!is_day(figures, at + 1)) return false;
    *moment = (struct moment){skip_ordinal(figures, at + 2), month + figures->pieces[at + 1].value,
                              "date"};
    read_year(figures, moment);
    return true;
}

/* 4 March 2019, 4th of March */
static bool read_day_first(const struct figures *figures, uint32_t at, struct moment *moment) {
    if (!is_day(figures, at)) return false;
    uint32_t month = skip_ordinal(figures, at + 1);
    if (piece_tag(figures, month) == TAG_OF) month++;
    if (!is_month(figures, month)) return false;
    *moment = (struct moment){
        month + 1, piece_figure(figures, month)->value * 100 + figures->pieces[at].value, "date"};
    read_year(figures, moment);
    return true;
}

/* 2019-03-04 */
static bool read_numbers(const struct figures *figures, uint32_t at, struct moment *moment) {
    const struct piece *year = &figures->pieces[at], *month = year + 1, *day = year + 2;
    if (!is_year(figures, at) || at + 2 >= figures->count || !month->is_joined || !day->is_joined)
        return false;
    if (month->digits != 2 || month->value > 12 || !is_day(figures, at + 2)) return false;
    *moment =
        (struct moment){at + 3, year->value * 10000 + month->value * 100 + day->value, "date"};
    return true;
}

/* “in her 60s”, “his early 30s”, “their mid-40s” are years of a life. */
static bool is_life(const struct figures *figures, uint32_t at) {
    uint32_t token = figures->pieces[at].token;
    for (uint32_t back = 1; back <= 2 && token >= figures->first + back; back++) {
        const struct token *before = &figures->passage->tokens.items[token - back];
        if (sense_of(figures->claimer, before->lexeme)->tag == TAG_HIS) return true;
    }
    return false;
}

/* 1990s, ’90s: the lexicon's "0s" is a time */
static bool read_decade(const struct figures *figures, uint32_t at, struct moment *moment) {
    const struct piece *piece = &figures->pieces[at];
    if (piece->kind != PIECE_DIGITS || (piece->digits != 4 && piece->digits != 2)) return false;
    if (piece->value - 10 * whole_part(piece->value / 10) > 0) return false;
    if (!figures->pieces[at + 1].is_joined || piece_tag(figures, at + 1) != TAG_DECADE) return false;
    bool is_age = piece->digits == 2 && is_life(figures, at);
    double value = piece->digits == 2 && !is_age ? 1900 + piece->value : piece->value;
    *moment = (struct moment){at + 2, value, is_age ? "year" : "decade"};
    return true;
}

/* The hour at a piece: 8, 8:30, 8.30, eight; false: none. */
static bool read_hour(const struct figures *figures, uint32_t at, double *hour) {
    const struct piece *piece = &figures->pieces[at];
    if (piece->kind == PIECE_CLOCK) {
        *hour = piece->value + piece->second / 60;
        return piece->second < 60 && *hour <= 24;
    }
    bool is_word = piece_can(figures, at, FIGURE_SMALL);
    double value = is_word ? piece_figure(figures, at)->value : piece->value;
    double whole = (double)(long)value;
    *hour = whole + (value - whole) * 100 / 60;
    return (piece->kind == PIECE_DIGITS || is_word) && *hour <= 24;
}

/* 8 p.m., 8:30, nine o’clock */
static bool read_clock(const struct figures *figures, uint32_t at, struct moment *moment) {
    double hour;
    bool has_half = piece_can(figures, at + 1, FIGURE_CLOCK);
    if (!has_half && figures->pieces[at].kind != PIECE_CLOCK) return false;
    if (!read_hour(figures, at, &hour)) return false;
    *moment = (struct moment){at + 1 + has_half, hour, "clock"};
    double half = has_half ? piece_figure(figures, at + 1)->value : 0;
    if (half == 12 && hour < 12) moment->value += 12;
    if (half == 24 && hour >= 12) moment->value -= 12; /* 12 a.m. is midnight */
    return true;
}

/* half past four, ten past four, quarter to five */
static bool read_spoken_clock(const struct figures *figures, uint32_t at, struct moment *moment) {
    const struct figure *figure = piece_figure(figures, at);
    bool is_part = piece_can(figures, at, FIGURE_FRACTION);
    bool is_past = piece_hinges(figures, at + 1, HINGE_PAST);
    bool is_before = is_part && figure->divisor == 4 && piece_hinges(figures, at + 1, HINGE_TO) &&
                     piece_tag(figures, at + 1) != TAG_AND;
    double hour, minutes = is_part ? 60 / figure->divisor : figure->value;
    if (!(is_past || is_before) || !(is_part || piece_can(figures, at, FIGURE_SMALL))) return false;
    if (!read_hour(figures, at + 2, &hour) || hour > 12 || minutes >= 60) return false;
    if (piece_can(figures, at + 3, FIGURE_UNIT | FIGURE_CURRENCY)) return false;
    *moment = (struct moment){at + 3, is_past ? hour + minutes / 60 : hour - minutes / 60, "clock"};
    return true;
}

bool moment_read(const struct figures *figures, uint32_t at, struct moment *moment) {
    return read_month_first(figures, at, moment) || read_numbers(figures, at, moment) ||
           read_day_first(figures, at, moment) || read_decade(figures, at, moment) ||
           read_clock(figures, at, moment) || read_spoken_clock(figures, at, moment);
}
