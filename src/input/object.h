/* object.h — inside the input room: one JSON line is one document. */
#ifndef QUOTH_OBJECT_H
#define QUOTH_OBJECT_H

#include "input/input.h"
#include "input/outline.h"

#include <jansson.h>

/* What a line holds. On a fault root is NULL, `code` a short stable word and `message` for people. */
struct object {
    json_t *root;
    struct outline outline; /* has the text, where root has "" for it; its room is kept from line to line */
    const char *text;
    size_t text_size;
    const char *text_field; /* its name */
    const char *id; /* NULL: none */
    char id_digits[24];
    const char *code;
    char message[200];
};

/* Once, before any line is read: jansson then takes its memory through this room, for the whole process. */
void object_watch_memory(void);
/* Read a line. INPUT_DOCUMENT, INPUT_FAULT or INPUT_NOMEM. */
enum input_event object_read(struct object *object, const struct input_options *options, const char *bytes,
                             size_t size);
void object_free(struct object *object); /* but not that room */

/* Is this line a JSON object, by itself? */
bool object_is(const char *bytes, size_t size);

#endif
