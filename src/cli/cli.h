/* cli.h — door of the command. Nothing else includes it.
 *
 * In: the words of a command line. Out: records on standard output, messages on standard error, an exit status. Idea:
 * the command is a thin user of the library: options say what to do, a batch pulls documents from the input room and
 * workers feed them to streams, records go as lines to the one writer of output. */
#ifndef QUOTH_CLI_H
#define QUOTH_CLI_H

#include "input/input.h"
#include "quoth.h"
#include "view/view.h"

#include <stdbool.h>

enum status { /* of the process */
    STATUS_DONE = 0,
    STATUS_NOTHING = 1, /* with -e: no record */
    STATUS_FAILED = 2,  /* usage, unreadable input, failed write */
    STATUS_FAULTS = 3,  /* done, but some documents gave errors */
    STATUS_MEMORY = 4,
    STATUS_PIPE = 141   /* the reader of the output went away: as if by SIGPIPE */
};

/* --- options.c --- */

enum task {
    TASK_ANALYSE,
    TASK_BRIEF_HELP,
    TASK_HELP,
    TASK_VERSION,
    TASK_SCHEMA,
    TASK_PRINT_KNOWLEDGE,
    TASK_CHECK_KNOWLEDGE
};

enum progress_choice { PROGRESS_AUTO, PROGRESS_ALWAYS, PROGRESS_NEVER };

/* MOST: more than the machines that news is read on have; a bound for the memory of a run. UNASKED: so many a run
 * takes by itself, which leaves a large machine to others and is what one reader can feed. */
enum { MOST_THREADS = 64, UNASKED_THREADS = 8 };

/* Files of a user's own words; more are better put together. */
enum { MOST_LEXICONS = 32 };

enum color_choice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct options {
    enum task task;
    struct input_options input;
    quoth_options library;
    enum view_form view;
    enum color_choice color;
    const char *speaker; /* words of whose records alone are wanted; NULL: all */
    unsigned kinds; /* bits 1u << quoth_kind; 0: all */
    bool ascii, counts_only, explains, must_find, forgives;
    bool nests, emits_text, is_strict, resumes, tells_sums, tells_stats;
    enum progress_choice progress;
    size_t thread_count; /* 0: as many as there are processors */
    const char *output, *lang, *knowledge; /* knowledge: folder of TASK_…_KNOWLEDGE */
    const char *lexicons[MOST_LEXICONS];   /* files of rows that are added to the words */
    size_t lexicon_count;
    char **paths;
    size_t path_count;
};

/* Read the words of main; paths are moved to the front of `words`. False: a message has been given. */
bool options_read(struct options *options, char **words);

/* Rows of options.def, for help. `name` NULL and letter 0: a heading, in `brief`. */
struct option_row {
    char letter;
    const char *name, *argument, *brief, *detail;
};
extern const struct option_row option_rows[];
extern const size_t option_row_count;

/* --- filter.c: `emit` is bits 1u << quoth_type --- */
bool filter_takes(const struct options *options, unsigned emit, const quoth_record *record);

/* --- help.c: text for people, on standard output; the status of the process --- */
enum status help_brief(void);
enum status help_long(void);
enum status help_version(void);
enum status help_schema(void);

/* --- report.c --- */

/* A line on standard error. Control characters in it are shown as escapes, so that a file name cannot act on a
 * terminal. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
enum status complain_memory(void);
/* A line of progress, which the next one and any message take the place of; size 0 erases it. */
void report_line(const char *line, size_t size);
bool report_is_watched(void);
/* Copy with such characters as escapes; what does not fit into `room` is cut. Returns the size, no NUL is added. */
size_t make_safe(const char *bytes, size_t size, char *safe, size_t room);

/* --- knowledge.c --- */

struct knowledge { /* owns its files' names and bytes */
    quoth_file *files, *additions;
    size_t count, addition_count;
};
/* What an engine is made of: the knowledge files of a folder, in bytewise order, or (NULL) the built-in ones; files
 * of rows that are added to their words. */
struct sources {
    const char *folder, *const *lexicons;
    size_t lexicon_count;
    bool rules_alone; /* not what was learned */
};
/* They are read into *knowledge, which the caller frees, also on failure. STATUS_DONE, or a status with its message
 * given and *engine NULL. */
enum status knowledge_engine(struct knowledge *knowledge, const struct sources *sources, quoth_engine **engine);
void knowledge_free(struct knowledge *knowledge);
enum status knowledge_print(const char *folder);

/* --- examples.c --- */
enum status examples_check(const char *folder);

/* --- stats.c: what a run did, room by room, on standard error; `seconds` on the clock in all --- */
void stats_add(quoth_counts *sum, const quoth_counts *counts);
void stats_tell(const quoth_counts *counts, double seconds);

/* --- batch.c --- */
enum status batch_run(const struct options *options);

#endif
