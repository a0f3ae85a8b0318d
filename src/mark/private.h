/* private.h — inside of the mark room; no other room includes it.
 *
 * Pairing runs in three steps over the marks alone: look.c says what each could do, double.c pairs the double marks
 * with a stack (repair.c helps where one is missing), single.c pairs the single ones between them with another
 * (apostrophe.c says which are none); order.c sorts. */
#ifndef QUOTH_MARK_PRIVATE_H
#define QUOTH_MARK_PRIVATE_H

#include "mark/mark.h"

enum look { LOOK_OPENS, LOOK_CLOSES, LOOK_EITHER };

/* What a single mark could be. */
enum part {
    PART_LETTER,        /* an apostrophe, whatever is open */
    PART_RATHER_LETTER, /* opens only where nothing is open and a closer follows: ‘24’ is a number, ’24 a year */
    PART_OPENER,
    PART_POSSESSIVE, /* or a closer: the boys’ bus */
    PART_CLOSER,
    PART_EITHER /* closes where something is open */
};

/* A mark of the paragraph while it is being paired. */
struct mark {
    uint32_t token;
    uint32_t around; /* index of the innermost double quotation around it, NONE outside */
    uint32_t closer; /* of a single opener: index of the mark that closes it for certain, NONE */
    uint8_t style, look, part;
    bool holds_another; /* of a single opener: a pair of the same room stands inside */
    bool is_done;       /* paired, or found to be no quotation mark */
};

struct pairing {
    const quoth_allocator *memory;
    const struct lexicon *lexicon;
    const struct mark_classes *classes;
    struct token_list *tokens;
    struct quotation_list *quotations; /* this paragraph's begin at `base` */
    uint32_t base;
    VEC(struct mark) marks;
    bool is_open_before;
    enum mark_style open_style;
};

static inline bool style_is_single(uint8_t style) {
    return style == MARK_SINGLE_OPEN || style == MARK_SINGLE_CLOSE || style == MARK_SINGLE_STRAIGHT ||
           style == MARK_SINGLE_GRAVE;
}

/* What the blanks and letters beside a mark say. */
enum look mark_look(const struct token_list *tokens, uint32_t token);
bool mark_touches_left(const struct token_list *tokens, uint32_t token);
bool mark_touches_right(const struct token_list *tokens, uint32_t token); /* nothing closing, and no blank, follows */
/* 6'2", 40': feet, inches, minutes */
bool mark_is_measure(const struct pairing *pairing, uint32_t token);

/* apostrophe.c: single marks by the words beside them. */
enum part mark_part(const struct pairing *pairing, const struct mark *mark);
bool mark_is_firm(const struct pairing *pairing, const struct mark *mark); /* closing, and beside punctuation */
bool mark_is_soft(const struct pairing *pairing, const struct mark *mark); /* closing, if nothing better follows */
bool mark_ends_text(const struct pairing *pairing, const struct mark *mark); /* closing, behind a stop or comma */

/* turn.c: where the paragraph is a turn of a transcript, the marks around it are no quotation. */
void mark_free_turn(struct pairing *pairing);

quoth_status mark_pair_doubles(struct pairing *pairing);
quoth_status mark_pair_singles(struct pairing *pairing);

/* Append a quotation; an empty one is left out. */
quoth_status mark_add(struct pairing *pairing, struct quotation quotation);

/* Sort by start, drop what is too deep, and fill in parent and depth. */
void mark_order(struct quotation_list *quotations, uint32_t base);

/* repair.c: where an opener without closer really ends (a cue stands behind), given that it can reach to `last`. */
uint32_t mark_speech_end(const struct pairing *pairing, uint32_t first, uint32_t last);
bool mark_follows_cue(const struct pairing *pairing, uint32_t token); /* said, | said: | said. | */

bool mark_is_behind_cue(const struct pairing *pairing, uint32_t token);  /* said | */

/* First token of the sentence that holds `token`, not before `from`: where a missing opener is put. */
uint32_t mark_sentence_start(const struct token_list *tokens, uint32_t from, uint32_t token);

#endif
