/* golden.c — whole articles give exactly the records kept beside them, however they are cut and however rules are run.
 *
 * In: corpus/articles/NAME.txt and corpus/records/NAME.jsonl, apart since a walk over the articles would read its
 * own records. Every article is fed at seven sizes of piece, with JIT and without, and with the knowledge read from
 * its text instead of opened as the build laid it out. `golden --write FOLDER` writes the records as they are now
 * instead; `make bless` shows the difference and takes them. */
#include "corpus.h"
#include "test.h"

static const size_t pieces[] = {0, 1, 2, 3, 7, 64, 4096};
enum { PIECE_COUNT = sizeof pieces / sizeof *pieces };

static unsigned first_difference(const struct lines *got, const char *wanted, size_t wanted_size) {
    unsigned line = 1;
    size_t least = got->size < wanted_size ? got->size : wanted_size;
    for (size_t i = 0; i < least && got->bytes[i] == wanted[i]; i++) line += wanted[i] == '\n';
    return line;
}

static const char *line_of(const char *bytes, size_t size, unsigned number, int *line_size) {
    const char *line = bytes, *end = bytes + size;
    for (; number > 1 && line < end; number--) {
        line = memchr(line, '\n', (size_t)(end - line));
        line = line ? line + 1 : end;
    }
    const char *next = line < end ? memchr(line, '\n', (size_t)(end - line)) : NULL;
    *line_size = (int)((next ? next : end) - line);
    return line;
}

static void tell_difference(const struct article *article, const struct lines *got, const char *wanted,
                            size_t wanted_size, size_t piece, const char *way) {
    unsigned number = first_difference(got, wanted, wanted_size);
    int got_size = 0, kept_size = 0;
    const char *got_line = got->bytes ? line_of(got->bytes, got->size, number, &got_size) : "";
    const char *kept_line = line_of(wanted, wanted_size, number, &kept_size);
    if (test_failed > 20) return;
    printf("%s: record %u, pieces of %zu, %s\n  kept %.*s\n  got  %.*s\n", article->path, number, piece, way, kept_size,
           kept_line, got_size, got_line);
}

static char *kept_path(const struct article *article, const char *folder, char path[CORPUS_PATH * 2]) {
    const char *name = strrchr(article->path, '/') + 1;
    snprintf(path, CORPUS_PATH * 2, "%s/%.*s.jsonl", folder, (int)(strlen(name) - 4), name);
    return path;
}

static void read_article(quoth_stream *stream, struct lines *lines, const struct article *article, size_t piece) {
    lines->doc = article->path;
    lines->size = 0;
    CHECK(quoth_stream_reset(stream) == QUOTH_OK);
    CHECK_THAT(feed_in_pieces(stream, article->bytes, article->size, piece) == QUOTH_OK, article->path);
}

static void check_article(quoth_stream *stream, struct lines *lines, const struct article *article, const char *way) {
    char path[CORPUS_PATH * 2];
    size_t size = 0;
    char *kept = corpus_read(kept_path(article, "corpus/records", path), &size);
    if (!CHECK_THAT(kept != NULL, path)) {
        puts("    no records are kept; see `make bless`");
        return;
    }
    for (size_t i = 0; i < PIECE_COUNT; i++) {
        read_article(stream, lines, article, pieces[i]);
        bool same = lines->size == size && (size == 0 || memcmp(lines->bytes, kept, size) == 0);
        if (!CHECK_THAT(same, path)) tell_difference(article, lines, kept, size, pieces[i], way);
    }
    free(kept);
}

static void write_article(quoth_stream *stream, struct lines *lines, const struct article *article,
                          const char *folder) {
    char path[CORPUS_PATH * 2];
    read_article(stream, lines, article, 0);
    FILE *file = fopen(kept_path(article, folder, path), "wb");
    if (!file || fwrite(lines->bytes, 1, lines->size, file) != lines->size || fclose(file)) corpus_fail(path);
}

enum way { WAY_JIT, WAY_INTERPRETED, WAY_TEXT, WAY_COUNT };
static const char *const way_names[WAY_COUNT] = {"JIT", "interpreted", "knowledge from text"};

static void run(const struct corpus *corpus, enum way way, const char *folder) {
    quoth_problem problem;
    quoth_config config = {.size = sizeof config, .without_jit = way == WAY_INTERPRETED};
    if (way == WAY_TEXT) config.files = quoth_builtin_files(&config.file_count);
    quoth_options options = lines_options();
    struct lines lines = {.json = quoth_json_new(NULL)};
    quoth_engine *engine = quoth_engine_new(&config, &problem);
    if (!CHECK_THAT(engine != NULL, problem.message)) return;
    quoth_stream *stream = quoth_stream_new(engine, &options, lines_take, &lines);
    for (size_t i = 0; i < corpus->count; i++) {
        if (folder) write_article(stream, &lines, &corpus->articles[i], folder);
        else check_article(stream, &lines, &corpus->articles[i], way_names[way]);
    }
    quoth_stream_free(stream);
    quoth_engine_free(engine);
    quoth_json_free(lines.json);
    free(lines.bytes);
}

int main(int count, char **words) {
    static struct corpus corpus;
    corpus_add(&corpus, "corpus/articles", ".txt");
    bool writes = count == 3 && strcmp(words[1], "--write") == 0;
    for (int way = 0; way < (writes ? 1 : WAY_COUNT); way++) run(&corpus, (enum way)way, writes ? words[2] : NULL);
    corpus_free(&corpus);
    return count == 3 ? test_failed > 0 : test_end();
}
