/* room.h — for tests of single rooms: knowledge from string literals, and memory that fails when it is told to. */
#ifndef QUOTH_TEST_ROOM_H
#define QUOTH_TEST_ROOM_H

#include <stdlib.h>

#include "quoth.h"
#include "test.h"

#define FILE_OF(name, text) ((quoth_file){(name), (text), strlen(text)})

struct failing { /* memory that fails at the nth request, from 1; 0: never */
    unsigned long requests, fails_at;
    size_t outstanding;
};

static inline void *failing_resize(void *user, void *block, size_t old_size, size_t new_size) {
    struct failing *failing = user;
    if (new_size > 0 && ++failing->requests == failing->fails_at) return NULL;
    failing->outstanding += new_size - old_size;
    if (new_size > 0) return realloc(block, new_size);
    free(block);
    return NULL;
}

static inline quoth_allocator failing_memory(struct failing *failing) {
    return (quoth_allocator){failing, failing_resize};
}

#endif
