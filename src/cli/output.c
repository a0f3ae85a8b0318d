/* output.c — the one writer of output. In: whole lines. Out: write(2) in large pieces, each failure noticed. */
#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Enough that a write costs nothing beside what fills it; more would only be cold in the cache. */
enum { BATCH_BYTES = 32 * 1024 };

static const char *label(const struct output *output) { return output->path ? output->path : "standard output"; }

static enum status fail(struct output *output) {
    int reason = errno;
    output->status = reason == EPIPE ? STATUS_PIPE : STATUS_FAILED;
    if (reason != EPIPE) complain("%s: cannot be written: %s", label(output), strerror(reason));
    return output->status;
}

static void note_file(struct output *output, const char *path) {
    struct stat *status = &output->files[output->file_count];
    bool is_known = path ? stat(path, status) == 0 : fstat(output->descriptor, status) == 0;
    if (is_known && S_ISREG(status->st_mode)) output->file_count++;
}

/* The path to replace, through symbolic links, so that a link stays one. */
static char *final_path(const char *path) {
    char *resolved = realpath(path, NULL);
    return resolved ? resolved : strdup(path);
}

static enum status open_beside(struct output *output, const char *path) {
    struct stat old;
    bool is_old = stat(path, &old) == 0;
    output->path = final_path(path);
    if (!output->path) return complain_memory();
    if (is_old && !S_ISREG(old.st_mode)) { /* a pipe or device is written, not replaced */
        output->descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        return output->descriptor < 0 ? fail(output) : STATUS_DONE;
    }
    size_t size = strlen(output->path) + 32;
    output->temporary = malloc(size);
    if (!output->temporary) return complain_memory();
    snprintf(output->temporary, size, "%s.%ld.tmp", output->path, (long)getpid());
    output->descriptor = open(output->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (output->descriptor < 0) {
        enum status status = fail(output);
        free(output->temporary);
        output->temporary = NULL;
        return status;
    }
    if (is_old && fchmod(output->descriptor, old.st_mode & 07777) < 0) return fail(output);
    if (is_old) note_file(output, output->path);
    return STATUS_DONE;
}

static enum status begin(struct output *output) {
    *output = (struct output){.descriptor = STDOUT_FILENO, .capacity = 2 * BATCH_BYTES};
    output->bytes = malloc(output->capacity);
    return output->status = output->bytes ? STATUS_DONE : complain_memory();
}

static enum status look_at_it(struct output *output) {
    if (output->status != STATUS_DONE) return output->status;
    note_file(output, NULL);
    output->is_watched = isatty(output->descriptor);
    return STATUS_DONE;
}

enum status output_open(struct output *output, const char *path) {
    if (begin(output) == STATUS_DONE && path) output->status = open_beside(output, path);
    return look_at_it(output);
}

enum status output_continue(struct output *output, const char *path) {
    if (begin(output) != STATUS_DONE) return output->status;
    output->path = strdup(path);
    if (!output->path) return output->status = complain_memory();
    output->descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, 0666);
    if (output->descriptor < 0) fail(output);
    return look_at_it(output);
}

/* All of it, however little is taken at a time, also on a descriptor that somebody made non-blocking. */
static bool write_all(int descriptor, const char *bytes, size_t size) {
    while (size) {
        ssize_t taken = write(descriptor, bytes, size);
        if (taken >= 0) {
            bytes += taken;
            size -= (size_t)taken;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd ready = {descriptor, POLLOUT, 0};
            if (poll(&ready, 1, -1) < 0 && errno != EINTR) return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

enum status output_flush(struct output *output) {
    if (output->status != STATUS_DONE || output->size == 0) return output->status;
    size_t size = output->size;
    output->size = 0;
    return write_all(output->descriptor, output->bytes, size) ? STATUS_DONE : fail(output);
}

static bool make_room(struct output *output, size_t size) {
    if (size <= output->capacity - output->size) return true;
    size_t capacity = output->size + size;
    char *grown = realloc(output->bytes, capacity);
    if (!grown) return false;
    output->bytes = grown;
    output->capacity = capacity;
    return true;
}

enum status output_line(struct output *output, const char *bytes, size_t size) {
    if (output->status != STATUS_DONE) return output->status;
    if (!make_room(output, size)) return output->status = complain_memory();
    memcpy(output->bytes + output->size, bytes, size);
    output->size += size;
    return output->size >= BATCH_BYTES || output->is_watched ? output_flush(output) : STATUS_DONE;
}

static bool is_final(enum status status) { return status == STATUS_MEMORY || status == STATUS_PIPE; }

static enum status put_in_place(struct output *output, bool is_whole) {
    bool is_placed = is_whole && rename(output->temporary, output->path) == 0;
    if (is_whole && !is_placed) fail(output);
    if (!is_placed) unlink(output->temporary);
    return output->status;
}

/* Some file systems tell of a full disk only here. */
static void finish_file(struct output *output) {
    bool must_sync = output->temporary && output->status == STATUS_DONE;
    if (must_sync && fsync(output->descriptor) < 0) fail(output);
    if (close(output->descriptor) < 0 && output->status == STATUS_DONE) fail(output);
}

enum status output_close(struct output *output, enum status so_far) {
    output_flush(output);
    if (output->descriptor >= 0) finish_file(output);
    if (output->temporary) put_in_place(output, output->status == STATUS_DONE && !is_final(so_far));
    free(output->bytes);
    free(output->path);
    free(output->temporary);
    return output->status == STATUS_DONE ? so_far : output->status;
}
