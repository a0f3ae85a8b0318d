/* private.h — inside of the claim room; no other room includes it.
 *
 *   lexeme --number--> sense: {tag, signs, numeral, weight}   what a word means here, settled when the engine is made
 *
 * Few senses differ, so that a lexeme has but the number of its own: what is hit all over stays small.
 *
 * A tag is one of some sixty coarse parts of speech, a sign a reason to look closer (more, caused, will, banned,
 * ugly). */
#ifndef QUOTH_CLAIM_PRIVATE_H
#define QUOTH_CLAIM_PRIVATE_H

#include "claim/claim.h"

/* Values of the attribute claim= in the lexicon, in the order of sign_names. */
enum sign {
    SIGN_MORE, SIGN_MOST, SIGN_THAN, SIGN_SAME, SIGN_CAUSE, SIGN_LEAD, SIGN_BECAUSE,
    SIGN_FUTURE, SIGN_RULE, SIGN_LAW, SIGN_ONLY, SIGN_MUST, SIGN_MAY, SIGN_HEDGE, SIGN_DENY,
    SIGN_SHOULD, SIGN_OPINION, SIGN_FEEL, SIGN_CHANGE, SIGN_DEED, SIGN_MONEY, SIGN_HEALTH,
    SIGN_CRIME, SIGN_WAR, SIGN_PUBLIC, SIGN_EVIDENCE, SIGN_TALK, SIGN_COUNT,
    /* what no row gives but the statement itself shows */
    MARK_FIGURE = SIGN_COUNT, MARK_SHARE, MARK_DATE, MARK_CLOCK, MARK_PLACE, MARK_NAME,
    MARK_I, MARK_WE, MARK_YOU, MARK_HE, MARK_IT, MARK_THEY, MARK_PAST, MARK_NOW,
    MARK_PERFECT, MARK_WILL, MARK_WOULD, MARK_MAY, MARK_NOT, MARK_IF, MARK_ASKS, MARK_GROUP,
    MARK_COUNT
};
extern const char *const sign_names[MARK_COUNT];
#define BIT(sign) ((uint32_t)1 << (sign))

/* Values of the attribute figure=: what a word does beside a number. */
enum hinge {
    HINGE_APPROX,  /* about 50, over 50 */
    HINGE_MORE,    /* more than 50: with HINGE_THAN behind it */
    HINGE_THAN,
    HINGE_LEAST,   /* at least 50 */
    HINGE_MANY,    /* as many as 50 */
    HINGE_UP,      /* up to 50, close to 50 */
    HINGE_BETWEEN, /* between 5 and 10 */
    HINGE_TO,      /* 5 to 10, 5 or 6 */
    HINGE_EACH,    /* 5 a month, every month */
    HINGE_OUT,     /* one in five, one out of five */
    HINGE_OLD,     /* 61 years old */
    HINGE_MINUS,
    HINGE_NUMBERED, /* No. 5, Platform 9: no quantity */
    HINGE_AGED,     /* aged 44 */
    HINGE_PAST,     /* half past four */
    HINGE_PAIR,     /* a couple of days; not “the couple” */
    HINGE_COUNT
};

enum tag {
    TAG_OTHER, TAG_START, TAG_END, TAG_COMMA, TAG_STOP, TAG_QUESTION, TAG_COLON, TAG_DASH,
    TAG_QUOTED, TAG_MARK, TAG_NAME, TAG_CAPS, TAG_NUMBER, TAG_YEAR, TAG_ORDINAL,
    TAG_CURRENCY, TAG_PERCENT, TAG_UNIT, TAG_DECADE, TAG_TIME, TAG_I, TAG_WE, TAG_YOU,
    TAG_HE, TAG_IT, TAG_THEY, TAG_ONE, TAG_MY, TAG_OUR, TAG_YOUR, TAG_HIS, TAG_ME, TAG_US,
    TAG_THEM, TAG_NOT, TAG_WILL, TAG_WOULD, TAG_MAY, TAG_MUST, TAG_IS, TAG_WAS, TAG_BE,
    TAG_HAS, TAG_HAD, TAG_HAVE, TAG_DO, TAG_DID, TAG_CLITIC, TAG_THAT, TAG_WHO, TAG_WHAT,
    TAG_IF, TAG_CONJ, TAG_AND, TAG_TO, TAG_OF, TAG_THAN, TAG_PREP, TAG_A, TAG_THE, TAG_DET,
    TAG_MORE, TAG_MOST, TAG_SAY, TAG_SAID, TAG_THINK, TAG_WANT, TAG_PAST, TAG_PART,
    TAG_THIRD, TAG_ING, TAG_VERB, TAG_BASE, TAG_ROLE, TAG_GROUP, TAG_DOC, TAG_PLURAL,
    TAG_NOUN, TAG_ADJ, TAG_ADV, TAG_LY, TAG_HELLO, TAG_COUNT
};
extern const char *const tag_names[TAG_COUNT];

