/* learn_claims.c — weights of the claim room from labelled sentences: learn_claims GOLD.jsonl >
 * claim.weights
 *
 * In: lines {"text": …, "label": 0 or 1}. Out: "feature <TAB> weight" a line. Idea: every sentence
 * runs through the very pipeline that will score it, whose walk over features is written down
 * instead of summed; a logistic model with a Laplace and a Gauss prior is fitted to them one
 * coordinate at a time (Genkin, Lewis and Madigan 2007), which needs no learning rate and gives the
 * same bits on each run; chances are set right on held-out fifths (Platt 1999). */
#include "engine/engine.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { FOLDS = 5, PASSES = 60, LEAST_COUNT = 4 };
static double laplace = 2, gauss = 5; /* strengths of the priors; chosen on held-out fifths */

struct feature {
    char *name;
    uint32_t count;       /* sentences that have it */
    double weight, reach; /* reach: how far one step may go */
};

struct entry {
    uint32_t feature, sentence;
    float value;
};

struct example {
    struct range entries;
    double margin;
    int label;
    uint32_t fold;
};

static struct {
    VEC(struct feature) features;
    uint32_t *slots, slot_count;
    VEC(struct entry) entries; /* by sentence, then by feature */
    VEC(struct example) examples;
    uint32_t *columns; /* entries of feature f: columns[f] .. columns[f + 1] */
    uint32_t longest;  /* of the statement kept for the sentence at hand */
    bool skips_words;
    quoth_allocator memory;
} learner;

static void die(const char *why) {
    fprintf(stderr, "learn_claims: %s\n", why);
    exit(2);
}

static void grow_slots(void) {
    uint32_t count = learner.slot_count ? learner.slot_count * 2 : 1u << 20;
    free(learner.slots);
    learner.slots = calloc(count, sizeof *learner.slots);
    if (!learner.slots) die("out of memory");
    learner.slot_count = count;
    for (uint32_t i = 0; i < learner.features.count; i++) {
        const char *name = learner.features.items[i].name;
        uint32_t slot = (uint32_t)hash_bytes(name, strlen(name)) & (count - 1);
        while (learner.slots[slot])
            slot = (slot + 1) & (count - 1);
        learner.slots[slot] = i + 1;
    }
}

static uint32_t feature_named(const char *name, size_t size) {
    if (learner.features.count * 2 >= learner.slot_count) grow_slots();
    uint32_t slot = (uint32_t)hash_bytes(name, size) & (learner.slot_count - 1);
    for (; learner.slots[slot]; slot = (slot + 1) & (learner.slot_count - 1)) {
        const char *known = learner.features.items[learner.slots[slot] - 1].name;
        if (strlen(known) == size && memcmp(known, name, size) == 0) return learner.slots[slot] - 1;
    }
    char *copy = malloc(size + 1);
    if (!copy) die("out of memory");
    memcpy(copy, name, size);
    copy[size] = '\0';
    if (vec_push(&learner.memory, &learner.features, (struct feature){copy, 0, 0, 1}))
        die("out of memory");
    learner.slots[slot] = learner.features.count;
    return learner.features.count - 1;
}

static void add_entry(const char *name, size_t size) {
    if (learner.skips_words && size > 4 && memcmp(name, "word", 4) == 0) return;
    uint32_t feature = feature_named(name, size);
    struct example *sentence = &learner.examples.items[learner.examples.count - 1];
    for (uint32_t i = sentence->entries.start; i < learner.entries.count; i++)
        if (learner.entries.items[i].feature == feature) {
            learner.entries.items[i].value += 1;
            return;
        }
    struct entry entry = {feature, learner.examples.count - 1, 1};
    if (vec_push(&learner.memory, &learner.entries, entry)) die("out of memory");
}

/* Of several statements in a sentence the longest is taken for it. */
static quoth_status hear(void *user, struct stretch at, const struct bytes *names) {
    (void)user;
    struct example *sentence = &learner.examples.items[learner.examples.count - 1];
    uint32_t size = (uint32_t)(at.end - at.start);
    if (size <= learner.longest) return QUOTH_OK;
    learner.longest = size;
    learner.entries.count = sentence->entries.start;
    const char *name = names->items, *end = names->items + names->count;
    while (name < end) {
        const char *stop = memchr(name, '\n', (size_t)(end - name));
        add_entry(name, (size_t)(stop - name));
        name = stop + 1;
    }
    sentence->entries.end = learner.entries.count;
    return QUOTH_OK;
}

static void read_sentence(quoth_stream *stream, const char *text, int label) {
    uint32_t start = learner.entries.count, number = learner.examples.count;
    struct example sentence = {.entries = {start, start}, .label = label, .fold = number % FOLDS};
    if (vec_push(&learner.memory, &learner.examples, sentence)) die("out of memory");
    learner.longest = 0;
    if (quoth_stream_feed(stream, text, strlen(text)) || quoth_stream_finish(stream))
        die("a sentence could not be read");
    quoth_stream_reset(stream);
}

