/* lines.c — a .weights file, line by line. See lines.h. */
#include "weight/lines.h"

#include "lexicon/lexicon.h"

struct slice weight_value_next(struct slice *values) {
    const char *bar = values->size ? memchr(values->bytes, '|', values->size) : NULL;
    struct slice value = {values->bytes, bar ? (size_t)(bar - values->bytes) : values->size};
    size_t past = value.size + (bar != NULL);
    *values = (struct slice){values->bytes + past, values->size - past};
    return value;
}

/* "-0.5", "12", "3.25" in hundredths; by hand, since strtod asks the locale for its decimal point. False: no such
 * number. */
static bool read_number(const char *bytes, size_t size, int32_t *number) {
    int32_t value = 0, unit = WEIGHT_ONE;
    bool is_fraction = false, has_digit = false, is_negative = size && bytes[0] == '-';
    for (size_t i = is_negative; i < size; i++) {
        if (bytes[i] == '.' && !is_fraction) {
            is_fraction = true;
        } else if (bytes[i] >= '0' && bytes[i] <= '9') {
            has_digit = true;
            value = is_fraction ? value + (bytes[i] - '0') * (unit /= 10) : value * 10 + (bytes[i] - '0') * WEIGHT_ONE;
        } else {
            return false;
        }
        if (value > INT16_MAX) return false;
    }
    *number = is_negative ? -value : value;
    return has_digit;
}

static quoth_status read_line(struct weight_lines *lines, struct slice line, quoth_problem *problem) {
    lines->weight = 0;
    if (line.size == 0 || line.bytes[0] == '#') return QUOTH_OK;
    if (line.bytes[0] == '[' && line.bytes[line.size - 1] == ']') {
        lines->name = (struct slice){line.bytes + 1, line.size - 2};
        return QUOTH_OK;
    }
    const char *tab = memchr(line.bytes, '\t', line.size);
    if (!tab || !read_number(tab + 1, (size_t)(line.bytes + line.size - tab - 1), &lines->weight))
        return knowledge_problem(problem, lines->file, lines->at, "expected values, a tab and a number, or [template]");
    lines->values = (struct slice){line.bytes, (size_t)(tab - line.bytes)};
    return QUOTH_OK;
}

quoth_status weight_lines_next(struct weight_lines *lines, bool *is_there, quoth_problem *problem) {
    const quoth_file *file = lines->file;
    lines->weight = 0;
    while (!lines->weight && lines->next < file->size) {
        lines->at = lines->next;
        const char *line = file->bytes + lines->at, *stop = memchr(line, '\n', file->size - lines->at);
        size_t size = stop ? (size_t)(stop - line) : file->size - lines->at;
        lines->next = lines->at + size + 1;
        TRY(read_line(lines, (struct slice){line, size}, problem));
    }
    *is_there = lines->weight != 0;
    return QUOTH_OK;
}
