/* options.c — the words of the command line. In: argv. Out: struct options. The rows stand in options.def. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

enum option {
#define HEADING(text)
#define OPTION(id, letter, name, argument, brief, detail) OPTION_##id,
#include "cli/options.def"
#undef OPTION
#undef HEADING
};

const struct option_row option_rows[] = {
#define HEADING(text) {0, NULL, NULL, text, NULL},
#define OPTION(id, letter, name, argument, brief, detail) {letter, name, argument, brief, detail},
#include "cli/options.def"
#undef OPTION
#undef HEADING
};
const size_t option_row_count = sizeof option_rows / sizeof *option_rows;

/* Rows without the headings, so that an enum option is an index. */
static const struct option_row rows[] = {
#define HEADING(text)
#define OPTION(id, letter, name, argument, brief, detail) {letter, name, argument, brief, detail},
#include "cli/options.def"
#undef OPTION
#undef HEADING
};
enum { ROW_COUNT = sizeof rows / sizeof *rows };

static bool is_one_of(size_t number, const char *const *names, const char *word, size_t size) {
    return strlen(names[number]) == size && memcmp(names[number], word, size) == 0;
}

/* Index of the word in a list that ends with NULL; -1 with a message. */
static int find_name(const char *option, const char *const *names, const char *word, size_t size) {
    char choices[128] = "";
    for (size_t i = 0; names[i]; i++) {
        if (is_one_of(i, names, word, size)) return (int)i;
        if (i) strcat(choices, ", ");
        strcat(choices, names[i]);
    }
    complain("--%s: \"%.*s\" is none of %s", option, (int)size, word, choices);
    return -1;
}

static bool read_choice(const char *option, const char *const *names, const char *word, int *choice) {
    *choice = find_name(option, names, word, strlen(word));
    return *choice >= 0;
}

/* Each word of a list with commas sets its bit. */
static bool read_list(const char *option, const char *const *names, const char *list, unsigned *bits) {
    *bits = 0;
    for (const char *word = list; word; word = strchr(word, ',') ? strchr(word, ',') + 1 : NULL) {
        int number = find_name(option, names, word, strcspn(word, ","));
        if (number < 0) return false;
        *bits |= 1u << number;
    }
    return true;
}

static bool read_score(const char *option, const char *word, double *score) {
    char *end;
    *score = strtod(word, &end);
    if (end != word && !*end && *score >= 0 && *score <= 1) return true;
    complain("--%s: \"%s\" is no number from 0 to 1", option, word);
    return false;
}

static bool set_emit(struct options *options, const char *list) {
    static const char *const names[] = {"quote", "claim", "speaker", "document", "sentence", "error", NULL};
    return read_list("emit", names, list, &options->library.emit);
}

static bool set_kinds(struct options *options, const char *list) {
    static const char *const names[] = {"", "direct", "mixed", "indirect", NULL};
    bool is_read = read_list("kind", names + 1, list, &options->kinds);
    options->kinds <<= 1;
    return is_read;
}

static bool set_choice(struct options *options, enum option option, const char *word) {
    static const char *const forms[] = {"auto", "text", "jsonl", "html", NULL}, *const acts[] = {"speech", "all", NULL};
    static const char *const units[] = {"char", "byte", "utf16", NULL}, *const fail_on[] = {"error", "never", NULL};
    const char *const *names = option == OPTION_FROM   ? forms
                               : option == OPTION_ACTS ? acts
                               : option == OPTION_OFFSETS ? units : fail_on;
    int choice;
    if (!read_choice(rows[option].name, names, word, &choice)) return false;
    if (option == OPTION_FROM) options->input.form = (enum input_form)choice;
    else if (option == OPTION_ACTS) options->library.all_acts = choice;
    else if (option == OPTION_OFFSETS) options->library.offsets = (quoth_offsets)choice;
    else options->forgives = choice;
    return true;
}

