/* paragraph.c — lines become paragraphs.
 *
 * In: clean text as it grows. Out: paragraphs in the ready queue. Idea: each line break is decided once, from the two
 * lines around it and from what their block (the lines since the last blank one) has shown.
 *
 *   blank line, bullet, label, deeper indent              END
 *   no stop | lower case follows, first line is prose     JOIN   the sentence goes on, whatever the widths
 *   the next line's first word would have fitted,
 *   or a line is outside 40 to 100 columns                END    nobody wraps there
 *   else, in a block where some sentence went on          JOIN
 *   else                                                  WAIT   for the first decisive break of the block
 *
 * A block that ends undecided: JOIN where its breaks would be wraps at the width of an earlier wrapped block, or where
 * a line without a stop leads to a last line with one. So headlines, dialogue and lists of one line an item come out as
 * paragraphs, and prose wrapped at 40 to 100 columns comes out whole. */
#include "text/private.h"

enum verdict {
    VERDICT_END,
    VERDICT_JOIN,
    VERDICT_PROOF,
    VERDICT_WAIT
}; /* PROOF: a join that shows the block is wrapped */

static quoth_status emit(struct text *text, uint64_t end, bool is_cut) {
    struct paragraph paragraph = {text->from, (uint32_t)(end - text->from), is_cut, text->gap_seen};
    text->gap_seen = false;
    return vec_push(text->memory, &text->ready, paragraph);
}

/* The paragraph ends with lines[0]; what waits behind it moves up. */
static quoth_status end_paragraph(struct text *text) {
    TRY(emit(text, text->lines[0].end, false));
    text->line_count--;
    memmove(text->lines, text->lines + 1, text->line_count * sizeof *text->lines);
    text->from = text->line_count ? text->lines[0].start : text->line_start;
    return QUOTH_OK;
}

static void join_line(struct text *text) {
    text->line_count--;
    memmove(text->lines, text->lines + 1, text->line_count * sizeof *text->lines);
}

static bool is_wrap_width(const struct line *line) {
    return line->columns >= WRAP_COLUMNS_LEAST && line->columns <= WRAP_COLUMNS_MOST;
}

static bool would_fit(const struct line *line, const struct line *next, uint16_t width) {
    return line->indent + line->columns + 1 + next->first_word <= width;
}

/* "It was a cold" goes on, "contact manager" is an item of a list; so, rather, is what has no capital at a paragraph's
 * start. */
static bool goes_on(const struct text *text, const struct line *line, const struct line *next) {
    bool is_item = line->begins_lower && line->start == text->from;
    return !line->ends_sentence && next->begins_lower && line->words == WORDS_COUNTED &&
           (!is_item || is_wrap_width(line));
}

static enum verdict judge_break(const struct text *text, const struct line *line, const struct line *next) {
    bool fits = would_fit(line, next, text->block_width);
    bool is_item = next->begins_item || (next->begins_marker && (line->begins_marker || line->ends_sentence));
    if (is_item) return VERDICT_END;
    if (goes_on(text, line, next)) return is_wrap_width(line) && !fits ? VERDICT_PROOF : VERDICT_JOIN;
    if (next->indent > text->block_indent && line->start != text->from) return VERDICT_END;
    if (fits || !is_wrap_width(line) || next->columns > WRAP_COLUMNS_MOST) return VERDICT_END;
    return text->is_block_wrapped ? VERDICT_JOIN : VERDICT_WAIT;
}

/* The first `count` waiting breaks, in a block known to be wrapped. */
static quoth_status settle_wrapped(struct text *text, uint32_t count) {
    while (count--) {
        const struct line *line = &text->lines[0], *next = &text->lines[1];
        bool is_end = next->indent > text->block_indent || would_fit(line, next, text->block_width);
        if (is_end)
            TRY(end_paragraph(text));
        else
            join_line(text);
    }
    return QUOTH_OK;
}

/* The first `count` waiting breaks, in a block that never told. */
static quoth_status settle_untold(struct text *text, uint32_t count) {
    bool last_has_stop = text->lines[count].ends_sentence;
    while (count--) {
        const struct line *line = &text->lines[0], *next = &text->lines[1];
        bool is_wrap =
            text->wrapped_width ? !would_fit(line, next, text->wrapped_width) : !line->ends_sentence && last_has_stop;
        if (is_wrap)
            join_line(text);
        else
            TRY(end_paragraph(text));
    }
    return QUOTH_OK;
}

static void note_proof(struct text *text) {
    text->is_block_wrapped = true;
    if (text->block_width <= WRAP_COLUMNS_MOST && text->block_width > text->wrapped_width)
        text->wrapped_width = text->block_width;
}

/* lines[line_count - 1] is new: judge the break before it, and those that waited where this one tells. */
static quoth_status judge_newest(struct text *text) {
    uint32_t waiting = text->line_count - 2;
    switch (judge_break(text, &text->lines[waiting], &text->lines[waiting + 1])) {
    case VERDICT_WAIT: return text->line_count > LINES_WAITING ? settle_untold(text, LINES_WAITING / 2) : QUOTH_OK;
    case VERDICT_PROOF:
        note_proof(text);
        TRY(settle_wrapped(text, waiting));
        join_line(text);
        return QUOTH_OK;
    case VERDICT_JOIN:
        TRY(text->is_block_wrapped ? settle_wrapped(text, waiting) : settle_untold(text, waiting));
        join_line(text);
        return QUOTH_OK;
    case VERDICT_END:
        TRY(text->is_block_wrapped ? settle_wrapped(text, waiting) : settle_untold(text, waiting));
        return end_paragraph(text);
    }
    return QUOTH_OK;
}

