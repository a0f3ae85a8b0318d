/* show.h — inside the command: a view in place of lines of records (--to).
 *
 * Each call gives STATUS_DONE, or a status whose message has been given. A show that was not opened does nothing. */
#ifndef QUOTH_SHOW_H
#define QUOTH_SHOW_H

#include "cli/cli.h"
#include "cli/output.h"

struct show {
    struct view *view; /* NULL: lines of records are wanted */
    struct output *output;
};

enum status show_open(struct show *show, const struct options *options, struct output *output);
void show_free(struct show *show);

/* Offsets and records as a view wants them. */
void show_set(const struct options *options, quoth_options *library);

enum status show_begin(struct show *show, const char *doc);
/* *is_too_large: the document is more than a view holds. */
enum status show_text(struct show *show, const char *bytes, size_t size, bool *is_too_large);
enum status show_record(struct show *show, const quoth_record *record);
enum status show_end(struct show *show);
enum status show_finish(struct show *show);

#endif
