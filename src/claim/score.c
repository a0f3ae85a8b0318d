/* score.c — how much a statement is worth checking: a log-linear model over named features.
 *
 * In: the words of a statement. Out: log odds. Idea: every feature of one or two small sets (tags, signs, words) has its weight in a
 * table by number, made when the model is read, so that a sentence costs some loads a word and no hashing. When a listener learns, the
 * very same walk writes the features' names instead. */
#include "claim/statement.h"

static struct symbol symbol(const char *name) { return symbol_of(name, strlen(name)); }
static struct symbol tag_symbol(uint32_t tag) { return symbol(tag_names[tag]); }
static struct symbol sign_symbol(uint32_t sign) { return symbol(sign_names[sign]); }

static struct symbol word_symbol(const struct claimer *claimer, uint32_t lexeme) {
    struct slice form = lexicon_form(claimer->lexicon, lexeme);
    return symbol_of(form.bytes, form.size);
}

/* The weight of one feature, as the tables are filled. */
static float weight_now(struct features *features) {
    float weight = (float)features->score;
    features->score = 0;
    return weight;
}

void weights_fill(struct claimer *claimer) {
    struct features features = {.model = claimer->model};
    for (uint32_t a = 0; a < TAG_COUNT; a++) {
        FIRE(&features, "tag", tag_symbol(a));
        claimer->tag_weights[a] = weight_now(&features);
        for (uint32_t b = 0; b < TAG_COUNT; b++) {
            FIRE(&features, "tags", tag_symbol(a), tag_symbol(b));
            claimer->pair_weights[a][b] = weight_now(&features);
        }
    }
    for (uint32_t a = 0; a < MARK_COUNT; a++) {
        FIRE(&features, "sign", sign_symbol(a));
        claimer->sign_weights[a] = weight_now(&features);
        for (uint32_t b = a + 1; b < MARK_COUNT; b++) {
            FIRE(&features, "signs", sign_symbol(a), sign_symbol(b));
            claimer->sign_pair_weights[a][b] = weight_now(&features);
        }
    }
    for (uint32_t id = 1; id <= claimer->lexeme_count; id++) {
        FIRE(&features, "word", word_symbol(claimer, id));
        claimer->senses[id].weight = weight_now(&features);
    }
    fire_none(&features, SYMBOL("bias"));
    claimer->bias = weight_now(&features);
    fire_none(&features, SYMBOL("calibration"));
    claimer->scale = weight_now(&features);
}

static void fire_tags(const struct claimer *claimer, struct features *features, uint32_t before, uint32_t tag) {
    if (features->names) {
        FIRE(features, "tag", tag_symbol(tag));
        FIRE(features, "tags", tag_symbol(before), tag_symbol(tag));
    } else {
        features->score += (double)(claimer->tag_weights[tag] + claimer->pair_weights[before][tag]);
    }
}

static void fire_triple(struct features *features, uint32_t a, uint32_t b, uint32_t c) {
    FIRE(features, "tags", tag_symbol(a), tag_symbol(b), tag_symbol(c));
}

static void fire_signs(const struct claimer *claimer, struct features *features, uint64_t signs) {
    for (uint32_t a = 0; a < MARK_COUNT; a++) {
        if (!(signs >> a & 1)) continue;
        if (features->names) FIRE(features, "sign", sign_symbol(a));
        else features->score += (double)claimer->sign_weights[a];
        for (uint32_t b = a + 1; b < MARK_COUNT; b++) {
            if (!(signs >> b & 1)) continue;
            if (features->names) FIRE(features, "signs", sign_symbol(a), sign_symbol(b));
            else features->score += (double)claimer->sign_pair_weights[a][b];
        }
    }
}

static void fire_word(const struct claimer *claimer, struct features *features, const struct word *word) {
    if (!word->lexeme) return;
    for (uint32_t a = 0; a < SIGN_COUNT; a++)
        if (word->signs >> a & 1) FIRE(features, "sign|tag", sign_symbol(a), tag_symbol(word->tag));
    if (features->names) FIRE(features, "word", word_symbol(claimer, word->lexeme));
    else features->score += (double)sense_of(claimer, word->lexeme)->weight;
}

static void fire_words(const struct claim_work *work, struct features *features, struct range words) {
    const struct claimer *claimer = work->claimer;
    uint32_t before = TAG_START, second = TAG_START;
    for (uint32_t i = words.start; i < words.end; i++) {
        const struct word *word = &work->words.items[i];
        fire_tags(claimer, features, before, word->tag);
        if (i > words.start) fire_triple(features, second, before, word->tag);
        fire_word(claimer, features, word);
        if (i > words.start && word->lexeme && word[-1].lexeme)
            FIRE(features, "word|next", word_symbol(claimer, word[-1].lexeme), word_symbol(claimer, word->lexeme));
        second = before;
        before = word->tag;
    }
    fire_tags(claimer, features, before, TAG_END);
}

static const char *sort_of(const char *unit) {
    static const char *const own[] = {"percent", "percentage_point", "ordinal", "calendar_year", "date", "decade", "clock", "times", "year", "day", "month", "hour", "week"};
    if (!unit) return "count";
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strcmp(unit, own[i]) == 0) return own[i];
    return strchr(unit, '/') ? "rate" : unit[0] >= 'A' && unit[0] <= 'Z' ? "money" : "measure";
}

static struct symbol size_of_value(double value) {
    return symbol(value < 10 ? "1" : value < 100 ? "2" : value < 1000 ? "3" : value < 1e6 ? "6" : "9");
}

