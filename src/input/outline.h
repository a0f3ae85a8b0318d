/* outline.h — inside the input room: a JSON line without its text, for jansson, and the text. */
#ifndef QUOTH_OUTLINE_H
#define QUOTH_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

enum { OUTLINE_TEXTS = 8 };

struct outline {
    struct outline_part {
        char *bytes;
        size_t size, capacity;
    } line, texts;
    struct outline_text {
        const char *field; /* of the list that was given */
        size_t at, size;   /* in `texts` */
    } kept[OUTLINE_TEXTS];
    size_t kept_count;
};

/* Strings of these fields (a list that ends with NULL) go from the line to the texts. False: there is none, or
 * something is odd about it, and the line is to be read as it is. */
bool outline_make(struct outline *outline, const char *const *fields, const char *line, size_t size);
/* The text that a field had; false: the line still has it. */
bool outline_text(const struct outline *outline, const char *field, const char **text, size_t *size);
/* What a line of ordinary size needs is kept for the next. */
void outline_clear(struct outline *outline);
void outline_free(struct outline *outline);

#endif
