/* freeze.c — the knowledge built in, made an engine and laid out, at build time.
 *
 * In: the library's own text. Out, on standard output: C with quoth_image, which quoth_engine_new opens instead of reading the
 * text again at each start. Idea: this program has an empty image of its own and so takes the way of --lang. A string literal,
 * since compilers read it many times faster than lists of numbers. */
#include "engine/engine.h"

#include <stdio.h>

const unsigned char quoth_image[1] = {0};
const size_t quoth_image_size = 0;

enum { LINE_BYTES = 64 };

static void write_bytes(const struct bytes *bytes) {
    puts("#include \"engine/engine.h\"\n");
    puts("_Alignas(64) const unsigned char quoth_image[] =");
    for (uint32_t i = 0; i < bytes->count; i += LINE_BYTES) {
        uint32_t end = bytes->count - i < LINE_BYTES ? bytes->count : i + LINE_BYTES;
        putchar('"');
        for (uint32_t j = i; j < end; j++) printf("\\%03o", (unsigned)(unsigned char)bytes->items[j]);
        puts("\"");
    }
    puts(";\nconst size_t quoth_image_size = sizeof quoth_image - 1;");
}

int main(void) {
    quoth_problem problem;
    quoth_allocator memory = memory_default();
    struct image image = image_to_write(&memory);
    quoth_engine *engine = quoth_engine_new(NULL, &problem);
    quoth_status status = engine ? engine_lay_out(engine, &image) : problem.status;
    if (status == QUOTH_OK) write_bytes(&image.written);
    else if (engine) fprintf(stderr, "%s\n", quoth_status_text(status));
    else fprintf(stderr, "%s:%u:%u: %s\n", problem.file, problem.line, problem.column, problem.message);
    vec_free(&memory, &image.written);
    quoth_engine_free(engine);
    return status != QUOTH_OK || fflush(stdout) || ferror(stdout);
}
