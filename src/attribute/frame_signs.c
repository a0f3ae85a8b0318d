/* frame_signs.c — the features of a head: is it a cue, and how does its content lie?
 *
 * In: a head and its place in the sentence. Out: features of all options at once. Idea: the word and its neighbours,
 * the quotations, the other heads, and the phrases that would be its subject and object. */
#include "attribute/signs.h"

/* The word itself and what stands around it. */
#define PLACE_FEATURES(FEATURE, chooser)                                 \
    FEATURE(chooser, W, "k|word", cueword)                               \
    FEATURE(chooser, N, "k|tag", cuetag)                                 \
    FEATURE(chooser, NN, "k|class|tag", class, cuetag)                   \
    FEATURE(chooser, WW, "k|word|nextword", cueword, nextword)           \
    FEATURE(chooser, NN, "k|class|next", class, next)                    \
    FEATURE(chooser, W, "k|beforeword", beforeword)                      \
    FEATURE(chooser, NN, "k|next|second", next, second)                  \
    FEATURE(chooser, W, "k|nextword", nextword)                          \
    FEATURE(chooser, NW, "k|tag|nextword", cuetag, nextword)             \
    FEATURE(chooser, W, "k|secondword", secondword)                      \
    FEATURE(chooser, NW, "k|helper|word", helper, cueword)               \
    FEATURE(chooser, NN, "k|before|beforebefore", before, beforebefore)  \
    FEATURE(chooser, N, "k|place", place)                                \
    FEATURE(chooser, N, "k|rest", rest)
/* Each of the head's classes, not the first alone. */
#define EACH_FEATURES(FEATURE, chooser)                                  \
    FEATURE(chooser, NN, "k|each|next", each, next)                      \
    FEATURE(chooser, NN, "k|each|tag|before", each, before)
#define QUOTATION_FEATURES(FEATURE, chooser)                                   \
    FEATURE(chooser, NN, "k|quotebefore|quoteafter", quotebefore, quoteafter)  \
    FEATURE(chooser, WN, "k|word|quotebefore", cueword, quotebefore)           \
    FEATURE(chooser, NN, "k|tag|quoteafter", cuetag, quoteafter)
/* The sentence as a whole: its other heads; its first says much of the others (“Hale said …” holds what follows). */
#define HEAD_FEATURES(FEATURE, chooser) FEATURE(chooser, N, "k|headindex", headindex)
#define EARLIER_FEATURES(FEATURE, chooser)                                     \
    FEATURE(chooser, W, "k|earlierword", earlierword)                          \
    FEATURE(chooser, WN, "k|earlierword|before", earlierword, before)          \
    FEATURE(chooser, NN, "k|earlierafter|before", earlierafter, before)
#define LATER_FEATURES(FEATURE, chooser)                                       \
    FEATURE(chooser, W, "k|laterword", laterword)                              \
    FEATURE(chooser, WW, "k|word|laterword", cueword, laterword)
#define FIRST_FEATURES(FEATURE, chooser)                                       \
    FEATURE(chooser, W, "k|firstword", firstheadword)
/* The phrase that a rule would take for the subject, and the phrase that follows. */
#define ARGUMENT_FEATURES(FEATURE, chooser)                                    \
    FEATURE(chooser, NN, "k|class|subject", class, subject)                    \
    FEATURE(chooser, NW, "k|class|objectword", class, objectword)              \
    FEATURE(chooser, WW, "k|word|objectword", cueword, objectword)             \
    FEATURE(chooser, NN, "k|subject|object", subject, object)
/* The last word before that was judged to be a cue. */
#define ACCEPTED_FEATURES(FEATURE, chooser)                                    \
    FEATURE(chooser, NN, "k|accepted|before", accepted, before)                \
    FEATURE(chooser, NN, "k|accepted|distance", accepted, distance)            \
    FEATURE(chooser, W, "k|acceptedword", acceptedword)                        \
    FEATURE(chooser, NN, "k|acceptednext|before", acceptednext, before)        \
    FEATURE(chooser, W, "k|acceptedbetween", between)                          \
    FEATURE(chooser, WN, "k|acceptedbetween|tag", between, cuetag)
#define NONE_ACCEPTED_FEATURES(FEATURE, chooser) FEATURE(chooser, ALONE, "k|noneaccepted", none_accepted)
#define SENTENCE_FEATURES(FEATURE, chooser)                                    \
    FEATURE(chooser, N, "k|lasttag", lasttag)
/* A frame of one option. */
#define RULE_FEATURES(FEATURE, chooser) FEATURE(chooser, W, "k|rule", rulename)

