/* layout.c — see layout.h. In: a layout. Out: a layout changed in one respect. */
#include "tools/layout.h"
#include "tools/store.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 72, BIND_EACH = 5 };

/* --- copying --- */

static void put(struct layout *to, const char *bytes, size_t size, uint64_t origin) {
    if (to->size + size + 1 > to->capacity) {
        to->capacity = (to->size + size + 1) * 2;
        to->text = store_grow(to->text, to->capacity);
        to->origins = store_grow(to->origins, to->capacity * sizeof *to->origins);
    }
    for (size_t i = 0; i < size; i++) {
        to->text[to->size] = bytes[i];
        to->origins[to->size++] = origin;
    }
}

static void keep(struct layout *to, const struct layout *from, size_t at, size_t size) {
    for (size_t i = at; i < at + size; i++) put(to, from->text + i, 1, from->origins[i]);
}

static void end(struct layout *to, uint64_t origin) {
    put(to, "", 1, origin);
    to->size--;
}

/* What was made takes the place of what it was made from. */
static void settle(struct layout *layout, struct layout *made) {
    end(made, layout->origins[layout->size]);
    layout_free(layout);
    *layout = *made;
}

void layout_begin(struct layout *layout, const char *text, size_t size) {
    *layout = (struct layout){0};
    for (size_t i = 0; i < size; i++) put(layout, text + i, 1, i);
    end(layout, size);
}

void layout_free(struct layout *layout) {
    free(layout->text), free(layout->origins);
    *layout = (struct layout){0};
}

/* --- marks --- */

static bool stands(const struct layout *layout, size_t at, const char *bytes) {
    return strncmp(layout->text + at, bytes, strlen(bytes)) == 0;
}

static size_t width(const struct layout *layout, size_t at) {
    size_t size = 1;
    while (at + size < layout->size && (layout->text[at + size] & 0xC0) == 0x80) size++;
    return size;
}

static bool is_blank(char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

static bool is_letter(char byte) { /* or a digit, or part of one that is not ASCII */
    char lower = byte | 0x20;
    return (byte >= '0' && byte <= '9') || (lower >= 'a' && lower <= 'z') || (byte & 0x80);
}

/* Behind a blank, a bracket, a dash or another mark that opens. */
static bool may_open(const struct layout *layout, size_t at) {
    static const char *const before[] = {"—", "–", "“", "‘"};
    if (!at || is_blank(layout->text[at - 1]) || strchr("([-\"'", layout->text[at - 1])) return true;
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        size_t size = strlen(before[i]);
        if (at >= size && stands(layout, at - size, before[i])) return true;
    }
    return false;
}

void layout_straighten(struct layout *layout) {
    static const char *const marks[][2] = {{"“", "\""}, {"”", "\""}, {"‘", "'"}, {"’", "'"}};
    struct layout made = {0};
    for (size_t at = 0, size; at < layout->size; at += size) {
        const char *into = NULL;
        size = width(layout, at);
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (stands(layout, at, marks[i][0])) into = marks[i][1];
        if (into) put(&made, into, 1, layout->origins[at]);
        else keep(&made, layout, at, size);
    }
    settle(layout, &made);
}

/* Size of a straight double mark, typed as one character or as two; 0: something else stands there. */
static size_t straight_double(const struct layout *layout, size_t at) {
    if (layout->text[at] == '"') return 1;
    if (stands(layout, at, "'''") && !may_open(layout, at)) return 0; /* the first closes what is inside */
    return stands(layout, at, "''") || stands(layout, at, "``") ? 2 : 0;
}

void layout_curl(struct layout *layout) {
    struct layout made = {0};
    for (size_t at = 0, size; at < layout->size; at += size) {
        size_t straight = straight_double(layout, at);
        size = straight ? straight : 1;
        bool opens = may_open(layout, at) && !is_blank(layout->text[at + size]);
        uint64_t origin = layout->origins[at];
        if (straight) put(&made, opens ? "“" : "”", 3, origin);
        else if (layout->text[at] == '\'') put(&made, opens && is_letter(layout->text[at + 1]) ? "‘" : "’", 3, origin);
        else keep(&made, layout, at, 1);
    }
    settle(layout, &made);
}

