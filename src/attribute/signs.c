/* signs.c — the features of every choice: what a chooser may know.
 *
 * In: a decision and a candidate. Out: features fired. Idea: classes, coarse tags and distances before words, and words only of the
 * lexicon, never names: what is learned from one set of articles must hold for others. */
#include "attribute/choose.h"

#define W(unit) (view_of(decision->work, (unit))->word)
#define T(unit) (view_of(decision->work, (unit))->tag)

const char *const option_names[WEIGHT_OPTIONS] = {"quote-before", "quote-after", "quote-around", "before", "after", "around", "line"};

uint32_t option_number(enum takes_what what, enum takes_where where) {
    return what == TAKES_LINE ? 6 : what == TAKES_QUOTATION ? (uint32_t)where : 3 + (uint32_t)where;
}

static struct symbol option_symbol(enum takes_what what, enum takes_where where) {
    const char *name = option_names[option_number(what, where)];
    return symbol_of(name, strlen(name));
}

/* The first cue class of a head pools rare lemmas; each of them pools what is rarer still. */
#define CUE_CLASSES(X)                                                                                                 \
    X(SAY, "Say") X(TELL, "Tell") X(ASK, "Ask") X(MANNER, "Manner") X(THINK, "Think") X(WANT, "Want") X(PLAN, "Plan")  \
    X(URGE, "Urge") X(DESCRIBE, "Describe") X(DISCUSS, "Discuss") X(SHOW, "Show") X(SEEM, "Seem") X(SAYNOUN, "SayNoun") \
    X(THINKNOUN, "ThinkNoun") X(CUEADJ, "CueAdj") X(LIGHT, "Light")

