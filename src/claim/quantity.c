/* quantity.c — every quantity of a run of tokens, with value, unit and place.
 *
 * In: tokens. Out: quantities in order. Idea: a table says which words a quantity can begin with,
 * so running text costs one look a token; from there numeral, unit and rate are read forwards and
 * “more than” backwards. */
#include "claim/finder.h"
#include "claim/score.h"
#include "claim/statement.h"

#include <stdio.h>

static bool is_year(const struct finder *finder, const struct found *found) {
    const struct figures *figures = &finder->figures;
    const struct piece *piece = &figures->pieces[found->start];
    if (found->numeral.kind == NUMERAL_YEAR) return true;
    if (piece->digits != 4 || found->end != found->start + 1 || piece->value < 1500 ||
        piece->value >= 2100)
        return false;
    const struct piece *after = &figures->pieces[found->end];
    if (found->unit || (after->is_joined && after->kind == PIECE_WORD))
        return false; /* 2000-strong */
    enum tag next = piece_tag(figures, found->end);
    if (next != TAG_PLURAL && next != TAG_ROLE) return true;
    bool is_round = piece->value - 100 * whole_part(piece->value / 100) < 1;
    enum tag before = piece->token > finder->figures.first
                          ? (enum tag)sense_at(finder, piece->token - 1)->tag
                          : TAG_OTHER;
    bool is_named = before == TAG_THE || before == TAG_ADJ || before == TAG_NAME ||
                    before == TAG_HIS; /* “the 2016 nominees”; “the 2000 people” are a count */
    return before == TAG_PREP || before == TAG_TO || before == TAG_CONJ || before == TAG_TIME ||
           (is_named && !is_round);
}

/* “half a mile”, “a quarter of a percent”: between a fraction and its measure stands an article;
 * “a couple of days”. */
static const char *read_measure(const struct figures *figures, struct found *found) {
    uint32_t end = found->end;
    if (found->numeral.kind == NUMERAL_FRACTION) {
        if (piece_tag(figures, end) == TAG_OF && piece_tag(figures, end + 1) == TAG_A) end++;
        if (piece_tag(figures, end) == TAG_A) end++;
    }
    bool is_pair = piece_hinges(figures, found->start, HINGE_PAIR);
    if (is_pair && piece_tag(figures, end) == TAG_OF) end++;
    bool may_skip = found->numeral.kind == NUMERAL_COUNT &&
                    (piece_tag(figures, end) == TAG_MORE || piece_tag(figures, end) == TAG_ADJ);
    const char *unit = measure_read(figures, &end, &found->factor);
    if (!unit && may_skip) { /* “ten more years” */
        end = found->end + 1;
        unit = measure_read(figures, &end, &found->factor);
    }
    if (unit) found->end = end;
    return unit;
}

static bool read_amount(struct finder *finder, uint32_t at, struct found *found) {
    const struct figures *figures = &finder->figures;
    *found = (struct found){.start = at, .end = at, .from = figures->pieces[at].start, .factor = 1};
    const char *currency = sign_before(finder, at, &found->from);
    uint32_t number = currency ? at + 1 : at;
    if (currency && figures->pieces[number].kind != PIECE_DIGITS) return false;
    found->numeral = numeral_read(figures, number);
    if (found->numeral.end == number) return false;
    found->end = found->numeral.end;
    found->value = found->numeral.value;
    found->unit = currency;
    found->has_sign = currency != NULL;
    if (currency) return true;
    if (found->numeral.kind == NUMERAL_TIMES)
        found->unit = "times";
    else if (found->numeral.kind == NUMERAL_ORDINAL)
        found->unit = "ordinal";
    else if (found->numeral.kind == NUMERAL_YEAR)
        return true;
    else
        found->unit = read_measure(figures, found);
    found->is_plain = !found->unit;
    return true;
}

/* “5 to 10 percent”, “$3 million to $4 million”, “5-10”, “between 5 and 10”: is another number
 * joined to this one? */
