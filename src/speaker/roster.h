/* roster.h — what the files of the speaker room share; no other room includes it.
 *
 * A *scene* is one window with all it stands in; a *name* is a run of its units; an *entity* is the body that names are
 * joined to; a *place* is where one was named; an *answer* is an attribution whose speaker is settled.
 *
 *   passage → scene → name → entity        (roster_read: run.c, name.c, entity.c, introduce.c)
 *   source  → phrase → entity → answer     (roster_speakers: source.c, nominal.c, antecedent.c) */
#ifndef QUOTH_ROSTER_H
#define QUOTH_ROSTER_H

#include "speaker/blanks.h"
#include "speaker/scene.h"
#include "speaker/speaker.h"

enum { ROSTER_BUCKETS = 4096 }; /* of the word table; a power of two, and a full roster has three words a name */

enum name_kind { KIND_UNKNOWN, KIND_PERSON, KIND_ORGANIZATION, KIND_PLACE };

struct name {
    struct range units;       /* all of it */
    struct range affiliation; /* “New York City” of New York City Mayor Zohran Mamdani; empty: none */
    struct range title;       /* “Mayor” */
    struct range core;        /* “Zohran Mamdani”, suffix included */
    struct range suffix;      /* “Jr.” at the core's end, its comma included */
    uint32_t nickname;        /* unit of a quoted nickname inside the core, NONE */
    enum name_kind kind;
    enum gender gender;
    enum evidence evidence;
    bool is_thing;    /* ends in a common noun and begins with no given name: Blue Line */
    bool is_doubtful; /* may be no name at all: joins an entity, never makes one */
};
/* A given name, with its capital. */
static inline bool unit_is_given(const struct scene *scene, uint32_t unit) {
    return unit_is_capital(scene, unit) && unit_meets(scene, unit, given_names);
}
/* run.c: capitals that may be one name */
bool unit_holds_office(const struct scene *scene, uint32_t unit); /* one that may */
/* Mayor; also Mayor-elect, whose first part says so. */
static inline bool unit_is_office(const struct scene *scene, uint32_t unit) {
    bool may_be = unit_meets(scene, unit, office_words) || unit_shape(scene, unit) & SHAPE_HYPHEN;
    return may_be && unit_holds_office(scene, unit);
}
static inline bool unit_is_body(const struct scene *scene, uint32_t unit) { /* ends a body’s name */
    return unit_meets(scene, unit, body_words);
}
bool unit_is_initial(const struct scene *scene, uint32_t unit); /* its capital begins something */
bool unit_is_single_letter(const struct scene *scene, uint32_t unit);
bool unit_is_ordinary(const struct scene *scene, uint32_t unit); /* written small, a word of the language */
bool run_may_begin(const struct scene *scene, uint32_t unit);
uint32_t run_end(const struct scene *scene, uint32_t start, uint32_t *nickname); /* unit of a nickname, NONE */
bool run_names_body(const struct scene *scene, struct range run); /* by its last word or the word before “of” */

/* name.c */
/* The first name that begins at unit `from` or later. */
bool name_find(const struct scene *scene, uint32_t from, struct name *name);
/* A name that begins exactly at `unit`; `is_trusted`: it is known to be a speaker, so a doubtful word is one too. */
bool name_at(const struct scene *scene, uint32_t unit, bool is_trusted, struct name *name);
/* Does a finite verb follow (adverbs and an apposition crossed), or a cue stand before (“No,” said Hale)? */
bool name_is_subject(const struct scene *scene, const struct name *name);
bool name_is_embedded(const struct scene *scene, const struct name *name);

struct labels {          /* texts of one sort, each once; most entities have none */
    struct slice *items; /* owned by the roster; the lexemes of their head words stand behind all there is room for */
    uint32_t count, capacity;
};
static inline uint32_t *label_heads(const struct labels *labels) { /* 0: unknown */
    return (uint32_t *)(labels->items + labels->capacity);
}

