/* layer.c — what lies over each letter. In: an article's spans. Out: stretches in order of text.
 *
 * A sweep: covers begin in order of their start, those over the place are kept in a short list, and each boundary
 * closes a stretch. Covers nest a few deep, so the list costs little. */
#include "view/layer.h"

#include <stdlib.h>

enum layer { LAYER_CONTENT, LAYER_CUE, LAYER_SOURCE, LAYER_CLAIM };

struct cover {
    size_t start, end, item;
    enum layer layer;
};

struct covers {
    struct cover *items;
    size_t count, capacity;
    bool is_short;
};

struct sweep {
    struct cover *over; /* the place we are at; later ones lie further inside */
    size_t *bounds;
    size_t bound_count;
};

static void add_cover(struct covers *covers, const struct article *article, quoth_span span, enum layer layer,
                      size_t item) {
    if (span_is_empty(span)) return;
    void *items = covers->items;
    if (!array_reserve(&items, &covers->capacity, covers->count + 1, sizeof *covers->items)) covers->is_short = true;
    covers->items = items;
    if (covers->is_short) return;
    struct cover cover = {article_byte(article, span.start), article_byte(article, span.end), item, layer};
    if (cover.end > cover.start) covers->items[covers->count++] = cover;
}

static void collect(struct covers *covers, const struct article *article) {
    for (size_t i = 0; i < article->saying_count; i++) {
        const struct saying *saying = &article->sayings[i];
        for (size_t j = 0; j < saying->span_count; j++)
            add_cover(covers, article, article->spans[saying->first_span + j], LAYER_CONTENT, i);
        add_cover(covers, article, saying->cue, LAYER_CUE, i);
        add_cover(covers, article, saying->source, LAYER_SOURCE, i);
    }
    for (size_t i = 0; i < article->claim_count; i++)
        add_cover(covers, article, article->claims[i].at, LAYER_CLAIM, i);
}

/* Outer ones first: they begin earlier or, beginning together, end later. */
static int compare_covers(const void *first, const void *second) {
    const struct cover *a = first, *b = second;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    if (a->end != b->end) return a->end > b->end ? -1 : 1;
    return (a->item > b->item) - (a->item < b->item);
}

static int compare_sizes(const void *first, const void *second) {
    size_t a = *(const size_t *)first, b = *(const size_t *)second;
    return (a > b) - (a < b);
}

/* Every place where something begins or ends, each once. */
static void find_bounds(struct sweep *sweep, const struct covers *covers, size_t text_size) {
    size_t count = 0, unique = 0;
    sweep->bounds[count++] = 0;
    sweep->bounds[count++] = text_size;
    for (size_t i = 0; i < covers->count; i++) {
        sweep->bounds[count++] = covers->items[i].start;
        sweep->bounds[count++] = covers->items[i].end;
    }
    qsort(sweep->bounds, count, sizeof *sweep->bounds, compare_sizes);
    for (size_t i = 0; i < count; i++)
        if (unique == 0 || sweep->bounds[i] != sweep->bounds[unique - 1]) sweep->bounds[unique++] = sweep->bounds[i];
    sweep->bound_count = unique;
}

static void note_content(struct stretch *stretch, const struct cover *cover) {
    stretch->saying = cover->item;
    if (cover->start == stretch->start) stretch->opens++;
    if (cover->end == stretch->end) stretch->closes++;
}

static struct stretch describe(const struct sweep *sweep, size_t over_count, size_t start, size_t end) {
    struct stretch stretch = {.start = start, .end = end, .saying = NOTHING, .claim = NOTHING};
    for (size_t i = 0; i < over_count; i++) {
        const struct cover *cover = &sweep->over[i];
        switch (cover->layer) {
        case LAYER_CONTENT: note_content(&stretch, cover); break;
        case LAYER_CLAIM: stretch.claim = cover->item; break;
        case LAYER_CUE: stretch.is_cue = true; break;
        case LAYER_SOURCE: stretch.is_source = true; break;
        }
    }
    return stretch;
}

