/* choose.c — the drafts of a window, chosen by the models.
 *
 * In: frames as evidence, and every word that can be the head of a cue. Out: drafts with cue, source and content settled.
 * Idea: rules find candidates, a chooser per decision scores them. First all cues of the sentence are judged on their own, then, from
 * the surest on, they take their quotations; then each finds its speaker and the edges of its content, knowing of the others. */
#include "attribute/choose.h"

#include <stdlib.h>

enum { LIMIT_OPTIONS = 8, LIMIT_CUE_WORDS = 7, LIMIT_START_WORDS = 16 };

struct options {
    struct option items[LIMIT_OPTIONS];
    uint32_t count;
};

/* The unit of a frame that carries its cue: the last word of saying, or just the last word. In “…” (Hale, 2019), where no word
 * attributes, the source stands for the cue. NONE: it has neither. */
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

/* “Ann Page Reports”: a name that is spelled like a cue is none, but at a sentence's start the capital says nothing. */
static bool can_be_cue(const struct attributer *a, const struct window *window, uint32_t unit) {
    if (!unit_meets(&window->units[unit], a->cue_head)) return false;
    return unit == 0 || !at_is(a, window, unit, CLASS_NAME) || at_is(a, window, unit, CLASS_ACCORDING);
}

static quoth_status find_heads(struct attribute_work *work, const struct window *window) {
    const struct attributer *a = work->attributer;
    uint64_t framed[LIMIT_WINDOW_UNITS / 64 + 1] = {0}; /* units that carry the cue of a frame */
    work->heads.count = work->frame_heads.count = 0;
    for (uint32_t f = 0; f < work->frames.count; f++) {
        uint32_t head = head_of_frame(a, window, &work->frames.items[f]);
        TRY(vec_push(&a->memory, &work->frame_heads, head));
        if (head != NONE && takes_something(work, f)) framed[head / 64] |= (uint64_t)1 << head % 64;
    }
    for (uint32_t i = 0; i < window->count; i++)
        if (can_be_cue(a, window, i) || framed[i / 64] >> i % 64 & 1) TRY(vec_push(&a->memory, &work->heads, i));
    return QUOTH_OK;
}

static struct option *option_like(struct options *options, enum takes_what what, enum takes_where where) {
    bool is_quote = what == TAKES_QUOTATION;
    for (uint32_t i = 0; i < options->count; i++)
        if (options->items[i].where == where && (options->items[i].what == TAKES_QUOTATION) == is_quote &&
            (options->items[i].what == TAKES_LINE) == (what == TAKES_LINE))
            return &options->items[i];
    return NULL;
}

static void add_option(struct options *options, enum takes_what what, enum takes_where where, uint32_t frame) {
    if (options->count == LIMIT_OPTIONS || option_like(options, what, where)) return;
    options->items[options->count++] = (struct option){what, where, frame};
}

static void find_options(const struct attribute_work *work, const struct window *window, uint32_t head, struct options *options) {
    options->count = 0;
    for (uint32_t f = 0; f < work->frames.count; f++) {
        if (work->frame_heads.items[f] != head || !takes_something(work, f)) continue;
        const struct rule *rule = rules_rule(work->attributer->rules, work->frames.items[f].rule);
        add_option(options, rule->what, rule->where, f);
    }
    if (head + 1 < window->count) add_option(options, TAKES_CLAUSE, TAKES_AFTER, NONE);
    if (head > 1) add_option(options, TAKES_CLAUSE, TAKES_BEFORE, NONE);
}

/* The first frame at a head, in order of evidence, that needs no chooser: it blocks, or has a chance of its own. */
static const struct frame *sure_frame(const struct attribute_work *work, uint32_t head) {
    for (uint32_t f = 0; f < work->frames.count; f++) {
        const struct frame *frame = &work->frames.items[f];
        const struct rule *rule = rules_rule(work->attributer->rules, frame->rule);
        struct range blocked = range_exists(frame->roles[ROLE_CUE]) ? frame->roles[ROLE_CUE] : frame->whole;
        if (rule->what == TAKES_NOTHING && blocked.start <= head && head < blocked.end) return frame;
        if (rule->chance > 0 && rule->what != TAKES_NOTHING && work->frame_heads.items[f] == head) return frame;
    }
    return NULL;
}

