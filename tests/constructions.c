/* constructions.c — runs corpus/constructions: one file a construction of English news, several cases in each.
 *
 * In: files or directories (default corpus/constructions, corpus/genres). Out: for each case that does not hold the
 * file:line, its text, what was expected and what came with the rule that gave it; then a table of all files; then
 * "N passed, N failed", in files. Idea: a case holds when every expected record came and no other did. The notation
 * is told in corpus/README.md. A file named in OPEN beside it is known not to hold: it is run and reported, and
 * fails the suite only once it holds. */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>

#include "record.h"

enum { LIMIT_PATH = 1024 };

struct outcome { /* of one file */
    char path[LIMIT_PATH];
    unsigned cases, failed;
    bool is_open;
};

struct suite {
    const quoth_engine *engine;
    struct outcome *outcomes;
    size_t count, capacity;
};

/* A list of lines, on one line. */
static void tell_list(const char *before, const char *list)
{
    for (; *list != '\0'; list = strchr(list, '\n') + 1) {
        printf("%s%.*s", before, (int)strcspn(list, "\n"), list);
        before = ",";
    }
}

static void tell_columns(const struct got *got)
{
    printf("  %c got    %s | %s | ", got->is_expected ? ' ' : '!', got->fields[FIELD_KIND], got->fields[FIELD_SOURCE]);
    if (strcmp(got->fields[FIELD_KIND], "claim") == 0) tell_list("", got->fields[FIELD_CUE]);
    else fputs(got->fields[FIELD_CUE], stdout);
    printf(" | %s", got->fields[FIELD_CONTENT]);
}

static void tell_got(const struct got *got)
{
    tell_columns(got);
    printf(" | id=%u name=%s mention=%s act=%s stance=%s", (unsigned)got->id, got->name, got->mention, got->act,
           got->stance);
    if (strcmp(got->to, "-") != 0) printf(" to=%s", got->to);
    if (strcmp(got->via, "-") != 0) printf(" via=%s", got->via);
    if (got->in != 0) printf(" in=%u", (unsigned)got->in);
    if (got->continues != 0) printf(" continues=%u", (unsigned)got->continues);
    tell_list(" also=", got->also);
    tell_list(" value=", got->values);
    tell_list(" unit=", got->units);
    printf("%s%s%s%s%s", got->is_negated ? " negated" : "", got->is_modal ? " modal" : "",
           got->is_hedged ? " hedged" : "", got->is_anonymous ? " anonymous" : "",
           got->is_closed ? "" : " closed=false");
    printf(" | rule %s %.2f\n", got->rule, got->confidence);
}

static void tell_failure(const struct trial *trial)
{
    printf("%s:%u: %s\n", trial->path, trial->line, trial->title);
    if (trial->fault != NULL) printf("  ! %s\n", trial->fault);
    printf("    text   %.*s\n", trial->size < 2000 ? (int)trial->size : 2000, trial->text);
    for (unsigned e = 0; e < trial->expected_count; e++) {
        const struct expectation *expected = &trial->expected[e];
        printf("  %c expect%s %s | %s | %s | %s%s%s\n", expectation_holds(trial, expected) ? ' ' : '!',
               expected->is_optional ? "?" : "", expected->fields[0], expected->fields[1], expected->fields[2],
               expected->fields[3], expected->keys[0] != '\0' ? " | " : "", expected->keys);
    }
    if (trial->expected_count == 0) puts("    expect nothing");
    for (unsigned g = 0; g < trial->got_count; g++) tell_got(&trial->got[g]);
    if (trial->got_count == 0) puts("  ! got    nothing");
    puts("");
}

static void run_trial(const quoth_engine *engine, struct trial *trial, struct outcome *outcome)
{
    outcome->cases++;
    if (trial->fault == NULL) {
        analyse(engine, trial);
        pair_records(trial);
    }
    if (trial_holds(trial)) return;
    outcome->failed++;
    tell_failure(trial);
}

static void run_cases(const quoth_engine *engine, char *bytes, struct outcome *outcome)
{
    struct shelf *shelf = NULL;
    struct trial *trial = allocate(NULL, sizeof *trial);
    unsigned number = 0;
    bool is_running = false;
    char *rest = bytes, *line;
    while ((line = next_line(&rest)) != NULL) {
        number++;
        if (strncmp(line, "== ", 3) == 0) {
            if (is_running) run_trial(engine, trial, outcome);
            clear(&shelf);
            memset(trial, 0, sizeof *trial);
            trial->path = outcome->path, trial->title = line + 3, trial->line = number;
            trial->repeat = 1, trial->shelf = &shelf;
            number = read_text(trial, &rest, number);
            is_running = true;
        } else if (is_running) {
            expect(trial, line, number);
        }
    }
    if (is_running) run_trial(engine, trial, outcome);
    clear(&shelf);
    free(trial);
}

