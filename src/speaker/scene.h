/* scene.h — inside the speaker room: one window with all it stands in, and what is known of its words.
 *
 * In: a passage and the lexicon. Out: answers about units. Idea: what is asked of a unit is asked some hundred times a
 * name, so that it is inline; what the lexicon says of a word, and what reading found of a window, is kept for whoever
 * asks again. */
#ifndef QUOTH_SPEAKER_SCENE_H
#define QUOTH_SPEAKER_SCENE_H

#include "base/eight.h"
#include "speaker/sets.h"
#include "tag/tag.h"

/* Attributes of rows that this room asks for. */
enum attribute {
    ATTRIBUTE_BODY, ATTRIBUTE_DEFINITE, ATTRIBUTE_FULL, ATTRIBUTE_FULLNAME, ATTRIBUTE_GENDER, ATTRIBUTE_GENERIC,
    ATTRIBUTE_HIDES, ATTRIBUTE_LIKELY, ATTRIBUTE_NAME, ATTRIBUTE_NAMED, ATTRIBUTE_NAMING, ATTRIBUTE_NUMBER,
    ATTRIBUTE_PERSON, ATTRIBUTE_TOPIC, ATTRIBUTE_TURN, ATTRIBUTE_VALUE, ATTRIBUTE_COUNT
};

/* What the rows of a lexeme say: mostly nothing. */
struct sheets {
    const quoth_allocator *memory;
    uint16_t *holds; /* by lexeme: which attributes have a value, a bit each */
    uint32_t count;
    bool is_lent;
};

enum gender { GENDER_UNKNOWN, GENDER_FEMALE, GENDER_MALE };
/* How a gender is known, weakest first; a stronger one overrules. */
enum evidence { BY_NOTHING, BY_LIKELY_NAME, BY_PRONOUN, BY_GIVEN_NAME, BY_TITLE };
enum person_number { FIRST_PERSON = 1, SECOND_PERSON, THIRD_PERSON };

struct pronoun {
    enum gender gender;
    uint8_t person;                        /* enum person_number */
    bool is_plural, is_thing, is_relative; /* neither gender nor thing nor plural: somebody, one */
};

/* What the lexicon says of a pronoun; there are some forty. */
enum { PRONOUNS_KEPT = 64 };
struct kept_pronoun {
    uint32_t lexeme;
    bool is_known;
    struct pronoun pronoun; /* but whether it is relative */
};

/* What reading a window of 64 units or less found of them, for the attributions that come back to it. */
enum { SCENES_KEPT = 512 }; /* a power of two; most articles have fewer windows */
struct kept_scene {
    uint64_t passage, capitals, telling, plain;
    uint32_t window, article; /* article 0: free */
    bool is_heading;
};

/* Values that there are, by lexeme and attribute. */
enum { VALUES_KEPT = 128 }; /* a power of two */
struct kept_value {
    uint32_t lexeme; /* 0: free */
    uint32_t attribute;
    const char *value;
};

struct knowledge {
    const struct lexicon *lexicon;
    const uint16_t *holds;     /* of the sheets */
    struct kept_value *values; /* the roster's, and filled by whoever asks; so are */
    struct kept_pronoun *pronouns;
    struct kept_scene *scenes;
    uint32_t article; /* from 1: of an earlier one nothing is to be found */
};

struct unit_set {
    uint64_t bits[LIMIT_WINDOW_UNITS / 64];
};
static inline bool set_has(const struct unit_set *set, uint32_t unit) {
    return set->bits[unit / 64] >> unit % 64 & 1;
}
/* The first of the set from a unit on, or `count`. */
static inline uint32_t set_next(const struct unit_set *set, uint32_t unit, uint32_t count) {
    uint64_t rest = unit < count ? set->bits[unit / 64] >> unit % 64 : 0;
    while (!rest) {
        unit = (unit / 64 + 1) * 64;
        if (unit >= count) return count;
        rest = set->bits[unit / 64];
    }
    return unit + (uint32_t)__builtin_ctzll(rest);
}

struct scene {
    const struct knowledge *knowledge;
    const struct passage *passage;
    const struct unit *units; /* of one window */
    uint32_t count;           /* of these */
    uint32_t index;           /* of the window in the passage */
    bool is_quoted;           /* inside a quotation */
    bool is_heading;          /* most words are capitalised, so a capital says nothing */
    uint64_t sentence;        /* number in the document, of the outer level */
    struct unit_set capitals; /* units that have one */
    struct unit_set plain;    /* these that are names and nothing else, and no abbreviations: nothing more is asked */
    struct unit_set telling;  /* these but “The” and its like, particles; outside quotations the pronouns he and she */
};
void scene_set(struct scene *scene, const struct knowledge *knowledge, const struct passage *passage, uint32_t window);

