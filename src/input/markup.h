/* markup.h — inside the input room: a page becomes its article's text, and what its head tells of the article.
 *
 * In: a page in pieces. Out: text in pieces; a block's end is a paragraph's end, <br> a line's. Scripts, styles,
 * navigation, asides, captions, forms and comments are left out. No tree is built, so a page of any length passes
 * through. */
#ifndef QUOTH_MARKUP_H
#define QUOTH_MARKUP_H

#include "input/input.h"

enum markup_status {
    MARKUP_OK,
    MARKUP_TOO_LARGE, /* one run of text or one tag is over INPUT_LINE_BYTES */
    MARKUP_TOO_DEEP,  /* elements inside elements over INPUT_HTML_DEPTH */
    MARKUP_NOMEM
};

struct markup;

/* Caller owns it. NULL when out of memory. Only where the library is there. */
struct markup *markup_new(void);
void markup_free(struct markup *markup);

/* Parse a piece; size 0: the page's end. */
enum markup_status markup_feed(struct markup *markup, const char *bytes, size_t size);
/* The text made since the last call, borrowed until the next feed. */
const char *markup_text(struct markup *markup, size_t *size);
/* Title, byline and date so far; empty where there is none. Borrowed until the next feed. */
struct input_about markup_about(const struct markup *markup);

/* Does it look like a page? */
bool markup_is(const char *bytes, size_t size);
/* "2.9.14", or NULL where this program was built without libxml2. */
const char *markup_library(void);
/* Can the library be loaded here? The first question does it. */
bool markup_is_there(void);
/* Once a process, at its end. */
void markup_cleanup(void);

#endif
