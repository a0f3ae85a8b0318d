/* gold.h — annotated articles: brat standoff with Source, Cue and Content tied by an E line.
 *
 * folder/text/NAME.txt is the article, folder/attributions/NAME_WHO.ann the sheet of annotator WHO, four characters.
 * Only the tools that learn and measure include it. */
#ifndef QUOTH_GOLD_H
#define QUOTH_GOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum gold_role { GOLD_SOURCE, GOLD_CUE, GOLD_CONTENT, GOLD_ROLES };
enum { GOLD_PIECES = 48 }; /* of one role; a list read out item by item has twenty */

struct gold_span {
    uint64_t start, end; /* bytes in the text */
};
struct gold_attribution {
    struct gold_span pieces[GOLD_ROLES][GOLD_PIECES]; /* in order of the text */
    uint32_t counts[GOLD_ROLES];
    bool is_taken; /* for the caller */
};
struct gold_sheet { /* of one annotator */
    struct gold_attribution *attributions;
    uint32_t count;
};
struct gold_article {
    char *text;
    size_t size;
    struct gold_sheet *sheets; /* in bytewise order of the annotators */
    uint32_t count;            /* at least 1 */
};

/* False: the article has no sheet, or something cannot be read and a message has been printed. */
bool gold_read(const char *folder, const char *name, struct gold_article *article);
void gold_free(struct gold_article *article);
/* Names of the articles, in bytewise order; store_free_list frees them. */
char **gold_names(const char *folder, size_t *count);

#endif
