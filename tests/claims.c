/* claims.c — what each claim of a short text is: claims.tsv, a row a text, each claim with its text, kinds and marks.
 *
 * A row holds the text, then for each claim three cells: its text, its kinds in their order parted by commas, and its
 * marks (author or quote, hedged, negated) parted by blanks. All claims must be there and no others, whatever their
 * score; and whoever asks for a least score gets those that have it. */
#include <stdlib.h>

#include "quoth.h"
#include "test.h"

enum { ROW_BYTES = 2048, CELLS = 40, CLAIM_BYTES = 512, CLAIMS = 8 };

static const double least[] = {0.1, 0.3, 0.5, 0.7, 0.9};
enum { LEASTS = sizeof least / sizeof *least };

struct found {
    double check_worthy;
    char text[CLAIM_BYTES], kinds[CLAIM_BYTES], marks[CLAIM_BYTES];
};

struct sheet {
    struct found claims[CLAIMS];
    size_t count;
};

static void list_kinds(uint32_t kinds, char *list) {
    static const char *const names[] = {"quantity", "comparison", "cause", "prediction", "rule", "event"};
    *list = '\0';
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!(kinds >> i & 1)) continue;
        if (*list) strcat(list, ",");
        strcat(list, names[i]);
    }
}

static int take(void *user, const quoth_record *record) {
    struct sheet *sheet = user;
    const quoth_claim *claim = record->as.claim;
    if (record->type != QUOTH_TYPE_CLAIM) return 0;
    if (sheet->count == CLAIMS) return 1;
    struct found *found = &sheet->claims[sheet->count++];
    found->check_worthy = claim->check_worthy;
    snprintf(found->text, sizeof found->text, "%.*s", (int)claim->text.size, claim->text.bytes);
    list_kinds(claim->kinds, found->kinds);
    snprintf(found->marks, sizeof found->marks, "%s%s%s", claim->quote ? "quote" : "author",
             claim->is_hedged ? " hedged" : "", claim->is_negated ? " negated" : "");
    return 0;
}

static bool is_right(const struct sheet *sheet, char *const *cells, size_t count) {
    if (count != sheet->count * 3) return false;
    for (size_t i = 0; i < sheet->count; i++) {
        const struct found *found = &sheet->claims[i];
        if (strcmp(found->text, cells[3 * i]) != 0 || strcmp(found->kinds, cells[3 * i + 1]) != 0 ||
            strcmp(found->marks, cells[3 * i + 2]) != 0)
            return false;
    }
    return true;
}

static bool read_text(quoth_stream *stream, struct sheet *sheet, const char *text) {
    sheet->count = 0;
    return quoth_stream_reset(stream) == QUOTH_OK && quoth_stream_feed(stream, text, strlen(text)) == QUOTH_OK &&
           quoth_stream_finish(stream) == QUOTH_OK;
}

static bool are_those_asked_for(const struct sheet *asked, const struct sheet *all, double at_least) {
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++) {
        if (all->claims[i].check_worthy < at_least) continue;
        if (count == asked->count || strcmp(asked->claims[count++].text, all->claims[i].text) != 0) return false;
    }
    return count == asked->count;
}

static void check_row(quoth_stream *stream, struct sheet *sheet, char *row, int line) {
    char *cells[CELLS];
    size_t count = 0;
    for (char *cell = strtok(row, "\t\n"); cell && count < CELLS; cell = strtok(NULL, "\t\n"))
        cells[count++] = cell;
    CHECK(read_text(stream, sheet, cells[0]));
    if (test_check(is_right(sheet, cells + 1, count - 1), "tests/claims.tsv", line, "", cells[0])) return;
    for (size_t i = 0; i < sheet->count; i++)
        printf("    got: %s | %s | %s\n", sheet->claims[i].text, sheet->claims[i].kinds, sheet->claims[i].marks);
}

/* The text again, by streams that are asked for less of it. */
static void check_asked(quoth_stream *const *streams, struct sheet *asked, const struct sheet *all, const char *row,
                        int line) {
    static char text[ROW_BYTES];
    snprintf(text, sizeof text, "%.*s", (int)strcspn(row, "\t\n"), row);
    for (size_t i = 0; i < LEASTS; i++) {
        CHECK(read_text(streams[i], asked, text));
        test_check(are_those_asked_for(asked, all, least[i]), "tests/claims.tsv", line, "", text);
    }
}

int main(void) {
    static struct sheet sheet, asked;
    static char row[ROW_BYTES];
    quoth_options options = {.size = sizeof options, .emit = 1u << QUOTH_TYPE_CLAIM};
    quoth_engine *engine = quoth_engine_new(NULL, NULL);
    quoth_stream *stream = engine ? quoth_stream_new(engine, &options, take, &sheet) : NULL;
    quoth_stream *streams[LEASTS];
    bool is_set = stream != NULL;
    for (size_t i = 0; i < LEASTS; i++) {
        options.min_check_worthy = least[i];
        streams[i] = engine ? quoth_stream_new(engine, &options, take, &asked) : NULL;
        is_set &= streams[i] != NULL;
    }
    FILE *file = fopen("tests/claims.tsv", "r");
    int line = 0, rows = 0;
    if (CHECK(is_set && file))
        while (fgets(row, sizeof row, file)) {
            line++;
            if (*row == '#' || *row == '\n') continue;
            check_row(stream, &sheet, row, line);
            check_asked(streams, &asked, &sheet, row, line);
            rows++;
        }
    CHECK(rows >= 50);
    if (file) fclose(file);
    for (size_t i = 0; i < LEASTS; i++) quoth_stream_free(streams[i]);
    quoth_stream_free(stream);
    quoth_engine_free(engine);
    return test_end();
}
