/* parts.h — inside of the lexicon room; no other room includes it.
 *
 * A folded form lies in 8-byte words, zero-padded, so that hashing and comparing never look at single bytes:
 *
 *   slot    | bits of the hash | id |      most misses are decided here
 *                                 |
 *   starts  [ …, start, end, … ] <+        of the form's words, in the table's bytes
 *
 * No table holds a pointer, so that a lexicon can be laid out and opened anywhere. */
#ifndef QUOTH_LEXICON_PARTS_H
#define QUOTH_LEXICON_PARTS_H

#include "base/eight.h"
#include "lexicon/lexicon.h"

enum {
    FORM_BYTES = 96,    /* of a form or phrase: the longest English ones stay under 50 */
    FORM_WORDS = FORM_BYTES / 8,
    SUFFIX_BYTES = 15,  /* of a suffix row without its hyphen; English ones stay under 10 */
    SUFFIXED_BYTES = 5, /* of a word that a suffix row may describe: "sly" is no adverb */
    MARK_COUNT = 26,    /* marks are single letters, a to z */
    READINGS_MOST = (1 << 24) - 1,
    ROWS_MOST = (1 << 24) - 1,
    MARK_SETS_MOST = 1 << 8,
    READINGS_EACH = (1 << 8) - 1, /* of a form: the most ambiguous English words stand in some ten rows */
    COLUMN_CACHE = 1024 /* second columns remembered while reading: rows differ far more than their classes */
};

struct key {
    uint64_t hash;
    uint32_t size;
    uint64_t words[FORM_WORDS]; /* those beyond the size are not set */
};
static inline uint64_t hash_of(const uint64_t *words, uint32_t size) {
    uint64_t hash = size;
    for (uint32_t i = 0; i < size; i += 8) hash = form_hash(hash, words[i / 8]);
    return hash;
}
/* Fold a form; false where it is empty or too long to be one. */
bool key_fold(struct key *key, const char *bytes, size_t size);

/* From folded forms to dense ids, from 1. Slots are as struct form_slots has them. */
struct form_table {
    uint32_t *slots;
    uint32_t slot_count; /* a power of two, or 0 */
    uint32_t shift;      /* a hash's place is what is left after it */
    uint32_t id_mask;    /* the bits of a slot that are an id */
    VEC(uint32_t) starts; /* by id, and one more for the end of the last: places in bytes, in words of eight */
    struct bytes bytes;
};
quoth_status forms_reserve(const quoth_allocator *memory, struct form_table *table, uint32_t slot_count);
uint32_t forms_find(const struct form_table *table, uint64_t hash, const uint64_t *words, uint32_t size);
quoth_status forms_add(const quoth_allocator *memory, struct form_table *table, const struct key *key, uint32_t *id);
/* From now on only forms of more than so many bytes are found; none can be added any more. */
quoth_status forms_narrow(const quoth_allocator *memory, struct form_table *table, uint32_t size);
struct slice forms_form(const struct form_table *table, uint32_t id); /* empty where there is no such id */
void forms_free(const quoth_allocator *memory, struct form_table *table);

static inline uint32_t check_of(const struct form_table *table, uint64_t hash) {
    return (uint32_t)(hash >> 16) & ~table->id_mask;
}
static inline const unsigned char *words_of(const struct form_table *table, uint32_t id) {
    return (const unsigned char *)table->bytes.items + table->starts.items[id] * (size_t)8;
}
static inline uint32_t word_count(const struct form_table *table, uint32_t id) {
    return table->starts.items[id + 1] - table->starts.items[id];
}

struct attribute {
    uint32_t key, value; /* in texts */
};

struct column { /* a second column, shared by the rows that repeat it */
    struct classes classes;
    struct range attributes;
};

struct row {
    uint32_t lemma; /* in texts; 0: not yet read */
    uint32_t column;
};

struct kept_reading { /* what cannot be told from the row */
    uint32_t row : 24;
    uint32_t marks : 8; /* of the form: their set's number, few of which differ */
};

enum { CLASS_NAME_BYTES = 64 }; /* of a class or quoted word; classes are one word */

/* 1 to 26 for a letter of ASCII, in any case; 0: any other byte, which another form may stand for. */
static inline uint32_t letter_of(char byte) {
    uint32_t letter = ((uint32_t)(unsigned char)byte | 0x20) - 'a';
    return letter < 26 ? letter + 1 : 0;
}

