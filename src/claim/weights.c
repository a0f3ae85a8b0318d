/* weights.c — the model as tables by number: of tags, pairs of tags, signs, pairs of signs, words.
 *
 * In: the model. Out: tables of the claimer. Idea: every feature of a small set is asked for once,
 * when the engine is made, so that scoring a sentence costs some loads a word and no hashing; the
 * names of features are made here alone, for model and learner. */
#include "claim/score.h"

struct symbol score_symbol(const char *name) { return symbol_of(name, strlen(name)); }
struct symbol score_tag(uint32_t tag) { return score_symbol(tag_names[tag]); }
struct symbol score_sign(uint32_t sign) { return score_symbol(sign_names[sign]); }

void score_fire_tag(struct features *features, uint32_t tag) {
    FIRE(features, "tag", score_tag(tag));
}
void score_fire_tags(struct features *features, uint32_t a, uint32_t b) {
    FIRE(features, "tags", score_tag(a), score_tag(b));
}
void score_fire_sign(struct features *features, uint32_t sign) {
    FIRE(features, "sign", score_sign(sign));
}
void score_fire_signs(struct features *features, uint32_t a, uint32_t b) {
    FIRE(features, "signs", score_sign(a), score_sign(b));
}


void score_fire_length(struct features *features, uint32_t words) {
    FIRE(features, "length", symbol_count(words));
}
void score_fire_bias(struct features *features) { FIRE_ALONE(features, "bias"); }

const struct sort quantity_sorts[QUANTITY_SORTS] = {
    {"percent", MARK_SHARE}, {"percentage_point", MARK_SHARE}, {"times", MARK_SHARE},
    {"calendar_year", MARK_DATE}, {"date", MARK_DATE}, {"decade", MARK_DATE},
    {"clock", MARK_CLOCK}, {"ordinal", MARK_PLACE}, {"year", MARK_FIGURE}, {"month", MARK_FIGURE},
    {"week", MARK_FIGURE}, {"day", MARK_FIGURE}, {"hour", MARK_FIGURE},
    {"count", MARK_FIGURE}, {"rate", MARK_SHARE}, {"money", MARK_SHARE}, {"measure", MARK_FIGURE}};
enum { SORT_COUNTS = 13, SORT_RATE, SORT_MONEY, SORT_MEASURE };

uint8_t score_sort(const char *unit) {
    if (!unit) return SORT_COUNTS;
    for (uint8_t i = 0; i < SORT_COUNTS; i++)
        if (*quantity_sorts[i].name == *unit && strcmp(quantity_sorts[i].name, unit) == 0) return i;
    if (strchr(unit, '/')) return SORT_RATE;
    return unit[0] >= 'A' && unit[0] <= 'Z' ? SORT_MONEY : SORT_MEASURE;
}

static const char *const sizes[SIZE_COUNT] = {"ones", "tens", "hundreds", "thousands", "millions"};
uint32_t score_size(double value) {
    return (uint32_t)(value >= 10) + (value >= 100) + (value >= 1000) + (value >= 1e6);
}

void score_fire_quantity(struct features *features, uint32_t sort, uint32_t size) {
    struct symbol name = score_symbol(quantity_sorts[sort].name);
    FIRE(features, "quantity", name);
    FIRE(features, "quantity|size", name, score_symbol(sizes[size]));
}
void score_fire_quantities(struct features *features, uint32_t count) {
    FIRE(features, "quantities", symbol_count(count));
}

void score_fire_lexeme(const struct claimer *claimer, struct features *features, uint32_t id,
                       const struct sense *sense) {
    const struct lexeme *lexeme = lexicon_lexeme(claimer->lexicon, id);
    struct slice form = lexicon_form(claimer->lexicon, id);
    FIRE(features, "word", symbol_of(form.bytes, form.size));
    struct reading reading = {.row = 0};
    if (lexeme->reading_count) reading = lexicon_reading(claimer->lexicon, lexeme, 0);
    if (classes_meet(reading.classes, claimer->inflected))
        FIRE(features, "word's lemma", score_symbol(reading.lemma));
    for (uint32_t sign = 0; sense->signs >> sign; sign++)
        if (sense->signs >> sign & 1)
            FIRE(features, "sign|tag", score_sign(sign), score_tag(sense->tag));
}

