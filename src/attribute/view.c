/* view.c — what each unit of a window is to the choosers.
 *
 * In: a window and its phrases. Out: a view of each unit, the phrase around it, and the words that may be heads of
 * cues. Idea: all that a view says stands ready by code; only the word, and what depends on the units before, is added
 * here. */
#include "attribute/chunk.h"

static void fill_row(const struct coarse_reading *reading, struct code_row *row) {
    const union coarse_sums verbs = {.verbs = UINT16_MAX};
    struct view view = reading->view;
    view.heads = (uint8_t)(view.heads + HEAD_BITS * reading->next);
    chunk_steps(reading->chunks, row->steps);
    row->chunks = reading->chunks;
    for (enum coarse_place place = PLACE_OUTSIDE; place < PLACE_COUNT; place++) {
        view.tag = reading->tags[place];
        row->looks[place] = view.looks;
    }
    row->sums[false] = view.before.all;
    row->sums[true] = view.before.all & ~verbs.all; /* inside a phrase it is none of the verbs that are counted */
}

quoth_status code_rows_new(struct attributer *a) {
    a->row_count = a->coarse.reading_count;
    a->rows = memory_new(&a->memory, a->row_count * sizeof *a->rows);
    if (!a->rows) return QUOTH_NOMEM;
    for (uint32_t code = 0; code < a->row_count; code++) fill_row(&a->coarse.readings[code], &a->rows[code]);
    return QUOTH_OK;
}

struct viewer {
    const struct code_row *rows;
    const uint16_t *codes, *words;
    uint16_t *around; /* where phrases begin and end, filled in between */
    const struct unit *units;
    struct view *views;
    uint32_t *heads, count;
};

/* “Reports say”: at the window's start the capital says nothing. */
static inline bool put_first_head(const struct viewer *v) {
    v->heads[0] = 0;
    const struct view view = {.looks = v->rows[v->codes[0]].looks[PLACE_OUTSIDE]};
    return v->count > 0 && view.heads % HEAD_BITS == HEAD_FIRST;
}

/* Without branches, since nobody can foresee what stands in a phrase. Returns how many words may be heads of cues;
 * *edge gets the sums of all. */
static inline uint32_t put_views(const struct viewer *v, struct view *edge) {
    const struct unit *unit = v->units;
    uint32_t *head = v->heads + put_first_head(v);
    uint64_t sums = 0, begun = 0, phrase = 0;
    enum coarse_place place = PLACE_OUTSIDE;
    for (uint32_t i = 0; i < v->count; i++, unit++) {
        const struct code_row *row = &v->rows[v->codes[i]];
        struct view *view = &v->views[i];
        phrase ^= v->around[i];
        v->around[i] = (uint16_t)phrase;
        view->before.all = sums;
        view->before.phrases = (uint16_t)begun;
        view->looks = row->looks[phrase ? PLACE_INSIDE : place];
        uint32_t tag = view->tag, word = view->word | v->words[unit->lexeme];
        view->word = (uint16_t)(word == WORD_IS_TAG ? tag : word);
        sums += row->sums[phrase != 0];
        begun = phrase > begun ? phrase : begun;
        place = view->heads / HEAD_BITS;
        *head = i;
        head += view->heads & HEAD_INSIDE;
    }
    v->around[v->count] = 0;
    edge->before.all = sums;
    edge->before.phrases = (uint16_t)begun;
    return (uint32_t)(head - v->heads);
}

/* The edges have views too: one before the first unit, VIEWS_BEHIND past the last. */
static uint32_t view_window(const struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    struct view edge = {.word = TAG_EDGE, .tag = TAG_EDGE}, *views = work->views.items;
    *views++ = edge;
    const struct viewer viewer = {.rows = a->rows, .codes = window->codes, .words = a->words,
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
