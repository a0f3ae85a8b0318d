/* quoth.h — the library's door: an article in, attributed quotations out.
 *
 * Bytes are pushed into a stream in pieces of any size; records leave through a callback. There is no tree to own and
 * nothing to free per record. The contract, once, for every function below:
 *
 *   Push in, callback out.  Text in a record is borrowed until the sink returns; spans stay true for the whole
 *                           document.
 *   Any split is the same.  The same bytes cut anywhere give the same records in the same order.
 *   Any bytes are accepted. Each maximal ill-formed part and each NUL counts as one U+FFFD; no offset moves for it.
 *   Failure sticks.         The first failure of a stream is returned by every later call; reset or free always works.
 *   No side effects.        The library never aborts, exits, prints, sets a locale or keeps global state, and takes
 *                           memory only from the caller's allocator (PCRE2's included).
 *   Threads.                An engine is immutable once made and may be shared; a stream belongs to one thread.
 *   Growth.                 Structs begin with their size and are only appended to; enum numbers are frozen.
 */
#ifndef QUOTH_H
#define QUOTH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined _WIN32
#define QUOTH_API
#else
#define QUOTH_API __attribute__((visibility("default")))
#endif

#define QUOTH_VERSION "0.1.0"
#define QUOTH_SCHEMA 1 /* version of the record format; fields are only ever added within one */

typedef enum quoth_status {
    QUOTH_OK = 0,
    QUOTH_STOPPED = 1, /* the sink asked to stop */
    QUOTH_NOMEM = -1,
    QUOTH_BAD_ARGUMENT = -2,
    QUOTH_BAD_STATE = -3,     /* fed after finish, or a call out of order */
    QUOTH_BAD_KNOWLEDGE = -4, /* a lexicon, rule or weights file is wrong; see quoth_problem */
    QUOTH_LIMIT = -5          /* a named bound of the library was reached */
} quoth_status;

/* One plain sentence for a status; never NULL, never freed. */
QUOTH_API const char *quoth_status_text(quoth_status status);

/* Where a knowledge file is wrong. Line and column count from 1, the column in bytes; 0 where unknown. `excerpt` is the
 * faulty line, cut to fit, `message` says what was expected. */
typedef struct quoth_problem {
    quoth_status status;
    uint32_t line, column;
    char file[128];
    char message[256];
    char excerpt[256];
} quoth_problem;

/* All memory of the library. `resize` grows, shrinks, makes (block NULL, old_size 0) or frees (new_size 0, result
 * unused) a block; it returns NULL when it cannot, and the old block then stays valid. */
typedef struct quoth_allocator {
    void *user;
    void *(*resize)(void *user, void *block, size_t old_size, size_t new_size);
} quoth_allocator;

/* One file of knowledge, by its name ("saying.lex") and content. Borrowed during quoth_engine_new alone. */
typedef struct quoth_file {
    const char *name;
    const char *bytes;
    size_t size;
} quoth_file;

typedef struct quoth_config {
    uint32_t size;                    /* sizeof(quoth_config) as the caller knows it */
    const quoth_allocator *allocator; /* NULL: malloc and free */
    const quoth_file *files;          /* NULL: the knowledge built in */
    size_t file_count;
    int without_jit;     /* non-zero: PCRE2's interpreter; same records, slower */
    int without_weights; /* non-zero: rules alone, no choosers */
    const quoth_file *additions; /* rows of .lex, of whatever name, that are read after the files; or NULL */
    size_t addition_count;
} quoth_config;

typedef struct quoth_engine quoth_engine; /* knowledge of a language: immutable, shared by threads */
typedef struct quoth_stream quoth_stream; /* one document at a time, one thread */

/* Caller owns the engine. NULL on failure; `problem`, where given, then says why. `config` may be NULL for defaults. */
QUOTH_API quoth_engine *quoth_engine_new(const quoth_config *config, quoth_problem *problem);
QUOTH_API void quoth_engine_free(quoth_engine *engine);

/* The knowledge built in, for printing or as a start for one's own. Static memory. */
QUOTH_API const quoth_file *quoth_builtin_files(size_t *count);

typedef struct quoth_span {
    uint64_t start, end; /* half open; in the unit of quoth_options.offsets */
} quoth_span;

/* Borrowed text, valid UTF-8, not NUL-terminated. bytes NULL: absent. `at` covers it in the document; where it is put
 * together or not from the text (a canonical name, a lemma), at is {0,0}. */
typedef struct quoth_text {
    const char *bytes;
    size_t size;
    quoth_span at;
} quoth_text;

