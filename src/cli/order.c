/* order.c — lines of many threads in the order of their tickets. In: lines. Out: calls of the output. */
#include "cli/order.h"

#include <stdlib.h>
#include <string.h>

enum {
    SLOTS_A_THREAD = 4,      /* so far may the fast ones run ahead of a slow one */
    SLOT_BYTES = 256 * 1024, /* records of an article of 50 kB */
    FIRST_BYTES = 16 * 1024
};

enum status order_open(struct order *order, struct output *output, size_t thread_count) {
    *order = (struct order){.output = output, .slot_count = thread_count == 1 ? 1 : thread_count * SLOTS_A_THREAD};
    order->slots = calloc(order->slot_count, sizeof *order->slots);
    pthread_mutex_init(&order->mutex, NULL);
    pthread_cond_init(&order->moved, NULL);
    return order->slots ? STATUS_DONE : complain_memory();
}

void order_free(struct order *order) {
    if (!order->output) return;
    for (uint64_t i = 0; order->slots && i < order->slot_count; i++) free(order->slots[i].bytes);
    free(order->slots);
    pthread_mutex_destroy(&order->mutex);
    pthread_cond_destroy(&order->moved);
}

static struct slot *slot_of(struct order *order, uint64_t ticket) { return &order->slots[ticket % order->slot_count]; }

void order_begin(struct order *order, uint64_t ticket) {
    pthread_mutex_lock(&order->mutex);
    while (ticket - order->head >= order->slot_count) pthread_cond_wait(&order->moved, &order->mutex);
    slot_of(order, ticket)->state = SLOT_BUSY;
    pthread_mutex_unlock(&order->mutex);
}

static void write_slot(struct order *order, struct slot *slot) {
    if (slot->size && !order->is_over) output_line(order->output, slot->bytes, slot->size);
    slot->size = 0;
}

static bool add(struct slot *slot, const char *bytes, size_t size) {
    size_t capacity = slot->capacity ? slot->capacity : FIRST_BYTES;
    while (capacity - slot->size < size) capacity *= 2;
    char *grown = capacity > slot->capacity ? realloc(slot->bytes, capacity) : slot->bytes;
    if (!grown) return false;
    slot->bytes = grown;
    slot->capacity = capacity;
    memcpy(slot->bytes + slot->size, bytes, size);
    slot->size += size;
    return true;
}

/* The mutex is held. A slot that is full waits until it is at the head. */
static void take_line(struct order *order, uint64_t ticket, const char *bytes, size_t size) {
    struct slot *slot = slot_of(order, ticket);
    while (order->head != ticket && slot->size && slot->size + size > SLOT_BYTES)
        pthread_cond_wait(&order->moved, &order->mutex);
    if (order->head == ticket) {
        write_slot(order, slot);
        if (!order->is_over) output_line(order->output, bytes, size);
    } else if (!add(slot, bytes, size) && order->output->status == STATUS_DONE) {
        order->output->status = complain_memory();
    }
}

enum status order_line(struct order *order, uint64_t ticket, const char *bytes, size_t size) {
    if (order->slot_count == 1) { /* of the only thread: nobody else writes, and its ticket is at the head */
        if (!order->is_over) output_line(order->output, bytes, size);
        return order->output->status;
    }
    pthread_mutex_lock(&order->mutex);
    take_line(order, ticket, bytes, size);
    enum status status = order->output->status;
    pthread_mutex_unlock(&order->mutex);
    return status;
}

static void advance(struct order *order) {
    for (struct slot *slot = slot_of(order, order->head); slot->state >= SLOT_DONE;
         slot = slot_of(order, order->head)) {
        write_slot(order, slot);
        if (slot->state == SLOT_STOPPED) order->is_over = true;
        slot->state = SLOT_FREE;
        order->head++;
    }
    write_slot(order, slot_of(order, order->head));
}

enum status order_end(struct order *order, uint64_t ticket, bool is_whole) {
    pthread_mutex_lock(&order->mutex);
    slot_of(order, ticket)->state = is_whole ? SLOT_DONE : SLOT_STOPPED;
    if (order->head == ticket) {
        advance(order);
        if (order->is_waited) output_flush(order->output);
        pthread_cond_broadcast(&order->moved);
    }
    enum status status = order->output->status;
    pthread_mutex_unlock(&order->mutex);
    return status;
}

void order_wait(struct order *order, bool is_waited) {
    pthread_mutex_lock(&order->mutex);
    order->is_waited = is_waited;
    if (is_waited) output_flush(order->output);
    pthread_mutex_unlock(&order->mutex);
}
