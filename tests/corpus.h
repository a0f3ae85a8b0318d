/* corpus.h — for tests: the files of a folder of corpus/, and an article's records as the lines of JSON that users
 * see. */
#ifndef QUOTH_TESTS_CORPUS_H
#define QUOTH_TESTS_CORPUS_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quoth.h"
#include "quoth_json.h"

enum { CORPUS_FILES = 512, CORPUS_PATH = 512 };

struct article {
    char path[CORPUS_PATH];
    char *bytes;
    size_t size;
};

struct corpus {
    struct article articles[CORPUS_FILES];
    size_t count;
};

static inline void corpus_fail(const char *path) {
    perror(path);
    exit(2);
}

static inline char *corpus_read(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) return file ? (fclose(file), NULL) : NULL;
    *size = (size_t)ftell(file);
    char *bytes = malloc(*size + 1);
    rewind(file);
    if (!bytes || fread(bytes, 1, *size, file) != *size) corpus_fail(path);
    fclose(file);
    bytes[*size] = 0;
    return bytes;
}

static inline int corpus_by_path(const void *a, const void *b) {
    return strcmp(((const struct article *)a)->path, ((const struct article *)b)->path);
}

/* Add the files of a folder whose names end so, sorted. */
static inline void corpus_add(struct corpus *corpus, const char *folder, const char *suffix) {
    DIR *stream = opendir(folder);
    size_t first = corpus->count;
    if (!stream) corpus_fail(folder);
    for (const struct dirent *entry = readdir(stream); entry; entry = readdir(stream)) {
        size_t size = strlen(entry->d_name), suffix_size = strlen(suffix);
        if (size < suffix_size || strcmp(entry->d_name + size - suffix_size, suffix) != 0) continue;
        if (entry->d_name[0] == '.' || corpus->count == CORPUS_FILES) continue;
        struct article *article = &corpus->articles[corpus->count++];
        snprintf(article->path, sizeof article->path, "%s/%s", folder, entry->d_name);
        article->bytes = corpus_read(article->path, &article->size);
    }
    closedir(stream);
    qsort(corpus->articles + first, corpus->count - first, sizeof *corpus->articles, corpus_by_path);
}

static inline void corpus_free(struct corpus *corpus) {
    for (size_t i = 0; i < corpus->count; i++) free(corpus->articles[i].bytes);
    corpus->count = 0;
}

/* --- records as lines --- */

struct lines {
    quoth_json *json;
    const char *doc;
    char *bytes;
    size_t size, capacity;
    quoth_status status; /* of the JSON writer */
};

static inline int lines_take(void *user, const quoth_record *record) {
    struct lines *lines = user;
    const char *bytes;
    size_t size;
    lines->status = quoth_json_line(lines->json, lines->doc, record, &bytes, &size);
    if (lines->status != QUOTH_OK) return 1;
    if (lines->size + size > lines->capacity) {
        lines->capacity = (lines->size + size) * 2;
        lines->bytes = realloc(lines->bytes, lines->capacity);
        if (!lines->bytes) corpus_fail("lines");
    }
    memcpy(lines->bytes + lines->size, bytes, size);
    lines->size += size;
    return 0;
}

/* All records there are, thoughts and wishes included. */
static inline quoth_options lines_options(void) {
    return (quoth_options){.size = sizeof(quoth_options),
                           .emit = 1u << QUOTH_TYPE_QUOTE | 1u << QUOTH_TYPE_CLAIM | 1u << QUOTH_TYPE_SPEAKER |
                                   1u << QUOTH_TYPE_DOCUMENT,
                           .all_acts = 1};
}

/* Feed a document in pieces of `piece` bytes; 0: whole. */
static inline quoth_status feed_in_pieces(quoth_stream *stream, const char *bytes, size_t size, size_t piece) {
    quoth_status status = QUOTH_OK;
    for (size_t at = 0; at < size && status == QUOTH_OK;) {
        size_t left = size - at, taken = piece && piece < left ? piece : left;
        status = quoth_stream_feed(stream, bytes + at, taken);
        at += taken;
    }
    return status == QUOTH_OK ? quoth_stream_finish(stream) : status;
}

#endif