typedef enum quoth_kind { QUOTH_DIRECT = 1, QUOTH_MIXED = 2, QUOTH_INDIRECT = 3 } quoth_kind;

typedef enum quoth_act { /* what is done in saying it */
    QUOTH_STATEMENT = 0,
    QUOTH_QUESTION = 1,
    QUOTH_DIRECTIVE = 2,
    QUOTH_COMMITMENT = 3,
    QUOTH_THOUGHT = 4,
    QUOTH_DESIRE = 5,
    QUOTH_EVALUATION = 6,
    QUOTH_DECREE = 7,
    QUOTH_EVIDENCE = 8
} quoth_act;

typedef enum quoth_stance {
    QUOTH_NEUTRAL = 0,
    QUOTH_DISTANCING = 1, /* claimed, alleged */
    QUOTH_FACTIVE = 2,    /* revealed, admitted */
    QUOTH_DENYING = 3,
    QUOTH_PRAISING = 4,
    QUOTH_BLAMING = 5
} quoth_stance;

typedef enum quoth_mention {
    QUOTH_BY_NAME = 1,
    QUOTH_BY_PRONOUN = 2,
    QUOTH_BY_NOMINAL = 3,
    QUOTH_BY_RELATIVE = 4,   /* who, which */
    QUOTH_BY_POSSESSIVE = 5, /* her, Hale's */
    QUOTH_BY_ORGANIZATION = 6,
    QUOTH_BY_DOCUMENT = 7
} quoth_mention;

typedef struct quoth_speaker {
    uint32_t size;
    quoth_text text;       /* the whole phrase, apposition included */
    quoth_mention mention;
    quoth_text name;       /* the fullest name the article gives, without titles; absent: it gives none */
    uint32_t entity;       /* number of the speaking body in this document, from 1; 0: none */
    quoth_text title, role, affiliation; /* absent when unknown */
    int is_anonymous;
    uint32_t number;       /* "two officials": 2; 0 when not said */
    const struct quoth_speaker *also; /* further speakers of a conjoined source */
    size_t also_count;
} quoth_speaker;

typedef struct quoth_quote {
    uint32_t size;
    uint32_t id;            /* from 1, in order of content */
    quoth_kind kind;
    quoth_text text;        /* the slices at `spans`, joined by one blank */
    const quoth_span *spans;
    size_t span_count;
    const quoth_text *quoted; /* mixed only: the fragments in marks */
    size_t quoted_count;
    const quoth_speaker *speaker; /* NULL: none */
    quoth_text cue;         /* absent: a quotation without words that attribute it */
    quoth_text cue_lemma;
    quoth_act act;
    quoth_stance stance;
    quoth_text via;         /* "according to a magazine report", absent when direct */
    quoth_text to;          /* addressee */
    int is_negated, is_modal;
    uint32_t in;            /* id of the record whose content holds this one; 0: none */
    uint32_t continues;     /* id of the record this one carries on; 0: none */
    int is_closed;          /* 0: a mark was missing and repaired */
    uint64_t sentence, paragraph; /* numbers in the document, from 1, of the content's start */
    const char *rule;       /* name of the rule that held; static in the engine */
    double confidence;      /* 0 to 1 */
} quoth_quote;

typedef struct quoth_quantity {
    quoth_text text;
    double value;
    quoth_text unit;        /* "percent", "USD", "year"; absent for a bare count */
} quoth_quantity;

enum { /* kinds of a claim, a bit set */
    QUOTH_CLAIM_QUANTITY = 1,
    QUOTH_CLAIM_COMPARISON = 2,
    QUOTH_CLAIM_CAUSE = 4,
    QUOTH_CLAIM_PREDICTION = 8,
    QUOTH_CLAIM_RULE = 16,
    QUOTH_CLAIM_EVENT = 32
};

typedef struct quoth_claim {
    uint32_t size;
    uint32_t id;
    quoth_text text;
    uint64_t sentence;
    uint32_t quote;         /* id of the quote record that holds it; 0: the author's own words */
    const quoth_speaker *speaker; /* NULL: the author, or unknown */
    uint32_t kinds;         /* bits of QUOTH_CLAIM_* */
    double check_worthy;    /* 0 to 1 */
    const quoth_quantity *quantities;
    size_t quantity_count;
    int is_hedged, is_negated;
} quoth_claim;

typedef struct quoth_entity { /* a `speaker` record */
    uint32_t size;
    uint32_t id;
    quoth_text name;
    const quoth_text *aliases, *titles, *roles, *affiliations, *pronouns;
    size_t alias_count, title_count, role_count, affiliation_count, pronoun_count;
    uint64_t quotes, words;
} quoth_entity;

