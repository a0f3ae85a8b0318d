/* explain.c — what the rules saw in a window, for a person. In: a window. Out: its words, one code a unit, and the
 * frames. */
#include "attribute/draft.h"

static quoth_status print_units(struct attribute_work *work, const struct window *window, struct range units,
                                struct bytes *out) {
    const struct passage *passage = work->passage;
    if (!range_exists(units)) return bytes_add(&work->attributer->memory, out, "-", 1);
    struct stretch at = stretch_of_units(passage, window, units);
    return bytes_add(&work->attributer->memory, out, passage->bytes + (at.start - passage->place.at),
                     (size_t)(at.end - at.start));
}

static quoth_status print_classes(struct attribute_work *work, struct classes classes, struct bytes *out) {
    const struct lexicon *lexicon = work->attributer->lexicon;
    for (uint32_t class = 0; class < lexicon_class_count(lexicon); class ++)
        if (classes_have(classes, class))
            TRY(bytes_print(&work->attributer->memory, out, " %s", lexicon_class_name(lexicon, class)));
    return QUOTH_OK;
}

quoth_status attribute_explain(struct attribute_work *work, const struct passage *passage, uint32_t index,
                               struct bytes *out) {
    const quoth_allocator *memory = &work->attributer->memory;
    const struct window *window = &passage->windows[index];
    const struct passage *kept = work->passage;
    work->passage = passage;
    TRY(compete(work, index));
    for (uint32_t i = 0; i < window->count; i++) {
        TRY(bytes_print(memory, out, "  %3u  ", i));
        TRY(print_units(work, window, (struct range){i, i + 1}, out));
        TRY(bytes_add(memory, out, "\t", 1));
        TRY(print_classes(work, window->units[i].classes, out));
        TRY(bytes_add(memory, out, "\n", 1));
    }
    for (uint32_t i = 0; work->attributer->models[CHOOSE_FRAME] && i < work->heads.count; i++) {
        TRY(bytes_print(memory, out, "  cue with a chance of %.2f: ", work->judged.items[i].chance));
        uint32_t head = work->judged.items[i].head;
        TRY(print_units(work, window, (struct range){head, head + 1}, out));
        TRY(bytes_add(memory, out, "\n", 1));
    }
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const struct draft *draft = &work->drafts.items[i];
        const char *rule = draft->rule == NONE ? "chooser" : rules_rule(work->attributer->rules, draft->rule)->name;
        TRY(bytes_print(memory, out, "  %s%s %.2f  source=", rule,
                        draft->is_dropped ? " (dropped)"
                        : draft->holder   ? " (nested)"
                                          : "",
                        (double)draft->confidence));
        TRY(print_units(work, window, draft->source, out));
        TRY(bytes_print(memory, out, "  cue="));
        TRY(print_units(work, window, draft->cue, out));
        for (uint32_t piece = 0; piece < draft->content_count; piece++) {
            TRY(bytes_print(memory, out, "  content="));
            TRY(print_units(work, window, draft->content[piece], out));
        }
        TRY(bytes_add(memory, out, "\n", 1));
    }
    work->passage = kept;
    return QUOTH_OK;
}