static void read_gold(const char *path, quoth_stream *stream) {
    FILE *file = fopen(path, "rb");
    if (!file) die("the gold file cannot be opened");
    json_error_t error;
    json_t *line;
    while ((line = json_loadf(file, JSON_DISABLE_EOF_CHECK, &error))) {
        const char *text = json_string_value(json_object_get(line, "text"));
        if (text)
            read_sentence(stream, text, json_integer_value(json_object_get(line, "label")) > 0);
        json_decref(line);
    }
    fclose(file);
}

/* Rare features go; entries are listed by feature. */
static void index_entries(void) {
    uint32_t count = learner.features.count;
    learner.columns = calloc(count + 2, sizeof *learner.columns);
    struct entry *sorted = malloc((learner.entries.count + 1) * sizeof *sorted);
    if (!learner.columns || !sorted) die("out of memory");
    for (uint32_t i = 0; i < learner.entries.count; i++)
        learner.features.items[learner.entries.items[i].feature].count++;
    for (uint32_t f = 0; f < count; f++)
        learner.columns[f + 2] = learner.columns[f + 1] + learner.features.items[f].count;
    for (uint32_t i = 0; i < learner.entries.count; i++)
        sorted[learner.columns[learner.entries.items[i].feature + 1]++] = learner.entries.items[i];
    memcpy(learner.entries.items, sorted, learner.entries.count * sizeof *sorted);
    free(sorted);
}

static double bound(double margin, double reach) { /* on p (1 - p) within reach */
    double far = fabs(margin) - reach;
    return far <= 0 ? 0.25 : 1 / (2 + exp(far) + exp(-far));
}

static double step_of(const struct feature *feature, double gradient, double curve, bool is_free) {
    if (is_free) return -gradient / curve;
    double weight = feature->weight;
    gradient += gauss * weight;
    curve += gauss;
    double side = weight > 0 ? 1 : weight < 0 ? -1 : 0;
    if (side == 0) side = gradient < -laplace ? 1 : gradient > laplace ? -1 : 0;
    if (side == 0) return 0;
    double step = -(gradient + laplace * side) / curve;
    return (weight + step) * side < 0 ? -weight : step; /* never across zero in one step */
}

/* One Newton step on one coordinate, over sentences outside `fold`. */
static double improve(uint32_t f, uint32_t fold) {
    struct feature *feature = &learner.features.items[f];
    double gradient = 0, curve = 1e-9;
    for (uint32_t i = learner.columns[f]; i < learner.columns[f + 1]; i++) {
        const struct entry *entry = &learner.entries.items[i];
        const struct example *sentence = &learner.examples.items[entry->sentence];
        if (sentence->fold == fold) continue;
        double value = (double)entry->value;
        gradient += value * (1 / (1 + exp(-sentence->margin)) - sentence->label);
        curve += value * value * bound(sentence->margin, feature->reach * value);
    }
    double step = step_of(feature, gradient, curve, strcmp(feature->name, "bias") == 0);
    if (step > feature->reach) step = feature->reach;
    if (step < -feature->reach) step = -feature->reach;
    feature->reach = fmax(2 * fabs(step), feature->reach / 2);
    if (step == 0) return 0;
    feature->weight += step;
    for (uint32_t i = learner.columns[f]; i < learner.columns[f + 1]; i++) {
        const struct entry *entry = &learner.entries.items[i];
        learner.examples.items[entry->sentence].margin += step * (double)entry->value;
    }
    return fabs(step);
}

/* Fit to all sentences outside `fold`. */
static void fit(uint32_t fold) {
    for (uint32_t f = 0; f < learner.features.count; f++)
        learner.features.items[f].weight = 0, learner.features.items[f].reach = 1;
    for (uint32_t i = 0; i < learner.examples.count; i++)
        learner.examples.items[i].margin = 0;
    for (int pass = 0; pass < PASSES; pass++) {
        double moved = 0;
        for (uint32_t f = 0; f < learner.features.count; f++) {
            const struct feature *feature = &learner.features.items[f];
            if (feature->count < LEAST_COUNT || (pass % 5 && pass > 1 && feature->weight == 0))
                continue;
            moved = fmax(moved, improve(f, fold));
        }
        if (moved < 0.001) break;
    }
}

/* Platt's two numbers by Newton's method on held-out margins: chance = 1 / (1 + exp(-(scale *
 * margin + shift))). */
static void calibrate(const double *margins, double *scale, double *shift) {
    *scale = *shift = 0;
    for (int pass = 0; pass < 50; pass++) {
        double ga = 0, gb = 0, haa = 1e-9, hab = 0, hbb = 1e-9;
        for (uint32_t i = 0; i < learner.examples.count; i++) {
            double m = margins[i], p = 1 / (1 + exp(-(*scale * m + *shift))),
                   r = p - learner.examples.items[i].label, v = p * (1 - p);
            ga += r * m, gb += r, haa += v * m * m, hab += v * m, hbb += v;
        }
        double det = haa * hbb - hab * hab;
        *scale -= (hbb * ga - hab * gb) / det;
        *shift -= (haa * gb - hab * ga) / det;
    }
}

