/* train.c — see train.h. In: choices. Out: weights. Idea: everything stays in a few flat arrays; a tool may simply
 * end when memory does. */
#include "tools/store.h"
#include "tools/train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct list {
    uint32_t *items;
    size_t count, capacity;
};

struct trainer {
    char *text;           /* names, each NUL-terminated */
    size_t text_size, text_capacity;
    size_t *name_at;      /* of each feature in `text` */
    uint32_t feature_count, feature_capacity;
    uint32_t *table;      /* open addressing: feature + 1 */
    uint32_t table_mask;
    struct list features; /* of all candidates, one after another */
    struct list ends;     /* of each candidate in `features` */
    struct list choices;  /* end of each choice in `ends`, and the right candidate, in turn */
    double *weights, *squares;
    uint32_t *uses;
};

static void push(struct list *list, size_t item) {
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? list->capacity * 2 : 1024;
        list->items = store_grow(list->items, list->capacity * sizeof *list->items);
    }
    list->items[list->count++] = (uint32_t)item;
}

struct trainer *trainer_new(void) {
    struct trainer *t = store_grow(NULL, sizeof *t);
    memset(t, 0, sizeof *t);
    t->table_mask = (1u << 16) - 1;
    t->table = calloc(t->table_mask + 1, sizeof *t->table);
    if (!t->table) exit(4);
    return t;
}

void trainer_free(struct trainer *t) {
    free(t->text), free(t->name_at), free(t->table), free(t->features.items), free(t->ends.items),
        free(t->choices.items);
    free(t->weights), free(t->squares), free(t->uses), free(t);
}

uint32_t trainer_count(const struct trainer *t) { return (uint32_t)(t->choices.count / 2); }

static uint64_t hash_of(const char *bytes, size_t size) {
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < size; i++) hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
    return hash ^ hash >> 32;
}

static void rehash(struct trainer *t) {
    t->table_mask = t->table_mask * 2 + 1;
    t->table = store_grow(t->table, (t->table_mask + 1) * sizeof *t->table);
    memset(t->table, 0, (t->table_mask + 1) * sizeof *t->table);
    for (uint32_t f = 0; f < t->feature_count; f++) {
        const char *name = t->text + t->name_at[f];
        uint32_t i = (uint32_t)hash_of(name, strlen(name)) & t->table_mask;
        while (t->table[i]) i = (i + 1) & t->table_mask;
        t->table[i] = f + 1;
    }
}

static uint32_t add_feature(struct trainer *t, const char *name, size_t size) {
    if (t->feature_count == t->feature_capacity) {
        t->feature_capacity = t->feature_capacity ? t->feature_capacity * 2 : 4096;
        t->name_at = store_grow(t->name_at, t->feature_capacity * sizeof *t->name_at);
    }
    while (t->text_size + size + 1 > t->text_capacity) {
        t->text_capacity = t->text_capacity ? t->text_capacity * 2 : 1 << 16;
        t->text = store_grow(t->text, t->text_capacity);
    }
    memcpy(t->text + t->text_size, name, size);
    t->text[t->text_size + size] = 0;
    t->name_at[t->feature_count] = t->text_size;
    t->text_size += size + 1;
    return t->feature_count++;
}

static uint32_t feature_of(struct trainer *t, const char *name, size_t size) {
    uint32_t i = (uint32_t)hash_of(name, size) & t->table_mask;
    for (; t->table[i]; i = (i + 1) & t->table_mask) {
        const char *known = t->text + t->name_at[t->table[i] - 1];
        if (strncmp(known, name, size) == 0 && known[size] == 0) return t->table[i] - 1;
    }
    uint32_t feature = add_feature(t, name, size);
    t->table[i] = feature + 1;
    if (t->feature_count * 2 > t->table_mask) rehash(t);
    return feature;
}

