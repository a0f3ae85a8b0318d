/* signs.c — the features of every choice: what a chooser may know.
 *
 * In: a decision and a candidate. Out: features fired. Idea: classes, coarse tags and distances before words, and words only of the
 * lexicon, never names: what is learned from one set of articles must hold for others. */
#include "attribute/choose.h"

#define W(unit) word_symbol(decision->work, decision->window, (unit))
#define T(unit) coarse_symbol(decision->work, decision->window, (unit))

struct symbol option_symbol(enum takes_what what, enum takes_where where) {
    static const char *const names[3][3] = {{"quote-before", "quote-after", "quote-around"},
                                            {"before", "after", "around"},
                                            {"line", "line", "line"}};
    const char *name = names[what == TAKES_QUOTATION ? 0 : what == TAKES_LINE ? 2 : 1][where];
    return symbol_of(name, strlen(name));
}

static const struct {
    enum class_id class;
    const char *name;
} cue_classes[] = {{CLASS_SAY, "Say"},         {CLASS_TELL, "Tell"},       {CLASS_ASK, "Ask"},           {CLASS_MANNER, "Manner"},
                   {CLASS_THINK, "Think"},     {CLASS_WANT, "Want"},       {CLASS_PLAN, "Plan"},         {CLASS_URGE, "Urge"},
                   {CLASS_DESCRIBE, "Describe"}, {CLASS_DISCUSS, "Discuss"}, {CLASS_SHOW, "Show"},       {CLASS_SEEM, "Seem"},
                   {CLASS_SAYNOUN, "SayNoun"}, {CLASS_THINKNOUN, "ThinkNoun"}, {CLASS_CUEADJ, "CueAdj"}, {CLASS_LIGHT, "Light"}};
enum { CUE_CLASSES = sizeof cue_classes / sizeof *cue_classes };

/* The first cue class of the head: enough to pool rare lemmas. */
static struct symbol class_symbol(const struct attributer *a, const struct unit *unit) {
    for (int i = 0; i < CUE_CLASSES; i++)
        if (unit_is(a, unit, cue_classes[i].class)) return symbol_of(cue_classes[i].name, strlen(cue_classes[i].name));
    return SYMBOL("none");
}

static struct symbol yes_or_no(bool is_yes) { return is_yes ? SYMBOL("yes") : SYMBOL("no"); }

