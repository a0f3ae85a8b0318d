/* progress.c — how far it is. In: counts. Out: a line on standard error: documents, MB/s, share done, time left. No
 * colours. */
#include "cli/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const double SECONDS_BETWEEN = 0.2;

static double seconds_between(const struct timespec *from, const struct timespec *to) {
    return (double)(to->tv_sec - from->tv_sec) + (double)(to->tv_nsec - from->tv_nsec) / 1e9;
}

static bool is_terminal(void) {
    const char *terminal = getenv("TERM");
    return isatty(STDERR_FILENO) && terminal && strcmp(terminal, "dumb") != 0;
}

void progress_begin(struct progress *progress, const struct options *options) {
    progress->is_shown = options->progress == PROGRESS_ALWAYS || (options->progress == PROGRESS_AUTO && is_terminal());
    pthread_mutex_init(&progress->mutex, NULL);
    if (!progress->is_shown) return;
    progress->total = options->path_count ? input_measure(&options->input, options->paths, options->path_count) : 0;
    clock_gettime(CLOCK_MONOTONIC, &progress->begun);
    progress->told = progress->begun;
    bool tells_all = options->progress == PROGRESS_ALWAYS; /* of the shortest run, too */
    if (tells_all) progress->told = (struct timespec){0, 0};
}

static size_t add_rest(const struct progress *progress, double seconds, double bytes, char *line, size_t room) {
    double total = (double)progress->total;
    if (!progress->total || bytes <= 0 || bytes > total) return 0;
    double left = seconds * (total - bytes) / bytes;
    long minutes = (long)left / 60, rest = (long)left % 60;
    int size = snprintf(line, room, "  %d %%  %ld:%02ld left", (int)(bytes * 100 / total), minutes, rest);
    return size < 0 ? 0 : (size_t)size;
}

static void write_line(struct progress *progress, double seconds) {
    char line[160];
    double bytes = (double)atomic_load(&progress->bytes);
    int size = snprintf(line, sizeof line, "%llu documents  %.1f MB/s",
                        (unsigned long long)atomic_load(&progress->documents),
                        seconds > 0 ? bytes / 1e6 / seconds : 0.0);
    size_t used = size < 0 ? 0 : (size_t)size;
    used += add_rest(progress, seconds, bytes, line + used, sizeof line - used);
    report_line(line, used);
}

void progress_show(struct progress *progress) {
    struct timespec now;
    if (!progress->is_shown || atomic_load(&progress->bytes) == 0 || pthread_mutex_trylock(&progress->mutex) != 0)
        return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (seconds_between(&progress->told, &now) >= SECONDS_BETWEEN) {
        write_line(progress, seconds_between(&progress->begun, &now));
        progress->told = now;
    }
    pthread_mutex_unlock(&progress->mutex);
}

void progress_end(struct progress *progress) {
    if (progress->is_shown) report_line(NULL, 0);
    pthread_mutex_destroy(&progress->mutex);
}
