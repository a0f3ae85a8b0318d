/* parts.h — inside of the tag room; no other room includes it.
 *
 * Lexemes share sets of classes, and so do spellings, so the way from a word to its code has three short steps:
 *
 *   lexeme --kinds--> kind --spellings[kind][spelling]--> --spelled--> {whole set, code of the cut set}
 *
 * A kind is a distinct set as the lexicon gives it; a spelling is what capitals and hyphens make of it. Both are
 * small tables, which stay in the cache. */
#ifndef QUOTH_TAG_PARTS_H
#define QUOTH_TAG_PARTS_H

#include "tag/tag.h"

enum spelling { /* two bits for what a capital says, and two more */
    SPELLED_LOWER = 0,
    SPELLED_FREE = 1,  /* capitalised where that says nothing: a sentence's first word, a headline */
    SPELLED_FIRST = 2, /* first word, and a capital follows: a name may begin here */
    SPELLED_NAME = 3,  /* capitalised inside a sentence */
    SPELLED_CAPS = 4,  /* all upper case; never with LOWER */
    SPELLED_PART = 8,  /* the lexeme is that of a hyphenated word's last part */
    SPELLING_COUNT = 16
};

enum fixed_kind { /* kinds without a lexeme; each has one spelling */
    FIXED_NUMBER, FIXED_YEAR, FIXED_HANDLE, FIXED_ADDRESS, FIXED_GEN, FIXED_QUOTATION, FIXED_FRAGMENT, FIXED_SPEECH,
    FIXED_LOWER_FRAGMENT, FIXED_LOWER_SPEECH, /* that begin in the middle of a sentence */
    FIXED_PUNCTUATION, /* + class - CLASS_COMMA, which are in the order of known.h */
    FIXED_COUNT = FIXED_PUNCTUATION + CLASS_APOSTROPHE - CLASS_COMMA + 1
};

struct spelled {
    struct classes classes; /* whole */
    uint16_t code;
};

/* Sets of classes with dense numbers. */
struct set_table {
    VEC(struct classes) sets;
    uint32_t *slots; /* number + 1 */
    uint32_t slot_count;
};
quoth_status sets_add(const quoth_allocator *memory, struct set_table *table, struct classes set, uint32_t *number);
void sets_free(const quoth_allocator *memory, struct set_table *table);

struct speller {
    struct classes plain, names, keeps, leads, parts;
};
void speller_init(struct speller *speller, const struct lexicon *lexicon);
/* What a spelling makes of a kind's set. */
struct classes speller_spell(const struct speller *speller, struct classes kind, uint32_t spelling);
/* The set of a kind for a lexeme: what the form itself adds to its classes. */
struct classes speller_kind(const struct lexeme *lexeme, struct slice form);
struct classes speller_fixed(enum fixed_kind kind);

struct codes {
    const quoth_allocator *memory;
    struct speller speller;
    uint32_t lexeme_count;    /* of kinds; [0] is the unknown word */
    uint16_t *kinds;          /* by lexeme */
    uint16_t (*spellings)[SPELLING_COUNT]; /* by kind: which of the spelled */
    uint32_t kind_count;
    VEC(struct spelled) spelled;
    struct spelled fixed[FIXED_COUNT];
    struct set_table sets;    /* by code - 1 */
    bool is_lent;             /* the tables are an image's */
};

static inline const struct spelled *codes_spelled(const struct codes *codes, uint32_t lexeme, uint32_t spelling) {
    return &codes->spelled.items[codes->spellings[codes->kinds[lexeme]][spelling]];
}
/* The same for a lexeme written small: the sets of kinds are the first of the spelled. */
static inline const struct spelled *codes_small(const struct codes *codes, uint32_t lexeme) {
    return &codes->spelled.items[codes->kinds[lexeme]];
}

enum { SET_UNITS = 64, TAGGER_SET = LIMIT_WINDOW_UNITS / SET_UNITS + 2 }; /* behind the last unit there is room */

struct tagger { /* a window in the making */
    const struct lexicon *lexicon;
    const struct codes *codes;
    const struct capitals *capitals;
    const char *bytes;
    const struct token *tokens;
    const struct token_block *blocks; /* of the tokens */
    const struct quotation *quotations;
    struct window *window;
    uint32_t last, quotation, quotation_count, parent; /* quotation: the next to be folded, */
    uint32_t fold_at;                                  /* which begins with this token; NONE: there is none */
    bool begins_sentence, is_headline;
    uint64_t words[TAGGER_SET];  /* units that are words and not simple */
    uint64_t others[TAGGER_SET]; /* those that are no words, nor folded */
};

static inline struct slice tagger_text(const struct tagger *tagger, uint32_t token) {
    const struct token *at = &tagger->tokens[token];
    return (struct slice){tagger->bytes + at->start, at->end - at->start};
}

static inline bool tagger_is_word(const struct tagger *tagger, const struct unit *unit) {
    return (unit->quotation == NONE) & (tagger->tokens[unit->first].kind == TOKEN_WORD);
}
static inline void tagger_set_unit(struct tagger *tagger, struct unit *unit, const struct spelled *spelled) {
    struct window *window = tagger->window;
    unit->classes = spelled->classes;
    window->codes[unit - window->units] = spelled->code;
}

/* settle.c: classes of the units that are no simple words. */
void tagger_settle(struct tagger *tagger);

/* Is a capital due, so that it says nothing of its word? DUE_FIRST: at a start, and one follows that is not. */
enum due { DUE_NOT = 0, DUE_HERE = 1, DUE_FIRST = 2 };

/* unit.c: what a unit is. */
const struct spelled *spell_word(const struct tagger *tagger, const struct unit *unit, enum due due);
const struct spelled *spell_quotation(const struct tagger *tagger, const struct quotation *quotation);
const struct spelled *spell_other(const struct tagger *tagger, struct unit *unit);

/* A word's count is how often it has a capital less how often it has none, from the middle of a range that is its
 * article's; the range's lowest number is never reached. */
enum { CAPITAL_RANGE = 1024, CAPITAL_MIDDLE = CAPITAL_RANGE / 2, CAPITAL_ARTICLES = (UINT16_MAX + 1) / CAPITAL_RANGE };

/* Does the article write this word with a capital inside its sentences? Of lexeme 0, no word, nothing is counted. */
static inline uint32_t capitals_name(const struct capitals *capitals, uint32_t lexeme) {
    if (!capitals || !capitals->words) return 0;
    uint32_t middle = capitals->article * CAPITAL_RANGE + CAPITAL_MIDDLE;
    return capitals->words[lexeme] - middle - 1 < CAPITAL_RANGE - CAPITAL_MIDDLE - 1;
}

#endif
