/* quoth_json.h — an optional door: a record becomes one line of JSON. Links with jansson; quoth.h alone does not.
 *
 * One writer serves one thread and keeps one buffer: the line given stays valid until the next call on the same
 * writer. Lines end in LF and are valid UTF-8; control characters (C0, C1, DEL) and U+2028, U+2029 are always
 * escaped, so that a line splitter or a terminal is safe with the raw stream. The order of fields is fixed, see
 * quoth_json_schema. */
#ifndef QUOTH_JSON_H
#define QUOTH_JSON_H

#include "quoth.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct quoth_json quoth_json;

typedef struct quoth_json_options {
    uint32_t size;                    /* sizeof(quoth_json_options) as the caller knows it */
    const quoth_allocator *allocator; /* NULL: malloc and free; jansson's own memory is its process-wide choice */
    int ascii;                        /* non-zero: everything past ASCII is escaped too */
} quoth_json_options;

/* Caller owns the writer. NULL when out of memory. `options` may be NULL for defaults. */
QUOTH_API quoth_json *quoth_json_new(const quoth_json_options *options);
QUOTH_API void quoth_json_free(quoth_json *json);

/* The record as a line; `doc` names the document in it, bytes of it that are no UTF-8 become U+FFFD. Borrowed until the
 * next call. QUOTH_BAD_ARGUMENT for QUOTH_TYPE_EXPLAIN, which is for people and has no JSON form. */
QUOTH_API quoth_status quoth_json_line(quoth_json *json, const char *doc, const quoth_record *record,
                                       const char **bytes, size_t *size);

/* A document as one line, its records in lists `quotes`, `claims`, `speakers`, `sentences` of its document record:
 * begin with the types (bits 1u << QUOTH_TYPE_…) whose lists shall be there, add each record, the document's own
 * among them, end. `meta`, where given, is a JSON object without line breaks, well-formed and kept as it is, but for
 * harmful characters. quoth_json_nest_add gives QUOTH_STOPPED for a document of over 64 MiB of records, _end
 * QUOTH_BAD_STATE for one whose document record has not come. */
QUOTH_API void quoth_json_nest(quoth_json *json, uint32_t types);
QUOTH_API quoth_status quoth_json_nest_add(quoth_json *json, const char *doc, const quoth_record *record);
QUOTH_API quoth_status quoth_json_nest_end(quoth_json *json, const char *meta, size_t meta_size, const char **bytes,
                                           size_t *size);

/* What went wrong with a document. `line` counts from 1; 0: none. */
typedef struct quoth_fault {
    uint32_t size;
    const char *doc;
    uint64_t line;
    const char *code;    /* a short stable word */
    const char *message; /* a sentence for people */
} quoth_fault;
QUOTH_API quoth_status quoth_json_error(quoth_json *json, const quoth_fault *fault, const char **bytes, size_t *size);

/* Totals of a run. `errors` are the caller's to count. */
QUOTH_API quoth_status quoth_json_counts(quoth_json *json, const quoth_counts *counts, uint64_t errors,
                                         const char **bytes, size_t *size);

/* The JSON Schema (2020-12) that every line satisfies. Static memory, NUL-terminated. */
QUOTH_API const char *quoth_json_schema(size_t *size);

/* "2.14": the version of jansson as linked. */
QUOTH_API const char *quoth_json_library(void);

#ifdef __cplusplus
}
#endif
#endif
