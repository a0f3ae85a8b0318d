/* letter.h — inside the view room: code points, how wide they are shown, and which ones could act on a reader's screen.
 */
#ifndef QUOTH_VIEW_LETTER_H
#define QUOTH_VIEW_LETTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct letter {
    uint32_t code;
    size_t size;    /* bytes that it takes, at least 1 */
    bool is_broken; /* a maximal ill-formed part, or NUL: code is U+FFFD */
    bool is_cut;    /* the bytes end before it does */
};

/* The letter at bytes[0]; size is at least 1. Ill-formed parts are those of Unicode 15, D93b, as in quoth.h. */
struct letter letter_at(const char *bytes, size_t size);

/* C0, DEL, C1, U+2028, U+2029, and the marks that turn reading direction: never to be written raw. */
bool letter_acts(uint32_t code);

/* Columns of a terminal: 0, 1 or 2. No locale is asked. */
unsigned letter_columns(uint32_t code);

#endif
