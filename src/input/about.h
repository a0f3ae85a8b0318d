/* about.h — inside the input room: title, byline and date of a page, from where publishers put them.
 *
 * Idea: several places tell each of the three; a place's rank decides, not its order. Open Graph's title goes before
 * the headline, and that before <title>, which has the paper's name in it. */
#ifndef QUOTH_ABOUT_H
#define QUOTH_ABOUT_H

#include "input/input.h"

enum about_part { ABOUT_TITLE, ABOUT_BYLINE, ABOUT_DATE, ABOUT_PARTS };
enum { ABOUT_BYTES = 512 }; /* a longer one is cut: no headline comes near */

struct about_line {
    char text[ABOUT_BYTES];
    size_t size;
    unsigned rank; /* of the place that told it; 0: none has */
};

struct about {
    struct about_line lines[ABOUT_PARTS];
    struct about_line draft; /* of the element being read */
    enum about_part draft_part;
    unsigned draft_depth; /* 0: none is being read */
    bool is_head_text;    /* it is <title>, no text of the page */
};

/* An element opens: attributes are name, value, … NULL, or NULL. */
void about_open(struct about *about, const char *name, const char *const *attributes, unsigned depth);
void about_text(struct about *about, const char *bytes, size_t size);
void about_close(struct about *about, unsigned depth);
static inline bool about_is_head(const struct about *about) { return about->draft_depth && about->is_head_text; }
struct input_about about_found(const struct about *about);

#endif
