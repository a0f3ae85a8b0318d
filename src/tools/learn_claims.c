/* learn_claims.c — weights of the claim room from labelled sentences: learn_claims [--without-words] GOLD.jsonl OUT
 *
 * In: lines {"text": …, "label": 0 or 1}. Out: OUT, a .weights file. Idea: every sentence runs through the very
 * pipeline that will score it, whose walk over features is written down instead of summed; a sentence is a choice
 * between that walk and nothing, for the trainer of all weights (train.h). Chances are set right on held-out fifths
 * (Platt 1999). */
#include "engine/engine.h"
#include "tools/train.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const char ABOUT[] =
    "What is worth checking? Learned from labelled sentences (make learn-claims); above 0: worth it.";
/* Held-out fifths do not tell settings near these apart; of those it is the one that keeps the fewest features. */
static const struct training training = {.rounds = 8, .rate = 0.03, .lasso = 0.01, .limit = 47500};

struct learner {
    struct trainer *trainer;
    quoth_allocator memory;
    quoth_stream *stream;
    struct bytes names; /* of the longest statement of the sentence at hand: an empty candidate, then its features */
    uint64_t longest;
    uint32_t silent; /* sentences that state nothing */
    bool skips_words;
};

static void die(const char *why) {
    fprintf(stderr, "learn_claims: %s\n", why);
    exit(2);
}

/* --- sentences become choices --- */

static quoth_status add_line(struct learner *learner, const char *bytes, size_t size) {
    if (learner->skips_words && size > 4 && memcmp(bytes, "word", 4) == 0) return QUOTH_OK;
    TRY(vec_reserve(&learner->memory, &learner->names, learner->names.count + (uint32_t)size));
    memcpy(learner->names.items + learner->names.count, bytes, size);
    learner->names.count += (uint32_t)size;
    return QUOTH_OK;
}

/* Of several statements in a sentence the longest is taken for it. */
static quoth_status hear(void *user, struct stretch at, const struct bytes *names) {
    struct learner *learner = user;
    if (at.end - at.start <= learner->longest) return QUOTH_OK;
    learner->longest = at.end - at.start;
    learner->names.count = 0;
    TRY(add_line(learner, "\n", 1));
    for (uint32_t start = 0, end; start < names->count; start = end) {
        const char *line = names->items + start, *stop = memchr(line, '\n', names->count - start);
        end = stop ? (uint32_t)(stop - names->items) + 1 : names->count;
        TRY(add_line(learner, line, end - start));
    }
    return add_line(learner, "\n", 1);
}

static void read_sentence(struct learner *learner, const char *text, bool is_worthy) {
    learner->longest = 0;
    if (quoth_stream_feed(learner->stream, text, strlen(text)) || quoth_stream_finish(learner->stream))
        die("a sentence could not be read");
    quoth_stream_reset(learner->stream);
    if (learner->longest)
        trainer_add(learner->trainer, learner->names.items, learner->names.count, 2, is_worthy);
    else
        learner->silent++;
}

static void read_gold(struct learner *learner, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) die("the gold file cannot be opened");
    json_error_t error;
    json_t *line;
    while ((line = json_loadf(file, JSON_DISABLE_EOF_CHECK, &error))) {
        const char *text = json_string_value(json_object_get(line, "text"));
        if (text) read_sentence(learner, text, json_integer_value(json_object_get(line, "label")) > 0);
        json_decref(line);
    }
    fclose(file);
}

/* --- margins become chances --- */

struct chances {
    uint32_t count;
    struct row {
        double margin; /* held out */
        bool is_worthy;
    } * rows;
    double scale, shift; /* chance = 1 / (1 + exp(-(scale * margin + shift))) */
};

static struct chances hold_out(struct trainer *trainer) {
    struct chances chances = {.count = trainer_count(trainer)};
    double *margins = calloc(chances.count + 1, sizeof *margins);
    chances.rows = calloc(chances.count + 1, sizeof *chances.rows);
    if (!margins || !chances.rows) die("out of memory");
    trainer_hold_out(trainer, &training, margins);
    for (uint32_t i = 0; i < chances.count; i++)
        chances.rows[i] = (struct row){margins[i], trainer_right(trainer, i) == 1};
    free(margins);
    return chances;
}

