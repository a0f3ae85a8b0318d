/* token.h — door of the token room: a paragraph's bytes become tokens, in one pass over a table of byte classes.
 *
 * In: one paragraph of valid UTF-8 and the lexicon. Out: tokens in order; blanks belong to none.
 * Idea: the lexicon is asked once a word, here, and the answer travels with the token.
 *
 * Decisions: an apostrophe between letters stays in its word, but a clitic that the lexicon knows (class Clitic: 's n't
 * 'll 'd) becomes a token of its own: Hale|’s, do|n’t. Hyphenated words are one token and are looked up whole, then by
 * their last part. A full stop belongs to its word in initials (J.), dotted letters (U.S., p.m.) and words that the
 * lexicon writes with one (Mr.); such tokens carry SHAPE_DOTTED, and the sentence room decides whether that dot also
 * ends a sentence. Numbers keep their separators (1,000.50, 3.5m, 1990s, 5th); $ £ € % are tokens of their own. Web and
 * mail addresses, @names and #tags are one word. "...",
 * ". . ." and "…" are one ELLIPSIS; "--", "–", "—" and a lone "-" are one DASH. A quotation mark, or an apostrophe that
 * could be one (at an edge of a word), is a MARK: one token, `` and '' included. */
#ifndef QUOTH_TOKEN_H
#define QUOTH_TOKEN_H

#include "base/base.h"
#include "lexicon/lexicon.h"

enum token_kind {
    TOKEN_WORD,
    TOKEN_NUMBER,
    TOKEN_MARK,       /* a quotation mark, or an apostrophe not yet told from one */
    TOKEN_APOSTROPHE, /* a mark found to be an apostrophe by the mark room (farmers’, ’90s) */
    TOKEN_COMMA,
    TOKEN_STOP, /* . */
    TOKEN_QUESTION,
    TOKEN_EXCLAMATION,
    TOKEN_COLON,
    TOKEN_SEMICOLON,
    TOKEN_DASH,
    TOKEN_ELLIPSIS,
    TOKEN_OPEN, /* ( [ { */
    TOKEN_CLOSE,
    TOKEN_SYMBOL /* anything else: $ % & • … */
};

/* Bits. */
enum token_shape {
    SHAPE_CAPITAL = 1,   /* first letter is upper case */
    SHAPE_CAPITALS = 2,  /* two letters or more, all upper case */
    SHAPE_DIGIT = 4,     /* holds a digit */
    SHAPE_HYPHEN = 8,    /* holds a hyphen */
    SHAPE_DOTTED = 16,   /* ends with a full stop of its own */
    SHAPE_INITIAL = 32,  /* one letter and a full stop, or several (J.R.) */
    SHAPE_ADDRESS = 64,  /* web or mail address, @name, #tag */
    SHAPE_SIBILANT = 128 /* ends in s: an apostrophe behind it may be a possessive (farmers’) */
};

/* Of a MARK token: what the mark looks like, not yet what it does. */
enum mark_style {
    MARK_NONE,
    MARK_CURLY_OPEN,      /* “ */
    MARK_CURLY_CLOSE,     /* ” */
    MARK_STRAIGHT,        /* " */
    MARK_SINGLE_OPEN,     /* ‘ */
    MARK_SINGLE_CLOSE,    /* ’ */
    MARK_SINGLE_STRAIGHT, /* ' */
    MARK_GRAVE,           /* `` */
    MARK_ACUTE,           /* '' */
    MARK_SINGLE_GRAVE,    /* ` */
    MARK_GUILLEMET_OPEN,  /* « ‹ */
    MARK_GUILLEMET_CLOSE, /* » › */
    MARK_LOW              /* „ ‚ */
};

