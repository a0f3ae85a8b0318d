/* line.c — a line's looks, from which paragraph.c tells a hard wrap from the end of a paragraph.
 *
 * In: the bytes of one line. Out: struct line. Idea: only the first COLUMNS_LONG columns and the last few bytes are
 * looked at, so that a line of any length costs the same. */
#include "text/private.h"

size_t break_size(const unsigned char *bytes, size_t size) {
    switch (bytes[0]) {
    case '\n':
    case '\r':
    case '\f':
    case '\v': return 1;
    case 0xC2: return size > 1 && bytes[1] == 0x85 ? 2 : 0;
    case 0xE2: return size > 2 && bytes[1] == 0x80 && (bytes[2] == 0xA8 || bytes[2] == 0xA9) ? 3 : 0;
    default: return 0;
    }
}

size_t blank_size(const unsigned char *bytes, size_t size) {
    if (bytes[0] <= ' ') return 1;
    if (bytes[0] == 0xC2) return size > 1 && (bytes[1] == 0xA0 || bytes[1] == 0x85) ? 2 : 0;
    if (bytes[0] == 0xE2 && size > 2 && bytes[1] == 0x80) {
        bool is_blank = bytes[2] <= 0x8B || bytes[2] == 0xA8 || bytes[2] == 0xA9 || bytes[2] == 0xAF;
        return is_blank ? 3 : 0;
    }
    return bytes[0] == 0xE3 && size > 2 && bytes[1] == 0x80 && bytes[2] == 0x80 ? 3 : 0;
}

static bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/* Start of the code point that ends at bytes[end]. */
static size_t step_back(const unsigned char *bytes, size_t end) {
    do
        end--;
    while (end > 0 && is_continuation(bytes[end]));
    return end;
}

static size_t trim_end(const unsigned char *bytes, size_t end) {
    while (end > 0) {
        size_t last = step_back(bytes, end);
        if (blank_size(bytes + last, end - last) != end - last) break;
        end = last;
    }
    return end;
}

/* ) ] " ' ’ ” » › and U+FFFD's neighbours need no care: marks that may follow the stop of a sentence. */
static bool is_closer(const unsigned char *bytes, size_t size) {
    if (size == 1) return bytes[0] == '"' || bytes[0] == '\'' || bytes[0] == ')' || bytes[0] == ']';
    if (size == 2) return bytes[0] == 0xC2 && bytes[1] == 0xBB;
    return size == 3 && bytes[0] == 0xE2 && bytes[1] == 0x80 &&
           (bytes[2] == 0x99 || bytes[2] == 0x9C || bytes[2] == 0x9D || bytes[2] == 0xBA);
}

static bool ends_with_stop(const unsigned char *bytes, size_t size) {
    for (uint32_t closers = 0; size > 0 && closers < 4; closers++) {
        size_t last = step_back(bytes, size);
        if (!is_closer(bytes + last, size - last)) break;
        size = last;
    }
    if (size == 0) return false;
    size_t last = step_back(bytes, size);
    if (size - last == 3) return memcmp(bytes + last, "\xE2\x80\xA6", 3) == 0;
    return bytes[last] && strchr(".?!:;", bytes[last]);
}

static bool is_lower(unsigned char byte) { return byte >= 'a' && byte <= 'z'; }
static bool is_upper(unsigned char byte) { return byte >= 'A' && byte <= 'Z'; }
static bool is_digit(unsigned char byte) { return byte >= '0' && byte <= '9'; }

/* The letter after opening punctuation; Latin-1 letters count (C3 9F to C3 BF is lower case). */
static bool starts_lower(const unsigned char *bytes, size_t size) {
    size_t i = 0;
    while (i < size && i < 4 && (bytes[i] == '"' || bytes[i] == '\'' || bytes[i] == '(' || bytes[i] == '['))
        i++;
    if (size - i > 3 && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && (bytes[i + 2] & 0xFB) == 0x98) i += 3; /* ‘ “ */
    if (i < size && is_lower(bytes[i])) return true;
    return size - i > 1 && bytes[i] == 0xC3 && bytes[i + 1] >= 0x9F && bytes[i + 1] != 0xB7;
}

