/* speaker.h — door of the speaker room: who "she", "the mayor" and "Ruiz" are.
 *
 * In: every passage of the article in order, then its attributions. Out: for each source the body that speaks: the
 * fullest name the article gives, title, role, affiliation, an entity number that is the same for every mention of one
 * body. Idea: the roster is the article's own list of persons, organizations, places and documents, made from names as
 * they are introduced; mentions are joined to it by surname, given name, initials, title, role and pronoun. Null rather
 * than a guess. */
#ifndef QUOTH_SPEAKER_H
#define QUOTH_SPEAKER_H

#include "attribute/attribute.h"
#include "base/base.h"
#include "base/image.h"

struct roster;

struct speaker {     /* texts are borrowed from the roster until roster_read or roster_reset */
    uint32_t entity; /* from 1, in order of first speech; 0: none */
    quoth_mention mention;
    struct slice name; /* bytes NULL: the article gives none */
    struct slice title, role, affiliation;
    struct stretch at; /* of this speaker's phrase */
    uint32_t number;
    bool is_anonymous;
    float confidence; /* that the entity is the right one */
};
struct speakers {
    uint32_t count;        /* 0: the source names nobody */
    bool is_turn;          /* nothing in the sentence names who speaks: it is the next turn of a dialogue */
    struct stretch source; /* the phrase that the answer goes back to; in a dialogue, that of two turns before */
    struct speaker items[LIMIT_CONJOINED];
};

/* Of which attributes the rows of a word have a value; immutable once made, shared by rosters. Laid out, or opened, as
 * it was. */
struct sheets;
quoth_status sheets_new(const quoth_allocator *memory, const struct lexicon *lexicon, struct sheets **sheets);
quoth_status sheets_lay_out(struct sheets *sheets, struct image *image);
quoth_status sheets_open(const quoth_allocator *memory, struct image *image, struct sheets **sheets);
void sheets_free(struct sheets *sheets);

quoth_status roster_new(const quoth_allocator *memory, const struct lexicon *lexicon, const struct sheets *sheets,
                        struct roster **roster);
void roster_free(struct roster *roster);
void roster_reset(struct roster *roster);
/* Nobody asks how many words an entity says: they are not counted. */
void roster_spare_words(struct roster *roster);

/* Read a passage: introduces names, titles, roles and the places where they stand. In order, each once. */
quoth_status roster_read(struct roster *roster, const struct passage *passage);

struct passages { /* of one attribution; mostly the same */
    const struct passage *of_source, *of_content;
};

/* Who the source of an attribution is, with all passages read so far in mind. Where its source has left, or there is
 * none, `of_source` is that of the content. Call in order of content: each answer becomes "the last speaker" of the
 * next. */
quoth_status roster_speakers(struct roster *roster, struct passages passages, const struct attribution *attribution,
                             struct speakers *speakers);
/* Places before clean byte `at` will not be asked about again. */
void roster_release(struct roster *roster, uint64_t at);

/* Entities, for `speaker` records, in order of introduction. Arrays and texts are borrowed until roster_read or
 * roster_reset. */
struct entity_view {
    uint32_t entity; /* 0: it never spoke, and has no record */
    struct slice name;
    const struct slice *aliases, *titles, *roles, *affiliations, *pronouns;
    uint32_t alias_count, title_count, role_count, affiliation_count, pronoun_count;
    uint64_t quotes, words; /* of the contents answered, words as far as they stand in the passage given */
};
uint32_t roster_count(const struct roster *roster);
struct entity_view roster_entity(const struct roster *roster, uint32_t index);

/* The lines above the article, where they stand in the clean text; empty: not found. */
struct article_view {
    struct stretch title, byline, date, dateline;
};
struct article_view roster_article(const struct roster *roster);

#endif
