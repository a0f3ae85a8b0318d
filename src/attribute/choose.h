/* choose.h — private to the attribute room: how a chooser decides.
 *
 * A decision goes: begin, then for each candidate its features fire, then decide. The highest score wins; a teacher,
 * where there is one, is told the features and says which candidate is right. */
#ifndef QUOTH_ATTRIBUTE_CHOOSE_H
#define QUOTH_ATTRIBUTE_CHOOSE_H

#include "attribute/draft.h"

/* A cue holds from this chance on, less where it takes a quotation, which is hardly ever nobody's; and elsewhere from
 * this chance of cue, source and end together: the values that gave the best triple F1 on held-out articles. */
#define ACCEPT_CHANCE 0.40
#define ACCEPT_QUOTATION 0.30
#define ACCEPT_TOGETHER 0.32
/* Where keep.c has the last word it is asked from these on. */
#define LOOK_CUE 0.25
#define LOOK_TOGETHER 0.16

/* Of a cue whose head is worth a draft. */
static inline double least_chance(const struct attribute_work *work) {
    return work->is_weighed ? LOOK_CUE : ACCEPT_QUOTATION;
}

enum { LIMIT_CANDIDATES = 96 }; /* of one decision; a sentence rarely offers forty places where a content could end */

enum { DECISION_NONE = INT32_MIN / 2 }; /* below every sum of weights */

struct ranking {
    uint32_t best;      /* of the highest score, the first of those that are equal */
    int32_t most, next; /* its score, and the highest of the others; DECISION_NONE: there is none */
};

struct decision {
    struct attribute_work *work;
    const struct window *window;
    enum chooser chooser;
    const struct chart *chart; /* NULL: every weight is 0 */
    chart_line sums;           /* of all options of a head */
    struct bytes *names;       /* of what fires, for a learner; else NULL */
    const struct option *option; /* that a learner hears of; NULL: none */
    quoth_status status;       /* of writing names */
    struct head_signs signs;
    const struct view *views; /* of the window's units */
    uint32_t count;
    struct ranking ranking;   /* once it is decided */
    int32_t scores[LIMIT_CANDIDATES];
    struct range places[LIMIT_CANDIDATES]; /* what a candidate stands for, in units */
    enum takes_what whats[LIMIT_CANDIDATES];
    enum takes_where wheres[LIMIT_CANDIDATES];
};

static inline void decision_begin(struct decision *decision, struct attribute_work *work, const struct window *window,
                                  enum chooser chooser) {
    decision->work = work;
    decision->window = window;
    decision->chooser = chooser;
    decision->count = 0;
    decision->views = work->views.items + 1;
    decision->chart = work->attributer->models[chooser];
    decision->sums = (chart_line){0};
    decision->option = NULL;
    decision->status = QUOTH_OK;
    decision->names = NULL;
    if (__builtin_expect(!work->teacher, 1)) return;
    work->names.count = 0;
    decision->names = &work->names;
}
/* Of one score at least. */
struct ranking ranking_of(const int32_t *scores, uint32_t count);
/* Are there weights, and no learner who would hear names instead? Asked before it is read what a candidate is, so that
 * the code for learners does not stand between reading and adding. */
static inline bool decision_adds(const struct decision *decision) {
    return __builtin_expect(!decision->names && decision->chart, 1);
}
/* What only a learner needs: the candidate's names end; the right one of all candidates, or NONE. */
quoth_status decision_end_names(struct decision *decision);
uint32_t decision_ask(const struct decision *decision, uint32_t head);
/* A candidate whose features have fired is complete: its score, and what it stands for. */
static inline quoth_status decision_add(struct decision *decision, int32_t score, struct range place) {
    uint32_t at = decision->count++;
    decision->places[at] = place;
    decision->scores[at] = score;
    return decision->names ? decision_end_names(decision) : QUOTH_OK;
}
static inline quoth_status decision_add_place(struct decision *decision, int32_t score, uint32_t place) {
    return decision_add(decision, score, (struct range){place, place + 1});
}
static inline bool decision_is_full(const struct decision *decision) { return decision->count == LIMIT_CANDIDATES; }
/* The best candidate, or the teacher's word where there is one, which *is_told tells; is_told may be NULL. `head`: the
 * unit whose matter it is. */
