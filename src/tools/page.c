/* page.c — see metric.h. In: a text. Out: its words, and which of them stand inside double marks. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "tools/metric.h"
#include "tools/store.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

static const char word_pattern[] = "[\\p{L}\\p{N}]+(?:['’.\\-][\\p{L}\\p{N}]+)*|[%$£€]";

static pcre2_code *compile_word(void) {
    int error;
    PCRE2_SIZE at;
    uint32_t options = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)word_pattern, PCRE2_ZERO_TERMINATED, options, &error, &at, NULL);
    if (!code) exit(4);
    return code;
}

static void read_words(struct page *page, size_t size) {
    pcre2_code *word = compile_word();
    pcre2_match_data *match = pcre2_match_data_create(1, NULL);
    if (!match) exit(4);
    const PCRE2_SIZE *span = pcre2_get_ovector_pointer(match);
    uint32_t capacity = 0;
    for (size_t at = 0; pcre2_match(word, (PCRE2_SPTR)page->text, size, at, 0, match, NULL) > 0; at = span[1]) {
        if (page->count == capacity) {
            capacity = capacity ? capacity * 2 : 1024;
            page->words = store_grow(page->words, capacity * sizeof *page->words);
        }
        page->words[page->count++] = (struct page_word){span[0], span[1], false};
    }
    pcre2_match_data_free(match);
    pcre2_code_free(word);
}

/* Size of the double mark at text[0], 0: none. *opens, *closes: what it may do. */
static size_t double_mark(const char *text, bool *opens, bool *closes) {
    static const struct {
        const char *bytes;
        bool opens, closes;
    } marks[] = {{"“", true, false}, {"”", false, true}, {"\"", true, true}, {"``", true, true}, {"''", true, true}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t size = strlen(marks[i].bytes);
        if (strncmp(text, marks[i].bytes, size) != 0) continue;
        *opens = marks[i].opens, *closes = marks[i].closes;
        return size;
    }
    return 0;
}

/* Words between a mark at `open` and one at `close`; *next is the first word not yet passed. */
static void flag_words(struct page *page, size_t open, size_t close, uint32_t *next) {
    for (; *next < page->count && page->words[*next].end <= close; (*next)++)
        page->words[*next].is_quoted = page->words[*next].start > open;
}

static void flag_quotations(struct page *page, size_t size) {
    const size_t none = SIZE_MAX;
    size_t open = none;
    uint32_t next = 0;
    for (size_t at = 0, width; at < size; at += width) {
        bool opens = false, closes = false, ends_line = page->text[at] == '\n';
        width = double_mark(page->text + at, &opens, &closes);
        if (!width) width = 1;
        if (!ends_line && !opens && !closes) continue;
        if (open != none) flag_words(page, open, at, &next);
        open = opens && (open == none || !closes) ? at : none;
    }
    if (open != none) flag_words(page, open, size, &next);
}

void page_read(struct page *page, const char *text, size_t size) {
    *page = (struct page){.text = text};
    read_words(page, size);
    flag_quotations(page, size);
    page->blocks = (page->count + 63) / 64;
}

void page_free(struct page *page) {
    free(page->words);
    *page = (struct page){0};
}
