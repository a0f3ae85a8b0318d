/* input.c — documents one after another. In: paths. Out: events of the source, see input.h.
 *
 * Three loops stand inside each other, all resumable: the paths that the user named or listed, the files of a
 * folder, the lines of a file. input_next goes on in the innermost one that is active. */
#include "input/source.h"
#include "input/unpack.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct input *input_new(const struct input_options *options, char *const *paths, size_t count) {
    static char standard_input[] = "-";
    static char *const only_standard_input[] = {standard_input};
    struct input *input = calloc(1, sizeof *input);
    if (!input) return NULL;
    input->options = *options;
    input->paths = count || options->list ? paths : only_standard_input;
    input->path_count = count || options->list ? count : 1;
    input->walk.follows_links = options->follows_links;
    input->reader = (struct reader){.options = &input->options, .descriptor = -1};
    return input;
}

void input_free(struct input *input) {
    if (!input) return;
    object_free(&input->object);
    outline_free(&input->object.outline);
    members_free(&input->members);
    markup_free(input->markup);
    reader_free(&input->reader);
    if (input->has_list) list_free(&input->list);
    walk_free(&input->walk);
    free(input->name);
    free(input);
}

static void close_file(struct input *input) {
    object_free(&input->object);
    markup_free(input->markup);
    input->markup = NULL;
    input->size_before += input->reader.size_read;
    input->reader.size_read = 0;
    reader_close(&input->reader);
    input->state = STATE_CLOSED;
}

enum input_event input_fault(const struct input *input, struct input_item *item, const char *code,
                             const char *message) {
    *item = (struct input_item){.name = input->path, .code = code, .message = message, .is_named = !input->is_walking};
    return INPUT_FAULT;
}

/* The file is at its end; INPUT_NOTE where that was not where it had been. */
static enum input_event end_file(struct input *input, struct input_item *item) {
    bool has_changed = reader_has_changed(&input->reader);
    close_file(input);
    if (!has_changed) return INPUT_END;
    input_fault(input, item, "changed", "changed its size while it was read");
    return INPUT_NOTE;
}

static enum input_event fail(struct input *input, struct input_item *item) {
    snprintf(input->message, sizeof input->message, "cannot be read: %s", strerror(errno));
    if (input->state != STATE_CLOSED) close_file(input);
    return input_fault(input, item, "unreadable", input->message);
}

enum input_event input_refuse(struct input *input, struct input_item *item, enum reader_status status) {
    switch (status) {
    case READER_NOMEM: return INPUT_NOMEM;
    case READER_STOPPED: return close_file(input), INPUT_END;
    case READER_DAMAGED:
        close_file(input);
        if (!unpack_library())
            return input_fault(input, item, "gzip", "is packed, and this quoth was built without zlib");
        return input_fault(input, item, "gzip", "is packed, and cut off or damaged");
    case READER_BOMB:
        close_file(input);
        return input_fault(input, item, "too_large", "unpacks to more than 256 times its size");
    default: return fail(input, item);
    }
}

/* --- files --- */

static bool is_binary(const struct reader *reader) {
    size_t size = reader_size(reader) < INPUT_BINARY_BYTES ? reader_size(reader) : INPUT_BINARY_BYTES;
    return memchr(reader_held(reader), 0, size) != NULL;
}

static enum input_event begin_page(struct input *input, struct input_item *item) {
    if (!markup_is_there()) {
        close_file(input);
        return input_fault(input, item, "html",
                           markup_library() ? "is a page, and libxml2 cannot be loaded"
                                            : "is a page, and this quoth was built without libxml2");
    }
    input->markup = markup_new();
    input->is_ended = false;
    return input->markup ? INPUT_DOCUMENT : INPUT_NOMEM;
}

/* The file is open: INPUT_DOCUMENT where its text can be read, INPUT_END where its lines can. */
static enum input_event begin_file(struct input *input, struct input_item *item) {
    input->state = STATE_TEXT;
    input->line = 0;
    input->scanned = 0;
    input->is_skipping = input->is_list = false;
    enum reader_status status = reader_fill(&input->reader);
    if (status == READER_OK) status = reader_unwrap(&input->reader);
    if (status == READER_OK) status = form_find(input);
    if (status != READER_OK) return input_refuse(input, item, status);
    if (input->is_walking && !input->options.takes_binary && is_binary(&input->reader)) {
        close_file(input);
        return input_fault(input, item, "binary", "holds NUL bytes, so it is no text; name it to have it read");
    }
    *item = (struct input_item){.name = input->path};
    return input->state == STATE_LINES  ? INPUT_END
           : input->state == STATE_PAGE ? begin_page(input, item)
                                        : INPUT_DOCUMENT;
}