/* Platt's two numbers by Newton's method. */
static void calibrate(struct chances *chances) {
    for (int pass = 0; pass < 50; pass++) {
        double ga = 0, gb = 0, haa = 1e-9, hab = 0, hbb = 1e-9;
        for (uint32_t i = 0; i < chances->count; i++) {
            double m = chances->rows[i].margin, p = 1 / (1 + exp(-(chances->scale * m + chances->shift))),
                   r = p - chances->rows[i].is_worthy, v = p * (1 - p);
            ga += r * m, gb += r, haa += v * m * m, hab += v * m, hbb += v;
        }
        double det = haa * hbb - hab * hab;
        chances->scale -= (hbb * ga - hab * gb) / det;
        chances->shift -= (haa * gb - hab * ga) / det;
    }
}

static int by_margin(const void *left, const void *right) {
    const struct row *a = left, *b = right;
    if (a->margin != b->margin) return a->margin < b->margin ? 1 : -1;
    return a->is_worthy - b->is_worthy;
}

struct figures {
    double even, best, best_margin, precision; /* F1 at even chance, the best F1 and where, average precision */
};

/* Sorts the rows. */
static struct figures measure(struct chances *chances) {
    struct figures figures = {0};
    double hits = 0, all = 0;
    for (uint32_t i = 0; i < chances->count; i++) all += chances->rows[i].is_worthy;
    qsort(chances->rows, chances->count, sizeof *chances->rows, by_margin);
    for (uint32_t i = 0; i < chances->count; i++) {
        double margin = chances->scale * chances->rows[i].margin + chances->shift;
        hits += chances->rows[i].is_worthy;
        if (chances->rows[i].is_worthy) figures.precision += hits / (i + 1) / all;
        double f1 = 2 * hits / (i + 1 + all);
        if (margin >= 0) figures.even = f1;
        if (f1 > figures.best) figures.best = f1, figures.best_margin = margin;
    }
    return figures;
}

/* Held-out F1 is highest well below even chance, since annotators pass over much that is worth checking: ½ stands
 * half-way. */
static void set_chances(struct trainer *trainer) {
    struct chances chances = hold_out(trainer);
    calibrate(&chances);
    struct figures figures = measure(&chances);
    printf("held-out fifths: F1 at even chance %.1f, best %.1f at %.2f, average precision %.1f\n", 100 * figures.even,
           100 * figures.best, 1 / (1 + exp(-figures.best_margin)), 100 * figures.precision);
    trainer_fit(trainer, &training);
    trainer_scale(trainer, chances.scale, "bias", chances.shift - figures.best_margin / 2);
    free(chances.rows);
}

static int ignore(void *user, const quoth_record *record) {
    (void)user, (void)record;
    return 0;
}

int main(int count, char **words) {
    struct learner learner = {.memory = memory_default(), .trainer = trainer_new()};
    if (count > 1 && strcmp(words[1], "--without-words") == 0) learner.skips_words = true, words++, count--;
    if (count != 3) die("usage: learn_claims [--without-words] GOLD.jsonl OUT");
    quoth_problem problem;
    quoth_engine *engine = quoth_engine_new(NULL, &problem);
    if (!engine) die(problem.message);
    learner.stream = quoth_stream_new(engine, NULL, ignore, NULL);
    const struct claim_listener listener = {&learner, hear};
    if (!learner.stream || claims_listen(learner.stream->claim_work, &listener) != QUOTH_OK) die("out of memory");
    read_gold(&learner, words[1]);
    printf("%u sentences, %u more that state nothing\n", trainer_count(learner.trainer), learner.silent);
    if (!trainer_count(learner.trainer)) die("no sentences were found");
    set_chances(learner.trainer);
    if (!trainer_write(learner.trainer, words[2], ABOUT)) die("the weights could not be written");
    vec_free(&learner.memory, &learner.names);
    trainer_free(learner.trainer);
    quoth_stream_free(learner.stream);
    quoth_engine_free(engine);
    return 0;
}
