/* parts.h — inside of the lexicon room; no other room includes it.
 *
 * A folded form lies in 8-byte words, zero-padded, so that hashing and comparing never look at single bytes:
 *
 *   slot   | first 8 bytes | size, 24 bits of hash | id |      a form of up to 8 bytes is decided here
 *                                                     |
 *   forms  [ …, {bytes, size}, … ] <------------------+      a longer one is compared here */
#ifndef QUOTH_LEXICON_PARTS_H
#define QUOTH_LEXICON_PARTS_H

#include "lexicon/lexicon.h"

enum {
    FORM_BYTES = 96,    /* of a form or phrase: the longest English ones stay under 50 */
    FORM_WORDS = FORM_BYTES / 8,
    SUFFIX_BYTES = 15,  /* of a suffix row without its hyphen; English ones stay under 10 */
    SUFFIXED_BYTES = 5, /* of a word that a suffix row may describe: "sly" is no adverb */
    MARK_COUNT = 26,    /* marks are single letters, a to z */
    COLUMN_CACHE = 1024 /* second columns remembered while reading: rows differ far more than their classes */
};

struct key {
    uint64_t hash;
    uint32_t size;
    uint64_t words[FORM_WORDS]; /* those beyond the size are not set */
};
/* Fold a form; false where it is empty or too long to be one. */
bool key_fold(struct key *key, const char *bytes, size_t size);

/* Eight bytes as a number that is the same on every machine; compilers make it one load. */
static inline uint64_t load_32(const unsigned char *b) {
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24;
}
static inline uint64_t load_64(const unsigned char *b) { return load_32(b) | load_32(b + 4) << 32; }

struct form {
    const unsigned char *bytes; /* zero-padded to a multiple of eight */
    uint32_t size;
};

struct form_slot {
    uint64_t start;
    uint32_t check; /* hash and size */
    uint32_t id;    /* 0: free */
};

/* From folded forms to dense ids, from 1. */
struct form_table {
    struct form_slot *slots;
    uint32_t slot_count; /* a power of two, or 0 */
    VEC(struct form) forms;
};
quoth_status forms_reserve(const quoth_allocator *memory, struct form_table *table, uint32_t slot_count);
uint32_t forms_find(const struct form_table *table, const struct key *key);
/* A new form's bytes are kept in the arena. */
quoth_status forms_add(struct arena *arena, struct form_table *table, const struct key *key, uint32_t *id);
void forms_free(const quoth_allocator *memory, struct form_table *table);

/* The words of phrases as far as they have been read: "in the" is a node, and a phrase only if it has a lexeme. */
struct phrase_node {
    uint32_t lexeme; /* 0: the phrase goes on */
    bool goes_on;
};

struct attribute {
    const char *key, *value;
};

struct column { /* a second column, shared by the rows that repeat it */
    struct slice text; /* borrowed while reading */
    struct classes classes;
    struct range attributes;
};

struct row {
    const char *lemma;
    uint32_t column;
};

struct entry { /* a reading before readings are put beside each other */
    struct classes classes;
    uint32_t lexeme, row;
};

struct lexicon {
    const quoth_allocator *memory;
    struct arena arena; /* forms, lemmas, attributes, names */
    struct form_table words, phrases;
    VEC(struct lexeme) lexemes; /* by id */
    VEC(struct phrase_node) nodes;
    VEC(struct attribute) attributes;
    VEC(struct column) columns;
    VEC(struct row) rows;
    struct reading *readings;
    size_t reading_count;
    const char *class_names[LIMIT_CLASSES];
    uint32_t class_count;
    struct classes lists[LIST_COUNT];
    uint32_t marks[MARK_COUNT]; /* class + 1; 0: not declared */
    uint32_t longest_suffix;
};

/* Add a class if it is new. QUOTH_LIMIT: no number is left. */
quoth_status class_take(struct lexicon *lexicon, const char *name, size_t size, uint32_t *class);

/* Read the rows of one file; entries and latest (entry of a lexeme + 1, by id) live while reading alone. */
struct reader {
    struct lexicon *lexicon;
    const quoth_file *file;
    quoth_problem *problem;
    VEC(struct entry) entries;
    VEC(uint32_t) latest;
    uint32_t cache[COLUMN_CACHE]; /* column + 1 */
    char *pool; /* where lemmas go */
    size_t pool_left;
};
quoth_status reader_read(struct reader *reader, const quoth_file *file);
quoth_status reader_add_form(struct reader *reader, struct slice form, struct classes classes, size_t at);

/* The rows that begin with "!". */
quoth_status reader_declare(struct reader *reader, struct slice line, size_t at);

#endif
