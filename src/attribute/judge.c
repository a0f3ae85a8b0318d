/* judge.c — which words of a sentence are cues.
 *
 * In: frames as evidence, and every word that can be the head of a cue. Out: a draft for each that holds, its frame
 * chosen. Idea: each head is judged by itself; then, from the surest on, they take their quotations, which go to the
 * first that asks. */
#include "attribute/choose.h"

/* In hundredths of log-odds, behind no cue at all. LOST: by the words around a head alone; of 66,569 heads of 840
 * articles 25,031 had a chance to hold, and of these none was so far behind. FAR: by all but its subject and object,
 * which are dear to find; of 57,284 heads that were not lost 37,632 were not hopeless, the last of them at -269.
 * HOPELESS: by all that speaks; with three options as far behind the chance is 0.27, hardly above LOOK_CUE. */
enum { LOST = -200, FAR = -300, HOPELESS = -210 };

struct options {
    struct option items[OPTION_COUNT];
    uint32_t count, seen; /* a bit for each number */
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

static bool takes_something(const struct attribute_work *work, uint32_t frame) {
    return rules_rule(work->attributer->rules, work->frames.items[frame].rule)->what != TAKES_NOTHING;
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

/* The heads of frames, which the frame makes possible cues, and those that need no chooser. */
static quoth_status find_frame_heads(struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    for (uint32_t f = 0; f < work->frames.count; f++) {
        const struct frame *frame = &work->frames.items[f];
        const struct rule *rule = rules_rule(a->rules, frame->rule);
        struct range blocked = rule->what == TAKES_NOTHING ? blocked_by(frame) : (struct range){0, 0};
        uint32_t head = head_of_frame(a, window, frame);
        TRY(vec_push(&a->memory, &work->frame_heads, head));
        for (uint32_t i = blocked.start; i < blocked.end; i++) unit_set_add(&work->settled, i);
        if (head == NONE) continue;
        unit_set_add(&work->framed, head);
        if (rule->what == TAKES_NOTHING) continue;
        add_head(work, head);
        if (rule->chance > 0) unit_set_add(&work->settled, head);
    }
    return QUOTH_OK;
}

quoth_status find_heads(struct attribute_work *work, const struct window *window) {
    work->heads.count = work->frame_heads.count = 0;
    if (!work->frames.count && !classes_meet(window->present, work->attributer->cue_head)) return QUOTH_OK;
    work->framed = work->settled = (struct unit_set){{0}};
    TRY(view_units(work, window));
    return find_frame_heads(work, window);
}

/* Of those with one number the first stands for all. */
static inline void add_option(struct options *options, enum takes_what what, enum takes_where where, uint32_t frame) {
    uint32_t number = option_number(what, where);
    if (options->seen >> number & 1) return;
    options->seen |= 1u << number;
    options->items[options->count++] = (struct option){what, where, number, frame};
}

static void find_options(const struct attribute_work *work, const struct window *window, uint32_t head,
                         struct options *options) {
    options->count = options->seen = 0;
    bool is_framed = unit_set_has(&work->framed, head);
    for (uint32_t f = 0; is_framed && f < work->frames.count; f++) {
        if (work->frame_heads.items[f] != head || !takes_something(work, f)) continue;
        const struct rule *rule = rules_rule(work->attributer->rules, work->frames.items[f].rule);
        add_option(options, rule->what, rule->where, f);
    }
    if (head + 1 < window->count) add_option(options, TAKES_CLAUSE, TAKES_AFTER, NONE);
    if (head > 1) add_option(options, TAKES_CLAUSE, TAKES_BEFORE, NONE);
}

/* The first frame at a head, in order of evidence, that needs no chooser: it blocks, or has a chance of its own. */
static const struct frame *sure_frame(const struct attribute_work *work, uint32_t head) {
    bool is_settled = unit_set_has(&work->settled, head);
    for (uint32_t f = 0; is_settled && f < work->frames.count; f++) {
        const struct frame *frame = &work->frames.items[f];
        const struct rule *rule = rules_rule(work->attributer->rules, frame->rule);
        struct range blocked = blocked_by(frame);
        if (rule->what == TAKES_NOTHING && blocked.start <= head && head < blocked.end) return frame;
        if (rule->chance > 0 && rule->what != TAKES_NOTHING && work->frame_heads.items[f] == head) return frame;
    }
    return NULL;
}

static bool judge_by_rule(const struct attribute_work *work, uint32_t head, struct judged *judged) {
    const struct frame *frame = sure_frame(work, head);
    if (!frame) return false;
    const struct rule *rule = rules_rule(work->attributer->rules, frame->rule);
    *judged = (struct judged){.is_sure = true,
                              .head = head,
                              .options = rule->what != TAKES_NOTHING,
                              .chance = rule->chance,
                              .option = {rule->what, rule->where, option_number(rule->what, rule->where),
                                         (uint32_t)(frame - work->frames.items)}};
    return true;
}

/* A rule speaks for the options alone that are as it says. */
static void fire_rules(struct decision *decision, uint32_t head, const struct option *options, uint32_t count) {
    const struct attribute_work *work = decision->work;
    for (uint32_t f = 0; f < work->frames.count; f++) {
        if (work->frame_heads.items[f] != head) continue;
        const struct rule *rule = rules_rule(work->attributer->rules, work->frames.items[f].rule);
        chart_line concerned = {0};
        bool is_any = false;
        for (uint32_t i = 0; i < count; i++) {
            bool is_quoted = options[i].what == TAKES_QUOTATION, takes_quoted = rule->what == TAKES_QUOTATION;
            if (rule->where != options[i].where || takes_quoted != is_quoted) continue;
            concerned[options[i].number] = UINT16_MAX;
            is_any = true;
        }
        if (is_any) fire_rule(decision, work->frames.items[f].rule, concerned);
    }
}

/* How far an option is above all others; candidate 0 is none. */
static int16_t lead_of_option(const struct decision *decision, uint32_t option) {
    int32_t lead = LEAD_MOST;
    for (uint32_t i = 1; i < decision->count; i++) {
        int32_t distance = decision->scores[option] - decision->scores[i];
        if (i != option && distance < lead) lead = distance;
    }
    return (int16_t)lead;
}

static inline int32_t score_of(const struct decision *decision, const struct option *option) {
    return (int16_t)decision->sums[option->number];
}

static inline quoth_status add_candidate(struct decision *decision, const struct option *option, uint32_t head) {
    decision->whats[decision->count] = option->what;
    decision->wheres[decision->count] = option->where;
    return decision_add_place(decision, score_of(decision, option), head);
}

/* A learner hears an option with all that speaks for it or against. */
static void hear_all(struct decision *decision, const struct option *option, uint32_t head, uint32_t head_index) {
    hear_option(decision, option);
    fire_place(decision, head);
    fire_sentence(decision, head, head_index);
    fire_arguments(decision, head);
    fire_rules(decision, head, option, 1);
}

static bool is_behind(const struct decision *decision, const struct options *options, int32_t score) {
    for (uint32_t i = 0; i < options->count; i++)
        if (score_of(decision, &options->items[i]) > score) return false;
    return true;
}

/* Nobody asks how unlikely a head is that will not hold. */
static bool is_hopeless(const struct decision *decision) {
    return decision->next <= HOPELESS && decision->count <= 1 + 3 && !decision->names;
}

static quoth_status judge(struct attribute_work *work, const struct window *window, uint32_t head_index,
                          struct judged *judged) {
    uint32_t head = work->heads.items[head_index];
    if (judge_by_rule(work, head, judged)) return QUOTH_OK;
    bool is_framed = unit_set_has(&work->framed, head);
    struct options options;
    find_options(work, window, head, &options);
    *judged = (struct judged){.head = head, .options = options.count};
    struct decision decision;
    decision_begin(&decision, work, window, CHOOSE_FRAME);
    TRY(decision_add(&decision, 0, no_range()));
    decision.signs = signs_of_head(work, window, head);
    if (!work->teacher) {
        fire_place(&decision, head);
        if (is_behind(&decision, &options, LOST)) return QUOTH_OK;
        fire_sentence(&decision, head, head_index);
        if (is_framed) fire_rules(&decision, head, options.items, options.count);
        if (is_behind(&decision, &options, FAR)) return QUOTH_OK;
        fire_arguments(&decision, head);
    }
    for (uint32_t i = 0; i < options.count; i++) {
        if (work->teacher) hear_all(&decision, &options.items[i], head, head_index);
        TRY(add_candidate(&decision, &options.items[i], head));
    }
    judged->signs = decision.signs;
    uint32_t best;
    TRY(decide(&decision, head, &best, NULL));
    if (options.count == 0 || is_hopeless(&decision)) return QUOTH_OK;
    /* that it is a cue at all is what is judged; which frame comes second */
    judged->chance = work->teacher ? best != 0 : 1 - decision_chance(&decision, 0);
    uint32_t first = best ? best : 1;
    if (!best && !work->teacher)
        for (uint32_t i = 2; i < decision.count; i++)
            if (decision.scores[i] > decision.scores[first]) first = i;
    judged->option = options.items[first - 1];
    judged->lead = lead_of_option(&decision, first);
    return QUOTH_OK;
}

static bool takes_same_quotation(const struct draft *a, const struct draft *b) {
    return a->what == TAKES_QUOTATION && b->what == TAKES_QUOTATION && contents_meet(a, b);
}

static void begin_draft(const struct attribute_work *work, const struct window *window, const struct judged *judged,
                        struct draft *draft) {
    const struct frame *frame = judged->option.frame == NONE ? NULL : &work->frames.items[judged->option.frame];
    *draft = (struct draft){.is_sure = judged->is_sure,
                            .rule = frame ? frame->rule : NONE,
                            .what = judged->option.what,
                            .where = judged->option.where,
                            .head = judged->head,
                            .cue = {judged->head, judged->head + 1},
                            .source = no_range(),
                            .to = no_range(),
                            .via = no_range(),
                            .capture = no_range(),
                            .whole = {judged->head, judged->head + 1},
                            .confidence = (float)judged->chance};
    for (int i = CHOOSE_FRAME + 1; i < CHOOSER_COUNT; i++) draft->taken[i] = (struct taken){1, LEAD_MOST};
    draft->taken[CHOOSE_FRAME] = (struct taken){draft->confidence, judged->lead};
    if (frame) {
        draft->whole = frame->whole, draft->cue = frame->roles[ROLE_CUE], draft->source = frame->roles[ROLE_SOURCE];
        draft->to = frame->roles[ROLE_TO], draft->via = frame->roles[ROLE_VIA],
        draft->capture = frame->roles[ROLE_CONTENT];
    }
    settle_cue(work, window, draft);
    draft->head = judged->head;
    draft->signs = judged->is_sure ? signs_of_head(work, window, judged->head) : judged->signs;
    draft->signs.kind = judged->option.number;
}

/* Of those that no draft was made of; NULL: none that may hold. */
static struct judged *find_surest(const struct attribute_work *work, struct judged *judged, uint32_t count) {
    struct judged *surest = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (judged[i].options && (!surest || judged[i].is_sure > surest->is_sure ||
                                  (judged[i].is_sure == surest->is_sure && judged[i].chance > surest->chance)))
            surest = &judged[i];
    return surest && surest->chance >= (work->is_weighed ? LOOK_CUE : ACCEPT_QUOTATION) ? surest : NULL;
}

/* Its words are another's, or its quotation is. */
static bool is_taken(const struct attribute_work *work, const struct draft *draft) {
    bool found = false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        bool is_its_word = other->is_sure && other->cue.start <= draft->head && draft->head < other->cue.end;
        found |= is_its_word || takes_same_quotation(other, draft);
    }
    return found;
}

/* From the surest cue on: those under the threshold are none, and a quotation goes to the first that asks for it. */
static quoth_status accept(struct attribute_work *work, const struct window *window, struct judged *judged,
                           uint32_t count) {
    TRY(vec_reserve(&work->attributer->memory, &work->drafts, count));
    for (struct judged *surest; (surest = find_surest(work, judged, count)); surest->options = 0) {
        bool is_faint = surest->chance < (surest->option.what == TAKES_QUOTATION ? ACCEPT_QUOTATION : ACCEPT_CHANCE);
        if (is_faint && !work->is_weighed) continue;
        struct draft *draft = &work->drafts.items[work->drafts.count];
        begin_draft(work, window, surest, draft);
        draft->is_faint = draft->is_dropped = is_faint;
        if (draft->what == TAKES_QUOTATION) reach_content(work, window, draft);
        work->drafts.count += !is_taken(work, draft);
    }
    return QUOTH_OK;
}

quoth_status judge_heads(struct attribute_work *work, const struct window *window) {
    TRY(vec_reserve(&work->attributer->memory, &work->judged, work->heads.count));
    for (uint32_t i = 0; i < work->heads.count; i++) TRY(judge(work, window, i, &work->judged.items[i]));
    return accept(work, window, work->judged.items, work->heads.count);
}