static bool is_range(const struct finder *finder, const struct found *found, uint32_t *next) {
    const struct figures *figures = &finder->figures;
    const struct piece *piece = &figures->pieces[found->end];
    *next = found->end + 1;
    if (piece->kind == PIECE_DASH)
        return figures->pieces[*next].kind == PIECE_DIGITS ||
               figures->pieces[*next].kind == PIECE_SYMBOL;
    if (piece->is_joined && piece->kind == PIECE_DIGITS && (found->is_plain || found->has_sign)) {
        *next = found->end;
        return true;
    }
    if (piece_hinges(figures, found->end, HINGE_TO)) return true;
    uint32_t before = figures->pieces[found->start].token;
    return piece_tag(figures, found->end) == TAG_AND && before > figures->first &&
           has_hinge(finder, before - 1, HINGE_BETWEEN);
}

/* What the second number of a range says of the first. */
static void lend(struct found *first, const struct found *second) {
    bool is_lower = first->numeral.value *
                        (second->numeral.is_scaled ? second->numeral.scale : 1) <=
                    second->numeral.value;
    if (!first->numeral.is_scaled && second->numeral.is_scaled && is_lower)
        first->value *= second->numeral.scale;
    if (!first->unit || first->unit == second->unit)
        first->unit = second->unit, first->factor = second->factor;
    first->rate = second->rate;
}

/* “$3-4 million” */
static void lend_currency(const struct found *first, struct found *second) {
    if (first->has_sign && second->is_plain) second->unit = first->unit, second->is_plain = false;
}

static char *keep_unit(struct finder *finder, const struct found *found) {
    const char *unit = found->unit ? found->unit : "";
    size_t size = strlen(unit) + strlen(found->rate) + 2;
    char *joined = arena_take(finder->arena, size);
    if (joined) snprintf(joined, size, "%s/%s", unit, found->rate);
    return joined;
}

/* The full stop of “5 km.” at a sentence's end is the sentence's. */
static uint32_t end_of(const struct finder *finder, uint32_t piece) {
    const struct figures *figures = &finder->figures;
    const struct piece *last = &figures->pieces[piece];
    const char *bytes = figures->passage->bytes;
    bool is_last = last->token + 1 == figures->last && last->kind == PIECE_WORD &&
                   bytes[last->end - 1] == '.';
    bool has_one = is_last && memchr(bytes + last->start, '.', last->end - last->start) ==
                                  bytes + last->end - 1;
    return last->end - has_one;
}

static quoth_status push(struct finder *finder, struct found *found) {
    const struct figures *figures = &finder->figures;
    uint32_t token = figures->pieces[found->start].token;
    if (found->from < figures->pieces[found->start].start) token--; /* US$ */
    if (takes_article(finder, found)) found->from = token_at(finder, --token)->start;
    uint32_t back = count_margin(finder, token);
    if (!back) back = count_approximation(finder, token);
    double value = found->value * found->factor;
    bool is_negative = !back && is_minus(finder, token);
    if (is_negative) value = -value, back = 1;
    if (back) found->from = token_at(finder, token - back)->start;
    uint64_t at = figures->passage->place.at;
    struct quantity quantity = {.at = {at + found->from, at + end_of(finder, found->end - 1)},
                                .value = value,
                                .unit = found->unit,
                                .is_age = found->is_age};
    if (found->rate && !(quantity.unit = keep_unit(finder, found))) return QUOTH_NOMEM;
    quantity.sort = score_sort(quantity.unit);
    finder->floor = figures->pieces[found->end - 1].token + 1;
    return vec_push(&finder->claimer->memory, finder->list, quantity);
}

static quoth_status read_quantity(struct finder *finder, uint32_t at, uint32_t *end) {
    const struct figures *figures = &finder->figures;
    struct found found, second;
    *end = at;
    if (!read_amount(finder, at, &found)) return QUOTH_OK;
    uint32_t next;
    struct moment moment;
    bool has_second = is_range(finder, &found, &next) && !moment_read(figures, next, &moment) &&
                      read_amount(finder, next, &second) &&
                      second.numeral.kind == found.numeral.kind;
    struct found *last = has_second ? &second : &found;
    if (last->unit && last->numeral.kind != NUMERAL_ORDINAL)
        last->rate = rate_read(figures, last->unit, &last->end);
    if (!has_second) second = found;
    if (has_second) {
        lend_currency(&found, &second);
        if (found.is_plain || second.numeral.is_scaled) lend(&found, &second);
    }
    *end = last->end;
    found.is_year = is_year(finder, &found);
    if (counts_nothing(finder, &found)) return QUOTH_OK;
    if (found.is_year) found.unit = "calendar_year";
    found.is_age = second.is_age = is_age(finder, &found);
    if (found.is_age) found.unit = second.unit = "year"; /* aged 18 to 24 */
    TRY(push(finder, &found));
    if (!has_second) return QUOTH_OK;
    if (found.unit && strcmp(found.unit, "calendar_year") == 0 && second.is_plain) {
        second.unit = found.unit;
        if (second.value < 100)
            second.value += 100 * whole_part(found.value / 100); /* 2019-20 */
    }
    return push(finder, &second);
}

