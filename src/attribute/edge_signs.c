/* edge_signs.c — the features of a source, and of the places where a cue or a content begins or ends.
 *
 * In: a draft and a candidate. Out: features fired. Idea: how far away the candidate is, what lies between, and whether
 * the rule would have taken it. */
#include "attribute/signs.h"

static uint32_t phrases_between(const struct attribute_work *work, uint32_t from, uint32_t to) {
    if (from >= to) return 0;
    const struct phrase *across = phrase_around(&work->phrases, to);
    bool is_cut = across && across->units.start < to && across->units.start >= from;
    return (uint32_t)(view_of(work, to)->phrases - view_of(work, from)->phrases) - is_cut;
}

static bool same_range(struct range a, struct range b) { return a.start == b.start && a.end == b.end; }
static struct symbol likeness(struct range place, struct range other) {
    return !range_exists(other)        ? SYMBOL("none")
           : same_range(place, other)  ? SYMBOL("same")
           : ranges_meet(place, other) ? SYMBOL("meets")
                                       : SYMBOL("no");
}

void fire_source(struct decision *decision, const struct draft *draft, struct range place, const struct phrase *phrase,
                 uint32_t variant, struct range by_rule, struct range by_code) {
    struct features *f = &decision->features;
    const struct attribute_work *work = decision->work;
    bool is_left = place.end <= draft->cue.start;
    uint32_t from = is_left ? place.end : draft->cue.end, to = is_left ? draft->cue.start : place.start;
    if (from > to) from = to;
    struct symbol side = is_left ? SYMBOL("left") : place.start >= draft->cue.end ? SYMBOL("right") : SYMBOL("inside");
    struct symbol k = decision->signs.kind, v = symbol_count(variant), class = decision->signs.class,
                  helper = decision->signs.helper;
    const struct view *heads = view_of(work, phrase->head), *begins = view_of(work, place.start),
                      *ends = view_of(work, place.end);
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
    struct symbol k = decision->signs.kind, helper = decision->signs.helper, word = decision->signs.word,
                  tag = decision->signs.tag;
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

/* The other cues that a content would hold if it ended at a place, and whether one begins there. */
struct others {
    uint32_t crossed;
    bool is_next;
};

static struct others others_at(const struct attribute_work *work, const struct draft *draft, uint32_t place) {
    struct others others = {0, false};
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *other = &work->drafts.items[i];
        if (other == draft || other->is_dropped) continue;
        others.crossed += other->head > draft->head && other->head < place;
        others.is_next |= other->cue.start >= place && other->cue.start <= place + 2;
    }
    return others;
}

void fire_end(struct decision *decision, const struct draft *draft, uint32_t start, uint32_t place, uint32_t by_rule,
              uint32_t limit) {
    struct features *f = &decision->features;
    const struct attribute_work *work = decision->work;
    const struct attributer *a = work->attributer;
    struct symbol k = decision->signs.kind, l = decision->signs.word, class = decision->signs.class;
    struct symbol sign = between(decision, start, place);
    struct symbol is_limit = yes_or_no(place == limit), size = symbol_count(place - start),
                  rest = symbol_count(limit - place);
    const struct view *here = view_of(work, place), *begin = view_of(work, start);
    struct symbol next = place == limit ? SYMBOL("limit") : here->tag,
                  nextword = place == limit ? SYMBOL("limit") : here->word;
    struct symbol second = here[1].tag, third = here[2].tag, secondword = here[1].word, last = here[-1].tag,
                  lastword = here[-1].word;
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
    struct symbol quotes = has_inside  ? has_later ? SYMBOL("both") : SYMBOL("inside")
                            : has_later ? SYMBOL("later")
                                       : SYMBOL("none");
    FIRE(f, "quotes|limit|class", quotes, is_limit, class);
    FIRE(f, "quotes|last|next", quotes, last, next);
    FIRE(f, "quotes|nextword", quotes, nextword);
    struct symbol commas = symbol_count((uint32_t)(here->commas - begin->commas));
    FIRE(f, "commas|next|second", commas, next, second);
    FIRE(f, "commas|rest|next", commas, rest, next);
    FIRE(f, "nextword|subject", nextword, T(draft->source.start == NONE ? NONE : draft->source.start));
    struct others others = others_at(work, draft, place);
    FIRE(f, "crossed|next", symbol_count(others.crossed), next);
    FIRE(f, "crossed|limit|class", symbol_count(others.crossed), is_limit, class);
    FIRE(f, "othernext|next", yes_or_no(others.is_next), next);
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
