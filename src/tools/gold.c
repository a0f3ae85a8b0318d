/* gold.c — see gold.h. In: a folder. Out: articles whose annotation counts in bytes. */

#include "tools/gold.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MARKS = 4096, PATH_SIZE = 4096 };

struct mark {
    int role; /* -1: not one of ours */
    uint32_t count;
    struct gold_span pieces[GOLD_PIECES];
};

static char *read_whole(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return NULL;
    }
    size_t capacity = 1 << 16, count = 0;
    char *bytes = malloc(capacity);
    for (size_t got; bytes && (got = fread(bytes + count, 1, capacity - count - 1, file)) > 0;) {
        count += got;
        if (capacity - count < 2) bytes = realloc(bytes, capacity *= 2);
    }
    if (bytes) bytes[count] = 0;
    fclose(file);
    *size = count;
    return bytes;
}

static int compare_names(const void *left, const void *right) { return strcmp(*(char *const *)left, *(char *const *)right); }

static char **list_folder(const char *path, const char *prefix, const char *suffix, size_t *count) {
    DIR *folder = opendir(path);
    char **names = NULL;
    *count = 0;
    if (!folder) {
        perror(path);
        return NULL;
    }
    for (struct dirent *entry; (entry = readdir(folder));) {
        size_t size = strlen(entry->d_name), tail = strlen(suffix);
        if (size < tail || strcmp(entry->d_name + size - tail, suffix) || strncmp(entry->d_name, prefix, strlen(prefix))) continue;
        names = realloc(names, (*count + 1) * sizeof *names);
        names[(*count)++] = strndup(entry->d_name, size - tail);
    }
    closedir(folder);
    if (*count) qsort(names, *count, sizeof *names, compare_names);
    return names;
}

char **gold_names(const char *folder, size_t *count) {
    char path[PATH_SIZE];
    snprintf(path, sizeof path, "%s/text", folder);
    return list_folder(path, "", ".txt", count);
}

static int role_of(const char *label) {
    return strncmp(label, "Source", 6) == 0 ? GOLD_SOURCE : strncmp(label, "Cue", 3) == 0 ? GOLD_CUE
         : strncmp(label, "Content", 7) == 0 ? GOLD_CONTENT : -1;
}

/* Byte of code point `point`, from a table made once an article. */
static uint64_t *index_points(const char *text, size_t size, size_t *count) {
    uint64_t *at = malloc((size + 2) * sizeof *at);
    *count = 0;
    for (size_t i = 0; at && i <= size; i++)
        if ((text[i] & 0xC0) != 0x80) at[(*count)++] = i;
    return at;
}

static void read_mark(char *line, struct mark *marks, const uint64_t *points, size_t point_count) {
    char *rest;
    long number = strtol(line + 1, &rest, 10);
    if (number < 0 || number >= MARKS || *rest != '\t') return;
    struct mark *mark = &marks[number];
    *mark = (struct mark){.role = role_of(rest + 1)};
    char *cursor = strchr(rest + 1, ' ');
    while (cursor && mark->count < GOLD_PIECES) {
        unsigned long start = strtoul(cursor + 1, &rest, 10), end = strtoul(rest, &rest, 10);
        if (start < end && end < point_count) mark->pieces[mark->count++] = (struct gold_span){points[start], points[end]};
        cursor = *rest == ';' ? rest : NULL;
    }
}

static int compare_spans(const void *left, const void *right) {
    const struct gold_span *a = left, *b = right;
    return a->start < b->start ? -1 : a->start > b->start;
}

static void read_event(char *line, const struct mark *marks, struct gold_article *article) {
    struct gold_attribution attribution = {0};
    for (char *word = strtok(strchr(line, '\t'), "\t "); word; word = strtok(NULL, "\t ")) {
        char *colon = strchr(word, ':');
        int role = role_of(word);
        if (!colon || role < 0 || colon[1] != 'T') continue;
        long number = strtol(colon + 2, NULL, 10);
        if (number < 0 || number >= MARKS) continue;
        for (uint32_t i = 0; i < marks[number].count && attribution.counts[role] < GOLD_PIECES; i++)
            attribution.pieces[role][attribution.counts[role]++] = marks[number].pieces[i];
    }
    if (!attribution.counts[GOLD_CONTENT]) return;
    for (int role = 0; role < GOLD_ROLES; role++)
        qsort(attribution.pieces[role], attribution.counts[role], sizeof *attribution.pieces[role], compare_spans);
    article->attributions = realloc(article->attributions, (article->count + 1) * sizeof attribution);
    article->attributions[article->count++] = attribution;
}

bool gold_read(const char *folder, const char *name, struct gold_article *article) {
    char path[PATH_SIZE], prefix[PATH_SIZE / 2];
    *article = (struct gold_article){0};
    snprintf(path, sizeof path, "%s/text/%s.txt", folder, name);
    article->text = read_whole(path, &article->size);
    snprintf(path, sizeof path, "%s/attributions", folder);
    snprintf(prefix, sizeof prefix, "%s_", name);
    size_t count, size, points;
    char **sheets = list_folder(path, prefix, ".ann", &count);
    if (count) snprintf(path, sizeof path, "%s/attributions/%s.ann", folder, sheets[0]);
    char *sheet = article->text && count ? read_whole(path, &size) : NULL;
    for (size_t i = 0; i < count; i++) free(sheets[i]);
    free(sheets);
    if (!sheet) return false;
    struct mark *marks = calloc(MARKS, sizeof *marks);
    uint64_t *at = index_points(article->text, article->size, &points);
    char *next;
    for (char *line = sheet; line && *line && marks && at; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = 0;
        if (*line == 'T') read_mark(line, marks, at, points);
        if (*line == 'E' && strchr(line, '\t')) read_event(line, marks, article);
    }
    free(marks), free(at), free(sheet);
    return true;
}

void gold_free(struct gold_article *article) {
    free(article->text), free(article->attributions);
    *article = (struct gold_article){0};
}
