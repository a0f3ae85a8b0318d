/* knowledge.c — words and rules from a folder, and the built-in ones into one. In: a folder. Out: quoth_file rows, an
 * engine. */
#include "cli/cli.h"
#include "cli/output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* No file of knowledge comes near; guards against a wrong folder. */
enum { FILE_BYTES = 64 * 1024 * 1024 };

static enum status complain_path(const char *folder, const char *name, const char *reason) {
    complain("%s%s%s: %s", folder, name ? "/" : "", name ? name : "", reason);
    return STATUS_FAILED;
}

static bool is_knowledge(const char *name) {
    static const char *const suffixes[] = {".lex", ".rules", ".weights", ".trees"};
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && name[0] != '.' && i < sizeof suffixes / sizeof *suffixes; i++)
        if (strcmp(dot, suffixes[i]) == 0) return true;
    return false;
}

static char *join(const char *folder, const char *name) {
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = malloc(size);
    if (path) snprintf(path, size, "%s/%s", folder, name);
    return path;
}

static bool read_whole(int descriptor, char *bytes, size_t size) {
    while (size) {
        ssize_t taken = read(descriptor, bytes, size);
        if (taken < 0 && errno == EINTR) continue;
        if (taken == 0) errno = EIO; /* shorter than fstat said */
        if (taken <= 0) return false;
        bytes += taken;
        size -= (size_t)taken;
    }
    return true;
}

/* Bytes of a file, malloc'd; NULL with errno. */
static char *read_bytes(const char *path, size_t *size) {
    struct stat status;
    char *bytes = NULL;
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return NULL;
    if (fstat(descriptor, &status) == 0) {
        *size = (size_t)status.st_size; /* one byte more is taken and set to NUL: readers may use strspn */
        if (!S_ISREG(status.st_mode)) errno = EINVAL;
        else if (status.st_size > FILE_BYTES) errno = EFBIG;
        else bytes = malloc(*size + 1);
    }
    if (bytes && !read_whole(descriptor, bytes, *size)) free(bytes), bytes = NULL;
    if (bytes) bytes[*size] = 0;
    int reason = errno;
    close(descriptor);
    errno = reason;
    return bytes;
}

static const char *reason_of(int number) { return number == EINVAL ? "is no regular file" : strerror(number); }

/* A file at `path`, known as `name`, to the end of a list. */
static enum status add_file(quoth_file **files, size_t *count, const char *path, const char *name) {
    quoth_file *grown = realloc(*files, (*count + 1) * sizeof *grown);
    if (!grown) return complain_memory();
    *files = grown;
    quoth_file file = {.name = strdup(name)};
    if (!file.name) return complain_memory();
    file.bytes = read_bytes(path, &file.size);
    if (file.bytes) {
        (*files)[(*count)++] = file;
        return STATUS_DONE;
    }
    enum status status = errno == ENOMEM ? complain_memory() : complain_path(path, NULL, reason_of(errno));
    free((void *)(uintptr_t)file.name);
    return status;
}

static enum status add_from_folder(struct knowledge *knowledge, const char *folder, const char *name) {
    char *path = join(folder, name);
    enum status status = path ? add_file(&knowledge->files, &knowledge->count, path, name) : complain_memory();
    free(path);
    return status;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const quoth_file *)a)->name, ((const quoth_file *)b)->name);
}

static enum status read_folder(struct knowledge *knowledge, const char *folder) {
    DIR *stream = opendir(folder);
    if (!stream) return complain_path(folder, NULL, strerror(errno));
    enum status status = STATUS_DONE;
    for (const struct dirent *entry = readdir(stream); entry && status == STATUS_DONE; entry = readdir(stream))
        if (is_knowledge(entry->d_name)) status = add_from_folder(knowledge, folder, entry->d_name);
    closedir(stream);
    if (status != STATUS_DONE) return status;
    if (!knowledge->count) return complain_path(folder, NULL, "holds no *.lex, *.rules, *.weights or *.trees");
    qsort(knowledge->files, knowledge->count, sizeof *knowledge->files, by_name);
    return STATUS_DONE;
}

static void free_files(quoth_file *files, size_t count) {
    for (size_t i = 0; i < count; i++) {
        free((void *)(uintptr_t)files[i].name);
        free((void *)(uintptr_t)files[i].bytes);
    }
    free(files);
}

