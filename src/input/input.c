/* input.c — documents one after another. In: paths. Out: events of the source, see input.h.
 *
 * Three loops stand inside each other, all resumable: the paths that the user named, the files of a folder, the lines of
 * a file. input_next goes on in the innermost one that is active. */
#include "input/input.h"

#include "input/object.h"
#include "input/reader.h"
#include "input/walk.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum state { STATE_CLOSED, STATE_TEXT, STATE_LINES };

struct input {
    struct input_options options;
    char *const *paths;
    size_t path_count, next_path;
    struct walk walk;
    bool is_walking;
    struct reader reader;
    enum state state; /* of the file that is open */
    const char *path; /* of that file, or the last that was */
    uint64_t line;    /* number of the line last read */
    size_t scanned;   /* bytes of the held ones that are known to hold no line end */
    bool is_skipping; /* a line that was too long, up to its end */
    struct object object;
    bool is_given;    /* the text of the JSON line has been handed out */
    char *name;       /* path:line, where a line has no name */
    size_t name_size;
    char message[200];
};

struct input *input_new(const struct input_options *options, char *const *paths, size_t count) {
    static char standard_input[] = "-";
    static char *const only_standard_input[] = {standard_input};
    struct input *input = calloc(1, sizeof *input);
    if (!input) return NULL;
    object_watch_memory();
    input->options = *options;
    input->paths = count ? paths : only_standard_input;
    input->path_count = count ? count : 1;
    input->reader = (struct reader){.options = &input->options, .descriptor = -1};
    return input;
}

void input_free(struct input *input) {
    if (!input) return;
    object_free(&input->object);
    reader_free(&input->reader);
    walk_free(&input->walk);
    free(input->name);
    free(input);
}

static void close_file(struct input *input) {
    object_free(&input->object);
    reader_close(&input->reader);
    input->state = STATE_CLOSED;
}

static enum input_event fault(const struct input *input, struct input_item *item, const char *code, const char *message) {
    *item = (struct input_item){input->path, 0, code, message, !input->is_walking};
    return INPUT_FAULT;
}

static enum input_event fail(struct input *input, struct input_item *item) {
    snprintf(input->message, sizeof input->message, "cannot be read: %s", strerror(errno));
    if (input->state != STATE_CLOSED) close_file(input);
    return fault(input, item, "unreadable", input->message);
}

/* --- lines --- */

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

static size_t count_blanks(const char *bytes, size_t size) {
    size_t i = 0;
    while (i < size && (bytes[i] == ' ' || (bytes[i] >= '\t' && bytes[i] <= '\r'))) i++;
    return i;
}

/* Make the reader hold a whole line, without its end: *size, and *used with it. READER_TOO_LONG: no line that long is held,
 * and what was held of it is gone. */