static bool starts_bullet(const unsigned char *bytes, size_t size) {
    if (size > 2 && bytes[0] == 0xC2) return bytes[1] == 0xB7;
    if (size < 4 || bytes[0] != 0xE2) return false;
    return memcmp(bytes, "\xE2\x80\xA2", 3) == 0 || memcmp(bytes, "\xE2\x81\x83", 3) == 0 || bytes[1] == 0x96 ||
           bytes[1] == 0x97;
}

/* A speaker's label: capitals, blanks and a few joining marks up to a colon, with a blank or the end after it. */
static bool starts_label(const unsigned char *bytes, size_t size) {
    size_t i = 0;
    while (i < size && i < WRAP_COLUMNS_LEAST &&
           (is_upper(bytes[i]) || is_digit(bytes[i]) || (bytes[i] && strchr(" .,'-()", bytes[i])) || bytes[i] >= 0x80))
        i++;
    return i > 0 && i < size && bytes[i] == ':' && is_upper(bytes[0]) && (i + 1 == size || bytes[i + 1] == ' ');
}

/* - * + or 1. 1) (a): marks of an item, that may also begin a wrapped line. */
static bool starts_marker(const unsigned char *bytes, size_t size) {
    if (size > 2 && bytes[0] && strchr("-*+", bytes[0])) return bytes[1] == ' ' || bytes[1] == '\t';
    size_t i = size > 0 && bytes[0] == '(';
    size_t first = i;
    while (i < size && i < first + 3 && is_digit(bytes[i]))
        i++;
    if (i == first && i < size && (is_lower(bytes[i]) || is_upper(bytes[i]))) i++;
    return i > first && size - i > 2 && (bytes[i] == '.' || bytes[i] == ')') && bytes[i + 1] <= ' ';
}

static uint16_t measure_indent(const unsigned char *bytes, size_t size) {
    uint16_t columns = 0;
    for (size_t i = 0; i < size && columns < COLUMNS_LONG; i++)
        columns = (uint16_t)(columns + (bytes[i] == '\t' ? 8 : !is_continuation(bytes[i])));
    return columns;
}

/* A line too long for a wrap in any alphabet needs no counting. */
static uint16_t count_columns(const unsigned char *bytes, size_t size) {
    if (size > (size_t)WRAP_COLUMNS_MOST * 4) return COLUMNS_LONG;
    struct tally tally = {0};
    tally_bytes(&tally, bytes, size);
    return tally.chars < COLUMNS_LONG ? (uint16_t)tally.chars : COLUMNS_LONG;
}

/* Most bytes are no part of a blank, and can be told from one by themselves. */
static bool begins_no_blank(unsigned char byte) { return byte > ' ' && byte < 0xC2; }

/* The first words, and how wide the very first is. */
static void count_words(struct line *line, const unsigned char *bytes, size_t size) {
    for (size_t i = 0, blank; i < size && line->words < WORDS_COUNTED;) {
        size_t start = i;
        while (i < size && (begins_no_blank(bytes[i]) || blank_size(bytes + i, size - i) == 0))
            i++;
        if (line->words++ == 0) line->first_word = count_columns(bytes + start, i - start);
        while (i < size && !begins_no_blank(bytes[i]) && (blank = blank_size(bytes + i, size - i)) != 0)
            i += blank;
    }
}

bool line_find(struct line *line, const unsigned char *bytes, size_t size, uint64_t at) {
    size_t end = trim_end(bytes, size), start = 0, step;
    while (start < end && (step = blank_size(bytes + start, end - start)))
        start += step;
    if (start == end) return false;
    *line = (struct line){.start = at + start, .end = at + end, .indent = measure_indent(bytes, start)};
    return true;
}

void line_measure(struct line *line, const unsigned char *bytes) {
    size_t size = (size_t)(line->end - line->start);
    line->is_measured = true;
    line->columns = count_columns(bytes, size);
    count_words(line, bytes, size);
    line->begins_lower = starts_lower(bytes, size);
    line->begins_item = starts_bullet(bytes, size) || starts_label(bytes, size);
    line->begins_marker = starts_marker(bytes, size);
    line->ends_sentence = ends_with_stop(bytes, size);
}
