/* json.h — inside the json room only: what its files share. The room's door is include/quoth_json.h.
 *
 *   record --record.c, part.c--> members in their order --write.c--> bytes of one line, in a buffer that is kept
 *
 * Idea: nothing stands between a record and its bytes. Half of a run's work went into trees of jansson that lived for
 * one dump; a line written at once costs a twentieth of that. What such a tree would have printed is printed, byte for
 * byte: tests/unit_json.c and tests/properties.c hold every line against jansson. It still reads all JSON that comes in
 * (src/input), and prints here the numbers that have no short decimal form.
 * Running out of memory is noted once in the writer, not checked at every member; what follows it is not written. */
#ifndef QUOTH_JSON_ROOM_H
#define QUOTH_JSON_ROOM_H

#include "quoth_json.h"

#include <stdbool.h>
#include <string.h>

enum { NEST_LISTS = 4 };

struct buffer {
    char *bytes;
    size_t size, capacity;
};

struct quoth_json {
    quoth_allocator memory;
    bool is_ascii; /* escape everything past ASCII */
    bool is_short; /* some part of the line at hand could not be had */
    struct buffer line;
    struct buffer doc_name, doc;           /* of the line before: as it was given, with its NUL; as a JSON string */
    struct buffer lists[NEST_LISTS], head; /* of a document that is nested */
    uint32_t nested_types;
};

/* record.c: a line but for its LF, into json->line. `listed`: the bits of the types that stand in lists of a nested
 * document, which are not counted then. */
void json_write_record(quoth_json *json, const quoth_record *record, uint32_t listed);
void json_write_fault(quoth_json *json, const quoth_fault *fault);
void json_write_totals(quoth_json *json, const quoth_counts *counts, uint64_t errors);

/* buffer.c: room for so many bytes more; then the bytes as they are. False: no memory. */
bool json_make_room(quoth_json *json, struct buffer *buffer, size_t wanted);
bool json_add(quoth_json *json, struct buffer *buffer, const char *bytes, size_t size);
void json_free_buffer(quoth_json *json, struct buffer *buffer);

/* write.c: values, behind what stands in json->line. */
enum { JSON_COUNT_ROOM = 24 }; /* bytes that a count may touch: three blocks of digits */
char *json_put_count(char *to, uint64_t number);
void json_write_count(quoth_json *json, uint64_t number);
void json_write_span(quoth_json *json, quoth_span at);
void json_write_score(quoth_json *json, double score); /* 0 to 1, two decimals */
/* escape.c: a string of valid UTF-8, which may hold NULs; the inside of one, with what must or should be escaped; what
 * may hurt a terminal or split a line alone. */
void json_write_string(quoth_json *json, const char *bytes, size_t size);
void json_write_escaped(quoth_json *json, const char *bytes, size_t size);
void json_write_safe(quoth_json *json, const char *bytes, size_t size);
/* number.c: whole ones without a point, null for infinity. */
void json_write_number(quoth_json *json, double number);
/* name.c: any bytes as a string; each byte of them that is no UTF-8 becomes U+FFFD. */
void json_write_any(quoth_json *json, const char *bytes);
/* The same, and where it is no UTF-8 the member path_b64 behind it. */
void json_write_name(quoth_json *json, const char *name);
/* nest.c */
void json_free_nest(quoth_json *json);

/* Is there room for so many bytes more in the line? */
static inline bool json_has_room(quoth_json *json, size_t wanted) {
    return wanted <= json->line.capacity - json->line.size || json_make_room(json, &json->line, wanted);
}

/* Where the line ends, for those who write a value piece by piece where there is room for all of it. */
static inline char *json_end(const quoth_json *json) { return json->line.bytes + json->line.size; }
static inline void json_end_at(quoth_json *json, const char *end) {
    json->line.size = (size_t)(end - json->line.bytes);
}

static inline void json_write(quoth_json *json, const char *bytes, size_t size) {
    if (!json_has_room(json, size)) return;
    memcpy(json->line.bytes + json->line.size, bytes, size);
    json->line.size += size;
}

/* A literal as it is. */
#define WRITE(json, literal) json_write(json, literal, sizeof(literal) - 1)

#endif