/* A ’ that is no apostrophe inside a word. */
static bool may_close(const struct layout *layout, size_t at) {
    return stands(layout, at, "’") && (!is_letter(layout->text[at + 3]) || stands(layout, at + 3, "”") ||
                                       stands(layout, at + 3, "—") || stands(layout, at + 3, "…"));
}

/* Does such a one follow, before the quotation around or the paragraph ends? */
static bool is_closed(const struct layout *layout, size_t at) {
    for (at++; at < layout->size && layout->text[at] != '\n' && !stands(layout, at, "”"); at++)
        if (may_close(layout, at)) return true;
    return false;
}

void layout_go_british(struct layout *layout) {
    struct layout made = {0};
    bool is_inside = false, is_inner = false;
    for (size_t at = 0, size; at < layout->size; at += size) {
        const char *into = NULL;
        size = width(layout, at);
        if (layout->text[at] == '\n') is_inside = is_inner = false;
        if (stands(layout, at, "“")) into = "‘", is_inside = true;
        else if (stands(layout, at, "”")) into = "’", is_inside = is_inner = false;
        else if (stands(layout, at, "‘") && is_inside && is_closed(layout, at)) into = "“", is_inner = true;
        else if (is_inner && may_close(layout, at)) into = "”", is_inner = false;
        if (into) put(&made, into, 3, layout->origins[at]);
        else keep(&made, layout, at, size);
    }
    settle(layout, &made);
}

static bool closes(const struct layout *layout, size_t at) {
    return stands(layout, at, "”") || (straight_double(layout, at) && !may_open(layout, at));
}

void layout_drop_closer(struct layout *layout) {
    struct layout made = {0};
    size_t count = 0, seen = 0;
    for (size_t at = 0; at < layout->size; at += straight_double(layout, at) + !straight_double(layout, at))
        count += closes(layout, at);
    for (size_t at = 0, size; at < layout->size; at += size) {
        size = straight_double(layout, at) ? straight_double(layout, at) : width(layout, at);
        if (!closes(layout, at) || seen++ != count / 2) keep(&made, layout, at, size);
    }
    settle(layout, &made);
}

/* --- blanks and lines --- */

void layout_crlf(struct layout *layout) {
    struct layout made = {0};
    for (size_t at = 0; at < layout->size; at++) {
        if (layout->text[at] == '\n') put(&made, "\r", 1, layout->origins[at]);
        keep(&made, layout, at, 1);
    }
    settle(layout, &made);
}

void layout_bind(struct layout *layout) {
    struct layout made = {0};
    size_t blanks = 0;
    for (size_t at = 0; at < layout->size; at++) {
        if (layout->text[at] == ' ' && ++blanks % BIND_EACH == 0) put(&made, "\u00A0", 2, layout->origins[at]);
        else keep(&made, layout, at, 1);
    }
    settle(layout, &made);
}

void layout_double_blanks(struct layout *layout) {
    struct layout made = {0};
    for (size_t at = 0; at < layout->size; at++) {
        if (layout->text[at] == ' ') put(&made, " ", 1, layout->origins[at]);
        keep(&made, layout, at, 1);
    }
    settle(layout, &made);
}

/* Columns to the end of the word after `at`. */
static size_t word_columns(const struct layout *layout, size_t at) {
    size_t columns = 0;
    for (at++; at < layout->size && !is_blank(layout->text[at]); at++) columns += (layout->text[at] & 0xC0) != 0x80;
    return columns;
}

void layout_wrap(struct layout *layout) {
    struct layout made = {0};
    size_t column = 0;
    for (size_t at = 0; at < layout->size; at++) {
        char byte = layout->text[at];
        bool is_break = byte == ' ' && column + 1 + word_columns(layout, at) > COLUMNS;
        if (byte == '\n' && column) put(&made, "\n", 1, layout->origins[at]);
        if (is_break) put(&made, "\n", 1, layout->origins[at]);
        else keep(&made, layout, at, 1);
        if (is_break || byte == '\n') column = 0;
        else column += (byte & 0xC0) != 0x80;
    }
    settle(layout, &made);
}