static void fire_quantities(const struct claim_work *work, struct features *features) {
    for (uint32_t i = 0; i < work->quantities.count; i++) {
        const struct quantity *quantity = &work->quantities.items[i];
        FIRE(features, "quantity", symbol(sort_of(quantity->unit)));
        FIRE(features, "quantity|size", symbol(sort_of(quantity->unit)), size_of_value(quantity->value));
    }
    FIRE(features, "quantities", symbol_count(work->quantities.count));
}

struct mark_row {
    uint32_t mark;
    enum tag tags[4];
};

/* Marks that tags give. */
static const struct mark_row mark_rows[] = {
    {MARK_NAME, {TAG_NAME, TAG_CAPS}}, {MARK_I, {TAG_I, TAG_ME, TAG_MY}}, {MARK_WE, {TAG_WE, TAG_US, TAG_OUR}}, {MARK_YOU, {TAG_YOU, TAG_YOUR}},
    {MARK_HE, {TAG_HE}}, {MARK_IT, {TAG_IT}}, {MARK_THEY, {TAG_THEY}}, {MARK_PAST, {TAG_PAST, TAG_WAS, TAG_DID, TAG_SAID}}, {MARK_NOW, {TAG_IS, TAG_THIRD, TAG_HAS}},
    {MARK_PERFECT, {TAG_HAS, TAG_HAVE, TAG_HAD}}, {MARK_WILL, {TAG_WILL}}, {MARK_WOULD, {TAG_WOULD, TAG_MUST}}, {MARK_MAY, {TAG_MAY}}, {MARK_NOT, {TAG_NOT}},
    {MARK_IF, {TAG_IF}}, {MARK_ASKS, {TAG_QUESTION}}, {MARK_GROUP, {TAG_GROUP, TAG_ROLE}}, {MARK_DATE, {TAG_YEAR, TAG_TIME, TAG_DECADE}}};

static uint64_t marks_of(const struct claim_work *work, const struct statement *statement) {
    uint64_t marks = 0;
    for (size_t i = 0; i < sizeof mark_rows / sizeof *mark_rows; i++)
        for (int t = 0; t < 4 && mark_rows[i].tags[t]; t++)
            if (has_tag(statement, mark_rows[i].tags[t])) marks |= (uint64_t)1 << mark_rows[i].mark;
    for (uint32_t i = 0; i < work->quantities.count; i++) {
        const char *sort = sort_of(work->quantities.items[i].unit);
        bool is_share = strcmp(sort, "percent") == 0 || strcmp(sort, "money") == 0 || strcmp(sort, "times") == 0 || strcmp(sort, "rate") == 0;
        bool is_date = strcmp(sort, "calendar_year") == 0 || strcmp(sort, "date") == 0 || strcmp(sort, "decade") == 0;
        if (strcmp(sort, "ordinal") != 0) marks |= (uint64_t)1 << (is_share ? MARK_SHARE : is_date ? MARK_DATE : MARK_FIGURE);
    }
    return marks;
}

/* Who does what, in short: the first word that can be a subject, and the first finite verb behind it. */
static void fire_core(const struct claim_work *work, const struct statement *statement, struct features *features) {
    uint32_t subject = TAG_END;
    for (uint32_t i = statement->words.start; i < statement->words.end; i++) {
        const struct word *word = &work->words.items[i];
        if (subject == TAG_END) {
            if (begins_subject((enum tag)word->tag)) subject = word->tag;
            continue;
        }
        bool is_verb_of = is_finite((enum tag)word->tag) || (subject >= TAG_I && subject <= TAG_ONE && (word->tag == TAG_VERB || word->tag == TAG_BASE));
        if (!is_verb_of) continue;
        FIRE(features, "core", tag_symbol(subject), tag_symbol(word->tag));
        for (uint32_t a = 0; a < SIGN_COUNT; a++)
            if (word->signs >> a & 1) FIRE(features, "core|sign", tag_symbol(subject), tag_symbol(word->tag), sign_symbol(a));
        return;
    }
    FIRE(features, "core", tag_symbol(subject), tag_symbol(TAG_END));
}

static void fire_all(const struct claim_work *work, const struct statement *statement, struct features *features) {
    struct range words = statement->words;
    uint32_t first = work->words.items[words.start].tag;
    uint32_t next = words.start + 1 < words.end ? work->words.items[words.start + 1].tag : TAG_END;
    fire_words(work, features, words);
    fire_signs(work->claimer, features, statement->signs | marks_of(work, statement));
    fire_quantities(work, features);
    fire_core(work, statement, features);
    FIRE(features, "length", symbol_count((words.end - words.start) / 4));
    FIRE(features, "first", tag_symbol(first), tag_symbol(next));
    fire_none(features, SYMBOL("bias"));
}

quoth_status statement_score(struct claim_work *work, struct statement *statement, struct bytes *names) {
    struct features features = {.model = work->claimer->model, .memory = &work->claimer->memory, .names = names};
    fire_all(work, statement, &features);
    statement->score = features.score;
    return features.status;
}

/* Clauses share the statement's score: the best has all of it, the others less by what their own words say. */
void share_score(struct claim_work *work, const struct statement *statement) {
    double best = 0;
    for (uint32_t i = 0; i < work->clauses.count; i++) {
        struct clause *clause = &work->clauses.items[i];
        struct features features = {.model = work->claimer->model};
        if (work->clauses.count > 1) fire_words(work, &features, clause->words);
        clause->score = features.score;
        if (i == 0 || clause->score > best) best = clause->score;
    }
    for (uint32_t i = 0; i < work->clauses.count; i++) work->clauses.items[i].score += statement->score - best;
}
