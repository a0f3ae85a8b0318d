/* weight.h — door of the weight room: linear models whose features have names.
 *
 * In: `.weights` files, lines of a feature and its weight. Out: the sum over the features of a candidate. Idea: two
 * ways to lay a model out. A chart (chart.h) knows beforehand what the values of each feature are, and its features
 * are indices: the choosers'. A model knows nothing beforehand and finds a feature by its number, which the compiler
 * makes of the template: 64 bits of a sum of products. Names need no memory then; only a learner, who writes them,
 * brings a glossary, from numbers back to text. Method: log-linear choice among candidates (Berger, Della Pietra and
 * Della Pietra 1996), trained elsewhere. May be included by every room below it. */
#ifndef QUOTH_WEIGHT_H
#define QUOTH_WEIGHT_H

#include "base/base.h"
#include "base/image.h"
#include "weight/chart.h"
#include "weight/lines.h"
#include "weight/trees.h"

struct model;
struct glossary;

/* A value of a feature: a word, a class name, a bucket. */
struct symbol {
    uint32_t hash;
};

/* The hash of a name is the sum of its bytes times powers of one odd number: of a literal the compiler makes a
 * constant. */
#define HASH_POWER_1 0x9e3779b97f4a7c15u
#define HASH_POWER_2 0xdf442d22ce4859b9u
#define HASH_POWER_4 0xd94363fc538227b1u
#define HASH_POWER_8 0x06d4b2611beb6861u
#define HASH_POWER_16 0xf53f7dff42a4f4c1u
#define HASH_POWER(n)                                                                                                  \
    (((n) & 1 ? HASH_POWER_1 : 1) * ((n) & 2 ? HASH_POWER_2 : 1) * ((n) & 4 ? HASH_POWER_4 : 1) *                      \
     ((n) & 8 ? HASH_POWER_8 : 1) * ((n) & 16 ? HASH_POWER_16 : 1))
#define HASH_BYTE(s, i) \
    ((i) + 1 < sizeof(s) ? (uint64_t)(unsigned char)(s)[(i) + 1 < sizeof(s) ? (i) : 0] * HASH_POWER((i) + 1) : 0)
#define HASH_FOUR(s, i) (HASH_BYTE(s, i) + HASH_BYTE(s, (i) + 1) + HASH_BYTE(s, (i) + 2) + HASH_BYTE(s, (i) + 3))
#define HASH_LITERAL(s)                                                                                             \
    (HASH_FOUR(s, 0) + HASH_FOUR(s, 4) + HASH_FOUR(s, 8) + HASH_FOUR(s, 12) + HASH_FOUR(s, 16) + HASH_FOUR(s, 20) + \
     HASH_FOUR(s, 24))
enum { LIMIT_LITERAL = 28 }; /* bytes that HASH_LITERAL sees */

static inline uint64_t hash_bytes(const char *bytes, size_t size) {
    uint64_t hash = 0;
    while (size-- > 0) hash = (hash + (unsigned char)bytes[size]) * HASH_POWER_1;
    return hash;
}
static inline struct symbol symbol_of(const char *bytes, size_t size) {
    return (struct symbol){(uint32_t)(hash_bytes(bytes, size) >> 32)};
}
#define SYMBOL(literal) ((struct symbol){(uint32_t)(HASH_LITERAL("" literal) >> 32)})

/* A small number as a symbol: its own digit, larger ones in buckets (“5-7”, “8-15”, “16+”). */
static inline struct symbol symbol_count(uint32_t count) {
    switch (count) {
    case 0: return SYMBOL("0");
    case 1: return SYMBOL("1");
    case 2: return SYMBOL("2");
    case 3: return SYMBOL("3");
    case 4: return SYMBOL("4");
    case 5: case 6: case 7: return SYMBOL("5-7");
    case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: return SYMBOL("8-15");
    default: return SYMBOL("16+");
    }
}

struct weight {
    uint32_t check; /* lower half of the feature's number; the upper half chose the place */
    int32_t value;  /* in hundredths; 0: free */
};

/* Where features go. Scoring: the sums grow. Learning: `names` is set too and gets a name a line. Four features in
 * five have no weight. A bit of the sieve says so, which is all that they cost; the sieve is small enough to stay in
 * the cache that is nearest. */
