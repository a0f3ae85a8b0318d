/* verdict.h — would the annotators call a draft right?
 *
 * As the score has it (see metric.h): content, source and cue; but only the draft's own sentence counts, since a later
 * quotation may still join its content. Only the tools that learn include it. */
#ifndef QUOTH_VERDICT_H
#define QUOTH_VERDICT_H

#include "tools/gold.h"

struct verdict; /* one article with its annotation */

struct verdict *verdict_open(const char *folder, const char *name); /* NULL: nothing is annotated */
void verdict_close(struct verdict *verdict);
const char *verdict_text(const struct verdict *verdict, size_t *size);

struct verdict_case { /* bytes of the text */
    struct gold_span sentence, source, cue;
    const struct gold_span *content;
    uint32_t content_count;
};
bool verdict_holds(struct verdict *verdict, const struct verdict_case *draft);

#endif
