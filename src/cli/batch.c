/* batch.c — documents one after another. In: options. Out: lines of records, faults told, an exit status.
 *
 * input → stream → sink → line → output. What is wrong with one document never stops the next; what is wrong with the
 * output stops all. */
#include "cli/cli.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/show.h"
#include "quoth_json.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct batch {
    const struct options *options;
    struct knowledge knowledge;
    quoth_engine *engine;
    quoth_stream *stream;
    quoth_json *json;
    struct input *input;
    struct output output;
    struct show show;
    const char *doc; /* name of the document under way */
    uint64_t found, faults, limits;
    quoth_counts counts;
    bool is_unreadable; /* something that the user named */
    enum status status; /* other than DONE: stop */
};

static int stop(struct batch *batch, enum status status) {
    if (batch->status == STATUS_DONE) batch->status = status;
    return batch->status != STATUS_DONE;
}

static int write_line(struct batch *batch, quoth_status made, const char *bytes, size_t size) {
    if (made != QUOTH_OK) return stop(batch, complain_memory());
    return stop(batch, output_line(&batch->output, bytes, size));
}

/* A line for people: words of the document are in it, so it is made safe, and cut where nobody would read on. */
static void write_remark(struct batch *batch, const char *line, size_t size) {
    char safe[4096] = "# ";
    size_t used = 2 + make_safe(line, size, safe + 2, sizeof safe - 3);
    safe[used++] = '\n';
    stop(batch, output_line(&batch->output, safe, used));
}

static int write_explanation(struct batch *batch, const quoth_text *text) {
    const char *line = text->bytes, *end = line + text->size;
    while (line < end && batch->status == STATUS_DONE) {
        const char *next = memchr(line, '\n', (size_t)(end - line));
        write_remark(batch, line, (size_t)((next ? next : end) - line));
        line = next ? next + 1 : end;
    }
    return batch->status != STATUS_DONE;
}

static bool is_wanted(const struct options *options, const quoth_record *record) {
    return record->type != QUOTH_TYPE_QUOTE || !options->kinds || options->kinds >> record->as.quote->kind & 1;
}

static int take_record(void *user, const quoth_record *record) {
    struct batch *batch = user;
    if (interrupt_came()) return stop(batch, STATUS_FAILED);
    if (record->type == QUOTH_TYPE_EXPLAIN) return write_explanation(batch, record->as.explain);
    if (!is_wanted(batch->options, record)) return 0;
    batch->found++;
    if (record->type == QUOTH_TYPE_QUOTE) batch->counts.quotes++;
    if (record->type == QUOTH_TYPE_CLAIM) batch->counts.claims++;
    if (batch->options->counts_only) return 0;
    if (batch->show.view) return stop(batch, show_record(&batch->show, record));
    const char *bytes = NULL;
    size_t size = 0;
    quoth_status made = quoth_json_line(batch->json, batch->doc, record, &bytes, &size);
    return write_line(batch, made, bytes, size);
}

static void tell_fault(struct batch *batch, const struct input_item *item) {
    quoth_fault fault = {sizeof fault, item->name, item->line, item->code, item->message};
    const char *bytes = NULL;
    size_t size = 0;
    batch->faults++;
    if (item->is_named) batch->is_unreadable = true;
    bool has_records = !batch->options->counts_only && !batch->show.view;
    if (item->is_named || !has_records) complain("%s: %s", item->name, item->message);
    if (!has_records) return;
    quoth_status made = quoth_json_error(batch->json, &fault, &bytes, &size);
    write_line(batch, made, bytes, size);
}

static void tell_status(struct batch *batch, quoth_status status) {
    if (status == QUOTH_OK || status == QUOTH_STOPPED) return;
    if (status == QUOTH_NOMEM) stop(batch, complain_memory());
    else tell_fault(batch, &(struct input_item){batch->doc, 0, "failed", quoth_status_text(status), false});
}

/* A bound of the library that was reached may have cost records: never without a word. */
static void tell_limits(struct batch *batch) {
    quoth_counts counts = {.size = sizeof counts};
    quoth_stream_counts(batch->stream, &counts);
    if (counts.limits_hit > batch->limits)
        tell_fault(batch, &(struct input_item){batch->doc, 0, "limit", "records may be missing: a limit was reached", false});
    batch->limits = counts.limits_hit;
}

/* A view wants the text, too. False: there is no use in going on with this document. */
static bool show_piece(struct batch *batch, const char *bytes, size_t size) {
    bool is_too_large;
    stop(batch, show_text(&batch->show, bytes, size, &is_too_large));
    if (is_too_large)
        tell_fault(batch, &(struct input_item){batch->doc, 0, "too_large", "more than the 64 MiB that a view holds", false});
    return batch->status == STATUS_DONE && !is_too_large;
}

