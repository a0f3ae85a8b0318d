/* worker.c — documents become lines. In: documents of the input. Out: lines to the order. See worker.h. */
#include "cli/worker.h"

#include "cli/interrupt.h"

#include <stdlib.h>
#include <string.h>

/* A document up to this is read whole before the next thread may read: longer than all but a few articles. */
enum { WHOLE_BYTES = 512 * 1024 };

/* So much a thread writes before it hands it over: the records of some articles, and little beside what a thread
 * holds. */
enum { GATHERED_BYTES = 32 * 1024 };

static int take_record(void *user, const quoth_record *record);

static enum status status_of(const struct batch *batch) { return (enum status)atomic_load(&batch->status); }

static int stop(struct worker *worker, enum status status) {
    int done = STATUS_DONE;
    if (status != STATUS_DONE) atomic_compare_exchange_strong(&worker->batch->status, &done, (int)status);
    return status_of(worker->batch) != STATUS_DONE;
}

/* --- what is kept of a document while the input goes on --- */

static bool hold(struct bytes_held *held, const char *bytes, size_t size) {
    if (held->capacity - held->size <= size) {
        size_t capacity = (held->size + size + 1) * 2;
        char *grown = realloc(held->bytes, capacity);
        if (!grown) return false;
        held->bytes = grown;
        held->capacity = capacity;
    }
    if (size) memcpy(held->bytes + held->size, bytes, size);
    held->size += size;
    held->bytes[held->size] = 0;
    return true;
}

static bool hold_anew(struct bytes_held *held, const char *bytes, size_t size) {
    held->size = 0;
    return hold(held, bytes, size);
}

/* --- lines --- */

static int hand_over(struct worker *worker, const char *bytes, size_t size) {
    return stop(worker, order_line(&worker->batch->order, worker->ticket, bytes, size));
}

static int hand_over_gathered(struct worker *worker) {
    size_t size = worker->gathered.size;
    worker->gathered.size = 0;
    return size ? hand_over(worker, worker->gathered.bytes, size) : 0;
}

/* A thread that has others beside it gathers lines: the lock would cost a tenth of all time if it were asked for
 * each. */
static int write_bytes(struct worker *worker, const char *bytes, size_t size) {
    if (!worker->gathers) return hand_over(worker, bytes, size);
    if (!hold(&worker->gathered, bytes, size)) return stop(worker, complain_memory());
    if (worker->gathered.size >= GATHERED_BYTES) return hand_over_gathered(worker);
    return status_of(worker->batch) != STATUS_DONE;
}

static int write_line(struct worker *worker, quoth_status made, const char *bytes, size_t size) {
    if (made != QUOTH_OK) return stop(worker, complain_memory());
    worker->lines++;
    return write_bytes(worker, bytes, size);
}

/* A line for people: words of the document are in it, so it is made safe, and cut where nobody would read on. */
static void write_remark(struct worker *worker, const char *line, size_t size) {
    char safe[4096] = "# ";
    size_t used = 2 + make_safe(line, size, safe + 2, sizeof safe - 3);
    safe[used++] = '\n';
    write_bytes(worker, safe, used);
}

static int write_explanation(struct worker *worker, const quoth_text *text) {
    const char *line = text->bytes, *end = line + text->size;
    while (line < end && status_of(worker->batch) == STATUS_DONE) {
        const char *next = memchr(line, '\n', (size_t)(end - line));
        write_remark(worker, line, (size_t)((next ? next : end) - line));
        line = next ? next + 1 : end;
    }
    return status_of(worker->batch) != STATUS_DONE;
}

static void tell_fault(struct worker *worker, const struct input_item *item) {
    const struct options *options = worker->batch->options;
    quoth_fault fault = {sizeof fault, item->name, item->line, item->code, item->message};
    const char *bytes = NULL;
    size_t size = 0;
    worker->faults++;
    if (item->is_named) worker->is_unreadable = true;
    bool has_records = !options->counts_only && !options->emits_text && !worker->batch->show.view;
    if (item->is_named || !has_records) complain("%s: %s", item->name, item->message);
    if (!has_records) return;
    quoth_status made = quoth_json_error(worker->json, &fault, &bytes, &size);
    write_line(worker, made, bytes, size);
}

static void tell_of_document(struct worker *worker, const char *code, const char *message) {
    tell_fault(worker, &(struct input_item){.name = worker->doc, .code = code, .message = message});
}

