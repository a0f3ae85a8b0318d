/* reader.c — one open file and its buffer. In: a path. Out: held bytes, more at each fill. */
#include "input/reader.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool is_output(const struct reader *reader, const struct stat *status) {
    for (size_t i = 0; i < reader->options->output_count; i++) {
        const struct stat *output = &reader->options->outputs[i];
        if (output->st_dev == status->st_dev && output->st_ino == status->st_ino) return true;
    }
    return false;
}

/* O_NONBLOCK so that a pipe put in the place of a file cannot hold a walk up. */
static int open_path(const char *path, bool is_named) {
    if (is_named && strcmp(path, "-") == 0) return STDIN_FILENO;
    int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    return open(path, is_named ? flags : flags | O_NOFOLLOW);
}

static void close_descriptor(int descriptor) {
    if (descriptor > STDERR_FILENO) close(descriptor);
}

/* A named pipe opened without waiting reads as ended until somebody writes: open it again, waiting for the writer. The
 * first opening stays until then, so that a writer who has come already is not cut off. */
static int await_writer(int descriptor, const char *path) {
    int waiting = open(path, O_RDONLY | O_CLOEXEC);
    int reason = errno;
    close_descriptor(descriptor);
    errno = reason;
    return waiting;
}

static enum reader_status judge(const struct reader *reader, const struct stat *status, bool is_named) {
    if (S_ISDIR(status->st_mode)) return READER_FOLDER;
    if (!S_ISREG(status->st_mode)) return is_named ? READER_OK : READER_OTHER;
    return is_output(reader, status) ? READER_OUTPUT : READER_OK;
}

enum reader_status reader_open(struct reader *reader, const char *path, bool is_named) {
    struct stat status;
    int descriptor = open_path(path, is_named);
    if (descriptor < 0) return READER_FAILED;
    if (fstat(descriptor, &status) < 0) return close_descriptor(descriptor), READER_FAILED;
    enum reader_status verdict = judge(reader, &status, is_named);
    if (verdict != READER_OK) return close_descriptor(descriptor), verdict;
    if (S_ISFIFO(status.st_mode) && descriptor != STDIN_FILENO) descriptor = await_writer(descriptor, path);
    if (descriptor < 0) return READER_FAILED;
    reader->descriptor = descriptor;
    reader->is_regular = S_ISREG(status.st_mode);
    reader->size_told = reader->is_regular ? (uint64_t)status.st_size : 0;
    reader->size_read = 0;
    reader->start = reader->end = 0;
    reader->at_end = false;
    return READER_OK;
}

void reader_close(struct reader *reader) {
    close_descriptor(reader->descriptor);
    reader->descriptor = -1;
    reader->start = reader->end = 0;
    reader->at_end = true;
}

void reader_free(struct reader *reader) {
    if (reader->descriptor >= 0) reader_close(reader);
    free(reader->bytes);
}

static enum reader_status make_room(struct reader *reader) {
    if (reader->start == reader->end) reader->start = reader->end = 0;
    if (reader->capacity - reader->end >= INPUT_PIECE_BYTES / 2) return READER_OK;
    if (reader->start) {
        memmove(reader->bytes, reader_held(reader), reader_size(reader));
        reader->end -= reader->start;
        reader->start = 0;
    }
    if (reader->capacity - reader->end >= INPUT_PIECE_BYTES / 2) return READER_OK;
    if (reader->capacity >= INPUT_LINE_BYTES) return reader->end < reader->capacity ? READER_OK : READER_TOO_LONG;
    size_t capacity = reader->capacity ? reader->capacity * 2 : INPUT_PIECE_BYTES;
    char *grown = realloc(reader->bytes, capacity);
    if (!grown) return READER_NOMEM;
    reader->bytes = grown;
    reader->capacity = capacity;
    return READER_OK;
}

static bool would_wait(int descriptor) {
    struct pollfd ready = {descriptor, POLLIN, 0};
    return poll(&ready, 1, 0) == 0;
}

/* A descriptor handed to us may be in non-blocking mode: wait as a blocking one would. */
static ssize_t read_some(struct reader *reader, char *bytes, size_t size) {
    for (;;) {
        ssize_t taken = read(reader->descriptor, bytes, size);
        if (taken >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) return taken;
        struct pollfd ready = {reader->descriptor, POLLIN, 0};
        if (poll(&ready, 1, -1) < 0) return -1;
    }
}

enum reader_status reader_fill(struct reader *reader) {
    enum reader_status status = make_room(reader);
    if (status != READER_OK) return status;
    const struct input_options *options = reader->options;
    if (!reader->is_regular && options->before_wait && would_wait(reader->descriptor)) options->before_wait(options->user);
    size_t room = reader->capacity - reader->end;
    ssize_t taken = read_some(reader, reader->bytes + reader->end, room);
    if (taken < 0) return READER_FAILED;
    reader->end += (size_t)taken;
    reader->size_read += (uint64_t)taken;
    /* A short read that brings all that fstat told of spares the read that would return nothing. */
    bool has_all = reader->size_told && (size_t)taken < room && reader->size_read >= reader->size_told;
    reader->at_end = taken == 0 || has_all;
    return READER_OK;
}
