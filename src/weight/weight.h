/* weight.h — door of the weight room: linear models over named features, kept as text.
 *
 * In: .weights files and features as they fire. Out: scores. A file has "[template]" lines and under each its values and weights,
 * "say|That <TAB> 0.53".
 * Idea: a feature is a template and up to three values ("lemma|next=say|that"); its name is hashed piece by piece, so that scoring
 * builds no strings, and the very same call writes the name when a learner listens. Method: log-linear choice among candidates
 * (Berger, Della Pietra and Della Pietra 1996), trained elsewhere. May be included by every room below it. */
#ifndef QUOTH_WEIGHT_H
#define QUOTH_WEIGHT_H

#include "base/base.h"

struct model;

/* A value of a feature: a word, a class name, a bucket. The text is borrowed. */
struct symbol {
    uint64_t hash;
    struct slice text;
};

static inline uint64_t hash_bytes(const char *bytes, size_t size) { /* FNV-1a */
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < size; i++) hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
    return hash;
}
static inline struct symbol symbol_of(const char *bytes, size_t size) {
    return (struct symbol){hash_bytes(bytes, size), {bytes, size}};
}
#define SYMBOL(literal) symbol_of("" literal, sizeof(literal) - 1)
/* A small number as a symbol: its own digit, larger ones in buckets (“5-7”, “8-15”, “16+”). */
struct symbol symbol_count(uint32_t count);

/* Where features go. Scoring: `model` is set and the sum grows. Learning: `names` is set too and gets a name a line. */
struct features {
    const struct model *model;
    const quoth_allocator *memory;
    struct bytes *names;
    double score;
    quoth_status status; /* of writing names */
};

void fire_none(struct features *features, struct symbol template);
void fire_one(struct features *features, struct symbol template, struct symbol a);
void fire_two(struct features *features, struct symbol template, struct symbol a, struct symbol b);
void fire_three(struct features *features, struct symbol template, struct symbol a, struct symbol b, struct symbol c);
/* FIRE(features, "word|next", a, b): one to three values. */
#define FIRE_PICK(a, b, c, name, ...) name
#define FIRE(features, template, ...)                                                                                  \
    FIRE_PICK(__VA_ARGS__, fire_three, fire_two, fire_one, 0)((features), SYMBOL(template), __VA_ARGS__)

/* Read the model in the file `name` among `files`. No such file: *model is NULL and the status OK, rules then decide alone. */
quoth_status model_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name, struct model **model,
                       quoth_problem *problem);
void model_free(struct model *model);

/* Chances from scores, in place: exp(score) over their sum. */
void chances(double *scores, uint32_t count);

#endif
