/* order.h — inside the command: many threads write, and the output is that of one.
 *
 * In: lines of documents, each with its ticket. Out: the same lines in the order of tickets. Idea: a ring of slots,
 * one a ticket. The slot at the head writes through; the others hold what they have, up to a bound, and then wait. So
 * memory is bounded, and one long document does not stop the others before the ring is full.
 *
 *   written | head: writes through | done: held | at work: holds | free …
 *
 * A document that was stopped in the middle ends the output: nothing that comes after it is written. */
#ifndef QUOTH_ORDER_H
#define QUOTH_ORDER_H

#include "cli/output.h"

#include <pthread.h>

struct slot {
    char *bytes;
    size_t size, capacity;
    enum { SLOT_FREE, SLOT_BUSY, SLOT_DONE, SLOT_STOPPED } state;
};

struct order {
    struct output *output;
    pthread_mutex_t mutex;
    pthread_cond_t moved; /* the head has, or the output has failed */
    struct slot *slots;
    uint64_t slot_count, head;
    bool is_over;   /* nothing more is written */
    bool is_waited; /* a thread waits for input: what is done goes out at once */
};

enum status order_open(struct order *order, struct output *output, size_t thread_count);
void order_free(struct order *order);

/* Before the first line of a ticket; waits until there is a slot. Tickets count from 0. */
void order_begin(struct order *order, uint64_t ticket);
enum status order_line(struct order *order, uint64_t ticket, const char *bytes, size_t size);
/* Each ticket that was begun must end; `is_whole` false: it was stopped. */
enum status order_end(struct order *order, uint64_t ticket, bool is_whole);
/* What is done goes out, now and until the wait is over. */
void order_wait(struct order *order, bool is_waited);

#endif
