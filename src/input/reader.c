/* reader.c — one open file and its buffer. In: a path. Out: held bytes, more at each fill. */
#include "input/reader.h"

#include "input/unpack.h"
#include "input/utf16.h"

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
static int open_path(const char *path, bool is_named, bool follows_links) {
    if (is_named && strcmp(path, "-") == 0) return STDIN_FILENO;
    int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    return open(path, is_named || follows_links ? flags : flags | O_NOFOLLOW);
}

static void close_descriptor(int descriptor) {
    if (descriptor > STDERR_FILENO) close(descriptor);
}

static enum reader_status judge(const struct reader *reader, const struct stat *status, bool is_named) {
    if (S_ISDIR(status->st_mode)) return READER_FOLDER;
    if (!S_ISREG(status->st_mode)) return is_named ? READER_OK : READER_OTHER;
    return is_output(reader, status) ? READER_OUTPUT : READER_OK;
}

enum reader_status reader_open(struct reader *reader, const char *path, bool is_named) {
    struct stat status;
    int descriptor = open_path(path, is_named, reader->options->follows_links);
    if (descriptor < 0) return READER_FAILED;
    if (fstat(descriptor, &status) < 0) return close_descriptor(descriptor), READER_FAILED;
    enum reader_status verdict = judge(reader, &status, is_named);
    if (verdict != READER_OK) return close_descriptor(descriptor), verdict;
    reader->descriptor = descriptor;
    reader->is_regular = S_ISREG(status.st_mode);
    reader->size_told = reader->is_regular ? (uint64_t)status.st_size : 0;
    reader->size_read = 0;
    reader->start = reader->end = 0;
    reader->at_end = reader->has_all = false;
    return READER_OK;
}

bool reader_has_changed(const struct reader *reader) {
    bool is_told = reader->size_told && reader->descriptor > STDERR_FILENO; /* standard input may begin in the middle */
    return is_told && reader->has_all && reader->size_read != reader->size_told;
}

void reader_close(struct reader *reader) {
    unpack_free(reader->unpack);
    utf16_free(reader->utf16);
    reader->unpack = NULL;
    reader->utf16 = NULL;
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

enum { WAIT_MILLISECONDS = 100 }; /* how soon a wish to stop is seen by a thread that the signal did not reach */

static bool would_wait(const struct reader *reader, int milliseconds) {
    struct pollfd ready = {reader->descriptor, POLLIN, 0};
    return poll(&ready, 1, milliseconds) == 0;
}

static bool must_stop(const struct reader *reader) {
    return reader->options->must_stop && reader->options->must_stop(reader->options->user);
}

/* What has been found so far goes out before a wait. A named pipe that nobody has written to yet is waited for here:
 * it was opened without waiting, and read(2) would take it as ended. Opening it once more to wait would lose a quick
 * writer. */
static enum reader_status wait_for_more(const struct reader *reader) {
    if (reader->is_regular || !would_wait(reader, 0)) return READER_OK;
    if (reader->options->before_wait) reader->options->before_wait(reader->options->user);
    while (!must_stop(reader))
        if (!would_wait(reader, WAIT_MILLISECONDS)) return READER_OK;
    return READER_STOPPED;
}

/* A descriptor handed to us may be in non-blocking mode: wait as a blocking one would. */
static ssize_t read_some(struct reader *reader, void *bytes, size_t size) {
    for (;;) {
        ssize_t taken = read(reader->descriptor, bytes, size);
        if (taken >= 0) return taken;
        bool would_block = errno == EAGAIN || errno == EWOULDBLOCK;
        if ((errno != EINTR && !would_block) || must_stop(reader)) return -1;
        if (would_block) would_wait(reader, WAIT_MILLISECONDS);
    }
}

enum reader_status reader_take(struct reader *reader, void *bytes, size_t size, size_t *taken) {
    *taken = 0;
    if (reader->has_all) return READER_OK;
    enum reader_status status = wait_for_more(reader);
    if (status != READER_OK) return status;
    ssize_t got = read_some(reader, bytes, size);
    if (got < 0) return must_stop(reader) ? READER_STOPPED : READER_FAILED;
    *taken = (size_t)got;
    reader->size_read += *taken;
    /* A short read that brings all that fstat told of spares the read that would return nothing. */
    bool is_told = reader->size_told && *taken < size && reader->size_read >= reader->size_told;
    reader->has_all = *taken == 0 || is_told;
    return READER_OK;
}

static enum reader_status take_unpacked(struct reader *reader, void *bytes, size_t size, size_t *taken) {
    return reader->unpack ? unpack_take(reader->unpack, reader, bytes, size, taken)
                          : reader_take(reader, bytes, size, taken);
}

enum reader_status reader_fill(struct reader *reader) {
    enum reader_status status = make_room(reader);
    if (status != READER_OK) return status;
    char *free_bytes = reader->bytes + reader->end;
    size_t room = reader->capacity - reader->end, taken;
    if (reader->utf16) status = utf16_take(reader->utf16, reader, take_unpacked, free_bytes, room, &taken);
    else status = take_unpacked(reader, free_bytes, room, &taken);
    if (status != READER_OK) return status;
    reader->end += taken;
    reader->at_end = taken == 0 || (reader->has_all && !reader->unpack && !reader->utf16);
    return READER_OK;
}

/* The bytes held so far become the first that the filter gets. */
static void hand_over(struct reader *reader) {
    reader->start = reader->end = 0;
    reader->at_end = false;
}

enum reader_status reader_unwrap(struct reader *reader) {
    enum reader_status status = READER_OK;
    if (unpack_is_packed(reader_held(reader), reader_size(reader))) {
        reader->unpack = unpack_new(reader_held(reader), reader_size(reader));
        if (!reader->unpack) return READER_NOMEM;
        hand_over(reader);
        status = reader_fill(reader);
    }
    if (status == READER_OK && utf16_is_marked(reader_held(reader), reader_size(reader))) {
        reader->utf16 = utf16_new(reader_held(reader), reader_size(reader));
        if (!reader->utf16) return READER_NOMEM;
        hand_over(reader);
        status = reader_fill(reader);
    }
    return status;
}
