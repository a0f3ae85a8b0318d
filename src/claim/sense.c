/* sense.c — what each word of the lexicon means for claims, settled once when the engine is made.
 *
 * In: the attributes of rows: claim=more,cause and value= fraction= times= unit= measure= month=
 * clock=. Out: a sense a lexeme. Idea: signs are given to lemmas and reach every form that shares
 * the lemma and a class with it, so that a row of claims lists lemmas alone; figures are given to
 * the very form. */
#include "claim/private.h"

const char *const sign_names[MARK_COUNT] = {
    "more",   "most",  "than",  "same",   "cause", "lead",    "because", "future",   "rule",
    "law",    "only",   "must",  "may",    "hedge", "deny",    "should",  "opinion",  "feel",
    "change", "deed",  "money", "health", "crime", "war",     "public",  "evidence", "talk",
    "figure", "share", "date",  "clock",  "place", "name",    "i",       "we",       "you",
    "he",     "it",    "they",  "past",   "now",   "perfect", "will",    "would",    "may",
    "not",    "if",    "asks",  "group"};
static const char *const hinge_names[HINGE_COUNT] = {
    "approx", "more", "than", "least", "many",  "up",      "between",
    "to",     "each", "out",  "old",   "minus", "numbered", "aged",
    "past",   "pair"};

static uint32_t bit_named(const char *name, size_t size, const char *const *names, int count) {
    for (int i = 0; i < count; i++)
        if (strlen(names[i]) == size && memcmp(names[i], name, size) == 0) return BIT(i);
    return 0;
}

/* Names in a list as bits: "more,cause". */
static uint32_t bits_named(const char *list, const char *const *names, int count) {
    uint32_t bits = 0;
    while (list && *list) {
        size_t size = strcspn(list, ",");
        bits |= bit_named(list, size, names, count);
        list += size + (list[size] == ',');
    }
    return bits;
}

struct row_sense { /* what a row's attributes say */
    bool is_known;
    uint16_t hinges;
    uint32_t signs;
    struct figure figure;
};

struct sense_maker {
    struct claimer *claimer;
    VEC(struct row_sense) rows; /* by number of the row: forms share it */
    const char *lemma; /* the one looked up last, and what it was: forms of one row stand together */
    const struct lexeme *lemma_lexeme;
};

/* "0.5": strtod would ask the locale. */
static double number_in(const char *text) {
    double value = 0, scale = 1;
    bool is_fraction = false;
    for (; *text; text++) {
        if (*text == '.') is_fraction = true;
        if (*text < '0' || *text > '9') continue;
        value = value * 10 + (*text - '0');
        if (is_fraction) scale *= 10;
    }
    return value / scale;
}

static void read_value(const struct claimer *claimer, const struct reading *reading,
                       const char *value, struct figure *figure) {
    figure->value = number_in(value);
    if (classes_have(reading->classes, claimer->currency)) return;
    if (classes_have(reading->classes, claimer->ordinal))
        figure->roles |= FIGURE_ORDINAL;
    else if (figure->value >= 1000)
        figure->roles |= FIGURE_LARGE;
    else if (lexicon_attribute(claimer->lexicon, reading->row, "multiplies"))
        figure->roles |= FIGURE_HUNDRED;
    else
        figure->roles |= FIGURE_SMALL;
}

static void read_unit(const struct claimer *claimer, const struct reading *reading,
                      struct figure *figure) {
    const char *unit = lexicon_attribute(claimer->lexicon, reading->row, "unit");
    const char *measure = lexicon_attribute(claimer->lexicon, reading->row, "measure");
    if (!unit && !measure) return;
    if (measure || !figure->unit)
        figure->unit = lexicon_number(claimer->lexicon, measure ? measure : unit);
    figure->roles |= classes_have(reading->classes, claimer->currency) ? FIGURE_CURRENCY
                                                                       : FIGURE_UNIT;
}

