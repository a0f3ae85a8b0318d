/* view.h — door of the view room: other forms of what was found than lines of records. The command may include it.
 *
 * In: documents one after another, each its text and its records, in any mixture. Out: bytes, after each document and
 * at the end of the run. Idea: a view sees a document whole, text and records together, and so keeps one document at a
 * time. Adding a form is one file and one row of the table in view.c.
 *
 *   begin → text, record … → end → begin → … → finish
 *
 * Records must have their offsets in QUOTH_CHARS. The first failure sticks. */
#ifndef QUOTH_VIEW_H
#define QUOTH_VIEW_H

#include "quoth.h"

#include <stdbool.h>
#include <stddef.h>

enum {
    /* A view holds a document; no article comes near, and what is no article is better read as records. */
    VIEW_DOCUMENT_BYTES = 64 * 1024 * 1024,
    /* A page holds a run; browsers give up long before. */
    VIEW_RUN_BYTES = 256 * 1024 * 1024
};

enum view_form { VIEW_RECORDS, VIEW_TERM, VIEW_TABLE, VIEW_HTML, VIEW_BRAT, VIEW_WEBANNO, VIEW_SCHEMA_ORG };

/* What the forms are called, in their order; ends with NULL. VIEW_RECORDS, "jsonl", is no view: the command writes it.
 */
extern const char *const view_names[];

enum view_status {
    VIEW_OK,
    VIEW_NOMEM,
    VIEW_TOO_LARGE, /* this document: the others go on */
    VIEW_RUN_TOO_LARGE,
    VIEW_SINGLE /* a second document, and a file of this form holds one */
};

struct view_options {
    enum view_form form;
    size_t columns;   /* to wrap to; 0: do not wrap */
    unsigned colours; /* of the terminal: 0, 16 or 256 */
};

struct view;

/* Caller owns the view. NULL when out of memory. */
struct view *view_new(const struct view_options *options);
void view_free(struct view *view);

enum view_status view_begin(struct view *view, const char *name);
enum view_status view_text(struct view *view, const char *bytes, size_t size);
enum view_status view_record(struct view *view, const quoth_record *record);
/* What is to be written, borrowed until the next call; size may be 0. */
enum view_status view_end(struct view *view, const char **bytes, size_t *size);
enum view_status view_finish(struct view *view, const char **bytes, size_t *size);

#endif
