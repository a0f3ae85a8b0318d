/* unit_weight.c — a chart finds every weight of its file where the plan says, and nothing anywhere else. */
#include "weight/weight.h"

#include "room.h"

enum { FEW, MANY, WORD, ALPHABETS };
static const uint32_t sizes[ALPHABETS] = {3, 80, 0};

enum { FIELDS = 7, CELLS = 3 + 3 * 80 + 27 + 80 * 80 };
static const struct chart_feature features[] = {
    {"few", 0, 1, {FEW}},
    {"few|many", 3, 2, {FEW, MANY}},
    {"all three", 3 + 240, 3, {FEW, FEW, FEW}},
    {"a row", 3 + 240 + 27, 3, {MANY, MANY, FEW}},
    {"word", 0, 1, {WORD}},
    {"many|word", 1, 2, {MANY, WORD}},
    {"word|word", 2, 2, {WORD, WORD}}, /* and a column in field 3 */
    {"word|flat", 4, 3, {WORD, FEW, FEW}},
    {"many|word|many", 5, 3, {MANY, WORD, MANY}},
};
enum { FEATURES = sizeof features / sizeof *features, WORDS = 12 };
static const char *const options[] = {"before", "after", NULL};

/* A value is its number, in digits; a word not below WORDS is nobody's. */
static uint32_t number_of(const void *user, uint32_t alphabet, struct slice text) {
    (void)user;
    uint32_t number = 0, size = alphabet == WORD ? WORDS : sizes[alphabet];
    for (size_t i = 0; i < text.size; i++) number = number * 10 + (uint32_t)(text.bytes[i] - '0');
    return text.size && number < size ? number : NONE;
}

static const struct chart_alphabets alphabets = {sizes, WORDS, number_of, NULL};

static struct chart *chart_of(const quoth_allocator *memory, const char *text, const char *const *named,
                              quoth_status *status) {
    const struct chart_plan plan = {features, FEATURES, CELLS, FIELDS, named};
    const quoth_file file = FILE_OF("a.weights", text);
    quoth_problem problem;
    struct chart *chart = NULL;
    *status = chart_new(memory, &file, 1, "a.weights", &plan, &alphabets, &chart, &problem);
    return chart;
}

static uint16_t row(const struct chart *chart, uint32_t number, uint32_t column) {
    return chart->rows[number * CHART_UNIT + column];
}
static uint16_t field(const struct chart *chart, uint32_t word, uint32_t place) {
    return chart->wide[word * FIELDS + place];
}

static uint16_t found(const struct chart *chart, uint32_t feature, uint32_t a, uint32_t b, uint32_t c) {
    switch (feature) {
    case 0: return chart->narrow[a];
    case 1: return chart->narrow[3 + a * 80 + b];
    case 2: return chart->narrow[3 + 240 + (a * 3 + b) * 3 + c];
    case 3: return row(chart, chart->narrow[3 + 240 + 27 + a * 80 + b], c);
    case 4: return field(chart, a, 0);
    case 5: return row(chart, field(chart, b, 1), a);
    case 6: return row(chart, field(chart, a, 2), field(chart, b, 3));
    case 7: return row(chart, field(chart, a, 4), b * 3 + c);
    default: return row(chart, row(chart, field(chart, b, 5), a), c);
    }
}

static const char text[] = "# ten weights\n[few]\n1\t0.50\n[few|many]\n2|79\t-1.25\n[all three]\n2|0|1\t0.07\n"
                           "[a row]\n79|78|2\t3\n0|1|0\t-0.01\n[word]\n11\t0.4\n[many|word]\n77|3\t0.11\n"
                           "[word|word]\n4|5\t0.21\n4|6\t0.22\n5|4\t0.23\n[word|flat]\n7|2|1\t0.31\n"
                           "[many|word|many]\n70|8|71\t-0.41\n[no such feature]\n1\t9\n[word]\n12\t9\n";
static const struct {
    uint32_t feature, a, b, c;
    int16_t weight;
} kept[] = {{0, 1, 0, 0, 50}, {1, 2, 79, 0, -125}, {2, 2, 0, 1, 7},   {3, 79, 78, 2, 300},
            {3, 0, 1, 0, -1}, {4, 11, 0, 0, 40},   {5, 77, 3, 0, 11}, {6, 4, 5, 0, 21},
            {6, 4, 6, 0, 22}, {6, 5, 4, 0, 23},    {7, 7, 2, 1, 31},  {8, 70, 8, 71, -41}};
enum { KEPT = sizeof kept / sizeof *kept };

static int16_t wanted(uint32_t feature, uint32_t a, uint32_t b, uint32_t c) {
    for (uint32_t i = 0; i < KEPT; i++)
        if (kept[i].feature == feature && kept[i].a == a && kept[i].b == b && kept[i].c == c) return kept[i].weight;
    return 0;
}

static uint32_t values(uint32_t feature, uint32_t slot) {
    if (slot >= features[feature].count) return 1;
    uint32_t size = sizes[features[feature].alphabets[slot]];
    return size ? size : WORDS;
}

