/* buffer.c — bytes that grow and are kept. In: a writer and one of its buffers. Out: room, or a writer that is short.
 */
#include "json/json.h"

enum { LEAST_BYTES = 4096 };

static void *resize(const quoth_allocator *memory, void *block, size_t old_size, size_t new_size) {
    return memory->resize(memory->user, block, old_size, new_size);
}

void json_free_buffer(quoth_json *json, struct buffer *buffer) {
    if (buffer->bytes) resize(&json->memory, buffer->bytes, buffer->capacity, 0);
    *buffer = (struct buffer){0};
}

/* A line that is short takes nothing more: what is missing in it is missing to its end. */
bool json_make_room(quoth_json *json, struct buffer *buffer, size_t wanted) {
    if (wanted <= buffer->capacity - buffer->size) return true;
    bool is_possible = wanted <= SIZE_MAX / 4 - buffer->size;
    size_t capacity = is_possible ? (buffer->size + wanted) * 2 : 0;
    if (capacity < LEAST_BYTES) capacity = LEAST_BYTES;
    char *grown = is_possible ? resize(&json->memory, buffer->bytes, buffer->capacity, capacity) : NULL;
    if (!grown) {
        json->is_short = true;
        return false;
    }
    buffer->bytes = grown;
    buffer->capacity = capacity;
    return true;
}

bool json_add(quoth_json *json, struct buffer *buffer, const char *bytes, size_t size) {
    if (!json_make_room(json, buffer, size)) return false;
    if (size) memcpy(buffer->bytes + buffer->size, bytes, size);
    buffer->size += size;
    return true;
}
