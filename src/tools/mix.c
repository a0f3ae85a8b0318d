/* mix.c — news to measure speed on: new articles from the paragraphs of given ones.
 *
 *     mix SEED BYTES FOLDER TEXT…       FOLDER/article-00001.txt and so on, about BYTES in all; FOLDER/all.jsonl, the
 *                                       same as JSON lines
 *     mix --pack TEXT…                  the texts as they are as JSON lines, on standard output
 *
 * Idea: what costs time is the mix of quotations, names and plain sentences, and paragraphs keep that. Numbers are
 * drawn anew, so that no sentence comes twice to the letter by more than chance. Same seed, same bytes. */
#include <jansson.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PARAGRAPHS_MOST = 65536, PARAGRAPHS_LEAST = 6, PARAGRAPHS_MORE = 24, ARTICLE_BYTES = 1 << 20 };

static const char *paragraphs[PARAGRAPHS_MOST];
static size_t sizes[PARAGRAPHS_MOST];
static size_t paragraph_count;
static uint64_t state;

static void fail(const char *what) {
    perror(what);
    exit(2);
}

/* xorshift (Marsaglia 2003) */
static uint64_t draw(uint64_t below) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (state >> 11) % below;
}

static char *read_text(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) fail(path);
    long end = ftell(file);
    char *text = malloc((size_t)end + 1);
    if (!text || fseek(file, 0, SEEK_SET) != 0) fail(path);
    *size = fread(text, 1, (size_t)end, file);
    text[*size] = 0;
    fclose(file);
    return text;
}

/* Paragraphs end at an empty line; the text stays in memory for them. */
static void take_paragraphs(const char *path) {
    size_t size;
    char *text = read_text(path, &size);
    for (char *start = text; *start && paragraph_count < PARAGRAPHS_MOST;) {
        char *end = strstr(start, "\n\n");
        size_t length = end ? (size_t)(end - start) : strlen(start);
        if (length) paragraphs[paragraph_count] = start, sizes[paragraph_count++] = length;
        start += length + (end ? 2 : 0);
    }
}

static size_t write_paragraph(char *out, size_t which) {
    memcpy(out, paragraphs[which], sizes[which]);
    for (size_t i = 1; i < sizes[which]; i++)
        if (out[i] >= '1' && out[i] <= '9' && out[i - 1] >= '0' && out[i - 1] <= '9') out[i] = (char)('1' + draw(9));
    memcpy(out + sizes[which], "\n\n", 2);
    return sizes[which] + 2;
}

static size_t write_article(char *out) {
    size_t size = 0, count = PARAGRAPHS_LEAST + draw(PARAGRAPHS_MORE);
    for (size_t i = 0; i < count; i++) {
        size_t which = draw(paragraph_count);
        if (size + sizes[which] + 2 <= ARTICLE_BYTES) size += write_paragraph(out + size, which);
    }
    return size;
}

static void write_line(FILE *out, const char *id, const char *text, size_t size) {
    json_t *line = json_pack("{s:s, s:s%}", "id", id, "text", text, size);
    if (!line) return; /* not UTF-8 */
    if (json_dumpf(line, out, JSON_COMPACT) != 0 || putc('\n', out) == EOF) fail("writing");
    json_decref(line);
}

static void mix(size_t wanted, const char *folder) {
    static char article[ARTICLE_BYTES];
    char path[4096];
    snprintf(path, sizeof path, "%s/all.jsonl", folder);
    FILE *lines = fopen(path, "wb");
    if (!lines) fail(path);
    for (size_t total = 0, number = 1; total < wanted; number++) {
        size_t size = write_article(article);
        snprintf(path, sizeof path, "%s/article-%05zu.txt", folder, number);
        FILE *file = fopen(path, "wb");
        if (!file || fwrite(article, 1, size, file) != size || fclose(file) != 0) fail(path);
        write_line(lines, path, article, size);
        total += size;
    }
    if (fclose(lines) != 0) fail(folder);
}

static void pack(int count, char **paths) {
    for (int i = 0; i < count; i++) {
        size_t size;
        char *text = read_text(paths[i], &size);
        write_line(stdout, paths[i], text, size);
        free(text);
    }
}

int main(int count, char **words) {
    if (count > 2 && strcmp(words[1], "--pack") == 0) {
        pack(count - 2, words + 2);
        return fflush(stdout) == 0 ? 0 : 2;
    }
    if (count < 5) {
        fputs("usage: mix SEED BYTES FOLDER TEXT... | mix --pack TEXT...\n", stderr);
        return 2;
    }
    state = strtoull(words[1], NULL, 10) * 2 + 0x9e3779b97f4a7c15u;
    for (int i = 4; i < count; i++) take_paragraphs(words[i]);
    if (!paragraph_count) fail("no paragraphs");
    mix((size_t)strtoull(words[2], NULL, 10), words[3]);
    return 0;
}