static inline quoth_status decide(struct decision *decision, uint32_t head, uint32_t *best, bool *is_told) {
    if (decision->count == 0) return QUOTH_BAD_STATE;
    decision->ranking = ranking_of(decision->scores, decision->count);
    uint32_t right = decision->names ? decision_ask(decision, head) : NONE;
    *best = right == NONE ? decision->ranking.best : right;
    if (is_told) *is_told = right != NONE;
    return QUOTH_OK;
}
/* How far the highest score is above all others. */
static inline int16_t lead_of(struct ranking ranking) {
    int32_t lead = ranking.most - ranking.next;
    return (int16_t)(lead < LEAD_MOST ? lead : LEAD_MOST);
}
static inline void decision_note(const struct decision *decision, struct draft *draft) {
    if (decision->work->is_weighed) draft->taken[decision->chooser].lead = lead_of(decision->ranking);
}
double decision_chance(const struct decision *decision, uint32_t candidate);

/* judge.c: the words that may be cues, then a draft for each that is one */
quoth_status find_heads(struct attribute_work *work, const struct window *window);
quoth_status judge_heads(struct attribute_work *work, const struct window *window);
quoth_status accept_heads(struct attribute_work *work, const struct window *window);
static inline bool falls_below(const struct draft *draft, double chance) {
    return !draft->is_sure && draft->what != TAKES_QUOTATION && draft->confidence < (float)chance;
}
/* Chances only fall from one decision to the next, so a draft may be lost before the last one. */
static inline bool is_unsure(const struct attribute_work *work, const struct draft *draft) {
    return !work->teacher && falls_below(draft, work->is_weighed ? LOOK_TOGETHER : ACCEPT_TOGETHER);
}

/* source.c */
quoth_status choose_source(struct attribute_work *work, const struct window *window, struct draft *draft);
/* cue_edge.c, start.c, end.c, edges.c */
quoth_status choose_cue_edges(struct attribute_work *work, const struct window *window, struct draft *draft);
quoth_status choose_start(struct attribute_work *work, const struct window *window, struct draft *draft,
                          uint32_t lowest, uint32_t highest, uint32_t by_rule, uint32_t *start);
quoth_status choose_content(struct attribute_work *work, const struct window *window, struct draft *draft);
/* The content that begins at `start`, by the chooser of ends. */
quoth_status choose_end(struct attribute_work *work, const struct window *window, struct draft *draft, uint32_t start,
                        uint32_t by_rule, uint32_t limit, uint32_t *end);
/* Where a content that begins after the cue must end. */
uint32_t sentence_end(const struct attributer *a, const struct window *window, const struct draft *draft);

/* signs.c, frame_signs.c: features */
extern const struct chart_plan frame_plan, source_plan, start_plan, end_plan, cue_start_plan,
    cue_end_plan, keep_plan;
extern const char *const option_names[CHART_OPTIONS];
enum { OPTION_LINE = 6 };
static inline uint32_t option_number(enum takes_what what, enum takes_where where) { /* index in option_names */
    return what == TAKES_LINE ? OPTION_LINE : what == TAKES_QUOTATION ? (uint32_t)where : 3 + (uint32_t)where;
}
/* A lane for each of these options. */
static inline chart_line lanes_of(uint32_t options) {
    const chart_line bits = {1, 2, 4, 8, 16, 32, 64, 128};
    return (chart_line)((bits & (uint16_t)options) == bits);
}
void signs_of_head(const struct attribute_work *work, const struct window *window, uint32_t head,
                   struct head_signs *signs);
/* All options' features at once. */
void fire_place(struct decision *decision, uint32_t head);
void fire_sentence(struct decision *decision, uint32_t head, uint32_t head_index);
void fire_arguments(struct decision *decision, uint32_t head);
/* All three, of one option, to a learner; from then on its rules too. */
void hear_option(struct decision *decision, const struct option *option, uint32_t head, uint32_t head_index);
/* To the options of which `concerned` has all bits. */
void fire_rule(struct decision *decision, uint32_t rule, chart_line concerned);

#endif
