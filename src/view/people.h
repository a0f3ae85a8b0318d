/* people.h — inside the view room: who speaks, each once, with how much they said. Of an article, or of a whole run. */
#ifndef QUOTH_VIEW_PEOPLE_H
#define QUOTH_VIEW_PEOPLE_H

#include "view/page.h"

struct person {
    struct slice label; /* the name; of those without one the words that stand for them; empty: nobody knows */
    struct slice title, role, affiliation;
    bool is_named, is_body; /* an organization */
    uint64_t quotes, words, articles;
    size_t colour; /* of an article's palette; see people_colour */
};

struct people {
    struct person *items;
    size_t count, capacity;
    size_t *slots; /* by label: index + 1, 0 where free; a power of two */
    size_t slot_count;
    struct store words;
    bool is_short;
};

enum { NOBODY = 0 }; /* index of the one whom nobody knows; always there once people_find was called */

/* Index of a speaker, who is added if new; NULL is nobody. */
size_t people_find(struct people *people, const quoth_speaker *speaker);
/* The same person in another list. */
size_t people_find_again(struct people *people, const struct person *person);
void people_clear(struct people *people);
void people_free(struct people *people);

/* Stable for a label, in every run and on every machine (FNV-1a). */
uint32_t people_hash(struct slice label);

/* Give each a colour of `count`, at most 32: that of the name where it is free, so that it is the same everywhere. Of
 * any `count` who appear one after another no two are alike. */
void people_colour(struct people *people, size_t count);

/* Indices of those who said something, most words first and nobody last. Caller frees; NULL: out of memory. */
size_t *people_ranked(const struct people *people, size_t *count);

#endif