static struct symbol class_symbol(const struct attributer *a, const struct unit *unit) {
    if (!unit_meets(unit, a->cue_class)) return SYMBOL("none");
#define RETURN_CLASS(id, name)                                                                                         \
    if (unit_is(a, unit, CLASS_##id)) return SYMBOL(name);
    CUE_CLASSES(RETURN_CLASS)
    return SYMBOL("none");
}

static struct symbol yes_or_no(bool is_yes) { return is_yes ? SYMBOL("yes") : SYMBOL("no"); }

/* Every text above and below that is no class, tag, number, word or rule. */
static const char *const plain_texts[] = {"yes", "no", "none", "same", "meets", "left", "right", "inside", "limit", "both", "later", "To", "Not",
#define AS_TEXT(id, name) name,
                                          CUE_CLASSES(AS_TEXT)};

quoth_status signs_gloss(const struct attributer *a, struct glossary *glossary) {
    TRY(glossary_add_counts(glossary));
    for (size_t i = 0; i < sizeof plain_texts / sizeof *plain_texts; i++)
        TRY(glossary_add(glossary, plain_texts[i], strlen(plain_texts[i])));
    for (uint32_t i = 0; i < WEIGHT_OPTIONS && option_names[i]; i++)
        TRY(glossary_add(glossary, option_names[i], strlen(option_names[i])));
    for (uint32_t i = 0; i < rules_count(a->rules); i++)
        TRY(glossary_add(glossary, rules_rule(a->rules, i)->name, strlen(rules_rule(a->rules, i)->name)));
    for (uint32_t id = 1; id < a->word_count; id++) {
        struct slice form = lexicon_form(a->lexicon, id);
        TRY(glossary_add(glossary, form.bytes, form.size));
    }
    return QUOTH_OK;
}

/* Nearest quotation on each side of the head: none, or how many units away. */
static struct symbol quotation_near(const struct attributer *a, const struct window *window, uint32_t head, bool is_before) {
    if (!classes_have(window->present, CLASS_QUOTATION)) return SYMBOL("none");
    for (uint32_t distance = 1; distance < 40; distance++) {
        uint32_t unit = is_before ? head - distance : head + distance;
        if (is_before && distance > head) break;
        if (unit >= window->count) break;
        if (at_is(a, window, unit, CLASS_QUOTATION)) return symbol_count(distance);
    }
    return SYMBOL("none");
}

static struct symbol helper_of(const struct decision *decision, uint32_t head) {
    const struct attributer *a = decision->work->attributer;
    uint32_t i = head;
    while (i > 0 && at_is(a, decision->window, i - 1, CLASS_ADV)) i--;
    bool is_not = i > 0 && at_is(a, decision->window, i - 1, CLASS_NOT);
    if (is_not) i--;
    if (i > 0 && unit_meets(&decision->window->units[i - 1], a->auxiliary)) return T(i - 1);
    if (i > 0 && at_is(a, decision->window, i - 1, CLASS_TO)) return SYMBOL("To");
    return is_not ? SYMBOL("Not") : SYMBOL("none");
}

/* What stands directly before the cue and its helpers. */
static uint32_t before_helpers(const struct decision *decision, uint32_t head) {
    const struct attributer *a = decision->work->attributer;
    uint32_t i = head;
    while (i > 0 && (at_is(a, decision->window, i - 1, CLASS_ADV) || at_is(a, decision->window, i - 1, CLASS_NOT) ||
                     unit_meets(&decision->window->units[i - 1], a->auxiliary)))
        i--;
    return i - 1; /* NONE at the window's edge */
}

/* A signature of what lies between two places: the tags that matter, each once. Candidates are asked in order, so that most of what
 * lies there was seen for the one before. */
static struct symbol between(struct decision *decision, uint32_t from, uint32_t to) {
    const struct view *views = decision->work->views.items + 1;
    bool goes_on = from == decision->seen.start && to >= decision->seen.end;
    uint32_t signs = goes_on ? decision->seen_signs : 0, verbs = to > from ? (uint32_t)(views[to].verbs - views[from].verbs) : 0;
    for (uint32_t unit = goes_on ? decision->seen.end : from; unit < to; unit++) signs |= views[unit].signs;
    decision->seen = (struct range){from, to > from ? to : from};
    decision->seen_signs = (uint8_t)signs;
    return decision->work->attributer->coarse.signatures[signs | (verbs < 3 ? verbs : 3) << 8];
}

static uint32_t head_of_range(const struct attribute_work *work, struct range range) {
    if (!range_exists(range)) return NONE;
    const struct phrase *phrase = phrase_around(&work->phrases, range.start);
    return phrase ? phrase->head : range.start;
}

struct head_signs signs_of_head(const struct decision *decision, uint32_t head) {
    return (struct head_signs){.word = W(head), .tag = T(head), .helper = helper_of(decision, head), .before = before_helpers(decision, head),
                               .class = class_symbol(decision->work->attributer, &decision->window->units[head])};
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
    struct symbol class = class_symbol(a, &decision->window->units[accepted]), sign = between(decision, accepted + 1, head);
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
#define FIRE_CLASS(id, name)                                                                                           \
    if (unit_is(a, unit, CLASS_##id)) {                                                                                \
        FIRE_OPTIONS(f, "k|each|next", SYMBOL(name), next);                                                            \
        FIRE_OPTIONS(f, "k|each|tag|before", SYMBOL(name), before);                                                    \
    }
    CUE_CLASSES(FIRE_CLASS)
}

static void fire_quotations(struct decision *decision, uint32_t head) {
    struct features *f = &decision->features;
    const struct attributer *a = decision->work->attributer;
    struct symbol before = quotation_near(a, decision->window, head, true), after = quotation_near(a, decision->window, head, false);
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

void signs_of_draft(struct decision *decision, const struct draft *draft) {
    decision->signs = signs_of_head(decision, draft->head);
    decision->signs.kind = option_symbol(draft->what, draft->where);
}

static uint32_t phrases_between(const struct attribute_work *work, uint32_t from, uint32_t to) {
    if (from >= to) return 0;
    const struct phrase *across = phrase_around(&work->phrases, to);
    bool is_cut = across && across->units.start < to && across->units.start >= from;
    return (uint32_t)(view_of(work, to)->phrases - view_of(work, from)->phrases) - is_cut;
}

static bool same_range(struct range a, struct range b) { return a.start == b.start && a.end == b.end; }
static bool meet(struct range a, struct range b) { return range_exists(a) && range_exists(b) && a.start < b.end && b.start < a.end; }
static struct symbol likeness(struct range place, struct range other) {
    return !range_exists(other) ? SYMBOL("none") : same_range(place, other) ? SYMBOL("same") : meet(place, other) ? SYMBOL("meets") : SYMBOL("no");
}

void fire_source(struct decision *decision, const struct draft *draft, struct range place, const struct phrase *phrase,
                 uint32_t variant, struct range by_rule, struct range by_code) {
    struct features *f = &decision->features;
    const struct attribute_work *work = decision->work;
    bool is_left = place.end <= draft->cue.start;
    uint32_t from = is_left ? place.end : draft->cue.end, to = is_left ? draft->cue.start : place.start;
    if (from > to) from = to;
    struct symbol side = is_left ? SYMBOL("left") : place.start >= draft->cue.end ? SYMBOL("right") : SYMBOL("inside");
    struct symbol k = decision->signs.kind, v = symbol_count(variant), class = decision->signs.class, helper = decision->signs.helper;
    const struct view *heads = view_of(work, phrase->head), *begins = view_of(work, place.start), *ends = view_of(work, place.end);
    struct symbol head = heads->tag, before = begins[-1].tag, after = ends->tag;
    struct symbol distance = symbol_count(to - from), steps = symbol_count(phrases_between(work, from, to));
    struct symbol sign = between(decision, from, to), tag = decision->signs.tag;
    struct symbol rule = likeness(place, by_rule), code = likeness(place, by_code);
    FIRE(f, "side|k|steps", side, k, steps);
    FIRE(f, "side|k|distance", side, k, distance);
    FIRE(f, "side|k|tag", side, k, tag);
    FIRE(f, "side|class|steps", side, class, steps);
    FIRE(f, "side|between|variant", side, sign, v);
    FIRE(f, "side|between|before", side, sign, before);
    FIRE(f, "side|between|tag", side, sign, tag);
    FIRE(f, "side|between|steps", side, sign, steps);
    FIRE(f, "side|before|head", side, before, head);
    FIRE(f, "side|before|after", side, before, after);
    FIRE(f, "side|after|variant", side, after, v);
    FIRE(f, "side|head|class", side, head, class);
    FIRE(f, "side|headword", side, heads->word);
    FIRE(f, "side|beforeword", side, begins[-1].word);
    FIRE(f, "side|afterword", side, ends->word);
    FIRE(f, "side|k|head", side, k, head);
    FIRE(f, "variant|lastunit|after", v, ends[-1].tag, after);
    FIRE(f, "variant|size", v, symbol_count(place.end - place.start));
    FIRE(f, "side|helper|before", side, helper, before);
    FIRE(f, "side|helper|tag", side, helper, tag);
    FIRE(f, "rule|variant", rule, v);
    FIRE(f, "rule|code", rule, code);
    FIRE(f, "code|variant", code, v);
    FIRE(f, "rule|k|head", rule, k, head);
    FIRE(f, "side|first|after", side, yes_or_no(place.start < 2), after);
    FIRE(f, "side|word", side, decision->signs.word, steps);
    struct symbol shared = SYMBOL("none");
    for (uint32_t i = 0; i < work->drafts.count && work->drafts.items[i].head < draft->head; i++)
        shared = likeness(place, work->drafts.items[i].source);
    FIRE(f, "shared|tag|before", shared, tag, T(decision->signs.before));
    FIRE(f, "shared|side|steps", shared, side, steps);
}

void fire_no_source(struct decision *decision, const struct draft *draft, struct range by_rule, struct range by_code) {
    struct features *f = &decision->features;
    struct symbol k = decision->signs.kind, helper = decision->signs.helper, word = decision->signs.word, tag = decision->signs.tag;
    FIRE_ALONE(f, "none");
    FIRE(f, "none|k|tag", k, tag);
    FIRE(f, "none|word", word);
    FIRE(f, "none|helper|tag", helper, tag);
    FIRE(f, "none|helper|word", helper, word);
    FIRE(f, "none|class|tag", decision->signs.class, tag);
    FIRE(f, "none|before", T(draft->cue.start - 1));
    FIRE(f, "none|rule|code", yes_or_no(range_exists(by_rule)), yes_or_no(range_exists(by_code)));
}

void fire_start(struct decision *decision, const struct draft *draft, uint32_t place, uint32_t by_rule) {
    struct features *f = &decision->features;
    struct symbol k = decision->signs.kind, l = decision->signs.word, class = decision->signs.class;
    const struct view *here = view_of(decision->work, place);
    struct symbol tag = here->tag, word = here->word, previous = here[-1].tag;
    uint32_t from = draft->cue.end;
    bool is_after = place >= from;
    struct symbol offset = is_after ? symbol_count(place - from) : symbol_count(place);
    struct symbol sign = is_after ? between(decision, from, place) : between(decision, place, draft->cue.start);
    FIRE(f, "k|offset", k, offset);
    FIRE(f, "k|rule", k, yes_or_no(place == by_rule));
    FIRE(f, "class|offset|rule", class, offset, yes_or_no(place == by_rule));
    FIRE(f, "k|tag|previous", k, tag, previous);
    FIRE(f, "k|word", k, word);
    FIRE(f, "k|previousword", k, here[-1].word);
    FIRE(f, "class|tag|offset", class, tag, offset);
    FIRE(f, "word|tag|offset", l, tag, offset);
    FIRE(f, "k|tag|next", k, tag, here[1].tag);
    FIRE(f, "k|between|tag", k, sign, tag);
    FIRE(f, "class|previous|tag", class, previous, tag);
    FIRE(f, "word|cueword", word, l);
    FIRE(f, "firstafter|offset|tag", T(from), offset, tag);
}

void fire_end(struct decision *decision, const struct draft *draft, uint32_t start, uint32_t place, uint32_t by_rule, uint32_t limit) {
    struct features *f = &decision->features;
    const struct attribute_work *work = decision->work;
    const struct attributer *a = work->attributer;
    struct symbol k = decision->signs.kind, l = decision->signs.word, class = decision->signs.class;
    struct symbol sign = between(decision, start, place);
    struct symbol is_limit = yes_or_no(place == limit), size = symbol_count(place - start), rest = symbol_count(limit - place);
    const struct view *here = view_of(work, place), *begin = view_of(work, start);
    struct symbol next = place == limit ? SYMBOL("limit") : here->tag, nextword = place == limit ? SYMBOL("limit") : here->word;
    struct symbol second = here[1].tag, third = here[2].tag, secondword = here[1].word, last = here[-1].tag, lastword = here[-1].word;
    struct symbol first = begin->tag, firstword = begin->word;
    FIRE(f, "limit|k", is_limit, k);
    FIRE(f, "limit|word", is_limit, l);
    FIRE(f, "limit|class|size", is_limit, class, size);
    FIRE(f, "rule|limit|k", yes_or_no(place == by_rule), is_limit, k);
    FIRE(f, "next|class", next, class);
    FIRE(f, "next|word", next, l);
    FIRE(f, "next|second|class", next, second, class);
    FIRE(f, "next|second|third", next, second, third);
    FIRE(f, "nextword|class", nextword, class);
    FIRE(f, "nextword|secondword", nextword, secondword);
    FIRE(f, "next|secondword", next, secondword);
    FIRE(f, "last|next", last, next);
    FIRE(f, "last|next|second", last, next, second);
    FIRE(f, "lastword", lastword);
    FIRE(f, "first|next", first, next);
    FIRE(f, "first|limit|class", first, is_limit, class);
    FIRE(f, "firstword|next|second", firstword, next, second);
    FIRE(f, "size|class", size, class);
    FIRE(f, "rest|next", rest, next);
    FIRE(f, "rest|class", rest, class);
    FIRE(f, "between|next", sign, next);
    FIRE(f, "between|limit|class", sign, is_limit, class);
    FIRE(f, "between|next|class", sign, next, class);
    FIRE(f, "tag|next|second", decision->signs.tag, next, second);
    FIRE(f, "quoteend|next", yes_or_no(at_is(a, decision->window, place - 1, CLASS_QUOTATION)), next, k);
    bool has_inside = here->quotations > begin->quotations;
    bool has_later = view_of(work, limit)->quotations > here->quotations;
    struct symbol quotes = has_inside ? has_later ? SYMBOL("both") : SYMBOL("inside") : has_later ? SYMBOL("later") : SYMBOL("none");
    FIRE(f, "quotes|limit|class", quotes, is_limit, class);
    FIRE(f, "quotes|last|next", quotes, last, next);
    FIRE(f, "quotes|nextword", quotes, nextword);
    struct symbol commas = symbol_count((uint32_t)(here->commas - begin->commas));
    FIRE(f, "commas|next|second", commas, next, second);
    FIRE(f, "commas|rest|next", commas, rest, next);
    FIRE(f, "nextword|subject", nextword, T(draft->source.start == NONE ? NONE : draft->source.start));
    uint32_t crossed = 0;
    for (uint32_t i = 0; i < work->drafts.count; i++)
        crossed += work->drafts.items[i].head > draft->head && work->drafts.items[i].head < place && !work->drafts.items[i].is_dropped;
    FIRE(f, "crossed|next", symbol_count(crossed), next);
    FIRE(f, "crossed|limit|class", symbol_count(crossed), is_limit, class);
    bool is_other_next = false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        is_other_next |= other != draft && !other->is_dropped && other->cue.start >= place && other->cue.start <= place + 2;
    }
    FIRE(f, "othernext|next", yes_or_no(is_other_next), next);
}

void fire_cue_edge(struct decision *decision, const struct draft *draft, uint32_t place, uint32_t by_rule) {
    struct features *f = &decision->features;
    struct symbol offset = place <= draft->head ? symbol_count(draft->head - place) : symbol_count(place - draft->head);
    struct symbol k = decision->signs.kind, l = decision->signs.word, class = decision->signs.class;
    const struct view *here = view_of(decision->work, place);
    struct symbol tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    FIRE(f, "offset", offset);
    FIRE(f, "rule", yes_or_no(place == by_rule));
    FIRE(f, "rule|class", yes_or_no(place == by_rule), class);
    FIRE(f, "offset|k", offset, k);
    FIRE(f, "tag|previous|offset", tag, previous, offset);
    FIRE(f, "word|offset", word, offset);
    FIRE(f, "previousword|offset", previousword, offset);
    FIRE(f, "tag|previous", tag, previous);
    FIRE(f, "tag|previousword", tag, previousword);
    FIRE(f, "word|previousword", word, previousword);
    FIRE(f, "tag|next", tag, here[1].tag);
    FIRE(f, "cueword|offset|tag", l, offset, tag);
    FIRE(f, "cueword|previousword", l, previousword);
    FIRE(f, "cueword|word", l, word);
    FIRE(f, "class|tag|previous", class, tag, previous);
}