static void read_figure(const struct claimer *claimer, const struct reading *reading,
                        struct figure *figure) {
    const struct lexicon *lexicon = claimer->lexicon;
    const char *value = lexicon_attribute(lexicon, reading->row, "value"),
               *fraction = lexicon_attribute(lexicon, reading->row, "fraction");
    const char *times = lexicon_attribute(lexicon, reading->row, "times"),
               *month = lexicon_attribute(lexicon, reading->row, "month");
    const char *clock = lexicon_attribute(lexicon, reading->row, "clock");
    if (value) read_value(claimer, reading, value, figure);
    if (fraction) figure->roles |= FIGURE_FRACTION, figure->divisor = number_in(fraction);
    if (times) figure->roles |= FIGURE_TIMES, figure->times = number_in(times);
    if (month) figure->roles |= FIGURE_MONTH, figure->value = number_in(month);
    if (clock) figure->roles |= FIGURE_CLOCK, figure->value = number_in(clock);
    read_unit(claimer, reading, figure);
}

static quoth_status row_sense_of(struct sense_maker *maker, const struct reading *reading,
                                 const struct row_sense **found) {
    const quoth_allocator *memory = &maker->claimer->memory;
    while (maker->rows.count <= reading->row)
        TRY(vec_push(memory, &maker->rows, (struct row_sense){.is_known = false}));
    struct row_sense *row = &maker->rows.items[reading->row];
    *found = row;
    if (row->is_known) return QUOTH_OK;
    const struct lexicon *lexicon = maker->claimer->lexicon;
    row->is_known = true;
    row->signs = bits_named(lexicon_attribute(lexicon, reading->row, "claim"), sign_names, SIGN_COUNT);
    row->hinges = (uint16_t)bits_named(lexicon_attribute(lexicon, reading->row, "figure"), hinge_names,
                                    HINGE_COUNT);
    read_figure(maker->claimer, reading, &row->figure);
    return QUOTH_OK;
}

/* Signs that the rows of a reading's lemma give, for the same part of speech. Only inflected forms
 * have a lemma of their own: words that are alike share a row (will, would, may). */
static quoth_status add_lemma_signs(struct sense_maker *maker, const struct reading *reading,
                                    uint32_t *signs) {
    if (!classes_meet(reading->classes, maker->claimer->inflected)) return QUOTH_OK;
    if (maker->lemma != reading->lemma) {
        maker->lemma = reading->lemma;
        maker->lemma_lexeme =
            lexicon_find(maker->claimer->lexicon, reading->lemma, strlen(reading->lemma));
    }
    const struct lexeme *lemma = maker->lemma_lexeme;
    for (uint32_t i = 0; lemma && i < lemma->reading_count; i++) {
        const struct row_sense *row;
        struct reading other = lexicon_reading(maker->claimer->lexicon, lemma, i);
        TRY(row_sense_of(maker, &other, &row));
        if (row->signs &&
            classes_meet(classes_and(other.classes, maker->claimer->parts), reading->classes))
            *signs |= row->signs;
    }
    return QUOTH_OK;
}

/* Of several rows the later one says it finer. */
static void add_figure(struct figure *figure, const struct figure *row) {
    if (row->roles & (FIGURE_UNIT | FIGURE_CURRENCY)) figure->unit = row->unit;
    if (row->roles & ~(uint32_t)FIGURE_UNIT && row->value > 0) figure->value = row->value;
    if (row->roles & FIGURE_CLOCK) figure->value = row->value;
    if (row->roles & FIGURE_FRACTION) figure->divisor = row->divisor;
    if (row->roles & FIGURE_TIMES) figure->times = row->times;
    figure->roles |= row->roles;
}

static quoth_status fill_sense(struct sense_maker *maker, const struct lexeme *lexeme) {
    struct claimer *claimer = maker->claimer;
    struct sense *sense = &claimer->drafts[lexeme->id];
    struct figure figure = {.roles = 0};
    for (uint32_t i = 0; i < lexeme->reading_count; i++) {
        struct reading reading = lexicon_reading(claimer->lexicon, lexeme, i);
        const struct row_sense *row;
        TRY(row_sense_of(maker, &reading, &row));
        sense->signs |= row->signs;
        sense->hinges |= row->hinges;
        add_figure(&figure, &row->figure);
        TRY(add_lemma_signs(maker, &reading, &sense->signs));
    }
    if (figure.roles & FIGURE_FRACTION) figure.roles &= ~(uint32_t)FIGURE_SMALL; /* quarter */
    if (figure.roles & FIGURE_BEGINS) sense->traits |= TRAIT_CLOSER;
    if (!figure.roles) return QUOTH_OK;
    sense->figure = (uint16_t)claimer->figures.count;
    return claimer->figures.count < UINT16_MAX
               ? vec_push(&claimer->memory, &claimer->figures, figure)
               : QUOTH_LIMIT;
}