struct entity { /* first what each mention is compared with */
    enum name_kind kind : 8;
    enum gender gender : 8;
    enum evidence evidence : 8;
    bool is_one_word; /* its name, folded */
    bool is_given;    /* a given name is all that is known */
    bool is_thing;    /* named like one, and nothing else is known */
    bool is_location; /* something happens in or at it */
    struct slice folded, acronym, nickname, name; /* owned; all but the name folded, and without suffix */
    uint32_t mentions;
    uint32_t id;     /* from 1, never given twice */
    uint64_t heard;  /* sentence of its last mention */
    uint32_t number; /* in records, from 1 in order of first speech; 0: has not spoken */
    uint32_t age;    /* 0: not said */
    int32_t votes;   /* of pronouns that can only mean it: female up, male down */
    struct labels aliases, titles, roles, affiliations, pronouns;
    uint64_t quotes, words, directs; /* directs: quotations word for word; bodies hardly have any */
};

struct place {
    uint64_t order; /* by passage, window and unit: place_order */
    uint64_t passage, sentence, at, end_at; /* bytes of the name, title included */
    uint32_t window, unit, end;             /* units of the core */
    uint32_t entity;            /* id; 0: of a he or she */
    enum gender pronoun;        /* of that */
    bool is_subject, is_quoted, is_possessive, is_shared, is_oblique, is_definite, is_embedded, is_modifier;
    /* oblique: behind a preposition; definite: behind an article; embedded: a subject in a clause that a conjunction,
     * “that” or a verb of saying opens just before it */
    /* shared: another entity would have fitted too; modifier: of a plural, “Lyme voters” */
};

/* A window has less than 1 << 10 units, and a paragraph, which has 32 KiB, less than 1 << 16 windows. */
static inline uint64_t place_order(uint64_t passage, uint32_t window, uint32_t unit) {
    return passage << 26 | (uint64_t)window << 10 | unit;
}

struct answer { /* enough of an attribution to be gone back to */
    struct stretch source, content;
    uint64_t passage, sentence, last_sentence;
    uint32_t ids[LIMIT_CONJOINED];   /* entity ids, 0: nobody named */
    uint32_t heads[LIMIT_CONJOINED]; /* hash of the word by which a nominal calls him, 0: none */
    bool is_direct, is_nested;
    bool is_turn; /* its paragraph is short, and holds nothing else */
    struct speakers speakers;
};

enum { ANSWERS_KEPT = LIMIT_ANSWERS + 1 };

struct key {
    uint32_t hash, index, next; /* index of the entity, true until the table makes room and all keys are made again */
};

/* Whom the content of the attribution at hand names; looked up when a pronoun first asks. */
struct told {
    const struct passage *passage;
    const struct attribution *attribution;
    uint32_t count, ids[LIMIT_CONJOINED]; /* count NONE: not yet */
};

struct roster {
    const quoth_allocator *memory;
    struct knowledge knowledge;
    VEC(struct entity) entities; /* in order of id */
    struct arena texts;          /* all that entities are called */
    VEC(struct arena) left;      /* what texts were moved from: borrowed until the next passage is read */
    VEC(struct key) keys;
    VEC(struct place) places; /* in their order */
    uint64_t answer_count; /* so far; the newest stands at (count - 1) % ANSWERS_KEPT, the next is made at its place */
    bool spares_words;     /* of entities */
    uint64_t sources[4];   /* bits of where their sources begin: without one no answer has it */
    uint32_t next_id, next_number;
    struct article_view article;
    struct told told;
    uint32_t author, asking, answering; /* entity ids, 0: unknown */
    struct kept_pronoun pronouns[PRONOUNS_KEPT];
    uint32_t buckets[ROSTER_BUCKETS]; /* first key of a word, NONE */
    struct kept_value values[VALUES_KEPT];
    struct kept_scene scenes[SCENES_KEPT];
    struct answer answers[ANSWERS_KEPT]; /* what none has been made of is not set */
};