/* INPUT_END: nothing came of it, go on. */
static enum input_event open_file(struct input *input, struct input_item *item, const char *path) {
    input->path = path;
    switch (reader_open(&input->reader, path, !input->is_walking)) {
    case READER_OK: return begin_file(input, item);
    case READER_NOMEM: return INPUT_NOMEM;
    case READER_FOLDER: break;
    case READER_OTHER: return INPUT_END;
    case READER_OUTPUT: input_fault(input, item, "output", "is being written, so it is not read"); return INPUT_NOTE;
    default: return fail(input, item);
    }
    if (strcmp(path, "-") == 0) return errno = EISDIR, fail(input, item);
    if (input->is_walking) return INPUT_END; /* a file when it was listed, a folder now */
    enum walk_event event = walk_begin(&input->walk, path);
    if (event == WALK_NOMEM) return INPUT_NOMEM;
    if (event == WALK_FAULT) fail(input, item);
    input->is_walking = true; /* of a folder that could be read in part, that part is */
    return event == WALK_FAULT ? INPUT_FAULT : INPUT_END;
}

static enum input_event next_of_walk(struct input *input, struct input_item *item) {
    enum walk_event event = walk_next(&input->walk);
    if (event == WALK_NOMEM) return INPUT_NOMEM;
    if (event == WALK_FILE && !path_is_chosen(&input->options, input->walk.path)) return INPUT_END;
    if (event == WALK_FILE) return open_file(input, item, input->walk.path);
    input->is_walking = event != WALK_END;
    input->path = input->walk.path;
    return event == WALK_FAULT ? fail(input, item) : INPUT_END;
}

static enum input_event next_of_list(struct input *input, struct input_item *item) {
    enum list_event event = LIST_END;
    if (!input->has_list) event = list_open(&input->list, &input->options);
    input->has_list = true;
    if (event == LIST_END) event = list_next(&input->list);
    if (event == LIST_PATH && strcmp(input->list.path, "-") != 0) return open_file(input, item, input->list.path);
    if (event == LIST_NOMEM) return INPUT_NOMEM;
    if (event == LIST_PATH) { /* standard input is named on the command line, where its place is seen */
        input->path = "-";
        return input_fault(input, item, "unreadable", "is standard input, which a list cannot name");
    }
    input->options.list = NULL;
    input->path = "--files-from";
    return event == LIST_FAULT ? fail(input, item) : INPUT_END;
}

static enum input_event next_of_lines(struct input *input, struct input_item *item) {
    enum input_event event = lines_next(input, item);
    return event == INPUT_END ? end_file(input, item) : event;
}

enum input_event input_next(struct input *input, struct input_item *item) {
    enum input_event event = INPUT_END;
    if (input->state == STATE_TEXT || input->state == STATE_PAGE) event = end_file(input, item);
    if (input->options.must_stop && input->options.must_stop(input->options.user)) return INPUT_END;
    while (event == INPUT_END) {
        if (input->state == STATE_LINES) event = next_of_lines(input, item);
        else if (input->is_walking) event = next_of_walk(input, item);
        else if (input->next_path < input->path_count) event = open_file(input, item, input->paths[input->next_path++]);
        else if (input->options.list) event = next_of_list(input, item);
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

/* Fresh bytes of the file, none at its end. */
static enum reader_status take_piece(struct reader *reader, const char **bytes, size_t *size) {
    enum reader_status status = READER_OK;
    if (reader_size(reader) == 0 && !reader->at_end) status = reader_fill(reader);
    if (status != READER_OK) return status;
    *bytes = reader_held(reader);
    *size = reader_size(reader);
    reader->start = reader->end;
    return READER_OK;
}

static enum input_event refuse_page(struct input *input, struct input_item *item, enum markup_status status) {
    if (status == MARKUP_NOMEM) return INPUT_NOMEM;
    close_file(input);
    if (status == MARKUP_TOO_DEEP)
        return input_fault(input, item, "depth", "has more than 2048 elements inside each other");
    return input_fault(input, item, "too_large", "has a run of text, or a tag, of more than 64 MiB");
}

static enum input_event give_page(struct input *input, const char **bytes, size_t *size, struct input_item *item) {
    *size = 0;
    while (*size == 0 && !input->is_ended) {
        const char *piece = "";
        size_t piece_size = 0;
        enum reader_status status = take_piece(&input->reader, &piece, &piece_size);
        if (status != READER_OK) return input_refuse(input, item, status);
        input->is_ended = piece_size == 0;
        enum markup_status parsed = markup_feed(input->markup, piece, piece_size);
        if (parsed != MARKUP_OK) return refuse_page(input, item, parsed);
        *bytes = markup_text(input->markup, size);
    }
    return INPUT_DOCUMENT;
}

enum input_event input_read(struct input *input, const char **bytes, size_t *size, struct input_item *item) {
    *size = 0;
    if (input->state == STATE_LINES) return give_object(input, bytes, size);
    if (input->state == STATE_PAGE) return give_page(input, bytes, size, item);
    enum reader_status status = take_piece(&input->reader, bytes, size);
    return status == READER_OK ? INPUT_DOCUMENT : input_refuse(input, item, status);
}

struct input_about input_about(const struct input *input) {
    return input->markup ? markup_about(input->markup) : (struct input_about){0};
}

uint64_t input_bytes(const struct input *input) { return input->size_before + input->reader.size_read; }

/* --- the libraries --- */

const char *input_zlib(void) { return unpack_library(); }
const char *input_libxml2(void) { return markup_library(); }

void input_setup(void) {
    object_watch_memory();
}

void input_cleanup(void) { markup_cleanup(); }