static bool judge_by_rule(const struct attribute_work *work, uint32_t head, struct judged *judged) {
    const struct frame *frame = sure_frame(work, head);
    if (!frame) return false;
    const struct rule *rule = rules_rule(work->attributer->rules, frame->rule);
    *judged = (struct judged){.is_sure = true, .head = head, .options = rule->what != TAKES_NOTHING, .chance = rule->chance,
                              .option = {rule->what, rule->where, (uint32_t)(frame - work->frames.items)}};
    return true;
}

static void fire_rules(struct decision *decision, uint32_t head, const struct option *option) {
    const struct attribute_work *work = decision->work;
    for (uint32_t f = 0; f < work->frames.count; f++) {
        if (work->frame_heads.items[f] != head) continue;
        const struct rule *rule = rules_rule(work->attributer->rules, work->frames.items[f].rule);
        if (rule->where == option->where && (rule->what == TAKES_QUOTATION) == (option->what == TAKES_QUOTATION))
            fire_rule(decision, option, work->frames.items[f].rule);
    }
}

static quoth_status judge(struct attribute_work *work, const struct window *window, uint32_t head_index, struct judged *judged) {
    uint32_t head = work->heads.items[head_index];
    if (judge_by_rule(work, head, judged)) return QUOTH_OK;
    struct options options;
    find_options(work, window, head, &options);
    *judged = (struct judged){.head = head, .options = options.count};
    struct decision decision;
    decision_begin(&decision, work, window, CHOOSE_FRAME);
    TRY(decision_add(&decision, no_range()));
    decision.signs = signs_of_head(&decision, head);
    for (uint32_t i = 0; i < options.count; i++) {
        if (work->teacher) hear_option(&decision, &options.items[i]);
        if (i == 0 || work->teacher) fire_frame(&decision, head, head_index);
        fire_rules(&decision, head, &options.items[i]);
        TRY(decision_add_option(&decision, &options.items[i], head));
    }
    uint32_t best;
    TRY(decide(&decision, stretch_of_units(work->passage, window, (struct range){head, head + 1}), &best, NULL));
    if (options.count == 0) return QUOTH_OK;
    /* that it is a cue at all is what is judged; which frame comes second */
    judged->chance = work->teacher ? best != 0 : 1 - decision_chance(&decision, 0);
    uint32_t first = best ? best : 1;
    if (!best && !work->teacher)
        for (uint32_t i = 2; i < decision.count; i++)
            if (decision.scores[i] > decision.scores[first]) first = i;
    judged->option = options.items[first - 1];
    return QUOTH_OK;
}

static bool takes_same_quotation(const struct draft *a, const struct draft *b) {
    if (a->what != TAKES_QUOTATION || b->what != TAKES_QUOTATION) return false;
    for (uint32_t i = 0; i < a->content_count; i++)
        for (uint32_t k = 0; k < b->content_count; k++)
            if (a->content[i].start < b->content[k].end && b->content[k].start < a->content[i].end) return true;
    return false;
}

static struct draft draft_of(const struct attribute_work *work, const struct window *window, const struct judged *judged) {
    const struct frame *frame = judged->option.frame == NONE ? NULL : &work->frames.items[judged->option.frame];
    struct draft draft = {.is_sure = judged->is_sure, .rule = frame ? frame->rule : NONE, .what = judged->option.what, .where = judged->option.where,
                          .head = judged->head, .cue = {judged->head, judged->head + 1}, .source = no_range(), .to = no_range(),
                          .via = no_range(), .capture = no_range(), .whole = {judged->head, judged->head + 1},
                          .confidence = (float)judged->chance};
    if (frame) {
        draft.whole = frame->whole, draft.cue = frame->roles[ROLE_CUE], draft.source = frame->roles[ROLE_SOURCE];
        draft.to = frame->roles[ROLE_TO], draft.via = frame->roles[ROLE_VIA], draft.capture = frame->roles[ROLE_CONTENT];
    }
    settle_cue(work, window, &draft);
    draft.head = judged->head;
    return draft;
}