/* --- records --- */

static quoth_text text_of(struct input_line line) { return (quoth_text){.bytes = line.bytes, .size = line.size}; }

/* What the page's head tells goes before what the library has guessed from the text. */
static quoth_document complete(const struct worker *worker, const quoth_document *found) {
    quoth_document document = *found;
    if (worker->about.title.bytes) document.title = text_of(worker->about.title);
    if (worker->about.byline.bytes) document.byline = text_of(worker->about.byline);
    if (worker->about.date.bytes) document.date = text_of(worker->about.date);
    return document;
}

static int nest_record(struct worker *worker, const quoth_record *record) {
    quoth_status status = worker->is_refused ? QUOTH_OK : quoth_json_nest_add(worker->json, worker->doc, record);
    if (status == QUOTH_NOMEM) return stop(worker, complain_memory());
    if (status == QUOTH_STOPPED) worker->is_refused = true;
    return worker->is_refused;
}

static int write_record(struct worker *worker, const quoth_record *record) {
    struct batch *batch = worker->batch;
    if (batch->options->counts_only) return 0;
    if (batch->show.view) return stop(worker, show_record(&batch->show, record));
    if (batch->options->nests) return nest_record(worker, record);
    const char *bytes = NULL;
    size_t size = 0;
    quoth_status made = quoth_json_line(worker->json, worker->doc, record, &bytes, &size);
    return write_line(worker, made, bytes, size);
}

static int take_record(void *user, const quoth_record *record) {
    struct worker *worker = user;
    if (interrupt_came()) return stop(worker, STATUS_FAILED);
    if (record->type == QUOTH_TYPE_EXPLAIN) return write_explanation(worker, record->as.explain);
    if (!filter_takes(worker->batch->options, worker->batch->library.emit, record)) return 0;
    worker->found++;
    if (record->type == QUOTH_TYPE_QUOTE) worker->quotes++;
    if (record->type == QUOTH_TYPE_CLAIM) worker->claims++;
    if (record->type != QUOTH_TYPE_DOCUMENT) return write_record(worker, record);
    quoth_document document = complete(worker, record->as.document);
    quoth_record completed = *record;
    completed.as.document = &document;
    return write_record(worker, &completed);
}

/* --- one document --- */

/* What hardly is text gives hardly any sense. Small pieces may be anything. */
enum { NOISE_LEAST = 100, NOISE_SHARE = 10 };

static bool is_noise(const quoth_counts *counts, const quoth_counts *before) {
    uint64_t replaced = counts->replaced - before->replaced, chars = counts->chars - before->chars;
    return replaced >= NOISE_LEAST && replaced >= chars / NOISE_SHARE;
}

/* With --nest a document has one line, so that a word on its records has no place among them. */
static void tell_doubt(struct worker *worker, const char *code, const char *message) {
    if (!worker->batch->options->nests) tell_of_document(worker, code, message);
    else complain("%s: %s", worker->doc, message);
}

/* A bound of the library that was reached may have cost records, and noise may have made some: never without a word. */
static void tell_doubts(struct worker *worker) {
    quoth_counts counts = {.size = sizeof counts}, *before = &worker->before;
    quoth_stream_counts(worker->stream, &counts);
    if (counts.limits_hit > before->limits_hit)
        tell_doubt(worker, "limit", "records may be missing: a limit was reached");
    if (!worker->is_refused && is_noise(&counts, before))
        tell_doubt(worker, "encoding", "a tenth of the characters or more are no UTF-8: records may be noise");
    *before = counts;
}

/* A view wants the text, too. */
static quoth_status feed(struct worker *worker, const char *bytes, size_t size) {
    struct batch *batch = worker->batch;
    if (interrupt_came()) return QUOTH_STOPPED;
    if (size) worker->last_byte = bytes[size - 1];
    if (batch->options->emits_text) return write_bytes(worker, bytes, size) ? QUOTH_STOPPED : QUOTH_OK;
    bool is_too_large;
    stop(worker, show_text(&batch->show, bytes, size, &is_too_large));
    if (is_too_large) tell_of_document(worker, "too_large", "more than the 64 MiB that a view holds");
    if (is_too_large || status_of(batch) != STATUS_DONE) return QUOTH_STOPPED;
    return quoth_stream_feed(worker->stream, bytes, size);
}