static quoth_status feed_document(struct batch *batch) {
    for (;;) {
        struct input_item fault;
        const char *bytes;
        size_t size;
        enum input_event event = input_read(batch->input, &bytes, &size, &fault);
        if (event == INPUT_NOMEM) return QUOTH_NOMEM;
        if (event == INPUT_FAULT) tell_fault(batch, &fault);
        if (interrupt_came()) return QUOTH_STOPPED;
        if (event == INPUT_FAULT || size == 0) return quoth_stream_finish(batch->stream);
        if (!show_piece(batch, bytes, size)) return QUOTH_STOPPED;
        quoth_status status = quoth_stream_feed(batch->stream, bytes, size);
        if (status != QUOTH_OK) return status;
    }
}

static void analyse(struct batch *batch, const char *name) {
    batch->doc = name;
    quoth_status status = quoth_stream_reset(batch->stream);
    stop(batch, show_begin(&batch->show, name));
    if (status == QUOTH_OK) status = feed_document(batch);
    tell_status(batch, status);
    tell_limits(batch);
    if (batch->status == STATUS_DONE) stop(batch, show_end(&batch->show));
    stop(batch, output_end_document(&batch->output));
}

static bool goes_on(const struct batch *batch) { return batch->status == STATUS_DONE && !interrupt_came(); }

static void run(struct batch *batch) {
    while (goes_on(batch)) {
        struct input_item item;
        switch (input_next(batch->input, &item)) {
        case INPUT_DOCUMENT: analyse(batch, item.name); break;
        case INPUT_FAULT: tell_fault(batch, &item); break;
        case INPUT_NOTE: complain("%s: %s", item.name, item.message); break;
        case INPUT_NOMEM: stop(batch, complain_memory()); break;
        case INPUT_END: return;
        }
    }
}

static void write_counts(struct batch *batch) {
    quoth_counts counts = {.size = sizeof counts};
    const char *bytes = NULL;
    size_t size = 0;
    quoth_stream_counts(batch->stream, &counts);
    counts.quotes = batch->counts.quotes;
    counts.claims = batch->counts.claims;
    quoth_status made = quoth_json_counts(batch->json, &counts, batch->faults, &bytes, &size);
    write_line(batch, made, bytes, size);
}

static void flush_before_wait(void *user) {
    struct batch *batch = user;
    stop(batch, output_flush(&batch->output));
}

static quoth_options stream_options(const struct options *options) {
    quoth_options library = options->library;
    if (!library.emit) library.emit = 1u << QUOTH_TYPE_QUOTE | 1u << QUOTH_TYPE_CLAIM;
    show_set(options, &library);
    if (options->explains) library.emit |= 1u << QUOTH_TYPE_EXPLAIN;
    return library;
}

static enum status prepare(struct batch *batch) {
    const struct options *options = batch->options;
    enum status status = knowledge_engine(&batch->knowledge, options->lang, false, &batch->engine);
    if (status != STATUS_DONE) return status;
    status = output_open(&batch->output, options->output);
    if (status != STATUS_DONE) return status;
    status = show_open(&batch->show, options, &batch->output);
    if (status != STATUS_DONE) return status;
    struct input_options input = options->input;
    input.outputs = batch->output.files;
    input.output_count = batch->output.file_count;
    input.before_wait = flush_before_wait;
    input.user = batch;
    quoth_options library = stream_options(options);
    quoth_json_options json = {.size = sizeof json, .ascii = options->ascii};
    batch->stream = quoth_stream_new(batch->engine, &library, take_record, batch);
    batch->json = quoth_json_new(&json);
    batch->input = input_new(&input, options->paths, options->path_count);
    return batch->stream && batch->json && batch->input ? STATUS_DONE : complain_memory();
}

static enum status verdict(const struct batch *batch) {
    if (batch->status != STATUS_DONE) return batch->status;
    if (batch->is_unreadable) return STATUS_FAILED;
    if (batch->faults && !batch->options->forgives) return STATUS_FAULTS;
    return batch->options->must_find && !batch->found ? STATUS_NOTHING : STATUS_DONE;
}

static void free_batch(struct batch *batch) {
    input_free(batch->input);
    show_free(&batch->show);
    quoth_json_free(batch->json);
    quoth_stream_free(batch->stream);
    quoth_engine_free(batch->engine);
    knowledge_free(&batch->knowledge);
}

enum status batch_run(const struct options *options) {
    struct batch batch = {.options = options, .output.descriptor = -1};
    enum status status = prepare(&batch);
    if (status == STATUS_DONE) {
        interrupt_watch();
        run(&batch);
        if (options->counts_only && goes_on(&batch)) write_counts(&batch);
        if (goes_on(&batch)) stop(&batch, show_finish(&batch.show));
        status = verdict(&batch);
    }
    if (interrupt_came()) status = STATUS_PIPE; /* a file half done does not replace the old one */
    status = output_close(&batch.output, status);
    free_batch(&batch);
    interrupt_die();
    return status;
}