void trainer_add(struct trainer *t, const char *names, size_t size, uint32_t count, uint32_t right) {
    if (count < 2) return;
    const char *end = names + size;
    for (uint32_t candidate = 0; candidate < count; candidate++) {
        while (names < end && *names != '\n') {
            const char *stop = memchr(names, '\n', (size_t)(end - names));
            push(&t->features, feature_of(t, names, (size_t)(stop - names)));
            names = stop + 1;
        }
        names++;
        push(&t->ends, t->features.count);
    }
    push(&t->choices, t->ends.count);
    push(&t->choices, right);
}

static void update(struct trainer *t, uint32_t feature, double gradient, double rate, double lasso) {
    t->squares[feature] += gradient * gradient;
    double step = rate / sqrt(t->squares[feature]), weight = t->weights[feature] - step * gradient,
           shrink = step * lasso;
    t->weights[feature] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
}

enum { MOST_CANDIDATES = 256, LINE_BYTES = 6 }; /* tab, “-.12” and the line's end, at most but for a few */
#define LEAST_WEIGHT 0.02 /* smaller ones would be written as 0.01 or nothing */

static double score_of(const struct trainer *t, size_t candidate) {
    double score = 0;
    for (size_t f = candidate ? t->ends.items[candidate - 1] : 0; f < t->ends.items[candidate]; f++)
        score += t->weights[t->features.items[f]];
    return score;
}

static void learn(struct trainer *t, size_t first, size_t last, uint32_t right, double rate, double lasso) {
    double scores[MOST_CANDIDATES], top = -1e300, sum = 0;
    size_t count = last - first < MOST_CANDIDATES ? last - first : MOST_CANDIDATES;
    for (size_t c = 0; c < count; c++) {
        scores[c] = score_of(t, first + c);
        if (scores[c] > top) top = scores[c];
    }
    for (size_t c = 0; c < count; c++) sum += scores[c] = exp(scores[c] - top);
    for (size_t c = 0; c < count; c++) {
        double gradient = scores[c] / sum - (c == right);
        if (fabs(gradient) < 1e-4) continue;
        for (size_t f = first + c ? t->ends.items[first + c - 1] : 0; f < t->ends.items[first + c]; f++)
            update(t, t->features.items[f], gradient, rate, lasso);
    }
}

static const struct trainer *sorted; /* qsort has no argument for it */

static int by_use(const void *left, const void *right) {
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    double x = fabs(sorted->weights[a]) * sqrt(sorted->uses[a]), y = fabs(sorted->weights[b]) * sqrt(sorted->uses[b]);
    if (x != y) return x > y ? -1 : 1;
    return strcmp(sorted->text + sorted->name_at[a], sorted->text + sorted->name_at[b]);
}

/* Templates together, then names. */
static int by_name(const void *left, const void *right) {
    return strcmp(sorted->text + sorted->name_at[*(const uint32_t *)left],
                  sorted->text + sorted->name_at[*(const uint32_t *)right]);
}

static void start_over(struct trainer *t) {
    for (uint32_t f = 0; f < t->feature_count; f++) t->weights[f] = 0, t->squares[f] = 1;
}

/* Choices far apart follow one another, so that no article has the last word of a round. */
static size_t stride_of(size_t count) {
    size_t stride = count * 5 / 8;
    for (;; stride++) {
        size_t a = count, b = stride;
        while (b) {
            size_t rest = a % b;
            a = b, b = rest;
        }
        if (a == 1) return stride;
    }
}

/* From the choice `from` on. */
static void fit_round(struct trainer *t, const struct training *training, double lasso, uint32_t fold, size_t from) {
    size_t count = t->choices.count / 2, stride = stride_of(count), choice = count ? from % count : 0;
    for (size_t i = 0; i < count; i++, choice = (choice + stride) % count) {
        if (fold < TRAINER_FOLDS && choice % TRAINER_FOLDS == fold) continue;
        const uint32_t *at = t->choices.items + 2 * choice;
        learn(t, choice ? at[-2] : 0, at[0], at[1], training->rate, lasso);
    }
}

