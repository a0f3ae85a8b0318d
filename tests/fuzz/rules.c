/* rules.c — a file of rules, for libFuzzer. In: any bytes, beside the built-in words. Out: an abort where a promise is
 * broken: bad rules are told with a place, good ones read an article. */
#include "quoth.h"
#include "promise.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FILES = 64 };

static int pass_over(void *user, const quoth_record *record) { return (void)user, (void)record, 0; }

static void read_article(const quoth_engine *engine) {
    static const char article[] = "“It was late,” said Mara Ellis, the mayor. She said the wall will stand.\n";
    quoth_stream *stream = quoth_stream_new(engine, NULL, pass_over, NULL);
    PROMISE(stream && quoth_stream_feed(stream, article, sizeof article - 1) == QUOTH_OK);
    PROMISE(quoth_stream_finish(stream) == QUOTH_OK);
    quoth_stream_free(stream);
}

static int ends_with(const char *name, const char *suffix) {
    size_t size = strlen(name), suffix_size = strlen(suffix);
    return size > suffix_size && strcmp(name + size - suffix_size, suffix) == 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    quoth_file files[MOST_FILES];
    size_t builtin_count, count = 0;
    const quoth_file *builtin = quoth_builtin_files(&builtin_count);
    for (size_t i = 0; i < builtin_count && count + 1 < MOST_FILES; i++)
        if (ends_with(builtin[i].name, ".lex")) files[count++] = builtin[i];
    char *copy = malloc(size + 1); /* as a file is read: with a NUL behind it */
    PROMISE(copy);
    if (size) memcpy(copy, bytes, size);
    copy[size] = 0;
    files[count++] = (quoth_file){"fuzz.rules", copy, size};
    quoth_config config = {.size = sizeof config, .files = files, .file_count = count, .without_jit = 1};
    quoth_problem problem;
    quoth_engine *engine = quoth_engine_new(&config, &problem);
    if (engine) read_article(engine);
    else PROMISE(problem.message[0]);
    quoth_engine_free(engine);
    free(copy);
    return 0;
}
