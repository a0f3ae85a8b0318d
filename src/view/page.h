/* page.h — inside the view room: growing text, and memory that leaves at once.
 *
 * Idea: running out of memory is noted once, in the page or the store, and asked for at the end of a document; every
 * call after it does nothing. So a view reads like the format that it writes. */
#ifndef QUOTH_VIEW_PAGE_H
#define QUOTH_VIEW_PAGE_H

#include "quoth.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Borrowed bytes, not NUL-terminated. bytes NULL: absent. */
struct slice {
    const char *bytes;
    size_t size;
};
struct slice slice_of(const char *words); /* up to its NUL */
bool slice_is(struct slice a, struct slice b);

struct page {
    char *bytes;
    size_t size, capacity;
    bool is_short; /* some of it could not be had */
};
void page_add(struct page *page, const char *bytes, size_t size);
void page_put(struct page *page, const char *words); /* up to its NUL */
void page_slice(struct page *page, struct slice slice);
void page_number(struct page *page, uint64_t number);
void page_repeat(struct page *page, const char *words, size_t count);
void page_free(struct page *page);

/* In quotation marks, as JSON has it; control characters, U+2028, U+2029, the marks that turn reading direction
 * and "<", which could end a script of HTML, escaped. */
void page_json(struct page *page, struct slice slice);
/* As text of HTML, and of attributes in double quotes; control characters become U+FFFD, or a blank where they are one.
 */
void page_html(struct page *page, struct slice slice);

/* Room for `wanted` items of an array; false: out of memory, the array unchanged. */
bool array_reserve(void **items, size_t *capacity, size_t wanted, size_t item_size);

struct store_block;
struct store {
    struct store_block *newest;
    bool is_short;
};
struct slice store_copy(struct store *store, const quoth_text *text); /* absent stays absent */
void store_free(struct store *store);

#endif
