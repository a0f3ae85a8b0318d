/* progress.h — inside the command: one line on the terminal that is written again and again, and the sum at the end. */
#ifndef QUOTH_PROGRESS_H
#define QUOTH_PROGRESS_H

#include "cli/cli.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

struct progress {
    bool is_shown;
    pthread_mutex_t mutex;
    struct timespec begun, told;
    atomic_uint_fast64_t documents, bytes; /* done so far */
    uint64_t total;                        /* bytes there are; 0: unknown */
};

void progress_begin(struct progress *progress, const struct options *options);
/* Shows the line again if the last time is long enough ago. Any thread. */
void progress_show(struct progress *progress);
void progress_end(struct progress *progress);

#endif
