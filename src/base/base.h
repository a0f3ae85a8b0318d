/* base.h — door of the ground floor: memory, growing arrays, spans. Knows nothing of language or text.
 *
 * Idea: every byte comes from the caller's allocator, and running out is an ordinary status. Two shapes of memory
 * serve the whole pipeline: an arena whose blocks leave together, and vectors that keep their room between
 * paragraphs. Any file may include it. */
#ifndef QUOTH_BASE_H
#define QUOTH_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/limits.h"
#include "quoth.h"

#define NONE UINT32_MAX /* "no index", wherever indices are uint32_t */

/* Leave the calling function with the first status that is not OK. */
#define TRY(call)                                                                                                      \
    do {                                                                                                               \
        quoth_status try_status = (call);                                                                              \
        if (try_status != QUOTH_OK) return try_status;                                                                 \
    } while (0)

/* A half-open range of uint32_t indices: tokens, units or bytes, as its holder says. Empty when start == end. */
struct range {
    uint32_t start, end;
};

/* Borrowed bytes with their size; not NUL-terminated. */
struct slice {
    const char *bytes;
    size_t size;
};

quoth_allocator memory_default(void);
void *memory_resize(const quoth_allocator *memory, void *block, size_t old_size, size_t new_size);
static inline void *memory_new(const quoth_allocator *memory, size_t size) {
    return memory_resize(memory, NULL, 0, size);
}
static inline void memory_free(const quoth_allocator *memory, void *block, size_t size) {
    if (block) memory_resize(memory, block, size, 0);
}

/* An arena: blocks are taken one by one and released all at once. Keeps its first block over a reset. */
struct arena_block;
struct arena_pool { /* blocks of one size, which arenas hand to each other */
    struct arena_block *blocks;
};
struct arena {
    const quoth_allocator *memory;
    struct arena_block *newest;
    size_t used; /* bytes taken in all, for limits */
    size_t block_size; /* of a new block; 0: one that serves an ordinary article */
    struct arena_pool *pool; /* of such blocks; NULL: they are given back */
};
void arena_init(struct arena *arena, const quoth_allocator *memory);
void *arena_take(struct arena *arena, size_t size);     /* 16-byte aligned, zeroed; NULL when out of memory */
void *arena_take_raw(struct arena *arena, size_t size); /* the same, not zeroed, for what is written over at once */
/* NUL-terminated; NULL when out of memory. */
char *arena_copy(struct arena *arena, const char *bytes, size_t size);
void arena_reset(struct arena *arena);
void arena_free(struct arena *arena);
void arena_pool_free(const quoth_allocator *memory, struct arena_pool *pool);

/* A growing array of any item type: VEC(struct token) tokens = {0}; The owner names the allocator at each push. */
#define VEC(type)                                                                                                      \
    struct {                                                                                                           \
        type *items;                                                                                                   \
        uint32_t count, capacity;                                                                                      \
    }
quoth_status vec_grow(const quoth_allocator *memory, void **items, uint32_t *capacity, uint32_t wanted,
                      size_t item_size);
#define vec_reserve(memory, vec, wanted)                                                                               \
    ((vec)->capacity >= (wanted)                                                                                       \
         ? QUOTH_OK                                                                                                    \
         : vec_grow((memory), (void **)&(vec)->items, &(vec)->capacity, (wanted), sizeof *(vec)->items))
/* A status: QUOTH_OK, or QUOTH_NOMEM with the vector unchanged. */
#define vec_push(memory, vec, ...)                                                                                     \
    (vec_reserve((memory), (vec), (vec)->count + 1) == QUOTH_OK                                                        \
         ? ((vec)->items[(vec)->count++] = (__VA_ARGS__), QUOTH_OK)                                                    \
         : QUOTH_NOMEM)
#define vec_free(memory, vec)                                                                                          \
    (memory_free((memory), (vec)->items, (vec)->capacity * sizeof *(vec)->items), (vec)->items = NULL,                 \
     (vec)->count = (vec)->capacity = 0)

/* Growing text. Not NUL-terminated. */
struct bytes {
    char *items;
    uint32_t count, capacity;
};
quoth_status bytes_add(const quoth_allocator *memory, struct bytes *bytes, const char *add, size_t size);
/* printf into it, for messages and --explain. */
quoth_status bytes_print(const quoth_allocator *memory, struct bytes *bytes, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* e to the power of x, the same on every machine; 0 where x is under -708. */
double power_of_e(double x);
/* What stands before the decimal point, as trunc() has it, without the library of mathematics; from 2^53 on a double
 * has no other part. */
static inline double whole_part(double value) {
    bool is_whole = value >= 9007199254740992.0 || value <= -9007199254740992.0 || value != value;
    return is_whole ? value : (double)(int64_t)value;
}

/* NULL: none has this name. */
static inline const quoth_file *file_named(const quoth_file *files, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(files[i].name, name) == 0) return &files[i];
    return NULL;
}

#endif
