/* lexicon.h — door of the lexicon: which classes a word can have, and what is known of its lemma.
 *
 * In: .lex files, tab-separated, one lemma a row. Out: an immutable table from folded forms to sets of classes.
 * Idea: a word's ambiguity is kept as a set and never settled here. A row is the unit of review, so
 * inflections cannot drift apart; C refers to classes by name and knows no word.
 *
 *   #forms                                   classes                note
 *   say:b says:z said:d,n saying:g           Say act=statement      stance omitted: neutral
 *   according_to                             According              a phrase: one unit; _ stands for a blank
 *
 * The first form is the lemma. After a form's colon stand marks, each of which adds a class to that form
 * alone; marks are declared by rows "!mark g Ing". Words with "=" in the second column are attributes of
 * the row. A form "-ly" is a suffix, for words that no row holds; a form "0th" stands for any digits before
 * "th". Rows "!plain Det Pron" add classes to a list that the tag room asks for (enum class_list); a row "!values
 * stance neutral denying" says which words an attribute may have, none: any; a row "!common the of and" gives words of
 * other rows the next ids, so that what is kept by id lies together for common words. Lines of "#" and empty lines are
 * skipped. Later rooms only. */
#ifndef QUOTH_LEXICON_H
#define QUOTH_LEXICON_H

#include "base/base.h"
#include "base/eight.h"
#include "base/image.h"
#include "lexicon/known.h"

struct lexicon;

/* A set of classes. */
struct classes {
    uint64_t bits[2];
};
static inline struct classes classes_none(void) { return (struct classes){{0, 0}}; }
static inline bool classes_have(struct classes set, uint32_t class) {
    return set.bits[class >> 6 & 1] >> (class & 63) & 1;
}
static inline void classes_add(struct classes *set, uint32_t class) {
    set->bits[class >> 6 & 1] |= (uint64_t)1 << (class & 63);
}
static inline void classes_drop(struct classes *set, uint32_t class) {
    set->bits[class >> 6 & 1] &= ~((uint64_t)1 << (class & 63));
}
static inline struct classes classes_or(struct classes a, struct classes b) {
    return (struct classes){{a.bits[0] | b.bits[0], a.bits[1] | b.bits[1]}};
}
static inline struct classes classes_and(struct classes a, struct classes b) {
    return (struct classes){{a.bits[0] & b.bits[0], a.bits[1] & b.bits[1]}};
}
static inline bool classes_meet(struct classes a, struct classes b) {
    return (a.bits[0] & b.bits[0]) | (a.bits[1] & b.bits[1]);
}
static inline bool classes_hold(struct classes all, struct classes part) {
    return (part.bits[0] & ~all.bits[0]) == 0 && (part.bits[1] & ~all.bits[1]) == 0;
}
static inline bool classes_same(struct classes a, struct classes b) {
    return a.bits[0] == b.bits[0] && a.bits[1] == b.bits[1];
}
static inline bool classes_empty(struct classes a) { return (a.bits[0] | a.bits[1]) == 0; }

/* One reading of a form: the row it came from. */
struct reading {
    struct classes classes; /* of the row and of this form's marks */
    const char *lemma;      /* NUL-terminated, blanks for _; static in the lexicon */
    uint32_t row;           /* number of the row, for attributes */
};

/* All that is known of a form. */
struct lexeme {
    struct classes classes;      /* union over the readings */
    uint32_t first_reading : 24; /* lexicon_reading gives them, in file order */
    uint32_t reading_count : 8;  /* 0, and no class: the form only begins a phrase */
    uint32_t id;                 /* from 1, dense; 0 is never a lexeme */
};

/* Read the `.lex` files among `files`, in order. `problem` is filled when the status is not OK. */
quoth_status lexicon_new(const quoth_allocator *memory, const quoth_file *files, size_t count,
                         struct lexicon **lexicon, quoth_problem *problem);

/* The same, and rows of a user's own, whatever their files are called: their classes and attributes must be known,
 * and where the word is known too, their reading comes first. */
struct additions {
    const quoth_file *files;
    size_t count;
};
quoth_status lexicon_new_with(const quoth_allocator *memory, const quoth_file *files, size_t count,
                              const struct additions *additions, struct lexicon **lexicon, quoth_problem *problem);
/* Lay out a lexicon, or open one that was; it then lends what lies in the image. */
quoth_status lexicon_lay_out(struct lexicon *lexicon, struct image *image);
quoth_status lexicon_open(const quoth_allocator *memory, struct image *image, struct lexicon **lexicon);
void lexicon_free(struct lexicon *lexicon);

