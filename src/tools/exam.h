/* exam.h — annotated articles and what the program answers to them, as sheets of words that can be compared.
 *
 * The program is the library behind its public door, with all acts. A text may be laid out otherwise before the program
 * reads it; its answers are then taken back to the places of the text as it was, so that one annotation serves every
 * layout. */
#ifndef QUOTH_EXAM_H
#define QUOTH_EXAM_H

#include "quoth.h"
#include "tools/gold.h"
#include "tools/layout.h"
#include "tools/metric.h"

struct exam { /* one article */
    struct gold_article article;
    struct page page;
    struct sheet gold; /* of the annotator nearest to all */
};
bool exam_open(struct exam *exam, const char *folder, const char *name); /* false: nothing is annotated */
void exam_close(struct exam *exam);

typedef void program_take(void *user, const quoth_quote *quote);

struct program {
    quoth_engine *engine;
    quoth_stream *stream;
    program_take *take; /* quotations nested in others are left out */
    void *user;
};
/* Ends the process with a message where the knowledge built in is wrong. */
void program_open(struct program *program);
void program_close(struct program *program);
/* Every quotation of a text, with offsets in bytes. False: a message was printed. */
bool program_read(struct program *program, const char *text, size_t size, program_take *take, void *user);

/* The program's attributions on the exam's page; `layout` NULL: of the text as it is. */
struct sheet exam_answers(struct program *program, const struct exam *exam, const struct layout *layout);

#endif
