/* decision.c — one choice among candidates.
 *
 * In: features as they fire. Out: the best candidate and its chance. Idea: choosing and learning are one path; a
 * learner only listens. */
#include "attribute/choose.h"

void decision_begin(struct decision *decision, struct attribute_work *work, const struct window *window,
                    enum chooser chooser) {
    decision->work = work;
    decision->window = window;
    decision->chooser = chooser;
    decision->count = 0;
    decision->best = 0;
    decision->views = work->views.items + 1;
    decision->chart = work->attributer->models[chooser];
    decision->score = 0;
    decision->sums = (chart_line){0};
    work->names.count = 0;
    decision->names = work->teacher ? &work->names : NULL;
    decision->option = NULL;
    decision->status = QUOTH_OK;
}

quoth_status decision_end_names(struct decision *decision) {
    TRY(decision->status);
    return bytes_add(&decision->work->attributer->memory, decision->names, "\n", 1);
}

quoth_status decision_add_option(struct decision *decision, const struct option *option, uint32_t head) {
    decision->whats[decision->count] = option->what;
    decision->wheres[decision->count] = option->where;
    decision->score = (int16_t)decision->sums[option_number(option->what, option->where)];
    return decision_add(decision, (struct range){head, head + 1});
}

static uint32_t ask(const struct decision *decision, struct stretch head) {
    struct stretch candidates[LIMIT_CANDIDATES];
    const struct passage *passage = decision->work->passage;
    bool is_place = decision->chooser != CHOOSE_SOURCE && decision->chooser != CHOOSE_FRAME;
    bool is_end = decision->chooser == CHOOSE_END || decision->chooser == CHOOSE_CUE_END;
    for (uint32_t i = 0; i < decision->count; i++) {
        struct range place = decision->places[i];
        if (is_place)
            place =
                is_end ? (struct range){place.start - 1, place.start} : (struct range){place.start, place.start + 1};
        candidates[i] = stretch_of_units(passage, decision->window, place);
        if (is_place) candidates[i].start = candidates[i].end = is_end ? candidates[i].end : candidates[i].start;
    }
    const struct teacher *teacher = decision->work->teacher;
    struct stretch window = stretch_of_units(passage, decision->window, (struct range){0, decision->window->count});
    return teacher->answer(teacher->user, &(struct lesson){decision->chooser, head, window, candidates, decision->whats,
                                                           decision->wheres, decision->count, &decision->work->names});
}

quoth_status decide(struct decision *decision, struct stretch head, uint32_t *best, bool *is_told) {
    uint32_t right = decision->work->teacher && decision->count ? ask(decision, head) : NONE;
    *best = right == NONE ? decision->best : right;
    if (is_told) *is_told = right != NONE;
    return decision->count ? QUOTH_OK : QUOTH_BAD_STATE;
}

int16_t decision_lead(const struct decision *decision, uint32_t best, uint32_t from) {
    int32_t lead = LEAD_MOST;
    for (uint32_t i = from; i < decision->count; i++) {
        int32_t distance = decision->scores[best] - decision->scores[i];
        if (i != best && distance < lead) lead = distance;
    }
    return (int16_t)lead;
}

double decision_chance(const struct decision *decision, uint32_t candidate) {
    return chance_of(&decision->work->powers, decision->scores, decision->count, decision->best, candidate);
}
