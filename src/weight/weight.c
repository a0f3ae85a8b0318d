/* weight.c — a model as a flat table from numbers of features to weights.
 *
 * In: text. Out: weights found in one or two looks, and for most features that there is none in less than one. Idea: a
 * line's values are split at "|" and added to their template exactly as features fire, so that a line's number is that
 * of the calls which name it. */
#include "weight/weight.h"

struct model {
    quoth_allocator memory;
    struct weight *weights; /* places past the last one too, so that a search never wraps */
    uint64_t *sieve;        /* a bit at each number that has a weight */
    uint32_t sieve_count;
    uint32_t place_count, shift;
    bool is_lent; /* the tables are an image's */
};

static const struct weight no_weights[2];
static const uint64_t nothing[2], everything[2] = {UINT64_MAX, UINT64_MAX};

static uint8_t sieve_shift(const struct model *model) { return (uint8_t)(64 - __builtin_ctz(model->sieve_count)); }

struct features features_of(const struct model *model) {
    if (!model) return (struct features){.sieve = nothing, .weights = no_weights, .sieve_shift = 63, .shift = 63};
    return (struct features){.sieve = model->sieve, .weights = model->weights,
                             .sieve_shift = sieve_shift(model), .shift = (uint8_t)model->shift};
}

/* A name is heard of every feature, with a weight or without. */
void features_name(struct features *features, const quoth_allocator *memory, struct bytes *names,
                   const struct glossary *glossary) {
    if (!names) return;
    features->memory = memory;
    features->names = names;
    features->glossary = glossary;
    features->sieve = everything;
    features->sieve_shift = 63;
}

int32_t weight_at(const struct features *features, uint64_t number) {
    for (const struct weight *weight = features->weights + (number >> features->shift); weight->value; weight++)
        if (weight->check == (uint32_t)number) return weight->value;
    return 0;
}

void write_name(struct features *f, const char *template, const struct symbol *values, uint32_t count) {
    if (f->status == QUOTH_OK) f->status = bytes_add(f->memory, f->names, template, strlen(template));
    for (uint32_t i = 0; i < count && f->status == QUOTH_OK; i++) {
        struct slice text = glossary_text(f->glossary, values[i]);
        f->status = bytes_add(f->memory, f->names, i ? "|" : "=", 1);
        if (f->status == QUOTH_OK) f->status = bytes_add(f->memory, f->names, text.bytes, text.size);
    }
    if (f->status == QUOTH_OK) f->status = bytes_add(f->memory, f->names, "\n", 1);
}

/* Of a feature and its values: under the template "k|word|next" say, That. */
static uint64_t number_of_line(struct slice name, const struct slice *values) {
    struct symbol symbols[3] = {{0}, {0}, {0}};
    for (int i = 0; i < 3 && values[i].size; i++) symbols[i] = symbol_of(values[i].bytes, values[i].size);
    return feature_number(hash_bytes(name.bytes, name.size), symbols[0], symbols[1], symbols[2]);
}

int32_t model_weight(const struct model *model, struct slice name) {
    const char *equals = memchr(name.bytes, '=', name.size);
    size_t size = equals ? (size_t)(equals - name.bytes) : name.size, past = size + (equals != NULL);
    struct slice values[WEIGHT_VALUES];
    weight_values_read(values, (struct slice){name.bytes + past, name.size - past});
    struct features features = features_of(model);
    return weight_at(&features, number_of_line((struct slice){name.bytes, size}, values));
}

static struct weight *find_place(struct model *model, uint64_t number) {
    struct weight *place = model->weights + (number >> model->shift);
    while (place->value && place->check != (uint32_t)number) place++;
    place->check = (uint32_t)number;
    return place;
}

static void put(struct model *model, const struct weight_lines *line) {
    uint64_t number = number_of_line(line->name, line->values);
    model->sieve[number >> sieve_shift(model)] |= (uint64_t)1 << (number & 63);
    find_place(model, number)->value = line->weight;
}

