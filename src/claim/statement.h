/* statement.h — inside of the claim room: a statement, and what is kept while one is judged. */
#ifndef QUOTH_CLAIM_STATEMENT_H
#define QUOTH_CLAIM_STATEMENT_H

#include "claim/private.h"

#include "base/eight.h"

/* A stretch of text that belongs to an attribution: its content, or its source, cue, addressee. */
struct share {
    struct stretch at;
    const struct attribution *owner;
    bool is_content;
};

/* A unit as claims see it; those of an unattributed quotation stand in its place. Where the tag is
 * not the lexeme's, it has the tag's traits alone and weighs nothing. */
struct word {
    const struct unit *unit;
    union {
        MEANING;
        struct meaning meaning;
    };
};

/* What a spelling makes of the meaning of a lexeme: that of a mark by its kind; [TOKEN_WORD] changes nothing. */
struct spelling {
    union {
        MEANING;
        struct meaning meaning;
    } gives, keeps;
};
enum { SPELLED_NAME = TOKEN_SYMBOL + 1, SPELLED_CAPS, SPELLING_COUNT };
enum { WORD_SHAPES = 4 }; /* with a capital or without, all of them capitals or not: the lowest classes */
_Static_assert(CLASS_NAME < 2 && CLASS_CAPS < 2, "the spelling of a word is told by its two lowest classes");
struct spellings {
    struct spelling items[SPELLING_COUNT];
    uint8_t of_words[TAG_COUNT][WORD_SHAPES]; /* which one */
};
void spellings_fill(struct spellings *spellings);

/* A main clause: words, and what they assert. */
struct clause {
    struct range words;
    uint32_t kinds;
    double score;
    bool is_hedged, is_negated;
};

struct statement {
    struct range words; /* in claim_work.words */
    struct range tokens;
    uint64_t sentence;
    const struct attribution *quote;
    bool takes_source; /* its first tokens are no words of its own */
    uint64_t signs;    /* and marks: of its words, and of those that were trimmed from beside them */
    double score; /* log odds of being worth checking */
};

enum { TRAITS_BEHIND = 8 };

struct claim_work {
    const struct claimer *claimer;
    struct features features; /* of its model; copied for each statement */
    const struct claim_listener *listener;
    const struct passage *passage;
    struct arena *arena;
    struct claim_list *list;
    const struct attribution
        *carried; /* the last attribution of the passage before: it may go on in this one */
    VEC(struct share) shares; /* in order of start; behind them one that begins behind all text */
    VEC(struct word) words;
    VEC(uint8_t) traits; /* theirs, and TRAITS_BEHIND more bytes that have all */
    VEC(uint32_t) counting; /* words in which quantities may begin; room for as many as there are words */
    uint32_t room; /* there is some for so many words less one */
    VEC(uint32_t) insides; /* by quotation: the first sentence inside it */
    VEC(struct clause) clauses;
    struct quantity_list quantities;
    struct bytes
        names; /* of the features of the statement at hand, for a listener or an explanation */
    struct bytes *explanation; /* NULL: none is asked for */
    struct glossary *glossary; /* NULL until somebody asks for names */
    double least_score;            /* a claim with less is not asked for */
    struct spellings spellings;
};
quoth_status claims_gloss(struct claim_work *work);
/* Every statement is wanted then, with the names of its features. */
static inline bool is_watched(const struct claim_work *work) { return work->listener || work->explanation; }

/* claim.c: everything about a passage that its statements need. */
quoth_status claims_prepare(struct claim_work *work, const struct passage *passage,
                            const struct attribution_list *attributions, struct arena *arena);
/* explain.c: the claims from this one on, which share a statement. */
quoth_status claims_print(struct claim_work *work, uint32_t from);
/* The first quantity of the statement at hand that ends behind this byte. */
uint32_t quantity_behind(const struct claim_work *work, uint64_t at);

/* statement.c: the statements of a window become claims. */
quoth_status statements_in(struct claim_work *work, uint32_t window, uint64_t sentence);
/* quantity.c: into work->quantities. */
quoth_status statement_count(struct claim_work *work, const struct statement *statement);
/* judge.c: the claims of a statement that has its score. */
quoth_status statement_judge(struct claim_work *work, struct statement *statement);
/* word.c: units of a window, into work->words; the units that begin in a stretch of text; the first from `from` on that
 * begins at or behind a place. */
quoth_status words_of(struct claim_work *work, const struct window *window, struct range units);
struct range units_in(const struct claim_work *work, const struct window *window, struct stretch at);
uint32_t unit_behind(const struct claim_work *work, const struct window *window, uint32_t from, uint64_t at);
/* clause.c: parts a statement into main clauses and tells their kinds. */
quoth_status clauses_in(struct claim_work *work, const struct statement *statement);
/* Without this it is none. */
static inline bool may_be_verb(const struct word *word) { return word->traits & TRAIT_VERB; }
/* Is the word a verb of a clause, of a main one? Does one stand among the words? */
bool is_verb_at(const struct claim_work *work, struct range words, uint32_t at);
bool is_main_verb_at(const struct claim_work *work, struct range words, uint32_t at);
bool has_verb(const struct claim_work *work, struct range words);
bool has_main_verb(const struct claim_work *work, struct range words);
/* compare.c: is the word, which has a sign of it, a comparison? */
bool compares_at(const struct claim_work *work, struct range words, uint32_t at);
/* kind.c: kinds and marks of a clause whose words are set. */
void clause_judge(const struct claim_work *work, const struct statement *statement,
                  struct clause *clause);
/* A remnant that cannot stand alone: “because he is polite”, “to the council”. */
bool is_dependent(const struct claim_work *work, const struct statement *statement);
/* score.c: what a tag shows of the statement that it stands in, a bit for each of enum sign. */
extern const uint64_t tag_marks[TAG_COUNT];
/* Sets the score; with `names`, writes down the features instead. */
quoth_status statement_score(struct claim_work *work, struct statement *statement,
                             struct bytes *names);
void share_score(struct claim_work *work, const struct statement *statement);

static inline const struct word *word_at(const struct claim_work *work, uint32_t index) {
    return &work->words.items[index];
}
/* The first from `at` on that has one of the traits, or `end`. Eight are asked at once, so that there is but one way
 * to go for nearly all. */
static inline uint32_t word_with(const struct claim_work *work, uint32_t at, uint32_t end, uint8_t traits) {
    uint64_t found;
    while (!(found = load_64(work->traits.items + at) & traits * EACH_BYTE)) at += 8;
    at += bytes_before(found);
    return at < end ? at : end;
}
/* Has the word there, if it is one of these, the tag? */
static inline bool is_at(const struct claim_work *work, struct range words, uint32_t at,
                         enum tag tag) {
    return at >= words.start && at < words.end && word_at(work, at)->tag == tag;
}

static inline uint64_t token_start(const struct claim_work *work, uint32_t token) {
    return work->passage->place.at + work->passage->tokens.items[token].start;
}
static inline uint64_t token_end(const struct claim_work *work, uint32_t token) {
    return work->passage->place.at + work->passage->tokens.items[token].end;
}

#endif
