/* freeze.c — the knowledge built in, made an engine and laid out, at build time.
 *
 * In: the library's own text. Out, on standard output: C with quoth_image, which quoth_engine_new opens instead of
 * reading the text again at each start. Idea: this program has an empty image of its own and so takes the way of
 * --lang. A string literal, since compilers read it many times faster than lists of numbers. */
#include "engine/engine.h"

#include <stdio.h>

const unsigned char quoth_image[1] = {0};
const size_t quoth_image_size = 0;

enum { LINE_BYTES = 64 };

static bool is_plain(int byte) {
    return byte >= ' ' && byte < 127 && byte != '"' && byte != '\\' && byte != '?'; /* no ?: trigraphs */
}

/* A short escape would take a digit behind it for its own. */
static void write_byte(int byte, int next) {
    bool is_long = next >= '0' && next <= '9';
    if (is_plain(byte)) putchar(byte);
    else printf(is_long ? "\\%03o" : "\\%o", (unsigned)byte);
}

static void write_line(const unsigned char *bytes, uint32_t count) {
    putchar('"');
    for (uint32_t i = 0; i < count; i++) write_byte(bytes[i], i + 1 < count ? bytes[i + 1] : '"');
    puts("\"");
}

static void write_block(const struct bytes *block) {
    const unsigned char *bytes = (const unsigned char *)block->items;
    puts("#include \"engine/engine.h\"\n");
    puts("_Alignas(64) const unsigned char quoth_image[] =");
    for (uint32_t i = 0; i < block->count; i += LINE_BYTES)
        write_line(bytes + i, block->count - i < LINE_BYTES ? block->count - i : LINE_BYTES);
    puts(";\nconst size_t quoth_image_size = sizeof quoth_image - 1;");
}

static quoth_status lay_out(quoth_engine *engine, const quoth_allocator *memory, struct bytes *block) {
    struct image image = image_to_write(memory);
    quoth_status status = engine_lay_out(engine, &image);
    if (status == QUOTH_OK) status = image_join(&image, block);
    image_free(&image);
    return status;
}

int main(void) {
    quoth_problem problem;
    quoth_allocator memory = memory_default();
    struct bytes block = {0};
    quoth_engine *engine = quoth_engine_new(NULL, &problem);
    quoth_status status = engine ? lay_out(engine, &memory, &block) : problem.status;
    if (status == QUOTH_OK) write_block(&block);
    else if (engine) fprintf(stderr, "%s\n", quoth_status_text(status));
    else fprintf(stderr, "%s:%u:%u: %s\n", problem.file, problem.line, problem.column, problem.message);
    vec_free(&memory, &block);
    quoth_engine_free(engine);
    return status != QUOTH_OK || fflush(stdout) || ferror(stdout);
}