#define FRAME_FEATURES(FEATURE, chooser)                                                          \
    PLACE_FEATURES(FEATURE, chooser) EACH_FEATURES(FEATURE, chooser) QUOTATION_FEATURES(FEATURE, chooser) \
    HEAD_FEATURES(FEATURE, chooser) EARLIER_FEATURES(FEATURE, chooser) LATER_FEATURES(FEATURE, chooser)   \
    FIRST_FEATURES(FEATURE, chooser) ARGUMENT_FEATURES(FEATURE, chooser)                              \
    ACCEPTED_FEATURES(FEATURE, chooser) NONE_ACCEPTED_FEATURES(FEATURE, chooser)                      \
    SENTENCE_FEATURES(FEATURE, chooser) RULE_FEATURES(FEATURE, chooser)
CHART(frame, FRAME_FEATURES, option_names);

/* --- the words around it --- */

MADE_TWICE chart_line add_each(struct decision *decision, uint32_t head, uint32_t before, chart_line sums,
                               bool is_heard) {
    TABLES(frame, decision->chart);
    const struct coarse_reading *readings = decision->work->attributer->coarse.readings;
    const uint8_t *classes = readings[decision->window->codes[head]].each;
    uint32_t next = decision->views[head + 1].tag;
    for (uint32_t i = 0; i < CUE_CLASSES_MOST && classes[i]; i++) {
        uint32_t each = classes[i];
        SCORE_OPTIONS(frame, EACH_FEATURES);
    }
    return sums;
}

MADE_TWICE chart_line add_place(struct decision *decision, uint32_t head, chart_line sums, bool is_heard) {
    TABLES(frame, decision->chart);
    const struct head_signs *signs = &decision->signs;
    const struct view *here = decision->views + head, *earlier = view_of(decision->work, signs->before);
    uint32_t cueword = signs->word, cuetag = signs->tag, class = signs->class, helper = signs->helper;
    uint32_t next = here[1].tag, nextword = here[1].word, second = here[2].tag, secondword = here[2].word;
    uint32_t before = earlier->tag, beforeword = earlier->word;
    uint32_t beforebefore = view_of(decision->work, signs->before == NONE ? NONE : signs->before - 1)->tag;
    uint32_t place = count_of(head), rest = count_of(decision->window->count - head - 1);
    SCORE_OPTIONS(frame, PLACE_FEATURES);
    return add_each(decision, head, before, sums, is_heard);
}

void fire_place(struct decision *decision, uint32_t head) {
    decision->sums = add_place(decision, head, decision->sums, false);
}

/* --- the sentence --- */

/* Nearest quotation on each side of the head: none, or how many units away. */
static uint32_t quotation_before(const struct view *views, const struct window *window, uint32_t head) {
    if (!views[head].before.quotations) return NEAR_NONE;
    for (uint32_t distance = 1; distance < 40 && distance <= head; distance++)
        if (classes_have(window->units[head - distance].classes, CLASS_QUOTATION)) return 1 + count_of(distance);
    return NEAR_NONE;
}
static uint32_t quotation_after(const struct view *views, const struct window *window, uint32_t head) {
    uint32_t end = window->count - head < 40 ? window->count - head : 40;
    if (views[window->count].before.quotations == views[head + 1].before.quotations) return NEAR_NONE;
    for (uint32_t distance = 1; distance < end; distance++)
        if (classes_have(window->units[head + distance].classes, CLASS_QUOTATION)) return 1 + count_of(distance);
    return NEAR_NONE;
}

MADE_TWICE chart_line add_quotations(struct decision *decision, uint32_t head, chart_line sums, bool is_heard) {
    TABLES(frame, decision->chart);
    uint32_t cueword = decision->signs.word, cuetag = decision->signs.tag;
    uint32_t quotebefore = quotation_before(decision->views, decision->window, head);
    uint32_t quoteafter = quotation_after(decision->views, decision->window, head);
    SCORE_OPTIONS(frame, QUOTATION_FEATURES);
    return sums;
}