static int by_margin(const void *left, const void *right) {
    const struct example *a = left, *b = right;
    return a->margin < b->margin ? 1 : a->margin > b->margin ? -1 : 0;
}

/* F1 and average precision over held-out chances. Returns the margin above which F1 is highest. */
static double report(const double *margins, double scale, double shift) {
    struct example *rows = malloc(learner.examples.count * sizeof *rows);
    if (!rows) die("out of memory");
    double right = 0, said = 0, all = 0, hits = 0, precision = 0, best = 0, best_margin = 0;
    for (uint32_t i = 0; i < learner.examples.count; i++) {
        rows[i] = learner.examples.items[i];
        rows[i].margin = scale * margins[i] + shift;
        all += rows[i].label;
        if (rows[i].margin >= 0) said++, right += rows[i].label;
    }
    qsort(rows, learner.examples.count, sizeof *rows, by_margin);
    for (uint32_t i = 0; i < learner.examples.count; i++) {
        hits += rows[i].label;
        if (rows[i].label) precision += hits / (i + 1);
        double f1 = 2 * hits / (i + 1 + all);
        if (f1 > best) best = f1, best_margin = rows[i].margin;
    }
    fprintf(stderr,
            "held-out fifths: F1 at even chance %.1f, best %.1f at %.2f, average precision %.1f\n",
            200 * right / (said + all), 100 * best, 1 / (1 + exp(-best_margin)),
            100 * precision / all);
    free(rows);
    return best_margin;
}

static void learn(double *scale, double *shift) {
    double *margins = malloc(learner.examples.count * sizeof *margins);
    if (!margins) die("out of memory");
    for (uint32_t fold = 0; fold < FOLDS; fold++) {
        fit(fold);
        for (uint32_t i = 0; i < learner.examples.count; i++)
            if (learner.examples.items[i].fold == fold)
                margins[i] = learner.examples.items[i].margin;
    }
    calibrate(margins, scale, shift);
    /* Held-out F1 is highest well below even chance, since annotators pass over much that is worth
     * checking: ½ stands half-way. */
    *shift -= 0.5 * report(margins, *scale, *shift);
    free(margins);
    fit(NONE);
}

static int by_name(const void *left, const void *right) {
    return strcmp(((const struct feature *)left)->name, ((const struct feature *)right)->name);
}

/* The name's template, and its values behind "=" ("" where it has none). */
static void write_feature(const char *name, double weight, char template[64]) {
    size_t size = strcspn(name, "=");
    if (size >= 64 || fabs(weight) < 0.005 || (name[size] && strchr("[#\t", name[size + 1])))
        return;
    if (strncmp(template, name, size) != 0 || template[size]) printf("[%.*s]\n", (int)size, name);
    memcpy(template, name, size);
    template[size] = '\0';
    printf("%s\t%.2f\n", name[size] ? name + size + 1 : "", weight);
}

static void write_weights(double scale, double shift) {
    struct feature *features = learner.features.items;
    char template[64] = "";
    qsort(features, learner.features.count, sizeof *features, by_name);
    printf("# What is worth checking? Learned from labelled sentences (make learn-claims); above "
           "0: worth it.\n");
    for (uint32_t f = 0; f < learner.features.count; f++)
        write_feature(features[f].name,
                      features[f].weight * scale +
                          (strcmp(features[f].name, "bias") == 0 ? shift : 0),
                      template);
}

static int ignore(void *user, const quoth_record *record) {
    (void)user, (void)record;
    return 0;
}

int main(int argc, char **argv) {
    if (argc > 2 && strcmp(argv[1], "--without-words") == 0)
        learner.skips_words = true, argv++, argc--;
    if (argc > 3) laplace = atof(argv[1]), gauss = atof(argv[2]), argv += 2, argc -= 2;
    if (argc < 2) die("usage: learn_claims [--without-words] GOLD.jsonl > claim.weights");
    learner.memory = memory_default();
    quoth_problem problem;
    quoth_engine *engine = quoth_engine_new(NULL, &problem);
    if (!engine) die(problem.message);
    quoth_stream *stream = quoth_stream_new(engine, NULL, ignore, NULL);
    if (!stream) die("out of memory");
    if (claims_listen(stream->claim_work, &(struct claim_listener){NULL, hear}) != QUOTH_OK) die("out of memory");
    read_gold(argv[1], stream);
    if (!learner.examples.count) die("no sentences were found");
    index_entries();
    double scale, shift;
    learn(&scale, &shift);
    write_weights(scale, shift);
    quoth_stream_free(stream);
    quoth_engine_free(engine);
    return 0;
}
