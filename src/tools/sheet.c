/* sheet.c — see metric.h. In: byte ranges. Out: sets of words, a bit a word. */
#include "tools/metric.h"
#include "tools/store.h"

#include <stdlib.h>
#include <string.h>

static bool has(const uint64_t *set, uint32_t word) { return set[word / 64] >> word % 64 & 1; }

static size_t row_size(const struct sheet *sheet) { return (size_t)sheet->page->blocks * ROLES; }

void sheet_add(struct sheet *sheet) {
    if (sheet->count == sheet->capacity) {
        sheet->capacity = sheet->capacity ? sheet->capacity * 2 : 64;
        sheet->bits = store_grow(sheet->bits, sheet->capacity * row_size(sheet) * sizeof *sheet->bits);
    }
    memset(sheet->bits + sheet->count * row_size(sheet), 0, row_size(sheet) * sizeof *sheet->bits);
    sheet->count++;
}

static uint64_t *newest_set(struct sheet *sheet, enum metric_role role) {
    return sheet->bits + (sheet->count - 1) * row_size(sheet) + (size_t)role * sheet->page->blocks;
}

static uint64_t characters(const char *text, uint64_t start, uint64_t end) {
    uint64_t count = 0;
    for (uint64_t i = start; i < end; i++) count += (text[i] & 0xC0) != 0x80;
    return count;
}

/* More than half of the word's characters. */
static bool covers(const struct page *page, const struct page_word *word, uint64_t start, uint64_t end) {
    if (start <= word->start && word->end <= end) return true;
    uint64_t from = start > word->start ? start : word->start, to = end < word->end ? end : word->end;
    return from < to && characters(page->text, from, to) * 2 > characters(page->text, word->start, word->end);
}

static uint32_t first_word_after(const struct page *page, uint64_t at) {
    uint32_t low = 0, high = page->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (page->words[middle].end > at) high = middle;
        else low = middle + 1;
    }
    return low;
}

void sheet_cover(struct sheet *sheet, enum metric_role role, uint64_t start, uint64_t end) {
    const struct page *page = sheet->page;
    uint64_t *set = newest_set(sheet, role);
    for (uint32_t i = first_word_after(page, start); i < page->count && page->words[i].start < end; i++)
        if (covers(page, &page->words[i], start, end)) set[i / 64] |= UINT64_C(1) << i % 64;
}

bool sheet_keep(struct sheet *sheet) {
    const uint64_t *content = newest_set(sheet, ROLE_CONTENT);
    for (uint32_t i = 0; i < sheet->page->blocks; i++)
        if (content[i]) return true;
    sheet->count--;
    return false;
}

void sheet_free(struct sheet *sheet) {
    free(sheet->bits);
    *sheet = (struct sheet){0};
}

const uint64_t *sheet_set(const struct sheet *sheet, uint32_t attribution, enum metric_role role) {
    return sheet->bits + attribution * row_size(sheet) + (size_t)role * sheet->page->blocks;
}

enum metric_kind sheet_kind(const struct sheet *sheet, uint32_t attribution) {
    const uint64_t *content = sheet_set(sheet, attribution, ROLE_CONTENT);
    bool has_quoted = false, has_plain = false;
    for (uint32_t i = 0; i < sheet->page->count; i++) {
        if (!has(content, i)) continue;
        if (sheet->page->words[i].is_quoted) has_quoted = true;
        else has_plain = true;
    }
    return !has_quoted ? KIND_INDIRECT : has_plain ? KIND_MIXED : KIND_DIRECT;
}

bool sheet_extent(const struct sheet *sheet, uint32_t attribution, enum metric_role role, struct page_span *span) {
    const uint64_t *set = sheet_set(sheet, attribution, role);
    bool has_word = false;
    for (uint32_t i = 0; i < sheet->page->count; i++) {
        if (!has(set, i)) continue;
        if (!has_word) span->start = sheet->page->words[i].start;
        span->end = sheet->page->words[i].end;
        has_word = true;
    }
    return has_word;
}
