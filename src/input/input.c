/* input.c — documents one after another. In: paths. Out: events of the source, see input.h.
 *
 * Three loops stand inside each other, all resumable: the paths that the user named or listed, the files of a folder, the
 * lines of a file. input_next goes on in the innermost one that is active. */
#include "input/input.h"

#include "input/markup.h"
#include "input/list.h"
#include "input/members.h"
#include "input/object.h"
#include "input/reader.h"
#include "input/unpack.h"
#include "input/walk.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum state { STATE_CLOSED, STATE_TEXT, STATE_LINES, STATE_PAGE };

struct input {
    struct input_options options;
    char *const *paths;
    size_t path_count, next_path;
    struct list list;
    bool has_list; /* it is being read */
    struct walk walk;
    bool is_walking;
    struct reader reader;
    enum state state; /* of the file that is open */
    const char *path; /* of that file, or the last that was */
    uint64_t line;    /* number of the line last read */
    size_t scanned;   /* bytes of the held ones that are known to hold no line end */
    bool is_skipping; /* a line that was too long, up to its end */
    struct object object;
    struct members members; /* of the JSON line, but its text */
    struct markup *markup;      /* of a page */
    bool is_ended;          /* the page has been told of its end */
    bool is_given;    /* the text of the JSON line has been handed out */
    uint64_t size_before; /* bytes of the files before this one */
    char *name;       /* path:line, where a line has no name */
    size_t name_size;
    char message[200];
};

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

static enum input_event fault(const struct input *input, struct input_item *item, const char *code, const char *message) {
    *item = (struct input_item){.name = input->path, .code = code, .message = message, .is_named = !input->is_walking};
    return INPUT_FAULT;
}

/* The file is at its end; INPUT_NOTE where that was not where it had been. */
static enum input_event end_file(struct input *input, struct input_item *item) {
    bool has_changed = reader_has_changed(&input->reader);
    close_file(input);
    if (!has_changed) return INPUT_END;
    fault(input, item, "changed", "changed its size while it was read");
    return INPUT_NOTE;
}

static enum input_event fail(struct input *input, struct input_item *item) {
    snprintf(input->message, sizeof input->message, "cannot be read: %s", strerror(errno));
    if (input->state != STATE_CLOSED) close_file(input);
    return fault(input, item, "unreadable", input->message);
}