/* What stands before a token, and what its lexeme is; the latter as a form's traits have them. */
enum token_bit {
    TOKEN_APART = 1,            /* blanks, or the paragraph's start, stand before it */
    TOKEN_ON_LINE = 2,          /* a line break stands before it */
    TOKEN_WHOLE = FORM_KNOWN,   /* the lexeme is that of the whole word, not of a last part */
    TOKEN_BEGINS = FORM_BEGINS, /* the lexeme begins a phrase */
    TOKEN_ODD = FORM_SIMPLE,    /* a word, but not one with classes, written small, without hyphen or digit */
    TOKEN_OTHER = 32,           /* no word */
    TOKEN_TELLS = FORM_NAMED,   /* a known word, of which a capital inside a sentence might make a name */
    TOKEN_CALLS = 128,          /* no word, number or comma: behind it a capital may be due, and tells nothing */
    TOKEN_SECOND = 128          /* of a word: it may be the second of a phrase, for all that is known of it alone */
};

struct token_signs {
    uint8_t kind;  /* enum token_kind */
    uint8_t shape; /* bits of enum token_shape */
    uint8_t mark;  /* enum mark_style */
    uint8_t bits;  /* of enum token_bit */
};

struct token {
    uint16_t start, end; /* bytes in the paragraph, which has LIMIT_PARAGRAPH_BYTES at most */
    uint32_t lexeme;     /* id in the lexicon, 0: unknown. Of a hyphenated word, or else of its last part */
    union {
        struct {
            uint8_t kind, shape, mark, bits;
        };
        struct token_signs signs; /* the same, written at once */
    };
};
_Static_assert(LIMIT_PARAGRAPH_BYTES <= UINT16_MAX, "places in a paragraph are of two bytes");

static inline bool token_is_apart(const struct token *token) { return token->bits & TOKEN_APART; }
static inline bool token_is_on_line(const struct token *token) { return token->bits & TOKEN_ON_LINE; }
static inline bool token_is_whole(const struct token *token) { return token->bits & TOKEN_WHOLE; }

enum { MARK_LOOKS = 17 }; /* characters that are quotation marks or apostrophes */
struct token_classes { /* numbers of the classes this room asks for; from token_setup */
    uint32_t clitic;
    uint32_t proper, numbered; /* abbreviations only with a capital (Ill.), only before a number (No. 5) */
    uint32_t marks[MARK_LOOKS][2]; /* lexemes of marks, one alone and two side by side */
};
quoth_status token_setup(struct lexicon *lexicon, struct token_classes *classes);

/* Sixty-four tokens, a bit for each, so that those of a kind are found without looking at the others. */
struct token_block {
    uint64_t odd, others; /* TOKEN_ODD, TOKEN_OTHER */
    uint64_t tells;       /* TOKEN_TELLS, inside a sentence */
    uint64_t begins;      /* TOKEN_BEGINS, where the next word, if it is known, goes on a phrase */
};
enum { BLOCK_TOKENS = 64, TOKEN_NO_END = UINT16_MAX };

struct token_list {
    struct token *items;
    uint32_t count, capacity;
    uint32_t words, numbers, capitals; /* how many are of these kinds, and of the words, how many have a capital */
    VEC(uint16_t) marks; /* tokens of kind MARK */
    VEC(uint16_t) ends;  /* those with which a sentence may end, or that hold one together; TOKEN_NO_END behind them */
    VEC(struct token_block) blocks; /* of all tokens, and an empty one behind them */
};
static inline void token_list_empty(struct token_list *tokens) {
    tokens->count = tokens->words = tokens->numbers = tokens->capitals = 0;
    tokens->marks.count = tokens->ends.count = tokens->blocks.count = 0;
}
static inline void token_list_free(const quoth_allocator *memory, struct token_list *tokens) {
    vec_free(memory, &tokens->blocks);
    vec_free(memory, &tokens->ends);
    vec_free(memory, &tokens->marks);
    vec_free(memory, tokens);
}
/* Fill *tokens, which the caller has emptied and frees, with the tokens of bytes[0..size). */
quoth_status token_scan(const quoth_allocator *memory, const struct lexicon *lexicon,
                        const struct token_classes *classes, const char *bytes, uint32_t size,
                        struct token_list *tokens);

#endif
