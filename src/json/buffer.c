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

/* What could not be had is missing in the line, which then begins anew so that there is room for the members that
 * follow. */
bool json_grow_line(quoth_json *json, size_t wanted) {
    struct buffer *line = &json->line;
    line->size = line->bytes ? (size_t)(json->end - line->bytes) : 0;
    bool is_made = wanted < SIZE_MAX / 2 && json_make_room(json, line, wanted + MEMBERS_ROOM);
    json->is_short |= !is_made;
    json->end = is_made ? line->bytes + line->size : line->bytes;
    if (is_made) json->limit = line->bytes + line->capacity - MEMBERS_ROOM;
    return is_made;
}

bool json_add(quoth_json *json, struct buffer *buffer, const char *bytes, size_t size) {
    if (!json_make_room(json, buffer, size)) return false;
    if (size) memcpy(buffer->bytes + buffer->size, bytes, size);
    buffer->size += size;
    return true;
}
