/* edge_signs.c — the features of the places where a cue or a content begins or ends.
 *
 * In: a draft and a place. Out: features fired. Idea: how far away the place is, what lies between, what stands around
 * it, and whether the rule would have taken it. */
#include "attribute/signs.h"

#define START_FEATURES(FEATURE, chooser)                                             \
    FEATURE(chooser, NN, "k|offset", k, offset)                                      \
    FEATURE(chooser, NN, "k|rule", k, is_rule)                                       \
    FEATURE(chooser, NNN, "class|offset|rule", class, offset, is_rule)               \
    FEATURE(chooser, NNN, "k|tag|previous", k, tag, previous)                        \
    FEATURE(chooser, NW, "k|word", k, word)                                          \
    FEATURE(chooser, NW, "k|previousword", k, previousword)                          \
    FEATURE(chooser, NNN, "class|tag|offset", class, tag, offset)                    \
    FEATURE(chooser, WNN, "word|tag|offset", cueword, tag, offset)                   \
    FEATURE(chooser, NNN, "k|tag|next", k, tag, next)                                \
    FEATURE(chooser, NWN, "k|between|tag", k, between, tag)                          \
    FEATURE(chooser, NNN, "class|previous|tag", class, previous, tag)                \
    FEATURE(chooser, WW, "word|cueword", word, cueword)                              \
    FEATURE(chooser, NNN, "firstafter|offset|tag", firstafter, offset, tag)
CHART(start, START_FEATURES, NULL);

#define END_FEATURES(FEATURE, chooser)                                               \
    FEATURE(chooser, NN, "limit|k", is_limit, k)                                     \
    FEATURE(chooser, NW, "limit|word", is_limit, cueword)                            \
    FEATURE(chooser, NNN, "limit|class|size", is_limit, class, size)                 \
    FEATURE(chooser, NN, "next|class", next, class)                                  \
    FEATURE(chooser, NNN, "next|second|class", next, second, class)                  \
    FEATURE(chooser, NNN, "next|second|third", next, second, third)                  \
    FEATURE(chooser, WW, "nextword|secondword", nextword, secondword)                \
    FEATURE(chooser, NW, "next|secondword", next, secondword)                        \
    FEATURE(chooser, NN, "last|next", last, next)                                    \
    FEATURE(chooser, NNN, "last|next|second", last, next, second)                    \
    FEATURE(chooser, W, "lastword", lastword)                                        \
    FEATURE(chooser, NN, "first|next", first, next)                                  \
    FEATURE(chooser, NNN, "first|limit|class", first, is_limit, class)               \
    FEATURE(chooser, WNN, "firstword|next|second", firstword, next, second)          \
    FEATURE(chooser, WN, "between|next", between, next)                              \
    FEATURE(chooser, WNN, "between|limit|class", between, is_limit, class)           \
    FEATURE(chooser, WNN, "between|next|class", between, next, class)                \
    FEATURE(chooser, NNN, "tag|next|second", cuetag, next, second)                   \
    FEATURE(chooser, NNN, "quoteend|next", ends_quote, next, k)                      \
    FEATURE(chooser, NNN, "quotes|limit|class", quotes, is_limit, class)             \
    FEATURE(chooser, NW, "quotes|nextword", quotes, nextword)                        \
    FEATURE(chooser, NNN, "commas|next|second", commas, next, second)                \
    FEATURE(chooser, NNN, "commas|rest|next", commas, rest, next)                    \
    FEATURE(chooser, WN, "nextword|subject", nextword, subject)                      \
    FEATURE(chooser, NN, "crossed|next", crossed, next)                              \
    FEATURE(chooser, NNN, "crossed|limit|class", crossed, is_limit, class)           \
    FEATURE(chooser, NN, "othernext|next", is_othernext, next)
CHART(end, END_FEATURES, NULL);

#define CUE_START_FEATURES(FEATURE, chooser)                                               \
    FEATURE(chooser, N, "offset", offset)                                            \
    FEATURE(chooser, NN, "rule|class", is_rule, class)                               \
    FEATURE(chooser, NNN, "tag|previous|offset", tag, previous, offset)              \
    FEATURE(chooser, WN, "word|offset", word, offset)                                \
    FEATURE(chooser, WN, "previousword|offset", previousword, offset)                \
    FEATURE(chooser, NN, "tag|previous", tag, previous)                              \
    FEATURE(chooser, NW, "tag|previousword", tag, previousword)                      \
    FEATURE(chooser, NN, "tag|next", tag, next)                                      \
    FEATURE(chooser, WNN, "cueword|offset|tag", cueword, offset, tag)
CHART(cue_start, CUE_START_FEATURES, NULL);