/* All of these say no for a unit past the end. */
static inline bool unit_is(const struct scene *scene, uint32_t unit, enum people_class class) {
    return unit < scene->count && classes_have(scene->units[unit].classes, class);
}
static inline bool unit_meets(const struct scene *scene, uint32_t unit, struct classes set) {
    return unit < scene->count && classes_meet(scene->units[unit].classes, set);
}
static inline const struct token *first_token(const struct scene *scene, uint32_t unit) {
    return &scene->passage->tokens.items[scene->units[unit].first];
}
static inline bool unit_is_capital(const struct scene *scene, uint32_t unit) {
    return unit < scene->count && set_has(&scene->capitals, unit);
}
static inline bool unit_is_plain(const struct scene *scene, uint32_t unit) { /* of `plain` */
    return unit < scene->count && set_has(&scene->plain, unit);
}
static inline uint8_t unit_shape(const struct scene *scene, uint32_t unit) {
    return unit < scene->count ? first_token(scene, unit)->shape : 0;
}
/* Bytes in the passage. */
static inline struct range units_bytes(const struct scene *scene, struct range units) {
    if (units.start >= units.end || units.end > scene->count) return (struct range){0, 0};
    const struct unit *last = &scene->units[units.end - 1];
    return (struct range){first_token(scene, units.start)->start, scene->passage->tokens.items[last->last - 1].end};
}
/* As it stands, line breaks included. */
static inline struct slice units_text(const struct scene *scene, struct range units) {
    struct range bytes = units_bytes(scene, units);
    return (struct slice){scene->passage->bytes + bytes.start, bytes.end - bytes.start};
}
static inline struct slice unit_text(const struct scene *scene, uint32_t unit) {
    return units_text(scene, (struct range){unit, unit + 1});
}
struct stretch units_at(const struct scene *scene, struct range units); /* in the clean text */
static inline uint32_t unit_lexeme(const struct scene *scene, uint32_t unit) {
    return unit < scene->count ? scene->units[unit].lexeme : 0;
}
/* The lexeme of the title that a hyphenated word begins with (Mayor-elect), 0: none. */
uint32_t unit_office_part(const struct scene *scene, uint32_t unit);

/* The word that a role is known by: what it is short for, or itself, folded into `room`. Size 0: none. */
struct slice role_word(const struct scene *scene, uint32_t head, char room[LIMIT_NAME_BYTES]);

/* An attribute of the first reading of a word that has it, or NULL: looked up, as far as it is known, by lexeme. */
const char *word_attribute(const struct lexicon *lexicon, const struct lexeme *word, enum attribute attribute);
const char *lexeme_find_attribute(const struct knowledge *knowledge, uint32_t lexeme, enum attribute attribute);
static inline const char *lexeme_attribute(const struct knowledge *knowledge, uint32_t lexeme,
                                           enum attribute attribute) {
    bool has_one = knowledge->holds[lexeme] >> attribute & 1;
    return has_one ? lexeme_find_attribute(knowledge, lexeme, attribute) : NULL;
}
bool lexeme_says(const struct knowledge *knowledge, uint32_t lexeme, enum attribute attribute, const char *value);
enum gender lexeme_gender(const struct knowledge *knowledge, uint32_t lexeme);
/* What a title is short for (attribute full=): “senator” for Sen.; or NULL. */
const char *lexeme_full(const struct knowledge *knowledge, uint32_t lexeme);
static inline uint64_t hash_word(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ hash >> 32;
}
static inline uint32_t hash_text(struct slice text) {
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    uint64_t hash = text.size;
    for (size_t i = 0; i < text.size; i += 8) hash = hash_word(hash, load_left(bytes + i, text.size - i));
    return (uint32_t)hash;
}

/* Behind a name that is kept, and one that is looked for, stand eight NULs: what is asked of its words is asked of
 * eight bytes at a time, wherever it ends. */
enum { FOLDED_TAIL = 8 };
/* What is left of such a text, at most eight bytes of it, zeros behind its end. */
static inline uint64_t load_ahead(struct slice text, size_t at) {
    return load_64((const unsigned char *)text.bytes + at) & bits_left(text.size - at);
}
static inline struct slice folded_slice(char *bytes, size_t size) {
    store_64((unsigned char *)bytes + size, 0);
    return (struct slice){bytes, size};
}
/* With its tail. */
static inline void copy_folded(struct slice from, char *into) {
    size_t i = 0;
    for (; i < from.size; i += 8) memcpy(into + i, from.bytes + i, 8);
    store_64((unsigned char *)into + from.size, 0);
}
static inline bool folded_same(struct slice one, struct slice other) {
    if (one.size != other.size) return false;
    uint64_t differing = 0;
    for (size_t i = 0; i < one.size; i += 8) differing |= load_native(one.bytes + i) ^ load_native(other.bytes + i);
    return !differing;
}
/* As hash_text has it; of words inside such a text, too. */
static inline uint32_t hash_folded(struct slice text) {
    uint64_t hash = text.size;
    for (size_t i = 0; i < text.size; i += 8) hash = hash_word(hash, load_ahead(text, i));
    return (uint32_t)hash;
}

/* Lower case, single blanks, without full stops and commas; returns the size, 0 where it does not fit. */
uint32_t fold_text(struct slice text, char *into, uint32_t room);
/* The same of a text behind which eight bytes may be read. */
struct folding {
    uint32_t size;
    bool is_plain, has_blank; /* only the case of letters has changed; and then: it has several words */
};
struct folding fold_ahead(struct slice text, char *into, uint32_t room);

#endif