static quoth_status end_block(struct text *text) {
    if (text->line_count > 1) TRY(settle_untold(text, text->line_count - 1));
    if (text->line_count) TRY(end_paragraph(text));
    text->is_block_wrapped = false;
    text->block_width = 0;
    return QUOTH_OK;
}

/* Of a line that is alone in its block nothing is asked but where it stands. */
static void measure(struct text *text, struct line *line) {
    if (line->is_measured) return;
    line_measure(line, text_place(text, line->start));
    if (line->is_rest) line->columns = COLUMNS_LONG;
    uint32_t width = (uint32_t)line->indent + line->columns;
    if (width > text->block_width) text->block_width = width < COLUMNS_LONG ? (uint16_t)width : COLUMNS_LONG;
}

/* The line [line_start, end) is complete and the next one starts at `next`. */
static quoth_status take_line(struct text *text, uint64_t end, uint64_t next) {
    struct line line;
    size_t size = (size_t)(end - text->line_start);
    bool has_words = size && line_find(&line, text_place(text, text->line_start), size, text->line_start);
    bool was_rest = text->is_rest;
    text->line_start = next;
    text->is_rest = false;
    if (!has_words) {
        if (text->line_count == 0) text->from = next;
        if (was_rest) return QUOTH_OK;
        TRY(end_block(text));
        text->gap_seen = true;
        return QUOTH_OK;
    }
    line.is_rest = was_rest;
    if (text->line_count == 0 || line.indent < text->block_indent) text->block_indent = line.indent;
    if (text->line_count == 0) text->from = line.start;
    text->lines[text->line_count++] = line;
    if (text->line_count == 1) return QUOTH_OK;
    measure(text, &text->lines[0]);
    measure(text, &text->lines[text->line_count - 1]);
    return judge_newest(text);
}

/* Where to cut bytes[0..size): after its last sentence end, else its last blank, in the second half; else anywhere
 * between code points. */
static size_t find_cut(const unsigned char *bytes, size_t size) {
    size_t blank = 0;
    for (size_t i = size; i > size / 2; i--) {
        if (bytes[i - 1] > ' ') continue;
        if (!blank) blank = i;
        size_t stop = i - 1;
        while (stop > 1 && (bytes[stop - 1] == '"' || bytes[stop - 1] == '\'' || bytes[stop - 1] >= 0x80))
            stop--;
        if (stop > 0 && (bytes[stop - 1] == '.' || bytes[stop - 1] == '?' || bytes[stop - 1] == '!')) return i;
    }
    if (blank) return blank;
    while (size > 1 && (bytes[size] & 0xC0) == 0x80)
        size--;
    return size;
}

/* The paragraph in progress has reached LIMIT_PARAGRAPH_BYTES. */
static quoth_status cut_paragraph(struct text *text) {
    if (text->line_count) measure(text, &text->lines[0]); /* while its bytes are held */
    if (text->line_count > 1) TRY(settle_untold(text, text->line_count - 1));
    if (text->scanned - text->from < LIMIT_PARAGRAPH_BYTES) return QUOTH_OK;
    uint64_t cut = text->from + find_cut(text_place(text, text->from), LIMIT_PARAGRAPH_BYTES - 4);
    struct line piece;
    if (line_find(&piece, text_place(text, text->from), (size_t)(cut - text->from), text->from)) {
        text->from = piece.start;
        TRY(emit(text, piece.end, true));
    }
    text->from = cut;
    if (cut < text->line_start) return QUOTH_OK;
    text->line_start = cut;
    text->line_count = 0;
    text->is_rest = true;
    return QUOTH_OK;
}

/* First line break in [at, stop), or stop. Those before are never asked for again. */
static uint64_t find_break(struct text *text, uint64_t at, uint64_t stop) {
    for (; text->break_next < text->breaks.count; text->break_next++) {
        uint64_t place = text->breaks_from + text->breaks.items[text->break_next];
        if (place >= at) return place < stop ? place : stop;
    }
    return stop;
}

/* The LF of a CRLF, wherever the pieces of input were cut. */
static void skip_line_feed(struct text *text) {
    text->after_cr = false;
    if (*text_place(text, text->scanned) != '\n') return;
    text->scanned++;
    text->line_start = text->scanned;
    if (text->line_count == 0) text->from = text->scanned;
}

quoth_status paragraphs_scan(struct text *text) {
    uint64_t end = text_end(text);
    while (text->scanned < end) {
        if (text->after_cr) {
            skip_line_feed(text);
            continue;
        }
        uint64_t limit = text->from + LIMIT_PARAGRAPH_BYTES, stop = limit < end ? limit : end;
        uint64_t at = find_break(text, text->scanned, stop);
        text->scanned = at;
        if (at < stop) {
            const unsigned char *bytes = text_place(text, at);
            text->after_cr = *bytes == '\r';
            text->scanned = at + break_size(bytes, (size_t)(end - at));
            TRY(take_line(text, at, text->scanned));
        }
        if (text->scanned >= text->from + LIMIT_PARAGRAPH_BYTES) TRY(cut_paragraph(text));
    }
    return QUOTH_OK;
}

quoth_status paragraphs_finish(struct text *text) {
    TRY(take_line(text, text_end(text), text_end(text)));
    return end_block(text);
}