#define CUE_END_FEATURES(FEATURE, chooser)                                               \
    FEATURE(chooser, N, "offset", offset)                                            \
    FEATURE(chooser, NN, "rule|class", is_rule, class)                               \
    FEATURE(chooser, NN, "offset|k", offset, k)                                      \
    FEATURE(chooser, WN, "word|offset", word, offset)                                \
    FEATURE(chooser, WN, "previousword|offset", previousword, offset)                \
    FEATURE(chooser, NN, "tag|previous", tag, previous)                              \
    FEATURE(chooser, NN, "tag|next", tag, next)                                      \
    FEATURE(chooser, WW, "cueword|previousword", cueword, previousword)              \
    FEATURE(chooser, WW, "cueword|word", cueword, word)
CHART(cue_end, CUE_END_FEATURES, NULL);

void fire_start(struct decision *decision, const struct draft *draft, uint32_t at, uint32_t by_rule) {
    const struct head_signs *signs = &decision->signs;
    const struct view *here = decision->views + at;
    uint32_t k = signs->kind, class = signs->class, cueword = signs->word;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, from = draft->cue.end, firstafter = decision->views[from].tag;
    bool is_after = at >= from;
    uint32_t offset = count_of(is_after ? at - from : at), is_rule = at == by_rule;
    uint32_t between = is_after ? signature_between(decision, from, at)
                                : signature_between(decision, at, draft->cue.start);
    SCORE(start, START_FEATURES);
}

struct end_search end_search_of(const struct attribute_work *work, const struct draft *draft, uint32_t start,
                                uint32_t by_rule, uint32_t limit) {
    const struct draft *next = draft + 1, *end = work->drafts.items + work->drafts.count;
    while (next < end && next->head <= draft->head) next++;
    return (struct end_search){
        .draft = draft, .next = next, .start = start, .by_rule = by_rule, .limit = limit, .seen = start};
}

/* What lies before a place: signs, and other cues, which a content that ended there would hold. */
static void go_on_to(const struct decision *decision, struct end_search *search, uint32_t place) {
    const struct draft *end = decision->work->drafts.items + decision->work->drafts.count;
    for (; search->seen < place; search->seen++) search->signs |= decision->views[search->seen].signs;
    for (; search->next < end && search->next->head < place; search->next++)
        search->crossed += !search->next->is_dropped;
}

static uint32_t quotes_around(const struct view *begin, const struct view *here, const struct view *end) {
    bool has_inside = here->before.quotations > begin->before.quotations,
         has_later = end->before.quotations > here->before.quotations;
    return has_inside ? has_later ? QUOTES_BOTH : QUOTES_INSIDE : has_later ? QUOTES_LATER : QUOTES_NONE;
}

void fire_end(struct decision *decision, struct end_search *search, uint32_t at) {
    const struct head_signs *signs = &decision->signs;
    const struct view *here = decision->views + at, *begin = decision->views + search->start;
    go_on_to(decision, search, at);
    uint32_t k = signs->kind, class = signs->class, cueword = signs->word, cuetag = signs->tag;
    uint32_t is_limit = at == search->limit;
    uint32_t size = count_of(at - search->start), rest = count_of(search->limit - at);
    uint32_t next = is_limit ? TAG_LIMIT : here->tag, nextword = is_limit ? TAG_LIMIT : here->word;
    uint32_t second = here[1].tag, secondword = here[1].word, third = here[2].tag;
    uint32_t last = here[-1].tag, lastword = here[-1].word, first = begin->tag, firstword = begin->word;
    uint32_t between = signature_of(decision, search->start, at, search->signs);
    uint32_t quotes = quotes_around(begin, here, decision->views + search->limit);
    uint32_t ends_quote = (here[-1].signs & SIGN_QUOTATION) != 0;
    uint32_t commas = count_of((uint32_t)(here->before.commas - begin->before.commas));
    uint32_t subject = view_of(decision->work, search->draft->source.start)->tag;
    uint32_t crossed = count_of(search->crossed), is_othernext = (here->cues | here[1].cues | here[2].cues) != 0;
    SCORE(end, END_FEATURES);
}

void fire_cue_start(struct decision *decision, const struct draft *draft, uint32_t place) {
    const struct view *here = decision->views + place;
    uint32_t cueword = decision->signs.word, class = decision->signs.class;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, is_rule = place == draft->cue.start, offset = count_of(draft->head - place);
    SCORE(cue_start, CUE_START_FEATURES);
}

void fire_cue_end(struct decision *decision, const struct draft *draft, uint32_t place) {
    const struct view *here = decision->views + place;
    uint32_t k = decision->signs.kind, cueword = decision->signs.word, class = decision->signs.class;
    uint32_t tag = here->tag, word = here->word, previous = here[-1].tag, previousword = here[-1].word;
    uint32_t next = here[1].tag, is_rule = place == draft->cue.end, offset = count_of(place - draft->head);
    SCORE(cue_end, CUE_END_FEATURES);
}
