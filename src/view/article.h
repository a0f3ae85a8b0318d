/* article.h — inside the view room: one document whole, its text and what was found in it.
 *
 *   bytes →  clean text  ←index of every 64th letter←  spans of records, in code points
 *
 * Idea: a record is borrowed for a moment and a view needs all of them beside the text, so what views show is kept
 * here, in arrays that the next document uses again. */
#ifndef QUOTH_VIEW_ARTICLE_H
#define QUOTH_VIEW_ARTICLE_H

#include "view/people.h"

enum { INDEX_STEP = 64 };

struct saying { /* a quote record */
    uint32_t id, in, continues;
    quoth_kind kind;
    quoth_act act;
    quoth_stance stance;
    bool is_negated, is_modal;
    size_t first_span, span_count;
    size_t first_voice, voice_count; /* who says it: into voices, at least one */
    quoth_span cue, source;          /* empty: none */
    struct slice lemma, rule;
    double confidence;
    uint64_t words;
};

struct claim {
    uint32_t id, quote;
    quoth_span at;
    size_t voice; /* person; NOBODY with quote 0: the author */
    bool is_spoken;
    uint32_t kinds;
    double check_worthy;
    bool is_hedged, is_negated;
};

struct article {
    char *name;
    struct page text; /* valid UTF-8 */
    char pending[4];  /* a letter cut by the end of a piece */
    size_t pending_size;
    uint64_t letters;
    size_t *index; /* byte of every INDEX_STEPth letter */
    size_t index_capacity;
    bool begins;   /* nothing was fed yet: a byte order mark may come */
    bool had_mark; /* it came, and is no part of the text */
    bool is_short;

    struct saying *sayings;
    size_t saying_count, saying_capacity;
    struct claim *claims;
    size_t claim_count, claim_capacity;
    quoth_span *spans;
    size_t span_count, span_capacity;
    size_t *voices;
    size_t voice_count, voice_capacity;
    struct people people;
    struct store words;
};

void article_begin(struct article *article, const char *name);
void article_feed(struct article *article, const char *bytes, size_t size);
void article_take(struct article *article, const quoth_record *record);
/* The text is whole, and so are the records. */
void article_end(struct article *article);
bool article_is_short(const struct article *article);
void article_free(struct article *article);

/* Byte of the clean text where a letter begins. */
size_t article_byte(const struct article *article, uint64_t letter);
struct slice article_slice(const struct article *article, quoth_span span);
/* Those of a saying, joined by one blank, as its record has them. */
void article_add_content(const struct article *article, const struct saying *saying, struct page *page,
                         void (*add)(struct page *, struct slice));

static inline bool span_is_empty(quoth_span span) { return span.end <= span.start; }

#endif
