/* judged.h — articles judged by hand: who said what, and under which name.
 *
 * folder/articles/NAME.txt is the article, folder/judged/NAME.tsv its lines: kind, content, source, name, cue, note.
 * There are no offsets in them; judged_read finds each part again in the text. */
#ifndef QUOTH_JUDGED_H
#define QUOTH_JUDGED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { JUDGED_PIECES = 8 };

struct judged_span {
    uint64_t start, end; /* bytes in the text */
};
struct judgement {
    struct judged_span content[JUDGED_PIECES], source; /* source empty: none */
    uint32_t count;
    const char *name; /* "-": none; several parted by "; " */
    bool is_nested;
    unsigned line;
};
struct judged_article {
    char *text, *lines;
    size_t size;
    struct judgement *judgements;
    uint32_t count;
};

/* False: something cannot be read or found, and a message was printed. */
bool judged_read(const char *folder, const char *name, struct judged_article *article);
void judged_free(struct judged_article *article);

#endif
