/* judge.c — which words of a sentence are cues.
 *
 * In: frames as evidence, and every word that can be the head of a cue. Out: for each its likeliest option, and the
 * chance that it is one. Idea: all options are weighed at once, and most words fall away before all was asked. */
#include "attribute/choose.h"

/* In hundredths of log-odds, behind no cue at all. LOST: by the words around a head alone; of 66,569 heads of 840
 * articles 25,031 had a chance to hold, and of these none was so far behind. FAR: by all but its subject and object,
 * which are dear to find; of 57,284 heads that were not lost 37,632 were not hopeless, the last of them at -269.
 * HOPELESS: by all that speaks; with three options as far behind the chance is 0.27, hardly above LOOK_CUE. */
enum { LOST = -200, FAR = -300, HOPELESS = -210 };

struct options {
    struct option items[OPTION_COUNT];
    uint32_t count, seen;  /* a bit for each number */
    enum takes_where line; /* where the option of a line lies */
};

/* The unit of a frame that carries its cue: the last word of saying, or just the last word. In “…” (Hale, 2019), where
 * no word attributes, the source stands for the cue. NONE: it has neither. */
static uint32_t head_of_frame(const struct attributer *a, const struct window *window, const struct frame *frame) {
    struct range cue = frame->roles[ROLE_CUE];
    if (!range_exists(cue)) return range_exists(frame->roles[ROLE_SOURCE]) ? frame->roles[ROLE_SOURCE].end - 1 : NONE;
    for (uint32_t i = cue.end; i-- > cue.start;)
        if (unit_meets(&window->units[i], a->cue_head)) return i;
    return cue.end - 1;
}

/* A frame that takes nothing blocks its cue, or all of it. */
static struct range blocked_by(const struct frame *frame) {
    return range_exists(frame->roles[ROLE_CUE]) ? frame->roles[ROLE_CUE] : frame->whole;
}

/* Heads stay in order; there is room for one at each unit, and most have been seen as such. */
static void add_head(struct attribute_work *work, uint32_t unit) {
    if (view_of(work, unit)->heads & (unit ? HEAD_INSIDE : HEAD_FIRST)) return;
    uint32_t *heads = work->heads.items, at = work->heads.count;
    while (at > 0 && heads[at - 1] > unit) at--;
    if (at > 0 && heads[at - 1] == unit) return;
    for (uint32_t i = work->heads.count++; i > at; i--) heads[i] = heads[i - 1];
    heads[at] = unit;
}

static void settle_units(struct attribute_work *work, struct range blocked) {
    for (uint32_t i = blocked.start; i < blocked.end; i++) unit_set_add(&work->settled, i);
}

/* Of those whose cue a unit carries: NONE, or one that is followed by the others in order. */
static inline uint32_t first_frame(const struct attribute_work *work, uint32_t head) {
    uint32_t first = work->first_frames[head]; /* read whether it is one or not: that costs no guess */
    return unit_set_has(&work->framed, head) ? first : NONE;
}

/* The heads of frames, which the frame makes possible cues, and those that need no chooser. */
static quoth_status find_frame_heads(struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    TRY(vec_reserve(&a->memory, &work->frame_heads, work->frames.count));
    work->frame_heads.count = work->frames.count;
    for (uint32_t f = work->frames.count; f-- > 0;) {
        const struct frame *frame = &work->frames.items[f];
        const struct rule *rule = rules_rule(a->rules, frame->rule);
        uint32_t head = head_of_frame(a, window, frame);
        work->frame_heads.items[f] = (struct frame_head){rule, head, NONE};
        if (rule->what == TAKES_NOTHING) settle_units(work, blocked_by(frame));
        if (head == NONE || rule->what == TAKES_NOTHING) continue;
        work->frame_heads.items[f].next = first_frame(work, head);
        work->first_frames[head] = f;
        unit_set_add(&work->framed, head);
        add_head(work, head);
        if (rule->chance > 0) unit_set_add(&work->settled, head);
    }
    return QUOTH_OK;
}

