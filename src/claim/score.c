/* score.c — how much a statement is worth checking: a log-linear model over named features.
 *
 * In: the words of a statement. Out: log odds. Idea: one walk over the words; it adds weights from
 * tables, or, when a learner listens, writes the names of the same features. */
#include "claim/score.h"

#include "claim/statement.h"

#include <float.h>

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

/* Returns the signs and marks of the words. */
static uint64_t add_words(const struct claim_work *work, struct features *features, struct range words) {
    const struct word *end = work->words.items + words.end;
    const int16_t *weights = work->claimer->tag_weights[TAG_START];
    int32_t sum = 0;
    uint64_t signs = 0;
    for (const struct word *word = work->words.items + words.start; word < end; word++) {
        signs |= word->signs | tag_marks[word->tag];
        sum += weights[word->tag] + word->weight;
        weights = work->claimer->tag_weights[word->tag];
    }
    features->score += sum + weights[TAG_END];
    return signs;
}

/* What was trimmed from beside a statement weighs nothing, but shows what it did. */
static uint64_t signs_of(const struct claim_work *work, struct range words) {
    uint64_t signs = 0;
    for (uint32_t i = words.start; i < words.end; i++)
        signs |= word_at(work, i)->signs | tag_marks[word_at(work, i)->tag];
    return signs;
}

/* The names of signs and of pairs of them; their weights are counted once. */
static void name_signs(struct features *features, uint64_t signs) {
    int32_t score = features->score;
    for (uint64_t rest = signs; rest; rest &= rest - 1) {
        uint32_t sign = (uint32_t)__builtin_ctzll(rest);
        score_fire_sign(features, sign);
        for (uint64_t others = rest & (rest - 1); others; others &= others - 1)
            score_fire_signs(features, sign, (uint32_t)__builtin_ctzll(others));
    }
    features->score = score;
}

#define NO_OTHER ((uint64_t)1 << (SIGN_ROW - 1)) /* the last of a row, which has no weight */
#define NO_SIGN ((uint64_t)1 << (MARK_COUNT - 1)) /* any: nobody asks for what it has then */

/* One loop over all pairs: one for the signs and one for their partners would each end where nobody could foretell. */
static void add_signs(const struct claimer *claimer, struct features *features, uint64_t signs) {
    uint64_t rest = signs & claimer->weighty_signs;
    uint32_t sign = (uint32_t)__builtin_ctzll(rest | NO_SIGN);
    uint64_t others = signs & claimer->sign_partners[sign];
    int32_t sum = 0;
    while (rest) {
        sum += claimer->sign_weights[sign][__builtin_ctzll(others | NO_OTHER)];
        others &= others - 1;
        uint64_t is_last = others == 0;
        rest &= rest - is_last;
        sign = (uint32_t)__builtin_ctzll(rest | NO_SIGN);
        others |= signs & claimer->sign_partners[sign] & -is_last;
    }
    features->score += sum;
    if (features->names) name_signs(features, signs);
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

/* Returns the marks that the quantities leave. */
static uint64_t add_quantities(const struct claim_work *work, struct features *features) {
    uint64_t marks = 0;
    uint32_t count = work->quantities.count;
    for (uint32_t i = 0; i < count; i++) {
        const struct quantity *quantity = &work->quantities.items[i];
        uint32_t sort = quantity->sort, size = score_size(quantity->value);
        marks |= (uint64_t)1 << quantity_sorts[sort].mark;
        if (features->names) score_fire_quantity(features, sort, size);
        else features->score += work->claimer->quantity_weights[sort][size];
    }
    if (features->names) score_fire_quantities(features, count);
    else features->score += work->claimer->quantities_weights[bucket_of(count)];
    return marks;
}

static struct symbol tag_symbol(const struct claim_work *work, uint32_t tag) { return work->claimer->tags[tag]; }

static bool is_verb_of(uint32_t subject, const struct word *word) {
    bool is_pronoun = subject >= TAG_I && subject <= TAG_ONE;
    return is_finite((enum tag)word->tag) ||
           (is_pronoun && (word->tag == TAG_VERB || word->tag == TAG_BASE));
}

/* The first behind `at` that can be its verb, or `end`. */
static uint32_t verb_behind(const struct claim_work *work, uint32_t at, uint32_t end) {
    uint32_t subject = word_at(work, at)->tag;
    do at = word_with(work, at + 1, end, TRAIT_VERB);
    while (at < end && !is_verb_of(subject, word_at(work, at)));
    return at;
}

/* Who does what, in short: the first word that can be a subject and the first verb behind it that
 * can be its. */
static void add_core(const struct claim_work *work, const struct statement *statement,
                     struct features *features) {
    uint32_t end = statement->words.end, at = word_with(work, statement->words.start, end, TRAIT_SUBJECT);
    uint32_t verb = at < end ? verb_behind(work, at, end) : end;
    struct symbol subject = tag_symbol(work, at < end ? word_at(work, at)->tag : TAG_END);
    if (verb == end) {
        FIRE(features, "core", subject, tag_symbol(work, TAG_END));
        return;
    }
    const struct word *word = word_at(work, verb);
    FIRE(features, "core", subject, tag_symbol(work, word->tag));
    for (uint32_t signs = word->signs; signs; signs &= signs - 1)
        FIRE(features, "core|sign", subject, tag_symbol(work, word->tag), score_sign((uint32_t)__builtin_ctz(signs)));
}

enum { LENGTH_WORDS = 4 }; /* to a step of length */

static void add_frame(const struct claim_work *work, struct range words,
                      struct features *features) {
    const struct word *first = &work->words.items[words.start];
    uint32_t count = words.end - words.start;
    if (features->names) score_fire_length(features, count / LENGTH_WORDS);
    else features->score += work->claimer->length_weights[bucket_of(count / LENGTH_WORDS)];
    FIRE(features, "first", tag_symbol(work, first->tag),
         tag_symbol(work, words.start + 1 < words.end ? first[1].tag : TAG_END));
    if (features->names) score_fire_bias(features);
}

quoth_status statement_score(struct claim_work *work, struct statement *statement,
                             struct bytes *names) {
    struct features features = work->features;
    if (names) features_name(&features, &work->claimer->memory, names, work->glossary);
    struct range words = statement->words, before = {0, words.start}, behind = {words.end, work->words.count};
    uint64_t counted = add_quantities(work, &features);
    if (names) name_words(work, &features, words);
    else statement->signs = add_words(work, &features, words) | signs_of(work, before) | signs_of(work, behind);
    add_signs(work->claimer, &features, statement->signs | counted);
    add_core(work, statement, &features);
    add_frame(work, statement->words, &features);
    if (!names) statement->score = (double)features.score / WEIGHT_ONE;
    return features.status;
}

/* Clauses share the statement's score: the best has all of it, the others less by what their own
 * words say. */
void share_score(struct claim_work *work, const struct statement *statement) {
    double best = -DBL_MAX;
    if (work->clauses.count == 1) {
        work->clauses.items[0].score = statement->score;
        return;
    }
    for (uint32_t i = 0; i < work->clauses.count; i++) {
        struct clause *clause = &work->clauses.items[i];
        struct features features = {.score = 0};
        add_words(work, &features, clause->words);
        clause->score = (double)features.score / WEIGHT_ONE;
        if (clause->score > best) best = clause->score;
    }
    for (uint32_t i = 0; i < work->clauses.count; i++)
        work->clauses.items[i].score += statement->score - best;
}
