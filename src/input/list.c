/* list.c — paths from a file. In: its bytes. Out: one path at a time, so that a list may be as long as it likes. */
#include "input/list.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum list_event list_open(struct list *list, const struct input_options *options) {
    list->reader = (struct reader){.options = options, .descriptor = -1};
    list->path = malloc(INPUT_PATH_BYTES + 1);
    if (!list->path) return LIST_NOMEM;
    enum reader_status status = reader_open(&list->reader, options->list, true);
    list->is_open = status == READER_OK;
    if (status == READER_FOLDER) errno = EISDIR;
    return list->is_open ? LIST_END : LIST_FAULT;
}

static enum list_event give(struct list *list, size_t size, size_t used) {
    memcpy(list->path, reader_held(&list->reader), size);
    list->path[size] = 0;
    list->reader.start += used;
    return LIST_PATH;
}

static enum list_event fill(struct list *list) {
    switch (reader_fill(&list->reader)) {
    case READER_OK: return LIST_PATH;
    case READER_NOMEM: return LIST_NOMEM;
    case READER_STOPPED: return LIST_STOPPED;
    default: return LIST_FAULT;
    }
}

enum list_event list_next(struct list *list) {
    struct reader *reader = &list->reader;
    char end = list->reader.options->list_has_nuls ? 0 : '\n';
    for (;;) {
        const char *held = reader_held(reader);
        size_t held_size = reader_size(reader);
        const char *found = held_size ? memchr(held, end, held_size) : NULL;
        size_t size = found ? (size_t)(found - held) : held_size;
        if (size > INPUT_PATH_BYTES) return errno = ENAMETOOLONG, LIST_FAULT;
        if (!found && !reader->at_end) {
            enum list_event event = fill(list);
            if (event != LIST_PATH) return event;
        } else if (size) {
            return give(list, size, found ? size + 1 : size);
        } else if (!found) {
            return LIST_END;
        } else {
            reader->start++;
        }
    }
}

void list_free(struct list *list) {
    if (list->is_open) reader_close(&list->reader);
    reader_free(&list->reader);
    free(list->path);
}
