/* store.c — see store.h. In: sizes and paths. Out: memory, whole files, sorted names. */
#include "tools/store.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static void *check(void *block) {
    if (block) return block;
    fputs("out of memory\n", stderr);
    exit(4);
}

void *store_grow(void *block, size_t size) { return check(realloc(block, size ? size : 1)); }

void *store_take(size_t count, size_t size) { return check(calloc(count ? count : 1, size)); }

char *store_copy(const char *bytes, size_t size) {
    char *copy = store_grow(NULL, size + 1);
    memcpy(copy, bytes, size);
    copy[size] = 0;
    return copy;
}

char *store_read(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return NULL;
    }
    size_t capacity = 1 << 16, count = 0;
    char *bytes = store_grow(NULL, capacity);
    for (size_t got; (got = fread(bytes + count, 1, capacity - count - 1, file)) > 0;) {
        count += got;
        if (capacity - count < 2) bytes = store_grow(bytes, capacity *= 2);
    }
    if (ferror(file)) perror(path);
    fclose(file);
    bytes[count] = 0;
    *size = count;
    return bytes;
}

bool store_close(FILE *file) {
    bool is_written = !ferror(file);
    return fclose(file) == 0 && is_written;
}

static int compare_names(const void *left, const void *right) {
    return strcmp(*(char *const *)left, *(char *const *)right);
}

char **store_list(const char *folder, const char *suffix, size_t *count) {
    DIR *entries = opendir(folder);
    *count = 0;
    if (!entries) {
        perror(folder);
        return NULL;
    }
    char **names = NULL;
    size_t end = strlen(suffix);
    for (struct dirent *entry; (entry = readdir(entries));) {
        size_t size = strlen(entry->d_name);
        if (size < end || strcmp(entry->d_name + size - end, suffix) != 0) continue;
        names = store_grow(names, (*count + 1) * sizeof *names);
        names[(*count)++] = store_copy(entry->d_name, size - end);
    }
    closedir(entries);
    if (*count) qsort(names, *count, sizeof *names, compare_names);
    return names;
}

void store_free_list(char **names, size_t count) {
    for (size_t i = 0; i < count; i++) free(names[i]);
    free(names);
}