quoth_status find_heads(struct attribute_work *work, const struct window *window) {
    work->heads.count = work->frame_heads.count = 0;
    bool may_hold = (work->frames.count > 0) | classes_meet(window->present, work->attributer->cue_head);
    if (!may_hold) return QUOTH_OK;
    work->framed = work->settled = (struct unit_set){{0}};
    TRY(view_units(work, window));
    return find_frame_heads(work, window);
}

/* Of those with one number the first stands for all. */
static inline void add_option(struct options *options, enum takes_what what, enum takes_where where, uint32_t frame) {
    uint32_t number = option_number(what, where);
    if (options->seen >> number & 1) return;
    if (what == TAKES_LINE) options->line = where;
    options->seen |= 1u << number;
    options->items[options->count++] = (struct option){what, where, number, frame};
}

static void find_options(const struct attribute_work *work, const struct window *window, uint32_t head,
                         uint32_t first, struct options *options) {
    options->count = options->seen = 0;
    for (uint32_t f = first, next; f != NONE; f = next) {
        const struct frame_head *frame = &work->frame_heads.items[f];
        next = frame->next;
        add_option(options, frame->rule->what, frame->rule->where, f);
    }
    if (head + 1 < window->count) add_option(options, TAKES_CLAUSE, TAKES_AFTER, NONE);
    if (head > 1) add_option(options, TAKES_CLAUSE, TAKES_BEFORE, NONE);
}

/* The first frame at a head, in order of evidence, that needs no chooser: it blocks, or has a chance of its own. */
static uint32_t sure_frame(const struct attribute_work *work, uint32_t head) {
    for (uint32_t f = 0; f < work->frame_heads.count; f++) {
        const struct rule *rule = work->frame_heads.items[f].rule;
        struct range blocked = blocked_by(&work->frames.items[f]);
        if (rule->what == TAKES_NOTHING && blocked.start <= head && head < blocked.end) return f;
        if (rule->chance > 0 && rule->what != TAKES_NOTHING && work->frame_heads.items[f].head == head) return f;
    }
    return NONE;
}

static bool judge_by_rule(const struct attribute_work *work, uint32_t head, struct judged *judged) {
    uint32_t frame = unit_set_has(&work->settled, head) ? sure_frame(work, head) : NONE;
    if (frame == NONE) return false;
    const struct rule *rule = work->frame_heads.items[frame].rule;
    *judged = (struct judged){.is_sure = true,
                              .head = head,
                              .options = rule->what != TAKES_NOTHING,
                              .chance = rule->chance,
                              .option = {rule->what, rule->where, option_number(rule->what, rule->where), frame}};
    return true;
}

/* A rule speaks for the options alone that are as it says. */
static void fire_rules(struct decision *decision, uint32_t first, uint32_t options, enum takes_where line) {
    const struct attribute_work *work = decision->work;
    for (uint32_t f = first, next; f != NONE; f = next) {
        const struct frame_head *frame = &work->frame_heads.items[f];
        next = frame->next;
        enum takes_where where = frame->rule->where;
        uint32_t others = 1u << option_number(TAKES_CLAUSE, where) | (uint32_t)(line == where) << OPTION_LINE;
        uint32_t concerned =
            frame->rule->what == TAKES_QUOTATION ? 1u << option_number(TAKES_QUOTATION, where) : others;
        if (concerned & options) fire_rule(decision, work->frames.items[f].rule, lanes_of(concerned & options));
    }
}

static inline int32_t score_of(const struct decision *decision, const struct option *option) {
    return (int16_t)decision->sums[option->number];
}

/* A learner hears an option with all that speaks for it or against. */
static quoth_status hear_all(struct decision *decision, const struct option *option, uint32_t head,
                             uint32_t head_index) {
    hear_option(decision, option, head, head_index);
    fire_rules(decision, first_frame(decision->work, head), 1u << option->number, option->where);
    decision->whats[decision->count] = option->what;
    decision->wheres[decision->count] = option->where;
    return decision_add_place(decision, score_of(decision, option), head);
}