/* likeness.c */
enum likeness { UNLIKE, BY_FORENAME, BY_INSIDE, BY_HEAD, BY_ACRONYM, BY_VARIANT, BY_SURNAME, BY_COMPLETION, BY_WHOLE };
struct mention_key { /* a name as it is compared */
    char bytes[LIMIT_NAME_BYTES + FOLDED_TAIL], initials[LIMIT_NAME_UNITS + FOLDED_TAIL];
    struct slice text, folded;
    struct slice acronym; /* of its capitalised words: lbi for Lyme Bureau of Investigation */
    const struct name *name;
    bool is_caps, is_one_word;
    bool is_plain; /* but for the case of letters the text is what it is folded to */
    char full[LIMIT_NAME_BYTES + FOLDED_TAIL]; /* what the lexicon says that the word is a name for (attribute name=) */
    struct slice written; /* the word then; empty: the name is as the article has it */
};
bool mention_key_make(const struct scene *scene, const struct name *name, struct mention_key *key);
struct search {
    struct entity *best;
    enum likeness likeness;
    bool is_shared;
};
struct search entity_search(const struct roster *roster, const struct mention_key *key);
/* Words of a folded text, which has its tail, are parted by single blanks. */
struct slice words_first(struct slice text);
struct slice words_last(struct slice text);
static inline bool words_are_one(struct slice text) {
    uint64_t blanks = 0;
    for (size_t i = 0; i < text.size; i += 8) blanks |= blanks_in(load_ahead(text, i));
    return !blanks;
}
uint32_t words_count(struct slice text);
bool words_begin(struct slice text, struct slice head); /* and go on */
struct slice words_initials(struct slice text, char into[LIMIT_NAME_UNITS]); /* eight bytes behind it may be read */

/* Another of the same last word whose gender is this one; NULL. */
struct entity *entity_namesake(const struct roster *roster, const struct entity *entity, enum gender gender);

/* entity.c */
struct entity *entity_sought(const struct roster *roster, uint32_t id); /* among those of a table that was full */
static inline struct entity *entity_by_id(const struct roster *roster, uint32_t id) {
    if (id == 0 || roster->entities.count == 0) return NULL;
    struct entity *entity = &roster->entities.items[0];
    uint32_t index = id - entity->id;
    bool is_there = index < roster->entities.count && entity[index].id == id; /* nobody left before it */
    return is_there ? entity + index : entity_sought(roster, id);
}
/* The entity that a name belongs to, by what is known so far; *entity NULL: none. */
bool entity_find(const struct roster *roster, const struct scene *scene, const struct name *name,
                 struct entity **entity, bool *is_shared);
/* The same, and one is made where there was none (unless the name is doubtful). */
quoth_status entity_join(struct roster *roster, const struct scene *scene, const struct name *name,
                         struct entity **entity, bool *is_shared);
/* “Northhold” is “Northhold Packing”, if nothing else begins so. */
struct entity *entity_in_full(const struct roster *roster, struct entity *entity);
void entity_know_gender(const struct roster *roster, struct entity *entity);
quoth_status entity_know_figure(struct roster *roster, struct entity *entity);
quoth_status entity_rename(struct roster *roster, struct entity *entity, struct slice text, struct slice folded);
quoth_status entity_keep_nickname(struct roster *roster, struct entity *entity, struct slice text);
void entities_clear(struct roster *roster);
void texts_let_go(struct roster *roster); /* those that were moved */
void entity_learn_gender(struct entity *entity, enum gender gender, enum evidence evidence);

/* key.c */
void keys_clear(struct roster *roster);
quoth_status keys_collect(struct roster *roster); /* anew, of all entities */
quoth_status entity_add_keys(struct roster *roster, const struct entity *entity); /* the words of its names */
quoth_status entity_add_key(struct roster *roster, const struct entity *entity, struct slice folded_word);

/* label.c */
quoth_status text_own(struct arena *texts, struct slice text, struct slice *owned); /* blanks joined */
quoth_status labels_add(struct arena *texts, struct labels *labels, struct slice text, uint32_t head);
quoth_status labels_move(struct arena *texts, struct labels *labels); /* from another arena */
static inline bool slices_same(struct slice one, struct slice other) {
    return one.size == other.size && memcmp(one.bytes, other.bytes, one.size) == 0;
}

/* byline.c */
void byline_read(struct roster *roster, const struct scene *scene, uint32_t dateline);
uint32_t byline_dateline(const struct scene *scene);
void byline_meet(struct roster *roster); /* an interview’s first turn: who asks and who answers */

/* dialogue.c: words of the content that stand in a passage; are they nearly all of its paragraph; whose turn it is */
uint64_t answer_words(const struct passage *passage, const struct attribution *attribution);
bool dialogue_is_turn(const struct passage *passage, uint64_t words);
const struct answer *dialogue_turn(const struct roster *roster, const struct attribution *attribution, bool is_turn);
const struct answer *dialogue_resumed(const struct roster *roster, const struct passage *passage,
                                      const struct attribution *attribution);
const struct place *dialogue_subject(const struct roster *roster, const struct attribution *attribution);

