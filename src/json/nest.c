/* nest.c — a document as one line, its records in lists. In: records. Out: {"type":"document",…,"quotes":[…],…}.
 *
 * The records stand in the lists as they would stand on lines of their own, so `jq -c '.quotes[], .claims[]'` gives those
 * lines back. A document is held until its end; the sum of its lists is bounded by JSON_NEST_BYTES. */
#include "json/json.h"

#include <string.h>

/* As large as a line of input may be. */
enum { JSON_NEST_BYTES = 64 * 1024 * 1024 };

static const struct {
    quoth_type type;
    const char *opening;
} lists[NEST_LISTS] = {
    {QUOTH_TYPE_QUOTE, ",\"quotes\":["},
    {QUOTH_TYPE_CLAIM, ",\"claims\":["},
    {QUOTH_TYPE_SPEAKER, ",\"speakers\":["},
    {QUOTH_TYPE_SENTENCE, ",\"sentences\":["},
};

void json_free_nest(quoth_json *json) {
    for (int i = 0; i < NEST_LISTS; i++) json_free_buffer(json, &json->lists[i]);
    json_free_buffer(json, &json->head);
}

void quoth_json_nest(quoth_json *json, uint32_t types) {
    json->nested_types = types;
    json->head.size = 0;
    for (int i = 0; i < NEST_LISTS; i++) json->lists[i].size = 0;
}

static size_t nested_size(const quoth_json *json) {
    size_t size = 0;
    for (int i = 0; i < NEST_LISTS; i++) size += json->lists[i].size;
    return size;
}

static struct buffer *list_of(quoth_json *json, quoth_type type) {
    for (int i = 0; i < NEST_LISTS; i++)
        if (lists[i].type == type) return &json->lists[i];
    return &json->head;
}

quoth_status quoth_json_nest_add(quoth_json *json, const char *doc, const quoth_record *record) {
    const char *bytes;
    size_t size;
    quoth_status status = quoth_json_line(json, doc, record, &bytes, &size);
    if (status != QUOTH_OK) return status;
    struct buffer *list = list_of(json, record->type);
    if (nested_size(json) + size > JSON_NEST_BYTES) return QUOTH_STOPPED;
    bool is_added = (!list->size || json_add(json, list, ",", 1)) && json_add(json, list, bytes, size - 1);
    return is_added ? QUOTH_OK : QUOTH_NOMEM;
}

static bool add_list(quoth_json *json, int index) {
    if (!(json->nested_types >> lists[index].type & 1)) return true;
    const char *opening = lists[index].opening;
    return json_add(json, &json->line, opening, strlen(opening)) &&
           json_add(json, &json->line, json->lists[index].bytes, json->lists[index].size) && json_add(json, &json->line, "]", 1);
}

static bool add_meta(quoth_json *json, const char *meta, size_t size) {
    static const char name[] = ",\"meta\":";
    return !meta || (json_add(json, &json->line, name, sizeof name - 1) && json_add_safe(json, meta, size));
}

quoth_status quoth_json_nest_end(quoth_json *json, const char *meta, size_t meta_size, const char **bytes, size_t *size) {
    if (!json->head.size) return QUOTH_BAD_STATE;
    json->line.size = 0;
    bool is_whole = json_add(json, &json->line, json->head.bytes, json->head.size - 1) && add_meta(json, meta, meta_size);
    for (int i = 0; i < NEST_LISTS; i++) is_whole = is_whole && add_list(json, i);
    is_whole = is_whole && json_add(json, &json->line, "}\n", 2);
    *bytes = json->line.bytes;
    *size = json->line.size;
    return is_whole ? QUOTH_OK : QUOTH_NOMEM;
}
