/* resume.h — inside the command: what an earlier run, broken off, has done already (--resume). */
#ifndef QUOTH_RESUME_H
#define QUOTH_RESUME_H

#include "cli/cli.h"

struct resume; /* the names of documents that are done */

/* Read the output of the earlier run and cut off its last document, which may not be whole. *resume NULL where there is
 * none. A status with its message given. */
enum status resume_open(struct resume **resume, const char *path);
bool resume_is_done(const struct resume *resume, const char *doc);
void resume_free(struct resume *resume);

#endif