static void check_every_value(const struct chart *chart) {
    for (uint32_t f = 0; f < FEATURES; f++)
        for (uint32_t a = 0; a < values(f, 0); a++)
            for (uint32_t b = 0; b < values(f, 1); b++)
                for (uint32_t c = 0; c < values(f, 2); c++)
                    CHECK_THAT((int16_t)found(chart, f, a, b, c) == wanted(f, a, b, c), features[f].name);
}

static const char *const shared = "[word]\nafter|3\t0.5\nbefore|3\t-0.25\nafter|4\t0.5\nbefore|4\t-0.24\n"
                                  "before|5\t-0.25\nafter|5\t0.5\n";

static void check_options(void) {
    const quoth_allocator memory = memory_default();
    quoth_status status;
    struct chart *chart = chart_of(&memory, "[word]\nafter|3\t0.5\nbefore|3\t-0.25\n", options, &status);
    if (CHECK(status == QUOTH_OK)) {
        const chart_line *line = &chart->lines.items[field(chart, 3, 0) / CHART_HALVES];
        CHECK((int16_t)(*line)[0] == -25 && (int16_t)(*line)[1] == 50 && (*line)[2] == 0);
        CHECK(field(chart, 2, 0) == 0 && (chart->lines.items[0])[1] == 0);
    }
    chart_free(chart);
    chart = chart_of(&memory, "[word]\nbeside|3\t0.5\n", options, &status);
    CHECK_THAT(status == QUOTH_BAD_KNOWLEDGE, "an option that nothing has");
    chart_free(chart);
    chart = chart_of(&memory, "[word]\n3 0.5\n", NULL, &status);
    CHECK_THAT(status == QUOTH_BAD_KNOWLEDGE, "a line without a tab");
    chart_free(chart);
}

/* Equal lines are one, whatever the order of what they say; those that differ in one weight are not. */
static void check_shared_lines(void) {
    const quoth_allocator memory = memory_default();
    quoth_status status;
    struct chart *chart = chart_of(&memory, shared, options, &status);
    if (CHECK(status == QUOTH_OK)) {
        uint16_t first = field(chart, 3, 0), other = field(chart, 4, 0);
        CHECK(chart->lines.count == 3 && field(chart, 5, 0) == first && other != first && first && other);
        CHECK((int16_t)chart->lines.items[first / CHART_HALVES][0] == -25);
        CHECK((int16_t)chart->lines.items[other / CHART_HALVES][0] == -24);
    }
    chart_free(chart);
}

/* Rows that say the same are one, in a row as well; no row covers what another one finds to be nothing. */
static void check_packed_rows(void) {
    static const char rows[] = "[a row]\n3|3|1\t0.5\n3|4|1\t0.5\n3|5|1\t0.4\n"
                               "[many|word|many]\n70|8|71\t-0.41\n70|9|71\t-0.41\n2|9|9\t-0.41\n";
    const quoth_allocator memory = memory_default();
    quoth_status status;
    struct chart *chart = chart_of(&memory, rows, NULL, &status);
    if (CHECK(status == QUOTH_OK)) {
        uint32_t before = chart->row_cells;
        CHECK(chart_pack(chart) == QUOTH_OK && chart->row_cells < before);
        CHECK(chart->narrow[270 + 3 * 80 + 3] == chart->narrow[270 + 3 * 80 + 4]);
        CHECK(chart->narrow[270 + 3 * 80 + 3] != chart->narrow[270 + 3 * 80 + 5]);
        CHECK((int16_t)found(chart, 3, 3, 5, 1) == 40);
        CHECK(found(chart, 3, 3, 5, 0) == 0 && found(chart, 3, 3, 5, 2) == 0);
        CHECK(row(chart, field(chart, 8, 5), 70) == row(chart, field(chart, 9, 5), 70));
        CHECK((int16_t)found(chart, 8, 70, 9, 71) == -41 && (int16_t)found(chart, 8, 2, 9, 9) == -41);
        CHECK(found(chart, 8, 2, 8, 9) == 0 && found(chart, 8, 70, 9, 9) == 0 && row(chart, 0, 79) == 0);
    }
    chart_free(chart);
}

static void check_memory_of(const char *lines, const char *const *named) {
    struct failing failing = {0};
    quoth_status status = QUOTH_NOMEM;
    for (failing.fails_at = 1; status == QUOTH_NOMEM && failing.fails_at < 100; failing.fails_at++) {
        const quoth_allocator memory = failing_memory(&failing);
        failing.requests = 0;
        struct chart *chart = chart_of(&memory, lines, named, &status);
        if (status == QUOTH_OK) status = chart_pack(chart);
        chart_free(chart);
        CHECK(failing.outstanding == 0);
    }
    CHECK(status == QUOTH_OK && failing.fails_at > 5);
}

static void check_memory(void) {
    check_memory_of(text, NULL);
    check_memory_of(shared, options);
}

int main(void) {
    const quoth_allocator memory = memory_default();
    quoth_status status;
    struct chart *chart = chart_of(&memory, text, NULL, &status);
    if (CHECK(status == QUOTH_OK)) check_every_value(chart);
    if (CHECK(chart_pack(chart) == QUOTH_OK)) check_every_value(chart);
    chart_free(chart);
    check_packed_rows();
    check_options();
    check_shared_lines();
    check_memory();
    return test_end();
}