/* Every text that features are made of. */
quoth_status score_gloss(const struct claimer *claimer, struct glossary *glossary) {
    TRY(glossary_add_counts(glossary));
    for (uint32_t i = 0; i < QUANTITY_SORTS; i++)
        TRY(glossary_add(glossary, quantity_sorts[i].name, strlen(quantity_sorts[i].name)));
    for (uint32_t i = 0; i < SIZE_COUNT; i++) TRY(glossary_add(glossary, sizes[i], strlen(sizes[i])));
    for (uint32_t i = 0; i < TAG_COUNT; i++)
        TRY(glossary_add(glossary, tag_names[i], strlen(tag_names[i])));
    for (uint32_t i = 0; i < MARK_COUNT; i++)
        TRY(glossary_add(glossary, sign_names[i], strlen(sign_names[i])));
    for (uint32_t id = 1; id <= claimer->lexeme_count; id++) {
        const struct lexeme *lexeme = lexicon_lexeme(claimer->lexicon, id);
        struct slice form = lexicon_form(claimer->lexicon, id);
        TRY(glossary_add(glossary, form.bytes, form.size));
        if (!lexeme->reading_count) continue;
        const char *lemma = lexicon_reading(claimer->lexicon, lexeme, 0).lemma;
        TRY(glossary_add(glossary, lemma, strlen(lemma)));
    }
    return QUOTH_OK;
}

/* What fired since the last call. */
static int16_t take_weight(struct features *features) {
    int16_t weight = (int16_t)features->score;
    features->score = 0;
    return weight;
}

static void fill_tags(struct claimer *claimer, struct features *features) {
    for (uint32_t a = 0; a < TAG_COUNT; a++) {
        score_fire_tag(features, a);
        int16_t alone = take_weight(features);
        for (uint32_t b = 0; b < TAG_COUNT; b++) {
            score_fire_tags(features, b, a);
            claimer->tag_weights[b][a] = (int16_t)(alone + take_weight(features));
        }
    }
}

static void fill_signs(struct claimer *claimer, struct features *features) {
    for (uint32_t a = 0; a < MARK_COUNT; a++) {
        score_fire_sign(features, a);
        claimer->sign_weights[a][a] = take_weight(features);
        for (uint32_t b = a + 1; b < MARK_COUNT; b++) {
            score_fire_signs(features, a, b);
            claimer->sign_weights[a][b] = take_weight(features);
        }
        for (uint32_t b = a; b < MARK_COUNT; b++)
            if (claimer->sign_weights[a][b]) claimer->sign_partners[a] |= (uint64_t)1 << b;
        if (claimer->sign_partners[a]) claimer->weighty_signs |= (uint64_t)1 << a;
    }
}

static void fill_counts(struct claimer *claimer, struct features *features) {
    for (uint32_t count = 0; count <= BUCKETED_COUNTS; count++) {
        score_fire_length(features, count);
        score_fire_bias(features);
        claimer->length_weights[bucket_of(count)] = take_weight(features);
        score_fire_quantities(features, count);
        claimer->quantities_weights[bucket_of(count)] = take_weight(features);
    }
    for (uint32_t sort = 0; sort < QUANTITY_SORTS; sort++)
        for (uint32_t size = 0; size < SIZE_COUNT; size++) {
            score_fire_quantity(features, sort, size);
            claimer->quantity_weights[sort][size] = take_weight(features);
        }
}

void weights_fill(struct claimer *claimer) {
    struct features features = features_of(claimer->model);
    for (uint32_t tag = 0; tag < TAG_COUNT; tag++) claimer->tags[tag] = score_tag(tag);
    if (!claimer->model) return;
    fill_tags(claimer, &features);
    fill_signs(claimer, &features);
    fill_counts(claimer, &features);
    for (uint32_t id = 1; id <= claimer->lexeme_count; id++) {
        score_fire_lexeme(claimer, &features, id, &claimer->drafts[id]);
        claimer->drafts[id].weight = take_weight(&features);
    }
}
