/* broken.c — wrong knowledge gives the right complaint. In: tests/broken: NAME.lex, NAME.rules or NAME.more, and
 * NAME.err, what is said of it, to the byte. Out: "N passed, N failed". Rules are read with the words of
 * good.words, .more is added to what is built in; --bless writes the .err files anew. */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>

#include "room.h"

static const char *const folder = "tests/broken";
enum { TEXT_BYTES = 64 * 1024, PATH_BYTES = 512 };

static size_t read_text(const char *name, const char *ending, char *text) {
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/%s%s", folder, name, ending);
    FILE *file = fopen(path, "rb");
    size_t size = file ? fread(text, 1, TEXT_BYTES - 1, file) : 0;
    if (file) fclose(file);
    text[size] = '\0';
    return size;
}

/* As the command shows it: where and what, the line, a caret under its column. */
static void show(const quoth_problem *problem, char *text, size_t room) {
    if (problem->line == 0) {
        snprintf(text, room, "%s\n", problem->message);
        return;
    }
    int size = snprintf(text, room, "%s:%u:%u: %s\n%s\n", problem->file, problem->line, problem->column,
                        problem->message,
                        problem->excerpt);
    for (uint32_t i = 0; i + 1 < problem->column && problem->excerpt[i]; i++)
        if ((problem->excerpt[i] & 0xc0) != 0x80) text[size++] = ' '; /* one blank a character, not a byte */
    snprintf(text + size, room - (size_t)size, "^\n");
}

static bool ends_with(const char *name, const char *ending) {
    const char *dot = strrchr(name, '.');
    return dot && strcmp(dot, ending) == 0;
}

static quoth_status load(const quoth_file *files, quoth_problem *problem) {
    quoth_config config = {.size = sizeof config, .files = files, .file_count = 1};
    if (ends_with(files[0].name, ".rules")) config.file_count = 2;
    if (ends_with(files[0].name, ".more"))
        config = (quoth_config){.size = sizeof config, .additions = files, .addition_count = 1};
    quoth_engine *engine = quoth_engine_new(&config, problem);
    quoth_status status = engine ? QUOTH_OK : problem->status;
    quoth_engine_free(engine);
    return status;
}

static void check_file(const char *file_name, bool is_blessing) {
    static char text[TEXT_BYTES], words[TEXT_BYTES], wanted[TEXT_BYTES];
    char name[256], got[2048] = "";
    quoth_problem problem = {0};
    snprintf(name, sizeof name, "%.*s", (int)(strrchr(file_name, '.') - file_name), file_name);
    quoth_file files[2] = {{file_name, text, read_text(file_name, "", text)},
                           {"good.lex", words, read_text("good.words", "", words)}};
    quoth_status status = load(files, &problem);
    CHECK_THAT(status == QUOTH_BAD_KNOWLEDGE, file_name);
    show(&problem, got, sizeof got);
    if (is_blessing) {
        char path[PATH_BYTES];
        snprintf(path, sizeof path, "%s/%s.err", folder, name);
        FILE *file = fopen(path, "wb");
        if (!CHECK(file != NULL)) return;
        fputs(got, file);
        fclose(file);
    }
    read_text(name, ".err", wanted);
    if (!CHECK_THAT(strcmp(got, wanted) == 0, file_name)) printf("    wanted:\n%s    got:\n%s", wanted, got);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

int main(int count, char **words) {
    enum { FILES_MOST = 200 };
    char *names[FILES_MOST];
    size_t name_count = 0;
    DIR *directory = opendir(folder);
    if (!CHECK_THAT(directory != NULL, folder)) return test_end();
    for (struct dirent *entry = readdir(directory); entry && name_count < FILES_MOST; entry = readdir(directory)) {
        const char *name = entry->d_name;
        if (ends_with(name, ".lex") || ends_with(name, ".rules") || ends_with(name, ".more"))
            names[name_count++] = strdup(name);
    }
    closedir(directory);
    qsort(names, name_count, sizeof *names, by_name);
    CHECK(name_count > 40);
    for (size_t i = 0; i < name_count; i++) {
        check_file(names[i], count > 1 && strcmp(words[1], "--bless") == 0);
        free(names[i]);
    }
    return test_end();
}
