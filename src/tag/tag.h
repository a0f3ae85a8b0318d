/* tag.h — door of the tag room: tokens of a window become units, each with its set of classes and a code
 * for that set.
 *
 * In: a token range (a sentence, or the inside of a quotation), quotations, the lexicon. Out: a window:
 * units and a code string.
 * Idea: each distinct set of classes that can occur gets a number, so a sentence is a short string that
 * PCRE2 can match. Sets are first cut to the classes that some rule or chooser names. A lexicon that keeps ambiguity
 * has a thousand of them, more than bytes; a rule tells some fifty apart, so the rule room folds codes to
 * bytes, once for each group of rules.
 *
 * A unit is a word, the longest phrase the lexicon knows (according to), a punctuation mark, or a whole
 * quotation, folded. Classes from spelling and structure, declared here (all others are the lexicon's):
 *   Name        a capitalised word that is not a known lower-case word at a sentence's start; also
 *               initials, McX, O’X, X-Y
 *   Caps        all upper case, two letters or more          Number     digits, or a word of class Number
 *   Word        any word at all           Unknown    a lower-case word that the lexicon does not know
 *   Ly Ed …     unknown words by ending come from the lexicon: rows "-ly", "-ed"
 *   Comma Stop Question Exclamation Colon Semicolon Dash Ellipsis Open Close Symbol Apostrophe
 *   Quotation   any folded quotation                         Fragment   of these, one that is no full
 *               utterance: short (under 6 words) or lower-case first, and without , . ? ! — … inside its end; or like a
 *               title, whose words have capitals and which ends with , or . at most
 *   Speech      a folded quotation that ends inside with , ? ! . — or … (an utterance made ready for a cue)
 *   Lower       a fragment or speech whose first word has no capital: it runs on from what stands before it
 *   Start       the first unit of a window carries no class of its own; patterns use ^ and $ */
#ifndef QUOTH_TAG_H
#define QUOTH_TAG_H

#include "base/base.h"
#include "base/image.h"
#include "lexicon/lexicon.h"
#include "mark/mark.h"
#include "sentence/sentence.h"
#include "text/text.h"
#include "token/token.h"

struct unit {
    uint32_t first, last;   /* tokens, half open; for a quotation its marks are included */
    uint32_t lexeme;        /* 0: unknown */
    uint32_t quotation;     /* index when folded, else NONE */
    struct classes classes; /* whole set, uncut */
};

struct window {
    struct unit *units;
    uint64_t *odd;          /* a bit for each: it is no single known word, written small, without hyphen or digit */
    uint16_t *codes;        /* one a unit, and 0 behind the last */
    uint32_t count, capacity;
    struct classes present; /* union over the units */
};
struct codes; /* sets of classes ↔ codes; immutable once made */

/* Give a code, from 1, to every set that a word, in any spelling, can have, cut to `used`. */
quoth_status codes_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct classes used,
                       struct codes **codes, quoth_problem *problem);
/* Lay out codes, or open those that were. */
quoth_status codes_lay_out(struct codes *codes, struct image *image);
quoth_status codes_open(const quoth_allocator *memory, struct image *image, struct codes **codes);
void codes_free(struct codes *codes);
uint32_t codes_count(const struct codes *codes);
struct classes codes_classes(const struct codes *codes, uint32_t code); /* the cut set of a code */

/* How each known word has been written inside sentences of the article so far: a word that takes a capital
 * there (Trump, Gross, May) is a name at a sentence's start too. One a stream. */
struct capitals {
    uint16_t *words; /* by lexeme id: counts, which capitals.c tells of; NULL until the first are counted */
    uint32_t count; /* of lexemes */
    uint32_t article; /* so that a new one need not clear what few words of the lexicon the last one had */
};
struct capitals capitals_of(const struct lexicon *lexicon);
void capitals_free(const quoth_allocator *memory, struct capitals *capitals);
void capitals_reset(struct capitals *capitals);
quoth_status capitals_read(const quoth_allocator *memory, struct capitals *capitals, const struct token_list *tokens);

/* How many units a window of so many tokens may have; the bytes they need, and a window in a block of as many, which is
 * the caller's. */
static inline uint32_t tag_window_units(uint32_t tokens) {
    return tokens < LIMIT_WINDOW_UNITS ? tokens : LIMIT_WINDOW_UNITS;
}
size_t tag_window_bytes(uint32_t units);
struct window tag_window_in(void *block, uint32_t units);
/* Fill *window (its memory is reused where it is large enough) with the units of tokens [first, last).
 * `fold_parent`: quotations whose parent is this one (NONE: top level) are folded; a window never begins inside
 * another's fold. At most LIMIT_WINDOW_UNITS units; *rest gets the first token not taken (last when all were).
 * `begins_sentence`: a capital on the first word says nothing, unless `capitals` (may be NULL) does. */
quoth_status tag_window(const quoth_allocator *memory, const struct lexicon *lexicon, const struct codes *codes,
                        const struct capitals *capitals, const char *bytes, const struct token_list *tokens,
                        const struct quotation_list *quotations, uint32_t fold_parent, uint32_t first,
                        uint32_t last, bool begins_sentence, struct window *window, uint32_t *rest);
void tag_window_free(const quoth_allocator *memory, struct window *window);

/* A paragraph as every later room sees it: all that the rooms before found, windows[i] belonging to
 * sentences.items[i]. A sentence longer than LIMIT_WINDOW_UNITS is split into two sentences, so that the
 * pairing stays one to one. Held by the engine until its records have left; `number` counts paragraphs of
 * the document from 1. */
struct passage {
    struct paragraph place;
    const char *bytes;       /* of the paragraph; borrowed from the text room, refreshed by the engine after a feed */
    struct token_list tokens;
    struct quotation_list quotations;
    struct sentence_list sentences;
    struct window *windows;  /* sentences.count of them */
    uint64_t number;
    uint64_t sentences_before; /* sentences of the outer level in earlier paragraphs */
};

#endif
