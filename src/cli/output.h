/* output.h — inside the command: the one writer of output. Whole lines go in, large writes come out.
 *
 * A write ends at a line's end unless the kernel takes only a part of it, so that killing the program costs at most the
 * last line. The first failure sticks and is told once; a reader that went away is no failure to tell. */
#ifndef QUOTH_OUTPUT_H
#define QUOTH_OUTPUT_H

#include "cli/cli.h"

#include <stddef.h>
#include <sys/stat.h>

struct output {
    int descriptor;
    char *bytes;
    size_t size, capacity;
    bool is_watched;   /* a terminal: a person waits for each line */
    enum status status; /* STATUS_DONE, or how it failed */
    char *path, *temporary; /* of a file that is replaced at the end; NULL: none */
    struct stat files[2];   /* what is written to, and what it will replace */
    size_t file_count;
};

/* Standard output, or a file that is replaced when closed. A status with its message given. */
enum status output_open(struct output *output, const char *path);
/* A file that an earlier run began is written on at its end; nothing is renamed. */
enum status output_continue(struct output *output, const char *path);
enum status output_line(struct output *output, const char *bytes, size_t size);
enum status output_flush(struct output *output);
/* Flush, close, and put the file in its place unless the output or `so_far`, the run, failed for good. Returns the
 * worse status. */
enum status output_close(struct output *output, enum status so_far);

#endif