static quoth_status learn_option(struct decision *decision, const struct options *options, uint32_t head_index,
                                 struct judged *judged) {
    uint32_t best;
    TRY(decision_add(decision, 0, no_range()));
    for (uint32_t i = 0; i < options->count; i++)
        TRY(hear_all(decision, &options->items[i], judged->head, head_index));
    TRY(decide(decision, judged->head, &best, NULL));
    judged->signs = decision->signs;
    judged->chance = best != 0;
    if (options->count) judged->option = options->items[best ? best - 1 : 0];
    return QUOTH_OK;
}

/* Is no option above a score? */
static inline bool is_behind(const struct decision *decision, uint32_t options, int16_t score) {
    chart_line over = (chart_line)((chart_scores)decision->sums > score) & lanes_of(options);
    uint64_t halves[2];
    memcpy(halves, &over, sizeof halves);
    return !(halves[0] | halves[1]);
}

/* All that is asked of a head, unless it falls behind before. */
static bool is_hopeful(struct decision *decision, const struct options *options, uint32_t head_index,
                       uint32_t head, uint32_t first) {
    fire_place(decision, head);
    if (is_behind(decision, options->seen, LOST)) return false;
    fire_sentence(decision, head, head_index);
    if (first != NONE) fire_rules(decision, first, options->seen, options->line);
    if (is_behind(decision, options->seen, FAR)) return false;
    fire_arguments(decision, head);
    /* nobody asks how unlikely a head is that will not hold */
    return options->count > 3 || !is_behind(decision, options->seen, HOPELESS);
}

/* That it is a cue at all is what is judged; which option comes second. Of the scores the first is none's. */
static void choose_option(const struct decision *decision, const struct options *options, struct judged *judged) {
    int32_t scores[1 + OPTION_COUNT] = {0};
    for (uint32_t i = 0; i < options->count; i++) scores[1 + i] = score_of(decision, &options->items[i]);
    struct ranking ranking = ranking_of(scores + 1, options->count);
    uint32_t best = ranking.most > 0 ? 1 + ranking.best : 0;
    judged->chance = 1 - chance_of(decision->work->attributer->powers, scores, 1 + options->count, best, 0);
    judged->option = options->items[ranking.best];
    judged->lead = lead_of(ranking);
}

static quoth_status judge(struct attribute_work *work, const struct window *window, uint32_t head_index,
                          struct judged *judged) {
    uint32_t head = work->heads.items[head_index];
    if (judge_by_rule(work, head, judged)) return QUOTH_OK;
    uint32_t first = first_frame(work, head);
    struct options options;
    find_options(work, window, head, first, &options);
    judged->is_sure = false, judged->head = head, judged->options = options.count;
    judged->chance = 0; /* the rest is asked of those alone that hold */
    struct decision decision;
    decision_begin(&decision, work, window, CHOOSE_FRAME);
    signs_of_head(work, window, head, &decision.signs);
    if (work->teacher) return learn_option(&decision, &options, head_index, judged);
    if (!is_hopeful(&decision, &options, head_index, head, first)) return QUOTH_OK;
    judged->signs = decision.signs;
    choose_option(&decision, &options, judged);
    return QUOTH_OK;
}

/* Sure ones first, then by chance; a chance is not negative, so that its bits are in its order. */
static inline uint64_t rank_of(const struct judged *judged) {
    uint64_t bits;
    _Static_assert(sizeof bits == sizeof judged->chance, "a chance as a number");
    memcpy(&bits, &judged->chance, sizeof bits);
    return bits | (uint64_t)judged->is_sure << 63;
}

/* Those with a chance that is high enough, and those that are sure, are contenders. */
quoth_status judge_heads(struct attribute_work *work, const struct window *window) {
    const quoth_allocator *memory = &work->attributer->memory;
    TRY(vec_reserve(memory, &work->judged, work->heads.count));
    TRY(vec_reserve(memory, &work->contenders, work->heads.count));
    double least = least_chance(work);
    uint32_t count = 0;
    for (uint32_t i = 0; i < work->heads.count; i++) {
        struct judged *judged = &work->judged.items[i];
        TRY(judge(work, window, i, judged));
        work->contenders.items[count] = (struct contender){rank_of(judged), i};
        count += (judged->options != 0) & (judged->is_sure | (judged->chance >= least));
    }
    work->contenders.count = count;
    return QUOTH_OK;
}