/* May a quantity begin in the next token? */
static bool may_begin(const struct finder *finder) {
    const struct token *token = token_at(finder, finder->next);
    bool is_figure = token_is_figure((enum token_kind)token->kind);
    bool is_shaped = token->shape & (SHAPE_DIGIT | SHAPE_HYPHEN);
    bool is_telling = sense_of(finder->claimer, token->lexeme)->traits >= TRAIT_CLOSER;
    return is_figure | ((token->kind == TOKEN_WORD) & (is_shaped | is_telling));
}

/* What begins in the next token. */
static quoth_status read_next(struct finder *finder) {
    struct figures *figures = &finder->figures;
    uint32_t token = finder->next++, end = 0;
    if (!pieces_read(figures, token)) return QUOTH_OK;
    for (uint32_t at = 0; end == 0 && at < figures->count && figures->pieces[at].token == token; at++) {
        uint32_t after = at;
        struct moment moment;
        if (moment_read(figures, at, &moment)) {
            struct found found = {.start = at,
                                  .end = moment.end,
                                  .from = figures->pieces[at].start,
                                  .value = moment.value,
                                  .factor = 1,
                                  .unit = moment.unit,
                                  .is_age = strcmp(moment.unit, "year") == 0};
            TRY(push(finder, &found));
            after = moment.end;
        } else {
            TRY(read_quantity(finder, at, &after));
        }
        if (after > at) end = after;
    }
    if (end) finder->next = figures->pieces[end - 1].token + 1;
    return QUOTH_OK;
}

/* What begins among these tokens, behind what was read already. */
static quoth_status read_among(struct finder *finder, struct range tokens) {
    if (finder->next < tokens.start) finder->next = tokens.start;
    while (finder->next < tokens.end) {
        if (may_begin(finder)) TRY(read_next(finder));
        else finder->next++;
    }
    return QUOTH_OK;
}

/* Pieces are read before anybody looks at them. */
static void begin(struct finder *finder, const struct claimer *claimer, const struct passage *passage,
                  struct range tokens) {
    finder->figures.claimer = finder->claimer = claimer;
    finder->figures.passage = passage;
    finder->figures.first = finder->floor = finder->next = tokens.start;
    finder->figures.last = tokens.end;
}

/* Those in which quantities may begin. */
static quoth_status read_words(struct finder *finder, const struct claim_work *work, struct range words) {
    for (uint32_t i = 0; i < work->counting.count; i++) {
        uint32_t at = work->counting.items[i];
        if ((at < words.start) | (at >= words.end)) continue;
        const struct unit *unit = word_at(work, at)->unit;
        TRY(read_among(finder, (struct range){unit->first, unit->last}));
    }
    return QUOTH_OK;
}

quoth_status statement_count(struct claim_work *work, const struct statement *statement) {
    struct finder finder;
    work->quantities.count = 0;
    begin(&finder, work->claimer, work->passage, statement->tokens);
    finder.arena = work->arena;
    finder.list = &work->quantities;
    if (statement->takes_source) return read_among(&finder, statement->tokens);
    return read_words(&finder, work, statement->words);
}

quoth_status quantities_in(const struct claimer *claimer, const struct passage *passage, uint32_t first, uint32_t last,
                           struct arena *arena, struct quantity_list *list) {
    struct range tokens = {first, last};
    struct finder finder;
    begin(&finder, claimer, passage, tokens);
    finder.arena = arena;
    finder.list = list;
    return read_among(&finder, tokens);
}
