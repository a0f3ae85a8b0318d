/* gold.h — annotated articles: brat standoff with Source, Cue and Content tied by an E line. Only the tools that learn include it. */
#ifndef QUOTH_GOLD_H
#define QUOTH_GOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum gold_role { GOLD_SOURCE, GOLD_CUE, GOLD_CONTENT, GOLD_ROLES };
enum { GOLD_PIECES = 24 }; /* of one role; more are passed over */

struct gold_span {
    uint64_t start, end; /* bytes in the text */
};
struct gold_attribution {
    struct gold_span pieces[GOLD_ROLES][GOLD_PIECES]; /* in order of the text */
    uint32_t counts[GOLD_ROLES];
    bool is_taken; /* for the caller */
};
struct gold_article {
    char *text;
    size_t size;
    struct gold_attribution *attributions;
    uint32_t count;
};

/* Read folder/text/NAME.txt and the first of folder/attributions/NAME*.ann in bytewise order. False: something cannot be read, and
 * a message has been printed. */
bool gold_read(const char *folder, const char *name, struct gold_article *article);
void gold_free(struct gold_article *article);
/* Names of the annotated articles, in bytewise order; the caller frees them, and the list. */
char **gold_names(const char *folder, size_t *count);

#endif
