/* memory.c — the caller's allocator, arenas and vectors. In: sizes. Out: blocks or NULL. Idea: one function,
 * memory_resize, is the only place that asks for memory, so failing it for every n tests the whole program. */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void *resize_by_libc(void *user, void *block, size_t old_size, size_t new_size) {
    (void)user, (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_size);
}

quoth_allocator memory_default(void) { return (quoth_allocator){NULL, resize_by_libc}; }

void *memory_resize(const quoth_allocator *memory, void *block, size_t old_size, size_t new_size) {
    return memory->resize(memory->user, block, old_size, new_size);
}

struct arena_block {
    struct arena_block *older;
    size_t size, used; /* of the bytes after this header */
};

/* Large enough that one block serves an ordinary article, small enough not to matter beside its text. */
enum { ARENA_BLOCK_BYTES = 64 * 1024, ARENA_ALIGNMENT = 16 };
enum { ARENA_HEADER = (sizeof(struct arena_block) + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT };

void arena_init(struct arena *arena, const quoth_allocator *memory) {
    *arena = (struct arena){.memory = memory};
}

static size_t usual_size(const struct arena *arena) {
    return arena->block_size ? arena->block_size : ARENA_BLOCK_BYTES;
}

/* NULL: there is none. */
static struct arena_block *take_pooled(struct arena_pool *pool) {
    struct arena_block *block = pool ? pool->blocks : NULL;
    if (block) pool->blocks = block->older;
    return block;
}

/* Apart, so that taking, which mostly needs none, stays short. */
static __attribute__((noinline)) struct arena_block *add_block(struct arena *arena, size_t wanted) {
    size_t usual = usual_size(arena), size = wanted > usual ? wanted : usual;
    struct arena_block *block = size == usual ? take_pooled(arena->pool) : NULL;
    if (!block) block = memory_new(arena->memory, ARENA_HEADER + size);
    if (!block) return NULL;
    *block = (struct arena_block){arena->newest, size, 0};
    return arena->newest = block;
}

void *arena_take_raw(struct arena *arena, size_t size) {
    if (size > SIZE_MAX / 2) return NULL;
    size = (size + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
    struct arena_block *block = arena->newest;
    if (!block || block->size - block->used < size) block = add_block(arena, size);
    if (!block) return NULL;
    char *taken = (char *)block + ARENA_HEADER + block->used;
    block->used += size;
    arena->used += size;
    return taken;
}

void *arena_take(struct arena *arena, size_t size) {
    void *taken = arena_take_raw(arena, size);
    return taken ? memset(taken, 0, size) : NULL;
}

char *arena_copy(struct arena *arena, const char *bytes, size_t size) {
    char *copy = arena_take(arena, size + 1);
    if (copy && size) memcpy(copy, bytes, size);
    return copy;
}

static struct arena_block *free_newest(struct arena *arena) {
    struct arena_block *block = arena->newest, *older = block->older;
    bool is_pooled = arena->pool && block->size == usual_size(arena);
    if (is_pooled) {
        block->older = arena->pool->blocks;
        arena->pool->blocks = block;
    } else {
        memory_free(arena->memory, block, ARENA_HEADER + block->size);
    }
    return arena->newest = older;
}

void arena_reset(struct arena *arena) {
    while (arena->newest && (arena->newest->older || arena->newest->size > usual_size(arena))) free_newest(arena);
    if (arena->newest) arena->newest->used = 0;
    arena->used = 0;
}

void arena_free(struct arena *arena) {
    while (arena->newest) free_newest(arena);
    arena->used = 0;
}

void arena_pool_free(const quoth_allocator *memory, struct arena_pool *pool) {
    for (struct arena_block *block; (block = take_pooled(pool));)
        memory_free(memory, block, ARENA_HEADER + block->size);
}

quoth_status vec_grow(const quoth_allocator *memory, void **items, uint32_t *capacity, uint32_t wanted,
                      size_t item_size) {
    uint32_t room = *capacity ? *capacity : 8;
    while (room < wanted) {
        if (room > UINT32_MAX / 2) return QUOTH_NOMEM;
        room *= 2;
    }
    void *grown = memory_resize(memory, *items, *capacity * item_size, room * item_size);
    if (!grown) return QUOTH_NOMEM;
    *items = grown;
    *capacity = room;
    return QUOTH_OK;
}

quoth_status bytes_add(const quoth_allocator *memory, struct bytes *bytes, const char *add, size_t size) {
    if (size > UINT32_MAX / 2 - bytes->count) return QUOTH_NOMEM;
    TRY(vec_reserve(memory, bytes, bytes->count + (uint32_t)size));
    if (size) memcpy(bytes->items + bytes->count, add, size);
    bytes->count += (uint32_t)size;
    return QUOTH_OK;
}

quoth_status bytes_print(const quoth_allocator *memory, struct bytes *bytes, const char *format, ...) {
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (size < 0) return QUOTH_BAD_ARGUMENT;
    return bytes_add(memory, bytes, line, (size_t)size < sizeof line ? (size_t)size : sizeof line - 1);
}
