/* signs.c — what is asked of a head once, what lies between two places, and the names of features.
 *
 * Idea: classes, coarse tags and distances before words, and words only of the lexicon, never names: what is learned
 * from one set of articles must hold for others. */
#include "attribute/signs.h"

const char *const option_names[CHART_OPTIONS] = {"quote-before", "quote-after", "quote-around", "before",
                                                  "after",        "around",      "line"};

static quoth_status add_text(struct decision *decision, const char *mark, struct slice text) {
    const quoth_allocator *memory = &decision->work->attributer->memory;
    TRY(bytes_add(memory, decision->names, mark, 1));
    return bytes_add(memory, decision->names, text.bytes, text.size);
}

static quoth_status write_feature(struct decision *decision, const char *name, uint32_t count, const uint8_t *alphabets,
                                  const uint32_t *values) {
    const struct attributer *a = decision->work->attributer;
    TRY(bytes_add(&a->memory, decision->names, name, strlen(name)));
    if (decision->option) {
        const char *option = option_names[decision->option->number];
        TRY(add_text(decision, "=", (struct slice){option, strlen(option)}));
    }
    for (uint32_t i = 0; i < count; i++) {
        char room[16];
        TRY(add_text(decision, i || decision->option ? "|" : "=", alphabet_text(a, alphabets[i], values[i], room)));
    }
    return bytes_add(&a->memory, decision->names, "\n", 1);
}

void name_feature(struct decision *decision, const char *name, uint32_t count, const uint8_t *alphabets,
                  const uint32_t *values) {
    if (decision->status == QUOTH_OK) decision->status = write_feature(decision, name, count, alphabets, values);
}

static uint32_t helper_of(const struct attribute_work *work, const struct window *window, uint32_t head) {
    const struct attributer *a = work->attributer;
    uint32_t i = head;
    while (i > 0 && at_is(a, window, i - 1, CLASS_ADV)) i--;
    bool is_not = i > 0 && at_is(a, window, i - 1, CLASS_NOT);
    if (is_not) i--;
    if (i > 0 && unit_meets(&window->units[i - 1], a->auxiliary)) return view_of(work, i - 1)->tag;
    if (i > 0 && at_is(a, window, i - 1, CLASS_TO)) return TAG_TO;
    return is_not ? TAG_NOT : TAG_NONE;
}

/* What stands directly before the cue and its helpers. */
static uint32_t before_helpers(const struct attributer *a, const struct window *window, uint32_t head) {
    uint32_t i = head;
    while (i > 0 && (at_is(a, window, i - 1, CLASS_ADV) || at_is(a, window, i - 1, CLASS_NOT) ||
                     unit_meets(&window->units[i - 1], a->auxiliary)))
        i--;
    return i - 1; /* NONE at the window's edge */
}

void signs_of_head(const struct attribute_work *work, const struct window *window, uint32_t head,
                   struct head_signs *signs) {
    const struct view *here = view_of(work, head);
    bool is_helped = head > 0 && unit_meets(&window->units[head - 1], work->attributer->helper);
    *signs = (struct head_signs){.word = here->word, .tag = here->tag, .class = here->cue_class, .helper = TAG_NONE,
                                 .before = head - 1};
    if (!is_helped) return;
    signs->helper = helper_of(work, window, head);
    signs->before = before_helpers(work->attributer, window, head);
}
