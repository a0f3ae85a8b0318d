/* members.h — inside the input room: the members of a JSON line but its text, as they were written. */
#ifndef QUOTH_MEMBERS_H
#define QUOTH_MEMBERS_H

#include <stdbool.h>
#include <stddef.h>

struct members {
    char *bytes; /* an object: {"url":"…","n":1e3} */
    size_t size, capacity;
};

/* Of a line that is a JSON object, as jansson has found. False when out of memory. */
bool members_copy(struct members *members, const char *line, size_t size, const char *text_field);
void members_free(struct members *members);

#endif
