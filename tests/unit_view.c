/* unit_view.c — the view room by itself: memory runs out at every place, pieces are of any size, bounds are told.
 *
 * The nth call for memory that the room makes fails, once or from then on, for n = 1, 2, 3 …; it must say so and leave
 * nothing behind. The linker puts the functions of this file in the place of malloc and its kin. */
#include "view/view.h"
#include "test.h"

#include <stdlib.h>

static bool is_watched, is_sticky;
static size_t calls, fail_at;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
char *__real_strdup(const char *words);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
char *__wrap_strdup(const char *words);

static bool must_fail(void) {
    if (!is_watched) return false;
    calls++;
    return fail_at && (is_sticky ? calls >= fail_at : calls == fail_at);
}

void *__wrap_malloc(size_t size) { return must_fail() ? NULL : __real_malloc(size); }
void *__wrap_calloc(size_t count, size_t size) { return must_fail() ? NULL : __real_calloc(count, size); }
void *__wrap_realloc(void *block, size_t size) { return must_fail() ? NULL : __real_realloc(block, size); }
char *__wrap_strdup(const char *words) { return must_fail() ? NULL : __real_strdup(words); }

static const char ARTICLE[] = "Dam will hold, engineer says\n\n"
                              "“The wall is tired, but it will hold,” said Mara Ellis, chief engineer of the Port Lyme "
                              "Harbour Board. “We found one\n"
                              "failed drain.”\n\nTom Beck and Ann Low, who fish there, said that the repairs had cost "
                              "1.2 million dollars since 2019.\n"
                              "According to a report, no gauge was read for 12 percent of the year. “Late,” he said.\n";

struct run {
    struct view *view;
    enum view_status status;
    char *bytes;
    size_t size;
};

static int take_record(void *user, const quoth_record *record) {
    struct run *run = user;
    is_watched = true;
    enum view_status status = view_record(run->view, record);
    is_watched = false;
    if (run->status == VIEW_OK) run->status = status;
    return 0;
}

static void keep(struct run *run, const char *bytes, size_t size) {
    if (run->status != VIEW_OK || size == 0) return;
    char *grown = __real_realloc(run->bytes, run->size + size);
    if (!grown) return;
    memcpy(grown + run->size, bytes, size);
    run->bytes = grown;
    run->size += size;
}

static void note(struct run *run, enum view_status status) {
    is_watched = false;
    if (run->status == VIEW_OK) run->status = status;
}

/* A document in pieces. Watched are only the calls of the room. */
static void show(struct run *run, quoth_stream *stream, const char *name, size_t piece) {
    const char *bytes = NULL;
    size_t size = 0;
    quoth_stream_reset(stream);
    is_watched = true;
    note(run, view_begin(run->view, name));
    for (size_t at = 0; at < sizeof ARTICLE - 1; at += piece) {
        size_t taken = sizeof ARTICLE - 1 - at < piece ? sizeof ARTICLE - 1 - at : piece;
        is_watched = true;
        note(run, view_text(run->view, ARTICLE + at, taken));
        quoth_stream_feed(stream, ARTICLE + at, taken);
    }
    quoth_stream_finish(stream);
    is_watched = true;
    note(run, view_end(run->view, &bytes, &size));
    keep(run, bytes, size);
}

static struct run make(const quoth_engine *engine, enum view_form form, size_t piece) {
    struct view_options options = {.form = form, .columns = 60, .colours = 256};
    quoth_options library = {.size = sizeof library};
    struct run run = {0};
    const char *bytes = NULL;
    size_t size = 0;
    calls = 0;
    is_watched = true;
    run.view = view_new(&options);
    is_watched = false;
    quoth_stream *stream = run.view ? quoth_stream_new(engine, &library, take_record, &run) : NULL;
    if (!stream) run.status = VIEW_NOMEM;
    if (stream) show(&run, stream, "first", piece);
    if (stream && form != VIEW_BRAT) show(&run, stream, "second", piece);
    is_watched = true;
    if (stream) note(&run, view_finish(run.view, &bytes, &size));
    is_watched = false;
    keep(&run, bytes, size);
    quoth_stream_free(stream);
    view_free(run.view);
    return run;
}

static bool is_same(const struct run *a, const struct run *b) {
    return a->size == b->size && (a->size == 0 || memcmp(a->bytes, b->bytes, a->size) == 0);
}

static void fail_each(const quoth_engine *engine, enum view_form form, const struct run *wanted, size_t places) {
    for (fail_at = 1; fail_at <= places; fail_at++) {
        is_sticky = fail_at & 1;
        struct run run = make(engine, form, 50);
        CHECK_THAT(run.status == VIEW_NOMEM || is_same(&run, wanted), view_names[form]);
        free(run.bytes);
    }
    fail_at = 0;
}

static void test_form(const quoth_engine *engine, enum view_form form) {
    static const size_t pieces[] = {1, 2, 3, 7, 64, 4096};
    struct run whole = make(engine, form, sizeof ARTICLE);
    CHECK_THAT(whole.status == VIEW_OK && whole.size > 0, view_names[form]);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct run run = make(engine, form, pieces[i]);
        CHECK_THAT(is_same(&run, &whole), view_names[form]);
        free(run.bytes);
    }
    struct run counted = make(engine, form, 50);
    size_t places = calls;
    CHECK_THAT(places > 5, view_names[form]);
    free(counted.bytes);
    fail_each(engine, form, &whole, places);
    free(whole.bytes);
}

static void test_bounds(void) {
    struct view_options options = {.form = VIEW_BRAT};
    struct view *view = view_new(&options);
    const char *bytes;
    size_t size;
    char *blanks = calloc(1, VIEW_DOCUMENT_BYTES + 1);
    if (!CHECK(view && blanks)) return;
    memset(blanks, ' ', VIEW_DOCUMENT_BYTES + 1);
    CHECK(view_begin(view, "a") == VIEW_OK);
    CHECK(view_text(view, blanks, VIEW_DOCUMENT_BYTES + 1) == VIEW_TOO_LARGE);
    CHECK(view_end(view, &bytes, &size) == VIEW_OK && size == 0);
    CHECK(view_begin(view, "b") == VIEW_OK);
    CHECK(view_text(view, blanks, 100) == VIEW_OK);
    CHECK(view_end(view, &bytes, &size) == VIEW_OK);
    CHECK(view_begin(view, "c") == VIEW_SINGLE);
    CHECK(view_text(view, blanks, 1) == VIEW_SINGLE);
    view_free(view);
    free(blanks);
}

int main(void) {
    quoth_engine *engine = quoth_engine_new(NULL, NULL);
    if (!CHECK(engine != NULL)) return test_end();
    for (int form = VIEW_TERM; view_names[form]; form++)
        test_form(engine, (enum view_form)form);
    test_bounds();
    quoth_engine_free(engine);
    return test_end();
}
