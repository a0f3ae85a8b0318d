/* form.c — what a file is. In: its name, and what is held of it. Out: text, JSON lines or a page. */
#include "input/source.h"

#include <string.h>

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
    enum reader_status status = lines_hold(input, &size, &used);
    input->scanned = 0;
    if (status == READER_OK) *is_object = object_is(reader_held(reader) + lead, size - lead);
    return status == READER_TOO_LONG ? READER_OK : status;
}

/* [, and an object on the line below. */
static bool begins_list(const char *bytes, size_t size) {
    size_t blanks = size > 1 && bytes[0] == '[' ? lines_blanks(bytes + 1, size - 1) : 0;
    return blanks + 1 < size && memchr(bytes + 1, '\n', blanks) && bytes[blanks + 1] == '{';
}

static enum reader_status guess_form(struct input *input, enum input_form *form) {
    const struct reader *reader = &input->reader;
    *form = has_lines_suffix(input->path) ? INPUT_JSONL : has_page_suffix(input->path) ? INPUT_HTML : INPUT_TEXT;
    if (*form != INPUT_TEXT) return READER_OK;
    size_t lead = mark_size(reader);
    lead += lines_blanks(reader_held(reader) + lead, reader_size(reader) - lead);
    if (lead == reader_size(reader)) return READER_OK;
    if (markup_is(reader_held(reader) + lead, reader_size(reader) - lead)) *form = INPUT_HTML;
    if (begins_list(reader_held(reader) + lead, reader_size(reader) - lead)) *form = INPUT_JSONL;
    if (reader_held(reader)[lead] != '{') return READER_OK;
    bool is_object = false;
    enum reader_status status = look_for_object(input, lead, &is_object);
    if (is_object) *form = INPUT_JSONL;
    return status;
}

enum reader_status form_find(struct input *input) {
    enum input_form form = input->options.form;
    enum reader_status status = form == INPUT_AUTO ? guess_form(input, &form) : READER_OK;
    if (form == INPUT_HTML && input->options.form == INPUT_AUTO && !markup_library()) form = INPUT_TEXT;
    if (form == INPUT_JSONL) input->reader.start += mark_size(&input->reader);
    input->state = form == INPUT_JSONL ? STATE_LINES : form == INPUT_HTML ? STATE_PAGE : STATE_TEXT;
    return status;
}