/* What is said of the whole, and not in tables. */
struct summary {
    uint32_t class_count;
    uint32_t suffixes[27]; /* by letter_of their last byte: a bit for each size that they have */
    uint32_t marks[MARK_COUNT]; /* class + 1; 0: not declared */
    struct classes lists[LIST_COUNT];
    char class_names[LIMIT_CLASSES][CLASS_NAME_BYTES];
};

struct lexicon {
    const quoth_allocator *memory;
    struct form_table words, phrases;
    struct short_form *shorts; /* of words, once more; a free place is zeros */
    uint16_t *turns;           /* by the upper bits of a hash; odd */
    uint32_t short_count, turn_count; /* the latter a power of two */
    VEC(struct lexeme) lexemes; /* by id */
    VEC(bool) begins; /* by id, while it is made: it is the first word of a phrase */
    VEC(uint8_t) traits; /* bits of enum form_trait, by id */
    VEC(struct phrase_node) nodes;
    VEC(uint64_t) pairs;
    uint32_t *steps; /* nodes, by the place of what they go on and their last word; 0: free */
    uint32_t step_count; /* a power of two */
    VEC(struct attribute) attributes;
    VEC(struct column) columns;
    VEC(struct row) rows;
    VEC(struct kept_reading) readings; /* by lexeme */
    VEC(uint32_t) mark_sets;           /* a bit for each letter */
    struct bytes texts;                /* lemmas and attributes, each with its NUL; [0] is none */
    struct summary summary;
    bool is_lent; /* the tables are the image's */
};

/* Put the short forms of words, whose traits are known, into places of their own; the others keep their slots. */
quoth_status shorts_make(struct lexicon *lexicon);

/* Each node learns what it goes on; to be called when all are known. */
quoth_status phrases_link(struct lexicon *lexicon);

/* Add a class if it is new. QUOTH_LIMIT: no number is left. */
quoth_status class_take(struct lexicon *lexicon, const char *name, size_t size, uint32_t *class);
/* Those of known.h, before any other. */
quoth_status classes_take_known(struct lexicon *lexicon);

struct values { /* the words that an attribute may have; borrowed while reading, none: any */
    struct slice key, words;
};

/* Read the rows of one file. What it holds lives while reading alone. */
struct reader {
    struct lexicon *lexicon;
    const quoth_file *file;
    quoth_problem *problem;
    VEC(struct kept_reading) readings; /* in file order */
    VEC(uint32_t) latest;              /* by lexeme: its latest reading + 1 */
    VEC(uint32_t) previous;            /* by reading: the one its lexeme had before + 1 */
    VEC(struct slice) columns;         /* the text of each column of the lexicon, borrowed */
    uint32_t cache[COLUMN_CACHE]; /* column + 1 */
    VEC(struct values) values;
    uint32_t first_added; /* row, of those added */
    uint32_t common_end;  /* past the last lexeme that was declared common */
    bool is_adding; /* to what the files said: no class or attribute is new */
};
quoth_status reader_read(struct reader *reader, const quoth_file *file);
/* A form of the row at hand. */
quoth_status reader_add_form(struct reader *reader, struct slice form, bool is_phrase, uint32_t marks);
/* The classes of a row's form. */
struct classes classes_of_form(const struct lexicon *lexicon, uint32_t row, uint32_t marks);

/* The number of a class; `expected` is what a complaint asks for. */
quoth_status reader_take_class(struct reader *reader, struct slice word, const char *expected, uint32_t *class);

/* Cut the next word, parted by blanks, off a line; false at its end, where the word is empty. */
bool slice_cut_word(struct slice *line, struct slice *word);

/* The rows that begin with "!". */
quoth_status reader_declare(struct reader *reader, struct slice line);
quoth_status reader_check_common(struct reader *reader); /* once all rows are read */
quoth_status reader_declare_values(struct reader *reader, struct slice rest);
quoth_status reader_check_attribute(struct reader *reader, struct slice key, struct slice value);

static inline size_t reader_place(const struct reader *reader, const char *at) {
    return (size_t)(at - reader->file->bytes);
}
#define reader_complain(reader, at, ...)                                                 \
    knowledge_problem((reader)->problem, (reader)->file, reader_place((reader), (at)), __VA_ARGS__)

#endif
