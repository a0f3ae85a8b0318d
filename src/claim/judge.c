/* judge.c — a statement becomes claims: quantities, clauses, score.
 *
 * In: a statement with its words. Out: claims on the list. Idea: opinions, experience and scenery
 * are told by what is missing: no kind but event, no name, no number, and a low score. */
#include "claim/statement.h"

#include <float.h>

static bool is_trim(enum tag tag) {
    return tag == TAG_COMMA || tag == TAG_AND || tag == TAG_DASH || tag == TAG_COLON ||
           tag == TAG_MARK;
}

uint32_t quantity_behind(const struct claim_work *work, uint64_t at) {
    uint32_t low = 0;
    for (uint32_t count = work->quantities.count, half; count > 0; count -= half) {
        half = (count + 1) / 2;
        low += half & -(uint32_t)(work->quantities.items[low + half - 1].at.end <= at);
    }
    return low;
}

static quoth_status keep_quantities(struct claim_work *work, struct claim *claim) {
    uint32_t first = quantity_behind(work, claim->at.start), last = first;
    while (last < work->quantities.count && work->quantities.items[last].at.start < claim->at.end)
        last++;
    if (last == first) return QUOTH_OK;
    struct quantity *kept = arena_take(work->arena, (last - first) * sizeof *kept);
    if (!kept) return QUOTH_NOMEM;
    memcpy(kept, work->quantities.items + first, (last - first) * sizeof *kept);
    claim->quantities = kept;
    claim->quantity_count = last - first;
    return QUOTH_OK;
}

/* Log odds as a share of 1. */
static float worth_of(double score) { return (float)(1 / (1 + power_of_e(-score))); }

enum { MOST_SCORE = 64, HALVINGS = 16 }; /* further out a float holds 0 or 1; to the accuracy of ROUNDING or so */
#define ROUNDING 0.001 /* more than sharing out a score and a power of e can lose */

void claims_demand(struct claim_work *work, double least_worth) {
    double low = -MOST_SCORE, high = MOST_SCORE;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;
        if ((double)worth_of(middle) < least_worth) low = middle;
        else high = middle;
    }
    work->least_score = low > -MOST_SCORE ? low - ROUNDING : -DBL_MAX;
}

static quoth_status push_claim(struct claim_work *work, const struct statement *statement,
                               const struct clause *clause) {
    struct range words = clause->words;
    while (words.end > words.start + 1 && words.end < statement->words.end &&
           is_trim((enum tag)work->words.items[words.end - 1].tag))
        words.end--;
    while (words.start + 1 < words.end && words.start > statement->words.start &&
           is_trim((enum tag)work->words.items[words.start].tag))
        words.start++;
    uint32_t last = words.end == statement->words.end ? statement->tokens.end
                                                      : work->words.items[words.end - 1].unit->last;
    uint32_t first = words.start == statement->words.start ? statement->tokens.start
                                                           : work->words.items[words.start].unit->first;
    struct stretch at = {token_start(work, first), token_end(work, last - 1)};
    struct claim claim = {.at = at,
                          .passage = work->passage->number,
                          .sentence = statement->sentence,
                          .kinds = clause->kinds,
                          .is_hedged = clause->is_hedged,
                          .is_negated = clause->is_negated,
                          .quote = statement->quote};
    claim.check_worthy = worth_of(clause->score);
    TRY(keep_quantities(work, &claim));
    return vec_push(&work->claimer->memory, work->list, claim);
}

/* Log odds under which a bare event is scenery (“the bell rang”), and what is felt or valued is no
 * claim. Chosen so that no more than one in fifty sentences that annotators find worth checking is
 * lost, and that only for those who ask for every score. */
enum { EVENT_WORDS = 4 }; /* “He did,” says nothing */
#define SCENERY (-1.5)
#define OPINION (-0.5)
#define FEELING 0.0 /* of somebody quoted */

#define DETAILS ((uint64_t)1 << MARK_NAME | (uint64_t)1 << MARK_GROUP)
#define SELVES ((uint64_t)1 << MARK_I | (uint64_t)1 << MARK_WE)

/* “I” or “we”; not “my”, “us”. */
static bool tells_of_self(const struct claim_work *work, const struct statement *statement) {
    if (!(statement->signs & SELVES)) return false;
    for (uint32_t i = 0; i < work->words.count; i++)
        if (work->words.items[i].tag == TAG_I || work->words.items[i].tag == TAG_WE) return true;
    return false;
}

/* Opinions and personal experience: what happened to “us”, told by one of us, without a name, a
 * number or a date. */
static bool is_idle(const struct claim_work *work, const struct statement *statement,
                    const struct clause *clause) {
    if (clause->kinds != QUOTH_CLAIM_EVENT) return false;
    if (clause->words.end - clause->words.start < EVENT_WORDS) return true;
    bool is_felt = statement->signs & (BIT(SIGN_OPINION) | BIT(SIGN_FEEL));
    bool has_detail = work->quantities.count || (statement->signs & DETAILS);
    bool is_own = statement->quote && !has_detail && tells_of_self(work, statement);
    return is_own || clause->score < (!is_felt ? SCENERY : statement->quote ? FEELING : OPINION);
}

static quoth_status tell_listener(struct claim_work *work, const struct statement *statement) {
    if (!work->listener) return QUOTH_OK;
    struct stretch at = {token_start(work, statement->tokens.start),
                         token_end(work, statement->tokens.end - 1)};
    return work->listener->hear(work->listener->user, at, &work->names);
}

quoth_status statement_judge(struct claim_work *work, struct statement *statement) {
    uint32_t from = work->list->count;
    bool names_features = is_watched(work);
    TRY(clauses_in(work, statement));
    if (work->clauses.count == 0 && !names_features) return QUOTH_OK;
    work->names.count = 0;
    if (names_features) TRY(statement_score(work, statement, &work->names));
    TRY(tell_listener(work, statement));
    share_score(work, statement);
    for (uint32_t i = 0; i < work->clauses.count; i++)
        if (!is_idle(work, statement, &work->clauses.items[i]))
            TRY(push_claim(work, statement, &work->clauses.items[i]));
    return work->explanation ? claims_print(work, from) : QUOTH_OK;
}