static size_t drop_ended(struct sweep *sweep, size_t over_count, size_t place) {
    size_t kept = 0;
    for (size_t i = 0; i < over_count; i++)
        if (sweep->over[i].end > place) sweep->over[kept++] = sweep->over[i];
    return kept;
}

static bool run_sweep(struct layers *layers, struct sweep *sweep, const struct covers *covers) {
    size_t next = 0, over_count = 0;
    for (size_t i = 0; i + 1 < sweep->bound_count; i++) {
        size_t place = sweep->bounds[i];
        over_count = drop_ended(sweep, over_count, place);
        while (next < covers->count && covers->items[next].start == place)
            sweep->over[over_count++] = covers->items[next++];
        void *items = layers->items;
        bool is_had = array_reserve(&items, &layers->capacity, layers->count + 1, sizeof *layers->items);
        layers->items = items;
        if (!is_had) return false;
        layers->items[layers->count++] = describe(sweep, over_count, place, sweep->bounds[i + 1]);
    }
    return true;
}

size_t layers_last(const struct article *article, size_t saying) {
    const struct saying *said = &article->sayings[saying];
    return said->span_count ? article_byte(article, article->spans[said->first_span + said->span_count - 1].end) : 0;
}

struct place {
    size_t byte, item;
};

static int compare_places(const void *first, const void *second) {
    const struct place *a = first, *b = second;
    if (a->byte != b->byte) return a->byte < b->byte ? -1 : 1;
    return (a->item > b->item) - (a->item < b->item);
}

/* Items in order of their places. Takes the places; NULL is a lack of memory. */
static bool put_in_order(struct place *places, size_t count, size_t **items, size_t *capacity) {
    void *ordered = *items;
    bool is_had = places && array_reserve(&ordered, capacity, count + 1, sizeof **items);
    *items = ordered;
    if (is_had) qsort(places, count, sizeof *places, compare_places);
    for (size_t i = 0; is_had && i < count; i++)
        (*items)[i] = places[i].item;
    free(places);
    return is_had;
}

static bool find_ends(struct layers *layers, const struct article *article) {
    struct place *places = calloc(article->saying_count + 1, sizeof *places);
    layers->end_count = article->saying_count;
    for (size_t i = 0; places && i < layers->end_count; i++)
        places[i] = (struct place){layers_last(article, i), i};
    return put_in_order(places, layers->end_count, &layers->ends, &layers->end_capacity);
}

static bool find_begins(struct layers *layers, const struct article *article) {
    struct place *places = calloc(article->claim_count + 1, sizeof *places);
    layers->begin_count = article->claim_count;
    for (size_t i = 0; places && i < layers->begin_count; i++)
        places[i] = (struct place){article_byte(article, article->claims[i].at.start), i};
    return put_in_order(places, layers->begin_count, &layers->begins, &layers->begin_capacity);
}

bool layers_make(struct layers *layers, const struct article *article) {
    struct covers covers = {0};
    layers->count = 0;
    collect(&covers, article);
    struct sweep sweep = {.over = calloc(covers.count + 1, sizeof *sweep.over),
                          .bounds = calloc(covers.count * 2 + 2, sizeof *sweep.bounds)};
    bool is_made =
        sweep.over && sweep.bounds && !covers.is_short && find_ends(layers, article) && find_begins(layers, article);
    if (is_made) {
        if (covers.count) qsort(covers.items, covers.count, sizeof *covers.items, compare_covers);
        find_bounds(&sweep, &covers, article->text.size);
        is_made = run_sweep(layers, &sweep, &covers);
    }
    free(sweep.over);
    free(sweep.bounds);
    free(covers.items);
    return is_made;
}

void layers_free(struct layers *layers) {
    free(layers->items);
    free(layers->ends);
    free(layers->begins);
    *layers = (struct layers){0};
}
