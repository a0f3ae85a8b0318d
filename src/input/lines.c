/* lines.c — JSON lines, one document each. In: an open file. Out: documents and faults, each with its line's number. */
#include "input/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum input_event name_line(struct input *input, struct input_item *item) {
    size_t wanted = strlen(input->path) + 24;
    if (wanted > input->name_size) {
        char *grown = realloc(input->name, wanted);
        if (!grown) return INPUT_NOMEM;
        input->name = grown;
        input->name_size = wanted;
    }
    snprintf(input->name, input->name_size, "%s:%llu", input->path, (unsigned long long)input->line);
    item->name = input->name;
    return INPUT_DOCUMENT;
}

size_t lines_blanks(const char *bytes, size_t size) {
    size_t i = 0;
    while (i < size && (bytes[i] == ' ' || (bytes[i] >= '\t' && bytes[i] <= '\r'))) i++;
    return i;
}

enum reader_status lines_hold(struct input *input, size_t *size, size_t *used) {
    struct reader *reader = &input->reader;
    for (;;) {
        const char *held = reader_held(reader);
        size_t held_size = reader_size(reader);
        const char *end =
            held_size > input->scanned ? memchr(held + input->scanned, '\n', held_size - input->scanned) : NULL;
        *size = end ? (size_t)(end - held) : held_size;
        *used = end ? *size + 1 : *size;
        input->scanned = *size;
        if (end || reader->at_end) return READER_OK;
        enum reader_status status = reader_fill(reader);
        if (status != READER_OK) return status;
    }
}

static void drop_line(struct input *input, size_t used) {
    input->reader.start += used;
    input->scanned = 0;
}

static enum input_event read_object(struct input *input, struct input_item *item, size_t size) {
    const char *line = reader_held(&input->reader);
    enum input_event event = object_read(&input->object, &input->options, line, size);
    if (event == INPUT_NOMEM) return event;
    *item = (struct input_item){
        .name = input->path, .line = input->line, .code = input->object.code, .message = input->object.message};
    input->is_given = false;
    if (event == INPUT_FAULT) return event;
    if (input->options.wants_meta) {
        if (!members_copy(&input->members, line, size, input->object.text_field)) return INPUT_NOMEM;
        item->meta = input->members.bytes;
        item->meta_size = input->members.size;
    }
    if (!input->object.id) return name_line(input, item);
    item->name = input->object.id;
    return event;
}

/* Told once, then passed over up to its end. */
static bool begin_skipping(struct input *input, struct input_item *item) {
    bool is_new = !input->is_skipping;
    input->is_skipping = true;
    drop_line(input, reader_size(&input->reader));
    *item = (struct input_item){.name = input->path, .line = input->line + 1, .code = "line_too_long",
                                .message = "the line is longer than 64 MiB"};
    return is_new;
}

/* Some scrapers write a list of objects, one a line: [ and ] on lines of their own, commas behind the objects. Its size
 * without those. */
static size_t strip_list(struct input *input, const char *line, size_t size) {
    size_t lead = lines_blanks(line, size), end = size;
    while (end > lead && lines_blanks(line + end - 1, 1)) end--;
    bool is_bracket = end - lead == 1 && (line[lead] == '[' || line[lead] == ']');
    if (input->line == 1 && is_bracket && line[lead] == '[') input->is_list = true;
    if (!input->is_list) return size;
    return is_bracket ? 0 : end > lead && line[end - 1] == ',' ? end - 1 : end;
}

enum input_event lines_next(struct input *input, struct input_item *item) {
    object_free(&input->object);
    for (;;) {
        size_t size, used;
        enum reader_status status = lines_hold(input, &size, &used);
        if (status == READER_TOO_LONG) {
            if (begin_skipping(input, item)) return INPUT_FAULT;
            continue;
        }
        if (status != READER_OK) return input_refuse(input, item, status);
        if (used == 0) return INPUT_END;
        input->line++;
        const char *line = reader_held(&input->reader);
        size = strip_list(input, line, size);
        bool is_over = input->is_skipping || lines_blanks(line, size) == size;
        input->is_skipping = false;
        enum input_event event = is_over ? INPUT_NOTE : read_object(input, item, size);
        drop_line(input, used);
        if (event != INPUT_NOTE) return event;
    }
}
