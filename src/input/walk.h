/* walk.h — inside the input room: the regular files under a folder, in the order of `LC_ALL=C sort` over whole
 * paths. */
#ifndef QUOTH_WALK_H
#define QUOTH_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct folder {
    char **names; /* sorted; those of folders end in a slash */
    size_t count, capacity, next;
    size_t path_size; /* of the folder's path, its slash included */
    uint64_t device, number; /* which folder it is, to see loops of links */
};

struct walk {
    struct folder *folders; /* the way from the top to where we are */
    size_t depth, capacity;
    char *path;
    size_t path_capacity;
    bool follows_links;
};

enum walk_event { WALK_FILE, WALK_FAULT /* errno: a folder cannot be read */, WALK_END, WALK_NOMEM };

/* Begin at a folder, whose own fault comes first. */
enum walk_event walk_begin(struct walk *walk, const char *path);
/* The next file, or a folder that cannot be read; its path is walk->path. */
enum walk_event walk_next(struct walk *walk);
void walk_free(struct walk *walk);

#endif
