/* batch.c — a run: one input, one output, and workers between them. In: options. Out: an exit status. The first
 * worker is the thread that called; the others come one by one with the documents, so that a single article is read
 * by one, as it comes. */
#include "cli/interrupt.h"
#include "cli/worker.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

struct crew {
    struct worker workers[MOST_THREADS];
    pthread_t threads[MOST_THREADS];
    size_t wanted, open, running; /* workers; threads that were begun beside this one */
};

static bool must_stop(void *user) {
    const struct batch *batch = user;
    return interrupt_came() || atomic_load(&batch->status) != STATUS_DONE;
}

static void write_before_wait(void *user) {
    struct batch *batch = user;
    order_wait(&batch->order, true);
}

static quoth_options stream_options(const struct options *options) {
    quoth_options library = options->library;
    if (!library.emit) library.emit = 1u << QUOTH_TYPE_QUOTE | 1u << QUOTH_TYPE_CLAIM;
    show_set(options, &library);
    if (options->explains) library.emit |= 1u << QUOTH_TYPE_EXPLAIN;
    return library;
}

static enum status open_output(struct batch *batch) {
    const struct options *options = batch->options;
    enum status status = STATUS_DONE;
    if (options->resumes) status = resume_open(&batch->resume, options->output);
    if (status != STATUS_DONE) return status;
    return options->resumes ? output_continue(&batch->output, options->output)
                            : output_open(&batch->output, options->output);
}

static enum status open_input(struct batch *batch) {
    struct input_options input = batch->options->input;
    input.outputs = batch->output.files;
    input.output_count = batch->output.file_count;
    input.before_wait = write_before_wait;
    input.must_stop = must_stop;
    input.wants_meta = batch->options->nests;
    input.user = batch;
    batch->input = input_new(&input, batch->options->paths, batch->options->path_count);
    return batch->input ? STATUS_DONE : complain_memory();
}

static size_t count_processors(void) {
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : count > UNASKED_THREADS ? UNASKED_THREADS : (size_t)count;
}

/* A view keeps a run, and so has one thread. */
static size_t count_threads(const struct options *options) {
    if (options->view != VIEW_RECORDS) return 1;
    return options->thread_count ? options->thread_count : count_processors();
}

static enum status prepare(struct batch *batch) {
    const struct options *options = batch->options;
    struct sources sources = {options->lang, options->lexicons, options->lexicon_count, false};
    enum status status = knowledge_engine(&batch->knowledge, &sources, &batch->engine);
    batch->library = stream_options(batch->options);
    if (status == STATUS_DONE) status = open_output(batch);
    if (status == STATUS_DONE) status = order_open(&batch->order, &batch->output, count_threads(batch->options));
    if (status == STATUS_DONE) status = show_open(&batch->show, batch->options, &batch->output);
    return status == STATUS_DONE ? open_input(batch) : status;
}

/* --- workers --- */

static void *run_worker(void *user) {
    worker_run(user);
    return NULL;
}

/* Where the system gives no more threads, those that are there do the work. */
static void begin_thread(struct batch *batch, struct crew *crew) {
    size_t at = crew->running + 1;
    if (pthread_create(&crew->threads[at], NULL, run_worker, &crew->workers[at]) == 0) {
        crew->running = at;
        batch->is_shared = true;
        return;
    }
    if (batch->options->thread_count) complain("no more than %zu thread%s to be had", at, at > 1 ? "s are" : " is");
    crew->wanted = at;
}

enum status batch_grow(struct batch *batch) {
    struct crew *crew = batch->crew;
    if (crew->open >= crew->wanted) return STATUS_DONE;
    enum status status = worker_open(&crew->workers[crew->open++], batch);
    if (status == STATUS_DONE) begin_thread(batch, crew);
    return status;
}

/* Only who has the reading lock begins threads, and after its last word to the first worker no other does. */
static void run_workers(struct crew *crew) {
    worker_run(&crew->workers[0]);
    for (size_t i = 1; i <= crew->running; i++) pthread_join(crew->threads[i], NULL);
}

struct sums {
    quoth_counts counts;
    uint64_t found, faults;
    bool is_unreadable;
};

