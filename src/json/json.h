/* json.h — inside the json room only: what its files share. The room's door is include/quoth_json.h.
 *
 *   record --record.c, part.c--> members in their order --write.c--> bytes of one line, in a buffer that is kept
 *
 * Idea: nothing stands between a record and its bytes. Half of a run's work went into trees of jansson that lived for
 * one dump; a line written at once costs a twentieth of that. What such a tree would have printed is printed, byte for
 * byte: tests/unit_json.c and tests/properties.c hold every line against jansson. It still reads all JSON that comes in
 * (src/input), and prints here the numbers that have no short decimal form.
 * Running out of memory is noted once in the writer, not checked at every member; the line is then written from its
 * beginning again, to no use. Nor is room: each value of any size makes it for the members behind it, too. */
#ifndef QUOTH_JSON_ROOM_H
#define QUOTH_JSON_ROOM_H

#include "base/eight.h"
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
    char *end, *limit; /* where the line at hand ends; where its room does, but for that of members */
    struct buffer line; /* its size is known when the line is whole */
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

enum {
    MEMBERS_ROOM = 1024,  /* bytes: more than all literals, names, counts and scores between two values of any size */
    JSON_COUNT_ROOM = 24, /* that a count may touch: three blocks of digits */
    JSON_SPAN_ROOM = 2 * JSON_COUNT_ROOM + sizeof "[,]",
    JSON_SCORE_ROOM = 4
};
/* line.c: false: no memory, and nothing may be written. */
bool json_begin(quoth_json *json);
/* buffer.c: room in the line for so many bytes and the members behind them */
bool json_grow_line(quoth_json *json, size_t wanted);
/* write.c: values, behind what stands in the line, in which there is room for them */
char *json_put_large(char *to, uint64_t number); /* of 10,000 and more */
void json_write_span(quoth_json *json, quoth_span at);
void json_write_score(quoth_json *json, double score); /* 0 to 1, two decimals */
/* escape.c: the inside of a string of valid UTF-8, which may hold NULs, with what must or should be escaped; what may
 * hurt a terminal or split a line alone. */
void json_write_escaped(quoth_json *json, const char *bytes, size_t size);
void json_write_string(quoth_json *json, const char *bytes, size_t size); /* with its quotation marks */
void json_write_safe(quoth_json *json, const char *bytes, size_t size);
/* number.c: whole ones without a point, null for infinity. */
void json_write_number(quoth_json *json, double number);
/* name.c: any bytes as a string; each byte of them that is no UTF-8 becomes U+FFFD. */
void json_write_any(quoth_json *json, const char *bytes);
/* The same, and where it is no UTF-8 the member path_b64 behind it. */
void json_write_name(quoth_json *json, const char *name);
/* nest.c */
void json_free_nest(quoth_json *json);

static inline bool json_has_room(quoth_json *json, size_t wanted) {
    return (ptrdiff_t)wanted <= json->limit - json->end || json_grow_line(json, wanted);
}

/* Bytes of any size. */
static inline void json_write(quoth_json *json, const char *bytes, size_t size) {
    if (!json_has_room(json, size)) return;
    memcpy(json->end, bytes, size);
    json->end += size;
}

/* A literal as it is; there is room. */
#define WRITE(json, literal) \
    (memcpy((json)->end, literal, sizeof(literal) - 1), (void)((json)->end += sizeof(literal) - 1))

/* The four digits of two numbers, which are the halves of one, a byte each and the first lowest: parted into twos and
 * ones, each time all at once. To divide by 100 and by 10 numbers this small need only be multiplied and shifted. */
static inline uint64_t two_fours(uint64_t numbers) {
    const uint64_t each_half = UINT64_C(0x0000000100000001), each_two = UINT64_C(0x0001000100010001);
    uint64_t hundreds = numbers * 10486 >> 20 & 0x7f * each_half;
    uint64_t twos = hundreds | (numbers - hundreds * 100) << 16, tens = twos * 103 >> 10 & 0xf * each_two;
    return tens | (twos - tens * 10) << 8;
}

/* Four digits, without the zeros before them. */
static inline char *json_put_four(char *to, uint32_t digits) {
    uint32_t zeros = (uint32_t)__builtin_ctz(digits | 1 << 24) / 8;
    store_32((unsigned char *)to, (digits | '0' * (uint32_t)EACH_BYTE) >> zeros * 8);
    return to + (4 - zeros);
}

/* A count; there is room. Most have four digits or fewer. */
static inline char *json_put_count(char *to, uint64_t number) {
    return number < 10000 ? json_put_four(to, (uint32_t)two_fours(number)) : json_put_large(to, number);
}

static inline void json_write_count(quoth_json *json, uint64_t number) {
    json->end = json_put_count(json->end, number);
}

#endif
