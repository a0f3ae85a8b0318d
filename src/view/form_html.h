/* form_html.h — inside the view room: what the files of --to html share. */
#ifndef QUOTH_VIEW_FORM_HTML_H
#define QUOTH_VIEW_FORM_HTML_H

#include "view/form.h"

/* `person` is an index into the people of the run, wherever a class, an id or a link is made of it. */

/* The class that carries a speaker's hue: s12, and nobody for the one whom nobody knows. */
void html_class(struct page *page, size_t person);
/* A link to a speaker's row, with the number. */
void html_link(struct page *page, size_t person);
/* The article's text with its marks. `persons` gives the run's index for each of the article's. */
void html_text(struct view *view, const size_t *persons);

#endif
