/* score.c — how much a statement is worth checking: a log-linear model over named features.
 *
 * In: the words of a statement. Out: log odds. Idea: one walk over the words; it adds weights from
 * tables, or, when a learner listens, writes the names of the same features. */
#include "claim/score.h"

#include "claim/statement.h"

static void name_words(const struct claim_work *work, struct features *features, struct range words) {
    uint32_t before = TAG_START;
    for (uint32_t i = words.start; i < words.end; i++) {
        const struct word *word = &work->words.items[i];
        score_fire_tag(features, word->tag);
        score_fire_tags(features, before, word->tag);
        /* a word spelled as a name (Will, Young) says nothing by its letters */
        uint32_t lexeme = word->unit->lexeme;
        const struct sense *sense = sense_of(work->claimer, lexeme);
        if (lexeme && sense->tag == word->tag) score_fire_lexeme(work->claimer, features, lexeme, sense);
        before = word->tag;
    }
    score_fire_tag(features, TAG_END);
    score_fire_tags(features, before, TAG_END);
}

static void add_words(const struct claim_work *work, struct features *features,
                      struct range words) {
    const struct word *end = work->words.items + words.end;
    const int16_t *weights = work->claimer->tag_weights[TAG_START];
    int32_t sum = 0;
    if (features->names) {
        name_words(work, features, words);
        return;
    }
    for (const struct word *word = work->words.items + words.start; word < end; word++) {
        sum += weights[word->tag] + word->weight;
        weights = work->claimer->tag_weights[word->tag];
    }
    features->score += sum + weights[TAG_END];
}

/* The names of a sign and of its pairs with others; their weights are counted once. */
static void name_signs(struct features *features, uint32_t sign, uint64_t others) {
    int32_t score = features->score;
    score_fire_sign(features, sign);
    for (; others; others &= others - 1) score_fire_signs(features, sign, (uint32_t)__builtin_ctzll(others));
    features->score = score;
}

static void add_signs(const struct claimer *claimer, struct features *features, uint64_t signs) {
    int32_t sum = 0;
    for (uint64_t rest = signs; rest; rest &= rest - 1) {
        uint32_t sign = (uint32_t)__builtin_ctzll(rest);
        const int16_t *weights = claimer->sign_weights[sign];
        for (uint64_t others = signs & claimer->sign_partners[sign]; others; others &= others - 1)
            sum += weights[__builtin_ctzll(others)];
        if (features->names) name_signs(features, sign, rest & (rest - 1));
    }
    features->score += sum;
}

#define MARK(mark) ((uint64_t)1 << MARK_##mark)
const uint64_t tag_marks[TAG_COUNT] = {
    [TAG_NAME] = MARK(NAME),
    [TAG_CAPS] = MARK(NAME),
    [TAG_I] = MARK(I),
    [TAG_ME] = MARK(I),
    [TAG_MY] = MARK(I),
    [TAG_WE] = MARK(WE),
    [TAG_US] = MARK(WE),
    [TAG_OUR] = MARK(WE),
    [TAG_YOU] = MARK(YOU),
    [TAG_YOUR] = MARK(YOU),
    [TAG_HE] = MARK(HE),
    [TAG_IT] = MARK(IT),
    [TAG_THEY] = MARK(THEY),
    [TAG_PAST] = MARK(PAST),
    [TAG_WAS] = MARK(PAST),
    [TAG_DID] = MARK(PAST),
    [TAG_SAID] = MARK(PAST),
    [TAG_IS] = MARK(NOW),
    [TAG_THIRD] = MARK(NOW),
    [TAG_HAS] = MARK(NOW) | MARK(PERFECT),
    [TAG_HAVE] = MARK(PERFECT),
    [TAG_HAD] = MARK(PERFECT),
    [TAG_WILL] = MARK(WILL),
    [TAG_WOULD] = MARK(WOULD),
    [TAG_MUST] = MARK(WOULD),
    [TAG_MAY] = MARK(MAY),
    [TAG_NOT] = MARK(NOT),
    [TAG_IF] = MARK(IF),
    [TAG_QUESTION] = MARK(ASKS),
    [TAG_GROUP] = MARK(GROUP),
    [TAG_ROLE] = MARK(GROUP),
    [TAG_YEAR] = MARK(DATE),
    [TAG_TIME] = MARK(DATE),
    [TAG_DECADE] = MARK(DATE)};

/* Units that are sorts of their own; of the others money is told by its capitals, a rate by its
 * slash. */
static const struct sort_row {
    const char *unit;
    uint32_t mark;
} sort_rows[] = {
    {"percent", MARK_SHARE}, {"percentage_point", MARK_SHARE},
                 {"times", MARK_SHARE},   {"calendar_year", MARK_DATE},
                 {"date", MARK_DATE},     {"decade", MARK_DATE},
                 {"clock", MARK_CLOCK},   {"ordinal", MARK_PLACE},
                 {"year", MARK_FIGURE},   {"month", MARK_FIGURE},
                 {"week", MARK_FIGURE},   {"day", MARK_FIGURE},
                 {"hour", MARK_FIGURE}};

