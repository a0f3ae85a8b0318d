/* judged_claims.c — is what is worth checking found? Sentences labelled by hand, against the scores they get.
 *
 * In: lines {"text": …, "label": 0 or 1}; by default corpus/judged/claims.jsonl, 338 sentences of news, for which the
 * figures must not fall; another file may be given, which is only measured. Out: F1 at ½, average precision, and how
 * many are worth it at each score. A sentence has the score of its best claim, 0 where it has none. */
#include <jansson.h>
#include <stdlib.h>

#include "quoth.h"
#include "test.h"

enum { MOST_SENTENCES = 50000, BANDS = 10 };

struct row {
    double score;
    bool is_worthy;
    size_t number; /* place in the file: equals keep their order */
};

static struct row rows[MOST_SENTENCES];
static size_t row_count;

static int take(void *user, const quoth_record *record) {
    double *best = user;
    if (record->type == QUOTH_TYPE_CLAIM && record->as.claim->check_worthy > *best)
        *best = record->as.claim->check_worthy;
    return 0;
}

/* As records have it. */
static double rounded(double score) { return (double)(int)(score * 100 + 0.5) / 100; }

static void add_row(double score, bool is_worthy) {
    rows[row_count] = (struct row){score, is_worthy, row_count};
    row_count++;
}

static bool read_rows(const char *path, quoth_stream *stream, double *best) {
    FILE *file = fopen(path, "rb");
    json_error_t error;
    json_t *line;
    if (!file) return false;
    while (row_count < MOST_SENTENCES && (line = json_loadf(file, JSON_DISABLE_EOF_CHECK, &error))) {
        const char *text = json_string_value(json_object_get(line, "text"));
        *best = 0;
        if (text && quoth_stream_feed(stream, text, strlen(text)) == QUOTH_OK &&
            quoth_stream_finish(stream) == QUOTH_OK)
            add_row(rounded(*best), json_integer_value(json_object_get(line, "label")) > 0);
        quoth_stream_reset(stream);
        json_decref(line);
    }
    fclose(file);
    return row_count > 0;
}

static int by_score(const void *left, const void *right) {
    const struct row *a = left, *b = right;
    if (a->score != b->score) return a->score < b->score ? 1 : -1;
    return a->number < b->number ? -1 : a->number > b->number;
}

struct figures {
    double f1, precision; /* in per cent */
};

static struct figures measure(void) {
    struct figures figures = {0};
    double all = 0, hits = 0;
    for (size_t i = 0; i < row_count; i++)
        all += rows[i].is_worthy;
    qsort(rows, row_count, sizeof *rows, by_score);
    for (size_t i = 0; i < row_count; i++) {
        hits += rows[i].is_worthy;
        double place = (double)(i + 1);
        if (rows[i].score >= 0.5) figures.f1 = 200 * hits / (place + all);
        if (rows[i].is_worthy) figures.precision += 100 * hits / place / all;
    }
    return figures;
}

static void print_bands(void) {
    size_t counts[BANDS] = {0}, worthy[BANDS] = {0};
    for (size_t i = 0; i < row_count; i++) {
        int band = rows[i].score < 1 ? (int)(rows[i].score * BANDS) : BANDS - 1;
        counts[band]++;
        worthy[band] += rows[i].is_worthy;
    }
    for (int band = 0; band < BANDS; band++)
        if (counts[band])
            printf("score %.1f to %.1f: %5zu sentences, %3.0f in a hundred worth checking\n", band / (double)BANDS,
                   (band + 1) / (double)BANDS, counts[band], 100.0 * (double)worthy[band] / (double)counts[band]);
}

int main(int count, char **words) {
    double best = 0;
    quoth_options options = {.size = sizeof options, .emit = 1u << QUOTH_TYPE_CLAIM};
    quoth_engine *engine = quoth_engine_new(NULL, NULL);
    quoth_stream *stream = engine ? quoth_stream_new(engine, &options, take, &best) : NULL;
    const char *path = count > 1 ? words[1] : "corpus/judged/claims.jsonl";
    if (CHECK_THAT(stream && read_rows(path, stream, &best), path)) {
        struct figures figures = measure();
        printf("%zu sentences: F1 at 0.5 %.1f, average precision %.1f\n", row_count, figures.f1, figures.precision);
        print_bands();
        CHECK(count > 1 || row_count >= 300);
        CHECK(count > 1 || figures.f1 >= 84);
        CHECK(count > 1 || figures.precision >= 93);
    }
    quoth_stream_free(stream);
    quoth_engine_free(engine);
    return test_end();
}
