/* signs.c — the features of every choice: what a chooser may know.
 *
 * In: a decision and a candidate. Out: features fired. Idea: classes, coarse tags and distances before words, and words
 * only of the lexicon, never names: what is learned from one set of articles must hold for others. */
#include "attribute/signs.h"

const char *const option_names[WEIGHT_OPTIONS] = {"quote-before", "quote-after", "quote-around", "before",
                                                  "after",        "around",      "line"};

uint32_t option_number(enum takes_what what, enum takes_where where) {
    return what == TAKES_LINE ? 6 : what == TAKES_QUOTATION ? (uint32_t)where : 3 + (uint32_t)where;
}

struct symbol option_symbol(enum takes_what what, enum takes_where where) {
    const char *name = option_names[option_number(what, where)];
    return symbol_of(name, strlen(name));
}

struct symbol class_symbol(const struct attributer *a, const struct unit *unit) {
    if (!unit_meets(unit, a->cue_class)) return SYMBOL("none");
#define RETURN_CLASS(id, name) \
    if (unit_is(a, unit, CLASS_##id)) return SYMBOL(name);
    CUE_CLASSES(RETURN_CLASS)
    return SYMBOL("none");
}

/* Every text above and below that is no class, tag, number, word or rule. */
static const char *const plain_texts[] = {"yes",
                                          "no",
                                          "none",
                                          "same",
                                          "meets",
                                          "left",
                                          "right",
                                          "inside",
                                          "limit",
                                          "both",
                                          "later",
                                          "To",
                                          "Not",
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

/* A signature of what lies between two places: the tags that matter, each once. Candidates are asked in order, so that
 * most of what lies there was seen for the one before. */
struct symbol between(struct decision *decision, uint32_t from, uint32_t to) {
    const struct view *views = decision->work->views.items + 1;
    bool goes_on = from == decision->seen.start && to >= decision->seen.end;
    uint32_t signs = goes_on ? decision->seen_signs : 0,
             verbs = to > from ? (uint32_t)(views[to].verbs - views[from].verbs) : 0;
    for (uint32_t unit = goes_on ? decision->seen.end : from; unit < to; unit++) signs |= views[unit].signs;
    decision->seen = (struct range){from, to > from ? to : from};
    decision->seen_signs = (uint8_t)signs;
    return decision->work->attributer->coarse.signatures[signs | (verbs < 3 ? verbs : 3) << 8];
}

struct head_signs signs_of_head(const struct decision *decision, uint32_t head) {
    return (struct head_signs){.word = W(head),
                               .tag = T(head),
                               .helper = helper_of(decision, head),
                               .before = before_helpers(decision, head),
                               .class = class_symbol(decision->work->attributer, &decision->window->units[head])};
}

void signs_of_draft(struct decision *decision, const struct draft *draft) {
    decision->signs = signs_of_head(decision, draft->head);
    decision->signs.kind = option_symbol(draft->what, draft->where);
}
