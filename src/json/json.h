/* json.h — inside the json room only: what its files share. The room's door is include/quoth_json.h.
 *
 * Idea: a record becomes a jansson tree with fields in their fixed order (record.c), the tree becomes bytes in a buffer
 * that is kept (line.c). A member at its default is left out. Running out of memory while a tree is built is noted once in
 * the tree, not checked at every member: jansson takes a NULL value as a failure of the set itself. */
#ifndef QUOTH_JSON_ROOM_H
#define QUOTH_JSON_ROOM_H

#include "quoth_json.h"

#include <jansson.h>
#include <stdbool.h>

enum { NEST_LISTS = 4 };

struct buffer {
    char *bytes;
    size_t size, capacity;
};

struct quoth_json {
    quoth_allocator memory;
    size_t flags;
    struct buffer line;
    json_t *doc; /* the name of the document of the line before, as a shared string */
    char *doc_name;
    size_t doc_size; /* of doc_name's block */
    struct buffer lists[NEST_LISTS], head; /* of a document that is nested */
    uint32_t nested_types;
};

struct tree {
    json_t *root;
    bool is_short; /* some part of it could not be had */
};

/* The tree of a record that has a JSON form; its root is NULL for one that has none. Caller owns the root. `listed`: the bits of
 * the types that stand in lists of a nested document, which are not counted then. */
struct tree json_record(json_t *doc, const quoth_record *record, uint32_t listed);
struct tree json_fault(json_t *doc, const quoth_fault *fault);
struct tree json_totals(const quoth_counts *counts, uint64_t errors);

/* line.c: room for so many bytes more; then bytes as they are, then with harmful characters escaped. False: no memory. */
bool json_make_room(quoth_json *json, struct buffer *buffer, size_t wanted);
bool json_add(quoth_json *json, struct buffer *buffer, const char *bytes, size_t size);
bool json_add_safe(quoth_json *json, const char *bytes, size_t size);
/* nest.c */
void json_free_nest(quoth_json *json);
void json_free_buffer(quoth_json *json, struct buffer *buffer);

/* Any bytes as a string; what is no UTF-8 becomes U+FFFD. NULL when out of memory. */
json_t *json_any_string(const quoth_allocator *memory, const char *bytes);

#endif
