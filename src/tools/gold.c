/* gold.c — see gold.h. In: a folder. Out: articles whose annotation counts in bytes. */
#include "tools/gold.h"
#include "tools/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MARKS = 4096, PATH_SIZE = 4096, ANNOTATOR_SIZE = 4 };

struct mark {
    int role; /* -1: not one of ours */
    uint32_t count;
    struct gold_span pieces[GOLD_PIECES];
};

/* Annotation counts in code points, everything here in bytes. */
struct points {
    uint64_t *at; /* byte of each code point, and of the end */
    size_t count;
};

char **gold_names(const char *folder, size_t *count) {
    char path[PATH_SIZE];
    snprintf(path, sizeof path, "%s/text", folder);
    return store_list(path, ".txt", count);
}

static int role_of(const char *label) {
    static const char *const names[GOLD_ROLES] = {"Source", "Cue", "Content"};
    for (int role = 0; role < GOLD_ROLES; role++)
        if (strncmp(label, names[role], strlen(names[role])) == 0) return role;
    return -1;
}

static struct points index_points(const char *text, size_t size) {
    struct points points = {store_take(size + 1, sizeof *points.at), 0};
    for (size_t i = 0; i <= size; i++)
        if ((text[i] & 0xC0) != 0x80) points.at[points.count++] = i;
    return points;
}

static void read_mark(const char *line, struct mark *marks, const struct points *points) {
    char *rest;
    long number = strtol(line + 1, &rest, 10);
    if (number < 0 || number >= MARKS || *rest != '\t') return;
    struct mark *mark = &marks[number];
    *mark = (struct mark){.role = role_of(rest + 1)};
    const char *cursor = strchr(rest + 1, ' ');
    while (cursor && mark->count < GOLD_PIECES) {
        unsigned long start = strtoul(cursor + 1, &rest, 10), end = strtoul(rest, &rest, 10);
        if (start < end && end < points->count)
            mark->pieces[mark->count++] = (struct gold_span){points->at[start], points->at[end]};
        cursor = *rest == ';' ? rest : NULL;
    }
}

static int compare_spans(const void *left, const void *right) {
    const struct gold_span *a = left, *b = right;
    return a->start < b->start ? -1 : a->start > b->start;
}

/* "Content:T7": the pieces of that mark join its role. */
static void read_argument(const char *word, const struct mark *marks, struct gold_attribution *attribution) {
    const char *colon = strchr(word, ':');
    int role = role_of(word);
    if (!colon || role < 0 || colon[1] != 'T') return;
    long number = strtol(colon + 2, NULL, 10);
    if (number < 0 || number >= MARKS) return;
    for (uint32_t i = 0; i < marks[number].count && attribution->counts[role] < GOLD_PIECES; i++)
        attribution->pieces[role][attribution->counts[role]++] = marks[number].pieces[i];
}

static void read_event(char *line, const struct mark *marks, struct gold_sheet *sheet) {
    struct gold_attribution attribution = {0};
    for (char *word = strtok(strchr(line, '\t'), "\t "); word; word = strtok(NULL, "\t "))
        read_argument(word, marks, &attribution);
    if (!attribution.counts[GOLD_CONTENT]) return;
    for (int role = 0; role < GOLD_ROLES; role++)
        qsort(attribution.pieces[role], attribution.counts[role], sizeof *attribution.pieces[role], compare_spans);
    sheet->attributions = store_grow(sheet->attributions, (sheet->count + 1) * sizeof attribution);
    sheet->attributions[sheet->count++] = attribution;
}

static bool read_sheet(const char *path, const struct points *points, struct gold_sheet *sheet) {
    size_t size;
    char *lines = store_read(path, &size);
    if (!lines) return false;
    struct mark *marks = store_take(MARKS, sizeof *marks);
    for (char *line = lines, *next; line && *line; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = 0;
        if (*line == 'T') read_mark(line, marks, points);
        if (*line == 'E' && strchr(line, '\t')) read_event(line, marks, sheet);
    }
    free(marks), free(lines);
    return true;
}

/* Is `sheet` NAME_WHO? Another article's name may begin with this one's. */
static bool belongs_to(const char *sheet, const char *name) {
    size_t size = strlen(name);
    return strncmp(sheet, name, size) == 0 && sheet[size] == '_' && strlen(sheet + size + 1) == ANNOTATOR_SIZE;
}

static bool read_sheets(const char *folder, const char *name, struct gold_article *article) {
    char path[PATH_SIZE];
    size_t count;
    snprintf(path, sizeof path, "%s/attributions", folder);
    char **names = store_list(path, ".ann", &count);
    struct points points = index_points(article->text, article->size);
    bool is_read = true;
    for (size_t i = 0; i < count; i++) {
        if (!belongs_to(names[i], name)) continue;
        struct gold_sheet sheet = {0};
        snprintf(path, sizeof path, "%s/attributions/%s.ann", folder, names[i]);
        is_read = read_sheet(path, &points, &sheet) && is_read;
        article->sheets = store_grow(article->sheets, (article->count + 1) * sizeof sheet);
        article->sheets[article->count++] = sheet;
    }
    free(points.at);
    store_free_list(names, count);
    return is_read && article->count > 0;
}

bool gold_read(const char *folder, const char *name, struct gold_article *article) {
    char path[PATH_SIZE];
    *article = (struct gold_article){0};
    snprintf(path, sizeof path, "%s/text/%s.txt", folder, name);
    article->text = store_read(path, &article->size);
    if (article->text && read_sheets(folder, name, article)) return true;
    gold_free(article);
    return false;
}

void gold_free(struct gold_article *article) {
    for (uint32_t i = 0; i < article->count; i++) free(article->sheets[i].attributions);
    free(article->sheets), free(article->text);
    *article = (struct gold_article){0};
}
