/* layout.h — one article typed in other ways: other marks, other line ends, other blanks, a mark forgotten.
 *
 * In: a text. Out: the changed text, and where each of its bytes stood. Idea: a change is a pass that copies, replaces
 * and drops; passes can follow one another, and places are always those of the first text. */
#ifndef QUOTH_LAYOUT_H
#define QUOTH_LAYOUT_H

#include <stddef.h>
#include <stdint.h>

struct layout {
    char *text;        /* NUL-terminated */
    uint64_t *origins; /* of each byte, and of the end */
    size_t size, capacity;
};
void layout_begin(struct layout *layout, const char *text, size_t size); /* the text as it is */
void layout_free(struct layout *layout);

/* A pass over a layout; the old one is freed. */
typedef void layout_change(struct layout *layout);
layout_change layout_straighten; /* “ ” ‘ ’ become " ' */
layout_change layout_curl;       /* and back, by the blanks beside them, as word processors do */
layout_change layout_go_british; /* curly doubles become singles, singles inside them doubles */
layout_change layout_crlf;
layout_change layout_wrap; /* at 72 columns, a blank line between paragraphs */
layout_change layout_bind; /* every fifth blank is U+00A0 */
layout_change layout_double_blanks;
layout_change layout_drop_closer; /* the middle one of the closing double marks */

#endif
