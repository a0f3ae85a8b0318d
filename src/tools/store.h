/* store.h — memory and files for the tools that measure and learn.
 *
 * Idea: a tool that is out of memory says so and ends, with status 4 as the program does, so its callers hold no paths
 * for it. Only tools include it; the library never ends a process. */
#ifndef QUOTH_STORE_H
#define QUOTH_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

void *store_grow(void *block, size_t size);            /* realloc that cannot fail */
void *store_take(size_t count, size_t size);           /* calloc that cannot fail */
char *store_copy(const char *bytes, size_t size);      /* NUL-terminated */
char *store_read(const char *path, size_t *size);      /* NUL-terminated; NULL: a message was printed */
bool store_close(FILE *file); /* that was written; false: not all of it is there */
/* Names in a folder that end so, without that end, in bytewise order; NULL with a message where there is no folder. */
char **store_list(const char *folder, const char *suffix, size_t *count);
void store_free_list(char **names, size_t count);

#endif
