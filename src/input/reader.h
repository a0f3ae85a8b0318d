/* reader.h — inside the input room: one open file and its buffer.
 *
 *   bytes   |  used  |  held: start … end  |  free … capacity
 *
 * Idea: one buffer for all files, read(2) straight into it. A small file costs four calls: open, fstat, read, close.
 * What is packed (gzip) or UTF-16 is known by its first bytes, and passes through a filter on its way into the same
 * buffer. */
#ifndef QUOTH_READER_H
#define QUOTH_READER_H

#include "input/input.h"

struct unpack;
struct utf16;

struct reader {
    const struct input_options *options;
    int descriptor; /* -1: closed */
    bool is_regular, at_end;
    bool has_all;  /* the file has no more; a filter may */
    uint64_t size_told, size_read;
    struct unpack *unpack; /* NULL: as it stands */
    struct utf16 *utf16;   /* NULL: UTF-8 */
    char *bytes;
    size_t start, end, capacity;
};

enum reader_status {
    READER_OK,
    READER_FOLDER,  /* a directory: walk it */
    READER_OTHER,   /* no regular file, met in a walk: to be passed over */
    READER_OUTPUT,  /* one of the files being written */
    READER_FAILED,  /* errno says why */
    READER_TOO_LONG, /* the buffer is at its bound */
    READER_DAMAGED, /* packed text that is cut off or wrong */
    READER_BOMB,    /* packed text that grows out of all measure */
    READER_STOPPED, /* the caller asked to stop while there was nothing to read */
    READER_NOMEM
};

/* All has been read, and it is not as much as there was when the file was opened. */
bool reader_has_changed(const struct reader *reader);

/* Open "-" or a path; `is_named`: by the user. */
enum reader_status reader_open(struct reader *reader, const char *path, bool is_named);
void reader_close(struct reader *reader);
void reader_free(struct reader *reader);

/* Read more behind what is held, which may move; at_end is set when there is no more. */
enum reader_status reader_fill(struct reader *reader);
/* Once, after the first fill: put the filters in that its first bytes ask for, and fill again. */
enum reader_status reader_unwrap(struct reader *reader);
/* read(2) on the file itself: *taken bytes, 0 at its end. */
enum reader_status reader_take(struct reader *reader, void *bytes, size_t size, size_t *taken);

static inline const char *reader_held(const struct reader *reader) { return reader->bytes + reader->start; }
static inline size_t reader_size(const struct reader *reader) { return reader->end - reader->start; }

#endif
