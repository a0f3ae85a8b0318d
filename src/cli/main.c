/* main.c — the door to the street. In: argv. Out: an exit status.
 *
 * Before anything is opened, the three standard descriptors are made to exist: otherwise a data file could come to
 * lie on one of them and be written over. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

/* A missing one is opened for the other direction, so that using it fails as it should. */
static bool complete_descriptors(void) {
    static const int modes[] = {O_WRONLY, O_RDONLY, O_RDONLY};
    for (int i = 0; i <= STDERR_FILENO; i++)
        if (fcntl(i, F_GETFD) < 0 && errno == EBADF && open("/dev/null", modes[i]) != i) return false;
    return true;
}

static enum status run(const struct options *options) {
    switch (options->task) {
    case TASK_BRIEF_HELP: return help_brief();
    case TASK_HELP: return help_long();
    case TASK_VERSION: return help_version();
    case TASK_SCHEMA: return help_schema();
    case TASK_PRINT_KNOWLEDGE: return knowledge_print(options->knowledge);
    case TASK_CHECK_KNOWLEDGE: return examples_check(options->knowledge);
    case TASK_ANALYSE: break;
    }
    if (!options->path_count && isatty(STDIN_FILENO))
        complain("reading an article from the terminal; end it with Ctrl-D");
    return batch_run(options);
}

int main(int count, char **words) {
    struct options options;
    if (!complete_descriptors()) return STATUS_FAILED;
    signal(SIGXFSZ, SIG_IGN); /* a file-size limit is then an ordinary failed write */
    if (!options_read(&options, words + (count > 0))) return STATUS_FAILED;
    return (int)run(&options);
}
