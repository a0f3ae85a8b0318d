/* claimer.c — knowledge becomes a claimer: senses of words, tags, weights. In: lexicon and files. Out: an immutable claimer. */
#include "claim/private.h"

static void number_classes(struct claimer *claimer) {
    static const char *const parts[] = {"Verb", "Noun", "Adj", "Adv", "Modal", "Prep", "Conj", "Det", "Pron", "Interjection", "According", "Ordinal"};
    const struct lexicon *lexicon = claimer->lexicon;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        uint32_t class = lexicon_class(lexicon, parts[i], strlen(parts[i]));
        if (class != NONE) classes_add(&claimer->parts, class);
    }
    claimer->name = lexicon_class(lexicon, "Name", 4);
    claimer->caps = lexicon_class(lexicon, "Caps", 4);
    claimer->currency = lexicon_class(lexicon, "Currency", 8);
    claimer->ordinal = lexicon_class(lexicon, "Ordinal", 7);
}

static quoth_status fill(struct claimer *claimer, const quoth_file *files, size_t count, quoth_problem *problem) {
    number_classes(claimer);
    claimer->lexeme_count = lexicon_count(claimer->lexicon);
    claimer->senses = memory_new(&claimer->memory, (claimer->lexeme_count + 1) * sizeof *claimer->senses);
    if (!claimer->senses) return QUOTH_NOMEM;
    memset(claimer->senses, 0, (claimer->lexeme_count + 1) * sizeof *claimer->senses);
    TRY(senses_fill(claimer));
    TRY(tags_fill(claimer));
    if (files) TRY(model_new(&claimer->memory, files, count, "claim.weights", &claimer->model, problem));
    weights_fill(claimer);
    return QUOTH_OK;
}

quoth_status claimer_new(const quoth_allocator *memory, const struct lexicon *lexicon, const quoth_file *files, size_t count,
                         struct claimer **made, quoth_problem *problem) {
    struct claimer *claimer = memory_new(memory, sizeof *claimer);
    if (!claimer) return QUOTH_NOMEM;
    memset(claimer, 0, sizeof *claimer);
    claimer->memory = *memory;
    claimer->lexicon = lexicon;
    quoth_status status = fill(claimer, files, count, problem);
    if (status == QUOTH_OK) *made = claimer;
    else claimer_free(claimer);
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
