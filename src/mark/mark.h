/* mark.h — door of the mark room: quotation marks of a paragraph are paired, by hand, in one pass and a repair.
 *
 * In: the tokens of one paragraph, and whether the paragraph before left a quotation open. Out: quotations, outermost
 * first in order of their start, each with its depth and parent; MARK tokens that are apostrophes become
 * TOKEN_APOSTROPHE. Idea: pairing is decided by the marks' looks, the blanks and letters beside them, and what is open;
 * never by a regex. A missing opener or closer is repaired inside its paragraph and flagged; it never swallows the next
 * one.
 *
 * Several paragraphs: “A ¶ “B ¶ “C” (an opener on each, `is_carried` on A and B, `is_reopened` on B and C), or “A ¶ B”
 * (simply open across; `is_carried` on A and `is_resumed` on B, whose opener is missing). Whether A is carried is known
 * when the next paragraph's marks are: mark_join settles it. */
#ifndef QUOTH_MARK_H
#define QUOTH_MARK_H

#include "base/base.h"
#include "token/token.h"

struct quotation {
    uint32_t open, close; /* MARK tokens; NONE where missing */
    uint32_t first, last; /* tokens inside, half open; never empty */
    uint32_t parent;      /* quotation around it, NONE at the top */
    uint8_t depth;        /* 0 at the top, bounded by LIMIT_QUOTATION_DEPTH */
    uint8_t style;        /* enum mark_style of its opener (or closer) */
    bool is_reopened;     /* goes on from the paragraph before, with an opener of its own */
    bool is_resumed;      /* goes on from the paragraph before, which was simply left open; has no opener */
    bool is_carried;      /* goes on in the next paragraph */
    bool is_left_open;    /* has no closer and reaches the paragraph's end */
    bool is_repaired;     /* a mark was missing: opener put at a sentence start, or closer at the paragraph's end */
};

struct quotation_list {
    struct quotation *items;
    uint32_t count, capacity;
};

struct mark_classes {
    /* Words written with an apostrophe in front: ’twas ’em ’n’ (class Elision), or behind: goin’ ol’ (class Clipped);
     * both without it. */
    uint32_t elision, clipped;
    uint32_t unit;              /* NUMBER before a mark is inches or feet when nothing is open */
    struct classes cues;        /* Say Tell Ask Manner: show where a mark is missing, and where one too many stands */
    struct classes determiners; /* begin a speaker that has no name, in front of a cue: the union wrote */
    struct classes tails;       /* what may follow such a cue up to the full stop: on Monday, last month */
    /* Words that seldom begin what a possessive owns (and, of, was), but for those that can be owned as well (past); a
     * cue in the past tense is one more. */
    struct classes followers, owned;
    uint32_t say, tell, past, gerund; /* cues that differ in what may follow them */
    uint32_t adverb;                  /* between a speaker and a cue: she later said */
};
quoth_status mark_setup(struct lexicon *lexicon, struct mark_classes *classes);

/* Pair the marks of one paragraph. `is_open_before`: the paragraph before ends inside a quotation of style `open_style`
 * that was not closed. Appends to *quotations. */
quoth_status mark_pair(const quoth_allocator *memory, const struct lexicon *lexicon, const struct mark_classes *classes,
                       struct token_list *tokens, bool is_open_before, enum mark_style open_style,
                       struct quotation_list *quotations);

/* The quotation left open at the paragraph's end (top level), or NONE. */
uint32_t mark_left_open(const struct quotation_list *quotations);

/* `next` follows the paragraph of `before`: settle is_carried, is_reopened, is_resumed, is_repaired between them. Call
 * it in order, once per pair of neighbours. */
void mark_join(struct quotation_list *before, struct quotation_list *next);

#endif