/* Nearest quotation on each side of the head: none, or how many units away. */
static struct symbol quotation_near(const struct attributer *a, const struct window *window, uint32_t head, bool is_before) {
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

/* A signature of what lies between two places: the tags that matter, each once. */
static struct symbol between(const struct decision *decision, uint32_t from, uint32_t to, char signature[16]) {
    static const struct {
        enum class_id class;
        char letter;
    } signs[] = {{CLASS_COMMA, ','}, {CLASS_REL, 'r'}, {CLASS_AND, '&'}, {CLASS_THAT, 't'}, {CLASS_QUOTATION, 'q'}, {CLASS_DASH, '-'},
                 {CLASS_TO, 'o'}, {CLASS_CONJ, 'c'}};
    const struct attributer *a = decision->work->attributer;
    size_t size = 0;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        for (uint32_t unit = from; unit < to; unit++)
            if (at_is(a, decision->window, unit, signs[i].class)) {
                signature[size++] = signs[i].letter;
                break;
            }
    uint32_t verbs = 0;
    for (uint32_t unit = from; unit < to; unit++)
        verbs += unit_meets(&decision->window->units[unit], a->finite) && !phrase_around(&decision->work->phrases, unit);
    signature[size++] = (char)('0' + (verbs < 3 ? verbs : 3));
    return symbol_of(signature, size);
}

static uint32_t head_of_range(const struct attribute_work *work, struct range range) {
    if (!range_exists(range)) return NONE;
    const struct phrase *phrase = phrase_around(&work->phrases, range.start);
    return phrase ? phrase->head : range.start;
}

struct head_signs signs_of_head(struct decision *decision, uint32_t head, uint32_t head_index) {
    struct attribute_work *work = decision->work;
    uint32_t subject = head_of_range(work, find_subject(work, decision->window, (struct range){head, head + 1}));
    const struct phrase *after = phrase_starting_at(&work->phrases, head + 1);
    if (!after && head + 2 < decision->window->count) after = phrase_starting_at(&work->phrases, head + 2);
    uint32_t object = after ? after->head : NONE;
    struct head_signs signs = {T(subject), W(subject), T(object), W(object), NONE};
    for (uint32_t i = 0; i < head_index; i++)
        if (work->judged.items[i].chance >= 0.5) signs.accepted = work->judged.items[i].head;
    return signs;
}

static void fire_accepted(struct decision *decision, uint32_t head, struct symbol k, uint32_t accepted) {
    struct features *f = &decision->features;
    const struct attributer *a = decision->work->attributer;
    if (accepted == NONE) {
        FIRE(f, "k|noneaccepted", k);
        return;
    }
    char signature[16];
    struct symbol class = class_symbol(a, &decision->window->units[accepted]);
    struct symbol before = T(before_helpers(decision, head)), distance = symbol_count(head - accepted);
    FIRE(f, "k|accepted|before", k, class, before);
    FIRE(f, "k|accepted|distance", k, class, distance);
    FIRE(f, "k|acceptedword", k, W(accepted));
    FIRE(f, "k|acceptednext|before", k, T(accepted + 1), before);
    FIRE(f, "k|acceptedbetween", k, between(decision, accepted + 1, head, signature));
    FIRE(f, "k|acceptedbetween|tag", k, between(decision, accepted + 1, head, signature), T(head));
    FIRE(f, "k|accepted|class", k, class, class_symbol(a, &decision->window->units[head]));
}

void fire_frame(struct decision *decision, uint32_t head, const struct option *option, uint32_t head_index,
                const struct head_signs *signs) {
    struct features *f = &decision->features;
    struct attribute_work *work = decision->work;
    const struct attributer *a = work->attributer;
    const struct window *window = decision->window;
    struct symbol k = option_symbol(option->what, option->where);
    struct symbol l = W(head), t = T(head), class = class_symbol(a, &window->units[head]);
    uint32_t before = before_helpers(decision, head);
    struct symbol helper = helper_of(decision, head);
    FIRE(f, "k", k);
    FIRE(f, "k|word", k, l);
    FIRE(f, "k|tag", k, t);
    FIRE(f, "k|class|tag", k, class, t);
    FIRE(f, "k|word|next", k, l, T(head + 1));
    FIRE(f, "k|word|nextword", k, l, W(head + 1));
    FIRE(f, "k|word|before", k, l, T(before));
    FIRE(f, "k|class|next", k, class, T(head + 1));
    FIRE(f, "k|class|before", k, class, T(before));
    FIRE(f, "k|tag|before", k, t, T(before));
    FIRE(f, "k|tag|previous", k, t, T(head - 1));
    FIRE(f, "k|previousword", k, W(head - 1));
    FIRE(f, "k|beforeword", k, W(before));
    FIRE(f, "k|next|second", k, T(head + 1), T(head + 2));
    FIRE(f, "k|nextword", k, W(head + 1));
    FIRE(f, "k|tag|nextword", k, t, W(head + 1));
    FIRE(f, "k|secondword", k, W(head + 2));
    FIRE(f, "k|helper|tag", k, helper, t);
    FIRE(f, "k|helper|word", k, helper, l);
    FIRE(f, "k|helper|class", k, helper, class);
    FIRE(f, "k|before|beforebefore", k, T(before), T(before == NONE ? NONE : before - 1));
    FIRE(f, "k|place", k, symbol_count(head));
    FIRE(f, "k|rest", k, symbol_count(window->count - head - 1));
    struct symbol quote_before = quotation_near(a, window, head, true), quote_after = quotation_near(a, window, head, false);
    FIRE(f, "k|quotebefore|quoteafter", k, quote_before, quote_after);
    FIRE(f, "k|word|quotebefore", k, l, quote_before);
    FIRE(f, "k|word|quoteafter", k, l, quote_after);
    FIRE(f, "k|tag|quoteafter", k, t, quote_after);
    for (int i = 0; i < CUE_CLASSES; i++)
        if (unit_is(a, &window->units[head], cue_classes[i].class)) {
            struct symbol one = symbol_of(cue_classes[i].name, strlen(cue_classes[i].name));
            FIRE(f, "k|each|next", k, one, T(head + 1));
            FIRE(f, "k|each|tag|before", k, one, T(before));
        }
    FIRE(f, "k|headindex", k, symbol_count(head_index));
    if (head_index > 0) {
        uint32_t earlier = work->heads.items[head_index - 1];
        struct symbol distance = symbol_count(head - earlier);
        FIRE(f, "k|earlierclass|distance", k, class_symbol(a, &window->units[earlier]), distance);
        FIRE(f, "k|earlierword", k, W(earlier));
        FIRE(f, "k|earlierword|before", k, W(earlier), T(before));
        FIRE(f, "k|earlierafter|before", k, T(earlier + 1), T(before));
        FIRE(f, "k|class|earlierclass", k, class, class_symbol(a, &window->units[earlier]));
    }
    if (head_index + 1 < work->heads.count) {
        uint32_t later = work->heads.items[head_index + 1];
        FIRE(f, "k|laterclass|distance", k, class_symbol(a, &window->units[later]), symbol_count(later - head));
        FIRE(f, "k|laterword", k, W(later));
        FIRE(f, "k|word|laterword", k, l, W(later));
    }
    /* the sentence as a whole: its first cue says much of the others (“Hale said …” holds what follows) */
    if (head_index > 1) {
        FIRE(f, "k|firstword", k, W(work->heads.items[0]));
        FIRE(f, "k|firstclass|before", k, class_symbol(a, &window->units[work->heads.items[0]]), T(before));
    }
    FIRE(f, "k|word|subject", k, l, signs->subject);
    FIRE(f, "k|class|subject", k, class, signs->subject);
    FIRE(f, "k|tag|subject", k, t, signs->subject);
    FIRE(f, "k|subjectword", k, signs->subject_word);
    FIRE(f, "k|class|subjectword", k, class, signs->subject_word);
    FIRE(f, "k|class|object", k, class, signs->object);
    FIRE(f, "k|class|objectword", k, class, signs->object_word);
    FIRE(f, "k|word|objectword", k, l, signs->object_word);
    FIRE(f, "k|subject|object", k, signs->subject, signs->object);
    fire_accepted(decision, head, k, signs->accepted);
    FIRE(f, "k|lasttag", k, T(window->count - 1));
    FIRE(f, "k|firstpassage", k, yes_or_no(work->passage->number == 1));
}

void fire_rule(struct decision *decision, const struct option *option, uint32_t rule) {
    const char *name = rules_rule(decision->work->attributer->rules, rule)->name;
    FIRE(&decision->features, "k|rule", option_symbol(option->what, option->where), symbol_of(name, strlen(name)));
}

static struct symbol draft_kind(const struct draft *draft) { return option_symbol(draft->what, draft->where); }

static uint32_t phrases_between(const struct attribute_work *work, uint32_t from, uint32_t to) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < work->phrases.count; i++)
        count += work->phrases.items[i].units.start >= from && work->phrases.items[i].units.end <= to;
    return count;
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
    struct symbol k = draft_kind(draft), v = symbol_count(variant), class = class_symbol(work->attributer, &decision->window->units[draft->head]);
    struct symbol head = T(phrase->head), before = T(place.start - 1), after = T(place.end);
    struct symbol distance = symbol_count(to - from), steps = symbol_count(phrases_between(work, from, to));
    char signature[16];
    struct symbol sign = between(decision, from, to, signature);
    struct symbol tag = T(draft->head);
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
    FIRE(f, "side|headword", side, W(phrase->head));
    FIRE(f, "side|beforeword", side, W(place.start - 1));
    FIRE(f, "side|afterword", side, W(place.end));
    FIRE(f, "side|k|head", side, k, head);
    FIRE(f, "variant|lastunit|after", v, T(place.end - 1), after);
    FIRE(f, "variant|size", v, symbol_count(place.end - place.start));
    FIRE(f, "side|helper|before", side, helper_of(decision, draft->head), before);
    FIRE(f, "side|helper|tag", side, helper_of(decision, draft->head), tag);
    FIRE(f, "rule|variant", likeness(place, by_rule), v);
    FIRE(f, "rule|code", likeness(place, by_rule), likeness(place, by_code));
    FIRE(f, "code|variant", likeness(place, by_code), v);
    FIRE(f, "rule|k|head", likeness(place, by_rule), k, head);
    FIRE(f, "side|first|after", side, yes_or_no(place.start < 2), after);
    FIRE(f, "side|word", side, W(draft->head), steps);
    struct symbol shared = SYMBOL("none");
    for (uint32_t i = 0; i < work->drafts.count && work->drafts.items[i].head < draft->head; i++)
        shared = likeness(place, work->drafts.items[i].source);
    FIRE(f, "shared|tag|before", shared, tag, T(before_helpers(decision, draft->head)));
    FIRE(f, "shared|side|steps", shared, side, steps);
}

