/* show.c — a view between the stream and the output. In: options, the terminal, its environment. Out: what the view
 * makes.
 *
 * Colours: --color decides; else FORCE_COLOR, which is set for one command, goes before NO_COLOR, which is set for all;
 * else a terminal that is not dumb has them. */
#include "cli/show.h"

#include "view/view.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { USUAL_COLUMNS = 80, LEAST_COLUMNS = 8, MOST_COLUMNS = 400 };

static const char *environment(const char *name) {
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

static bool has_colours(enum color_choice choice, const struct output *output) {
    const char *forced = environment("FORCE_COLOR"), *terminal = environment("TERM");
    if (choice != COLOR_AUTO) return choice == COLOR_ALWAYS;
    if (forced) return strcmp(forced, "0") != 0;
    if (environment("NO_COLOR") || !terminal || strcmp(terminal, "dumb") == 0) return false;
    return isatty(output->descriptor);
}

/* FORCE_COLOR=1 means the sixteen that every terminal has; a terminal of today has 256, and says so. */
static unsigned count_colours(void) {
    const char *terminal = environment("TERM"), *forced = environment("FORCE_COLOR");
    if (forced && strcmp(forced, "1") == 0) return 16;
    if (forced && (strcmp(forced, "2") == 0 || strcmp(forced, "3") == 0)) return 256;
    return environment("COLORTERM") || (terminal && strstr(terminal, "256")) ? 256 : 16;
}

static size_t count_columns(const struct output *output) {
    struct winsize window;
    const char *told = environment("COLUMNS");
    unsigned long columns = told ? strtoul(told, NULL, 10) : 0;
    if (!columns && ioctl(output->descriptor, TIOCGWINSZ, &window) == 0) columns = window.ws_col;
    if (!columns) columns = USUAL_COLUMNS;
    return columns < LEAST_COLUMNS ? LEAST_COLUMNS : columns > MOST_COLUMNS ? MOST_COLUMNS : columns;
}

enum status show_open(struct show *show, const struct options *options, struct output *output) {
    *show = (struct show){.output = output};
    if (options->view == VIEW_RECORDS || options->counts_only) return STATUS_DONE;
    struct view_options view = {.form = options->view, .columns = count_columns(output)};
    if (has_colours(options->color, output)) view.colours = count_colours();
    show->view = view_new(&view);
    return show->view ? STATUS_DONE : complain_memory();
}

void show_free(struct show *show) { view_free(show->view); }

void show_set(const struct options *options, quoth_options *library) {
    if (options->view == VIEW_RECORDS || options->counts_only) return;
    library->offsets = QUOTH_CHARS;
    library->emit = 1u << QUOTH_TYPE_QUOTE | 1u << QUOTH_TYPE_CLAIM;
}

static enum status tell(enum view_status status) {
    if (status == VIEW_NOMEM) return complain_memory();
    if (status == VIEW_RUN_TOO_LARGE) complain("the page is longer than 256 MiB; give it fewer articles");
    if (status == VIEW_SINGLE) complain("a file of brat is for one article; run quoth once for each");
    return status == VIEW_RUN_TOO_LARGE || status == VIEW_SINGLE ? STATUS_FAILED : STATUS_DONE;
}

enum status show_begin(struct show *show, const char *doc) {
    return show->view ? tell(view_begin(show->view, doc)) : STATUS_DONE;
}

enum status show_text(struct show *show, const char *bytes, size_t size, bool *is_too_large) {
    enum view_status status = show->view ? view_text(show->view, bytes, size) : VIEW_OK;
    *is_too_large = status == VIEW_TOO_LARGE;
    return tell(status);
}

enum status show_record(struct show *show, const quoth_record *record) { return tell(view_record(show->view, record)); }

static enum status write_out(struct show *show, enum view_status status, const char *bytes, size_t size) {
    if (status != VIEW_OK) return tell(status);
    return size ? output_line(show->output, bytes, size) : STATUS_DONE;
}

enum status show_end(struct show *show) {
    const char *bytes = NULL;
    size_t size = 0;
    if (!show->view) return STATUS_DONE;
    enum view_status status = view_end(show->view, &bytes, &size);
    return write_out(show, status, bytes, size);
}

enum status show_finish(struct show *show) {
    const char *bytes = NULL;
    size_t size = 0;
    if (!show->view) return STATUS_DONE;
    enum view_status status = view_finish(show->view, &bytes, &size);
    return write_out(show, status, bytes, size);
}
