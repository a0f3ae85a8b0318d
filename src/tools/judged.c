/* judged.c — see judged.h. In: lines without offsets. Out: judgements with them.
 *
 * Idea: contents come in the order of their starts, so each is looked for from the start of the one before; cue and
 * source are those nearest to what they belong to. */
#include "tools/judged.h"
#include "tools/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum column { COLUMN_KIND, COLUMN_CONTENT, COLUMN_SOURCE, COLUMN_NAME, COLUMN_CUE, COLUMN_NOTE, COLUMNS };
enum { PATH_SIZE = 4096 };
static const char between_pieces[] = " / ";

struct finder {
    const char *text;
    size_t size;
};

static bool is_blank(char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

static bool is_word(char byte) {
    char lower = byte | 0x20;
    return (byte >= '0' && byte <= '9') || (lower >= 'a' && lower <= 'z');
}

/* Where `piece` ends that begins at `at`; 0: it does not stand there. A blank matches any run of blanks. */
static size_t end_at(const struct finder *finder, const char *piece, size_t piece_size, size_t at) {
    size_t place = at;
    for (size_t i = 0; i < piece_size; i++) {
        if (piece[i] == ' ') {
            size_t first = place;
            while (place < finder->size && is_blank(finder->text[place])) place++;
            if (place == first) return 0;
        } else if (place == finder->size || finder->text[place++] != piece[i]) {
            return 0;
        }
    }
    return place;
}

/* No word is cut at this edge. */
static bool is_edge(const struct finder *finder, size_t at) {
    return at == 0 || at == finder->size || !is_word(finder->text[at - 1]) || !is_word(finder->text[at]);
}

/* The first place of a piece from `from` on; an empty span: none. */
static struct judged_span find(const struct finder *finder, const char *piece, size_t piece_size, size_t from) {
    for (size_t at = from; at < finder->size; at++) {
        size_t end = end_at(finder, piece, piece_size, at);
        if (end && is_edge(finder, at) && is_edge(finder, end)) return (struct judged_span){at, end};
    }
    return (struct judged_span){0, 0};
}

static size_t piece_size(const char *pieces) {
    const char *end = strstr(pieces, between_pieces);
    return end ? (size_t)(end - pieces) : strlen(pieces);
}

static bool find_content(const struct finder *finder, const char *pieces, size_t from, struct judgement *judgement) {
    for (; judgement->count < JUDGED_PIECES; judgement->count++) {
        size_t size = piece_size(pieces);
        struct judged_span span = find(finder, pieces, size, from);
        if (!span.end) return false;
        judgement->content[judgement->count] = span;
        from = span.end;
        if (!pieces[size]) break;
        pieces += size + strlen(between_pieces);
    }
    judgement->count++;
    return true;
}

static uint64_t distance(struct judged_span one, struct judged_span other) {
    if (one.start < other.end && other.start < one.end) return 0;
    return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

static bool is_in_content(const struct judgement *judgement, struct judged_span span) {
    for (uint32_t i = 0; i < judgement->count; i++)
        if (distance(judgement->content[i], span) == 0 && judgement->content[i].end != span.start) return true;
    return false;
}

/* The place of `words` outside the content that is nearest to any of `count` spans; the earlier of two. */
static struct judged_span find_nearest(const struct finder *finder, const char *words,
                                       const struct judgement *judgement, const struct judged_span *targets,
                                       uint32_t count) {
    struct judged_span best = {0, 0};
    uint64_t best_distance = UINT64_MAX;
    size_t size = piece_size(words);
    for (struct judged_span span = find(finder, words, size, 0); span.end;
         span = find(finder, words, size, span.start + 1)) {
        for (uint32_t i = 0; i < count && !is_in_content(judgement, span); i++) {
            if (distance(span, targets[i]) >= best_distance) continue;
            best_distance = distance(span, targets[i]);
            best = span;
        }
    }
    return best;
}

static bool is_given(const char *column) { return strcmp(column, "-") != 0; }

static bool find_source(const struct finder *finder, char *columns[COLUMNS], struct judgement *judgement) {
    const struct judged_span *targets = judgement->content;
    uint32_t count = judgement->count;
    struct judged_span cue = {0, 0};
    if (!is_given(columns[COLUMN_SOURCE])) return true;
    if (is_given(columns[COLUMN_CUE])) cue = find_nearest(finder, columns[COLUMN_CUE], judgement, targets, count);
    if (cue.end) targets = &cue, count = 1;
    judgement->source = find_nearest(finder, columns[COLUMN_SOURCE], judgement, targets, count);
    return judgement->source.end > 0;
}

static bool split_line(char *line, char *columns[COLUMNS]) {
    for (int column = 0; column < COLUMNS; column++) {
        columns[column] = line;
        line = strchr(line, '\t');
        if (!line) return column == COLUMNS - 1;
        *line++ = 0;
    }
    return false;
}

static bool read_line(const struct finder *finder, char *line, const struct judgement *before,
                      struct judgement *judgement) {
    char *columns[COLUMNS];
    if (!split_line(line, columns)) return false;
    size_t from = before ? before->content[0].start : 0;
    if (!find_content(finder, columns[COLUMN_CONTENT], from, judgement)) return false;
    judgement->name = columns[COLUMN_NAME];
    judgement->is_nested = strstr(columns[COLUMN_NOTE], "nested") != NULL;
    if (strstr(columns[COLUMN_NOTE], "continues") && before) judgement->source = before->source;
    else if (!find_source(finder, columns, judgement)) return false;
    return true;
}

static bool read_lines(struct judged_article *article, const char *path) {
    struct finder finder = {article->text, article->size};
    unsigned number = 1;
    for (char *line = article->lines, *next; line && *line; line = next, number++) {
        next = strchr(line, '\n');
        if (next) *next++ = 0;
        struct judgement judgement = {.line = number};
        const struct judgement *before = article->count ? &article->judgements[article->count - 1] : NULL;
        if (!read_line(&finder, line, before, &judgement)) {
            fprintf(stderr, "%s:%u: no such words in the article\n", path, number);
            return false;
        }
        article->judgements = store_grow(article->judgements, (article->count + 1) * sizeof judgement);
        article->judgements[article->count++] = judgement;
    }
    return true;
}

bool judged_read(const char *folder, const char *name, struct judged_article *article) {
    char path[PATH_SIZE];
    size_t size;
    *article = (struct judged_article){0};
    snprintf(path, sizeof path, "%s/articles/%s.txt", folder, name);
    article->text = store_read(path, &article->size);
    snprintf(path, sizeof path, "%s/judged/%s.tsv", folder, name);
    article->lines = store_read(path, &size);
    if (article->text && article->lines && read_lines(article, path)) return true;
    judged_free(article);
    return false;
}

void judged_free(struct judged_article *article) {
    free(article->text), free(article->lines), free(article->judgements);
    *article = (struct judged_article){0};
}
