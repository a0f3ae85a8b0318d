/* unit_image.c — the knowledge built in, as the build laid it out, is what its text gives; a wrong image is refused. */
#include "engine/engine.h"
#include "test.h"

#include <stdlib.h>

static quoth_engine *engine_from_text(void) {
    quoth_problem problem;
    quoth_config config = {.size = sizeof config};
    config.files = quoth_builtin_files(&config.file_count);
    quoth_engine *engine = quoth_engine_new(&config, &problem);
    CHECK_THAT(engine != NULL, problem.message);
    return engine;
}

static bool is_built_in(const struct bytes *bytes) {
    return bytes->count == quoth_image_size && memcmp(bytes->items, quoth_image, quoth_image_size) == 0;
}

/* Laid out now, an engine gives byte for byte what the build wrote. */
static void check_same(quoth_engine *engine, const char *what) {
    quoth_allocator memory = memory_default();
    struct image image = image_to_write(&memory);
    struct bytes block = {0};
    if (engine && CHECK(engine_lay_out(engine, &image) == QUOTH_OK) && CHECK(image_join(&image, &block) == QUOTH_OK))
        CHECK_THAT(is_built_in(&block), what);
    vec_free(&memory, &block);
    image_free(&image);
    quoth_engine_free(engine);
}

static quoth_status open_bytes(const void *bytes, size_t size) {
    quoth_allocator memory = memory_default();
    quoth_engine *engine = memory_new(&memory, sizeof *engine);
    if (!CHECK(engine != NULL)) return QUOTH_NOMEM;
    *engine = (quoth_engine){.memory = memory};
    struct image image = image_to_open(bytes, size);
    quoth_status status = engine_open(engine, &image, false);
    quoth_engine_free(engine);
    return status;
}

static void check_cut(void) {
    enum { PLACES = 997 };
    for (size_t i = 0; i < PLACES; i++)
        CHECK_THAT(open_bytes(quoth_image, quoth_image_size / PLACES * i) == QUOTH_BAD_STATE, "an image that is cut");
    CHECK(open_bytes(quoth_image, quoth_image_size) == QUOTH_OK);
}

/* The size of a row of the first table, of another program. */
static void check_foreign(void) {
    unsigned char *foreign = malloc(quoth_image_size);
    if (!CHECK(foreign != NULL)) return;
    memcpy(foreign, quoth_image, quoth_image_size);
    foreign[64 + sizeof(uint32_t)] ^= 8; /* behind the preface and a count */
    CHECK_THAT(open_bytes(foreign, quoth_image_size) == QUOTH_BAD_STATE, "an image with other tables");
    free(foreign);
}

int main(void) {
    quoth_problem problem;
    CHECK(quoth_image_size > 0);
    check_same(engine_from_text(), "knowledge from text is what is built in");
    check_same(quoth_engine_new(NULL, &problem), "what was opened can be laid out again");
    check_cut();
    check_foreign();
    return test_end();
}