MADE_TWICE chart_line add_other_heads(struct decision *decision, uint32_t index, chart_line sums, bool is_heard) {
    TABLES(frame, decision->chart);
    const struct attribute_work *work = decision->work;
    const uint32_t *heads = work->heads.items;
    uint32_t cueword = decision->signs.word;
    uint32_t before = view_of(work, decision->signs.before)->tag, headindex = count_of(index);
    SCORE_OPTIONS(frame, HEAD_FEATURES);
    if (index > 0) {
        const struct view *there = decision->views + heads[index - 1];
        uint32_t earlierword = there->word, earlierafter = there[1].tag;
        SCORE_OPTIONS(frame, EARLIER_FEATURES);
    }
    if (index + 1 < work->heads.count) {
        uint32_t laterword = decision->views[heads[index + 1]].word;
        SCORE_OPTIONS(frame, LATER_FEATURES);
    }
    if (index > 1) {
        uint32_t firstheadword = decision->views[heads[0]].word;
        SCORE_OPTIONS(frame, FIRST_FEATURES);
    }
    return sums;
}

static uint32_t last_accepted(const struct attribute_work *work, uint32_t head_index) {
    for (uint32_t i = head_index; i-- > 0;)
        if (work->judged.items[i].chance >= 0.5) return work->judged.items[i].head;
    return NONE;
}

MADE_TWICE chart_line add_accepted(struct decision *decision, uint32_t head, uint32_t at, chart_line sums,
                                   bool is_heard) {
    TABLES(frame, decision->chart);
    const struct head_signs *signs = &decision->signs;
    if (at == NONE) {
        SCORE_OPTIONS(frame, NONE_ACCEPTED_FEATURES);
        return sums;
    }
    const struct view *there = decision->views + at;
    uint32_t cuetag = signs->tag, before = view_of(decision->work, signs->before)->tag;
    uint32_t accepted = there->cue_class, acceptedword = there->word, acceptednext = there[1].tag;
    uint32_t distance = count_of(head - at), between = signature_between(decision, at + 1, head);
    SCORE_OPTIONS(frame, ACCEPTED_FEATURES);
    return sums;
}

MADE_TWICE chart_line add_sentence(struct decision *decision, uint32_t head, uint32_t head_index, chart_line sums,
                                   bool is_heard) {
    TABLES(frame, decision->chart);
    uint32_t lasttag = decision->views[decision->window->count - 1].tag;
    sums = add_quotations(decision, head, sums, is_heard);
    sums = add_other_heads(decision, head_index, sums, is_heard);
    sums = add_accepted(decision, head, last_accepted(decision->work, head_index), sums, is_heard);
    SCORE_OPTIONS(frame, SENTENCE_FEATURES);
    return sums;
}

void fire_sentence(struct decision *decision, uint32_t head, uint32_t head_index) {
    decision->sums = add_sentence(decision, head, head_index, decision->sums, false);
}

/* --- what it would say, and whose word it would be --- */

static uint32_t head_of_range(const struct attribute_work *work, struct range range) {
    if (!range_exists(range)) return NONE;
    const struct phrase *phrase = phrase_around(&work->phrases, range.start);
    return phrase ? phrase->head : range.start;
}

MADE_TWICE chart_line add_arguments(struct decision *decision, uint32_t head, chart_line sums, bool is_heard) {
    TABLES(frame, decision->chart);
    const struct attribute_work *work = decision->work;
    const struct phrase *after = phrase_starting_at(&work->phrases, head + 1);
    if (!after && head + 2 < decision->window->count) after = phrase_starting_at(&work->phrases, head + 2);
    decision->signs.subject = find_subject(work, decision->window, (struct range){head, head + 1});
    const struct view *objects = view_of(work, after ? after->head : NONE);
    uint32_t cueword = decision->signs.word, class = decision->signs.class;
    uint32_t subject = view_of(work, head_of_range(work, decision->signs.subject))->tag, object = objects->tag;
    uint32_t objectword = objects->word;
    SCORE_OPTIONS(frame, ARGUMENT_FEATURES);
    return sums;
}

void fire_arguments(struct decision *decision, uint32_t head) {
    decision->sums = add_arguments(decision, head, decision->sums, false);
}

void hear_option(struct decision *decision, const struct option *option, uint32_t head, uint32_t head_index) {
    decision->option = option;
    add_place(decision, head, decision->sums, true);
    add_sentence(decision, head, head_index, decision->sums, true);
    add_arguments(decision, head, decision->sums, true);
}

/* --- frames --- */

MADE_TWICE chart_line add_rule(struct decision *decision, uint32_t rulename, chart_line sums, bool is_heard) {
    TABLES(frame, decision->chart);
    SCORE_OPTIONS(frame, RULE_FEATURES);
    return sums;
}

void fire_rule(struct decision *decision, uint32_t rule, chart_line concerned) {
    const chart_line none = {0};
    if (decision->names) add_rule(decision, rule, none, true);
    else decision->sums += add_rule(decision, rule, none, false) & concerned;
}