/* What a word can do in a quantity. Bits. */
enum figure_role {
    FIGURE_SMALL = 1,     /* one to ninety-nine */
    FIGURE_HUNDRED = 2,   /* multiplies what stands before it: hundred, dozen */
    FIGURE_LARGE = 4,     /* thousand and on */
    FIGURE_FRACTION = 8,  /* third, quarter, half: value is the divisor */
    FIGURE_ORDINAL = 16,
    FIGURE_TIMES = 32,    /* twice, doubled */
    FIGURE_UNIT = 64,
    FIGURE_CURRENCY = 128,
    FIGURE_MONTH = 256,
    FIGURE_CLOCK = 512    /* a.m.: value 0, p.m.: 12 */
};
enum {
    FIGURE_READS = FIGURE_SMALL | FIGURE_HUNDRED | FIGURE_LARGE | FIGURE_FRACTION | FIGURE_ORDINAL |
                   FIGURE_TIMES, /* as a number */
    FIGURE_BEGINS = FIGURE_READS | FIGURE_MONTH
};

struct figure {
    uint32_t roles;
    uint32_t unit; /* lexicon_text gives its name; 0: none */
    double value;     /* of a number, of a unit what it multiplies by (cents: 0.01) */
    double divisor;   /* of a fraction */
    double times;
};

enum trait {
    TRAIT_SUBJECT = 1, /* a subject may begin with it */
    TRAIT_FINITE = 2,  /* can be a clause's verb: fell, wants */
    TRAIT_THIRD = 4,   /* a plural that may be a verb: bans, cuts, claims */
    TRAIT_ENDS = 8,    /* a clause that hangs on another: a comma */
    TRAIT_VERB = 16,   /* without it it is none */
    TRAIT_TELLS = 32,  /* of what its clause asserts; most words tell nothing by themselves */
    TRAIT_JOINS = 64,  /* may part two clauses */
    TRAIT_CLOSER = 128 /* to be looked at closer: a quantity may begin with it, or inside it, or a capital or the word
                        * before may change what it says (May, like). The last bit, from which it is shifted out */
};
extern const uint8_t tag_traits[]; /* that every word with the tag has */

/* What a word says: eight bytes, which a sentence copies as one from the sense of the lexeme. */
struct meaning {
    uint32_t halves[2];
};
#define MEANING                                                                                    \
    struct {                                                                                       \
        uint32_t signs;                                                                            \
        uint8_t tag;    /* of a sense: written small */                                            \
        uint8_t traits; /* bits of enum trait */                                                   \
        int16_t weight; /* of the word, its lemma and signs */                                     \
    }

struct sense { /* of lexemes; without bytes that nobody sets, so that two can be compared */
    union {
        MEANING;
        struct meaning meaning; /* all of it */
    };
    uint16_t hinges, figure; /* figure 0: none */
};

enum {
    SIGN_ROW = 64,      /* a power of two, so that a row is found by shifting */
    BUCKET_COUNT = 8,   /* of symbol_count; the last one begins here: */
    BUCKETED_COUNTS = 16,
    QUANTITY_SORTS = 17, /* by their units */
    SIZE_COUNT = 5,     /* ones to millions */
    BEGINNINGS = 4096   /* of words, by three letters */
};
static inline uint32_t bucket_of(uint32_t count) {
    static const uint8_t buckets[BUCKETED_COUNTS + 1] = {0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7};
    return buckets[count < BUCKETED_COUNTS ? count : BUCKETED_COUNTS];
}

