/* nest.c — a document as one line, its records in lists. In: records. Out: {"type":"document",…,"quotes":[…],…}.
 *
 * The records stand in the lists as they would stand on lines of their own, so `jq -c '.quotes[], .claims[]'` gives
 * those lines back. A document is held until its end; the sum of its lists is bounded by JSON_NEST_BYTES. */
#include "json/json.h"

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
    for (int i = 0; i < NEST_LISTS; i++)
        json_free_buffer(json, &json->lists[i]);
    json_free_buffer(json, &json->head);
}

void quoth_json_nest(quoth_json *json, uint32_t types) {
    json->nested_types = types;
    json->head.size = 0;
    for (int i = 0; i < NEST_LISTS; i++)
        json->lists[i].size = 0;
}

static size_t nested_size(const quoth_json *json) {
    size_t size = 0;
    for (int i = 0; i < NEST_LISTS; i++)
        size += json->lists[i].size;
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

static void write_list(quoth_json *json, int index) {
    if (!(json->nested_types >> lists[index].type & 1)) return;
    json_write(json, lists[index].opening, strlen(lists[index].opening));
    if (json->lists[index].size) json_write(json, json->lists[index].bytes, json->lists[index].size);
    WRITE(json, "]");
}

quoth_status quoth_json_nest_end(quoth_json *json, const char *meta, size_t meta_size, const char **bytes,
                                 size_t *size) {
    if (!json->head.size) return QUOTH_BAD_STATE;
    if (!json_begin(json)) return QUOTH_NOMEM;
    json_write(json, json->head.bytes, json->head.size - 1);
    if (meta) {
        WRITE(json, ",\"meta\":");
        json_write_safe(json, meta, meta_size);
    }
    for (int i = 0; i < NEST_LISTS; i++)
        write_list(json, i);
    WRITE(json, "}\n");
    *bytes = json->line.bytes;
    *size = json->line.size = (size_t)(json->end - json->line.bytes);
    return json->is_short ? QUOTH_NOMEM : QUOTH_OK;
}