static enum reader_status hold_line(struct input *input, size_t *size, size_t *used) {
    struct reader *reader = &input->reader;
    for (;;) {
        const char *held = reader_held(reader);
        size_t held_size = reader_size(reader);
        const char *end = held_size > input->scanned ? memchr(held + input->scanned, '\n', held_size - input->scanned) : NULL;
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
    *item = (struct input_item){input->path, input->line, input->object.code, input->object.message, false};
    input->is_given = false;
    if (event == INPUT_FAULT) return event;
    if (!input->object.id) return name_line(input, item);
    item->name = input->object.id;
    return event;
}

/* Told once, then passed over up to its end. */
static bool begin_skipping(struct input *input, struct input_item *item) {
    bool is_new = !input->is_skipping;
    input->is_skipping = true;
    drop_line(input, reader_size(&input->reader));
    *item = (struct input_item){input->path, input->line + 1, "line_too_long", "the line is longer than 64 MiB", false};
    return is_new;
}

/* The next line that is not blank; INPUT_END: the file has no more. */
static enum input_event next_line(struct input *input, struct input_item *item) {
    object_free(&input->object);
    for (;;) {
        size_t size, used;
        enum reader_status status = hold_line(input, &size, &used);
        if (status == READER_NOMEM) return INPUT_NOMEM;
        if (status == READER_FAILED) return fail(input, item);
        if (status == READER_TOO_LONG) {
            if (begin_skipping(input, item)) return INPUT_FAULT;
            continue;
        }
        if (used == 0) return INPUT_END;
        input->line++;
        const char *line = reader_held(&input->reader);
        bool is_over = input->is_skipping || count_blanks(line, size) == size;
        input->is_skipping = false;
        enum input_event event = is_over ? INPUT_NOTE : read_object(input, item, size);
        drop_line(input, used);
        if (event != INPUT_NOTE) return event;
    }
}

/* --- files --- */

static bool has_suffix(const char *path, const char *suffix) {
    size_t size = strlen(path), suffix_size = strlen(suffix);
    return size > suffix_size && strcmp(path + size - suffix_size, suffix) == 0;
}

static size_t mark_size(const struct reader *reader) {
    return reader_size(reader) >= 3 && memcmp(reader_held(reader), "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

/* Is the first line that is not blank a whole JSON object? Nothing is dropped: if not, it is text. */
static enum reader_status look_for_object(struct input *input, bool *is_object) {
    struct reader *reader = &input->reader;
    size_t lead = mark_size(reader), size, used;
    lead += count_blanks(reader_held(reader) + lead, reader_size(reader) - lead);
    *is_object = false;
    if (lead == reader_size(reader) || reader_held(reader)[lead] != '{') return READER_OK;
    input->scanned = lead;
    enum reader_status status = hold_line(input, &size, &used);
    input->scanned = 0;
    if (status == READER_OK) *is_object = object_is(reader_held(reader) + lead, size - lead);
    return status == READER_TOO_LONG ? READER_OK : status;
}

static enum reader_status find_form(struct input *input) {
    bool has_lines = input->options.form == INPUT_JSONL;
    enum reader_status status = READER_OK;
    if (input->options.form == INPUT_AUTO) {
        has_lines = has_suffix(input->path, ".jsonl") || has_suffix(input->path, ".ndjson");
        if (!has_lines) status = look_for_object(input, &has_lines);
    }
    input->state = has_lines ? STATE_LINES : STATE_TEXT;
    if (has_lines) input->reader.start += mark_size(&input->reader);
    return status;
}

static bool is_binary(const struct reader *reader) {
    size_t size = reader_size(reader) < INPUT_BINARY_BYTES ? reader_size(reader) : INPUT_BINARY_BYTES;
    return memchr(reader_held(reader), 0, size) != NULL;
}

/* The file is open: INPUT_DOCUMENT where its text can be read, INPUT_END where its lines can. */
static enum input_event begin_file(struct input *input, struct input_item *item) {
    input->state = STATE_TEXT;
    input->line = 0;
    input->scanned = 0;
    input->is_skipping = false;
    enum reader_status status = reader_fill(&input->reader);
    if (status == READER_OK) status = find_form(input);
    if (status == READER_NOMEM) return INPUT_NOMEM;
    if (status == READER_FAILED) return fail(input, item);
    if (input->is_walking && is_binary(&input->reader)) {
        close_file(input);
        return fault(input, item, "binary", "holds NUL bytes, so it is no text; name it to have it read");
    }
    *item = (struct input_item){.name = input->path};
    return input->state == STATE_TEXT ? INPUT_DOCUMENT : INPUT_END;
}

/* INPUT_END: nothing came of it, go on. */
static enum input_event open_file(struct input *input, struct input_item *item, const char *path) {
    input->path = path;
    switch (reader_open(&input->reader, path, !input->is_walking)) {
    case READER_OK: return begin_file(input, item);
    case READER_NOMEM: return INPUT_NOMEM;
    case READER_FOLDER: break;
    case READER_OTHER: return INPUT_END;
    case READER_OUTPUT: fault(input, item, "output", "is being written, so it is not read"); return INPUT_NOTE;
    default: return fail(input, item);
    }
    if (strcmp(path, "-") == 0) return errno = EISDIR, fail(input, item);
    enum walk_event event = walk_begin(&input->walk, path);
    if (event == WALK_NOMEM) return INPUT_NOMEM;
    if (event == WALK_FAULT) fail(input, item);
    input->is_walking = true; /* of a folder that could be read in part, that part is */
    return event == WALK_FAULT ? INPUT_FAULT : INPUT_END;
}

static enum input_event next_of_walk(struct input *input, struct input_item *item) {
    enum walk_event event = walk_next(&input->walk);
    if (event == WALK_NOMEM) return INPUT_NOMEM;
    if (event == WALK_FILE) return open_file(input, item, input->walk.path);
    input->is_walking = event != WALK_END;
    input->path = input->walk.path;
    return event == WALK_FAULT ? fail(input, item) : INPUT_END;
}

static enum input_event next_of_lines(struct input *input, struct input_item *item) {
    enum input_event event = next_line(input, item);
    if (event == INPUT_END) close_file(input);
    return event;
}

enum input_event input_next(struct input *input, struct input_item *item) {
    if (input->state == STATE_TEXT) close_file(input);
    enum input_event event = INPUT_END;
    while (event == INPUT_END) {
        if (input->state == STATE_LINES) event = next_of_lines(input, item);
        else if (input->is_walking) event = next_of_walk(input, item);
        else if (input->next_path < input->path_count) event = open_file(input, item, input->paths[input->next_path++]);
        else return INPUT_END;
    }
    return event;
}

static enum input_event give_object(struct input *input, const char **bytes, size_t *size) {
    *bytes = input->object.text;
    *size = input->is_given ? 0 : input->object.text_size;
    input->is_given = true;
    return INPUT_DOCUMENT;
}

enum input_event input_read(struct input *input, const char **bytes, size_t *size, struct input_item *item) {
    struct reader *reader = &input->reader;
    if (input->state == STATE_LINES) return give_object(input, bytes, size);
    if (reader_size(reader) == 0 && !reader->at_end) {
        enum reader_status status = reader_fill(reader);
        if (status == READER_NOMEM) return INPUT_NOMEM;
        if (status == READER_FAILED) return fail(input, item);
    }
    *bytes = reader_held(reader);
    *size = reader_size(reader);
    reader->start = reader->end;
    return INPUT_DOCUMENT;
}
