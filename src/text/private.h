/* private.h — inside of the text room; no other room includes it.
 *
 * struct text is one buffer of clean text with three clients: decode (text.c) appends, the line reader (paragraph.c)
 * walks behind it and emits paragraphs, the translator (offset.c) counts. Positions are in the clean text of the whole
 * document. */
#ifndef QUOTH_TEXT_PRIVATE_H
#define QUOTH_TEXT_PRIVATE_H

#include "base/eight.h"
#include "text/text.h"

enum {
    WRAP_COLUMNS_LEAST = 40, /* narrower lines are headlines, lists, verse */
    WRAP_COLUMNS_MOST = 100, /* wider lines are whole paragraphs */
    COLUMNS_LONG = 250,      /* "longer than any wrap" */
    WORDS_COUNTED = 4,       /* so many words make a line prose */
    LINES_WAITING = 16       /* breaks that may wait for the first decisive one of their block */
};

/* What the decision about a line break needs of a line. */
struct line {
    uint64_t start, end; /* without leading and trailing blanks */
    uint16_t indent;     /* columns of leading blanks */
    bool is_rest;        /* of a line whose beginning was cut off */
    bool is_measured;    /* what follows is told */
    uint16_t columns;    /* code points, at most COLUMNS_LONG */
    uint16_t first_word; /* columns of the first word */
    uint16_t words;      /* at most WORDS_COUNTED */
    bool begins_lower;   /* its first letter is a lower-case one, and nothing but punctuation stands before it */
    bool begins_item;    /* bullet, or a label in capitals and a colon (THE COURT: …) */
    bool begins_marker;  /* - or 1. or (a): an item, unless the line before goes on */
    bool ends_sentence;  /* . ? ! … : or ;, closing marks aside */
};

/* Code points and code points beyond U+FFFF before a position. */
struct tally {
    uint64_t at, chars, wide;
};

/* One ill-formed part or NUL: source bytes minus clean bytes, summed up to and including this one. */
struct replacement {
    uint64_t at;
    int64_t shift;
};

struct text {
    const quoth_allocator *memory;
    /* held clean text: bytes[head..size), the first of which is position held_from */
    char *bytes;
    size_t head, size, capacity;
    uint64_t held_from;
    unsigned char pending[4]; /* an unfinished sequence at the end of what was fed */
    uint8_t pending_size;
    bool is_finished;
    uint64_t replaced, chars;
    /* what may break a line among the bytes that came last, as the decoder has met it */
    VEC(uint16_t) breaks; /* places from breaks_from on, in order */
    uint64_t breaks_from;
    uint32_t break_next; /* those before were looked at */
    /* line reader */
    uint64_t scanned; /* everything before was looked at */
    uint64_t line_start;
    uint64_t from; /* where the paragraph in progress begins; the line in progress where there is none */
    struct line lines[LINES_WAITING + 1]; /* [0] is the last line decided to be in the paragraph; the others wait */
    uint32_t line_count;
    uint16_t block_width;   /* widest line since the last blank line */
    uint16_t block_indent;  /* least indent since then: deeper lines begin paragraphs */
    uint16_t wrapped_width; /* widest line of any block found hard-wrapped so far; 0: none yet */
    bool is_block_wrapped, after_cr, gap_seen, is_rest;
    VEC(struct paragraph) ready;
    uint32_t ready_next;
    /* translator */
    struct tally base, cursor; /* base is at held_from */
    VEC(struct replacement) replacements;
    int64_t shift_dropped; /* shift of replacements no longer listed; the byte order mark counts here */
};

static inline uint64_t text_end(const struct text *text) { return text->held_from + (text->size - text->head); }
static inline const unsigned char *text_place(const struct text *text, uint64_t at) {
    return (const unsigned char *)text->bytes + text->head + (size_t)(at - text->held_from);
}

/* Size of the blank or line break at bytes[0], 0 where something else stands there. */
size_t blank_size(const unsigned char *bytes, size_t size);
/* Size of the line break at bytes[0]; CR and LF count as one each. 0: none. */
size_t break_size(const unsigned char *bytes, size_t size);

/* Find where a line bytes[0..size), without its break, starts and ends; `at` is added. False: it is blank. */
bool line_find(struct line *line, const unsigned char *bytes, size_t size, uint64_t at);
/* Measure a line, whose first byte this is. */
void line_measure(struct line *line, const unsigned char *bytes);

quoth_status paragraphs_scan(struct text *text);   /* look at what was appended */
quoth_status paragraphs_finish(struct text *text); /* no more will come */

void tally_bytes(struct tally *tally, const unsigned char *bytes, size_t size);
quoth_status offset_replaced(struct text *text, size_t source_size);
void offset_release(struct text *text, uint64_t at);

#endif