static struct sums sum_up(const struct crew *crew) {
    struct sums sums = {.counts.size = sizeof sums.counts};
    for (size_t i = 0; i < crew->open; i++) {
        const struct worker *worker = &crew->workers[i];
        quoth_counts own = {.size = sizeof own};
        if (worker->stream) quoth_stream_counts(worker->stream, &own);
        stats_add(&sums.counts, &own);
        uint64_t quotes = worker->counted >> QUOTH_TYPE_QUOTE & 1 ? own.quotes : 0;
        uint64_t claims = worker->counted >> QUOTH_TYPE_CLAIM & 1 ? own.claims : 0;
        sums.counts.quotes += worker->quotes + quotes, sums.counts.claims += worker->claims + claims;
        sums.found += worker->found + quotes + claims;
        sums.faults += worker->faults;
        sums.is_unreadable |= worker->is_unreadable;
    }
    return sums;
}

/* --- the end --- */

static enum status write_counts(struct batch *batch, struct worker *worker, const struct sums *sums) {
    const char *bytes = NULL;
    size_t size = 0;
    quoth_status made = quoth_json_counts(worker->json, &sums->counts, sums->faults, &bytes, &size);
    return made == QUOTH_OK ? output_line(&batch->output, bytes, size) : complain_memory();
}

static enum status finish(struct batch *batch, struct crew *crew, const struct sums *sums) {
    enum status status = (enum status)atomic_load(&batch->status);
    if (status == STATUS_DONE) status = batch->output.status;
    if (status != STATUS_DONE || interrupt_came()) return status;
    if (batch->options->counts_only) status = write_counts(batch, &crew->workers[0], sums);
    return status == STATUS_DONE ? show_finish(&batch->show) : status;
}

static enum status verdict(const struct batch *batch, enum status status, const struct sums *sums) {
    if (status != STATUS_DONE) return status;
    if (sums->is_unreadable) return STATUS_FAILED;
    if (sums->faults && !batch->options->forgives) return STATUS_FAULTS;
    return batch->options->must_find && !sums->found ? STATUS_NOTHING : STATUS_DONE;
}

static const char *s_of(uint64_t count) { return count == 1 ? "" : "s"; }

static void tell_sums(const struct options *options, const struct sums *sums) {
    if (!options->tells_sums && (options->progress == PROGRESS_NEVER || !report_is_watched())) return;
    const quoth_counts *counts = &sums->counts;
    complain("%llu document%s, %llu quote%s, %llu claim%s, %llu error%s", (unsigned long long)counts->documents,
             s_of(counts->documents), (unsigned long long)counts->quotes, s_of(counts->quotes),
             (unsigned long long)counts->claims, s_of(counts->claims),
             (unsigned long long)sums->faults, s_of(sums->faults));
}

static void free_batch(struct batch *batch) {
    input_free(batch->input);
    order_free(&batch->order);
    resume_free(batch->resume);
    show_free(&batch->show);
    quoth_engine_free(batch->engine);
    knowledge_free(&batch->knowledge);
    pthread_mutex_destroy(&batch->reading);
}

static double clock_seconds(void) {
    struct timespec now = {0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static enum status run(struct batch *batch, struct crew *crew) {
    double begun = clock_seconds();
    crew->wanted = count_threads(batch->options);
    enum status status = worker_open(&crew->workers[crew->open++], batch);
    if (status != STATUS_DONE) return status;
    interrupt_watch();
    progress_begin(&batch->progress, batch->options);
    run_workers(crew);
    progress_end(&batch->progress);
    struct sums sums = sum_up(crew);
    status = verdict(batch, finish(batch, crew, &sums), &sums);
    if (status != STATUS_MEMORY && status != STATUS_PIPE) tell_sums(batch->options, &sums);
    if (batch->options->tells_stats) stats_tell(&sums.counts, clock_seconds() - begun);
    return status;
}

enum status batch_run(const struct options *options) {
    struct crew *crew = calloc(1, sizeof *crew);
    if (!crew) return complain_memory();
    struct batch batch = {.options = options, .output.descriptor = -1, .crew = crew};
    pthread_mutex_init(&batch.reading, NULL);
    input_setup();
    enum status status = prepare(&batch);
    if (status == STATUS_DONE) status = run(&batch, crew);
    if (interrupt_came()) status = STATUS_PIPE; /* a file half done does not replace the old one */
    status = output_close(&batch.output, status);
    for (size_t i = 0; i < crew->open; i++) worker_free(&crew->workers[i]);
    free(crew);
    free_batch(&batch);
    input_cleanup();
    interrupt_die();
    return status;
}
