/* list.h — inside the input room: paths from a file, one a line or one a NUL. */
#ifndef QUOTH_LIST_H
#define QUOTH_LIST_H

#include "input/reader.h"

struct list {
    struct reader reader;
    char *path;     /* the last one, NUL-terminated */
    bool is_open;
};

enum list_event { LIST_PATH, LIST_END, LIST_FAULT /* errno; the list ends */, LIST_STOPPED, LIST_NOMEM };

enum list_event list_open(struct list *list, const struct input_options *options);
/* The next path that is not empty. */
enum list_event list_next(struct list *list);
void list_free(struct list *list);

#endif
