/* line.c — a tree becomes a line. In: records. Out: bytes in one buffer that is kept from line to line.
 *
 * jansson escapes what JSON must have escaped; the characters that could hurt a terminal or split a line (DEL, C1, U+2028,
 * U+2029) are escaped here, as its pieces arrive. Such a character is never cut over two pieces. */
#include "json/json.h"

#include <stdlib.h>
#include <string.h>

/* Digits after which a double prints as it was written: 0.93, not 0.93000000000000005. */
enum { REAL_DIGITS = 15 };

static void *resize_by_libc(void *user, void *block, size_t old_size, size_t new_size) {
    (void)user, (void)old_size;
    if (new_size) return realloc(block, new_size);
    free(block);
    return NULL;
}

static void *resize(const quoth_allocator *memory, void *block, size_t old_size, size_t new_size) {
    return memory->resize(memory->user, block, old_size, new_size);
}

quoth_json *quoth_json_new(const quoth_json_options *options) {
    quoth_allocator memory = {NULL, resize_by_libc};
    if (options && options->allocator) memory = *options->allocator;
    quoth_json *json = resize(&memory, NULL, 0, sizeof *json);
    if (!json) return NULL;
    *json = (quoth_json){.memory = memory, .flags = JSON_COMPACT | JSON_REAL_PRECISION(REAL_DIGITS)};
    if (options && options->ascii) json->flags |= JSON_ENSURE_ASCII;
    return json;
}

static void forget_doc(quoth_json *json) {
    json_decref(json->doc);
    json->doc = NULL;
    if (json->doc_name) resize(&json->memory, json->doc_name, json->doc_size, 0);
    json->doc_name = NULL;
}

void quoth_json_free(quoth_json *json) {
    if (!json) return;
    forget_doc(json);
    json_free_buffer(json, &json->line);
    json_free_nest(json);
    quoth_allocator memory = json->memory;
    resize(&memory, json, sizeof *json, 0);
}

void json_free_buffer(quoth_json *json, struct buffer *buffer) {
    if (buffer->bytes) resize(&json->memory, buffer->bytes, buffer->capacity, 0);
    *buffer = (struct buffer){0};
}

