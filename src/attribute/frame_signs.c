/* frame_signs.c — the features of a head: is it a cue, and how does its content lie?
 *
 * In: a head and its place in the sentence. Out: features of all options at once. Idea: the word and its neighbours,
 * the quotations, the other heads, and the phrases that would be its subject and object. */
#include "attribute/signs.h"

/* Nearest quotation on each side of the head: none, or how many units away. */
static struct symbol quotation_near(const struct attributer *a, const struct window *window, uint32_t head,
                                    bool is_before) {
    if (!classes_have(window->present, CLASS_QUOTATION)) return SYMBOL("none");
    for (uint32_t distance = 1; distance < 40; distance++) {
        uint32_t unit = is_before ? head - distance : head + distance;
        if (is_before && distance > head) break;
        if (unit >= window->count) break;
        if (at_is(a, window, unit, CLASS_QUOTATION)) return symbol_count(distance);
    }
    return SYMBOL("none");
}

static uint32_t head_of_range(const struct attribute_work *work, struct range range) {
    if (!range_exists(range)) return NONE;
    const struct phrase *phrase = phrase_around(&work->phrases, range.start);
    return phrase ? phrase->head : range.start;
}

static uint32_t last_accepted(const struct attribute_work *work, uint32_t head_index) {
    for (uint32_t i = head_index; i-- > 0;)
        if (work->judged.items[i].chance >= 0.5) return work->judged.items[i].head;
    return NONE;
}

static void fire_accepted(struct decision *decision, uint32_t head, uint32_t accepted) {
    struct features *f = &decision->features;
    const struct attributer *a = decision->work->attributer;
    const struct head_signs *signs = &decision->signs;
    if (accepted == NONE) {
        FIRE_OPTIONS_ALONE(f, "k|noneaccepted");
        return;
    }
    struct symbol class = class_symbol(a, &decision->window->units[accepted]),
                  sign = between(decision, accepted + 1, head);
    struct symbol before = T(signs->before), distance = symbol_count(head - accepted);
    FIRE_OPTIONS(f, "k|accepted|before", class, before);
    FIRE_OPTIONS(f, "k|accepted|distance", class, distance);
    FIRE_OPTIONS(f, "k|acceptedword", W(accepted));
    FIRE_OPTIONS(f, "k|acceptednext|before", T(accepted + 1), before);
    FIRE_OPTIONS(f, "k|acceptedbetween", sign);
    FIRE_OPTIONS(f, "k|acceptedbetween|tag", sign, signs->tag);
    FIRE_OPTIONS(f, "k|accepted|class", class, signs->class);
}

