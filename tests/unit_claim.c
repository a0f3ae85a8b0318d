/* unit_claim.c — the claim room by itself: quantities.tsv, a row a sentence, each quantity with its
 * text, value and unit. */
#include <math.h>
#include <stdlib.h>

#include "claim/claim.h"
#include "test.h"

enum { ROW_BYTES = 1024, CELLS = 32 };

struct bench {
    quoth_allocator memory;
    struct lexicon *lexicon;
    struct token_classes classes;
    struct claimer *claimer;
    struct passage passage;
    struct arena arena;
    struct quantity_list found;
};

static bool is_set(struct bench *bench) {
    size_t count;
    const quoth_file *files = quoth_builtin_files(&count);
    quoth_problem problem;
    bench->memory = memory_default();
    arena_init(&bench->arena, &bench->memory);
    return lexicon_new(&bench->memory, files, count, &bench->lexicon, &problem) == QUOTH_OK &&
           token_setup(bench->lexicon, &bench->classes) == QUOTH_OK &&
           claimer_new(&bench->memory, bench->lexicon, files, count, &bench->claimer, &problem) ==
               QUOTH_OK;
}

static void clear(struct bench *bench) {
    vec_free(&bench->memory, &bench->found);
    token_list_free(&bench->memory, &bench->passage.tokens);
    arena_free(&bench->arena);
    claimer_free(bench->claimer);
    lexicon_free(bench->lexicon);
}

static bool read_text(struct bench *bench, const char *text) {
    uint32_t size = (uint32_t)strlen(text);
    bench->passage.bytes = text;
    token_list_empty(&bench->passage.tokens);
    bench->found.count = 0;
    arena_reset(&bench->arena);
    return token_scan(&bench->memory, bench->lexicon, &bench->classes, text, size,
                      &bench->passage.tokens) == QUOTH_OK &&
           quantities_in(bench->claimer, &bench->passage, 0, bench->passage.tokens.count,
                         &bench->arena, &bench->found) == QUOTH_OK;
}

static bool is_right(const char *text, const struct quantity *quantity, char *const cells[3]) {
    size_t size = (size_t)(quantity->at.end - quantity->at.start);
    double value = strtod(cells[1], NULL);
    if (size != strlen(cells[0]) || memcmp(text + quantity->at.start, cells[0], size) != 0)
        return false;
    if (fabs(quantity->value - value) > 1e-9 * fmax(1, fabs(value))) return false;
    return strcmp(quantity->unit ? quantity->unit : "-", cells[2]) == 0;
}

static void check_row(struct bench *bench, char *row, int line) {
    char *cells[CELLS];
    size_t count = 0;
    for (char *cell = strtok(row, "\t\n"); cell && count < CELLS; cell = strtok(NULL, "\t\n"))
        cells[count++] = cell;
    bool holds = read_text(bench, cells[0]) && bench->found.count == (count - 1) / 3;
    for (uint32_t i = 0; holds && i < bench->found.count; i++)
        holds = is_right(cells[0], &bench->found.items[i], cells + 1 + 3 * i);
    if (test_check(holds, "tests/quantities.tsv", line, "", cells[0])) return;
    for (uint32_t i = 0; i < bench->found.count; i++) {
        const struct quantity *got = &bench->found.items[i];
        printf("    got: %.*s = %.10g %s\n", (int)(got->at.end - got->at.start),
               cells[0] + got->at.start, got->value, got->unit ? got->unit : "-");
    }
}

static void check_table(struct bench *bench, const char *path) {
    FILE *file = fopen(path, "r");
    char row[ROW_BYTES];
    if (!CHECK(file != NULL)) return;
    for (int line = 1; fgets(row, sizeof row, file); line++)
        if (row[0] != '#' && row[0] != '\n') check_row(bench, row, line);
    fclose(file);
}

/* A row of digits and hyphens without end is read in pieces of bounded size. */
static void check_endless(struct bench *bench) {
    static char text[40000];
    for (size_t i = 0; i + 1 < sizeof text; i++)
        text[i] = "1-a two-"[i % 8];
    CHECK(read_text(bench, text));
    memset(text, '9', sizeof text - 1);
    CHECK(read_text(bench, text));
}

struct quota { /* an allocator that fails once so many blocks were asked for */
    quoth_allocator memory;
    size_t left, live;
};

static void *resize(void *user, void *block, size_t old_size, size_t new_size) {
    struct quota *quota = user;
    if (new_size > 0 && quota->left-- == 0) {
        quota->left = 0;
        return NULL;
    }
    quota->live += new_size - old_size;
    return quota->memory.resize(quota->memory.user, block, old_size, new_size);
}

/* A claimer is made with every allocation failing in turn: each time the status says so and nothing
 * is left behind. */
static void check_memory(struct bench *bench) {
    size_t count, limit = 0;
    const quoth_file *files = quoth_builtin_files(&count);
    quoth_status status = QUOTH_NOMEM;
    while (status != QUOTH_OK && limit < 1000) {
        struct quota quota = {bench->memory, limit++, 0};
        quoth_allocator memory = {&quota, resize};
        quoth_problem problem;
        struct claimer *claimer = NULL;
        struct claim_work *work = NULL;
        status = claimer_new(&memory, bench->lexicon, files, count, &claimer, &problem);
        if (status == QUOTH_OK) status = claim_work_new(claimer, &work);
        claim_work_free(work);
        claimer_free(claimer);
        if (!CHECK((status == QUOTH_OK || status == QUOTH_NOMEM) && quota.live == 0)) return;
    }
    CHECK(status == QUOTH_OK && limit > 3);
}

int main(int argc, char **argv) {
    struct bench bench = {.found = {NULL, 0, 0}};
    if (CHECK(is_set(&bench))) {
        check_table(&bench, argc > 1 ? argv[1] : "tests/quantities.tsv");
        check_endless(&bench);
        check_memory(&bench);
    }
    clear(&bench);
    return test_end();
}
