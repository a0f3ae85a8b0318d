/* case.h — a case of corpus/constructions as it is written: title, text, expected records.
 *
 * In: the lines of a file. Out: struct trial, whose strings live on a shelf until the file is done.
 * Idea: the file is cut in place, and only what must differ from it (repeated chunks, CRLF) is copied.
 * Only tests/constructions.c and its headers include it. */
#ifndef QUOTH_TESTS_CASE_H
#define QUOTH_TESTS_CASE_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quoth.h"

enum { FIELDS = 4, LIMIT_RECORDS = 64 };

enum field { FIELD_KIND, FIELD_SOURCE, FIELD_CUE, FIELD_CONTENT };

/* Strings that live as long as one file is run; freed together. */
struct shelf {
    struct shelf *next;
    char bytes[];
};

struct expectation {
    unsigned line;
    bool is_optional;
    const char *fields[FIELDS];
    const char *keys; /* "to=the council negated", or "" */
    int got;          /* index of the record that answers it, -1: none */
};

struct got {
    const char *fields[FIELDS];
    const char *name, *mention, *act, *stance, *via, *to, *rule;
    const char *also, *values, *units; /* several, a line each */
    bool is_negated, is_modal, is_closed, is_anonymous, is_hedged, is_expected;
    uint32_t id, in, continues;
    double confidence;
};

struct trial { /* one case */
    const char *path, *title;
    unsigned line, repeat;
    bool is_all_acts, is_crlf, judges_claims;
    const char *text;
    size_t size;
    struct expectation expected[LIMIT_RECORDS];
    unsigned expected_count;
    struct got got[LIMIT_RECORDS];
    unsigned got_count;
    const char *fault; /* of the notation or of the library, where comparing is pointless */
    struct shelf **shelf;
};

static void *allocate(void *block, size_t size)
{
    void *grown = realloc(block, size);
    if (grown == NULL) {
        fputs("constructions: out of memory\n", stderr);
        exit(2);
    }
    return grown;
}

static char *reserve(struct shelf **shelf, size_t size)
{
    struct shelf *item = allocate(NULL, sizeof *item + size + 1);
    item->next = *shelf;
    *shelf = item;
    item->bytes[size] = '\0';
    return item->bytes;
}

static void clear(struct shelf **shelf)
{
    while (*shelf != NULL) {
        struct shelf *next = (*shelf)->next;
        free(*shelf);
        *shelf = next;
    }
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* One line of what may run over several: a line break and the blanks around it become a blank, a paragraph break ¶. */
static const char *keep(struct shelf **shelf, const char *bytes, size_t size)
{
    char *line = reserve(shelf, size);
    size_t out = 0;
    for (size_t i = 0; i < size;) {
        size_t end = i, breaks = 0;
        for (; end < size && is_blank(bytes[end]); end++)
            breaks += bytes[end] == '\n';
        if (end == i) {
            line[out++] = bytes[i++];
        } else if (breaks == 0) {
            for (; i < end; i++) line[out++] = ' ';
        } else {
            const char *mark = breaks > 1 ? "¶" : " ";
            memcpy(line + out, mark, strlen(mark));
            out += strlen(mark);
            i = end;
        }
    }
    line[out] = '\0';
    return line;
}

static const char *keep_text(struct shelf **shelf, quoth_text text)
{
    return text.bytes != NULL && text.size > 0 ? keep(shelf, text.bytes, text.size) : "-";
}

/* Write out every <<chunk>> `repeat` times: how a file of 2 kB holds a speech of 20 kB. */
static const char *repeat_chunks(struct shelf **shelf, const char *text, unsigned repeat)
{
    const char *open = repeat > 1 ? strstr(text, "<<") : NULL;
    const char *close = open != NULL ? strstr(open, ">>") : NULL;
    if (close == NULL) return text;
    size_t head = (size_t)(open - text), chunk = (size_t)(close - open) - 2, tail = strlen(close + 2);
    char *whole = reserve(shelf, head + chunk * repeat + tail), *at = whole;
    memcpy(at, text, head);
    at += head;
    for (unsigned i = 0; i < repeat; i++, at += chunk) memcpy(at, open + 2, chunk);
    memcpy(at, close + 2, tail);
    return whole;
}

static const char *with_crlf(struct shelf **shelf, const char *text)
{
    char *whole = reserve(shelf, 2 * strlen(text)), *at = whole;
    for (; *text != '\0'; text++) {
        if (*text == '\n') *at++ = '\r';
        *at++ = *text;
    }
    *at = '\0';
    return whole;
}

/* Cut the next line off *rest, in place; NULL at the end. */
static char *next_line(char **rest)
{
    char *line = *rest;
    if (line == NULL || *line == '\0') return NULL;
    char *end = strchr(line, '\n');
    *rest = end != NULL ? end + 1 : NULL;
    if (end != NULL) *end = '\0';
    return line;
}

static void expect(struct trial *trial, char *line, unsigned number)
{
    if (strcmp(line, "claims:") == 0) trial->judges_claims = true;
    if (line[0] == '\0' || line[0] == '#' || strcmp(line, "nothing") == 0 || strcmp(line, "claims:") == 0) return;
    if (trial->expected_count == LIMIT_RECORDS) {
        trial->fault = "too many records expected";
        return;
    }
    struct expectation *expected = &trial->expected[trial->expected_count++];
    *expected = (struct expectation){.line = number, .is_optional = line[0] == '?', .keys = "", .got = -1};
    if (expected->is_optional) line += line[1] == ' ' ? 2 : 1;
    for (int i = 0; i < FIELDS; i++) {
        char *end = strstr(line, " | ");
        if (end == NULL && i < FIELD_CONTENT) {
            trial->fault = "a record is `kind | source | cue | content`, a claim `claim | speaker | kinds | text`";
            return;
        }
        if (end != NULL) *end = '\0';
        expected->fields[i] = repeat_chunks(trial->shelf, line, trial->repeat);
        line = end != NULL ? end + 3 : line + strlen(line);
    }
    expected->keys = line;
}

static bool read_option(struct trial *trial, const char *line)
{
    unsigned repeat = 0;
    if (strcmp(line, "acts=all") == 0)
        trial->is_all_acts = true;
    else if (strcmp(line, "lines=crlf") == 0)
        trial->is_crlf = true;
    else if (sscanf(line, "repeat=%u", &repeat) == 1)
        trial->repeat = repeat;
    else
        return false;
    return true;
}

/* Lines up to "--" become the text. They stand side by side in the file, so their breaks are put back. */
static unsigned read_text(struct trial *trial, char **rest, unsigned number)
{
    char *text = NULL, *line;
    while ((line = next_line(rest)) != NULL) {
        number++;
        if (strcmp(line, "--") == 0) break;
        if (text == NULL && (read_option(trial, line) || line[0] == '\0')) continue;
        if (text == NULL) text = line;
        else line[-1] = '\n';
    }
    if (line == NULL || text == NULL) trial->fault = "a case is a text, a line --, and records or `nothing`";
    if (text == NULL) text = "";
    trial->text = repeat_chunks(trial->shelf, text, trial->repeat);
    if (trial->is_crlf) trial->text = with_crlf(trial->shelf, trial->text);
    trial->size = strlen(trial->text);
    while (trial->size > 0 && is_blank(trial->text[trial->size - 1])) trial->size--;
    return number;
}

#endif