/* The lexeme of a form in any case, or NULL. ASCII and Latin-1 letters fold to lower case, ’ to '. */
const struct lexeme *lexicon_find(const struct lexicon *lexicon, const char *bytes, size_t size);
/* Fibonacci hashing: the upper half of a hash depends on every bit, and places are taken from there. */
#define FORM_FACTOR UINT64_C(0x9e3779b97f4a7c15)
static inline uint64_t form_hash(uint64_t hash, uint64_t word) {
    return ((hash ^ hash >> 32) ^ word) * FORM_FACTOR;
}
/* What is asked of each word of a text. */
enum form_trait {
    FORM_STOPS = 2,     /* with a full stop behind it, it is a form too */
    FORM_KNOWN = 4,     /* of every form */
    FORM_BEGINS = 8,    /* a phrase */
    FORM_SIMPLE = 16,   /* it has classes of its own */
    FORM_SECOND = 32,   /* the second word of a phrase */
    FORM_NAMED = 64,    /* a capital may make a name of it, or of a word that it ends behind a hyphen */
    FORM_SIBILANT = 128 /* it ends in s, x or z */
};
/* The same for who asks for each word of a text. Forms of twelve bytes or less, which nearly all words are, stand once
 * more in places of their own, with all that is asked, so that one place is looked at and nothing is searched for:
 * which place it is the hash says when it is turned, and a table tells how far those turn that begin with the same
 * bits, so that no two forms meet. A slot of longer forms holds an id in its low bits and bits of the hash above; 0:
 * free. */
enum { FORM_SHORT = 12, FORM_SAID_ID = 8 };
struct short_form {
    uint64_t first; /* bytes, first byte lowest, zeros behind the last */
    uint32_t second; /* those behind the eighth */
    uint32_t said;   /* traits, and the id above them; 0: no form stands here */
};
struct form_slots {
    const struct short_form *shorts;
    const uint16_t *turns;
    const uint32_t *slots;
    const uint32_t *starts; /* of the form of an id, in words of eight bytes, and one more behind the last */
    const unsigned char *bytes;
    const uint8_t *traits; /* by id */
    uint32_t short_count, turn_shift, slot_mask, id_mask, shift;
};
struct form_slots lexicon_form_slots(const struct lexicon *lexicon);
static inline uint64_t form_short_hash(uint64_t first, uint32_t second) {
    return (first + second * UINT64_C(0x7feb352d)) * FORM_FACTOR;
}
static inline uint32_t form_short_place(uint64_t hash, uint16_t turn, uint32_t count) {
    return (uint32_t)((hash * turn >> 32) * count >> 32);
}
/* NULL: there is none. */
static inline const struct short_form *form_find_short(const struct form_slots *forms, uint64_t first,
                                                       uint32_t second) {
    uint64_t hash = form_short_hash(first, second);
    uint16_t turn = forms->turns[hash >> forms->turn_shift];
    const struct short_form *form = &forms->shorts[form_short_place(hash, turn, forms->short_count)];
    return __builtin_expect(((form->first ^ first) | (form->second ^ second)) == 0, 1) ? form : NULL;
}
/* Of a form that is longer. */
static inline uint32_t form_find_long(const struct form_slots *forms, uint64_t first, uint64_t second,
                                      uint32_t size) {
    uint64_t hash = form_hash(form_hash(size, first), second);
    uint32_t mask = forms->id_mask, check = (uint32_t)(hash >> 16) & ~mask, count = (size + 7) / 8;
    for (uint32_t i = (uint32_t)(hash >> forms->shift);; i = (i + 1) & forms->slot_mask) {
        uint32_t slot = forms->slots[i], id = slot & mask;
        if (slot == 0) return 0;
        if ((slot & ~mask) != check || forms->starts[id + 1] - forms->starts[id] != count) continue;
        const unsigned char *bytes = forms->bytes + forms->starts[id] * (size_t)8;
        if (load_64(bytes) == first && load_64(bytes + 8) == second) return id;
    }
}
const struct lexeme *lexicon_lexeme(const struct lexicon *lexicon, uint32_t id);
uint32_t lexicon_count(const struct lexicon *lexicon);                      /* ids go from 1 to this */
struct slice lexicon_form(const struct lexicon *lexicon, uint32_t id);      /* folded; a phrase with blanks */
struct reading lexicon_reading(const struct lexicon *lexicon, const struct lexeme *lexeme, uint32_t index);
/* Of a reading, alone. */
const char *lexicon_lemma(const struct lexicon *lexicon, const struct lexeme *lexeme, uint32_t index);
uint32_t lexicon_row(const struct lexicon *lexicon, const struct lexeme *lexeme, uint32_t index);

