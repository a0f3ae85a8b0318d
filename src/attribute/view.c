/* view.c — what each unit of a window is to the choosers.
 *
 * In: a window and its phrases. Out: a view of each unit, the phrase around it, and the words that may be heads of
 * cues. Idea: all that a view says stands ready by code; only the word, and what depends on the units before, is added
 * here. */
#include "attribute/chunk.h"

struct viewer {
    const struct coarse_reading *readings;
    const uint16_t *codes, *words;
    uint16_t *around; /* where phrases begin and end, filled in between */
    const struct unit *units;
    struct view *views;
    uint32_t *heads, count;
};

/* “Reports say”: at the window's start the capital says nothing. */
static inline uint32_t put_first_head(const struct viewer *v) {
    v->heads[0] = 0;
    return v->count > 0 && v->readings[v->codes[0]].view.heads == HEAD_FIRST;
}

/* Without branches, since nobody can foresee what stands in a phrase. A unit inside one is none of the verbs that are
 * counted. Returns how many words may be heads of cues; *edge gets the sums of all. */
static inline uint32_t put_views(const struct viewer *v, struct view *edge) {
    const union coarse_sums verbs = {.verbs = UINT16_MAX}, one_phrase = {.phrases = 1};
    const struct unit *unit = v->units;
    uint32_t head_count = put_first_head(v);
    uint64_t sums = 0, begun = 0, phrase = 0;
    enum coarse_place place = PLACE_OUTSIDE;
    for (uint32_t i = 0; i < v->count; i++, unit++) {
        const struct coarse_reading *reading = &v->readings[v->codes[i]];
        struct view *view = &v->views[i];
        phrase ^= v->around[i];
        v->around[i] = (uint16_t)phrase;
        uint8_t tag = reading->tags[phrase ? PLACE_INSIDE : place];
        uint16_t word = reading->view.word | v->words[unit->lexeme];
        *view = reading->view;
        view->before.all = sums + begun * one_phrase.all;
        view->word = word == WORD_IS_TAG ? tag : word;
        view->tag = tag;
        sums += reading->view.before.all & (phrase ? ~verbs.all : UINT64_MAX);
        begun = phrase > begun ? phrase : begun;
        place = reading->next;
        v->heads[head_count] = i;
        head_count += reading->view.heads / HEAD_INSIDE;
    }
    v->around[v->count] = 0;
    edge->before.all = sums + begun * one_phrase.all;
    return head_count;
}

/* The edges have views too: one before the first unit, VIEWS_BEHIND past the last. */
static uint32_t view_window(const struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    struct view edge = {.word = TAG_EDGE, .tag = TAG_EDGE}, *views = work->views.items;
    *views++ = edge;
    const struct viewer viewer = {.readings = a->coarse.readings, .codes = window->codes, .words = a->words,
                                  .around = work->phrases.around.items, .units = window->units, .views = views,
                                  .heads = work->heads.items, .count = window->count};
    uint32_t head_count = put_views(&viewer, &edge);
    views += window->count;
    _Static_assert(VIEWS_BEHIND == 4, "an edge each");
    views[0] = views[1] = views[2] = views[3] = edge;
    return head_count;
}

static quoth_status make_room(struct attribute_work *work, uint32_t count) {
    const quoth_allocator *memory = &work->attributer->memory;
    TRY(vec_reserve(memory, &work->views, count + 1 + VIEWS_BEHIND));
    TRY(vec_reserve(memory, &work->heads, count + 1));
    TRY(vec_reserve(memory, &work->phrases, count + 1));
    return vec_reserve(memory, &work->phrases.around, count + 1);
}

quoth_status view_units(struct attribute_work *work, const struct window *window) {
    TRY(make_room(work, window->count));
    work->phrases.around.count = window->count;
    work->views.count = window->count + 1 + VIEWS_BEHIND;
    work->phrases.count = chunk_window(work, window);
    work->heads.count = view_window(work, window);
    return QUOTH_OK;
}
