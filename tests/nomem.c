/* nomem.c — memory runs out, at every single place. The library must say QUOTH_NOMEM and leave nothing behind.
 *
 * The nth call for memory fails, once or from then on, for n = 1, 2, 3 …: first while an engine is made, then while it
 * reads an article and the records are written. Where a failure can be made good (PCRE2 without its JIT) the records
 * must be those of a run that had enough. The allocator also checks the sizes that the library gives back.
 *
 * STRIDE: of an engine made from text, which takes long, only every so manieth place (default 5; 1: each). */
#include "corpus.h"
#include "test.h"

#include <jansson.h>
#include <stdlib.h>

struct memory {
    size_t calls, fail_at; /* 0: never */
    bool is_sticky;
    size_t blocks;     /* held now */
    size_t bad_sizes;  /* given back with another size than taken */
};

static union header { /* before each block */
    size_t size;
    max_align_t alignment;
} *header_of(void *block) {
    return block ? (union header *)block - 1 : NULL;
}

static bool must_fail(struct memory *memory) {
    memory->calls++;
    return memory->fail_at && (memory->is_sticky ? memory->calls >= memory->fail_at : memory->calls == memory->fail_at);
}

static void *resize(void *user, void *block, size_t old_size, size_t new_size) {
    struct memory *memory = user;
    union header *header = header_of(block);
    if (header && header->size != old_size) memory->bad_sizes++;
    if (new_size == 0) {
        if (header) memory->blocks--;
        free(header);
        return NULL;
    }
    if (must_fail(memory)) return NULL;
    union header *grown = realloc(header, sizeof *header + new_size);
    if (!grown) return NULL;
    grown->size = new_size;
    if (!header) memory->blocks++;
    return grown + 1;
}

/* jansson takes its memory from the process: the same counter serves it. */
static struct memory *jansson_memory;
static void *jansson_take(size_t size) { return must_fail(jansson_memory) ? NULL : malloc(size); }

static quoth_engine *make_engine(struct memory *memory, bool is_from_text, quoth_status *status) {
    quoth_allocator allocator = {memory, resize};
    quoth_config config = {.size = sizeof config, .allocator = &allocator};
    if (is_from_text) config.files = quoth_builtin_files(&config.file_count);
    quoth_problem problem;
    quoth_engine *engine = quoth_engine_new(&config, &problem);
    *status = engine ? QUOTH_OK : problem.status;
    return engine;
}

/* Read the article and write its lines; all that is taken here is given back. */
static quoth_status read_article(quoth_engine *engine, struct memory *memory, const struct article *article,
                                 struct lines *lines) {
    quoth_allocator allocator = {memory, resize};
    quoth_options options = lines_options();
    quoth_json_options json_options = {.size = sizeof json_options, .allocator = &allocator};
    quoth_status status = QUOTH_NOMEM;
    lines->doc = article->path;
    lines->size = 0;
    lines->status = QUOTH_OK;
    lines->json = quoth_json_new(&json_options);
    quoth_stream *stream = lines->json ? quoth_stream_new(engine, &options, lines_take, lines) : NULL;
    if (stream) status = feed_in_pieces(stream, article->bytes, article->size, 1000);
    if (stream && status != QUOTH_OK) CHECK(quoth_stream_feed(stream, "x", 1) == status);
    quoth_stream_free(stream);
    quoth_json_free(lines->json);
    return status == QUOTH_STOPPED ? lines->status : status;
}

static bool same_lines(const struct lines *a, const struct lines *b) {
    return a->size == b->size && (a->size == 0 || memcmp(a->bytes, b->bytes, a->size) == 0);
}

static void begin(struct memory *memory, size_t place, bool is_sticky) {
    memory->calls = 0;
    memory->fail_at = place;
    memory->is_sticky = is_sticky;
}

static size_t stride_of_text(void) {
    const char *words = getenv("STRIDE");
    long stride = words ? strtol(words, NULL, 10) : 5;
    return stride > 0 ? (size_t)stride : 1;
}

static void fail_engine(const struct article *article, const struct lines *wanted, bool is_from_text) {
    struct memory memory = {0};
    quoth_status status;
    struct lines lines = {0};
    quoth_engine *engine = make_engine(&memory, is_from_text, &status);
    size_t places = memory.calls, stride = is_from_text ? stride_of_text() : 1;
    quoth_engine_free(engine);
    CHECK(places > 0 && memory.blocks == 0);
    for (size_t place = 1; place <= places; place += stride) {
        begin(&memory, place, place / stride & 1);
        engine = make_engine(&memory, is_from_text, &status);
        CHECK_THAT(engine || status == QUOTH_NOMEM, "an engine without memory says so");
        begin(&memory, 0, false);
        if (engine) {
            read_article(engine, &memory, article, &lines);
            CHECK_THAT(same_lines(&lines, wanted), "an engine made all the same gives the same records");
        }
        quoth_engine_free(engine);
        CHECK_THAT(memory.blocks == 0, "nothing is left of an engine");
    }
    CHECK(memory.bad_sizes == 0);
    printf("%zu places while an engine is %s\n", places, is_from_text ? "made" : "opened");
    free(lines.bytes);
}

static void fail_stream(const struct article *article, const struct lines *wanted, bool is_sticky) {
    struct memory memory = {0};
    quoth_status status;
    struct lines lines = {0};
    quoth_engine *engine = make_engine(&memory, false, &status);
    size_t kept = memory.blocks;
    jansson_memory = &memory;
    begin(&memory, 0, false);
    read_article(engine, &memory, article, &lines);
    size_t places = memory.calls;
    for (size_t place = 1; place <= places; place++) {
        begin(&memory, place, is_sticky);
        status = read_article(engine, &memory, article, &lines);
        bool is_good = status == QUOTH_NOMEM || (status == QUOTH_OK && same_lines(&lines, wanted));
        if (!CHECK_THAT(is_good, "a stream without memory says so"))
            printf("    place %zu: %s\n", place, quoth_status_text(status));
        CHECK_THAT(memory.blocks == kept, "nothing is left of a stream");
    }
    CHECK(memory.bad_sizes == 0);
    printf("%zu places while %s is read\n", places, article->path);
    begin(&memory, 0, false);
    quoth_engine_free(engine);
    CHECK(memory.blocks == 0);
    free(lines.bytes);
}

/* Each place costs a reading of the whole article. */
static const struct article *shortest(const struct corpus *corpus) {
    const struct article *found = &corpus->articles[0];
    for (size_t i = 1; i < corpus->count; i++)
        if (corpus->articles[i].size < found->size) found = &corpus->articles[i];
    return found;
}

int main(void) {
    static struct corpus corpus;
    struct memory memory = {0};
    struct lines wanted = {0};
    quoth_status status;
    corpus_add(&corpus, "corpus/articles", ".txt");
    jansson_memory = &memory;
    json_set_alloc_funcs(jansson_take, free);
    quoth_engine *engine = make_engine(&memory, false, &status);
    if (CHECK(engine != NULL) && CHECK(corpus.count > 0)) {
        const struct article *article = shortest(&corpus);
        CHECK(read_article(engine, &memory, article, &wanted) == QUOTH_OK);
        fail_engine(article, &wanted, false);
        fail_engine(article, &wanted, true);
        fail_stream(article, &wanted, false);
        fail_stream(article, &wanted, true);
    }
    quoth_engine_free(engine);
    free(wanted.bytes);
    corpus_free(&corpus);
    return test_end();
}
