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
    claimer->currency = class_named(claimer, "Currency");
    claimer->ordinal = class_named(claimer, "Ordinal");
    claimer->third = class_named(claimer, "Third");
    claimer->past = class_named(claimer, "Past");
    claimer->plural = class_named(claimer, "Plural");
}

static quoth_status fill(struct claimer *claimer, const quoth_file *files, size_t count,
                         quoth_problem *problem) {
    number_classes(claimer);
    claimer->lexeme_count = lexicon_count(claimer->lexicon);
    size_t size = (claimer->lexeme_count + 1) * sizeof *claimer->drafts;
    claimer->drafts = memory_new(&claimer->memory, size);
    if (!claimer->drafts) return QUOTH_NOMEM;
    memset(claimer->drafts, 0, size);
    TRY(senses_fill(claimer));
    TRY(tags_fill(claimer));
    if (files)
        TRY(model_new(&claimer->memory, files, count, "claim.weights",
                      &claimer->model, problem));
    weights_fill(claimer);
    compounds_fill(claimer);
    TRY(senses_number(claimer));
    memory_free(&claimer->memory, claimer->drafts, size);
    claimer->drafts = NULL;
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

static void free_tables(struct claimer *claimer) {
    vec_free(&claimer->memory, &claimer->figures);
    vec_free(&claimer->memory, &claimer->senses);
    memory_free(&claimer->memory, claimer->sense_numbers, (claimer->lexeme_count + 1) * sizeof *claimer->sense_numbers);
    memory_free(&claimer->memory, claimer->drafts, (claimer->lexeme_count + 1) * sizeof *claimer->drafts);
}

void claimer_free(struct claimer *claimer) {
    if (!claimer) return;
    quoth_allocator memory = claimer->memory;
    model_free(claimer->model);
    if (!claimer->is_lent) free_tables(claimer);
    memory_free(&memory, claimer, sizeof *claimer);
}

static quoth_status pass(struct image *image, struct claimer *claimer) {
    uint32_t count = claimer->lexeme_count + 1;
    image_table(image, &claimer->sense_numbers, &count);
    image_vec(image, &claimer->senses);
    image_vec(image, &claimer->figures);
    image_value(image, &claimer->tags);
    image_value(image, &claimer->tag_weights);
    image_value(image, &claimer->sign_weights);
    image_value(image, &claimer->sign_partners);
    image_value(image, &claimer->weighty_signs);
    image_value(image, &claimer->length_weights);
    image_value(image, &claimer->quantities_weights);
    image_value(image, &claimer->quantity_weights);
    image_value(image, &claimer->beginnings);
    return image->status;
}

quoth_status claimer_lay_out(struct claimer *claimer, struct image *image) {
    TRY(pass(image, claimer));
    return model_lay_out(claimer->model, image);
}

quoth_status claimer_open(const quoth_allocator *memory, const struct lexicon *lexicon,
                          struct image *image, struct claimer **claimer) {
    struct claimer *opened = memory_new(memory, sizeof *opened);
    if (!opened) return QUOTH_NOMEM;
    memset(opened, 0, offsetof(struct claimer, tags));
    opened->memory = *memory;
    opened->lexicon = lexicon;
    opened->lexeme_count = lexicon_count(lexicon);
    opened->is_lent = true;
    *claimer = opened; /* its owner frees it, whatever comes */
    number_classes(opened);
    TRY(pass(image, opened));
    return model_open(memory, image, &opened->model);
}
