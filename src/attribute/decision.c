/* decision.c — one choice among candidates.
 *
 * In: features as they fire. Out: the best candidate and its chance. Idea: choosing and learning are one path; a
 * learner only listens. */
#include "attribute/choose.h"

/* Selected, not branched to, for which of them is best nobody can foretell. */
struct ranking ranking_of(const int32_t *scores, uint32_t count) {
    struct ranking ranking = {0, scores[0], DECISION_NONE};
    for (uint32_t i = 1; i < count; i++) {
        int32_t score = scores[i], lower = score < ranking.most ? score : ranking.most;
        ranking.next = lower > ranking.next ? lower : ranking.next;
        ranking.best = score > ranking.most ? i : ranking.best;
        ranking.most = score > ranking.most ? score : ranking.most;
    }
    return ranking;
}

quoth_status decision_end_names(struct decision *decision) {
    TRY(decision->status);
    return bytes_add(&decision->work->attributer->memory, decision->names, "\n", 1);
}

uint32_t decision_ask(const struct decision *decision, uint32_t head) {
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
    struct stretch at = stretch_of_units(passage, decision->window, (struct range){head, head + 1});
    return teacher->answer(teacher->user, &(struct lesson){decision->chooser, at, window, candidates, decision->whats,
                                                           decision->wheres, decision->count, &decision->work->names});
}

double decision_chance(const struct decision *decision, uint32_t candidate) {
    return chance_of(decision->work->attributer->powers, decision->scores, decision->count, decision->ranking.best,
                     candidate);
}