enum { ORDERS = 5, APART = 2003 }; /* orders; choices between where one and the next begin */

/* The weights are the mean over several fits, each in another order, and over the rounds of each but the first: the
 * last round alone leans on the examples it saw last, and one order on those it begins with. */
static void fit_once(struct trainer *t, const struct training *training, double lasso, uint32_t fold) {
    double *sums = calloc(t->feature_count + 1, sizeof *sums);
    if (!sums) exit(4);
    int rounds = training->rounds, counted = rounds > 1 ? rounds - 1 : 1;
    for (uint32_t order = 0; order < ORDERS; order++) {
        start_over(t);
        for (int round = 0; round < rounds; round++) {
            fit_round(t, training, lasso, fold, order * APART + (uint32_t)round);
            for (uint32_t f = 0; round >= rounds - counted && f < t->feature_count; f++) sums[f] += t->weights[f];
        }
    }
    for (uint32_t f = 0; f < t->feature_count; f++) t->weights[f] = sums[f] / (counted * ORDERS);
    free(sums);
}

/* A value that would open another line of the file, a template or a comment, or be read as that of the line above. */
static bool is_writable(const struct trainer *t, uint32_t feature) {
    const char *name = t->text + t->name_at[feature], *equals = strchr(name, '=');
    return !equals || !equals[1] || (!strchr("[#\t|", equals[1]) && !strstr(equals, "||"));
}

/* Features that have a weight worth writing, in the order asked for; the caller frees the list. */
static uint32_t *features_by(const struct trainer *t, int (*compare)(const void *, const void *), uint32_t *count) {
    uint32_t *order = store_grow(NULL, (t->feature_count + 1) * sizeof *order);
    *count = 0;
    for (uint32_t f = 0; f < t->feature_count; f++)
        if (fabs(t->weights[f]) >= LEAST_WEIGHT && is_writable(t, f)) order[(*count)++] = f;
    sorted = t;
    qsort(order, *count, sizeof *order, compare);
    return order;
}

/* The part of a name after its template: what a line of the file holds. */
static const char *values_of(const char *name) {
    const char *equals = strchr(name, '=');
    return equals ? equals + 1 : "";
}

/* What a line need not say again of the line above: past the values of both, a bar each. Their names are of one
 * template. */
static size_t shared_size(const char *values, const char *above, size_t *bars) {
    size_t shared = 0;
    *bars = 0;
    for (size_t i = 0; values[i] && values[i] == above[i]; i++)
        if (values[i] == '|') shared = i + 1, ++*bars;
    return shared;
}

static size_t template_size(const char *name) { return strcspn(name, "="); }

static bool shares_template(const char *name, const char *other) {
    size_t size = template_size(name);
    return size == template_size(other) && strncmp(name, other, size) == 0;
}

/* Bytes of a file with these features. */
static size_t size_of(const struct trainer *t, uint32_t *features, uint32_t count) {
    size_t size = 0, bars;
    const char *above = "=";
    qsort(features, count, sizeof *features, by_name);
    for (uint32_t i = 0; i < count; i++) {
        const char *name = t->text + t->name_at[features[i]], *values = values_of(name);
        size += strlen(values) + LINE_BYTES;
        if (!shares_template(name, above)) size += template_size(name) + strlen("[]\n");
        else size -= shared_size(values, values_of(above), &bars), size += bars;
        above = name;
    }
    return size;
}

/* How many of the features, in order of use, fit in `limit` bytes. */
static uint32_t count_fitting(const struct trainer *t, const uint32_t *order, uint32_t count, size_t limit) {
    uint32_t fits = 0, *some = store_grow(NULL, (count + 1) * sizeof *some);
    for (uint32_t fails = count + 1; fits + 1 < fails;) {
        uint32_t half = fits + (fails - fits) / 2;
        memcpy(some, order, half * sizeof *some);
        if (size_of(t, some, half) < limit) fits = half;
        else fails = half;
    }
    free(some);
    return fits;
}