static struct sort_row sort_of(const char *unit) {
    if (!unit) return (struct sort_row){"count", MARK_FIGURE};
    for (size_t i = 0; i < sizeof sort_rows / sizeof *sort_rows; i++)
        if (*sort_rows[i].unit == *unit && strcmp(sort_rows[i].unit, unit) == 0) return sort_rows[i];
    if (strchr(unit, '/')) return (struct sort_row){"rate", MARK_SHARE};
    bool is_money = unit[0] >= 'A' && unit[0] <= 'Z';
    return is_money ? (struct sort_row){"money", MARK_SHARE}
                    : (struct sort_row){"measure", MARK_FIGURE};
}

static struct symbol magnitude(double value) {
    return value < 10     ? SYMBOL("ones")
           : value < 100  ? SYMBOL("tens")
           : value < 1000 ? SYMBOL("hundreds")
           : value < 1e6  ? SYMBOL("thousands")
                          : SYMBOL("millions");
}

/* Fires each quantity; returns the marks they leave. */
static uint64_t add_quantities(const struct claim_work *work, struct features *features) {
    uint64_t marks = 0;
    for (uint32_t i = 0; i < work->quantities.count; i++) {
        const struct quantity *quantity = &work->quantities.items[i];
        struct sort_row sort = sort_of(quantity->unit);
        struct symbol name = score_symbol(sort.unit);
        marks |= (uint64_t)1 << sort.mark;
        FIRE(features, "quantity", name);
        FIRE(features, "quantity|size", name, magnitude(quantity->value));
    }
    FIRE(features, "quantities", symbol_count(work->quantities.count));
    return marks;
}

static struct symbol tag_symbol(const struct claim_work *work, uint32_t tag) { return work->claimer->tags[tag]; }

static bool is_verb_of(uint32_t subject, const struct word *word) {
    bool is_pronoun = subject >= TAG_I && subject <= TAG_ONE;
    return is_finite((enum tag)word->tag) ||
           (is_pronoun && (word->tag == TAG_VERB || word->tag == TAG_BASE));
}

/* Who does what, in short: the first word that can be a subject and the first verb behind it that
 * can be its. */
static void add_core(const struct claim_work *work, const struct statement *statement,
                     struct features *features) {
    uint32_t subject = TAG_END;
    for (uint32_t i = statement->words.start; i < statement->words.end; i++) {
        const struct word *word = &work->words.items[i];
        if (subject == TAG_END) {
            if (begins_subject((enum tag)word->tag)) subject = word->tag;
        } else if (is_verb_of(subject, word)) {
            FIRE(features, "core", tag_symbol(work, subject), tag_symbol(work, word->tag));
            for (uint32_t signs = word->signs; signs; signs &= signs - 1)
                FIRE(features, "core|sign", tag_symbol(work, subject), tag_symbol(work, word->tag),
                     score_sign((uint32_t)__builtin_ctz(signs)));
            return;
        }
    }
    FIRE(features, "core", tag_symbol(work, subject), tag_symbol(work, TAG_END));
}

static void add_frame(const struct claim_work *work, struct range words,
                      struct features *features) {
    const struct word *first = &work->words.items[words.start];
    FIRE(features, "length", symbol_count((words.end - words.start) / 4));
    FIRE(features, "first", tag_symbol(work, first->tag),
         tag_symbol(work, words.start + 1 < words.end ? first[1].tag : TAG_END));
    FIRE_ALONE(features, "bias");
}

/* Every text that features are made of. */
quoth_status score_gloss(const struct claimer *claimer, struct glossary *glossary) {
    static const char *const sorts[] = {"count", "rate",     "money",     "measure", "ones",
                                        "tens",  "hundreds", "thousands", "millions"};
    TRY(glossary_add_counts(glossary));
    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
        TRY(glossary_add(glossary, sorts[i], strlen(sorts[i])));
    for (size_t i = 0; i < sizeof sort_rows / sizeof *sort_rows; i++)
        TRY(glossary_add(glossary, sort_rows[i].unit, strlen(sort_rows[i].unit)));
    return score_gloss_tables(claimer, glossary);
}

quoth_status statement_score(struct claim_work *work, struct statement *statement,
                             struct bytes *names) {
    struct features features = features_of(work->claimer->model);
    features_name(&features, &work->claimer->memory, names, work->glossary);
    uint64_t marks = statement->gathered.marks | add_quantities(work, &features);
    add_words(work, &features, statement->words);
    add_signs(work->claimer, &features, statement->gathered.signs | marks);
    add_core(work, statement, &features);
    add_frame(work, statement->words, &features);
    if (!names) statement->score = (double)features.score / WEIGHT_ONE;
    return features.status;
}

/* Clauses share the statement's score: the best has all of it, the others less by what their own
 * words say. */
void share_score(struct claim_work *work, const struct statement *statement) {
    double best = 0;
    for (uint32_t i = 0; i < work->clauses.count; i++) {
        struct clause *clause = &work->clauses.items[i];
        struct features features = features_of(work->claimer->model);
        if (work->clauses.count > 1) add_words(work, &features, clause->words);
        clause->score = (double)features.score / WEIGHT_ONE;
        if (i == 0 || clause->score > best) best = clause->score;
    }
    for (uint32_t i = 0; i < work->clauses.count; i++)
        work->clauses.items[i].score += statement->score - best;
}