static bool set_view(struct options *options, enum option option, const char *word) {
    static const char *const colors[] = {"auto", "always", "never", NULL};
    int choice;
    if (!read_choice(rows[option].name, option == OPTION_TO ? view_names : colors, word, &choice)) return false;
    if (option == OPTION_TO) options->view = (enum view_form)choice;
    else options->color = (enum color_choice)choice;
    return true;
}

static bool read_threads(const char *word, size_t *count) {
    char *end;
    unsigned long number = strtoul(word, &end, 10);
    *count = number;
    if (*word >= '0' && *word <= '9' && !*end && number >= 1 && number <= MOST_THREADS) return true;
    complain("--threads: \"%s\" is no number from 1 to %d", word, MOST_THREADS);
    return false;
}

static bool set_progress(struct options *options, const char *word) {
    static const char *const whens[] = {"auto", "always", "never", NULL};
    int choice;
    if (!read_choice("progress", whens, word, &choice)) return false;
    options->progress = (enum progress_choice)choice;
    return true;
}

static bool add_lexicon(struct options *options, const char *path) {
    if (options->lexicon_count == MOST_LEXICONS) return complain("--lexicon: more than %d files", MOST_LEXICONS), false;
    options->lexicons[options->lexicon_count++] = path;
    return true;
}

static bool set_task(struct options *options, enum task task, const char *folder) {
    options->task = task;
    options->knowledge = folder;
    return true;
}

static bool set(struct options *options, enum option option, const char *word) {
    switch (option) {
    case OPTION_FROM:
    case OPTION_ACTS:
    case OPTION_OFFSETS:
    case OPTION_FAIL_ON: return set_choice(options, option, word);
    case OPTION_TEXT_FIELD: options->input.text_field = word; break;
    case OPTION_ID_FIELD: options->input.id_field = word; break;
    case OPTION_FILES_FROM: options->input.list = word; break;
    case OPTION_NULS: options->input.list_has_nuls = true; break;
    case OPTION_GLOB: options->input.glob = word; break;
    case OPTION_FOLLOW: options->input.follows_links = true; break;
    case OPTION_BINARY: options->input.takes_binary = true; break;
    case OPTION_STRICT_UTF8: options->is_strict = true; break;
    case OPTION_THREADS: return read_threads(word, &options->thread_count);
    case OPTION_NEST: options->nests = true; break;
    case OPTION_EMIT_TEXT: options->emits_text = true; break;
    case OPTION_RESUME: options->resumes = true; break;
    case OPTION_PROGRESS: return set_progress(options, word);
    case OPTION_SUMMARY: options->tells_sums = true; break;
    case OPTION_STATS: options->tells_stats = true, options->library.takes_time = 1; break;
    case OPTION_EMIT: return set_emit(options, word);
    case OPTION_KIND: return set_kinds(options, word);
    case OPTION_SPEAKER: options->speaker = word; break;
    case OPTION_MIN_CONFIDENCE: return read_score(rows[option].name, word, &options->library.min_confidence);
    case OPTION_MIN_CHECK_WORTHY: return read_score(rows[option].name, word, &options->library.min_check_worthy);
    case OPTION_ASCII: options->ascii = true; break;
    case OPTION_COUNT: options->counts_only = true; break;
    case OPTION_EXPLAIN: options->explains = true; break;
    case OPTION_TO:
    case OPTION_COLOR: return set_view(options, option, word);
    case OPTION_OUTPUT: options->output = word; break;
    case OPTION_LANG: options->lang = word; break;
    case OPTION_LEXICON: return add_lexicon(options, word);
    case OPTION_PRINT_KNOWLEDGE: return set_task(options, TASK_PRINT_KNOWLEDGE, word);
    case OPTION_CHECK_KNOWLEDGE: return set_task(options, TASK_CHECK_KNOWLEDGE, word);
    case OPTION_EXIT_STATUS: options->must_find = true; break;
    case OPTION_SCHEMA: return set_task(options, TASK_SCHEMA, NULL);
    case OPTION_BRIEF_HELP: return set_task(options, TASK_BRIEF_HELP, NULL);
    case OPTION_HELP: return set_task(options, TASK_HELP, NULL);
    case OPTION_VERSION: return set_task(options, TASK_VERSION, NULL);
    }
    return true;
}

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