/* plural.c */
bool plural_speakers(const struct roster *roster, uint32_t wanted, struct answer *answer);

/* introduce.c: roles, affiliations, age and acronym that stand around a name */
quoth_status introduce(struct roster *roster, const struct scene *scene, const struct name *name,
                       struct entity *entity);

/* The head of a nominal that begins at `unit`: its last noun before a preposition, comma or verb; NONE. */
uint32_t nominal_head(const struct scene *scene, uint32_t unit, uint32_t end);
/* phrase.c */
struct phrase { /* one speaker's part of a source */
    struct range units;
    struct name name;
    uint32_t head;   /* unit of a nominal's head, NONE */
    uint32_t number; /* “two officials” */
    bool has_name, is_pronoun, is_definite;
    bool is_owned;      /* “her husband”, “Hale’s lawyer” */
    bool is_bare;       /* a headline’s “Mayor”: no determiner, one person */
    bool is_possessive; /* a name with its ’s */
    bool is_introduced; /* the name is an apposition: “a spokesman for Acme, Lee Park” */
};
struct phrase phrase_read(const struct roster *roster, const struct scene *scene, struct range units);

/* kin.c */
quoth_status kin_share_surname(struct roster *roster, const struct scene *scene, const struct name *name,
                               struct entity *entity);
struct entity *kin_without_surname(const struct roster *roster, const struct name *name);
struct entity *kin_of(struct roster *roster, const struct scene *scene, const struct phrase *phrase);
quoth_status kin_give_surname(struct roster *roster, struct entity *entity, const struct mention_key *key);

/* source.c */
uint32_t source_read(struct roster *roster, const struct scene *scene, struct range units,
                     struct phrase phrases[LIMIT_CONJOINED]);

/* resolve.c */
quoth_status phrase_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                           struct entity **entity, float *confidence);
quoth_mention phrase_mention(const struct scene *scene, const struct phrase *phrase, const struct entity *entity);
bool phrase_is_anonymous(const struct scene *scene, const struct phrase *phrase, const struct entity *entity);

/* nominal.c: “the mayor”; *confidence 0 and NULL where nobody fits */
struct entity *nominal_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                              float *confidence);
bool words_hold(struct slice text, struct slice folded_word);
/* body.c: “the board”, “the company” */
struct entity *body_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                           uint32_t before, float *confidence);
/* A word of its titles, roles, affiliations or name; and the word of a role or title itself. */
bool entity_described(const struct entity *entity, struct slice folded_word);
bool entity_bears(const struct knowledge *knowledge, const struct entity *entity, struct slice role);
/* later.c: “A federal judge”, whose name follows */
struct entity *later_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                            float *confidence);
/* epithet.c: “the witness”, where nobody was called so: whoever was spoken of last */
struct entity *epithet_entity(struct roster *roster, const struct scene *scene, const struct phrase *phrase,
                              float *confidence);

/* pronoun.c */
bool pronoun_at(const struct scene *scene, uint32_t unit, struct pronoun *pronoun);
/* A he or she read on the way: where only one person can be meant, its gender is known from now on. */
void pronoun_vote(struct roster *roster, const struct scene *scene, uint32_t unit, enum gender gender);
/* May this entity be a he or a she? */
bool entity_may_be_person(const struct entity *entity);
/* “Hale should go,” he said: he is not Hale. Looks up whom the content at hand names, unless that is known. */
void pronoun_know_told(struct roster *roster);
/* Places of the roster that stand before a unit: the index just past them. */
uint32_t places_before(const struct roster *roster, uint64_t passage, uint32_t window, uint32_t unit);
const struct answer *answer_back(const struct roster *roster, uint32_t back); /* 0: the newest; NULL: none */

/* antecedent.c */
/* Of the names before a unit, the last subject of this sentence or the one before that fits. */
struct entity *pronoun_subject(struct roster *roster, const struct scene *scene, uint32_t unit,
                               const struct pronoun *pronoun);
/* The same, but only behind what an answer has told. */
struct entity *pronoun_subject_since(struct roster *roster, const struct scene *scene, uint32_t unit,
                                     const struct pronoun *pronoun, const struct answer *answer);
struct entity *pronoun_entity(struct roster *roster, const struct scene *scene, uint32_t unit,
                              const struct pronoun *pronoun, float *confidence);

#endif
