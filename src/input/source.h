/* source.h — inside the input room: what is being read, and how far.
 *
 * input.c goes from file to file, form.c tells what a file is, lines.c goes from line to line, measure.c adds up
 * sizes. */
#ifndef QUOTH_SOURCE_H
#define QUOTH_SOURCE_H

#include "input/input.h"
#include "input/list.h"
#include "input/markup.h"
#include "input/members.h"
#include "input/object.h"
#include "input/reader.h"
#include "input/walk.h"

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
    bool is_list;     /* the lines are a list: brackets around it, commas between */
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

/* --- input.c --- */
enum input_event input_fault(const struct input *input, struct input_item *item, const char *code, const char *message);
/* What a reader that gave nothing means. */
enum input_event input_refuse(struct input *input, struct input_item *item, enum reader_status status);

/* --- form.c: is the open file, of which some is held, text, lines or a page? Sets the state. --- */
enum reader_status form_find(struct input *input);

/* --- lines.c --- */
/* Make the reader hold a whole line, without its end: *size, and *used with it. READER_TOO_LONG: no line that long
 * is held, and what was held of it is gone. */
enum reader_status lines_hold(struct input *input, size_t *size, size_t *used);
/* The document of the next line that is not blank; INPUT_END: the file has no more. */
enum input_event lines_next(struct input *input, struct input_item *item);
size_t lines_blanks(const char *bytes, size_t size); /* how many of the bytes are blanks, before any other */

/* --- measure.c: does the glob, where there is one, take this file of a walk? --- */
bool path_is_chosen(const struct input_options *options, const char *path);

#endif