typedef struct quoth_document {
    uint32_t size;
    quoth_text title, byline, date, dateline; /* absent when not found */
    uint64_t chars, words, sentences, quotes, claims, speakers, replaced;
} quoth_document;

typedef struct quoth_sentence {
    uint32_t size;
    uint64_t id, paragraph; /* from 1 */
    quoth_text text;
} quoth_sentence;

typedef enum quoth_type { /* of a record; the bits of quoth_options.emit are 1u << type */
    QUOTH_TYPE_QUOTE = 0,
    QUOTH_TYPE_CLAIM = 1,
    QUOTH_TYPE_SPEAKER = 2,
    QUOTH_TYPE_DOCUMENT = 3,
    QUOTH_TYPE_SENTENCE = 4,
    QUOTH_TYPE_ERROR = 5,
    QUOTH_TYPE_EXPLAIN = 6 /* readable lines: words, tags, winning rules */
} quoth_type;

typedef struct quoth_record {
    uint32_t size;
    quoth_type type;
    union {
        const quoth_quote *quote;
        const quoth_claim *claim;
        const quoth_entity *speaker;
        const quoth_document *document;
        const quoth_sentence *sentence;
        const quoth_text *explain;
    } as;
} quoth_record;

/* Called once a record, on the thread that feeds. Non-zero asks to stop: feed or finish then returns QUOTH_STOPPED. */
typedef int quoth_sink(void *user, const quoth_record *record);

typedef enum quoth_offsets { QUOTH_CHARS = 0, QUOTH_BYTES = 1, QUOTH_UTF16 = 2 } quoth_offsets;

typedef struct quoth_options {
    uint32_t size;
    uint32_t emit;          /* bits 1u << QUOTH_TYPE_…; 0: quotes and claims */
    quoth_offsets offsets;
    int all_acts;           /* non-zero: thoughts, wishes, decisions and evidence too */
    double min_confidence;
    double min_check_worthy;
    int takes_time;         /* non-zero: quoth_counts says how long each room took */
} quoth_options;

/* Caller owns the stream; the engine must outlive it. NULL when out of memory. `options` may be NULL for defaults,
 * and `sink` where records are only counted (see quoth_stream_counts), which is quicker: then nobody's name is
 * looked for. */
QUOTH_API quoth_stream *quoth_stream_new(const quoth_engine *engine, const quoth_options *options, quoth_sink *sink,
                                         void *user);
/* `size` bytes of the document follow. */
QUOTH_API quoth_status quoth_stream_feed(quoth_stream *stream, const char *bytes, size_t size);
/* The document is complete: everything still held leaves. */
QUOTH_API quoth_status quoth_stream_finish(quoth_stream *stream);
/* Ready for the next document; keeps its memory. */
QUOTH_API quoth_status quoth_stream_reset(quoth_stream *stream);
QUOTH_API void quoth_stream_free(quoth_stream *stream);

/* The steps of the pipeline, as quoth_counts tells their time. */
typedef enum quoth_room {
    QUOTH_ROOM_TEXT = 0,
    QUOTH_ROOM_TOKEN = 1,
    QUOTH_ROOM_MARK = 2,
    QUOTH_ROOM_SENTENCE = 3,
    QUOTH_ROOM_TAG = 4,
    QUOTH_ROOM_RULE = 5,
    QUOTH_ROOM_ATTRIBUTE = 6, /* without its rules */
    QUOTH_ROOM_SPEAKER = 7,
    QUOTH_ROOM_CLAIM = 8,
    QUOTH_ROOM_ENGINE = 9,
    QUOTH_ROOM_SINK = 10, /* the caller's own, with the records it is given */
    QUOTH_ROOM_COUNT = 11
} quoth_room;
QUOTH_API const char *quoth_room_name(quoth_room room);

typedef struct quoth_counts { /* of all documents of a stream so far */
    uint32_t size;
    uint64_t documents, bytes, chars, words, sentences, quotes, claims;
    uint64_t rules_run, rules_matched, limits_hit;
    uint64_t replaced; /* ill-formed parts and NULs */
    uint64_t nanoseconds[16]; /* by quoth_room, on the clock; 0 unless quoth_options asks */
} quoth_counts;
QUOTH_API void quoth_stream_counts(const quoth_stream *stream, quoth_counts *counts);

/* "0.1.0", of the library as linked. */
QUOTH_API const char *quoth_version(void);

#ifdef __cplusplus
}
#endif
#endif
