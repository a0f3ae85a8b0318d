/* worker.h — inside the command: one thread's share of a batch.
 *
 * In: documents, pulled from the one input in turn. Out: lines, handed to the order with the document's ticket.
 * Idea: a worker takes a document and its ticket under one lock, reads a short one whole and lets the lock go; a
 * long one is analysed as it is read, with the lock held. One worker alone so reads everything as it comes, and many
 * hold little each. Each document after the first brings one worker more, up to as many as are wanted. What is wrong
 * with one document never stops the next; what is wrong with the output stops all. */
#ifndef QUOTH_WORKER_H
#define QUOTH_WORKER_H

#include "cli/cli.h"
#include "cli/order.h"
#include "cli/progress.h"
#include "cli/resume.h"
#include "cli/show.h"
#include "quoth_json.h"

#include <pthread.h>
#include <stdatomic.h>

/* What all workers of a batch share. */
struct batch {
    const struct options *options;
    quoth_options library;
    struct knowledge knowledge;
    quoth_engine *engine;
    struct output output;
    struct order order;
    struct show show;
    struct progress progress;
    struct resume *resume; /* NULL: nothing has been done before */
    pthread_mutex_t reading; /* guards the next five */
    struct input *input;
    uint64_t tickets;
    bool is_over;
    bool is_shared; /* there is more than one thread */
    struct crew *crew;
    atomic_int status; /* of enum status, other than DONE: stop */
};

struct worker {
    struct batch *batch;
    quoth_stream *stream;
    quoth_json *json;
    uint64_t ticket;
    /* name, text, the members of a line, the lines of a page's head: copies, so that the input may go on */
    struct bytes_held {
        char *bytes;
        size_t size, capacity;
    } name, text, meta, head, gathered; /* the last: lines for the order */
    const char *doc;         /* name of the document under way */
    struct input_about about;
    bool gathers;            /* there are other threads */
    bool is_reading;         /* the lock is held, and the input at this document */
    bool is_refused;         /* in place of its line came an error */
    char last_byte;          /* of its text */
    quoth_counts before;     /* this document */
    unsigned counted; /* types that the library counts and makes no records of */
    uint64_t found, faults, quotes, claims, lines;
    bool is_unreadable; /* something that the user named */
};

/* batch.c: one thread more, up to as many as are wanted. The reading lock is held. */
enum status batch_grow(struct batch *batch);

enum status worker_open(struct worker *worker, struct batch *batch);
void worker_free(struct worker *worker);
/* Documents until there are no more. */
void worker_run(struct worker *worker);

#endif