/* The whole file, NUL-terminated; NULL where it cannot be read. */
static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    char *bytes = allocate(NULL, 1);
    size_t size = 0;
    for (;;) {
        bytes = allocate(bytes, size + 4096 + 1);
        size_t more = fread(bytes + size, 1, 4096, file);
        size += more;
        if (more == 0) break;
    }
    bytes[size] = '\0';
    bool is_read = ferror(file) == 0;
    fclose(file);
    if (is_read) return bytes;
    free(bytes);
    return NULL;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static bool is_listed_open(const char *path)
{
    char list[LIMIT_PATH];
    const char *name = base_name(path);
    if (snprintf(list, sizeof list, "%.*sOPEN", (int)(name - path), path) >= (int)sizeof list) return false;
    char *bytes = read_file(list), *rest = bytes, *line;
    bool is_found = false;
    while (bytes != NULL && !is_found && (line = next_line(&rest)) != NULL) is_found = strcmp(line, name) == 0;
    free(bytes);
    return is_found;
}

static void run_file(struct suite *suite, const char *path)
{
    if (suite->count == suite->capacity) {
        suite->capacity = suite->capacity > 0 ? 2 * suite->capacity : 64;
        suite->outcomes = allocate(suite->outcomes, suite->capacity * sizeof *suite->outcomes);
    }
    struct outcome *outcome = &suite->outcomes[suite->count++];
    *outcome = (struct outcome){.is_open = is_listed_open(path)};
    snprintf(outcome->path, sizeof outcome->path, "%s", path);
    char *bytes = read_file(path);
    if (bytes != NULL) run_cases(suite->engine, bytes, outcome);
    else printf("%s: cannot be read\n", path);
    if (outcome->cases == 0) outcome->cases = outcome->failed = 1; /* an empty file holds nothing */
    free(bytes);
}

static int compare_names(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

/* All files of a directory that end in .txt, in bytewise order; false when it is no directory. */
static bool run_directory(struct suite *suite, const char *path)
{
    DIR *directory = opendir(path);
    if (directory == NULL) return false;
    char **names = NULL;
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        size_t size = strlen(entry->d_name);
        if (size < 5 || strcmp(entry->d_name + size - 4, ".txt") != 0) continue;
        names = allocate(names, (count + 1) * sizeof *names);
        names[count] = allocate(NULL, strlen(path) + size + 2);
        sprintf(names[count++], "%s/%s", path, entry->d_name);
    }
    closedir(directory);
    if (count > 0) qsort(names, count, sizeof *names, compare_names);
    for (size_t i = 0; i < count; i++) {
        run_file(suite, names[i]);
        free(names[i]);
    }
    free(names);
    return true;
}

/* The table and the last line; whether the suite passed. */
static bool report(const struct suite *suite)
{
    size_t passed = 0, failed = 0, open = 0;
    for (size_t i = 0; i < suite->count; i++) {
        const struct outcome *outcome = &suite->outcomes[i];
        bool holds = outcome->failed == 0;
        const char *word = holds ? "hold" : "FAIL";
        if (outcome->is_open) word = holds ? "FAIL: holds, take it off OPEN" : "open";
        printf("%-60s %3u of %3u  %s\n", base_name(outcome->path), outcome->cases - outcome->failed, outcome->cases,
               word);
        if (holds) *(outcome->is_open ? &failed : &passed) += 1;
        else *(outcome->is_open ? &open : &failed) += 1;
    }
    if (open > 0) printf("%zu open\n", open);
    printf("%zu passed, %zu failed\n", passed, failed);
    return failed == 0 && passed + open > 0;
}

int main(int argc, char **argv)
{
    quoth_problem problem = {0};
    quoth_engine *engine = quoth_engine_new(NULL, &problem);
    if (engine == NULL) {
        fprintf(stderr, "constructions: %s:%u:%u: %s\n", problem.file, (unsigned)problem.line, (unsigned)problem.column,
                problem.message);
        return 2;
    }
    struct suite suite = {.engine = engine};
    if (argc < 2) run_directory(&suite, "corpus/constructions"), run_directory(&suite, "corpus/genres");
    for (int i = 1; i < argc; i++)
        if (!run_directory(&suite, argv[i])) run_file(&suite, argv[i]);
    bool is_passed = report(&suite);
    free(suite.outcomes);
    quoth_engine_free(engine);
    return is_passed ? 0 : 1;
}