static void let_go(struct worker *worker) {
    if (worker->is_reading) pthread_mutex_unlock(&worker->batch->reading);
    worker->is_reading = false;
}

/* The next piece of the document; *size 0: its end. */
static quoth_status read_piece(struct worker *worker, const char **bytes, size_t *size) {
    struct batch *batch = worker->batch;
    struct input_item fault;
    enum input_event event = input_read(batch->input, bytes, size, &fault);
    atomic_store(&batch->progress.bytes, input_bytes(batch->input));
    progress_show(&batch->progress);
    worker->about = input_about(batch->input);
    if (event == INPUT_NOMEM) return QUOTH_NOMEM;
    if (event == INPUT_END || interrupt_came()) return QUOTH_STOPPED;
    if (event == INPUT_DOCUMENT) return QUOTH_OK;
    tell_fault(worker, &fault);
    worker->is_refused = true; /* one line out for a document, where that was asked for */
    *size = 0;
    return QUOTH_OK;
}

/* What the page tells of itself must outlive the input. */
static quoth_status hold_about(struct worker *worker) {
    struct input_line *lines[] = {&worker->about.title, &worker->about.byline, &worker->about.date};
    size_t at = 0;
    worker->head.size = 0;
    for (int i = 0; i < 3; i++)
        if (lines[i]->bytes && !hold(&worker->head, lines[i]->bytes, lines[i]->size)) return QUOTH_NOMEM;
    for (int i = 0; i < 3; i++) {
        if (!lines[i]->bytes) continue;
        lines[i]->bytes = worker->head.bytes + at;
        at += lines[i]->size;
    }
    return QUOTH_OK;
}

/* With other threads waiting, a short document is read whole. The lock is held, and let go if that was all. */
static quoth_status read_short(struct worker *worker) {
    if (!worker->batch->is_shared) return QUOTH_OK;
    while (worker->text.size < WHOLE_BYTES) {
        const char *bytes;
        size_t size;
        quoth_status status = read_piece(worker, &bytes, &size);
        if (status != QUOTH_OK) return status;
        if (size && !hold(&worker->text, bytes, size)) return QUOTH_NOMEM;
        if (size) continue;
        status = hold_about(worker);
        let_go(worker);
        return status;
    }
    return QUOTH_OK;
}

static quoth_status feed_document(struct worker *worker) {
    worker->text.size = 0;
    quoth_status status = read_short(worker);
    if (status == QUOTH_OK && worker->text.size) status = feed(worker, worker->text.bytes, worker->text.size);
    while (status == QUOTH_OK && worker->is_reading) {
        const char *bytes;
        size_t size = 0;
        status = read_piece(worker, &bytes, &size);
        if (status != QUOTH_OK || size == 0) break;
        status = feed(worker, bytes, size);
    }
    return status;
}

static void tell_status(struct worker *worker, quoth_status status) {
    if (status == QUOTH_OK || status == QUOTH_STOPPED) return;
    if (status == QUOTH_NOMEM) stop(worker, complain_memory());
    else tell_of_document(worker, "failed", quoth_status_text(status));
}

static void end_nest(struct worker *worker) {
    const char *bytes = NULL;
    size_t size = 0;
    quoth_status made = worker->is_refused
                            ? QUOTH_BAD_STATE
                            : quoth_json_nest_end(worker->json, worker->meta.size ? worker->meta.bytes : NULL,
                                                  worker->meta.size, &bytes, &size);
    if (made == QUOTH_OK || made == QUOTH_NOMEM) write_line(worker, made, bytes, size);
    else if (!worker->lines) tell_of_document(worker, "too_large", "its records are more than 64 MiB");
}

static bool is_ill_formed(const struct worker *worker) {
    quoth_counts counts = {.size = sizeof counts};
    quoth_stream_counts(worker->stream, &counts);
    return counts.replaced > worker->before.replaced;
}

static void end_document(struct worker *worker) {
    struct batch *batch = worker->batch;
    if (batch->options->is_strict && is_ill_formed(worker)) {
        tell_of_document(worker, "utf8", "the text is no well-formed UTF-8");
        worker->is_refused = true;
    }
    if (batch->options->emits_text && worker->last_byte != '\n') write_bytes(worker, "\n", 1);
    if (batch->options->nests && !batch->options->counts_only) end_nest(worker);
    tell_doubts(worker);
    stop(worker, show_end(&batch->show));
}