void fire_no_source(struct decision *decision, const struct draft *draft, struct range by_rule, struct range by_code) {
    struct features *f = &decision->features;
    struct symbol k = draft_kind(draft), helper = helper_of(decision, draft->head);
    fire_none(f, SYMBOL("none"));
    FIRE(f, "none|k|tag", k, T(draft->head));
    FIRE(f, "none|word", W(draft->head));
    FIRE(f, "none|helper|tag", helper, T(draft->head));
    FIRE(f, "none|helper|word", helper, W(draft->head));
    FIRE(f, "none|class|tag", class_symbol(decision->work->attributer, &decision->window->units[draft->head]), T(draft->head));
    FIRE(f, "none|before", T(draft->cue.start - 1));
    FIRE(f, "none|rule|code", yes_or_no(range_exists(by_rule)), yes_or_no(range_exists(by_code)));
}

void fire_start(struct decision *decision, const struct draft *draft, uint32_t place, uint32_t by_rule) {
    struct features *f = &decision->features;
    struct symbol k = draft_kind(draft), l = W(draft->head), class = class_symbol(decision->work->attributer, &decision->window->units[draft->head]);
    uint32_t from = draft->cue.end;
    bool is_after = place >= from;
    struct symbol offset = is_after ? symbol_count(place - from) : symbol_count(place);
    char signature[16];
    struct symbol sign = is_after ? between(decision, from, place, signature) : between(decision, place, draft->cue.start, signature);
    FIRE(f, "k|offset", k, offset);
    FIRE(f, "k|rule", k, yes_or_no(place == by_rule));
    FIRE(f, "class|offset|rule", class, offset, yes_or_no(place == by_rule));
    FIRE(f, "k|tag|previous", k, T(place), T(place - 1));
    FIRE(f, "k|word", k, W(place));
    FIRE(f, "k|previousword", k, W(place - 1));
    FIRE(f, "class|tag|offset", class, T(place), offset);
    FIRE(f, "word|tag|offset", l, T(place), offset);
    FIRE(f, "k|tag|next", k, T(place), T(place + 1));
    FIRE(f, "k|between|tag", k, sign, T(place));
    FIRE(f, "class|previous|tag", class, T(place - 1), T(place));
    FIRE(f, "word|cueword", W(place), l);
    FIRE(f, "firstafter|offset|tag", T(from), offset, T(place));
}