/* From the surest cue on: those under the threshold are none, and a quotation goes to the first that asks for it. */
static quoth_status accept(struct attribute_work *work, const struct window *window, struct judged *judged, uint32_t count) {
    for (uint32_t round = 0; round < count; round++) {
        struct judged *surest = NULL;
        for (uint32_t i = 0; i < count; i++)
            if (judged[i].options && (!surest || judged[i].is_sure > surest->is_sure ||
                                      (judged[i].is_sure == surest->is_sure && judged[i].chance > surest->chance)))
                surest = &judged[i];
        if (!surest || surest->chance < ACCEPT_QUOTATION) return QUOTH_OK;
        surest->options = 0;
        if (surest->option.what != TAKES_QUOTATION && surest->chance < ACCEPT_CHANCE) continue;
        struct draft draft = draft_of(work, window, surest);
        if (draft.what == TAKES_QUOTATION) reach_content(work, window, &draft);
        bool is_taken = false;
        for (uint32_t i = 0; i < work->drafts.count; i++) {
            const struct draft *other = &work->drafts.items[i];
            bool is_its_word = other->is_sure && other->cue.start <= surest->head && surest->head < other->cue.end;
            is_taken |= is_its_word || takes_same_quotation(other, &draft);
        }
        if (!is_taken) TRY(vec_push(&work->attributer->memory, &work->drafts, draft));
    }
    return QUOTH_OK;
}

static struct stretch head_stretch(const struct attribute_work *work, const struct window *window, const struct draft *draft) {
    return stretch_of_units(work->passage, window, (struct range){draft->head, draft->head + 1});
}

