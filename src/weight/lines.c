/* lines.c — a .weights file, line by line. See lines.h. */
#include "weight/lines.h"

#include "lexicon/lexicon.h"

/* "-.5", "12", "3.25" in hundredths; by hand, since strtod asks the locale for its decimal point. False: no such
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

bool weight_values_read(struct slice values[WEIGHT_VALUES], struct slice text) {
    uint32_t count = 0;
    for (; text.size && *text.bytes == '|'; text.bytes++, text.size--)
        if (count == WEIGHT_VALUES || !values[count++].size) return false;
    while (text.size && count < WEIGHT_VALUES) {
        const char *bar = memchr(text.bytes, '|', text.size);
        size_t size = bar ? (size_t)(bar - text.bytes) : text.size, past = size + (bar != NULL);
        values[count++] = (struct slice){text.bytes, size};
        text = (struct slice){text.bytes + past, text.size - past};
    }
    for (; count < WEIGHT_VALUES; count++) values[count] = (struct slice){"", 0};
    return !text.size;
}

static quoth_status read_line(struct weight_lines *lines, struct slice line, quoth_problem *problem) {
    lines->weight = 0;
    if (line.size == 0 || line.bytes[0] == '#') return QUOTH_OK;
    if (line.bytes[0] == '[' && line.bytes[line.size - 1] == ']') {
        lines->name = (struct slice){line.bytes + 1, line.size - 2};
        weight_values_read(lines->values, (struct slice){"", 0});
        return QUOTH_OK;
    }
    const char *tab = memchr(line.bytes, '\t', line.size);
    if (!tab || !read_number(tab + 1, (size_t)(line.bytes + line.size - tab - 1), &lines->weight))
        return knowledge_problem(problem, lines->file, lines->at, "expected values, a tab and a number, or [template]");
    if (!weight_values_read(lines->values, (struct slice){line.bytes, (size_t)(tab - line.bytes)}))
        return knowledge_problem(problem, lines->file, lines->at,
                                 "more values than a feature has, or bars for values that the line above has not");
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