struct claimer {
    quoth_allocator memory;
    const struct lexicon *lexicon;
    struct model *model;
    uint16_t *sense_numbers; /* lexeme_count + 1 */
    VEC(struct sense) senses;
    struct sense *drafts;    /* by lexeme, while the claimer is made */
    uint32_t lexeme_count;
    VEC(struct figure) figures;
    struct classes parts;     /* of speech: a sign given to a lemma reaches the forms of the same part */
    struct classes inflected; /* marks of forms that have a lemma */
    uint32_t name, currency, ordinal, third, past, plural;
    bool is_lent; /* senses and figures are an image's */
    /* from here on all is the model's, or an image's */
    struct symbol tags[TAG_COUNT];                /* their names, for features */
    int16_t tag_weights[TAG_COUNT][TAG_COUNT];    /* of a tag behind another, its own weight included */
    int16_t sign_weights[MARK_COUNT][SIGN_ROW];   /* of both in one statement; of one alone where they are the same */
    uint64_t sign_partners[MARK_COUNT];           /* with these, itself and those behind it, it has a weight */
    uint64_t weighty_signs;                       /* that have any */
    int16_t length_weights[BUCKET_COUNT];         /* of a statement, with what every one has */
    int16_t quantities_weights[BUCKET_COUNT];     /* of how many there are */
    int16_t quantity_weights[QUANTITY_SORTS][SIZE_COUNT];
    uint64_t beginnings[BEGINNINGS / 64];         /* bits: of words with which a quantity begins */
};

static inline const struct sense *sense_of(const struct claimer *claimer, uint32_t lexeme) {
    return &claimer->senses.items[claimer->sense_numbers[lexeme]];
}
static inline const char *unit_of(const struct claimer *claimer, const struct figure *figure) {
    return lexicon_text(claimer->lexicon, figure->unit);
}
static inline const struct figure *figure_of(const struct claimer *claimer, uint32_t lexeme) {
    return &claimer->figures.items[sense_of(claimer, lexeme)->figure];
}
static inline bool token_is_figure(enum token_kind kind) { return (kind == TOKEN_NUMBER) | (kind == TOKEN_SYMBOL); }

/* What words of a tag can be, beside their traits. Bits. */
enum tag_sort {
    SORT_AUXILIARY = 1, /* is, was, has, had, have, do, did, will, would, may */
    SORT_FINITE = 2,    /* every form can be a clause's verb */
    SORT_PRONOUN = 4,
    SORT_CAPITAL = 8    /* a name by its spelling is still one of these: President, Congress, Monday */
};
extern const uint8_t tag_sorts[TAG_COUNT];
static inline bool is_auxiliary(enum tag tag) { return tag_sorts[tag] & SORT_AUXILIARY; }
static inline bool is_finite(enum tag tag) { return tag_sorts[tag] & SORT_FINITE; }
static inline bool is_verb(enum tag tag) { return tag_traits[tag] & TRAIT_VERB; }
static inline bool begins_subject(enum tag tag) { return tag_traits[tag] & TRAIT_SUBJECT; }
/* One of two without a branch, where nobody could foretell which. */
static inline uint32_t choose(bool is_first, uint32_t first, uint32_t second) {
    return second ^ ((first ^ second) & -(uint32_t)is_first);
}
/* A word with this tag spelled as a name. */
static inline enum tag tag_of_name(const struct unit *unit, enum tag tag) {
    uint32_t name = choose(classes_have(unit->classes, CLASS_CAPS), TAG_CAPS, TAG_NAME);
    return (enum tag)choose((tag_sorts[tag] & SORT_CAPITAL) != 0, tag, name);
}
extern const uint8_t sign_tags[TOKEN_SYMBOL + 1]; /* by kind of token; TAG_OTHER: a word, or it hangs on its letters */
enum tag tag_of_sign(const struct claimer *claimer, const struct passage *passage, const struct token *token);

/* The tag of a unit: that of its lexeme, unless its spelling or kind says more. */
static inline enum tag tag_of_unit(const struct claimer *claimer, const struct passage *passage,
                                   const struct unit *unit, enum tag tag) {
    const struct token *token = &passage->tokens.items[unit->first];
    if (unit->quotation != NONE) return TAG_QUOTED;
    if (token->kind != TOKEN_WORD) return tag_of_sign(claimer, passage, token);
    return classes_have(unit->classes, CLASS_NAME) ? tag_of_name(unit, tag) : tag;
}


quoth_status senses_fill(struct claimer *claimer);
quoth_status tags_fill(struct claimer *claimer); /* after the senses */
void weights_fill(struct claimer *claimer);      /* after the model */
void compounds_fill(struct claimer *claimer); /* after the tags */
/* May a quantity begin with a part of a word that has hyphens and no digits? */
bool compound_may_count(const struct claimer *claimer, const char *bytes, uint32_t size);
quoth_status senses_number(struct claimer *claimer); /* when nothing more is said of them */
quoth_status score_gloss(const struct claimer *claimer, struct glossary *glossary);

#endif