bool json_make_room(quoth_json *json, struct buffer *buffer, size_t wanted) {
    if (wanted <= buffer->capacity - buffer->size) return true;
    if (wanted > SIZE_MAX / 4 - buffer->size) return false;
    size_t capacity = (buffer->size + wanted) * 2;
    if (capacity < 4096) capacity = 4096;
    char *grown = resize(&json->memory, buffer->bytes, buffer->capacity, capacity);
    if (!grown) return false;
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

/* Size of the harmful character at bytes[0], 0 for a harmless one. */
static size_t harm_at(const unsigned char *bytes, size_t size, unsigned *code) {
    *code = bytes[0];
    if (bytes[0] == 0x7f) return 1;
    bool is_c1 = size >= 2 && bytes[0] == 0xc2 && bytes[1] < 0xa0;
    bool is_separator = size >= 3 && bytes[0] == 0xe2 && bytes[1] == 0x80 && (bytes[2] | 1) == 0xa9;
    if (is_c1) *code = bytes[1];
    if (is_separator) *code = 0x2000u | (bytes[2] & 0x3fu);
    return is_c1 ? 2 : is_separator ? 3 : 0;
}

static void add_unit(quoth_json *json, unsigned code) {
    static const char digits[] = "0123456789ABCDEF";
    char escape[6] = {'\\', 'u', digits[code >> 12], digits[code >> 8 & 15], digits[code >> 4 & 15], digits[code & 15]};
    memcpy(json->line.bytes + json->line.size, escape, sizeof escape);
    json->line.size += sizeof escape;
}

static size_t harmless_run(const char *bytes, size_t size) {
    size_t i = 0;
    while (i < size && bytes[i] != '\x7f' && bytes[i] != '\xc2' && bytes[i] != '\xe2') i++;
    return i;
}

static void add_bytes(quoth_json *json, const char *bytes, size_t size) {
    memcpy(json->line.bytes + json->line.size, bytes, size);
    json->line.size += size;
}

/* Copies a piece, escaping on the way; at worst each byte becomes six. */
static int take_piece(const char *piece, size_t size, void *user) {
    quoth_json *json = user;
    if (!json_make_room(json, &json->line, size <= SIZE_MAX / 6 ? size * 6 : SIZE_MAX)) return -1;
    if (size == 1 && *piece != '\x7f') { /* three pieces of four are a bracket, comma or quotation mark */
        json->line.bytes[json->line.size++] = *piece;
        return 0;
    }
    while (size) {
        unsigned code;
        size_t run = harmless_run(piece, size);
        size_t harm = run ? 0 : harm_at((const unsigned char *)piece, size, &code);
        size_t taken = run ? run : harm ? harm : 1;
        if (harm) add_unit(json, code);
        else add_bytes(json, piece, taken);
        piece += taken;
        size -= taken;
    }
    return 0;
}

/* The character of well-formed UTF-8 at bytes[0], as one escape or two; returns its size. */
static size_t add_escaped(quoth_json *json, const unsigned char *bytes) {
    size_t size = bytes[0] < 0xe0 ? 2 : bytes[0] < 0xf0 ? 3 : 4;
    unsigned code = bytes[0] & (0xffu >> (size + 1));
    for (size_t i = 1; i < size; i++) code = code << 6 | (bytes[i] & 0x3fu);
    if (code >= 0x10000) add_unit(json, 0xd7c0 + (code >> 10));
    add_unit(json, code < 0x10000 ? code : 0xdc00 | (code & 0x3ff));
    return size;
}

bool json_add_safe(quoth_json *json, const char *bytes, size_t size) {
    if (!(json->flags & JSON_ENSURE_ASCII)) return take_piece(bytes, size, json) == 0;
    if (size > SIZE_MAX / 6 || !json_make_room(json, &json->line, size * 6)) return false;
    for (size_t i = 0; i < size;) {
        unsigned char byte = (unsigned char)bytes[i];
        if (byte >= 0x80) i += add_escaped(json, (const unsigned char *)bytes + i);
        else if (i++, byte == 0x7f) add_unit(json, byte);
        else json->line.bytes[json->line.size++] = (char)byte;
    }
    return true;
}

static quoth_status write_tree(quoth_json *json, struct tree tree, const char **bytes, size_t *size) {
    json->line.size = 0;
    bool is_whole = tree.root && !tree.is_short && !json_dump_callback(tree.root, take_piece, json, json->flags) &&
                    json_make_room(json, &json->line, 1);
    json_decref(tree.root);
    if (!is_whole) return QUOTH_NOMEM;
    json->line.bytes[json->line.size++] = '\n';
    *bytes = json->line.bytes;
    *size = json->line.size;
    return QUOTH_OK;
}

/* A document gives many lines in a row: its name is checked and made a string once. */
static quoth_status name_document(quoth_json *json, const char *doc) {
    if (json->doc && strcmp(json->doc_name, doc) == 0) return QUOTH_OK;
    forget_doc(json);
    size_t size = strlen(doc) + 1;
    char *copy = resize(&json->memory, NULL, 0, size);
    if (!copy) return QUOTH_NOMEM;
    json->doc_name = memcpy(copy, doc, size);
    json->doc_size = size;
    json->doc = json_any_string(&json->memory, doc);
    return json->doc ? QUOTH_OK : QUOTH_NOMEM;
}

quoth_status quoth_json_line(quoth_json *json, const char *doc, const quoth_record *record, const char **bytes,
                             size_t *size) {
    if (record->type > QUOTH_TYPE_SENTENCE) return QUOTH_BAD_ARGUMENT;
    quoth_status status = name_document(json, doc);
    return status == QUOTH_OK ? write_tree(json, json_record(json->doc, record, json->nested_types), bytes, size) : status;
}

quoth_status quoth_json_error(quoth_json *json, const quoth_fault *fault, const char **bytes, size_t *size) {
    quoth_status status = name_document(json, fault->doc);
    return status == QUOTH_OK ? write_tree(json, json_fault(json->doc, fault), bytes, size) : status;
}

quoth_status quoth_json_counts(quoth_json *json, const quoth_counts *counts, uint64_t errors, const char **bytes,
                               size_t *size) {
    return write_tree(json, json_totals(counts, errors), bytes, size);
}

extern const quoth_file json_schema[]; /* made from schema.json by the build */

const char *quoth_json_schema(size_t *size) {
    *size = json_schema[0].size;
    return json_schema[0].bytes;
}

const char *quoth_json_library(void) { return jansson_version_str(); }
