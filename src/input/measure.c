/* measure.c — how much there is, for those who wait. In: paths. Out: bytes of all their files, none of which is
 * opened. */
#include "input/source.h"

#include <fnmatch.h>
#include <string.h>

bool path_is_chosen(const struct input_options *options, const char *path) {
    if (!options->glob) return true;
    const char *slash = strrchr(path, '/');
    bool is_path = strchr(options->glob, '/') || !slash;
    return fnmatch(options->glob, is_path ? path : slash + 1, 0) == 0;
}

static uint64_t measure_folder(const struct input_options *options, const char *path) {
    struct walk walk = {.follows_links = options->follows_links};
    struct stat status;
    uint64_t size = 0;
    enum walk_event event = walk_begin(&walk, path);
    while (event != WALK_END && event != WALK_NOMEM) {
        event = walk_next(&walk);
        if (event != WALK_FILE || !path_is_chosen(options, walk.path)) continue;
        if (stat(walk.path, &status) == 0) size += (uint64_t)status.st_size;
    }
    walk_free(&walk);
    return size;
}

uint64_t input_measure(const struct input_options *options, char *const *paths, size_t count) {
    uint64_t size = 0;
    struct stat status;
    for (size_t i = 0; i < count; i++) {
        if (stat(paths[i], &status) < 0) continue;
        if (S_ISDIR(status.st_mode)) size += measure_folder(options, paths[i]);
        else if (!S_ISREG(status.st_mode)) return 0;
        else size += (uint64_t)status.st_size;
    }
    return options->list ? 0 : size;
}
