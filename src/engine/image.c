/* image.c — a made engine into an image and out of it. In: an engine, or an image. Out: the other. Idea: room after
 * room, in the order in which each needs the one before. */
#include "engine/engine.h"

static quoth_status pass_classes(struct image *image, quoth_engine *engine) {
    image_value(image, &engine->token_classes);
    image_value(image, &engine->mark_classes);
    image_value(image, &engine->sentence_classes);
    return image->status;
}

quoth_status engine_lay_out(quoth_engine *engine, struct image *image) {
    TRY(lexicon_lay_out(engine->lexicon, image));
    TRY(pass_classes(image, engine));
    TRY(sheets_lay_out(engine->sheets, image));
    TRY(codes_lay_out(engine->codes, image));
    TRY(rules_lay_out(engine->rules, image));
    TRY(claimer_lay_out(engine->claimer, image));
    return attributer_lay_out(engine->attributer, image);
}

quoth_status engine_open(quoth_engine *engine, struct image *image, bool without_jit) {
    const quoth_allocator *memory = &engine->memory;
    TRY(lexicon_open(memory, image, &engine->lexicon));
    TRY(pass_classes(image, engine));
    TRY(sheets_open(memory, image, &engine->sheets));
    TRY(codes_open(memory, image, &engine->codes));
    TRY(rules_open(memory, image, without_jit, &engine->rules));
    TRY(claimer_open(memory, engine->lexicon, image, &engine->claimer));
    return attributer_open(memory, engine->lexicon, engine->rules, image, &engine->attributer);
}