void knowledge_free(struct knowledge *knowledge) {
    free_files(knowledge->files, knowledge->count);
    free_files(knowledge->additions, knowledge->addition_count);
    *knowledge = (struct knowledge){0};
}

/* The whole path of an added file, by its name in a problem, which may be cut; NULL: it is none. */
static const char *find_addition(const struct knowledge *knowledge, const quoth_problem *problem) {
    for (size_t i = 0; i < knowledge->addition_count; i++) {
        const char *path = knowledge->additions[i].name;
        if (strncmp(path, problem->file, sizeof problem->file - 1) == 0) return path;
    }
    return NULL;
}

/* file:line:column: what was expected, the line, a caret. */
static enum status complain_problem(const struct knowledge *knowledge, const char *folder,
                                    const quoth_problem *problem) {
    if (problem->status == QUOTH_NOMEM) return complain_memory();
    const char *path = find_addition(knowledge, problem);
    if (path) folder = NULL;
    complain("%s%s%s:%u:%u: %s", folder ? folder : "", folder ? "/" : "", path ? path : problem->file, problem->line,
             problem->column, problem->message);
    if (problem->excerpt[0]) complain("    %s", problem->excerpt);
    if (problem->excerpt[0] && problem->column) complain("    %*s", (int)problem->column, "^");
    return STATUS_FAILED;
}

static enum status read_sources(struct knowledge *knowledge, const struct sources *sources) {
    enum status status = sources->folder ? read_folder(knowledge, sources->folder) : STATUS_DONE;
    for (size_t i = 0; i < sources->lexicon_count && status == STATUS_DONE; i++) {
        const char *path = sources->lexicons[i];
        status = add_file(&knowledge->additions, &knowledge->addition_count, path, path);
    }
    return status;
}

enum status knowledge_engine(struct knowledge *knowledge, const struct sources *sources, quoth_engine **engine) {
    quoth_problem problem;
    *knowledge = (struct knowledge){0};
    *engine = NULL;
    enum status status = read_sources(knowledge, sources);
    if (status != STATUS_DONE) return status;
    quoth_config config = {.size = sizeof config, .files = knowledge->files, .file_count = knowledge->count};
    config.additions = knowledge->additions;
    config.addition_count = knowledge->addition_count;
    config.without_weights = sources->rules_alone;
    config.without_jit = getenv("QUOTH_NO_JIT") != NULL; /* for valgrind, which misreads code made at run time */
    *engine = quoth_engine_new(&config, &problem);
    return *engine ? STATUS_DONE : complain_problem(knowledge, sources->folder, &problem);
}

/* --- print --- */

static enum status print_all(const quoth_file *files, size_t count) {
    struct output output;
    enum status status = output_open(&output, NULL);
    for (size_t i = 0; i < count && status == STATUS_DONE; i++) {
        char heading[160];
        int size = snprintf(heading, sizeof heading, "%s==> %s <==\n", i ? "\n" : "", files[i].name);
        status = output_line(&output, heading, (size_t)size);
        if (status == STATUS_DONE) status = output_line(&output, files[i].bytes, files[i].size);
    }
    return output_close(&output, status);
}

static enum status write_file(const char *folder, const quoth_file *file) {
    char *path = join(folder, file->name);
    if (!path) return complain_memory();
    struct stat there;
    enum status status;
    if (lstat(path, &there) == 0) {
        status = complain_path(folder, file->name, "is there already; nothing is overwritten");
    } else {
        struct output output;
        status = output_open(&output, path);
        if (status == STATUS_DONE) status = output_line(&output, file->bytes, file->size);
        status = output_close(&output, status);
    }
    free(path);
    return status;
}

enum status knowledge_print(const char *folder) {
    size_t count;
    const quoth_file *files = quoth_builtin_files(&count);
    if (strcmp(folder, "-") == 0) return print_all(files, count);
    if (mkdir(folder, 0777) < 0 && errno != EEXIST) return complain_path(folder, NULL, strerror(errno));
    enum status status = STATUS_DONE;
    for (size_t i = 0; i < count && status == STATUS_DONE; i++) status = write_file(folder, &files[i]);
    return status;
}
