/* input.h — door of the input room: where documents come from. The command and later rooms may include it.
 *
 * In: paths of files and folders, lists of paths, standard input; plain text, JSON lines or pages, packed by gzip or
 * not. Out: documents one after another, each a name and its text in pieces; and faults, each of which names what could
 * not be read and why. Idea: a source that is pulled. input_next says what comes; input_read gives the text of a
 * document, piece by piece, without a copy. Nothing is opened, and at most one piece held, before it is asked for.
 *
 *   next → DOCUMENT → read … read (size 0: its end) → next → FAULT → next → … → END
 *
 * Folders are walked in the order of `LC_ALL=C sort` over whole paths. Of a walk only regular files are read;
 * symbolic links are not followed, pipes and devices not opened to wait; files with a NUL in their first 8 KiB are a
 * fault. What the user names is read whatever it is. */
#ifndef QUOTH_INPUT_H
#define QUOTH_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

enum {
    /* One read(2): large enough that calls cost nothing, small enough to stay in the cache until it is analysed. */
    INPUT_PIECE_BYTES = 64 * 1024,
    /* A JSON line is held whole; longer ones are a fault and skipped. No article comes near. */
    INPUT_LINE_BYTES = 64 * 1024 * 1024,
    /* Where a walk looks for NUL, as grep and git do. */
    INPUT_BINARY_BYTES = 8 * 1024,
    /* Elements inside elements of a page: browsers flatten at 512; the parser's time grows with it. */
    INPUT_HTML_DEPTH = 2048,
    /* A path in a list; Linux takes 4096 bytes. */
    INPUT_PATH_BYTES = 64 * 1024
};

struct input;

enum input_form { INPUT_AUTO, INPUT_TEXT, INPUT_JSONL, INPUT_HTML };

struct input_options {
    enum input_form form;
    const char *text_field, *id_field; /* of JSON lines; NULL: the first of the usual ones */
    const char *list; /* a file of paths, "-" for standard input, read after the paths given; NULL: none */
    const char *glob; /* files of walks must match: their name, or with a slash in it their path; NULL: all */
    bool list_has_nuls;                /* paths of the list end in NUL, not LF */
    bool follows_links;                /* in walks */
    bool takes_binary;                 /* in walks */
    bool wants_meta;                   /* input_item.meta is filled */
    const struct stat *outputs;        /* files being written, never read; borrowed */
    size_t output_count;
    void (*before_wait)(void *user); /* called before a read that would wait; may be NULL */
    bool (*must_stop)(void *user);   /* asked while a read waits; true ends it; may be NULL */
    void *user;
};

enum input_event {
    INPUT_DOCUMENT,
    INPUT_FAULT, /* goes on with the next document */
    INPUT_NOTE,  /* to be told, but no fault */
    INPUT_END,
    INPUT_NOMEM
};

struct input_item {
    const char *name; /* of the document; of a fault, what it is about */
    uint64_t line;    /* from 1, of JSON lines; 0: none */
    const char *code, *message; /* of a fault or a note */
    bool is_named;    /* a fault of a path that the user named: the whole of it could not be read */
    const char *meta; /* of a JSON line: an object of its members but the text, byte for byte; NULL: none */
    size_t meta_size;
};

struct input_line { /* not NUL-terminated; bytes NULL: none */
    const char *bytes;
    size_t size;
};

/* What a page tells of its article. */
struct input_about {
    struct input_line title, byline, date;
};

/* Caller owns the input; `paths` is borrowed for its life. No path: standard input, as "-" is. NULL when out of
 * memory. */
struct input *input_new(const struct input_options *options, char *const *paths, size_t count);
void input_free(struct input *input);

/* What comes next. Text of the document before that was not read is skipped. All of *item is borrowed until the next
 * call. */
enum input_event input_next(struct input *input, struct input_item *item);

/* The next piece of the document, borrowed until the next call: INPUT_DOCUMENT; size 0 at its end. INPUT_FAULT: the
 * rest cannot be read, *item says why, and the document ends here. */
enum input_event input_read(struct input *input, const char **bytes, size_t *size, struct input_item *item);

/* What the page read last tells of its article; of other documents nothing. Known when the text is at its end. */
struct input_about input_about(const struct input *input);

/* Bytes read from files so far, packed as they are. */
uint64_t input_bytes(const struct input *input);
/* Bytes of all that the paths name, lists aside; 0: not to be known, as with standard input. Reads no file. */
uint64_t input_measure(const struct input_options *options, char *const *paths, size_t count);

/* "1.2.13" and "2.9.14"; NULL where this program was built without. */
const char *input_zlib(void);
const char *input_libxml2(void);

/* Once a process, before threads begin and when all is done: what the libraries behind this room keep for
 * themselves. */
void input_setup(void);
void input_cleanup(void);

#endif
