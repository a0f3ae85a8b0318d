/* page.c — growing text and kept words. In: pieces. Out: one run of bytes, or the note that memory ran out. */
#include "view/page.h"

#include "view/letter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BYTES = 4096, BLOCK_BYTES = 16 * 1024 };

struct slice slice_of(const char *words) {
    return (struct slice){words, strlen(words)};
}

bool slice_is(struct slice a, struct slice b) {
    return a.size == b.size && (a.size == 0 || memcmp(a.bytes, b.bytes, a.size) == 0);
}

bool array_reserve(void **items, size_t *capacity, size_t wanted, size_t item_size) {
    if (wanted <= *capacity) return true;
    size_t grown = *capacity ? *capacity : 16;
    while (grown < wanted) {
        if (grown > SIZE_MAX / 2 / item_size) return false;
        grown *= 2;
    }
    void *block = realloc(*items, grown * item_size);
    if (!block) return false;
    *items = block;
    *capacity = grown;
    return true;
}

static bool make_room(struct page *page, size_t size) {
    if (page->is_short || size > SIZE_MAX / 4 - page->size) page->is_short = true;
    size_t wanted = page->size + size > FIRST_BYTES ? page->size + size : FIRST_BYTES;
    void *bytes = page->bytes;
    if (!page->is_short && !array_reserve(&bytes, &page->capacity, wanted, 1)) page->is_short = true;
    page->bytes = bytes;
    return !page->is_short;
}

void page_add(struct page *page, const char *bytes, size_t size) {
    if (size == 0 || !make_room(page, size)) return;
    memcpy(page->bytes + page->size, bytes, size);
    page->size += size;
}

void page_put(struct page *page, const char *words) { page_add(page, words, strlen(words)); }
void page_slice(struct page *page, struct slice slice) { page_add(page, slice.bytes, slice.size); }

void page_number(struct page *page, uint64_t number) {
    char digits[24];
    int size = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    page_add(page, digits, (size_t)size);
}

void page_repeat(struct page *page, const char *words, size_t count) {
    while (count--)
        page_put(page, words);
}

void page_free(struct page *page) {
    free(page->bytes);
    *page = (struct page){0};
}

/* --- escapes --- */

static const char REPLACEMENT[] = "\xEF\xBF\xBD";

static void add_json_unit(struct page *page, unsigned unit) {
    char escape[8];
    snprintf(escape, sizeof escape, "\\u%04x", unit);
    page_put(page, escape);
}

static void add_json_letter(struct page *page, const char *bytes, struct letter letter) {
    if (letter.is_broken) bytes = REPLACEMENT, letter.size = sizeof REPLACEMENT - 1;
    if (letter.code == '"' || letter.code == '\\') page_put(page, "\\");
    if (letter.code == '\n')
        page_put(page, "\\n");
    else if (letter.code == '\t')
        page_put(page, "\\t");
    else if (letter.code == '<' || letter_acts(letter.code))
        add_json_unit(page, letter.code); /* none is past U+FFFF */
    else
        page_add(page, bytes, letter.size);
}

void page_json(struct page *page, struct slice slice) {
    page_put(page, "\"");
    for (size_t at = 0; at < slice.size;) {
        struct letter letter = letter_at(slice.bytes + at, slice.size - at);
        add_json_letter(page, slice.bytes + at, letter);
        at += letter.size;
    }
    page_put(page, "\"");
}

/* These steer their neighbours only, and right-to-left names need them. */
static bool is_mark(uint32_t code) { return code == 0x061C || code == 0x200E || code == 0x200F; }

/* Unicode sets these aside for programs themselves; in a page they are a mistake. */
static bool is_no_character(uint32_t code) { return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF); }

static void add_html_letter(struct page *page, const char *bytes, struct letter letter) {
    switch (letter.code) {
    case '&': page_put(page, "&amp;"); return;
    case '<': page_put(page, "&lt;"); return;
    case '>': page_put(page, "&gt;"); return;
    case '"': page_put(page, "&quot;"); return;
    case '\'': page_put(page, "&#39;"); return;
    case '\n': page_put(page, "\n"); return;
    case '\t':
    case '\r':
    case '\f':
    case 0x85: page_put(page, " "); return;
    default: break;
    }
    if (letter.code == 0x2028 || letter.code == 0x2029)
        page_put(page, " ");
    else if (letter.is_broken || is_no_character(letter.code) || (letter_acts(letter.code) && !is_mark(letter.code)))
        page_put(page, REPLACEMENT);
    else
        page_add(page, bytes, letter.size);
}

void page_html(struct page *page, struct slice slice) {
    for (size_t at = 0; at < slice.size;) {
        struct letter letter = letter_at(slice.bytes + at, slice.size - at);
        add_html_letter(page, slice.bytes + at, letter);
        at += letter.size;
    }
}

/* --- store --- */

struct store_block {
    struct store_block *older;
    size_t used, size;
    char bytes[];
};

static struct store_block *add_block(struct store *store, size_t size) {
    if (size < BLOCK_BYTES) size = BLOCK_BYTES;
    struct store_block *block = malloc(sizeof *block + size);
    if (!block) {
        store->is_short = true;
        return NULL;
    }
    *block = (struct store_block){.older = store->newest, .size = size};
    return store->newest = block;
}

struct slice store_copy(struct store *store, const quoth_text *text) {
    if (!text->bytes) return (struct slice){0};
    struct store_block *block = store->newest;
    if (!block || block->size - block->used < text->size) block = add_block(store, text->size);
    if (!block) return (struct slice){0};
    char *copy = block->bytes + block->used;
    memcpy(copy, text->bytes, text->size);
    block->used += text->size;
    return (struct slice){copy, text->size};
}

void store_free(struct store *store) {
    while (store->newest) {
        struct store_block *older = store->newest->older;
        free(store->newest);
        store->newest = older;
    }
    store->is_short = false;
}
