/* layer.h — inside the view room: the text as stretches, each with what lies over it.
 *
 *   text       “The dam will hold,” she said, “and I was told so.”
 *   contents    11111111111111111               1111111222222
 *   cues                            ____
 *   stretches  |                 |  |   |       |      |     |
 *
 * Idea: contents nest and cues lie inside contents of others; where several lie over a letter, the innermost is shown.
 */
#ifndef QUOTH_VIEW_LAYER_H
#define QUOTH_VIEW_LAYER_H

#include "view/article.h"

#define NOTHING SIZE_MAX

struct stretch {
    size_t start, end; /* bytes of the clean text */
    size_t saying;     /* whose content this is; NOTHING: the author's own words */
    size_t claim;      /* NOTHING: none */
    bool is_cue, is_source;
    unsigned opens, closes; /* contents that begin at start, that end at end */
};

struct layers {
    struct stretch *items;
    size_t count, capacity;
    size_t *ends; /* sayings, by the end of their last span */
    size_t end_count, end_capacity;
    size_t *begins; /* claims, by their start */
    size_t begin_count, begin_capacity;
};

/* Stretches cover the text without gaps. False: out of memory. */
bool layers_make(struct layers *layers, const struct article *article);
void layers_free(struct layers *layers);

/* Byte where the last span of a saying ends. */
size_t layers_last(const struct article *article, size_t saying);

#endif
