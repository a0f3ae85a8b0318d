/* resume.c — which documents an output holds. In: its lines. Out: a set of names; the file, shortened to whole
 * documents.
 *
 * Output keeps the order of documents, so all but the last one are whole. A document is known by the name in its
 * lines; one without a line is read again, which costs time alone. */
#include "cli/resume.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct resume {
    json_t *names;
    char *last; /* name of the document that the last line is of */
    long whole; /* where the lines of that document begin */
};

static enum status fail(const char *path, const char *reason) {
    complain("%s: cannot be resumed: %s", path, reason);
    return STATUS_FAILED;
}

void resume_free(struct resume *resume) {
    if (!resume) return;
    json_decref(resume->names);
    free(resume->last);
    free(resume);
}

bool resume_is_done(const struct resume *resume, const char *doc) {
    return json_object_get(resume->names, doc) != NULL;
}

/* A line of the document `doc` begins at `place`. */
static bool take_name(struct resume *resume, const char *doc, long place) {
    if (resume->last && strcmp(resume->last, doc) == 0) return true;
    char *copy = strdup(doc);
    if (!copy) return false;
    bool is_kept = !resume->last || json_object_set_new_nocheck(resume->names, resume->last, json_true()) == 0;
    free(resume->last);
    resume->last = copy;
    resume->whole = place;
    return is_kept;
}

/* Where a name is no UTF-8, a line has its bytes in base64; they take the place of it. */
static char *decode_base64(const char *text) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *bytes = malloc(strlen(text) / 4 * 3 + 4);
    size_t size = 0;
    unsigned bits = 0, count = 0;
    for (const char *digit; bytes && *text && (digit = strchr(digits, *text)); text++) {
        bits = (bits << 6 | (unsigned)(digit - digits)) & 0xffff;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes[size++] = (char)(bits >> count & 0xff);
    }
    if (bytes) bytes[size] = 0;
    return bytes;
}

static enum status take_record(struct resume *resume, const json_t *record, long place) {
    const char *base64 = json_string_value(json_object_get(record, "path_b64"));
    char *bytes = base64 ? decode_base64(base64) : NULL;
    const char *doc = base64 ? bytes : json_string_value(json_object_get(record, "doc"));
    bool is_taken = doc && take_name(resume, doc, place);
    free(bytes);
    return is_taken ? STATUS_DONE : complain_memory();
}

/* The first line that is no record ends what can be kept: it was cut off. */
static enum status read_lines(struct resume *resume, FILE *file, const char *path) {
    char *line = NULL;
    size_t capacity = 0;
    long place = 0;
    enum status status = STATUS_DONE;
    ssize_t size;
    while (status == STATUS_DONE && (size = getline(&line, &capacity, file)) > 0 && line[size - 1] == '\n') {
        json_t *record = json_loadb(line, (size_t)size, JSON_ALLOW_NUL, NULL);
        bool is_record = json_is_string(json_object_get(record, "doc"));
        status = is_record ? take_record(resume, record, place) : fail(path, "it holds a line that is no record");
        json_decref(record);
        place += (long)size;
    }
    if (ferror(file)) status = fail(path, strerror(errno));
    free(line);
    return status;
}

enum status resume_open(struct resume **resume, const char *path) {
    *resume = NULL;
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "r");
    if (!file && errno == ENOENT) return STATUS_DONE;
    if (!file) return fail(path, strerror(errno));
    struct resume *made = calloc(1, sizeof *made);
    if (made) made->names = json_object();
    enum status status = made && made->names ? read_lines(made, file, path) : complain_memory();
    fclose(file);
    if (status == STATUS_DONE && truncate(path, made->whole) < 0) status = fail(path, strerror(errno));
    if (status == STATUS_DONE) *resume = made;
    else resume_free(made);
    return status;
}