void fire_end(struct decision *decision, const struct draft *draft, uint32_t start, uint32_t place, uint32_t by_rule, uint32_t limit) {
    struct features *f = &decision->features;
    const struct attribute_work *work = decision->work;
    const struct attributer *a = work->attributer;
    struct symbol k = draft_kind(draft), l = W(draft->head), class = class_symbol(a, &decision->window->units[draft->head]);
    char signature[16];
    struct symbol sign = between(decision, start, place, signature);
    struct symbol is_limit = yes_or_no(place == limit), size = symbol_count(place - start), rest = symbol_count(limit - place);
    struct symbol next = place == limit ? SYMBOL("limit") : T(place);
    struct symbol nextword = place == limit ? SYMBOL("limit") : W(place);
    FIRE(f, "limit|k", is_limit, k);
    FIRE(f, "limit|word", is_limit, l);
    FIRE(f, "limit|class|size", is_limit, class, size);
    FIRE(f, "rule|limit|k", yes_or_no(place == by_rule), is_limit, k);
    FIRE(f, "next|class", next, class);
    FIRE(f, "next|word", next, l);
    FIRE(f, "next|second|class", next, T(place + 1), class);
    FIRE(f, "next|second|third", next, T(place + 1), T(place + 2));
    FIRE(f, "nextword|class", nextword, class);
    FIRE(f, "nextword|secondword", nextword, W(place + 1));
    FIRE(f, "next|secondword", next, W(place + 1));
    FIRE(f, "last|next", T(place - 1), next);
    FIRE(f, "last|next|second", T(place - 1), next, T(place + 1));
    FIRE(f, "lastword", W(place - 1));
    FIRE(f, "first|next", T(start), next);
    FIRE(f, "first|limit|class", T(start), is_limit, class);
    FIRE(f, "firstword|next|second", W(start), next, T(place + 1));
    FIRE(f, "size|class", size, class);
    FIRE(f, "rest|next", rest, next);
    FIRE(f, "rest|class", rest, class);
    FIRE(f, "between|next", sign, next);
    FIRE(f, "between|limit|class", sign, is_limit, class);
    FIRE(f, "between|next|class", sign, next, class);
    FIRE(f, "tag|next|second", T(draft->head), next, T(place + 1));
    FIRE(f, "quoteend|next", yes_or_no(at_is(a, decision->window, place - 1, CLASS_QUOTATION)), next, k);
    bool has_inside = false, has_later = false;
    for (uint32_t i = start; i < limit; i++)
        if (at_is(a, decision->window, i, CLASS_QUOTATION)) *(i < place ? &has_inside : &has_later) = true;
    struct symbol quotes = has_inside ? has_later ? SYMBOL("both") : SYMBOL("inside") : has_later ? SYMBOL("later") : SYMBOL("none");
    FIRE(f, "quotes|limit|class", quotes, is_limit, class);
    FIRE(f, "quotes|last|next", quotes, T(place - 1), next);
    FIRE(f, "quotes|nextword", quotes, nextword);
    uint32_t commas = 0;
    for (uint32_t i = start; i < place; i++) commas += at_is(a, decision->window, i, CLASS_COMMA);
    FIRE(f, "commas|next|second", symbol_count(commas), next, T(place + 1));
    FIRE(f, "commas|rest|next", symbol_count(commas), rest, next);
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
    struct symbol k = draft_kind(draft), l = W(draft->head), class = class_symbol(decision->work->attributer, &decision->window->units[draft->head]);
    FIRE(f, "offset", offset);
    FIRE(f, "rule", yes_or_no(place == by_rule));
    FIRE(f, "rule|class", yes_or_no(place == by_rule), class);
    FIRE(f, "offset|k", offset, k);
    FIRE(f, "tag|previous|offset", T(place), T(place - 1), offset);
    FIRE(f, "word|offset", W(place), offset);
    FIRE(f, "previousword|offset", W(place - 1), offset);
    FIRE(f, "tag|previous", T(place), T(place - 1));
    FIRE(f, "tag|previousword", T(place), W(place - 1));
    FIRE(f, "word|previousword", W(place), W(place - 1));
    FIRE(f, "tag|next", T(place), T(place + 1));
    FIRE(f, "cueword|offset|tag", l, offset, T(place));
    FIRE(f, "cueword|previousword", l, W(place - 1));
    FIRE(f, "cueword|word", l, W(place));
    FIRE(f, "class|tag|previous", class, T(place), T(place - 1));
}
