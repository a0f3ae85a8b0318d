/* people.c — speakers of records become persons, each once. In: quoth_speaker. Out: indices into a list with counts.
 *
 * A name is a person; one who has none is known by the words that stand for them ("two officials"), except that a
 * pronoun which went back to nobody says nothing: those are nobody, together. */
#include "view/people.h"

#include <stdlib.h>
#include <string.h>

uint32_t people_hash(struct slice label) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < label.size; i++)
        hash = (hash ^ (unsigned char)label.bytes[i]) * 16777619u;
    return hash;
}

static size_t *slot_of(const struct people *people, struct slice label) {
    size_t mask = people->slot_count - 1, at = people_hash(label) & mask;
    while (people->slots[at] && !slice_is(people->items[people->slots[at] - 1].label, label))
        at = (at + 1) & mask;
    return &people->slots[at];
}

/* Room for one more; at most half of the slots are taken. */
static bool make_room(struct people *people) {
    void *items = people->items;
    bool is_had = array_reserve(&items, &people->capacity, people->count + 1, sizeof *people->items);
    people->items = items;
    if (!is_had || people->slot_count > people->count * 2) return is_had;
    size_t count = people->slot_count ? people->slot_count * 2 : 64;
    size_t *slots = calloc(count, sizeof *slots);
    if (!slots) return false;
    free(people->slots);
    people->slots = slots;
    people->slot_count = count;
    for (size_t i = 0; i < people->count; i++)
        *slot_of(people, people->items[i].label) = i + 1;
    return true;
}

static struct slice keep(struct people *people, struct slice slice) {
    return store_copy(&people->words, &(quoth_text){.bytes = slice.bytes, .size = slice.size});
}

static size_t add(struct people *people, const struct person *person) {
    if (!make_room(people)) {
        people->is_short = true;
        return NOBODY;
    }
    struct person added = {
        .is_named = person->is_named, .is_body = person->is_body, .label = keep(people, person->label)};
    added.title = keep(people, person->title);
    added.role = keep(people, person->role);
    added.affiliation = keep(people, person->affiliation);
    if (people->words.is_short) people->is_short = true;
    if (people->is_short) return NOBODY;
    people->items[people->count] = added;
    *slot_of(people, added.label) = people->count + 1;
    return people->count++;
}

/* What is told of a person later in an article fills what was not known before. */
static void learn(struct people *people, size_t index, const struct person *more) {
    struct person *known = &people->items[index];
    known->is_body |= more->is_body;
    if (!known->title.bytes) known->title = keep(people, more->title);
    if (!known->role.bytes) known->role = keep(people, more->role);
    if (!known->affiliation.bytes) known->affiliation = keep(people, more->affiliation);
}

size_t people_find_again(struct people *people, const struct person *person) {
    static const struct person nobody;
    if (people->count == 0) add(people, &nobody);
    if (people->is_short || people->count == 0) return NOBODY;
    size_t slot = *slot_of(people, person->label);
    if (!slot) return add(people, person);
    learn(people, slot - 1, person);
    return slot - 1;
}

static struct slice borrow(const quoth_text *text) { return (struct slice){text->bytes, text->size}; }

static bool says_who(const quoth_speaker *speaker) {
    return speaker->mention != QUOTH_BY_PRONOUN && speaker->mention != QUOTH_BY_RELATIVE &&
           speaker->mention != QUOTH_BY_POSSESSIVE;
}

size_t people_find(struct people *people, const quoth_speaker *speaker) {
    struct person person = {0};
    if (speaker) {
        person.is_named = speaker->name.bytes != NULL;
        person.label = person.is_named     ? borrow(&speaker->name)
                       : says_who(speaker) ? borrow(&speaker->text)
                                           : person.label;
        person.is_body = speaker->mention == QUOTH_BY_ORGANIZATION;
        person.title = borrow(&speaker->title);
        person.role = borrow(&speaker->role);
        person.affiliation = borrow(&speaker->affiliation);
    }
    if (person.label.size == 0) person = (struct person){0};
    return people_find_again(people, &person);
}

void people_clear(struct people *people) {
    store_free(&people->words);
    if (people->slots) memset(people->slots, 0, people->slot_count * sizeof *people->slots);
    people->count = 0;
    people->is_short = false;
}

void people_free(struct people *people) {
    store_free(&people->words);
    free(people->items);
    free(people->slots);
    *people = (struct people){0};
}

void people_colour(struct people *people, size_t count) {
    bool is_taken[32] = {false};
    size_t free_count = count;
    for (size_t i = 1; i < people->count; i++) {
        if (free_count == 0) memset(is_taken, 0, sizeof is_taken), free_count = count;
        size_t colour = people_hash(people->items[i].label) % count;
        while (is_taken[colour])
            colour = (colour + 1) % count;
        is_taken[colour] = true;
        free_count--;
        people->items[i].colour = colour;
    }
}

/* --- rank --- */

struct rank {
    size_t index;
    uint64_t words, quotes;
};

/* Equal ones stay in order of appearance. */
static int compare_ranks(const void *first, const void *second) {
    const struct rank *a = first, *b = second;
    if (a->index == NOBODY || b->index == NOBODY) return (a->index == NOBODY) - (b->index == NOBODY);
    if (a->words != b->words) return a->words < b->words ? 1 : -1;
    if (a->quotes != b->quotes) return a->quotes < b->quotes ? 1 : -1;
    return (a->index > b->index) - (a->index < b->index);
}

size_t *people_ranked(const struct people *people, size_t *count) {
    struct rank *ranks = calloc(people->count + 1, sizeof *ranks);
    size_t *indices = calloc(people->count + 1, sizeof *indices);
    *count = 0;
    for (size_t i = 0; ranks && i < people->count; i++)
        if (people->items[i].quotes)
            ranks[(*count)++] = (struct rank){i, people->items[i].words, people->items[i].quotes};
    if (ranks && indices) qsort(ranks, *count, sizeof *ranks, compare_ranks);
    for (size_t i = 0; ranks && indices && i < *count; i++)
        indices[i] = ranks[i].index;
    if (!ranks) free(indices), indices = NULL;
    free(ranks);
    return indices;
}