static quoth_status choose_cue_edges(struct attribute_work *work, const struct window *window, struct draft *draft) {
    struct decision decision;
    uint32_t best;
    decision_begin(&decision, work, window, CHOOSE_CUE_START);
    signs_of_draft(&decision, draft);
    uint32_t lowest = draft->head > LIMIT_CUE_WORDS ? draft->head - LIMIT_CUE_WORDS : 0;
    for (uint32_t place = lowest; place <= draft->head; place++) {
        fire_cue_edge(&decision, draft, place, draft->cue.start);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    TRY(decide(&decision, head_stretch(work, window, draft), &best, NULL));
    uint32_t start = decision.places[best].start;
    decision_begin(&decision, work, window, CHOOSE_CUE_END);
    for (uint32_t place = draft->head + 1; place <= window->count && place <= draft->head + LIMIT_CUE_WORDS; place++) {
        bool is_infinitive = at_is(work->attributer, window, place - 1, CLASS_TO) && place > draft->head + 1;
        if (is_infinitive && at_is(work->attributer, window, draft->head, CLASS_PLAN)) break; /* “offered | to return” */
        fire_cue_edge(&decision, draft, place, draft->cue.end);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    TRY(decide(&decision, head_stretch(work, window, draft), &best, NULL));
    uint32_t end = decision.places[best].start;
    while (end > draft->head + 1 && (at_is(work->attributer, window, end - 1, CLASS_COLON) || at_is(work->attributer, window, end - 1, CLASS_COMMA)))
        end--; /* annotators take the colon in; it attributes nothing */
    draft->cue = (struct range){start, end};
    return QUOTH_OK;
}

/* A phrase as it stands, with its complements, and with the aside that follows it up to the cue or its closing comma. */
static uint32_t variants_of(const struct attribute_work *work, const struct window *window, const struct draft *draft,
                            const struct phrase *phrase, struct range variants[4]) {
    const struct attributer *a = work->attributer;
    uint32_t count = 0, limit = phrase->units.end <= draft->cue.start ? draft->cue.start : window->count;
    variants[count++] = phrase->units;
    struct range wide = extend_right(work, window, phrase, limit);
    if (wide.end > phrase->units.end) variants[count++] = wide;
    struct range joined = extend_left(work, window, phrase);
    if (joined.start < phrase->units.start) return count; /* the phrase it belongs to has its own turn */
    if (!at_is(a, window, wide.end, CLASS_COMMA)) return count;
    if (limit == draft->cue.start) {
        uint32_t end = limit;
        while (end > wide.end && (at_is(a, window, end - 1, CLASS_ADV) || unit_meets(&window->units[end - 1], a->auxiliary))) end--;
        if (end > wide.end && at_is(a, window, end - 1, CLASS_COMMA) && end - 1 > wide.end) variants[count++] = (struct range){wide.start, end - 1};
    }
    if (at_is(a, window, wide.end + 1, CLASS_ING)) return count; /* “said a director, speaking on condition of anonymity” */
    uint32_t close = wide.end + 1;
    while (close < limit && !at_is(a, window, close, CLASS_COMMA) && !at_is(a, window, close, CLASS_QUOTATION) &&
           !at_is(a, window, close, CLASS_COLON) &&
           !unit_meets(&window->units[close], a->mark_end))
        close++;
    if (at_is(a, window, close, CLASS_COLON)) return count; /* “said Ould, who added: “…”” */
    if (close > wide.end + 1 && close <= limit && (count < 3 || variants[count - 1].end != close)) variants[count++] = (struct range){wide.start, close};
    return count;
}

static bool is_in_content(const struct draft *draft, struct range place) {
    if (draft->what != TAKES_QUOTATION) return false;
    for (uint32_t i = 0; i < draft->content_count; i++)
        if (place.start < draft->content[i].end && draft->content[i].start < place.end) return true;
    return false;
}

static quoth_status add_source(struct decision *decision, const struct draft *draft, struct range place, const struct phrase *phrase,
                               uint32_t variant, struct range by_rule, struct range by_code) {
    if (decision_is_full(decision) || is_in_content(draft, place)) return QUOTH_OK;
    if (place.start < draft->cue.end && draft->cue.start < place.end) return QUOTH_OK;
    for (uint32_t i = 1; i < decision->count; i++)
        if (decision->places[i].start == place.start && decision->places[i].end == place.end) return QUOTH_OK;
    fire_source(decision, draft, place, phrase, variant, by_rule, by_code);
    return decision_add(decision, place);
}

/* Relative pronouns and possessives speak too, though they are no phrases. */
static quoth_status add_small_sources(struct decision *decision, const struct window *window, const struct draft *draft,
                                      struct range by_rule, struct range by_code) {
    const struct attributer *a = decision->work->attributer;
    uint32_t from = draft->cue.start > 12 ? draft->cue.start - 12 : 0;
    for (uint32_t i = from; i < draft->cue.start; i++) {
        if (!at_is(a, window, i, CLASS_REL) && !at_is(a, window, i, CLASS_POSS) && !at_is(a, window, i, CLASS_PRON)) continue;
        struct phrase small = {{i, i + 1}, i, true, false, false};
        TRY(add_source(decision, draft, small.units, &small, 5, by_rule, by_code));
    }
    return QUOTH_OK;
}

static quoth_status choose_source(struct attribute_work *work, const struct window *window, struct draft *draft) {
    struct range by_rule = draft->source, by_code = find_subject(work, window, draft->cue);
    struct decision decision;
    decision_begin(&decision, work, window, CHOOSE_SOURCE);
    signs_of_draft(&decision, draft);
    fire_no_source(&decision, draft, by_rule, by_code);
    TRY(decision_add(&decision, no_range()));
    for (uint32_t i = 0; i < work->phrases.count; i++) {
        const struct phrase *phrase = &work->phrases.items[i];
        uint32_t gap = phrase->units.end <= draft->cue.start ? draft->cue.start - phrase->units.end : phrase->units.start - draft->head;
        if (phrase->is_time || gap > 60) continue;
        struct range variants[4];
        uint32_t count = variants_of(work, window, draft, phrase, variants);
        for (uint32_t v = 0; v < count; v++) TRY(add_source(&decision, draft, variants[v], phrase, v, by_rule, by_code));
    }
    TRY(add_small_sources(&decision, window, draft, by_rule, by_code));
    const struct phrase *first = range_exists(by_rule) ? phrase_starting_at(&work->phrases, by_rule.start) : NULL;
    if (first) TRY(add_source(&decision, draft, by_rule, first, 6, by_rule, by_code));
    first = range_exists(by_code) ? phrase_starting_at(&work->phrases, by_code.start) : NULL;
    if (first) TRY(add_source(&decision, draft, by_code, first, 7, by_rule, by_code));
    uint32_t best;
    bool is_told;
    TRY(decide(&decision, head_stretch(work, window, draft), &best, &is_told));
    draft->source = decision.places[best];
    if (!is_told) draft->confidence *= (float)decision_chance(&decision, best);
    return QUOTH_OK;
}

/* Where a content that begins after the cue must end: before the bracket that closes around the cue, or at the sentence's end. */
static uint32_t sentence_end(const struct attributer *a, const struct window *window, const struct draft *draft) {
    uint32_t end = window->count, depth = 0;
    while (end > 1 && (unit_meets(&window->units[end - 1], a->mark_end) || at_is(a, window, end - 1, CLASS_COMMA))) end--;
    for (uint32_t i = draft->cue.end; i < end; i++) {
        if (at_is(a, window, i, CLASS_OPEN)) depth++;
        if (!at_is(a, window, i, CLASS_CLOSE)) continue;
        if (depth == 0) return i;
        depth--;
    }
    return end;
}

static quoth_status choose_start(struct attribute_work *work, const struct window *window, const struct draft *draft, uint32_t lowest,
                                 uint32_t highest, uint32_t by_rule, uint32_t *start) {
    struct decision decision;
    uint32_t best;
    decision_begin(&decision, work, window, CHOOSE_START);
    signs_of_draft(&decision, draft);
    for (uint32_t place = lowest; place < highest && !decision_is_full(&decision); place++) {
        const struct phrase *phrase = phrase_around(&work->phrases, place);
        if (phrase && phrase->units.start < place && place != by_rule && draft->where == TAKES_BEFORE) continue;
        if (at_is(work->attributer, window, place, CLASS_COMMA) || at_is(work->attributer, window, place, CLASS_COLON)) continue;
        fire_start(&decision, draft, place, by_rule);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    *start = lowest;
    if (!decision.count) return QUOTH_OK;
    TRY(decide(&decision, head_stretch(work, window, draft), &best, NULL));
    *start = decision.places[best].start;
    return QUOTH_OK;
}

/* “said hello because he is polite”: why, when or how a mere word of greeting was said is the author's. */
static uint32_t greeting_end(const struct attributer *a, const struct window *window, uint32_t start, uint32_t limit) {
    uint32_t end = start;
    while (end < limit && at_is(a, window, end, CLASS_INTERJECTION)) end++;
    return end > start && end < limit && at_is(a, window, end, CLASS_CONJ) ? end : limit;
}

static quoth_status choose_end(struct attribute_work *work, const struct window *window, struct draft *draft, uint32_t start,
                               uint32_t by_rule, uint32_t limit, uint32_t *end) {
    struct decision decision;
    uint32_t best;
    bool is_told;
    decision_begin(&decision, work, window, CHOOSE_END);
    signs_of_draft(&decision, draft);
    for (uint32_t place = start + 1; place <= limit && decision.count + 1 < LIMIT_CANDIDATES; place++) {
        const struct phrase *phrase = phrase_around(&work->phrases, place);
        bool is_inside = phrase && phrase->units.start < place;
        bool is_after_comma = at_is(work->attributer, window, place - 1, CLASS_COMMA);
        if (place != limit && place != by_rule && (is_inside || is_after_comma)) continue;
        fire_end(&decision, draft, start, place, by_rule, limit);
        TRY(decision_add(&decision, (struct range){place, place + 1}));
    }
    *end = limit;
    if (!decision.count) return QUOTH_OK;
    TRY(decide(&decision, head_stretch(work, window, draft), &best, &is_told));
    *end = decision.places[best].start;
    if (!is_told) draft->confidence *= (float)decision_chance(&decision, best);
    return QUOTH_OK;
}

/* Chances only fall from one decision to the next, so a draft may be lost before the last one. */
static bool is_unsure(const struct attribute_work *work, const struct draft *draft) {
    return !draft->is_sure && draft->what != TAKES_QUOTATION && draft->confidence < (float)ACCEPT_TOGETHER && !work->teacher;
}

/* The frame's own reach first, then the choosers move its edges, unless the draft is lost anyway. */
static quoth_status choose_content(struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (draft->rule == NONE) {
        bool is_source_beside = range_exists(draft->source) && draft->source.end == draft->cue.start;
        draft->whole = (struct range){is_source_beside ? draft->source.start : draft->cue.start, draft->cue.end};
    }
    reach_content(work, window, draft);
    if (draft->what == TAKES_QUOTATION || draft->what == TAKES_LINE || draft->what == TAKES_CAPTURE || !draft->content_count)
        return QUOTH_OK;
    if (is_unsure(work, draft)) return QUOTH_OK;
    uint32_t last = draft->content_count - 1, limit = sentence_end(a, window, draft);
    if (draft->where == TAKES_BEFORE) {
        uint32_t end = draft->content[0].end, start;
        TRY(choose_start(work, window, draft, 0, end, draft->content[0].start, &start));
        draft->content[0] = (struct range){start, end};
        return QUOTH_OK;
    }
    uint32_t lowest = draft->where == TAKES_AROUND ? draft->content[last].start : draft->cue.end;
    if (range_exists(draft->source) && draft->source.start >= draft->cue.end) lowest = draft->source.end;
    if (range_exists(draft->to) && draft->to.start >= draft->cue.end && draft->to.end > lowest) lowest = draft->to.end;
    if (lowest >= limit) return QUOTH_OK;
    uint32_t highest = lowest + LIMIT_START_WORDS < limit ? lowest + LIMIT_START_WORDS : limit, start = draft->content[last].start, end;
    bool is_plain = draft->what == TAKES_INFINITIVE && start == draft->cue.end && at_is(a, window, start, CLASS_TO); /* “declined | to comment on” */
    bool is_that = at_is(a, window, start, CLASS_THAT) && start == draft->cue.end + 1 && at_is(a, window, start - 1, CLASS_ADV); /* “said only | that” */
    if (draft->where != TAKES_AROUND && !is_plain && !is_that) TRY(choose_start(work, window, draft, lowest, highest, draft->content[last].start, &start));
    uint32_t by_rule = draft->content[last].end;
    if (opens_clause(work, window, draft)) return QUOTH_OK; /* “Her warning that the dam leaks | went unread” */
    end = greeting_end(a, window, start, limit);
    if (end == limit) TRY(choose_end(work, window, draft, start, by_rule, limit, &end));
    draft->content[last] = (struct range){start, end};
    return QUOTH_OK;
}

static int by_head(const void *left, const void *right) {
    const struct draft *a = left, *b = right;
    return a->head < b->head ? -1 : a->head > b->head;
}

/* “The judge, Miriam Oyelaran, told”: a sure frame passes over the aside, which is part of who speaks. */
static void take_in_apposition(const struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    uint32_t comma = range_exists(draft->source) ? draft->source.end : NONE, cue = draft->cue.start;
    if (comma == NONE || comma + 2 >= cue || !at_is(a, window, comma, CLASS_COMMA) || !at_is(a, window, cue - 1, CLASS_COMMA)) return;
    const struct phrase *begins = phrase_starting_at(&work->phrases, comma + 1);
    bool is_relative = at_is(a, window, comma + 1, CLASS_REL);
    if (is_relative || (begins && !begins->is_time && !begins->is_pronoun)) draft->source.end = cue - 1;
}

/* “…, blaming”, “and asked”: a participle and a second verb have the subject of the cue before them, or of the clause. */
static bool shares_subject(const struct attribute_work *work, const struct window *window, const struct draft *draft) {
    const struct attributer *a = work->attributer;
    uint32_t link = draft->cue.start - 1;
    if (at_is(a, window, link, CLASS_AND)) return unit_meets(&window->units[draft->head], a->cue_verb);
    return at_is(a, window, link, CLASS_COMMA) && at_is(a, window, draft->head, CLASS_ING);
}

static struct range shared_subject(const struct attribute_work *work, const struct window *window, const struct draft *draft) {
    struct range subject = no_range();
    for (uint32_t i = 0; i < work->drafts.count && work->drafts.items[i].head < draft->head; i++)
        if (!work->drafts.items[i].is_dropped && range_exists(work->drafts.items[i].source)) subject = work->drafts.items[i].source;
    return range_exists(subject) ? subject : find_subject(work, window, draft->cue);
}

/* A sure frame says where its content begins; how far a clause goes on is learned from all the others. */
static quoth_status settle_sure(struct attribute_work *work, const struct window *window, struct draft *draft) {
    const struct attributer *a = work->attributer;
    if (!range_exists(draft->source) && shares_subject(work, window, draft)) draft->source = shared_subject(work, window, draft);
    reach_content(work, window, draft);
    take_in_apposition(work, window, draft);
    bool is_clause_after = draft->where == TAKES_AFTER && (draft->what == TAKES_CLAUSE || draft->what == TAKES_INFINITIVE);
    bool is_relative = range_exists(draft->source) && at_is(a, window, draft->source.start, CLASS_REL);
    if (!is_clause_after || is_relative || draft->content_count != 1 || opens_clause(work, window, draft)) return QUOTH_OK;
    struct range *content = &draft->content[0];
    if (at_is(a, window, content->start, CLASS_QUOTATION)) return QUOTH_OK;
    float confidence = draft->confidence;
    uint32_t by_rule = content->end;
    TRY(choose_end(work, window, draft, content->start, content->end, sentence_end(a, window, draft), &content->end));
    if (content->end <= content->start + 1) content->end = by_rule; /* “that”, and then a comma: no content */
    draft->confidence = confidence;
    return QUOTH_OK;
}

quoth_status choose_drafts(struct attribute_work *work, uint32_t index) {
    const struct window *window = &work->passage->windows[index];
    TRY(find_heads(work, window));
    if (work->heads.count == 0) return QUOTH_OK;
    TRY(find_phrases(work, window));
    TRY(view_coarsely(work, window));
    TRY(vec_reserve(&work->attributer->memory, &work->judged, work->heads.count));
    for (uint32_t i = 0; i < work->heads.count; i++) TRY(judge(work, window, i, &work->judged.items[i]));
    TRY(accept(work, window, work->judged.items, work->heads.count));
    if (work->drafts.count > 1) qsort(work->drafts.items, work->drafts.count, sizeof *work->drafts.items, by_head);
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        struct draft *draft = &work->drafts.items[i];
        draft->window = index;
        if (draft->is_sure) {
            TRY(settle_sure(work, window, draft));
        } else {
            TRY(choose_cue_edges(work, window, draft));
            TRY(choose_source(work, window, draft));
            TRY(choose_content(work, window, draft));
        }
        draft->is_dropped = !draft->content_count || is_unsure(work, draft);
    }
    return QUOTH_OK;
}