static uint32_t count_lines(const quoth_file *file) {
    uint32_t count = 1;
    for (size_t i = 0; i < file->size; i++) count += file->bytes[i] == '\n';
    return count;
}

static quoth_status read_lines(struct model *model, const quoth_file *file, quoth_problem *problem) {
    struct weight_lines lines = weight_lines_of(file);
    for (bool is_there = true; is_there;) {
        TRY(weight_lines_next(&lines, &is_there, problem));
        if (is_there) put(model, &lines);
    }
    return QUOTH_OK;
}

/* Weights to a word: sixteen bits and more for each, of which one in twenty says yes for nothing. */
enum { SIEVE_SHARE = 4 };

static quoth_status model_read(const quoth_allocator *memory, const quoth_file *file, struct model **made,
                               quoth_problem *problem) {
    struct model *model = memory_new(memory, sizeof *model);
    if (!model) return QUOTH_NOMEM;
    uint32_t lines = count_lines(file), bits = 4;
    while ((uint32_t)1 << bits < 2 * lines) bits++;
    *model = (struct model){
        .memory = *memory, .place_count = ((uint32_t)1 << bits) + lines, .shift = 64 - bits, .sieve_count = 2};
    while (model->sieve_count < lines / SIEVE_SHARE) model->sieve_count *= 2;
    model->weights = memory_new(memory, model->place_count * sizeof *model->weights);
    model->sieve = memory_new(memory, model->sieve_count * sizeof *model->sieve);
    quoth_status status = model->weights && model->sieve ? QUOTH_OK : QUOTH_NOMEM;
    if (status == QUOTH_OK) {
        memset(model->weights, 0, model->place_count * sizeof *model->weights);
        memset(model->sieve, 0, model->sieve_count * sizeof *model->sieve);
        status = read_lines(model, file, problem);
    }
    if (status != QUOTH_OK) {
        model_free(model);
        return status;
    }
    *made = model;
    return QUOTH_OK;
}

quoth_status model_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       struct model **model, quoth_problem *problem) {
    *model = NULL;
    const quoth_file *file = file_named(files, count, name);
    return file ? model_read(memory, file, model, problem) : QUOTH_OK;
}

void model_free(struct model *model) {
    if (!model) return;
    quoth_allocator memory = model->memory;
    if (!model->is_lent) {
        memory_free(&memory, model->weights, model->place_count * sizeof *model->weights);
        memory_free(&memory, model->sieve, model->sieve_count * sizeof *model->sieve);
    }
    memory_free(&memory, model, sizeof *model);
}

static quoth_status pass(struct image *image, struct model *model) {
    image_value(image, &model->shift);
    image_table(image, &model->weights, &model->place_count);
    image_table(image, &model->sieve, &model->sieve_count);
    return image->status;
}

quoth_status model_lay_out(struct model *model, struct image *image) {
    return image_has(image, model != NULL) ? pass(image, model) : image->status;
}

quoth_status model_open(const quoth_allocator *memory, struct image *image, struct model **model) {
    *model = NULL;
    if (!image_has(image, false)) return image->status;
    struct model *opened = memory_new(memory, sizeof *opened);
    if (!opened) return QUOTH_NOMEM;
    *opened = (struct model){.memory = *memory, .is_lent = true};
    *model = opened; /* its owner frees it, whatever comes */
    return pass(image, opened);
}

void powers_fill(struct powers *powers) {
    for (int32_t behind = 0; behind < POWERS_KEPT; behind++)
        powers->of[behind] = power_of_e((double)-behind / WEIGHT_ONE);
    powers->of[POWERS_KEPT] = 0;
}

double chance_of(const struct powers *powers, const int32_t *scores, uint32_t count, uint32_t best,
                 uint32_t candidate) {
    double sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        int32_t behind = scores[best] - scores[i];
        sum += powers->of[behind < POWERS_KEPT ? behind : POWERS_KEPT];
    }
    int32_t behind = scores[best] - scores[candidate];
    return (behind < POWERS_KEPT ? powers->of[behind] : power_of_e((double)-behind / WEIGHT_ONE)) / sum;
}