struct features {
    const uint64_t *sieve;
    const struct weight *weights;
    uint8_t sieve_shift, shift;
    int32_t score;
    const quoth_allocator *memory;
    struct bytes *names;
    const struct glossary *glossary;
    quoth_status status;           /* of writing names */
};
/* `model` may be NULL: every weight is 0. */
struct features features_of(const struct model *model);
/* Write names too, where `names` is not NULL; all three are borrowed. */
void features_name(struct features *features, const quoth_allocator *memory, struct bytes *names,
                   const struct glossary *glossary);

/* Factors of 31 bits stand in their instruction; the last one spreads what they leave below over all bits. */
static inline uint64_t feature_number(uint64_t template, struct symbol a, struct symbol b, struct symbol c) {
    uint64_t sum = (template >> 33) + (uint64_t)a.hash * 0x42b2ae3d + (uint64_t)b.hash * 0x5fb21c65 +
                   (uint64_t)c.hash * 0x36e8feb9;
    return sum * HASH_POWER_1;
}
/* Has it a weight, or who hears its name? */
static inline bool is_heard(const struct features *features, uint64_t number) {
    return __builtin_expect((long)(features->sieve[number >> features->sieve_shift] >> (number & 63) & 1), 0);
}
/* What passed the sieve. */
int32_t weight_at(const struct features *features, uint64_t number);
void write_name(struct features *features, const char *template, const struct symbol *values, uint32_t count);

static inline void fire(struct features *features, const char *name, uint64_t template, uint32_t count, struct symbol a,
                        struct symbol b, struct symbol c) {
    uint64_t number = feature_number(template, a, b, c);
    if (!is_heard(features, number)) return;
    features->score += weight_at(features, number);
    if (features->names) write_name(features, name, (const struct symbol[]){a, b, c}, count);
}
/* FIRE(features, "word|next", a, b): up to three values. */
#define FIRE_NOTHING ((struct symbol){0})
#define FIRE_PICK(a, b, c, name, ...) name
#define FIRE_1(f, t, a) fire((f), t, HASH_LITERAL(t), 1, a, FIRE_NOTHING, FIRE_NOTHING)
#define FIRE_2(f, t, a, b) fire((f), t, HASH_LITERAL(t), 2, a, b, FIRE_NOTHING)
#define FIRE_3(f, t, a, b, c) fire((f), t, HASH_LITERAL(t), 3, a, b, c)
#define FIRE(features, template, ...) FIRE_PICK(__VA_ARGS__, FIRE_3, FIRE_2, FIRE_1, 0)(features, template, __VA_ARGS__)
#define FIRE_ALONE(features, template) \
    fire((features), template, HASH_LITERAL(template), 0, FIRE_NOTHING, FIRE_NOTHING, FIRE_NOTHING)
/* Read the model in the file `name` among `files`. No such file: *model is NULL and the status OK. */
quoth_status model_new(const quoth_allocator *memory, const quoth_file *files, size_t count, const char *name,
                       struct model **model, quoth_problem *problem);
/* Lay out a model, or open one that was; NULL stays NULL. */
quoth_status model_lay_out(struct model *model, struct image *image);
quoth_status model_open(const quoth_allocator *memory, struct image *image, struct model **model);
void model_free(struct model *model);
/* The weight of a feature by its name, "word|next=say|that", in hundredths. */
int32_t model_weight(const struct model *model, struct slice name);

/* The chance of one candidate among all: exp(score) over the sum of those. Scores are whole hundredths, so that exp
 * is a table. */
enum { POWERS_KEPT = 20 * WEIGHT_ONE }; /* a candidate so far behind has no chance that a float could show */
struct powers {
    double of[POWERS_KEPT + 1]; /* by hundredths behind the best; the last one is for all that is farther: nothing */
};
void powers_fill(struct powers *powers);
/* `best` has the highest score. */
double chance_of(const struct powers *powers, const int32_t *scores, uint32_t count, uint32_t best, uint32_t candidate);

/* Texts of symbols; they are borrowed. One that was never added reads "?". */
quoth_status glossary_new(const quoth_allocator *memory, struct glossary **glossary);
void glossary_free(struct glossary *glossary);
quoth_status glossary_add(struct glossary *glossary, const char *bytes, size_t size);
struct slice glossary_text(const struct glossary *glossary, struct symbol symbol);
/* Add what symbol_count gives. */
quoth_status glossary_add_counts(struct glossary *glossary);

#endif
