/* linked.h — inside the view room: what the two forms of linked data share. */
#ifndef QUOTH_VIEW_LINKED_H
#define QUOTH_VIEW_LINKED_H

#include "view/form.h"

/* The document's name as an IRI in JSON quotation marks: an address of the web stays one, any other name becomes a
 * relative IRI in which what may not stand there is percent-encoded. `letter` and `number`, where given, make its
 * fragment: "#q3". */
void linked_iri(struct page *page, const char *name, const char *letter, uint32_t number);

/* ,"key":"words", or nothing where there are none. */
void linked_member(struct page *page, const char *key, struct slice words);

/* "key": — and then the content of a saying, or the words of a span, as a string. */
void linked_content(struct page *page, const struct article *article, const struct saying *saying);

#endif