static void analyse(struct worker *worker) {
    struct batch *batch = worker->batch;
    quoth_status status = quoth_stream_reset(worker->stream);
    worker->is_refused = false;
    worker->lines = 0;
    worker->last_byte = '\n';
    if (batch->options->nests) quoth_json_nest(worker->json, batch->library.emit);
    stop(worker, show_begin(&batch->show, worker->doc));
    if (status == QUOTH_OK) status = feed_document(worker);
    if (status == QUOTH_OK && !batch->options->emits_text) status = quoth_stream_finish(worker->stream);
    tell_status(worker, status);
    if (status_of(batch) == STATUS_DONE && !interrupt_came()) end_document(worker);
    let_go(worker);
    atomic_fetch_add(&batch->progress.documents, 1);
}

/* --- all documents --- */

static bool goes_on(const struct batch *batch) {
    return status_of(batch) == STATUS_DONE && !interrupt_came() && !batch->is_over;
}

static bool is_done(const struct batch *batch, const struct input_item *item) {
    return batch->resume && resume_is_done(batch->resume, item->name);
}

/* The lock is held: the next thing that gives lines; INPUT_END: there is none. */
static enum input_event take_next(struct worker *worker, struct input_item *item) {
    struct batch *batch = worker->batch;
    while (goes_on(batch)) {
        enum input_event event = input_next(batch->input, item);
        order_wait(&batch->order, false);
        if (event == INPUT_NOTE) complain("%s: %s", item->name, item->message);
        else if (event == INPUT_NOMEM) stop(worker, complain_memory());
        else if (event == INPUT_END) batch->is_over = true;
        else if (!is_done(batch, item)) return event;
    }
    return INPUT_END;
}

static bool keep_item(struct worker *worker, const struct input_item *item) {
    worker->about = (struct input_about){0};
    bool is_held = hold_anew(&worker->name, item->name, strlen(item->name)) &&
                   hold_anew(&worker->meta, item->meta, item->meta_size);
    worker->doc = worker->name.bytes;
    if (!is_held) stop(worker, complain_memory());
    return is_held;
}

/* False: there are no more. */
static bool run_one(struct worker *worker) {
    struct batch *batch = worker->batch;
    struct input_item item = {0};
    pthread_mutex_lock(&batch->reading);
    worker->is_reading = true;
    enum input_event event = take_next(worker, &item);
    if (event == INPUT_END) return let_go(worker), false;
    worker->ticket = batch->tickets++;
    if (worker->ticket > 0) stop(worker, batch_grow(batch));
    worker->gathers = batch->is_shared;
    order_begin(&batch->order, worker->ticket);
    if (event == INPUT_FAULT) tell_fault(worker, &item);
    else if (keep_item(worker, &item)) analyse(worker);
    let_go(worker);
    hand_over_gathered(worker);
    stop(worker, order_end(&batch->order, worker->ticket, status_of(batch) == STATUS_DONE && !interrupt_came()));
    progress_show(&batch->progress);
    return true;
}

void worker_run(struct worker *worker) {
    while (run_one(worker)) continue;
}

/* Where quotes and claims are but counted, and no filter asks to see them, the library counts them and makes no
 * records. */
static unsigned counted_emit(const struct options *options, unsigned emit) {
    bool has_others = emit & ~(1u << QUOTH_TYPE_QUOTE | 1u << QUOTH_TYPE_CLAIM);
    bool has_filter = options->speaker || options->kinds || options->explains || options->nests;
    return options->counts_only && !has_filter && !has_others ? emit : 0;
}

enum status worker_open(struct worker *worker, struct batch *batch) {
    quoth_json_options json = {.size = sizeof json, .ascii = batch->options->ascii};
    quoth_options library = batch->library;
    if (batch->options->nests) library.emit |= 1u << QUOTH_TYPE_DOCUMENT;
    *worker = (struct worker){.batch = batch, .counted = counted_emit(batch->options, library.emit)};
    worker->stream = quoth_stream_new(batch->engine, &library, worker->counted ? NULL : take_record, worker);
    worker->json = quoth_json_new(&json);
    return worker->stream && worker->json ? STATUS_DONE : complain_memory();
}

void worker_free(struct worker *worker) {
    free(worker->name.bytes);
    free(worker->text.bytes);
    free(worker->meta.bytes);
    free(worker->head.bytes);
    free(worker->gathered.bytes);
    quoth_json_free(worker->json);
    quoth_stream_free(worker->stream);
}
