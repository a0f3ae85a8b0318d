/* engine.c — knowledge becomes an engine: lexicon, rules, codes, in the order in which each needs the one before.
 *
 * In: knowledge files. Out: an immutable engine. Idea: the codes of tag strings depend on the classes that rules
 * name, so rules are read first and compiled once there are codes. */
#include "engine/engine.h"

#include <stdio.h>

static quoth_status declare_classes(quoth_engine *engine) {
    TRY(token_setup(engine->lexicon, &engine->token_classes));
    TRY(mark_setup(engine->lexicon, &engine->mark_classes));
    return sentence_setup(engine->lexicon, &engine->sentence_classes);
}

static quoth_status build(quoth_engine *engine, const quoth_config *config, const quoth_file *files, size_t count,
                          quoth_problem *problem) {
    struct additions additions = {config->additions, config->addition_count};
    TRY(lexicon_new_with(&engine->memory, files, count, &additions, &engine->lexicon, problem));
    TRY(declare_classes(engine));
    TRY(sheets_new(&engine->memory, engine->lexicon, &engine->sheets));
    struct classes used = classes_none();
    TRY(rules_read(&engine->memory, files, count, engine->lexicon, &engine->rules, &used, problem));
    used = classes_or(used, attribute_classes());
    TRY(codes_new(&engine->memory, engine->lexicon, used, &engine->codes, problem));
    if (!config->files) rules_trust(engine->rules);
    TRY(rules_compile(engine->rules, engine->codes, config->without_jit != 0, problem));
    const quoth_file *weights = config->without_weights ? NULL : files;
    TRY(claimer_new(&engine->memory, engine->lexicon, weights, count, &engine->claimer, problem));
    return attributer_new(&engine->memory, engine->lexicon, engine->codes, engine->rules, weights, count,
                          &engine->attributer, problem);
}

/* With the choosers, the knowledge built in has been laid out; words that are added need it anew. */
static quoth_status make(quoth_engine *engine, const quoth_config *config, quoth_problem *problem) {
    bool is_whole = !config->files && !config->without_weights && config->addition_count == 0;
    bool is_laid_out = is_whole && quoth_image_size > 0;
    if (is_laid_out) {
        struct image image = image_to_open(quoth_image, quoth_image_size);
        return engine_open(engine, &image, config->without_jit != 0);
    }
    size_t count = config->file_count;
    const quoth_file *files = config->files ? config->files : quoth_builtin_files(&count);
    return build(engine, config, files, count, problem);
}

static quoth_config complete(const quoth_config *config) {
    quoth_config whole = {.size = sizeof whole};
    if (config) memcpy(&whole, config, config->size < sizeof whole ? config->size : sizeof whole);
    return whole;
}

quoth_engine *quoth_engine_new(const quoth_config *given, quoth_problem *problem) {
    quoth_problem own;
    if (!problem) problem = &own;
    memset(problem, 0, sizeof *problem);
    quoth_config config = complete(given);
    quoth_allocator memory = config.allocator ? *config.allocator : memory_default();
    quoth_engine *engine = memory_new(&memory, sizeof *engine);
    if (!engine) {
        problem->status = QUOTH_NOMEM;
        return NULL;
    }
    *engine = (quoth_engine){.memory = memory};
    quoth_status status = make(engine, &config, problem);
    if (status == QUOTH_OK) return engine;
    problem->status = status;
    if (!problem->message[0]) snprintf(problem->message, sizeof problem->message, "%s", quoth_status_text(status));
    quoth_engine_free(engine);
    return NULL;
}

void quoth_engine_free(quoth_engine *engine) {
    if (!engine) return;
    quoth_allocator memory = engine->memory;
    attributer_free(engine->attributer);
    claimer_free(engine->claimer);
    rules_free(engine->rules);
    codes_free(engine->codes);
    sheets_free(engine->sheets);
    lexicon_free(engine->lexicon);
    memory_free(&memory, engine, sizeof *engine);
}

/* The build writes these from src/lang. */
extern const quoth_file quoth_builtin[];
extern const size_t quoth_builtin_count;

const quoth_file *quoth_builtin_files(size_t *count) {
    *count = quoth_builtin_count;
    return quoth_builtin;
}

const char *quoth_version(void) { return QUOTH_VERSION; }
