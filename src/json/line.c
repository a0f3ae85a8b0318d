/* line.c — the room's door: a record becomes a line. In: records, faults, totals. Out: bytes in one buffer that is kept
 * from line to line. */
#include "json/json.h"

#include <jansson.h>
#include <stdlib.h>

static void *resize_by_libc(void *user, void *block, size_t old_size, size_t new_size) {
    (void)user, (void)old_size;
    if (new_size) return realloc(block, new_size);
    free(block);
    return NULL;
}

quoth_json *quoth_json_new(const quoth_json_options *options) {
    quoth_allocator memory = {NULL, resize_by_libc};
    if (options && options->allocator) memory = *options->allocator;
    quoth_json *json = memory.resize(memory.user, NULL, 0, sizeof *json);
    if (!json) return NULL;
    *json = (quoth_json){.memory = memory, .is_ascii = options && options->ascii};
    return json;
}

void quoth_json_free(quoth_json *json) {
    if (!json) return;
    json_free_buffer(json, &json->line);
    json_free_buffer(json, &json->doc_name);
    json_free_buffer(json, &json->doc);
    json_free_nest(json);
    quoth_allocator memory = json->memory;
    memory.resize(memory.user, json, sizeof *json, 0);
}

bool json_begin(quoth_json *json) {
    json->end = json->line.bytes;
    json->is_short = false;
    return json_has_room(json, sizeof "{}");
}

static quoth_status end(quoth_json *json, const char **bytes, size_t *size) {
    WRITE(json, "\n");
    *bytes = json->line.bytes;
    *size = json->line.size = (size_t)(json->end - json->line.bytes);
    return json->is_short ? QUOTH_NOMEM : QUOTH_OK;
}

/* A document gives many lines in a row: its name is made a string once. */
static quoth_status name_document(quoth_json *json, const char *doc) {
    if (json->doc.size && strcmp(json->doc_name.bytes, doc) == 0) return QUOTH_OK;
    if (!json_begin(json)) return QUOTH_NOMEM;
    json_write_name(json, doc);
    json->doc_name.size = json->doc.size = 0;
    bool is_named = !json->is_short && json_add(json, &json->doc_name, doc, strlen(doc) + 1) &&
                    json_add(json, &json->doc, json->line.bytes, (size_t)(json->end - json->line.bytes));
    return is_named ? QUOTH_OK : QUOTH_NOMEM;
}

quoth_status quoth_json_line(quoth_json *json, const char *doc, const quoth_record *record, const char **bytes,
                             size_t *size) {
    if (record->type > QUOTH_TYPE_SENTENCE) return QUOTH_BAD_ARGUMENT;
    if (name_document(json, doc) != QUOTH_OK) return QUOTH_NOMEM;
    if (!json_begin(json)) return QUOTH_NOMEM;
    json_write_record(json, record, json->nested_types);
    return end(json, bytes, size);
}

quoth_status quoth_json_error(quoth_json *json, const quoth_fault *fault, const char **bytes, size_t *size) {
    if (name_document(json, fault->doc) != QUOTH_OK) return QUOTH_NOMEM;
    if (!json_begin(json)) return QUOTH_NOMEM;
    json_write_fault(json, fault);
    return end(json, bytes, size);
}

quoth_status quoth_json_counts(quoth_json *json, const quoth_counts *counts, uint64_t errors, const char **bytes,
                               size_t *size) {
    if (!json_begin(json)) return QUOTH_NOMEM;
    json_write_totals(json, counts, errors);
    return end(json, bytes, size);
}

extern const quoth_file json_schema[]; /* made from schema.json by the build */

const char *quoth_json_schema(size_t *size) {
    *size = json_schema[0].size;
    return json_schema[0].bytes;
}

const char *quoth_json_library(void) { return jansson_version_str(); }
