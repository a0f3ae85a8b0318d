/* problem.c — what is wrong with a knowledge file, and where. In: a file and an offset. Out: line, column,
 * the line itself fit to be shown, a message. Idea: one place formats for .lex, .rules and weights, so
 * that all errors look the same. */
#include "lexicon/lexicon.h"
#include "text/text.h"

#include <stdarg.h>
#include <stdio.h>

static void copy_text(char *to, size_t room, const char *from) {
    size_t size = strlen(from) < room ? strlen(from) : room - 1;
    memcpy(to, from, size);
    to[size] = '\0';
}

/* Offsets and columns stay those of the file: what cannot be shown is replaced byte by byte. */
static void cut_excerpt(char *excerpt, size_t room, const unsigned char *line, size_t size) {
    size_t used = 0, bad;
    while (used < size && line[used] != '\n' && line[used] != '\r') {
        size_t part = utf8_sequence(line + used, size - used, &bad);
        bool is_shown = part > 1 || (part == 1 && line[used] >= ' ' && line[used] != 0x7f);
        if (part == 0) part = 1;
        if (used + part >= room) break;
        if (is_shown) memcpy(excerpt + used, line + used, part);
        else excerpt[used] = line[used] == '\t' ? ' ' : '?';
        used += part;
    }
    excerpt[used] = '\0';
}

static void place(quoth_problem *problem, const quoth_file *file, size_t at) {
    size_t line_start = 0;
    if (at > file->size) at = file->size;
    problem->line = 1;
    for (size_t i = 0; i < at; i++)
        if (file->bytes[i] == '\n') problem->line++, line_start = i + 1;
    problem->column = (uint32_t)(at - line_start + 1);
    copy_text(problem->file, sizeof problem->file, file->name);
    const unsigned char *line = (const unsigned char *)file->bytes + line_start;
    cut_excerpt(problem->excerpt, sizeof problem->excerpt, line, file->size - line_start);
}

quoth_status knowledge_problem(quoth_problem *problem, const quoth_file *file, size_t at, const char *message, ...) {
    if (!problem) return QUOTH_BAD_KNOWLEDGE;
    *problem = (quoth_problem){.status = QUOTH_BAD_KNOWLEDGE};
    if (file) place(problem, file, at);
    va_list arguments;
    va_start(arguments, message);
    vsnprintf(problem->message, sizeof problem->message, message, arguments);
    va_end(arguments);
    return QUOTH_BAD_KNOWLEDGE;
}

quoth_status knowledge_failure(quoth_problem *problem, quoth_status status) {
    if (!problem || status == QUOTH_OK) return status;
    *problem = (quoth_problem){.status = status};
    copy_text(problem->message, sizeof problem->message, quoth_status_text(status));
    return status;
}
