/* claimer.c — knowledge becomes a claimer: senses of words, tags, weights. In: lexicon and files.
 * Out: an immutable claimer. */
#include "claim/private.h"

static uint32_t class_named(const struct claimer *claimer, const char *name) {
    return lexicon_class(claimer->lexicon, name, strlen(name));
}

/* All of a list of names, NULL at its end. */
static struct classes classes_named(const struct claimer *claimer, const char *const *names) {
    struct classes set = classes_none();
    for (; *names; names++) {
        uint32_t class = class_named(claimer, *names);
        if (class != NONE) classes_add(&set, class);
    }
    return set;
}

static void number_classes(struct claimer *claimer) {
    static const char *const parts[] = {"Verb", "Noun", "Adj", NULL};
    static const char *const inflected[] = {"Base", "Third",    "Past",   "Part",
                                            "Ing",  "Singular", "Plural", NULL};
    claimer->parts = classes_named(claimer, parts);
    claimer->inflected = classes_named(claimer, inflected);
    claimer->name = class_named(claimer, "Name");
    claimer->caps = class_named(claimer, "Caps");
    claimer->currency = class_named(claimer, "Currency");
    claimer->ordinal = class_named(claimer, "Ordinal");
    claimer->third = class_named(claimer, "Third");
}

static quoth_status fill(struct claimer *claimer, const quoth_file *files, size_t count,
                         quoth_problem *problem) {
    number_classes(claimer);
    claimer->lexeme_count = lexicon_count(claimer->lexicon);
    claimer->senses =
        memory_new(&claimer->memory, (claimer->lexeme_count + 1) * sizeof *claimer->senses);
    if (!claimer->senses) return QUOTH_NOMEM;
    memset(claimer->senses, 0, (claimer->lexeme_count + 1) * sizeof *claimer->senses);
    TRY(senses_fill(claimer));
    TRY(tags_fill(claimer));
    if (files)
        TRY(model_new(&claimer->memory, files, count, "claim.weights", NULL,
                      &claimer->model, problem));
    weights_fill(claimer);
    return QUOTH_OK;
}

quoth_status claimer_new(const quoth_allocator *memory, const struct lexicon *lexicon,
                         const quoth_file *files, size_t count, struct claimer **made,
                         quoth_problem *problem) {
    struct claimer *claimer = memory_new(memory, sizeof *claimer);
    if (!claimer) return QUOTH_NOMEM;
    memset(claimer, 0, sizeof *claimer);
    claimer->memory = *memory;
    claimer->lexicon = lexicon;
    quoth_status status = fill(claimer, files, count, problem);
    if (status == QUOTH_OK)
        *made = claimer;
    else
        claimer_free(claimer);
    return status;
}

void claimer_free(struct claimer *claimer) {
    if (!claimer) return;
    quoth_allocator memory = claimer->memory;
    model_free(claimer->model);
    vec_free(&memory, &claimer->figures);
    memory_free(&memory, claimer->senses, (claimer->lexeme_count + 1) * sizeof *claimer->senses);
    memory_free(&memory, claimer, sizeof *claimer);
}