/* May a quantity begin with this word of a phrase? With one that is cut, or no word by itself, perhaps. */
static bool may_count(const struct claimer *claimer, const char *word, size_t size) {
    const struct lexeme *lexeme = lexicon_find(claimer->lexicon, word, size);
    for (size_t i = 0; i < size; i++)
        if (word[i] == '-' || (word[i] >= '0' && word[i] <= '9')) return true;
    if (!lexeme || lexeme->reading_count == 0) return true;
    return claimer->figures.items[claimer->drafts[lexeme->id].figure].roles & FIGURE_BEGINS;
}

static bool phrase_may_count(const struct claimer *claimer, struct slice form) {
    for (const char *word = form.bytes, *end = form.bytes + form.size, *to; word < end; word = to + 1) {
        to = memchr(word, ' ', (size_t)(end - word));
        if (!to) to = end;
        if (may_count(claimer, word, (size_t)(to - word))) return true;
    }
    return false;
}

/* So that nobody need look into “according to” for a number. */
static void mark_phrases(struct claimer *claimer) {
    for (uint32_t id = 1; id <= claimer->lexeme_count; id++) {
        struct slice form = lexicon_form(claimer->lexicon, id);
        bool is_phrase = memchr(form.bytes, ' ', form.size);
        if (is_phrase && phrase_may_count(claimer, form)) claimer->drafts[id].traits |= TRAIT_CLOSER;
    }
}

quoth_status senses_fill(struct claimer *claimer) {
    struct sense_maker maker = {.claimer = claimer};
    quoth_status status =
        vec_push(&claimer->memory, &claimer->figures, (struct figure){.roles = 0});
    for (uint32_t id = 1; id <= claimer->lexeme_count && status == QUOTH_OK; id++)
        status = fill_sense(&maker, lexicon_lexeme(claimer->lexicon, id));
    if (status == QUOTH_OK) mark_phrases(claimer);
    vec_free(&claimer->memory, &maker.rows);
    return status;
}

/* Twice as many slots as there can be senses. */
enum { NUMBER_BITS = 17, NUMBER_SLOTS = 1 << NUMBER_BITS, SENSES_MOST = UINT16_MAX };

static uint16_t *find_number(const struct claimer *claimer, uint16_t *slots, const struct sense *sense) {
    const struct sense *senses = claimer->senses.items;
    uint64_t meaning = (uint64_t)sense->meaning.halves[1] << 32 | sense->signs;
    uint64_t hash = meaning ^ ((uint64_t)sense->hinges << 16 | sense->figure) << 9;
    uint32_t i = (uint32_t)(hash * 0x9e3779b97f4a7c15u >> (64 - NUMBER_BITS));
    while (slots[i] && memcmp(&senses[slots[i] - 1], sense, sizeof *sense) != 0) i = (i + 1) % NUMBER_SLOTS;
    return &slots[i];
}

static quoth_status number_drafts(struct claimer *claimer, uint16_t *slots) {
    for (uint32_t id = 0; id <= claimer->lexeme_count; id++) {
        uint16_t *slot = find_number(claimer, slots, &claimer->drafts[id]);
        if (*slot == 0) {
            if (claimer->senses.count == SENSES_MOST) return QUOTH_LIMIT;
            TRY(vec_push(&claimer->memory, &claimer->senses, claimer->drafts[id]));
            *slot = (uint16_t)claimer->senses.count;
        }
        claimer->sense_numbers[id] = (uint16_t)(*slot - 1);
    }
    return QUOTH_OK;
}

quoth_status senses_number(struct claimer *claimer) {
    const quoth_allocator *memory = &claimer->memory;
    claimer->sense_numbers = memory_new(memory, (claimer->lexeme_count + 1) * sizeof *claimer->sense_numbers);
    uint16_t *slots = memory_new(memory, NUMBER_SLOTS * sizeof *slots);
    quoth_status status = QUOTH_NOMEM;
    if (slots && claimer->sense_numbers) {
        memset(slots, 0, NUMBER_SLOTS * sizeof *slots);
        status = number_drafts(claimer, slots);
    }
    memory_free(memory, slots, NUMBER_SLOTS * sizeof *slots);
    return status;
}
