/* engine.h — door of the engine room, for its own files and the tests of memory alone: the rooms wired together.
 *
 * An engine holds what never changes once made (lexicon, codes, rules, classes that rooms ask for); a stream holds
 * one document on its way. Everyone else sees quoth.h. */
#ifndef QUOTH_ENGINE_H
#define QUOTH_ENGINE_H

#include "attribute/attribute.h"
#include "base/base.h"
#include "base/image.h"
#include "base/watch.h"
#include "claim/claim.h"
#include "mark/mark.h"
#include "rule/rule.h"
#include "sentence/sentence.h"
#include "speaker/speaker.h"
#include "tag/tag.h"
#include "text/text.h"
#include "token/token.h"

struct quoth_engine {
    quoth_allocator memory;
    struct lexicon *lexicon;
    struct rules *rules;
    struct codes *codes;
    struct sheets *sheets;
    struct attributer *attributer;
    struct claimer *claimer;
    struct token_classes token_classes;
    struct mark_classes mark_classes;
    struct sentence_classes sentence_classes;
};

/* What was said of an attribution when its record left: claims inside it name the same speaker, its first. */
struct answer {
    bool has_speaker;
    struct speaker speaker;
};

struct answer_list {
    struct answer *items;
    uint32_t count, capacity;
};

/* A paragraph that is still held, with all that was found in it. Every list stands in its arena, at its size: what
 * hundreds of paragraphs cost is then what is in them, whatever the longest one was. */
struct held {
    struct passage passage;
    struct arena arena;
    struct attribution_list attributions;
    struct claim_list claims;
    uint64_t *claim_quotes; /* serial of the attribution that holds each claim, 0: none */
};

/* The same lists while they grow, of the one paragraph that is being read. */
struct growing {
    struct token_list tokens;
    struct quotation_list quotations;
    struct sentence_list sentences;
    VEC(struct window) windows;
    struct attribution_list attributions;
    struct claim_list claims;
};

enum { SERIAL_RING = 1024 }; /* how far back `in` and `continues` are looked up; they reach a paragraph or two */

/* The paragraph whose records leave, measured. */
struct ruler {
    struct text *text;
    quoth_offsets unit;
    uint32_t size;        /* of the paragraph, in bytes; 0: none is measured */
    bool is_ascii;        /* all of it: there is nothing to be looked up */
    uint64_t at;          /* in the clean text */
    uint64_t first, last; /* offsets of its beginning and its end */
    uint16_t before[LIMIT_PARAGRAPH_BYTES / 8]; /* units between its beginning and each eight bytes */
    uint64_t inside[LIMIT_PARAGRAPH_BYTES / 8]; /* a byte for each: units between it and where its eight begin */
};

struct quoth_stream {
    const quoth_engine *engine;
    quoth_options options;
    quoth_sink *sink;
    void *user;
    quoth_status failed; /* the first failure, which sticks */
    bool is_finished;
    struct text *text;
    struct roster *roster;
    struct attribute_work *work;
    struct claim_work *claim_work;
    struct capitals capitals;
    uint64_t heard;           /* number of the last passage whose words they have counted */
    struct growing growing;
    VEC(struct held *) queue; /* oldest first */
    uint32_t analysed;        /* of them; the others wait, the last one for its neighbour, those before it to be more */
    uint32_t named;           /* of the analysed ones: the names in them are in the roster */
    struct answer_list answers; /* of the attributions of the paragraph whose records leave, */
    uint64_t first_answered;    /* by their serials, from this one on */
    VEC(struct held *) pool;  /* emptied, ready for use */
    struct arena_pool blocks; /* of held paragraphs */
    uint64_t window_tokens; /* of the paragraphs in the queue up to the neighbour of the last one named */
    uint64_t passages, sentences, sentences_emitted, words;
    uint32_t quote_count, claim_count;
    uint32_t id_count; /* those of `ids` that are set */
    struct bytes words_out;   /* text of the record at hand */
    struct bytes article_out; /* the lines above the article, copied before their text leaves */
    quoth_document article;   /* title, byline, date and dateline; sizes and places, the bytes stand in article_out */
    bool has_article;
    VEC(quoth_span) spans;
    VEC(quoth_text) quoted;
    VEC(quoth_quantity) quantities;
    VEC(quoth_text) texts;    /* of an entity */
    quoth_counts counts;
    struct watch *watch, own_watch; /* watch NULL: time is not asked for */
    /* What follows is set by those who use it first. */
    struct ruler ruler;
    struct {
        uint64_t serial;
        uint32_t id;
    } ids[SERIAL_RING];
};

/* image.c: a whole engine into an image and out of it; the build lays out the knowledge built in */
quoth_status engine_lay_out(quoth_engine *engine, struct image *image);
quoth_status engine_open(quoth_engine *engine, struct image *image, bool without_jit);
/* The build writes these; of size 0 while it does. */
extern const unsigned char quoth_image[];
extern const size_t quoth_image_size;
/* analyse.c */
void growing_free(const quoth_allocator *memory, struct growing *growing);
quoth_status analyse_waiting(quoth_stream *stream, uint32_t end); /* up to this one of the queue */
quoth_status scan_passage(quoth_stream *stream, const struct paragraph *paragraph, struct held *held,
                          const struct held *before);
/* ruler.c: offsets, cheap inside the paragraph that it lies along */
void ruler_begin(struct ruler *ruler, struct text *text, quoth_offsets unit);
void ruler_lay(struct ruler *ruler, const struct paragraph *place);
uint64_t ruler_offset_outside(const struct ruler *ruler, uint64_t at);
static inline uint64_t ruler_offset(const struct ruler *ruler, uint64_t at) {
    uint64_t word = (at - ruler->at) / 8;
    if (at - ruler->at >= ruler->size) return ruler_offset_outside(ruler, at);
    if (ruler->is_ascii) return ruler->first + (at - ruler->at);
    return ruler->first + ruler->before[word] + (ruler->inside[word] >> (at - ruler->at) % 8 * 8 & 0xff);
}
/* emit.c */
bool tells_speakers(const quoth_stream *stream);
quoth_status emit_passage(quoth_stream *stream, struct held *held);
quoth_status emit_document(quoth_stream *stream);
quoth_status keep_article(quoth_stream *stream);

#endif