/* Keep the features that matter most and fit in `limit` bytes; all others leave the choices. */
static void prune(struct trainer *t, size_t limit) {
    uint32_t count, *order = features_by(t, by_use, &count);
    unsigned char *keeps = calloc(t->feature_count + 1, 1);
    if (!keeps) exit(4);
    uint32_t fits = count_fitting(t, order, count, limit);
    for (uint32_t i = 0; i < fits; i++) keeps[order[i]] = 1;
    size_t kept = 0, from = 0;
    for (size_t e = 0; e < t->ends.count; e++) {
        size_t end = t->ends.items[e];
        for (; from < end; from++)
            if (keeps[t->features.items[from]]) t->features.items[kept++] = t->features.items[from];
        t->ends.items[e] = (uint32_t)kept;
    }
    t->features.count = kept;
    free(order), free(keeps);
}

static void begin_fit(struct trainer *t) {
    if (t->weights) return;
    t->weights = calloc(t->feature_count + 1, sizeof *t->weights);
    t->squares = calloc(t->feature_count + 1, sizeof *t->squares);
    t->uses = calloc(t->feature_count + 1, sizeof *t->uses);
    if (!t->weights || !t->squares || !t->uses) exit(4);
    for (size_t f = 0; f < t->features.count; f++) t->uses[t->features.items[f]]++;
}

void trainer_fit(struct trainer *t, const struct training *training) {
    begin_fit(t);
    fit_once(t, training, training->lasso, TRAINER_FOLDS);
    prune(t, training->limit);
    fit_once(t, training, training->lasso / 4, TRAINER_FOLDS);
}

void trainer_hold_out(struct trainer *t, const struct training *training, double *margins) {
    begin_fit(t);
    for (uint32_t fold = 0; fold < TRAINER_FOLDS; fold++) {
        fit_once(t, training, training->lasso, fold);
        for (uint32_t c = fold; c < trainer_count(t); c += TRAINER_FOLDS) {
            size_t first = c ? t->choices.items[2 * c - 2] : 0;
            margins[c] = score_of(t, first + 1) - score_of(t, first);
        }
    }
}

uint32_t trainer_right(const struct trainer *t, uint32_t choice) { return t->choices.items[2 * choice + 1]; }

void trainer_scale(struct trainer *t, double scale, const char *bias, double shift) {
    for (uint32_t f = 0; f < t->feature_count; f++) {
        bool is_bias = strcmp(t->text + t->name_at[f], bias) == 0;
        t->weights[f] = t->weights[f] * scale + (is_bias ? shift : 0);
    }
}

void trainer_write_weight(FILE *file, double weight) {
    char text[32];
    snprintf(text, sizeof text, "%.2f", weight);
    bool is_negative = text[0] == '-', is_fraction = text[is_negative] == '0';
    fprintf(file, "\t%s%s\n", is_negative ? "-" : "", text + is_negative + is_fraction);
}

static void print_values(FILE *file, const char *values, const char *above) {
    size_t bars, shared = shared_size(values, above, &bars);
    while (bars--) fputc('|', file);
    fputs(values + shared, file);
}

void trainer_print(const struct trainer *t, FILE *file, const char *about) {
    uint32_t count, *order = features_by(t, by_name, &count);
    fprintf(file, "# %s\n", about);
    const char *above = "=";
    for (uint32_t i = 0; i < count; i++) {
        const char *name = t->text + t->name_at[order[i]], *values = values_of(name);
        bool is_other = !shares_template(name, above);
        if (is_other) fprintf(file, "[%.*s]\n", (int)template_size(name), name);
        print_values(file, values, is_other ? "" : values_of(above));
        trainer_write_weight(file, t->weights[order[i]]);
        above = name;
    }
    free(order);
}

bool trainer_write(const struct trainer *t, const char *path, const char *about) {
    FILE *file = fopen(path, "w");
    if (!file) return false;
    trainer_print(t, file, about);
    return store_close(file);
}
