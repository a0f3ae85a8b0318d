/* walk.c — the regular files under a folder, in order. In: a path. Out: paths, one at a time.
 *
 * A folder's names are read whole, sorted and then handed out; a stack holds the folders on the way, so nothing
 * recurses and memory is that of one way down. Folders are kept with their slash: "a.txt" then sorts before "a/", as
 * whole paths do. */
#include "input/walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool set_path(struct walk *walk, size_t at, const char *name) {
    size_t wanted = at + strlen(name) + 2; /* a slash and NUL */
    if (wanted > walk->path_capacity) {
        char *grown = realloc(walk->path, wanted * 2);
        if (!grown) return false;
        walk->path = grown;
        walk->path_capacity = wanted * 2;
    }
    strcpy(walk->path + at, name);
    return true;
}

static bool add_name(struct folder *folder, const char *name, bool is_folder) {
    if (folder->count == folder->capacity) {
        size_t capacity = folder->capacity ? folder->capacity * 2 : 64;
        char **grown = realloc(folder->names, capacity * sizeof *grown);
        if (!grown) return false;
        folder->names = grown;
        folder->capacity = capacity;
    }
    size_t size = strlen(name);
    char *copy = malloc(size + 2);
    if (!copy) return false;
    memcpy(copy, name, size);
    memcpy(copy + size, is_folder ? "/" : "", is_folder ? 2 : 1);
    folder->names[folder->count++] = copy;
    return true;
}

enum entry { ENTRY_FILE, ENTRY_FOLDER, ENTRY_OTHER };

static enum entry entry_kind(int descriptor, const struct dirent *entry, bool follows_links) {
    bool is_link = entry->d_type == DT_LNK && follows_links;
    if (entry->d_type == DT_REG) return ENTRY_FILE;
    if (entry->d_type == DT_DIR) return ENTRY_FOLDER;
    if (entry->d_type != DT_UNKNOWN && !is_link) return ENTRY_OTHER;
    struct stat status; /* some file systems do not tell */
    if (fstatat(descriptor, entry->d_name, &status, follows_links ? 0 : AT_SYMLINK_NOFOLLOW) < 0) return ENTRY_OTHER;
    return S_ISREG(status.st_mode) ? ENTRY_FILE : S_ISDIR(status.st_mode) ? ENTRY_FOLDER : ENTRY_OTHER;
}

static enum walk_event read_names(struct folder *folder, DIR *stream, bool follows_links) {
    for (;;) {
        errno = 0;
        const struct dirent *entry = readdir(stream);
        if (!entry) return errno ? WALK_FAULT : WALK_FILE;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        enum entry kind = entry_kind(dirfd(stream), entry, follows_links);
        if (kind != ENTRY_OTHER && !add_name(folder, entry->d_name, kind == ENTRY_FOLDER)) return WALK_NOMEM;
    }
}

static int by_bytes(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void free_folder(struct folder *folder) {
    for (size_t i = 0; i < folder->count; i++) free(folder->names[i]);
    free(folder->names);
}

static DIR *open_folder(const char *path, int flags) {
    int descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags);
    if (descriptor < 0) return NULL;
    DIR *stream = fdopendir(descriptor);
    if (!stream) close(descriptor);
    return stream;
}

static struct folder *push_folder(struct walk *walk) {
    if (walk->depth == walk->capacity) {
        size_t capacity = walk->capacity ? walk->capacity * 2 : 16;
        struct folder *grown = realloc(walk->folders, capacity * sizeof *grown);
        if (!grown) return NULL;
        walk->folders = grown;
        walk->capacity = capacity;
    }
    struct folder *folder = &walk->folders[walk->depth++];
    *folder = (struct folder){.path_size = strlen(walk->path)};
    return folder;
}

static void note_identity(struct folder *folder, DIR *stream) {
    struct stat status;
    if (fstat(dirfd(stream), &status) < 0) return;
    folder->device = (uint64_t)status.st_dev;
    folder->number = (uint64_t)status.st_ino;
}

/* A link to a folder above leads round and round. */
static bool is_on_the_way(const struct walk *walk, DIR *stream) {
    struct folder there = {0};
    if (!walk->follows_links) return false;
    note_identity(&there, stream);
    for (size_t i = 0; i < walk->depth; i++)
        if (walk->folders[i].device == there.device && walk->folders[i].number == there.number) return true;
    return false;
}

/* Go down into the folder that walk->path names. WALK_FILE: done. */
static enum walk_event enter(struct walk *walk, int flags) {
    DIR *stream = open_folder(walk->path, flags);
    if (!stream) return WALK_FAULT;
    if (is_on_the_way(walk, stream)) return closedir(stream), WALK_FILE;
    struct folder *folder = push_folder(walk);
    if (folder) note_identity(folder, stream);
    enum walk_event event = folder ? read_names(folder, stream, walk->follows_links) : WALK_NOMEM;
    int reason = errno;
    closedir(stream);
    errno = reason;
    if (folder && folder->count) qsort(folder->names, folder->count, sizeof *folder->names, by_bytes);
    return event;
}

enum walk_event walk_begin(struct walk *walk, const char *path) {
    if (!set_path(walk, 0, path)) return WALK_NOMEM;
    size_t size = strlen(path);
    if (size && path[size - 1] != '/') strcpy(walk->path + size, "/");
    return enter(walk, 0);
}

enum walk_event walk_next(struct walk *walk) {
    while (walk->depth) {
        struct folder *folder = &walk->folders[walk->depth - 1];
        if (folder->next == folder->count) {
            free_folder(folder);
            walk->depth--;
            continue;
        }
        const char *name = folder->names[folder->next++];
        if (!set_path(walk, folder->path_size, name)) return WALK_NOMEM;
        if (name[strlen(name) - 1] != '/') return WALK_FILE;
        enum walk_event event = enter(walk, walk->follows_links ? 0 : O_NOFOLLOW);
        if (event != WALK_FILE) return event;
    }
    return WALK_END;
}

void walk_free(struct walk *walk) {
    while (walk->depth) free_folder(&walk->folders[--walk->depth]);
    free(walk->folders);
    free(walk->path);
}