/* The word itself and what stands around it. */
static void fire_place(struct decision *decision, uint32_t head) {
    struct features *f = &decision->features;
    const struct head_signs *signs = &decision->signs;
    const struct view *here = view_of(decision->work, head), *earlier = view_of(decision->work, signs->before);
    struct symbol next = here[1].tag, nextword = here[1].word, before = earlier->tag, previous = here[-1].tag;
    struct symbol l = signs->word, t = signs->tag, class = signs->class, helper = signs->helper;
    FIRE_OPTIONS_ALONE(f, "k");
    FIRE_OPTIONS(f, "k|word", l);
    FIRE_OPTIONS(f, "k|tag", t);
    FIRE_OPTIONS(f, "k|class|tag", class, t);
    FIRE_OPTIONS(f, "k|word|next", l, next);
    FIRE_OPTIONS(f, "k|word|nextword", l, nextword);
    FIRE_OPTIONS(f, "k|word|before", l, before);
    FIRE_OPTIONS(f, "k|class|next", class, next);
    FIRE_OPTIONS(f, "k|class|before", class, before);
    FIRE_OPTIONS(f, "k|tag|before", t, before);
    FIRE_OPTIONS(f, "k|tag|previous", t, previous);
    FIRE_OPTIONS(f, "k|previousword", here[-1].word);
    FIRE_OPTIONS(f, "k|beforeword", earlier->word);
    FIRE_OPTIONS(f, "k|next|second", next, here[2].tag);
    FIRE_OPTIONS(f, "k|nextword", nextword);
    FIRE_OPTIONS(f, "k|tag|nextword", t, nextword);
    FIRE_OPTIONS(f, "k|secondword", here[2].word);
    FIRE_OPTIONS(f, "k|helper|tag", helper, t);
    FIRE_OPTIONS(f, "k|helper|word", helper, l);
    FIRE_OPTIONS(f, "k|helper|class", helper, class);
    FIRE_OPTIONS(f, "k|before|beforebefore", before, T(signs->before == NONE ? NONE : signs->before - 1));
    FIRE_OPTIONS(f, "k|place", symbol_count(head));
    FIRE_OPTIONS(f, "k|rest", symbol_count(decision->window->count - head - 1));
    const struct unit *unit = &decision->window->units[head];
    const struct attributer *a = decision->work->attributer;
    if (!unit_meets(unit, a->cue_class)) return;
#define FIRE_CLASS(id, name)                                        \
    if (unit_is(a, unit, CLASS_##id)) {                             \
        FIRE_OPTIONS(f, "k|each|next", SYMBOL(name), next);         \
        FIRE_OPTIONS(f, "k|each|tag|before", SYMBOL(name), before); \
    }
    CUE_CLASSES(FIRE_CLASS)
}

static void fire_quotations(struct decision *decision, uint32_t head) {
    struct features *f = &decision->features;
    const struct attributer *a = decision->work->attributer;
    struct symbol before = quotation_near(a, decision->window, head, true),
                  after = quotation_near(a, decision->window, head, false);
    FIRE_OPTIONS(f, "k|quotebefore|quoteafter", before, after);
    FIRE_OPTIONS(f, "k|word|quotebefore", decision->signs.word, before);
    FIRE_OPTIONS(f, "k|word|quoteafter", decision->signs.word, after);
    FIRE_OPTIONS(f, "k|tag|quoteafter", decision->signs.tag, after);
}

/* The sentence as a whole: its other heads; its first says much of the others (“Hale said …” holds what follows). */
static void fire_other_heads(struct decision *decision, uint32_t head, uint32_t head_index) {
    struct features *f = &decision->features;
    const struct attribute_work *work = decision->work;
    const struct attributer *a = work->attributer;
    const struct unit *units = decision->window->units;
    struct symbol class = decision->signs.class, before = T(decision->signs.before);
    FIRE_OPTIONS(f, "k|headindex", symbol_count(head_index));
    if (head_index > 0) {
        uint32_t earlier = work->heads.items[head_index - 1];
        struct symbol earlier_class = class_symbol(a, &units[earlier]);
        FIRE_OPTIONS(f, "k|earlierclass|distance", earlier_class, symbol_count(head - earlier));
        FIRE_OPTIONS(f, "k|earlierword", W(earlier));
        FIRE_OPTIONS(f, "k|earlierword|before", W(earlier), before);
        FIRE_OPTIONS(f, "k|earlierafter|before", T(earlier + 1), before);
        FIRE_OPTIONS(f, "k|class|earlierclass", class, earlier_class);
    }
    if (head_index + 1 < work->heads.count) {
        uint32_t later = work->heads.items[head_index + 1];
        FIRE_OPTIONS(f, "k|laterclass|distance", class_symbol(a, &units[later]), symbol_count(later - head));
        FIRE_OPTIONS(f, "k|laterword", W(later));
        FIRE_OPTIONS(f, "k|word|laterword", decision->signs.word, W(later));
    }
    if (head_index > 1) {
        FIRE_OPTIONS(f, "k|firstword", W(work->heads.items[0]));
        FIRE_OPTIONS(f, "k|firstclass|before", class_symbol(a, &units[work->heads.items[0]]), before);
    }
}

/* The phrase that a rule would take for the subject, and the phrase that follows. */
static void fire_arguments(struct decision *decision, uint32_t head) {
    struct features *f = &decision->features;
    const struct attribute_work *work = decision->work;
    const struct phrase *after = phrase_starting_at(&work->phrases, head + 1);
    if (!after && head + 2 < decision->window->count) after = phrase_starting_at(&work->phrases, head + 2);
    uint32_t subject = head_of_range(work, find_subject(work, decision->window, (struct range){head, head + 1}));
    uint32_t object = after ? after->head : NONE;
    struct symbol l = decision->signs.word, t = decision->signs.tag, class = decision->signs.class;
    FIRE_OPTIONS(f, "k|word|subject", l, T(subject));
    FIRE_OPTIONS(f, "k|class|subject", class, T(subject));
    FIRE_OPTIONS(f, "k|tag|subject", t, T(subject));
    FIRE_OPTIONS(f, "k|subjectword", W(subject));
    FIRE_OPTIONS(f, "k|class|subjectword", class, W(subject));
    FIRE_OPTIONS(f, "k|class|object", class, T(object));
    FIRE_OPTIONS(f, "k|class|objectword", class, W(object));
    FIRE_OPTIONS(f, "k|word|objectword", l, W(object));
    FIRE_OPTIONS(f, "k|subject|object", T(subject), T(object));
}

void fire_frame(struct decision *decision, uint32_t head, uint32_t head_index) {
    struct features *f = &decision->features;
    fire_place(decision, head);
    fire_quotations(decision, head);
    fire_other_heads(decision, head, head_index);
    fire_arguments(decision, head);
    fire_accepted(decision, head, last_accepted(decision->work, head_index));
    FIRE_OPTIONS(f, "k|lasttag", T(decision->window->count - 1));
    FIRE_OPTIONS(f, "k|firstpassage", yes_or_no(decision->work->passage->number == 1));
}

void fire_rule(struct decision *decision, const struct option *option, uint32_t rule) {
    const char *name = "k|rule";
    fire_option(&decision->features, name, HASH_LITERAL("k|rule"), option_number(option->what, option->where),
                decision->work->attributer->rule_names[rule]);
}

void hear_option(struct decision *decision, const struct option *option) {
    decision->features.option = option_symbol(option->what, option->where);
}