/* The longest suffix row ("-ing") that an unknown word of five bytes or more ends with, or NULL. */
const struct lexeme *lexicon_suffix(const struct lexicon *lexicon, const char *bytes, size_t size);

/* A bit for each pair of lexemes that begins a phrase, 0 standing for a word that is none; and for some that begin
 * none. */
enum { PAIR_BITS = 15 }; /* of a pair's place: some two thousand pairs stand thin among 32,768 */
const uint64_t *lexicon_pairs(const struct lexicon *lexicon);
static inline uint32_t lexicon_pair(uint32_t first, uint32_t second) {
    return (uint32_t)(((uint64_t)first << 32 | second) * 0x9e3779b97f4a7c15u >> (64 - PAIR_BITS));
}

/* The words of phrases as far as they have been read: "in the" is a node, and a phrase only if it has a lexeme. */
struct phrase_node {
    uint32_t lexeme;     /* 0: the phrase goes on */
    uint32_t from, word; /* what it goes on: a first word's id, or PHRASE_NODE and a node; the id of its last word */
    uint16_t goes_on;    /* 0 or 1 */
    uint16_t goes_by_text; /* the same; with a word that is not sure to be found by its id */
};
#define PHRASE_NODE (UINT32_C(1) << 31)
const struct phrase_node *lexicon_node(const struct lexicon *lexicon, uint32_t node);
/* The node behind one more word, by its id, which is not 0; 0: no phrase goes on so. */
uint32_t lexicon_step(const struct lexicon *lexicon, uint32_t from, uint32_t word);

/* The same by text, for words that have no id: longest phrase that begins at words[0] (count words available), as its
 * lexeme; *length gets its number of words. NULL: none. A phrase has two words or more. */
const struct lexeme *lexicon_phrase(const struct lexicon *lexicon, const struct slice *words, uint32_t count,
                                    uint32_t *length);

/* Number of a class by name; lexicon_class gives NONE where no row uses it; lexicon_declare adds it (rooms
 * declare classes that spelling gives, before any rule is read; only while the engine is being made). */
uint32_t lexicon_class(const struct lexicon *lexicon, const char *name, size_t size);
quoth_status lexicon_declare(struct lexicon *lexicon, const char *name, uint32_t *class);
/* The class whose name differs by at most two letters, for messages; NULL: none. */
const char *lexicon_nearest_class(const struct lexicon *lexicon, const char *name, size_t size);
const char *lexicon_class_name(const struct lexicon *lexicon, uint32_t class);
uint32_t lexicon_class_count(const struct lexicon *lexicon);

/* Add a class to one lexeme, as quoted words in rules do; only while the engine is being made. */
void lexicon_attach(struct lexicon *lexicon, uint32_t id, uint32_t class);

/* Lists of classes that decide what a capital says of a known word; from rows "!plain Det Pron …". */
enum class_list {
    LIST_PLAIN, /* a capital does not make a name of these: function words, times */
    LIST_NAMES, /* with a capital these are names wherever they stand, plain or not: Given, Place */
    LIST_KEEPS, /* what a known word keeps when a capital inside a sentence makes it a name: Role, Group */
    LIST_LEADS, /* at a sentence's start these may begin a name, when a capital follows: Noun, Adj */
    LIST_PARTS, /* what a hyphenated word takes over from its last part: Noun, Role */
    LIST_COUNT
};
struct classes lexicon_list(const struct lexicon *lexicon, enum class_list list);

/* Value of a row's attribute, NUL-terminated, or NULL. */
const char *lexicon_attribute(const struct lexicon *lexicon, uint32_t row, const char *key);
/* Such a value as a number, for tables that hold no pointers, and back; NULL is 0. */
uint32_t lexicon_number(const struct lexicon *lexicon, const char *value);
const char *lexicon_text(const struct lexicon *lexicon, uint32_t number);

/* Fill a problem: the one place that cuts excerpts and formats messages of knowledge files. Returns
 * QUOTH_BAD_KNOWLEDGE. `at` is an offset in the file; file NULL: no place. In the excerpt a tab is one
 * blank, a byte that cannot be shown a "?". */
quoth_status knowledge_problem(quoth_problem *problem, const quoth_file *file, size_t at, const char *message, ...);
/* The same for a status without a place, such as QUOTH_NOMEM; returns it. */
quoth_status knowledge_failure(quoth_problem *problem, quoth_status status);

#endif
