/* object.c — one JSON line is one document. In: a line. Out: its text and its name, or what is wrong with it.
 *
 * jansson refuses some lines whose text would be sound: lone surrogates and ill-formed UTF-8. Such a line is a fault; a
 * number too large for it, which is common in ids, is not. NUL in a text passes: the library reads it as U+FFFD. */
#include "input/object.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The names in use for an article's text and for its name, by the corpora and crawlers that people have. */
static const char *const text_fields[] = {"text", "raw_text", "content", "body", "articleBody", "maintext", NULL};
static const char *const id_fields[] = {"id", "url", "source", NULL};

/* jansson tells a failed allocation from a wrong line in some places only; so it is noted where it happens. Later
 * ones then fail at once, or jansson would ask again for the same block at each byte that is left of the line. */
static _Thread_local bool has_run_out;

static void *take_memory(size_t size) {
    void *block = has_run_out ? NULL : malloc(size);
    if (!block) has_run_out = true;
    return block;
}

void object_watch_memory(void) {
    json_set_alloc_funcs(take_memory, free);
    json_object_seed(0); /* here, so that no two threads do it */
}

static enum input_event refuse(struct object *object, const char *code, const char *message, const char *detail) {
    object->code = code;
    snprintf(object->message, sizeof object->message, message, detail);
    object_free(object);
    return INPUT_FAULT;
}

static json_t *parse(const char *bytes, size_t size, json_error_t *error) {
    has_run_out = false;
    size_t flags = JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL;
    json_t *root = json_loadb(bytes, size, flags, error);
    bool is_number = !root && json_error_code(error) == json_error_numeric_overflow;
    return is_number ? json_loadb(bytes, size, flags | JSON_DECODE_INT_AS_REAL, error) : root;
}

static enum input_event refuse_syntax(struct object *object, const json_error_t *error) {
    if (has_run_out) return INPUT_NOMEM;
    switch (json_error_code(error)) {
    case json_error_duplicate_key: return refuse(object, "duplicate_key", "%s", error->text);
    case json_error_stack_overflow: return refuse(object, "depth", "%s", error->text);
    case json_error_invalid_utf8: return refuse(object, "utf8", "%s", error->text);
    case json_error_numeric_overflow: return refuse(object, "number", "%s", error->text);
    default: return refuse(object, "json", "%s", error->text);
    }
}

/* The first of the usual fields that is there and not null; a field that the user names must be there. */
static const json_t *find_text(const json_t *root, const char *named, const char **name) {
    *name = named ? named : text_fields[0];
    if (named) return json_object_get(root, named);
    const json_t *found = NULL;
    for (size_t i = 0; text_fields[i] && (!found || json_is_null(found)); i++) {
        const json_t *value = json_object_get(root, text_fields[i]);
        if (!value) continue;
        found = value;
        *name = text_fields[i];
    }
    return found;
}

static void take_id(struct object *object, const json_t *value) {
    if (json_is_integer(value)) {
        snprintf(object->id_digits, sizeof object->id_digits, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        object->id = object->id_digits;
    }
    bool is_name = json_is_string(value) && strlen(json_string_value(value)) == json_string_length(value);
    if (is_name && json_string_length(value)) object->id = json_string_value(value);
}

static void find_id(struct object *object, const char *named) {
    if (named) take_id(object, json_object_get(object->root, named));
    for (size_t i = 0; !named && id_fields[i] && !object->id; i++)
        take_id(object, json_object_get(object->root, id_fields[i]));
}

static bool is_in(const char *const *names, const char *name) {
    for (; *names; names++)
        if (strcmp(*names, name) == 0) return true;
    return false;
}

/* The line without its text, which the outline then has; NULL: it is to be read as it is. What is wrong with a line
 * is told of the line as it is, too. */
static json_t *parse_outline(struct outline *outline, const struct input_options *options, const char *bytes,
                             size_t size) {
    const char *const named[] = {options->text_field, NULL}, *const *fields = named[0] ? named : text_fields;
    json_error_t error;
    if (options->id_field ? is_in(fields, options->id_field) : named[0] && is_in(id_fields, named[0])) return NULL;
    return outline_make(outline, fields, bytes, size) ? parse(outline->line.bytes, outline->line.size, &error) : NULL;
}

enum input_event object_read(struct object *object, const struct input_options *options, const char *bytes,
                             size_t size) {
    json_error_t error;
    struct outline *outline = &object->outline;
    outline_clear(outline);
    *object = (struct object){.outline = *outline};
    object->root = parse_outline(outline, options, bytes, size);
    if (!object->root) {
        outline_clear(outline);
        object->root = parse(bytes, size, &error);
    }
    if (!object->root) return refuse_syntax(object, &error);
    if (!json_is_object(object->root)) return refuse(object, "type", "the line is no JSON object%s", "");
    const json_t *text = find_text(object->root, options->text_field, &object->text_field);
    if (!text) return refuse(object, "missing_text", "there is no field \"%.80s\"", object->text_field);
    if (!json_is_string(text)) return refuse(object, "type", "the field \"%.80s\" is no string", object->text_field);
    if (!outline_text(outline, object->text_field, &object->text, &object->text_size)) {
        object->text = json_string_value(text);
        object->text_size = json_string_length(text);
    }
    find_id(object, options->id_field);
    return INPUT_DOCUMENT;
}

void object_free(struct object *object) {
    json_decref(object->root);
    object->root = NULL;
}

bool object_is(const char *bytes, size_t size) {
    json_error_t error;
    json_t *root = parse(bytes, size, &error);
    bool is = json_is_object(root);
    json_decref(root);
    return is;
}