/* Edit distance of two short names (Wagner and Fischer 1974), one row at a time. */
static size_t distance(const char *a, size_t a_size, const char *b) {
    enum { LONGEST = 32 };
    size_t row[LONGEST + 1], b_size = strlen(b);
    if (a_size > LONGEST || b_size > LONGEST) return LONGEST;
    for (size_t j = 0; j <= b_size; j++) row[j] = j;
    for (size_t i = 1; i <= a_size; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_size; j++) {
            size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = smaller(replaced, smaller(row[j], row[j - 1]) + 1);
        }
    }
    return row[b_size];
}

static bool refuse(const char *word, size_t size) {
    const char *nearest = NULL;
    size_t least = 4; /* farther ones are no help */
    for (size_t i = 0; i < ROW_COUNT; i++) {
        size_t far = rows[i].name ? distance(word, size, rows[i].name) : least;
        if (far < least) least = far, nearest = rows[i].name;
    }
    if (nearest) complain("there is no option --%.*s; did you mean --%s?", (int)size, word, nearest);
    else complain("there is no option --%.*s; quoth -h lists them", (int)size, word);
    return false;
}

/* --name, --name=word, --name word. Takes the next word by moving *words. */
static bool read_long(struct options *options, char ***words) {
    const char *name = **words + 2;
    size_t size = strcspn(name, "=");
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (!rows[i].name || strlen(rows[i].name) != size || memcmp(rows[i].name, name, size) != 0) continue;
        const char *word = name[size] ? name + size + 1 : NULL;
        if (word && !rows[i].argument) return complain("--%s takes no %s", rows[i].name, "argument"), false;
        if (!word && rows[i].argument) word = (*words)[1] ? *++*words : NULL;
        if (!word && rows[i].argument) return complain("--%s wants its %s", rows[i].name, rows[i].argument), false;
        return set(options, (enum option)i, word);
    }
    return refuse(name, size);
}

static int find_letter(char letter) {
    for (int i = 0; i < ROW_COUNT; i++)
        if (rows[i].letter == letter) return i;
    return -1;
}

/* -e, -oFILE, -o FILE, -eoFILE. */
static bool read_short(struct options *options, char ***words) {
    for (const char *letter = **words + 1; *letter; letter++) {
        int option = find_letter(*letter);
        if (option < 0) return complain("there is no option -%c; quoth -h lists them", *letter), false;
        if (!rows[option].argument) {
            if (!set(options, (enum option)option, NULL)) return false;
            continue;
        }
        const char *word = letter[1] ? letter + 1 : (*words)[1] ? *++*words : NULL;
        if (!word) return complain("-%c wants its %s", *letter, rows[option].argument), false;
        return set(options, (enum option)option, word);
    }
    return true;
}

/* What cannot go together. */
static bool check(const struct options *options) {
    bool has_records = options->view == VIEW_RECORDS && !options->counts_only && !options->emits_text;
    const char *problem = NULL;
    if (options->resumes && !options->output) problem = "--resume wants -o FILE, the file to go on with";
    else if (options->resumes && (!has_records || options->explains)) problem = "--resume goes with records alone";
    else if (options->nests && (!has_records || options->explains)) problem = "--nest goes with records alone";
    else if (options->emits_text && options->view != VIEW_RECORDS) problem = "--emit-text goes without --to";
    if (problem) complain("%s", problem);
    return !problem;
}

bool options_read(struct options *options, char **words) {
    *options = (struct options){.library = {.size = sizeof options->library, .min_check_worthy = 0.5}, .paths = words};
    bool are_paths = false;
    for (; *words; words++) {
        bool is_path = are_paths || **words != '-' || !(*words)[1];
        if (is_path) options->paths[options->path_count++] = *words;
        else if (strcmp(*words, "--") == 0) are_paths = true;
        else if (!((*words)[1] == '-' ? read_long(options, &words) : read_short(options, &words))) return false;
    }
    return check(options);
}