/* What a reader that gave nothing means. */
static enum input_event refuse(struct input *input, struct input_item *item, enum reader_status status) {
    switch (status) {
    case READER_NOMEM: return INPUT_NOMEM;
    case READER_STOPPED: return close_file(input), INPUT_END;
    case READER_DAMAGED:
        close_file(input);
        if (!unpack_library()) return fault(input, item, "gzip", "is packed, and this quoth was built without zlib");
        return fault(input, item, "gzip", "is packed, and cut off or damaged");
    case READER_BOMB:
        close_file(input);
        return fault(input, item, "too_large", "unpacks to more than 256 times its size");
    default: return fail(input, item);
    }
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
    *item = (struct input_item){.name = input->path, .line = input->line, .code = input->object.code, .message = input->object.message};
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

/* The next line that is not blank; INPUT_END: the file has no more. */
static enum input_event next_line(struct input *input, struct input_item *item) {
    object_free(&input->object);
    for (;;) {
        size_t size, used;
        enum reader_status status = hold_line(input, &size, &used);
        if (status == READER_TOO_LONG) {
            if (begin_skipping(input, item)) return INPUT_FAULT;
            continue;
        }
        if (status != READER_OK) return refuse(input, item, status);
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

static bool has_one_of(const char *path, const char *const *suffixes) {
    for (; *suffixes; suffixes++)
        if (has_suffix(path, *suffixes)) return true;
    return false;
}

static bool has_lines_suffix(const char *path) {
    static const char *const suffixes[] = {".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", NULL};
    return has_one_of(path, suffixes);
}

static bool has_page_suffix(const char *path) {
    static const char *const suffixes[] = {".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz", NULL};
    return has_one_of(path, suffixes);
}

/* Is the first line that is not blank a whole JSON object? Nothing is dropped: if not, it is text. */
static enum reader_status look_for_object(struct input *input, size_t lead, bool *is_object) {
    struct reader *reader = &input->reader;
    size_t size, used;
    input->scanned = lead;
    enum reader_status status = hold_line(input, &size, &used);
    input->scanned = 0;
    if (status == READER_OK) *is_object = object_is(reader_held(reader) + lead, size - lead);
    return status == READER_TOO_LONG ? READER_OK : status;
}

static enum reader_status guess_form(struct input *input, enum input_form *form) {
    const struct reader *reader = &input->reader;
    *form = has_lines_suffix(input->path) ? INPUT_JSONL : has_page_suffix(input->path) ? INPUT_HTML : INPUT_TEXT;
    if (*form != INPUT_TEXT) return READER_OK;
    size_t lead = mark_size(reader);
    lead += count_blanks(reader_held(reader) + lead, reader_size(reader) - lead);
    if (lead == reader_size(reader)) return READER_OK;
    if (markup_is(reader_held(reader) + lead, reader_size(reader) - lead)) *form = INPUT_HTML;
    if (reader_held(reader)[lead] != '{') return READER_OK;
    bool is_object = false;
    enum reader_status status = look_for_object(input, lead, &is_object);
    if (is_object) *form = INPUT_JSONL;
    return status;
}

static enum reader_status find_form(struct input *input) {
    enum input_form form = input->options.form;
    enum reader_status status = form == INPUT_AUTO ? guess_form(input, &form) : READER_OK;
    if (form == INPUT_HTML && input->options.form == INPUT_AUTO && !markup_library()) form = INPUT_TEXT;
    if (form == INPUT_JSONL) input->reader.start += mark_size(&input->reader);
    input->state = form == INPUT_JSONL ? STATE_LINES : form == INPUT_HTML ? STATE_PAGE : STATE_TEXT;
    return status;
}

static bool is_binary(const struct reader *reader) {
    size_t size = reader_size(reader) < INPUT_BINARY_BYTES ? reader_size(reader) : INPUT_BINARY_BYTES;
    return memchr(reader_held(reader), 0, size) != NULL;
}

static enum input_event begin_page(struct input *input, struct input_item *item) {
    if (!markup_is_there()) {
        close_file(input);
        return fault(input, item, "html",
                     markup_library() ? "is a page, and libxml2 cannot be loaded" : "is a page, and this quoth was built without libxml2");
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
    input->is_skipping = false;
    enum reader_status status = reader_fill(&input->reader);
    if (status == READER_OK) status = reader_unwrap(&input->reader);
    if (status == READER_OK) status = find_form(input);
    if (status != READER_OK) return refuse(input, item, status);
    if (input->is_walking && !input->options.takes_binary && is_binary(&input->reader)) {
        close_file(input);
        return fault(input, item, "binary", "holds NUL bytes, so it is no text; name it to have it read");
    }
    *item = (struct input_item){.name = input->path};
    return input->state == STATE_LINES ? INPUT_END : input->state == STATE_PAGE ? begin_page(input, item) : INPUT_DOCUMENT;
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
    if (input->is_walking) return INPUT_END; /* a file when it was listed, a folder now */
    enum walk_event event = walk_begin(&input->walk, path);
    if (event == WALK_NOMEM) return INPUT_NOMEM;
    if (event == WALK_FAULT) fail(input, item);
    input->is_walking = true; /* of a folder that could be read in part, that part is */
    return event == WALK_FAULT ? INPUT_FAULT : INPUT_END;
}

static bool is_chosen(const struct input_options *options, const char *path) {
    if (!options->glob) return true;
    const char *slash = strrchr(path, '/');
    bool is_path = strchr(options->glob, '/') || !slash;
    return fnmatch(options->glob, is_path ? path : slash + 1, 0) == 0;
}

static enum input_event next_of_walk(struct input *input, struct input_item *item) {
    enum walk_event event = walk_next(&input->walk);
    if (event == WALK_NOMEM) return INPUT_NOMEM;
    if (event == WALK_FILE && !is_chosen(&input->options, input->walk.path)) return INPUT_END;
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
        return fault(input, item, "unreadable", "is standard input, which a list cannot name");
    }
    input->options.list = NULL;
    input->path = "--files-from";
    return event == LIST_FAULT ? fail(input, item) : INPUT_END;
}

static enum input_event next_of_lines(struct input *input, struct input_item *item) {
    enum input_event event = next_line(input, item);
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
    if (status == MARKUP_TOO_DEEP) return fault(input, item, "depth", "has more than 2048 elements inside each other");
    return fault(input, item, "too_large", "has a run of text, or a tag, of more than 64 MiB");
}

static enum input_event give_page(struct input *input, const char **bytes, size_t *size, struct input_item *item) {
    *size = 0;
    while (*size == 0 && !input->is_ended) {
        const char *piece = "";
        size_t piece_size = 0;
        enum reader_status status = take_piece(&input->reader, &piece, &piece_size);
        if (status != READER_OK) return refuse(input, item, status);
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
    return status == READER_OK ? INPUT_DOCUMENT : refuse(input, item, status);
}

struct input_about input_about(const struct input *input) {
    return input->markup ? markup_about(input->markup) : (struct input_about){0};
}

uint64_t input_bytes(const struct input *input) { return input->size_before + input->reader.size_read; }

/* --- sizes, for those who wait --- */

static uint64_t measure_folder(const struct input_options *options, const char *path) {
    struct walk walk = {.follows_links = options->follows_links};
    struct stat status;
    uint64_t size = 0;
    enum walk_event event = walk_begin(&walk, path);
    while (event != WALK_END && event != WALK_NOMEM) {
        event = walk_next(&walk);
        if (event != WALK_FILE || !is_chosen(options, walk.path)) continue;
        if (stat(walk.path, &status) == 0) size += (uint64_t)status.st_size;
    }
    walk_free(&walk);
    return size;
}

uint64_t input_measure(const struct input_options *options, char *const *paths, size_t count) {
    uint64_t size = 0;
    struct stat status;
    for (size_t i = 0; i < count; i++) {
        if (stat(paths[i], &status) < 0) continue;
        if (S_ISDIR(status.st_mode)) size += measure_folder(options, paths[i]);
        else if (!S_ISREG(status.st_mode)) return 0;
        else size += (uint64_t)status.st_size;
    }
    return options->list ? 0 : size;
}

/* --- the libraries --- */

const char *input_zlib(void) { return unpack_library(); }
const char *input_libxml2(void) { return markup_library(); }

void input_setup(void) {
    object_watch_memory();
}

void input_cleanup(void) { markup_cleanup(); }
