/* claim.h — door of the claim room: what in a passage can be checked, and how much it is worth
 * checking.
 *
 * In: passages in order, each with its attributions. Out: claims: the statement's place, its kinds
 * and quantities, the attribution whose content holds it, and a score from 0 to 1. Idea: a sentence
 * is scored once, by a linear model over named features (classes of words, signs, quantities,
 * tense, who speaks, and words); where it holds several clauses that can be checked, each is a
 * claim of its own and its own evidence ranks it. */
#ifndef QUOTH_CLAIM_H
#define QUOTH_CLAIM_H

#include "attribute/attribute.h"
#include "base/base.h"
#include "base/image.h"
#include "tag/tag.h"
#include "weight/weight.h"

struct claimer;    /* what words mean for claims, and the model: immutable, shared by threads */
struct claim_work; /* what one stream keeps between passages */

struct quantity {
    struct stretch at; /* with "about", "a month" and the like */
    double
        value; /* plain: "3.5 million" is 3500000, "two thirds" 0.666…, 4 March 2019 is 20190304 */
    const char *unit; /* "percent", "USD", "metre/day", "calendar_year"; NULL: a bare count */
    uint8_t sort;     /* of the unit, as the model has it */
    bool is_age;      /* “Mara Ellis, 61,”: says who somebody is, and is not what is claimed */
};

struct claim {
    struct stretch at;
    uint64_t passage, sentence; /* numbers from 1; sentence: of the outer level */
    uint32_t kinds;             /* bits of QUOTH_CLAIM_… */
    float check_worthy;
    bool is_hedged, is_negated;
    const struct quantity *quantities;
    uint32_t quantity_count;
    const struct attribution *quote; /* whose content holds it; NULL: the author's own words */
};

struct claim_list {
    struct claim *items;
    uint32_t count, capacity;
};

/* `files`: claim.weights is among them, unless `files` is NULL or it is missing: claims then have
 * kinds, and all score ½. */
quoth_status claimer_new(const quoth_allocator *memory, const struct lexicon *lexicon,
                         const quoth_file *files, size_t count, struct claimer **claimer,
                         quoth_problem *problem);
/* Lay out a claimer, or open one that was. */
quoth_status claimer_lay_out(struct claimer *claimer, struct image *image);
quoth_status claimer_open(const quoth_allocator *memory, const struct lexicon *lexicon,
                          struct image *image, struct claimer **claimer);
void claimer_free(struct claimer *claimer);

quoth_status claim_work_new(const struct claimer *claimer, struct claim_work **work);
void claim_work_free(struct claim_work *work);
void claim_work_reset(struct claim_work *work);

/* From now on nobody asks for claims that are less worth checking: those that certainly are may be left out. */
void claims_demand(struct claim_work *work, double least_worth);

/* The claims of a passage, in order of their place, after its attributions were found; call once
 * for each passage, in order. `list` is emptied first; quantities and units are taken from `arena`.
 */
quoth_status claims_in(struct claim_work *work, const struct passage *passage,
                       const struct attribution_list *attributions, struct arena *arena,
                       struct claim_list *list);
/* The attributions of this passage, and of all before it, leave. */
void claims_forget(struct claim_work *work, uint64_t passage);

/* Readable lines on the claims of a window, with the features that weigh most; appended to *out.
 * Quantities come from `arena`. */
quoth_status claims_explain(struct claim_work *work, const struct passage *passage,
                            const struct attribution_list *attributions, uint32_t window,
                            struct arena *arena, struct bytes *out);

/* From now on every statement is told to the listener too; used by the learner alone. `names`: its
 * features, one a line. */
struct claim_listener {
    void *user;
    quoth_status (*hear)(void *user, struct stretch at, const struct bytes *names);
};
quoth_status claims_listen(struct claim_work *work, const struct claim_listener *listener);

/* Quantities in tokens [first, last) of a passage, appended to *list in order. */
struct quantity_list {
    struct quantity *items;
    uint32_t count, capacity;
};
quoth_status quantities_in(const struct claimer *claimer, const struct passage *passage,
                           uint32_t first, uint32_t last, struct arena *arena,
                           struct quantity_list *list);

#endif
